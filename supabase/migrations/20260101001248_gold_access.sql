-- Gold, scout and platinum as scout_api sees them: rows of the stores in the caller's token.

grant usage on schema platinum to scout_api;
grant select on
  gold.product_analytics, gold.brand_analytics, gold.product_performance, gold.hourly_sales, gold.customer_analytics,
  gold.basket_contents, gold.basket_pair_days, gold.customer_360, gold.customer_brands, gold.market_segments, gold.basket_pairs, gold.brand_affinity,
  gold.geographic_trends, gold.seasonal_patterns, gold.campaign_roi, gold.sold_lines, ref.segment_rules, ref.brands,
  scout.fact_transactions, scout.dim_date, scout.dim_store, scout.dim_device, scout.dim_product, scout.dim_brand,
  scout.dim_customer,
  gold.v_transactions_flat_production, gold.v_insight_base,
  platinum.v_nielsen_complete_analytics, platinum.v_xtab_time_brand_category_abs
to scout_api;

do $$
declare
  v_table text;
begin
  foreach v_table in array array[
    'gold.product_analytics', 'gold.brand_analytics', 'gold.product_performance', 'gold.hourly_sales',
    'gold.customer_analytics', 'gold.basket_contents', 'gold.basket_pair_days'
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

-- A customer is seen by who sees a store the customer bought in; what is about all stores, by who sees all of them.
create policy customers_of_the_caller on gold.customer_360 for select to scout_api
  using (
    (select metadata.allowed_stores()) = array['*']
    or exists (select from gold.customer_analytics a where a.customer_id = customer_360.customer_id)
  );
create policy callers_of_all_stores on gold.customer_brands for select to scout_api
  using ((select metadata.allowed_stores()) = array['*']);
create policy callers_of_all_stores on gold.basket_pairs for select to scout_api
  using ((select metadata.allowed_stores()) = array['*']);
create policy callers_of_all_stores on gold.brand_affinity for select to scout_api
  using ((select metadata.allowed_stores()) = array['*']);
create policy not_of_any_store on ref.segment_rules for select to scout_api using (true);
create policy not_of_any_store on ref.brands for select to scout_api using (true);
