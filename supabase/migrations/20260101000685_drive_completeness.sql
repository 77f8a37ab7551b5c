-- Up to when a Drive is proven complete, and the bell that has work done.

create view quality.drive_completeness with (security_invoker = true) as
with unsettled as (
  -- wanted by a source, and not staged, or found to be unreadable, yet
  select f.source_id, count(*) as files,
    -- one whose first sight has no "was not there" is not known to be new
    min(coalesce(v.absent_at, '-infinity')) as absent_at
  from metadata.drive_versions v
  join metadata.drive_files f on f.content_id = v.content_id and f.version = v.version and f.status = 'wanted'
  left join metadata.file_queue q on q.file_id = v.queue_file_id
  where v.status in ('wanted', 'needs_worker', 'failed') or (v.status = 'queued' and q.state in ('queued', 'needs_worker'))
  group by f.source_id
),
sweep as (
  select w.source_id, count(*) as sweeps,
    min(coalesce(w.absent_at, '-infinity')) filter (where w.kind not in ('nightly', 'requested')) as absent_at
  from metadata.drive_sweeps w
  where w.finished_at is null
  group by w.source_id
),
proof as (
  select
    s.id as source_id, s.name, s.feed_id, s.problem, s.listed_at, s.swept_at,
    coalesce(u.files, 0) as unsettled_files, coalesce(w.sweeps, 0) as open_sweeps,
    nullif(least(s.listed_at, coalesce(u.absent_at, s.listed_at), coalesce(w.absent_at, s.listed_at)), '-infinity') as proven_until
  from metadata.drive_sources s
  left join unsettled u on u.source_id = s.id
  left join sweep w on w.source_id = s.id
  where s.is_enabled
)
select
  p.source_id, p.name, p.feed_id,
  p.problem is null and p.swept_at is not null and p.unsettled_files = 0
    and p.proven_until > now() - make_interval(secs => 2 * metadata.setting_number('drive_poll_seconds')::double precision) as is_complete,
  case when p.swept_at is not null then p.proven_until end as proven_until,
  case when p.swept_at is not null then round(extract(epoch from now() - p.proven_until) / 60, 1) end as minutes_unproven,
  p.unsettled_files, p.open_sweeps, p.listed_at, p.swept_at, p.problem
from proof p;
comment on view quality.drive_completeness is
  'One row per connected folder of Google Drive: up to when it is proven that every file that was in it has been staged (or found to be unreadable). What is not proven is not claimed.';
comment on column quality.drive_completeness.is_complete is 'All that the last listing told of is staged, and the listing is not older than two polls.';
comment on column quality.drive_completeness.proven_until is 'Every file that was there then has been dealt with. The beginning of the last listing of changes, or, while something that listing told of is still under way, of the listing that had not seen it yet. Null: never yet.';
comment on column quality.drive_completeness.minutes_unproven is 'Minutes since then.';
comment on column quality.drive_completeness.unsettled_files is 'Known, and not staged yet.';

create function metadata.request_drive_sweeps(p_kind text default 'nightly') returns bigint
language sql set search_path = '' as $$
  select count(metadata.open_drive_sweep(s.id, p_kind))
  from metadata.drive_sources s
  where s.is_enabled and s.problem is null
$$;
comment on function metadata.request_drive_sweeps(text) is 'Has every connected folder listed whole, to find what its changes did not tell; how many.';

create function metadata.prune_drive() returns bigint
language plpgsql set search_path = '' as $$
declare
  v_before timestamptz := now() - make_interval(days => metadata.setting_number('drive_event_days')::integer);
  v_events bigint;
  v_calls bigint;
begin
  -- the last of a channel says where its numbers stand
  delete from metadata.drive_events e
  where e.received_at < v_before
    and exists (select from metadata.drive_events l where l.channel_id = e.channel_id and l.message_no > e.message_no);
  get diagnostics v_events = row_count;
  delete from metadata.drive_calls c where c.minute < v_before;
  get diagnostics v_calls = row_count;
  return v_events + v_calls;
end
$$;
comment on function metadata.prune_drive() is 'Deletes notifications and counts of calls older than drive_event_days; the number deleted.';

create function metadata.count_drive_calls(p_account text, p_calls jsonb) returns void
language sql set search_path = '' as $$
  insert into metadata.drive_calls as k (account, minute, method, calls, errors, limited)
  select p_account, date_trunc('minute', clock_timestamp()), c.method, c.calls, c.errors, c.limited
  from jsonb_to_recordset(p_calls) c (method text, calls bigint, errors bigint, limited bigint)
  on conflict on constraint drive_calls_pkey do update
  set calls = k.calls + excluded.calls, errors = k.errors + excluded.errors, limited = k.limited + excluded.limited
$$;
comment on function metadata.count_drive_calls(text, jsonb) is 'Adds calls of the Drive API that were made: an array of {method, calls, errors, limited}.';

create function metadata.has_drive_work() returns boolean
language sql stable set search_path = '' as $$
  select exists (select from metadata.drive_work() w where w.reason is not null)
    or exists (
      select
      from metadata.drive_versions v
      join metadata.drive_sources s on s.id = v.source_id and s.is_enabled
      where v.status = 'wanted' and v.next_attempt_at <= clock_timestamp()
        and (v.lease_until is null or v.lease_until < clock_timestamp())
    )
    or exists (select from metadata.drive_removals(1))
$$;
comment on function metadata.has_drive_work() is 'Whether a call of the function drive-sync would find something to do.';

create function metadata.ring_drive() returns text
language plpgsql set search_path = '' as $$
begin
  if not exists (select from metadata.drive_sources s where s.is_enabled) then
    perform metadata.beat('drive');
    return 'nothing is connected';
  end if;
  -- a night without a sweep is made up for
  perform metadata.open_drive_sweep(s.id, 'nightly')
  from metadata.drive_sources s
  where s.is_enabled and s.problem is null
    and s.swept_at < now() - make_interval(hours => metadata.setting_number('drive_sweep_hours')::integer)
    and not exists (select from metadata.drive_sweeps w where w.source_id = s.id and w.finished_at is null and w.kind <> 'folder');
  if metadata.has_drive_work() then
    return 'rung ' || metadata.ring('drive-sync');
  end if;
  -- a feed that failed and waits for its next attempt is no success
  if not exists (
    select
    from metadata.drive_feeds f
    join metadata.drive_sources s on s.feed_id = f.id and s.is_enabled
    where f.attempts > 0
  ) then
    perform metadata.beat('drive');
  end if;
  return 'nothing to do';
end
$$;
comment on function metadata.ring_drive() is 'Rings the function drive-sync when changes are to be read (a notification came, or the poll is due), folders to be listed, or files to be brought.';
