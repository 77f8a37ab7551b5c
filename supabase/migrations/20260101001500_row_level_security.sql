-- What scout_api may see: rows of the stores in the caller's token. Nobody else has any grant on a table.

grant select on
  bronze.posts, bronze.batches, bronze.quarantine,
  silver.transactions_cleaned, silver.transaction_items, silver.duplicates,
  gold.daily_metrics, gold.dirty_keys, scout.scout_gold_transactions,
  ref.stores, ref.exchange_rates,
  metadata.settings, metadata.devices
to scout_api;

create function metadata.sees_store(p_store_id text, p_allowed text[]) returns boolean
language sql immutable parallel safe as $$
  select p_allowed = array['*'] or p_store_id = any (p_allowed)
$$;
comment on function metadata.sees_store(text, text[]) is
  'Whether a store is among the allowed ones ({*}: all). Without SET, so that the planner inlines it into the policies; it names nothing outside pg_catalog.';

do $$
declare
  v_table text;
begin
  foreach v_table in array array[
    'bronze.posts', 'bronze.batches', 'bronze.quarantine', 'silver.transactions_cleaned',
    'gold.daily_metrics', 'gold.dirty_keys', 'scout.scout_gold_transactions', 'ref.stores', 'metadata.devices'
  ] loop
    execute format(
      'create policy stores_of_the_caller on %s for select to scout_api
         using (metadata.sees_store(store_id, (select metadata.allowed_stores())))', v_table);
  end loop;
  foreach v_table in array array['ref.exchange_rates', 'metadata.settings'] loop
    execute format('create policy not_of_any_store on %s for select to scout_api using (true)', v_table);
  end loop;
end
$$;

create policy stores_of_the_caller on silver.transaction_items for select to scout_api
  using (exists (select from silver.transactions_cleaned t where t.id = transaction_key));
create policy stores_of_the_caller on silver.duplicates for select to scout_api
  using (exists (select from bronze.batches b where b.id = batch_id));

grant execute on function
  metadata.claims(), metadata.caller_role(), metadata.allowed_stores(), metadata.require_role(text[]),
  metadata.setting(text), metadata.setting_number(text), metadata.business_timezone(), metadata.business_today(),
  bronze.post_receipt(bigint)
to scout_api;
