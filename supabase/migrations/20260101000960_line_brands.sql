-- From texts to lines: what a line is filed under, and how lines follow when the dictionary learns.

create type silver.product_told as (product_name text, brand_name text, product_category text);
comment on type silver.product_told is 'What a payload tells of a product.';

create type silver.product_decided as (
  told silver.product_told,
  product_text_id bigint,
  brand_name text,
  brand_confidence real,
  brand_method text,
  brand_reason text,
  product_category text,
  nielsen_category text,
  nielsen_department text,
  pack_size text
);
comment on type silver.product_decided is 'What a product is filed under. brand_confidence is null where only the line knows it (method told).';

create function silver.is_placeholder(p_text text) returns boolean
language sql immutable parallel safe set search_path = '' as $$
  select coalesce(ref.spaced_text(p_text) in (
    '', 'unknown', 'unknown brand', 'unspecified', 'none', 'n a', 'na', 'null', 'no brand', 'nobrand', 'unbranded', 'generic',
    'not applicable', 'not available', 'undefined', 'tbd', 'wala', 'walang brand', 'other', 'others', 'misc', 'uncategorized', 'uncategorised'
  ), true)
$$;
comment on function silver.is_placeholder(text) is 'Whether a brand or category says that there is none ("N/A", "unspecified", "wala").';

create function silver.decide_products(p_told silver.product_told[]) returns setof silver.product_decided
language plpgsql rows 1000 set search_path = '' set jit = off as $$
begin
  return query
  with product as materialized (
    select t as told, (t).product_name, case when silver.is_placeholder((t).brand_name) then null else (t).brand_name end as told_brand,
      case when silver.is_placeholder((t).product_category) then null else (t).product_category end as told_category
    from (select distinct unnest(p_told) as t) d
  ),
  detected as materialized (
    select d.*
    from silver.detect_products((
      select array_agg(distinct x.text)
      from product p
      cross join lateral (values (p.product_name), (p.told_brand)) x (text)
      where x.text is not null
    )) d
  ),
  category as (
    select distinct on (c.told_category) c.told_category, t.nielsen_category, t.nielsen_department
    from (select distinct p.told_category, ref.compact_text(p.told_category) as compact from product p where p.told_category is not null) c
    join ref.nielsen_taxonomy t on ref.compact_text(t.nielsen_category) = c.compact
    order by c.told_category, t.nielsen_category
  )
  select
    p.told, x.id,
    coalesce(x.brand_name, s.standard, p.told_brand),
    case when x.brand_name is not null then x.brand_confidence end,
    case when x.brand_name is not null then x.brand_method when s.standard is not null then 'field' when p.told_brand is not null then 'told' end,
    case when coalesce(x.brand_name, p.told_brand) is null then coalesce(x.brand_reason, 'no_text') end,
    coalesce(p.told_category, x.product_category, s.product_category),
    coalesce(n.nielsen_category, c.nielsen_category),
    coalesce(n.nielsen_department, c.nielsen_department),
    x.pack_size
  from product p
  left join detected x on x.told = p.product_name
  left join lateral (
    -- the dictionary's word for the brand the line tells
    select f.brand_name as standard, f.product_category, f.nielsen_category, f.nielsen_department
    from detected f
    where f.told = p.told_brand and f.brand_method = 'exact'
  ) s on true
  left join category c on c.told_category = p.told_category
  cross join lateral (
    select coalesce(x.nielsen_category, s.nielsen_category) as nielsen_category,
      coalesce(x.nielsen_department, s.nielsen_department) as nielsen_department
  ) n;
end
$$;
comment on function silver.decide_products(silver.product_told[]) is
  'What each distinct product is filed under: the brand its text names; else the brand the line tells, under the dictionary''s name for it where there is one (field), as told where not (told). A told category stays; the rest is detected.';
