-- Candidates: canonical receipts of any source with identity and money decided. The same for every source.

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
  items silver.canonical_item[]
);
comment on type silver.candidate is 'A receipt ready to be judged by the contracts and inserted into silver. gap: what the lines lack to the amount.';

create function silver.receipts(p_batch_id bigint, p_received_at timestamptz, p_lines bigint[] default null)
returns setof silver.canonical_receipt
language plpgsql stable rows 10000 set search_path = '' as $$
begin
  -- a batch's rows are payloads or mapped rows: each adapter takes what there is of its kind
  return query select * from silver.edge_receipts(p_batch_id, p_received_at, p_lines);
  return query select * from silver.file_receipts(p_batch_id, p_received_at, p_lines);
end
$$;
comment on function silver.receipts(bigint, timestamptz, bigint[]) is 'A batch''s canonical receipts, through the adapter of what its rows are.';

create function silver.candidates(p_batch_id bigint, p_received_at timestamptz, p_lines bigint[] default null)
returns setof silver.candidate
language sql stable rows 10000 set search_path = '' set jit = off set work_mem = '64MB' as $$
  with setting as materialized (
    select
      metadata.business_timezone() as zone,
      metadata.setting('default_currency') #>> '{}' as currency
  ),
  receipt as (
    select r.*, lower(btrim(r.transaction_id, E' \t\r\n{}')) as tx_id
    from silver.receipts(p_batch_id, p_received_at, p_lines) r
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
    items
  from totalled
$$;
comment on function silver.candidates(bigint, timestamptz, bigint[]) is
  'A batch''s receipts with identity and money decided; the same for every source.';
