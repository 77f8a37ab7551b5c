-- What people said of columns, which the mapping model learns from, and the models that were learnt.

create table metadata.column_mapping_examples (
  fingerprint text not null,
  position integer not null,
  source_header text not null,
  dataset text not null,
  target text,
  proposed_target text,
  proposed_confidence numeric(5, 4),
  value_profile jsonb not null,
  row_count bigint not null,
  decided_by text not null,
  decided_at timestamptz not null default now(),
  file_id bigint references staging.universal_file_ingestion (file_id),
  constraint column_mapping_examples_pkey primary key (fingerprint, position),
  constraint column_mapping_examples_dataset_known check (dataset in ('transactions', 'products', 'stores', 'customers', 'campaigns', 'inference', 'unknown')),
  constraint column_mapping_examples_field_known foreign key (dataset, target) references metadata.dataset_fields (dataset, field),
  constraint column_mapping_examples_profile_is_object check (jsonb_typeof(value_profile) = 'object')
);
comment on table metadata.column_mapping_examples is 'One row per column of a table whose mapping a person decided: what the mapping model learns from. A later decision on the same columns takes its place.';
comment on column metadata.column_mapping_examples.fingerprint is 'Of the table''s column names.';
comment on column metadata.column_mapping_examples.position is 'Place in the header, from 1.';
comment on column metadata.column_mapping_examples.target is 'Its field of the dataset; null where it is none.';
comment on column metadata.column_mapping_examples.proposed_target is 'What had been proposed.';
comment on column metadata.column_mapping_examples.proposed_confidence is 'How sure the proposal was, 0 to 1.';
comment on column metadata.column_mapping_examples.value_profile is 'The column as it was inferred: type, shares, ranges of lengths. No value of it, so that nothing personal is kept.';
comment on column metadata.column_mapping_examples.row_count is 'Rows of the table the profile was made from.';
-- foreign keys
create index column_mapping_examples_by_file on metadata.column_mapping_examples (file_id);
create index column_mapping_examples_by_field on metadata.column_mapping_examples (dataset, target);
alter table metadata.column_mapping_examples enable row level security;

create function metadata.keep_mapping_examples() returns trigger
language plpgsql set search_path = '' as $$
begin
  with mapped as (
    select f.file_id, f.schema_inference, m.t
    from staging.universal_file_ingestion f
    cross join lateral jsonb_array_elements(f.column_mappings -> 'tables') m (t)
    where f.file_id = new.file_id and m.t ->> 'fingerprint' = new.fingerprint
    limit 1
  ),
  inferred as (
    select m.*, s.said as schema
    from mapped m
    cross join lateral metadata.schema_tables(m.schema_inference) s
    where s.said -> 'sheet' = m.t -> 'sheet'
    limit 1
  ),
  decided as (
    select
      c.n as position, c.k ->> 'name' as source_header, new.columns ->> (c.k ->> 'name') as target,
      c.k - '{name,examples,min,max}'::text[] as value_profile, (i.schema ->> 'rowCount')::bigint as row_count,
      p.k ->> 'target' as proposed_target, (p.k ->> 'confidence')::numeric as proposed_confidence
    from inferred i
    cross join lateral jsonb_array_elements(i.schema -> 'columns') with ordinality c (k, n)
    left join lateral (
      select k from jsonb_array_elements(i.t -> 'columns') k where k ->> 'source' = c.k ->> 'name' limit 1
    ) p on true
  )
  insert into metadata.column_mapping_examples as e (
    fingerprint, position, source_header, dataset, target, proposed_target, proposed_confidence, value_profile, row_count, decided_by, file_id
  )
  select
    new.fingerprint, d.position::integer, d.source_header, new.dataset, d.target, d.proposed_target, d.proposed_confidence, d.value_profile,
    coalesce(d.row_count, 0), new.decided_by, new.file_id
  from decided d
  on conflict on constraint column_mapping_examples_pkey do update
  set source_header = excluded.source_header, dataset = excluded.dataset, target = excluded.target,
      proposed_target = excluded.proposed_target, proposed_confidence = excluded.proposed_confidence,
      value_profile = excluded.value_profile, row_count = excluded.row_count, decided_by = excluded.decided_by,
      decided_at = now(), file_id = excluded.file_id;
  return null;
end
$$;
comment on function metadata.keep_mapping_examples() is 'Keeps what a person decided of a file''s columns as examples for the mapping model.';

create trigger keep_mapping_examples
after insert or update on metadata.remembered_mappings
for each row when (new.is_decision and new.file_id is not null and new.subject = '')
execute function metadata.keep_mapping_examples();

create table metadata.mapping_models (
  version text primary key,
  base_version text not null,
  model jsonb not null,
  figures jsonb not null,
  is_active boolean not null,
  trained_on integer not null,
  trained_at timestamptz not null default now(),
  constraint mapping_models_model_is_object check (jsonb_typeof(model) = 'object' and jsonb_typeof(figures) = 'object')
);
comment on table metadata.mapping_models is 'One row per mapping model learnt from people''s decisions. Without an active one the model that ships with the code decides.';
comment on column metadata.mapping_models.base_version is 'The shipped model it goes on from; it is used with that version of the code only.';
comment on column metadata.mapping_models.model is 'Weights and calibration (packages/tabular/mapping_model.ts).';
comment on column metadata.mapping_models.figures is 'On examples kept out of training: of the model before, and of this one.';
comment on column metadata.mapping_models.is_active is 'Not when it was worse than the model before.';
comment on column metadata.mapping_models.trained_on is 'Tables that people decided on and it was trained on.';
-- one model decides
create unique index mapping_models_active on metadata.mapping_models (is_active) where is_active;
alter table metadata.mapping_models enable row level security;

create function metadata.keep_mapping_model(
  p_version text, p_base_version text, p_model jsonb, p_figures jsonb, p_trained_on integer, p_is_better boolean
)
returns void
language plpgsql set search_path = '' as $$
begin
  if p_is_better then
    update metadata.mapping_models m set is_active = false where m.is_active;
  end if;
  insert into metadata.mapping_models as m (version, base_version, model, figures, is_active, trained_on)
  values (p_version, p_base_version, p_model, p_figures, p_is_better, p_trained_on)
  on conflict (version) do update
  set figures = excluded.figures, is_active = m.is_active or excluded.is_active, trained_at = now();
end
$$;
comment on function metadata.keep_mapping_model(text, text, jsonb, jsonb, integer, boolean) is 'Keeps a trained mapping model; it takes the place of the active one where it is not worse.';
