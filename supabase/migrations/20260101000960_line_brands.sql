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

create function silver.relabel(p_transactions bigint[]) returns void
language sql set search_path = '' as $$
  update silver.transactions_cleaned t
  set brand_name = l.brand_name, product_category = l.product_category, pack_size = l.pack_size
  from (
    -- the most expensive line, the first of equals, as silver.load_batch() has it
    select distinct on (i.transaction_key) i.transaction_key, i.brand_name, i.product_category, i.pack_size
    from silver.transaction_items i
    where i.transaction_key = any (p_transactions) and i.line_type = 'item'
    order by i.transaction_key, i.total_price desc nulls last, i.item_no
  ) l
  where t.id = l.transaction_key
    and (t.brand_name, t.product_category, t.pack_size) is distinct from (l.brand_name, l.product_category, l.pack_size)
$$;
comment on function silver.relabel(bigint[]) is 'Files transactions under their most expensive line again, after lines changed.';

create function silver.brand_hints(p_payload jsonb)
returns table (brand text, confidence numeric, product_name text)
language sql immutable parallel safe rows 5 set search_path = '' as $$
  with detection as (
    select coalesce(p_payload -> 'brandDetection', p_payload -> 'brand_detection') as d
  ),
  part as (
    select coalesce(d -> 'detectedBrands', d -> 'detected_brands') as brands, coalesce(d -> 'explicitMentions', d -> 'explicit_mentions') as mentions
    from detection
  ),
  hint as (
    select e.key as brand, e.value as confidence, null::text as product_name
    from part, jsonb_each(case jsonb_typeof(part.brands) when 'object' then part.brands else '{}' end) e
    union all
    -- some firmware prints a list, of names or of objects
    select coalesce(e.value ->> 'brand', e.value ->> 'name', e.value #>> '{}'), e.value -> 'confidence', null
    from part, jsonb_array_elements(case jsonb_typeof(part.brands) when 'array' then part.brands else '[]' end) e
    where jsonb_typeof(e.value) in ('string', 'object')
    union all
    select coalesce(e.value ->> 'brand', e.value ->> 'brandName'), e.value -> 'confidence',
      coalesce(e.value ->> 'productName', e.value ->> 'product_name')
    from part, jsonb_array_elements(case jsonb_typeof(part.mentions) when 'array' then part.mentions else '[]' end) e
    where jsonb_typeof(e.value) = 'object'
  )
  select left(h.brand, 256),
    case when jsonb_typeof(h.confidence) = 'number' and (h.confidence)::numeric between 0 and 1 then (h.confidence)::numeric end,
    h.product_name
  from hint h
  where not silver.is_placeholder(h.brand)
$$;
comment on function silver.brand_hints(jsonb) is 'Brands a device believes to have seen or heard in a sale (brandDetection), with its confidence where it tells one, and the product where a mention names it.';

create function silver.apply_hints(p_transactions bigint[]) returns bigint[]
language plpgsql set search_path = '' set enable_nestloop = on set jit = off as $$
declare
  v_least numeric := metadata.setting_number('hint_confidence');
  v_changed bigint[];
begin
  with open_line as materialized (
    select i.transaction_key, i.item_no, i.batch_id, i.line_no, i.product_name, i.told_category,
      count(*) over (partition by i.transaction_key) as open_lines
    from silver.transaction_items i
    where i.transaction_key = any (p_transactions) and i.line_type = 'item'
      and (i.brand_name is null or i.brand_method = 'hint')
  ),
  payload as materialized (
    select s.batch_id, s.line_no, r.payload::jsonb as p
    from (select distinct o.batch_id, o.line_no from open_line o) s
    join bronze.batches b on b.id = s.batch_id
    join bronze.scout_raw_transactions r on r.received_at = b.received_at and r.batch_id = s.batch_id and r.line_no = s.line_no
    where r.payload::text ~ 'brand_?[dD]etection'
  ),
  hint as materialized (
    select p.batch_id, p.line_no, h.brand, coalesce(h.confidence, v_least) as confidence, ref.plain_text(h.product_name) as product
    from payload p
    cross join lateral silver.brand_hints(p.p) h
  ),
  known as materialized (
    select d.*
    from silver.detect_products((select array_agg(distinct h.brand) from hint h)) d
    where d.brand_method = 'exact'
  ),
  named as (
    select o.transaction_key, o.item_no, o.open_lines, coalesce(k.brand_name, h.brand) as brand_name,
      max(h.confidence) as confidence,
      max(h.confidence) filter (where h.product = ref.plain_text(o.product_name)) as confidence_here,
      bool_or(h.product is not null and h.product <> ref.plain_text(o.product_name)) as is_elsewhere
    from open_line o
    join hint h on h.batch_id = o.batch_id and h.line_no = o.line_no
    left join known k on k.told = h.brand
    -- a brand that another line of the receipt has already is explained
    where not exists (
      select from silver.transaction_items s
      where s.transaction_key = o.transaction_key and s.brand_name = coalesce(k.brand_name, h.brand)
        and s.brand_method <> 'hint'
    )
    group by o.transaction_key, o.item_no, o.open_lines, coalesce(k.brand_name, h.brand)
  ),
  weighed as (
    select n.*,
      -- what is said of this very product counts as it is; the rest shares the device's belief with its rivals
      coalesce(n.confidence_here, n.confidence * n.confidence / sum(n.confidence) over (partition by n.transaction_key, n.item_no)) as weight
    from named n
    where n.confidence > 0 and (n.confidence_here is not null or not n.is_elsewhere)
  ),
  best as (
    select distinct on (w.transaction_key, w.item_no) w.*,
      case
        when w.weight < v_least then 'hints_unsure'
        when w.open_lines > 1 and w.confidence_here is null then 'hints_differ'
      end as reason
    from weighed w
    order by w.transaction_key, w.item_no, w.confidence_here is null, w.weight desc, w.brand_name
  ),
  filed as (
    select b.transaction_key, b.item_no, b.reason,
      case when b.reason is null then b.brand_name end as brand_name,
      case when b.reason is null then b.weight::real end as confidence,
      c.product_category, c.nielsen_category, c.nielsen_department
    from best b
    left join lateral (
      select t.product_category, t.nielsen_category, t.nielsen_department
      from ref.nielsen_brand_map m
      join ref.nielsen_taxonomy t on t.nielsen_category = m.nielsen_category
      where m.standardized_brand_name = b.brand_name and b.reason is null
      order by m.confidence_score desc, m.nielsen_category
      limit 1
    ) c on true
  ),
  updated as (
    update silver.transaction_items i
    set brand_name = f.brand_name,
        brand_confidence = f.confidence,
        brand_method = case when f.brand_name is not null then 'hint' end,
        brand_reason = f.reason,
        product_category = coalesce(i.product_category, f.product_category),
        nielsen_category = coalesce(i.nielsen_category, f.nielsen_category),
        nielsen_department = coalesce(i.nielsen_department, f.nielsen_department)
    from filed f
    where i.transaction_key = f.transaction_key and i.item_no = f.item_no
      and (i.brand_name, i.brand_confidence, i.brand_reason) is distinct from (f.brand_name, f.confidence, f.reason)
    returning i.transaction_key
  )
  select array_agg(distinct u.transaction_key) into v_changed from updated u;
  if v_changed is not null then
    perform silver.relabel(v_changed);
  end if;
  return v_changed;
end
$$;
comment on function silver.apply_hints(bigint[]) is
  'Where neither text nor line tells a brand: the device''s own detection. A mention of the very product counts with its confidence; otherwise the receipt''s one line without a brand takes the strongest brand no other line explains, weighed against its rivals, from hint_confidence on. The transactions changed.';

create function silver.apply_hints_of_batch(p_batch_id bigint) returns void
language plpgsql set search_path = '' as $$
declare
  v_transactions bigint[];
begin
  select array_agg(distinct i.transaction_key) into v_transactions
  from silver.transaction_items i
  where i.batch_id = p_batch_id and i.line_type = 'item' and i.brand_name is null;
  if v_transactions is not null then
    perform silver.apply_hints(v_transactions);
  end if;
end
$$;
comment on function silver.apply_hints_of_batch(bigint) is 'silver.apply_hints() for what a batch brought without a brand.';

create function silver.texts_to_redetect() returns setof bigint
language sql stable set search_path = '' as $$
  with change as materialized (
    select c.what, c.form, ref.compact_text(c.form) as compact, translate(ref.compact_text(c.form), 'aeiou', '') as bones
    from (select distinct o.what, o.form from ref.dictionary_changes o where o.applied_at is null) c
  ),
  text as materialized (
    select p.id, p.product_text, p.brand_name, ref.compact_text(p.product_text) as compact
    from silver.product_texts p
  )
  select p.id
  from silver.product_texts p
  where exists (select from change c where c.what = 'everything')
  union
  -- more than will change, never less: what is found is looked at again from the start
  select t.id
  from change c
  join text t
    on (c.what in ('term', 'keyword') and (
        strpos(t.compact, c.compact) > 0
        or (length(c.bones) >= 3 and strpos(translate(t.compact, 'aeiou', ''), c.bones) > 0)
        -- initials before the last word
        or (c.what = 'term' and length(c.bones) >= 3 and strpos(c.form, ' ') > 0
          and strpos(translate(t.compact, 'aeiou', ''), translate(substr(c.form, length(c.form) - strpos(reverse(c.form), ' ') + 2), 'aeiou', '')) > 0)
        or (c.what = 'term' and length(c.compact) >= 5
          and extensions.word_similarity(c.form, t.product_text) >= 0.5)))
    or (c.what = 'brand' and t.brand_name = c.form)
  where not exists (select from change e where e.what = 'everything')
$$;
comment on function silver.texts_to_redetect() is 'Product texts that changes of the dictionary not yet applied may concern.';

create function silver.redetect(out changes bigint, out texts bigint, out lines bigint, out transactions bigint)
language plpgsql set search_path = '' set jit = off as $$
declare
  v_changes bigint[];
  v_texts bigint[];
  v_brands text[];
  v_touched bigint[];
  v_hinted bigint[];
begin
  changes := 0;
  texts := 0;
  lines := 0;
  transactions := 0;
  if not exists (select from ref.dictionary_changes c where c.applied_at is null) then
    return;
  end if;
  -- promotions hold it shared: when it is had, all lines written by the old dictionary are there to be seen
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('silver.dictionary'));

  select array_agg(c.id) into v_changes from ref.dictionary_changes c where c.applied_at is null;
  if v_changes is null then
    return;
  end if;
  changes := cardinality(v_changes);

  v_texts := array(select silver.texts_to_redetect());
  texts := cardinality(v_texts);
  perform silver.detect_texts(v_texts);

  -- brands as lines tell them are texts too
  v_brands := array(
    select b.told_brand
    from (select distinct i.told_brand from silver.transaction_items i where i.told_brand is not null) b
    join silver.product_texts p on p.text_key = md5(ref.plain_text(b.told_brand))::uuid
    where p.id = any (v_texts)
  );

  -- the table is read once, whole: teaching is rare, and an index for it would cost every promotion
  with affected as materialized (
    select i.transaction_key, i.item_no, row(i.product_name, i.told_brand, i.told_category)::silver.product_told as told
    from silver.transaction_items i
    where i.line_type = 'item' and (i.product_text_id = any (v_texts) or i.told_brand = any (v_brands))
  ),
  decided as materialized (
    select d.* from silver.decide_products((select array_agg(distinct a.told) from affected a)) d
  ),
  updated as (
    update silver.transaction_items i
    set brand_name = d.brand_name,
        brand_confidence = case when d.brand_name is not null then coalesce(d.brand_confidence, i.extraction_confidence) end,
        brand_method = d.brand_method,
        brand_reason = d.brand_reason,
        product_category = d.product_category,
        nielsen_category = d.nielsen_category,
        nielsen_department = d.nielsen_department
    from affected a
    join decided d on d.told = a.told
    where i.transaction_key = a.transaction_key and i.item_no = a.item_no
      and (d.brand_name is not null or (i.brand_method is distinct from 'hint' and coalesce(i.brand_reason, '') not like 'hints%'))
      and (i.brand_name, i.brand_confidence, i.brand_method, i.brand_reason, i.product_category, i.nielsen_category, i.nielsen_department)
        is distinct from (d.brand_name, case when d.brand_name is not null then coalesce(d.brand_confidence, i.extraction_confidence) end,
          d.brand_method, d.brand_reason,
          d.product_category, d.nielsen_category, d.nielsen_department)
    returning i.transaction_key
  )
  select count(*), array_agg(distinct u.transaction_key) into lines, v_touched from updated u;

  -- hints depend on the other lines of a receipt, and on what their brands are called
  v_hinted := silver.apply_hints(array(
    select distinct i.transaction_key
    from silver.transaction_items i
    where i.transaction_key = any (v_touched) or i.brand_method = 'hint' or i.brand_reason like 'hints%'
  ));
  perform silver.relabel(v_touched);
  insert into gold.dirty_keys (transaction_date, store_id)
  select distinct t.transaction_date, t.store_id
  from silver.transactions_cleaned t
  where t.id = any (v_touched || v_hinted);
  transactions := (select count(distinct k) from unnest(v_touched || v_hinted) k);

  update ref.dictionary_changes c set applied_at = now() where c.id = any (v_changes);
end
$$;
comment on function silver.redetect(out bigint, out bigint, out bigint, out bigint) is
  'Brings product texts and lines in line with changes of the dictionary, only those concerned, and dirties their dates and stores for gold. Promotions wait meanwhile. How many changes, texts looked at, lines corrected by text or told brand, and transactions changed.';
