-- Trainings of the mapping model with what people decided: once a week where there is something new, in steps.

insert into metadata.settings (name, value, unit, description) values
  ('mapping_training_days', '7', 'days', 'The mapping model is trained at most so often with what people decided of columns.'),
  ('mapping_training_ms', '700', 'milliseconds', 'A call of the function trains for so long, keeps how far it got, and is rung again.');

create table metadata.mapping_trainings (
  training_id bigint generated always as identity primary key,
  base_version text not null,
  step integer not null default 0,
  weights bytea,
  tallies jsonb,
  lease_id text,
  lease_until timestamptz,
  attempts integer not null default 0,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  model_version text references metadata.mapping_models (version),
  error_message text,
  constraint mapping_trainings_step_natural check (step >= 0),
  constraint mapping_trainings_tallies_is_object check (jsonb_typeof(tallies) = 'object'),
  constraint mapping_trainings_outcome check (model_version is null or error_message is null)
);
comment on table metadata.mapping_trainings is 'One row per training of the mapping model with what people decided.';
comment on column metadata.mapping_trainings.base_version is 'The shipped model of the code that trains.';
comment on column metadata.mapping_trainings.step is 'Tables learnt from, then tables looked at.';
comment on column metadata.mapping_trainings.weights is 'Weights and moments after that step (packages/tabular/training); null before the first and after the end.';
comment on column metadata.mapping_trainings.tallies is 'Decisions of the model before and of the trained one on tables kept out, as far as they were looked at.';
comment on column metadata.mapping_trainings.attempts is 'Calls since the last one that kept anything; after five the training is given up.';
comment on column metadata.mapping_trainings.model_version is 'What came of it, whether or not it took the place of the model before.';
comment on column metadata.mapping_trainings.error_message is 'Why nothing came of it.';
-- one at a time
create unique index mapping_trainings_open on metadata.mapping_trainings ((ended_at is null)) where ended_at is null;
-- foreign key
create index mapping_trainings_by_model on metadata.mapping_trainings (model_version);
alter table metadata.mapping_trainings enable row level security;

create function metadata.has_mapping_training() returns boolean
language sql stable set search_path = '' as $$
  select
    exists (select 1 from metadata.mapping_trainings t where t.ended_at is null and coalesce(t.lease_until, '-infinity') < now())
    or not exists (select 1 from metadata.mapping_trainings t where t.ended_at is null)
      and exists (
        select 1
        from metadata.column_mapping_examples e
        where e.decided_at > coalesce((select max(t.started_at) from metadata.mapping_trainings t), '-infinity')
      )
      and not exists (
        select 1
        from metadata.mapping_trainings t
        where t.started_at > now() - make_interval(days => metadata.setting_number('mapping_training_days')::integer)
      )
$$;
comment on function metadata.has_mapping_training() is 'Whether a training of the mapping model is to be begun or gone on with.';

create function metadata.claim_mapping_training(p_base_version text, p_lease text, p_now boolean default false)
returns table (training_id bigint, step integer, weights bytea, tallies jsonb, started_at timestamptz)
language plpgsql set search_path = '' as $$
begin
  update metadata.mapping_trainings t
  set ended_at = now(), weights = null, error_message = case
      when t.base_version <> p_base_version then 'The code ships another model now.'
      else 'Five calls in a row kept nothing.'
    end
  where t.ended_at is null and coalesce(t.lease_until, '-infinity') < now() and (t.base_version <> p_base_version or t.attempts >= 5);
  if p_now or metadata.has_mapping_training() then
    insert into metadata.mapping_trainings (base_version) values (p_base_version)
    on conflict ((ended_at is null)) where ended_at is null do nothing;
  end if;
  return query
    update metadata.mapping_trainings t
    set lease_id = p_lease, lease_until = now() + interval '1 minute', attempts = t.attempts + 1
    where t.ended_at is null and t.base_version = p_base_version and coalesce(t.lease_until, '-infinity') < now()
    returning t.training_id, t.step, t.weights, t.tallies, t.started_at;
end
$$;
comment on function metadata.claim_mapping_training(text, text, boolean) is 'Lends the training that is to be begun or gone on with for a minute; none where there is none or another has it. p_now begins one whatever the time.';

create function metadata.keep_mapping_training(p_training_id bigint, p_lease text, p_step integer, p_weights bytea, p_tallies jsonb)
returns boolean
language plpgsql set search_path = '' as $$
begin
  update metadata.mapping_trainings t
  set step = p_step, weights = p_weights, tallies = p_tallies, attempts = 0, lease_id = null, lease_until = null
  where t.training_id = p_training_id and t.lease_id = p_lease and t.ended_at is null;
  return found;
end
$$;
comment on function metadata.keep_mapping_training(bigint, text, integer, bytea, jsonb) is 'Keeps how far a training got and gives it back; false when the lease was lost, and nothing is kept.';

create function metadata.end_mapping_training(
  p_training_id bigint, p_lease text, p_version text, p_model jsonb, p_figures jsonb, p_trained_on integer, p_is_better boolean
)
returns boolean
language plpgsql set search_path = '' as $$
declare
  v_base_version text;
begin
  select t.base_version into v_base_version
  from metadata.mapping_trainings t
  where t.training_id = p_training_id and t.lease_id = p_lease and t.ended_at is null
  for update;
  if v_base_version is null then
    return false;
  end if;
  perform metadata.keep_mapping_model(p_version, v_base_version, p_model, p_figures, p_trained_on, p_is_better);
  update metadata.mapping_trainings t
  set ended_at = now(), model_version = p_version, weights = null, tallies = null, lease_id = null, lease_until = null
  where t.training_id = p_training_id;
  return true;
end
$$;
comment on function metadata.end_mapping_training(bigint, text, text, jsonb, jsonb, integer, boolean) is 'Ends a training with its model, which takes the place of the active one where it is not worse; false when the lease was lost, and nothing is done.';
