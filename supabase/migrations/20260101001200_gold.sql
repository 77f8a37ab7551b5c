-- Gold: aggregates per business date and store, recomputed only where silver changed.

create table gold.dirty_keys (
  id bigint generated always as identity primary key,
  transaction_date date not null,
  store_id text not null,
  batch_id bigint,
  dirtied_at timestamptz not null default clock_timestamp(),
  not_before timestamptz
);
comment on table gold.dirty_keys is 'One row per change of a date and store in silver that gold has not seen yet. Append-only, without a unique key: a writer never waits for a refresh.';
comment on column gold.dirty_keys.batch_id is 'The batch whose promotion or rollback changed the key; null where something else did (an exchange rate, a person).';
comment on column gold.dirty_keys.not_before is 'Set when a refresh of the key failed: it is tried again then, and the others are not held up.';
create index dirty_keys_by_key on gold.dirty_keys (transaction_date, store_id);
alter table gold.dirty_keys enable row level security;

create table gold.daily_metrics (
  transaction_date date not null,
  store_id text not null,
  currency text not null,
  transactions bigint not null,
  returns bigint not null,
  revenue numeric not null,
  revenue_peso numeric,
  units numeric not null,
  customers bigint not null,
  unknown_amounts bigint not null,
  avg_transaction_value numeric,
  avg_basket_size numeric,
  created_at timestamptz not null default now(),
  constraint daily_metrics_pkey primary key (transaction_date, store_id, currency)
);
comment on table gold.daily_metrics is 'One row per business date, store and currency. Sums over rows are totals; customers are distinct within a row only.';
comment on column gold.daily_metrics.transactions is 'Receipts, returns among them.';
comment on column gold.daily_metrics.revenue is 'Sum of amounts in the currency, returns subtracted. Equal to silver to the centavo.';
comment on column gold.daily_metrics.revenue_peso is 'The same in pesos, not rounded; null when ref.exchange_rates has no rate for the date.';
comment on column gold.daily_metrics.unknown_amounts is 'Receipts whose amount is unknown; they count as transactions and as no revenue.';
comment on column gold.daily_metrics.avg_transaction_value is 'Revenue per transaction, in the currency.';
comment on column gold.daily_metrics.avg_basket_size is 'Units per transaction.';
comment on column gold.daily_metrics.created_at is 'When the row was computed.';
create index daily_metrics_by_store on gold.daily_metrics (store_id, transaction_date);
alter table gold.daily_metrics enable row level security;

create table scout.scout_gold_transactions (
  id bigint generated always as identity primary key,
  transaction_date date not null,
  store_id text not null,
  brand_name text,
  product_category text,
  transactions bigint not null,
  units numeric not null,
  revenue_peso numeric,
  avg_basket_size numeric,
  created_at timestamptz not null default now()
);
comment on table scout.scout_gold_transactions is 'One row per business date, store, brand and category, from the lines. Revenue and units add up; transactions and avg_basket_size describe baskets containing the brand and category and do not add up over brands: totals come from gold.daily_metrics.';
comment on column scout.scout_gold_transactions.brand_name is 'Null: unknown, or money without a brand (adjustments, unitemised receipts).';
comment on column scout.scout_gold_transactions.revenue_peso is 'Pesos, not rounded; null when a line''s currency has no rate for the date.';
-- the grain; names go in hashed, because an index refuses values of some kilobytes and names may be that long
create unique index scout_gold_grain on scout.scout_gold_transactions
  (transaction_date, store_id, md5(brand_name), md5(product_category)) nulls not distinct;
alter table scout.scout_gold_transactions enable row level security;

create table gold.product_analytics (
  transaction_date date not null,
  store_id text not null,
  currency text not null,
  product_category text,
  transactions bigint not null,
  returns bigint not null,
  lines bigint not null,
  products bigint not null,
  brands bigint not null,
  units numeric not null,
  revenue numeric not null,
  revenue_peso numeric,
  revenue_share_pct numeric,
  created_at timestamptz not null default now()
);
comment on table gold.product_analytics is 'One row per business date, store, currency and category, from the lines. Revenue, units, lines and transactions add up over dates and stores; transactions do not over categories.';
comment on column gold.product_analytics.product_category is 'Null: unknown, or money without a category (adjustments, unitemised receipts).';
comment on column gold.product_analytics.transactions is 'Receipts holding at least one line of the category.';
comment on column gold.product_analytics.returns is 'Of these receipts, those that are returns.';
comment on column gold.product_analytics.products is 'Distinct products of gold.product_performance; does not add up over rows.';
comment on column gold.product_analytics.brands is 'Distinct known brands; does not add up over rows.';
comment on column gold.product_analytics.revenue is 'In the currency; over the categories equal to the receipts'' amounts to the centavo.';
comment on column gold.product_analytics.revenue_peso is 'Pesos, not rounded; null when the currency has no rate for the date.';
comment on column gold.product_analytics.revenue_share_pct is 'Percent of the store''s revenue of the date in the currency, not rounded; sums to 100. Null when that revenue is zero.';
-- the grain; RPC category_mix and sales_breakdown read ranges of dates
create unique index product_analytics_grain on gold.product_analytics
  (transaction_date, store_id, currency, md5(product_category)) nulls not distinct;
alter table gold.product_analytics enable row level security;

create table gold.brand_analytics (
  transaction_date date not null,
  store_id text not null,
  currency text not null,
  brand_name text,
  transactions bigint not null,
  returns bigint not null,
  lines bigint not null,
  units numeric not null,
  revenue numeric not null,
  revenue_peso numeric,
  revenue_share_pct numeric,
  avg_confidence numeric,
  created_at timestamptz not null default now()
);
comment on table gold.brand_analytics is 'One row per business date, store, currency and brand, from the lines. Revenue, units, lines and transactions add up over dates and stores; transactions do not over brands.';
comment on column gold.brand_analytics.brand_name is 'Null: unknown, or money without a brand (adjustments, unitemised receipts).';
comment on column gold.brand_analytics.transactions is 'Receipts holding at least one line of the brand.';
comment on column gold.brand_analytics.returns is 'Of these receipts, those that are returns.';
comment on column gold.brand_analytics.revenue is 'In the currency; over the brands equal to the receipts'' amounts to the centavo.';
comment on column gold.brand_analytics.revenue_peso is 'Pesos, not rounded; null when the currency has no rate for the date.';
comment on column gold.brand_analytics.revenue_share_pct is 'Percent of the store''s revenue of the date in the currency, not rounded; sums to 100. Null when that revenue is zero.';
comment on column gold.brand_analytics.avg_confidence is 'Mean confidence of the brand over its lines, 0 to 1.';
-- the grain; RPC brand_performance and sales_breakdown read ranges of dates
create unique index brand_analytics_grain on gold.brand_analytics
  (transaction_date, store_id, currency, md5(brand_name)) nulls not distinct;
alter table gold.brand_analytics enable row level security;

create table gold.basket_contents (
  transaction_date date not null,
  store_id text not null,
  dimension text not null,
  name text not null,
  transaction_keys bigint[] not null,
  constraint basket_contents_dimension_known check (dimension in ('brand', 'category'))
);
comment on table gold.basket_contents is 'One row per business date, store and known brand or category: which receipts hold at least one line of it. What was bought together, and by whom, is read from the receipts without their lines.';
comment on column gold.basket_contents.name is 'Of the brand or category.';
comment on column gold.basket_contents.transaction_keys is 'silver.transactions_cleaned.id, each once, ascending.';
-- semantic.basket_contents: the receipts holding a name, on ranges of dates; names may be longer than an index allows
create unique index basket_contents_grain on gold.basket_contents (dimension, md5(name), transaction_date, store_id);
-- gold.recompute() replaces a date of a store
create index basket_contents_by_key on gold.basket_contents (transaction_date, store_id);
alter table gold.basket_contents enable row level security;

create table gold.product_performance (
  transaction_date date not null,
  store_id text not null,
  currency text not null,
  product_key uuid not null,
  sku text,
  barcode text,
  product_name text,
  brand_name text,
  product_category text,
  nielsen_category text,
  nielsen_department text,
  transactions bigint not null,
  transactions_of_name bigint not null,
  transactions_of_cell bigint not null,
  lines bigint not null,
  units numeric not null,
  units_returned numeric not null,
  revenue numeric not null,
  revenue_peso numeric,
  min_unit_price numeric,
  max_unit_price numeric,
  created_at timestamptz not null default now(),
  constraint product_performance_pkey primary key (transaction_date, store_id, currency, product_key)
);
comment on table gold.product_performance is 'One row per business date, store, currency and product, from the lines. Figures but the prices add up over dates and stores; transactions do not over products.';
comment on column gold.product_performance.product_key is 'As gold.sold_lines has it: SKU, barcode, name, brand and categories; the key of scout.dim_product. One stands for all money without a product (adjustments, unitemised receipts).';
comment on column gold.product_performance.transactions is 'Receipts holding at least one line of the product.';
comment on column gold.product_performance.transactions_of_name is 'Receipts holding a product of the name, each counted at one of its products: add up to the receipts holding the name.';
comment on column gold.product_performance.transactions_of_cell is 'Receipts holding the brand in the Nielsen category (else the category) and department, each counted at one of the products: add up to the receipts holding that.';
comment on column gold.product_performance.units is 'Sold less returned.';
comment on column gold.product_performance.units_returned is 'Units of lines with a negative quantity, as a positive number.';
comment on column gold.product_performance.revenue is 'In the currency, returns subtracted; over the products equal to the receipts'' amounts to the centavo.';
comment on column gold.product_performance.revenue_peso is 'Pesos, not rounded; null when the currency has no rate for the date.';
comment on column gold.product_performance.min_unit_price is 'Lowest unit price told, in the currency; null when none was.';
-- scout.dim_product looks for the days of a product
create index product_performance_by_product on gold.product_performance (product_key);
alter table gold.product_performance enable row level security;

create table gold.hourly_sales (
  transaction_date date not null,
  store_id text not null,
  hour_of_day smallint not null,
  product_category text,
  transactions bigint not null,
  units numeric not null,
  revenue_peso numeric,
  created_at timestamptz not null default now()
);
comment on table gold.hourly_sales is 'One row per business date, store, hour and category, from the lines. Revenue and units add up; transactions add up over dates, stores and hours, not over categories.';
comment on column gold.hourly_sales.product_category is 'Null: unknown, or money without a category (adjustments, unitemised receipts).';
comment on column gold.hourly_sales.transactions is 'Receipts holding at least one line of the category.';
comment on column gold.hourly_sales.revenue_peso is 'Pesos, not rounded; null when a line''s currency has no rate for the date.';
-- the grain; seasonal patterns read ranges of dates
create unique index hourly_sales_grain on gold.hourly_sales
  (transaction_date, store_id, hour_of_day, md5(product_category)) nulls not distinct;
alter table gold.hourly_sales enable row level security;

create table gold.customer_analytics (
  transaction_date date not null,
  store_id text not null,
  currency text not null,
  customer_id text,
  transactions bigint not null,
  returns bigint not null,
  units numeric not null,
  revenue numeric not null,
  revenue_peso numeric,
  categories bigint not null,
  brands bigint not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  created_at timestamptz not null default now()
);
comment on table gold.customer_analytics is 'One row per business date, store, currency and customer: what a customer did in a store on a day. Sums over rows are totals.';
comment on column gold.customer_analytics.customer_id is 'Null: all receipts that name no customer.';
comment on column gold.customer_analytics.transactions is 'Receipts, returns among them.';
comment on column gold.customer_analytics.revenue is 'Sum of amounts in the currency, returns subtracted.';
comment on column gold.customer_analytics.revenue_peso is 'Pesos, not rounded; null when the currency has no rate for the date.';
comment on column gold.customer_analytics.categories is 'Distinct known categories in the lines.';
comment on column gold.customer_analytics.brands is 'Distinct known brands in the lines.';
-- the grain; RPC customer_segments reads ranges of dates
create unique index customer_analytics_grain on gold.customer_analytics
  (transaction_date, store_id, currency, md5(customer_id)) nulls not distinct;
-- gold.refresh_slow() recomputes customers
create index customer_analytics_by_customer on gold.customer_analytics (customer_id) where customer_id is not null;
alter table gold.customer_analytics enable row level security;

create table gold.slow_keys (
  id bigint generated always as identity primary key,
  transaction_date date not null,
  store_id text not null,
  dirtied_at timestamptz not null default clock_timestamp()
);
comment on table gold.slow_keys is 'One row per date and store that gold.refresh() recomputed and gold.refresh_slow() has not seen yet. Append-only, like gold.dirty_keys.';
-- gold.refresh_slow() takes keys off
create index slow_keys_by_key on gold.slow_keys (transaction_date, store_id);
alter table gold.slow_keys enable row level security;

create table gold.dirty_customers (
  id bigint generated always as identity primary key,
  customer_id text not null,
  dirtied_at timestamptz not null default clock_timestamp()
);
comment on table gold.dirty_customers is 'One row per customer whose days changed in gold and whom gold.refresh_slow() has not seen yet. Append-only, like gold.dirty_keys.';
-- gold.refresh_slow() takes customers off
create index dirty_customers_by_customer on gold.dirty_customers (customer_id);
alter table gold.dirty_customers enable row level security;

create function gold.recompute(p_dates date[], p_stores text[]) returns void
language plpgsql set search_path = '' set jit = off as $$
begin
  delete from gold.daily_metrics g
  using unnest(p_dates, p_stores) k (transaction_date, store_id)
  where g.transaction_date = k.transaction_date and g.store_id = k.store_id;
  delete from scout.scout_gold_transactions g
  using unnest(p_dates, p_stores) k (transaction_date, store_id)
  where g.transaction_date = k.transaction_date and g.store_id = k.store_id;
  delete from gold.product_analytics g
  using unnest(p_dates, p_stores) k (transaction_date, store_id)
  where g.transaction_date = k.transaction_date and g.store_id = k.store_id;
  delete from gold.brand_analytics g
  using unnest(p_dates, p_stores) k (transaction_date, store_id)
  where g.transaction_date = k.transaction_date and g.store_id = k.store_id;
  delete from gold.product_performance g
  using unnest(p_dates, p_stores) k (transaction_date, store_id)
  where g.transaction_date = k.transaction_date and g.store_id = k.store_id;
  delete from gold.hourly_sales g
  using unnest(p_dates, p_stores) k (transaction_date, store_id)
  where g.transaction_date = k.transaction_date and g.store_id = k.store_id;
  delete from gold.basket_contents g
  using unnest(p_dates, p_stores) k (transaction_date, store_id)
  where g.transaction_date = k.transaction_date and g.store_id = k.store_id;
  with removed as (
    delete from gold.customer_analytics g
    using unnest(p_dates, p_stores) k (transaction_date, store_id)
    where g.transaction_date = k.transaction_date and g.store_id = k.store_id
    returning g.customer_id
  )
  insert into gold.dirty_customers (customer_id)
  select distinct r.customer_id from removed r where r.customer_id is not null;

  -- one statement, so that silver is read once
  with receipt as materialized (
    select t.id, t.transaction_date, t.store_id, t.currency, t.hour_of_day, t."timestamp", t.amount, t.basket_size,
      t.is_return, t.customer_id
    from unnest(p_dates, p_stores) k (transaction_date, store_id)
    join silver.transactions_cleaned t on t.transaction_date = k.transaction_date and t.store_id = k.store_id
  ),
  rate as materialized (
    select d.currency, d.transaction_date, ref.rate_to_peso(d.currency, d.transaction_date) as rate_to_peso
    from (select distinct r.currency, r.transaction_date from receipt r) d
  ),
  line as materialized (
    select
      l.transaction_key as id, l.transaction_date, l.store_id, l.currency, l.hour_of_day, l.customer_id, l.basket_size,
      l.sku, l.barcode, l.product_name, l.brand_name, l.brand_confidence, l.product_category, l.nielsen_category,
      l.nielsen_department, l.product_key, l.quantity, l.unit_price, coalesce(l.total_price, 0) as revenue, x.rate_to_peso,
      l.is_return,
      row_number() over (partition by l.transaction_key, l.product_name order by l.product_key, l.item_no) as no_of_name,
      row_number() over (
        partition by l.transaction_key, l.brand_name, coalesce(l.nielsen_category, l.product_category), l.nielsen_department
        order by l.product_key, l.item_no
      ) as no_of_cell
    from unnest(p_dates, p_stores) k (transaction_date, store_id)
    join gold.sold_lines l on l.transaction_date = k.transaction_date and l.store_id = k.store_id
    join rate x on x.currency = l.currency and x.transaction_date = l.transaction_date
  ),
  daily as (
    insert into gold.daily_metrics (
      transaction_date, store_id, currency, transactions, returns, revenue, revenue_peso, units, customers,
      unknown_amounts, avg_transaction_value, avg_basket_size
    )
    select
      r.transaction_date, r.store_id, r.currency,
      count(*),
      count(*) filter (where r.is_return),
      coalesce(sum(r.amount), 0),
      coalesce(sum(r.amount), 0) * min(x.rate_to_peso),
      sum(r.basket_size),
      count(distinct r.customer_id),
      count(*) filter (where r.amount is null),
      coalesce(sum(r.amount), 0) / count(*),
      sum(r.basket_size) / count(*)
    from receipt r
    join rate x on x.currency = r.currency and x.transaction_date = r.transaction_date
    group by r.transaction_date, r.store_id, r.currency
  ),
  -- per basket first, so that a basket with two lines of a brand counts once
  basket as (
    select
      l.transaction_date, l.store_id, l.brand_name, l.product_category, l.id, l.basket_size,
      sum(l.quantity) as units,
      sum(l.revenue) * min(l.rate_to_peso) as revenue_peso
    from line l
    group by l.transaction_date, l.store_id, l.brand_name, l.product_category, l.id, l.basket_size
  ),
  brand_and_category as (
    insert into scout.scout_gold_transactions (
      transaction_date, store_id, brand_name, product_category, transactions, units, revenue_peso, avg_basket_size
    )
    select
      b.transaction_date, b.store_id, b.brand_name, b.product_category,
      count(*),
      sum(b.units),
      case when bool_and(b.revenue_peso is not null) then sum(b.revenue_peso) end,
      avg(b.basket_size)
    from basket b
    group by b.transaction_date, b.store_id, b.brand_name, b.product_category
  ),
  contents as (
    insert into gold.basket_contents (transaction_date, store_id, dimension, name, transaction_keys)
    select b.transaction_date, b.store_id, 'brand', b.brand_name, array_agg(distinct b.id)
    from basket b
    where b.brand_name is not null
    group by b.transaction_date, b.store_id, b.brand_name
    union all
    select b.transaction_date, b.store_id, 'category', b.product_category, array_agg(distinct b.id)
    from basket b
    where b.product_category is not null
    group by b.transaction_date, b.store_id, b.product_category
  ),
  category as (
    insert into gold.product_analytics (
      transaction_date, store_id, currency, product_category, transactions, returns, lines, products, brands, units,
      revenue, revenue_peso, revenue_share_pct
    )
    select
      l.transaction_date, l.store_id, l.currency, l.product_category,
      count(distinct l.id), count(distinct l.id) filter (where l.is_return), count(*), count(distinct l.product_key),
      count(distinct l.brand_name),
      sum(l.quantity), sum(l.revenue), sum(l.revenue) * min(l.rate_to_peso),
      100 * sum(l.revenue) / nullif(sum(sum(l.revenue)) over (partition by l.transaction_date, l.store_id, l.currency), 0)
    from line l
    group by l.transaction_date, l.store_id, l.currency, l.product_category
  ),
  brand as (
    insert into gold.brand_analytics (
      transaction_date, store_id, currency, brand_name, transactions, returns, lines, units, revenue, revenue_peso,
      revenue_share_pct, avg_confidence
    )
    select
      l.transaction_date, l.store_id, l.currency, l.brand_name,
      count(distinct l.id), count(distinct l.id) filter (where l.is_return), count(*),
      sum(l.quantity), sum(l.revenue), sum(l.revenue) * min(l.rate_to_peso),
      100 * sum(l.revenue) / nullif(sum(sum(l.revenue)) over (partition by l.transaction_date, l.store_id, l.currency), 0),
      round(avg(l.brand_confidence)::numeric, 3)
    from line l
    group by l.transaction_date, l.store_id, l.currency, l.brand_name
  ),
  product as (
    insert into gold.product_performance (
      transaction_date, store_id, currency, product_key, sku, barcode, product_name, brand_name, product_category,
      nielsen_category, nielsen_department, transactions, transactions_of_name, transactions_of_cell, lines, units,
      units_returned, revenue, revenue_peso,
      min_unit_price, max_unit_price
    )
    select
      l.transaction_date, l.store_id, l.currency, l.product_key,
      min(l.sku), min(l.barcode), min(l.product_name), min(l.brand_name), min(l.product_category),
      min(l.nielsen_category), min(l.nielsen_department),
      count(distinct l.id), count(*) filter (where l.no_of_name = 1), count(*) filter (where l.no_of_cell = 1), count(*),
      sum(l.quantity), coalesce(-sum(l.quantity) filter (where l.quantity < 0), 0),
      sum(l.revenue), sum(l.revenue) * min(l.rate_to_peso),
      min(l.unit_price), max(l.unit_price)
    from line l
    group by l.transaction_date, l.store_id, l.currency, l.product_key
  ),
  hourly as (
    insert into gold.hourly_sales (
      transaction_date, store_id, hour_of_day, product_category, transactions, units, revenue_peso
    )
    select
      l.transaction_date, l.store_id, l.hour_of_day, l.product_category,
      count(distinct l.id), sum(l.quantity),
      case when bool_and(l.rate_to_peso is not null) then sum(l.revenue * l.rate_to_peso) end
    from line l
    group by l.transaction_date, l.store_id, l.hour_of_day, l.product_category
  ),
  -- receipts and their lines side by side: joined, they would have to be matched by an id that is often null
  told as (
    select r.transaction_date, r.store_id, r.currency, r.customer_id, 1 as receipts, r.is_return::integer as returns,
      r.basket_size, r.amount, r."timestamp", null as product_category, null as brand_name
    from receipt r
    union all
    select l.transaction_date, l.store_id, l.currency, l.customer_id, 0, 0, 0, 0, null, l.product_category, l.brand_name
    from line l
  ),
  visit as (
    select
      t.transaction_date, t.store_id, t.currency, t.customer_id,
      sum(t.receipts) as transactions, sum(t.returns) as returns, sum(t.basket_size) as units,
      coalesce(sum(t.amount), 0) as revenue, count(distinct t.product_category) as categories,
      count(distinct t.brand_name) as brands, min(t."timestamp") as first_at, max(t."timestamp") as last_at
    from told t
    group by t.transaction_date, t.store_id, t.currency, t.customer_id
  ),
  customer as (
    insert into gold.customer_analytics (
      transaction_date, store_id, currency, customer_id, transactions, returns, units, revenue, revenue_peso,
      categories, brands, first_at, last_at
    )
    select
      v.transaction_date, v.store_id, v.currency, v.customer_id, v.transactions, v.returns, v.units, v.revenue,
      v.revenue * x.rate_to_peso, v.categories, v.brands, v.first_at, v.last_at
    from visit v
    join rate x on x.currency = v.currency and x.transaction_date = v.transaction_date
    returning customer_id
  ),
  dirtied as (
    insert into gold.dirty_customers (customer_id)
    select distinct c.customer_id from customer c where c.customer_id is not null
  )
  insert into gold.slow_keys (transaction_date, store_id)
  select k.transaction_date, k.store_id from unnest(p_dates, p_stores) k (transaction_date, store_id);

  perform silver.recompute_insights(p_dates, p_stores);
  perform gold.recompute_facets(p_dates, p_stores);
  perform gold.add_named_values(p_dates, p_stores);
end
$$;
comment on function gold.recompute(date[], text[]) is 'Recomputes the aggregates of the given dates and stores (arrays of equal length) from silver.';

create function gold.refresh_keys(p_dates date[], p_stores text[]) returns void
language plpgsql set search_path = '' as $$
begin
  for i in 1 .. cardinality(p_dates) loop
    perform pg_catalog.pg_advisory_xact_lock(
      pg_catalog.hashtextextended('gold.refresh:' || p_dates[i] || ':' || p_stores[i], 0));
  end loop;

  -- A dirty row that is visible here is deleted here, and so is its cause visible to the statements after it;
  -- one that commits later stays for the next refresh.
  with seen as (
    delete from gold.dirty_keys d
    using unnest(p_dates, p_stores) k (transaction_date, store_id)
    where d.transaction_date = k.transaction_date and d.store_id = k.store_id
    returning d.transaction_date, d.store_id, d.batch_id
  )
  insert into metadata.data_lineage (batch_id, layer, event, row_count, actor)
  select s.batch_id, 'gold', 'refreshed', count(distinct (s.transaction_date, s.store_id)), metadata.actor()
  from seen s
  where s.batch_id is not null
  group by s.batch_id;

  perform gold.recompute(p_dates, p_stores);
end
$$;
comment on function gold.refresh_keys(date[], text[]) is
  'Recomputes the given dates and stores (sorted, so that two refreshes cannot wait for each other) and takes them off the dirty ones.';

create function gold.refresh_some(p_keys integer) returns integer
language plpgsql set search_path = '' as $$
declare
  v_dates date[];
  v_stores text[];
  v_started timestamptz := clock_timestamp();
  v_failed integer := 0;
  v_message text;
  v_state text;
begin
  select array_agg(k.transaction_date), array_agg(k.store_id)
  into v_dates, v_stores
  from (
    select distinct d.transaction_date, d.store_id
    from gold.dirty_keys d
    where d.not_before is null or d.not_before <= clock_timestamp()
    order by d.transaction_date, d.store_id
    limit p_keys
  ) k;
  if v_dates is null then
    return 0;
  end if;

  begin
    perform gold.refresh_keys(v_dates, v_stores);
  exception when others then
    -- one by one, so that a key that cannot be computed holds up no other
    for i in 1 .. cardinality(v_dates) loop
      begin
        perform gold.refresh_keys(v_dates[i:i], v_stores[i:i]);
      exception when others then
        get stacked diagnostics v_message = message_text, v_state = returned_sqlstate;
        v_failed := v_failed + 1;
        update gold.dirty_keys d
        set not_before = clock_timestamp() + interval '5 minutes'
        where d.transaction_date = v_dates[i] and d.store_id = v_stores[i];
        insert into metadata.error_log (component, severity, code, message, detail)
        values ('gold.refresh', 'HIGH', v_state, v_message,
          jsonb_build_object('transaction_date', v_dates[i], 'store_id', v_stores[i]));
      end;
    end loop;
  end;

  insert into metadata.etl_processing_log (
    process_name, status, start_time, end_time, records_processed, records_successful, error_message
  )
  values (
    'gold.refresh', case when v_failed = 0 then 'completed' else 'failed' end, v_started, clock_timestamp(),
    cardinality(v_dates), cardinality(v_dates) - v_failed, v_message
  );
  return cardinality(v_dates);
end
$$;
comment on function gold.refresh_some(integer) is
  'Recomputes at most so many dirty keys in this transaction; how many there were. A key that fails is logged and put off for five minutes.';

-- No SET clause and no exception block: see silver.promote.
create procedure gold.refresh(p_takes_turns boolean default false)
language plpgsql as $$
declare
  v_keys integer := metadata.setting_number('refresh_keys_per_transaction')::integer;
  v_begun_at timestamptz;
  v_done integer;
begin
  loop
    if p_takes_turns then
      perform metadata.take_turn(p_is_alone => true);
    end if;
    v_begun_at := pg_catalog.clock_timestamp();
    v_done := gold.refresh_some(v_keys);
    commit;
    if p_takes_turns then
      perform pg_catalog.pg_sleep_for(pg_catalog.clock_timestamp() - v_begun_at);
      commit;
    end if;
    exit when v_done < v_keys;
  end loop;
end
$$;
comment on procedure gold.refresh(boolean) is 'Recomputes the dates and stores that silver changed, a commit per refresh_keys_per_transaction keys. Any number may run at once. p_takes_turns: between the batches of silver.promote(), and then not for as long as it took, so that dates which are still being filled are not recomputed for ever.';

create function gold.dirty_converted_dates() returns trigger
language plpgsql set search_path = '' as $$
begin
  -- the changed rate holds from its date on; later rates of the currency are not touched, but recomputing them is harmless
  insert into gold.dirty_keys (transaction_date, store_id)
  select distinct m.transaction_date, m.store_id
  from gold.daily_metrics m
  join (
    select c.currency, min(c.valid_from) as valid_from from changed c group by c.currency
  ) r on r.currency = m.currency and m.transaction_date >= r.valid_from;
  return null;
end
$$;
comment on function gold.dirty_converted_dates() is 'A changed exchange rate dirties the dates it converts.';

create trigger exchange_rate_added after insert on ref.exchange_rates
  referencing new table as changed for each statement execute function gold.dirty_converted_dates();
create trigger exchange_rate_changed after update on ref.exchange_rates
  referencing new table as changed for each statement execute function gold.dirty_converted_dates();
create trigger exchange_rate_removed after delete on ref.exchange_rates
  referencing old table as changed for each statement execute function gold.dirty_converted_dates();
