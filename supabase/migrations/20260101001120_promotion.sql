-- Promotion: bronze → silver, one transaction per batch. Failures are recorded on the batch and stop no other.

-- Who decides about a store's receipts holds its bucket: promotions, rollbacks and replays of the same store follow
-- one another, so that a sale told by two sources at once is seen by the later.
create function silver.lock_stores(p_batch_ids bigint[]) returns void
language plpgsql set search_path = '' as $$
declare
  v_bucket integer;
begin
  -- 64 buckets bound the lock table; sorted, so that two sessions cannot wait for each other
  for v_bucket in
    select distinct pg_catalog.hashtext(s.store_id) & 63
    from bronze.batches b
    cross join lateral silver.stores_of_batch(b.id, b.received_at) s (store_id)
    where b.id = any (p_batch_ids) and b.dataset = 'transactions'
    order by 1
  loop
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('silver.promote_batch'), v_bucket);
  end loop;
end
$$;
comment on function silver.lock_stores(bigint[]) is
  'Locks the stores of these batches for the rest of the transaction. Whoever also locks a batch''s row does that first.';

create function silver.lock_all_stores() returns void
language sql set search_path = '' as $$
  select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('silver.promote_batch'), b) from pg_catalog.generate_series(0, 63) b
$$;
comment on function silver.lock_all_stores() is 'Locks every store for the rest of the transaction: whoever decides about receipts has committed or waits.';

create function silver.promote_lines(p_batch bronze.batches, p_lines bigint[] default null) returns bigint
language plpgsql set search_path = '' as $$
declare
  -- a repair is read, and told from other sources, as what it repairs
  v_source text := (bronze.origin_of(p_batch.id)).source;
  v_loaded bigint;
  v_left bigint[];
  v_retry bigint[];
begin
  v_loaded := silver.load_batch(v_source, p_batch.id, p_batch.received_at, p_lines);
  v_left := silver.undisposed_lines(p_batch.id, p_batch.received_at, p_lines);
  if cardinality(v_left) > 0 then
    v_retry := silver.resolve_conflicts(p_batch.id, p_batch.received_at, v_left);
    if v_retry is not null then
      v_loaded := v_loaded + silver.load_batch(v_source, p_batch.id, p_batch.received_at, v_retry);
    end if;
    v_left := silver.undisposed_lines(p_batch.id, p_batch.received_at, v_left);
    if cardinality(v_left) > 0 then
      raise exception 'batch %: % lines have no disposition, the first is %', p_batch.id, cardinality(v_left), v_left[1]
        using errcode = 'data_exception';
    end if;
  end if;
  perform silver.enrich_batch(p_batch, p_lines);
  return v_loaded;
end
$$;
comment on function silver.promote_lines(bronze.batches, bigint[]) is
  'Gives every accepted line of a batch (or those given, which must have none) its disposition: silver, the ledger or quarantine. Its stores are locked by the caller. The number of transactions loaded.';

create function silver.promote_batch(p_batch bronze.batches) returns void
language plpgsql set search_path = '' as $$
declare
  v_started timestamptz := clock_timestamp();
  v_loaded bigint;
begin
  if exists (
    select from staging.universal_file_ingestion f where f.file_id = p_batch.file_id and f.staged_at is null
  ) then
    raise exception 'batch % is of a file that is not complete', p_batch.id
      using errcode = 'object_not_in_prerequisite_state', hint = 'bronze.finish_file() releases the batches of a file.';
  end if;
  case p_batch.dataset
    when 'transactions' then
      perform silver.lock_stores(array[p_batch.id]);
      v_loaded := silver.promote_lines(p_batch);
    else
      v_loaded := silver.promote_versions(p_batch);
      perform silver.forget_erased(p_batch);
  end case;

  update bronze.batches b
  set status = 'promoted', promoted_at = clock_timestamp(), last_error = null
  where b.id = p_batch.id;

  perform metadata.record_lineage(p_batch.id, 'silver', 'promoted', v_loaded);
  insert into metadata.etl_processing_log (
    process_name, batch_id, status, start_time, end_time, records_processed, records_successful, retry_count
  )
  values (
    'silver.promote', p_batch.id, 'completed', v_started, clock_timestamp(), p_batch.accepted, v_loaded, p_batch.attempts
  );
end
$$;
comment on function silver.promote_batch(bronze.batches) is 'Promotes one batch whole, or raises and leaves nothing.';

create function silver.promote_one(out batch_id bigint, out outcome text)
language plpgsql set search_path = '' as $$
declare
  v_batch bronze.batches;
  v_started timestamptz := clock_timestamp();
  v_message text;
  v_state text;
  v_detail text;
  v_class metadata.error_classes;
begin
  select b.* into v_batch
  from bronze.batches b
  where b.status = 'received' and b.next_attempt_at <= clock_timestamp()
  order by b.received_at, b.id
  limit 1
  for update skip locked;
  if not found then
    return;
  end if;
  batch_id := v_batch.id;

  begin
    perform silver.promote_batch(v_batch);
    outcome := 'promoted';
  exception when others then
    get stacked diagnostics v_message = message_text, v_state = returned_sqlstate, v_detail = pg_exception_detail;
    v_class := metadata.error_class(v_state);
    outcome := case
      when v_class.is_passing then 'retry'
      when v_class.severity in ('LOW', 'MEDIUM') and v_batch.attempts < metadata.setting_number('promote_retries') then 'retry'
      else 'dead_letter'
    end;
    update bronze.batches b
    -- what passes by itself is no fault of the batch and uses up none of its attempts
    set attempts = b.attempts + case when v_class.is_passing then 0 else 1 end,
        last_error = v_state || ' ' || v_message,
        status = case when outcome = 'dead_letter' then 'dead_letter' else b.status end,
        -- one, two, four minutes
        next_attempt_at = clock_timestamp() + interval '1 minute' * power(2, b.attempts)
    where b.id = v_batch.id;
    if v_state ~ '^SC00' then
      perform quality.record_refusal(v_detail::jsonb);
    end if;
    insert into metadata.etl_processing_log (
      process_name, batch_id, status, start_time, end_time, records_processed, records_successful, retry_count, error_message
    )
    values (
      'silver.promote', v_batch.id, case when outcome = 'retry' then 'retrying' else 'failed' end,
      v_started, clock_timestamp(), v_batch.accepted, 0, v_batch.attempts, v_state || ' ' || v_message
    );
    insert into metadata.error_log (component, severity, code, message, batch_id, detail)
    values (
      'silver.promote',
      -- given up is never less than HIGH: only a person will get it on
      case when outcome = 'dead_letter' and metadata.error_rank(v_class.severity) < 3 then 'HIGH' else v_class.severity end,
      v_state, v_message, v_batch.id, jsonb_build_object('attempt', v_batch.attempts + 1, 'outcome', outcome)
    );
  end;
end
$$;
comment on function silver.promote_one() is
  'Claims the oldest due batch and promotes it. outcome: promoted, retry, dead_letter; nulls when there was none. A failure is recorded on the batch and does not stop other batches.';

-- A procedure with transaction control can have neither a SET clause nor an exception block:
-- the one exception to the rule, and why every name in it is qualified.
create procedure silver.promote(p_max_batches integer default null, p_takes_turns boolean default false)
language plpgsql as $$
declare
  v_until timestamptz := pg_catalog.clock_timestamp()
    + pg_catalog.make_interval(secs => metadata.setting_number('promote_max_seconds')::double precision);
  v_done integer := 0;
  v_batch_id bigint;
begin
  while (p_max_batches is null or v_done < p_max_batches) and pg_catalog.clock_timestamp() < v_until loop
    if p_takes_turns then
      perform metadata.take_turn(p_is_alone => false);
    end if;
    select o.batch_id into v_batch_id from silver.promote_one() o;
    commit;
    exit when v_batch_id is null;
    v_done := v_done + 1;
  end loop;
end
$$;
comment on procedure silver.promote(integer, boolean) is 'Promotes due batches one by one, a commit each, until none is left or promote_max_seconds are over. Any number may run at once. p_takes_turns: no batch while a job that metadata.take_turn() gives all to itself is at work.';
