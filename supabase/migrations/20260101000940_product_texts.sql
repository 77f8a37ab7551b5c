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
comment on table silver.product_texts is 'One row per distinct product text, as ref.plain_text() writes it, with what it says of brand, category and pack. A cache; lines lead to it, so texts are looked at again rather than removed.';
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
-- silver.names_like_pending() probes it by brand: a trigram index on the texts probed by alias takes tenths of a second where
-- comparing every text with every alias takes minutes. Only texts waiting: the cache may grow large, what is new is few.
create index product_texts_pending_trigrams on silver.product_texts
  using gin (product_text extensions.gin_trgm_ops) where is_pending;
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
language plpgsql immutable parallel safe set search_path = '' as $$
declare
  v_part text[];
  v_pieces integer := 1;
  v_value numeric;
  v_written text;
  v_unit text;
begin
  if p_text !~ '[0-9]' then
    return null;
  end if;
  -- 1/2 kg
  v_part := regexp_match(p_text, '(?<![\d.,/])([1-3])/([2348]) ?(kg|kilos?|l|lt|liters?|litres?|gal|gallons?|lbs?)(?![[:alnum:]])');
  if v_part is not null then
    v_value := round(v_part[1]::numeric / v_part[2]::numeric, 3);
    v_written := v_part[1] || '/' || v_part[2];
    v_unit := v_part[3];
  end if;
  -- 6x1L, 6 x 1 L; 48/150g
  if v_unit is null then
    v_part := regexp_match(p_text, '(?<![\d.,/])(\d{1,4}) ?(x|×|/) ?(\d{1,3}(?:,\d{3})+|\d{1,6}(?:[.,]\d{1,3})?|\.\d{1,3}) ?(ml|mls|milliliters?|cl|dl|l|lt|ltrs?|lit|liters?|litres?|g|gm|gms|gr|grms?|grams?|kg|kgs|kilos?|kilograms?|mg|oz|fl ?oz|lbs?|gal|gallons?)(?![[:alnum:]])');
    if v_part is not null then
      v_pieces := v_part[1]::integer;
      v_value := silver.pack_number(v_part[3]);
      v_written := v_part[1] || replace(v_part[2], '×', 'x') || v_part[3];
      v_unit := v_part[4];
    end if;
  end if;
  -- 330ml, 27g x 10
  if v_unit is null then
    v_part := regexp_match(p_text, '(?<![\d.,/])(\d{1,3}(?:,\d{3})+|\d{1,6}(?:[.,]\d{1,3})?|\.\d{1,3}) ?(ml|mls|milliliters?|cl|dl|l|lt|ltrs?|lit|liters?|litres?|g|gm|gms|gr|grms?|grams?|kg|kgs|kilos?|kilograms?|mg|oz|fl ?oz|lbs?|gal|gallons?)(?![[:alnum:]])(?: ?(?:x|×) ?(\d{1,4})(?: ?(?:s|pcs?|packs?))?(?![[:alnum:].,]))?');
    if v_part is not null then
      v_pieces := coalesce(v_part[3], '1')::integer;
      v_value := silver.pack_number(v_part[1]);
      v_written := v_part[1];
      v_unit := v_part[2];
    end if;
  end if;
  if v_unit is not null then
    v_written := v_written || case
      when v_unit ~ '^l($|t|i)' then 'L'
      when v_unit ~ '^(ml|milli)' then 'ml'
      when v_unit ~ '^k' then 'kg'
      when v_unit ~ '^gal' then 'gal'
      when v_unit ~ '^g' then 'g'
      when v_unit ~ '^lb' then 'lb'
      when v_unit ~ '^fl' then 'floz'
      else v_unit
    end || case when v_written = v_part[1] and v_pieces > 1 then 'x' || v_pieces else '' end;
    v_value := v_value * case
      when v_unit = 'cl' then 10
      when v_unit = 'dl' then 100
      when v_unit ~ '^fl' then 29.5735
      when v_unit ~ '^gal' then 3785.41
      when v_unit ~ '^oz' then 28.3495
      when v_unit ~ '^lb' then 453.592
      when v_unit = 'mg' then 0.001
      else 1
    end;
    v_unit := case
      when v_unit ~ '^l($|t|i)' then 'L'
      when v_unit ~ '^(ml|milli|cl|dl|fl|gal)' then 'ml'
      when v_unit ~ '^k' then 'kg'
      else 'g'
    end;
  else
    -- 20s, 10 pcs, 2x10s
    v_part := regexp_match(p_text, '(?<![[:alnum:].,/])(?:(\d{1,4}) ?(?:x|×) ?)?(\d{1,4}) ?-?(s|pcs?|pieces?|ct|count|sticks?|sachets?|packs?|rolls?|tabs?|tablets?|capsules?|sheets?|piraso|kaha)(?![[:alnum:]])');
    if v_part is null then
      return null;
    end if;
    v_pieces := coalesce(v_part[1], '1')::integer;
    v_value := v_part[2]::numeric;
    v_written := coalesce(v_part[1] || 'x', '') || v_part[2] || 's';
    v_unit := 'pcs';
  end if;
  if v_value = 0 or v_pieces = 0 then
    return null;
  end if;
  return row(v_written, v_pieces, trim_scale(round(v_value, 3)), v_unit)::silver.pack;
end
$$;
comment on function silver.parse_pack(text) is
  'The pack size a text (of ref.plain_text) states: 330ml, 1.5L, 48/150g (48 pieces of 150 g), 6x1L, 1/2kg, 20s (pieces). A measure goes before a count of pieces; ounces, pounds and gallons are told in g and ml. Null when it states none.';
