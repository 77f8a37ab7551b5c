-- The adapter for rows of files and of pulls: mapped rows of transactions → canonical receipts.

create function silver.resolve_store(p_store_id text, p_store_name text, p_device_id text, p_file_id bigint) returns text
language sql stable set search_path = '' as $$
  select coalesce(
    nullif(btrim(p_store_id), ''),
    (
      select min(s.store_id)
      from ref.stores s
      where lower(regexp_replace(btrim(s.store_name), '\s+', ' ', 'g')) = lower(regexp_replace(btrim(p_store_name), '\s+', ' ', 'g'))
      having count(*) = 1
    ),
    (select d.store_id from metadata.devices d where d.device_id = btrim(p_device_id)),
    case
      when coalesce(btrim(p_store_name), '') = '' then (
        select f.store_id from staging.universal_file_ingestion f where f.file_id = p_file_id
      )
    end
  )
$$;
comment on function silver.resolve_store(text, text, text, bigint) is
  'The store a row of a file is of: its id, else the one store of that name, else the device''s, else, where the row names none, the file''s. Null when that says nothing; such rows are quarantined and can be replayed when the store is known.';

create function silver.stores_of_batch(p_batch_id bigint, p_received_at timestamptz) returns setof text
language sql stable rows 10 set search_path = '' as $$
  select distinct r.store_id
  from bronze.scout_raw_transactions r
  where r.received_at = p_received_at and r.batch_id = p_batch_id
  union
  select silver.resolve_store(t.told_id, t.told_name, t.told_device, b.file_id)
  from (
    select distinct r.mapped ->> 'store_id' as told_id, r.mapped ->> 'store_name' as told_name, r.mapped ->> 'device_id' as told_device
    from staging.file_records r
    where r.received_at = p_received_at and r.batch_id = p_batch_id
  ) t
  cross join bronze.origin_of(p_batch_id) b
$$;
comment on function silver.stores_of_batch(bigint, timestamptz) is 'Stores of a batch of transactions.';

create function silver.file_receipts(p_batch_id bigint, p_received_at timestamptz, p_lines bigint[] default null)
returns setof silver.canonical_receipt
language sql stable rows 10000 set search_path = '' set jit = off as $$
  with batch as materialized (
    select
      b.file_id, f.timezone, metadata.business_timezone() as business_zone,
      -- the same bytes are the same file, however often they are dropped
      case when b.file_id is null then 'pull:' || b.id else 'file:' || coalesce(encode(f.sha256, 'hex'), b.file_id::text) end as origin
    from bronze.origin_of(p_batch_id) b
    left join staging.universal_file_ingestion f on f.file_id = b.file_id
  ),
  source_row as materialized (
    select
      r.line_no, r.mapped as m, b.business_zone, k.*,
      concat_ws(E'\x1f', coalesce(r.mapped ->> 'store_id', ''), coalesce(r.mapped ->> 'store_name', ''),
        coalesce(r.mapped ->> 'device_id', '')) as place_key,
      p_lines is null or r.line_no in (select l from unnest(p_lines) l) as is_asked
    from staging.rows_to_promote(p_batch_id, p_received_at) r
    cross join batch b
    cross join lateral staging.receipt_key(r.mapped, b.business_zone) k
  ),
  place as materialized (
    select p.place_key, p.store_id, coalesce(p.timezone, s.timezone, p.business_zone) as zone
    from (
      select
        d.place_key, b.timezone, b.business_zone,
        silver.resolve_store(split_part(d.place_key, E'\x1f', 1), split_part(d.place_key, E'\x1f', 2),
          split_part(d.place_key, E'\x1f', 3), b.file_id) as store_id
      from (select distinct r.place_key from source_row r) d
      cross join batch b
    ) p
    left join ref.stores s on s.store_id = p.store_id
  ),
  read as (
    select
      r.*, n.*, p.store_id,
      nullif(btrim(r.m ->> 'product_name'), '') as product_name,
      nullif(btrim(r.m ->> 'sku'), '') as sku,
      nullif(btrim(r.m ->> 'barcode'), '') as barcode,
      nullif(btrim(r.m ->> 'brand_name'), '') as brand_name,
      nullif(btrim(r.m ->> 'product_category'), '') as product_category,
      case
        -- a date alone is the business date
        when r.time_kind = 'date' then r.local_at at time zone r.business_zone
        when r.utc_offset is null then r.local_at at time zone p.zone
        else (r.local_at - r.utc_offset) at time zone 'UTC'
      end as at
    from source_row r
    join place p on p.place_key = r.place_key
    -- taken apart in place, as for devices; what is not a number is NaN, which promotion refuses
    cross join lateral (
      select
        case jsonb_typeof(r.m -> 'quantity')
          when 'number' then case when (r.m -> 'quantity')::numeric between -1e12 and 1e12 then (r.m -> 'quantity')::numeric else 'Infinity' end
          when 'string' then silver.told_number(r.m ->> 'quantity')
          when 'boolean' then 'NaN' when 'array' then 'NaN' when 'object' then 'NaN'
        end as quantity,
        case jsonb_typeof(r.m -> 'unit_price')
          when 'number' then case when (r.m -> 'unit_price')::numeric between -1e12 and 1e12 then (r.m -> 'unit_price')::numeric else 'Infinity' end
          when 'string' then silver.told_number(r.m ->> 'unit_price')
          when 'boolean' then 'NaN' when 'array' then 'NaN' when 'object' then 'NaN'
        end as unit_price,
        case jsonb_typeof(r.m -> 'total_price')
          when 'number' then case when (r.m -> 'total_price')::numeric between -1e12 and 1e12 then (r.m -> 'total_price')::numeric else 'Infinity' end
          when 'string' then silver.told_number(r.m ->> 'total_price')
          when 'boolean' then 'NaN' when 'array' then 'NaN' when 'object' then 'NaN'
        end as total_price,
        case jsonb_typeof(r.m -> 'transaction_amount')
          when 'number' then case when (r.m -> 'transaction_amount')::numeric between -1e12 and 1e12 then (r.m -> 'transaction_amount')::numeric else 'Infinity' end
          when 'string' then silver.told_number(r.m ->> 'transaction_amount')
          when 'boolean' then 'NaN' when 'array' then 'NaN' when 'object' then 'NaN'
        end as transaction_amount,
        case jsonb_typeof(r.m -> 'discount_amount')
          when 'number' then case when (r.m -> 'discount_amount')::numeric between -1e12 and 1e12 then (r.m -> 'discount_amount')::numeric else 'Infinity' end
          when 'string' then silver.told_number(r.m ->> 'discount_amount')
          when 'boolean' then 'NaN' when 'array' then 'NaN' when 'object' then 'NaN'
        end as discount_amount,
        case
          when r.m ->> 'age' ~ '^\d{1,3}(\.0+)?$' and (r.m ->> 'age')::numeric <= 120 then (r.m ->> 'age')::numeric::integer
        end as age
    ) n
  ),
  -- a row is a sold line, or a receipt as a whole
  graded as (
    select
      r.*,
      l.is_line,
      case when l.is_line then r.transaction_amount else coalesce(r.transaction_amount, r.total_price) end as amount,
      case when r.transaction_key is null then r.line_no end as alone
    from read r
    cross join lateral (
      select coalesce(r.product_name, r.sku, r.barcode, r.brand_name, r.product_category) is not null
        or r.quantity is not null or r.unit_price is not null as is_line
    ) l
  ),
  placed as (
    select
      g.*,
      count(*) filter (where g.is_line) over receipt as lines,
      coalesce(bool_or(g.total_price is not null or g.unit_price is not null) filter (where g.is_line) over receipt, false) as has_price,
      min(g.amount) over receipt as lowest_amount,
      max(g.amount) over receipt as highest_amount,
      count(*) filter (where g.is_line) over (receipt order by g.line_no) as item_no
    from graded g
    window receipt as (partition by g.store_key, g.transaction_key, g.on_date, g.alone)
  ),
  priced as (
    select
      p.*,
      coalesce(
        p.total_price,
        p.unit_price * coalesce(p.quantity, 1) - coalesce(p.discount_amount, 0),
        -- amounts that differ within a receipt without other prices are prices of its lines
        case when not p.has_price and (p.lines = 1 or p.lowest_amount <> p.highest_amount)
          then coalesce(p.amount, p.lowest_amount) end
      ) as line_total
    from placed p
  ),
  receipt as (
    select
      max(p.line_no) as line_no,
      array_agg(p.line_no order by p.line_no) as source_lines,
      p.transaction_key,
      p.store_key,
      p.on_date,
      bool_or(p.is_asked) as is_asked,
      min(btrim(p.m ->> 'transaction_id')) as transaction_id,
      min(nullif(btrim(p.m ->> 'device_id'), '')) as device_id,
      min(p.store_id) as store_id,
      case when bool_and(p.time_kind <> 'invalid') then coalesce(
        min(p.at) filter (where p.time_kind = 'timestamp'), min(p.at) filter (where p.time_kind = 'date'), p_received_at) end as event_at,
      case
        when bool_or(p.time_kind = 'timestamp') then 'timestamp'
        when bool_or(p.time_kind = 'date') then 'date'
        else 'arrival'
      end as time_source,
      case when min(p.lowest_amount) = max(p.highest_amount) or bool_and(not p.is_line) then max(p.amount) end as declared_amount,
      min(p.lowest_amount) <> max(p.highest_amount) and bool_or(p.has_price) as amounts_disagree,
      min(upper(btrim(p.m ->> 'currency'))) as currency,
      min(lower(nullif(btrim(p.m ->> 'payment_method'), ''))) as payment_method,
      min(nullif(btrim(p.m ->> 'customer_id'), '')) as customer_id,
      min(p.age) as age,
      min(nullif(btrim(p.m ->> 'age_bracket'), '')) as age_bracket,
      min(lower(nullif(btrim(p.m ->> 'gender'), ''))) as gender,
      min(nullif(btrim(p.m ->> 'customer_type'), '')) as customer_type,
      string_agg(p.m::text, E'\n' order by p.line_no) as told,
      array_agg(
        row(
          p.item_no::integer, p.line_no, p.product_name, p.sku, p.barcode, p.brand_name, null::real, p.product_category,
          nullif(btrim(p.m ->> 'pack_size'), ''), coalesce(p.quantity, 1), nullif(btrim(p.m ->> 'unit'), ''),
          p.unit_price, p.line_total, null::real
        )::silver.canonical_item
        order by p.line_no
      ) filter (where p.is_line) as items,
      max(p.lines) as lines,
      count(*) filter (where p.is_line and coalesce(p.product_name, p.brand_name, p.sku, p.barcode) is not null) as named,
      count(*) filter (where p.is_line and p.quantity is not null) as counted,
      count(*) filter (where p.is_line and p.line_total is not null) as known,
      sum(p.line_total) filter (where p.is_line) as lines_total
    from priced p
    -- rows that are whole receipts stand each for itself: an id told twice is a repetition or a revision
    group by p.store_key, p.transaction_key, p.on_date, p.alone, case when p.lines = 0 then p.line_no end
  )
  select
    r.line_no,
    r.source_lines,
    concat_ws(':', b.origin, r.line_no),
    -- a number that the file uses on several dates is told with its date
    r.transaction_id || case when i.file_id is null then '' else '@' || r.on_date end,
    r.device_id,
    r.store_id,
    r.event_at,
    r.time_source,
    r.declared_amount,
    r.currency,
    r.payment_method,
    r.customer_id,
    r.age,
    r.age_bracket,
    r.gender,
    r.customer_type,
    null::text,
    null::boolean,
    -- the weights of a device's payload (packages/wire/envelope.ts)
    round(
      case when r.transaction_key is not null then 0.15 else 0 end
      + case when r.time_source <> 'arrival' then 0.15 else 0 end
      + case when r.store_id is not null then 0.10 else 0 end
      + case when r.device_id is not null then 0.05 else 0 end
      + case when r.declared_amount is not null then 0.05 else 0 end
      + case
        when r.lines = 0 then 0
        else 0.15 + 0.10 * (r.named + r.counted + r.known) / r.lines
          + case when abs(r.declared_amount - r.lines_total) <= 0.01 * r.lines then 0.05 else 0 end
      end,
      3),
    nullif(array_remove(array[
      case when r.time_source = 'date' then 'time_of_day_unknown' end,
      case when r.amounts_disagree then 'amounts_disagree' end
    ], null), '{}'),
    sha256(convert_to(r.told, 'UTF8')),
    r.items
  from receipt r
  cross join batch b
  left join staging.repeated_transaction_ids i
    on i.file_id = b.file_id and i.store_key = r.store_key and i.transaction_key = r.transaction_key
  where r.is_asked
$$;
comment on function silver.file_receipts(bigint, timestamptz, bigint[]) is
  'File rows that are promoted with a batch as canonical receipts: rows of one store, transaction id and date are one receipt, a row without an id is one by itself. transaction_amount is the receipt''s total; a line''s total is total_price, else quantity × unit_price less its discount. The receipt''s line_no is its last row''s.';
