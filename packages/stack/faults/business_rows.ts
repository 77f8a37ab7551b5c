import type { Sql } from "postgres";

/**
 * Everything in silver by its business columns, in a stable order: what "equal to a clean run"
 * compares. Of a sale without a time of its own, the moment it arrived is no such column.
 */
export async function businessRows(sql: Sql): Promise<unknown[]> {
  return [
    ...await sql`
    select t.canonical_tx_id, t.store_id, t.amount, t.currency, t.basket_size, t.payment_method,
      t.brand_name, t.customer_id, t.is_return, t.flags, at.*,
      (select jsonb_agg(jsonb_build_array(i.line_type, i.product_name, i.quantity, i.unit_price, i.total_price) order by i.item_no)
       from silver.transaction_items i where i.transaction_key = t.id) as lines
    from silver.transactions_cleaned t
    left join lateral (
      select t."timestamp", t.transaction_date, t.hour_of_day, t.daypart where t.time_source <> 'arrival'
    ) at on true
    order by t.canonical_tx_id, at."timestamp", t.amount`,
  ];
}
