-- When a layer fails, those after it go on with what they have, and say how old it is.

insert into metadata.settings (name, value, unit, description) values
  ('layer_failures', '3', 'runs', 'So many runs of a layer''s step in a row that failed open its circuit breaker.');

create table metadata.layer_steps (
  step text primary key,
  layer text not null,
  constraint layer_steps_layer_known check (layer in ('silver', 'gold', 'platinum', 'knowledge'))
);
comment on table metadata.layer_steps is 'One row per step of the pipeline (process_name in metadata.etl_processing_log) and the layer it makes.';
alter table metadata.layer_steps enable row level security;
insert into metadata.layer_steps (step, layer) values
  ('silver.promote', 'silver'), ('gold.refresh', 'gold'),
  ('gold.refresh_slow.customers', 'platinum'), ('gold.refresh_slow.baskets', 'platinum'), ('gold.refresh_slow.scores', 'platinum');

create function metadata.judge_layers() returns integer
language plpgsql set search_path = '' as $$
declare
  v_changed integer;
begin
  with latest as (
    -- steps in order, so that of two that fail both are told
    select s.step, s.layer, r.status, r.end_time, r.error_message, r.place
    from metadata.layer_steps s
    cross join lateral (
      select l.status, l.end_time, l.error_message, row_number() over (order by l.end_time desc, l.id desc) as place
      from metadata.etl_processing_log l
      where l.process_name = s.step and l.end_time > now() - interval '6 hours' and l.status <> 'running'
      order by l.end_time desc, l.id desc
      limit (select metadata.setting_number('layer_failures')::integer)
    ) r
  ),
  judged as (
    select
      l.step, l.layer,
      count(*) filter (where l.status = 'failed') >= metadata.setting_number('layer_failures') as is_failing,
      min(l.error_message) filter (where l.place = 1) as error
    from latest l
    group by l.step, l.layer
  ),
  per_layer as (
    select j.layer, bool_or(j.is_failing) as is_failing, min(j.step || ': ' || j.error) filter (where j.is_failing) as error
    from judged j
    group by j.layer
  ),
  changed as (
    insert into metadata.circuit_breakers as b (name, state, failures, opens, opened_at, open_until, last_failure_at, last_error)
    select 'layer:' || p.layer, 'open', 1, 1, now(), now() + interval '1 minute', now(), left(p.error, 1000)
    from per_layer p
    where p.is_failing
    on conflict (name) do update set
      state = 'open', failures = b.failures + 1, opened_at = coalesce(b.opened_at, now()), open_until = excluded.open_until,
      last_failure_at = now(), last_error = excluded.last_error
    returning 1
  ),
  closed as (
    update metadata.circuit_breakers b
    set state = 'closed', failures = 0, opens = 0, opened_at = null, open_until = null, last_success_at = now()
    from per_layer p
    where b.name = 'layer:' || p.layer and not p.is_failing and b.state <> 'closed'
    returning 1
  )
  select (select count(*) from changed) + (select count(*) from closed) into v_changed;
  return v_changed;
end
$$;
comment on function metadata.judge_layers() is
  'Opens the breaker of a layer whose step failed layer_failures times in a row, and closes it when a run succeeds; the number of layers that fail or have recovered.';

create function metadata.layer_is_failing(p_layer text) returns boolean
language sql stable set search_path = '' as $$
  select exists (select from metadata.circuit_breakers b where b.name = 'layer:' || p_layer and b.state <> 'closed')
$$;
comment on function metadata.layer_is_failing(text) is 'Whether a layer''s breaker is open: what is computed from it would be computed from its last good state again.';

create view quality.layer_state with (security_invoker = true) as
with layer (place, layer, latest_at) as (
  values
    (1, 'bronze', (select b.received_at from bronze.batches b order by b.received_at desc limit 1)),
    (2, 'silver', (select t.loaded_at from silver.transactions_cleaned t order by t.id desc limit 1)),
    (3, 'gold', (select g.created_at from scout.scout_gold_transactions g order by g.id desc limit 1)),
    (4, 'platinum', (
      select l.end_time
      from metadata.etl_processing_log l
      where l.process_name like 'gold.refresh_slow.%' and l.status = 'completed' and l.end_time > now() - interval '30 days'
      order by l.end_time desc
      limit 1
    ))
),
broken as (
  select l.place, l.layer, b.opened_at, b.last_error
  from metadata.circuit_breakers b
  join layer l on b.name = 'layer:' || l.layer
  where b.state <> 'closed'
),
judged as (
  select
    l.place, l.layer, l.latest_at, own.opened_at as failed_at, own.last_error,
    (select c.layer from broken c where c.place < l.place order by c.place limit 1) as cause,
    (select c.opened_at from broken c where c.place < l.place order by c.place limit 1) as cause_at
  from layer l
  left join broken own on own.layer = l.layer
)
select
  j.layer,
  case
    when j.failed_at is not null then 'failed'
    when j.cause is not null then 'serving last good data'
    when j.latest_at is null then 'empty'
    else 'ok'
  end as state,
  j.latest_at as data_as_of,
  round(extract(epoch from now() - j.latest_at) / 60)::integer as age_minutes,
  coalesce(j.failed_at, j.cause_at) as since,
  coalesce(j.last_error, 'the layer ' || j.cause || ' has failed') as reason
from judged j;
comment on view quality.layer_state is 'One row per layer: whether it works, has failed, or goes on with the last good data of one that has; and of when its data is.';

create function metadata.layer_states() returns setof quality.layer_state
language sql stable security definer set search_path = '' as $$
  select * from quality.layer_state
$$;
comment on function metadata.layer_states() is 'quality.layer_state for scout_api: times and errors, nothing of any store.';
revoke execute on function metadata.layer_states() from public;
grant execute on function metadata.layer_states() to scout_api;

grant create on schema public to scout_api;
set role scout_api;

create function public.serving_state()
returns table (layer text, state text, data_as_of timestamptz, age_minutes integer, since timestamptz)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  return query
  select s.layer, s.state, s.data_as_of, s.age_minutes, s.since from metadata.layer_states() s;
end
$$;
comment on function public.serving_state() is
  'One row per layer: ok, failed, or serving last good data (a layer before it has failed), with the time of its data. Dashboards show it beside the figures.';

reset role;
revoke create on schema public from scout_api;
revoke execute on function public.serving_state() from public;
grant execute on function public.serving_state() to authenticated, service_role;
