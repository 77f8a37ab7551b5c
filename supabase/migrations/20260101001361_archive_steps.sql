-- Archiving a day in steps, each small enough for one call of the function lifecycle, each repeatable:
-- write a file of whole batches, read it back, and when all of the day's rows are in files that say the same, remove them.
-- The function holds a day's lease while it works on a step; this file decides which step is next and whether sums match.

-- Rows cross to the function, and are summed, as wire text: exact text of each value, independent of settings of the session.
create function metadata.wire_columns(p_table text)
returns table (place integer, name text, kind text, expression text, restored text)
language sql stable rows 20 set search_path = '' as $$
  with typed as (
    select a.attnum, a.attname, pg_catalog.format_type(a.atttypid, null) as type
    from pg_catalog.pg_attribute a
    where a.attrelid = p_table::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  ),
  mapped as (
    select t.*, m.*
    from typed t
    left join (
      values
        ('bigint', 'int64', 'r.%I::text', '(%s)::bigint'),
        ('integer', 'int32', 'r.%I::text', '(%s)::integer'),
        ('smallint', 'int32', 'r.%I::text', '(%s)::smallint'),
        ('boolean', 'boolean', 'r.%I::text', '(%s)::boolean'),
        ('real', 'float', 'encode(float4send(r.%I), ''hex'')', '(%s)::real'),
        ('double precision', 'double', 'encode(float8send(r.%I), ''hex'')', '(%s)::double precision'),
        ('text', 'string', 'r.%I', '(%s)'),
        ('character varying', 'string', 'r.%I::text', '(%s)'),
        ('uuid', 'string', 'r.%I::text', '(%s)::uuid'),
        -- exact text: Parquet's decimals have a fixed scale, and a JSON type would let readers normalise
        ('numeric', 'string', 'r.%I::text', '(%s)::numeric'),
        ('json', 'string', 'r.%I::text', '(%s)::json'),
        ('jsonb', 'string', 'r.%I::text', '(%s)::jsonb'),
        ('bytea', 'bytes', 'encode(r.%I, ''hex'')', 'decode(%s, ''hex'')'),
        ('text[]', 'strings', 'to_json(r.%I)::text', 
          'case when (%1$s) is not null then array(select e.value from json_array_elements_text((%1$s)::json) with ordinality e (value, n) order by e.n) end'),
        ('date', 'date', '(r.%I - date ''1970-01-01'')::text', 'date ''1970-01-01'' + (%s)::integer'),
        ('timestamp with time zone', 'timestamp', '(extract(epoch from r.%I) * 1000000)::bigint::text',
          'timestamptz ''epoch'' + (%1$s)::bigint / 1000000 * interval ''1 second'' + (%1$s)::bigint %% 1000000 * interval ''1 microsecond''')
    ) m (of_type, kind, expression, restored) on m.of_type = t.type
  )
  select m.attnum::integer, m.attname::text, m.kind, format(m.expression, m.attname), m.restored
  from mapped m
  order by m.attnum
$$;
comment on function metadata.wire_columns(text) is
  'Columns of a table as they are exported: kind is the Parquet type, expression gives the wire text of column r.name, restored (a format with the text''s place) casts it back. A kind that is null: the type has no place in an export.';

create function metadata.row_bytes(p_table text, p_columns text[] default null) returns text
language plpgsql stable set search_path = '' as $$
declare
  v_odd text;
  v_expression text;
begin
  select
    string_agg(c.name, ', ') filter (where c.kind is null),
    string_agg(format('coalesce(convert_to(''v'' || %s, ''UTF8''), ''n'') || ''\x00''', c.expression), ' || ' order by c.place)
  into v_odd, v_expression
  from metadata.wire_columns(p_table) c
  where p_columns is null or c.name = any (p_columns);
  if v_odd is not null then
    raise exception 'the type of % in % cannot be exported', v_odd, p_table
      using errcode = 'feature_not_supported', hint = 'Give it a kind in metadata.wire_columns().';
  end if;
  return v_expression;
end
$$;
comment on function metadata.row_bytes(text, text[]) is
  'Expression for a row r of a table as bytes, which no two different rows share (of the columns given, where they are): each value as v and its wire text, or n for null, ended by NUL, which no text holds.';

create type metadata.batch_sum as (
  batch_id bigint, received_at timestamptz, row_count integer, lines int8multirange, content_sha256 bytea
);
comment on type metadata.batch_sum is 'What a batch''s rows in one table come to.';

create function metadata.batch_sums(
  p_table text, p_batch_ids bigint[], p_from timestamptz, p_to timestamptz, p_columns text[] default null
)
returns setof metadata.batch_sum
language plpgsql stable rows 100 set search_path = '' set jit = off as $$
begin
  return query execute format(
    'select r.batch_id, r.received_at, count(*)::integer, range_agg(int8range(r.line_no, r.line_no + 1)),
       sha256(string_agg(%s, ''''::bytea order by r.line_no))
     from %s r
     where r.received_at between $1 and $2 and r.batch_id = any ($3)
     group by r.received_at, r.batch_id
     order by r.received_at, r.batch_id',
    metadata.row_bytes(p_table, p_columns), p_table::regclass)
  using p_from, p_to, p_batch_ids;
end
$$;
comment on function metadata.batch_sums(text, bigint[], timestamptz, timestamptz, text[]) is
  'Rows, line numbers and content sum of batches of a table, whose received_at lies between the two, in the order of an export.';

create function metadata.days_with_rows(p_table text, p_before date)
returns table (day date, partition_name text)
language plpgsql stable rows 100 set search_path = '' as $$
declare
  v_default regclass := (
    select p.partdefid::regclass from pg_catalog.pg_partitioned_table p where p.partrelid = p_table::regclass
  );
begin
  return query
  select to_date(right(c.relname, 8), 'YYYYMMDD'), c.oid::regclass::text
  from pg_catalog.pg_inherits i
  join pg_catalog.pg_class c on c.oid = i.inhrelid
  where i.inhparent = p_table::regclass and c.oid <> v_default and c.relname ~ '_\d{8}$'
    and to_date(right(c.relname, 8), 'YYYYMMDD') < p_before;
  -- rows that are only there because somebody asked for them are no news
  return query execute format(
    'select distinct (r.received_at at time zone ''UTC'')::date, %L
     from %s r
     where r.received_at < $1
       and not exists (select from metadata.exported_batches b where b.batch_id = r.batch_id and b.restored_at is not null)',
    v_default::text, v_default)
  using p_before::timestamp at time zone 'UTC';
end
$$;
comment on function metadata.days_with_rows(text, date) is
  'Days (UTC) before a date that have a partition of their own, or rows in the default partition.';

create function metadata.archive_due()
returns table (table_name text, day date, partition_name text, unsettled_batches bigint)
language sql stable rows 100 set search_path = '' as $$
  select t.table_name, d.day, d.partition_name, (
      select count(*)
      from bronze.batches b
      where b.received_at >= d.day::timestamp at time zone 'UTC' and b.received_at < (d.day + 1)::timestamp at time zone 'UTC'
        and b.status in ('received', 'dead_letter') and b.accepted > 0
    )
  from metadata.partitioned_tables t
  cross join lateral metadata.days_with_rows(
    t.table_name, (now() at time zone 'UTC')::date - metadata.setting_number(t.archive_after_setting)::integer) d
  where t.archive_after_setting is not null
$$;
comment on function metadata.archive_due() is
  'Days that are old enough to leave. One with unsettled batches (not promoted yet, or dead letters) stays until they are settled: promotion needs their rows.';

create function metadata.claim_archive_step(p_lease uuid) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_until timestamptz := clock_timestamp() + make_interval(secs => metadata.setting_number('archive_lease_seconds')::double precision);
  v_day metadata.archive_days;
  v_step jsonb;
begin
  select jsonb_build_object(
    'step', 'restore', 'table', e.table_name, 'day', e.day, 'path', e.path, 'columns', e.columns, 'sha256', encode(e.sha256, 'hex'),
    'batch_id', b.batch_id, 'first_row', b.first_row, 'rows', b.row_count)
  into v_step
  from metadata.exported_batches b
  join metadata.exports e on e.id = b.export_id
  where b.restore_requested_at <= clock_timestamp() and b.restored_at is null
  order by b.restore_requested_at
  limit 1;
  if found then
    return v_step;
  end if;

  insert into metadata.archive_days (table_name, day)
  select d.table_name, d.day from metadata.archive_due() d where d.unsettled_batches = 0
  on conflict on constraint archive_days_pkey do update
  -- rows came to a day that was archived before
  set removed_at = null
  where archive_days.removed_at is not null;

  update metadata.archive_days a
  set lease_id = p_lease, lease_until = v_until
  where (a.table_name, a.day) = (
    select c.table_name, c.day
    from metadata.archive_days c
    join metadata.archive_due() d on d.table_name = c.table_name and d.day = c.day and d.unsettled_batches = 0
    where c.removed_at is null and c.next_attempt_at <= clock_timestamp()
      and (c.lease_until is null or c.lease_until < clock_timestamp())
    order by c.day, c.table_name
    limit 1
    for update of c skip locked
  )
  returning a.* into v_day;
  if not found then
    return null;
  end if;
  return metadata.next_archive_step(v_day.table_name, v_day.day);
end
$$;
comment on function metadata.claim_archive_step(uuid) is
  'The next step to do, and the lease of its day: restore (asked for), write, verify or remove; null when there is nothing. A lease that ran out is anybody''s.';

create function metadata.next_archive_step(p_table text, p_day date) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_from timestamptz := p_day::timestamp at time zone 'UTC';
  v_to timestamptz := (p_day + 1)::timestamp at time zone 'UTC' - interval '1 microsecond';
  v_step jsonb;
begin
  select jsonb_build_object(
    'step', 'verify', 'table', e.table_name, 'day', e.day, 'export_id', e.id, 'path', e.path, 'columns', e.columns,
    'rows', e.row_count, 'bytes', e.bytes, 'sha256', encode(e.sha256, 'hex'))
  into v_step
  from metadata.exports e
  where e.table_name = p_table and e.day = p_day and e.verified_at is null
  order by e.part_no
  limit 1;
  if found then
    return v_step;
  end if;

  execute format(
    'with here as (
       select r.batch_id, r.received_at, count(*) as row_count
       from %s r
       where r.received_at between $1 and $2
         and not exists (select from metadata.exported_batches x where x.batch_id = r.batch_id)
       group by r.batch_id, r.received_at
     ),
     running as (
       select h.*, b.bytes,
         sum(h.row_count) over arrival as rows_so_far, sum(b.bytes) over arrival as bytes_so_far,
         row_number() over arrival as n
       from here h
       join bronze.batches b on b.id = h.batch_id
       window arrival as (order by h.received_at, h.batch_id)
     )
     select jsonb_build_object(''rows'', sum(r.row_count), ''batch_ids'', jsonb_agg(r.batch_id order by r.n),
       ''from'', min(r.received_at), ''to'', max(r.received_at))
     from running r
     where r.n = 1 or (r.rows_so_far <= $3 and r.bytes_so_far <= $4)
     having count(*) > 0', p_table::regclass)
  into v_step
  using v_from, v_to, metadata.setting_number('archive_rows_per_call'), metadata.setting_number('archive_bytes_per_call');
  if v_step is null then
    return jsonb_build_object('step', 'remove', 'table', p_table, 'day', p_day, 'rows', 0);
  end if;
  return v_step || jsonb_build_object(
    'step', 'write', 'table', p_table, 'day', p_day,
    'part_no', (select coalesce(max(e.part_no), 0) + 1 from metadata.exports e where e.table_name = p_table and e.day = p_day),
    'columns', (
      select jsonb_agg(jsonb_build_object('name', c.name, 'kind', c.kind, 'expression', c.expression) order by c.place)
      from metadata.wire_columns(p_table) c
    ));
end
$$;
comment on function metadata.next_archive_step(text, date) is
  'What a day needs next: a written file read back, else the next whole batches written (at most archive_rows_per_call rows, at least one batch), else its rows removed.';

create function metadata.require_archive_lease(p_lease uuid, p_table text, p_day date) returns void
language plpgsql set search_path = '' as $$
begin
  perform from metadata.archive_days a
  where a.table_name = p_table and a.day = p_day and a.lease_id = p_lease and a.lease_until > clock_timestamp()
  for update;
  if not found then
    raise exception 'the lease of % of % is lost', p_day, p_table using errcode = 'lock_not_available',
      hint = 'Another call works on this day. Nothing was changed.';
  end if;
end
$$;
comment on function metadata.require_archive_lease(uuid, text, date) is 'Raises lock_not_available unless the lease holds; keeps it until the transaction ends.';

create function metadata.record_export(
  p_lease uuid, p_table text, p_day date, p_part_no integer, p_path text, p_columns jsonb, p_batch_ids bigint[],
  p_from timestamptz, p_to timestamptz, p_rows integer, p_bytes bigint, p_sha256 bytea, p_content_sha256 bytea
) returns bigint
language plpgsql set search_path = '' as $$
declare
  v_export_id bigint;
  v_content bytea;
  v_rows bigint;
begin
  perform metadata.require_archive_lease(p_lease, p_table, p_day);
  insert into metadata.exports as e (
    table_name, day, part_no, path, columns, row_count, bytes, sha256, content_sha256,
    first_received_at, last_received_at, first_batch_id, last_batch_id
  )
  values (
    p_table, p_day, p_part_no, p_path, p_columns, p_rows, p_bytes, p_sha256, p_content_sha256,
    p_from, p_to, p_batch_ids[1], p_batch_ids[cardinality(p_batch_ids)]
  )
  returning e.id into v_export_id;
  insert into metadata.exported_batches (batch_id, export_id, received_at, first_row, row_count, lines, content_sha256)
  select s.batch_id, v_export_id, s.received_at,
    sum(s.row_count) over (order by s.received_at, s.batch_id) - s.row_count, s.row_count, s.lines, s.content_sha256
  from metadata.batch_sums(p_table, p_batch_ids, p_from, p_to) s;

  select sha256(string_agg(b.content_sha256, ''::bytea order by b.first_row)), sum(b.row_count) into v_content, v_rows
  from metadata.exported_batches b where b.export_id = v_export_id;
  if v_content is distinct from p_content_sha256 or v_rows is distinct from p_rows then
    raise exception '% differs from the rows of % of %: % rows, % written', p_path, p_day, p_table, v_rows, p_rows
      using errcode = 'data_exception', hint = 'Nothing was removed; the file is written again.';
  end if;
  return v_export_id;
end
$$;
comment on function metadata.record_export(uuid, text, date, integer, text, jsonb, bigint[], timestamptz, timestamptz, integer, bigint, bytea, bytea) is
  'Keeps what a written file holds. The content sum is computed here, from the rows; one that differs from what the function wrote is an error.';

create function metadata.verify_export(p_lease uuid, p_export_id bigint, p_rows integer, p_bytes bigint, p_sha256 bytea, p_read_back_sha256 bytea)
returns boolean
language plpgsql set search_path = '' as $$
declare
  v_export metadata.exports;
begin
  select e.* into v_export from metadata.exports e where e.id = p_export_id;
  if not found then
    raise exception 'there is no export %', p_export_id using errcode = 'no_data_found';
  end if;
  perform metadata.require_archive_lease(p_lease, v_export.table_name, v_export.day);
  if (v_export.row_count, v_export.bytes, v_export.sha256, v_export.content_sha256)
    is not distinct from (p_rows, p_bytes, p_sha256, p_read_back_sha256)
  then
    update metadata.exports e set read_back_sha256 = p_read_back_sha256, verified_at = clock_timestamp()
    where e.id = p_export_id and e.verified_at is null;
    return true;
  end if;
  insert into metadata.error_log (component, severity, code, message, detail)
  values ('lifecycle', 'HIGH', 'export_differs', format('%s came back from Storage with other content; it is written again', v_export.path),
    jsonb_build_object('rows', p_rows, 'expected_rows', v_export.row_count, 'bytes', p_bytes, 'expected_bytes', v_export.bytes));
  delete from metadata.exports e where e.id = p_export_id and e.removed_at is null;
  return false;
end
$$;
comment on function metadata.verify_export(uuid, bigint, integer, bigint, bytea, bytea) is
  'Compares a file as Storage gave it back with what it must hold. False: it differs, which is an error of severity HIGH, and the file is written again.';

create function metadata.remove_exported_day(p_lease uuid, p_table text, p_day date) returns bigint
language plpgsql set search_path = '' as $$
declare
  v_from timestamptz := p_day::timestamp at time zone 'UTC';
  v_to timestamptz := (p_day + 1)::timestamp at time zone 'UTC' - interval '1 microsecond';
  v_partition text;
  v_default boolean;
  v_batch_ids bigint[];
  v_unlike bigint;
  v_removed bigint;
begin
  perform set_config('lock_timeout', metadata.setting_number('archive_lock_ms')::integer || 'ms', true);
  perform metadata.require_archive_lease(p_lease, p_table, p_day);
  select d.partition_name into v_partition from metadata.days_with_rows(p_table, p_day + 1) d where d.day = p_day limit 1;
  if not found then
    update metadata.archive_days a set removed_at = clock_timestamp() where a.table_name = p_table and a.day = p_day;
    return 0;
  end if;
  v_default := v_partition::regclass = (
    select p.partdefid from pg_catalog.pg_partitioned_table p where p.partrelid = p_table::regclass
  );

  -- a batch that is taken back or promoted again from here on waits, and then finds that its rows are archived
  perform from bronze.batches b where b.received_at between v_from and v_to for share;
  if exists (
    select from bronze.batches b
    where b.received_at between v_from and v_to and b.status in ('received', 'dead_letter') and b.accepted > 0
  ) then
    raise exception '% of % has batches that are not settled', p_day, p_table using errcode = 'object_not_in_prerequisite_state';
  end if;
  -- keeps writers out of this day, and nobody else; the default partition must go on taking rows
  if not v_default then
    execute format('lock table %s in share mode', v_partition);
  end if;

  execute format('select array_agg(distinct r.batch_id) from %s r
    where r.received_at between $1 and $2
      and not exists (select from metadata.exported_batches b where b.batch_id = r.batch_id and b.restored_at is not null)', v_partition)
  into v_batch_ids using v_from, v_to;
  with here as (
    select * from metadata.batch_sums(p_table, v_batch_ids, v_from, v_to)
  ),
  exported as (
    select b.batch_id, b.received_at, b.row_count, b.lines, b.content_sha256
    from metadata.exported_batches b
    join metadata.exports e on e.id = b.export_id
    where e.table_name = p_table and e.day = p_day and b.removed_at is null
      and e.verified_at is not null and e.read_back_sha256 = e.content_sha256
  )
  select count(*) into v_unlike
  from ((table here except table exported) union all (table exported except table here)) d;
  if v_unlike > 0 then
    raise exception '% of % is not the same as its exported files (% batches differ)', p_day, p_table, v_unlike
      using errcode = 'data_exception', hint = 'Nothing was removed. Compare metadata.exported_batches with metadata.batch_sums().';
  end if;

  if v_default then
    execute format('delete from %s r where r.received_at between $1 and $2 and r.batch_id = any ($3)', v_partition)
    using v_from, v_to, v_batch_ids;
  else
    execute format('drop table %s', v_partition);
  end if;
  update metadata.exported_batches b set removed_at = clock_timestamp()
  from metadata.exports e
  where e.id = b.export_id and e.table_name = p_table and e.day = p_day and b.removed_at is null;
  update metadata.exports e set removed_at = clock_timestamp()
  where e.table_name = p_table and e.day = p_day and e.removed_at is null;
  update metadata.archive_days a
  set removed_at = clock_timestamp(), lease_until = null, attempts = 0, last_error = null
  where a.table_name = p_table and a.day = p_day;
  select coalesce(sum(b.row_count), 0) into v_removed from metadata.exported_batches b where b.batch_id = any (v_batch_ids);
  insert into metadata.etl_processing_log (process_name, status, start_time, end_time, records_processed, records_successful)
  values ('lifecycle.archive', 'completed', transaction_timestamp(), clock_timestamp(), v_removed, v_removed);
  return v_removed;
end
$$;
comment on function metadata.remove_exported_day(uuid, text, date) is
  'Sums a day''s rows once more, compares with its verified files, and drops the partition (or deletes the day''s rows from the default partition), in one transaction. Waits at most archive_lock_ms for a lock, so that ingest is never held up for longer. The number of rows removed.';

create function metadata.end_archive_step(p_lease uuid, p_error text default null) returns void
language plpgsql set search_path = '' as $$
begin
  update metadata.archive_days a
  set lease_until = null,
      attempts = case when p_error is null then 0 else a.attempts + 1 end,
      last_error = p_error,
      -- one, two, four minutes, … at most two hours
      next_attempt_at = case
        when p_error is null then clock_timestamp()
        else clock_timestamp() + least(interval '1 minute' * power(2, a.attempts), interval '2 hours')
      end
  where a.lease_id = p_lease and a.removed_at is null;
end
$$;
comment on function metadata.end_archive_step(uuid, text) is 'Gives the day of a lease back; an error puts its next attempt off.';

create function metadata.put_off_restore(p_batch_id bigint, p_error text) returns void
language plpgsql set search_path = '' as $$
begin
  -- what cannot be restored must not keep other days from being archived
  update metadata.exported_batches b set restore_requested_at = clock_timestamp() + interval '10 minutes'
  where b.batch_id = p_batch_id and b.restored_at is null;
  insert into metadata.error_log (component, severity, code, message, batch_id)
  values ('lifecycle', 'HIGH', 'restore_failed', p_error, p_batch_id);
end
$$;
comment on function metadata.put_off_restore(bigint, text) is 'Records that a batch could not be restored; it is tried again in ten minutes.';

create function metadata.restore_batch(p_batch_id bigint, p_rows text) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_batch metadata.exported_batches;
  v_export metadata.exports;
  v_columns text;
  v_values text;
  v_names text[];
begin
  select b.* into v_batch from metadata.exported_batches b where b.batch_id = p_batch_id for update;
  if not found then
    raise exception 'batch % was never exported', p_batch_id using errcode = 'no_data_found';
  end if;
  if v_batch.removed_at is null or v_batch.restored_at is not null then
    return false;
  end if;
  select e.* into v_export from metadata.exports e where e.id = v_batch.export_id;
  -- a column that came later is null, or its default; one that went is passed over
  select string_agg(format('%I', c.name), ', '), string_agg(format(c.restored, format('w.value ->> %s', k.place - 1)), ', '), array_agg(c.name)
  into v_columns, v_values, v_names
  from jsonb_array_elements(v_export.columns) with ordinality k (value, place)
  join metadata.wire_columns(v_export.table_name) c on c.name = k.value ->> 'name';
  execute format('insert into %s (%s) select %s from json_array_elements($1::json) w', v_export.table_name::regclass, v_columns, v_values)
  using p_rows;
  if not exists (
    select from metadata.batch_sums(v_export.table_name, array[p_batch_id], v_batch.received_at, v_batch.received_at, v_names) s
    where s.content_sha256 = v_batch.content_sha256 and s.lines = v_batch.lines
  ) then
    raise exception 'the rows of batch % are not what was exported', p_batch_id
      using errcode = 'data_exception', hint = 'Nothing was restored. See whether the file is whole: scout archive verify.';
  end if;
  update metadata.exported_batches b
  set restored_at = clock_timestamp(), restore_requested_at = null
  where b.batch_id = p_batch_id;
  return true;
end
$$;
comment on function metadata.restore_batch(bigint, text) is
  'Puts an archived batch''s rows (a JSON array of rows of texts, in the order of the export''s columns) back, into the default partition, and sums them. False: they were there already.';

create function metadata.release_restored() returns integer
language plpgsql set search_path = '' as $$
declare
  v_batch record;
  v_released integer := 0;
begin
  for v_batch in
    select b.batch_id, b.received_at, b.content_sha256, e.table_name,
      array(select c.value ->> 'name' from jsonb_array_elements(e.columns) c) as names
    from metadata.exported_batches b
    join metadata.exports e on e.id = b.export_id
    join bronze.batches s on s.id = b.batch_id and s.status in ('promoted', 'rolled_back')
    where b.restored_at < clock_timestamp() - make_interval(days => metadata.setting_number('archive_restored_days')::integer)
    for update of b skip locked
  loop
    if exists (
      select from metadata.batch_sums(v_batch.table_name, array[v_batch.batch_id], v_batch.received_at, v_batch.received_at, v_batch.names) s
      where s.content_sha256 = v_batch.content_sha256
    ) then
      execute format('delete from %s r where r.received_at = $1 and r.batch_id = $2', v_batch.table_name::regclass)
      using v_batch.received_at, v_batch.batch_id;
      update metadata.exported_batches b set restored_at = null where b.batch_id = v_batch.batch_id;
      v_released := v_released + 1;
    end if;
  end loop;
  return v_released;
end
$$;
comment on function metadata.release_restored() is
  'Takes batches that were restored archive_restored_days ago and are settled out of the database again: their rows are in the archive still. The number of batches.';

create view metadata.archive_status with (security_invoker = true) as
with exported as (
  select e.table_name, e.day, count(*) as files, sum(e.row_count) as rows, sum(e.bytes) as bytes,
    count(*) filter (where e.verified_at is null) as unverified
  from metadata.exports e
  group by e.table_name, e.day
),
restored as (
  select e.table_name, e.day, count(*) as batches
  from metadata.exported_batches b
  join metadata.exports e on e.id = b.export_id
  where b.restored_at is not null
  group by e.table_name, e.day
)
select
  coalesce(a.table_name, d.table_name) as table_name,
  coalesce(a.day, d.day) as day,
  case
    when a.removed_at is not null then 'archived'
    when d.unsettled_batches > 0 then 'held'
    when a.attempts > 0 then 'failing'
    when a.day is not null then 'exporting'
    else 'due'
  end as status,
  coalesce(e.files, 0) as files, coalesce(e.rows, 0) as rows, coalesce(e.bytes, 0) as bytes,
  coalesce(e.unverified, 0) as unverified_files, coalesce(r.batches, 0) as restored_batches,
  coalesce(d.unsettled_batches, 0) as unsettled_batches,
  a.removed_at, a.next_attempt_at, a.last_error
from metadata.archive_days a
full join metadata.archive_due() d on d.table_name = a.table_name and d.day = a.day
left join exported e on e.table_name = coalesce(a.table_name, d.table_name) and e.day = coalesce(a.day, d.day)
left join restored r on r.table_name = coalesce(a.table_name, d.table_name) and r.day = coalesce(a.day, d.day);
comment on view metadata.archive_status is
  'One row per day of a table that is archived or old enough to be. held: has batches that are not promoted yet or dead letters; failing: last_error says why, next_attempt_at when it is tried again.';
