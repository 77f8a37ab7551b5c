-- The semantic layer: what questions in plain language are answered from, and all that they can be answered from.
-- The views belong to scout_api and read tables as scout_api may: rows of the stores in the caller's token. They are not
-- security_invoker, because who asks (scout_nl2sql) has no right to anything but them.

create schema semantic;
comment on schema semantic is 'What questions in plain language may read: facts and dimensions by the stores of the caller.';

do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'scout_nl2sql') then
    create role scout_nl2sql nologin noinherit;
  end if;
  -- needed to act as it; 16 and newer give the creator only the admin option
  execute pg_catalog.format('grant scout_nl2sql to %I', current_user);
end
$$;
comment on role scout_nl2sql is 'Runs what questions are compiled to: may read the views of the schema semantic and nothing else.';

-- policies are checked as scout_api, but functions in them run as who asks
grant usage on schema metadata to scout_nl2sql;
grant execute on function metadata.claims(), metadata.caller_role(), metadata.allowed_stores() to scout_nl2sql;
grant execute on function silver.age_bracket(integer, text), silver.gender(text) to scout_nl2sql;

grant usage, create on schema semantic to scout_api;
grant usage on schema semantic to scout_nl2sql;
set role scout_api;

create view semantic.stores as
select s.store_id, s.store_name, s.store_type, s.region, s.province, s.municipality, s.barangay
from ref.stores s;
comment on view semantic.stores is 'One row per store that is registered.';

create view semantic.store_days as
select
  m.transaction_date, m.store_id, m.transactions, m.returns, m.units, m.revenue_peso
from gold.daily_metrics m;
comment on view semantic.store_days is 'One row per business date, store and currency.';

create view semantic.receipt_facets as
select
  f.transaction_date, f.store_id, f.facet, f.value, f.transactions, f.returns, f.units, f.revenue_peso, f.substitutions,
  f.suggestions_offered, f.suggestions_accepted
from gold.receipt_facets f;
comment on view semantic.receipt_facets is 'One row per business date, store, facet and value; read within one facet.';

create view semantic.brand_days as
select b.transaction_date, b.store_id, b.brand_name as brand, b.transactions, b.returns, b.units, b.revenue_peso
from gold.brand_analytics b;
comment on view semantic.brand_days is 'One row per business date, store, currency and brand. Transactions are receipts holding the brand and do not add up over brands.';

create view semantic.category_days as
select c.transaction_date, c.store_id, c.product_category as category, c.transactions, c.returns, c.units, c.revenue_peso
from gold.product_analytics c;
comment on view semantic.category_days is 'One row per business date, store, currency and category. Transactions are receipts holding the category and do not add up over categories.';

create view semantic.brand_category_days as
select b.transaction_date, b.store_id, b.brand_name as brand, b.product_category as category, b.transactions, b.units, b.revenue_peso
from scout.scout_gold_transactions b;
comment on view semantic.brand_category_days is 'One row per business date, store, brand and category. Transactions are receipts holding the brand in the category.';

create view semantic.category_hours as
select h.transaction_date, h.store_id, h.hour_of_day, h.product_category as category, h.transactions, h.units, h.revenue_peso
from gold.hourly_sales h;
comment on view semantic.category_hours is 'One row per business date, store, hour and category. Transactions are receipts holding the category.';

create view semantic.product_days as
select
  p.transaction_date, p.store_id, p.product_name as product, p.brand_name as brand, p.product_category as category,
  p.nielsen_category as subcategory, p.nielsen_department as department, p.transactions_of_name, p.units, p.units_returned,
  p.revenue_peso
from gold.product_performance p;
comment on view semantic.product_days is 'One row per business date, store, currency and product. Receipts holding a product''s name are the sum of transactions_of_name over all of its rows.';

create view semantic.customer_days as
select
  c.transaction_date, c.store_id, c.customer_id, c.transactions, c.revenue_peso
from gold.customer_analytics c
where c.customer_id is not null;
comment on view semantic.customer_days is 'One row per business date, store, currency and known customer.';

create view semantic.basket_contents as
select b.transaction_date, b.store_id, b.dimension, b.name, b.transaction_keys
from gold.basket_contents b;
comment on view semantic.basket_contents is 'One row per business date, store and brand or category: the receipts holding it.';

create view semantic.receipts as
select
  t.id as transaction_key, t.transaction_date, t.store_id, t.hour_of_day, t.payment_method,
  -- what is spelt right already need not go through a call per row
  case
    when t.age_bracket in ('0-17', '18-24', '25-34', '35-44', '45-54', '55+') then t.age_bracket
    when num_nonnulls(t.age, t.age_bracket) > 0 then silver.age_bracket(t.age, t.age_bracket)
  end as age_bracket,
  case
    when t.gender in ('male', 'female') then t.gender
    when t.gender is not null then silver.gender(t.gender)
  end as gender,
  nullif(nullif(lower(btrim(t.customer_type)), ''), 'unknown') as customer_type,
  t.device_id as device, t.data_source, i.request_type, i.request_mode,
  coalesce(i.is_holiday, false)::text as holiday,
  t.customer_id, t.is_return, t.basket_size as units,
  coalesce(t.amount, 0) * case
    when t.currency = 'PHP' then 1
    else (
      select r.rate_to_peso
      from ref.exchange_rates r
      where r.currency = t.currency and r.valid_from <= t.transaction_date
      order by r.valid_from desc
      limit 1
    )
  end as revenue_peso,
  coalesce(i.substitution_event, exists (
    select from silver.brand_substitutions b where b.transaction_key = t.id
  )) as is_substituted,
  coalesce(i.suggestion_offered, false) as suggestion_offered,
  coalesce(i.suggestion_offered and i.suggestion_accepted, false) as suggestion_accepted
from silver.transactions_cleaned t
left join silver.interactions i on i.transaction_key = t.id;
comment on view semantic.receipts is 'One row per transaction.';

create view semantic.lines as
select
  i.transaction_key, t.transaction_date, t.store_id, i.product_name as product, i.brand_name as brand,
  i.product_category as category, i.nielsen_category as subcategory, i.nielsen_department as department, i.pack_size,
  i.quantity as units,
  coalesce(i.total_price, 0) * x.rate_to_peso as revenue_peso,
  t.hour_of_day, t.payment_method,
  -- what is spelt right already need not go through a call per row
  case
    when t.age_bracket in ('0-17', '18-24', '25-34', '35-44', '45-54', '55+') then t.age_bracket
    when num_nonnulls(t.age, t.age_bracket) > 0 then silver.age_bracket(t.age, t.age_bracket)
  end as age_bracket,
  case
    when t.gender in ('male', 'female') then t.gender
    when t.gender is not null then silver.gender(t.gender)
  end as gender,
  nullif(nullif(lower(btrim(t.customer_type)), ''), 'unknown') as customer_type,
  t.device_id as device, t.data_source, c.request_type, c.request_mode,
  coalesce(c.is_holiday, false)::text as holiday,
  t.customer_id, t.is_return,
  coalesce(c.substitution_event, exists (
    select from silver.brand_substitutions b where b.transaction_key = t.id
  )) as is_substituted,
  t.basket_size as basket_units,
  coalesce(t.amount, 0) * x.rate_to_peso as basket_revenue_peso
from silver.transactions_cleaned t
join silver.transaction_items i on i.transaction_key = t.id
left join silver.interactions c on c.transaction_key = t.id
cross join lateral (
  select case
    when t.currency = 'PHP' then 1
    else (
      select r.rate_to_peso
      from ref.exchange_rates r
      where r.currency = t.currency and r.valid_from <= t.transaction_date
      order by r.valid_from desc
      limit 1
    )
  end as rate_to_peso
) x;
comment on view semantic.lines is 'One row per line of a transaction, with what the transaction tells. basket_units and basket_revenue_peso are of the whole transaction and do not add up over its lines.';

create view semantic.freshness as
select max(m.transaction_date) as data_through, min(m.transaction_date) as data_from, max(m.created_at) as computed_at
from gold.daily_metrics m;
comment on view semantic.freshness is 'One row: the first and last business date with sales, and when the latest figures were computed.';

create view semantic.named_places as
with seen as (
  select s.store_id, s.store_name, s.store_type, s.region, s.province, s.municipality, s.barangay from ref.stores s
  union
  select distinct n.store_id, null, null, null, null, null, null
  from gold.named_value_stores n
  where not exists (select from ref.stores s where s.store_id = n.store_id)
)
select v.dimension, v.value, array_agg(distinct s.store_id order by s.store_id) as store_ids
from seen s
cross join lateral (values
  ('region', s.region), ('province', s.province), ('municipality', s.municipality), ('barangay', s.barangay),
  ('store_type', s.store_type), ('store', s.store_id)
) v (dimension, value)
where v.value is not null
group by v.dimension, v.value
union all
select 'store_name', s.store_name, array_agg(s.store_id order by s.store_id)
from seen s
where s.store_name is not null
group by s.store_name;
comment on view semantic.named_places is 'One row per place, store and kind of store that the caller may know of, with its stores.';

create view semantic.named_values as
select v.dimension, v.value from gold.named_values v;
comment on view semantic.named_values is 'One row per dimension of products or receipts and value that occurs in it.';

create function semantic.match_values(p_same text[], p_alike text[])
returns table (phrase text, dimension text, value text, match text, likeness real)
language sql stable security definer set search_path = '' as $$
  with same as (
    select p.phrase, v.dimension, v.value, 'same' as match, 1::real as likeness
    from unnest(p_same) p (phrase)
    join gold.named_values v on v.plain = p.phrase
    union
    select p.phrase, v.dimension, v.value, 'same', 1
    from unnest(p_same) p (phrase)
    join gold.named_values v on v.compact = replace(p.phrase, ' ', '')
    where length(p.phrase) > 2
  ),
  alias as (
    select p.phrase, v.dimension, v.value, 'alias' as match, 1::real as likeness
    from unnest(p_same) p (phrase)
    join ref.brand_aliases a on lower(a.alias) = p.phrase
    join gold.named_values v on v.dimension = 'brand' and md5(v.value) = md5(a.brand_name) and v.value = a.brand_name
    union
    select p.phrase, v.dimension, v.value, 'alias', 1
    from unnest(p_same) p (phrase)
    join ref.category_keywords k on k.compact = replace(p.phrase, ' ', '')
    join gold.named_values v on v.dimension in ('subcategory', 'category')
      and md5(v.value) = md5(k.nielsen_category) and v.value = k.nielsen_category
  ),
  near as (
    select p.phrase, n.dimension, n.value, 'alike' as match, n.likeness
    from unnest(p_alike) p (phrase)
    cross join lateral (
      select exists (select from ref.common_words w where w.word = p.phrase) as is_common
    ) c
    cross join lateral (
      select v.dimension, v.value,
        greatest(
          extensions.similarity(v.plain, p.phrase),
          case when ' ' || v.plain || ' ' like '% ' || p.phrase || ' %' then 0.9 end
        )::real as likeness
      from gold.named_values v
      where (v.plain operator(extensions.%) p.phrase or v.plain like '%' || p.phrase || '%')
        -- a word of the language is no misspelt name, but may be a part of one
        and (not c.is_common or ' ' || v.plain || ' ' like '% ' || p.phrase || ' %')
      order by likeness desc, length(v.plain), v.dimension, v.value
      limit 24
    ) n
  )
  select * from same
  union all
  select * from alias
  union all
  select * from near
$$;
comment on function semantic.match_values(text[], text[]) is
  'Names in the data of the caller''s stores that are written as a phrase (p_same: words in lower case), or nearly so or in part (p_alike).';

reset role;
revoke create on schema semantic from scout_api;
revoke execute on function semantic.match_values(text[], text[]) from public;
grant execute on function semantic.match_values(text[], text[]) to scout_nl2sql;
grant select on
  semantic.stores, semantic.store_days, semantic.receipt_facets, semantic.brand_days, semantic.category_days,
  semantic.brand_category_days, semantic.category_hours, semantic.product_days, semantic.customer_days,
  semantic.basket_contents, semantic.receipts, semantic.lines, semantic.freshness, semantic.named_places, semantic.named_values
to scout_nl2sql;
