-- Receipts, flat, for BI tools: the primary transaction view and the one that insights start from.

create view gold.v_transactions_flat_production with (security_invoker = true) as
select
  t.canonical_tx_id, t.transaction_id, t."timestamp" as txn_ts, t.transaction_date, t.store_id,
  s.store_name, s.municipality as municipality_name, s.province as province_name, s.region as region_name,
  t.amount as total_amount, t.currency, t.basket_size as total_items, t.payment_method, t.daypart, t.weekday_weekend,
  t.hour_of_day,
  t.brand_name as brand, t.product_category as category, l.nielsen_category, l.nielsen_department,
  l.item_count, l.brand_count, l.category_count,
  case when abs(t.amount - l.calculated_total) < 0.01 then 1.0 else 0.8 end as data_quality_score,
  l.avg_confidence as extraction_confidence,
  t.id as transaction_key
from silver.transactions_cleaned t
left join ref.stores s on s.store_id = t.store_id
-- by receipt, so that a filter on the receipts reads their lines only
cross join lateral (
  select
    (array_agg(i.nielsen_category order by i.total_price desc nulls last, i.item_no))[1] as nielsen_category,
    (array_agg(i.nielsen_department order by i.total_price desc nulls last, i.item_no))[1] as nielsen_department,
    count(*) as item_count,
    count(distinct i.brand_name) as brand_count,
    count(distinct i.product_category) as category_count,
    sum(i.total_price) as calculated_total,
    avg(i.extraction_confidence) as avg_confidence
  from silver.transaction_items i
  where i.transaction_key = t.id and i.line_type = 'item'
) l;
comment on view gold.v_transactions_flat_production is 'One row per transaction with its store and what its lines tell. Money by brand or category does not come from here but from the lines: brand and category are those of the most expensive one.';
comment on column gold.v_transactions_flat_production.total_items is 'Units: sum of the quantities of real lines.';
comment on column gold.v_transactions_flat_production.brand is 'Of the most expensive line; null when unknown.';
comment on column gold.v_transactions_flat_production.nielsen_category is 'Of the most expensive line; null when unknown.';
comment on column gold.v_transactions_flat_production.item_count is 'Real lines; 0 for a receipt that tells a total only.';
comment on column gold.v_transactions_flat_production.data_quality_score is '1.0 when the real lines sum to the amount, 0.8 when they do not or the amount is unknown.';
comment on column gold.v_transactions_flat_production.transaction_key is 'silver.transactions_cleaned.id';

create view gold.v_insight_base with (security_invoker = true) as
select
  f.*,
  c.customer_id, c.age, c.age_bracket, c.gender, c.customer_type,
  i.emotions, i.request_type, i.request_mode,
  i.suggestion_offered, i.suggested_product, i.suggestion_accepted,
  coalesce(i.substitution_event, u.asked_brand is not null, false) as substitution_event,
  u.asked_brand, u.final_brand,
  coalesce(i.substitution_reason, u.reason) as substitution_reason,
  i.weather,
  coalesce(i.is_holiday, false) as is_holiday,
  coalesce(cardinality(i.other_products), 0) as other_products_count
from gold.v_transactions_flat_production f
-- one by one ("offset 0"): joined as a whole, all history would be read for a day
left join lateral (
  select c.customer_id, c.age, c.age_bracket, c.gender, c.customer_type
  from silver.customer_context c
  where c.transaction_key = f.transaction_key
  offset 0
) c on true
left join silver.interactions i on i.transaction_key = f.transaction_key
-- a receipt with several substitutions is told by its first; all are in silver.brand_substitutions
left join lateral (
  select b.asked_brand, b.final_brand, b.reason
  from silver.brand_substitutions b
  where b.transaction_key = f.transaction_key
  order by b.substitution_no
  limit 1
) u on true;
comment on view gold.v_insight_base is 'One row per transaction: the flat receipt with who bought, how it was asked for, what was suggested or substituted, and the weather.';
comment on column gold.v_insight_base.substitution_event is 'Something else was bought than was asked for; false when nothing says so.';
comment on column gold.v_insight_base.asked_brand is 'Of the first substitution; all are in silver.brand_substitutions.';
