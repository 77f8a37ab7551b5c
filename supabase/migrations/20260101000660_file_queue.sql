-- Work about files: who reads which file now, how far it got, how often it failed.
--
-- A file is put here by metadata.enqueue_file(), claimed under a lease, and gone on with from its checkpoint by
-- whoever claims it next: a call of the function drive-universal-processor (within budgets), `scout ingest` or
-- `scout worker` (without). A claim that makes no progress is an attempt; a file that was claimed too often without
-- any is a dead letter. Each commit of rows writes the checkpoint in the same transaction, fenced by the lease.

insert into metadata.settings (name, value, unit, description) values
  ('file_lease_seconds', '180', 'seconds', 'How long a file belongs to the call that works on it since it last committed. Longer than a call can live.'),
  ('file_attempts', '5', 'attempts', 'A file that was claimed so often in a row without any progress is a dead letter.'),
  ('file_retry_seconds', '5', 'seconds', 'A file that failed is tried again after so long, each time twice as long, at most an hour.'),
  ('file_rows_per_call', '60000', 'rows', 'A call of the function ends after so many rows and goes on in the next one; within two seconds of CPU.'),
  ('file_bytes_per_call', '25165824', 'bytes', 'A call of the function ends after so many decoded bytes and goes on in the next one; within two seconds of CPU.'),
  ('file_cpu_ms_per_call', '1000', 'ms', 'A call of the function ends after so much CPU, where the platform tells it, and goes on in the next one.'),
  ('file_inflate_bytes', '201326592', 'bytes', 'A file whose longest compressed member is longer than this when inflated needs a worker: inflating a member cannot be interrupted, and takes about a second of CPU for 200 MB.'),
  ('file_part_bytes', '8388608', 'bytes', 'Inflated containers are kept in Storage in parts of this size while they are read.'),
  ('file_upload_bytes', '5368709120', 'bytes', 'Longest file that may be uploaded.'),
  ('file_decided_with', '1000', 'files', 'A decision about columns has so many other files that wait with the same ones read again.'),
  ('file_raw_days', '365', 'days', 'How long files are kept in Storage as they came.');

create table metadata.file_queue (
  file_id bigint primary key references staging.universal_file_ingestion (file_id),
  state text not null default 'queued',
  download jsonb,
  options jsonb not null default '{}',
  phase text not null default 'start',
  plan jsonb,
  checkpoint jsonb,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  lease_id uuid,
  lease_until timestamptz,
  calls integer not null default 0,
  last_code text,
  last_error text,
  enqueued_at timestamptz not null default now(),
  finished_at timestamptz,
  constraint file_queue_state_known check (state in ('queued', 'needs_worker', 'done', 'dead_letter')),
  constraint file_queue_counts_natural check (attempts >= 0 and calls >= 0),
  constraint file_queue_objects check (jsonb_typeof(options) = 'object' and (download is null or jsonb_typeof(download) = 'object')),
  constraint file_queue_leased_until check ((lease_id is null) = (lease_until is null)),
  constraint file_queue_finished_when_over check ((state in ('done', 'dead_letter')) = (finished_at is not null))
)
-- a row is written over as the file is read: its versions stay in its page
with (fillfactor = 60);
comment on table metadata.file_queue is 'One row per file that is, or was, to be read: work about a row of staging.universal_file_ingestion.';
comment on column metadata.file_queue.state is 'queued: to be claimed by anybody; needs_worker: by scout ingest and scout worker only; done; dead_letter: given up, scout files retry takes it up again.';
comment on column metadata.file_queue.download is 'Where the bytes can be had while they are not in Storage: {kind, …}, understood by the reader of that kind.';
comment on column metadata.file_queue.options is 'How to read it, where somebody said so: forceFormat, sheetName, delimiter, encoding, skipRows, maxRows, dataset.';
comment on column metadata.file_queue.phase is 'What the next call does: start, inflate, infer, stage, replace.';
comment on column metadata.file_queue.plan is 'What earlier calls found out: tables with their schemas and mappings. Written once per phase.';
comment on column metadata.file_queue.checkpoint is 'Where to go on: table, the reader''s own checkpoint, next line. Written with each batch, in its transaction; while a file is read for the first time, when a call ends.';
comment on column metadata.file_queue.attempts is 'Claims in a row without progress.';
comment on column metadata.file_queue.calls is 'Claims altogether.';
-- metadata.claim_files() takes the file that waits longest
create index file_queue_due on metadata.file_queue (next_attempt_at, file_id) where state in ('queued', 'needs_worker');
alter table metadata.file_queue enable row level security;

create function metadata.enqueue_file(
  p_source text, p_external_id text, p_external_version text, p_file_name text,
  p_storage_path text default null, p_download jsonb default null, p_folder text default null,
  p_bytes bigint default null, p_sha256 bytea default null, p_options jsonb default '{}',
  p_store_id text default null, p_timezone text default null
)
returns bigint
language plpgsql set search_path = '' as $$
declare
  v_file_id bigint;
begin
  if (p_storage_path is null) = (p_download is null) then
    raise exception 'a file is in Storage or can be downloaded, one of the two' using errcode = 'invalid_parameter_value',
      hint = 'Give p_storage_path (bucket and path) or p_download.';
  end if;
  -- the versions of one file are numbered one after the other
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(concat_ws(E'\x1f', 'file', p_source, coalesce(p_external_id, p_file_name)), 0));
  select f.file_id into v_file_id
  from staging.universal_file_ingestion f
  where f.source = p_source and f.external_id = p_external_id and f.external_version = p_external_version;
  if found then
    return v_file_id;
  end if;

  insert into staging.universal_file_ingestion (
    source, external_id, external_version, file_name, folder, storage_path, bytes, sha256, store_id, timezone, replaces_file_id
  )
  values (
    p_source, p_external_id, p_external_version, p_file_name, p_folder, p_storage_path, p_bytes, p_sha256, p_store_id, p_timezone,
    metadata.file_to_replace(p_source, p_external_id, p_file_name, p_folder, coalesce((p_options ->> 'replace')::boolean, false))
  )
  returning file_id into v_file_id;
  insert into metadata.file_queue (file_id, download, options) values (v_file_id, p_download, p_options - 'replace');
  return v_file_id;
end
$$;
comment on function metadata.enqueue_file(text, text, text, text, text, jsonb, text, bigint, bytea, jsonb, text, text) is
  'Registers a version of a file and queues it for reading; its file_id. The same source, external id and version again: the same file_id, nothing is done twice. p_storage_path where the bytes are in Storage (raw-files/…), else p_download.';

create function metadata.register_upload(
  p_file_name text, p_storage_path text, p_bytes bigint, p_sha256 bytea, p_lease uuid, p_source text default 'upload',
  p_options jsonb default '{}', p_external_id text default null, p_external_version text default null, p_folder text default null,
  out file_id bigint, out is_new boolean, out subject text, out replaces_file_id bigint, out is_kept boolean
)
-- a plan made while there are few files would go through all of them when there are many
language plpgsql set search_path = '' set plan_cache_mode = force_custom_plan as $$
begin
  is_kept := true;
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('upload ' || encode(p_sha256, 'hex'), 0));
  select f.file_id into register_upload.file_id
  from staging.universal_file_ingestion f
  join metadata.file_queue q on q.file_id = f.file_id
  where f.sha256 = p_sha256 and f.source = p_source and f.external_id is not distinct from p_external_id
    and q.options = p_options - 'replace'
  order by f.file_id desc
  limit 1;
  if found then
    is_new := false;
    -- its own bytes may have been given up
    update staging.universal_file_ingestion f
    set storage_path = p_storage_path, raw_expired_at = null
    where f.file_id = register_upload.file_id and f.raw_expired_at is not null;
    is_kept := found;
    perform metadata.retry_file(register_upload.file_id);
    return;
  end if;
  register_upload.file_id := metadata.enqueue_file(
    p_source, p_external_id, coalesce(p_external_version, case when p_external_id is not null then encode(p_sha256, 'hex') end),
    p_file_name, p_storage_path, null, p_folder, p_bytes, p_sha256, p_options);
  update metadata.file_queue q
  set lease_id = p_lease,
      lease_until = clock_timestamp() + make_interval(secs => metadata.setting_number('file_lease_seconds')::double precision),
      attempts = 1, calls = 1
  where q.file_id = register_upload.file_id;
  is_new := true;
  subject := metadata.file_subject(p_source, p_folder, p_file_name);
  select f.replaces_file_id into register_upload.replaces_file_id
  from staging.universal_file_ingestion f
  where f.file_id = register_upload.file_id;
end
$$;
comment on function metadata.register_upload(text, text, bigint, bytea, uuid, text, jsonb, text, text, text) is
  'Registers a file that was uploaded and is in Storage, claimed by p_lease. is_new false: the same bytes were uploaded before, to be read in the same way; that file is the answer, and one that had failed is tried again. is_kept false: the bytes are in Storage already, and p_storage_path is not wanted.';

create function metadata.claim_files(p_lease uuid, p_limit integer default 1, p_is_worker boolean default false, p_file_id bigint default null)
returns table (
  file_id bigint, source text, file_name text, folder text, storage_path text, bytes bigint, next_line bigint,
  subject text, reading smallint, replaces_file_id bigint, download jsonb, options jsonb, phase text, plan jsonb, checkpoint jsonb, attempts integer
)
language plpgsql rows 10 set search_path = '' as $$
begin
  with due as (
    select q.file_id
    from metadata.file_queue q
    where (q.state = 'queued' or (p_is_worker and q.state = 'needs_worker'))
      and (q.lease_until is null or q.lease_until < clock_timestamp())
      and q.attempts >= metadata.setting_number('file_attempts')
      and (p_file_id is null or q.file_id = p_file_id)
    for update skip locked
  ),
  given_up as (
    update metadata.file_queue q
    set state = 'dead_letter', finished_at = clock_timestamp(), lease_id = null, lease_until = null,
        last_code = coalesce(q.last_code, 'no_progress'),
        last_error = coalesce(q.last_error, 'The processor was interrupted before it got any further.')
    from due d
    where q.file_id = d.file_id
    returning q.file_id, q.last_code, q.last_error, q.attempts
  ),
  told as (
    insert into metadata.error_log (component, severity, code, message, detail)
    select 'universal-processor', 'HIGH', 'file_dead_letter', format('file %s was given up: %s', g.file_id, g.last_error),
      jsonb_build_object('file_id', g.file_id, 'code', g.last_code, 'attempts', g.attempts)
    from given_up g
  )
  update staging.universal_file_ingestion f
  set status = 'failed',
      processing_metadata = f.processing_metadata || jsonb_build_object('error', jsonb_build_object('code', g.last_code, 'message', g.last_error))
  from given_up g
  where f.file_id = g.file_id and f.staged_at is null;

  return query
  with due as (
    select q.file_id
    from metadata.file_queue q
    where (q.state = 'queued' or (p_is_worker and q.state = 'needs_worker'))
      and (q.next_attempt_at <= clock_timestamp() or q.file_id = p_file_id)
      and (q.lease_until is null or q.lease_until < clock_timestamp())
      and (p_file_id is null or q.file_id = p_file_id)
    order by q.next_attempt_at, q.file_id
    limit p_limit
    for update skip locked
  ),
  claimed as (
    update metadata.file_queue q
    set lease_id = p_lease,
        lease_until = clock_timestamp() + make_interval(secs => metadata.setting_number('file_lease_seconds')::double precision),
        attempts = q.attempts + 1, calls = q.calls + 1
    from due d
    where q.file_id = d.file_id
    returning q.*
  )
  select f.file_id, f.source, f.file_name, f.folder, f.storage_path, f.bytes, f.next_line,
    metadata.file_subject(f.source, f.folder, f.file_name), f.reading, f.replaces_file_id, c.download, c.options, c.phase, c.plan, c.checkpoint, c.attempts
  from claimed c
  join staging.universal_file_ingestion f on f.file_id = c.file_id
  order by c.next_attempt_at, c.file_id;
end
$$;
comment on function metadata.claim_files(uuid, integer, boolean, bigint) is
  'Hands out files that are due, under a lease: to one caller each. A worker also gets those that need one. With p_file_id: that file only, also before its time.';

create function metadata.require_file_lease(p_lease uuid, p_file_id bigint) returns void
language plpgsql set search_path = '' as $$
begin
  update metadata.file_queue q
  set lease_until = clock_timestamp() + make_interval(secs => metadata.setting_number('file_lease_seconds')::double precision)
  where q.file_id = p_file_id and q.lease_id = p_lease;
  if not found then
    raise exception 'file % belongs to another call by now', p_file_id using errcode = 'SF001',
      hint = 'Its lease ran out; whoever claimed it goes on from the last commit.';
  end if;
end
$$;
comment on function metadata.require_file_lease(uuid, bigint) is 'Raises SF001 unless this lease still holds the file; holds it for longer. First statement of every commit about a claimed file.';

create function metadata.advance_file(p_lease uuid, p_file_id bigint, p_phase text, p_checkpoint jsonb, p_plan jsonb default null) returns void
language plpgsql set search_path = '' as $$
begin
  perform metadata.require_file_lease(p_lease, p_file_id);
  update metadata.file_queue q
  set phase = p_phase, checkpoint = p_checkpoint, plan = coalesce(p_plan, q.plan), attempts = 0, last_code = null, last_error = null
  where q.file_id = p_file_id;
end
$$;
comment on function metadata.advance_file(uuid, bigint, text, jsonb, jsonb) is 'Keeps how far the reading of a claimed file got: progress, so that it is no attempt any more.';

create function metadata.keep_file(p_lease uuid, p_file_id bigint) returns void
language plpgsql set search_path = '' as $$
begin
  perform metadata.require_file_lease(p_lease, p_file_id);
  update metadata.file_queue q
  set attempts = 0, last_code = null, last_error = null
  where q.file_id = p_file_id;
end
$$;
comment on function metadata.keep_file(uuid, bigint) is 'A claimed file was gone on with, and its batches tell how far: progress, so that it is no attempt any more. Its checkpoint stays.';

create function staging.withdraw_reading(p_file_id bigint, p_reason text) returns void
language plpgsql set search_path = '' as $$
begin
  with held as (
    update bronze.batches b
    set status = 'rolled_back', rolled_back_at = clock_timestamp()
    where b.file_id = p_file_id and b.status = 'received' and b.parent_batch_id is null
    returning b.id, b.received
  )
  insert into metadata.data_lineage (batch_id, layer, event, row_count, actor, reason)
  select h.id, 'bronze', 'rolled_back', h.received, metadata.actor(), p_reason
  from held h;
  delete from staging.repeated_transaction_ids i where i.file_id = p_file_id;
  update staging.universal_file_ingestion f
  set staged_at = null, total_records = null, next_line = 1, reading = f.reading + 1
  where f.file_id = p_file_id;
end
$$;
comment on function staging.withdraw_reading(bigint, text) is 'Rolls back what is staged of a file and not promoted, so that its rows can be staged anew from the first.';

create function metadata.take_back_staged(p_lease uuid, p_file_id bigint) returns void
language plpgsql set search_path = '' as $$
begin
  perform metadata.require_file_lease(p_lease, p_file_id);
  perform staging.withdraw_reading(p_file_id, format('all rows of file %s make other columns of it than its first ones', p_file_id));
end
$$;
comment on function metadata.take_back_staged(uuid, bigint) is 'Rolls back what was staged of a claimed file while it was read for the first time: later rows made something else of its columns.';

create function metadata.release_file(p_lease uuid, p_file_id bigint) returns void
language sql set search_path = '' as $$
  update metadata.file_queue q
  set lease_id = null, lease_until = null, next_attempt_at = clock_timestamp()
  where q.file_id = p_file_id and q.lease_id = p_lease and q.state in ('queued', 'needs_worker')
$$;
comment on function metadata.release_file(uuid, bigint) is 'Ends a call that has more to do: the next one goes on at once.';

create function metadata.end_file(p_lease uuid, p_file_id bigint) returns void
language plpgsql set search_path = '' as $$
begin
  update metadata.file_queue q
  set state = 'done', phase = 'done', plan = null, checkpoint = null, download = null, attempts = 0, lease_id = null, lease_until = null,
      finished_at = clock_timestamp(), last_code = null, last_error = null
  where q.file_id = p_file_id and q.lease_id = p_lease;
  if not found then
    perform metadata.require_file_lease(p_lease, p_file_id);
  end if;
end
$$;
comment on function metadata.end_file(uuid, bigint) is 'The file is read: nothing is left to do about it.';

create function metadata.put_off_file(p_lease uuid, p_file_id bigint, p_code text, p_message text, p_is_final boolean default false) returns text
language plpgsql set search_path = '' as $$
declare
  v_row metadata.file_queue;
begin
  perform metadata.require_file_lease(p_lease, p_file_id);
  update metadata.file_queue q
  set lease_id = null, lease_until = null, last_code = p_code, last_error = left(p_message, 2000),
      state = case when p_is_final or q.attempts >= metadata.setting_number('file_attempts') then 'dead_letter' else q.state end,
      finished_at = case when p_is_final or q.attempts >= metadata.setting_number('file_attempts') then clock_timestamp() end,
      next_attempt_at = clock_timestamp() + least(interval '1 hour', make_interval(
        secs => (metadata.setting_number('file_retry_seconds') * 2 ^ least(greatest(q.attempts - 1, 0), 20))::double precision))
  where q.file_id = p_file_id
  returning q.* into v_row;
  if v_row.state = 'dead_letter' then
    update staging.universal_file_ingestion f
    set status = 'failed',
        processing_metadata = f.processing_metadata || jsonb_build_object('error', jsonb_build_object('code', p_code, 'message', left(p_message, 2000)))
    where f.file_id = p_file_id and f.staged_at is null;
    -- what was staged of it on the way is no file; whoever takes it up again begins anew
    perform staging.withdraw_reading(p_file_id, format('file %s cannot be read whole: %s', p_file_id, p_code))
    from staging.universal_file_ingestion f
    where f.file_id = p_file_id and f.staged_at is null and f.next_line > 1 and p_is_final;
    if found then
      update metadata.file_queue q set phase = 'start', plan = null, checkpoint = null where q.file_id = p_file_id;
    end if;
    -- that a file cannot be read is the file's fault, and no error of the pipeline
    if not p_is_final then
      insert into metadata.error_log (component, severity, code, message, detail)
      values ('universal-processor', 'HIGH', 'file_dead_letter', format('file %s was given up: %s', p_file_id, left(p_message, 2000)),
        jsonb_build_object('file_id', p_file_id, 'code', p_code, 'attempts', v_row.attempts));
    end if;
  end if;
  return v_row.state;
end
$$;
comment on function metadata.put_off_file(uuid, bigint, text, text, boolean) is
  'Says why a claimed file could not be gone on with: it is tried again, later each time, or given up after file_attempts; at once where p_is_final (no attempt would help). Its state then.';

create function metadata.hand_to_worker(p_lease uuid, p_file_id bigint, p_code text, p_message text) returns void
language plpgsql set search_path = '' as $$
begin
  perform metadata.require_file_lease(p_lease, p_file_id);
  update metadata.file_queue q
  set state = 'needs_worker', attempts = 0, lease_id = null, lease_until = null, next_attempt_at = clock_timestamp(),
      last_code = p_code, last_error = p_message
  where q.file_id = p_file_id;
  update staging.universal_file_ingestion f
  set status = 'needs_worker',
      processing_metadata = f.processing_metadata || jsonb_build_object('needs_worker', jsonb_build_object('code', p_code, 'message', p_message))
  where f.file_id = p_file_id and f.staged_at is null;
end
$$;
comment on function metadata.hand_to_worker(uuid, bigint, text, text) is 'Leaves a claimed file to scout ingest or scout worker: it does not fit into one call.';

create function metadata.keep_raw_file(p_lease uuid, p_file_id bigint, p_storage_path text, p_bytes bigint, p_sha256 bytea) returns void
language plpgsql set search_path = '' as $$
begin
  perform metadata.require_file_lease(p_lease, p_file_id);
  update staging.universal_file_ingestion f
  set storage_path = p_storage_path, bytes = p_bytes, sha256 = p_sha256
  where f.file_id = p_file_id;
  update metadata.file_queue q
  set attempts = 0
  where q.file_id = p_file_id;
end
$$;
comment on function metadata.keep_raw_file(uuid, bigint, text, bigint, bytea) is 'The bytes of a claimed file are in Storage now, under this path.';

create function metadata.retry_file(p_file_id bigint) returns boolean
language plpgsql set search_path = '' as $$
begin
  update metadata.file_queue q
  set state = 'queued', attempts = 0, next_attempt_at = clock_timestamp(), finished_at = null
  where q.file_id = p_file_id and q.state = 'dead_letter'
    and exists (
      select from staging.universal_file_ingestion f
      where f.file_id = q.file_id and f.staged_at is null and f.raw_expired_at is null
    );
  if not found then
    return false;
  end if;
  update staging.universal_file_ingestion f
  set status = 'queued', processing_metadata = f.processing_metadata - 'error'
  where f.file_id = p_file_id;
  return true;
end
$$;
comment on function metadata.retry_file(bigint) is 'Takes a file that was given up up again, from where it was. False: it was not given up, or its bytes are gone.';

create function metadata.has_file_work() returns boolean
language sql stable set search_path = '' as $$
  select exists (
    select from metadata.file_queue q
    where q.state = 'queued' and q.next_attempt_at <= clock_timestamp()
      and (q.lease_until is null or q.lease_until < clock_timestamp())
  )
$$;
comment on function metadata.has_file_work() is 'Whether a call of the function drive-universal-processor would find a file to read.';
