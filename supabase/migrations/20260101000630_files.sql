-- Files: a row per file, a row per source row, and the protocol by which a reader writes them.
--
-- A reader of a file does, in this order:
--   1. insert into staging.universal_file_ingestion …, status 'queued' or 'processing';
--   2. per chunk of at most ingest_chunk_lines source rows one transaction:
--        select * from bronze.begin_file_batch(…);   -- first: advances the file, writes the batch
--        unless is_new is false (committed before: skip the chunk),
--        copy staging.file_records (…), and bronze.quarantine for rows that are no records; commit;
--   3. select bronze.finish_file(file_id, 'ingested' | 'review', last line).
-- Any step may be repeated after a crash. Nothing is promoted before step 3, so a receipt whose rows lie in several
-- chunks is seen whole. docs/feeds.md shows it with values.

create table staging.universal_file_ingestion (
  file_id bigint generated always as identity primary key,
  source text not null,
  external_id text,
  external_version text,
  file_name text not null,
  folder text,
  replaces_file_id bigint references staging.universal_file_ingestion (file_id),
  reading smallint not null default 1,
  file_format text,
  bytes bigint,
  sha256 bytea,
  storage_path text,
  raw_expired_at timestamptz,
  status text not null default 'queued',
  detection_confidence numeric(4, 3),
  encoding text,
  dialect jsonb,
  dataset text,
  schema_inference jsonb,
  column_mappings jsonb,
  processing_metadata jsonb not null default '{}',
  store_id text,
  timezone text,
  total_records bigint,
  next_line bigint not null default 1,
  created_at timestamptz not null default now(),
  staged_at timestamptz,
  constraint files_source_known check (source in ('drive', 'upload', 'api')),
  constraint files_status_known check (status in ('queued', 'processing', 'ingested', 'review', 'needs_worker', 'failed')),
  constraint files_format_stable check (file_format ~ '^[a-z][a-z0-9_]*$'),
  constraint files_confidence_is_share check (detection_confidence between 0 and 1),
  constraint files_dataset_known check (dataset in ('transactions', 'products', 'stores', 'customers', 'campaigns', 'inference', 'unknown')),
  constraint files_sha256 check (octet_length(sha256) = 32),
  constraint files_counts_natural check (bytes >= 0 and total_records >= 0 and next_line >= 1),
  constraint files_staged_when_done check ((status in ('ingested', 'review')) <= (staged_at is not null)),
  constraint files_counted_when_staged check ((staged_at is null) or (total_records is not null)),
  constraint files_schema_quality_is_share check ((schema_inference ->> 'qualityScore')::numeric between 0 and 1),
  constraint files_mapping_confidence_is_share check ((column_mappings ->> 'mapping_confidence')::numeric between 0 and 1),
  constraint files_version_once unique (source, external_id, external_version)
)
-- a row is written over as the file is read: its versions stay in its page
with (fillfactor = 60);
comment on table staging.universal_file_ingestion is 'One row per version of a file that was dropped, uploaded or found. Kept for ever, as posts are; its rows in staging.file_records age.';
comment on column staging.universal_file_ingestion.external_id is 'The file''s id where it comes from (Google Drive''s).';
comment on column staging.universal_file_ingestion.external_version is 'Its version there: the same version is taken once, an edited file is a new row.';
comment on column staging.universal_file_ingestion.folder is 'The folder it was found in, where its source has such: part of what decides which files are alike.';
comment on column staging.universal_file_ingestion.replaces_file_id is 'The version before: its rows leave silver when this one is released.';
comment on column staging.universal_file_ingestion.reading is 'How often it was begun to be read. A decision about its mapping reads it again; batches of earlier readings are rolled back and do not count.';
comment on column staging.universal_file_ingestion.file_format is 'csv, tsv, json, ndjson, excel, xml, parquet, zip, fixed, text, …; null until it is known.';
comment on column staging.universal_file_ingestion.sha256 is 'Of the file''s bytes as they came.';
comment on column staging.universal_file_ingestion.storage_path is 'Where the bytes are kept: bucket and path in Storage.';
comment on column staging.universal_file_ingestion.raw_expired_at is 'When the bytes were given up (file_raw_days); null while they are kept. The same bytes sent again are kept again.';
comment on column staging.universal_file_ingestion.status is 'queued; processing; ingested: staged whole and released for promotion; review: staged whole, waits for a decision on its mapping; needs_worker: too large for a function; failed.';
comment on column staging.universal_file_ingestion.detection_confidence is 'How sure the format is, 0 to 1.';
comment on column staging.universal_file_ingestion.dialect is 'How the format was read: delimiter, quote, escape, newline, header_rows, preamble_rows, …';
comment on column staging.universal_file_ingestion.dataset is 'What most of its rows are; a sheet of its own kind says so on its batches.';
comment on column staging.universal_file_ingestion.schema_inference is 'Columns with types (of the main table), qualityScore (0 to 1), issues, and tables: of each its rowCount, qualityScore and, but of the main one, its columns.';
comment on column staging.universal_file_ingestion.column_mappings is 'mapping_confidence (0 to 1) and column_mappings: source column → canonical field.';
comment on column staging.universal_file_ingestion.processing_metadata is 'How the reading went; error when it failed.';
comment on column staging.universal_file_ingestion.store_id is 'Store of rows that tell none (a folder of one store); null when there is no such.';
comment on column staging.universal_file_ingestion.timezone is 'Zone of times without one; null means the store''s, then the business time zone.';
comment on column staging.universal_file_ingestion.total_records is 'Source rows that are not blank.';
comment on column staging.universal_file_ingestion.next_line is 'First source row that is not committed yet, as on bronze.posts.';
comment on column staging.universal_file_ingestion.staged_at is 'When the last row was committed; nothing is promoted before.';
-- gates, monitors and lists ask for recent files
create index files_recent on staging.universal_file_ingestion (created_at desc);
-- foreign key; metadata.file_to_replace() asks for the last version
create index files_by_replaced on staging.universal_file_ingestion (replaces_file_id) where replaces_file_id is not null;
-- metadata.file_to_replace() and lists ask for files by name
create index files_by_name on staging.universal_file_ingestion (source, file_name, file_id desc);
-- a reader asks whether the same bytes came before
create index files_by_content on staging.universal_file_ingestion (sha256);
alter table staging.universal_file_ingestion enable row level security;

alter table bronze.batches add constraint batches_file_id_fkey
  foreign key (file_id) references staging.universal_file_ingestion (file_id);

create table staging.file_records (
  received_at timestamptz not null,
  batch_id bigint not null,
  line_no bigint not null,
  file_id bigint,
  sheet text,
  row_no bigint not null,
  byte_offset bigint,
  record jsonb not null,
  mapped jsonb not null default '{}',
  constraint file_records_pkey primary key (received_at, batch_id, line_no),
  constraint file_records_are_objects check (jsonb_typeof(record) = 'object' and jsonb_typeof(mapped) = 'object')
) partition by range (received_at);
comment on table staging.file_records is 'One row per accepted source row of a file or of a pull from another database, as it came and as it was mapped. Append-only.';
comment on column staging.file_records.received_at is 'The batch''s; constant within a batch, and the partition key.';
comment on column staging.file_records.line_no is 'Source row counted from 1 over the whole file, blank rows counted: within its batch''s first_line and last_line.';
comment on column staging.file_records.file_id is 'Null for a pull.';
comment on column staging.file_records.row_no is 'Row within the sheet or member as people count it there, headers included; of a pull the legacy row''s own id.';
comment on column staging.file_records.byte_offset is 'Where the row begins in the (decoded, inflated) file, where the format has such a place.';
comment on column staging.file_records.record is 'Source header → exact text. Repeated headers are name_2, empty ones column_3.';
comment on column staging.file_records.mapped is 'Canonical field (metadata.dataset_fields) → value: numbers as numbers, dates and times in ISO 8601, with an offset only where the source tells one. An empty cell has no key; a value that could not be read as its type stays as text, and promotion decides.';
alter table staging.file_records enable row level security;
create table staging.file_records_default partition of staging.file_records default;
alter table staging.file_records_default enable row level security;

insert into metadata.partitioned_tables (table_name, archive_after_setting) values
  ('staging.file_records', 'archive_after_days');
select bronze.make_partitions();

create table staging.split_receipt_rows (
  batch_id bigint not null,
  line_no bigint not null,
  received_at timestamptz not null,
  home_batch_id bigint not null references bronze.batches (id),
  constraint split_receipt_rows_pkey primary key (batch_id, line_no),
  constraint split_receipt_rows_go_on check (home_batch_id > batch_id)
);
comment on table staging.split_receipt_rows is 'One row per source row whose receipt goes on in a later batch of its file: it is promoted with that batch, which holds the receipt''s last row.';
-- staging.rows_of_earlier_batches() and bronze.batch_of_line(); a line number is unique in its file
create unique index split_receipt_rows_by_home on staging.split_receipt_rows (home_batch_id, line_no);
alter table staging.split_receipt_rows enable row level security;

create table staging.repeated_transaction_ids (
  file_id bigint not null references staging.universal_file_ingestion (file_id),
  store_key text not null,
  transaction_key text not null,
  constraint repeated_transaction_ids_pkey primary key (file_id, store_key, transaction_key)
);
comment on table staging.repeated_transaction_ids is 'One row per receipt number that a file uses on several dates in one store (tills that count from 1 every day): such receipts are told apart by their date.';
alter table staging.repeated_transaction_ids enable row level security;

create function staging.told_time(p_mapped jsonb, out local_at timestamp, out utc_offset interval, out kind text)
language plpgsql immutable parallel safe set search_path = '' as $$
declare
  v_time text := nullif(btrim(p_mapped ->> 'transaction_time'), '');
  v_text text := coalesce(
    nullif(btrim(p_mapped ->> 'transaction_timestamp'), ''),
    -- a spreadsheet's date is a midnight
    concat_ws('T', case when v_time is null then btrim(p_mapped ->> 'transaction_date') else left(btrim(p_mapped ->> 'transaction_date'), 10) end, v_time));
  v_offset text;
begin
  if v_text = '' then
    kind := 'arrival';
    return;
  end if;
  kind := 'invalid';
  -- the shape by a pattern without captures, the parts by a cast: seven times as fast as taking it apart by the pattern
  if v_text !~ '^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)? ?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$' then
    return;
  end if;
  begin
    if substr(v_text, 17) ~ '[Z+-]' then
      v_offset := substring(substr(v_text, 17) from '[Z+-].*$');
      local_at := left(v_text, -length(v_offset))::timestamp;
      utc_offset := case
        when v_offset = 'Z' then interval '0'
        else make_interval(hours => left(v_offset, 3)::integer, mins => (left(v_offset, 1) || right('00' || ltrim(substr(v_offset, 4), ':'), 2))::integer)
      end;
    else
      local_at := v_text::timestamp;
    end if;
    kind := case when length(v_text) = 10 then 'date' else 'timestamp' end;
  exception when datetime_field_overflow or invalid_datetime_format then
    kind := 'invalid';
  end;
end
$$;
comment on function staging.told_time(jsonb) is
  'When a mapped row of transactions says it happened. kind: timestamp, date (no time of day), arrival (nothing told), invalid. utc_offset: null where no zone is told.';

create function staging.receipt_key(
  p_mapped jsonb, p_zone text,
  out transaction_key text, out store_key text, out on_date date, out local_at timestamp, out utc_offset interval, out time_kind text
)
language plpgsql immutable parallel safe set search_path = '' as $$
declare
  v_told record := staging.told_time(p_mapped);
begin
  local_at := v_told.local_at;
  utc_offset := v_told.utc_offset;
  time_kind := v_told.kind;
  transaction_key := nullif(lower(btrim(p_mapped ->> 'transaction_id', E' \t\r\n{}')), '');
  store_key := lower(btrim(coalesce(p_mapped ->> 'store_id', p_mapped ->> 'store_name', p_mapped ->> 'device_id', '')));
  on_date := case
    when utc_offset is null then local_at::date
    else ((local_at - utc_offset) at time zone 'UTC' at time zone p_zone)::date
  end;
end
$$;
comment on function staging.receipt_key(jsonb, text) is
  'What makes a row part of a receipt: the transaction id, the store as told, and the date (in p_zone, where the row tells an offset), with the time it is of. No transaction id: the row stands alone.';

create function staging.link_receipts(p_file_id bigint) returns bigint
language plpgsql set search_path = '' set jit = off as $$
declare
  v_zone text := metadata.business_timezone();
  v_split bigint;
begin
  with batch as materialized (
    select b.id as batch_id, b.received_at
    from bronze.batches b
    where b.file_id = p_file_id and b.dataset = 'transactions' and b.parent_batch_id is null
      and b.reading = (select f.reading from staging.universal_file_ingestion f where f.file_id = p_file_id)
  ),
  -- staging.receipt_key() without reading times, a fifth of its cost: rows of one store and transaction id have the same
  -- receipt_id (a hash: others may have it too), and rows that are of different dates never the same told_on
  told as (
    select
      b.batch_id, b.received_at, r.line_no,
      nullif(lower(btrim(r.mapped ->> 'transaction_id', E' \t\r\n{}')), '') as id,
      lower(btrim(coalesce(r.mapped ->> 'store_id', r.mapped ->> 'store_name', r.mapped ->> 'device_id', ''))) as store,
      coalesce(nullif(btrim(r.mapped ->> 'transaction_timestamp'), ''),
        concat(left(btrim(r.mapped ->> 'transaction_date'), 10), 'T', btrim(r.mapped ->> 'transaction_time'))) as at
    from batch b
    join staging.file_records r on r.received_at = b.received_at and r.batch_id = b.batch_id
    -- computed once
    offset 0
  ),
  rough as materialized (
    select
      t.batch_id, t.received_at, t.line_no, hashtextextended(t.store || E'\x1f' || t.id, 0) as receipt_id,
      -- with an offset the date depends on the time; most times have none, and are told by their form
      case
        when t.at like '____-__-__T__:__:__' or length(t.at) <= 16 then left(t.at, 10)
        when translate(substr(t.at, 17), 'Z+-', '') = substr(t.at, 17) then left(t.at, 10)
        else t.at
      end collate "C" as told_on
    from told t
    where t.id is not null
  ),
  -- most receipts are of one date and in one batch: only the others are looked at closely
  apart as materialized (
    select r.receipt_id
    from rough r
    group by r.receipt_id
    having min(r.batch_id) <> max(r.batch_id) or min(r.told_on) <> max(r.told_on)
  ),
  -- "is true" keeps it a filter by a hash of them: as a join it may be done last, over all rows of the file for each
  near as materialized (
    select r.batch_id, r.received_at, r.line_no
    from rough r
    where (r.receipt_id in (select a.receipt_id from apart a)) is true
  ),
  keyed as materialized (
    select r.batch_id, r.received_at, r.line_no, k.transaction_key, k.store_key, k.on_date
    from near r
    join staging.file_records f on f.received_at = r.received_at and f.batch_id = r.batch_id and f.line_no = r.line_no
    cross join lateral staging.receipt_key(f.mapped, v_zone) k
  ),
  repeated as (
    insert into staging.repeated_transaction_ids (file_id, store_key, transaction_key)
    select p_file_id, k.store_key, k.transaction_key
    from keyed k
    group by k.store_key, k.transaction_key
    having count(distinct k.on_date) > 1
    on conflict do nothing
  ),
  -- batches of a file are written one after the other, so their ids follow its lines
  homed as (
    select k.*, max(k.batch_id) over (partition by k.store_key, k.transaction_key, k.on_date) as home_batch_id
    from keyed k
  ),
  split as (
    insert into staging.split_receipt_rows (batch_id, line_no, received_at, home_batch_id)
    select h.batch_id, h.line_no, h.received_at, h.home_batch_id
    from homed h
    where h.batch_id <> h.home_batch_id
    on conflict do nothing
    returning 1
  )
  select count(*) into v_split from split;
  return v_split;
end
$$;
comment on function staging.link_receipts(bigint) is
  'Finds the receipts of a completely staged file whose rows lie in several batches, in one pass over the file; the number of rows that go to a later batch.';

-- One index probe per row: the planner would rather read every partition whole.
create function staging.rows_of_earlier_batches(p_batch_id bigint)
returns table (batch_id bigint, line_no bigint, record jsonb, mapped jsonb)
language sql stable rows 100 set search_path = '' set enable_hashjoin = off set enable_mergejoin = off set jit = off as $$
  select r.batch_id, r.line_no, r.record, r.mapped
  from staging.split_receipt_rows s
  join staging.file_records r on r.received_at = s.received_at and r.batch_id = s.batch_id and r.line_no = s.line_no
  where s.home_batch_id = p_batch_id
$$;
comment on function staging.rows_of_earlier_batches(bigint) is 'Rows of earlier batches of the file that are promoted with this one.';

create function staging.rows_to_promote(p_batch_id bigint, p_received_at timestamptz)
returns table (batch_id bigint, line_no bigint, record jsonb, mapped jsonb)
language sql stable rows 10000 set search_path = '' set jit = off as $$
  select r.batch_id, r.line_no, r.record, r.mapped
  from staging.file_records r
  where r.received_at = p_received_at and r.batch_id = p_batch_id
    and r.line_no not in (select s.line_no from staging.split_receipt_rows s where s.batch_id = p_batch_id)
  union all
  select e.batch_id, e.line_no, e.record, e.mapped
  from staging.rows_of_earlier_batches(p_batch_id) e
$$;
comment on function staging.rows_to_promote(bigint, timestamptz) is
  'File rows that are promoted with a batch: its own, but for those of receipts that go on in a later batch, and those of receipts that began in an earlier one.';

create function bronze.batch_of_line(p_batch_id bigint, p_line_no bigint) returns bigint
language sql stable set search_path = '' as $$
  select coalesce((
    select s.batch_id from staging.split_receipt_rows s where s.home_batch_id = p_batch_id and s.line_no = p_line_no
  ), p_batch_id)
$$;
comment on function bronze.batch_of_line(bigint, bigint) is 'The batch that holds a source row which is promoted with p_batch_id: that batch, or an earlier one of the same file.';

create function bronze.raw_rows(p_batch_id bigint, p_received_at timestamptz, p_lines bigint[])
returns table (batch_id bigint, line_no bigint, raw bytea, payload_hash bytea, device_id text, store_id text)
language sql stable rows 100 set search_path = '' set jit = off as $$
  select r.batch_id, r.line_no, convert_to(r.payload::text, 'UTF8'), r.payload_hash, r.device_id, r.store_id
  from bronze.scout_raw_transactions r
  where r.received_at = p_received_at and r.batch_id = p_batch_id and r.line_no = any (p_lines)
  union all
  select r.batch_id, r.line_no, t.raw, sha256(t.raw), r.mapped ->> 'device_id', r.mapped ->> 'store_id'
  from staging.rows_to_promote(p_batch_id, p_received_at) r
  cross join lateral (select convert_to(r.record::text, 'UTF8')) t (raw)
  where r.line_no = any (p_lines)
$$;
comment on function bronze.raw_rows(bigint, timestamptz, bigint[]) is
  'The given source rows among those promoted with a batch, as they came: what quarantine keeps of them.';

create view bronze.source_rows with (security_invoker = true) as
select r.received_at, r.batch_id, r.line_no, r.batch_id as promoted_with
from bronze.scout_raw_transactions r
union all
select r.received_at, r.batch_id, r.line_no, coalesce(s.home_batch_id, r.batch_id)
from staging.file_records r
left join staging.split_receipt_rows s on s.batch_id = r.batch_id and s.line_no = r.line_no;
comment on view bronze.source_rows is 'One row per accepted source row, wherever it is kept.';
comment on column bronze.source_rows.promoted_with is 'The batch it is promoted with: its own, or the one that holds the last row of its receipt.';

create function bronze.begin_file_batch(
  p_file_id bigint, p_first_line bigint, p_last_line bigint,
  p_accepted integer, p_quarantined integer, p_blank integer, p_bytes bigint, p_sha256 bytea,
  p_dataset text default 'transactions', p_sheet text default null,
  out batch_id bigint, out received_at timestamptz, out is_new boolean
)
language plpgsql set search_path = '' as $$
declare
  v_file staging.universal_file_ingestion;
  v_batch bronze.batches;
begin
  if p_last_line - p_first_line >= metadata.setting_number('ingest_chunk_lines') then
    raise exception 'a batch holds at most % rows, not %', metadata.setting('ingest_chunk_lines'), p_last_line - p_first_line + 1
      using errcode = 'invalid_parameter_value', hint = 'Write the file in smaller chunks, each in its own transaction.';
  end if;

  update staging.universal_file_ingestion f
  set next_line = p_last_line + 1, status = 'processing'
  where f.file_id = p_file_id and f.next_line = p_first_line and f.staged_at is null
  returning f.* into v_file;
  if found then
    insert into bronze.batches as b (
      source, dataset, file_id, reading, sheet, first_line, last_line,
      received, accepted, quarantined, blank, bytes, sha256, next_attempt_at
    )
    values (
      v_file.source, p_dataset, p_file_id, v_file.reading, p_sheet, p_first_line, p_last_line,
      p_last_line - p_first_line + 1, p_accepted, p_quarantined, p_blank, p_bytes, p_sha256,
      -- until bronze.finish_file()
      'infinity'
    )
    returning b.id, b.received_at into begin_file_batch.batch_id, begin_file_batch.received_at;
    is_new := true;
    return;
  end if;

  select b.* into v_batch
  from bronze.batches b
  where b.file_id = p_file_id and b.reading = (select f.reading from staging.universal_file_ingestion f where f.file_id = p_file_id)
    and b.first_line = p_first_line and b.parent_batch_id is null;
  if found then
    if (v_batch.last_line, v_batch.sha256, v_batch.dataset) is distinct from (p_last_line, p_sha256, p_dataset) then
      raise exception 'rows from % of file % were committed before, and differ', p_first_line, p_file_id
        using errcode = 'unique_violation', hint = 'The file was edited while it was read: register its new version as a new file.';
    end if;
    batch_id := v_batch.id;
    received_at := v_batch.received_at;
    is_new := false;
    return;
  end if;

  select f.* into v_file from staging.universal_file_ingestion f where f.file_id = p_file_id;
  if not found then
    raise exception 'there is no file %', p_file_id
      using errcode = 'no_data_found', hint = 'Insert it into staging.universal_file_ingestion first.';
  elsif v_file.staged_at is not null then
    raise exception 'file % is complete already', p_file_id
      using errcode = 'object_not_in_prerequisite_state', hint = 'Register a new version of the file as a new row.';
  end if;
  raise exception 'file % goes on at row %, not at %', p_file_id, v_file.next_line, p_first_line
    using errcode = 'invalid_parameter_value', hint = 'Chunks follow one another without a gap.';
end
$$;
comment on function bronze.begin_file_batch(bigint, bigint, bigint, integer, integer, integer, bigint, bytea, text, text) is
  'First statement of a chunk''s transaction: advances the file and writes the batch; the rows are COPYed next, then committed. is_new false: the same chunk was committed before, write nothing. A chunk that differs from what was committed, or leaves a gap, is an error.';

create function bronze.receipt_of(
  p_file_id bigint, p_status text, p_batch_ids jsonb, p_staged bigint, p_quarantined bigint, p_blank bigint, p_resume_from bigint
)
returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object(
    'file_id', p_file_id, 'batch_ids', p_batch_ids, 'status', p_status,
    'total_records', p_staged + p_quarantined, 'staged', p_staged, 'quarantined', p_quarantined, 'blank', p_blank,
    'resume_from', p_resume_from
  )
$$;
comment on function bronze.receipt_of(bigint, text, jsonb, bigint, bigint, bigint, bigint) is 'A file''s receipt, of what is known of it.';

create function bronze.file_receipt(p_file_id bigint) returns jsonb
language sql stable set search_path = '' as $$
  with totals as (
    select
      coalesce(jsonb_agg(b.id order by b.first_line), '[]') as batch_ids,
      coalesce(sum(b.accepted), 0)::bigint as staged,
      coalesce(sum(b.quarantined), 0)::bigint as quarantined,
      coalesce(sum(b.blank), 0)::bigint as blank
    from bronze.batches b
    where b.file_id = p_file_id and b.parent_batch_id is null
      and b.reading = (select f.reading from staging.universal_file_ingestion f where f.file_id = p_file_id)
  )
  select bronze.receipt_of(
    f.file_id, f.status, t.batch_ids, t.staged, t.quarantined, t.blank, case when f.staged_at is null then f.next_line end)
  from staging.universal_file_ingestion f, totals t
  where f.file_id = p_file_id
$$;
comment on function bronze.file_receipt(bigint) is 'What became of a file so far: its batches and how many rows were staged, quarantined, blank; resume_from is the next row while it is incomplete.';

create function bronze.finish_file(p_file_id bigint, p_status text default 'ingested', p_last_line bigint default null)
returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_file staging.universal_file_ingestion;
begin
  if p_status not in ('ingested', 'review') then
    raise exception 'a file ends as ingested or review, not as %', p_status using errcode = 'invalid_parameter_value';
  end if;
  select f.* into v_file from staging.universal_file_ingestion f where f.file_id = p_file_id for update;
  if not found then
    raise exception 'there is no file %', p_file_id using errcode = 'no_data_found';
  end if;
  if p_last_line is not null and v_file.next_line <> p_last_line + 1 then
    raise exception 'file % has % rows, of which % are committed', p_file_id, p_last_line, v_file.next_line - 1
      using errcode = 'object_not_in_prerequisite_state', hint = 'Commit the missing rows first; bronze.file_receipt() says where to resume.';
  end if;

  if v_file.staged_at is null then
    -- one row is a receipt of its own
    if v_file.next_line > 2 then
      perform staging.link_receipts(p_file_id);
    end if;
    update staging.universal_file_ingestion f
    set status = p_status,
        staged_at = clock_timestamp(),
        total_records = (
          select coalesce(sum(b.accepted + b.quarantined), 0)
          from bronze.batches b
          where b.file_id = p_file_id and b.parent_batch_id is null and b.reading = v_file.reading
        )
    where f.file_id = p_file_id;
  elsif v_file.status = 'review' and p_status = 'ingested' then
    update staging.universal_file_ingestion f set status = p_status where f.file_id = p_file_id;
  end if;

  if p_status = 'ingested' then
    update bronze.batches b
    set next_attempt_at = clock_timestamp()
    where b.file_id = p_file_id and b.reading = v_file.reading and b.status = 'received' and b.next_attempt_at = 'infinity'
      and b.dataset <> 'unknown';
  end if;
  return bronze.file_receipt(p_file_id);
end
$$;
comment on function bronze.finish_file(bigint, text, bigint) is
  'Says that a file is staged whole. ingested releases its batches for promotion; review holds them until finish_file is called again with ingested. Where p_last_line is given, stands there. May be repeated.';
