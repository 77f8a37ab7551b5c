import { Command, InvalidArgumentError } from "commander";
import { act } from "./acting.ts";
import { withDatabase } from "./connection.ts";
import { printOutcome, type RecoveryOutcome } from "./recovery_outcome.ts";

/** `scout rollback`: take a batch out again, as if it had never come. */
export function rollbackCommand(): Command {
  return new Command("rollback")
    .description(
      "Take a batch out of silver and gold as if it had never come; its rows stay in bronze",
    )
    .argument("<batch>", "the batch's id", batchNumber)
    .requiredOption("--reason <text>", "why, for the history")
    .option("--dry-run", "tell what would change, and change nothing")
    .option("--json", "print JSON")
    .action((batchId: number, options: { reason: string; dryRun?: true; json?: true }) =>
      withDatabase(async (sql) => {
        const dryRun = options.dryRun ?? false;
        const outcome = await act(sql, dryRun, async (tx) => {
          const [row] = await tx<{ outcome: RecoveryOutcome }[]>`
            select silver.rollback_batch(${batchId}, ${options.reason}) as outcome`;
          return row?.outcome;
        });
        if (!outcome) throw new Error("silver.rollback_batch answered nothing");
        if (options.json) {
          console.log(JSON.stringify({ batch_id: batchId, dry_run: dryRun, ...outcome }));
        } else printOutcome(batchId, outcome, dryRun);
      })
    );
}

/** A batch's id on the command line. */
export function batchNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("expected the number of a batch");
  return Number(text);
}
