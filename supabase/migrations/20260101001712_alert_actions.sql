-- What people do about alerts: acknowledge, silence. By command line, RPC, a button or a signed link: all come here.

create function metadata.alert_of(p_alert_id bigint, p_group_id bigint) returns setof metadata.alert_events
language plpgsql stable set search_path = '' as $$
begin
  if num_nonnulls(p_alert_id, p_group_id) <> 1 then
    raise exception 'give the id of an alert or of a group' using errcode = 'invalid_parameter_value';
  end if;
  if not exists (select from metadata.alert_events e where e.id = p_alert_id)
    and not exists (select from metadata.alert_groups g where g.id = p_group_id) then
    raise exception 'no alert %', coalesce(p_alert_id::text, 'group ' || p_group_id) using errcode = 'PT404',
      hint = 'scout alerts list, or recent_alerts, tells the ids.';
  end if;
  return query
  select e.* from metadata.alert_events e where e.id = p_alert_id or e.group_id = p_group_id;
end
$$;
comment on function metadata.alert_of(bigint, bigint) is 'The alert of an id, or all of a group. Raises PT404 (HTTP 404) when there is none.';

create function metadata.acknowledge_alerts(
  p_alert_id bigint, p_group_id bigint, p_by text, p_note text default null, p_now timestamptz default clock_timestamp()
) returns integer
language plpgsql set search_path = '' as $$
declare
  v_ids bigint[] := array(select a.id from metadata.alert_of(p_alert_id, p_group_id) a);
  v_acknowledged integer;
begin
  if btrim(coalesce(p_by, '')) = '' then
    raise exception 'somebody has to acknowledge it' using errcode = 'invalid_parameter_value';
  end if;
  with acknowledged as (
    update metadata.alert_events e
    set status = 'acknowledged', acknowledged_at = p_now, acknowledged_by = p_by
    where e.id = any (v_ids) and e.status = 'firing'
    returning e.id, e.group_id
  ),
  told as (
    insert into metadata.alert_history (event_id, at, was, status, by, note)
    select a.id, p_now, 'firing', 'acknowledged', p_by, p_note from acknowledged a
  )
  select count(*) into v_acknowledged from acknowledged;
  -- a group is looked after when each of its alerts is
  update metadata.alert_groups g
  set acknowledged_at = p_now, acknowledged_by = p_by
  where g.id in (select e.group_id from metadata.alert_events e where e.id = any (v_ids)) and g.resolved_at is null and g.acknowledged_at is null
    and not exists (select from metadata.alert_events e where e.group_id = g.id and e.status = 'firing');
  return v_acknowledged;
end
$$;
comment on function metadata.acknowledge_alerts(bigint, bigint, text, text, timestamptz) is
  'Somebody looks after an alert, or all of a group: nobody else is called. How many were firing; doing it twice changes nothing.';

create function metadata.silence_alerts(
  p_alert_id bigint, p_group_id bigint, p_minutes integer, p_reason text, p_by text, p_now timestamptz default clock_timestamp()
) returns integer
language plpgsql set search_path = '' as $$
declare
  v_silences integer;
begin
  if p_minutes is not null and p_minutes not between 1 and 525600 then
    raise exception 'cannot silence for % minutes', p_minutes using errcode = 'invalid_parameter_value',
      hint = 'One minute to a year; without a number it is until it has recovered.';
  end if;
  if btrim(coalesce(p_reason, '')) = '' or btrim(coalesce(p_by, '')) = '' then
    raise exception 'a silence needs a reason and somebody who answers for it' using errcode = 'invalid_parameter_value';
  end if;
  with covered as (
    select distinct
      e.rule,
      -- of a group by rule everything of the rule, what comes later too
      case when p_alert_id is null and r.group_by = 'rule' then null else regexp_replace(e.subject, '([\\%_])', '\\\1', 'g') end as subject
    from metadata.alert_of(p_alert_id, p_group_id) e
    join metadata.alert_rules r on r.rule = e.rule
  ),
  added as (
    insert into metadata.alert_silences (rule, subject, reason, silenced_by, starts_at, ends_at, until_recovered)
    select c.rule, c.subject, p_reason, p_by, p_now, p_now + make_interval(mins => p_minutes), p_minutes is null
    from covered c
    returning id
  )
  select count(*) into v_silences from added;
  perform metadata.suppress_events(p_now);
  return v_silences;
end
$$;
comment on function metadata.silence_alerts(bigint, bigint, integer, text, text, timestamptz) is
  'Nobody is told of an alert, or of a group, for so many minutes; null: until it has recovered. The number of silences made.';

create function metadata.use_alert_link(p_nonce text) returns boolean
language plpgsql set search_path = '' as $$
begin
  insert into metadata.alert_links_used (nonce) values (p_nonce) on conflict do nothing;
  return found;
end
$$;
comment on function metadata.use_alert_link(text) is 'True the first time a signed link or button press is used, false ever after.';
