-- Service levels: what is promised, as rows, and how it was kept, hour by hour.

create table metadata.sla_objectives (
  objective text primary key,
  title text not null,
  layer text not null,
  target numeric not null,
  is_ceiling boolean not null,
  unit text not null,
  aggregation text not null,
  constraint sla_objectives_named check (objective ~ '^[a-z][a-z0-9_]*$'),
  constraint sla_objectives_aggregation_known check (aggregation in ('whole', 'worst', 'mean'))
);
comment on table metadata.sla_objectives is 'One row per objective. Change a target here; results measured before keep the target they were measured by.';
comment on column metadata.sla_objectives.is_ceiling is 'True: the value must not be above the target; false: not below.';
comment on column metadata.sla_objectives.aggregation is 'How a period''s value is made: whole: computed from all its events; worst and mean: of the measurements taken during it.';
alter table metadata.sla_objectives enable row level security;

insert into metadata.sla_objectives (objective, title, layer, target, is_ceiling, unit, aggregation) values
  ('freshness_bronze', 'Age of the newest row of bronze', 'bronze', 240, true, 'minutes', 'worst'),
  ('freshness_silver', 'Age of the newest row of silver', 'silver', 240, true, 'minutes', 'worst'),
  ('freshness_gold', 'Age of the newest row of gold', 'gold', 240, true, 'minutes', 'worst'),
  ('latency_bronze_silver', 'Arrival to promotion, 95 % of batches within', 'silver', 900, true, 'seconds', 'whole'),
  ('latency_silver_gold', 'Promotion to gold, 95 % of batches within', 'gold', 900, true, 'seconds', 'whole'),
  ('latency_end_to_end', 'Arrival to gold, 95 % of batches within', 'gold', 1800, true, 'seconds', 'whole'),
  ('ingest_success', 'Rows received that could be taken', 'bronze', 98, false, 'percent', 'whole'),
  ('calls_answered', 'Calls of functions that did not fail on our side', 'pipeline', 99.9, false, 'percent', 'whole'),
  ('job_runs_succeeded', 'Runs of scheduled jobs that succeeded', 'pipeline', 99.9, false, 'percent', 'whole'),
  ('jobs_up', 'Scheduled jobs that are neither failing nor silent', 'pipeline', 99.9, false, 'percent', 'mean'),
  ('gates_kept', 'Findings of quality gates that are no fail', 'pipeline', 95, false, 'percent', 'whole'),
  ('kpi_availability', 'Times at which gold held figures that were up to date', 'gold', 99, false, 'percent', 'mean'),
  ('recovery_time', 'Critical alerts from firing to resolved, on average', 'pipeline', 5, true, 'minutes', 'whole');

create table metadata.sla_monitoring (
  objective text not null references metadata.sla_objectives (objective) on delete cascade,
  period_start timestamptz not null,
  period_end timestamptz not null,
  value numeric not null,
  target numeric not null,
  unit text not null,
  is_met boolean not null,
  measurements integer not null,
  measured_at timestamptz not null default now(),
  constraint sla_monitoring_pkey primary key (objective, period_start),
  constraint sla_monitoring_period_runs_forward check (period_end > period_start)
);
comment on table metadata.sla_monitoring is 'One row per objective and hour in which there was something to measure.';
comment on column metadata.sla_monitoring.measurements is 'How often it was measured; of a running hour the value is what it is so far.';
-- gate 12 and reports ask for recent periods
create index sla_monitoring_recent on metadata.sla_monitoring (period_start desc);
alter table metadata.sla_monitoring enable row level security;

create function metadata.sla_measurements(p_from timestamptz, p_to timestamptz) returns table (objective text, value numeric)
language plpgsql stable rows 13 set search_path = '' as $$
begin
  return query
  with batch as (
    select
      -- rows of a file wait for the whole of it
      greatest(b.received_at, f.staged_at) as arrived_at, b.received_at, b.promoted_at, b.received - b.blank as rows_told, b.accepted,
      (
        select min(l.recorded_at)
        from metadata.data_lineage l
        where l.batch_id = b.id and l.layer = 'gold' and l.event = 'refreshed'
      ) as in_gold_at
    from bronze.batches b
    left join staging.universal_file_ingestion f on f.file_id = b.file_id
    -- what is promoted or refreshed in the period arrived in it or, if late, at most a day before
    where b.received_at > p_from - interval '1 day' and b.received_at < p_to
  ),
  age as (
    select g.layer, g.value from quality.gate_07_freshness g where now() between p_from and p_to
  ),
  job_run as (
    select count(*) filter (where d.status = 'succeeded') as succeeded, count(*) as ended
    from cron.job j
    join cron.job_run_details d on d.jobid = j.jobid
    where j.jobname like 'scout-%' and d.status in ('succeeded', 'failed') and d.end_time >= p_from and d.end_time < p_to
  ),
  measured (objective, value) as (
    select 'freshness_' || a.layer, a.value from age a
    union all
    select 'latency_bronze_silver',
      percentile_cont(0.95) within group (order by extract(epoch from b.promoted_at - b.arrived_at)::double precision)::numeric
    from batch b
    where b.promoted_at >= p_from and b.promoted_at < p_to
    union all
    select 'latency_silver_gold',
      percentile_cont(0.95) within group (order by extract(epoch from b.in_gold_at - b.promoted_at)::double precision)::numeric
    from batch b
    where b.in_gold_at >= p_from and b.in_gold_at < p_to
    union all
    select 'latency_end_to_end',
      percentile_cont(0.95) within group (order by extract(epoch from b.in_gold_at - b.arrived_at)::double precision)::numeric
    from batch b
    where b.in_gold_at >= p_from and b.in_gold_at < p_to
    union all
    select 'ingest_success', 100.0 * sum(b.accepted) / nullif(sum(b.rows_told), 0)
    from batch b
    where b.received_at >= p_from
    union all
    select 'calls_answered', 100.0 * count(*) filter (where a.status < 500) / nullif(count(*), 0)
    from metadata.function_audit a
    where a.created_at >= p_from and a.created_at < p_to
    union all
    select 'job_runs_succeeded', 100.0 * r.succeeded / nullif(r.ended, 0) from job_run r
    union all
    select 'jobs_up', 100.0 * count(*) filter (where o.status not in ('failing', 'silent', 'not_scheduled')) / nullif(count(*), 0)
    from metadata.agent_orchestration o
    where o.is_enabled and now() between p_from and p_to
    union all
    select 'gates_kept', 100.0 * count(*) filter (where m.status <> 'fail') / nullif(count(*), 0)
    from metadata.quality_metrics m
    where m.snapshot_at >= p_from and m.snapshot_at < p_to and m.status <> 'no_data'
    union all
    -- what waits for gold for longer than its own latency allows is missing in the figures
    select 'kpi_availability', case when metadata.layer_is_failing('gold') or exists (
        select from gold.dirty_keys d
        where d.dirtied_at < now() - make_interval(secs => (
          select o.target::double precision from metadata.sla_objectives o where o.objective = 'latency_silver_gold'))
      ) then 0 else 100 end
    where now() between p_from and p_to and exists (select from gold.daily_metrics)
    union all
    select 'recovery_time', avg(extract(epoch from e.resolved_at - e.fired_at) / 60)
    from metadata.alert_events e
    where e.status = 'resolved' and e.severity = 'critical' and e.resolved_at >= p_from and e.resolved_at < p_to
  )
  select m.objective, round(m.value, 3) from measured m where m.value is not null;
end
$$;
comment on function metadata.sla_measurements(timestamptz, timestamptz) is
  'What each objective measures in a period; those without anything to measure have no row. Freshness and jobs_up are of now, and so of a running period only.';

create function metadata.measure_sla() returns integer
language plpgsql set search_path = '' as $$
declare
  v_measured integer;
begin
  -- the hour before once more: what ended after its last measurement counts too
  with measured as (
    select
      o.objective, o.target, o.unit, o.is_ceiling, p.period_start, coalesce(b.measurements, 0) + 1 as measurements,
      -- greatest and least pass over the null of a first measurement
      case o.aggregation
        when 'whole' then m.value
        when 'worst' then case when o.is_ceiling then greatest(m.value, b.value) else least(m.value, b.value) end
        when 'mean' then (coalesce(b.value * b.measurements, 0) + m.value) / (coalesce(b.measurements, 0) + 1)
      end as value
    from (values (date_trunc('hour', now())), (date_trunc('hour', now()) - interval '1 hour')) p (period_start)
    cross join lateral metadata.sla_measurements(p.period_start, p.period_start + interval '1 hour') m
    join metadata.sla_objectives o on o.objective = m.objective
    left join metadata.sla_monitoring b on b.objective = m.objective and b.period_start = p.period_start
  )
  insert into metadata.sla_monitoring (objective, period_start, period_end, value, target, unit, is_met, measurements)
  select
    m.objective, m.period_start, m.period_start + interval '1 hour', round(m.value, 3), m.target, m.unit,
    case when m.is_ceiling then m.value <= m.target else m.value >= m.target end, m.measurements
  from measured m
  on conflict (objective, period_start) do update
    set value = excluded.value, target = excluded.target, unit = excluded.unit, is_met = excluded.is_met,
        measurements = excluded.measurements, measured_at = now();
  get diagnostics v_measured = row_count;
  delete from metadata.sla_monitoring s
  where s.period_start < now() - make_interval(days => metadata.setting_number('quality_metrics_retention_days')::integer);
  return v_measured;
end
$$;
comment on function metadata.measure_sla() is
  'Measures every objective over the running hour and the one before into metadata.sla_monitoring, and drops what is older than quality_metrics_retention_days; the number of rows written.';
