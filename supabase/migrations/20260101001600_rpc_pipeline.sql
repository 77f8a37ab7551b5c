-- The dashboard API: the only door. Every public function runs as scout_api, checks the caller's role,
-- and sees through row level security what the caller's stores are. Here: how the pipeline and the devices are.

create function metadata.pipeline_lag(out pending_batches bigint, out oldest_pending_seconds integer, out dead_letters bigint, out dirty_keys bigint)
language sql stable security definer set search_path = '' as $$
  select
    count(*) filter (where b.status = 'received'),
    extract(epoch from now() - min(b.received_at) filter (where b.status = 'received'))::integer,
    count(*) filter (where b.status = 'dead_letter'),
    (select count(*) from gold.dirty_keys)
  from bronze.batches b
  where b.status in ('received', 'dead_letter')
    -- a batch of a file that is not complete waits for its reader, not for promotion
    and b.next_attempt_at < 'infinity'
$$;
comment on function metadata.pipeline_lag() is 'How far promotion and refresh are behind, over all stores; counts and ages only, so anybody who may call health_check may know.';
revoke execute on function metadata.pipeline_lag() from public;
grant execute on function metadata.pipeline_lag() to scout_api;
create index batches_dead_letters on bronze.batches (id) where status = 'dead_letter';

create function metadata.alert_evaluation(out evaluated_at timestamptz, out is_stopped boolean)
language sql stable security definer set search_path = '' as $$
  select
    h.succeeded_at,
    -- of a database where it has not begun yet, not before it should have
    coalesce(
      now() - coalesce(h.succeeded_at, r.scheduled_at)
        > make_interval(secs => metadata.setting_number('alert_silent_evaluation_seconds')::double precision),
      true)
  from (select 1) one
  left join metadata.heartbeats h on h.process = 'alert.evaluation'
  left join metadata.job_registry r on r.job_name = 'scout-alerts' and r.is_enabled
$$;
comment on function metadata.alert_evaluation() is 'When the rules of alerts were last evaluated, and whether that has stopped: then nobody would be told of anything.';
revoke execute on function metadata.alert_evaluation() from public;
grant execute on function metadata.alert_evaluation() to scout_api;

grant create on schema public to scout_api;
grant usage on schema public to scout_api;
set role scout_api;

create function public.health_check() returns jsonb
language sql stable security definer set search_path = '' as $$
  with lag as (
    select * from metadata.pipeline_lag()
  ),
  job as (
    select
      count(*) filter (where s.status in ('failing', 'silent', 'not_scheduled')) as broken,
      max(s.last_succeeded_at) as last_success
    from metadata.job_status() s
    where s.is_enabled
  )
  select jsonb_build_object(
    'status', case
      when lag.oldest_pending_seconds > metadata.setting_number('pipeline_lag_warning_seconds')
        or lag.dead_letters > 0 or job.broken > 0 or alerts.is_stopped then 'degraded'
      else 'ok'
    end,
    'checked_at', now(),
    'pending_batches', lag.pending_batches,
    'oldest_pending_seconds', lag.oldest_pending_seconds,
    'dead_letters', lag.dead_letters,
    'jobs_broken', job.broken,
    'last_job_success_at', job.last_success,
    'alerts_evaluated_at', alerts.evaluated_at,
    'alerts_stopped', alerts.is_stopped
  )
  from lag, job, metadata.alert_evaluation() alerts
$$;
comment on function public.health_check() is
  'Whether the pipeline is well: status ok or degraded, and why (waiting batches, dead letters, broken jobs, alerts that are not evaluated any more). The one function that needs no user.';

create function public.pipeline_status() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  return (
    with batch as (
      select
        count(*) filter (where b.status = 'received') as received,
        count(*) filter (where b.status = 'promoted') as promoted,
        count(*) filter (where b.status = 'rolled_back') as rolled_back,
        count(*) filter (where b.status = 'dead_letter') as dead_letter,
        max(b.received_at) as last_received_at,
        max(b.promoted_at) as last_promoted_at
      from bronze.batches b
    ),
    recent as (
      select
        coalesce(sum(b.received), 0) as received,
        coalesce(sum(b.accepted), 0) as accepted,
        coalesce(sum(b.quarantined), 0) as quarantined,
        coalesce(sum(b.blank), 0) as blank
      from bronze.batches b
      where b.received_at > now() - interval '24 hours'
    )
    select jsonb_build_object(
      'checked_at', now(),
      'business_today', metadata.business_today(),
      'batches', to_jsonb(batch),
      'rows_last_24_hours', to_jsonb(recent),
      'quarantine_open', (select count(*) from bronze.quarantine q where q.status = 'open'),
      'lag', (select to_jsonb(l) from metadata.pipeline_lag() l),
      'gold_computed_at', (select max(g.created_at) from gold.daily_metrics g),
      'jobs', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'job', j.job_name, 'status', j.status, 'schedule', j.schedule, 'description', j.description,
          'last_started_at', j.last_started_at, 'last_succeeded_at', j.last_succeeded_at,
          'last_failed_at', j.last_failed_at, 'last_message', j.last_message, 'is_running', j.is_running
        ) order by j.job_name), '[]')
        from metadata.job_status() j
      ),
      'jobs_broken', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'job', j.job_name, 'status', j.status, 'expected_every', j.expected_every,
          'last_succeeded_at', j.last_succeeded_at, 'message', j.last_message
        ) order by j.last_succeeded_at nulls first, j.job_name), '[]')
        from metadata.job_status() j
        where j.status in ('failing', 'silent', 'not_scheduled')
      )
    )
    from batch, recent
  );
end
$$;
comment on function public.pipeline_status() is
  'Batches by status, rows of the last 24 hours, quarantine, how far promotion and refresh are behind, every scheduled job with its last runs, and apart those that fail, are silent for too long or are not scheduled. Batches and rows are those of the caller''s stores.';

create function public.layer_health()
returns table (layer text, source text, records bigint, latest_at timestamptz, age_minutes integer, threshold_minutes integer, status text)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  return query
  with figure as (
    -- devices always have a row: that nothing came is the news
    select 'bronze' as layer, coalesce(b.source, e.source) as source, coalesce(sum(b.accepted), 0)::bigint as records,
      max(b.received_at) as latest_at, 60 as threshold
    from bronze.batches b
    full join (values ('edge')) e (source) on e.source = b.source
    group by 2
    union all
    select 'silver', coalesce(t.data_source, e.source), count(t.id), max(t.loaded_at), 240
    from silver.transactions_cleaned t
    full join (values ('edge')) e (source) on e.source = t.data_source
    group by 2
    union all
    select 'gold', 'daily_metrics', count(*), max(g.created_at), 1440
    from gold.daily_metrics g
    union all
    select 'gold', 'scout_gold_transactions', count(*), max(g.created_at), 1440
    from scout.scout_gold_transactions g
  ),
  aged as (
    select f.*, extract(epoch from now() - f.latest_at)::integer / 60 as minutes
    from figure f
  )
  select a.layer, a.source, a.records, a.latest_at, a.minutes, a.threshold,
    case when a.records = 0 then 'no_data' when a.minutes > a.threshold then 'stale' else 'healthy' end
  from aged a
  order by array_position(array['bronze', 'silver', 'gold'], a.layer), a.source;
end
$$;
comment on function public.layer_health() is
  'One row per layer and source: rows, when the latest came, and whether that is older than its threshold (bronze 1 h, silver 4 h, gold 24 h). status: healthy, stale, no_data.';

create function public.device_status()
returns table (
  device_id text, store_id text, status text, last_post_at timestamptz, minutes_since_post integer,
  posts_24h bigint, rows_24h bigint, quarantined_24h bigint, quarantined_pct numeric
)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  return query
  with recent as (
    select b.device_id, count(distinct b.post_id) as posts, sum(b.received)::bigint as received, sum(b.quarantined)::bigint as quarantined
    from bronze.batches b
    where b.received_at > now() - interval '24 hours' and b.post_id is not null
    group by b.device_id
  ),
  latest as (
    select d.device_id, (
      select p.created_at from bronze.posts p where p.device_id = d.device_id order by p.created_at desc limit 1
    ) as last_post_at
    from metadata.devices d
  )
  select
    d.device_id, d.store_id,
    case
      when d.retired_at is not null then 'retired'
      when l.last_post_at is null then 'never'
      when l.last_post_at < now() - make_interval(mins => metadata.setting_number('device_silent_minutes')::integer) then 'silent'
      else 'online'
    end,
    l.last_post_at,
    extract(epoch from now() - l.last_post_at)::integer / 60,
    coalesce(r.posts, 0), coalesce(r.received, 0), coalesce(r.quarantined, 0),
    round(100.0 * r.quarantined / nullif(r.received, 0), 2)
  from metadata.devices d
  join latest l on l.device_id = d.device_id
  left join recent r on r.device_id = d.device_id
  order by d.device_id;
end
$$;
comment on function public.device_status() is
  'One row per device of the caller''s stores: online, silent (device_silent_minutes without a post), never or retired; what it sent in the last 24 hours.';

create function public.post_receipt(post_id bigint) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_receipt jsonb;
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  v_receipt := bronze.post_receipt(post_receipt.post_id);
  if v_receipt is null then
    -- the same answer for another store's post as for one that does not exist
    raise exception 'no post %', post_receipt.post_id using errcode = 'PT404',
      hint = 'Check the number, and that the post is of one of your stores.';
  end if;
  return v_receipt;
end
$$;
comment on function public.post_receipt(bigint) is 'What became of a post: the answer its device got, or how far it has come. 404 when it is not of the caller''s stores.';

reset role;
revoke create on schema public from scout_api;

revoke execute on all functions in schema public from public;
grant execute on function public.health_check() to anon, authenticated, service_role;
grant execute on function
  public.pipeline_status(), public.layer_health(), public.device_status(), public.post_receipt(bigint)
to authenticated, service_role;
