-- The star schema for BI tools: facts and dimensions as views. A fact table kept beside silver was measured against: the
-- view costs a join of the days asked for, the table a second copy of every line in each refresh.
-- Keys are never null: what is unknown is a member of its dimension, so that an inner join loses nothing.

create view scout.fact_transactions with (security_invoker = true) as
select
  l.transaction_key, l.item_no, l.canonical_tx_id, l.transaction_id,
  to_char(l.transaction_date, 'YYYYMMDD')::integer as date_key,
  l.store_id as store_key,
  coalesce(d.device_id, 'Unknown') as device_key,
  coalesce(l.customer_id, 'Unknown') as customer_key,
  l.product_key,
  coalesce(l.brand_name, 'Unknown Brand') as brand_key,
  l.transaction_date, l."timestamp", l.hour_of_day, l.daypart, l.data_source, l.payment_method, l.is_return, l.line_type,
  l.quantity, l.unit_price, coalesce(l.total_price, 0) as revenue, l.currency,
  coalesce(l.total_price, 0) * case
    when l.currency = 'PHP' then 1
    else (
      select r.rate_to_peso
      from ref.exchange_rates r
      where r.currency = l.currency and r.valid_from <= l.transaction_date
      order by r.valid_from desc
      limit 1
    )
  end as revenue_peso
from gold.sold_lines l
left join metadata.devices d on d.device_id = l.device_id;
comment on view scout.fact_transactions is 'One row per line of a transaction: the fact of the star schema. Revenue and quantity add up to silver; count transactions as distinct transaction_key.';
comment on column scout.fact_transactions.transaction_key is 'silver.transactions_cleaned.id; with item_no it names the line.';
comment on column scout.fact_transactions.date_key is 'Business date as yyyymmdd.';
comment on column scout.fact_transactions.device_key is '''Unknown'' where no registered device told the sale.';
comment on column scout.fact_transactions.line_type is 'item, adjustment (what the lines lack to the receipt''s total) or unitemised.';
comment on column scout.fact_transactions.revenue is 'In the currency; 0 where the line tells no price.';
comment on column scout.fact_transactions.revenue_peso is 'Not rounded; null when the currency has no rate for the date.';

create view scout.dim_date with (security_invoker = true) as
with span as (
  select min(m.transaction_date) as first_date, max(m.transaction_date) as last_date from gold.daily_metrics m
),
day as (
  select g::date as date
  from span s
  cross join lateral pg_catalog.generate_series(s.first_date::timestamp, s.last_date::timestamp, interval '1 day') g
)
select
  to_char(d.date, 'YYYYMMDD')::integer as date_key,
  d.date,
  extract(year from d.date)::integer as year,
  extract(quarter from d.date)::integer as quarter,
  extract(month from d.date)::integer as month,
  to_char(d.date, 'FMMonth') as month_name,
  extract(isoyear from d.date)::integer as iso_year,
  extract(week from d.date)::integer as iso_week,
  extract(isodow from d.date)::integer as weekday,
  to_char(d.date, 'FMDay') as weekday_name,
  case when extract(isodow from d.date) >= 6 then 'Weekend' else 'Weekday' end as weekday_weekend
from day d;
comment on view scout.dim_date is 'One row per business date from the first sale to the last.';
comment on column scout.dim_date.weekday is '1 is Monday.';

create view scout.dim_store with (security_invoker = true) as
with seen as (
  select distinct m.store_id from gold.daily_metrics m
)
select
  coalesce(s.store_id, n.store_id) as store_key,
  s.store_name, s.store_type, s.region, s.province, s.municipality, s.barangay, s.latitude, s.longitude,
  coalesce(s.status, 'unregistered') as status, s.opened_on
from ref.stores s
full join seen n on n.store_id = s.store_id;
comment on view scout.dim_store is 'One row per store that is registered or has sales.';
comment on column scout.dim_store.status is 'active, closed, planned; unregistered for one that has sales but is not in ref.stores.';

create view scout.dim_device with (security_invoker = true) as
select d.device_id as device_key, d.store_id as store_key, d.registered_at, d.retired_at is null as is_active
from metadata.devices d
union all
select 'Unknown', null, null, null;
comment on view scout.dim_device is 'One row per registered device, and ''Unknown'' for sales told by none.';

create view scout.dim_product with (security_invoker = true) as
select
  p.product_key,
  min(p.sku) as sku, min(p.barcode) as barcode,
  coalesce(min(p.product_name), 'Unknown Product') as product_name,
  coalesce(min(p.brand_name), 'Unknown Brand') as brand_key,
  coalesce(min(p.product_category), 'Unspecified') as product_category,
  coalesce(min(p.nielsen_category), min(p.product_category), 'Unspecified') as nielsen_category,
  coalesce(min(p.nielsen_department), 'General Merchandise') as nielsen_department,
  min(p.transaction_date) as first_sold_on,
  max(p.transaction_date) as last_sold_on
from gold.product_performance p
group by p.product_key;
comment on view scout.dim_product is 'One row per product that was sold, as lines tell it; one stands for money without a product.';

create view scout.dim_brand with (security_invoker = true) as
with seen as (
  select b.brand_name, min(b.transaction_date) as first_sold_on, max(b.transaction_date) as last_sold_on
  from gold.brand_analytics b
  group by b.brand_name
)
select
  coalesce(n.brand_name, 'Unknown Brand') as brand_key, b.manufacturer, coalesce(b.is_house, false) as is_house,
  b.brand_name is not null as is_in_dictionary, n.first_sold_on, n.last_sold_on
from seen n
left join ref.brands b on b.brand_name = n.brand_name;
comment on view scout.dim_brand is 'One row per brand that was sold, and ''Unknown Brand''.';
comment on column scout.dim_brand.is_house is 'A maker''s name rather than a brand, as ref.brands tells it.';

create view scout.dim_customer with (security_invoker = true) as
with seen as (
  select distinct a.customer_id from gold.customer_analytics a
)
select
  coalesce(n.customer_id, 'Unknown') as customer_key, c.first_date, c.last_date, c.age_bracket, c.gender, c.customer_type,
  c.segment, c.favourite_brand, c.favourite_category, c.favourite_store, c.favourite_daypart
from seen n
left join gold.customer_360 c on c.customer_id = n.customer_id;
comment on view scout.dim_customer is 'One row per customer id with sales, and ''Unknown'' for sales that name none. Ids only; attributes come from gold.customer_360 some minutes later.';
