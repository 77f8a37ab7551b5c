-- What happened around a sale: who bought, what was asked for, what was suggested, what was said.

create function silver.age_bracket(p_age integer, p_told text) returns text
language sql immutable parallel safe set search_path = '' as $$
  select case
    when p_told ~ '^\s*\d{1,3}\s*[-–]\s*\d{1,3}\s*$' then replace(regexp_replace(p_told, '\s', '', 'g'), '–', '-')
    when p_told ~ '^\s*\d{1,3}\s*\+\s*$' then regexp_replace(p_told, '\s', '', 'g')
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
  select case
    when lower(btrim(p_told)) in ('m', 'male', 'man', 'lalaki') then 'male'
    when lower(btrim(p_told)) in ('f', 'female', 'woman', 'babae') then 'female'
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
  language text
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
comment on column silver.interactions.language is 'Language spoken, as the device told it (tl-PH, en, …). The words are in silver.transcripts.';
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

create table silver.transcripts (
  transaction_key bigint primary key references silver.transactions_cleaned (id) on delete cascade,
  transcript text not null,
  masked jsonb,
  received_at timestamptz not null,
  constraint transcripts_masked_is_counts check (jsonb_typeof(masked) = 'object')
);
comment on table silver.transcripts is 'One row per transaction during which words were recorded, with personal data masked by ref.pii_rules. Goes with its transaction, when masked_transcript_days are over, or when its customer is erased.';
comment on column silver.transcripts.masked is 'How much of each kind was masked, kind to count; null when nothing was.';
comment on column silver.transcripts.received_at is 'When the words arrived.';
-- silver.purge_transcripts() deletes the oldest
create index transcripts_by_arrival on silver.transcripts using brin (received_at);
alter table silver.transcripts enable row level security;

create table silver.transcript_queue (
  batch_id bigint primary key,
  queued_at timestamptz not null default clock_timestamp(),
  not_before timestamptz
);
comment on table silver.transcript_queue is 'One row per promoted batch whose words are not masked into silver yet.';
comment on column silver.transcript_queue.not_before is 'Set when masking the batch failed: it is tried again then, and the others are not held up.';
alter table silver.transcript_queue enable row level security;

create view silver.customer_context with (security_invoker = true) as
with told as (
  select
    t.id as transaction_key, t.canonical_tx_id, t.store_id, t.transaction_date, t.customer_id, t.age,
    -- most transactions tell neither, and a call per row costs more than the rest of the view
    case when num_nonnulls(t.age, t.age_bracket) > 0 then silver.age_bracket(t.age, t.age_bracket) end as age_bracket,
    case when t.gender is not null then silver.gender(t.gender) end as gender,
    nullif(nullif(lower(btrim(t.customer_type)), ''), 'unknown') as customer_type,
    i.emotions
  from silver.transactions_cleaned t
  left join silver.interactions i on i.transaction_key = t.id
)
select
  c.*,
  round(num_nonnulls(c.age_bracket, c.gender, c.customer_type)::numeric / 3, 3) as completeness_score
from told c;
comment on view silver.customer_context is 'One row per transaction: what it tells about its customer, in one vocabulary; all null where it tells nothing.';
comment on column silver.customer_context.age_bracket is 'As the source told it, in one spelling, else the one the age falls into; null when neither says.';
comment on column silver.customer_context.customer_type is 'As the source told it, lower case; null for unknown.';
comment on column silver.customer_context.completeness_score is 'Share known of age bracket, gender and customer type.';

grant execute on function silver.age_bracket(integer, text), silver.gender(text) to scout_api;
grant select on silver.interactions, silver.brand_substitutions, silver.customer_context, silver.transcripts to scout_api;
create policy stores_of_the_caller on silver.interactions for select to scout_api
  using (
    -- who sees all stores need not have every row looked up
    (select metadata.allowed_stores()) = array['*']
    or exists (select from silver.transactions_cleaned t where t.id = transaction_key)
  );
create policy stores_of_the_caller on silver.transcripts for select to scout_api
  using (
    -- who sees all stores need not have every row looked up
    (select metadata.allowed_stores()) = array['*']
    or exists (select from silver.transactions_cleaned t where t.id = transaction_key)
  );
create policy stores_of_the_caller on silver.brand_substitutions for select to scout_api
  using (
    -- who sees all stores need not have every row looked up
    (select metadata.allowed_stores()) = array['*']
    or exists (select from silver.transactions_cleaned t where t.id = transaction_key)
  );
