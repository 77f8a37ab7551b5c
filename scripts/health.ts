import { Command } from "commander";
import { withDatabase } from "./connection.ts";
import { printTable } from "./table.ts";

/** `scout health`: is the pipeline well, and if not, why. */
export function healthCommand(): Command {
  return new Command("health")
    .description(
      "Tell whether the pipeline is well; exits 1 when something of severity HIGH is wrong",
    )
    .option("--json", "print JSON")
    .action((options: { json?: true }) =>
      withDatabase(async (sql) => {
        const [row] = await sql<
          { health: { status: string } }[]
        >`select public.health_check() as health`;
        const issues = await sql<{ severity: string }[]>`
          select h.* from quality.health_issues() h order by h.severity, h.issue_type, h.description`;
        if (options.json) console.log(JSON.stringify({ ...row?.health, issues }));
        else {
          console.log(`status: ${row?.health.status}`);
          printTable(issues, "nothing is wrong");
        }
        const bad = issues.filter(({ severity }) => severity === "HIGH");
        if (bad.length > 0) throw new Error(`${bad.length} things are wrong`);
      })
    );
}
