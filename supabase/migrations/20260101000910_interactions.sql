-- What happened around a sale: who bought, what was asked for, what was suggested, what was said.

create function silver.age_bracket(p_age integer, p_told text) returns text
language sql immutable parallel safe set search_path = '' as $$
  select case
    when btrim(p_told) ~ '^\d{1,3}\s*[-–]\s*\d{1,3}$' then replace(regexp_replace(p_told, '\s', '', 'g'), '–', '-')
    when btrim(p_told) ~ '^\d{1,3}\s*\+$' then regexp_replace(p_told, '\s', '', 'g')
    when p_age < 18 then '0-17'
    when p_age < 25 then '18-24'
    when p_age < 35 then '25-34'
    when p_age < 45 then '35-44'
    when p_age < 55 then '45-54'
    when p_age <= 120 then '55+'
  end
$$;
comment on function silver.age_bracket(integer, text) is
  'The age bracket a source told, in one spelling, else the one the age falls into (0-17, 18-24, 25-34, 35-44, 45-54, 55+); null when neither says.';

create function silver.gender(p_told text) returns text
language sql immutable parallel safe set search_path = '' as $$
  select case lower(btrim(p_told))
    when 'm' then 'male' when 'male' then 'male' when 'man' then 'male' when 'lalaki' then 'male'
    when 'f' then 'female' when 'female' then 'female' when 'woman' then 'female' when 'babae' then 'female'
  end
$$;
comment on function silver.gender(text) is 'male or female as a source told it in any of the usual words; null for unknown.';

create table silver.interactions (
  transaction_key bigint primary key references silver.transactions_cleaned (id) on delete cascade,
  request_type text,
  request_mode text,
  suggestion_offered boolean,
  suggested_product text,
  suggestion_accepted boolean,
  substitution_event boolean,
  substitution_reason text,
  emotions text[],
  weather text,
  is_holiday boolean,
  other_products text[],
  language text,
  transcript text,
  transcript_confidence real,
  pii_masked jsonb,
  constraint interactions_pii_is_counts check (jsonb_typeof(pii_masked) = 'object')
);
comment on table silver.interactions is 'One row per transaction whose source told anything about the encounter. Goes with its transaction.';
comment on column silver.interactions.request_type is 'How the product was asked for: branded, unbranded, point, indirect.';
comment on column silver.interactions.request_mode is 'In what way: verbal, pointing, indirect.';
comment on column silver.interactions.suggestion_offered is 'Whether the shopkeeper suggested something; null when not told.';
comment on column silver.interactions.suggested_product is 'What was suggested, where the device names it.';
comment on column silver.interactions.substitution_event is 'Whether something else was bought than was asked for; the brands are in silver.brand_substitutions.';
comment on column silver.interactions.emotions is 'As the device recognised them, strongest first.';
comment on column silver.interactions.is_holiday is 'As the device told it.';
comment on column silver.interactions.other_products is 'Products the device noticed beside the lines of the receipt.';
comment on column silver.interactions.language is 'Language of the transcript as the device told it (tl-PH, en, …).';
comment on column silver.interactions.transcript is 'What was said, with personal data masked by ref.pii_rules; null when nothing was, when it is past masked_transcript_days, or when its customer was erased.';
comment on column silver.interactions.transcript_confidence is 'Of the device''s speech recognition, 0 to 1.';
comment on column silver.interactions.pii_masked is 'How much of each kind was masked in the transcript, kind to count; null when nothing was.';
alter table silver.interactions enable row level security;

create table silver.brand_substitutions (
  transaction_key bigint not null references silver.transactions_cleaned (id) on delete cascade,
  substitution_no integer not null,
  asked_brand text,
  asked_brand_id text,
  final_brand text,
  final_brand_id text,
  reason text,
  constraint brand_substitutions_pkey primary key (transaction_key, substitution_no)
);
comment on table silver.brand_substitutions is 'One row per substitution in a transaction: one brand was asked for, another was bought.';
comment on column silver.brand_substitutions.asked_brand is 'Name of the brand asked for; null when the device tells only its own id for it and no line of the receipt has that id.';
comment on column silver.brand_substitutions.asked_brand_id is 'The device''s id of the brand asked for.';
alter table silver.brand_substitutions enable row level security;

create view silver.customer_context with (security_invoker = true) as
with told as (
  select
    t.id as transaction_key, t.canonical_tx_id, t.store_id, t.transaction_date, t.customer_id, t.age,
    silver.age_bracket(t.age, t.age_bracket) as age_bracket,
    silver.gender(t.gender) as gender,
    nullif(nullif(lower(btrim(t.customer_type)), ''), 'unknown') as customer_type,
    i.emotions
  from silver.transactions_cleaned t
  left join silver.interactions i on i.transaction_key = t.id
)
select
  c.*,
  round((num_nonnulls(c.age_bracket, c.gender, c.customer_type))::numeric / 3, 3) as completeness_score
from told c
where num_nonnulls(c.customer_id, c.age_bracket, c.gender, c.customer_type, c.emotions) > 0;
comment on view silver.customer_context is 'One row per transaction that tells anything about its customer, in one vocabulary.';
comment on column silver.customer_context.customer_type is 'As the source told it, lower case; null for unknown.';
comment on column silver.customer_context.completeness_score is 'Share known of age bracket, gender and customer type.';

grant select on silver.interactions, silver.brand_substitutions, silver.customer_context to scout_api;
create policy stores_of_the_caller on silver.interactions for select to scout_api
  using (exists (select from silver.transactions_cleaned t where t.id = transaction_key));
create policy stores_of_the_caller on silver.brand_substitutions for select to scout_api
  using (exists (select from silver.transactions_cleaned t where t.id = transaction_key));
grant execute on function silver.age_bracket(integer, text), silver.gender(text) to scout_api;
