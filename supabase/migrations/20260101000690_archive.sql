-- What left the database: a row per exported file, a row per batch in it. The rows themselves are Parquet in Storage.

create table metadata.exports (
  id bigint generated always as identity primary key,
  table_name text not null references metadata.partitioned_tables (table_name),
  day date not null,
  part_no integer not null,
  path text not null,
  columns jsonb not null,
  row_count integer not null,
  bytes bigint not null,
  sha256 bytea not null,
  content_sha256 bytea not null,
  read_back_sha256 bytea,
  first_received_at timestamptz not null,
  last_received_at timestamptz not null,
  first_batch_id bigint not null,
  last_batch_id bigint not null,
  written_at timestamptz not null default clock_timestamp(),
  verified_at timestamptz,
  removed_at timestamptz,
  constraint exports_part_once unique (table_name, day, part_no),
  constraint exports_path_once unique (path),
  constraint exports_are_not_empty check (row_count > 0 and bytes > 0 and part_no > 0),
  constraint exports_sums_are_sha256 check (octet_length(sha256) = 32 and octet_length(content_sha256) = 32),
  constraint exports_verified_means_equal check (verified_at is null or read_back_sha256 = content_sha256),
  constraint exports_removed_only_when_verified check (removed_at is null or verified_at is not null)
);
comment on table metadata.exports is 'One row per Parquet file of exported rows, in the bucket exports. A file holds whole batches of one table and day.';
comment on column metadata.exports.day is 'Day of received_at, in UTC.';
comment on column metadata.exports.columns is 'Columns of the table when it was written, in order: name and kind (see metadata.wire_columns()).';
comment on column metadata.exports.bytes is 'Length of the file.';
comment on column metadata.exports.sha256 is 'Of the file''s bytes.';
comment on column metadata.exports.content_sha256 is 'Of the rows, computed by Postgres: SHA-256 over the SHA-256 of each batch, in the file''s order.';
comment on column metadata.exports.read_back_sha256 is 'The same sum over the rows of the file as Storage gave it back.';
comment on column metadata.exports.removed_at is 'When the rows left the database.';
-- foreign key; a day's files
create index exports_of_day on metadata.exports (table_name, day);
alter table metadata.exports enable row level security;

create table metadata.exported_batches (
  batch_id bigint primary key references bronze.batches (id),
  export_id bigint not null references metadata.exports (id) on delete cascade,
  received_at timestamptz not null,
  first_row integer not null,
  row_count integer not null,
  lines int8multirange not null,
  content_sha256 bytea not null,
  removed_at timestamptz,
  restore_requested_at timestamptz,
  restored_at timestamptz,
  constraint exported_batches_lines_fit check (row_count > 0 and first_row >= 0)
);
comment on table metadata.exported_batches is 'One row per batch whose rows are in an exported file, with the numbers of its lines: by them conservation finds each row also when it is in the archive.';
comment on column metadata.exported_batches.first_row is 'Place of the batch''s first row in the file, from 0.';
comment on column metadata.exported_batches.lines is 'Line numbers of its rows.';
comment on column metadata.exported_batches.content_sha256 is 'Of its rows: what a restored batch must have again.';
comment on column metadata.exported_batches.removed_at is 'When its rows left the database; null: they are there as well.';
comment on column metadata.exported_batches.restore_requested_at is 'Somebody asked for its rows; the function lifecycle brings them back.';
comment on column metadata.exported_batches.restored_at is 'Its rows are in the database again, in the default partition, for archive_restored_days.';
-- foreign key; rows of a file
create index exported_batches_of_export on metadata.exported_batches (export_id, first_row);
-- the function lifecycle looks for work
create index exported_batches_to_restore on metadata.exported_batches (restore_requested_at)
  where restore_requested_at is not null and restored_at is null;
create index exported_batches_restored on metadata.exported_batches (restored_at) where restored_at is not null;
alter table metadata.exported_batches enable row level security;

create table metadata.archive_days (
  table_name text not null references metadata.partitioned_tables (table_name),
  day date not null,
  lease_id uuid,
  lease_until timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_error text,
  started_at timestamptz not null default now(),
  removed_at timestamptz,
  constraint archive_days_pkey primary key (table_name, day)
);
comment on table metadata.archive_days is 'One row per day of a table whose export has begun: who works on it, what went wrong, and when its rows were removed.';
comment on column metadata.archive_days.attempts is 'Failed attempts since the last that succeeded; each puts the next off twice as long.';
alter table metadata.archive_days enable row level security;

create view bronze.archived_rows with (security_invoker = true) as
select b.received_at, b.batch_id, l.line_no, coalesce(s.home_batch_id, b.batch_id) as promoted_with
from metadata.exported_batches b
cross join lateral unnest(b.lines) r (line_range)
cross join lateral generate_series(lower(r.line_range), upper(r.line_range) - 1) l (line_no)
left join staging.split_receipt_rows s on s.batch_id = b.batch_id and s.line_no = l.line_no
where b.removed_at is not null and b.restored_at is null;
comment on view bronze.archived_rows is 'One row per accepted source row that is in the archive and not in the database.';

create function bronze.is_archived(p_batch_id bigint) returns boolean
language sql stable set search_path = '' as $$
  select exists (
    select from metadata.exported_batches b
    where b.batch_id = p_batch_id and b.removed_at is not null and b.restored_at is null
  )
$$;
comment on function bronze.is_archived(bigint) is 'Whether a batch''s rows are in the archive only: before it can be promoted again, bronze.request_restore() must have brought them back.';

create function bronze.request_restore(p_batch_id bigint) returns boolean
language plpgsql set search_path = '' as $$
begin
  update metadata.exported_batches b
  set restore_requested_at = clock_timestamp()
  where b.batch_id = p_batch_id and b.removed_at is not null and b.restored_at is null;
  return found;
end
$$;
comment on function bronze.request_restore(bigint) is
  'Asks for an archived batch''s rows; the function lifecycle restores them at its next call (within a minute by cron). False: they are there already.';
