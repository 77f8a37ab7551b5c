-- From a figure back to the source rows: what it is made of, and where each part came from.

create function metadata.source_of_row(p_batch_id bigint, p_line_no bigint) returns jsonb
language sql stable security definer set search_path = '' as $$
  with batch as (
    select b.* from bronze.batches b where b.id = p_batch_id
  )
  select jsonb_strip_nulls(jsonb_build_object(
    'batch_id', b.id,
    'line_no', p_line_no,
    'data_source', b.source,
    'received_at', b.received_at,
    'batch_sha256', encode(b.sha256, 'hex'),
    'repair_of_batch_id', b.parent_batch_id,
    'post', case when p.id is not null then jsonb_build_object(
      'post_id', p.id, 'device_id', p.device_id, 'idempotency_key', p.idempotency_key) end,
    'file', case when f.file_id is not null then jsonb_strip_nulls(jsonb_build_object(
      'file_id', f.file_id, 'file_name', f.file_name, 'sha256', encode(f.sha256, 'hex'), 'storage_path', f.storage_path,
      'sheet', r.sheet, 'row_no', r.row_no, 'byte_offset', r.byte_offset,
      'format', f.file_format, 'format_confidence', f.detection_confidence,
      'mapping_confidence', f.column_mappings -> 'mapping_confidence', 'mapping', f.column_mappings -> 'column_mappings')) end,
    'payload_sha256', (
      select encode(e.payload_hash, 'hex')
      from bronze.scout_raw_transactions e
      where e.received_at = b.received_at and e.batch_id = b.id and e.line_no = p_line_no
    )
  ))
  from batch b
  left join bronze.posts p on p.id = b.post_id
  left join staging.universal_file_ingestion f on f.file_id = b.file_id
  left join staging.file_records r on r.received_at = b.received_at and r.batch_id = b.id and r.line_no = p_line_no
$$;
comment on function metadata.source_of_row(bigint, bigint) is
  'Where a source row came from: batch, post and device, or file, sheet, row and byte. For functions that have checked that the caller may see the row.';
revoke execute on function metadata.source_of_row(bigint, bigint) from public;
grant execute on function metadata.source_of_row(bigint, bigint) to scout_api;

create function metadata.source_text(p_batch_id bigint, p_line_no bigint) returns text
language sql stable security definer set search_path = '' as $$
  select coalesce(
    (
      select r.payload::text
      from bronze.scout_raw_transactions r
      where r.received_at = b.received_at and r.batch_id = b.id and r.line_no = p_line_no
    ),
    (
      select r.record::text
      from staging.file_records r
      where r.received_at = b.received_at and r.batch_id = b.id and r.line_no = p_line_no
    )
  )
  from bronze.batches b
  where b.id = p_batch_id
$$;
comment on function metadata.source_text(bigint, bigint) is
  'A source row as it is kept in bronze; null when it is archived or was quarantined. For functions that have checked that the caller may see the row.';
revoke execute on function metadata.source_text(bigint, bigint) from public;
grant execute on function metadata.source_text(bigint, bigint) to scout_api;

create function metadata.events_of_batches(p_batch_ids bigint[]) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
    'batch_id', l.batch_id, 'layer', l.layer, 'event', l.event, 'at', l.recorded_at, 'rows', l.row_count,
    'actor', l.actor, 'reason', l.reason, 'detail', l.detail
  )) order by l.batch_id, l.id), '[]')
  from metadata.data_lineage l
  where l.batch_id = any (p_batch_ids)
$$;
comment on function metadata.events_of_batches(bigint[]) is
  'Lineage of batches, oldest first. For functions that have checked that the caller may see rows of them.';
revoke execute on function metadata.events_of_batches(bigint[]) from public;
grant execute on function metadata.events_of_batches(bigint[]) to scout_api;

create type metadata.number_filter as (
  "from" date,
  "to" date,
  store_ids text[],
  told text[],
  region text,
  device text,
  data_source text,
  currency text,
  payment_method text,
  daypart text,
  hour smallint,
  weekday_weekend text,
  age_bracket text,
  gender text,
  customer_type text,
  customer text,
  brand text,
  category text,
  product text
);
comment on type metadata.number_filter is 'What a figure was asked for. told: the names of the dimensions that are filtered by; a null among these means the unknown ones.';

create function metadata.number_filter_of(p_filters jsonb) returns metadata.number_filter
language plpgsql immutable set search_path = '' as $$
declare
  v metadata.number_filter;
  v_unknown text;
  v_many text;
begin
  if p_filters is null or jsonb_typeof(p_filters) <> 'object' then
    raise exception 'filters must be a JSON object' using errcode = 'invalid_parameter_value',
      hint = 'For example {"from": "2025-09-01", "to": "2025-09-30", "store_ids": ["104"], "brand": "Alaska"}.';
  end if;
  select k into v_unknown
  from jsonb_object_keys(p_filters) k
  where k not in (
    'from', 'to', 'store_ids', 'region', 'device', 'data_source', 'currency', 'payment_method', 'daypart', 'hour',
    'weekday_weekend', 'age_bracket', 'gender', 'customer_type', 'customer', 'brand', 'category', 'product'
  );
  if found then
    raise exception 'unknown filter %', v_unknown using errcode = 'invalid_parameter_value',
      hint = 'Use from, to, store_ids, region, device, data_source, currency, payment_method, daypart, hour, weekday_weekend, age_bracket, gender, customer_type, customer, brand, category or product.';
  end if;
  begin
    v := jsonb_populate_record(null::metadata.number_filter, p_filters - 'told');
  exception when data_exception then
    raise exception 'a filter has no value of its kind: %', sqlerrm using errcode = 'invalid_parameter_value',
      hint = 'Dates are YYYY-MM-DD, hour is 0 to 23, store_ids is an array, the others are texts; null means unknown.';
  end;
  -- a text of brackets would match nothing, and look like a figure of nothing
  select f.key into v_many
  from jsonb_each(p_filters) f
  where f.key <> 'store_ids' and jsonb_typeof(f.value) in ('array', 'object');
  if found then
    raise exception 'filter % takes one value', v_many using errcode = 'invalid_parameter_value',
      hint = 'Only store_ids is a list; ask once for each value.';
  end if;
  if v.hour not between 0 and 23 then
    raise exception 'there is no hour %', v.hour using errcode = 'invalid_parameter_value', hint = 'hour is 0 to 23.';
  end if;
  perform metadata.check_period(v."from", v."to");
  v.told := array(select k from jsonb_object_keys(p_filters) k where k not in ('from', 'to', 'store_ids') order by k);
  return v;
end
$$;
comment on function metadata.number_filter_of(jsonb) is 'Filters of a figure, checked: an unknown name or a value of another kind is an error (HTTP 400).';

grant execute on function metadata.number_filter_of(jsonb) to scout_api;

create function metadata.check_metric(p_metric text) returns text
language plpgsql immutable set search_path = '' as $$
declare
  v_meaning text := case p_metric
    when 'revenue' then 'Sum of amounts in pesos, returns subtracted; under a brand, category or product, of the lines that match.'
    when 'transactions' then 'Receipts, returns among them; under a brand, category or product, those holding at least one such line.'
    when 'returns' then 'Receipts that give goods back.'
    when 'units' then 'Sum of quantities of real lines.'
    when 'unique_customers' then 'Distinct customers of the receipts that tell one.'
    when 'avg_transaction_value' then 'Revenue divided by transactions.'
    when 'avg_basket_size' then 'Units divided by transactions.'
  end;
begin
  if v_meaning is null then
    raise exception 'unknown metric %', p_metric using errcode = 'invalid_parameter_value',
      hint = 'Use revenue, transactions, returns, units, unique_customers, avg_transaction_value or avg_basket_size.';
  end if;
  return v_meaning;
end
$$;
comment on function metadata.check_metric(text) is 'What a metric means; an unknown one is an error (HTTP 400).';
grant execute on function metadata.check_metric(text) to scout_api;

-- RLS of scout_api decides what is seen: these are not definer functions.
create function silver.number_parts(f metadata.number_filter)
returns table (
  id bigint, transaction_date date, store_id text, currency text, customer_id text, is_return boolean,
  amount numeric, units numeric
)
language plpgsql stable rows 10000 set search_path = '' set plan_cache_mode = force_custom_plan set jit = off as $$
declare
  v_by_line boolean := f.told && array['brand', 'category', 'product'];
begin
  -- told with custom plans: what is not filtered by is not looked at
  return query
  with receipt as (
    select t.*
    from silver.transactions_cleaned t
    where t.transaction_date between f."from" and f."to"
      and (f.store_ids is null or t.store_id = any (f.store_ids))
      and (not 'region' = any (f.told) or (select s.region from ref.stores s where s.store_id = t.store_id) is not distinct from f.region)
      and (not 'device' = any (f.told) or t.device_id is not distinct from f.device)
      and (not 'data_source' = any (f.told) or t.data_source is not distinct from f.data_source)
      and (not 'currency' = any (f.told) or t.currency is not distinct from f.currency)
      and (not 'payment_method' = any (f.told) or t.payment_method is not distinct from f.payment_method)
      and (not 'daypart' = any (f.told) or t.daypart is not distinct from f.daypart)
      and (not 'hour' = any (f.told) or t.hour_of_day is not distinct from f.hour)
      and (not 'weekday_weekend' = any (f.told) or t.weekday_weekend is not distinct from f.weekday_weekend)
      and (not 'age_bracket' = any (f.told) or t.age_bracket is not distinct from f.age_bracket)
      and (not 'gender' = any (f.told) or t.gender is not distinct from f.gender)
      and (not 'customer_type' = any (f.told) or t.customer_type is not distinct from f.customer_type)
      and (not 'customer' = any (f.told) or t.customer_id is not distinct from f.customer)
  )
  select r.id, r.transaction_date, r.store_id, r.currency, r.customer_id, r.is_return, coalesce(r.amount, 0), r.basket_size
  from receipt r
  where not v_by_line
  union all
  select r.id, r.transaction_date, r.store_id, r.currency, r.customer_id, r.is_return,
    coalesce(sum(i.total_price), 0), sum(i.quantity)
  from receipt r
  join silver.transaction_items i on i.transaction_key = r.id
  where v_by_line
    and (not 'brand' = any (f.told) or i.brand_name is not distinct from f.brand)
    and (not 'category' = any (f.told) or i.product_category is not distinct from f.category)
    and (not 'product' = any (f.told) or i.product_name is not distinct from f.product)
  group by r.id, r.transaction_date, r.store_id, r.currency, r.customer_id, r.is_return;
end
$$;
comment on function silver.number_parts(metadata.number_filter) is
  'Every receipt that counts for a filter, with what it counts for: its amount (in its currency) and units, or those of its matching lines.';
grant execute on function silver.number_parts(metadata.number_filter) to scout_api;

create function gold.number_totals(f metadata.number_filter, p_metric text)
returns table (
  computed_from text, transactions bigint, returns bigint, revenue_peso numeric, units numeric, unique_customers bigint
)
language plpgsql stable rows 1 set search_path = '' set jit = off as $$
begin
  if cardinality(f.told) = 0 and p_metric <> 'unique_customers' then
    -- what dashboards show
    return query
    select
      'gold.daily_metrics', coalesce(sum(m.transactions), 0)::bigint, coalesce(sum(m.returns), 0)::bigint,
      case when bool_and(m.revenue_peso is not null) is not false then coalesce(sum(m.revenue_peso), 0) end,
      coalesce(sum(m.units), 0), null::bigint
    from gold.daily_metrics m
    where m.transaction_date between f."from" and f."to"
      and (f.store_ids is null or m.store_id = any (f.store_ids));
    return;
  end if;
  return query
  with part as materialized (
    select * from silver.number_parts(f)
  ),
  per_rate as (
    select
      count(*) as transactions,
      count(*) filter (where p.is_return) as returns,
      sum(p.amount) * ref.rate_to_peso(p.currency, p.transaction_date) as revenue_peso,
      sum(p.units) as units
    from part p
    group by p.currency, p.transaction_date
  )
  select
    'silver', coalesce(sum(r.transactions), 0)::bigint, coalesce(sum(r.returns), 0)::bigint,
    case when bool_and(r.revenue_peso is not null) is not false then coalesce(sum(r.revenue_peso), 0) end,
    coalesce(sum(r.units), 0),
    (select count(distinct p.customer_id) from part p)
  from per_rate r;
end
$$;
comment on function gold.number_totals(metadata.number_filter, text) is
  'The figures of a filter: from gold where gold has them, else summed from the receipts. Customers are counted from the receipts, so only on demand.';
grant execute on function gold.number_totals(metadata.number_filter, text) to scout_api;

create function metadata.number_cursor(p_after text, out transaction_date date, out store_id text, out id bigint)
language plpgsql immutable set search_path = '' as $$
declare
  v_part text[];
begin
  v_part := regexp_match(convert_from(decode(p_after, 'base64'), 'UTF8'), '^(\d{4}-\d\d-\d\d)/(\d+)/(.*)$');
  if v_part is null then
    raise exception 'not a cursor' using errcode = 'invalid_parameter_value';
  end if;
  transaction_date := v_part[1]::date;
  id := v_part[2]::bigint;
  store_id := v_part[3];
exception when data_exception then
  raise exception '"after" is not a cursor of this function' using errcode = 'invalid_parameter_value',
    hint = 'Pass the "next" of the page before, unchanged, or leave it out.';
end
$$;
comment on function metadata.number_cursor(text) is 'Where a page of explain_number ended; anything else is an error (HTTP 400).';
grant execute on function metadata.number_cursor(text) to scout_api;

create function silver.explained_transactions(f metadata.number_filter, p_limit integer, p_after text)
returns table (id bigint, transaction_date date, store_id text, transaction jsonb)
language plpgsql stable rows 50 set search_path = '' set plan_cache_mode = force_custom_plan set jit = off as $$
declare
  v_by_line boolean := f.told && array['brand', 'category', 'product'];
  v_after_date date;
  v_after_store text;
  v_after_id bigint;
begin
  if p_after is not null then
    select c.transaction_date, c.store_id, c.id into v_after_date, v_after_store, v_after_id
    from metadata.number_cursor(p_after) c;
  end if;
  return query
  -- day by day and store by store, newest first, until the page is full: the index is read from its end
  with page as (
    select t.*
    from silver.transactions_cleaned t
    where t.transaction_date between f."from" and coalesce(v_after_date, f."to")
      and (p_after is null or (t.transaction_date, t.store_id, t.id) < (v_after_date, v_after_store, v_after_id))
      and (f.store_ids is null or t.store_id = any (f.store_ids))
      and (not 'region' = any (f.told) or (select s.region from ref.stores s where s.store_id = t.store_id) is not distinct from f.region)
      and (not 'device' = any (f.told) or t.device_id is not distinct from f.device)
      and (not 'data_source' = any (f.told) or t.data_source is not distinct from f.data_source)
      and (not 'currency' = any (f.told) or t.currency is not distinct from f.currency)
      and (not 'payment_method' = any (f.told) or t.payment_method is not distinct from f.payment_method)
      and (not 'daypart' = any (f.told) or t.daypart is not distinct from f.daypart)
      and (not 'hour' = any (f.told) or t.hour_of_day is not distinct from f.hour)
      and (not 'weekday_weekend' = any (f.told) or t.weekday_weekend is not distinct from f.weekday_weekend)
      and (not 'age_bracket' = any (f.told) or t.age_bracket is not distinct from f.age_bracket)
      and (not 'gender' = any (f.told) or t.gender is not distinct from f.gender)
      and (not 'customer_type' = any (f.told) or t.customer_type is not distinct from f.customer_type)
      and (not 'customer' = any (f.told) or t.customer_id is not distinct from f.customer)
      and (not v_by_line or exists (
        select from silver.transaction_items i
        where i.transaction_key = t.id
          and (not 'brand' = any (f.told) or i.brand_name is not distinct from f.brand)
          and (not 'category' = any (f.told) or i.product_category is not distinct from f.category)
          and (not 'product' = any (f.told) or i.product_name is not distinct from f.product)
      ))
    order by t.transaction_date desc, t.store_id desc, t.id desc
    limit p_limit
  )
  select
    p.id, p.transaction_date, p.store_id,
    jsonb_build_object(
      'canonical_tx_id', p.canonical_tx_id,
      'transaction_id', p.transaction_id,
      'timestamp', p."timestamp",
      'time_source', p.time_source,
      'transaction_date', p.transaction_date,
      'store_id', p.store_id,
      'device_id', p.device_id,
      'data_source', p.data_source,
      'amount', p.amount,
      'currency', p.currency,
      'rate_to_peso', r.rate,
      'is_return', p.is_return,
      'flags', coalesce(to_jsonb(p.flags), '[]'),
      'counts_for', jsonb_build_object(
        'revenue_peso', round(case when v_by_line then l.matching_amount else coalesce(p.amount, 0) end * r.rate, 2),
        'units', case when v_by_line then l.matching_units else p.basket_size end
      ),
      'lines', l.lines,
      'sources', l.sources,
      'told_again', (
        select count(*)
        from silver.duplicates d
        where (d.of_batch_id, d.of_line_no) = (p.batch_id, p.line_no)
      )
    )
  from page p
  cross join lateral (select ref.rate_to_peso(p.currency, p.transaction_date) as rate) r
  cross join lateral (
    select
      coalesce(sum(m.total_price) filter (where m.counts), 0) as matching_amount,
      sum(m.quantity) filter (where m.counts) as matching_units,
      jsonb_agg(m.line order by m.item_no) as lines,
      (
        select jsonb_agg(metadata.source_of_row(s.batch_id, s.line_no) order by s.batch_id, s.line_no)
        from (
          select distinct i.batch_id, i.line_no from silver.transaction_items i where i.transaction_key = p.id
        ) s
      ) as sources
    from (
      select
        i.item_no, i.total_price, i.quantity, c.counts,
        jsonb_strip_nulls(to_jsonb(i) - array['transaction_key', 'batch_id'] || jsonb_build_object('counts', c.counts)) as line
      from silver.transaction_items i
      cross join lateral (
        select
          (not 'brand' = any (f.told) or i.brand_name is not distinct from f.brand)
          and (not 'category' = any (f.told) or i.product_category is not distinct from f.category)
          and (not 'product' = any (f.told) or i.product_name is not distinct from f.product) as counts
      ) c
      where i.transaction_key = p.id
    ) m
  ) l;
end
$$;
comment on function silver.explained_transactions(metadata.number_filter, integer, text) is
  'The next receipts that count for a filter, newest first, each with its lines (how the brand was found, whether it counts), its exchange rate, its source rows and how often it was told again.';
grant execute on function silver.explained_transactions(metadata.number_filter, integer, text) to scout_api;

grant create on schema public to scout_api;
set role scout_api;

create function public.explain_number(metric text, filters jsonb, page_size integer default 50, after text default null)
returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_filter metadata.number_filter;
  v_meaning text := metadata.check_metric(metric);
  v_page jsonb;
  v_next text;
  v_batches bigint[];
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  v_filter := metadata.number_filter_of(filters);
  if page_size is null or page_size not between 1 and 500 then
    raise exception 'page_size must be 1 to 500' using errcode = 'invalid_parameter_value';
  end if;

  with found as materialized (
    select t.*, row_number() over (order by t.transaction_date desc, t.store_id desc, t.id desc) as n
    from silver.explained_transactions(v_filter, page_size + 1, after) t
  )
  select
    coalesce(jsonb_agg(d.transaction order by d.n) filter (where d.n <= page_size), '[]'),
    -- without the line breaks that base64 has
    max(translate(encode(convert_to(concat_ws('/', d.transaction_date, d.id, d.store_id), 'UTF8'), 'base64'), E'\n', '')) filter (
      where d.n = page_size and (select count(*) from found) > page_size),
    array(
      select distinct (s ->> 'batch_id')::bigint
      from found b
      cross join lateral jsonb_array_elements(b.transaction -> 'sources') s
      where b.n <= page_size
    )
  into v_page, v_next, v_batches
  from found d;

  return (
    select jsonb_build_object(
      'metric', metric,
      'meaning', v_meaning,
      'unit', case
        when metric in ('revenue', 'avg_transaction_value') then 'PHP'
        when metric in ('units', 'avg_basket_size') then 'units'
        when metric = 'unique_customers' then 'customers'
        else 'receipts'
      end,
      'filters', filters,
      'value', case metric
        when 'revenue' then round(t.revenue_peso, 2)
        when 'transactions' then t.transactions
        when 'returns' then t.returns
        when 'units' then t.units
        when 'unique_customers' then t.unique_customers
        when 'avg_transaction_value' then round(t.revenue_peso / nullif(t.transactions, 0), 2)
        when 'avg_basket_size' then round(t.units / nullif(t.transactions, 0), 3)
      end,
      'computed_from', t.computed_from,
      'totals', jsonb_build_object(
        'transactions', t.transactions, 'returns', t.returns, 'revenue_peso', round(t.revenue_peso, 2), 'units', t.units,
        'unique_customers', t.unique_customers
      ),
      -- gold may be seconds behind the receipts listed
      'dates_waiting_for_refresh', (
        select count(distinct (k.transaction_date, k.store_id))
        from gold.dirty_keys k
        where k.transaction_date between v_filter."from" and v_filter."to"
          and (v_filter.store_ids is null or k.store_id = any (v_filter.store_ids))
      ),
      'exchange_rates', (
        select coalesce(jsonb_agg(to_jsonb(x) - 'updated_at' order by x.currency, x.valid_from), '[]')
        from ref.exchange_rates x
        where x.currency in (select p ->> 'currency' from jsonb_array_elements(v_page) p)
      ),
      'transactions', v_page,
      'batches', metadata.events_of_batches(v_batches),
      'next', v_next
    )
    from gold.number_totals(v_filter, metric) t
  );
end
$$;
comment on function public.explain_number(text, jsonb, integer, text) is
  'A figure and what it is made of: value and totals, the receipts that count (newest first, page by page: pass "next" as after), each with its lines and how their brands were found, exchange rate, and its source rows: batch, post and device, or file, sheet, row and byte; and what became of these batches. Over all pages counts_for sums to the totals.';

create function public.source_row(batch_id bigint, line_no bigint) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('analyst', 'operator');
  -- seen through a transaction of the caller's stores, or set aside in one of them
  if not exists (
    select from silver.transaction_items i
    where i.batch_id = source_row.batch_id and i.line_no = source_row.line_no
  ) and not exists (
    select from bronze.quarantine q
    where q.batch_id = source_row.batch_id and q.line_no = source_row.line_no
  ) and not exists (
    select
    from silver.duplicates d
    join silver.transaction_items i on i.batch_id = d.of_batch_id and i.line_no = d.of_line_no
    where d.batch_id = source_row.batch_id and d.line_no = source_row.line_no
  ) then
    raise exception 'no row % in batch %', source_row.line_no, source_row.batch_id using errcode = 'PT404',
      hint = 'Check both numbers, and that the row is of one of your stores.';
  end if;
  return metadata.source_of_row(source_row.batch_id, source_row.line_no)
    || jsonb_build_object('row', metadata.source_text(source_row.batch_id, source_row.line_no));
end
$$;
comment on function public.source_row(bigint, bigint) is
  'A source row as it is kept in bronze, exactly, with where it came from. Null as row: it is archived, or its bytes are in quarantine. 404 when it is not of the caller''s stores.';

create function public.column_lineage(column_name text, direction text default 'upstream')
returns table (depth integer, target text, source text, via text)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  if direction is null or direction not in ('upstream', 'downstream') then
    raise exception 'unknown direction %', direction using errcode = 'invalid_parameter_value',
      hint = 'Use upstream or downstream.';
  end if;
  return query
  select u.* from metadata.upstream_columns(column_name) u where direction = 'upstream'
  union all
  select d.* from metadata.downstream_columns(column_name) d where direction = 'downstream'
  order by 1, 2, 3, 4;
end
$$;
comment on function public.column_lineage(text, text) is
  'What a column (schema.relation.column) is computed from, step by step, or with direction downstream what is computed from it. Nothing when there is no such column, or when it comes from outside.';

reset role;
revoke create on schema public from scout_api;

revoke execute on function
  public.explain_number(text, jsonb, integer, text), public.source_row(bigint, bigint), public.column_lineage(text, text)
from public;
grant execute on function
  public.explain_number(text, jsonb, integer, text), public.source_row(bigint, bigint), public.column_lineage(text, text)
to authenticated, service_role;
