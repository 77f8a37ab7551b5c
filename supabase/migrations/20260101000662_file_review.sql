-- Decisions about files, and files that are read again or take the place of others.

create function metadata.file_batches_to_withdraw(p_file_id bigint) returns setof bigint
language sql stable rows 100 set search_path = '' as $$
  with recursive version as (
    select f.file_id, f.replaces_file_id, f.reading as below
    from staging.universal_file_ingestion f
    where f.file_id = p_file_id
    union all
    select f.file_id, f.replaces_file_id, null
    from version v
    join staging.universal_file_ingestion f on f.file_id = v.replaces_file_id
  )
  select b.id
  from version v
  join bronze.batches b on b.file_id = v.file_id and (v.below is null or b.reading < v.below)
  where b.status <> 'rolled_back'
  order by b.id
$$;
comment on function metadata.file_batches_to_withdraw(bigint) is
  'Batches that stand and must not when this file is released: of its earlier readings and of the versions it replaces.';

create function metadata.withdraw_file_batch(p_lease uuid, p_file_id bigint) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_batch_id bigint;
begin
  perform metadata.require_file_lease(p_lease, p_file_id);
  select w.id into v_batch_id from metadata.file_batches_to_withdraw(p_file_id) w (id) limit 1;
  if not found then
    return false;
  end if;
  perform silver.recover('rollback', v_batch_id, format('file %s takes its place', p_file_id), 'universal-processor');
  update metadata.file_queue q set attempts = 0 where q.file_id = p_file_id;
  return true;
end
$$;
comment on function metadata.withdraw_file_batch(uuid, bigint) is
  'Rolls one batch back (with those it shares receipts with) that a claimed file takes the place of. False: none is left.';

create function metadata.read_again(p_file_id bigint, p_options jsonb default '{}') returns void
language plpgsql set search_path = '' as $$
declare
  v_file staging.universal_file_ingestion;
begin
  select f.* into v_file from staging.universal_file_ingestion f where f.file_id = p_file_id for update;
  if not found then
    raise exception 'there is no file %', p_file_id using errcode = 'PT404';
  end if;
  if v_file.storage_path is null then
    raise exception 'the bytes of file % are not in Storage', p_file_id using errcode = 'PT409',
      hint = 'Send the file again.';
  end if;
  if exists (select from metadata.file_queue q where q.file_id = p_file_id and q.lease_until > clock_timestamp()) then
    raise exception 'file % is being read', p_file_id using errcode = 'PT409', hint = 'Wait until it is.';
  end if;
  update staging.universal_file_ingestion f
  set status = 'queued', processing_metadata = f.processing_metadata - 'error'
  where f.file_id = p_file_id;
  perform staging.withdraw_reading(p_file_id, format('file %s is read again', p_file_id));
  insert into metadata.file_queue as q (file_id, options)
  values (p_file_id, p_options)
  on conflict (file_id) do update
  set state = 'queued', phase = 'start', plan = null, checkpoint = null, options = q.options || excluded.options, attempts = 0,
      next_attempt_at = clock_timestamp(), lease_id = null, lease_until = null, finished_at = null, last_code = null, last_error = null;
end
$$;
comment on function metadata.read_again(bigint, jsonb) is
  'Queues a file to be read once more, from its bytes in Storage. What was staged and not promoted is rolled back now; what was promoted when the new reading is released.';

create function metadata.file_table(p_file_id bigint, p_sheet text) returns jsonb
language sql stable set search_path = '' as $$
  select t
  from staging.universal_file_ingestion f
  cross join lateral jsonb_array_elements(f.column_mappings -> 'tables') with ordinality x (t, n)
  where f.file_id = p_file_id and (p_sheet is null or t ->> 'sheet' = p_sheet)
  -- the table that waits for a decision, else the first
  order by jsonb_array_length(t -> 'doubts') = 0, x.n
  limit 1
$$;
comment on function metadata.file_table(bigint, text) is 'Mapping of one table of a file as it was last read: of the sheet given, else of the one that waits for a decision.';

create function metadata.resolve_mapping(
  p_file_id bigint, p_columns jsonb, p_dataset text default null, p_sheet text default null, p_accept boolean default true
)
returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_table jsonb;
  v_dataset text;
  v_columns jsonb;
  v_day_orders jsonb;
  v_others bigint;
  v_problem text;
begin
  perform from staging.universal_file_ingestion f where f.file_id = p_file_id for update;
  if not found then
    raise exception 'there is no file %', p_file_id using errcode = 'PT404';
  end if;
  v_table := metadata.file_table(p_file_id, p_sheet);
  if v_table is null then
    raise exception 'file % has no such table', p_file_id using errcode = 'PT409',
      hint = 'It was not read so far, or has no sheet of that name: scout files show.';
  end if;
  if jsonb_typeof(coalesce(p_columns, '{}')) <> 'object' then
    raise exception 'columns must be an object' using errcode = 'PT400', hint = 'For example {"Halaga": "transaction_amount", "Notes": null}.';
  end if;
  v_dataset := coalesce(p_dataset, v_table ->> 'dataset');
  if v_dataset is distinct from 'unknown' and not exists (select from metadata.dataset_fields f where f.dataset = v_dataset) then
    raise exception 'there is no dataset %', v_dataset using errcode = 'PT400',
      hint = 'One of transactions, products, stores, customers, campaigns, inference, unknown.';
  end if;

  -- what was said, else what was proposed (or, without p_accept, was certain) where it fits the dataset
  with proposed as (
    select c ->> 'source' as source, c ->> 'target' as target, (c ->> 'accepted')::boolean as accepted
    from jsonb_array_elements(v_table -> 'columns') c
  ),
  said as (
    -- transaction_date:dmy also says how its dates are written
    select e.key as source, split_part(e.value #>> '{}', ':', 1) as target, substring(e.value #>> '{}' from ':(.*)$') as day_order
    from jsonb_each(coalesce(p_columns, '{}')) e
  ),
  chosen as (
    select
      p.source,
      case
        when s.source is not null then s.target
        when not (p_accept or p.accepted) then null
        -- a field that somebody gave to another column is taken
        when p.target in (select o.target from said o where o.target is not null) then null
        when exists (select from metadata.dataset_fields f where f.dataset = v_dataset and f.field = p.target) then p.target
      end as target
    from proposed p
    left join said s on s.source = p.source
  )
  select
    (select jsonb_object_agg(c.source, c.target) from chosen c),
    (select coalesce(jsonb_object_agg(s.source, s.day_order), '{}') from said s where s.day_order is not null),
    coalesce(
      (select format('%s is no order of day and month', quote_literal(s.day_order)) from said s
        where s.day_order not in ('dmy', 'mdy') limit 1),
      (select format('there is no column %s', quote_literal(s.source)) from said s
        where s.source not in (select p.source from proposed p) limit 1),
      (select format('%s has no field %s', v_dataset, quote_literal(s.target)) from said s
        where s.target is not null and not exists (
          select from metadata.dataset_fields f where f.dataset = v_dataset and f.field = s.target) limit 1),
      (select format('%s is given twice', quote_literal(c.target)) from chosen c
        where c.target is not null group by c.target having count(*) > 1 limit 1)
    )
  into v_columns, v_day_orders, v_problem;
  if v_problem is not null then
    raise exception '%', v_problem using errcode = 'PT400', hint = format('Columns: %s.', (
      select string_agg(c ->> 'source', ', ') from jsonb_array_elements(v_table -> 'columns') c));
  end if;

  perform metadata.remember_mapping(v_table ->> 'fingerprint', subject, v_dataset, v_columns, true, p_file_id, v_day_orders)
  from unnest(array[v_table ->> 'subject', '']) subject;
  if exists (select from metadata.schema_versions v where v.subject = v_table ->> 'subject' and v.status = 'proposed') then
    perform metadata.accept_schema(v_table ->> 'subject', metadata.actor());
  end if;
  perform metadata.read_again(p_file_id);
  -- the decision holds for those that wait with the same columns
  with waiting as (
    select f.file_id
    from staging.universal_file_ingestion f
    join metadata.file_queue q on q.file_id = f.file_id
    where f.status = 'review' and f.file_id <> p_file_id and f.storage_path is not null and q.lease_id is null
      and f.column_mappings -> 'tables' @> jsonb_build_array(jsonb_build_object('fingerprint', v_table -> 'fingerprint'))
    order by f.file_id
    limit metadata.setting_number('file_decided_with')::bigint
  ),
  again as (
    select w.file_id, metadata.read_again(w.file_id) from waiting w
  )
  select count(*) into v_others from again;
  return jsonb_build_object('file_id', p_file_id, 'sheet', v_table -> 'sheet', 'dataset', v_dataset, 'columns', v_columns, 'status', 'queued',
    'others', v_others);
end
$$;
comment on function metadata.resolve_mapping(bigint, jsonb, text, text, boolean) is
  'Decides what the columns of a file''s table mean ({header: field or null}), remembers it for files of the same columns, and has the file read again, with others that wait with the same columns (others, at most file_decided_with). Columns that are not named keep what was proposed; with p_accept false only what was certain. A field of dates may be followed by the order of day and month where that is in doubt: {"Date": "transaction_date:dmy"}.';

create function metadata.told_file(p_file_id bigint) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'receipt', bronze.file_receipt(f.file_id),
    'file_name', f.file_name,
    'source', f.source,
    'found', jsonb_build_object(
      'file_format', f.file_format, 'detection_confidence', f.detection_confidence, 'encoding', f.encoding, 'dialect', f.dialect,
      'sniffed', f.processing_metadata -> 'sniffed', 'dataset', f.dataset, 'schema_inference', f.schema_inference,
      'column_mappings', f.column_mappings),
    'table', metadata.file_table(f.file_id, null),
    'replaces_file_id', f.replaces_file_id,
    'error', f.processing_metadata -> 'error'
  )
  from staging.universal_file_ingestion f
  where f.file_id = p_file_id
$$;
comment on function metadata.told_file(bigint) is
  'What the function drive-universal-processor answers of a file, before it is put in shape (packages/processor/file_answer.ts): its receipt, what it was found to be (as metadata.keep_found() took it), and the table that waits for a decision, else the first.';

create function metadata.schema_tables(p_schema jsonb) returns table (place bigint, said jsonb)
language sql immutable rows 10 set search_path = '' as $$
  select t.place, case when t.said ? 'columns' then t.said else t.said || jsonb_build_object('columns', p_schema -> 'columns') end
  from jsonb_array_elements(p_schema -> 'tables') with ordinality t (said, place)
$$;
comment on function metadata.schema_tables(jsonb) is
  'Tables of a schema_inference in their order, each with its columns: those of the main one stand beside the list, once.';

create function metadata.files_in_review(p_limit integer) returns setof jsonb
language sql stable security definer rows 50 set search_path = '' as $$
  with waiting as (
    select f.*
    from staging.universal_file_ingestion f
    where f.status = 'review'
    order by f.created_at, f.file_id
    limit p_limit
  )
  select jsonb_build_object(
    'file_id', w.file_id, 'file_name', w.file_name, 'source', w.source, 'folder', w.folder, 'created_at', w.created_at,
    'sheet', m.t -> 'sheet', 'rows', s.t -> 'rowCount', 'dataset', m.t -> 'dataset', 'dataset_confidence', m.t -> 'dataset_confidence',
    'mapping_confidence', m.t -> 'mapping_confidence', 'doubts', m.t -> 'doubts', 'drift', m.t -> 'drift' -> 'changes',
    'columns', (
      select jsonb_agg(c || jsonb_build_object('type', k -> 'type', 'examples', coalesce(k -> 'examples', '[]')) order by n)
      from jsonb_array_elements(m.t -> 'columns') with ordinality x (c, n)
      left join lateral (
        select k from jsonb_array_elements(s.t -> 'columns') k where k ->> 'name' = c ->> 'source' limit 1
      ) y on true
    ))
  from waiting w
  cross join lateral jsonb_array_elements(w.column_mappings -> 'tables') with ordinality m (t, place)
  left join lateral (
    select z.said as t from metadata.schema_tables(w.schema_inference) z where z.place = m.place
  ) s on true
  where m.t -> 'doubts' <> '[]' or m.t ->> 'dataset' = 'unknown'
  order by w.created_at, w.file_id, m.place
$$;
comment on function metadata.files_in_review(integer) is
  'Tables that wait for a decision, the file that waits longest first: columns with type, examples, what they are taken for and what else they may be, and the doubts. For public.files_in_review().';
revoke execute on function metadata.files_in_review(integer) from public;
grant execute on function metadata.files_in_review(integer) to scout_api;

create function metadata.list_files(p_status text, p_limit integer) returns setof jsonb
language sql stable security definer rows 50 set search_path = '' as $$
  select jsonb_build_object(
    'file_id', f.file_id, 'file_name', f.file_name, 'source', f.source, 'folder', f.folder, 'status', f.status,
    'format', f.file_format, 'bytes', f.bytes, 'dataset', f.dataset, 'rows', f.total_records,
    'mapping_confidence', f.column_mappings -> 'mapping_confidence',
    'state', q.state, 'calls', q.calls, 'code', coalesce(f.processing_metadata -> 'error' ->> 'code', q.last_code),
    'message', coalesce(f.processing_metadata -> 'error' ->> 'message', q.last_error),
    'replaces_file_id', f.replaces_file_id, 'created_at', f.created_at, 'staged_at', f.staged_at)
  from staging.universal_file_ingestion f
  left join metadata.file_queue q on q.file_id = f.file_id
  where p_status is null or f.status = p_status
  order by f.created_at desc, f.file_id desc
  limit p_limit
$$;
comment on function metadata.list_files(text, integer) is 'Files, the latest first. For public.files().';
revoke execute on function metadata.list_files(text, integer) from public;
grant execute on function metadata.list_files(text, integer) to scout_api;

create function metadata.resolve_mapping_for(p_file_id bigint, p_columns jsonb, p_dataset text, p_sheet text, p_accept boolean) returns jsonb
language sql security definer set search_path = '' as $$
  select metadata.resolve_mapping(p_file_id, p_columns, p_dataset, p_sheet, p_accept)
$$;
comment on function metadata.resolve_mapping_for(bigint, jsonb, text, text, boolean) is 'metadata.resolve_mapping() for scout_api.';
revoke execute on function metadata.resolve_mapping_for(bigint, jsonb, text, text, boolean) from public;
grant execute on function metadata.resolve_mapping_for(bigint, jsonb, text, text, boolean) to scout_api;

create function metadata.close_file(p_lease uuid, p_file_id bigint, p_status text, p_last_line bigint default null) returns jsonb
language plpgsql set search_path = '' as $$
begin
  perform metadata.end_file(p_lease, p_file_id);
  perform bronze.finish_file(p_file_id, p_status, p_last_line);
  return metadata.told_file(p_file_id);
end
$$;
comment on function metadata.close_file(uuid, bigint, text, bigint) is
  'Ends the reading of a claimed file: all of its rows are staged, it is released (ingested) or waits for a decision (review). metadata.told_file() then.';

create function metadata.keep_found(p_file_id bigint, p_found jsonb) returns void
language sql set search_path = '' as $$
  update staging.universal_file_ingestion f
  set file_format = p_found ->> 'file_format',
      detection_confidence = (p_found ->> 'detection_confidence')::numeric,
      encoding = p_found ->> 'encoding',
      dialect = nullif(p_found -> 'dialect', 'null'),
      processing_metadata = f.processing_metadata || jsonb_build_object('sniffed', p_found -> 'sniffed'),
      dataset = p_found ->> 'dataset',
      schema_inference = nullif(p_found -> 'schema_inference', 'null'),
      column_mappings = nullif(p_found -> 'column_mappings', 'null'),
      status = 'processing'
  where f.file_id = p_file_id and f.staged_at is null
$$;
comment on function metadata.keep_found(bigint, jsonb) is
  'Tells what a file was found to be, and once its tables are known what their columns are taken for.';

create function metadata.take_small_file(
  p_file jsonb, out file_id bigint, out is_new boolean, out subject text, out replaces_file_id bigint, out is_kept boolean, out receipt jsonb
)
language plpgsql set search_path = '' as $$
declare
  v_batch record;
  v_said jsonb := p_file -> 'batch';
  v_lease uuid := (p_file ->> 'lease')::uuid;
begin
  select r.file_id, r.is_new, r.subject, r.replaces_file_id, r.is_kept
  into take_small_file.file_id, take_small_file.is_new, take_small_file.subject, take_small_file.replaces_file_id, take_small_file.is_kept
  from metadata.register_upload(
    p_file ->> 'file_name', p_file ->> 'storage_path', (p_file ->> 'bytes')::bigint, decode(p_file ->> 'sha256', 'hex'),
    v_lease, p_file ->> 'source', p_file -> 'options',
    p_file ->> 'external_id', p_file ->> 'external_version', p_file ->> 'folder') r;
  -- it was read as one of another kind, its columns were decided meanwhile, or another must make room first: whoever sent it
  -- goes on with it
  if not is_new or replaces_file_id is not null or subject is distinct from p_file ->> 'subject'
    or exists (
      select from metadata.remembered_mappings m where m.fingerprint = p_file ->> 'undecided' and m.subject in (take_small_file.subject, '')
    )
  then
    return;
  end if;

  perform metadata.keep_found(take_small_file.file_id, p_file -> 'found');
  if v_said is not null then
    select b.batch_id, b.received_at into v_batch
    from bronze.begin_file_batch(
      take_small_file.file_id, 1, (v_said ->> 'last_line')::bigint, (v_said ->> 'accepted')::integer, (v_said ->> 'quarantined')::integer,
      (v_said ->> 'blank')::integer, (v_said ->> 'bytes')::bigint, decode(v_said ->> 'sha256', 'hex'), v_said ->> 'dataset', null) b;
    insert into staging.file_records (received_at, batch_id, line_no, file_id, row_no, byte_offset, record, mapped)
    select v_batch.received_at, v_batch.batch_id, r.line_no, take_small_file.file_id, r.row_no, r.byte_offset, r.record, r.mapped
    from jsonb_to_recordset(v_said -> 'records') r (line_no bigint, row_no bigint, byte_offset bigint, record jsonb, mapped jsonb);
    insert into bronze.transcripts (batch_id, purge_after, line_no, field, text)
    select v_batch.batch_id, t.purge_after, t.line_no, t.field, t.text
    from jsonb_to_recordset(v_said -> 'transcripts') t (purge_after date, line_no bigint, field text, text text);
    insert into bronze.quarantine (
      batch_id, line_no, stage, code, message, raw, raw_bytes, raw_truncated, payload_hash, row_no, byte_offset)
    select v_batch.batch_id, q.line_no, 'ingest', q.code, q.message, decode(q.raw, 'hex'), q.raw_bytes, q.raw_truncated,
      decode(q.payload_hash, 'hex'), q.row_no, q.byte_offset
    from jsonb_to_recordset(v_said -> 'quarantine') q (
      line_no bigint, code text, message text, raw text, raw_bytes bigint, raw_truncated boolean, payload_hash text, row_no bigint,
      byte_offset bigint);
  end if;
  perform metadata.end_file(v_lease, take_small_file.file_id);
  receipt := bronze.finish_file(take_small_file.file_id, p_file ->> 'status', coalesce((v_said ->> 'last_line')::bigint, 0));
end
$$;
comment on function metadata.take_small_file(jsonb) is
  'Registers, stages and ends a file that was uploaded and read already, in one go. receipt: as bronze.finish_file() gives it; null where that is left to the caller, who holds it by its lease: it came before, takes the place of another, is not of the kind (subject) it was read as, or its columns (undecided) are decided by now.';

create function metadata.take_small_files(p_files jsonb)
returns table (place bigint, file_id bigint, is_new boolean, subject text, replaces_file_id bigint, is_kept boolean, receipt text)
-- a plan made while a table is empty reads it whole, also when thousands of files have come since
language plpgsql rows 10 set search_path = '' set enable_seqscan = off as $$
declare
  v_places bigint[];
  v_file_ids bigint[];
  v_subjects text[];
  v_receipts text[];
  v_to_link bigint[];
begin
  -- always in this order, so that no two calls wait for each other: the bytes, then the names, as metadata.register_upload() does
  perform pg_catalog.pg_advisory_xact_lock(l.key)
  from (
    select distinct k.step, pg_catalog.hashtextextended(k.name, 0) as key
    from jsonb_array_elements(p_files) f (said)
    cross join lateral (values
      (1, 'upload ' || lower(f.said ->> 'sha256')),
      (2, concat_ws(E'\x1f', 'file', f.said ->> 'source', coalesce(f.said ->> 'external_id', f.said ->> 'file_name')))
    ) k (step, name)
    order by k.step, key
  ) l;

  with said as materialized (
    select f.n, decode(r.sha256, 'hex') as hash, r.*
    from jsonb_array_elements(p_files) with ordinality f (said, n)
    cross join lateral jsonb_to_record(f.said) r (
      file_name text, folder text, source text, external_id text, storage_path text, bytes bigint, sha256 text, options jsonb,
      subject text, undecided text, status text, found jsonb, batch jsonb)
  ),
  -- files of which metadata.take_small_file() would find nothing that came before, or was decided meanwhile
  alone as materialized (
    select
      nextval('staging.universal_file_ingestion_file_id_seq') as file_id, nextval('bronze.batches_id_seq') as batch_id, s.*
    from said s
    where s.external_id is null
      and not exists (select from said e where e.n < s.n and e.source = s.source and (e.hash = s.hash or e.file_name = s.file_name))
      -- by its bytes alone: a plan made while there are few files would as soon go through all of a source
      and not exists (select from staging.universal_file_ingestion f where f.sha256 = s.hash and (f.source = s.source) is true)
      and (
        not exists (select from staging.universal_file_ingestion f where f.source = s.source and f.file_name = s.file_name)
        or metadata.file_to_replace(s.source, null, s.file_name, s.folder, coalesce((s.options ->> 'replace')::boolean, false)) is null
      )
      and metadata.file_subject(s.source, s.folder, s.file_name) = s.subject
      and not exists (
        select from metadata.remembered_mappings m where m.fingerprint = s.undecided and m.subject in (s.subject, '')
      )
  ),
  batch as materialized (
    select a.file_id, a.batch_id, a.source, a.status, r.*
    from alone a
    cross join lateral jsonb_to_record(a.batch) r (
      last_line bigint, accepted integer, quarantined integer, blank integer, bytes bigint, sha256 text, dataset text,
      records jsonb, transcripts jsonb, quarantine jsonb)
    where jsonb_typeof(a.batch) = 'object'
  ),
  file as (
    insert into staging.universal_file_ingestion (
      file_id, source, file_name, folder, storage_path, bytes, sha256, status, file_format, detection_confidence, encoding, dialect,
      processing_metadata, dataset, schema_inference, column_mappings, total_records, next_line, staged_at
    )
    overriding system value
    select
      a.file_id, a.source, a.file_name, a.folder, a.storage_path, a.bytes, a.hash, a.status,
      w.file_format, w.detection_confidence, w.encoding, w.dialect,
      jsonb_build_object('sniffed', a.found -> 'sniffed'), w.dataset, w.schema_inference, w.column_mappings,
      coalesce(b.accepted + b.quarantined, 0), coalesce(b.last_line, 0) + 1, clock_timestamp()
    from alone a
    cross join lateral jsonb_to_record(a.found) w (
      file_format text, detection_confidence numeric, encoding text, dialect jsonb, dataset text, schema_inference jsonb, column_mappings jsonb)
    left join batch b on b.file_id = a.file_id
  ),
  queue as (
    insert into metadata.file_queue (file_id, options, state, phase, calls, finished_at)
    select a.file_id, a.options - 'replace', 'done', 'done', 1, clock_timestamp()
    from alone a
  ),
  staged as (
    insert into bronze.batches (
      id, source, dataset, file_id, first_line, last_line, received, accepted, quarantined, blank, bytes, sha256, next_attempt_at
    )
    select
      b.batch_id, b.source, b.dataset, b.file_id, 1, b.last_line, b.last_line, b.accepted, b.quarantined, b.blank, b.bytes,
      decode(b.sha256, 'hex'),
      -- as bronze.finish_file() releases it
      case when b.status = 'ingested' and b.dataset <> 'unknown' then clock_timestamp() else 'infinity' end
    from batch b
  ),
  record as (
    insert into staging.file_records (received_at, batch_id, line_no, file_id, row_no, byte_offset, record, mapped)
    select now(), b.batch_id, r.line_no, b.file_id, r.row_no, r.byte_offset, r.record, r.mapped
    from batch b
    cross join lateral jsonb_to_recordset(b.records) r (line_no bigint, row_no bigint, byte_offset bigint, record jsonb, mapped jsonb)
  ),
  transcript as (
    insert into bronze.transcripts (batch_id, purge_after, line_no, field, text)
    select b.batch_id, t.purge_after, t.line_no, t.field, t.text
    from batch b
    cross join lateral jsonb_to_recordset(b.transcripts) t (purge_after date, line_no bigint, field text, text text)
  ),
  refused as (
    insert into bronze.quarantine (
      batch_id, line_no, stage, code, message, raw, raw_bytes, raw_truncated, payload_hash, row_no, byte_offset)
    select b.batch_id, q.line_no, 'ingest', q.code, q.message, decode(q.raw, 'hex'), q.raw_bytes, q.raw_truncated,
      decode(q.payload_hash, 'hex'), q.row_no, q.byte_offset
    from batch b
    cross join lateral jsonb_to_recordset(b.quarantine) q (
      line_no bigint, code text, message text, raw text, raw_bytes bigint, raw_truncated boolean, payload_hash text, row_no bigint,
      byte_offset bigint)
  )
  select
    coalesce(array_agg(a.n), '{}'), coalesce(array_agg(a.file_id), '{}'), array_agg(a.subject),
    array_agg(bronze.receipt_of(
      a.file_id, a.status, to_jsonb(array_remove(array[b.batch_id], null)), coalesce(b.accepted, 0), coalesce(b.quarantined, 0),
      coalesce(b.blank, 0), null)::text),
    -- of one batch only a receipt number with several dates is looked at closely: rows of one number that tell several times
    array_agg(a.file_id) filter (where b.dataset = 'transactions' and b.last_line > 1 and exists (
      select
      from jsonb_to_recordset(b.records) r (mapped jsonb)
      group by lower(btrim(r.mapped ->> 'transaction_id', E' \t\r\n{}'))
      having count(distinct jsonb_build_array(
        r.mapped -> 'transaction_timestamp', r.mapped -> 'transaction_date', r.mapped -> 'transaction_time')) > 1
    ))
  into v_places, v_file_ids, v_subjects, v_receipts, v_to_link
  from alone a
  left join batch b on b.file_id = a.file_id;

  perform staging.link_receipts(l.file_id) from unnest(v_to_link) l (file_id);

  return query
  select t.place, t.file_id, true, t.subject, null::bigint, true, t.receipt
  from unnest(v_places, v_file_ids, v_subjects, v_receipts) t (place, file_id, subject, receipt);
  if cardinality(v_places) < jsonb_array_length(p_files) then
    return query
    select f.n, t.file_id, t.is_new, t.subject, t.replaces_file_id, t.is_kept, t.receipt::text
    from jsonb_array_elements(p_files) with ordinality f (said, n)
    cross join lateral metadata.take_small_file(f.said) t
    where f.n <> all (v_places);
  end if;
end
$$;
comment on function metadata.take_small_files(jsonb) is
  'metadata.take_small_file() of files that came at the same time, with one commit; place is where each stands in p_files. Those of which nothing came before are written at once, in their final state.';
