-- The canonical shape every source is brought into, and the adapter for device payloads.

create type silver.canonical_item as (
  item_no integer,
  line_no bigint,
  product_name text,
  sku text,
  barcode text,
  brand_name text,
  brand_confidence real,
  product_category text,
  pack_size text,
  quantity numeric,
  unit text,
  unit_price numeric,
  total_price numeric,
  confidence real
);
comment on type silver.canonical_item is 'A line of a receipt as any source tells it. Numbers out of any sensible range are Infinity, which promotion refuses.';

create type silver.canonical_receipt as (
  line_no bigint,
  source_lines bigint[],
  origin text,
  transaction_id text,
  device_id text,
  store_id text,
  event_at timestamptz,
  time_source text,
  declared_amount numeric,
  currency text,
  payment_method text,
  customer_id text,
  age integer,
  age_bracket text,
  gender text,
  customer_type text,
  device_daypart text,
  declared_return boolean,
  quality_score numeric,
  flags text[],
  payload_hash bytea,
  items silver.canonical_item[]
);
comment on type silver.canonical_receipt is 'A receipt as any source tells it, before identity, money and deduplication are decided. origin: what identifies a receipt that has no id.';

create function silver.parse_number(p_text text) returns numeric
language sql immutable parallel safe set search_path = '' as $$
  with bare as (
    select regexp_replace(p_text, '^\s*(?:₱|PHP|\$)?\s*|,(?=\d{3}(?:\D|$))|\s+$', '', 'gi') as digits
  )
  select case
    when digits ~ '^[-+]?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})$' then digits::numeric
    when digits ~ '^[-+]?\d+(\.\d*)?$' then 'Infinity'::numeric
  end
  from bare
$$;
comment on function silver.parse_number(text) is 'A number written as text ("1,234.50", "₱ 20"): its value, Infinity when it is absurdly long, null when it is not a number.';

create function silver.told_number(p_text text) returns numeric
language sql immutable parallel safe set search_path = '' as $$
  select case
    when lower(btrim(p_text)) not in ('', '-', 'n/a', 'na', 'null', 'none', 'unknown', 'undefined')
      then coalesce(silver.parse_number(p_text), 'NaN')
  end
$$;
comment on function silver.told_number(text) is
  'A number written as text where one is expected: null where the text says that there is none, NaN where it is no number, which promotion refuses: nothing is guessed.';

create function silver.edge_receipts(p_batch_id bigint, p_received_at timestamptz, p_lines bigint[] default null)
returns setof silver.canonical_receipt
language sql stable rows 10000 set search_path = '' set jit = off set work_mem = '64MB' as $$
  -- materialized: the text is parsed once, not once per field
  with raw as materialized (
    select r.*, r.payload::jsonb as p
    from bronze.scout_raw_transactions r
    where r.received_at = p_received_at and r.batch_id = p_batch_id
      and (p_lines is null or r.line_no = any (p_lines))
  ),
  part as (
    select
      raw.*,
      case when jsonb_typeof(p -> 'items') = 'array' then p -> 'items' else '[]' end as lines,
      coalesce(p -> 'transactionContext', p -> 'request', '{}') as context,
      coalesce(p -> 'customer', p -> 'demographics', p -> 'customerInfo', p -> 'request', '{}') as customer,
      coalesce(
        p #> '{totals,totalAmount}', p #> '{amounts,transaction_amount}', p -> 'transaction_amount',
        p -> 'totalAmount', p -> 'total_amount', p -> 'peso_value', p -> 'amount'
      ) as total
    from raw
  ),
  -- the flat form is a receipt of one line
  itemised as materialized (
    select
      part.*,
      case
        when lines <> '[]' then lines
        when p ? 'items' then '[]'
        when coalesce(p ->> 'brand_name', p ->> 'product_name', p ->> 'sku', p ->> 'barcode') is not null then
          jsonb_build_array(
            p - array['items', 'id', 'amount'] || jsonb_build_object('total_price', coalesce(p -> 'total_price', total)))
        else '[]'
      end as item_list
    from part
  )
  select
    r.line_no,
    array[r.line_no],
    concat_ws(':', 'post', b.post_id, r.line_no),
    r.transaction_id,
    r.device_id,
    r.store_id,
    r.event_at,
    r.time_source,
    case jsonb_typeof(r.total)
      when 'number' then case when r.total::numeric between -1e12 and 1e12 then r.total::numeric else 'Infinity' end
      when 'string' then silver.told_number(r.total #>> '{}')
      when 'boolean' then 'NaN' when 'array' then 'NaN' when 'object' then 'NaN'
    end,
    upper(btrim(coalesce(r.p #>> '{totals,currency}', r.p #>> '{amounts,currency}', r.p ->> 'currency'))),
    lower(btrim(coalesce(r.context ->> 'paymentMethod', r.context ->> 'payment_method',
      r.p ->> 'paymentMethod', r.p ->> 'payment_method'))),
    coalesce(r.p ->> 'customerId', r.p ->> 'customer_id', r.p ->> 'facialId',
      r.customer ->> 'customerId', r.customer ->> 'customer_id', r.customer ->> 'id'),
    case when jsonb_typeof(r.customer -> 'age') = 'number' and (r.customer -> 'age')::numeric between 0 and 120
      then (r.customer -> 'age')::numeric::integer end,
    coalesce(r.customer ->> 'ageBracket', r.customer ->> 'age_bracket', r.context ->> 'age_bracket', r.p ->> 'age_bracket'),
    lower(coalesce(r.customer ->> 'gender', r.context ->> 'gender', r.p ->> 'gender')),
    coalesce(r.customer ->> 'customerType', r.customer ->> 'customer_type', r.p ->> 'customer_type'),
    initcap(coalesce(r.context ->> 'daypart', r.p ->> 'daypart')),
    coalesce(r.context ->> 'isReturn', r.p ->> 'isReturn', r.p ->> 'is_return') = 'true',
    round(r.quality_score::numeric, 3),
    r.flags,
    r.payload_hash,
    i.items
  from itemised r
  cross join bronze.origin_of(p_batch_id) b
  left join lateral (
    select array_agg(
      row(
        e.item_no::integer,
        r.line_no,
        nullif(btrim(coalesce(e.v ->> 'productName', e.v ->> 'product_name', e.v ->> 'local_name', e.v ->> 'name', e.v ->> 'description')), ''),
        nullif(btrim(coalesce(e.v ->> 'sku', e.v ->> 'skuName', e.v ->> 'sku_name')), ''),
        nullif(btrim(e.v ->> 'barcode'), ''),
        nullif(btrim(coalesce(e.v ->> 'brandName', e.v ->> 'brand_name', e.v ->> 'brand')), ''),
        e.sure,
        nullif(btrim(coalesce(e.v ->> 'category', e.v ->> 'category_name', e.v ->> 'product_category')), ''),
        nullif(btrim(coalesce(e.v ->> 'packSize', e.v ->> 'pack_size')), ''),
        coalesce(n.quantity, 1),
        nullif(btrim(e.v ->> 'unit'), ''),
        n.unit_price,
        coalesce(n.total_price, n.unit_price * coalesce(n.quantity, 1)),
        e.sure
      )::silver.canonical_item
    ) as items
    from (
      select
        item_no,
        v,
        case when jsonb_typeof(v -> 'confidence') = 'number' and (v -> 'confidence')::numeric between 0 and 1
          then (v -> 'confidence')::real end as sure,
        coalesce(v -> 'quantity', v -> 'qty') as q,
        coalesce(v -> 'unitPrice', v -> 'unit_price', v -> 'price') as u,
        coalesce(v -> 'totalPrice', v -> 'total_price', v -> 'total') as t
      from jsonb_array_elements(r.item_list) with ordinality as x (v, item_no)
      where jsonb_typeof(v) = 'object'
    ) e
    cross join lateral (
      select
        case jsonb_typeof(e.q)
          when 'number' then case when e.q::numeric between -1e12 and 1e12 then e.q::numeric else 'Infinity' end
          when 'string' then silver.told_number(e.q #>> '{}')
          when 'boolean' then 'NaN' when 'array' then 'NaN' when 'object' then 'NaN'
        end as quantity,
        case jsonb_typeof(e.u)
          when 'number' then case when e.u::numeric between -1e12 and 1e12 then e.u::numeric else 'Infinity' end
          when 'string' then silver.told_number(e.u #>> '{}')
          when 'boolean' then 'NaN' when 'array' then 'NaN' when 'object' then 'NaN'
        end as unit_price,
        case jsonb_typeof(e.t)
          when 'number' then case when e.t::numeric between -1e12 and 1e12 then e.t::numeric else 'Infinity' end
          when 'string' then silver.told_number(e.t #>> '{}')
          when 'boolean' then 'NaN' when 'array' then 'NaN' when 'object' then 'NaN'
        end as total_price
    ) n
  ) i on true
$$;
comment on function silver.edge_receipts(bigint, timestamptz, bigint[]) is
  'Device payloads of a batch as canonical receipts: every shape firmware sends (camelCase, snake_case, flat). Numbers are taken apart in place rather than by a function per value: a call per number costs more than all else here.';
