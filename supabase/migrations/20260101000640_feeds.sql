-- Master data as files told it, a row per version. Kept apart from staging.file_records because staging ages and these
-- do not: silver and ref show the latest version whose batch was not rolled back, however old it is.
-- Views give the other feeds their names: what they show is kept once, in staging.

create function bronze.version_key(variadic p_parts text[]) returns text
language sql immutable parallel safe set search_path = '' as $$
  select case when length(k) <= 300 then k else left(k, 260) || ':' || md5(k) end
  from (select lower(array_to_string(p_parts, E'\x1f', ''))) t (k)
$$;
comment on function bronze.version_key(text[]) is 'Makes one key of several texts, short enough for an index; without regard to case.';

create table bronze.product_catalog (
  batch_id bigint not null references bronze.batches (id),
  line_no bigint not null,
  received_at timestamptz not null,
  product_key text not null generated always as (
    case
      when sku is not null then bronze.version_key('sku', sku)
      when barcode is not null then bronze.version_key('barcode', barcode)
      else bronze.version_key('name', brand_name, product_name, pack_size)
    end
  ) stored,
  sku text,
  barcode text,
  product_name text,
  brand_name text,
  product_category text,
  department text,
  manufacturer text,
  pack_size text,
  unit text,
  unit_cost numeric,
  unit_price numeric,
  supplier text,
  status text,
  constraint product_catalog_pkey primary key (batch_id, line_no),
  constraint product_catalog_identified check (coalesce(sku, barcode, product_name) is not null)
);
comment on table bronze.product_catalog is 'One row per product and row of a file that tells of it: every version whose batch stands. silver.product_catalog shows the latest.';
comment on column bronze.product_catalog.received_at is 'When the row arrived (of a repaired row: its original); with batch_id and line_no it orders versions.';
comment on column bronze.product_catalog.product_key is 'What makes two rows the same product: the SKU, else the barcode, else brand, name and pack size.';
-- silver.show_products() takes the latest version of a product
create index product_catalog_versions on bronze.product_catalog (product_key, received_at desc, batch_id desc, line_no desc);
alter table bronze.product_catalog enable row level security;

create table bronze.store_locations (
  batch_id bigint references bronze.batches (id),
  line_no bigint,
  received_at timestamptz not null,
  store_id text not null,
  store_name text,
  store_type text,
  region text,
  province text,
  municipality text,
  barangay text,
  latitude numeric,
  longitude numeric,
  status text,
  opened_on date,
  constraint store_locations_once unique (batch_id, line_no),
  constraint store_locations_of_a_row check ((batch_id is null) = (line_no is null))
);
comment on table bronze.store_locations is 'One row per store and row of a file that tells of it, and one per store that was written into ref.stores directly. ref.stores shows them merged: of each field the latest that was told.';
comment on column bronze.store_locations.batch_id is 'Null: what an operator or a seed wrote into ref.stores.';
comment on column bronze.store_locations.received_at is 'When the row arrived or was written; orders versions.';
-- silver.show_stores() merges the versions of a store; one of them is the operator's
create index store_locations_versions on bronze.store_locations (store_id, received_at desc);
create unique index store_locations_written on bronze.store_locations (store_id) where batch_id is null;
alter table bronze.store_locations enable row level security;

create table bronze.demographic_data (
  batch_id bigint not null references bronze.batches (id),
  line_no bigint not null,
  received_at timestamptz not null,
  customer_id text not null,
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
  constraint demographic_data_pkey primary key (batch_id, line_no)
);
comment on table bronze.demographic_data is 'One row per customer and row of a file that tells of them: every version whose batch stands. silver.customer_demographics shows the latest.';
comment on column bronze.demographic_data.received_at is 'When the row arrived; orders versions.';
-- silver.show_customers() takes the latest version of a customer; erasure finds them
create index demographic_data_versions on bronze.demographic_data (customer_id, received_at desc, batch_id desc, line_no desc);
alter table bronze.demographic_data enable row level security;

create table bronze.campaign_data (
  batch_id bigint not null references bronze.batches (id),
  line_no bigint not null,
  received_at timestamptz not null,
  campaign_key text not null generated always as (bronze.version_key(campaign_id, store_id, brand_name, product_name)) stored,
  campaign_id text not null,
  campaign_name text,
  channel text,
  brand_name text,
  start_date date,
  end_date date,
  budget numeric,
  spend numeric,
  impressions numeric,
  store_id text,
  product_name text,
  constraint campaign_data_pkey primary key (batch_id, line_no),
  constraint campaign_data_in_order check (start_date <= end_date)
);
comment on table bronze.campaign_data is 'One row per campaign (and store, brand, product, where told apart) and row of a file that tells of it: every version whose batch stands. silver.campaigns shows the latest.';
comment on column bronze.campaign_data.received_at is 'When the row arrived; orders versions.';
comment on column bronze.campaign_data.campaign_key is 'What makes two rows the same: campaign id, store, brand and product.';
-- silver.show_campaigns() takes the latest version of a campaign
create index campaign_data_versions on bronze.campaign_data (campaign_key, received_at desc, batch_id desc, line_no desc);
alter table bronze.campaign_data enable row level security;

create table bronze.azure_inference_products (
  batch_id bigint not null references bronze.batches (id),
  line_no bigint not null,
  received_at timestamptz not null,
  inference_key text not null generated always as (bronze.version_key(model, transaction_id, product_name)) stored,
  transaction_id text,
  product_name text not null,
  brand_name text,
  product_category text,
  confidence real,
  model text,
  predicted_at timestamptz,
  constraint azure_inference_products_pkey primary key (batch_id, line_no)
);
comment on table bronze.azure_inference_products is 'One row per prediction and row of a file that tells it: every version whose batch stands. silver.inference_catalog shows the latest.';
comment on column bronze.azure_inference_products.received_at is 'When the row arrived; orders versions.';
comment on column bronze.azure_inference_products.inference_key is 'What makes two rows the same prediction: model, transaction id and product name.';
-- silver.show_inferences() takes the latest version of a prediction
create index azure_inference_products_versions
  on bronze.azure_inference_products (inference_key, received_at desc, batch_id desc, line_no desc);
alter table bronze.azure_inference_products enable row level security;

create view bronze.transaction_logs with (security_invoker = true) as
select
  r.received_at, r.batch_id, r.line_no, b.file_id, r.sheet, r.row_no, b.source,
  r.mapped ->> 'transaction_id' as transaction_id,
  r.mapped ->> 'store_id' as store_id,
  r.mapped ->> 'device_id' as device_id,
  r.record, r.mapped
from staging.file_records r
join bronze.batches b on b.id = r.batch_id
where b.dataset = 'transactions' and b.source <> 'azure';
comment on view bronze.transaction_logs is 'One row per accepted row of a file of transactions, as it came and as it was mapped.';

create view bronze.version_rows with (security_invoker = true) as
select batch_id, line_no from bronze.product_catalog
union all
select batch_id, line_no from bronze.store_locations where batch_id is not null
union all
select batch_id, line_no from bronze.demographic_data
union all
select batch_id, line_no from bronze.campaign_data
union all
select batch_id, line_no from bronze.azure_inference_products;
comment on view bronze.version_rows is 'One row per source row that became a version of master data.';
