-- The rooms of the database, and the one role through which people read it.
-- Only `public` is exposed by the Data API, and it holds functions only.

create schema if not exists staging;
create schema if not exists bronze;
create schema if not exists azure_data;
create schema if not exists silver;
create schema if not exists gold;
create schema if not exists scout;
create schema if not exists platinum;
create schema if not exists knowledge;
create schema if not exists ref;
create schema if not exists quality;
create schema if not exists metadata;
create schema if not exists archive;

comment on schema staging is 'Files as they came: a row per file, a row per source row.';
comment on schema bronze is 'Raw, append-only: posts, batches, payloads, quarantine. Nothing here is rewritten.';
comment on schema azure_data is 'Interactions pulled from the legacy Azure SQL database.';
comment on schema silver is 'Cleaned: one row per transaction, one row per line, and the ledger of duplicates.';
comment on schema gold is 'Aggregates per business date and store, recomputed only where silver changed.';
comment on schema scout is 'The star schema that dashboards and BI tools read.';
comment on schema platinum is 'Analytics and predictions on top of gold.';
comment on schema knowledge is 'What is searched by meaning: embeddings and insights.';
comment on schema ref is 'Reference data: stores, places, brands, exchange rates.';
comment on schema quality is 'Gates and invariants as views; an empty view is a kept promise.';
comment on schema metadata is 'Settings, devices, logs, jobs, contracts: how the pipeline itself is doing.';
comment on schema archive is 'Aged rows of bronze and staging.';

-- scout_api owns every function in `public` and no table, and cannot bypass row level security:
-- a definer function owned by a table's owner would return everything to everyone.
do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'scout_api') then
    create role scout_api nologin noinherit;
  end if;
  -- needed to hand functions over to it; 16 and newer give the creator only the admin option
  execute pg_catalog.format('grant scout_api to %I', current_user);
end
$$;

comment on role scout_api is 'Owns the public functions; sees what row level security lets the caller see.';

grant usage on schema bronze, silver, gold, scout, ref, quality, metadata to scout_api;
