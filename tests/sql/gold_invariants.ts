import type { Sql } from "postgres";

/** Tables of gold that are recomputed per date and store, and sum to silver's money. */
export const DAILY_TABLES = [
  "gold.daily_metrics",
  "scout.scout_gold_transactions",
  "gold.product_analytics",
  "gold.brand_analytics",
  "gold.product_performance",
  "gold.hourly_sales",
  "gold.customer_analytics",
] as const;

/** Where a table of gold and silver differ. */
export interface Finding {
  place: string;
  problem: string;
  subject: string;
}

/**
 * Breaches of gold's invariants: pesos of each date and store equal silver's to the last digit (or
 * are unknown in both), shares of a day sum to 100, units sum to silver's.
 */
export async function goldFindings(sql: Sql): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const table of DAILY_TABLES) {
    const found = await sql.unsafe<Finding[]>(`
      with silver as (
        select transaction_date, store_id, sum(units) as units,
          case when bool_and(revenue is not null) then sum(revenue) end as revenue
        from (
          select transaction_date, store_id, currency, sum(basket_size) as units,
            coalesce(sum(amount), 0) * ref.rate_to_peso(currency, transaction_date) as revenue
          from silver.transactions_cleaned group by 1, 2, 3
        ) c
        group by 1, 2
      ),
      gold as (
        select transaction_date, store_id, sum(units) as units,
          case when bool_and(revenue_peso is not null) then sum(revenue_peso) end as revenue
        from ${table} group by 1, 2
      )
      select '${table}' as place, 'differs from silver' as problem, transaction_date || ' ' || store_id as subject
      from silver s full join gold g using (transaction_date, store_id)
      where (s.units, s.revenue) is distinct from (g.units, g.revenue)
      order by 3`);
    findings.push(...found);
  }
  for (const table of ["gold.product_analytics", "gold.brand_analytics"]) {
    const found = await sql.unsafe<Finding[]>(`
      select '${table}' as place, 'shares do not sum to 100' as problem, transaction_date || ' ' || store_id as subject
      from ${table}
      group by transaction_date, store_id, currency
      having abs(sum(revenue_share_pct) - 100) > 1e-9 or (sum(revenue) <> 0 and sum(revenue_share_pct) is null)`);
    findings.push(...found);
  }
  for (
    const [table, column] of [
      ["gold.product_analytics", "product_category"],
      ["gold.brand_analytics", "brand_name"],
    ] as const
  ) {
    const found = await sql.unsafe<Finding[]>(`
      with silver as (
        select t.transaction_date, t.store_id, t.currency, i.${column} as name, count(distinct t.id) as transactions,
          count(distinct t.id) filter (where t.is_return) as returns
        from silver.transactions_cleaned t
        join silver.transaction_items i on i.transaction_key = t.id
        group by 1, 2, 3, 4
      ),
      gold as (
        select transaction_date, store_id, currency, ${column} as name, transactions, returns from ${table}
      )
      select '${table}' as place, 'counts other receipts or returns' as problem, concat_ws(' ', transaction_date, store_id, name) as subject
      from (
        (select * from silver except select * from gold) union (select * from gold except select * from silver)
      ) d
      order by 3`);
    findings.push(...found);
  }
  const contents = await sql<Finding[]>`
    with silver as (
      select t.transaction_date, t.store_id, n.dimension, n.name, array_agg(distinct t.id) as transaction_keys
      from silver.transactions_cleaned t
      join silver.transaction_items i on i.transaction_key = t.id
      cross join lateral (values ('brand', i.brand_name), ('category', i.product_category)) n (dimension, name)
      where n.name is not null
      group by 1, 2, 3, 4
    ),
    gold as (
      select transaction_date, store_id, dimension, name, transaction_keys from gold.basket_contents
    )
    select 'gold.basket_contents' as place, 'holds other receipts' as problem,
      concat_ws(' ', transaction_date, store_id, dimension, name) as subject
    from (
      (select * from silver except select * from gold) union (select * from gold except select * from silver)
    ) d
    order by 3`;
  findings.push(...contents);
  // receipts counted at one of a receipt's products each: by name, and by brand, Nielsen category and department
  const counted = await sql<Finding[]>`
    with gold as (
      select transaction_date, store_id, 'name ' || coalesce(product_name, '-') as subject, sum(transactions_of_name) as transactions
      from gold.product_performance group by 1, 2, 3
      union all
      select transaction_date, store_id,
        concat_ws(' ', 'cell', coalesce(brand_name, '-'), coalesce(nielsen_category, product_category, '-'), coalesce(nielsen_department, '-')),
        sum(transactions_of_cell)
      from gold.product_performance group by 1, 2, 3
    ),
    silver as (
      select transaction_date, store_id, subject, count(distinct id) as transactions
      from silver.transactions_cleaned t
      join silver.transaction_items i on i.transaction_key = t.id
      cross join lateral (
        values
          ('name ' || coalesce(i.product_name, '-')),
          (concat_ws(' ', 'cell', coalesce(i.brand_name, '-'), coalesce(i.nielsen_category, i.product_category, '-'),
            coalesce(i.nielsen_department, '-')))
      ) v (subject)
      group by 1, 2, 3
    )
    select 'gold.product_performance' as place, 'receipts miscounted' as problem, subject
    from silver s full join gold g using (transaction_date, store_id, subject)
    where s.transactions is distinct from g.transactions::bigint
    order by 3`;
  findings.push(...counted);
  return findings.map((finding) => ({ ...finding }));
}

/** All rows of tables without ids and times of computation, in one order. */
export async function goldRows(
  sql: Sql,
  tables: readonly string[],
): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of tables) {
    const result = await sql.unsafe<{ row: string }[]>(
      `select (to_jsonb(t) - array['id', 'created_at', 'computed_at'])::text as row from ${table} t order by 1`,
    );
    rows[table] = result.map(({ row }) => row);
  }
  return rows;
}
