-- What the dictionary does not know, so that it can be taught: `scout brands unmatched`.

create function silver.unmatched_products(p_from date, p_to date, p_limit integer)
returns table (
  product_text text, brand_reason text, told_brand text, lines bigint, transactions bigint, stores bigint,
  revenue_peso numeric, product_category text, first_sold date, last_sold date
)
language sql stable rows 100 set search_path = '' set jit = off as $$
  with sold as (
    select
      i.product_text_id, i.brand_reason, t.currency, t.transaction_date, t.id, t.store_id, i.total_price,
      nullif(btrim(i.told_brand), '') as told_brand, i.product_category
    from silver.transactions_cleaned t
    join silver.transaction_items i on i.transaction_key = t.id
    -- a brand only told by the source is one the dictionary does not know either
    where t.transaction_date between p_from and p_to and i.line_type = 'item'
      and (i.brand_name is null or i.brand_method = 'told') and i.product_text_id is not null
  ),
  per_day as (
    select
      s.product_text_id, s.currency, s.transaction_date, count(*) as lines, count(distinct s.id) as transactions,
      sum(s.total_price) as revenue, min(s.brand_reason) as brand_reason, max(s.told_brand) as told_brand,
      max(s.product_category) as product_category
    from sold s
    group by s.product_text_id, s.currency, s.transaction_date
  ),
  per_text as (
    select
      d.product_text_id, min(d.brand_reason) as brand_reason, max(d.told_brand) as told_brand, sum(d.lines)::bigint as lines,
      sum(d.transactions)::bigint as transactions, max(d.product_category) as product_category,
      sum(d.revenue * ref.rate_to_peso(d.currency, d.transaction_date)) as revenue_peso,
      min(d.transaction_date) as first_sold, max(d.transaction_date) as last_sold
    from per_day d
    group by d.product_text_id
    order by lines desc, d.product_text_id
    limit p_limit
  )
  select
    p.product_text, coalesce(x.brand_reason, 'only_told'), x.told_brand, x.lines, x.transactions,
    (select count(distinct s.store_id) from sold s where s.product_text_id = x.product_text_id),
    round(x.revenue_peso, 2), x.product_category, x.first_sold, x.last_sold
  from per_text x
  join silver.product_texts p on p.id = x.product_text_id
  order by x.lines desc, p.product_text
$$;
comment on function silver.unmatched_products(date, date, integer) is
  'Product texts sold between two business dates whose brand the dictionary does not know, the most frequent first; brand_reason says why, told_brand what the source calls it.';
