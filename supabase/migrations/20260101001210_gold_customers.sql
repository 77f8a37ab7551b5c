-- Customers over all their days: what they prefer, how they score (RFM), which segment they are in.
-- Recomputed for the customers whose days changed; scores, which depend on everybody, for all at once.

insert into metadata.settings (name, value, unit, description) values
  ('slow_customers_per_transaction', '5000', 'customers', 'Customers gold.refresh_slow() recomputes per transaction.'),
  ('slow_keys_per_transaction', '256', 'keys', 'Dates and stores whose baskets gold.refresh_slow() recomputes per transaction.'),
  ('loyal_brand_days', '2', 'days', 'A customer who bought a brand on so many days is loyal to it.');

create table gold.customer_brands (
  customer_id text not null,
  brand_name text,
  product_category text,
  transactions bigint not null,
  active_days bigint not null,
  units numeric not null,
  revenue_peso numeric,
  first_date date not null,
  last_date date not null
);
comment on table gold.customer_brands is 'One row per customer, brand and category, from the lines of all the customer''s receipts. Revenue and units add up to the customer''s.';
comment on column gold.customer_brands.brand_name is 'Null: unknown, or money without a brand.';
comment on column gold.customer_brands.transactions is 'Receipts holding such a line; they do not add up over brands.';
comment on column gold.customer_brands.active_days is 'Business dates with such a receipt.';
comment on column gold.customer_brands.revenue_peso is 'Not rounded; null when a line''s currency has no rate for its date.';
-- gold.recompute_customers() replaces a customer's
create index customer_brands_by_customer on gold.customer_brands (customer_id);
alter table gold.customer_brands enable row level security;

create table gold.customer_360 (
  customer_id text primary key,
  first_date date not null,
  last_date date not null,
  transactions bigint not null,
  returns bigint not null,
  active_days bigint not null,
  stores bigint not null,
  units numeric not null,
  lifetime_value_peso numeric,
  avg_transaction_value_peso numeric,
  avg_basket_size numeric not null,
  avg_days_between_visits numeric,
  favourite_brand text,
  favourite_category text,
  favourite_store text not null,
  favourite_daypart text not null,
  favourite_payment_method text,
  age_bracket text,
  gender text,
  customer_type text,
  recency_score smallint,
  frequency_score smallint,
  monetary_score smallint,
  segment text,
  computed_at timestamptz not null default now(),
  scored_at timestamptz,
  constraint customer_360_scores_are_quintiles check (
    recency_score between 1 and 5 and frequency_score between 1 and 5 and monetary_score between 1 and 5
  )
);
comment on table gold.customer_360 is 'One row per customer id with a transaction: everything the receipts tell. No personal data beyond the id.';
comment on column gold.customer_360.last_date is 'Business date of the last receipt: recency is told by it, so that a row does not change because a day passed.';
comment on column gold.customer_360.transactions is 'Receipts, returns among them: the frequency of RFM.';
comment on column gold.customer_360.lifetime_value_peso is 'All money so far, returns subtracted, not rounded: the monetary value of RFM. Null when a currency has no rate for its date.';
comment on column gold.customer_360.avg_days_between_visits is 'Days from the first to the last active day, by the number of gaps; null for a single day.';
comment on column gold.customer_360.favourite_brand is 'In most receipts, then by money, then by name; null when no brand is known. The other favourites likewise.';
comment on column gold.customer_360.age_bracket is 'The latest known one; gender and customer_type likewise.';
comment on column gold.customer_360.recency_score is 'Quintile of last_date among all customers, 5 the most recent. Equal values have equal scores: that of the lowest place among them.';
comment on column gold.customer_360.frequency_score is 'Quintile of transactions, 5 the most.';
comment on column gold.customer_360.monetary_score is 'Quintile of lifetime_value_peso, 5 the most; null when that is.';
comment on column gold.customer_360.segment is 'By the first of ref.segment_rules that fits; null until scored.';
comment on column gold.customer_360.computed_at is 'When the figures were computed.';
comment on column gold.customer_360.scored_at is 'When scores or segment last changed.';
alter table gold.customer_360 enable row level security;

create table ref.segment_rules (
  priority integer primary key,
  segment text not null,
  recency_min smallint not null default 1,
  recency_max smallint not null default 5,
  frequency_min smallint not null default 1,
  frequency_max smallint not null default 5,
  monetary_min smallint not null default 1,
  monetary_max smallint not null default 5,
  age_brackets text[],
  genders text[],
  description text not null,
  updated_at timestamptz not null default now(),
  constraint segment_rules_quintiles check (
    1 <= recency_min and recency_min <= recency_max and recency_max <= 5
    and 1 <= frequency_min and frequency_min <= frequency_max and frequency_max <= 5
    and 1 <= monetary_min and monetary_min <= monetary_max and monetary_max <= 5
  )
);
comment on table ref.segment_rules is 'One row per rule that puts customers into a segment; the fitting rule of the lowest priority number wins. Changes take effect at the next gold.refresh_slow().';
comment on column ref.segment_rules.recency_min is 'Lowest quintile that fits, 1 to 5; the other bounds likewise.';
comment on column ref.segment_rules.monetary_min is 'A customer whose money is unknown fits only rules that ask nothing of it (1 to 5).';
comment on column ref.segment_rules.age_brackets is 'Age brackets that fit; null: any.';
comment on column ref.segment_rules.genders is 'Genders that fit; null: any.';
alter table ref.segment_rules enable row level security;

insert into ref.segment_rules (
  priority, segment, recency_min, recency_max, frequency_min, frequency_max, monetary_min, monetary_max, description
) values
  (10, 'Champions', 4, 5, 4, 5, 4, 5, 'Bought lately, buy often and spend the most.'),
  (20, 'Cannot Lose', 1, 2, 4, 5, 4, 5, 'Bought often and much, but not for long.'),
  (30, 'Loyal', 3, 5, 3, 5, 1, 5, 'Buy often and lately.'),
  (40, 'Potential Loyalists', 3, 5, 2, 2, 1, 5, 'Bought lately and more than once.'),
  (50, 'Big Spenders', 3, 5, 1, 1, 4, 5, 'Bought lately and seldom, but much.'),
  (60, 'New', 4, 5, 1, 1, 1, 5, 'Bought lately for the first times.'),
  (70, 'Promising', 3, 3, 1, 1, 1, 5, 'Bought not long ago, seldom so far.'),
  (80, 'At Risk', 1, 2, 3, 5, 1, 5, 'Bought often, but not for long.'),
  (90, 'About to Sleep', 2, 2, 1, 2, 1, 5, 'Bought seldom, and not lately.'),
  (100, 'Lost', 1, 1, 1, 2, 1, 5, 'Bought seldom, long ago.');

create function gold.recompute_customers(p_customers text[]) returns void
language plpgsql set search_path = '' set jit = off as $$
begin
  delete from gold.customer_brands b where b.customer_id = any (p_customers);
  delete from gold.customer_360 c
  where c.customer_id = any (p_customers)
    and not exists (select from silver.transactions_cleaned t where t.customer_id = c.customer_id);

  with receipt as materialized (
    select
      t.id, t.customer_id, t."timestamp", t.transaction_date, t.store_id, t.daypart, t.payment_method, t.currency, t.amount,
      t.basket_size, t.is_return, x.customer_type, x.age_bracket, x.gender
    from unnest(p_customers) k (customer_id)
    join silver.transactions_cleaned t on t.customer_id = k.customer_id
    -- one by one ("offset 0"): joined as a whole, all history would be read for a few customers
    cross join lateral (
      select c.age_bracket, c.gender, c.customer_type from silver.customer_context c where c.transaction_key = t.id offset 0
    ) x
  ),
  rate as materialized (
    select d.currency, d.transaction_date, ref.rate_to_peso(d.currency, d.transaction_date) as rate_to_peso
    from (select distinct r.currency, r.transaction_date from receipt r) d
  ),
  line as materialized (
    select r.id, r.customer_id, r.transaction_date, i.brand_name, i.product_category, i.quantity,
      coalesce(i.total_price, 0) * x.rate_to_peso as revenue_peso
    from receipt r
    join rate x on x.currency = r.currency and x.transaction_date = r.transaction_date
    join silver.transaction_items i on i.transaction_key = r.id
  ),
  bought as (
    insert into gold.customer_brands (
      customer_id, brand_name, product_category, transactions, active_days, units, revenue_peso, first_date, last_date
    )
    select l.customer_id, l.brand_name, l.product_category, count(distinct l.id), count(distinct l.transaction_date),
      sum(l.quantity), case when bool_and(l.revenue_peso is not null) then sum(l.revenue_peso) end,
      min(l.transaction_date), max(l.transaction_date)
    from line l
    group by l.customer_id, l.brand_name, l.product_category
  ),
  -- every choice a customer made, by kind
  choice as (
    select l.customer_id, 'brand' as kind, l.brand_name as value, count(distinct l.id) as times, sum(l.revenue_peso) as money
    from line l group by l.customer_id, l.brand_name
    union all
    select l.customer_id, 'category', l.product_category, count(distinct l.id), sum(l.revenue_peso)
    from line l group by l.customer_id, l.product_category
    union all
    select r.customer_id, k.kind, k.value, count(*), sum(r.amount * x.rate_to_peso)
    from receipt r
    join rate x on x.currency = r.currency and x.transaction_date = r.transaction_date
    cross join lateral (
      values ('store', r.store_id), ('daypart', r.daypart), ('payment', r.payment_method)
    ) k (kind, value)
    group by r.customer_id, k.kind, k.value
  ),
  favourite as (
    select distinct on (c.customer_id, c.kind) c.customer_id, c.kind, c.value
    from choice c
    where c.value is not null
    order by c.customer_id, c.kind, c.times desc, c.money desc nulls last, c.value collate "C"
  ),
  preferred as (
    select f.customer_id,
      min(f.value) filter (where f.kind = 'brand') as brand, min(f.value) filter (where f.kind = 'category') as category,
      min(f.value) filter (where f.kind = 'store') as store, min(f.value) filter (where f.kind = 'daypart') as daypart,
      min(f.value) filter (where f.kind = 'payment') as payment
    from favourite f
    group by f.customer_id
  ),
  summed as (
    select
      r.customer_id, min(r.transaction_date) as first_date, max(r.transaction_date) as last_date,
      count(*) as transactions, count(*) filter (where r.is_return) as returns,
      count(distinct r.transaction_date) as active_days, count(distinct r.store_id) as stores,
      sum(r.basket_size) as units,
      case when bool_and(x.rate_to_peso is not null) then sum(coalesce(r.amount, 0) * x.rate_to_peso) end as value_peso,
      (array_agg(r.age_bracket order by r."timestamp" desc, r.id desc) filter (where r.age_bracket is not null))[1] as age_bracket,
      (array_agg(r.gender order by r."timestamp" desc, r.id desc) filter (where r.gender is not null))[1] as gender,
      (array_agg(r.customer_type order by r."timestamp" desc, r.id desc) filter (where r.customer_type is not null))[1] as customer_type
    from receipt r
    join rate x on x.currency = r.currency and x.transaction_date = r.transaction_date
    group by r.customer_id
  )
  insert into gold.customer_360 (
    customer_id, first_date, last_date, transactions, returns, active_days, stores, units, lifetime_value_peso,
    avg_transaction_value_peso, avg_basket_size, avg_days_between_visits, favourite_brand, favourite_category,
    favourite_store, favourite_daypart, favourite_payment_method, age_bracket, gender, customer_type
  )
  select
    s.customer_id, s.first_date, s.last_date, s.transactions, s.returns, s.active_days, s.stores, s.units, s.value_peso,
    s.value_peso / s.transactions, s.units / s.transactions,
    (s.last_date - s.first_date)::numeric / nullif(s.active_days - 1, 0),
    p.brand, p.category, p.store, p.daypart, p.payment, s.age_bracket, s.gender, s.customer_type
  from summed s
  join preferred p on p.customer_id = s.customer_id
  order by s.customer_id
  -- scores stay until everybody's are computed again
  on conflict (customer_id) do update set
    first_date = excluded.first_date, last_date = excluded.last_date, transactions = excluded.transactions,
    returns = excluded.returns, active_days = excluded.active_days, stores = excluded.stores, units = excluded.units,
    lifetime_value_peso = excluded.lifetime_value_peso, avg_transaction_value_peso = excluded.avg_transaction_value_peso,
    avg_basket_size = excluded.avg_basket_size, avg_days_between_visits = excluded.avg_days_between_visits,
    favourite_brand = excluded.favourite_brand, favourite_category = excluded.favourite_category,
    favourite_store = excluded.favourite_store, favourite_daypart = excluded.favourite_daypart,
    favourite_payment_method = excluded.favourite_payment_method, age_bracket = excluded.age_bracket,
    gender = excluded.gender, customer_type = excluded.customer_type, computed_at = excluded.computed_at;
end
$$;
comment on function gold.recompute_customers(text[]) is 'Recomputes the given (distinct) customers from silver; those without a transaction disappear.';

create function gold.score_customers() returns bigint
language plpgsql set search_path = '' set jit = off as $$
declare
  v_changed bigint;
begin
  with ranked as (
    select
      c.customer_id, c.age_bracket, c.gender,
      count(*) over () as customers,
      rank() over (order by c.last_date) as recency_rank,
      rank() over (order by c.transactions) as frequency_rank,
      rank() over (partition by c.lifetime_value_peso is null order by c.lifetime_value_peso) as monetary_rank,
      count(*) over (partition by c.lifetime_value_peso is null) as valued,
      c.lifetime_value_peso is not null as is_valued
    from gold.customer_360 c
  ),
  scored as materialized (
    select
      r.customer_id, r.age_bracket, r.gender,
      (1 + (5 * (r.recency_rank - 1)) / r.customers)::smallint as recency_score,
      (1 + (5 * (r.frequency_rank - 1)) / r.customers)::smallint as frequency_score,
      case when r.is_valued then (1 + (5 * (r.monetary_rank - 1)) / r.valued)::smallint end as monetary_score
    from ranked r
  ),
  -- there are far fewer combinations than customers
  placed as materialized (
    select distinct on (s.recency_score, s.frequency_score, s.monetary_score, s.age_bracket, s.gender) s.*, u.segment
    from (
      select distinct s.recency_score, s.frequency_score, s.monetary_score, s.age_bracket, s.gender from scored s
    ) s
    left join ref.segment_rules u
      on s.recency_score between u.recency_min and u.recency_max
      and s.frequency_score between u.frequency_min and u.frequency_max
      and coalesce(s.monetary_score between u.monetary_min and u.monetary_max, u.monetary_min = 1 and u.monetary_max = 5)
      and (u.age_brackets is null or s.age_bracket = any (u.age_brackets))
      and (u.genders is null or s.gender = any (u.genders))
    order by s.recency_score, s.frequency_score, s.monetary_score, s.age_bracket, s.gender, u.priority
  ),
  changed as (
    update gold.customer_360 c
    set recency_score = s.recency_score, frequency_score = s.frequency_score, monetary_score = s.monetary_score,
      segment = p.segment, scored_at = now()
    from scored s
    join placed p
      on p.recency_score = s.recency_score and p.frequency_score = s.frequency_score
      and coalesce(p.monetary_score, 0) = coalesce(s.monetary_score, 0)
      and coalesce(p.age_bracket, '') = coalesce(s.age_bracket, '') and coalesce(p.gender, '') = coalesce(s.gender, '')
    where c.customer_id = s.customer_id
      and (c.recency_score, c.frequency_score, c.monetary_score, c.segment)
        is distinct from (s.recency_score, s.frequency_score, s.monetary_score, p.segment)
    returning 1
  )
  select count(*) into v_changed from changed;
  return v_changed;
end
$$;
comment on function gold.score_customers() is 'Scores all customers by quintiles of recency, frequency and money and puts them into segments; the number that changed.';

create view gold.market_segments with (security_invoker = true) as
with summed as (
  select
    c.segment, c.age_bracket, c.gender,
    count(*) as customers,
    sum(c.transactions)::bigint as transactions,
    case when bool_and(c.lifetime_value_peso is not null) then sum(c.lifetime_value_peso) end as lifetime_value_peso,
    avg(metadata.business_today() - c.last_date) as avg_recency_days,
    max(c.computed_at) as computed_at
  from gold.customer_360 c
  group by c.segment, c.age_bracket, c.gender
)
select
  s.segment, s.age_bracket, s.gender, s.customers,
  100.0 * s.customers / sum(s.customers) over () as customer_share_pct,
  s.transactions,
  s.lifetime_value_peso,
  100 * s.lifetime_value_peso / nullif(sum(s.lifetime_value_peso) over (), 0) as value_share_pct,
  s.lifetime_value_peso / s.customers as avg_lifetime_value_peso,
  s.transactions::numeric / s.customers as avg_transactions,
  s.avg_recency_days,
  s.computed_at
from summed s;
comment on view gold.market_segments is 'One row per segment, age bracket and gender (null: unknown) with customers. Customers add up; shares sum to 100.';
comment on column gold.market_segments.value_share_pct is 'Percent of all customers'' lifetime value, not rounded; null when a currency has no rate.';
comment on column gold.market_segments.avg_recency_days is 'Days from the last receipt to today, on average.';
comment on column gold.market_segments.computed_at is 'When the latest of the customers was computed.';
