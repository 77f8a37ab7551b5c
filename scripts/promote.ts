import { Command } from "commander";
import { withDatabase } from "./connection.ts";

/** `scout promote`: what cron does every few seconds, now. */
export function promoteCommand(): Command {
  return new Command("promote")
    .description("Promote received batches from bronze to silver now, without waiting for cron")
    .option("--retry-dead-letters", "try batches again that had been given up")
    .action((options: { retryDeadLetters?: true }) =>
      withDatabase(async (sql) => {
        if (options.retryDeadLetters) {
          const revived = await sql`
            update bronze.batches
            set status = 'received', attempts = 0, next_attempt_at = now()
            where status = 'dead_letter' returning id`;
          console.log(`${revived.length} dead letters put back`);
        }
        const [start] = await sql<{ at: Date }[]>`select clock_timestamp() as at`;
        // one call ends after promote_max_seconds, as cron wants it; here all of it is wanted
        for (let due = true; due;) {
          await sql`call silver.promote()`;
          const [next] = await sql`
            select from bronze.batches where status = 'received' and next_attempt_at <= now() limit 1`;
          due = next !== undefined;
        }
        const [done] = await sql<{ promoted: number; waiting: number; dead: number }[]>`
          select
            count(*) filter (where status = 'promoted' and promoted_at >= ${
          start?.at ?? null
        })::int as promoted,
            count(*) filter (where status = 'received')::int as waiting,
            count(*) filter (where status = 'dead_letter')::int as dead
          from bronze.batches`;
        console.log(
          `${done?.promoted ?? 0} batches promoted, ${done?.waiting ?? 0} waiting, ${
            done?.dead ?? 0
          } dead letters`,
        );
        if (done && done.dead > 0) process.exitCode = 1;
      })
    );
}
