-- Where a product stands: department → category → brand → product.

create view silver.product_hierarchy with (security_invoker = true) as
with catalogued as (
  select
    coalesce(t.nielsen_department, x.nielsen_department, c.department) as department,
    coalesce(t.nielsen_category, c.product_category) as category,
    coalesce(c.brand_name, t.brand_name) as brand_name,
    ref.plain_text(c.product_name) as product_name,
    c.product_key
  from silver.product_catalog c
  left join silver.product_texts t on t.text_key = md5(ref.plain_text(c.product_name))::uuid
  left join ref.nielsen_taxonomy x on x.nielsen_category = c.product_category
  where c.product_name is not null
),
product as (
  select c.department, c.category, c.brand_name, c.product_name, c.product_key from catalogued c
  union all
  -- what was sold and is in no catalogue stands where its text says
  select t.nielsen_department, t.nielsen_category, t.brand_name, t.product_text, null
  from silver.product_texts t
  where not exists (select from catalogued c where c.product_name = t.product_text)
)
select
  4 - (grouping(p.category) + grouping(p.brand_name) + grouping(p.product_name)) as level,
  case
    when grouping(p.category) = 1 then 'department'
    when grouping(p.brand_name) = 1 then 'category'
    when grouping(p.product_name) = 1 then 'brand'
    else 'product'
  end as node,
  p.department, p.category, p.brand_name, p.product_name,
  count(distinct p.product_name) as products,
  count(distinct p.product_key) as catalogued
from product p
group by grouping sets (
  (p.department), (p.department, p.category), (p.department, p.category, p.brand_name),
  (p.department, p.category, p.brand_name, p.product_name)
);
comment on view silver.product_hierarchy is 'One row per node of the tree department → category → brand → product: of every product that a catalogue tells or that was sold. At a node the columns below it are null; a null at or above it is unknown.';
comment on column silver.product_hierarchy.level is '1 department, 2 category, 3 brand, 4 product.';
comment on column silver.product_hierarchy.category is 'Nielsen category where the product''s text says it, else as the catalogue tells.';
comment on column silver.product_hierarchy.product_name is 'As ref.plain_text() writes it, so that spellings of one name are one product.';
comment on column silver.product_hierarchy.products is 'Products under the node.';
comment on column silver.product_hierarchy.catalogued is 'Rows of silver.product_catalog under the node.';
