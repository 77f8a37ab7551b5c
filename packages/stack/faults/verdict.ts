import type { Sql } from "postgres";
import { businessRows } from "./business_rows.ts";

/** Promotes and refreshes until nothing is left to do, without waiting out what was put off. */
export async function settle(sql: Sql): Promise<void> {
  for (let waiting = true; waiting;) {
    await sql`update bronze.batches set next_attempt_at = now() where status = 'received'`;
    await sql`call silver.promote()`;
    const left = await sql`select from bronze.batches where status = 'received' limit 1`;
    waiting = left.length > 0;
  }
  await sql`update gold.dirty_keys set not_before = null where not_before is not null`;
  await sql`call gold.refresh()`;
}

/** What is wrong with a database in which everything was promoted and refreshed; empty when all is well. */
export async function brokenPromises(sql: Sql): Promise<string[]> {
  const queries = {
    "quality.conservation": sql`select * from quality.conservation limit 3`,
    "quality.unbalanced_receipts": sql`select * from quality.unbalanced_receipts limit 3`,
    "batches that were given up":
      sql`select id, status, last_error from bronze.batches where status not in ('promoted', 'rolled_back') limit 3`,
    "dirty keys left": sql`select * from gold.dirty_keys limit 3`,
    "payloads that do not cast to jsonb": sql`
      select count(*) as n from bronze.scout_raw_transactions where payload::jsonb is null having count(*) > 0`,
    "gold.daily_metrics against silver": sql`
      with silver as (
        select t.transaction_date, t.store_id, t.currency, count(*) as transactions,
          coalesce(sum(t.amount), 0) as revenue, sum(t.basket_size) as units
        from silver.transactions_cleaned t
        group by t.transaction_date, t.store_id, t.currency
      ),
      gold as (
        select g.transaction_date, g.store_id, g.currency, g.transactions, g.revenue, g.units
        from gold.daily_metrics g
      )
      (select 'not in gold' as row, * from (table silver except all table gold) s limit 3)
      union all
      (select 'not in silver', * from (table gold except all table silver) g limit 3)`,
    "scout.scout_gold_transactions against silver's lines": sql`
      with silver as (
        select t.transaction_date, t.store_id, coalesce(sum(i.total_price), 0) as revenue, sum(i.quantity) as units
        from silver.transactions_cleaned t
        join silver.transaction_items i on i.transaction_key = t.id
        where t.currency = 'PHP'
        group by t.transaction_date, t.store_id
      ),
      gold as (
        select g.transaction_date, g.store_id, sum(g.revenue_peso) as revenue, sum(g.units) as units
        from scout.scout_gold_transactions g
        group by g.transaction_date, g.store_id
      )
      (select 'not in gold' as row, * from (table silver except all table gold) s limit 3)
      union all
      (select 'not in silver', * from (table gold except all table silver) g limit 3)`,
  };
  const broken: string[] = [];
  for (const [promise, rows] of Object.entries(queries)) {
    const found = await rows;
    if (found.length > 0) broken.push(`${promise}: ${JSON.stringify(found)}`);
  }
  return broken;
}

/** What a run left behind that another run of the same input must leave too. */
export async function resultOf(sql: Sql): Promise<string[]> {
  const silver = await businessRows(sql);
  const refused = await sql`
    select q.stage, q.code, q.raw_bytes, encode(q.payload_hash, 'hex') as payload
    from bronze.quarantine q`;
  return [...silver, ...refused].map((row) => JSON.stringify(row)).sort();
}

/** The first difference between two results, in words; undefined when there is none. */
export function difference(found: string[], clean: string[]): string | undefined {
  const at = clean.findIndex((row, i) => row !== found[i]);
  if (at < 0 && found.length === clean.length) return undefined;
  const row = at < 0 ? clean.length : at;
  return `differs from a clean run (${found.length} rows, clean ${clean.length}), first in row ${row}: ` +
    `${found[row] ?? "nothing"} instead of ${clean[row] ?? "nothing"}`;
}
