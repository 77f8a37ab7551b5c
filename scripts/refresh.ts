import { Command } from "commander";
import { withDatabase } from "./connection.ts";

/** `scout refresh`: recompute gold for what silver changed, now. */
export function refreshCommand(): Command {
  return new Command("refresh")
    .description("Recompute gold for the dates and stores that changed, without waiting for cron")
    .option("--all", "recompute every date and store")
    .option("--analytics", "also what is recomputed every few minutes: customers, baskets, scores")
    .action((options: { all?: true; analytics?: true }) =>
      withDatabase(async (sql) => {
        if (options.all) {
          await sql`
            insert into gold.dirty_keys (transaction_date, store_id)
            select transaction_date, store_id from silver.transactions_cleaned
            union
            select transaction_date, store_id from gold.daily_metrics`;
        }
        const [before] = await sql<{ keys: number }[]>`
          select count(*)::int as keys
          from (select distinct transaction_date, store_id from gold.dirty_keys) k`;
        await sql`call gold.refresh()`;
        if (options.analytics) await sql`call gold.refresh_slow()`;
        console.log(`${before?.keys ?? 0} dates and stores recomputed`);
      })
    );
}
