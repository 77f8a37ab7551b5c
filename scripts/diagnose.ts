import { Argument, Command } from "commander";
import { withDatabase } from "./connection.ts";
import { printTable } from "./table.ts";

/** Incident types, by the names of the operations manual and shorter ones, and what looks into them. */
const INCIDENTS: Record<string, readonly string[]> = {
  "format-detection": ["diagnose_files"],
  "column-mapping": ["diagnose_mapping"],
  "quality-drop": ["diagnose_quality"],
  "performance": ["diagnose_performance"],
  "freshness": ["diagnose_freshness"],
  "loss": ["diagnose_loss"],
  "alerting": ["diagnose_alerting"],
  "storage": ["diagnose_storage"],
  "all": [
    "diagnose_freshness",
    "diagnose_loss",
    "diagnose_quality",
    "diagnose_files",
    "diagnose_mapping",
    "diagnose_performance",
    "diagnose_storage",
    "diagnose_alerting",
  ],
};

interface Finding {
  looked_at: string;
  status: "ok" | "look" | "wrong";
  found: string;
  action: string;
}

/** `scout diagnose [incident]`: what was looked at, what was found, what to do. */
export function diagnoseCommand(): Command {
  return new Command("diagnose")
    .addArgument(
      new Argument("[incident]", "what is wrong, as far as you know").choices(
        Object.keys(INCIDENTS),
      ).default("all"),
    )
    .option("--json", "print JSON")
    .description(
      "Look into an incident: what was looked at, what was found, what to do; exit code 1 when something is wrong",
    )
    .action((incident: string, options: { json?: true }) =>
      withDatabase(async (sql) => {
        const findings: Finding[] = [];
        for (const look of INCIDENTS[incident] ?? []) {
          findings.push(
            ...await sql<Finding[]>`
              select looked_at, status, found, action from ${sql("quality")}.${
              sql(look)
            }() order by place`,
          );
        }
        if (options.json) console.log(JSON.stringify(findings, null, 2));
        else {
          printTable(
            findings.map(({ status, looked_at, found }) => ({ status, looked_at, found })),
            "",
          );
          const open = findings.filter(({ status, action }) => status !== "ok" && action !== "");
          if (open.length > 0) console.log("\nwhat to do:");
          for (const { looked_at, action } of open) console.log(`- ${looked_at}: ${action}`);
        }
        const wrong = findings.filter(({ status }) => status === "wrong");
        if (wrong.length > 0) {
          throw new Error(`wrong: ${wrong.map(({ looked_at }) => looked_at).join("; ")}`);
        }
      })
    );
}
