-- What the dictionary becomes for matching, kept as the dictionary is edited, with a version and a log of what changed.

create function ref.skeleton(p_compact text) returns text
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return left(p_compact, 1) || translate(substr(p_compact, 2), 'aeiou', '');
end
$$;
comment on function ref.skeleton(text) is 'A word without its vowels, but for a first one: how receipts abbreviate.';

create table ref.brand_terms (
  brand_name text not null,
  alias text not null,
  kind text not null,
  spaced text not null,
  compact text not null,
  skeleton text not null,
  is_ambiguous boolean not null,
  is_weak boolean not null,
  confidence numeric(4, 3) not null,
  constraint brand_terms_pkey primary key (spaced, brand_name, kind, skeleton)
);
comment on table ref.brand_terms is 'One row per form a brand may be met in: its name, its aliases, and their vowel-dropped abbreviations. Derived; edit ref.brands and ref.brand_aliases instead.';
comment on column ref.brand_terms.kind is 'exact, abbreviation, misspelling as the alias says; skeleton: an abbreviation that was computed.';
comment on column ref.brand_terms.skeleton is 'Of kind skeleton: what is left without vowels; otherwise empty.';
comment on column ref.brand_terms.compact is 'The form without spaces, so that "Coca-Cola", "coca cola" and "cocacola" are one.';
-- exact names are looked up by what stands in a text without spaces
create index brand_terms_by_compact on ref.brand_terms (compact);
-- abbreviations are looked up by what is left without vowels
create index brand_terms_by_skeleton on ref.brand_terms (skeleton);
alter table ref.brand_terms enable row level security;

create table ref.dictionary_version (
  is_only boolean primary key default true check (is_only),
  version bigint not null,
  changed_at timestamptz not null default now()
);
comment on table ref.dictionary_version is 'One row: the dictionary''s version, raised by every change of brands, aliases, categories or words.';
alter table ref.dictionary_version enable row level security;
insert into ref.dictionary_version (version) values (1);

create table ref.dictionary_changes (
  id bigint generated always as identity primary key,
  version bigint not null,
  what text not null,
  form text not null,
  changed_at timestamptz not null default now(),
  applied_at timestamptz,
  constraint dictionary_changes_what_known check (what in ('term', 'brand', 'keyword', 'everything'))
);
comment on table ref.dictionary_changes is 'One row per form the dictionary gained, lost or reads otherwise: what silver.redetect() still has to look for in product texts, and what it has.';
comment on column ref.dictionary_changes.form is 'A term or keyword without spaces, or a brand''s standard name.';
comment on column ref.dictionary_changes.applied_at is 'When product texts and lines were brought in line; null: still to be done.';
-- silver.redetect() asks every minute whether anything is to be done
create index dictionary_changes_open on ref.dictionary_changes (id) where applied_at is null;
alter table ref.dictionary_changes enable row level security;

create function ref.computed_terms() returns setof ref.brand_terms
language sql stable rows 3000 set search_path = '' as $$
  with told as (
    select b.brand_name, a.alias, a.kind, a.is_ambiguous, a.is_weak, a.confidence, b.is_house
    from ref.brands b
    join ref.brand_aliases a on a.brand_name = b.brand_name
    where b.is_active
    union all
    select b.brand_name, b.brand_name, 'exact', null, false, 1, b.is_house
    from ref.brands b
    where b.is_active
      and not exists (select from ref.brand_aliases a where a.brand_name = b.brand_name and a.alias = b.brand_name)
  ),
  form as (
    select t.*, f.spaced, replace(f.spaced, ' ', '') as compact, string_to_array(f.spaced, ' ') as words
    from told t
    cross join lateral (select ref.spaced_text(t.alias) as spaced) f
    where f.spaced <> ''
  ),
  read as (
    select f.*, -- two everyday words together ("Red Horse") seldom stand there by chance
      coalesce(f.is_ambiguous, count(*) = 1 and bool_and(c.word is not null or k.keyword is not null)) as needs_context
    from form f
    cross join lateral unnest(f.words) w (word)
    left join ref.common_words c on c.word = w.word and c.is_everyday
    left join ref.category_keywords k on k.keyword = w.word and k.language <> 'brand'
    group by f.brand_name, f.alias, f.kind, f.is_ambiguous, f.is_weak, f.confidence, f.is_house, f.spaced, f.compact, f.words
  ),
  abbreviated as (
    select r.*, s.skeleton
    from read r
    cross join lateral (
      select ref.skeleton(r.compact) as skeleton
      union
      select string_agg(ref.skeleton(w.word), '' order by w.i) from unnest(r.words) with ordinality w (word, i)
      union
      -- initials before the last word: PCNTN
      select string_agg(case when w.i < cardinality(r.words) then left(w.word, 1) else ref.skeleton(w.word) end, '' order by w.i)
      from unnest(r.words) with ordinality w (word, i)
    ) s
    where r.kind = 'exact' and r.compact ~ '^[[:alpha:]]+$'
      -- what is left of a short or everyday word says too little
      and length(s.skeleton) >= 4 and s.skeleton <> r.compact and (not r.needs_context or r.is_weak)
  )
  select distinct on (x.spaced, x.brand_name, x.kind, x.skeleton) x.*
  from (
    select r.brand_name, r.alias, r.kind, r.spaced, r.compact, '', r.needs_context, r.is_weak or r.is_house, r.confidence
    from read r
    union all
    select a.brand_name, a.alias, 'skeleton', a.spaced, a.compact, a.skeleton, false, a.is_weak or a.is_house, a.confidence
    from abbreviated a
  ) x (brand_name, alias, kind, spaced, compact, skeleton, is_ambiguous, is_weak, confidence)
  order by x.spaced, x.brand_name, x.kind, x.skeleton, x.is_ambiguous desc, x.confidence desc
$$;
comment on function ref.computed_terms() is 'What ref.brand_terms has to hold for the dictionary as it is now.';

create function ref.note_dictionary_change(p_what text[], p_form text[]) returns void
language plpgsql set search_path = '' as $$
declare
  v_version bigint;
  v_what text[];
  v_form text[];
begin
  -- the row's lock puts writers of the dictionary one after the other
  update ref.dictionary_version v set version = v.version + 1, changed_at = now() returning v.version into v_version;

  with term as materialized (
    select * from ref.computed_terms()
  ),
  lost as (
    select * from ref.brand_terms except select * from term
  ),
  come as (
    select * from term except select * from ref.brand_terms
  ),
  gone as (
    delete from ref.brand_terms b
    where not exists (
      select from term t
      where t.spaced = b.spaced and t.brand_name = b.brand_name and t.kind = b.kind and t.skeleton = b.skeleton
    )
  ),
  put as (
    insert into ref.brand_terms as b
    select * from come
    on conflict (spaced, brand_name, kind, skeleton) do update
    set alias = excluded.alias, compact = excluded.compact, is_ambiguous = excluded.is_ambiguous,
      is_weak = excluded.is_weak, confidence = excluded.confidence
  ),
  changed as (
    select 'term' as what, l.spaced as form from lost l
    union
    select 'term', c.spaced from come c
    union
    select w, f from unnest(p_what, p_form) x (w, f)
  )
  select array_agg(c.what), array_agg(c.form) into v_what, v_form from changed c;

  -- beyond so many forms it is quicker to look at every text again than to look for each form
  if cardinality(v_what) > metadata.setting_number('redetect_forms') then
    v_what := array['everything'];
    v_form := array[''];
  end if;
  insert into ref.dictionary_changes (version, what, form)
  select v_version, x.what, x.form from unnest(v_what, v_form) x (what, form)
  where not exists (select from ref.dictionary_changes c where c.what = 'everything' and c.applied_at is null);
end
$$;
comment on function ref.note_dictionary_change(text[], text[]) is 'Raises the dictionary''s version, brings ref.brand_terms in line, and logs which forms product texts have to be searched for.';

create function ref.dictionary_changed() returns trigger
language plpgsql set search_path = '' as $$
declare
  v_what text[];
  v_form text[];
begin
  if tg_table_name = 'nielsen_brand_map' then
    -- a brand's categories also decide what gives its ambiguous names their context
    select array_agg(f.what), array_agg(f.form) into v_what, v_form
    from (
      select 'brand' as what, c.standardized_brand_name as form from changed c
      union
      select 'term', t.spaced from changed c join ref.brand_terms t on t.brand_name = c.standardized_brand_name
    ) f;
  elsif tg_table_name = 'category_keywords' then
    select array_agg('keyword'::text), array_agg(c.keyword) into v_what, v_form from changed c;
  elsif tg_table_name = 'common_words' then
    select array_agg('keyword'::text), array_agg(c.word) into v_what, v_form from changed c;
  elsif exists (select from changed) then
    v_what := case tg_table_name when 'nielsen_taxonomy' then array['everything'] else '{}' end;
    v_form := case tg_table_name when 'nielsen_taxonomy' then array[''] else '{}' end;
  end if;
  if v_what is not null then
    perform ref.note_dictionary_change(v_what, v_form);
  end if;
  return null;
end
$$;
comment on function ref.dictionary_changed() is 'After a statement on a table of the dictionary: see ref.note_dictionary_change().';

do $$
declare
  v_table text;
begin
  foreach v_table in array array['brands', 'brand_aliases', 'nielsen_brand_map', 'nielsen_taxonomy', 'category_keywords', 'common_words'] loop
    execute format('create trigger dictionary_row_added after insert on ref.%I
      referencing new table as changed for each statement execute function ref.dictionary_changed()', v_table);
    execute format('create trigger dictionary_row_changed_to after update on ref.%I
      referencing new table as changed for each statement execute function ref.dictionary_changed()', v_table);
    execute format('create trigger dictionary_row_changed_from after update on ref.%I
      referencing old table as changed for each statement execute function ref.dictionary_changed()', v_table);
    execute format('create trigger dictionary_row_removed after delete on ref.%I
      referencing old table as changed for each statement execute function ref.dictionary_changed()', v_table);
  end loop;
end
$$;
