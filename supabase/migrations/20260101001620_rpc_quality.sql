-- The dashboard API: how good the data is. See rpc_pipeline for how public functions are guarded.

create function quality.gates_for(p_stores text[]) returns setof quality.gates
language sql stable security definer set search_path = '' as $$
  with scope as (
    select p_stores = array['*'] as is_all
  ),
  told as (
    select g.*, substring(g.subject from '(?:^|:)(?:store|device):.*$') as about
    from quality.gates g
  ),
  visible as (
    select t.*
    from told t
    cross join scope s
    where s.is_all or t.about is null
      or substring(t.about from '^:?store:(.*)$') = any (p_stores)
      or substring(t.about from '^:?device:(.*)$') in (
        select d.device_id from metadata.devices d where d.store_id = any (p_stores)
      )
  )
  select
    v.gate, v.title, v.layer, v.subject, v.status, v.value, v.threshold, v.unit, v.observed_at,
    -- what is told of all stores counts their rows: shares and ages are for everybody, volumes are not
    case when s.is_all or v.about is not null then v.detail end,
    v.action
  from visible v
  cross join scope s
  union all
  -- of a gate that finds fault with other stores only, that much: these stores pass
  select distinct on (t.gate)
    t.gate, t.title, t.layer, 'all', 'pass', null::numeric, t.threshold, t.unit, t.observed_at,
    'nothing found in your stores', t.action
  from told t
  where not exists (select from visible v where v.gate = t.gate)
$$;
comment on function quality.gates_for(text[]) is
  'quality.gates for scout_api, of a caller who may see the given stores ({*}: all): findings about other stores and devices are left out, and the detail of findings over all stores.';
revoke execute on function quality.gates_for(text[]) from public;
grant execute on function quality.gates_for(text[]) to scout_api;

grant create on schema public to scout_api;
set role scout_api;

create function public.quality_gates(gate_number integer default null)
returns table (
  gate integer, title text, layer text, subject text, status text, value numeric, threshold numeric, unit text,
  observed_at timestamptz, detail text, action text
)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  return query
  select g.*
  from quality.gates_for(metadata.allowed_stores()) g
  where quality_gates.gate_number is null or g.gate = quality_gates.gate_number
  order by array_position(array['fail', 'warn', 'no_data', 'pass'], g.status), g.gate, g.subject;
end
$$;
comment on function public.quality_gates(integer) is
  'What the quality gates say now, the worst first: one row per gate and subject, of one gate or of all. status: pass, warn, fail, no_data. Findings about stores that are not the caller''s are left out.';

reset role;
revoke create on schema public from scout_api;

revoke execute on all functions in schema public from public;
grant execute on function public.quality_gates(integer) to authenticated, service_role;
