import { Command, InvalidArgumentError } from "commander";
import { act } from "./acting.ts";
import { withDatabase } from "./connection.ts";
import { progressLine } from "./progress.ts";
import type { RecoveryOutcome } from "./recovery_outcome.ts";

interface BackfillOptions {
  from: string;
  to: string;
  reason: string;
  nielsen?: true;
  dryRun?: true;
}

interface Step {
  batch_id: number | null;
  left: number;
  outcome: RecoveryOutcome | null;
}

/** `scout backfill`: decide again about all that was sold in a range of dates. */
export function backfillCommand(): Command {
  return new Command("backfill")
    .description(
      "Recompute a range of business dates from bronze to gold; interrupted, the same command goes on",
    )
    .requiredOption("--from <date>", "first date, YYYY-MM-DD", date)
    .requiredOption("--to <date>", "last date, included", date)
    .option("--reason <text>", "why, for the history", "backfilled on the command line")
    .option("--nielsen", "look again at the product texts too: brands, categories, departments")
    .option("--dry-run", "tell what would change, and change nothing")
    .action((options: BackfillOptions) =>
      withDatabase(async (sql) => {
        const { from, to, reason } = options;
        const begin = (dryRun: boolean) =>
          act(sql, dryRun, async (tx) => {
            const [row] = options.nielsen
              ? await tx<{ id: number }[]>`
                select silver.backfill_nielsen_taxonomy(${from}::text::date, ${to}::text::date, ${reason}) as id`
              : await tx<{ id: number }[]>`
                select silver.backfill(${from}::text::date, ${to}::text::date, ${reason}) as id`;
            const id = row?.id ?? 0;
            const steps: Step[] = [];
            if (dryRun) {
              // in one transaction, undone: exact, but it holds the stores of these dates meanwhile
              for (let left = 1; left > 0;) {
                const step = await stepOf(tx, id);
                steps.push(step);
                left = step.left;
              }
            }
            return { id, steps };
          });

        const { id, steps } = await begin(options.dryRun ?? false);
        if (!options.dryRun) {
          const progress = progressLine(process.stderr);
          for (let left = 1; left > 0;) {
            const step = await act(sql, false, (tx) => stepOf(tx, id));
            steps.push(step);
            left = step.left;
            progress.show(`${left} batches left`);
          }
          progress.end();
          await sql`call gold.refresh()`;
        }
        const outcomes = steps.flatMap(({ outcome }) => outcome ?? []);
        const sum = (figure: "transactions_before" | "transactions_after") =>
          outcomes.reduce((total, outcome) => total + outcome[figure], 0);
        const pesos = outcomes.reduce(
          (total, o) => total + o.amount_peso_after - o.amount_peso_before,
          0,
        );
        console.log(
          `${outcomes.length} batches ${options.dryRun ? "would be" : ""} decided again: ` +
            `transactions ${sum("transactions_before")} -> ${sum("transactions_after")}, ` +
            `pesos ${pesos < 0 ? "" : "+"}${pesos.toFixed(2)}`,
        );
      })
    );
}

async function stepOf(
  tx: Parameters<Parameters<typeof act>[2]>[0],
  id: number,
): Promise<Step> {
  const [row] = await tx<{ step: Step }[]>`select silver.backfill_step(${id}) as step`;
  if (!row) throw new Error("silver.backfill_step answered nothing");
  return row.step;
}

function date(text: string): string {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDate) throw new InvalidArgumentError("expected a date, YYYY-MM-DD");
  return text;
}
