-- Gold, scout and platinum as scout_api sees them: rows of the stores in the caller's token.

grant usage on schema platinum to scout_api;
grant select on
  gold.product_analytics, gold.brand_analytics, gold.product_performance, gold.hourly_sales, gold.customer_analytics,
  gold.v_transactions_flat_production, gold.v_insight_base,
  platinum.v_nielsen_complete_analytics, platinum.v_xtab_time_brand_category_abs
to scout_api;

do $$
declare
  v_table text;
begin
  foreach v_table in array array[
    'gold.product_analytics', 'gold.brand_analytics', 'gold.product_performance', 'gold.hourly_sales',
    'gold.customer_analytics'
  ] loop
    execute format(
      'create policy stores_of_the_caller on %s for select to scout_api
         using (
           (select metadata.allowed_stores()) = array[''*'']
           or store_id = any ((select metadata.allowed_stores())::text[])
         )', v_table);
  end loop;
end
$$;
