-- Upkeep: what is kept for a time and then goes, and what is rebuilt.

create function bronze.expire_quarantine_raw() returns bigint
language plpgsql set search_path = '' as $$
declare
  v_expired bigint;
begin
  update bronze.quarantine q
  set raw = null, raw_expired = true
  where q.raw is not null
    and q.quarantined_at < now() - make_interval(days => metadata.setting_number('quarantine_raw_days')::integer);
  get diagnostics v_expired = row_count;
  return v_expired;
end
$$;
comment on function bronze.expire_quarantine_raw() is 'Forgets the bytes of rows quarantined quarantine_raw_days ago; the rows, their reasons and all counts stay. The number of rows.';
-- bronze.expire_quarantine_raw()
create index quarantine_with_bytes on bronze.quarantine (quarantined_at) where raw is not null;

create function metadata.prune_logs() returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_audit bigint;
  v_log bigint;
  v_errors bigint;
  v_net bigint;
begin
  delete from metadata.function_audit a
  where a.created_at < now() - make_interval(days => metadata.setting_number('audit_days')::integer);
  get diagnostics v_audit = row_count;
  delete from metadata.etl_processing_log l
  where l.start_time < now() - make_interval(days => metadata.setting_number('etl_log_days')::integer);
  get diagnostics v_log = row_count;
  delete from metadata.error_log e
  where e.created_at < now() - make_interval(days => metadata.setting_number('error_log_days')::integer);
  get diagnostics v_errors = row_count;
  -- pg_net forgets by itself where its tables are not ours to prune
  if to_regclass('net._http_response') is not null and has_table_privilege('net._http_response', 'delete') then
    delete from net._http_response r
    where r.created < now() - make_interval(days => metadata.setting_number('net_history_days')::integer);
    get diagnostics v_net = row_count;
  end if;
  return jsonb_build_object('function_audit', v_audit, 'etl_processing_log', v_log, 'error_log', v_errors, 'net_history', v_net);
end
$$;
comment on function metadata.prune_logs() is 'Deletes log rows that are older than their settings say; how many of each. net_history is null where pg_net''s tables may not be pruned.';

create function metadata.check_partitions() returns text
language plpgsql set search_path = '' as $$
declare
  v_missing text;
  v_strays text;
begin
  select string_agg(format('%s has no partition for %s', t.table_name, d.day), ', ') into v_missing
  from metadata.partitioned_tables t
  cross join lateral (
    select (now() at time zone 'UTC')::date + g as day from pg_catalog.generate_series(0, 2) g
  ) d
  where to_regclass(t.table_name || '_' || to_char(d.day, 'YYYYMMDD')) is null;
  select string_agg(format('%s of %s', d.day, t.table_name), ', ') into v_strays
  from metadata.partitioned_tables t
  cross join lateral metadata.days_with_rows(t.table_name, (now() at time zone 'UTC')::date + 1) d
  join pg_catalog.pg_partitioned_table p on p.partrelid = t.table_name::regclass
  where t.archive_after_setting is not null and d.partition_name::regclass = p.partdefid::regclass;
  if v_missing is not null then
    raise exception '%', v_missing using errcode = 'object_not_in_prerequisite_state',
      hint = 'select bronze.make_partitions(); it waits at most two seconds for a lock.';
  end if;
  return coalesce('in the default partition, where archiving finds them too: ' || v_strays, 'every day has its partition');
end
$$;
comment on function metadata.check_partitions() is 'Raises when today or the next two days have no partition; tells which days lie in a default partition.';

create function metadata.bloated_indexes()
returns table (index_name text, bytes bigint, needed_bytes bigint, ratio numeric)
language sql stable rows 10 set search_path = '' as $$
  with btree as (
    select i.indexrelid, i.indrelid, c.relname, n.nspname, c.reltuples, pg_catalog.pg_relation_size(i.indexrelid) as bytes
    from pg_catalog.pg_index i
    join pg_catalog.pg_class c on c.oid = i.indexrelid and c.relkind = 'i' and c.reltuples > 0
    join pg_catalog.pg_am a on a.oid = c.relam and a.amname = 'btree'
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where i.indisvalid and n.nspname in (
      'staging', 'bronze', 'azure_data', 'silver', 'gold', 'scout', 'platinum', 'knowledge', 'ref', 'metadata', 'archive')
      and pg_catalog.pg_relation_size(i.indexrelid) >= metadata.setting_number('reindex_min_bytes')
  ),
  sized as (
    -- an entry is its header and line pointer (12 bytes) and its values, aligned; a page is filled to nine tenths
    select b.*, ceil(b.reltuples * (12 + 8 * ceil(coalesce(sum(s.avg_width), 8) / 8.0)) / (0.9 * 8150)) * 8192 as needed
    from btree b
    join pg_catalog.pg_attribute a on a.attrelid = b.indexrelid
    left join pg_catalog.pg_attribute t on t.attrelid = b.indrelid and t.attname = a.attname
    join pg_catalog.pg_class r on r.oid = b.indrelid
    -- of an expression the statistics are under the index's own name
    left join pg_catalog.pg_stats s on s.schemaname = b.nspname
      and s.tablename = case when t.attname is null then b.relname else r.relname end and s.attname = a.attname
    group by b.indexrelid, b.indrelid, b.relname, b.nspname, b.reltuples, b.bytes
  )
  select format('%I.%I', s.nspname, s.relname), s.bytes, s.needed::bigint, round((s.bytes / s.needed)::numeric, 1)
  from sized s
  where s.bytes > s.needed * metadata.setting_number('reindex_bloat_ratio')
  order by s.bytes - s.needed desc
$$;
comment on function metadata.bloated_indexes() is
  'Indexes of Scout that are reindex_bloat_ratio times larger than their entries need by the planner''s statistics, the most wasteful first. An estimate: nothing is read but the catalog.';

create function metadata.plan_reindex() returns integer
language plpgsql set search_path = '' as $$
declare
  v_index record;
  v_planned integer := 0;
  v_at timestamp := (now() at time zone 'UTC') + interval '5 minutes';
begin
  perform metadata.clear_reindex();
  -- reindex concurrently can run neither in a function nor in a transaction, but as a command of cron, which runs it once
  for v_index in select * from metadata.bloated_indexes() limit 5 loop
    perform cron.schedule(
      'once-scout-reindex-' || replace(v_index.index_name, '"', ''),
      to_char(v_at + v_planned * interval '10 minutes', 'FMMI FMHH24 FMDD FMMM "*"'),
      'reindex index concurrently ' || v_index.index_name);
    v_planned := v_planned + 1;
  end loop;
  return v_planned;
end
$$;
comment on function metadata.plan_reindex() is 'Has cron rebuild the five most bloated indexes, ten minutes apart, each once and without blocking anybody; the number planned.';

create function metadata.clear_reindex() returns integer
language plpgsql set search_path = '' as $$
declare
  v_cleared integer;
begin
  insert into metadata.etl_processing_log (process_name, status, start_time, end_time, error_message)
  select 'maintenance.reindex', case d.status when 'succeeded' then 'completed' else 'failed' end,
    d.start_time, d.end_time, case when d.status <> 'succeeded' then j.jobname || ': ' || d.return_message end
  from cron.job j
  join cron.job_run_details d on d.jobid = j.jobid and d.status in ('succeeded', 'failed')
  where j.jobname like 'once-scout-reindex-%';
  with done as (
    select j.jobid
    from cron.job j
    where j.jobname like 'once-scout-reindex-%'
      and exists (select from cron.job_run_details d where d.jobid = j.jobid and d.status in ('succeeded', 'failed'))
  )
  select count(cron.unschedule(d.jobid)) into v_cleared from done d;
  return v_cleared;
end
$$;
comment on function metadata.clear_reindex() is 'Takes rebuilds that ran off cron''s list, and logs how they went; the number.';

create function metadata.analyze_tables() returns integer
language plpgsql set search_path = '' as $$
declare
  v_table regclass;
  v_analyzed integer := 0;
begin
  -- autovacuum never analyses a partitioned table as a whole, and the planner asks for that
  for v_table in
    select c.oid
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('staging', 'bronze', 'azure_data', 'silver', 'gold', 'scout', 'platinum', 'knowledge', 'ref', 'metadata', 'archive')
      and c.relkind in ('r', 'p') and not c.relispartition
    order by 1
  loop
    execute format('analyze %s', v_table);
    v_analyzed := v_analyzed + 1;
  end loop;
  return v_analyzed;
end
$$;
comment on function metadata.analyze_tables() is 'Refreshes the planner''s statistics of every table, partitioned ones as a whole; the number of tables.';

create table archive.universal_file_ingestion_archive (like staging.universal_file_ingestion);
comment on table archive.universal_file_ingestion_archive is 'One row per file that left staging.universal_file_ingestion: same columns, in the same order.';
alter table archive.universal_file_ingestion_archive enable row level security;
-- a batch's file, when it is no longer in staging
create index universal_file_ingestion_archive_id on archive.universal_file_ingestion_archive (file_id);
