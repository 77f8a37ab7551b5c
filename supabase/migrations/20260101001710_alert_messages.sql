-- What is told to whom: messages are written with the alerts they tell of, and sent by the function alerts.

create function metadata.queue_alert_messages(p_now timestamptz default clock_timestamp()) returns integer
language plpgsql set search_path = '' as $$
declare
  v_burst integer := metadata.setting_number('alert_burst')::integer;
  v_digest interval := make_interval(secs => metadata.setting_number('alert_digest_seconds')::double precision);
  v_digest_critical interval := make_interval(secs => metadata.setting_number('alert_digest_critical_seconds')::double precision);
  v_update interval := make_interval(secs => metadata.setting_number('alert_update_seconds')::double precision);
  v_queued integer;
begin
  -- nobody can do anything about it any more; the history has it
  update metadata.alert_outbox o
  set status = 'withdrawn'
  where o.status = 'queued' and o.message is null and o.severity <> 'critical' and o.kind <> 'test' and o.fallback_of is null
    and o.created_at > p_now - make_interval(secs => metadata.setting_number('alert_brief_seconds')::double precision)
    and not exists (select from metadata.alert_groups g where g.id = any (o.group_ids) and g.resolved_at is null);

  with thing as (
    select
      g.id, g.rule, g.opened_at, g.acknowledged_at, g.acknowledged_by, g.resolved_at, m.severity, m.newest_at, m.has_loud
    from metadata.alert_groups g
    cross join lateral (
      select
        (array['info', 'warning', 'critical'])[max(metadata.severity_rank(e.severity))] as severity,
        max(e.fired_at) as newest_at, bool_or(e.status = 'firing' and e.suppressed_by is null) as has_loud
      from metadata.alert_events e
      where e.group_id = g.id
    ) m
    -- what was resolved before anybody could be told is told yet
    where (g.resolved_at is null or g.resolved_at > p_now - interval '1 day') and m.severity is not null
  ),
  told as (
    select u.group_id, o.channel, o.kind, o.note, o.created_at, o.message is null and o.status = 'queued' as is_unwritten,
      o.status = 'withdrawn' as is_withdrawn, coalesce((o.message ->> 'at')::timestamptz, '-infinity') as written_at
    from metadata.alert_outbox o
    cross join unnest(o.group_ids) u (group_id)
    where o.fallback_of is null and o.group_ids && (select array_agg(t.id) from thing t)
  ),
  opened as (
    select t.group_id, t.channel, max(t.created_at) as last_at, bool_or(t.is_unwritten) as is_unwritten,
      bool_and(t.is_withdrawn) as is_withdrawn, min(t.written_at) as written_at
    from told t
    group by t.group_id, t.channel
  ),
  due as (
    select t.id as group_id, t.severity, c.channel, 'firing' as kind, null::text as note
    from thing t
    join metadata.alert_rules r on r.rule = t.rule
    join metadata.alert_channels c on c.is_enabled
      and (c.channel = any (r.channels) or (r.channels is null and metadata.severity_rank(c.min_severity) <= metadata.severity_rank(t.severity)))
    where (t.has_loud or t.resolved_at is not null)
      and (t.resolved_at is null or c.created_at < t.opened_at)
      and not exists (
        select from opened o
        where o.group_id = t.id and o.channel = c.channel and not (o.is_withdrawn and t.resolved_at is null)
      )
    union all
    select t.id, t.severity, o.channel, 'update', null
    from thing t
    join opened o on o.group_id = t.id
    where t.resolved_at is null and t.has_loud and t.newest_at > o.last_at and o.last_at < p_now - v_update and not o.is_unwritten
    union all
    select t.id, t.severity, c.channel, 'escalation', format('nobody has acknowledged this for %s', s.after)
    from thing t
    join metadata.alert_escalations s on s.severity = t.severity and t.opened_at + s.after <= p_now
    join metadata.alert_channels c on c.is_enabled and (s.channels is null or c.channel = any (s.channels))
    where t.resolved_at is null and t.acknowledged_at is null and t.has_loud
      -- the latest step that is due, not all of those missed
      and not exists (
        select from metadata.alert_escalations l where l.severity = s.severity and l.after > s.after and t.opened_at + l.after <= p_now
      )
      and not exists (
        select from told o
        where o.group_id = t.id and o.channel = c.channel and o.kind = 'escalation'
          and o.note = format('nobody has acknowledged this for %s', s.after)
      )
    union all
    select t.id, t.severity, o.channel, 'acknowledged', null
    from thing t
    join opened o on o.group_id = t.id
    where t.resolved_at is null and t.acknowledged_at is not null and not o.is_unwritten
      and not exists (
        select from told a
        where a.group_id = t.id and a.channel = o.channel and a.kind = 'acknowledged' and a.created_at >= t.acknowledged_at
      )
    union all
    select t.id, t.severity, o.channel, 'resolved', null
    from thing t
    join opened o on o.group_id = t.id
    where t.resolved_at is not null and not o.is_unwritten and not o.is_withdrawn
      -- who hears of it when it is over hears that too
      and o.written_at < t.resolved_at
      and not exists (select from told a where a.group_id = t.id and a.channel = o.channel and a.kind = 'resolved')
  ),
  ranked as (
    select
      d.*,
      row_number() over (partition by d.channel, d.kind order by metadata.severity_rank(d.severity) desc, d.group_id) + (
        select count(*)
        from metadata.alert_outbox o
        where o.created_at > p_now - v_digest and o.channel = d.channel and o.kind = d.kind
          and cardinality(o.group_ids) = 1 and o.fallback_of is null
      ) as place
    from due d
    join metadata.alert_channels c on c.channel = d.channel and c.is_enabled
  ),
  message as (
    select r.channel, r.kind, r.severity, array[r.group_id] as group_ids, r.note from ranked r where r.place <= v_burst
    union all
    select
      r.channel, r.kind, (array['info', 'warning', 'critical'])[max(metadata.severity_rank(r.severity))],
      array_agg(r.group_id order by metadata.severity_rank(r.severity) desc, r.group_id), min(r.note)
    from ranked r
    where r.place > v_burst
    group by r.channel, r.kind
    -- what does not fit is told with the next one
    having not exists (
      select from metadata.alert_outbox o
      where o.channel = r.channel and o.kind = r.kind and cardinality(o.group_ids) > 1 and o.fallback_of is null
        and o.created_at > p_now - case when bool_or(r.severity = 'critical') then v_digest_critical else v_digest end
    )
  )
  insert into metadata.alert_outbox (channel, kind, severity, group_ids, note, created_at, next_attempt_at)
  select m.channel, m.kind, m.severity, m.group_ids, m.note, p_now, p_now
  from message m
  order by metadata.severity_rank(m.severity) desc, m.group_ids[1];
  get diagnostics v_queued = row_count;

  insert into metadata.alert_outbox (channel, kind, severity, group_ids, note, fallback_of, created_at, next_attempt_at)
  select
    c.fallback, o.kind, o.severity, o.group_ids,
    concat_ws('; ', o.note, format('%s is down since %s: %s', o.channel, to_char(b.opened_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI"Z"'), left(b.last_error, 200))),
    o.id, p_now, p_now
  from metadata.alert_outbox o
  join metadata.alert_channels c on c.channel = o.channel
  join metadata.alert_channels f on f.channel = c.fallback and f.is_enabled
  join metadata.circuit_breakers b on b.name = 'alert_channel:' || o.channel and b.state <> 'closed'
  left join metadata.alert_outbox original on original.id = o.fallback_of
  where o.status = 'queued' and o.created_at < p_now - make_interval(secs => metadata.setting_number('alert_fallback_seconds')::double precision)
    -- two channels that are each other's fallback do not play ball
    and original.channel is distinct from c.fallback
    -- where the other one was told of it anyway nothing is lost
    and not exists (
      select from metadata.alert_outbox t
      where t.channel = c.fallback and t.group_ids @> o.group_ids and t.kind = o.kind and t.fallback_of is null
    )
  on conflict (fallback_of) where fallback_of is not null do nothing;
  return v_queued;
end
$$;
comment on function metadata.queue_alert_messages(timestamptz) is
  'Writes what is to be told of open and lately resolved groups into the outbox: each kind of message once per group and channel, many at once put together, and none of what was over before its channel heard of it, unless it was critical or the channel did not hear for alert_brief_seconds, when it is told once; and stand-ins for what waits for a channel that is down. The number of messages.';

create function metadata.alert_group_summary(p_group_id bigint) returns jsonb
language sql stable set search_path = '' as $$
  with member as (
    select
      e.*,
      row_number() over (
        order by e.status = 'resolved', e.suppressed_by is not null,
          abs(e.value - e.threshold) / nullif(abs(e.threshold), 0) desc nulls last, abs(e.value - e.threshold) desc nulls last, e.subject
      ) as place
    from metadata.alert_events e
    where e.group_id = p_group_id
  )
  select jsonb_build_object(
    'group_id', g.id, 'rule', g.rule, 'title', r.title, 'affects', r.affects, 'owner', r.owner, 'runbook', r.runbook,
    'severity', (array['info', 'warning', 'critical'])[max(metadata.severity_rank(m.severity))],
    'since', least(g.opened_at, min(m.started_at)), 'resolved_at', g.resolved_at,
    'acknowledged_by', g.acknowledged_by, 'acknowledged_at', g.acknowledged_at,
    'count', count(*) filter (where m.status <> 'resolved'), 'total', count(*),
    'is_flapping', bool_or(m.flaps >= 2),
    'worst', jsonb_agg(jsonb_build_object(
      'id', m.id, 'layer', m.layer, 'subject', m.subject, 'status', m.status, 'value', m.value, 'worst_value', m.worst_value,
      'threshold', m.threshold, 'unit', m.unit, 'detail', m.detail, 'since', m.started_at, 'observed_at', m.observed_at
    ) order by m.place) filter (where m.place <= (select metadata.setting_number('alert_message_subjects')))
  )
  from metadata.alert_groups g
  join metadata.alert_rules r on r.rule = g.rule
  join member m on true
  where g.id = p_group_id
  group by g.id, r.rule
$$;
comment on function metadata.alert_group_summary(bigint) is 'What there is to say of a group now: what, since when, how bad, what it affects, how many, and the worst.';

create function metadata.claim_alert_message(p_channel text, p_lease uuid, p_now timestamptz default clock_timestamp()) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_message metadata.alert_outbox;
begin
  select o.* into v_message
  from metadata.alert_outbox o
  where o.channel = p_channel and o.status = 'queued' and o.next_attempt_at <= p_now
    and (o.leased_until is null or o.leased_until < p_now)
    -- of one alert nothing overtakes what was said before
    and not exists (
      select from metadata.alert_outbox b
      where b.channel = o.channel and b.status = 'queued' and b.id < o.id and b.group_ids && o.group_ids
    )
  order by metadata.severity_rank(o.severity) desc, o.id
  limit 1
  for update skip locked;
  if not found or not metadata.breaker_allows('alert_channel:' || p_channel, p_now) then
    return null;
  end if;
  update metadata.alert_outbox o
  set lease = p_lease, attempts = o.attempts + 1,
      leased_until = p_now + make_interval(secs => metadata.setting_number('alert_lease_seconds')::double precision),
      message = coalesce(o.message, jsonb_build_object(
        'kind', o.kind, 'severity', o.severity, 'note', o.note, 'at', p_now,
        'alerts', coalesce((
          select jsonb_agg(metadata.alert_group_summary(g.id) order by g.place)
          from unnest(o.group_ids) with ordinality g (id, place)
          where g.place <= 20
        ), '[]'),
        'groups', cardinality(o.group_ids)))
  where o.id = v_message.id
  returning o.* into v_message;
  return jsonb_build_object(
    'id', v_message.id, 'idempotency_key', v_message.idempotency_key, 'attempt', v_message.attempts,
    'message', v_message.message,
    'thread', (
      select jsonb_build_object('reference', f.reference, 'is_same', f.group_ids = v_message.group_ids)
      from metadata.alert_outbox f
      where f.channel = p_channel and f.status = 'sent' and f.id < v_message.id and f.group_ids && v_message.group_ids
        and f.reference is not null
      order by f.id
      limit 1
    ));
end
$$;
comment on function metadata.claim_alert_message(text, uuid, timestamptz) is
  'Takes the worst message that is due on a channel, for alert_lease_seconds; null when there is none, or the channel is not to be tried now. thread: what the channel called the first message about the same alerts, and whether that told of nothing else.';

create function metadata.settle_alert_message(
  p_id bigint, p_lease uuid, p_outcome text, p_reference jsonb default null, p_error text default null,
  p_wait_seconds numeric default null, p_now timestamptz default clock_timestamp()
) returns text
language plpgsql set search_path = '' as $$
declare
  v_message metadata.alert_outbox;
  v_gives_up boolean;
begin
  -- that it was sent is true whoever has taken it since; a failure is told only by its owner
  select o.* into v_message
  from metadata.alert_outbox o
  where o.id = p_id and o.status = 'queued' and (o.lease = p_lease or p_outcome = 'sent')
  for update;
  if not found then
    return 'lost';
  end if;
  if p_outcome = 'sent' then
    update metadata.alert_outbox o
    set status = 'sent', sent_at = p_now, reference = p_reference, lease = null, leased_until = null, last_error = null
    where o.id = p_id;
    perform metadata.breaker_report('alert_channel:' || v_message.channel, null, null, p_now);
    return 'sent';
  end if;
  if p_outcome = 'failed' then
    perform metadata.breaker_report('alert_channel:' || v_message.channel, coalesce(p_error, 'no reason given'), p_wait_seconds, p_now);
  end if;
  v_gives_up := (p_outcome = 'refused' and v_message.attempts >= 5)
    or v_message.created_at < p_now - make_interval(hours => metadata.setting_number('alert_give_up_hours')::integer);
  update metadata.alert_outbox o
  set status = case when v_gives_up then 'given_up' else 'queued' end, last_error = left(p_error, 1000), lease = null, leased_until = null,
      next_attempt_at = case
        -- of a channel that is down its breaker keeps the pace, so that the worst message goes first when it is back
        when p_outcome = 'failed' then p_now
        else p_now + interval '5 seconds' * power(2, least(o.attempts, 6))
      end
  where o.id = p_id;
  if v_gives_up then
    insert into metadata.error_log (component, severity, code, message, detail)
    values ('alerts', 'HIGH', 'alert_not_sent', format('a message to %s was given up: %s', v_message.channel, p_error),
      jsonb_build_object('outbox_id', p_id, 'kind', v_message.kind, 'group_ids', v_message.group_ids));
  end if;
  return case when v_gives_up then 'given_up' else 'queued' end;
end
$$;
comment on function metadata.settle_alert_message(bigint, uuid, text, jsonb, text, numeric, timestamptz) is
  'Tells how sending went. sent; failed: the channel is to blame and its breaker counts it; refused: the message is, and after five attempts it is given up. sent, queued, given_up, or lost where somebody else has it now.';

create function metadata.has_alert_messages(p_now timestamptz default clock_timestamp()) returns boolean
language sql stable set search_path = '' as $$
  select exists (
    select
    from metadata.alert_outbox o
    join metadata.alert_channels c on c.channel = o.channel and c.is_enabled
    left join metadata.circuit_breakers b on b.name = 'alert_channel:' || o.channel
    where o.status = 'queued' and o.next_attempt_at <= p_now and (o.leased_until is null or o.leased_until < p_now)
      and (b.state is null or b.state = 'closed' or b.open_until <= p_now)
  )
$$;
comment on function metadata.has_alert_messages(timestamptz) is 'Whether the function alerts has something to send now.';

create function metadata.run_alerts() returns jsonb
language plpgsql set search_path = '' set jit = off as $$
declare
  v_result jsonb;
  v_ping text := (select s.decrypted_secret from vault.decrypted_secrets s where s.name = 'scout_alert_ping_url');
  v_message text;
begin
  if not pg_catalog.pg_try_advisory_xact_lock(pg_catalog.hashtext('metadata.run_alerts')) then
    return jsonb_build_object('skipped', 'another run is under way');
  end if;
  perform metadata.measure_minutes();
  perform metadata.judge_layers();
  perform metadata.see_jobs();
  v_result := metadata.evaluate_alerts();
  perform metadata.beat('alert.evaluation');
  perform metadata.watch_evaluation();
  begin
    if metadata.has_alert_messages() then
      v_result := v_result || jsonb_build_object('rung', metadata.ring('alerts', '{}'));
    end if;
    -- a dead man's switch elsewhere (healthchecks.io and its like) alarms when this stays away
    if v_ping is not null and not exists (
      select from metadata.heartbeats h where h.process = 'alert.ping' and h.succeeded_at > clock_timestamp() - interval '50 seconds'
    ) then
      perform net.http_get(url := v_ping, timeout_milliseconds := 10000);
      perform metadata.beat('alert.ping');
    end if;
  exception when others then
    -- what was found is kept though nobody can be rung: the messages wait
    get stacked diagnostics v_message = message_text;
    perform metadata.beat('alert.bell', v_message);
    v_result := v_result || jsonb_build_object('not_rung', v_message);
  end;
  return v_result;
end
$$;
comment on function metadata.run_alerts() is
  'What cron does every few seconds: counts, evaluates the rules, rings the function alerts where there is something to send, and pings the watcher outside once a minute.';

create function metadata.watch_evaluation(p_now timestamptz default clock_timestamp()) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_silent interval := make_interval(secs => metadata.setting_number('alert_silent_evaluation_seconds')::double precision);
  v_last timestamptz := (select h.succeeded_at from metadata.heartbeats h where h.process = 'alert.evaluation');
  v_since timestamptz := coalesce(v_last, (select min(r.scheduled_at) from metadata.job_registry r where r.job_name = 'scout-alerts'));
  v_is_silent boolean := coalesce(p_now - v_since > v_silent, true);
  v_event bigint;
begin
  if v_is_silent then
    insert into metadata.alert_events (
      rule, subject, layer, severity, status, group_key, started_at, fired_at, last_seen_at, value, worst_value, threshold, unit,
      observed_at, detail
    )
    select
      r.rule, 'evaluation', 'pipeline', r.severity, 'firing', '', p_now, p_now, p_now,
      round(extract(epoch from p_now - v_since)), round(extract(epoch from p_now - v_since)), extract(epoch from v_silent), 'seconds',
      v_last, 'the rules of alerts are not being evaluated'
    from metadata.alert_rules r
    where r.rule = 'evaluation_stopped' and r.is_enabled
    on conflict (rule, subject) where status <> 'resolved' do nothing
    returning id into v_event;
    if v_event is not null then
      insert into metadata.alert_history (event_id, at, status, by) values (v_event, p_now, 'firing', 'watchdog');
      perform metadata.group_events(p_now);
      perform metadata.queue_alert_messages(p_now);
    end if;
  else
    update metadata.alert_events e
    set status = 'resolved', resolved_at = p_now
    where e.rule = 'evaluation_stopped' and e.status <> 'resolved'
    returning e.id into v_event;
    if v_event is not null then
      insert into metadata.alert_history (event_id, at, was, status, by) values (v_event, p_now, 'firing', 'resolved', 'watchdog');
      perform metadata.group_events(p_now);
      perform metadata.queue_alert_messages(p_now);
    end if;
  end if;
  return v_is_silent;
end
$$;
comment on function metadata.watch_evaluation(timestamptz) is
  'Raises, or ends, the alert that evaluation itself has stopped; whether it has. Asked by cron apart from evaluation, by each call of the functions alerts and metrics, and so by whoever scrapes or pings from outside.';

create function metadata.watch_alerts() returns text
language plpgsql set search_path = '' as $$
begin
  if metadata.watch_evaluation() and metadata.has_alert_messages() then
    return 'rung ' || metadata.ring('alerts', '{}');
  end if;
  return 'watched';
end
$$;
comment on function metadata.watch_alerts() is 'A second job than that of evaluation: notices when that one fails or hangs.';

create function metadata.prune_alerts() returns bigint
language plpgsql set search_path = '' as $$
declare
  v_before timestamptz := now() - make_interval(days => metadata.setting_number('alert_history_days')::integer);
  v_pruned bigint;
begin
  -- what waits for a channel that is gone or switched off waits for nobody
  update metadata.alert_outbox o
  set status = 'given_up', last_error = 'the channel is gone or switched off'
  where o.status = 'queued' and o.created_at < now() - make_interval(hours => metadata.setting_number('alert_give_up_hours')::integer)
    and not exists (select from metadata.alert_channels c where c.channel = o.channel and c.is_enabled);
  delete from metadata.alert_outbox o where o.status <> 'queued' and o.created_at < v_before;
  delete from metadata.alert_events e where e.status = 'resolved' and e.resolved_at < v_before;
  get diagnostics v_pruned = row_count;
  delete from metadata.alert_groups g
  where g.resolved_at < v_before and not exists (select from metadata.alert_events e where e.group_id = g.id);
  delete from metadata.alert_silences s where s.ends_at < v_before;
  delete from metadata.alert_links_used l
  where l.used_at < now() - make_interval(days => 2 * metadata.setting_number('alert_link_days')::integer);
  return v_pruned;
end
$$;
comment on function metadata.prune_alerts() is 'Deletes alerts resolved alert_history_days ago with their messages; the number of alerts.';
