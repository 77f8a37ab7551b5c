-- What scout_api may see: rows of the stores in the caller's token. Nobody else has any grant on a table.

grant select on
  bronze.posts, bronze.batches, bronze.quarantine,
  silver.transactions_cleaned, silver.transaction_items, silver.duplicates,
  gold.daily_metrics, gold.dirty_keys, scout.scout_gold_transactions,
  ref.stores, ref.exchange_rates,
  metadata.settings, metadata.devices
to scout_api;

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
         using (
           (select metadata.allowed_stores()) = array[''*'']
           or store_id = any ((select metadata.allowed_stores())::text[])
         )', v_table);
  end loop;
  foreach v_table in array array['ref.exchange_rates', 'metadata.settings'] loop
    execute format('create policy not_of_any_store on %s for select to scout_api using (true)', v_table);
  end loop;
end
$$;

create policy stores_of_the_caller on silver.transaction_items for select to scout_api
  using (
    -- who sees all stores need not have every row looked up
    (select metadata.allowed_stores()) = array['*']
    or exists (select from silver.transactions_cleaned t where t.id = transaction_key)
  );
create policy stores_of_the_caller on silver.duplicates for select to scout_api
  using (exists (select from bronze.batches b where b.id = batch_id));

grant execute on function
  metadata.claims(), metadata.caller_role(), metadata.allowed_stores(), metadata.require_role(text[]),
  metadata.setting(text), metadata.setting_number(text), metadata.business_timezone(), metadata.business_today(),
  bronze.post_receipt(bigint)
to scout_api;
