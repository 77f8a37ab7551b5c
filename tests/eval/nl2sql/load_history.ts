import type { Warehouse } from "@scout/warehouse/connect.ts";
import { STORES, TODAY } from "./catalogue.ts";
import { type Receipt, receipts } from "./receipts.ts";

const STEP = 2_000;

/**
 * Fills an empty migrated database with the history that questions are asked about: stores, receipts
 * with lines and encounters in silver, gold refreshed, and "today" fixed. The views of the schema
 * `expected` name what the expected SQL of a question reads; they stand on silver alone.
 */
export async function loadHistory(sql: Warehouse): Promise<{ transactions: number }> {
  await sql`
    update metadata.settings set value = to_jsonb(${TODAY}::text) where name = 'today_override'`;
  await sql`
    insert into ref.stores (store_id, store_name, region, province, municipality, barangay)
    select s.v ->> 0, s.v ->> 1, s.v ->> 2, s.v ->> 3, s.v ->> 4, s.v ->> 5
    from jsonb_array_elements(${JSON.stringify(STORES)}::text::jsonb) s (v)`;
  let transactions = 0;
  let step: Receipt[] = [];
  for (const receipt of receipts()) {
    step.push(receipt);
    transactions++;
    if (step.length === STEP) {
      await insert(sql, step);
      step = [];
    }
  }
  await insert(sql, step);
  await sql`
    insert into gold.dirty_keys (transaction_date, store_id)
    select distinct transaction_date, store_id from silver.transactions_cleaned`;
  await sql`call gold.refresh()`;
  await sql`analyze`;
  await sql.unsafe(EXPECTED_VIEWS);
  return { transactions };
}

async function insert(sql: Warehouse, step: readonly Receipt[]): Promise<void> {
  await sql`
    with told as materialized (
      select r.*, row_number() over () as no
      from jsonb_to_recordset(${JSON.stringify(step)}::text::jsonb) r (
        n bigint, store_id text, day date, second integer, lines jsonb, payment_method text, customer_id text,
        age integer, age_bracket text, gender text, customer_type text, is_return boolean, request_type text,
        suggestion_offered boolean, suggestion_accepted boolean, asked_brand text, weather text, is_holiday boolean
      )
    ),
    top as (
      select r.n, sum(l.total_price) as amount, sum(l.quantity) as units,
        (array_agg(l.brand_name order by l.total_price desc, l.no))[1] as brand_name,
        (array_agg(l.product_category order by l.total_price desc, l.no))[1] as product_category,
        (array_agg(l.pack_size order by l.total_price desc, l.no))[1] as pack_size
      from told r
      cross join lateral (
        select x.*, row_number() over () as no
        from jsonb_to_recordset(r.lines) x (brand_name text, product_category text, pack_size text,
          quantity numeric, total_price numeric)
      ) l
      group by r.n
    ),
    inserted as (
      insert into silver.transactions_cleaned (
        dedup_key, canonical_tx_id, transaction_id, data_source, batch_id, line_no, received_at, device_id, store_id,
        "timestamp", time_source, transaction_date, hour_of_day, daypart, weekday_weekend, amount, currency,
        basket_size, payment_method, brand_name, product_category, pack_size, customer_id, age, age_bracket, gender,
        customer_type, is_return, quality_score, extraction_confidence, payload_hash, content_hash, business_key
      )
      select
        sha256(convert_to('question ' || r.n, 'UTF8')), r.store_id || ':q' || r.n, 'q' || r.n,
        case when r.store_id in ('110', '112') then 'drive' else 'edge' end, 1, r.n, r.day + interval '20 hours',
        case when r.store_id not in ('110', '112') then 'SCOUTPI-0' || r.store_id end, r.store_id,
        (r.day + make_interval(secs => r.second)) at time zone metadata.business_timezone(), 'timestamp', r.day,
        r.second / 3600, metadata.daypart(r.second / 3600),
        case when extract(isodow from r.day) >= 6 then 'Weekend' else 'Weekday' end,
        t.amount, 'PHP', t.units, r.payment_method, t.brand_name, t.product_category, t.pack_size, r.customer_id, r.age,
        r.age_bracket, r.gender, r.customer_type, r.is_return, 0.9, 0.85,
        sha256(convert_to('question ' || r.n, 'UTF8')), sha256(convert_to('question ' || r.n, 'UTF8')),
        sha256(convert_to('question ' || r.n, 'UTF8'))
      from told r
      join top t on t.n = r.n
      order by r.no
      returning id, line_no
    ),
    lines as (
      insert into silver.transaction_items (
        transaction_key, item_no, batch_id, line_no, line_type, product_name, brand_name, brand_confidence,
        product_category, nielsen_category, nielsen_department, pack_size, quantity, unit_price, total_price,
        extraction_confidence
      )
      select i.id, l.no, 1, r.n, l.line_type, l.product_name, l.brand_name,
        case when l.brand_name is not null then 0.9 end, l.product_category, l.nielsen_category, l.nielsen_department,
        l.pack_size, l.quantity, l.unit_price, l.total_price, 0.85
      from told r
      join inserted i on i.line_no = r.n
      cross join lateral (
        select x.*, row_number() over () as no
        from jsonb_to_recordset(r.lines) x (line_type text, product_name text, brand_name text, product_category text,
          nielsen_category text, nielsen_department text, pack_size text, quantity numeric, unit_price numeric,
          total_price numeric)
      ) l
    ),
    encounters as (
      insert into silver.interactions (
        transaction_key, request_type, suggestion_offered, suggestion_accepted, substitution_event, weather, is_holiday,
        language
      )
      select i.id, r.request_type, r.suggestion_offered, r.suggestion_accepted, r.asked_brand is not null, r.weather,
        r.is_holiday, 'tl-PH'
      from told r
      join inserted i on i.line_no = r.n
    )
    insert into silver.brand_substitutions (transaction_key, substitution_no, asked_brand, final_brand, reason)
    select i.id, 1, r.asked_brand, r.lines -> 0 ->> 'brand_name', 'stockout'
    from told r
    join inserted i on i.line_no = r.n
    where r.asked_brand is not null`;
}

/** What expected SQL reads: receipts (t) and lines (l), with short names. */
const EXPECTED_VIEWS = `
  create schema expected;
  create view expected.t as
  select
    t.id, t.transaction_date as d, t.hour_of_day as h, t.daypart, t.weekday_weekend as wk,
    to_char(t.transaction_date, 'FMDay') as dow, date_trunc('month', t.transaction_date)::date as month,
    date_trunc('week', t.transaction_date)::date as week, t.store_id, s.store_name, s.region, s.province,
    s.municipality as city, s.barangay as brgy, t.amount, t.basket_size as units, t.payment_method as pay,
    t.customer_id as cust,
    case
      when t.age_bracket is not null then t.age_bracket
      when t.age < 18 then '0-17' when t.age < 25 then '18-24' when t.age < 35 then '25-34'
      when t.age < 45 then '35-44' when t.age < 55 then '45-54' when t.age is not null then '55+'
    end as age,
    case when t.gender in ('F', 'female') then 'female' when t.gender in ('M', 'male') then 'male' end as gender,
    t.customer_type as ctype, t.is_return as ret, t.data_source as src, t.device_id as device,
    i.substitution_event as sub, i.suggestion_offered as offered, i.suggestion_accepted as accepted,
    i.request_type, i.weather, i.is_holiday as holiday
  from silver.transactions_cleaned t
  join ref.stores s on s.store_id = t.store_id
  join silver.interactions i on i.transaction_key = t.id;
  create view expected.l as
  select
    t.*, x.item_no, x.line_type, x.product_name as product, x.brand_name as brand, x.product_category as cat,
    x.nielsen_category as ncat, x.nielsen_department as dept, x.pack_size as pack, x.quantity as q, x.total_price as rev
  from expected.t t
  join silver.transaction_items x on x.transaction_key = t.id;`;
