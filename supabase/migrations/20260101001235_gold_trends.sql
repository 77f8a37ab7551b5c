-- Places and seasons. Views on the daily tables, which are kept per date and store: they are never behind, and show each
-- caller what the caller's stores sold.

insert into metadata.settings (name, value, unit, description) values
  ('seasonal_window_days', '730', 'days', 'gold.seasonal_patterns describes the days up to the latest sale that are within this.');

create view gold.geographic_trends with (security_invoker = true) as
with sold as (
  select
    date_trunc('month', m.transaction_date)::date as month, s.region, s.province, s.municipality, s.barangay,
    m.store_id, m.transactions, m.units, m.revenue_peso, m.created_at
  from gold.daily_metrics m
  left join ref.stores s on s.store_id = m.store_id
),
place as (
  select
    case
      when grouping(s.barangay) = 0 then 'barangay' when grouping(s.municipality) = 0 then 'municipality'
      when grouping(s.province) = 0 then 'province' else 'region'
    end as level,
    s.region, s.province, s.municipality, s.barangay, s.month,
    count(distinct s.store_id) as stores,
    sum(s.transactions)::bigint as transactions,
    sum(s.units) as units,
    case when bool_and(s.revenue_peso is not null) then sum(s.revenue_peso) end as revenue_peso,
    max(s.created_at) as computed_at
  from sold s
  group by grouping sets (
    (s.month, s.region), (s.month, s.region, s.province), (s.month, s.region, s.province, s.municipality),
    (s.month, s.region, s.province, s.municipality, s.barangay)
  )
),
compared as (
  select
    p.*,
    sum(p.revenue_peso) over (
      partition by p.level, p.region, p.province, p.municipality, p.barangay order by p.month
      range between interval '1 month' preceding and interval '1 month' preceding
    ) as previous_revenue_peso,
    sum(p.revenue_peso) over (partition by p.level, p.month) as level_revenue_peso
  from place p
)
select
  c.level, c.region, c.province, c.municipality, c.barangay, c.month,
  c.month + interval '1 month' <= metadata.business_today() as is_complete,
  c.stores, c.transactions, c.units, c.revenue_peso,
  100 * c.revenue_peso / nullif(c.level_revenue_peso, 0) as share_pct,
  c.previous_revenue_peso,
  100 * (c.revenue_peso - c.previous_revenue_peso) / nullif(abs(c.previous_revenue_peso), 0) as growth_pct,
  c.computed_at
from compared c;
comment on view gold.geographic_trends is 'One row per level (region, province, municipality, barangay), place and month with sales. Each level alone adds up to all sales; places are told by their whole path, because names repeat.';
comment on column gold.geographic_trends.region is 'Null: the store''s place is unknown. The narrower names likewise, on their own level.';
comment on column gold.geographic_trends.is_complete is 'Whether the month is over: growth of a running month compares a part with a whole.';
comment on column gold.geographic_trends.share_pct is 'Percent of the revenue of the month on the level, not rounded; sums to 100.';
comment on column gold.geographic_trends.previous_revenue_peso is 'Of the calendar month before; null when nothing was sold in it or it cannot be converted.';
comment on column gold.geographic_trends.computed_at is 'When the latest of the underlying days was computed.';

create function gold.seasons(p_from date, p_to date, p_store_ids text[] default null, p_dimension text default null)
returns table (
  store_id text, scope text, product_category text, dimension text, value text, sort_no integer,
  days bigint, exposure_hours bigint, units numeric, revenue_peso numeric
)
language sql stable rows 10000 set search_path = '' set jit = off as $$
  with cell as materialized (
    select
      h.store_id, h.product_category,
      -- only what is asked for is told apart
      case when p_dimension is null or p_dimension in ('hour', 'daypart') then h.hour_of_day end as hour_no,
      case when p_dimension is null or p_dimension = 'month' then extract(month from h.transaction_date)::integer end as month_no,
      case when p_dimension is null or p_dimension = 'weekday' then extract(isodow from h.transaction_date)::integer end as weekday_no,
      sum(h.units) as units,
      case when bool_and(h.revenue_peso is not null) then sum(h.revenue_peso) end as revenue_peso
    from gold.hourly_sales h
    where h.transaction_date between p_from and p_to and (p_store_ids is null or h.store_id = any (p_store_ids))
    group by 1, 2, 3, 4, 5
  ),
  trading_day as materialized (
    select distinct m.store_id, m.transaction_date
    from gold.daily_metrics m
    where m.transaction_date between p_from and p_to and (p_store_ids is null or m.store_id = any (p_store_ids))
  ),
  hours_of as (
    select metadata.daypart(g) as daypart, count(*) as hours, min((g + 19) % 24) as sort_no
    from pg_catalog.generate_series(0, 23) g
    group by 1
  ),
  exposure as (
    select d.store_id, 'month' as dimension, extract(month from d.transaction_date)::integer as sort_no,
      count(*) as days, 24 * count(*) as hours
    from trading_day d
    group by 1, 3
    union all
    select d.store_id, 'weekday', extract(isodow from d.transaction_date)::integer, count(*), 24 * count(*)
    from trading_day d
    group by 1, 3
    union all
    select d.store_id, 'hour', g, count(*), count(*)
    from trading_day d
    cross join pg_catalog.generate_series(0, 23) g
    group by 1, 3
    union all
    select d.store_id, 'daypart', o.sort_no, count(*), count(*) * o.hours
    from trading_day d
    cross join hours_of o
    group by d.store_id, o.sort_no, o.hours
  ),
  figure as (
    select
      c.store_id, case when grouping(c.product_category) = 1 then 'store' else 'category' end as scope, c.product_category,
      v.dimension, v.value, v.sort_no,
      sum(c.units) as units,
      case when bool_and(c.revenue_peso is not null) then sum(c.revenue_peso) end as revenue_peso
    from cell c
    left join hours_of o on o.daypart = metadata.daypart(c.hour_no)
    cross join lateral (
      values
        ('month', to_char(make_date(2000, c.month_no, 1), 'FMMonth'), c.month_no),
        ('weekday', to_char(make_date(2001, 1, c.weekday_no), 'FMDay'), c.weekday_no),
        ('hour', lpad(c.hour_no::text, 2, '0'), c.hour_no::integer),
        ('daypart', o.daypart, o.sort_no)
    ) v (dimension, value, sort_no)
    where p_dimension is null or v.dimension = p_dimension
    group by grouping sets (
      (c.store_id, v.dimension, v.value, v.sort_no), (c.store_id, c.product_category, v.dimension, v.value, v.sort_no)
    )
  )
  select f.store_id, f.scope, f.product_category, f.dimension, f.value, f.sort_no, e.days, e.hours, f.units, f.revenue_peso
  from figure f
  join exposure e on e.store_id = f.store_id and e.dimension = f.dimension and e.sort_no = f.sort_no
$$;
comment on function gold.seasons(date, date, text[], text) is
  'One row per store, scope (store, or category with its product_category), dimension (month, weekday, hour, daypart) and value, of a period; of one dimension or all. Everything adds up over stores: indexes are computed from sums.';

create view gold.seasonal_patterns with (security_invoker = true) as
with window_of as materialized (
  select
    gold.latest_date() as to_date,
    gold.latest_date() - metadata.setting_number('seasonal_window_days')::integer + 1 as from_date
),
season as (
  select s.*, w.from_date, w.to_date
  from window_of w
  cross join lateral gold.seasons(w.from_date, w.to_date) s
),
trading as (
  select m.store_id, 24 * count(distinct m.transaction_date) as hours, max(m.created_at) as computed_at
  from gold.daily_metrics m, window_of w
  where m.transaction_date between w.from_date and w.to_date
  group by m.store_id
),
totalled as (
  select s.*, t.hours as store_hours, t.computed_at,
    sum(s.revenue_peso) over (partition by s.store_id, s.scope, s.product_category, s.dimension) as total_peso
  from season s
  join trading t on t.store_id = s.store_id
)
select
  t.store_id, t.scope, t.product_category, t.dimension, t.value, t.sort_no,
  t.days, t.units, t.revenue_peso,
  t.revenue_peso / t.days as revenue_per_day_peso,
  100 * t.revenue_peso / nullif(t.total_peso, 0) as share_pct,
  (t.revenue_peso / t.exposure_hours) / nullif(t.total_peso / t.store_hours, 0) as seasonal_index,
  t.from_date, t.to_date, t.computed_at
from totalled t;
comment on view gold.seasonal_patterns is 'One row per store, scope (the store as a whole, or one category), dimension (month, weekday, hour, daypart) and value with sales, over seasonal_window_days up to the latest sale. Each dimension alone adds up to the store''s sales.';
comment on column gold.seasonal_patterns.product_category is 'With scope category, null is what has no category; with scope store it is always null.';
comment on column gold.seasonal_patterns.sort_no is 'Order of the values: January, Monday, 00 and Morning first.';
comment on column gold.seasonal_patterns.days is 'Days the store sold anything that have this value; for hours and dayparts all of them.';
comment on column gold.seasonal_patterns.share_pct is 'Percent of the scope''s revenue, not rounded; sums to 100 over a dimension.';
comment on column gold.seasonal_patterns.seasonal_index is 'Revenue per hour of the value over revenue per hour of all: 1 is the average, 2 twice as much.';
comment on column gold.seasonal_patterns.computed_at is 'When the latest of the underlying days was computed.';
