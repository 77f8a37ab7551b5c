-- Promotion: bronze → silver, one transaction per batch. One funnel for every source:
-- canonical receipts → candidates (identity, money, verdict) → insert; what loses a race or repeats goes to the ledger.

create type silver.arrival as (received_at timestamptz, batch_id bigint, line_no bigint);
comment on type silver.arrival is 'Order in which source rows arrived; decides which revision is the latest.';

create type silver.line_label as (brand_name text, product_category text, pack_size text);
comment on type silver.line_label is 'What a receipt is filed under: brand, category and pack size of its most expensive line.';

create type silver.candidate as (
  line_no bigint,
  source_lines bigint[],
  dedup_key bytea,
  canonical_tx_id text,
  transaction_id text,
  device_id text,
  store_id text,
  event_at timestamptz,
  time_source text,
  local_at timestamp,
  amount numeric,
  gap numeric,
  currency text,
  basket_size numeric,
  payment_method text,
  brand_name text,
  product_category text,
  pack_size text,
  customer_id text,
  age integer,
  age_bracket text,
  gender text,
  customer_type text,
  device_daypart text,
  is_return boolean,
  quality_score numeric,
  extraction_confidence numeric,
  flags text[],
  payload_hash bytea,
  content_hash bytea,
  business_key bytea,
  items silver.canonical_item[],
  reject_code text
);
comment on type silver.candidate is 'A receipt ready to be inserted into silver, or refused with reject_code. gap: what the lines lack to the amount.';

create function silver.receipts(p_source text, p_batch_id bigint, p_received_at timestamptz, p_lines bigint[] default null)
returns setof silver.canonical_receipt
language plpgsql stable rows 10000 set search_path = '' as $$
begin
  if p_source in ('edge', 'api', 'upload', 'repair') then
    return query select * from silver.edge_receipts(p_batch_id, p_received_at, p_lines);
  else
    raise exception 'no adapter for batches of source %', p_source using errcode = 'feature_not_supported';
  end if;
end
$$;
comment on function silver.receipts(text, bigint, timestamptz, bigint[]) is 'A batch''s canonical receipts, through the adapter of its source.';

create function silver.candidates(p_source text, p_batch_id bigint, p_received_at timestamptz, p_lines bigint[] default null)
returns setof silver.candidate
language sql stable rows 10000 set search_path = '' set jit = off as $$
  with setting as materialized (
    select
      metadata.business_timezone() as zone,
      metadata.setting('default_currency') #>> '{}' as currency
  ),
  receipt as (
    select r.*, lower(btrim(r.transaction_id, E' \t\r\n{}')) as tx_id
    from silver.receipts(p_source, p_batch_id, p_received_at, p_lines) r
  ),
  totalled as (
    select
      r.*,
      t.*,
      case
        when t.has_price then coalesce(r.declared_amount, t.lines_total)
        else r.declared_amount
      end as amount,
      case when r.currency ~ '^[A-Z]{3}$' then r.currency else s.currency end as money,
      r.event_at at time zone s.zone as local_at
    from receipt r
    cross join setting s
    cross join lateral (
      select
        count(*) as item_count,
        coalesce(sum(i.total_price), 0) as lines_total,
        coalesce(bool_or(i.total_price is not null), false) as has_price,
        coalesce(sum(i.quantity), 0) as units,
        coalesce(bool_and(i.quantity < 0), false) as all_returned,
        avg(i.confidence)::numeric as confidence,
        coalesce(bool_and(
          i.quantity between -1e12 and 1e12
          and coalesce(i.unit_price, 0) between -1e12 and 1e12
          and coalesce(i.total_price, 0) between -1e12 and 1e12
        ), true) as in_range,
        -- what is grouped by, and so indexed: an index entry holds a third of a page
        coalesce(bool_or(greatest(
          length(i.brand_name), length(i.product_category), length(i.pack_size), length(i.sku), length(i.barcode), length(i.unit)
        ) > 256 or length(i.product_name) > 1024), false) as has_long_text,
        -- qualified by position in a sorted array: the most expensive line, the first of equals
        (array_agg(row(i.brand_name, i.product_category, i.pack_size)::silver.line_label
          order by i.total_price desc nulls last, i.item_no))[1] as top,
        string_agg(concat_ws('x', trim_scale(i.quantity), trim_scale(i.total_price)), ',' order by i.total_price, i.quantity) as sums,
        -- everything a line tells but where it stood
        string_agg(row(
          i.product_name, i.sku, i.barcode, i.brand_name, i.product_category, i.pack_size,
          trim_scale(i.quantity), i.unit, trim_scale(i.unit_price), trim_scale(i.total_price)
        )::text, '' order by i.item_no) as told
      from unnest(r.items) i
    ) t
  )
  select
    line_no,
    source_lines,
    substring(sha256(convert_to(
      case when tx_id <> '' then concat_ws(E'\x1f', 'id', store_id, tx_id) else concat_ws(E'\x1f', 'row', origin) end,
      'UTF8')) for 16),
    store_id || ':' || coalesce(nullif(tx_id, ''), encode(payload_hash, 'hex')),
    nullif(btrim(transaction_id), ''),
    device_id,
    store_id,
    event_at,
    time_source,
    local_at,
    amount,
    case when item_count = 0 then null else nullif(coalesce(amount, 0) - lines_total, 0) end,
    money,
    units,
    payment_method,
    (top).brand_name,
    (top).product_category,
    (top).pack_size,
    customer_id,
    age,
    age_bracket,
    gender,
    customer_type,
    device_daypart,
    declared_return is true or coalesce(amount < 0, false) or all_returned,
    quality_score,
    round(confidence, 3),
    flags,
    payload_hash,
    sha256(convert_to(row(
      case when time_source = 'arrival' then null else extract(epoch from event_at) end,
      trim_scale(amount), money, payment_method, customer_id, age, age_bracket, gender, customer_type, declared_return, told
    )::text, 'UTF8')),
    substring(sha256(convert_to(concat_ws(E'\x1f', store_id, extract(epoch from event_at), trim_scale(amount), money, sums), 'UTF8')) for 16),
    items,
    case
      when item_count = 0 and declared_amount is null then 'receipt_empty'
      when has_long_text or greatest(
        length(transaction_id), length(store_id), length(device_id), length(customer_id), length(payment_method),
        length(age_bracket), length(gender), length(customer_type), length(device_daypart)
      ) > 256 then 'text_too_long'
      when not in_range or not coalesce(amount between -1e12 and 1e12, true) then 'number_out_of_range'
    end
  from totalled
$$;
comment on function silver.candidates(text, bigint, timestamptz, bigint[]) is
  'A batch''s receipts with identity, money and verdict decided; the same for every source.';

create function silver.load_batch(p_source text, p_batch_id bigint, p_received_at timestamptz, p_lines bigint[] default null)
returns bigint
-- the planner cannot know how many rows a batch has: a nested loop between two of these steps would be quadratic
language plpgsql set search_path = '' set enable_nestloop = off set jit = off as $$
declare
  v_loaded bigint;
begin
  with candidate as materialized (
    select * from silver.candidates(p_source, p_batch_id, p_received_at, p_lines)
  ),
  rejected as (
    insert into bronze.quarantine (
      batch_id, line_no, stage, code, rule, message, raw, raw_bytes, payload_hash, device_id, store_id
    )
    select
      p_batch_id, r.line_no, 'promote', c.reject_code, c.reject_code, silver.reject_message(c.reject_code),
      convert_to(r.payload::text, 'UTF8'), octet_length(r.payload::text), r.payload_hash, r.device_id, r.store_id
    from candidate c
    cross join lateral unnest(c.source_lines) l (line_no)
    join bronze.scout_raw_transactions r
      on r.received_at = p_received_at and r.batch_id = p_batch_id and r.line_no = l.line_no
    where c.reject_code is not null
  ),
  -- the same sale told by another source: whoever was promoted first stays
  placed as materialized (
    select c.*, e.of_batch_id, e.of_line_no
    from candidate c
    -- two ranges beside this source rather than <>: a store whose clock stands still tells thousands of
    -- equal sales, and each would read all of them
    left join lateral (
      (
        select t.batch_id as of_batch_id, t.line_no as of_line_no
        from silver.transactions_cleaned t
        where t.business_key = c.business_key and t.data_source < p_source and t.dedup_key <> c.dedup_key
        order by t.data_source
        limit 1
      )
      union all
      (
        select t.batch_id, t.line_no
        from silver.transactions_cleaned t
        where t.business_key = c.business_key and t.data_source > p_source and t.dedup_key <> c.dedup_key
        order by t.data_source
        limit 1
      )
      limit 1
    ) e on c.amount is not null
    where c.reject_code is null
  ),
  versioned as (
    select p.*, lag(p.content_hash) over same_key is distinct from p.content_hash as is_change
    from placed p
    where p.of_batch_id is null
    window same_key as (partition by p.dedup_key order by p.line_no)
  ),
  -- within a batch the last revision wins, told by the first of its repetitions
  ranked as materialized (
    select v.*, max(v.line_no) filter (where v.is_change) over (partition by v.dedup_key) as winner_line_no
    from versioned v
  ),
  dropped as (
    insert into silver.duplicates (batch_id, line_no, of_batch_id, of_line_no, rule, received_at)
    select p_batch_id, l.line_no, p_batch_id, r.winner_line_no,
      case when r.line_no < r.winner_line_no then 'superseded' else 'same_content' end, p_received_at
    from ranked r
    cross join lateral unnest(r.source_lines) l (line_no)
    where r.line_no <> r.winner_line_no
    union all
    select p_batch_id, l.line_no, p.of_batch_id, p.of_line_no, 'other_source', p_received_at
    from placed p
    cross join lateral unnest(p.source_lines) l (line_no)
    where p.of_batch_id is not null
  ),
  inserted as (
    insert into silver.transactions_cleaned as t (
      dedup_key, canonical_tx_id, transaction_id, data_source, batch_id, line_no, received_at,
      device_id, store_id, "timestamp", time_source, transaction_date, hour_of_day, daypart, device_daypart,
      weekday_weekend, amount, currency, basket_size, payment_method, brand_name, product_category, pack_size,
      customer_id, age, age_bracket, gender, customer_type, is_return, quality_score, extraction_confidence,
      flags, payload_hash, content_hash, business_key
    )
    select
      r.dedup_key, r.canonical_tx_id, r.transaction_id, p_source, p_batch_id, r.line_no, p_received_at,
      r.device_id, r.store_id, r.event_at, r.time_source, r.local_at::date, h.hour, metadata.daypart(h.hour), r.device_daypart,
      case when extract(isodow from r.local_at) >= 6 then 'Weekend' else 'Weekday' end,
      r.amount, r.currency, r.basket_size, r.payment_method, r.brand_name, r.product_category, r.pack_size,
      r.customer_id, r.age, r.age_bracket, r.gender, r.customer_type, r.is_return, r.quality_score,
      r.extraction_confidence, r.flags, r.payload_hash, r.content_hash, r.business_key
    from ranked r
    cross join lateral (select extract(hour from r.local_at)::integer as hour) h
    where r.line_no = r.winner_line_no
    -- racing promotions take keys in the same order, so that they cannot deadlock
    order by r.dedup_key
    on conflict (dedup_key) do nothing
    returning t.id, t.line_no, t.transaction_date, t.store_id, t.amount
  ),
  itemised as (
    insert into silver.transaction_items (
      transaction_key, item_no, batch_id, line_no, line_type, product_name, sku, barcode, brand_name, brand_confidence,
      product_category, pack_size, quantity, unit, unit_price, total_price, extraction_confidence
    )
    select
      n.id, i.item_no, p_batch_id, i.line_no, 'item', i.product_name, i.sku, i.barcode, i.brand_name, i.brand_confidence,
      i.product_category, i.pack_size, i.quantity, i.unit, i.unit_price, i.total_price, i.confidence
    from inserted n
    join ranked r on r.line_no = n.line_no
    cross join lateral unnest(r.items) i
    union all
    select
      n.id, coalesce(cardinality(r.items), 0) + 1, p_batch_id, n.line_no,
      case when r.items is null then 'unitemised' else 'adjustment' end,
      null, null, null, null, null, null, null, 0, null, null,
      case when r.items is null then n.amount else r.gap end, null
    from inserted n
    join ranked r on r.line_no = n.line_no
    where r.items is null or r.gap is not null
  ),
  dirtied as (
    insert into gold.dirty_keys (transaction_date, store_id)
    select distinct n.transaction_date, n.store_id from inserted n
  )
  select count(*) into v_loaded from inserted;
  return v_loaded;
end
$$;
comment on function silver.load_batch(text, bigint, timestamptz, bigint[]) is
  'Inserts a batch''s new transactions and lines in one statement, the refused into quarantine, repetitions inside the batch into the ledger. Rows whose key exists already are left without a disposition for silver.resolve_conflicts(). The number of transactions inserted.';

create function silver.reject_message(p_code text) returns text
language sql immutable parallel safe set search_path = '' as $$
  select case p_code
    when 'receipt_empty' then 'The payload has neither an amount nor a line; expected a total or at least one item.'
    when 'number_out_of_range' then 'An amount, price or quantity is beyond 1,000,000,000,000; expected a number a shop could sell.'
    when 'text_too_long' then 'A name or id is longer than 256 characters (a product''s name: 1,024); expected what fits on a receipt.'
    else p_code
  end
$$;
comment on function silver.reject_message(text) is 'What is wrong with a refused receipt and what was expected, for people.';

create function silver.undisposed_lines(p_batch_id bigint, p_received_at timestamptz)
returns bigint[]
language sql stable set search_path = '' as $$
  -- a set difference, which is linear whatever the planner thinks of the sizes
  select array(
    select r.line_no
    from bronze.scout_raw_transactions r
    where r.received_at = p_received_at and r.batch_id = p_batch_id
    except (
      select i.line_no from silver.transaction_items i where i.batch_id = p_batch_id
      union all
      select d.line_no from silver.duplicates d where d.batch_id = p_batch_id
      union all
      select q.line_no from bronze.quarantine q where q.batch_id = p_batch_id
    )
    order by 1
  )
$$;
comment on function silver.undisposed_lines(bigint, timestamptz) is 'Accepted lines of a batch that are nowhere yet: neither in silver, nor in the ledger, nor in quarantine.';

create function silver.resolve_conflicts(p_source text, p_batch_id bigint, p_received_at timestamptz, p_lines bigint[])
returns bigint[]
language plpgsql set search_path = '' as $$
declare
  v_retry bigint[];
begin
  with conflict as materialized (
    select
      c.line_no, c.source_lines,
      t.id, t.batch_id as of_batch_id, t.line_no as of_line_no, t.received_at as of_received_at,
      t.transaction_date, t.store_id,
      c.payload_hash = t.payload_hash or c.content_hash = t.content_hash as is_same,
      -- an earlier version that was repeated later counts as told then
      row(p_received_at, p_batch_id, c.line_no)::silver.arrival > greatest(
        row(t.received_at, t.batch_id, t.line_no)::silver.arrival,
        (
          select row(d.received_at, d.batch_id, d.line_no)::silver.arrival
          from silver.duplicates d
          where d.of_batch_id = t.batch_id and d.of_line_no = t.line_no and d.rule = 'same_content'
          order by d.received_at desc, d.batch_id desc, d.line_no desc
          limit 1
        )
      ) as is_later
    from silver.candidates(p_source, p_batch_id, p_received_at, p_lines) c
    join silver.transactions_cleaned t on t.dedup_key = c.dedup_key
  ),
  repeated as (
    insert into silver.duplicates (batch_id, line_no, of_batch_id, of_line_no, rule, received_at)
    select p_batch_id, l.line_no, c.of_batch_id, c.of_line_no,
      case when c.is_same then 'same_content' else 'superseded' end, p_received_at
    from conflict c
    cross join lateral unnest(c.source_lines) l (line_no)
    where c.is_same or not c.is_later
  ),
  replaced as (
    select c.* from conflict c where not c.is_same and c.is_later
  ),
  retired as (
    insert into silver.duplicates (batch_id, line_no, of_batch_id, of_line_no, rule, received_at)
    select distinct i.batch_id, i.line_no, p_batch_id, r.line_no, 'superseded', r.of_received_at
    from replaced r
    join silver.transaction_items i on i.transaction_key = r.id
  ),
  dirtied as (
    insert into gold.dirty_keys (transaction_date, store_id)
    select distinct r.transaction_date, r.store_id from replaced r
  ),
  removed as (
    delete from silver.transactions_cleaned t using replaced r where t.id = r.id
    returning r.source_lines
  )
  select array_agg(l.line_no) into v_retry
  from removed m
  cross join lateral unnest(m.source_lines) l (line_no);
  return v_retry;
end
$$;
comment on function silver.resolve_conflicts(text, bigint, timestamptz, bigint[]) is
  'Decides rows whose key silver has already: the same content is a repetition, an earlier version goes to the ledger, a later one takes the place of what is there. Lines to load again.';

create function silver.promote_batch(p_batch bronze.batches) returns void
language plpgsql set search_path = '' as $$
declare
  v_started timestamptz := clock_timestamp();
  v_lock integer;
  v_loaded bigint;
  v_left bigint[];
  v_retry bigint[];
begin
  -- Promotions of the same store follow one another, so that a sale told by two sources at once is seen by the later.
  -- 64 buckets bound the lock table; sorted, so that two promotions cannot wait for each other.
  for v_lock in
    select distinct pg_catalog.hashtext(r.store_id) & 63
    from bronze.scout_raw_transactions r
    where r.received_at = p_batch.received_at and r.batch_id = p_batch.id
    order by 1
  loop
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('silver.promote_batch'), v_lock);
  end loop;

  v_loaded := silver.load_batch(p_batch.source, p_batch.id, p_batch.received_at);
  v_left := silver.undisposed_lines(p_batch.id, p_batch.received_at);
  if cardinality(v_left) > 0 then
    v_retry := silver.resolve_conflicts(p_batch.source, p_batch.id, p_batch.received_at, v_left);
    if v_retry is not null then
      v_loaded := v_loaded + silver.load_batch(p_batch.source, p_batch.id, p_batch.received_at, v_retry);
    end if;
    v_left := silver.undisposed_lines(p_batch.id, p_batch.received_at);
    if cardinality(v_left) > 0 then
      raise exception 'batch %: % lines have no disposition, the first is %', p_batch.id, cardinality(v_left), v_left[1]
        using errcode = 'data_exception';
    end if;
  end if;

  update bronze.batches b
  set status = 'promoted', promoted_at = clock_timestamp(), last_error = null
  where b.id = p_batch.id;

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
    get stacked diagnostics v_message = message_text, v_state = returned_sqlstate;
    outcome := case
      when v_batch.attempts < metadata.setting_number('promote_retries') then 'retry'
      else 'dead_letter'
    end;
    update bronze.batches b
    set attempts = b.attempts + 1,
        last_error = v_state || ' ' || v_message,
        status = case when outcome = 'dead_letter' then 'dead_letter' else b.status end,
        -- one, two, four minutes
        next_attempt_at = clock_timestamp() + interval '1 minute' * power(2, b.attempts)
    where b.id = v_batch.id;
    insert into metadata.etl_processing_log (
      process_name, batch_id, status, start_time, end_time, records_processed, records_successful, retry_count, error_message
    )
    values (
      'silver.promote', v_batch.id, case when outcome = 'retry' then 'retrying' else 'failed' end,
      v_started, clock_timestamp(), v_batch.accepted, 0, v_batch.attempts, v_state || ' ' || v_message
    );
    insert into metadata.error_log (component, severity, code, message, batch_id, detail)
    values (
      'silver.promote', case when outcome = 'retry' then 'MEDIUM' else 'HIGH' end, v_state, v_message, v_batch.id,
      jsonb_build_object('attempt', v_batch.attempts + 1, 'outcome', outcome)
    );
  end;
end
$$;
comment on function silver.promote_one() is
  'Claims the oldest due batch and promotes it. outcome: promoted, retry, dead_letter; nulls when there was none. A failure is recorded on the batch and does not stop other batches.';

-- A procedure with transaction control can have neither a SET clause nor an exception block:
-- the one exception to the rule, and why every name in it is qualified.
create procedure silver.promote(p_max_batches integer default null)
language plpgsql as $$
declare
  v_until timestamptz := pg_catalog.clock_timestamp()
    + pg_catalog.make_interval(secs => metadata.setting_number('promote_max_seconds')::double precision);
  v_done integer := 0;
  v_batch_id bigint;
begin
  while (p_max_batches is null or v_done < p_max_batches) and pg_catalog.clock_timestamp() < v_until loop
    select o.batch_id into v_batch_id from silver.promote_one() o;
    commit;
    exit when v_batch_id is null;
    v_done := v_done + 1;
  end loop;
end
$$;
comment on procedure silver.promote(integer) is 'Promotes due batches one by one, a commit each, until none is left or promote_max_seconds are over. Any number may run at once.';
