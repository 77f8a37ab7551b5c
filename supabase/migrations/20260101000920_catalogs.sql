-- Products as catalogues tell them, and what models inferred. Every version stays in bronze with its batch;
-- here stands the latest one whose batch was not rolled back.

create table silver.product_catalog (
  product_key text primary key,
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
  batch_id bigint not null,
  line_no bigint not null,
  received_at timestamptz not null,
  loaded_at timestamptz not null default now(),
  completeness_score numeric(4, 3) generated always as (
    round(num_nonnulls(coalesce(sku, barcode), product_name, brand_name, product_category, pack_size, unit_price)::numeric / 6, 3)
  ) stored
);
comment on table silver.product_catalog is 'One row per product: the latest version that any catalogue told. (batch_id, line_no) leads back to the source row.';
comment on column silver.product_catalog.product_key is 'What makes two rows the same product: the SKU, else the barcode, else brand, name and pack size.';
comment on column silver.product_catalog.unit_cost is 'What the store pays, in business currency.';
comment on column silver.product_catalog.unit_price is 'What the customer pays, in business currency.';
comment on column silver.product_catalog.received_at is 'When the winning version arrived.';
comment on column silver.product_catalog.completeness_score is 'Share known of: SKU or barcode, name, brand, category, pack size, price.';
-- rollback of a batch finds the versions it told
create index product_catalog_by_batch on silver.product_catalog (batch_id, line_no);
-- the shelf looks products up by barcode and SKU
create index product_catalog_by_barcode on silver.product_catalog (barcode) where barcode is not null;
create index product_catalog_by_sku on silver.product_catalog (sku) where sku is not null;
alter table silver.product_catalog enable row level security;

create table silver.inference_catalog (
  inference_key text primary key,
  transaction_id text,
  product_name text,
  brand_name text,
  product_category text,
  confidence real,
  model text,
  predicted_at timestamptz,
  batch_id bigint not null,
  line_no bigint not null,
  received_at timestamptz not null,
  loaded_at timestamptz not null default now(),
  completeness_score numeric(4, 3) generated always as (
    round(num_nonnulls(transaction_id, product_name, brand_name, product_category, confidence, model)::numeric / 6, 3)
  ) stored,
  constraint inference_confidence_is_share check (confidence between 0 and 1)
);
comment on table silver.inference_catalog is 'One row per product a model recognised in a transaction: the latest version told. (batch_id, line_no) leads back to the source row.';
comment on column silver.inference_catalog.inference_key is 'What makes two rows the same prediction: model, transaction id and product name.';
comment on column silver.inference_catalog.confidence is 'The model''s own, 0 to 1.';
comment on column silver.inference_catalog.received_at is 'When the winning version arrived.';
comment on column silver.inference_catalog.completeness_score is 'Share known of: transaction, product, brand, category, confidence, model.';
-- rollback of a batch finds the versions it told
create index inference_catalog_by_batch on silver.inference_catalog (batch_id, line_no);
-- a transaction's predictions
create index inference_catalog_by_transaction on silver.inference_catalog (transaction_id) where transaction_id is not null;
alter table silver.inference_catalog enable row level security;

grant select on silver.product_catalog, silver.inference_catalog to scout_api;
create policy not_of_any_store on silver.product_catalog for select to scout_api using (true);
create policy callers_of_all_stores on silver.inference_catalog for select to scout_api
  using ((select metadata.allowed_stores()) = array['*']);
