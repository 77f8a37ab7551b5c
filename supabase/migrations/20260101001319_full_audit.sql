-- The invariants verified over all history, at night: what the gates verify of the newest rows only.

create function quality.full_audit() returns bigint
-- one pass over everything: sorts and hashes that fit in memory are worth it, row-by-row look-ups are not
language plpgsql set search_path = '' set work_mem = '128MB' set enable_nestloop = off set jit = off as $$
declare
  v_started timestamptz := clock_timestamp();
  v_check_started timestamptz;
  v_check text;
  v_violations bigint;
  v_example jsonb;
  v_total bigint := 0;
begin
  foreach v_check in array array['conservation', 'unbalanced_receipts', 'settled_differences'] loop
    v_check_started := clock_timestamp();
    execute format('select count(*), (array_agg(to_jsonb(c)))[1] from quality.%I c', v_check) into v_violations, v_example;
    insert into metadata.audit_results (audit_at, check_name, violations, example, duration_ms)
    values (v_started, v_check, v_violations, v_example, extract(epoch from clock_timestamp() - v_check_started) * 1000);
    v_total := v_total + v_violations;
  end loop;
  insert into metadata.etl_processing_log (
    process_name, status, start_time, end_time, records_processed, records_successful, error_message
  )
  values (
    'quality.full_audit', 'completed', v_started, clock_timestamp(), 3, 3,
    case when v_total > 0 then v_total || ' violations; see metadata.audit_results' end
  );
  return v_total;
end
$$;
comment on function quality.full_audit() is
  'Verifies over all history that no source row is lost, that lines sum to their receipts and that gold equals silver; keeps the result in metadata.audit_results (gate 17 tells it). The number of violations.';
