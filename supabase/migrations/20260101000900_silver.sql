-- Silver: what happened. Transactions, their lines, and the ledger of what was dropped as a duplicate.

create table silver.transactions_cleaned (
  id bigint generated always as identity primary key,
  dedup_key bytea not null,
  canonical_tx_id text not null,
  transaction_id text,
  data_source text not null,
  batch_id bigint not null,
  line_no bigint not null,
  received_at timestamptz not null,
  device_id text,
  store_id text not null,
  "timestamp" timestamptz not null,
  time_source text not null,
  transaction_date date not null,
  hour_of_day smallint not null,
  daypart text not null,
  device_daypart text,
  weekday_weekend text not null,
  amount numeric,
  currency text not null,
  basket_size numeric not null,
  payment_method text,
  brand_name text,
  product_category text,
  pack_size text,
  customer_id text,
  age integer,
  age_bracket text,
  gender text,
  customer_type text,
  is_return boolean not null,
  quality_score numeric(4, 3) not null,
  extraction_confidence numeric(4, 3),
  flags text[],
  payload_hash bytea not null,
  content_hash bytea not null,
  business_key bytea not null,
  loaded_at timestamptz not null default now(),
  constraint transactions_dedup_key_unique unique (dedup_key),
  constraint transactions_source_known check (data_source in ('edge', 'drive', 'azure', 'upload', 'api', 'repair')),
  constraint transactions_hour_of_day check (hour_of_day between 0 and 23),
  constraint transactions_currency_iso check (currency ~ '^[A-Z]{3}$')
);
comment on table silver.transactions_cleaned is 'One row per transaction: the latest received version of a receipt. (batch_id, line_no) leads back to the source row.';
comment on column silver.transactions_cleaned.dedup_key is 'Decides between racing promotions: store and normalised transaction id, or the post and line for receipts without an id.';
comment on column silver.transactions_cleaned.canonical_tx_id is 'Store and normalised transaction id, or store and payload hash where there is no id.';
comment on column silver.transactions_cleaned.data_source is 'Where the receipt came from; of a repaired one, where its original did (the batch''s source says repair).';
comment on column silver.transactions_cleaned.received_at is 'When the source row arrived (of a repaired row: its original); with batch_id and line_no it orders revisions.';
comment on column silver.transactions_cleaned."timestamp" is 'When it happened.';
comment on column silver.transactions_cleaned.transaction_date is 'Date of the timestamp in business time.';
comment on column silver.transactions_cleaned.hour_of_day is 'Hour of the timestamp in business time, 0-23.';
comment on column silver.transactions_cleaned.device_daypart is 'The daypart as the device told it, kept beside ours.';
comment on column silver.transactions_cleaned.amount is 'The receipt''s total in its currency, returns negative; null when neither a total nor any price is known.';
comment on column silver.transactions_cleaned.basket_size is 'Units: sum of the quantities of real lines.';
comment on column silver.transactions_cleaned.brand_name is 'Brand of the most expensive line. Figures by brand come from the lines.';
comment on column silver.transactions_cleaned.product_category is 'Category of the most expensive line.';
comment on column silver.transactions_cleaned.extraction_confidence is 'Mean confidence of the lines, 0 to 1, as the device tells it.';
comment on column silver.transactions_cleaned.content_hash is 'Of the business content; tells a repetition from a revision.';
comment on column silver.transactions_cleaned.business_key is 'Of store, time, amount and the lines'' quantities and totals; finds the same sale told by another source.';
-- gold.refresh_keys() recomputes one date and store; RPC breakdowns read ranges of dates
create index transactions_by_date_and_store on silver.transactions_cleaned (transaction_date, store_id);
-- quality.conservation, lineage and rollback ask by batch
create index transactions_by_batch on silver.transactions_cleaned (batch_id, line_no);
-- silver.load_batch() looks for the same sale from another source
create index transactions_by_business_key on silver.transactions_cleaned (business_key, data_source);
-- the gates' "loaded in the last hour"
create index transactions_by_loaded_at on silver.transactions_cleaned using brin (loaded_at);
alter table silver.transactions_cleaned enable row level security;

create table silver.transaction_items (
  transaction_key bigint not null references silver.transactions_cleaned (id) on delete cascade,
  item_no integer not null,
  batch_id bigint not null,
  line_no bigint not null,
  line_type text not null default 'item',
  product_name text,
  sku text,
  barcode text,
  brand_name text,
  brand_confidence real,
  brand_method text,
  brand_reason text,
  product_category text,
  nielsen_category text,
  nielsen_department text,
  pack_size text,
  told_brand text,
  told_category text,
  product_text_id bigint,
  quantity numeric not null,
  unit text,
  unit_price numeric,
  total_price numeric,
  extraction_confidence real,
  constraint transaction_items_pkey primary key (transaction_key, item_no),
  constraint items_line_type_known check (line_type in ('item', 'adjustment', 'unitemised', 'header')),
  constraint items_adjustment_is_money_only check (line_type = 'item' or (quantity = 0 and brand_name is null))
);
comment on table silver.transaction_items is 'One row per line of a transaction. The lines of a transaction always sum to its amount.';
comment on column silver.transaction_items.line_no is 'The source row the line came from.';
comment on column silver.transaction_items.line_type is 'item: a real line; adjustment: what the real lines lack to the receipt''s total; unitemised: the whole of a receipt without lines; header: no money, a further source row of the receipt that tells no line.';
comment on column silver.transaction_items.brand_name is 'Standard name of the brand; as told where the dictionary does not know it; null: unknown.';
comment on column silver.transaction_items.brand_confidence is 'How sure the brand is, 0 to 1: of the detection, or the device''s own where it told the brand.';
comment on column silver.transaction_items.brand_method is 'exact, abbreviation, fuzzy: named in the product''s text; field: in the line''s brand, known to the dictionary; told: there, not known; hint: from the device''s brand detection.';
comment on column silver.transaction_items.brand_reason is 'Why the brand is unknown: no_text, no_known_brand, needs_context, several_brands, hints_differ, hints_unsure.';
comment on column silver.transaction_items.told_brand is 'The brand as the payload told it.';
comment on column silver.transaction_items.told_category is 'The category as the payload told it; product_category keeps it.';
comment on column silver.transaction_items.product_text_id is 'What the product''s name was recognised by: silver.product_texts.id, which is a cache and therefore no foreign key.';
comment on column silver.transaction_items.total_price is 'In the transaction''s currency; null when the line tells no price.';
-- quality.conservation asks by source row
create index transaction_items_by_batch on silver.transaction_items (batch_id, line_no);
alter table silver.transaction_items enable row level security;

create table silver.duplicates (
  batch_id bigint not null,
  line_no bigint not null,
  of_batch_id bigint not null,
  of_line_no bigint not null,
  rule text not null,
  received_at timestamptz not null,
  decided_at timestamptz not null default now(),
  constraint duplicates_pkey primary key (batch_id, line_no),
  constraint duplicates_rule_known check (rule in ('same_content', 'superseded', 'other_source')),
  constraint duplicates_of_another check ((batch_id, line_no) <> (of_batch_id, of_line_no))
);
comment on table silver.duplicates is 'One row per source row that is not in silver because another one is: the ledger of deduplication.';
comment on column silver.duplicates.rule is 'same_content: the same receipt again; superseded: a later revision won; other_source: the same sale told by another source.';
comment on column silver.duplicates.received_at is 'When the dropped source row arrived.';
-- rollback asks what was dropped in favour of a batch; revisions ask for the latest repetition
create index duplicates_of on silver.duplicates (of_batch_id, of_line_no);
alter table silver.duplicates enable row level security;
