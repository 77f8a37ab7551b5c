-- The work: claimed under leases, a page at a time, each page with its place in the log in one transaction.

create function metadata.drive_work(p_at timestamptz default clock_timestamp())
returns table (feed_id bigint, reason text)
language sql stable rows 10 set search_path = '' as $$
  select f.id,
    case
      when f.page_token is null then 'start'
      when f.page_cursor is not null then 'listing'
      when exists (
        select from metadata.drive_events e where e.feed_id = f.id and e.received_at > coalesce(f.listed_at, '-infinity') and e.state <> 'sync'
      ) then 'notification'
      when coalesce(f.listed_at, '-infinity') < p_at - make_interval(secs => metadata.setting_number('drive_poll_seconds')::double precision)
        then 'poll'
      when exists (
        select
        from metadata.drive_sweeps w
        join metadata.drive_sources s on s.id = w.source_id
        where s.feed_id = f.id and s.is_enabled and s.problem is null and w.finished_at is null
      ) then 'sweep'
    end
  from metadata.drive_feeds f
  where exists (select from metadata.drive_sources s where s.feed_id = f.id and s.is_enabled)
    and f.next_attempt_at <= p_at
$$;
comment on function metadata.drive_work(timestamptz) is
  'Feeds that are followed, and why a pass is due; reason null: none is. A notification only hastens what the poll would do.';

create function metadata.claim_drive_feed(p_lease uuid, p_feed_id bigint default null) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_feed metadata.drive_feeds;
  v_reason text;
begin
  select f.* into v_feed
  from metadata.drive_feeds f
  where (f.lease_until is null or f.lease_until < clock_timestamp())
    and case
      when p_feed_id is null then f.id in (select w.feed_id from metadata.drive_work() w where w.reason is not null)
      else f.id = p_feed_id
    end
  order by f.listed_at nulls first
  limit 1
  -- not stronger: a notification that is being recorded refers to the feed, and is no reason to pass it over
  for no key update skip locked;
  if not found then
    return null;
  end if;
  v_reason := (select w.reason from metadata.drive_work('infinity') w where w.feed_id = v_feed.id);
  update metadata.drive_feeds f
  set lease_id = p_lease,
      lease_until = clock_timestamp() + make_interval(secs => metadata.setting_number('drive_lease_seconds')::double precision)
  where f.id = v_feed.id;
  -- what is notified from now on may come too late for this pass
  update metadata.drive_rings r set has_begun = true where r.feed_id = v_feed.id and not r.has_begun;
  return jsonb_build_object(
    'feed_id', v_feed.id, 'account', v_feed.account, 'drive_id', v_feed.drive_id, 'reason', coalesce(v_reason, 'asked'),
    'page_token', v_feed.page_token, 'page_cursor', v_feed.page_cursor,
    'sources', (
      select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'root_id', s.root_id, 'problem', s.problem) order by s.id), '[]')
      from metadata.drive_sources s
      where s.feed_id = v_feed.id and s.is_enabled
    )
  );
end
$$;
comment on function metadata.claim_drive_feed(uuid, bigint) is
  'Hands out a feed whose changes or folders are due to be read, under a lease: one pass at a time each. With p_feed_id: that one, also before its time. Null: none.';

create function metadata.require_drive_lease(p_lease uuid, p_feed_id bigint) returns metadata.drive_feeds
language plpgsql set search_path = '' as $$
declare
  v_feed metadata.drive_feeds;
begin
  update metadata.drive_feeds f
  set lease_until = clock_timestamp() + make_interval(secs => metadata.setting_number('drive_lease_seconds')::double precision)
  where f.id = p_feed_id and f.lease_id = p_lease
  returning f.* into v_feed;
  if not found then
    raise exception 'drive feed % belongs to another call by now', p_feed_id using errcode = 'PT409',
      hint = 'Its lease ran out; whoever claimed it goes on from the last commit.';
  end if;
  return v_feed;
end
$$;
comment on function metadata.require_drive_lease(uuid, bigint) is 'Raises PT409 unless this lease still holds the feed; holds it for longer. First statement of every commit of a pass.';

create function metadata.end_drive_pass(p_lease uuid, p_feed_id bigint, p_code text default null, p_message text default null, p_wait_seconds numeric default 0)
returns void
language sql set search_path = '' as $$
  update metadata.drive_feeds f
  set lease_id = null, lease_until = null,
      attempts = case when p_code is null then 0 else f.attempts + 1 end,
      last_code = p_code, last_error = left(p_message, 2000),
      failed_at = case when p_code is null then f.failed_at else clock_timestamp() end,
      next_attempt_at = case
        when p_code is null then clock_timestamp()
        else clock_timestamp() + greatest(
          make_interval(secs => p_wait_seconds::double precision),
          least(interval '10 minutes', make_interval(secs => (metadata.setting_number('drive_retry_seconds') * 2 ^ least(f.attempts, 10))::double precision)))
      end
  where f.id = p_feed_id and f.lease_id = p_lease
$$;
comment on function metadata.end_drive_pass(uuid, bigint, text, text, numeric) is 'Gives a feed back; with a code: it failed, and is tried again later each time, at most ten minutes.';

create function metadata.begin_drive_feed(p_lease uuid, p_feed_id bigint, p_token text, p_is_lost boolean) returns void
language plpgsql set search_path = '' as $$
begin
  perform metadata.require_drive_lease(p_lease, p_feed_id);
  update metadata.drive_feeds f
  set page_token = p_token, page_cursor = null, listing_began_at = null
  where f.id = p_feed_id;
  if p_is_lost then
    perform metadata.open_drive_sweep(s.id, 'token_lost')
    from metadata.drive_sources s
    where s.feed_id = p_feed_id and s.is_enabled;
  end if;
end
$$;
comment on function metadata.begin_drive_feed(uuid, bigint, text, boolean) is
  'Begins to follow a log at a token that was taken now, before anything is swept. p_is_lost: the place in the log was lost (410), so everything is listed again.';

create function metadata.begin_drive_listing(p_lease uuid, p_feed_id bigint) returns void
language plpgsql set search_path = '' as $$
begin
  perform metadata.require_drive_lease(p_lease, p_feed_id);
  update metadata.drive_feeds f
  set listing_began_at = clock_timestamp()
  where f.id = p_feed_id and f.page_cursor is null;
end
$$;
comment on function metadata.begin_drive_listing(uuid, bigint) is 'Called before the first page of changes is asked for: what has changed until now, the listing will tell.';

create function metadata.apply_drive_changes(
  p_lease uuid, p_feed_id bigint, p_at text, p_items jsonb, p_next text, p_new_token text
)
returns bigint
language plpgsql set search_path = '' as $$
declare
  v_feed metadata.drive_feeds := metadata.require_drive_lease(p_lease, p_feed_id);
  v_new bigint;
  v_missed bigint;
begin
  if coalesce(v_feed.page_cursor, v_feed.page_token) is distinct from p_at or (p_next is null) = (p_new_token is null) then
    raise exception 'drive feed % stands at %, not at %', p_feed_id, coalesce(v_feed.page_cursor, v_feed.page_token), p_at
      using errcode = 'PT409', hint = 'A page is applied once, in its place.';
  end if;
  v_new := metadata.apply_drive_page(p_feed_id, p_items, v_feed.listed_at);
  if p_next is not null then
    update metadata.drive_feeds f set page_cursor = p_next where f.id = p_feed_id;
    return v_new;
  end if;
  update metadata.drive_feeds f
  set page_token = p_new_token, page_cursor = null, listed_at = f.listing_began_at, listing_began_at = null,
      silent_finds = case
        when exists (
          select
          from metadata.drive_events e
          where e.feed_id = f.id and e.received_at > coalesce(v_feed.listed_at, '-infinity') and e.state <> 'sync'
        ) then 0
        when v_new > 0 and v_feed.listed_at is not null then f.silent_finds + 1
        else f.silent_finds
      end
  where f.id = p_feed_id;
  update metadata.drive_sources s
  set listed_at = v_feed.listing_began_at
  where s.feed_id = p_feed_id and s.is_enabled and s.problem is null;

  -- what a nightly check had found before this listing began, and it did not tell either
  update metadata.drive_versions v
  set is_missed = true
  from metadata.drive_sweeps w
  join metadata.drive_sources s on s.id = w.source_id
  where w.id = v.sweep_id and w.kind = 'nightly' and s.feed_id = p_feed_id
    and not v.is_missed and v.noticed_at < v_feed.listing_began_at;
  get diagnostics v_missed = row_count;
  if v_missed > 0 then
    insert into metadata.error_log (component, severity, code, message, detail)
    values ('drive', 'MEDIUM', 'drive_changes_missed',
      format('a nightly check found %s files of which the changes of drive feed %s had not told', v_missed, p_feed_id),
      jsonb_build_object('feed_id', p_feed_id, 'missed', v_missed));
  end if;
  return v_new;
end
$$;
comment on function metadata.apply_drive_changes(uuid, bigint, text, jsonb, text, text) is
  'A page of changes, read at p_at: queues what it tells of, and in the same transaction moves the place in the log to the next page, or, at the end, to the new token. How many versions are new.';

create function metadata.set_drive_problem(p_lease uuid, p_feed_id bigint, p_source_id bigint, p_problem text) returns void
language plpgsql set search_path = '' as $$
declare
  v_source metadata.drive_sources;
begin
  perform metadata.require_drive_lease(p_lease, p_feed_id);
  update metadata.drive_sources s
  set problem = p_problem, problem_at = case when p_problem is null then null else coalesce(s.problem_at, clock_timestamp()) end
  where s.id = p_source_id and s.feed_id = p_feed_id and s.problem is distinct from p_problem
  returning s.* into v_source;
  if not found then
    return;
  end if;
  if p_problem is null then
    perform metadata.open_drive_sweep(p_source_id, 'access_regained');
  else
    insert into metadata.error_log (component, severity, code, message, detail)
    values ('drive', 'HIGH', 'drive_source_unreadable', format('%s cannot be read: %s', v_source.name, p_problem),
      jsonb_build_object('source_id', p_source_id));
  end if;
end
$$;
comment on function metadata.set_drive_problem(uuid, bigint, bigint, text) is
  'Says why a source cannot be read, so that nothing is concluded about its files; null: it can be again, and is listed whole.';

create function metadata.next_drive_sweep(p_lease uuid, p_feed_id bigint) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_sweep metadata.drive_sweeps;
  v_root_id text;
begin
  perform metadata.require_drive_lease(p_lease, p_feed_id);
  select w.* into v_sweep
  from metadata.drive_sweeps w
  join metadata.drive_sources s on s.id = w.source_id
  where s.feed_id = p_feed_id and s.is_enabled and s.problem is null and w.finished_at is null
  -- the small ones first: what came into the folder is waited for
  order by w.kind <> 'folder', w.id
  limit 1;
  if not found then
    return null;
  end if;
  update metadata.drive_sweeps w
  set began_at = coalesce(w.began_at, clock_timestamp()),
      -- as many folders as fit in the address of a request
      page_folders = coalesce(w.page_folders, nullif(w.frontier[1:40], '{}'))
  where w.id = v_sweep.id
  returning w.* into v_sweep;
  select s.root_id into v_root_id from metadata.drive_sources s where s.id = v_sweep.source_id;
  return jsonb_build_object(
    'sweep_id', v_sweep.id, 'source_id', v_sweep.source_id, 'kind', v_sweep.kind, 'root_id', v_root_id,
    'folders', to_jsonb(v_sweep.page_folders), 'page_token', v_sweep.page_token,
    -- all is listed: what is known and was not seen is looked at one by one
    'unseen', case when v_sweep.page_folders is null and v_sweep.kind <> 'folder' then (
      select coalesce(jsonb_agg(u.id), '[]')
      from (
        select d.folder_id as id
        from metadata.drive_folders d
        where d.source_id = v_sweep.source_id and d.parent_id is not null and d.sweep_id is distinct from v_sweep.id
        union
        select f.file_id
        from metadata.drive_files f
        where f.source_id = v_sweep.source_id and f.status <> 'removed' and f.sweep_id is distinct from v_sweep.id
        limit 200
      ) u
    ) else '[]'::jsonb end
  );
end
$$;
comment on function metadata.next_drive_sweep(uuid, bigint) is
  'What the next page of a sweep asks of Drive: what lies in folders, or (unseen) what became of files that no folder listed. Null: no sweep is open.';

create function metadata.apply_drive_sweep(p_lease uuid, p_feed_id bigint, p_sweep_id bigint, p_at text, p_items jsonb, p_next text)
returns bigint
language plpgsql set search_path = '' as $$
declare
  v_sweep metadata.drive_sweeps;
  v_absent_at timestamptz;
  v_new bigint;
begin
  perform metadata.require_drive_lease(p_lease, p_feed_id);
  select w.* into v_sweep from metadata.drive_sweeps w where w.id = p_sweep_id for update;
  if not found or v_sweep.finished_at is not null or v_sweep.page_token is distinct from p_at then
    raise exception 'drive sweep % is somewhere else by now', p_sweep_id using errcode = 'PT409',
      hint = 'A page is applied once, in its place.';
  end if;
  -- what a check finds was missed since the check before
  v_absent_at := case
    when v_sweep.kind in ('nightly', 'requested') then (select s.swept_at from metadata.drive_sources s where s.id = v_sweep.source_id)
    else v_sweep.absent_at
  end;
  v_new := metadata.apply_drive_page(p_feed_id, p_items, v_absent_at, p_sweep_id);

  update metadata.drive_folders d
  set sweep_id = p_sweep_id
  from metadata.drive_page(p_items) i
  where d.source_id = v_sweep.source_id and i.file_id in (d.folder_id, d.shortcut_id) and v_sweep.kind <> 'folder';
  update metadata.drive_sweeps w
  set page_token = p_next,
      page_folders = case when p_next is null then null else w.page_folders end,
      frontier = array(
        select x.id
        from unnest(w.frontier) x (id)
        where p_next is not null or x.id <> all (coalesce(w.page_folders, '{}'))
        union
        select d.folder_id
        from metadata.drive_page(p_items) i
        -- by the one way that leads to it: shortcuts may lead to a folder that is listed anyway, or around
        join metadata.drive_folders d on d.source_id = w.source_id and i.file_id = coalesce(d.shortcut_id, d.folder_id)
        where v_sweep.page_folders is not null and d.parent_id is not null
      ),
      pages = w.pages + 1,
      files = w.files + jsonb_array_length(p_items)
  where w.id = p_sweep_id;
  return v_new;
end
$$;
comment on function metadata.apply_drive_sweep(uuid, bigint, bigint, text, jsonb, text) is
  'A page of a listing, read at p_at (null: the first of its folders): queues what it tells of, and moves the sweep on in the same transaction. How many versions are new.';

create function metadata.finish_drive_sweep(p_lease uuid, p_feed_id bigint, p_sweep_id bigint) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_sweep metadata.drive_sweeps;
begin
  perform metadata.require_drive_lease(p_lease, p_feed_id);
  update metadata.drive_sweeps w
  set finished_at = clock_timestamp()
  where w.id = p_sweep_id and w.finished_at is null and w.frontier = '{}' and w.page_folders is null
  returning w.* into v_sweep;
  if not found then
    return false;
  end if;
  if v_sweep.kind <> 'folder' then
    update metadata.drive_sources s
    set swept_at = v_sweep.began_at
    where s.id = v_sweep.source_id;
  end if;
  return true;
end
$$;
comment on function metadata.finish_drive_sweep(uuid, bigint, bigint) is 'Ends a sweep that has listed everything; whether it had.';

create function metadata.claim_drive_versions(p_lease uuid, p_limit integer, p_is_worker boolean default false)
returns table (
  content_id text, version text, account text, name text, path text, bytes bigint, attempts integer,
  upload_id text, upload_bytes bigint, upload_hashes jsonb
)
language plpgsql rows 10 set search_path = '' as $$
begin
  with given_up as (
    update metadata.drive_versions v
    set status = 'failed', lease_id = null, lease_until = null,
        last_code = coalesce(v.last_code, 'interrupted'),
        last_error = coalesce(v.last_error, 'Whoever brought it was interrupted each time.')
    where v.status in ('wanted', 'needs_worker') and v.attempts >= metadata.setting_number('drive_file_attempts')
      and (v.lease_until is null or v.lease_until < clock_timestamp())
    returning v.content_id, v.version, v.last_code, v.last_error
  )
  insert into metadata.error_log (component, severity, code, message, detail)
  select 'drive', 'HIGH', 'drive_file_failed', format('Drive file %s could not be brought: %s', g.content_id, g.last_error),
    jsonb_build_object('content_id', g.content_id, 'version', g.version, 'code', g.last_code)
  from given_up g;

  return query
  with due as (
    select v.content_id, v.version
    from metadata.drive_versions v
    join metadata.drive_sources s on s.id = v.source_id and s.is_enabled
    where (v.status = 'wanted' or (p_is_worker and v.status = 'needs_worker'))
      and v.next_attempt_at <= clock_timestamp()
      and (v.lease_until is null or v.lease_until < clock_timestamp())
    order by v.next_attempt_at
    limit p_limit
    for update of v skip locked
  ),
  claimed as (
    update metadata.drive_versions v
    set lease_id = p_lease, attempts = v.attempts + 1,
        lease_until = clock_timestamp() + make_interval(secs => metadata.setting_number('drive_lease_seconds')::double precision)
    from due d
    where v.content_id = d.content_id and v.version = d.version
    returning v.*
  )
  select distinct on (c.content_id, c.version)
    c.content_id, c.version, e.account, f.name, d.path, f.bytes, c.attempts, c.upload_id, c.upload_bytes, c.upload_hashes
  from claimed c
  join metadata.drive_sources s on s.id = c.source_id
  join metadata.drive_feeds e on e.id = s.feed_id
  join metadata.drive_files f on f.source_id = c.source_id and f.content_id = c.content_id
  left join metadata.drive_folders d on d.source_id = f.source_id and d.folder_id = f.folder_id
  order by c.content_id, c.version, f.status <> 'wanted', f.file_id;
end
$$;
comment on function metadata.claim_drive_versions(uuid, integer, boolean) is
  'Hands out contents that are to be brought to Storage, under a lease: to one caller each. A worker also gets those that need one. Gives up those that failed too often.';

create function metadata.hold_drive_version(p_lease uuid, p_content_id text, p_version text) returns boolean
language plpgsql set search_path = '' as $$
begin
  update metadata.drive_versions v
  set lease_until = clock_timestamp() + make_interval(secs => metadata.setting_number('drive_lease_seconds')::double precision)
  where v.content_id = p_content_id and v.version = p_version and v.lease_id = p_lease and v.status in ('wanted', 'needs_worker');
  return found;
end
$$;
comment on function metadata.hold_drive_version(uuid, text, text) is 'Holds a claimed content for longer; false: it is another''s by now, or not wanted any more.';

create function metadata.keep_drive_upload(
  p_lease uuid, p_content_id text, p_version text, p_upload_id text, p_bytes bigint, p_hashes jsonb, p_is_resumed boolean
)
returns boolean
language plpgsql set search_path = '' as $$
begin
  if not metadata.hold_drive_version(p_lease, p_content_id, p_version) then
    return false;
  end if;
  update metadata.drive_versions v
  set upload_id = p_upload_id, upload_bytes = p_bytes, upload_hashes = p_hashes,
      -- who goes on with what an earlier call left gets on: being killed is no failure of the file's
      attempts = case when p_is_resumed then least(v.attempts, 1) else v.attempts end
  where v.content_id = p_content_id and v.version = p_version;
  return true;
end
$$;
comment on function metadata.keep_drive_upload(uuid, text, text, text, bigint, jsonb, boolean) is
  'Keeps how far the upload of a long file has come, and holds it for longer; false: it is another''s by now, or not wanted any more.';

create function metadata.queue_drive_version(
  p_lease uuid, p_content_id text, p_version text, p_storage_path text, p_bytes bigint, p_sha256 bytea, p_file_name text
)
returns bigint
language plpgsql set search_path = '' as $$
declare
  v_source metadata.drive_sources;
  v_folder text;
  v_file_id bigint;
begin
  if not metadata.hold_drive_version(p_lease, p_content_id, p_version) then
    return null;
  end if;
  select s.* into v_source
  from metadata.drive_versions v
  join metadata.drive_sources s on s.id = v.source_id
  where v.content_id = p_content_id and v.version = p_version;
  select d.path into v_folder
  from metadata.drive_files f
  join metadata.drive_folders d on d.source_id = f.source_id and d.folder_id = f.folder_id
  where f.source_id = v_source.id and f.content_id = p_content_id
  order by f.status <> 'wanted', f.file_id
  limit 1;
  v_file_id := metadata.enqueue_file(
    p_source => 'drive', p_external_id => p_content_id, p_external_version => p_version, p_file_name => p_file_name,
    p_storage_path => p_storage_path, p_folder => coalesce(v_folder, v_source.name), p_bytes => p_bytes, p_sha256 => p_sha256,
    p_options => case when v_source.dataset is null then '{}'::jsonb else jsonb_build_object('dataset', v_source.dataset) end,
    p_store_id => v_source.store_id, p_timezone => v_source.timezone);
  update metadata.drive_versions v
  set status = 'queued', queue_file_id = v_file_id, queued_at = clock_timestamp(), storage_path = p_storage_path, bytes = p_bytes,
      upload_id = null, upload_bytes = null, upload_hashes = null, lease_id = null, lease_until = null, last_code = null, last_error = null
  where v.content_id = p_content_id and v.version = p_version;
  return v_file_id;
end
$$;
comment on function metadata.queue_drive_version(uuid, text, text, text, bigint, bytea, text) is
  'The bytes are in Storage: queues them for reading, once, in the same transaction; the file''s id here. Null: it is another''s by now, or not wanted any more.';

create function metadata.put_off_drive_version(
  p_lease uuid, p_content_id text, p_version text, p_code text, p_message text, p_wait_seconds numeric default 0, p_status text default 'wanted'
)
returns void
language sql set search_path = '' as $$
  update metadata.drive_versions v
  set status = p_status, lease_id = null, lease_until = null, last_code = p_code, last_error = left(p_message, 2000),
      attempts = case when p_status = 'wanted' then v.attempts else 0 end,
      -- bytes that are wrong are not gone on with
      upload_id = case when p_code <> 'drive_checksum_mismatch' then v.upload_id end,
      upload_bytes = case when p_code <> 'drive_checksum_mismatch' then v.upload_bytes end,
      upload_hashes = case when p_code <> 'drive_checksum_mismatch' then v.upload_hashes end,
      next_attempt_at = clock_timestamp() + greatest(
        make_interval(secs => p_wait_seconds::double precision),
        case
          when p_status = 'wanted' then least(
            interval '1 hour',
            make_interval(secs => (metadata.setting_number('drive_retry_seconds') * 2 ^ least(greatest(v.attempts - 1, 0), 20))::double precision))
          else interval '0'
        end)
  where v.content_id = p_content_id and v.version = p_version and v.lease_id = p_lease and v.status in ('wanted', 'needs_worker')
$$;
comment on function metadata.put_off_drive_version(uuid, text, text, text, text, numeric, text) is
  'Says why a claimed content could not be brought: it is tried again, later each time; or (p_status) needs a worker, or is given up.';

create function metadata.release_drive_version(p_lease uuid, p_content_id text, p_version text, p_wait_seconds numeric) returns void
language sql set search_path = '' as $$
  update metadata.drive_versions v
  set lease_id = null, lease_until = null, attempts = greatest(v.attempts - 1, 0),
      next_attempt_at = clock_timestamp() + make_interval(secs => p_wait_seconds::double precision)
  where v.content_id = p_content_id and v.version = p_version and v.lease_id = p_lease and v.status in ('wanted', 'needs_worker')
$$;
comment on function metadata.release_drive_version(uuid, text, text, numeric) is 'Gives a claimed content back untried: Drive as a whole did not answer, which is not the file''s fault.';

create function metadata.note_drive_file(p_content_id text, p_items jsonb) returns void
language plpgsql set search_path = '' as $$
begin
  -- what was found out about one file while it was brought, told to every feed that knows it
  perform metadata.apply_drive_page(f.feed_id, p_items, f.listed_at)
  from (
    select distinct s.feed_id, e.listed_at
    from metadata.drive_files k
    join metadata.drive_sources s on s.id = k.source_id
    join metadata.drive_feeds e on e.id = s.feed_id
    where k.content_id = p_content_id
    order by s.feed_id
  ) f;
end
$$;
comment on function metadata.note_drive_file(text, jsonb) is 'Applies what was found out about a file outside a listing: that it changed or went while it was brought.';

create function metadata.retry_drive_versions(p_source_id bigint default null) returns bigint
language plpgsql set search_path = '' as $$
declare
  v_count bigint;
begin
  update metadata.drive_versions v
  set status = 'wanted', attempts = 0, next_attempt_at = clock_timestamp(), last_code = null, last_error = null
  where v.status = 'failed' and (p_source_id is null or v.source_id = p_source_id);
  get diagnostics v_count = row_count;
  return v_count;
end
$$;
comment on function metadata.retry_drive_versions(bigint) is 'Takes contents that were given up up again; how many.';

create function metadata.drive_removals(p_limit integer default 20)
returns table (source_id bigint, content_id text, batch_id bigint, action text)
language sql stable rows 20 set search_path = '' as $$
  with judged as (
    select f.source_id, f.content_id, s.name, f.status = 'removed' as is_gone, f.is_rolled_back
    from metadata.drive_files f
    join metadata.drive_sources s on s.id = f.source_id
    where (f.status = 'removed' and not f.is_rolled_back and s.on_removed = 'roll_back') or (f.status <> 'removed' and f.is_rolled_back)
  )
  select j.source_id, j.content_id, b.id, case when j.is_gone then 'rollback' else 'replay' end
  from judged j
  left join metadata.drive_versions v on v.content_id = j.content_id and v.status = 'queued'
  left join bronze.batches b on b.file_id = v.queue_file_id and b.parent_batch_id is null
    and b.status = any (case when j.is_gone then array['received', 'promoted', 'dead_letter'] else array['rolled_back'] end)
    -- of an edited file only the latest version comes back
    and (j.is_gone or v.version = (
      select k.version from metadata.drive_files k where k.source_id = j.source_id and k.content_id = j.content_id and k.status <> 'removed' limit 1
    ))
  -- while something is still to be found or read, it is too early to tell
  where not exists (select from metadata.drive_sweeps w where w.source_id = j.source_id and w.finished_at is null)
    and not exists (
      select
      from metadata.drive_versions k
      join staging.universal_file_ingestion n on n.file_id = k.queue_file_id
      where k.content_id = j.content_id and n.status not in ('ingested', 'review', 'failed')
    )
    and not exists (
      select
      from metadata.drive_files k
      where j.is_gone and k.content_id = j.content_id and k.status <> 'removed'
    )
  order by j.content_id, b.id desc nulls last
  limit p_limit
$$;
comment on function metadata.drive_removals(integer) is
  'Batches that are to be rolled back because their file was removed (on_removed of its source), or replayed because it came back; batch_id null: nothing of the file is in the way of closing its case.';

create function metadata.settle_drive_removal(p_source_id bigint, p_content_id text, p_batch_id bigint, p_action text) returns void
language plpgsql set search_path = '' as $$
begin
  if p_batch_id is not null and p_action = 'rollback' then
    perform silver.rollback_batch(p_batch_id, 'its file was removed from Google Drive', 'drive')
    from bronze.batches b
    where b.id = p_batch_id and b.status <> 'rolled_back';
  elsif p_batch_id is not null then
    perform silver.replay_batch(p_batch_id, 'its file is back in Google Drive', 'drive')
    from bronze.batches b
    where b.id = p_batch_id and b.status = 'rolled_back';
  end if;
  update metadata.drive_files f
  set is_rolled_back = p_action = 'rollback'
  where f.source_id = p_source_id and f.content_id = p_content_id
    and not exists (
      select
      from metadata.drive_removals(1000) r
      where r.source_id = p_source_id and r.content_id = p_content_id and r.batch_id is not null
    );
end
$$;
comment on function metadata.settle_drive_removal(bigint, text, bigint, text) is 'Rolls back or replays one batch of a removed or restored file; after the last one the file''s case is closed.';
