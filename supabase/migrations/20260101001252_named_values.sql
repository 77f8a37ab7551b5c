-- The names that questions are read against: what brands, categories, products, places and so on are called in the data.

create table gold.named_values (
  id bigint generated always as identity primary key,
  dimension text not null,
  value text not null,
  plain text not null,
  compact text not null,
  constraint named_values_dimension_known check (dimension in (
    'department', 'category', 'subcategory', 'brand', 'product', 'pack_size', 'payment_method', 'age_bracket', 'gender',
    'customer_type', 'device', 'data_source', 'request_type', 'request_mode'
  ))
);
comment on table gold.named_values is 'One row per dimension and value that occurred in it. Grows only: a value that no receipt has any more answers zero.';
comment on column gold.named_values.plain is 'The first 200 letters of the value''s words as ref.spaced_text() has them.';
comment on column gold.named_values.compact is 'The same without spaces.';
-- the grain; values may be longer than an index allows
create unique index named_values_grain on gold.named_values (dimension, md5(value));
-- semantic.match_values(): the same words
create index named_values_by_plain on gold.named_values (plain);
-- semantic.match_values(): the same words, spaced otherwise
create index named_values_by_compact on gold.named_values (compact);
-- semantic.match_values(): alike, or a part
create index named_values_alike on gold.named_values using gin (plain extensions.gin_trgm_ops);
alter table gold.named_values enable row level security;

create table gold.named_value_stores (
  value_id bigint not null references gold.named_values (id) on delete cascade,
  store_id text not null,
  constraint named_value_stores_pkey primary key (value_id, store_id)
);
comment on table gold.named_value_stores is 'One row per value and store that it occurred in: nobody is told a name that only other stores know.';
alter table gold.named_value_stores enable row level security;

create function gold.add_named_values(p_dates date[], p_stores text[]) returns void
language plpgsql set search_path = '' set jit = off as $$
begin
  with product as materialized (
    select distinct g.store_id, g.product_name, g.brand_name, g.product_category, g.nielsen_category, g.nielsen_department
    from unnest(p_dates, p_stores) k (transaction_date, store_id)
    join gold.product_performance g on g.transaction_date = k.transaction_date and g.store_id = k.store_id
  ),
  named as materialized (
    select v.dimension, v.value, p.store_id
    from product p
    cross join lateral (values
      ('product', p.product_name), ('brand', p.brand_name), ('category', p.product_category),
      ('subcategory', p.nielsen_category), ('department', p.nielsen_department)
    ) v (dimension, value)
    where v.value is not null
    union
    select f.facet, f.value, f.store_id
    from unnest(p_dates, p_stores) k (transaction_date, store_id)
    join gold.receipt_facets f on f.transaction_date = k.transaction_date and f.store_id = k.store_id
    where f.value is not null and f.facet not in ('all', 'hour', 'holiday', 'return_status', 'substitution')
    union
    select 'pack_size', i.pack_size, k.store_id
    from unnest(p_dates, p_stores) k (transaction_date, store_id)
    join silver.transactions_cleaned t on t.transaction_date = k.transaction_date and t.store_id = k.store_id
    join silver.transaction_items i on i.transaction_key = t.id
    where i.pack_size is not null
  ),
  known as materialized (
    select v.id, n.store_id, n.dimension, n.value
    from named n
    left join gold.named_values v
      on v.dimension = n.dimension and md5(v.value) = md5(n.value) and v.value = n.value
  ),
  told as (
    select distinct n.dimension, n.value, left(ref.spaced_text(left(n.value, 1000)), 200) as plain
    from known n
    where n.id is null
  ),
  added as (
    insert into gold.named_values as v (dimension, value, plain, compact)
    select t.dimension, t.value, t.plain, replace(t.plain, ' ', '')
    from told t
    -- in one order, so that two that add the same cannot wait for each other; updated, so that both are told its id
    order by t.dimension, t.value collate "C"
    on conflict (dimension, md5(value)) do update set plain = excluded.plain
    returning v.id, v.dimension, v.value
  ),
  here as (
    select coalesce(k.id, a.id) as value_id, k.store_id
    from known k
    left join added a on a.dimension = k.dimension and a.value = k.value
  )
  insert into gold.named_value_stores (value_id, store_id)
  select h.value_id, h.store_id
  from here h
  order by h.value_id, h.store_id
  on conflict do nothing;
end
$$;
comment on function gold.add_named_values(date[], text[]) is 'Takes down the names that occur on the given dates and stores (arrays of equal length), after gold has recomputed them.';

grant usage on schema extensions to scout_api;
grant select on gold.named_values, gold.named_value_stores, ref.brand_aliases, ref.category_keywords,
  ref.common_words to scout_api;
grant execute on function ref.spaced_text(text), ref.plain_text(text) to scout_api;
create policy stores_of_the_caller on gold.named_value_stores for select to scout_api
  using (
    (select metadata.allowed_stores()) = array['*']
    or store_id = any ((select metadata.allowed_stores())::text[])
  );
create policy names_of_the_caller on gold.named_values for select to scout_api
  using (
    (select metadata.allowed_stores()) = array['*']
    or exists (select from gold.named_value_stores s where s.value_id = named_values.id)
  );
create policy not_of_any_store on ref.brand_aliases for select to scout_api using (true);
create policy not_of_any_store on ref.category_keywords for select to scout_api using (true);
create policy not_of_any_store on ref.common_words for select to scout_api using (true);
