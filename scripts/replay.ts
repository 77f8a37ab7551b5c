import { Command } from "commander";
import { act } from "./acting.ts";
import { withDatabase } from "./connection.ts";
import { printOutcome, type RecoveryOutcome } from "./recovery_outcome.ts";
import { batchNumber } from "./rollback.ts";

/** `scout replay`: decide about batches again, by today's rules. */
export function replayCommand(): Command {
  return new Command("replay")
    .description(
      "Promote batches again by today's rules: promoted ones, rolled back ones and dead letters",
    )
    .argument(
      "<batch...>",
      "the batches' ids, in the order to replay them",
      (text, before?: number[]) => [
        ...(before ?? []),
        batchNumber(text),
      ],
    )
    .option("--reason <text>", "why, for the history", "replayed on the command line")
    .option("--dry-run", "tell what would change, and change nothing")
    .option("--json", "print a JSON object per batch, one a line")
    .action((batchIds: number[], options: { reason: string; dryRun?: true; json?: true }) =>
      withDatabase(async (sql) => {
        const dryRun = options.dryRun ?? false;
        // one transaction each: what is done stays done when a later one fails
        for (const batchId of batchIds) {
          const outcome = await act(sql, dryRun, async (tx) => {
            const [row] = await tx<{ outcome: RecoveryOutcome }[]>`
              select silver.replay_batch(${batchId}, ${options.reason}) as outcome`;
            return row?.outcome;
          });
          if (!outcome) throw new Error("silver.replay_batch answered nothing");
          if (options.json) {
            console.log(JSON.stringify({ batch_id: batchId, dry_run: dryRun, ...outcome }));
          } else printOutcome(batchId, outcome, dryRun);
        }
      })
    );
}
