-- What an hour of a store usually brings: the yardstick of the anomaly gate, learnt at night.

insert into metadata.settings (name, value, unit, description) values
  ('gate_10_warn_z', '3.5', 'robust z', 'Gate 10 warns of an hour further than this from its median (Iglewicz & Hoaglin 1993).'),
  ('gate_10_fail_z', '7', 'robust z', 'Gate 10 fails of an hour further than this from its median.'),
  ('gate_10_weeks', '12', 'weeks', 'Weeks of history a store''s usual hours are learnt from.'),
  ('gate_10_min_weeks', '4', 'weeks', 'A weekday and hour seen in fewer weeks has no usual.'),
  ('gate_10_min_sales', '5', 'transactions', 'The pesos per transaction of an hour with fewer tell nothing: one large basket is no anomaly.'),
  ('gate_10_min_spread', '0.1', 'share', 'A usual is taken to vary by at least this share of itself, so that a very steady shop raises no alarm over centavos.'),
  ('gate_10_settle_minutes', '60', 'minutes', 'An hour is judged when it has been over for so long: late posts are not missing ones.');

create table quality.usual_hours (
  store_id text not null,
  weekday integer not null,
  hour integer not null,
  measure text not null,
  median numeric not null,
  spread numeric not null,
  weeks integer not null,
  computed_at timestamptz not null default now(),
  constraint usual_hours_pkey primary key (store_id, weekday, hour, measure),
  constraint usual_hours_weekday_iso check (weekday between 1 and 7),
  constraint usual_hours_hour check (hour between 0 and 23),
  constraint usual_hours_measure_known check (measure in ('volume', 'value')),
  constraint usual_hours_spread_positive check (spread > 0)
);
comment on table quality.usual_hours is 'One row per store, weekday, hour of business time and measure, learnt from the last gate_10_weeks.';
comment on column quality.usual_hours.weekday is '1 Monday to 7 Sunday.';
comment on column quality.usual_hours.measure is 'volume: transactions; value: pesos per transaction.';
comment on column quality.usual_hours.spread is 'Scale of the robust z: 1.4826 times the median absolute deviation, which estimates the standard deviation of a normal; at least gate_10_min_spread of the median, and of a count at least its square root, as chance alone makes counts vary by that (Poisson).';
comment on column quality.usual_hours.weeks is 'Hours it was learnt from; of value only those with enough sales.';
alter table quality.usual_hours enable row level security;

create function quality.hourly_sales(p_from date, p_to date)
returns table (store_id text, transaction_date date, hour integer, volume bigint, value numeric)
language sql stable rows 10000 set search_path = '' as $$
  with told as (
    select t.store_id, t.transaction_date, t.hour_of_day, t.currency, count(*) as volume, count(t.amount) as priced, sum(t.amount) as amount
    from silver.transactions_cleaned t
    where t.transaction_date between p_from and p_to
    group by t.store_id, t.transaction_date, t.hour_of_day, t.currency
  ),
  rate as (
    select d.currency, d.transaction_date, ref.rate_to_peso(d.currency, d.transaction_date) as pesos
    from (select distinct o.currency, o.transaction_date from told o) d
  )
  select
    o.store_id, o.transaction_date, o.hour_of_day::integer,
    sum(o.volume)::bigint,
    case when sum(o.priced) filter (where r.pesos is not null) >= (select metadata.setting_number('gate_10_min_sales'))
      then sum(o.amount * r.pesos) / sum(o.priced) filter (where r.pesos is not null) end
  from told o
  join rate r on r.currency = o.currency and r.transaction_date = o.transaction_date
  group by o.store_id, o.transaction_date, o.hour_of_day
$$;
comment on function quality.hourly_sales(date, date) is 'Transactions and mean pesos per transaction (null of fewer than gate_10_min_sales) of each store and hour of a period (both dates included); hours without sales have no row.';

create function quality.learn_usual_hours() returns bigint
language plpgsql set search_path = '' set enable_nestloop = off as $$
declare
  v_learnt bigint;
  v_to date := metadata.business_today() - 1;
  v_from date := v_to + 1 - 7 * metadata.setting_number('gate_10_weeks')::integer;
begin
  delete from quality.usual_hours;
  with sales as materialized (
    select * from quality.hourly_sales(v_from, v_to)
  ),
  store_day as (
    -- from a store's first day on, days without a sale are zeros and not unknown
    select f.store_id, d::date as transaction_date
    from (select s.store_id, min(s.transaction_date) as first_date from sales s group by s.store_id) f
    cross join lateral generate_series(f.first_date::timestamp, v_to::timestamp, interval '1 day') d
  ),
  store_hour as (
    select distinct s.store_id, s.hour from sales s
  ),
  observed as materialized (
    select
      d.store_id, extract(isodow from d.transaction_date)::integer as weekday, h.hour, m.measure, m.x
    from store_day d
    join store_hour h on h.store_id = d.store_id
    left join sales s on s.store_id = d.store_id and s.transaction_date = d.transaction_date and s.hour = h.hour
    cross join lateral (values ('volume', coalesce(s.volume, 0)::numeric), ('value', s.value)) m (measure, x)
    where m.x is not null
  ),
  middle as (
    select o.store_id, o.weekday, o.hour, o.measure, count(*)::integer as weeks,
      percentile_cont(0.5) within group (order by o.x)::numeric as median
    from observed o
    group by o.store_id, o.weekday, o.hour, o.measure
  ),
  deviation as (
    select m.store_id, m.weekday, m.hour, m.measure, m.weeks, m.median,
      percentile_cont(0.5) within group (order by abs(o.x - m.median))::numeric as mad
    from middle m
    join observed o on o.store_id = m.store_id and o.weekday = m.weekday and o.hour = m.hour and o.measure = m.measure
    group by m.store_id, m.weekday, m.hour, m.measure, m.weeks, m.median
  )
  insert into quality.usual_hours (store_id, weekday, hour, measure, median, spread, weeks)
  select
    d.store_id, d.weekday, d.hour, d.measure, round(d.median, 4),
    greatest(
      1.4826 * d.mad,
      metadata.setting_number('gate_10_min_spread') * abs(d.median),
      case when d.measure = 'volume' then greatest(1, sqrt(d.median)) else 0.01 end),
    d.weeks
  from deviation d;
  get diagnostics v_learnt = row_count;
  return v_learnt;
end
$$;
comment on function quality.learn_usual_hours() is 'Learns what each store''s hours usually bring, from the whole days before today; the number of usuals.';
