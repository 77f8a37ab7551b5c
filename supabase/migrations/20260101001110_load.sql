-- From candidates into silver, set-based; what repeats or was revised goes to the ledger.

create type silver.arrival as (received_at timestamptz, batch_id bigint, line_no bigint);
comment on type silver.arrival is 'Order in which source rows arrived; decides which revision is the latest.';

create function silver.load_batch(p_source text, p_batch_id bigint, p_received_at timestamptz, p_lines bigint[] default null)
returns bigint
-- the planner cannot know how many rows a batch has: a nested loop between two of these steps would be quadratic;
-- and the steps of 10,000 receipts stay in memory
language plpgsql set search_path = '' set enable_nestloop = off set jit = off set work_mem = '64MB' as $$
declare
  v_loaded bigint;
  v_arrived_at timestamptz := (bronze.origin_of(p_batch_id)).received_at;
  -- rows before it are of earlier batches of the file
  v_first_line bigint := (select b.first_line from bronze.batches b where b.id = p_batch_id);
  -- computed once, and outside the statement that writes, so that a rule that fails can be left out
  v_candidates silver.candidate[] := array(
    select c from silver.candidates(p_batch_id, p_received_at, p_lines) c
  );
  v_refusals quality.refusal[] := array(
    select r from quality.apply_contracts(p_source, p_batch_id, v_arrived_at, v_candidates, p_lines is null) r
  );
begin
  with refusal as materialized (
    select * from unnest(v_refusals)
  ),
  candidate as materialized (
    select c.*, f.code as reject_code, f.rule as reject_rule, f.message as reject_message
    from unnest(v_candidates) c
    left join refusal f on f.line_no = c.line_no
  ),
  refused as materialized (
    select l.line_no, c.reject_code, c.reject_rule, c.reject_message
    from candidate c
    cross join lateral unnest(c.source_lines) l (line_no)
    where c.reject_code is not null
  ),
  rejected as (
    insert into bronze.quarantine (
      batch_id, line_no, stage, code, rule, message, raw, raw_bytes, payload_hash, device_id, store_id
    )
    select
      r.batch_id, r.line_no, 'promote', c.reject_code, c.reject_rule, c.reject_message,
      r.raw, octet_length(r.raw), r.payload_hash, r.device_id, r.store_id
    from refused c
    join bronze.raw_rows(p_batch_id, p_received_at, (select array_agg(f.line_no) from refused f)) r on r.line_no = c.line_no
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
  -- each distinct product is decided once; the hashes stay those of what was told
  decided as materialized (
    select d.*
    from silver.decide_products((
      select array_agg(distinct row(i.product_name, i.brand_name, i.product_category)::silver.product_told)
      from ranked r
      cross join lateral unnest(r.items) i
      where r.line_no = r.winner_line_no
    )) d
  ),
  line as materialized (
    select
      r.line_no as winner_line_no, i.*,
      d.product_text_id, d.brand_name as brand,
      case when d.brand_name is not null then coalesce(d.brand_confidence, i.brand_confidence) end as confidence_of_brand,
      d.brand_method, d.brand_reason, d.product_category as category, d.nielsen_category, d.nielsen_department,
      coalesce(i.pack_size, d.pack_size) as pack
    from ranked r
    cross join lateral unnest(r.items) i
    left join decided d on d.told = row(i.product_name, i.brand_name, i.product_category)::silver.product_told
    where r.line_no = r.winner_line_no
  ),
  -- a receipt is filed under its most expensive line, the first of equals
  label as (
    select distinct on (l.winner_line_no) l.winner_line_no, l.brand, l.category, l.pack
    from line l
    order by l.winner_line_no, l.total_price desc nulls last, l.item_no
  ),
  dropped as (
    insert into silver.duplicates (batch_id, line_no, of_batch_id, of_line_no, rule, received_at)
    select case when l.line_no < v_first_line then bronze.batch_of_line(p_batch_id, l.line_no) else p_batch_id end,
      l.line_no, p_batch_id, r.winner_line_no,
      case when r.line_no < r.winner_line_no then 'superseded' else 'same_content' end, v_arrived_at
    from ranked r
    cross join lateral unnest(r.source_lines) l (line_no)
    where r.line_no <> r.winner_line_no
    union all
    select case when l.line_no < v_first_line then bronze.batch_of_line(p_batch_id, l.line_no) else p_batch_id end,
      l.line_no, p.of_batch_id, p.of_line_no, 'other_source', v_arrived_at
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
      r.dedup_key, r.canonical_tx_id, r.transaction_id, p_source, p_batch_id, r.line_no, v_arrived_at,
      r.device_id, r.store_id, r.event_at, r.time_source, r.local_at::date, h.hour, metadata.daypart(h.hour), r.device_daypart,
      case when extract(isodow from r.local_at) >= 6 then 'Weekend' else 'Weekday' end,
      r.amount, r.currency, r.basket_size, r.payment_method, b.brand, b.category, b.pack,
      r.customer_id, r.age, r.age_bracket, r.gender, r.customer_type, r.is_return, r.quality_score,
      r.extraction_confidence, r.flags, r.payload_hash, r.content_hash, r.business_key
    from ranked r
    left join label b on b.winner_line_no = r.line_no
    cross join lateral (select extract(hour from r.local_at)::integer as hour) h
    where r.line_no = r.winner_line_no
    -- racing promotions take keys in the same order, so that they cannot deadlock
    order by r.dedup_key
    on conflict (dedup_key) do nothing
    returning t.id, t.line_no, t.transaction_date, t.store_id, t.amount
  ),
  -- every source row of a receipt leads to it, also one that tells only what its other rows tell
  without_line as (
    select r.line_no as of_line_no, l.line_no
    from ranked r
    cross join lateral unnest(r.source_lines) l (line_no)
    where cardinality(r.source_lines) > greatest(cardinality(r.items), 1) and l.line_no <> r.line_no
    except
    select r.line_no, i.line_no
    from ranked r
    cross join lateral unnest(r.items) i
    where cardinality(r.source_lines) > cardinality(r.items)
  ),
  itemised as (
    insert into silver.transaction_items (
      transaction_key, item_no, batch_id, line_no, line_type, product_name, sku, barcode, brand_name, brand_confidence,
      brand_method, brand_reason, product_category, nielsen_category, nielsen_department, pack_size,
      told_brand, told_category, product_text_id, quantity, unit, unit_price, total_price, extraction_confidence
    )
    select
      n.id, i.item_no, case when i.line_no < v_first_line then bronze.batch_of_line(p_batch_id, i.line_no) else p_batch_id end,
      i.line_no, 'item', i.product_name, i.sku, i.barcode, i.brand, i.confidence_of_brand,
      i.brand_method, i.brand_reason, i.category, i.nielsen_category, i.nielsen_department, i.pack,
      i.brand_name, i.product_category, i.product_text_id, i.quantity, i.unit, i.unit_price, i.total_price, i.confidence
    from inserted n
    join line i on i.winner_line_no = n.line_no
    union all
    select
      n.id, coalesce(cardinality(r.items), 0) + 1, p_batch_id, n.line_no,
      case when r.items is null then 'unitemised' else 'adjustment' end,
      null, null, null, null, null, null, null, null, null, null, null, null, null, null, 0, null, null,
      case when r.items is null then n.amount else r.gap end, null
    from inserted n
    join ranked r on r.line_no = n.line_no
    where r.items is null or r.gap is not null
    union all
    select
      n.id, (coalesce(cardinality(r.items), 0) + 1 + row_number() over (partition by n.id order by l.line_no))::integer,
      case when l.line_no < v_first_line then bronze.batch_of_line(p_batch_id, l.line_no) else p_batch_id end, l.line_no,
      'header', null, null, null, null, null, null, null, null, null, null, null, null, null, null, 0, null, null, null, null
    from inserted n
    join ranked r on r.line_no = n.line_no
    join without_line l on l.of_line_no = n.line_no
  ),
  dirtied as (
    insert into gold.dirty_keys (transaction_date, store_id, batch_id)
    select distinct n.transaction_date, n.store_id, p_batch_id from inserted n
  )
  select count(*) into v_loaded from inserted;
  perform silver.apply_hints_of_batch(p_batch_id);
  return v_loaded;
end
$$;
comment on function silver.load_batch(text, bigint, timestamptz, bigint[]) is
  'Judges a batch by the contracts, then inserts its new transactions and lines in one statement, the refused into quarantine, repetitions inside the batch into the ledger. Rows whose key exists already are left without a disposition for silver.resolve_conflicts(). The number of transactions inserted.';

-- One index probe per row: the planner would rather read the tables whole.
create function silver.disposed_rows_of_earlier_batches(p_batch_id bigint) returns table (line_no bigint)
language sql stable rows 100 set search_path = '' set enable_hashjoin = off set enable_mergejoin = off set jit = off as $$
  select s.line_no
  from staging.split_receipt_rows s
  where s.home_batch_id = p_batch_id and (
    exists (select from silver.transaction_items i where i.batch_id = s.batch_id and i.line_no = s.line_no)
    or exists (select from silver.duplicates d where d.batch_id = s.batch_id and d.line_no = s.line_no)
    or exists (select from bronze.quarantine q where q.batch_id = s.batch_id and q.line_no = s.line_no)
  )
$$;
comment on function silver.disposed_rows_of_earlier_batches(bigint) is
  'Rows of earlier batches of the file that are promoted with this one and are in silver, in the ledger or in quarantine.';

create function silver.undisposed_lines(p_batch_id bigint, p_received_at timestamptz, p_lines bigint[] default null)
returns bigint[]
language sql stable set search_path = '' as $$
  -- a set difference, which is linear whatever the planner thinks of the sizes
  select array(
    (
      select r.line_no
      from bronze.scout_raw_transactions r
      where p_lines is null and r.received_at = p_received_at and r.batch_id = p_batch_id
      union all
      select r.line_no
      from staging.rows_to_promote(p_batch_id, p_received_at) r
      where p_lines is null
      union all
      select l.line_no
      from unnest(p_lines) l (line_no)
      where l.line_no not in (select s.line_no from staging.split_receipt_rows s where s.batch_id = p_batch_id)
    )
    except (
      select i.line_no from silver.transaction_items i where i.batch_id = p_batch_id
      union all
      select d.line_no from silver.duplicates d where d.batch_id = p_batch_id
      union all
      select q.line_no from bronze.quarantine q where q.batch_id = p_batch_id
      union all
      select e.line_no from silver.disposed_rows_of_earlier_batches(p_batch_id) e
    )
    order by 1
  )
$$;
comment on function silver.undisposed_lines(bigint, timestamptz, bigint[]) is
  'Source rows that are promoted with a batch (of those given, where some are) and are nowhere yet: neither in silver, nor in the ledger, nor in quarantine.';

create function silver.resolve_conflicts(p_batch_id bigint, p_received_at timestamptz, p_lines bigint[])
returns bigint[]
language plpgsql set search_path = '' as $$
declare
  v_retry bigint[];
  v_arrived_at timestamptz := (bronze.origin_of(p_batch_id)).received_at;
begin
  with conflict as materialized (
    select
      c.line_no, c.source_lines,
      t.id, t.batch_id as of_batch_id, t.line_no as of_line_no, t.received_at as of_received_at,
      t.transaction_date, t.store_id,
      c.payload_hash = t.payload_hash or c.content_hash = t.content_hash as is_same,
      -- an earlier version that was repeated later counts as told then
      row(v_arrived_at, p_batch_id, c.line_no)::silver.arrival > greatest(
        row(t.received_at, t.batch_id, t.line_no)::silver.arrival,
        (
          select row(d.received_at, d.batch_id, d.line_no)::silver.arrival
          from silver.duplicates d
          where d.of_batch_id = t.batch_id and d.of_line_no = t.line_no and d.rule = 'same_content'
          order by d.received_at desc, d.batch_id desc, d.line_no desc
          limit 1
        )
      ) as is_later
    from silver.candidates(p_batch_id, p_received_at, p_lines) c
    join silver.transactions_cleaned t on t.dedup_key = c.dedup_key
  ),
  repeated as (
    insert into silver.duplicates (batch_id, line_no, of_batch_id, of_line_no, rule, received_at)
    select bronze.batch_of_line(p_batch_id, l.line_no), l.line_no, c.of_batch_id, c.of_line_no,
      case when c.is_same then 'same_content' else 'superseded' end, v_arrived_at
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
    insert into gold.dirty_keys (transaction_date, store_id, batch_id)
    select distinct r.transaction_date, r.store_id, p_batch_id from replaced r
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
comment on function silver.resolve_conflicts(bigint, timestamptz, bigint[]) is
  'Decides rows whose key silver has already: the same content is a repetition, an earlier version goes to the ledger, a later one takes the place of what is there. Lines to load again.';
