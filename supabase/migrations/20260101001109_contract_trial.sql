-- Trying a rule on what has been received before it is switched on.

create view quality.receipt_history with (security_invoker = true) as
select
  t.batch_id * 1000000000 + t.line_no as line_no,
  t.dedup_key, t.canonical_tx_id, t.transaction_id, t.device_id, t.store_id, t."timestamp" as event_at, t.time_source,
  t."timestamp" at time zone (select metadata.business_timezone()) as local_at,
  t.amount,
  (
    select sum(i.total_price)
    from silver.transaction_items i
    where i.transaction_key = t.id and i.line_type = 'adjustment'
  ) as gap,
  t.currency, t.basket_size, t.payment_method, t.brand_name, t.product_category, t.pack_size, t.customer_id, t.age,
  t.age_bracket, t.gender, t.customer_type, t.device_daypart, t.is_return, t.quality_score::numeric,
  t.extraction_confidence::numeric, t.flags, t.payload_hash, t.content_hash, t.business_key,
  (
    select array_agg(row(
      i.item_no, i.line_no, i.product_name, i.sku, i.barcode, i.told_brand, i.brand_confidence, i.told_category,
      i.pack_size, i.quantity, i.unit, i.unit_price, i.total_price, i.extraction_confidence
    )::silver.canonical_item order by i.item_no)
    from silver.transaction_items i
    where i.transaction_key = t.id and i.line_type = 'item'
  ) as items,
  t.batch_id, t.data_source as source, t.received_at, false as is_quarantined
from silver.transactions_cleaned t
union all
select
  c.line_no + b.id * 1000000000,
  c.dedup_key, c.canonical_tx_id, c.transaction_id, c.device_id, c.store_id, c.event_at, c.time_source, c.local_at,
  c.amount, c.gap, c.currency, c.basket_size, c.payment_method, c.brand_name, c.product_category, c.pack_size,
  c.customer_id, c.age, c.age_bracket, c.gender, c.customer_type, c.device_daypart, c.is_return, c.quality_score,
  c.extraction_confidence, c.flags, c.payload_hash, c.content_hash, c.business_key, c.items,
  b.id, o.source, o.received_at, true
from (
  select q.batch_id, array_agg(q.line_no) as lines
  from bronze.quarantine q
  where q.stage = 'promote' and q.status <> 'repaired'
  group by q.batch_id
) q
join bronze.batches b on b.id = q.batch_id
cross join lateral bronze.origin_of(b.id) o
cross join lateral silver.candidates(b.id, b.received_at, q.lines) c;
comment on view quality.receipt_history is
  'One row per receipt in silver or set aside at promotion, in the columns of silver.candidate, to try rules on. A row that was repaired counts as its repair; one whose raw bytes are archived is left out.';
comment on column quality.receipt_history.line_no is 'Batch and line as one number, unique over all batches: batch_id × 1,000,000,000 + line.';

create view quality.line_history with (security_invoker = true) as
select
  t.batch_id * 1000000000 + t.line_no as receipt_line_no, t.received_at,
  i.item_no, i.line_no, i.product_name, i.sku, i.barcode, i.told_brand as brand_name, i.brand_confidence,
  i.told_category as product_category, i.pack_size, i.quantity, i.unit, i.unit_price, i.total_price,
  i.extraction_confidence as confidence
from silver.transactions_cleaned t
join silver.transaction_items i on i.transaction_key = t.id and i.line_type = 'item'
union all
select
  r.line_no, r.received_at,
  i.item_no, i.line_no, i.product_name, i.sku, i.barcode, i.brand_name, i.brand_confidence, i.product_category,
  i.pack_size, i.quantity, i.unit, i.unit_price, i.total_price, i.confidence
from quality.receipt_history r
cross join lateral unnest(r.items) i
where r.is_quarantined;
comment on view quality.line_history is 'One row per line of quality.receipt_history, in the columns of silver.canonical_item: what was told, before detection.';

create function quality.try_contract(p_rule jsonb, p_days integer, p_examples integer default 10) returns jsonb
language plpgsql stable set search_path = '' set jit = off as $$
declare
  v_rule metadata.data_contracts := jsonb_populate_record(null::metadata.data_contracts, p_rule);
  v_receipts text := format(
    '(select * from quality.receipt_history h where h.received_at >= %L::timestamptz) receipt
     cross join lateral (select receipt.batch_id, receipt.source, receipt.received_at, true as is_history) batch',
    now() - make_interval(days => p_days));
  v_result jsonb;
begin
  if p_days is null or p_days < 1 then
    raise exception 'days must be 1 or more' using errcode = 'invalid_parameter_value';
  end if;
  v_rule.id := 0;
  v_rule.parameters := coalesce(v_rule.parameters, '{}');
  v_rule.columns := coalesce(v_rule.columns, '{}');
  -- tried on all of the window, whenever it is to begin, and row by row, so that pesos can be told
  v_rule.valid_from := null;
  if v_rule.rule_type = 'reference' then
    v_rule.severity := 'quarantine';
  end if;
  execute format(
    $query$
    with finding as materialized (
      select * from (%1$s) f (rule_id, receipt_line_no, line_no, item_no, affected, value, receipts)
    ),
    hit as (
      select distinct k.line_no
      from finding f
      cross join lateral unnest(coalesce(f.receipts, array[f.receipt_line_no])) k (line_no)
    ),
    judged as (
      select h.is_quarantined, t.line_no is not null as is_hit,
        h.amount * case when h.currency = 'PHP' then 1 else ref.rate_to_peso(h.currency, h.local_at::date) end as pesos
      from quality.receipt_history h
      left join hit t on t.line_no = h.line_no
      where h.received_at >= %2$L::timestamptz
    ),
    total as (
      select
        count(*) as receipts,
        count(*) filter (where j.is_hit) as affected,
        count(*) filter (where j.is_hit and j.is_quarantined) as affected_in_quarantine,
        count(*) filter (where j.is_hit and j.pesos is null) as affected_without_pesos,
        coalesce(sum(j.pesos) filter (where not j.is_quarantined), 0) as pesos,
        coalesce(sum(j.pesos) filter (where j.is_hit and not j.is_quarantined), 0) as pesos_affected
      from judged j
    ),
    example as (
      select f.value, count(*) as findings, min(f.receipt_line_no) as first_row
      from finding f
      group by f.value
      order by count(*) desc, f.value
      limit %3$s
    )
    select jsonb_build_object(
      'receipts_checked', t.receipts, 'receipts_affected', t.affected,
      'already_in_quarantine', t.affected_in_quarantine,
      'pesos_in_silver', t.pesos, 'pesos_affected', t.pesos_affected, 'affected_without_pesos', t.affected_without_pesos,
      'violations', (select coalesce(sum(f.affected), 0) from finding f),
      'examples', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'value', left(e.value, 200), 'findings', e.findings,
          'batch_id', floor(e.first_row / 1000000000.0),
          'line_no', e.first_row - floor(e.first_row / 1000000000.0) * 1000000000
        ) order by e.findings desc, e.value), '[]')
        from example e
      )
    )
    from total t
    $query$,
    metadata.contract_query(
      jsonb_build_array(to_jsonb(v_rule)), v_receipts,
      v_receipts || ' join quality.line_history line on line.receipt_line_no = receipt.line_no', true
    ),
    now() - make_interval(days => p_days), p_examples
  ) into v_result;
  return v_result;
end
$$;
comment on function quality.try_contract(jsonb, integer, integer) is
  'Replays what was received in the last days against a rule (a row of metadata.data_contracts, in force or proposed): receipts and pesos it would have touched, and the most frequent values. Changes nothing.';
