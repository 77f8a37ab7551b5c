-- Brand and category detection: one implementation for all sources, over texts, set-based.

create function silver.lock_dictionary() returns void
language sql set search_path = '' as $$
  select pg_catalog.pg_advisory_xact_lock_shared(pg_catalog.hashtext('silver.dictionary'))
$$;
comment on function silver.lock_dictionary() is
  'Held by whoever writes lines by the dictionary, to the end of its transaction: silver.redetect() waits for them, so that it sees all they wrote.';

create function silver.names_like_pending()
returns table (id bigint, brand_name text, compact text, is_weak boolean, confidence real, words integer)
language sql stable rows 10000 set search_path = ''
-- a text is found by its trigrams or not in useful time, whatever the planner knows of how many wait
set enable_seqscan = off as $$
  select p.id, b.brand_name, b.compact, b.is_weak, b.confidence, cardinality(string_to_array(b.spaced, ' '))
  from ref.brand_terms b
  -- name by name
  cross join lateral (
    select t.id
    from silver.product_texts t
    where t.is_pending and t.product_text operator(extensions.%>) b.spaced
    offset 0
  ) p
  where b.kind <> 'skeleton' and not b.is_ambiguous and length(b.compact) between 5 and 60 and b.compact ~ '^[[:alpha:]]+$'
$$;
comment on function silver.names_like_pending() is
  'Waiting texts with the brand terms that something in them resembles, by pg_trgm.word_similarity_threshold.';

create function silver.detect_texts(p_ids bigint[]) returns bigint
language plpgsql set search_path = '' set jit = off set enable_nestloop = off set work_mem = '64MB' as $$
declare
  v_fuzzy real := metadata.setting_number('fuzzy_similarity');
  v_version bigint := (select v.version from ref.dictionary_version v);
  v_done bigint;
begin
  update silver.product_texts p set is_pending = true where p.id = any (p_ids) and not p.is_pending;
  -- what was just written is probed often: into the index's tree with it
  perform pg_catalog.gin_clean_pending_list('silver.product_texts_pending_trigrams'::regclass);
  -- a changed letter in six leaves two fifths of a short name's trigrams; what is found is compared word by word below
  perform pg_catalog.set_config('pg_trgm.word_similarity_threshold', '0.4', true);

  with pending as materialized (
    select p.id, p.product_text, silver.parse_pack(p.product_text) as pack
    from silver.product_texts p
    where p.id = any (p_ids)
  ),
  part as materialized (
    select
      p.id, m.i::integer as i, m.part[2] as word, m.part[1] = '' and m.i > 1 as is_glued
    from pending p
    -- a number and the letters after it are two words, standing together
    cross join lateral regexp_matches(
      left(replace(p.product_text, '&', ' and '), 400), '([^[:alpha:]0-9]*)([[:alpha:]]+|[0-9]+)', 'g') with ordinality m (part, i)
  ),
  word as materialized (
    select
      t.id, t.i, t.word, t.is_glued,
      c.word is not null or k.compact is not null or t.word ~ '^[0-9]+$' or length(t.word) = 1 as is_plain,
      t.word in ('new', 'original', 'orig', 'genuine', 'official', 'the', 'isang', 'ang') as is_lead,
      t.word ~ '^([0-9]+|x|s|pcs?|pc|ml|l|g|kg|gm|grams?|oz|pack|packs|sachet|stick|sticks|big|small|medium|large|jumbo|mini|regular|reg|new)$' as is_size,
      lag(t.word) over following as before,
      lead(t.word, 1) over following as word2, lead(t.is_glued, 1) over following as glued2,
      lead(t.word, 2) over following as word3, lead(t.is_glued, 2) over following as glued3,
      lead(t.word, 3) over following as word4, lead(t.is_glued, 3) over following as glued4,
      lead(t.word, 4) over following as word5, lead(t.is_glued, 4) over following as glued5,
      lead(t.is_glued, 5) over following as glued6,
      lead(c.word is not null or k.compact is not null or t.word ~ '^[0-9]+$' or length(t.word) = 1, 1) over following as plain2,
      lead(c.word is not null or k.compact is not null or t.word ~ '^[0-9]+$' or length(t.word) = 1, 2) over following as plain3
    from part t
    left join ref.common_words c on c.word = t.word
    left join ref.category_keywords k on k.compact = t.word and k.language <> 'brand'
    window following as (partition by t.id order by t.i)
  ),
  counted as (
    select w.id, count(*) as words, count(*) filter (where not w.is_size) as telling,
      min(w.i) filter (where not w.is_size and not w.is_lead) as first_telling
    from word w
    group by w.id
  ),
  -- what names and keywords begin with: the first five letters of a run's first word decide whether it can be one
  beginning as materialized (
    select left(f.compact, k) as letters
    from (
      select b.compact from ref.brand_terms b where b.kind <> 'skeleton'
      union
      select c.compact from ref.category_keywords c
    ) f
    cross join generate_series(1, 5) k
    where k = 5 or k <= length(f.compact)
    group by 1
  ),
  bones as materialized (
    select left(b.skeleton, k) as letters
    from ref.brand_terms b
    cross join generate_series(1, 4) k
    where b.kind = 'skeleton'
    group by 1
  ),
  started as (
    select w.*, n.letters is not null or s.letters is not null as may_go_on
    from word w
    left join beginning n on n.letters = left(w.word, 5)
    left join bones s on s.letters = left(left(w.word, 1) || translate(substr(w.word, 2), 'aeiou', ''), 4) and not w.is_plain
  ),
  -- runs of up to five words
  gram as materialized (
    select w.id, w.i, 1 as n, w.word as compact, w.word as spaced, w.before, w.is_plain,
      w.is_glued or coalesce(w.glued2, false) as is_glued
    from word w
    union all
    select w.id, w.i, g.n, g.compact, g.spaced, w.before,
      w.is_plain and w.plain2 and (g.n = 2 or w.plain3) as is_plain,
      w.is_glued or coalesce(g.next_glued, false) as is_glued
    from started w
    cross join lateral (
      select
        w.word || w.word2 as c2, w.word || case when w.glued2 then '' else ' ' end || w.word2 as s2
    ) two
    cross join lateral (
      select two.c2 || w.word3 as c3, two.s2 || case when w.glued3 then '' else ' ' end || w.word3 as s3
    ) three
    cross join lateral (
      select three.c3 || w.word4 as c4, three.s3 || case when w.glued4 then '' else ' ' end || w.word4 as s4
    ) four
    cross join lateral (
      values
        (2, two.c2, two.s2, w.glued3),
        (3, three.c3, three.s3, w.glued4),
        (4, four.c4, four.s4, w.glued5),
        (5, four.c4 || w.word5, four.s4 || case when w.glued5 then '' else ' ' end || w.word5, w.glued6)
    ) g (n, compact, spaced, next_glued)
    where w.may_go_on and g.compact is not null
  ),
  keyword as materialized (
    select g.id, g.i, g.n, k.nielsen_category, t.product_category, length(g.compact) as letters
    from gram g
    join ref.category_keywords k on k.compact = g.compact
    join ref.nielsen_taxonomy t on t.nielsen_category = k.nielsen_category
  ),
  brand_category as materialized (
    select m.standardized_brand_name as brand_name, m.nielsen_category, max(m.confidence_score) as confidence,
      min(t.product_category) as product_category
    from ref.nielsen_brand_map m
    join ref.nielsen_taxonomy t on t.nielsen_category = m.nielsen_category
    group by m.standardized_brand_name, m.nielsen_category
  ),
  named as materialized (
    select
      g.id, g.i, g.n, g.spaced, b.brand_name, b.kind, b.confidence, b.is_ambiguous, length(g.compact) as letters,
      b.is_weak,
      -- "case for X": what a thing is for is not its brand
      coalesce(g.before in ('for', 'fits', 'compatible', 'replaces'), false) as is_fitted
    from gram g
    join ref.brand_terms b on b.compact = g.compact and b.kind <> 'skeleton'
    -- other spacing than the name's is read as the name where that is no chance: "co-ca" is not "coca"
    where (g.spaced = b.spaced or length(b.compact) >= 6 or (length(b.compact) >= 3 and b.compact ~ '[0-9]'))
      -- a short name inside an article number is none
      and (length(b.compact) > 3 or not g.is_glued)
  ),
  -- beside a word of its category
  in_context as (
    select distinct n.id, n.i, n.n, n.brand_name
    from named n
    join keyword k on k.id = n.id and (k.i >= n.i + n.n or k.i + k.n <= n.i)
    join brand_category c on c.brand_name = n.brand_name and c.product_category = k.product_category
    where n.is_ambiguous
  ),
  -- a word that says it is something the brand does not sell
  out_of_context as (
    select distinct n.id, n.brand_name
    from named n
    join keyword k on k.id = n.id and (k.i >= n.i + n.n or k.i + k.n <= n.i)
    where n.is_ambiguous
  ),
  categorised as (
    select distinct c.brand_name from brand_category c
  ),
  meant as materialized (
    select
      n.*,
      not n.is_fitted and (
        not n.is_ambiguous
        or x.id is not null
        -- alone, but for sizes
        or c.telling <= n.n
        -- first, on a pack; or first, where nothing is known of its category
        or (n.i <= c.first_telling and ((p.pack).pack_unit in ('ml', 'L', 'g', 'kg') and o.id is null or k.brand_name is null))
      ) as is_meant
    from named n
    join counted c on c.id = n.id
    join pending p on p.id = n.id
    left join in_context x on x.id = n.id and x.i = n.i and x.n = n.n and x.brand_name = n.brand_name
    left join out_of_context o on o.id = n.id and o.brand_name = n.brand_name
    left join categorised k on k.brand_name = n.brand_name
  ),
  exact as (
    select m.id, m.brand_name, 'exact' as method, 1 as tier, m.is_weak, m.i, m.letters, 1::real as similarity, m.confidence
    from meant m
    where m.is_meant
  ),
  open_1 as materialized (
    select p.id from pending p
    except
    select e.id from exact e where not e.is_weak
  ),
  abbreviated as materialized (
    select distinct g.id, b.brand_name, 'abbreviation' as method, 2 as tier, b.is_weak, g.i, length(g.compact) as letters,
      1::real as similarity, b.confidence
    from open_1 o
    join gram g on g.id = o.id
    join ref.brand_terms b on b.kind = 'skeleton' and b.skeleton = left(g.compact, 1) || translate(substr(g.compact, 2), 'aeiou', '')
    where g.n <= 3 and not g.is_plain and g.compact ~ '^[[:alpha:]]{4,}$' and length(g.compact) < length(b.compact)
      -- letters may be left out, none changed
      and b.compact ~ ('^' || regexp_replace(g.compact, '(.)', '\1.*', 'g'))
  ),
  open_2 as materialized (
    select o.id from open_1 o
    except
    select a.id from abbreviated a where not a.is_weak
  ),
  compared as (
    select o.id, b.brand_name, b.is_weak, b.confidence, g.i, length(g.compact) as letters, length(b.compact) as of_letters,
      extensions.word_similarity(b.compact, g.compact) as likeness,
      extensions.levenshtein_less_equal(b.compact, g.compact, 2) as edits
    from open_2 o
    join silver.names_like_pending() b on b.id = o.id
    join gram g on g.id = o.id and left(g.compact, 1) = left(b.compact, 1)
    left join named x on x.id = g.id and x.i = g.i and x.n = g.n
    -- a word there is, and a word that is a name, is no misspelling
    where not g.is_plain and x.id is null and g.compact ~ '^[[:alpha:]]{4,}$'
      and (g.n = 1 or g.n = b.words)
      and abs(length(g.compact) - length(b.compact)) <= 2
  ),
  fuzzy as (
    select distinct on (c.id, c.brand_name)
      c.id, c.brand_name, 'fuzzy' as method, 3 as tier, c.is_weak, c.i, c.letters, s.similarity, c.confidence
    from compared c
    cross join lateral (
      select greatest(c.likeness, case when c.of_letters >= 6 then 1 - c.edits / greatest(c.letters, c.of_letters)::real end)::real as similarity
    ) s
    where s.similarity >= v_fuzzy and c.edits <= 2
    order by c.id, c.brand_name, s.similarity desc
  ),
  candidate as (
    select * from exact
    union all
    select * from abbreviated
    union all
    select * from fuzzy
  ),
  -- a brand of its own before a maker's or a product's name, sure before unsure, and the first named: retail names lead
  -- with the brand (on 2,991 real titles the leftmost is right in 96.6 %, the longest in 94.5 %); of those that start
  -- together the longest
  ranked as (
    select c.*, rank() over (
      partition by c.id order by c.is_weak, c.tier, round(c.similarity::numeric, 3) desc, c.i, c.letters desc, c.confidence desc
    ) as place
    from candidate c
  ),
  chosen as (
    select
      r.id, count(distinct ref.compact_text(r.brand_name)) as brands, min(r.brand_name) as brand_name, min(r.method) as method,
      max(r.similarity) * max(r.confidence) * max(m.precision_measured) as confidence
    from ranked r
    join ref.detection_methods m on m.method = r.method
    where r.place = 1
    group by r.id
  ),
  branded as materialized (
    select
      p.id, p.pack, n.words,
      case when c.brands = 1 then c.brand_name end as brand_name,
      case when c.brands = 1 then c.method end as method,
      case when c.brands = 1 then least(c.confidence, 1) end as confidence,
      case
        when c.brands = 1 then null
        when n.words is null then 'no_text'
        when c.brands > 1 then 'several_brands'
        when x.id is not null then 'needs_context'
        else 'no_known_brand'
      end as reason
    from pending p
    left join counted n on n.id = p.id
    left join chosen c on c.id = p.id
    left join (select distinct m.id from named m) x on x.id = p.id
  ),
  -- what the text says it is, where the brand is known to sell that; else what the brand mostly sells
  category as (
    select distinct on (x.id) x.id, x.nielsen_category
    from (
      select k.id, k.nielsen_category, case when c.brand_name is not null then 1 when b.brand_name is null then 2 else 4 end as place,
        k.letters::real as weight, k.i
      from keyword k
      join branded b on b.id = k.id
      left join brand_category c on c.brand_name = b.brand_name and c.nielsen_category = k.nielsen_category
      union all
      select b.id, c.nielsen_category, 3, c.confidence::real, 0
      from branded b
      join brand_category c on c.brand_name = b.brand_name
    ) x
    -- of two words of a length the later: English and Filipino names end with what the thing is
    order by x.id, x.place, x.weight desc, x.i desc, x.nielsen_category
  )
  update silver.product_texts u
  set brand_name = b.brand_name,
      brand_confidence = b.confidence::real,
      brand_method = b.method,
      brand_reason = b.reason,
      nielsen_category = t.nielsen_category,
      product_category = t.product_category,
      nielsen_department = t.nielsen_department,
      pack_size = (b.pack).pack_size,
      pack_count = (b.pack).pack_count,
      pack_value = (b.pack).pack_value,
      pack_unit = (b.pack).pack_unit,
      dictionary_version = v_version,
      is_pending = false,
      detected_at = now()
  from branded b
  left join category c on c.id = b.id
  left join ref.nielsen_taxonomy t on t.nielsen_category = c.nielsen_category
  where u.id = b.id;
  get diagnostics v_done = row_count;
  return v_done;
end
$$;
comment on function silver.detect_texts(bigint[]) is
  'Looks at these texts: exact names by whole words, then vowel-dropped abbreviations, then misspellings by trigrams and edits, then weak names; the category by keyword and brand; the pack. How many there were.';

create function silver.detect_products(p_texts text[])
returns table (told text, id bigint, brand_name text, brand_confidence real, brand_method text, brand_reason text,
  product_category text, nielsen_category text, nielsen_department text, pack_size text, pack_count integer, pack_value numeric, pack_unit text)
language plpgsql rows 1000 set search_path = '' set jit = off as $$
#variable_conflict use_column
declare
  v_told text[];
  v_plain text[];
  v_key uuid[];
  v_new bigint[];
begin
  perform silver.lock_dictionary();
  select array_agg(t.told), array_agg(t.plain), array_agg(md5(t.plain)::uuid) into v_told, v_plain, v_key
  from (select d.told, ref.plain_text(d.told) as plain from (select distinct unnest(p_texts) as told) d where d.told is not null offset 0) t;

  -- in order of key, so that two promotions that meet the same new texts cannot wait for each other
  with new as (
    insert into silver.product_texts (text_key, product_text, dictionary_version)
    select distinct on (n.text_key) n.text_key, n.plain, 0
    from unnest(v_plain, v_key) n (plain, text_key)
    where not exists (select from silver.product_texts p where p.text_key = n.text_key)
    order by n.text_key
    on conflict (text_key) do nothing
    returning id
  )
  select array_agg(new.id) into v_new from new;
  if v_new is not null then
    perform silver.detect_texts(v_new);
  end if;

  return query
  select n.told, p.id, p.brand_name, p.brand_confidence, p.brand_method, p.brand_reason,
    p.product_category, p.nielsen_category, p.nielsen_department, p.pack_size, p.pack_count, p.pack_value, p.pack_unit
  from unnest(v_told, v_key) n (told, text_key)
  join silver.product_texts p on p.text_key = n.text_key;
end
$$;
comment on function silver.detect_products(text[]) is
  'What each distinct product text says of brand, category and pack, one row per text as told. Texts never seen are looked at and remembered.';
