-- Scheduled work: one list, one idempotent function that brings pg_cron in line with it.

do $$
begin
  -- where the local stack supplies the same schema there is nothing to create
  if to_regnamespace('cron') is null then
    create extension if not exists pg_cron;
  end if;
end
$$;

create table metadata.job_registry (
  job_name text primary key,
  schedule text not null,
  fallback_schedule text,
  command text not null,
  description text not null,
  is_enabled boolean not null default true,
  expected_every interval not null,
  process text,
  scheduled_at timestamptz not null default now(),
  constraint job_registry_name_prefixed check (job_name ~ '^scout-[a-z0-9-]+$')
);
comment on table metadata.job_registry is 'One row per scheduled job. metadata.schedule_jobs() makes pg_cron agree with it.';
comment on column metadata.job_registry.schedule is 'Cron expression in business time, or ''N seconds''.';
comment on column metadata.job_registry.fallback_schedule is 'Used where pg_cron is too old for a schedule in seconds (before 1.5).';
comment on column metadata.job_registry.expected_every is 'A job that has not succeeded for twice this long is shown as silent.';
comment on column metadata.job_registry.process is 'Where the job only rings a function: the process whose heartbeat in metadata.heartbeats counts as its success.';
comment on column metadata.job_registry.scheduled_at is 'When it was last put on cron''s list: a job that never ran since is not waiting for ever.';
alter table metadata.job_registry enable row level security;

insert into metadata.job_registry (job_name, schedule, fallback_schedule, command, description, expected_every) values
  ('scout-promote', '5 seconds', '* * * * *', 'call silver.promote(p_takes_turns => true)', 'Promotes received batches to silver.', '1 minute'),
  ('scout-redetect', '* * * * *', null, 'select silver.redetect()', 'Corrects lines after a change of the brand dictionary.', '5 minutes'),
  ('scout-refresh', '5 seconds', '* * * * *', 'call gold.refresh(p_takes_turns => true)', 'Recomputes gold for the dates and stores silver changed.', '1 minute'),
  ('scout-refresh-profiles', '* * * * *', null, 'call silver.refresh_profiles(p_takes_turns => true)', 'Recomputes the profiles of customers whose transactions changed.', '5 minutes'),
  ('scout-mask-transcripts', '* * * * *', null, 'call silver.mask_transcripts(p_takes_turns => true)', 'Masks the words of promoted batches into silver.', '5 minutes'),
  ('scout-refresh-slow', '*/10 * * * *', null, 'call gold.refresh_slow()', 'Recomputes customers, segments, basket pairs and affinity where gold changed.', '20 minutes'),
  ('scout-sweep-erased', '50 1 * * *', null, 'select metadata.sweep_erased()', 'Erases again what came back of erased customers.', '1 day'),
  ('scout-purge-masked-transcripts', '35 1 * * *', null, 'select silver.purge_transcripts()', 'Deletes masked words older than masked_transcript_days.', '1 day'),
  ('scout-alerts', '10 seconds', '* * * * *', 'select metadata.run_alerts()', 'Evaluates the rules of alerts and has messages sent.', '1 minute'),
  ('scout-alert-watch', '* * * * *', null, 'select metadata.watch_alerts()', 'Notices when alerts are not evaluated any more.', '5 minutes'),
  ('scout-measure-storage', '7 * * * *', null, 'select metadata.measure_storage()', 'Measures how full the database and Storage are.', '2 hours'),
  ('scout-prune-alerts', '52 1 * * *', null, 'select metadata.prune_alerts()', 'Deletes old alerts and their messages.', '1 day'),
  ('scout-partitions', '15 1 * * *', null, 'select bronze.make_partitions()', 'Makes the daily partitions of the coming days.', '1 day'),
  ('scout-purge-transcripts', '30 1 * * *', null, 'select bronze.purge_transcripts()', 'Drops free text whose retention is over.', '1 day'),
  ('scout-quality-gates', '*/5 * * * *', null, 'select quality.snapshot_gates()', 'Keeps what the quality gates say.', '10 minutes'),
  ('scout-schema-drift', '*/5 * * * *', null, 'select metadata.observe_schemas()', 'Compares what sources and devices send with what is expected of them.', '10 minutes'),
  ('scout-service-levels', '*/5 * * * *', null, 'select metadata.measure_sla()', 'Measures the service levels of the running hour.', '10 minutes'),
  ('scout-usual-hours', '30 2 * * *', null, 'select quality.learn_usual_hours()', 'Learns what each store''s hours usually bring.', '1 day'),
  ('scout-full-audit', '0 3 * * *', null, 'select quality.full_audit()', 'Verifies the invariants over all history.', '1 day'),
  ('scout-prune-cron-history', '45 1 * * *', null,
    'select metadata.prune_cron_history()', 'Drops runs older than cron_history_days; pg_cron never prunes its own history.', '1 day'),
  ('scout-partition-check', '20 1 * * *', null, 'select metadata.check_partitions()', 'Fails when a coming day has no partition.', '1 day'),
  ('scout-expire-quarantine', '35 1 * * *', null, 'select bronze.expire_quarantine_raw()', 'Forgets the bytes of rows that were set aside long ago.', '1 day'),
  ('scout-prune-logs', '50 1 * * *', null, 'select metadata.prune_logs()', 'Deletes old log rows: function_audit, etl_processing_log, error_log, answers to cron.', '1 day'),
  ('scout-prune-answers', '25 * * * *', null, 'select metadata.prune_answers()', 'Deletes old questions and kept answers, and brings the changes of each date together.', '1 hour'),
  ('scout-release-restored', '55 1 * * *', null, 'select metadata.release_restored()', 'Takes batches that were restored from the archive out again.', '1 day'),
  ('scout-reindex', '0 3 * * 0', null, 'select metadata.plan_reindex()', 'Has cron rebuild bloated indexes, concurrently.', '7 days'),
  ('scout-analyze', '30 3 * * 0', null, 'select metadata.analyze_tables()', 'Refreshes the planner''s statistics, of partitioned tables too.', '7 days');

insert into metadata.job_registry (job_name, schedule, command, description, expected_every, process) values
  ('scout-archive', '* * * * *', 'select metadata.ring_lifecycle()',
    'Rings the function lifecycle: exports days older than archive_after_days and removes them, restores batches on request.', '5 minutes', 'lifecycle'),
  ('scout-sweep-files', '10 2 * * *', 'select metadata.ring_file_sweep()',
    'Rings the function drive-universal-processor: deletes files older than file_raw_days, and objects of no file, from Storage.', '1 day', 'file_sweep');

insert into metadata.job_registry (job_name, schedule, fallback_schedule, command, description, expected_every, process) values
  ('scout-files', '10 seconds', '* * * * *', 'select metadata.ring_files()',
    'Rings the function drive-universal-processor: reads files that wait, in steps.', '5 minutes', 'universal_processor'),
  ('scout-drive', '10 seconds', '* * * * *', 'select metadata.ring_drive()',
    'Rings the function drive-sync: reads changes of Google Drive (after a notification, and every drive_poll_seconds), renews channels, brings files.', '10 minutes', 'drive');

insert into metadata.job_registry (job_name, schedule, command, description, expected_every) values
  ('scout-drive-sweep', '20 2 * * *', 'select metadata.request_drive_sweeps()', 'Has every connected folder of Google Drive listed whole.', '1 day'),
  ('scout-train-mapping', '*/10 * * * *', 'select metadata.ring_mapping_training()',
    'Once a week, and where there are new decisions: has the mapping of columns trained with them, in steps.', '1 hour'),
  ('scout-drive-prune', '55 1 * * *', 'select metadata.prune_drive()', 'Deletes notifications and call counts of Google Drive older than drive_event_days.', '1 day');

insert into metadata.job_registry (job_name, schedule, command, description, expected_every, is_enabled) values
  ('scout-pull-azure', '* * * * *', 'select bronze.pull_azure()',
    'Pulls new interactions of the legacy database; to be enabled where there is one.', '10 minutes', false);

create function metadata.take_turn(p_is_alone boolean) returns void
language plpgsql set search_path = '' as $$
begin
  if p_is_alone then
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('metadata.take_turn'));
  else
    perform pg_catalog.pg_advisory_xact_lock_shared(pg_catalog.hashtext('metadata.take_turn'));
  end if;
end
$$;
comment on function metadata.take_turn(boolean) is
  'Waits until a job that computes much may go on, and lets the others wait until this transaction ends: beside others of its kind, or alone. Cron''s jobs take turns, so that together they need one core however much there is to do.';

create function metadata.prune_cron_history() returns bigint
language plpgsql set search_path = '' as $$
declare
  v_pruned bigint;
begin
  -- the last run of each job and outcome stays, so that a job's last success is always known
  delete from cron.job_run_details d
  where d.end_time < now() - make_interval(days => metadata.setting_number('cron_history_days')::integer)
    and d.runid not in (select max(l.runid) from cron.job_run_details l group by l.jobid, l.status);
  get diagnostics v_pruned = row_count;
  return v_pruned;
end
$$;
comment on function metadata.prune_cron_history() is 'Deletes runs of scheduled jobs that ended cron_history_days ago, but for the last of each kind; the number deleted.';

create function metadata.local_cron_to_gmt(p_schedule text, p_zone text, p_at timestamptz default now()) returns text
language plpgsql stable set search_path = '' as $$
declare
  v_part text[] := regexp_split_to_array(btrim(p_schedule), '\s+');
  v_shift integer;
  v_minutes integer;
  v_days integer;
  v_dow text[];
begin
  if p_schedule ~ '^\d+ seconds?$' then
    return p_schedule;
  end if;
  if cardinality(v_part) <> 5 then
    raise exception 'not a cron expression: %', p_schedule using errcode = 'invalid_parameter_value';
  end if;
  -- only a fixed time of day has to be moved: every hour of one zone is every hour of another
  if v_part[2] = '*' then
    return p_schedule;
  end if;
  if v_part[1] !~ '^\d+$' or v_part[2] !~ '^\d+$' or v_part[3] <> '*' or v_part[4] <> '*' or v_part[5] !~ '^(\*|[0-7](,[0-7])*)$' then
    raise exception 'cannot convert % from % to GMT', p_schedule, p_zone
      using errcode = 'invalid_parameter_value',
        hint = 'Use a fixed minute and hour, every day or on listed weekdays, or every hour.';
  end if;
  v_shift := extract(epoch from (p_at at time zone p_zone) - (p_at at time zone 'UTC')) / 60;
  v_minutes := v_part[2]::integer * 60 + v_part[1]::integer - v_shift;
  v_days := floor(v_minutes / 1440.0);
  v_minutes := v_minutes - v_days * 1440;
  if v_part[5] = '*' then
    v_dow := array['*'];
  else
    v_dow := array(
      select distinct (((d::integer + v_days) % 7 + 7) % 7)::text
      from pg_catalog.unnest(pg_catalog.string_to_array(v_part[5], ',')) d
      order by 1
    );
  end if;
  return concat_ws(' ', v_minutes % 60, v_minutes / 60, '*', '*', array_to_string(v_dow, ','));
end
$$;
comment on function metadata.local_cron_to_gmt(text, text, timestamptz) is
  'A cron expression in a zone''s time as the one in GMT, in which pg_cron runs. A fixed time moves with the zone''s offset at p_at; other shapes that would be moved wrongly are an error.';

create function metadata.schedule_jobs() returns integer
language plpgsql set search_path = '' as $$
declare
  v_job metadata.job_registry;
  v_scheduled integer := 0;
  v_has_seconds boolean := coalesce((
    select (string_to_array(regexp_replace(e.extversion, '[^0-9.].*$', ''), '.'))[1:2]::integer[] >= array[1, 5]
    from pg_catalog.pg_extension e
    where e.extname = 'pg_cron'
  ), true);
begin
  if to_regnamespace('cron') is null then
    raise exception 'pg_cron is not available in this database'
      using errcode = 'feature_not_supported', hint = 'Enable pg_cron for this project, then select metadata.schedule_jobs().';
  end if;
  perform cron.unschedule(j.jobid)
  from cron.job j
  where j.jobname like 'scout-%' and not exists (
    select from metadata.job_registry r where r.job_name = j.jobname and r.is_enabled
  );
  for v_job in select * from metadata.job_registry r where r.is_enabled order by r.job_name loop
    perform cron.schedule(
      v_job.job_name,
      metadata.local_cron_to_gmt(
        case when v_has_seconds then v_job.schedule else coalesce(v_job.fallback_schedule, v_job.schedule) end,
        metadata.business_timezone()),
      v_job.command
    );
    v_scheduled := v_scheduled + 1;
  end loop;
  update metadata.job_registry r set scheduled_at = now() where r.is_enabled;
  return v_scheduled;
end
$$;
comment on function metadata.schedule_jobs() is 'Brings pg_cron in line with metadata.job_registry; the number of jobs scheduled. Run it again after changing the registry or the business time zone.';

do $$
begin
  perform metadata.schedule_jobs();
end
$$;

create view metadata.agent_orchestration with (security_invoker = true) as
with history as (
  -- one pass over the runs: pg_cron has no index by job
  select
    x.jobid,
    max(x.start_time) as last_started_at,
    max(x.end_time) filter (where x.status = 'succeeded') as last_succeeded_at,
    max(x.end_time) filter (where x.status = 'failed') as last_failed_at,
    (array_agg(x.return_message order by x.start_time desc) filter (where x.status = 'failed'))[1] as last_message,
    bool_or(x.status = 'running') as is_running
  from cron.job_run_details x
  group by x.jobid
),
run as (
  select
    r.*, j.jobid as job_id, j.schedule as schedule_gmt, j.active as is_active, d.last_started_at, coalesce(d.is_running, false) as is_running,
    -- of a job that rings a function, that it rang is no success
    case when r.process is null then d.last_succeeded_at else h.succeeded_at end as last_succeeded_at,
    greatest(d.last_failed_at, h.failed_at) as last_failed_at,
    case when h.failed_at >= coalesce(d.last_failed_at, '-infinity') then h.message else d.last_message end as last_message
  from metadata.job_registry r
  left join cron.job j on j.jobname = r.job_name
  left join metadata.heartbeats h on h.process = r.process
  left join history d on d.jobid = j.jobid
)
select
  r.job_name, r.schedule, r.description, r.is_enabled, r.expected_every, r.job_id, r.schedule_gmt, r.is_active,
  r.last_started_at, r.last_succeeded_at, r.last_failed_at, r.last_message, r.is_running,
  case
    when not r.is_enabled then 'disabled'
    when r.job_id is null then 'not_scheduled'
    when r.last_failed_at > coalesce(r.last_succeeded_at, '-infinity') then 'failing'
    when coalesce(r.last_succeeded_at, r.scheduled_at) < now() - r.expected_every * 2 then 'silent'
    when r.last_succeeded_at is null then 'waiting'
    else 'ok'
  end as status
from run r;
comment on view metadata.agent_orchestration is
  'One row per registered job with its runs. silent: no success for twice as long as expected (of a job that rings a function: the function''s); waiting: not due yet since it was scheduled.';

create function metadata.job_status() returns setof metadata.agent_orchestration
language sql stable security definer set search_path = '' as $$
  select * from metadata.agent_orchestration
$$;
comment on function metadata.job_status() is
  'metadata.agent_orchestration for scout_api: pg_cron shows a job to its owner only. Holds nothing of any store.';
revoke execute on function metadata.job_status() from public;
grant execute on function metadata.job_status() to scout_api;
