import type { Warehouse } from "@scout/warehouse/connect.ts";

/** Transactions of each store on each day of the history: its density, whatever its length. */
export const PER_STORE_AND_DAY = 100;

/** Customers that a third of the transactions name, each as often as any other. */
const CUSTOMERS = 20_000;

/**
 * Fills silver with transactions of two lines each, made in SQL: `PER_STORE_AND_DAY` of each store
 * on each day, from the day before `lastDay` back. Numbers from `from` to `to` (of the history as
 * a whole), so that it can grow.
 */
export async function addHistory(
  sql: Warehouse,
  options: { from: number; to: number; stores: readonly string[]; lastDay: string },
): Promise<void> {
  const { stores, lastDay } = options;
  const step = 100_000;
  for (let from = options.from; from < options.to; from += step) {
    const to = Math.min(options.to, from + step);
    await sql`
      with sale as materialized (
        select
          n, sha256(convert_to('history ' || n, 'UTF8')) as hash,
          (string_to_array(${
      stores.join(",")
    }, ','))[1 + (n / ${PER_STORE_AND_DAY}) % ${stores.length}] as store_id,
          ${lastDay}::date - 1 - (n / ${PER_STORE_AND_DAY * stores.length})::integer as day,
          8 + (n % 12)::integer as hour
        from generate_series(${from}::bigint, ${to - 1}::bigint) n
      ),
      inserted as (
        insert into silver.transactions_cleaned (
          dedup_key, canonical_tx_id, transaction_id, data_source, batch_id, line_no, received_at, device_id,
          store_id, "timestamp", time_source, transaction_date, hour_of_day, daypart, weekday_weekend, amount,
          currency, basket_size, payment_method, brand_name, product_category, customer_id, is_return, quality_score,
          extraction_confidence, payload_hash, content_hash, business_key
        )
        select
          substring(hash for 16), store_id || ':h' || n, 'h' || n, 'edge', -1 - n / 10000, 1 + n % 10000, now(),
          'PI-' || store_id, store_id,
          (day + make_time(hour, 0, 0)) at time zone metadata.business_timezone() + make_interval(secs => n % 3600),
          'timestamp', day, hour, metadata.daypart(hour),
          case when extract(isodow from day) >= 6 then 'Weekend' else 'Weekday' end,
          50, 'PHP', 3, 'cash', 'Brand ' || n % 20, 'Category ' || n % 8,
          case when n % 3 = 0 then 'C' || (n / 3) % ${CUSTOMERS} end, false, 0.9, 0.83,
          hash, hash, substring(hash for 16)
        from sale
        returning id, batch_id, line_no
      )
      insert into silver.transaction_items (
        transaction_key, item_no, batch_id, line_no, product_name, brand_name, product_category,
        quantity, unit_price, total_price, extraction_confidence
      )
      select
        i.id, k.item_no, i.batch_id, i.line_no, 'Product ' || (i.id + k.item_no) % 50, 'Brand ' || (i.id + k.item_no) % 20,
        'Category ' || (i.id + k.item_no) % 8, k.item_no, k.price, k.item_no * k.price, 0.83
      from inserted i
      cross join (values (1, 10), (2, 20)) k (item_no, price)`;
  }
}
