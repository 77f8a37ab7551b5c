-- How much room there is, day by day: what storage alerts and "days until full" are told from.

create table metadata.storage_history (
  day date not null,
  kind text not null,
  bytes bigint not null,
  measured_at timestamptz not null default now(),
  constraint storage_history_pkey primary key (day, kind),
  constraint storage_history_kind_known check (kind in ('database', 'files')),
  constraint storage_history_bytes_natural check (bytes >= 0)
);
comment on table metadata.storage_history is 'One row per UTC day and kind: bytes of the database, and of files in Storage, as last measured that day.';
alter table metadata.storage_history enable row level security;

create function metadata.measure_storage() returns integer
language plpgsql set search_path = '' as $$
declare
  v_measured integer;
  v_files bigint;
begin
  if to_regclass('storage.objects') is not null and has_table_privilege('storage.objects', 'select') then
    execute 'select coalesce(sum((o.metadata ->> ''size'')::bigint), 0) from storage.objects o' into v_files;
  end if;
  insert into metadata.storage_history as h (day, kind, bytes)
  select (now() at time zone 'UTC')::date, k.kind, k.bytes
  from (values ('database', pg_catalog.pg_database_size(pg_catalog.current_database())), ('files', v_files)) k (kind, bytes)
  where k.bytes is not null
  on conflict (day, kind) do update set bytes = excluded.bytes, measured_at = now();
  get diagnostics v_measured = row_count;
  return v_measured;
end
$$;
comment on function metadata.measure_storage() is 'Measures the database and Storage; the number of kinds measured. Storage is left out where its table may not be read.';
insert into metadata.declared_lineage (function_name, reads, writes, why) values
  ('metadata.measure_storage', '{}', '{metadata.storage_history}', 'Storage''s own table is not there on every Postgres');

create view metadata.latest_storage with (security_invoker = true) as
with latest as (
  select distinct on (h.kind) h.kind, h.day, h.bytes, h.measured_at
  from metadata.storage_history h
  order by h.kind, h.day desc
),
growth as (
  select l.kind, l.bytes, l.measured_at, (l.bytes - f.bytes)::numeric / nullif(l.day - f.day, 0) as bytes_per_day
  from latest l
  left join lateral (
    select h.day, h.bytes from metadata.storage_history h where h.kind = l.kind and h.day >= l.day - 30 order by h.day limit 1
  ) f on true
),
limited as (
  select g.*, metadata.setting_number(case g.kind when 'database' then 'database_limit_bytes' else 'storage_limit_bytes' end)::bigint as limit_bytes
  from growth g
)
select
  l.kind, l.bytes, l.limit_bytes, round(l.bytes_per_day) as bytes_per_day,
  case when l.bytes_per_day > 0 then round(greatest(l.limit_bytes - l.bytes, 0) / l.bytes_per_day) end as days_until_full,
  l.measured_at
from limited l;
comment on view metadata.latest_storage is 'One row per kind of storage: how full, how fast it grows (mean of the last 30 days), and when it will be full.';
comment on column metadata.latest_storage.days_until_full is 'Null where it does not grow.';
