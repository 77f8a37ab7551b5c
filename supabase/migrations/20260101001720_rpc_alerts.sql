-- The dashboard API: alerts. See rpc_pipeline for how public functions are guarded.

grant select on metadata.alert_events, metadata.alert_rules, metadata.alert_history to scout_api;
create policy not_of_any_store on metadata.alert_rules for select to scout_api using (true);
create policy stores_of_the_caller on metadata.alert_events for select to scout_api
  using (
    (select metadata.allowed_stores()) = array['*']
    or store_id = any ((select metadata.allowed_stores())::text[])
  );
create policy stores_of_the_caller on metadata.alert_history for select to scout_api
  using (exists (select from metadata.alert_events e where e.id = event_id));

create function metadata.caller_name() returns text
language sql stable set search_path = '' as $$
  select coalesce(metadata.claims() ->> 'email', metadata.claims() ->> 'sub', metadata.claims() ->> 'role', 'nobody')
$$;
comment on function metadata.caller_name() is 'Who calls, for the history: the e-mail address of the token, else its subject, else its role.';
grant execute on function metadata.caller_name() to scout_api;

create function metadata.alerts_of_caller(p_alert_id bigint, p_group_id bigint) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if metadata.allowed_stores() <> array['*'] and exists (
    select from metadata.alert_of(p_alert_id, p_group_id) a
    where a.store_id is null or a.store_id <> all (metadata.allowed_stores())
  ) then
    -- the same answer for another store's alert as for one that does not exist
    raise exception 'no such alert' using errcode = 'PT404', hint = 'recent_alerts tells the ids.';
  end if;
end
$$;
comment on function metadata.alerts_of_caller(bigint, bigint) is 'Raises PT404 unless the alert, or every one of the group, is of the caller''s stores.';

create function metadata.acknowledge_alerts_for(p_alert_id bigint, p_group_id bigint, p_note text) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  v_acknowledged integer;
begin
  perform metadata.alerts_of_caller(p_alert_id, p_group_id);
  v_acknowledged := metadata.acknowledge_alerts(p_alert_id, p_group_id, metadata.caller_name(), p_note);
  perform metadata.queue_alert_messages();
  return v_acknowledged;
end
$$;
comment on function metadata.acknowledge_alerts_for(bigint, bigint, text) is 'metadata.acknowledge_alerts() for scout_api: in the caller''s name, within the caller''s stores.';

create function metadata.silence_alerts_for(p_alert_id bigint, p_group_id bigint, p_minutes integer, p_reason text) returns integer
language plpgsql security definer set search_path = '' as $$
begin
  perform metadata.alerts_of_caller(p_alert_id, p_group_id);
  return metadata.silence_alerts(p_alert_id, p_group_id, p_minutes, p_reason, metadata.caller_name());
end
$$;
comment on function metadata.silence_alerts_for(bigint, bigint, integer, text) is 'metadata.silence_alerts() for scout_api: in the caller''s name, within the caller''s stores.';

revoke execute on function
  metadata.alerts_of_caller(bigint, bigint), metadata.acknowledge_alerts_for(bigint, bigint, text),
  metadata.silence_alerts_for(bigint, bigint, integer, text)
from public;
grant execute on function
  metadata.acknowledge_alerts_for(bigint, bigint, text), metadata.silence_alerts_for(bigint, bigint, integer, text)
to scout_api;

grant create on schema public to scout_api;
set role scout_api;

create function public.recent_alerts(max_rows integer default 50, state text default null, since timestamptz default null)
returns table (
  alert_id bigint, group_id bigint, rule text, title text, severity text, status text, layer text, subject text,
  value numeric, worst_value numeric, threshold numeric, unit text, detail text, observed_at timestamptz,
  affects text, owner text, runbook text, started_at timestamptz, fired_at timestamptz, acknowledged_at timestamptz,
  acknowledged_by text, resolved_at timestamptz, flaps integer, suppressed_by text, history jsonb
)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform metadata.require_role('viewer', 'analyst', 'operator');
  if recent_alerts.max_rows is null or recent_alerts.max_rows not between 1 and 1000 then
    raise exception 'max_rows must be 1 to 1000' using errcode = 'invalid_parameter_value';
  end if;
  if recent_alerts.state not in ('open', 'pending', 'firing', 'acknowledged', 'resolved') then
    raise exception 'unknown state %', recent_alerts.state using errcode = 'invalid_parameter_value',
      hint = 'Use open, pending, firing, acknowledged or resolved; none for all.';
  end if;
  return query
  with found as (
    select e.*
    from metadata.alert_events e
    where (
        recent_alerts.state is null or e.status = recent_alerts.state
        or (recent_alerts.state = 'open' and e.status in ('firing', 'acknowledged'))
      )
      and e.started_at >= coalesce(recent_alerts.since, '-infinity')
    -- what is open first, the worst first
    order by e.status = 'resolved', array_position(array['critical', 'warning', 'info'], e.severity), e.started_at desc, e.id desc
    limit recent_alerts.max_rows
  )
  select
    f.id, f.group_id, f.rule, r.title, f.severity, f.status, f.layer, f.subject, f.value, f.worst_value, f.threshold, f.unit, f.detail,
    f.observed_at, r.affects, r.owner, r.runbook, f.started_at, f.fired_at, f.acknowledged_at, f.acknowledged_by, f.resolved_at,
    f.flaps, f.suppressed_by,
    (
      select coalesce(jsonb_agg(jsonb_build_object('at', h.at, 'was', h.was, 'status', h.status, 'by', h.by, 'note', h.note) order by h.id), '[]')
      from metadata.alert_history h
      where h.event_id = f.id
    )
  from found f
  join metadata.alert_rules r on r.rule = f.rule
  order by f.status = 'resolved', array_position(array['critical', 'warning', 'info'], f.severity), f.started_at desc, f.id desc;
end
$$;
comment on function public.recent_alerts(integer, text, timestamptz) is
  'Alerts of the caller''s stores, open ones and the worst first, with their history. state: open (firing or acknowledged), pending, firing, acknowledged, resolved; none for all. Those who see some stores only see what is of them.';

create function public.acknowledge_alert(alert_id bigint default null, group_id bigint default null, note text default null) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  perform metadata.require_role('operator');
  return jsonb_build_object(
    'acknowledged', metadata.acknowledge_alerts_for(acknowledge_alert.alert_id, acknowledge_alert.group_id, acknowledge_alert.note));
end
$$;
comment on function public.acknowledge_alert(bigint, bigint, text) is
  'The caller looks after an alert, or after all of a group: it is not told to others. Operators only; how many were firing.';

create function public.silence_alert(
  alert_id bigint default null, group_id bigint default null, minutes integer default null, reason text default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  perform metadata.require_role('operator');
  return jsonb_build_object(
    'silences',
    metadata.silence_alerts_for(silence_alert.alert_id, silence_alert.group_id, silence_alert.minutes, silence_alert.reason));
end
$$;
comment on function public.silence_alert(bigint, bigint, integer, text) is
  'Nobody is told of an alert, or of a group, for so many minutes; without a number until it has recovered. A reason is needed. Operators only.';

reset role;
revoke create on schema public from scout_api;

revoke execute on function
  public.recent_alerts(integer, text, timestamptz), public.acknowledge_alert(bigint, bigint, text),
  public.silence_alert(bigint, bigint, integer, text)
from public;
grant execute on function
  public.recent_alerts(integer, text, timestamptz), public.acknowledge_alert(bigint, bigint, text),
  public.silence_alert(bigint, bigint, integer, text)
to authenticated, service_role;
