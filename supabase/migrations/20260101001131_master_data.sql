-- Promotion of master data: mapped rows → a version per row in bronze → the latest version in silver and ref.

create table silver.customer_demographics (
  customer_id text primary key,
  age integer,
  age_bracket text,
  gender text,
  customer_type text,
  income_bracket text,
  household_size integer,
  region text,
  province text,
  municipality text,
  barangay text,
  batch_id bigint not null,
  line_no bigint not null,
  received_at timestamptz not null,
  loaded_at timestamptz not null default now()
);
comment on table silver.customer_demographics is 'One row per customer id: the latest version that any file told, as told. (batch_id, line_no) leads back to the source row.';
comment on column silver.customer_demographics.received_at is 'When the winning version arrived.';
alter table silver.customer_demographics enable row level security;
grant select on silver.customer_demographics to scout_api;
create policy callers_of_all_stores on silver.customer_demographics for select to scout_api
  using ((select metadata.allowed_stores()) = array['*']);

create function silver.read_versions(p_dataset text, p_batch_id bigint, p_received_at timestamptz)
returns table (line_no bigint, fields jsonb, code text, rule text, message text)
language sql stable rows 10000 set search_path = '' set jit = off as $$
  with field as materialized (
    select f.*, case when f.field = 'product_name' then 1024 else 256 end as longest
    from metadata.dataset_fields f
    where f.dataset = p_dataset
  ),
  cell as (
    select
      r.line_no, f.*,
      nullif(btrim(r.mapped ->> f.field), '') as told
    from staging.file_records r
    cross join field f
    where r.received_at = p_received_at and r.batch_id = p_batch_id
  ),
  typed as (
    select
      c.*,
      case when c.type in ('number', 'integer') and c.told is not null then silver.parse_number(c.told) end as number,
      t.local_at, t.utc_offset, t.kind
    from cell c
    left join lateral staging.told_time(jsonb_build_object('transaction_timestamp', c.told)) t
      on c.type in ('date', 'timestamp') and c.told is not null
  ),
  judged as (
    select
      y.line_no, y.position, y.field, y.told,
      case
        when y.type in ('number', 'integer') then y.number::text
        when y.type = 'date' then y.local_at::date::text
        when y.type = 'timestamp' then (
          case when y.utc_offset is null then y.local_at at time zone metadata.business_timezone()
            else (y.local_at - y.utc_offset) at time zone 'UTC' end
        )::text
        when y.allowed is not null then lower(y.told)
        else y.told
      end as value,
      case
        when y.told is null then case when y.is_required then 'field_missing' end
        when y.type in ('number', 'integer') and (y.number is null or (y.type = 'integer' and y.number <> trunc(y.number)))
          then 'number_invalid'
        when y.number < y.minimum or y.number > y.maximum or y.number = 'Infinity' then 'number_out_of_range'
        when y.type in ('date', 'timestamp') and y.kind = 'invalid' then 'time_invalid'
        when y.type = 'text' and length(y.told) > y.longest then 'text_too_long'
        when lower(y.told) <> all (y.allowed) then 'value_not_allowed'
      end as code,
      case
        when y.told is null then 'a value'
        when y.type in ('number', 'integer') then concat_ws(' ',
          case y.type when 'number' then 'a number' else 'a whole number' end,
          'from ' || trim_scale(y.minimum) || ' to ' || trim_scale(y.maximum))
        when y.type in ('date', 'timestamp') then 'a ' || y.type || ' in ISO 8601'
        when y.allowed is not null then array_to_string(y.allowed, ', ')
        else 'at most ' || y.longest || ' characters'
      end as expected
    from typed y
  ),
  per_row as (
    select
      j.line_no,
      coalesce(jsonb_object_agg(j.field, j.value) filter (where j.value is not null), '{}') as fields,
      (array_agg(array[
        j.code, concat_ws('.', p_dataset, j.field, j.code),
        format('%s is %s; expected %s.', j.field, coalesce('"' || left(j.told, 80) || '"', 'missing'), j.expected)
      ] order by j.position) filter (where j.code is not null)) as problems
    from judged j
    group by j.line_no
  )
  select
    r.line_no, r.fields,
    coalesce(r.problems[1][1], w.code),
    coalesce(r.problems[1][2], p_dataset || '.' || w.code),
    coalesce(r.problems[1][3], w.message)
  from per_row r
  left join lateral (
    select 'key_missing' as code, 'The row has neither sku, barcode nor product_name; expected one of them.' as message
    where p_dataset = 'products' and not r.fields ?| array['sku', 'barcode', 'product_name']
    union all
    select 'dates_reversed', format('The campaign ends on %s, before it starts on %s.', r.fields ->> 'end_date', r.fields ->> 'start_date')
    where p_dataset = 'campaigns' and (r.fields ->> 'start_date')::date > (r.fields ->> 'end_date')::date
  ) w on r.problems is null
$$;
comment on function silver.read_versions(text, bigint, timestamptz) is
  'Rows of a batch of master data with their values as metadata.dataset_fields wants them, or what is wrong with the first that is not.';

create function silver.show_products(p_keys text[]) returns void
language sql set search_path = '' as $$
  with latest as materialized (
    select distinct on (v.product_key) v.*
    from bronze.product_catalog v
    where v.product_key = any (p_keys)
    order by v.product_key, v.received_at desc, v.batch_id desc, v.line_no desc
  ),
  gone as (
    delete from silver.product_catalog c
    where c.product_key = any (p_keys) and c.product_key not in (select l.product_key from latest l)
  )
  insert into silver.product_catalog as c (
    product_key, sku, barcode, product_name, brand_name, product_category, department, manufacturer, pack_size, unit,
    unit_cost, unit_price, supplier, status, batch_id, line_no, received_at
  )
  select
    l.product_key, l.sku, l.barcode, l.product_name, l.brand_name, l.product_category, l.department, l.manufacturer,
    l.pack_size, l.unit, l.unit_cost, l.unit_price, l.supplier, l.status, l.batch_id, l.line_no, l.received_at
  from latest l
  on conflict (product_key) do update set
    sku = excluded.sku, barcode = excluded.barcode, product_name = excluded.product_name, brand_name = excluded.brand_name,
    product_category = excluded.product_category, department = excluded.department, manufacturer = excluded.manufacturer,
    pack_size = excluded.pack_size, unit = excluded.unit, unit_cost = excluded.unit_cost, unit_price = excluded.unit_price,
    supplier = excluded.supplier, status = excluded.status, batch_id = excluded.batch_id, line_no = excluded.line_no,
    received_at = excluded.received_at, loaded_at = excluded.loaded_at
  where (c.batch_id, c.line_no) <> (excluded.batch_id, excluded.line_no)
$$;
comment on function silver.show_products(text[]) is 'Makes silver.product_catalog show the latest version of the given products, or nothing where none is left.';

create function silver.show_inferences(p_keys text[]) returns void
language sql set search_path = '' as $$
  with latest as materialized (
    select distinct on (v.inference_key) v.*
    from bronze.azure_inference_products v
    where v.inference_key = any (p_keys)
    order by v.inference_key, v.received_at desc, v.batch_id desc, v.line_no desc
  ),
  gone as (
    delete from silver.inference_catalog c
    where c.inference_key = any (p_keys) and c.inference_key not in (select l.inference_key from latest l)
  )
  insert into silver.inference_catalog as c (
    inference_key, transaction_id, product_name, brand_name, product_category, confidence, model, predicted_at,
    batch_id, line_no, received_at
  )
  select
    l.inference_key, l.transaction_id, l.product_name, l.brand_name, l.product_category, l.confidence, l.model,
    l.predicted_at, l.batch_id, l.line_no, l.received_at
  from latest l
  on conflict (inference_key) do update set
    transaction_id = excluded.transaction_id, product_name = excluded.product_name, brand_name = excluded.brand_name,
    product_category = excluded.product_category, confidence = excluded.confidence, model = excluded.model,
    predicted_at = excluded.predicted_at, batch_id = excluded.batch_id, line_no = excluded.line_no,
    received_at = excluded.received_at, loaded_at = excluded.loaded_at
  where (c.batch_id, c.line_no) <> (excluded.batch_id, excluded.line_no)
$$;
comment on function silver.show_inferences(text[]) is 'Makes silver.inference_catalog show the latest version of the given predictions, or nothing where none is left.';

create function silver.show_customers(p_keys text[]) returns void
language sql set search_path = '' as $$
  with latest as materialized (
    select distinct on (v.customer_id) v.*
    from bronze.demographic_data v
    where v.customer_id = any (p_keys)
    order by v.customer_id, v.received_at desc, v.batch_id desc, v.line_no desc
  ),
  gone as (
    delete from silver.customer_demographics c
    where c.customer_id = any (p_keys) and c.customer_id not in (select l.customer_id from latest l)
  )
  insert into silver.customer_demographics as c (
    customer_id, age, age_bracket, gender, customer_type, income_bracket, household_size,
    region, province, municipality, barangay, batch_id, line_no, received_at
  )
  select
    l.customer_id, l.age, l.age_bracket, l.gender, l.customer_type, l.income_bracket, l.household_size,
    l.region, l.province, l.municipality, l.barangay, l.batch_id, l.line_no, l.received_at
  from latest l
  on conflict (customer_id) do update set
    age = excluded.age, age_bracket = excluded.age_bracket, gender = excluded.gender, customer_type = excluded.customer_type,
    income_bracket = excluded.income_bracket, household_size = excluded.household_size, region = excluded.region,
    province = excluded.province, municipality = excluded.municipality, barangay = excluded.barangay,
    batch_id = excluded.batch_id, line_no = excluded.line_no, received_at = excluded.received_at, loaded_at = excluded.loaded_at
  where (c.batch_id, c.line_no) <> (excluded.batch_id, excluded.line_no)
$$;
comment on function silver.show_customers(text[]) is 'Makes silver.customer_demographics show the latest version of the given customers, or nothing where none is left.';

create function silver.show_campaigns(p_keys text[]) returns void
language sql set search_path = '' as $$
  with latest as materialized (
    select distinct on (v.campaign_key) v.*
    from bronze.campaign_data v
    where v.campaign_key = any (p_keys)
    order by v.campaign_key, v.received_at desc, v.batch_id desc, v.line_no desc
  ),
  gone as (
    delete from silver.campaigns c
    where c.campaign_key = any (p_keys) and c.campaign_key not in (select l.campaign_key from latest l)
  )
  insert into silver.campaigns as c (
    campaign_key, campaign_id, campaign_name, channel, brand_name, product_name, store_id, start_date, end_date,
    budget, spend, impressions, batch_id, line_no, received_at
  )
  select
    l.campaign_key, l.campaign_id, l.campaign_name, l.channel, l.brand_name, l.product_name, l.store_id, l.start_date,
    l.end_date, l.budget, l.spend, l.impressions, l.batch_id, l.line_no, l.received_at
  from latest l
  on conflict (campaign_key) do update set
    campaign_id = excluded.campaign_id, campaign_name = excluded.campaign_name, channel = excluded.channel,
    brand_name = excluded.brand_name, product_name = excluded.product_name, store_id = excluded.store_id,
    start_date = excluded.start_date, end_date = excluded.end_date, budget = excluded.budget, spend = excluded.spend,
    impressions = excluded.impressions, batch_id = excluded.batch_id, line_no = excluded.line_no,
    received_at = excluded.received_at, loaded_at = excluded.loaded_at
  where (c.batch_id, c.line_no) <> (excluded.batch_id, excluded.line_no)
$$;
comment on function silver.show_campaigns(text[]) is
  'Makes silver.campaigns show the latest version of the given campaigns, or nothing where none is left.';

create function silver.show_stores(p_keys text[]) returns void
language plpgsql set search_path = '' as $$
begin
  -- what is written here is not an operator's doing
  perform set_config('scout.showing_stores', 'on', true);

  delete from ref.stores s
  where s.store_id = any (p_keys) and not exists (select from bronze.store_locations v where v.store_id = s.store_id);

  with version as (
    select v.*, row_number() over (partition by v.store_id order by v.received_at desc, v.batch_id desc nulls last, v.line_no desc) as age
    from bronze.store_locations v
    where v.store_id = any (p_keys)
  ),
  merged as (
    select
      v.store_id,
      (array_agg(v.store_name order by v.age) filter (where v.store_name is not null))[1] as store_name,
      (array_agg(v.store_type order by v.age) filter (where v.store_type is not null))[1] as store_type,
      -- a place, and a position, are told whole
      min(v.age) filter (where coalesce(v.region, v.province, v.municipality, v.barangay) is not null) as place_age,
      min(v.age) filter (where v.latitude is not null and v.longitude is not null) as position_age,
      (array_agg(v.status order by v.age) filter (where v.status is not null))[1] as status,
      (array_agg(v.opened_on order by v.age) filter (where v.opened_on is not null))[1] as opened_on
    from version v
    group by v.store_id
  )
  insert into ref.stores as s (
    store_id, store_name, store_type, region, province, municipality, barangay, latitude, longitude, status, opened_on
  )
  select
    m.store_id, m.store_name, m.store_type, p.region, p.province, p.municipality, p.barangay, x.latitude, x.longitude,
    coalesce(m.status, 'active'), m.opened_on
  from merged m
  left join version p on p.store_id = m.store_id and p.age = m.place_age
  left join version x on x.store_id = m.store_id and x.age = m.position_age
  on conflict (store_id) do update set
    store_name = excluded.store_name, store_type = excluded.store_type, region = excluded.region,
    province = excluded.province, municipality = excluded.municipality, barangay = excluded.barangay,
    latitude = excluded.latitude, longitude = excluded.longitude, status = excluded.status,
    opened_on = excluded.opened_on, updated_at = now()
  where (s.store_name, s.store_type, s.region, s.province, s.municipality, s.barangay, s.latitude, s.longitude, s.status, s.opened_on)
    is distinct from (excluded.store_name, excluded.store_type, excluded.region, excluded.province, excluded.municipality,
      excluded.barangay, excluded.latitude, excluded.longitude, excluded.status, excluded.opened_on);

  perform set_config('scout.showing_stores', '', true);
end
$$;
comment on function silver.show_stores(text[]) is
  'Makes ref.stores show, of each field of the given stores, the latest that a file or an operator told; a store of which nothing is left goes.';

create function ref.stores_written() returns trigger
language plpgsql set search_path = '' as $$
begin
  if current_setting('scout.showing_stores', true) = 'on' then
    return null;
  end if;
  insert into bronze.store_locations as v (
    received_at, store_id, store_name, store_type, region, province, municipality, barangay, latitude, longitude, status, opened_on
  )
  select
    clock_timestamp(), c.store_id, c.store_name, c.store_type, c.region, c.province, c.municipality, c.barangay,
    c.latitude, c.longitude, c.status, c.opened_on
  from changed c
  on conflict (store_id) where batch_id is null do update set
    received_at = excluded.received_at, store_name = excluded.store_name, store_type = excluded.store_type,
    region = excluded.region, province = excluded.province, municipality = excluded.municipality,
    barangay = excluded.barangay, latitude = excluded.latitude, longitude = excluded.longitude,
    status = excluded.status, opened_on = excluded.opened_on;
  return null;
end
$$;
comment on function ref.stores_written() is 'Keeps what is written into ref.stores directly as a version beside those of files: the latest until a later file tells otherwise, and what is left when the file is rolled back.';

create function ref.stores_removed() returns trigger
language plpgsql set search_path = '' as $$
begin
  if current_setting('scout.showing_stores', true) = 'on' then
    return null;
  end if;
  delete from bronze.store_locations v using changed c where v.store_id = c.store_id and v.batch_id is null;
  return null;
end
$$;
comment on function ref.stores_removed() is 'Forgets what was written of a store that is deleted directly.';

insert into bronze.store_locations (
  received_at, store_id, store_name, store_type, region, province, municipality, barangay, latitude, longitude, status, opened_on
)
select
  s.updated_at, s.store_id, s.store_name, s.store_type, s.region, s.province, s.municipality, s.barangay,
  s.latitude, s.longitude, s.status, s.opened_on
from ref.stores s;

create function gold.dirty_dates_of_stores() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into gold.dirty_keys (transaction_date, store_id)
  select distinct m.transaction_date, m.store_id
  from gold.daily_metrics m
  join changed c on c.store_id = m.store_id;
  return null;
end
$$;
comment on function gold.dirty_dates_of_stores() is 'A store that appears, changes or goes dirties all its dates: what is told by place is recomputed.';

create trigger store_written_added after insert on ref.stores
  referencing new table as changed for each statement execute function ref.stores_written();
create trigger store_written_changed after update on ref.stores
  referencing new table as changed for each statement execute function ref.stores_written();
create trigger store_written_removed after delete on ref.stores
  referencing old table as changed for each statement execute function ref.stores_removed();
create trigger store_dates_added after insert on ref.stores
  referencing new table as changed for each statement execute function gold.dirty_dates_of_stores();
create trigger store_dates_changed after update on ref.stores
  referencing new table as changed for each statement execute function gold.dirty_dates_of_stores();
create trigger store_dates_removed after delete on ref.stores
  referencing old table as changed for each statement execute function gold.dirty_dates_of_stores();

create function silver.lock_dataset(p_dataset text) returns void
language sql set search_path = '' as $$
  select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('silver.promote_versions'), pg_catalog.hashtext(p_dataset))
$$;
comment on function silver.lock_dataset(text) is 'Promotions and rollbacks of a dataset of master data follow one another, so that each sees all versions there are.';

create function silver.promote_versions(p_batch bronze.batches) returns bigint
language plpgsql set search_path = '' set jit = off as $$
declare
  -- a repair counts as arrived when its original did
  v_arrived_at timestamptz := (bronze.origin_of(p_batch.id)).received_at;
  v_keys text[];
  v_added bigint;
begin
  perform silver.lock_dataset(p_batch.dataset);

  with read as materialized (
    select * from silver.read_versions(p_batch.dataset, p_batch.id, p_batch.received_at)
  ),
  rejected as (
    insert into bronze.quarantine (batch_id, line_no, stage, code, rule, message, raw, raw_bytes, payload_hash, device_id, store_id)
    select w.batch_id, w.line_no, 'promote', v.code, v.rule, v.message, w.raw, octet_length(w.raw), w.payload_hash, w.device_id, w.store_id
    from read v
    join bronze.raw_rows(p_batch.id, p_batch.received_at, (select array_agg(r.line_no) from read r where r.code is not null)) w
      on w.line_no = v.line_no
  ),
  product as (
    insert into bronze.product_catalog as n (
      batch_id, line_no, received_at, sku, barcode, product_name, brand_name, product_category, department, manufacturer,
      pack_size, unit, unit_cost, unit_price, supplier, status
    )
    select
      p_batch.id, v.line_no, v_arrived_at, f.sku, f.barcode, f.product_name, f.brand_name, f.product_category,
      f.department, f.manufacturer, f.pack_size, f.unit, f.unit_cost, f.unit_price, f.supplier, f.status
    from read v
    cross join lateral jsonb_to_record(v.fields) as f (
      sku text, barcode text, product_name text, brand_name text, product_category text, department text,
      manufacturer text, pack_size text, unit text, unit_cost numeric, unit_price numeric, supplier text, status text
    )
    where p_batch.dataset = 'products' and v.code is null
    returning n.product_key as key
  ),
  store as (
    insert into bronze.store_locations as n (
      batch_id, line_no, received_at, store_id, store_name, store_type, region, province, municipality, barangay,
      latitude, longitude, status, opened_on
    )
    select
      p_batch.id, v.line_no, v_arrived_at, f.store_id, f.store_name, f.store_type, f.region, f.province,
      f.municipality, f.barangay, f.latitude, f.longitude, f.status, f.opened_on
    from read v
    cross join lateral jsonb_to_record(v.fields) as f (
      store_id text, store_name text, store_type text, region text, province text, municipality text, barangay text,
      latitude numeric, longitude numeric, status text, opened_on date
    )
    where p_batch.dataset = 'stores' and v.code is null
    returning n.store_id as key
  ),
  customer as (
    insert into bronze.demographic_data as n (
      batch_id, line_no, received_at, customer_id, age, age_bracket, gender, customer_type, income_bracket,
      household_size, region, province, municipality, barangay
    )
    select
      p_batch.id, v.line_no, v_arrived_at, f.customer_id, f.age, f.age_bracket, f.gender, f.customer_type,
      f.income_bracket, f.household_size, f.region, f.province, f.municipality, f.barangay
    from read v
    cross join lateral jsonb_to_record(v.fields) as f (
      customer_id text, age numeric, age_bracket text, gender text, customer_type text, income_bracket text,
      household_size numeric, region text, province text, municipality text, barangay text
    )
    where p_batch.dataset = 'customers' and v.code is null
    returning n.customer_id as key
  ),
  campaign as (
    insert into bronze.campaign_data as n (
      batch_id, line_no, received_at, campaign_id, campaign_name, channel, brand_name, start_date, end_date, budget,
      spend, impressions, store_id, product_name
    )
    select
      p_batch.id, v.line_no, v_arrived_at, f.campaign_id, f.campaign_name, f.channel, f.brand_name, f.start_date,
      f.end_date, f.budget, f.spend, f.impressions, f.store_id, f.product_name
    from read v
    cross join lateral jsonb_to_record(v.fields) as f (
      campaign_id text, campaign_name text, channel text, brand_name text, start_date date, end_date date,
      budget numeric, spend numeric, impressions numeric, store_id text, product_name text
    )
    where p_batch.dataset = 'campaigns' and v.code is null
    returning n.campaign_key as key
  ),
  inference as (
    insert into bronze.azure_inference_products as n (
      batch_id, line_no, received_at, transaction_id, product_name, brand_name, product_category, confidence, model, predicted_at
    )
    select
      p_batch.id, v.line_no, v_arrived_at, f.transaction_id, f.product_name, f.brand_name, f.product_category,
      f.confidence, f.model, f.predicted_at
    from read v
    cross join lateral jsonb_to_record(v.fields) as f (
      transaction_id text, product_name text, brand_name text, product_category text, confidence real, model text,
      predicted_at timestamptz
    )
    where p_batch.dataset = 'inference' and v.code is null
    returning n.inference_key as key
  ),
  added as (
    select n.key from product n
    union all
    select n.key from store n
    union all
    select n.key from customer n
    union all
    select n.key from campaign n
    union all
    select n.key from inference n
  )
  select array_agg(distinct a.key), count(*) into v_keys, v_added from added a;

  case p_batch.dataset
    when 'products' then perform silver.show_products(v_keys);
    when 'stores' then perform silver.show_stores(v_keys);
    when 'customers' then perform silver.show_customers(v_keys);
    when 'campaigns' then perform silver.show_campaigns(v_keys);
    when 'inference' then perform silver.show_inferences(v_keys);
    else
      raise exception 'no adapter for rows of dataset %', p_batch.dataset using errcode = 'feature_not_supported';
  end case;
  return v_added;
end
$$;
comment on function silver.promote_versions(bronze.batches) is
  'Gives every accepted row of a batch of master data its disposition: a version in bronze, or quarantine; what is shown in silver and ref follows. The number of versions.';

create function silver.withdraw_versions(p_batch_ids bigint[]) returns void
language plpgsql set search_path = '' as $$
declare
  v_dataset text;
  v_keys text[];
begin
  for v_dataset in
    select distinct b.dataset
    from bronze.batches b
    where b.id = any (p_batch_ids) and b.dataset not in ('transactions', 'unknown')
    order by 1
  loop
    perform silver.lock_dataset(v_dataset);
    case v_dataset
      when 'products' then
        with withdrawn as (delete from bronze.product_catalog v where v.batch_id = any (p_batch_ids) returning v.product_key as key)
        select array_agg(distinct w.key) into v_keys from withdrawn w;
        perform silver.show_products(v_keys);
      when 'stores' then
        with withdrawn as (delete from bronze.store_locations v where v.batch_id = any (p_batch_ids) returning v.store_id as key)
        select array_agg(distinct w.key) into v_keys from withdrawn w;
        perform silver.show_stores(v_keys);
      when 'customers' then
        with withdrawn as (delete from bronze.demographic_data v where v.batch_id = any (p_batch_ids) returning v.customer_id as key)
        select array_agg(distinct w.key) into v_keys from withdrawn w;
        perform silver.show_customers(v_keys);
      when 'campaigns' then
        with withdrawn as (delete from bronze.campaign_data v where v.batch_id = any (p_batch_ids) returning v.campaign_key as key)
        select array_agg(distinct w.key) into v_keys from withdrawn w;
        perform silver.show_campaigns(v_keys);
      when 'inference' then
        with withdrawn as (delete from bronze.azure_inference_products v where v.batch_id = any (p_batch_ids) returning v.inference_key as key)
        select array_agg(distinct w.key) into v_keys from withdrawn w;
        perform silver.show_inferences(v_keys);
    end case;
  end loop;
end
$$;
comment on function silver.withdraw_versions(bigint[]) is 'Takes the versions of these batches out again: the ones before them show.';
