-- What ran, counted per minute and for ever, so that alerts, metrics and functions that keep nothing agree, and nobody has
-- to read the logs to know a rate.

insert into metadata.settings (name, value, unit, description) values
  ('measured_minutes_kept', '2880', 'minutes', 'How long counts are kept minute by minute; the sums stay for ever.'),
  ('measured_minutes_open', '10', 'minutes', 'So long a minute may still grow: rows are written at the end of what they tell of.');

create table metadata.measured_minutes (
  minute timestamptz not null,
  metric text not null,
  labels jsonb not null,
  count bigint not null,
  sum double precision not null,
  buckets bigint[],
  is_summed boolean not null default false,
  constraint measured_minutes_pkey primary key (minute, metric, labels),
  constraint measured_minutes_buckets_counted check (buckets is null or cardinality(buckets) = 14)
);
comment on table metadata.measured_minutes is 'One row per minute, metric and labels: calls of functions, runs of steps, rows received.';
comment on column metadata.measured_minutes.sum is 'In the unit of the metric''s name (seconds, rows, bytes).';
comment on column metadata.measured_minutes.buckets is 'Of durations: how many were no longer than each bound of metadata.duration_bounds() and longer than the one before; the last is of those longer than all.';
comment on column metadata.measured_minutes.is_summed is 'True when it is part of metadata.measured_totals and does not change any more.';
-- metadata.measure_minutes() sums up what is old enough
create index measured_minutes_open on metadata.measured_minutes (minute) where not is_summed;
alter table metadata.measured_minutes enable row level security;

create table metadata.measured_totals (
  metric text not null,
  labels jsonb not null,
  count bigint not null,
  sum double precision not null,
  buckets bigint[],
  last_minute timestamptz not null,
  constraint measured_totals_pkey primary key (metric, labels)
);
comment on table metadata.measured_totals is 'One row per metric and labels: the sum of all minutes that are closed. Never goes down, whatever logs are pruned.';
comment on column metadata.measured_totals.last_minute is 'The latest of those minutes.';
alter table metadata.measured_totals enable row level security;

create function metadata.duration_bounds() returns double precision[]
language sql immutable set search_path = '' as $$
  select array[0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]::double precision[]
$$;
comment on function metadata.duration_bounds() is 'Upper bounds of the buckets of durations, in seconds.';

create function metadata.bucket_counts(p_seconds double precision[]) returns bigint[]
language sql immutable set search_path = '' as $$
  select array_agg(coalesce(c.n, 0) order by g.bucket)
  from pg_catalog.generate_series(1, 14) g (bucket)
  left join (
    -- a duration equal to a bound belongs below it
    select 1 + cardinality(array(select b from pg_catalog.unnest(metadata.duration_bounds()) b where b < s.seconds)) as bucket, count(*) as n
    from pg_catalog.unnest(p_seconds) s (seconds)
    group by 1
  ) c on c.bucket = g.bucket
$$;
comment on function metadata.bucket_counts(double precision[]) is 'How many durations fall into each bucket of metadata.duration_bounds().';

create function metadata.add_counts(p_a bigint[], p_b bigint[]) returns bigint[]
language sql immutable set search_path = '' as $$
  select case
    when p_a is null then p_b
    when p_b is null then p_a
    else (select array_agg(a.n + b.n order by a.i) from pg_catalog.unnest(p_a) with ordinality a (n, i) join pg_catalog.unnest(p_b) with ordinality b (n, i) on b.i = a.i)
  end
$$;
comment on function metadata.add_counts(bigint[], bigint[]) is 'Element by element sum of two arrays of equal length; a null is nothing.';

create function metadata.sum_counts(p_rows bigint[]) returns bigint[]
language sql immutable set search_path = '' as $$
  select array_agg(s.n order by s.i)
  from (
    select (c.place - 1) % 14 as i, sum(c.n)::bigint as n
    from pg_catalog.unnest(p_rows) with ordinality c (n, place)
    group by 1
  ) s
$$;
comment on function metadata.sum_counts(bigint[]) is 'Column by column sum of bucket counts: sum_counts(array_agg(buckets) filter (where buckets is not null)).';

create function metadata.bucket_quantile(p_share double precision, p_buckets bigint[]) returns double precision
language sql immutable set search_path = '' as $$
  with bucket as (
    select
      b.i, b.n, sum(b.n) over (order by b.i) as upto, sum(b.n) over () as total,
      coalesce((metadata.duration_bounds())[b.i - 1], 0) as lower_bound, (metadata.duration_bounds())[b.i] as upper_bound
    from pg_catalog.unnest(p_buckets) with ordinality b (n, i)
  )
  -- linear within the bucket; of those longer than all bounds the greatest bound, as Prometheus' histogram_quantile does
  select coalesce(b.lower_bound + (b.upper_bound - b.lower_bound) * (p_share * b.total - (b.upto - b.n))::double precision / b.n, b.lower_bound)
  from bucket b
  where b.total > 0 and b.upto >= p_share * b.total and b.n > 0
  order by b.i
  limit 1
$$;
comment on function metadata.bucket_quantile(double precision, bigint[]) is 'A quantile of durations (seconds) told from their bucket counts: exact to the width of a bucket. Null when there are none.';

-- metadata.measure_minutes(): steps that ended within the last minutes, however long they took
create index etl_processing_log_ended on metadata.etl_processing_log (end_time desc) where end_time is not null;

create function metadata.measure_minutes(p_now timestamptz default now()) returns integer
language plpgsql set search_path = '' as $$
declare
  v_open timestamptz := date_trunc('minute', p_now)
    - make_interval(mins => metadata.setting_number('measured_minutes_open')::integer);
  -- what is closed is not counted again; what was missed while nobody measured is
  v_since timestamptz := greatest(
    coalesce((select max(m.minute) + interval '1 minute' from metadata.measured_minutes m where m.is_summed), v_open),
    p_now - interval '6 hours');
  v_kept integer;
begin
  with event as (
    select
      date_trunc('minute', a.created_at) as minute, 'function_call_seconds' as metric,
      jsonb_build_object('function', a.function_name, 'code', coalesce(a.error, ''), 'status', a.status / 100 || 'xx') as labels,
      a.duration_ms / 1000.0::double precision as seconds, null::double precision as amount
    from metadata.function_audit a
    where a.created_at >= v_since and a.created_at < p_now + interval '1 minute'
    union all
    select date_trunc('minute', l.end_time), 'step_seconds', jsonb_build_object('step', l.process_name, 'status', l.status),
      extract(epoch from l.end_time - l.start_time)::double precision, null
    from metadata.etl_processing_log l
    where l.end_time >= v_since and l.end_time < p_now + interval '1 minute' and l.status <> 'running'
    union all
    select date_trunc('minute', b.received_at), 'rows_received', jsonb_build_object('source', b.source, 'outcome', o.outcome), null, o.n
    from bronze.batches b
    cross join lateral (values ('accepted', b.accepted), ('quarantined', b.quarantined), ('blank', b.blank)) o (outcome, n)
    where b.received_at >= v_since and b.received_at < p_now + interval '1 minute' and o.n > 0
    union all
    select date_trunc('minute', q.created_at), 'question_seconds', jsonb_build_object('answer', q.answer, 'cached', q.cache_hit),
      q.duration_ms / 1000.0::double precision, null
    from metadata.ai_sql_audit q
    where q.created_at >= v_since and q.created_at < p_now + interval '1 minute'
    union all
    select date_trunc('minute', e.created_at), 'pipeline_errors', jsonb_build_object('component', e.component, 'severity', e.severity), null, 1
    from metadata.error_log e
    where e.created_at >= v_since and e.created_at < p_now + interval '1 minute'
  ),
  counted as (
    select
      e.minute, e.metric, e.labels, count(*) as count, coalesce(sum(e.seconds), sum(e.amount), 0) as sum,
      case when count(e.seconds) > 0 then metadata.bucket_counts(array_agg(e.seconds)) end as buckets
    from event e
    group by e.minute, e.metric, e.labels
  )
  insert into metadata.measured_minutes as m (minute, metric, labels, count, sum, buckets)
  select c.minute, c.metric, c.labels, c.count, c.sum, c.buckets
  from counted c
  on conflict (minute, metric, labels) do update
    set count = excluded.count, sum = excluded.sum, buckets = excluded.buckets
    where not m.is_summed and (m.count, m.sum) is distinct from (excluded.count, excluded.sum);
  get diagnostics v_kept = row_count;

  with closed as (
    update metadata.measured_minutes m set is_summed = true
    where not m.is_summed and m.minute < v_open
    returning m.metric, m.labels, m.count, m.sum, m.buckets, m.minute
  )
  insert into metadata.measured_totals as t (metric, labels, count, sum, buckets, last_minute)
  select
    c.metric, c.labels, sum(c.count), sum(c.sum), metadata.sum_counts(array_agg(c.buckets) filter (where c.buckets is not null)), max(c.minute)
  from closed c
  group by c.metric, c.labels
  on conflict (metric, labels) do update
    set count = t.count + excluded.count, sum = t.sum + excluded.sum, buckets = metadata.add_counts(t.buckets, excluded.buckets),
        last_minute = greatest(t.last_minute, excluded.last_minute);
  delete from metadata.measured_minutes m
  where m.is_summed and m.minute < p_now - make_interval(mins => metadata.setting_number('measured_minutes_kept')::integer);
  return v_kept;
end
$$;
comment on function metadata.measure_minutes(timestamptz) is
  'Counts what ran in the minutes that are still open, and adds those that are not to the totals; the number of counts that changed. One at a time: metadata.run_alerts() holds the lock.';

create view metadata.measured_counts with (security_invoker = true) as
with part as (
  select t.metric, t.labels, t.count, t.sum, t.buckets, t.last_minute from metadata.measured_totals t
  union all
  select m.metric, m.labels, m.count, m.sum, m.buckets, m.minute from metadata.measured_minutes m where not m.is_summed
)
select
  p.metric, p.labels, sum(p.count)::bigint as count, sum(p.sum) as sum,
  metadata.sum_counts(array_agg(p.buckets) filter (where p.buckets is not null)) as buckets, max(p.last_minute) as last_minute
from part p
group by p.metric, p.labels;
comment on view metadata.measured_counts is 'One row per metric and labels: how often, how much and how long since counting began. Grows only.';

create view metadata.function_hours with (security_invoker = true) as
select
  date_trunc('hour', a.created_at) as hour, a.function_name, count(*) as calls,
  count(*) filter (where a.error is not null) as errors,
  count(*) filter (where a.status >= 500) as failures,
  sum(a.rows_in)::bigint as rows_in,
  round(percentile_cont(0.5) within group (order by a.duration_ms)::numeric) as p50_ms,
  round(percentile_cont(0.95) within group (order by a.duration_ms)::numeric) as p95_ms,
  round(percentile_cont(0.99) within group (order by a.duration_ms)::numeric) as p99_ms,
  max(a.duration_ms) as max_ms,
  round(avg(a.cpu_ms)) as avg_cpu_ms,
  (array_agg(distinct a.error) filter (where a.error is not null))[1:5] as error_codes
from metadata.function_audit a
group by 1, 2;
comment on view metadata.function_hours is 'One row per hour and function: calls, errors and exact percentiles of their duration. Ask by hour: that is quick.';
comment on column metadata.function_hours.failures is 'Calls answered with a 5xx.';
comment on column metadata.function_hours.avg_cpu_ms is 'Of the calls whose platform told their CPU time; null when none did.';
