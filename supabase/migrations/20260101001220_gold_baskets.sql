-- What is bought together, and how true customers are to brands.

insert into metadata.settings (name, value, unit, description) values
  ('affinity_window_days', '90', 'days', 'gold.basket_pairs describes the days up to the latest sale that are within this.'),
  ('basket_pair_min_baskets', '3', 'baskets', 'A pair found in fewer baskets is chance and left out of gold.basket_pairs.'),
  ('basket_pair_max_values', '60', 'values', 'A receipt with more brands (or categories) is a delivery, not a basket, and forms no pairs: they would grow by its square.');

create table gold.basket_pair_days (
  transaction_date date not null,
  store_id text not null,
  kind text not null,
  left_value text not null,
  right_value text not null,
  baskets bigint not null,
  constraint basket_pair_days_kind_known check (kind in ('brand', 'category')),
  constraint basket_pair_days_once check (left_value collate "C" < right_value collate "C")
);
comment on table gold.basket_pair_days is 'One row per business date, store and pair of brands or categories that shared a receipt. Baskets add up over dates and stores.';
comment on column gold.basket_pair_days.left_value is 'The earlier name of the two in the order of their bytes, so that a pair is told once.';
comment on column gold.basket_pair_days.baskets is 'Receipts holding both.';
-- gold.recompute_baskets() replaces a date and store; RPC basket_pairs reads ranges of dates
create index basket_pair_days_by_key on gold.basket_pair_days (transaction_date, store_id);
alter table gold.basket_pair_days enable row level security;

create table gold.basket_pairs (
  kind text not null,
  region text,
  left_value text not null,
  right_value text not null,
  from_date date not null,
  to_date date not null,
  baskets bigint not null,
  baskets_left bigint not null,
  baskets_right bigint not null,
  baskets_both bigint not null,
  support numeric not null,
  confidence_left_to_right numeric not null,
  confidence_right_to_left numeric not null,
  lift numeric not null,
  computed_at timestamptz not null default now()
);
comment on table gold.basket_pairs is 'One row per pair of brands or categories and region (null: all stores) over affinity_window_days up to the latest sale.';
comment on column gold.basket_pairs.baskets is 'All receipts.';
comment on column gold.basket_pairs.baskets_left is 'Receipts holding left_value.';
comment on column gold.basket_pairs.support is 'baskets_both / baskets.';
comment on column gold.basket_pairs.confidence_left_to_right is 'Share of the receipts with left_value that hold right_value too.';
comment on column gold.basket_pairs.lift is 'Confidence over what chance would give: above 1 they attract each other (Brin et al. 1997).';
-- the grain, and the strongest pairs of a kind
create unique index basket_pairs_grain on gold.basket_pairs (kind, md5(region), md5(left_value), md5(right_value)) nulls not distinct;
alter table gold.basket_pairs enable row level security;

create table gold.brand_affinity (
  brand_name text primary key,
  customers bigint not null,
  penetration_pct numeric not null,
  loyal_customers bigint not null,
  loyalty_pct numeric not null,
  favourite_of bigint not null,
  preference_pct numeric not null,
  revenue_peso numeric,
  share_of_wallet_pct numeric,
  top_partner text,
  top_partner_lift numeric,
  computed_at timestamptz not null default now()
);
comment on table gold.brand_affinity is 'One row per brand that a known customer bought: how many, how true to it, and what goes with it.';
comment on column gold.brand_affinity.penetration_pct is 'Percent of all known customers who bought it.';
comment on column gold.brand_affinity.loyal_customers is 'Customers who bought it on at least loyal_brand_days days, in one category.';
comment on column gold.brand_affinity.loyalty_pct is 'Percent of its customers who are loyal.';
comment on column gold.brand_affinity.preference_pct is 'Percent of its customers whose favourite brand it is.';
comment on column gold.brand_affinity.share_of_wallet_pct is 'Percent that its customers'' money for it is of all their money in the same categories.';
comment on column gold.brand_affinity.top_partner is 'The brand with the highest lift in gold.basket_pairs over all stores; null when there is no pair.';
alter table gold.brand_affinity enable row level security;

create function gold.recompute_baskets(p_dates date[], p_stores text[]) returns void
language plpgsql set search_path = '' set jit = off as $$
declare
  v_most integer := metadata.setting_number('basket_pair_max_values')::integer;
begin
  delete from gold.basket_pair_days g
  using unnest(p_dates, p_stores) k (transaction_date, store_id)
  where g.transaction_date = k.transaction_date and g.store_id = k.store_id;

  with basket as (
    select t.transaction_date, t.store_id, t.id, v.kind, array_agg(distinct v.value) as held
    from unnest(p_dates, p_stores) k (transaction_date, store_id)
    join silver.transactions_cleaned t on t.transaction_date = k.transaction_date and t.store_id = k.store_id
    join silver.transaction_items i on i.transaction_key = t.id
    cross join lateral (values ('brand', i.brand_name), ('category', i.product_category)) v (kind, value)
    where v.value is not null
    group by t.transaction_date, t.store_id, t.id, v.kind
    having count(distinct v.value) between 2 and v_most
  )
  insert into gold.basket_pair_days (transaction_date, store_id, kind, left_value, right_value, baskets)
  select b.transaction_date, b.store_id, b.kind, l.value, r.value, count(*)
  from basket b
  cross join lateral unnest(b.held) l (value)
  cross join lateral unnest(b.held) r (value)
  where l.value collate "C" < r.value collate "C"
  group by b.transaction_date, b.store_id, b.kind, l.value, r.value;
end
$$;
comment on function gold.recompute_baskets(date[], text[]) is 'Recounts the pairs of the given dates and stores (arrays of equal length) from silver.';

create function gold.latest_date() returns date
language sql stable set search_path = '' as $$
  select max(m.transaction_date) from gold.daily_metrics m where m.transaction_date <= metadata.business_today()
$$;
comment on function gold.latest_date() is 'Business date of the latest sale that is not in the future: where windows end, so that they describe something also when nothing came for long.';

create function gold.recompute_affinity() returns void
language plpgsql set search_path = '' set jit = off as $$
declare
  v_to date := gold.latest_date();
  v_from date := v_to - metadata.setting_number('affinity_window_days')::integer + 1;
begin
  delete from gold.basket_pairs;
  with place as (
    select s.store_id, s.region from ref.stores s where s.region is not null
  ),
  pair as (
    select p.kind, s.region, p.left_value, p.right_value, sum(p.baskets) as baskets
    from gold.basket_pair_days p
    left join place s on s.store_id = p.store_id
    where p.transaction_date between v_from and v_to
    group by grouping sets ((p.kind, p.left_value, p.right_value), (p.kind, s.region, p.left_value, p.right_value))
    having sum(p.baskets) >= metadata.setting_number('basket_pair_min_baskets')
      and (grouping(s.region) = 1 or s.region is not null)
  ),
  single as materialized (
    select 'brand' as kind, s.region, b.brand_name as value, sum(b.transactions) as baskets
    from gold.brand_analytics b
    left join place s on s.store_id = b.store_id
    where b.transaction_date between v_from and v_to and b.brand_name is not null
    group by grouping sets ((b.brand_name), (s.region, b.brand_name))
    having grouping(s.region) = 1 or s.region is not null
    union all
    select 'category', s.region, c.product_category, sum(c.transactions)
    from gold.product_analytics c
    left join place s on s.store_id = c.store_id
    where c.transaction_date between v_from and v_to and c.product_category is not null
    group by grouping sets ((c.product_category), (s.region, c.product_category))
    having grouping(s.region) = 1 or s.region is not null
  ),
  every as (
    select s.region, sum(m.transactions) as baskets
    from gold.daily_metrics m
    left join place s on s.store_id = m.store_id
    where m.transaction_date between v_from and v_to
    group by grouping sets ((), (s.region))
    having grouping(s.region) = 1 or s.region is not null
  )
  insert into gold.basket_pairs (
    kind, region, left_value, right_value, from_date, to_date, baskets, baskets_left, baskets_right, baskets_both,
    support, confidence_left_to_right, confidence_right_to_left, lift
  )
  select
    p.kind, p.region, p.left_value, p.right_value, v_from, v_to, e.baskets, l.baskets, r.baskets, p.baskets,
    p.baskets / e.baskets, p.baskets / l.baskets, p.baskets / r.baskets,
    p.baskets * e.baskets / (l.baskets * r.baskets)
  from pair p
  -- no region is called '': it stands for all of them
  join every e on coalesce(e.region, '') = coalesce(p.region, '')
  join single l on l.kind = p.kind and l.value = p.left_value and coalesce(l.region, '') = coalesce(p.region, '')
  join single r on r.kind = p.kind and r.value = p.right_value and coalesce(r.region, '') = coalesce(p.region, '');

  delete from gold.brand_affinity;
  with everybody as (
    select count(*) as customers from gold.customer_360
  ),
  wallet as (
    select
      b.customer_id, b.brand_name, b.active_days, b.revenue_peso,
      sum(b.revenue_peso) over (partition by b.customer_id, b.product_category) as category_peso
    from gold.customer_brands b
  ),
  brand as (
    select
      w.brand_name,
      count(distinct w.customer_id) as customers,
      count(distinct w.customer_id) filter (where w.active_days >= metadata.setting_number('loyal_brand_days')) as loyal_customers,
      case when bool_and(w.revenue_peso is not null) then sum(w.revenue_peso) end as revenue_peso,
      sum(w.category_peso) as category_peso
    from wallet w
    where w.brand_name is not null
    group by w.brand_name
  ),
  favourite as (
    select c.favourite_brand as brand_name, count(*) as customers
    from gold.customer_360 c
    where c.favourite_brand is not null
    group by c.favourite_brand
  ),
  partner as (
    select distinct on (x.brand_name) x.brand_name, x.partner, x.lift
    from (
      select p.left_value as brand_name, p.right_value as partner, p.lift
      from gold.basket_pairs p where p.kind = 'brand' and p.region is null
      union all
      select p.right_value, p.left_value, p.lift
      from gold.basket_pairs p where p.kind = 'brand' and p.region is null
    ) x
    order by x.brand_name, x.lift desc, x.partner collate "C"
  )
  insert into gold.brand_affinity (
    brand_name, customers, penetration_pct, loyal_customers, loyalty_pct, favourite_of, preference_pct, revenue_peso,
    share_of_wallet_pct, top_partner, top_partner_lift
  )
  select
    b.brand_name, b.customers, 100.0 * b.customers / e.customers, b.loyal_customers, 100.0 * b.loyal_customers / b.customers,
    coalesce(f.customers, 0), 100.0 * coalesce(f.customers, 0) / b.customers, b.revenue_peso,
    100 * b.revenue_peso / nullif(b.category_peso, 0), p.partner, p.lift
  from brand b
  cross join everybody e
  left join favourite f on f.brand_name = b.brand_name
  left join partner p on p.brand_name = b.brand_name;
end
$$;
comment on function gold.recompute_affinity() is 'Recomputes gold.basket_pairs over its window and gold.brand_affinity.';
