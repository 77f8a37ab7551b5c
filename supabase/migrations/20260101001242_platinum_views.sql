-- Nielsen analytics and the cross-tab of time, brand and category. Money comes from the lines, so that a receipt of three
-- brands is neither counted whole for the dearest one nor three times.

insert into metadata.settings (name, value, unit, description) values
  ('xtab_months', '12', 'months', 'How far back platinum.v_xtab_time_brand_category_abs looks from today.'),
  ('tier_top_rank', '3', 'rank', 'A brand ranked so high or higher in its category is a Top Performer.'),
  ('tier_strong_rank', '10', 'rank', 'A brand ranked so high or higher, and no Top Performer, is a Strong Performer.'),
  ('tier_leader_share_pct', '5', 'percent', 'A lower ranked brand with this share of its category is a Market Leader.'),
  ('tier_established_share_pct', '2', 'percent', 'A lower ranked brand with this share of its category is an Established Player; the others are Emerging Brands.');

create function platinum.performance_tier(
  p_rank bigint, p_share_pct numeric, p_limits numeric[]
) returns text
language sql immutable parallel safe set search_path = '' as $$
  select case
    when p_rank <= p_limits[1] then 'Top Performer'
    when p_rank <= p_limits[2] then 'Strong Performer'
    when p_share_pct >= p_limits[3] then 'Market Leader'
    when p_share_pct >= p_limits[4] then 'Established Player'
    else 'Emerging Brand'
  end
$$;
comment on function platinum.performance_tier(bigint, numeric, numeric[]) is 'Tier of a brand by its rank and share within its category; limits as platinum.tier_limits() has them.';

create function platinum.tier_limits() returns numeric[]
language sql stable set search_path = '' as $$
  select array[
    metadata.setting_number('tier_top_rank'), metadata.setting_number('tier_strong_rank'),
    metadata.setting_number('tier_leader_share_pct'), metadata.setting_number('tier_established_share_pct')
  ]
$$;
comment on function platinum.tier_limits() is 'The settings tier_…: ranks of Top and Strong Performers, percent of Market Leaders and Established Players.';
grant execute on function platinum.performance_tier(bigint, numeric, numeric[]), platinum.tier_limits() to scout_api;

create view platinum.v_nielsen_complete_analytics with (security_invoker = true) as
with sold as (
  select
    t.id as transaction_key,
    coalesce(i.brand_name, 'Unknown Brand') as brand_name,
    coalesce(i.nielsen_category, i.product_category, 'Unspecified') as nielsen_category,
    coalesce(i.nielsen_department, 'General Merchandise') as nielsen_department,
    t.canonical_tx_id, t.transaction_id, t."timestamp", t.transaction_date, t.hour_of_day, t.daypart, t.weekday_weekend,
    t.currency, t.payment_method, t.store_id,
    coalesce(sum(i.total_price), 0) as transaction_value,
    sum(i.quantity) as basket_size,
    string_agg(distinct i.pack_size, ', ' order by i.pack_size) as pack_size
  from silver.transactions_cleaned t
  join silver.transaction_items i on i.transaction_key = t.id
  group by t.id, 2, 3, 4
)
select
  n.canonical_tx_id, n.transaction_id, n."timestamp" as transaction_timestamp, n.transaction_date,
  n.hour_of_day, n.daypart, n.weekday_weekend,
  n.transaction_value,
  n.currency,
  n.transaction_value * case
    when n.currency = 'PHP' then 1
    else (
      select r.rate_to_peso
      from ref.exchange_rates r
      where r.currency = n.currency and r.valid_from <= n.transaction_date
      order by r.valid_from desc
      limit 1
    )
  end as transaction_value_peso,
  n.basket_size, n.payment_method, n.brand_name, n.nielsen_category, n.nielsen_department,
  coalesce(n.pack_size, 'Standard') as pack_size,
  c.age_bracket, c.gender, c.customer_type, x.emotions,
  n.store_id, s.store_name, s.region, s.province as province_name, s.municipality as municipality_name,
  x.substitution_event, x.substitution_reason, x.suggestion_accepted,
  n.transaction_key
from sold n
left join ref.stores s on s.store_id = n.store_id
-- one by one ("offset 0"): joined as a whole, all history would be read for a day
left join lateral (
  select c.age_bracket, c.gender, c.customer_type
  from silver.customer_context c
  where c.transaction_key = n.transaction_key
  offset 0
) c on true
left join silver.interactions x on x.transaction_key = n.transaction_key;
comment on view platinum.v_nielsen_complete_analytics is 'One row per transaction, brand, Nielsen category and department, from the lines; no receipt is left out. transaction_value and basket_size are those of these lines and add up to the receipts.';
comment on column platinum.v_nielsen_complete_analytics.transaction_value is 'Money of the brand''s and category''s lines in the transaction, in its currency.';
comment on column platinum.v_nielsen_complete_analytics.transaction_value_peso is 'The same in pesos, not rounded; null when the currency has no rate for the date.';
comment on column platinum.v_nielsen_complete_analytics.basket_size is 'Units of these lines.';
comment on column platinum.v_nielsen_complete_analytics.nielsen_category is 'The lines'' Nielsen category, else their category, else ''Unspecified''.';
comment on column platinum.v_nielsen_complete_analytics.pack_size is 'Pack sizes of these lines; ''Standard'' when none is known.';
comment on column platinum.v_nielsen_complete_analytics.transaction_key is 'silver.transactions_cleaned.id';

create view platinum.v_xtab_time_brand_category_abs with (security_invoker = true) as
with cell as (
  select
    v.nielsen_category, v.nielsen_department, v.brand_name, v.transaction_date, v.hour_of_day, v.daypart, v.weekday_weekend,
    count(*) as transaction_count,
    case when bool_and(v.transaction_value_peso is not null) then sum(v.transaction_value_peso) end as total_revenue,
    sum(v.basket_size) as total_items,
    count(*) filter (where v.age_bracket is not null) as transactions_with_demographics
  from platinum.v_nielsen_complete_analytics v
  where v.transaction_date > metadata.business_today()
    - pg_catalog.make_interval(months => metadata.setting_number('xtab_months')::integer)
  group by v.nielsen_category, v.nielsen_department, v.brand_name, v.transaction_date, v.hour_of_day, v.daypart, v.weekday_weekend
),
summed as (
  select
    c.*,
    sum(c.total_revenue) over brand_day as brand_day_revenue,
    sum(c.total_revenue) over brand_month as brand_month_revenue,
    sum(c.total_revenue) over (partition by c.nielsen_category, c.transaction_date) as category_day_revenue,
    sum(c.transaction_count) over (partition by c.transaction_date) as day_transactions
  from cell c
  window
    brand_day as (partition by c.nielsen_category, c.transaction_date, c.brand_name),
    brand_month as (partition by c.nielsen_category, date_trunc('month', c.transaction_date), c.brand_name)
),
-- brands are ranked, not their hours
ranked as (
  select
    s.*,
    dense_rank() over (
      partition by s.nielsen_category, s.transaction_date order by s.brand_day_revenue desc nulls last
    ) as daily_revenue_rank,
    dense_rank() over (
      partition by s.nielsen_category, date_trunc('month', s.transaction_date) order by s.brand_month_revenue desc nulls last
    ) as monthly_revenue_rank
  from summed s
)
select
  r.nielsen_category, r.nielsen_department, r.brand_name, r.transaction_date,
  extract(year from r.transaction_date)::integer as year,
  extract(month from r.transaction_date)::integer as month,
  extract(week from r.transaction_date)::integer as week,
  r.hour_of_day as hour, r.daypart, r.weekday_weekend,
  r.transaction_count, r.total_revenue, r.total_items,
  r.total_revenue / r.transaction_count as avg_transaction_value,
  r.total_items / r.transaction_count as avg_basket_size,
  r.transaction_count as unique_transactions,
  r.transactions_with_demographics,
  r.daily_revenue_rank, r.monthly_revenue_rank,
  100 * r.total_revenue / nullif(r.category_day_revenue, 0) as daily_category_share,
  100.0 * r.transaction_count / r.day_transactions as daily_market_share,
  platinum.performance_tier(
    r.daily_revenue_rank, 100 * r.brand_day_revenue / nullif(r.category_day_revenue, 0), (select platinum.tier_limits())
  ) as performance_tier
from ranked r;
comment on view platinum.v_xtab_time_brand_category_abs is 'One row per date, hour, brand, Nielsen category and department of the last xtab_months. Revenue and units add up to the receipts; shares of a category''s day sum to 100 over its rows.';
comment on column platinum.v_xtab_time_brand_category_abs.week is 'ISO week: from Monday.';
comment on column platinum.v_xtab_time_brand_category_abs.transaction_count is 'Transactions holding the brand in the category; they do not add up over brands.';
comment on column platinum.v_xtab_time_brand_category_abs.total_revenue is 'Of the brand''s lines, in pesos, not rounded; null when a currency has no rate for the date.';
comment on column platinum.v_xtab_time_brand_category_abs.avg_transaction_value is 'Money spent on the brand in the category per transaction holding it.';
comment on column platinum.v_xtab_time_brand_category_abs.daily_revenue_rank is 'Of the brand within the category on the date; dense, brands of equal revenue share a rank; what cannot be converted counts as nothing. The same in all hours of the day.';
comment on column platinum.v_xtab_time_brand_category_abs.monthly_revenue_rank is 'The same over the calendar month, as far as it is inside the window.';
comment on column platinum.v_xtab_time_brand_category_abs.daily_category_share is 'Percent of the category''s revenue of the date that this row has, not rounded; a brand''s share is the sum over its rows.';
comment on column platinum.v_xtab_time_brand_category_abs.daily_market_share is 'Percent of the date''s counts that this row has: where the brand''s transactions stand among all.';
comment on column platinum.v_xtab_time_brand_category_abs.performance_tier is 'By the brand''s rank and share within its category on the date; limits are the settings tier_….';
