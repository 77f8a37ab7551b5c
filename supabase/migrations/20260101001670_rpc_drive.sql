-- How Google Drive is followed. See rpc_pipeline for how public functions are guarded.

create view metadata.drive_status with (security_invoker = true) as
with held as (
  select f.source_id,
    count(*) filter (where f.status not in ('removed', 'linked_folder')) as files,
    count(*) filter (where f.status in ('filtered', 'not_tabular', 'too_large', 'broken_shortcut', 'linked_elsewhere')) as left_out,
    count(*) filter (where f.status = 'removed') as removed,
    count(*) filter (where f.status = 'wanted' and u.status in ('ingested', 'review')) as processed,
    count(*) filter (where f.status = 'wanted' and (v.status = 'failed' or u.status = 'failed')) as failed,
    count(*) filter (where f.status = 'wanted' and (
      v.status in ('wanted', 'needs_worker') or u.status in ('queued', 'processing', 'needs_worker')
    )) as in_queue
  from metadata.drive_files f
  left join metadata.drive_versions v on v.content_id = f.content_id and v.version = f.version
  left join staging.universal_file_ingestion u on u.file_id = v.queue_file_id
  group by f.source_id
),
kept as (
  select v.source_id, sum(v.bytes) as bytes, count(*) filter (where v.is_missed) as missed
  from metadata.drive_versions v
  group by v.source_id
),
told as (
  select h.feed_id, max(h.last_notification_at) as last_notification_at,
    max(h.expires_at) filter (where h.status = 'open') as expires_at
  from metadata.drive_channel_health h
  group by h.feed_id
),
refused as (
  select r.feed_id, sum(r.count) as count
  from metadata.drive_refusals r
  where r.day >= (now() at time zone metadata.business_timezone())::date - 1
  group by r.feed_id
),
called as (
  select k.account,
    -- of the minute that runs and the one before it the busier
    greatest(
      sum(k.calls) filter (where k.minute = date_trunc('minute', now())),
      sum(k.calls) filter (where k.minute = date_trunc('minute', now() - interval '1 minute'))
    ) as last_minute,
    sum(k.calls) filter (where k.minute >= now() - interval '1 day') as last_day,
    sum(k.limited) filter (where k.minute >= now() - interval '1 day') as limited
  from metadata.drive_calls k
  group by k.account
)
select
  s.id as source_id, s.name, e.account, e.drive_id, s.root_id, s.is_enabled,
  coalesce(h.files, 0) as files_seen, coalesce(h.processed, 0) as processed, coalesce(h.failed, 0) as failed,
  coalesce(h.in_queue, 0) as in_queue, coalesce(h.left_out, 0) as left_out, coalesce(h.removed, 0) as removed,
  t.last_notification_at, t.expires_at as channel_expires_at, e.channel_error, coalesce(r.count, 0) as notifications_refused,
  coalesce(c.last_minute, 0) as calls_last_minute, metadata.setting_number('drive_calls_per_minute') as calls_per_minute_allowed,
  coalesce(c.last_day, 0) as calls_last_day, coalesce(c.limited, 0) as calls_limited_last_day,
  coalesce(k.bytes, 0) as storage_bytes, coalesce(k.missed, 0) as missed_by_changes,
  p.is_complete, p.proven_until, p.minutes_unproven, e.listed_at, s.swept_at,
  coalesce(s.problem, e.last_error) as problem
from metadata.drive_sources s
join metadata.drive_feeds e on e.id = s.feed_id
left join quality.drive_completeness p on p.source_id = s.id
left join held h on h.source_id = s.id
left join kept k on k.source_id = s.id
left join told t on t.feed_id = e.id
left join refused r on r.feed_id = e.id
left join called c on c.account = e.account;
comment on view metadata.drive_status is 'One row per folder of Google Drive that is or was connected: how it is followed.';
comment on column metadata.drive_status.processed is 'Staged in their latest version.';
comment on column metadata.drive_status.left_out is 'Holding no table, or left out by the source''s patterns and limits.';
comment on column metadata.drive_status.storage_bytes is 'Of all versions that were brought to Storage.';
comment on column metadata.drive_status.missed_by_changes is 'Versions that only a nightly check found.';

create function metadata.drive_status() returns setof metadata.drive_status
language sql stable security definer set search_path = '' as $$
  select * from metadata.drive_status s order by s.name
$$;
comment on function metadata.drive_status() is 'metadata.drive_status for scout_api. Holds nothing of any store.';
revoke execute on function metadata.drive_status() from public;
grant execute on function metadata.drive_status() to scout_api;

grant create on schema public to scout_api;
set role scout_api;

create function public.drive_sync_status()
returns table (
  source text, files_seen bigint, processed bigint, failed bigint, in_queue bigint, left_out bigint, removed bigint,
  last_notification_at timestamptz, channel_expires_at timestamptz, api_calls_last_minute numeric, api_calls_per_minute_allowed numeric,
  api_calls_last_day numeric, storage_bytes numeric, is_complete boolean, proven_until timestamptz, minutes_since_proven_complete numeric,
  problem text
)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('analyst', 'operator');
  return query
  select s.name, s.files_seen, s.processed, s.failed, s.in_queue, s.left_out, s.removed,
    s.last_notification_at, s.channel_expires_at, s.calls_last_minute, s.calls_per_minute_allowed,
    s.calls_last_day, s.storage_bytes, s.is_complete, s.proven_until, s.minutes_unproven,
    coalesce(s.problem, s.channel_error)
  from metadata.drive_status() s
  where s.is_enabled;
end
$$;
comment on function public.drive_sync_status() is
  'One row per connected folder of Google Drive: its files and what became of them, notifications, API calls against the quota, Storage, and for how many minutes it is not proven that nothing is missing. Analysts and operators.';

reset role;
revoke create on schema public from scout_api;

revoke execute on all functions in schema public from public;
grant execute on function public.drive_sync_status() to authenticated, service_role;
