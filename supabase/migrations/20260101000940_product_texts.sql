-- Product texts: each distinct one is looked at once, and remembered.

create table silver.product_texts (
  id bigint generated always as identity primary key,
  text_key uuid not null,
  product_text text not null,
  brand_name text,
  brand_confidence real,
  brand_method text,
  brand_reason text,
  product_category text,
  nielsen_category text,
  nielsen_department text,
  pack_size text,
  pack_count integer,
  pack_value numeric,
  pack_unit text,
  dictionary_version bigint not null,
  is_pending boolean not null default true,
  detected_at timestamptz not null default now(),
  constraint product_texts_text_unique unique (text_key),
  constraint product_texts_brand_or_reason check (is_pending or (brand_name is null) = (brand_reason is not null)),
  constraint product_texts_pack_unit_known check (pack_unit in ('ml', 'L', 'g', 'kg', 'pcs', 'm'))
);
comment on table silver.product_texts is 'One row per distinct product text, as ref.plain_text() writes it, with what it says of brand, category and pack. A cache: may be emptied, and fills again.';
comment on column silver.product_texts.text_key is 'md5 of the text: an index entry cannot hold the longest ones.';
comment on column silver.product_texts.brand_confidence is 'Measured precision of the method (ref.detection_methods) × confidence of the alias × similarity of the match, 0 to 1.';
comment on column silver.product_texts.brand_method is 'exact, abbreviation, fuzzy; null: the text names no known brand.';
comment on column silver.product_texts.brand_reason is 'Why the brand is unknown: no_text, no_known_brand, needs_context (an ambiguous name without a word of its category), several_brands.';
comment on column silver.product_texts.product_category is 'The broad category of the Nielsen category.';
comment on column silver.product_texts.pack_size is 'As the text writes it, units in lower case but L: 330ml, 48/150g, 6x1L, 20s.';
comment on column silver.product_texts.pack_count is 'Pieces in the pack: 48 of 48/150g.';
comment on column silver.product_texts.pack_value is 'Size of one piece, in pack_unit.';
comment on column silver.product_texts.dictionary_version is 'The dictionary with which the text was last looked at.';
comment on column silver.product_texts.is_pending is 'Waits to be looked at, inside one transaction: nobody else ever sees it true.';
-- silver.detect_pending() probes it by brand: a trigram index on the texts probed by alias takes tenths of a second where
-- comparing every text with every alias takes minutes. Only texts waiting: the cache may grow large, what is new is few.
create index product_texts_pending_trigrams on silver.product_texts
  using gin (product_text extensions.gin_trgm_ops) with (fastupdate = off) where is_pending;
-- silver.detect_pending() asks what is waiting
create index product_texts_pending on silver.product_texts (id) where is_pending;
-- texts of a brand whose dictionary entry changed
create index product_texts_by_brand on silver.product_texts (brand_name);
alter table silver.product_texts enable row level security;

create function silver.pack_number(p_text text) returns numeric
language sql immutable parallel safe set search_path = '' as $$
  select case
    when p_text ~ ',\d{3}$' then replace(p_text, ',', '')
    else replace(p_text, ',', '.')
  end::numeric
$$;
comment on function silver.pack_number(text) is 'A number in a pack size: a comma before three digits groups them, any other is a decimal comma.';

create type silver.pack as (pack_size text, pack_count integer, pack_value numeric, pack_unit text);
comment on type silver.pack is 'A pack''s size as written, pieces in it, and the size of one piece with its unit.';

create function silver.parse_pack(p_text text) returns silver.pack
language sql immutable parallel safe set search_path = '' as $$
  with unit (pattern) as (
    values ('(ml|mls|milliliters?|cl|dl|l|lt|ltrs?|lit|liters?|litres?|g|gm|gms|gr|grms?|grams?|kg|kgs|kilos?|kilograms?|mg|oz|fl ?oz|lbs?|gal|gallons?)')
  ),
  number (pattern) as (
    values ('(\d{1,3}(?:,\d{3})+|\d{1,6}(?:[.,]\d{1,3})?|\.\d{1,3})')
  ),
  found as (
    select
      -- 6x1L, 6 x 1 L; 48/150g
      regexp_match(p_text, '(?<![\d.,/])(\d{1,4}) ?(x|×|/) ?' || n.pattern || ' ?' || u.pattern || '(?![[:alnum:]])') as many,
      -- 1/2 kg
      regexp_match(p_text, '(?<![\d.,/])([1-3])/([2348]) ?(kg|kilos?|l|lt|liters?|litres?|gal|gallons?|lbs?)(?![[:alnum:]])') as part,
      regexp_match(p_text, '(?<![\d.,/])' || n.pattern || ' ?' || u.pattern || '(?![[:alnum:]])(?: ?(?:x|×) ?(\d{1,4})(?: ?(?:s|pcs?|packs?))?(?![[:alnum:].,]))?') as one,
      regexp_match(p_text, '(?<![[:alnum:].,/])(?:(\d{1,4}) ?(?:x|×) ?)?(\d{1,4}) ?-?(s|pcs?|pieces?|ct|count|sticks?|sachets?|packs?|rolls?|tabs?|tablets?|capsules?|sheets?|piraso|kaha)(?![[:alnum:]])') as counted
    from unit u, number n
  ),
  sized as (
    select
      case
        when part is not null then 1
        when many is not null then many[1]::integer
        when one is not null then coalesce(one[3], '1')::integer
        when counted is not null then coalesce(counted[1], '1')::integer
      end as pieces,
      case
        when part is not null then round(part[1]::numeric / part[2]::numeric, 3)
        when many is not null then silver.pack_number(many[3])
        when one is not null then silver.pack_number(one[1])
        when counted is not null then counted[2]::numeric
      end as value,
      case
        when part is not null then part[3]
        when many is not null then many[4]
        when one is not null then one[2]
        when counted is not null then 'pcs'
      end as unit,
      case
        when part is not null then part[1] || '/' || part[2]
        when many is not null then many[1] || replace(many[2], '×', 'x') || many[3]
        when one is not null then one[1]
        when counted is not null then coalesce(counted[1] || 'x', '') || counted[2]
      end as written,
      case when part is null and many is null and one is not null then one[3] end as times,
      coalesce(part, many, one) is null as is_counted
    from found
  ),
  metric as (
    select
      s.*,
      case
        when s.unit ~ '^(ml|milli|cl|dl)' then 'ml'
        when s.unit ~ '^(fl ?oz|gal)' then 'ml'
        when s.unit ~ '^l($|t|i)' then 'L'
        when s.unit ~ '^(kg|kilo)' then 'kg'
        when s.unit = 'pcs' then 'pcs'
        else 'g'
      end as pack_unit,
      case
        when s.unit = 'cl' then 10
        when s.unit = 'dl' then 100
        when s.unit ~ '^fl ?oz' then 29.5735
        when s.unit ~ '^gal' then 3785.41
        when s.unit ~ '^oz' then 28.3495
        when s.unit ~ '^lb' then 453.592
        when s.unit = 'mg' then 0.001
        else 1
      end as factor,
      case
        when s.unit ~ '^l($|t|i)' then 'L'
        when s.unit ~ '^(ml|milli)' then 'ml'
        when s.unit ~ '^(kg|kilo)' then 'kg'
        when s.unit ~ '^g($|m|r)' then 'g'
        when s.unit ~ '^gal' then 'gal'
        when s.unit ~ '^lb' then 'lb'
        when s.unit ~ '^fl' then 'floz'
        else s.unit
      end as sign
    from sized s
  )
  select case when m.value > 0 and m.pieces > 0 then row(
    case when m.is_counted then m.written || 's' else m.written || m.sign || coalesce('x' || m.times, '') end,
    m.pieces, trim_scale(round(m.value * m.factor, 3)), m.pack_unit)::silver.pack end
  from metric m
$$;
comment on function silver.parse_pack(text) is
  'The pack size a text (of ref.plain_text) states: 330ml, 1.5L, 48/150g (48 pieces of 150 g), 6x1L, 1/2kg, 20s (pieces). A measure goes before a count of pieces; ounces, pounds and gallons are told in g and ml. Null when it states none.';
