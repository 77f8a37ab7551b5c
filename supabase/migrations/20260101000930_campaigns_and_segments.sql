-- Campaigns with what they cost and sold, and who buys: aggregates of silver per business date and store,
-- recomputed with gold for the dates and stores that changed.

insert into metadata.settings (name, value, unit, description) values
  ('campaign_attribution_days', '7', 'days', 'A sale is attributed to a campaign from its first day until so many days after its last.');

create table silver.campaigns (
  campaign_key text primary key,
  campaign_id text not null,
  campaign_name text,
  channel text,
  brand_name text,
  product_name text,
  store_id text,
  start_date date,
  end_date date,
  budget numeric,
  spend numeric,
  impressions numeric,
  batch_id bigint not null,
  line_no bigint not null,
  received_at timestamptz not null,
  loaded_at timestamptz not null default now(),
  completeness_score numeric(4, 3) generated always as (
    round(num_nonnulls(campaign_name, channel, brand_name, start_date, end_date, spend)::numeric / 6, 3)
  ) stored
);
comment on table silver.campaigns is 'One row per campaign and, where the source tells them apart, store, brand and product: the latest version whose batch was not rolled back. (batch_id, line_no) leads back to the source row.';
comment on column silver.campaigns.campaign_key is 'What makes two rows the same: campaign id, store, brand and product.';
comment on column silver.campaigns.brand_name is 'The brand it is for; null with product_name null means everything the stores sell.';
comment on column silver.campaigns.product_name is 'The product it is for, where it is for one.';
comment on column silver.campaigns.store_id is 'The store it runs in; null means all.';
comment on column silver.campaigns.end_date is 'Last day; null means still running.';
comment on column silver.campaigns.budget is 'In pesos.';
comment on column silver.campaigns.spend is 'In pesos, for the whole run of this row.';
comment on column silver.campaigns.impressions is 'For the whole run of this row.';
comment on column silver.campaigns.completeness_score is 'Share known of: name, channel, brand, first day, last day, spend.';
-- silver.recompute_insights() and people ask by campaign
create index campaigns_by_id on silver.campaigns (campaign_id);
-- rollback of a batch finds the versions it told
create index campaigns_by_batch on silver.campaigns (batch_id, line_no);
alter table silver.campaigns enable row level security;

create table silver.campaign_sales (
  campaign_id text not null,
  transaction_date date not null,
  store_id text not null,
  transactions bigint not null,
  units numeric not null,
  revenue_peso numeric,
  computed_at timestamptz not null default now(),
  constraint campaign_sales_pkey primary key (campaign_id, transaction_date, store_id)
);
comment on table silver.campaign_sales is 'One row per campaign, business date and store with sales attributed to it. A sale may be attributed to several campaigns.';
comment on column silver.campaign_sales.transactions is 'Receipts holding at least one attributed line.';
comment on column silver.campaign_sales.revenue_peso is 'Of the attributed lines, not rounded; null when a currency has no rate for the date.';
-- silver.recompute_insights() replaces a date and store
create index campaign_sales_by_key on silver.campaign_sales (transaction_date, store_id);
alter table silver.campaign_sales enable row level security;

create view silver.campaign_performance with (security_invoker = true) as
with run as (
  select
    c.campaign_id, c.store_id, c.spend, c.impressions, c.start_date,
    coalesce(c.end_date, greatest(c.start_date, metadata.business_today())) - c.start_date + 1 as days
  from silver.campaigns c
  where c.start_date is not null and coalesce(c.end_date, c.start_date) >= c.start_date
),
-- evenly over the days, in whole centavos and impressions that add up to what was told
cost as (
  select
    r.campaign_id, r.store_id, r.start_date + n - 1 as transaction_date,
    round(r.spend * n / r.days, 2) - round(r.spend * (n - 1) / r.days, 2) as spend_peso,
    round(r.impressions * n / r.days) - round(r.impressions * (n - 1) / r.days) as impressions
  from run r
  cross join lateral pg_catalog.generate_series(1, r.days) n
),
figure as (
  select campaign_id, store_id, transaction_date, spend_peso, impressions,
    0::bigint as transactions, 0::numeric as units, 0::numeric as revenue_peso
  from cost
  union all
  select campaign_id, store_id, transaction_date, null, null, transactions, units, revenue_peso
  from silver.campaign_sales
)
select
  f.campaign_id, f.store_id, f.transaction_date,
  sum(f.spend_peso) as spend_peso,
  sum(f.impressions) as impressions,
  sum(f.transactions)::bigint as attributed_transactions,
  sum(f.units) as attributed_units,
  case when bool_and(f.revenue_peso is not null) then sum(f.revenue_peso) end as attributed_revenue_peso
from figure f
group by f.campaign_id, f.store_id, f.transaction_date;
comment on view silver.campaign_performance is 'One row per campaign, store and business date with cost or attributed sales. Sums over rows are a campaign''s totals.';
comment on column silver.campaign_performance.store_id is 'Null: the cost of a campaign that runs in all stores belongs to no single one.';
comment on column silver.campaign_performance.spend_peso is 'The campaign''s spend spread evenly over its days; adds up to it to the centavo.';
comment on column silver.campaign_performance.impressions is 'Spread evenly over the campaign''s days.';
comment on column silver.campaign_performance.attributed_transactions is 'Receipts with a line of the campaign''s brand or product, from its first day until campaign_attribution_days after its last.';

create table silver.demographic_days (
  transaction_date date not null,
  store_id text not null,
  age_bracket text,
  gender text,
  customer_type text,
  transactions bigint not null,
  returns bigint not null,
  customers bigint not null,
  units numeric not null,
  revenue_peso numeric,
  computed_at timestamptz not null default now(),
  constraint demographic_days_grain unique nulls not distinct (transaction_date, store_id, age_bracket, gender, customer_type)
);
comment on table silver.demographic_days is 'One row per business date, store, age bracket, gender and customer type (null: unknown) with transactions. They add up to all transactions.';
comment on column silver.demographic_days.customers is 'Distinct customer ids within the row; does not add up over rows.';
comment on column silver.demographic_days.revenue_peso is 'Not rounded; null when a currency has no rate for the date.';
alter table silver.demographic_days enable row level security;

create view silver.demographic_insights with (security_invoker = true) as
select
  d.transaction_date, s.region, s.province, d.age_bracket, d.gender, d.customer_type,
  sum(d.transactions)::bigint as transactions,
  sum(d.returns)::bigint as returns,
  sum(d.customers)::bigint as store_customers,
  sum(d.units) as units,
  case when bool_and(d.revenue_peso is not null) then sum(d.revenue_peso) end as revenue_peso,
  count(distinct d.store_id) as stores,
  round(num_nonnulls(s.region, d.age_bracket, d.gender, d.customer_type)::numeric / 4, 3) as completeness_score
from silver.demographic_days d
left join ref.stores s on s.store_id = d.store_id
group by d.transaction_date, s.region, s.province, d.age_bracket, d.gender, d.customer_type;
comment on view silver.demographic_insights is 'One row per business date, region, province and segment of customers (age bracket, gender, customer type; null: unknown). Figures but stores and store_customers add up over rows.';
comment on column silver.demographic_insights.store_customers is 'Distinct customer ids per store, summed over the stores: who visits two counts twice.';
comment on column silver.demographic_insights.completeness_score is 'Share known of region, age bracket, gender and customer type.';

grant select on silver.campaigns, silver.campaign_sales, silver.campaign_performance,
  silver.demographic_days, silver.demographic_insights to scout_api;
create policy stores_of_the_caller on silver.campaigns for select to scout_api
  using ((select metadata.allowed_stores()) = array['*'] or store_id is null or store_id = any ((select metadata.allowed_stores())::text[]));
do $$
declare
  v_table text;
begin
  foreach v_table in array array['silver.campaign_sales', 'silver.demographic_days'] loop
    execute format(
      'create policy stores_of_the_caller on %s for select to scout_api
         using (
           (select metadata.allowed_stores()) = array[''*'']
           or store_id = any ((select metadata.allowed_stores())::text[])
         )', v_table);
  end loop;
end
$$;
