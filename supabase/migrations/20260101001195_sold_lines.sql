-- Lines with what their receipts tell: the one place that says what a product is, for gold and the star schema alike.

create view gold.sold_lines with (security_invoker = true) as
select
  t.id as transaction_key, i.item_no, t.canonical_tx_id, t.transaction_id, t.data_source, t.batch_id,
  t."timestamp", t.transaction_date, t.hour_of_day, t.daypart, t.weekday_weekend,
  t.store_id, t.device_id, t.customer_id, t.payment_method, t.is_return, t.currency, t.basket_size,
  i.line_type, i.sku, i.barcode, i.product_name, i.brand_name, i.brand_confidence, i.product_category,
  i.nielsen_category, i.nielsen_department, i.quantity, i.unit_price, i.total_price,
  md5(concat_ws(e'\x1f', coalesce(i.sku, e'\x1e'), coalesce(i.barcode, e'\x1e'), coalesce(i.product_name, e'\x1e'),
    coalesce(i.brand_name, e'\x1e'), coalesce(i.product_category, e'\x1e'), coalesce(i.nielsen_category, e'\x1e'),
    coalesce(i.nielsen_department, e'\x1e')))::uuid as product_key
from silver.transactions_cleaned t
join silver.transaction_items i on i.transaction_key = t.id;
comment on view gold.sold_lines is 'One row per line of a transaction, with what the transaction tells.';
comment on column gold.sold_lines.product_key is 'MD5 of SKU, barcode, product name, brand, category, Nielsen category and department, told apart from nulls. One key stands for all money without a product.';
comment on column gold.sold_lines.basket_size is 'Units of the whole transaction; does not add up over its lines.';
