-- Everything a monitoring system may want to know, as families of samples; the function metrics writes them as OpenMetrics.

do $$
begin
  if not exists (select from vault.decrypted_secrets s where s.name = 'scout_scrape_token') then
    perform vault.create_secret(
      replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'scout_scrape_token', 'What a monitoring system shows to the function metrics.');
  end if;
end
$$;

create function metadata.metric_samples()
returns table (family text, kind text, help text, labels jsonb, value double precision, count bigint, buckets bigint[])
language plpgsql stable rows 200 set search_path = '' set jit = off as $$
begin
  return query
  with counted as (
    select c.metric, c.labels, c.count, c.sum, c.buckets, c.last_minute from metadata.measured_counts c
  ),
  sample (family, kind, help, labels, value, count, buckets) as (
    select 'scout_function_call_seconds', 'histogram', 'Calls of Edge Functions: duration, by function, error code and class of status.',
      c.labels, c.sum, c.count, c.buckets
    from counted c
    where c.metric = 'function_call_seconds'
    union all
    select 'etl_step_seconds', 'histogram', 'Runs of steps of the pipeline: duration, by step and outcome.', c.labels, c.sum, c.count, c.buckets
    from counted c
    where c.metric = 'step_seconds'
    union all
    select 'scout_question_seconds', 'histogram', 'Questions in plain language: duration, by kind of answer.',
      c.labels, c.sum, c.count, c.buckets
    from counted c
    where c.metric = 'question_seconds'
    union all
    select 'scout_rows_received', 'counter', 'Source rows received, by source and what became of them.', c.labels, c.sum, null, null
    from counted c
    where c.metric = 'rows_received'
    union all
    select 'scout_pipeline_errors', 'counter', 'Errors of the pipeline itself, by component and severity.', c.labels, c.count, null, null
    from counted c
    where c.metric = 'pipeline_errors'
    union all
    select 'etl_processing_errors', 'counter', 'Runs of a step that failed or have to be retried.',
      jsonb_build_object('step', c.labels ->> 'step'),
      coalesce(sum(c.count) filter (where c.labels ->> 'status' in ('failed', 'retrying')), 0), null, null
    from counted c
    where c.metric = 'step_seconds'
    group by c.labels ->> 'step'
    union all
    select 'etl_processing_runs', 'counter', 'Runs of a step, however they ended.', jsonb_build_object('step', c.labels ->> 'step'),
      sum(c.count), null, null
    from counted c
    where c.metric = 'step_seconds'
    group by c.labels ->> 'step'
    union all
    select 'etl_last_successful_run', 'gauge', 'When a step last did its work (Unix time, to the minute).',
      jsonb_build_object('step', c.labels ->> 'step'), extract(epoch from max(c.last_minute)), null, null
    from counted c
    where c.metric = 'step_seconds' and c.labels ->> 'status' = 'completed'
    group by c.labels ->> 'step'
    union all
    select 'etl_quality_score', 'gauge', 'Mean completeness of the latest receipts of a source, 0 to 1.',
      jsonb_build_object('source', substring(g.subject from 'source:(.*)$')), g.value, null, null
    from quality.signals_gates g
    where g.gate = 4 and g.subject like '% completeness:%' and g.value is not null
    union all
    select 'scout_gate_findings', 'gauge', 'Findings of the quality gates in their latest snapshot, by gate and status.',
      jsonb_build_object('gate', g.gate::text, 'title', g.title, 'status', g.status), count(*), null, null
    from quality.signals_gates g
    group by g.gate, g.title, g.status
    union all
    select 'scout_layer_age_seconds', 'gauge', 'Age of the newest row of a layer.', jsonb_build_object('layer', l.layer),
      3600 * l.value, null, null
    from quality.signals_layers l
    union all
    select 'scout_source_age_seconds', 'gauge', 'Age of the newest rows of a source.',
      jsonb_build_object('source', substring(s.subject from 'source:(.*)$')), 3600 * s.value, null, null
    from quality.signals_sources s
    union all
    select 'scout_queue', 'gauge', 'What waits between layers: how many, or for how many seconds (oldest_…).',
      jsonb_build_object('queue', f.subject, 'layer', f.layer), f.value, null, null
    from quality.signals_flow f
    union all
    select 'scout_job_healthy', 'gauge', '1 when a scheduled job runs and succeeds, 0 when it fails, is silent, or nobody has looked for two minutes.',
      jsonb_build_object('job', j.job_name),
      case when j.status in ('ok', 'waiting') and j.seen_at > now() - interval '2 minutes' then 1 else 0 end, null, null
    from metadata.job_health j
    union all
    select 'scout_job_last_success', 'gauge', 'When a scheduled job last succeeded (Unix time).', jsonb_build_object('job', j.job_name),
      extract(epoch from j.last_succeeded_at), null, null
    from metadata.job_health j
    where j.last_succeeded_at is not null
    union all
    select 'scout_devices', 'gauge', 'Devices in use that have ever posted, by what they do now.', jsonb_build_object('status', d.status),
      count(*), null, null
    from quality.signals_devices d
    group by d.status
    union all
    select 'scout_alerts', 'gauge', 'Alerts that are not over, by rule, severity and status.',
      jsonb_build_object('rule', e.rule, 'severity', e.severity, 'status', e.status), count(*), null, null
    from metadata.alert_events e
    where e.status <> 'resolved'
    group by e.rule, e.severity, e.status
    union all
    select 'scout_alert_messages_waiting', 'gauge', 'Messages that are not sent yet, by channel.', jsonb_build_object('channel', o.channel),
      count(*), null, null
    from metadata.alert_outbox o
    where o.status = 'queued'
    group by o.channel
    union all
    select 'scout_alert_evaluation_age_seconds', 'gauge', 'How long ago the rules of alerts were last evaluated.', '{}',
      extract(epoch from now() - h.succeeded_at), null, null
    from metadata.heartbeats h
    where h.process = 'alert.evaluation'
    union all
    select 'scout_alert_evaluation_seconds', 'gauge', 'How long the last evaluation took.', '{}', k.duration_ms / 1000.0, null, null
    from metadata.alert_clock k
    where k.duration_ms is not null
    union all
    select 'scout_breaker_open', 'gauge', '1 when a circuit breaker is open.', jsonb_build_object('name', b.subject),
      case when b.status = 'closed' then 0 else 1 end, null, null
    from quality.signals_breakers b
    union all
    select 'scout_connections_share', 'gauge', 'Share of the database''s connections in use.', '{}', r.value, null, null
    from quality.signals_resources r
    where r.subject = 'connections'
    union all
    select 'scout_storage_bytes', 'gauge', 'Bytes in use, by kind of storage.', jsonb_build_object('kind', t.kind), t.bytes, null, null
    from metadata.latest_storage t
    union all
    select 'scout_storage_limit_bytes', 'gauge', 'Bytes there may be, by kind of storage.', jsonb_build_object('kind', t.kind), t.limit_bytes, null, null
    from metadata.latest_storage t
    union all
    select 'scout_service_level', 'gauge', 'Value of an objective in its latest hour, in its own unit.',
      jsonb_build_object('objective', substring(v.subject from 'objective:(.*)$'), 'unit', v.unit), v.value, null, null
    from quality.signals_service_levels v
    union all
    select 'scout_service_level_met', 'gauge', '1 when an objective is met in its latest hour.',
      jsonb_build_object('objective', substring(v.subject from 'objective:(.*)$')), case when v.status = 'met' then 1 else 0 end, null, null
    from quality.signals_service_levels v
  )
  select s.family, s.kind, s.help, s.labels, s.value::double precision, s.count, s.buckets
  from sample s
  order by s.family, s.labels::text;
end
$$;
comment on function metadata.metric_samples() is
  'One row per metric and labels, in the order of families. value: of a histogram the sum, whose count and buckets (not cumulated) are beside it. Reads sums, snapshots and index ends only.';
