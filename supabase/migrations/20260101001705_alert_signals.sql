-- What the rules of alerts look at, in the row shape of gates. Every evaluation asks each of these, so none reads more than
-- an index range, a minute's counts or a snapshot, however much data there is.

insert into metadata.settings (name, value, unit, description) values
  ('database_limit_bytes', '8589934592', 'bytes', 'How large the database may grow (8 GiB come with the hosted plan); storage alerts are shares of it.'),
  ('storage_limit_bytes', '107374182400', 'bytes', 'How much Storage may hold (100 GiB come with the hosted plan).'),
  ('alert_gate_snapshot_minutes', '30', 'minutes', 'What the gates said longer ago is not judged; that they are silent is.');

create view quality.signals_gates with (security_invoker = true) as
select m.gate, m.title, m.layer, 'gate ' || m.gate || ' ' || m.subject as subject, m.status, m.value, m.threshold, m.unit, m.observed_at, m.detail
from metadata.quality_metrics m
where m.snapshot_at = (select max(l.snapshot_at) from metadata.quality_metrics l)
  and m.snapshot_at > now() - make_interval(mins => metadata.setting_number('alert_gate_snapshot_minutes')::integer);
comment on view quality.signals_gates is 'One row per finding of the latest snapshot of the gates.';

-- the newest batch of each source
create index batches_latest_of_source on bronze.batches (source, received_at);

create view quality.signals_sources with (security_invoker = true) as
with source as (
  select s.source, l.received_at
  from (values ('edge'), ('drive'), ('azure'), ('upload'), ('api')) s (source)
  cross join lateral (
    select b.received_at
    from bronze.batches b
    -- a range and both columns in the order, so that no planner reads back through all batches to find that there is none
    where b.source >= s.source and b.source <= s.source
    order by b.source desc, b.received_at desc
    limit 1
  ) l
)
select
  'Freshness of a source' as title, 'bronze' as layer, 'source:' || s.source as subject, null::text as status,
  round(extract(epoch from now() - s.received_at) / 3600, 2) as value, null::numeric as threshold, 'hours' as unit,
  s.received_at as observed_at, 'age of the newest rows from ' || s.source as detail
from source s;
comment on view quality.signals_sources is 'One row per source that has ever sent something: how long ago it last did.';

create view quality.signals_layers with (security_invoker = true) as
with layer as (
  select 'bronze' as layer, (select b.received_at from bronze.batches b order by b.received_at desc limit 1) as latest_at
  union all
  select 'silver', (select t.loaded_at from silver.transactions_cleaned t order by t.id desc limit 1)
  union all
  select 'gold', (select g.created_at from scout.scout_gold_transactions g order by g.id desc limit 1)
  union all
  select 'knowledge', (select e.created_at from knowledge.vector_embeddings e order by e.created_at desc limit 1)
)
select
  'Freshness of a layer' as title, l.layer, 'layer:' || l.layer as subject, null::text as status,
  round(extract(epoch from now() - l.latest_at) / 3600, 2) as value, null::numeric as threshold, 'hours' as unit,
  l.latest_at as observed_at, 'age of the newest row' as detail
from layer l
where l.latest_at is not null;
comment on view quality.signals_layers is 'One row per layer that holds something: the age of its newest row.';

create view quality.signals_devices with (security_invoker = true) as
with latest as (
  select d.device_id, d.store_id, l.created_at
  from metadata.devices d
  cross join lateral (
    select p.created_at from bronze.posts p where p.device_id = d.device_id order by p.created_at desc limit 1
  ) l
  where d.retired_at is null and not d.may_relay
),
local as materialized (
  -- once, not for each of thousands of devices
  select now() at time zone metadata.business_timezone() as now, metadata.setting_number('device_silent_minutes') as minutes
)
select
  'Silence of a device' as title, 'bronze' as layer, 'device:' || l.device_id as subject,
  case
    -- a shop that is closed at this hour of the week is not silent
    when u.median = 0 then 'closed'
    when extract(epoch from now() - l.created_at) > 60 * t.minutes then 'silent'
    else 'online'
  end as status,
  round(extract(epoch from now() - l.created_at) / 60) as value, t.minutes as threshold, 'minutes' as unit, l.created_at as observed_at,
  format('%s of store %s has not posted', l.device_id, l.store_id) as detail
from latest l
cross join local t
left join quality.usual_hours u
  on u.store_id = l.store_id and u.measure = 'volume' and u.weekday = extract(isodow from t.now)::integer
  and u.hour = extract(hour from t.now)::integer;
comment on view quality.signals_devices is 'One row per device that has ever posted and is in use: how long ago. closed: its store usually sells nothing at this hour of the week.';

create view quality.signals_flow with (security_invoker = true) as
with waiting as (
  select b.source, b.status, b.received_at
  from bronze.batches b
  where b.status = 'received' and b.next_attempt_at < 'infinity'
  union all
  select b.source, b.status, b.received_at
  from bronze.batches b
  where b.status = 'dead_letter'
),
figure (layer, subject, value, unit, observed_at, detail) as (
  select 'silver', 'waiting_batches', count(*), 'batches', max(w.received_at), format('%s batches wait for promotion', count(*))
  from waiting w
  where w.status = 'received'
  union all
  select 'silver', 'oldest_batch', coalesce(extract(epoch from now() - min(w.received_at)), 0), 'seconds', min(w.received_at),
    'the oldest batch that waits for promotion'
  from waiting w
  where w.status = 'received'
  union all
  select 'silver', 'dead_letters:source:' || w.source, count(*), 'batches', max(w.received_at),
    format('%s batches from %s were given up', count(*), w.source)
  from waiting w
  where w.status = 'dead_letter'
  group by w.source
  union all
  select 'gold', 'waiting_keys', count(*), 'keys', max(k.dirtied_at), format('%s changes wait for gold', count(*))
  from gold.dirty_keys k
  union all
  select 'gold', 'oldest_key', coalesce(extract(epoch from now() - min(k.dirtied_at)), 0), 'seconds', min(k.dirtied_at),
    'the oldest change that waits for gold'
  from gold.dirty_keys k
)
select
  'Flow between layers' as title, f.layer, f.subject, null::text as status, round(f.value::numeric) as value, null::numeric as threshold,
  f.unit, f.observed_at, f.detail
from figure f;
comment on view quality.signals_flow is 'One row per queue between layers (how many wait, how long the oldest has), and one per source with batches given up.';

create table metadata.job_health (
  job_name text primary key,
  status text not null,
  last_succeeded_at timestamptz,
  expected_every interval not null,
  last_message text,
  seen_at timestamptz not null
);
comment on table metadata.job_health is 'One row per scheduled job that is switched on: how metadata.agent_orchestration last found it. Cron''s history has no index by job, so that it is read once for all who ask.';
alter table metadata.job_health enable row level security;

create function metadata.see_jobs() returns void
language sql set search_path = '' as $$
  with seen as (
    insert into metadata.job_health as h (job_name, status, last_succeeded_at, expected_every, last_message, seen_at)
    select o.job_name, o.status, o.last_succeeded_at, o.expected_every, o.last_message, now()
    from metadata.agent_orchestration o
    where o.is_enabled
    on conflict (job_name) do update set
      status = excluded.status, last_succeeded_at = excluded.last_succeeded_at, expected_every = excluded.expected_every,
      last_message = excluded.last_message, seen_at = excluded.seen_at
    returning h.job_name
  )
  delete from metadata.job_health h where h.job_name not in (select s.job_name from seen s)
$$;
comment on function metadata.see_jobs() is 'Looks how the scheduled jobs are, for rules and metrics.';

create view quality.signals_jobs with (security_invoker = true) as
select
  'Scheduled jobs' as title, 'pipeline' as layer, 'job:' || h.job_name as subject, h.status,
  round(extract(epoch from now() - h.last_succeeded_at)) as value, round(2 * extract(epoch from h.expected_every)) as threshold,
  'seconds' as unit, h.last_succeeded_at as observed_at,
  case
    when h.status = 'failing' then left(h.last_message, 500)
    when h.last_succeeded_at is null then 'has not succeeded yet'
    else 'last success'
  end as detail
from metadata.job_health h;
comment on view quality.signals_jobs is 'One row per scheduled job that is switched on: its status, and the seconds since its last success.';

create view quality.signals_calls with (security_invoker = true) as
with call as (
  select
    m.labels ->> 'function' as function_name, sum(m.count) as calls,
    coalesce(sum(m.count) filter (where m.labels ->> 'status' = '5xx'), 0) as failures,
    metadata.bucket_quantile(0.95, metadata.sum_counts(array_agg(m.buckets) filter (where m.buckets is not null))) as p95, max(m.minute) as observed_at
  from metadata.measured_minutes m
  where m.minute > now() - interval '10 minutes' and m.metric = 'function_call_seconds'
  group by 1
)
select
  'Calls of a function' as title, 'pipeline' as layer, f.measure || ':function:' || c.function_name as subject, null::text as status,
  round(f.value::numeric, 4) as value, null::numeric as threshold, f.unit, c.observed_at, f.detail
from call c
cross join lateral (
  values
    ('errors', c.failures / c.calls, 'share', format('%s of %s calls in ten minutes failed on our side', c.failures, c.calls)),
    ('p95', (1000 * c.p95)::numeric, 'ms', format('95 %% of %s calls in ten minutes', c.calls))
) f (measure, value, unit, detail);
comment on view quality.signals_calls is 'Two rows per function that was called in the last ten minutes: the share of calls that failed on our side, and the 95th percentile of their duration.';

create view quality.signals_steps with (security_invoker = true) as
with run as (
  select
    m.labels ->> 'step' as step,
    coalesce(sum(m.count) filter (where m.labels ->> 'status' in ('failed', 'retrying')), 0) as failures,
    sum(m.count) as runs, max(m.minute) as observed_at
  from metadata.measured_minutes m
  where m.minute > now() - interval '5 minutes' and m.metric = 'step_seconds'
  group by 1
)
select
  'Steps of the pipeline' as title, case when r.step like 'gold%' then 'gold' else 'silver' end as layer, 'step:' || r.step as subject,
  null::text as status, round(r.failures / r.runs, 4) as value, null::numeric as threshold, 'share' as unit, r.observed_at,
  format('%s of %s runs in five minutes failed', r.failures, r.runs) as detail
from run r;
comment on view quality.signals_steps is 'One row per step of the pipeline that ran in the last five minutes: the share of its runs that failed.';

create view quality.signals_errors with (security_invoker = true) as
select
  'Errors of the pipeline' as title, 'pipeline' as layer, e.severity || ':' || e.component as subject, e.severity as status,
  count(*)::numeric as value, 0::numeric as threshold, 'errors' as unit, max(e.created_at) as observed_at,
  (array_agg(e.code || ': ' || e.message order by e.created_at desc))[1] as detail
from metadata.error_log e
where e.created_at > now() - interval '1 hour' and e.severity in ('HIGH', 'CRITICAL')
group by e.severity, e.component;
comment on view quality.signals_errors is 'One row per component and severity (HIGH, CRITICAL) with errors in the last hour.';

create view quality.signals_contracts with (security_invoker = true) as
with result as (
  select r.batch_id, r.status, r.violations, r.errors, r.checked_at
  from quality.contract_results r
  where r.checked_at > now() - interval '1 hour'
),
found as (
  select v.severity, u.rule, sum(u.rows::numeric) as rows, max(r.checked_at) as observed_at, count(*) as batches
  from result r
  cross join lateral jsonb_each(r.violations) v (severity, rules)
  cross join lateral jsonb_each_text(v.rules) u (rule, rows)
  group by v.severity, u.rule
  union all
  select 'error', u.rule, count(*), max(r.checked_at), count(*)
  from result r
  cross join lateral jsonb_each_text(r.errors) u (rule, message)
  group by u.rule
)
select
  'Data contracts' as title, 'silver' as layer, 'contract:' || f.rule as subject, f.severity as status, f.rows as value,
  0::numeric as threshold, 'rows' as unit, f.observed_at,
  case
    when f.severity = 'error' then 'the rule itself failed and was left out'
    else format('broken by rows of %s batches in an hour', f.batches)
  end as detail
from found f;
comment on view quality.signals_contracts is 'One row per contract rule that was broken, or itself failed, in the last hour.';

create view quality.signals_files with (security_invoker = true) as
with file as (
  select f.source, f.status, f.created_at, f.staged_at, f.file_name, f.processing_metadata ->> 'error' as error
  from staging.universal_file_ingestion f
  where f.created_at > now() - interval '1 day'
),
figure (subject, value, unit, observed_at, detail) as (
  select
    'failed:source:' || f.source, count(*) filter (where f.status = 'failed' and f.created_at > now() - interval '1 hour'), 'files',
    max(f.created_at),
    format('%s files from %s failed in an hour, the latest: %s',
      count(*) filter (where f.status = 'failed' and f.created_at > now() - interval '1 hour'), f.source,
      (array_agg(f.file_name order by f.created_at desc) filter (where f.status = 'failed'))[1])
  from file f
  group by f.source
  union all
  select
    'waiting:source:' || f.source,
    coalesce(extract(epoch from now() - min(f.created_at) filter (where f.status in ('queued', 'processing', 'needs_worker'))), 0) / 60,
    'minutes', max(f.created_at),
    format('%s files from %s are not finished', count(*) filter (where f.status in ('queued', 'processing', 'needs_worker')), f.source)
  from file f
  group by f.source
  union all
  select 'given_up', count(*), 'files', max(q.finished_at),
    format('%s files were given up in a day, the latest: %s', count(*), (array_agg(q.last_error order by q.finished_at desc))[1])
  from metadata.file_queue q
  where q.state = 'dead_letter' and q.finished_at > now() - interval '1 day'
  union all
  select
    'review:source:' || f.source, count(*) filter (where f.status = 'review'), 'files', max(f.created_at),
    format('%s files from %s wait for somebody to say what they are', count(*) filter (where f.status = 'review'), f.source)
  from file f
  group by f.source
)
select
  'Files' as title, 'bronze' as layer, f.subject, null::text as status, round(f.value::numeric, 1) as value, null::numeric as threshold,
  f.unit, f.observed_at, f.detail
from figure f;
comment on view quality.signals_files is 'Three rows per source of files that came within a day: failed in an hour, not finished (age of the oldest), waiting for review; and one for files given up.';

create view quality.signals_drive with (security_invoker = true) as
with figure (subject, status, value, unit, observed_at, detail) as (
  select
    'proven:drive:' || c.name, case when c.is_complete then 'complete' else 'not proven' end, c.minutes_unproven / 60, 'hours', c.proven_until,
    concat_ws('; ',
      case when c.proven_until is null then 'not proven complete yet' else 'every file that was there then has been dealt with' end,
      case when c.unsettled_files > 0 then c.unsettled_files || ' files are known and not staged' end, c.problem)
  from quality.drive_completeness c
  union all
  select 'problem:drive:' || s.name, case when s.problem is null then 'ok' else 'problem' end, case when s.problem is null then 0 else 1 end, null, s.listed_at, coalesce(s.problem, 'none')
  from metadata.drive_sources s
  where s.is_enabled
  union all
  select
    'feed:' || f.id, case when f.attempts > 0 then 'failing' when f.channel_error is not null then 'polling only' else 'ok' end, f.attempts, 'attempts',
    coalesce(f.failed_at, f.channel_failed_at, f.listed_at), coalesce(f.last_code || ' ' || f.last_error, f.channel_error, 'it is listed')
  from metadata.drive_feeds f
  where exists (select from metadata.drive_sources s where s.feed_id = f.id and s.is_enabled)
  union all
  select
    'quota:account:' || m.account, case when sum(m.limited) > 0 then 'limited' else 'ok' end,
    max(m.calls) / metadata.setting_number('drive_calls_per_minute'), 'share', max(m.minute),
    format('at most %s calls in a minute, %s refused, in ten minutes', max(m.calls), sum(m.limited))
  from (
    select c.account, c.minute, sum(c.calls) as calls, sum(c.limited) as limited
    from metadata.drive_calls c
    where c.minute > now() - interval '10 minutes'
    group by c.account, c.minute
  ) m
  group by m.account
)
select
  'Google Drive' as title, 'bronze' as layer, f.subject, f.status, round(f.value::numeric, 3) as value, null::numeric as threshold, f.unit,
  f.observed_at, f.detail
from figure f;
comment on view quality.signals_drive is
  'Per connected folder how long ago it was last proven complete, and its problem; per feed whether it can be listed and is pushed; per account its busiest minute of the last ten as a share of the quota.';

create view quality.signals_service_levels with (security_invoker = true) as
select
  'Service levels' as title, o.layer, 'objective:' || o.objective as subject, case when m.is_met then 'met' else 'missed' end as status,
  m.value, m.target as threshold, m.unit, m.measured_at as observed_at, o.title as detail
from metadata.sla_objectives o
cross join lateral (
  select s.*
  from metadata.sla_monitoring s
  where s.objective = o.objective and s.period_start > now() - interval '2 hours'
  order by s.period_start desc
  limit 1
) m;
comment on view quality.signals_service_levels is 'One row per objective that was measured within two hours: its latest hour.';

create view quality.signals_resources with (security_invoker = true) as
with connection as (
  select
    sum(d.numbackends) as used,
    pg_catalog.current_setting('max_connections')::integer - pg_catalog.current_setting('superuser_reserved_connections')::integer as allowed
  from pg_catalog.pg_stat_database d
),
figure (layer, subject, value, unit, detail) as (
  select 'pipeline', 'connections', c.used / c.allowed, 'share', format('%s of %s connections are in use', c.used, c.allowed)
  from connection c
  union all
  select
    'pipeline', 'storage:' || h.kind, h.bytes / nullif(h.limit_bytes, 0), 'share',
    format('%s of %s', pg_catalog.pg_size_pretty(h.bytes), pg_catalog.pg_size_pretty(h.limit_bytes))
  from metadata.latest_storage h
)
select
  'Resources' as title, f.layer, f.subject, null::text as status, round(f.value, 4) as value, null::numeric as threshold, f.unit,
  now() as observed_at, f.detail
from figure f;
comment on view quality.signals_resources is 'One row per resource: the share of connections in use, and of the database and Storage limits.';

create view quality.signals_breakers with (security_invoker = true) as
select
  'Circuit breakers' as title, 'pipeline' as layer, b.name as subject, b.state as status,
  round(coalesce(extract(epoch from now() - b.opened_at), 0)) as value, 0::numeric as threshold, 'seconds' as unit,
  b.opened_at as observed_at, coalesce(b.last_error, 'no failure yet') as detail
from metadata.circuit_breakers b;
comment on view quality.signals_breakers is 'One row per circuit breaker: its state, and for how long it has not been closed.';
