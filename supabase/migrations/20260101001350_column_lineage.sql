-- Column lineage: what each column is computed from. Filled by `scout lineage refresh` (also run by start and deploy),
-- which parses views and functions with Postgres's own parser.

create table metadata.column_lineage (
  target text not null,
  source text not null,
  via text not null,
  derived_at timestamptz not null default now(),
  constraint column_lineage_pkey primary key (target, source, via)
);
comment on table metadata.column_lineage is 'One row per column and a column it is computed from, by one view or function. Filters are not sources.';
comment on column metadata.column_lineage.target is 'schema.relation.column; schema.function().column for what a function returns; schema.function() for a scalar; column * for whole rows.';
comment on column metadata.column_lineage.source is 'As target. A count of rows comes from schema.relation.*.';
comment on column metadata.column_lineage.via is 'The view, or the function, that computes it.';
-- what is computed from a column
create index column_lineage_by_source on metadata.column_lineage (source);
alter table metadata.column_lineage enable row level security;

create table metadata.declared_lineage (
  function_name text primary key,
  reads text[] not null,
  writes text[] not null,
  why text not null
);
comment on table metadata.declared_lineage is 'One row per function whose SQL is made at run time, so that no parser sees what it reads and writes.';
alter table metadata.declared_lineage enable row level security;

create function metadata.upstream_columns(p_target text, p_depth integer default 20)
returns table (depth integer, target text, source text, via text)
language sql stable rows 100 set search_path = '' as $$
  with recursive step (depth, target, source, via, path) as (
    select 1, l.target, l.source, l.via, array[l.target, l.source]
    from metadata.column_lineage l
    where l.target = p_target
    union all
    select s.depth + 1, l.target, l.source, l.via, s.path || l.source
    from step s
    join metadata.column_lineage l on l.target = s.source
    where s.depth < p_depth and l.source <> all (s.path)
  )
  select min(s.depth), s.target, s.source, s.via
  from step s
  group by s.target, s.source, s.via
  order by 1, 2, 3, 4
$$;
comment on function metadata.upstream_columns(text, integer) is 'Everything a column is computed from, step by step.';

create function metadata.downstream_columns(p_source text, p_depth integer default 20)
returns table (depth integer, target text, source text, via text)
language sql stable rows 100 set search_path = '' as $$
  with recursive step (depth, target, source, via, path) as (
    select 1, l.target, l.source, l.via, array[l.source, l.target]
    from metadata.column_lineage l
    where l.source = p_source
    union all
    select s.depth + 1, l.target, l.source, l.via, s.path || l.target
    from step s
    join metadata.column_lineage l on l.source = s.target
    where s.depth < p_depth and l.target <> all (s.path)
  )
  select min(s.depth), s.target, s.source, s.via
  from step s
  group by s.target, s.source, s.via
  order by 1, 2, 3, 4
$$;
comment on function metadata.downstream_columns(text, integer) is 'Everything that is computed from a column: what changes when it does.';

grant select on metadata.column_lineage to scout_api;
create policy not_of_any_store on metadata.column_lineage for select to scout_api using (true);
grant execute on function metadata.upstream_columns(text, integer), metadata.downstream_columns(text, integer) to scout_api;

insert into metadata.declared_lineage (function_name, reads, writes, why) values
  ('bronze.make_partitions', '{}', '{}', 'makes partitions; no data'),
  ('bronze.purge_transcripts', '{}', '{}', 'drops partitions; no data'),
  ('metadata.analyze_tables', '{}', '{}', 'statistics of tables that metadata names'),
  ('metadata.batch_sums', '{bronze.scout_raw_transactions,staging.file_records}', '{metadata.batch_sums()}', 'one statement for all tables that are archived'),
  ('metadata.customer_traces', '{}', '{}', 'counts rows of a customer wherever metadata names a place'),
  ('metadata.days_with_rows', '{bronze.scout_raw_transactions,staging.file_records}', '{metadata.days_with_rows()}', 'one statement for all tables that are archived'),
  ('metadata.erase_rows', '{}', '{}', 'removes a customer wherever metadata names a place; computes nothing'),
  ('metadata.next_archive_step', '{bronze.scout_raw_transactions,staging.file_records}', '{metadata.next_archive_step()}', 'one statement for all tables that are archived'),
  ('metadata.orphaned_raw_files', '{staging.universal_file_ingestion,metadata.file_queue}', '{metadata.orphaned_raw_files()}', 'Storage''s own table is not there on every Postgres'),
  ('metadata.release_restored', '{}', '{}', 'removes restored rows; computes nothing'),
  ('metadata.remove_exported_day', '{}', '{}', 'removes exported rows; computes nothing'),
  ('metadata.restore_batch', '{metadata.exports}', '{bronze.scout_raw_transactions,staging.file_records}', 'rows come back from exported files'),
  ('metadata.sweep_erased', '{}', '{}', 'finds erased customers wherever metadata names a place; computes nothing'),
  ('quality.full_audit', '{}', '{}', 'counts the rows of each audit view'),
  ('quality.try_contract', '{quality.receipt_history,quality.line_history,ref.exchange_rates}', '{}', 'a proposed rule is compiled and tried'),
  ('quality.try_contracts', '{}', '{quality.contract_results,quality.contract_violations}', 'the rules are rows, compiled when they change');
