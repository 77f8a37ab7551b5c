-- The dictionary that brands and categories are detected with. Rows come from supabase/seeds and from `scout brands`.

create extension if not exists pg_trgm with schema extensions;
create extension if not exists fuzzystrmatch with schema extensions;

-- plpgsql, here and where else a function is called per text: it keeps its plan, and a call costs a tenth of a SQL function's
create function ref.plain_text(p_text text) returns text
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return btrim(regexp_replace(
    lower(regexp_replace(normalize(translate(p_text, '''’‘`´®™©', ''), NFKD), '[\u0300-\u036f]', '', 'g')),
    '[\s[:cntrl:]]+', ' ', 'g'));
end
$$;
comment on function ref.plain_text(text) is 'A product''s text as it is compared: lower case, without accents and apostrophes, single spaces. Other punctuation stays: sizes need it.';

create function ref.spaced_text(p_text text) returns text
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return btrim(regexp_replace(replace(ref.plain_text(p_text), '&', ' and '), '[^[:alpha:]0-9]+', ' ', 'g'));
end
$$;
comment on function ref.spaced_text(text) is 'Words and numbers of a text, "&" as "and", single spaces between.';

create function ref.compact_text(p_text text) returns text
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return replace(ref.spaced_text(p_text), ' ', '');
end
$$;
comment on function ref.compact_text(text) is 'Words and numbers of a text without what stands between them: "Coca-Cola" and "cocacola" are one.';

create table ref.nielsen_taxonomy (
  nielsen_category text primary key,
  product_category text not null,
  nielsen_department text not null
);
comment on table ref.nielsen_taxonomy is 'One row per Nielsen-style category, with the shop''s broader category and the department it belongs to.';
comment on column ref.nielsen_taxonomy.product_category is 'The broad category shops and devices speak of ("Beverages"); several Nielsen categories share one.';
alter table ref.nielsen_taxonomy enable row level security;

create table ref.brands (
  brand_name text primary key,
  manufacturer text,
  is_house boolean not null default false,
  is_active boolean not null default true,
  updated_at timestamptz not null default now(),
  constraint brands_name_trimmed check (brand_name = btrim(brand_name) and length(brand_name) between 1 and 256)
);
comment on table ref.brands is 'One row per brand, under its standard name.';
comment on column ref.brands.is_house is 'A maker''s name that stands before the brand on a pack ("Nestlé Bear Brand"): gives way to any other brand in the same text.';
comment on column ref.brands.is_active is 'A brand that is not active is not detected; what was detected before is detected again.';
alter table ref.brands enable row level security;

create table ref.brand_aliases (
  alias text not null,
  brand_name text not null,
  kind text not null default 'exact',
  is_ambiguous boolean,
  is_weak boolean not null default false,
  confidence numeric(4, 3) not null default 1,
  updated_at timestamptz not null default now(),
  constraint brand_aliases_pkey primary key (alias, brand_name),
  constraint brand_aliases_brand_fkey foreign key (brand_name) references ref.brands (brand_name) on update cascade on delete cascade,
  constraint brand_aliases_kind_known check (kind in ('exact', 'abbreviation', 'misspelling')),
  constraint brand_aliases_confidence check (confidence > 0 and confidence <= 1),
  constraint brand_aliases_alias_trimmed check (alias = btrim(alias) and length(alias) between 1 and 256)
);
comment on table ref.brand_aliases is 'One row per other way to write a brand. The standard name needs no row; one may be given to say how it is to be read.';
comment on column ref.brand_aliases.is_ambiguous is 'The words mean other things too ("Hope", "LM"): they count only beside a word of the brand''s category, a pack, or alone. Null: a single everyday word (ref.common_words) is ambiguous.';
comment on column ref.brand_aliases.is_weak is 'A product''s name that other brands use as well ("Pancit Canton"): means this brand only where the text names no other.';
comment on column ref.brand_aliases.confidence is 'How often the alias, where it counts, means this brand, 0 to 1.';
-- the aliases of a brand, and cascades from it
create index brand_aliases_by_brand on ref.brand_aliases (brand_name);
alter table ref.brand_aliases enable row level security;

create table ref.nielsen_brand_map (
  original_brand_name text not null,
  standardized_brand_name text not null,
  nielsen_category text not null,
  confidence_score numeric(4, 3) not null,
  constraint nielsen_brand_map_pkey primary key (original_brand_name, nielsen_category),
  constraint nielsen_brand_map_brand_fkey foreign key (standardized_brand_name) references ref.brands (brand_name) on update cascade on delete cascade,
  constraint nielsen_brand_map_category_fkey foreign key (nielsen_category) references ref.nielsen_taxonomy (nielsen_category) on update cascade,
  constraint nielsen_brand_map_confidence check (confidence_score > 0 and confidence_score <= 1)
);
comment on table ref.nielsen_brand_map is 'One row per brand as it is written and Nielsen category it is sold in.';
comment on column ref.nielsen_brand_map.confidence_score is 'How likely a product of the brand is of this category when its text does not say, 0 to 1.';
-- a brand's likeliest category, and cascades from the brand
create index nielsen_brand_map_by_brand on ref.nielsen_brand_map (standardized_brand_name, confidence_score);
-- cascades from the category
create index nielsen_brand_map_by_category on ref.nielsen_brand_map (nielsen_category);
alter table ref.nielsen_brand_map enable row level security;

create table ref.category_keywords (
  keyword text primary key,
  nielsen_category text not null,
  language text not null default 'en',
  compact text generated always as (ref.compact_text(keyword)) stored,
  constraint category_keywords_category_fkey foreign key (nielsen_category) references ref.nielsen_taxonomy (nielsen_category) on update cascade on delete cascade,
  constraint category_keywords_language check (language in ('en', 'fil', 'brand'))
);
comment on table ref.category_keywords is 'One row per word or phrase that says what a product is, in English or Filipino ("sabon", "kape").';
comment on column ref.category_keywords.compact is 'The keyword as texts are searched for it.';
comment on column ref.category_keywords.language is 'en, fil, or brand: a product''s own name that has become the word for it.';
-- cascades from the category
create index category_keywords_by_category on ref.category_keywords (nielsen_category);
alter table ref.category_keywords enable row level security;

create table ref.common_words (
  word text primary key,
  language text not null,
  is_everyday boolean not null default true,
  constraint common_words_are_single_words check (word ~ '^[[:alnum:]]+$')
);
comment on table ref.common_words is 'One row per word of the language: none is taken for a misspelt brand.';
comment on column ref.common_words.is_everyday is 'So common that it proves no brand: a brand of that one word is ambiguous.';
alter table ref.common_words enable row level security;

create table ref.detection_methods (
  method text primary key,
  rank integer not null,
  precision_measured numeric(4, 3) not null,
  measured_on text not null,
  description text not null,
  constraint detection_methods_precision check (precision_measured > 0 and precision_measured <= 1)
);
comment on table ref.detection_methods is 'One row per way a line''s brand is found, best first.';
comment on column ref.detection_methods.precision_measured is 'Share of right answers on names the dictionary was not built from; a brand''s confidence is this times the quality of the match.';
comment on column ref.detection_methods.measured_on is 'What the share was measured on, and on how many names.';
alter table ref.detection_methods enable row level security;
