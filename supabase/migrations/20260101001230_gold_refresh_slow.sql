-- The slower half of gold: what depends on a customer's whole life, or on everybody. Bookkept apart from
-- gold.refresh(), so that dashboards' daily figures never wait for it.

create function gold.refresh_some_customers(p_customers integer) returns integer
language plpgsql set search_path = '' as $$
declare
  v_customers text[];
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('gold.refresh_slow', 0));
  select array_agg(k.customer_id) into v_customers
  from (select distinct d.customer_id from gold.dirty_customers d order by d.customer_id limit p_customers) k;
  if v_customers is null then
    return 0;
  end if;
  -- taken off first: what commits later stays for the next refresh
  delete from gold.dirty_customers d where d.customer_id = any (v_customers);
  perform gold.recompute_customers(v_customers);
  return cardinality(v_customers);
end
$$;
comment on function gold.refresh_some_customers(integer) is 'Recomputes at most so many customers whose days changed; how many there were.';

create function gold.refresh_some_baskets(p_keys integer) returns integer
language plpgsql set search_path = '' as $$
declare
  v_dates date[];
  v_stores text[];
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('gold.refresh_slow', 0));
  select array_agg(k.transaction_date), array_agg(k.store_id) into v_dates, v_stores
  from (
    select distinct d.transaction_date, d.store_id from gold.slow_keys d order by 1, 2 limit p_keys
  ) k;
  if v_dates is null then
    return 0;
  end if;
  delete from gold.slow_keys d
  using unnest(v_dates, v_stores) k (transaction_date, store_id)
  where d.transaction_date = k.transaction_date and d.store_id = k.store_id;
  perform gold.recompute_baskets(v_dates, v_stores);
  return cardinality(v_dates);
end
$$;
comment on function gold.refresh_some_baskets(integer) is 'Recounts the pairs of at most so many dates and stores that changed; how many there were.';

create function gold.refresh_step(p_step text) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_started timestamptz := clock_timestamp();
  v_asked integer := metadata.setting_number(
    case p_step when 'baskets' then 'slow_keys_per_transaction' else 'slow_customers_per_transaction' end
  )::integer;
  v_done integer := 0;
  v_message text;
  v_state text;
begin
  begin
    case p_step
      when 'customers' then v_done := gold.refresh_some_customers(v_asked);
      when 'baskets' then v_done := gold.refresh_some_baskets(v_asked);
      when 'scores' then
        perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('gold.refresh_slow', 0));
        perform gold.score_customers();
        perform gold.recompute_affinity();
    end case;
  exception when others then
    get stacked diagnostics v_message = message_text, v_state = returned_sqlstate;
    v_done := 0;
    insert into metadata.error_log (component, severity, code, message, detail)
    values ('gold.refresh_slow', 'HIGH', v_state, v_message, jsonb_build_object('step', p_step));
  end;
  if v_done > 0 or v_message is not null or p_step = 'scores' then
    insert into metadata.etl_processing_log (
      process_name, status, start_time, end_time, records_processed, records_successful, error_message
    )
    values (
      'gold.refresh_slow.' || p_step, case when v_message is null then 'completed' else 'failed' end,
      v_started, clock_timestamp(), v_done, v_done, v_message
    );
  end if;
  return v_done = v_asked;
end
$$;
comment on function gold.refresh_step(text) is 'One transaction''s worth of a step of gold.refresh_slow() (customers, baskets, scores); whether there is more. A failure is logged, leaves all as it was and is tried again at the next run.';

-- No SET clause and no exception block: see silver.promote.
create procedure gold.refresh_slow()
language plpgsql as $$
declare
  v_step text;
  v_more boolean;
begin
  -- while gold itself fails, this would only be computed from its last good state once more
  if metadata.layer_is_failing('gold') then
    return;
  end if;
  foreach v_step in array array['customers', 'baskets', 'scores'] loop
    loop
      v_more := gold.refresh_step(v_step);
      commit;
      exit when not v_more;
    end loop;
  end loop;
end
$$;
comment on procedure gold.refresh_slow() is 'Recomputes the customers and baskets that changed, then scores, segments, pairs and affinity; nothing while gold fails, whose last good state it then serves. Any number may run at once; they take turns.';
