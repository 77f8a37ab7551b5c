-- Bytes of files in Storage: kept for file_raw_days, so that a file can be read again; what belongs to no file is swept.
--
-- metadata.expire_raw_files() and metadata.orphaned_raw_files() say which objects go; the function
-- drive-universal-processor (POST …/sweep, rung daily) deletes them. A file is marked before its object goes: whatever
-- is cut short in between is an orphan, and goes with the next sweep.

insert into metadata.settings (name, value, unit, description) values
  ('file_orphan_hours', '24', 'hours', 'An object in raw-files that belongs to no file, or was a part of one that is read, is deleted when it is this old. Longer than an upload can take.'),
  ('file_sweep_objects', '1000', 'objects', 'A call of the function deletes so many objects of each kind, and is rung again while there are more.');

create function metadata.expire_raw_files(p_limit integer) returns setof text
language sql rows 1000 set search_path = '' as $$
  with due as (
    select f.file_id, f.storage_path
    from staging.universal_file_ingestion f
    join metadata.file_queue q on q.file_id = f.file_id
    where f.storage_path is not null
      and f.created_at < now() - make_interval(days => metadata.setting_number('file_raw_days')::integer)
      -- what waits for a decision, or to be read (again), is read from these bytes
      and f.status in ('ingested', 'failed') and q.state in ('done', 'dead_letter')
    order by f.created_at
    limit p_limit
    for update of f, q skip locked
  ),
  expired as (
    update staging.universal_file_ingestion f
    set storage_path = null, raw_expired_at = clock_timestamp()
    from due d
    where f.file_id = d.file_id
  ),
  -- what was inflated of a file that was given up goes with it: should it come again, it is read from its beginning
  forgotten as (
    update metadata.file_queue q
    set phase = 'start', plan = null, checkpoint = null
    from due d
    where q.file_id = d.file_id and q.state = 'dead_letter'
  )
  select d.storage_path from due d
$$;
comment on function metadata.expire_raw_files(integer) is
  'Gives up the bytes of files that came file_raw_days ago, are read or given up, and wait for nobody: their paths, to be deleted from Storage now. Rows, receipts and lineage stay.';

create function metadata.orphaned_raw_files(p_limit integer) returns setof text
language plpgsql stable rows 1000 set search_path = '' as $$
begin
  -- a Postgres without Storage has none
  if to_regclass('storage.objects') is null then
    return;
  end if;
  return query execute $query$
    select o.name
    from storage.objects o
    left join staging.universal_file_ingestion f on f.storage_path = 'raw-files/' || o.name
    left join metadata.file_queue q on q.file_id = case when o.name ~ '^parts/\d{1,18}/' then split_part(o.name, '/', 2)::bigint end
    where o.bucket_id = 'raw-files'
      and o.created_at < now() - make_interval(hours => metadata.setting_number('file_orphan_hours')::integer)
      and f.file_id is null
      -- parts of a file are needed until it is read, and of one that was given up while it may be taken up again
      and (q.file_id is null or q.state = 'done' or q.plan is null)
    order by o.created_at
    limit $1
  $query$ using p_limit;
end
$$;
comment on function metadata.orphaned_raw_files(integer) is
  'Objects in the bucket raw-files, older than file_orphan_hours, that no file is kept in: uploads that were never registered, inflated parts of files that are read, bytes that were given up.';
