-- What to look at when something is wrong, as one function per question people ask; scout diagnose prints it.

create type metadata.slow_query as (query text, calls bigint, mean_ms double precision, total_ms double precision, share numeric);
comment on type metadata.slow_query is 'A statement, how often it ran, how long it takes on average and in all, and its percent of all time.';

create function metadata.slow_queries(p_min_ms double precision default 100, p_limit integer default 10)
returns setof metadata.slow_query
language plpgsql stable rows 10 set search_path = '' as $$
declare
  v_view regclass := (
    select c.oid::regclass
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    join pg_catalog.pg_extension e on e.extname = 'pg_stat_statements'
    where c.relname = 'pg_stat_statements' and c.relkind = 'v' and n.oid = e.extnamespace
  );
begin
  -- nothing is told where the extension is missing or may not be read
  if v_view is null or not has_table_privilege(v_view::oid, 'select') then
    return;
  end if;
  return query execute format(
    $query$
      select
        left(regexp_replace(s.query, '\s+', ' ', 'g'), 200), s.calls, s.mean_exec_time, s.total_exec_time,
        round((100 * s.total_exec_time / nullif(sum(s.total_exec_time) over (), 0))::numeric, 2)
      from %s s
      where s.mean_exec_time > $1
      order by s.mean_exec_time desc
      limit $2
    $query$, v_view)
  using p_min_ms, p_limit;
end
$$;
comment on function metadata.slow_queries(double precision, integer) is
  'Statements that take longer than p_min_ms on average, the slowest first (pg_stat_statements); none where that is not to be had. share: percent of all time.';
insert into metadata.declared_lineage (function_name, reads, writes, why) values
  ('metadata.slow_queries', '{}', '{}', 'pg_stat_statements is not there on every Postgres');

create type quality.finding as (place integer, looked_at text, status text, found text, action text);
comment on type quality.finding is 'One thing that was looked at: ok, look (worth a look) or wrong, what was found and what to do.';

create function quality.diagnose_files() returns setof quality.finding
language sql stable set search_path = '' as $$
  with file as (
    select f.* from staging.universal_file_ingestion f where f.created_at > now() - interval '7 days'
  ),
  doubtful as (
    select count(*) as n, (array_agg(f.file_name || ' (' || coalesce(f.file_format, '?') || ' ' || f.detection_confidence || ')' order by f.detection_confidence))[1:3] as examples
    from file f
    where f.detection_confidence < metadata.setting_number('gate_01_file_confidence')
  ),
  failed as (
    select count(*) as n,
      (array_agg(f.file_name || ': ' || coalesce(f.processing_metadata ->> 'message', f.processing_metadata ->> 'error', 'no reason kept') order by f.created_at desc))[1:3] as examples
    from file f
    where f.status = 'failed'
  ),
  stuck as (
    select count(*) as n, (array_agg(f.file_name order by f.created_at))[1:3] as examples
    from file f
    where f.status in ('queued', 'processing') and f.created_at < now() - interval '1 hour'
  ),
  format as (
    select string_agg(format('%s: %s files, confidence %s', t.file_format, t.n, t.confidence), '; ' order by t.confidence) as told
    from (
      select coalesce(f.file_format, 'unknown') as file_format, count(*) as n, round(avg(f.detection_confidence), 2) as confidence
      from file f
      group by 1
    ) t
  )
  select 1, 'files whose format is doubtful, 7 days', case when d.n > 0 then 'look' else 'ok' end,
    case when d.n > 0 then format('%s, such as %s', d.n, array_to_string(d.examples, ', ')) else 'none' end,
    'Ingest them again with the format you know: scout ingest FILE --format NAME.'
  from doubtful d
  union all
  select 2, 'files that failed, 7 days', case when f.n > 0 then 'wrong' else 'ok' end,
    case when f.n > 0 then format('%s, such as %s', f.n, array_to_string(f.examples, '; ')) else 'none' end,
    'Ask the sender for the file again where it is broken; else ingest it again.'
  from failed f
  union all
  select 3, 'files that hang in processing', case when s.n > 0 then 'wrong' else 'ok' end,
    case when s.n > 0 then format('%s for more than an hour, such as %s', s.n, array_to_string(s.examples, ', ')) else 'none' end,
    'See whether the jobs run (scout maintenance list) and what the function says in metadata.function_audit.'
  from stuck s
  union all
  select 4, 'formats that came, 7 days', 'ok', coalesce(t.told, 'no files came'), ''
  from format t
$$;
comment on function quality.diagnose_files() is 'What to look at when formats are not recognised or files fail.';

create function quality.diagnose_mapping() returns setof quality.finding
language sql stable set search_path = '' as $$
  with file as (
    select f.*, (f.column_mappings ->> 'mapping_confidence')::numeric as confidence
    from staging.universal_file_ingestion f
    where f.created_at > now() - interval '7 days' and f.column_mappings is not null
  ),
  weak as (
    select count(*) as n, (array_agg(f.file_name || ' (' || f.confidence || ')' order by f.confidence))[1:3] as examples
    from file f
    where f.confidence < metadata.setting_number('gate_03_file_confidence')
  ),
  review as (
    select count(*) as n, min(f.created_at) as oldest
    from staging.universal_file_ingestion f
    where f.status = 'review'
  )
  select 1, 'files whose columns were mapped doubtfully, 7 days', case when w.n > 0 then 'look' else 'ok' end,
    case when w.n > 0 then format('%s, such as %s', w.n, array_to_string(w.examples, ', ')) else 'none' end,
    'Look at what was taken for what: scout review.'
  from weak w
  union all
  select 2, 'files that wait for somebody to say what they are', case when r.n > 0 then 'look' else 'ok' end,
    case when r.n > 0 then format('%s, the oldest since %s', r.n, to_char(r.oldest, 'YYYY-MM-DD')) else 'none' end,
    'Decide them: scout review. What is decided is remembered for files of the same shape.'
  from review r
$$;
comment on function quality.diagnose_mapping() is 'What to look at when columns land in the wrong field.';

create function quality.diagnose_quality() returns setof quality.finding
language sql stable set search_path = '' as $$
  with latest as (
    select * from quality.signals_gates
  ),
  before as (
    select m.gate, m.subject, avg(m.value) as value
    from metadata.quality_metrics m
    where m.snapshot_at between now() - interval '8 days' and now() - interval '1 day' and m.gate = 4
    group by m.gate, m.subject
  ),
  gate as (
    select count(*) filter (where l.status = 'fail') as failed, count(*) filter (where l.status = 'warn') as warned,
      (array_agg(l.subject || ': ' || l.detail order by l.gate) filter (where l.status = 'fail'))[1:5] as examples
    from latest l
  ),
  fall as (
    select (array_agg(format('%s from %s to %s', b.subject, round(b.value, 2), round(l.value, 2)) order by l.value - b.value))[1:3] as examples, count(*) as n
    from latest l
    join before b on l.gate = b.gate and l.subject = 'gate 4 ' || b.subject
    where l.value < b.value - 0.05
  ),
  device as (
    select (array_agg(format('%s (%s of %s rows)', q.device_id, q.quarantined, q.received) order by q.quarantined desc))[1:3] as worst, count(*) as n
    from (
      select b.device_id, sum(b.quarantined) as quarantined, sum(b.received) as received
      from bronze.batches b
      where b.received_at > now() - interval '1 day' and b.device_id is not null
      group by b.device_id
      having sum(b.quarantined) > 0.01 * sum(b.received)
    ) q
  ),
  refused as (
    select (array_agg(r.code || ' (' || r.n || ')' order by r.n desc))[1:5] as codes, coalesce(sum(r.n), 0) as n
    from (
      select q.code, count(*) as n from bronze.quarantine q where q.quarantined_at > now() - interval '1 day' group by q.code
    ) r
  ),
  contract as (
    select (array_agg(c.subject || ' (' || c.value || ' rows)' order by c.value desc))[1:5] as rules, count(*) as n
    from quality.signals_contracts c
    where c.status in ('stop', 'quarantine', 'error')
  )
  select 1, 'quality gates', case when g.failed > 0 then 'wrong' when g.warned > 0 then 'look' else 'ok' end,
    case when g.failed > 0 then format('%s fail: %s', g.failed, array_to_string(g.examples, '; ')) else format('none fails, %s warn', g.warned) end,
    'scout gates --json says for each what to do.'
  from gate g
  union all
  select 2, 'completeness against the week before', case when f.n > 0 then 'wrong' else 'ok' end,
    coalesce(array_to_string(f.examples, '; '), 'no measure has fallen by more than 0.05'),
    'Find what changed that day: a firmware, a source, the dictionary (scout gates history).'
  from fall f
  union all
  select 3, 'devices with many refused rows, a day', case when d.n > 0 then 'look' else 'ok' end,
    coalesce(array_to_string(d.worst, ', '), 'none'), 'scout quarantine list --device ID shows their rows and why.'
  from device d
  union all
  select 4, 'reasons for quarantine, a day', case when r.n > 0 then 'look' else 'ok' end,
    coalesce(array_to_string(r.codes, ', '), 'nothing was set aside'), 'scout quarantine list; mend and replay.'
  from refused r
  union all
  select 5, 'contract rules that refuse rows, an hour', case when c.n > 0 then 'look' else 'ok' end,
    coalesce(array_to_string(c.rules, ', '), 'none'), 'scout contracts list shows the rule and its owner.'
  from contract c
$$;
comment on function quality.diagnose_quality() is 'What to look at when the quality of data drops.';

create function quality.diagnose_performance() returns setof quality.finding
language sql stable set search_path = '' as $$
  with hour as (
    select
      a.function_name, count(*) filter (where a.created_at > now() - interval '1 hour') as calls,
      percentile_cont(0.95) within group (order by a.duration_ms) filter (where a.created_at > now() - interval '1 hour') as p95,
      percentile_cont(0.95) within group (order by a.duration_ms) filter (where a.created_at <= now() - interval '1 hour') as usual
    from metadata.function_audit a
    where a.created_at > now() - interval '25 hours'
    group by a.function_name
  ),
  slow_function as (
    select (array_agg(format('%s: 95 %% within %s ms, usually %s', h.function_name, round(h.p95), round(h.usual)) order by h.p95 desc))[1:5] as told, count(*) as n
    from hour h
    where h.calls > 0 and (h.p95 > metadata.setting_number('gate_06_slow_ms') or h.p95 > 2 * h.usual + 100)
  ),
  step as (
    select
      l.process_name,
      avg(l.processing_duration_seconds) filter (where l.start_time > now() - interval '1 hour') as seconds,
      avg(l.processing_duration_seconds) filter (where l.start_time <= now() - interval '1 hour') as usual
    from metadata.etl_processing_log l
    where l.start_time > now() - interval '25 hours'
    group by l.process_name
  ),
  slow_step as (
    select (array_agg(format('%s: %s s, usually %s s', s.process_name, round(s.seconds::numeric, 2), round(s.usual::numeric, 2)) order by s.seconds desc))[1:5] as told, count(*) as n
    from step s
    where s.seconds > 2 * s.usual + 0.1
  ),
  waiting as (
    select f.subject, f.value, f.unit
    from quality.signals_flow f
    where f.subject in ('oldest_batch', 'oldest_key') and f.value > metadata.setting_number('pipeline_lag_warning_seconds')
  ),
  queue as (
    select string_agg(format('%s %s %s', w.subject, w.value, w.unit), ', ') as told, count(*) as n from waiting w
  ),
  query as (
    select (array_agg(format('%s ms: %s', round(q.mean_ms), left(q.query, 80)) order by q.mean_ms desc))[1:3] as told, count(*) as n
    from metadata.slow_queries(1000) q
  ),
  blocked as (
    select count(*) as n, max(extract(epoch from now() - a.query_start)) as seconds
    from pg_catalog.pg_stat_activity a
    where a.wait_event_type = 'Lock' and a.query_start < now() - interval '10 seconds'
  ),
  old as (
    select count(*) as n, max(extract(epoch from now() - a.xact_start)) as seconds
    from pg_catalog.pg_stat_activity a
    where a.xact_start < now() - interval '10 minutes' and a.backend_type = 'client backend'
  ),
  connection as (
    select r.value, r.detail from quality.signals_resources r where r.subject = 'connections'
  )
  select 1, 'functions slower than usual, an hour', case when f.n > 0 then 'look' else 'ok' end, coalesce(array_to_string(f.told, '; '), 'none'),
    'metadata.function_audit names the calls: large bodies, slow clients, one device that repeats itself.'
  from slow_function f
  union all
  select 2, 'steps of the pipeline slower than usual, an hour', case when s.n > 0 then 'look' else 'ok' end, coalesce(array_to_string(s.told, '; '), 'none'),
    'metadata.etl_processing_log names the runs and batches; scout maintenance run --job analyze where statistics are old.'
  from slow_step s
  union all
  select 3, 'what waits between layers', case when q.n > 0 then 'wrong' else 'ok' end, coalesce(q.told, 'nothing for long'),
    'scout promote and scout refresh work on it at once.'
  from queue q
  union all
  select 4, 'statements slower than a second', case when q.n > 0 then 'look' else 'ok' end, coalesce(array_to_string(q.told, '; '), 'none, or pg_stat_statements is not to be had'),
    'explain (analyze, buffers) the statement; look for a missing index or old statistics.'
  from query q
  union all
  select 5, 'statements that wait for a lock', case when b.n > 0 then 'wrong' else 'ok' end,
    case when b.n > 0 then format('%s, the longest for %s s', b.n, round(b.seconds)) else 'none' end,
    'pg_blocking_pids() names who holds it; end that session if it is forgotten.'
  from blocked b
  union all
  select 6, 'transactions older than ten minutes', case when o.n > 0 then 'wrong' else 'ok' end,
    case when o.n > 0 then format('%s, the oldest for %s s', o.n, round(o.seconds)) else 'none' end,
    'They keep dead rows from being cleaned up: end the session (pg_terminate_backend).'
  from old o
  union all
  select 7, 'connections', case when c.value > 0.9 then 'wrong' when c.value > 0.7 then 'look' else 'ok' end, c.detail,
    'Let functions use the transaction pooler (SCOUT_DB_URL), and close consoles that are not used.'
  from connection c
$$;
comment on function quality.diagnose_performance() is 'What to look at when it is slow.';

create function quality.diagnose_freshness() returns setof quality.finding
language sql stable set search_path = '' as $$
  with layer as (
    select string_agg(format('%s %s h', l.layer, l.value), ', ' order by l.value) as told, max(l.value) filter (where l.layer <> 'knowledge') as oldest
    from quality.signals_layers l
  ),
  source as (
    select string_agg(format('%s %s h', substring(s.subject from 8), s.value), ', ' order by s.value) as told, min(s.value) as newest
    from quality.signals_sources s
  ),
  device as (
    select count(*) filter (where d.status = 'silent') as silent, count(*) as n,
      (array_agg(substring(d.subject from 8) order by d.value desc) filter (where d.status = 'silent'))[1:5] as examples
    from quality.signals_devices d
  ),
  job as (
    -- asked of cron itself, since nobody else may be looking
    select count(*) filter (where j.status not in ('ok', 'waiting')) as broken,
      string_agg(format('%s %s', j.job_name, j.status), ', ') filter (where j.status not in ('ok', 'waiting')) as told
    from metadata.agent_orchestration j
    where j.is_enabled
  ),
  state as (
    select string_agg(format('%s: %s (%s)', s.layer, s.state, s.reason), '; ') as told
    from quality.layer_state s
    where s.state not in ('ok', 'empty')
  )
  select 1, 'age of each layer', case when l.oldest > 4 then 'wrong' when l.oldest is null then 'look' else 'ok' end, coalesce(l.told, 'every layer is empty'),
    'The first old layer, from bronze on, is where it stands still.'
  from layer l
  union all
  select 2, 'age of each source', case when s.newest > 24 then 'wrong' when s.newest is null then 'look' else 'ok' end, coalesce(s.told, 'nothing was ever received'),
    'A single old source: ask there. All of them: look at the functions.'
  from source s
  union all
  select 3, 'silent devices', case when d.silent > 0 then 'look' else 'ok' end,
    case when d.silent > 0 then format('%s of %s: %s', d.silent, d.n, array_to_string(d.examples, ', ')) else format('none of %s', d.n) end,
    'One: power or network of the store. All: the function ingest-stream, or a token that ran out.'
  from device d
  union all
  select 4, 'scheduled jobs', case when j.broken > 0 then 'wrong' else 'ok' end, coalesce(j.told, 'all run'),
    'scout maintenance list shows the last message; select metadata.schedule_jobs() puts them on cron''s list again.'
  from job j
  union all
  select 5, 'layers that failed', case when s.told is not null then 'wrong' else 'ok' end, coalesce(s.told, 'none'),
    'Mend the cause that is told; the breaker closes with the first run that succeeds.'
  from state s
$$;
comment on function quality.diagnose_freshness() is 'What to look at when figures are old.';

create function quality.diagnose_loss() returns setof quality.finding
language sql stable set search_path = '' as $$
  with conservation as (
    select count(*) filter (where g.status = 'fail') as failed, (array_agg(g.subject || ': ' || g.detail) filter (where g.status = 'fail'))[1:3] as examples
    from quality.signals_gates g
    where g.gate = 17
  ),
  dead as (
    select count(*) as n, (array_agg(format('batch %s: %s', b.id, b.last_error) order by b.id desc))[1:3] as examples
    from bronze.batches b
    where b.status = 'dead_letter'
  ),
  quarantine as (
    select count(*) as n, min(q.quarantined_at) as oldest from bronze.quarantine q where q.status = 'open'
  ),
  gold as (
    select count(*) filter (where g.status in ('fail', 'warn')) as n, (array_agg(g.detail) filter (where g.status in ('fail', 'warn')))[1:3] as examples
    from quality.signals_gates g
    where g.gate = 5
  )
  select 1, 'rows that are nowhere', case when c.failed > 0 then 'wrong' else 'ok' end, coalesce(array_to_string(c.examples, '; '), 'none'),
    'select * from quality.conservation names the batch and line; then scout replay BATCH.'
  from conservation c
  union all
  select 2, 'batches that were given up', case when d.n > 0 then 'wrong' else 'ok' end,
    case when d.n > 0 then format('%s, such as %s', d.n, array_to_string(d.examples, '; ')) else 'none' end,
    'Mend the cause that is told, then scout replay BATCH.'
  from dead d
  union all
  select 3, 'rows in quarantine', case when q.n > 0 then 'look' else 'ok' end,
    case when q.n > 0 then format('%s, the oldest since %s', q.n, to_char(q.oldest, 'YYYY-MM-DD')) else 'none' end,
    'scout quarantine list; mend and replay, or discard with a reason.'
  from quarantine q
  union all
  select 4, 'gold against silver', case when g.n > 0 then 'wrong' else 'ok' end, coalesce(array_to_string(g.examples, '; '), 'they agree'),
    'Insert the days into gold.dirty_keys; the next refresh recomputes them.'
  from gold g
$$;
comment on function quality.diagnose_loss() is 'What to look at when rows or money seem to be missing.';

create function quality.diagnose_alerting() returns setof quality.finding
language sql stable set search_path = '' as $$
  with evaluation as (
    select extract(epoch from now() - h.succeeded_at) as age, k.duration_ms
    from metadata.alert_clock k
    left join metadata.heartbeats h on h.process = 'alert.evaluation'
  ),
  rule as (
    select count(*) as n, string_agg(r.rule || ': ' || r.error, '; ') as told from metadata.alert_rule_runs r where r.error is not null
  ),
  channel as (
    select count(*) as n, count(*) filter (where b.state <> 'closed') as down,
      string_agg(format('%s: %s', c.channel, b.last_error), '; ') filter (where b.state <> 'closed') as told
    from metadata.alert_channels c
    left join metadata.circuit_breakers b on b.name = 'alert_channel:' || c.channel
    where c.is_enabled
  ),
  message as (
    select count(*) filter (where o.status = 'queued' and o.created_at < now() - interval '5 minutes') as late,
      count(*) filter (where o.status = 'given_up') as given_up
    from metadata.alert_outbox o
    where o.created_at > now() - interval '7 days'
  ),
  bell as (
    select h.message from metadata.heartbeats h where h.process = 'alert.bell' and h.failed_at > now() - interval '10 minutes'
  )
  select 1, 'evaluation of rules', case when e.age is null or e.age > metadata.setting_number('alert_silent_evaluation_seconds') then 'wrong' else 'ok' end,
    case when e.age is null then 'never succeeded' else format('%s s ago, took %s ms', round(e.age), e.duration_ms) end,
    'scout maintenance list: how is scout-alerts? select metadata.run_alerts() shows the error.'
  from evaluation e
  union all
  select 2, 'rules that fail', case when r.n > 0 then 'wrong' else 'ok' end, coalesce(r.told, 'none'), 'scout alerts test RULE shows the error; mend its SQL.'
  from rule r
  union all
  select 3, 'channels', case when c.down > 0 then 'wrong' when c.n = 0 then 'look' else 'ok' end,
    case when c.n = 0 then 'there are none: alerts are only seen by those who look' else coalesce(c.told, format('all %s work', c.n)) end,
    'scout alerts channel lists them; docs/alerts.md says how to add one.'
  from channel c
  union all
  select 4, 'messages that wait or were given up, 7 days', case when m.given_up > 0 then 'wrong' when m.late > 0 then 'look' else 'ok' end,
    format('%s wait for more than five minutes, %s were given up', m.late, m.given_up), 'scout alerts send tries now and says why it fails.'
  from message m
  union all
  select 5, 'the bell', case when b.message is null then 'ok' else 'wrong' end, coalesce(b.message, 'cron can ring the function'),
    'select metadata.set_functions_url(''https://<ref>.supabase.co/functions/v1'').'
  from (select 1) one
  left join bell b on true
$$;
comment on function quality.diagnose_alerting() is 'What to look at when alerts do not come.';

create function quality.diagnose_storage() returns setof quality.finding
language sql stable set search_path = '' as $$
  with kind as (
    select
      row_number() over (order by s.kind) as place, s.*
    from metadata.latest_storage s
  ),
  large as (
    select (array_agg(format('%s %s', t.name, pg_catalog.pg_size_pretty(t.bytes)) order by t.bytes desc))[1:5] as told
    from (
      select n.nspname || '.' || c.relname as name, pg_catalog.pg_total_relation_size(c.oid) as bytes
      from pg_catalog.pg_class c
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'm') and n.nspname in (
        'staging', 'bronze', 'azure_data', 'silver', 'gold', 'scout', 'platinum', 'knowledge', 'ref', 'quality', 'metadata', 'archive')
      order by 2 desc
      limit 5
    ) t
  )
  select
    k.place::integer, 'room for ' || k.kind, case when k.bytes > 0.85 * k.limit_bytes then 'wrong' when k.days_until_full < 60 then 'look' else 'ok' end,
    format('%s of %s, %s a day, full in %s days', pg_catalog.pg_size_pretty(k.bytes), pg_catalog.pg_size_pretty(k.limit_bytes),
      pg_catalog.pg_size_pretty(coalesce(k.bytes_per_day, 0)), coalesce(k.days_until_full::text, 'more than we can tell')),
    'Archive sooner (archive_after_days), keep logs shorter (audit_days), or enlarge the plan and its limit in metadata.settings.'
  from kind k
  union all
  select 9, 'largest tables', 'ok', array_to_string(l.told, ', '), '' from large l
$$;
comment on function quality.diagnose_storage() is 'What to look at when room runs out.';
