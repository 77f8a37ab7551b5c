import { Command } from "commander";
import { withDatabase } from "./connection.ts";
import { refreshLineage } from "./refresh_lineage.ts";

interface Step {
  depth: number;
  target: string;
  source: string;
  via: string;
}

/** `scout lineage show|refresh`: what a column is computed from, or what is computed from it. */
export function lineageCommand(): Command {
  const lineage = new Command("lineage")
    .description("Follow columns through views and functions, from bronze to what dashboards read");

  lineage.command("show")
    .argument("<column>", "schema.relation.column, or schema.function() for an answer")
    .option("--down", "what is computed from it, instead of what it is computed from")
    .option("--json", "print JSON")
    .description("Show what a column is computed from, step by step")
    .action((column: string, options: { down?: true; json?: true }) =>
      withDatabase(async (sql) => {
        const steps = options.down
          ? await sql<Step[]>`select * from metadata.downstream_columns(${column})`
          : await sql<Step[]>`select * from metadata.upstream_columns(${column})`;
        if (steps.length === 0) {
          throw new Error(
            `nothing is known of ${column}; is it written schema.relation.column? (scout lineage refresh reads the database anew)`,
          );
        }
        if (options.json) console.log(JSON.stringify(steps, null, 2));
        else printTree(column, steps, options.down ?? false);
      })
    );

  lineage.command("refresh")
    .description("Read all views and functions anew, after the schema was changed by hand")
    .action(() =>
      withDatabase(async (sql) => {
        console.log(`${await refreshLineage(sql)} steps from column to column`);
      })
    );
  return lineage;
}

/** A column under the one it leads to; what was shown before is not unfolded again. */
function printTree(root: string, steps: readonly Step[], down: boolean): void {
  const shown = new Set<string>();
  const print = (name: string, indent: string, via: string) => {
    const again = shown.has(name) && steps.some((step) => from(step) === name);
    console.log(`${indent}${name}${via}${again ? "  (see above)" : ""}`);
    if (again) return;
    shown.add(name);
    for (const step of steps.filter((step) => from(step) === name)) {
      print(to(step), `${indent}  `, `  by ${step.via}`);
    }
  };
  const from = (step: Step) => down ? step.source : step.target;
  const to = (step: Step) => down ? step.target : step.source;
  print(root, "", "");
}
