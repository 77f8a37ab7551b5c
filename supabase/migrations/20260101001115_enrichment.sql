-- What a payload tells beside the receipt, into silver: the encounter, substitutions, the words said.

create function silver.emotions(p_told jsonb) returns text[]
language sql immutable strict parallel safe set search_path = '' as $$
  with felt as (
    -- "happy"
    select p_told #>> '{}' as name, null::numeric as strength, 1::bigint as place
    where jsonb_typeof(p_told) = 'string'
    union all
    -- ["happy", {"emotion": "calm", "confidence": 0.4}]
    select coalesce(e.v ->> 'emotion', e.v ->> 'name', e.v ->> 'label', e.v #>> '{}'),
      silver.parse_number(coalesce(e.v ->> 'confidence', e.v ->> 'score')), e.place
    from jsonb_array_elements(case when jsonb_typeof(p_told) = 'array' then p_told else '[]' end) with ordinality e (v, place)
    where jsonb_typeof(e.v) in ('string', 'object')
    union all
    -- {"happy": 0.9, "calm": 0.4} or {"dominant": "happy", "confidence": 0.9}
    select case jsonb_typeof(e.v) when 'number' then e.k else e.v #>> '{}' end,
      case jsonb_typeof(e.v) when 'number' then e.v::numeric end, 1
    from jsonb_each(case when jsonb_typeof(p_told) = 'object' then p_told else '{}' end) e (k, v)
    where jsonb_typeof(e.v) = 'number' and e.v::numeric > 0 and e.k not in ('confidence', 'score')
      or jsonb_typeof(e.v) = 'string' and e.k in ('dominant', 'primary', 'emotion', 'name', 'label')
  ),
  named as (
    select lower(btrim(f.name)) as name, max(f.strength) as strength, min(f.place) as place
    from felt f
    where btrim(f.name) <> ''
    group by lower(btrim(f.name))
  )
  select array_agg(n.name order by n.strength desc nulls first, n.place, n.name) from named n
$$;
comment on function silver.emotions(jsonb) is 'Emotions as any firmware tells them (a word, a list, a map to strengths), strongest first; null for none.';

create function silver.enrich_batch(p_batch bronze.batches, p_lines bigint[] default null) returns void
-- as for silver.load_batch: a nested loop between two of these steps would be quadratic
language plpgsql set search_path = '' set enable_nestloop = off set jit = off as $$
begin
  perform silver.forget_erased(p_batch);

  insert into silver.dirty_customers (customer_id)
  select distinct t.customer_id
  from silver.transactions_cleaned t
  where t.batch_id = p_batch.id and t.customer_id is not null;

  insert into silver.transcript_queue (batch_id)
  select p_batch.id
  where exists (select from bronze.transcripts t where t.batch_id = p_batch.id)
  on conflict do nothing;

  -- json_to_record takes what is asked for out of the text in one pass, in two thirds of the time of a cast to jsonb;
  -- a key of something that is no object is null
  with raw as (
    select
      t.id, r.payload, p.suggestion, p.substitution, p.emotions, p.emotion, p.weather,
      coalesce(p.customer, p.demographics, p."customerInfo") as customer,
      coalesce(p."transactionContext", p.request) as context,
      p."audioContext" as audio
    from silver.transactions_cleaned t
    join bronze.scout_raw_transactions r
      on r.received_at = p_batch.received_at and r.batch_id = p_batch.id and r.line_no = t.line_no
    cross join lateral json_to_record(r.payload) as p (
      "transactionContext" jsonb, "audioContext" jsonb, request jsonb, customer jsonb, demographics jsonb, "customerInfo" jsonb,
      suggestion jsonb, substitution jsonb, emotions jsonb, emotion jsonb, weather text
    )
    where t.batch_id = p_batch.id and (p_lines is null or r.line_no = any (p_lines))
  ),
  told as materialized (
    select
      id,
      payload,
      coalesce(context ->> 'requestType', context ->> 'request_type') as request_type,
      coalesce(context ->> 'requestMode', context ->> 'request_mode') as request_mode,
      coalesce(suggestion, context -> 'suggestion') as suggestion,
      coalesce(context ->> 'suggestionOffered', context ->> 'suggestion_offered') as offered,
      coalesce(context ->> 'suggestionAccepted', context ->> 'suggestion_accepted') as accepted,
      coalesce(substitution, context -> 'substitution') as substitution,
      coalesce(context ->> 'substitutionEvent', context ->> 'substitution_event') as substituted,
      coalesce(context ->> 'substitutionReason', context ->> 'substitution_reason') as reason,
      coalesce(emotions, emotion, customer -> 'emotions', customer -> 'emotion', context -> 'emotions', context -> 'emotion',
        audio -> 'emotions', audio -> 'emotion') as emotions,
      nullif(btrim(coalesce(context ->> 'weather', weather)), '') as weather,
      coalesce(context ->> 'isHoliday', context ->> 'is_holiday') as is_holiday,
      coalesce(context -> 'otherProductsBought', context -> 'other_products_bought', context -> 'otherProducts',
        context -> 'other_products') as others,
      nullif(btrim(audio ->> 'language'), '') as language
    from raw
  ),
  encounter as (
    select
      t.*,
      case when jsonb_typeof(t.suggestion) = 'object' then t.suggestion else '{}' end as suggested,
      case jsonb_typeof(t.substitution)
        when 'object' then jsonb_build_array(t.substitution)
        when 'array' then nullif(t.substitution, '[]')
      end as swaps
    from told t
    where num_nonnulls(t.request_type, t.request_mode, t.suggestion, t.offered, t.accepted, t.substitution, t.substituted,
      t.reason, t.emotions, t.weather, t.is_holiday, t.others, t.language) > 0
  ),
  swap as (
    select
      e.id, s.place, s.v, e.reason,
      coalesce(s.v ->> 'askedBrand', s.v ->> 'asked_brand', s.v ->> 'asked_brand_name', s.v ->> 'requestedBrand',
        s.v ->> 'requested_brand', s.v ->> 'originalBrand', s.v ->> 'original_brand') as asked,
      coalesce(s.v ->> 'finalBrand', s.v ->> 'final_brand', s.v ->> 'final_brand_name', s.v ->> 'purchasedBrand',
        s.v ->> 'purchased_brand', s.v ->> 'substituteBrand', s.v ->> 'substitute_brand') as final,
      coalesce(s.v ->> 'askedBrandId', s.v ->> 'asked_brand_id') as asked_id,
      coalesce(s.v ->> 'finalBrandId', s.v ->> 'final_brand_id') as final_id,
      -- the device's own brand ids have names where a line of the receipt tells both
      (
        select jsonb_object_agg(i ->> 'brand_id', i ->> 'brand_name')
        from jsonb_path_query(e.payload::jsonb, '$.items[*]') i
        where i ->> 'brand_id' is not null
      ) as names
    from encounter e
    cross join lateral jsonb_array_elements(e.swaps) with ordinality s (v, place)
    where jsonb_typeof(s.v) = 'object'
  ),
  swapped as (
    insert into silver.brand_substitutions (
      transaction_key, substitution_no, asked_brand, asked_brand_id, final_brand, final_brand_id, reason
    )
    select s.id, s.place, coalesce(s.asked, s.names ->> s.asked_id), s.asked_id, coalesce(s.final, s.names ->> s.final_id),
      s.final_id, silver.mask_pii(coalesce(s.v ->> 'reason', s.reason))
    from swap s
    on conflict do nothing
  )
  insert into silver.interactions (
    transaction_key, request_type, request_mode, suggestion_offered, suggested_product, suggestion_accepted,
    substitution_event, substitution_reason, emotions, weather, is_holiday, other_products, language
  )
  select
    e.id,
    lower(nullif(btrim(e.request_type), '')),
    lower(nullif(btrim(e.request_mode), '')),
    case coalesce(e.offered, e.suggested ->> 'offered', e.suggestion #>> '{}')
      when 'true' then true
      when 'false' then false
      else case when e.suggestion <> 'null' then true end
    end,
    case jsonb_typeof(e.suggestion)
      when 'string' then e.suggestion #>> '{}'
      when 'object' then coalesce(
        e.suggested ->> 'productName', e.suggested ->> 'product_name', e.suggested ->> 'product',
        e.suggested ->> 'brandName', e.suggested ->> 'brand_name', e.suggested ->> 'brand',
        case when e.suggested ->> 'offered' not in ('true', 'false') then e.suggested ->> 'offered' end)
    end,
    case coalesce(e.accepted, e.suggested ->> 'accepted') when 'true' then true when 'false' then false end,
    case e.substituted when 'true' then true when 'false' then false else case when e.swaps is not null then true end end,
    silver.mask_pii(coalesce(e.reason, e.swaps #>> '{0,reason}')),
    silver.emotions(e.emotions),
    e.weather,
    case e.is_holiday when 'true' then true when 'false' then false end,
    case when jsonb_typeof(e.others) = 'array' then (
      select array_agg(o.name order by o.place)
      from (
        select
          p.place,
          coalesce(p.v ->> 'productName', p.v ->> 'product_name', p.v ->> 'brandName', p.v ->> 'brand_name', p.v ->> 'name',
            p.v #>> '{}') as name
        from jsonb_array_elements(e.others) with ordinality p (v, place)
      ) o
      where btrim(o.name) <> ''
    ) end,
    e.language
  from encounter e
  on conflict do nothing;
end
$$;
comment on function silver.enrich_batch(bronze.batches, bigint[]) is
  'Fills what hangs on the transactions of a batch (or of the lines given): interactions and substitutions at once, customers and words as work for silver.refresh_profiles() and silver.mask_transcripts(). Doing it twice is doing it once. Numbers: a tenth to a sixth of a promotion, half of it the foreign key and the parsing of the payload; masking words here would have cost as much again.';
