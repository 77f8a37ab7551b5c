-- From conditions to alerts: matching, the life of an event, silences and causes, groups.

create type metadata.alert_match as (
  rule text, subject text, layer text, severity text, group_key text, value numeric, threshold numeric, unit text,
  observed_at timestamptz, detail text, is_breached boolean, is_recovered boolean
);
comment on type metadata.alert_match is 'What a rule says of a subject now.';

create function metadata.match_rule(p_rule metadata.alert_rules, p_subjects text[] default '{}') returns setof metadata.alert_match
language plpgsql stable rows 10 set search_path = '' as $$
begin
  return query execute format(
    $query$
      select
        $1, j.subject, j.layer, $2, case $3 when 'rule' then '' when 'layer' then coalesce(j.layer, '') else j.subject end,
        j.value, j.threshold, j.unit, j.observed_at, left(j.detail, 1000), j.is_breached, j.is_recovered
      from (
        select s.*, coalesce((%2$s), false) as is_breached, coalesce((%3$s), false) as is_recovered
        from (
          select
            r.layer, r.subject, r.status, r.value::numeric as value, coalesce($4, r.threshold)::numeric as threshold,
            coalesce($5, $4, r.threshold)::numeric as recovery_threshold, r.unit, r.observed_at, r.detail
          from %1$s r
        ) s
      ) j
      where j.is_breached or j.subject in (select unnest($6))
    $query$,
    p_rule.source, p_rule.condition, coalesce(p_rule.recovery_condition, 'not coalesce((' || p_rule.condition || '), false)'))
  using p_rule.rule, p_rule.severity, p_rule.group_by, p_rule.threshold, p_rule.recovery_threshold, p_subjects;
end
$$;
comment on function metadata.match_rule(metadata.alert_rules, text[]) is
  'What a rule finds now: rows that meet its condition, and the subjects given, whether they do or not.';

create function metadata.in_maintenance(p_rule text, p_severity text, p_now timestamptz) returns text
language sql stable set search_path = '' as $$
  select w.name
  from metadata.maintenance_windows w
  cross join lateral (select p_now at time zone metadata.business_timezone() as local_now) n
  -- begun today or, past midnight, yesterday
  cross join lateral (values (n.local_now::date), (n.local_now::date - 1)) d (day)
  where w.is_enabled
    and case when w.rule is null then p_severity <> 'critical' else p_rule like w.rule end
    and extract(isodow from d.day)::integer = any (w.weekdays)
    and n.local_now >= d.day + w.starts_at and n.local_now < d.day + w.starts_at + w.lasts
  limit 1
$$;
comment on function metadata.in_maintenance(text, text, timestamptz) is 'The maintenance window in which nobody is told of a rule''s alerts now; null when there is none.';

-- without nested loops: how many matches there are cannot be told beforehand, and ten thousand times ten thousand is too many
create function metadata.judge_events(p_matches metadata.alert_match[], p_left_alone text[], p_step interval, p_now timestamptz) returns void
language plpgsql set search_path = '' set enable_nestloop = off set jit = off as $$
declare
  v_longest_quiet interval := make_interval(mins => metadata.setting_number('alert_flap_longest_minutes')::integer);
  v_flap_since timestamptz := p_now - make_interval(mins => metadata.setting_number('alert_flap_minutes')::integer);
begin
  -- what is under way goes on, fires or is over
  with found as (
    select m.* from unnest(p_matches) m
  ),
  active as (
    select
      e.id, e.status, e.fired_at, e.held_for, e.quiet_for, e.worst_value, e.value as last_value, e.last_seen_at,
      coalesce(m.is_breached, false) as is_breached,
      -- a subject that is told of no more is well
      coalesce(m.is_recovered, true) as is_recovered,
      m.value, m.threshold, m.unit, m.observed_at, m.detail, r.for_duration, r.severity,
      least(r.recover_for * power(2, least(e.flaps, 10)), greatest(r.recover_for, v_longest_quiet)) as needs_quiet
    from metadata.alert_events e
    join metadata.alert_rules r on r.rule = e.rule
    left join found m on m.rule = e.rule and m.subject = e.subject
    where e.status <> 'resolved' and e.rule <> all (p_left_alone)
  ),
  aged as (
    select
      a.*,
      case when a.status = 'pending' and a.is_breached then a.held_for + p_step else a.held_for end as new_held,
      case when a.is_recovered and not a.is_breached then coalesce(a.quiet_for + p_step, '0') end as new_quiet
    from active a
  ),
  next as (
    select
      g.*,
      case
        when g.status = 'pending' and not g.is_breached then 'resolved'
        when g.status = 'pending' and g.new_held >= g.for_duration then 'firing'
        when g.status in ('firing', 'acknowledged') and g.new_quiet >= g.needs_quiet then 'resolved'
        else g.status
      end as new_status
    from aged g
  ),
  forgotten as (
    delete from metadata.alert_events e
    using next n
    where e.id = n.id and n.new_status = 'resolved' and n.fired_at is null
  ),
  changed as (
    update metadata.alert_events e
    set status = n.new_status, held_for = n.new_held, quiet_for = n.new_quiet,
        fired_at = case when n.new_status = 'firing' then coalesce(e.fired_at, p_now) else e.fired_at end,
        resolved_at = case when n.new_status = 'resolved' then p_now end,
        last_seen_at = case when n.is_breached then p_now else e.last_seen_at end,
        value = coalesce(n.value, e.value), threshold = coalesce(n.threshold, e.threshold), unit = coalesce(n.unit, e.unit),
        observed_at = coalesce(n.observed_at, e.observed_at), detail = coalesce(n.detail, e.detail), severity = n.severity,
        worst_value = case
          when abs(n.value - n.threshold) > abs(coalesce(e.worst_value, n.threshold) - n.threshold) and n.is_breached then n.value
          else coalesce(e.worst_value, n.value)
        end
    from next n
    where e.id = n.id and not (n.new_status = 'resolved' and n.fired_at is null)
      -- what goes on as it was is written once a minute, so that thousands of alerts do not rewrite the table each time
      and (n.new_status <> n.status or n.new_held <> n.held_for or n.new_quiet is distinct from n.quiet_for
        or n.last_seen_at < p_now - interval '1 minute')
    returning e.id, n.status as was, e.status, e.quiet_for
  )
  insert into metadata.alert_history (event_id, at, was, status, by)
  select c.id, p_now, c.was, c.status, 'evaluation'
  from changed c
  where c.was <> c.status;

  -- what fires again soon after it was resolved is the same alert
  with again as (
    select distinct on (e.rule, e.subject) e.id, r.for_duration
    from unnest(p_matches) m
    join metadata.alert_rules r on r.rule = m.rule
    join metadata.alert_events e on e.rule = m.rule and e.subject = m.subject
    where m.is_breached and e.status = 'resolved' and e.resolved_at > v_flap_since
      and not exists (
        select from metadata.alert_events o where o.rule = m.rule and o.subject = m.subject and o.status <> 'resolved'
      )
    order by e.rule, e.subject, e.resolved_at desc
  ),
  reopened as (
    update metadata.alert_events e
    set status = case when a.for_duration > '0' then 'pending' else 'firing' end,
        resolved_at = null, held_for = '0', quiet_for = null, flaps = e.flaps + 1, last_seen_at = p_now,
        acknowledged_at = null, acknowledged_by = null, group_id = null
    from again a
    where e.id = a.id
    returning e.id, e.status
  )
  insert into metadata.alert_history (event_id, at, was, status, by, note)
  select o.id, p_now, 'resolved', o.status, 'evaluation', 'again, soon after it was resolved'
  from reopened o;

  with added as (
    insert into metadata.alert_events (
      rule, subject, layer, store_id, severity, status, group_key, started_at, fired_at, last_seen_at, value, worst_value, threshold, unit,
      observed_at, detail
    )
    select
      m.rule, m.subject, m.layer,
      -- most subjects name no store, and looking for one is dear
      coalesce(case when m.subject like '%store:%' then substring(m.subject from '(?:^|[: ])store:(.+)$') end, d.store_id), m.severity,
      case when r.for_duration > '0' then 'pending' else 'firing' end, m.group_key,
      p_now, case when r.for_duration > '0' then null else p_now end, p_now, m.value, m.value, m.threshold, m.unit,
      m.observed_at, m.detail
    from unnest(p_matches) m
    join metadata.alert_rules r on r.rule = m.rule
    left join metadata.devices d on d.device_id = substring(m.subject from '(?:^|[: ])device:(.+)$')
    where m.is_breached
    on conflict (rule, subject) where status <> 'resolved' do nothing
    returning id, status
  )
  insert into metadata.alert_history (event_id, at, status, by)
  select a.id, p_now, a.status, 'evaluation'
  from added a;
end
$$;
comment on function metadata.judge_events(metadata.alert_match[], text[], interval, timestamptz) is
  'Takes every alert a step further: p_step more of holding or of being quiet. Alerts of the rules in p_left_alone (those that failed) stay as they are.';

-- without nested loops, as metadata.judge_events(), and without the compiling that their price on paper would bring
create function metadata.suppress_events(p_now timestamptz) returns void
language sql set search_path = '' set enable_nestloop = off set jit = off as $$
  with firing as materialized (
    select e.id, e.rule, e.subject, e.severity, e.suppressed_by
    from metadata.alert_events e
    where e.status in ('firing', 'acknowledged')
  ),
  silence as (
    select s.*
    from metadata.alert_silences s
    where s.starts_at <= p_now and (s.ends_at is null or s.ends_at > p_now)
  ),
  silenced as (
    select f.id, min(format('silence %s by %s: %s', s.id, s.silenced_by, s.reason)) as reason
    from firing f
    join silence s on (s.rule is null or s.rule = f.rule) and (s.subject is null or f.subject like s.subject)
    group by f.id
  ),
  maintained as (
    select r.rule, r.severity, metadata.in_maintenance(r.rule, r.severity, p_now) as name
    from (select distinct f.rule, f.severity from firing f) r
  ),
  cause as (
    select i.effect, i.effect_subject, min(f.rule || ' ' || f.subject) as reason
    from metadata.alert_inhibitions i
    join firing f on f.rule = i.cause and f.subject like i.cause_subject
    group by i.effect, i.effect_subject
  ),
  caused as (
    select f.id, min(c.reason) as reason
    from cause c
    join firing f on f.rule = c.effect and f.subject like c.effect_subject
    group by f.id
  ),
  judged as (
    select f.id, f.suppressed_by, coalesce(s.reason, 'maintenance window ' || m.name, 'caused by ' || c.reason) as reason
    from firing f
    left join silenced s on s.id = f.id
    left join maintained m on m.rule = f.rule and m.severity = f.severity
    left join caused c on c.id = f.id
  )
  update metadata.alert_events e
  set suppressed_by = j.reason
  from judged j
  where j.id = e.id and j.suppressed_by is distinct from j.reason
$$;
comment on function metadata.suppress_events(timestamptz) is 'Marks alerts of which nobody is told: silenced, in a maintenance window, or caused by another one that fires.';

create function metadata.group_events(p_now timestamptz) returns void
language plpgsql set search_path = '' as $$
begin
  insert into metadata.alert_groups (rule, group_key, opened_at)
  select distinct e.rule, e.group_key, p_now
  from metadata.alert_events e
  where e.status = 'firing' and e.group_id is null and e.suppressed_by is null
  on conflict (rule, group_key) where resolved_at is null do nothing;

  with joined as (
    update metadata.alert_events e
    set group_id = g.id
    from metadata.alert_groups g
    where g.rule = e.rule and g.group_key = e.group_key and g.resolved_at is null
      and e.status = 'firing' and e.group_id is null and e.suppressed_by is null
    returning g.id
  )
  -- a new member of a group that somebody looks at already is news to him, no reason to call others
  update metadata.alert_groups g
  set acknowledged_at = null, acknowledged_by = null
  from (select distinct j.id from joined j) j
  where g.id = j.id and g.acknowledged_at is not null
    and not exists (select from metadata.alert_events e where e.group_id = g.id and e.status = 'acknowledged');

  update metadata.alert_groups g
  set resolved_at = p_now
  where g.resolved_at is null
    and not exists (select from metadata.alert_events e where e.group_id = g.id and e.status <> 'resolved');

  -- a snooze ends with what it was for
  update metadata.alert_silences s
  set ends_at = greatest(p_now, s.starts_at + interval '1 second')
  where s.until_recovered and (s.ends_at is null or s.ends_at > p_now) and s.starts_at < p_now
    and not exists (
      select from metadata.alert_events e
      where e.status <> 'resolved' and (s.rule is null or e.rule = s.rule) and (s.subject is null or e.subject like s.subject)
    );
end
$$;
comment on function metadata.group_events(timestamptz) is 'Puts alerts that fire into the open group of their rule and key, and closes groups and snoozes whose alerts are all over.';

create function metadata.evaluate_alerts(p_now timestamptz default clock_timestamp()) returns jsonb
language plpgsql set search_path = '' set jit = off as $$
declare
  v_began timestamptz := clock_timestamp();
  v_rule_began timestamptz;
  v_step interval;
  v_rule metadata.alert_rules;
  v_found metadata.alert_match[];
  v_all metadata.alert_match[] := array[]::metadata.alert_match[];
  v_runs metadata.alert_rule_runs[] := array[]::metadata.alert_rule_runs[];
  v_broken text[] := array[]::text[];
  v_message text;
  v_queued integer;
  v_ms integer;
begin
  if not pg_catalog.pg_try_advisory_xact_lock(pg_catalog.hashtext('metadata.evaluate_alerts')) then
    return jsonb_build_object('skipped', 'another evaluation is under way');
  end if;
  select least(
    greatest(p_now - c.evaluated_at, '0'),
    make_interval(secs => metadata.setting_number('alert_longest_step_seconds')::double precision))
  into v_step
  from metadata.alert_clock c;

  -- one by one, because a rule that fails must not stop the others
  for v_rule in select r.* from metadata.alert_rules r where r.is_enabled and r.source is not null order by r.rule loop
    v_rule_began := clock_timestamp();
    begin
      select array_agg(m) into v_found
      from metadata.match_rule(v_rule, array(
        select e.subject from metadata.alert_events e where e.rule = v_rule.rule and e.status <> 'resolved'
      )) m;
      v_all := v_all || coalesce(v_found, '{}');
      v_runs := v_runs || row(
        v_rule.rule, p_now, round(1000 * extract(epoch from clock_timestamp() - v_rule_began), 1),
        (select count(*) from unnest(v_found) f where f.is_breached), null)::metadata.alert_rule_runs;
    exception when others then
      get stacked diagnostics v_message = message_text;
      v_broken := v_broken || v_rule.rule;
      v_runs := v_runs || row(
        v_rule.rule, p_now, round(1000 * extract(epoch from clock_timestamp() - v_rule_began), 1), null, v_message
      )::metadata.alert_rule_runs;
    end;
  end loop;
  select v_all || coalesce(array_agg(
    row('alert_rule_failing', 'rule:' || u.rule, 'pipeline', f.severity, '', 1, 0, 'failures', p_now, u.error, true, false)::metadata.alert_match
  ), '{}')
  into v_all
  from unnest(v_runs) u
  join metadata.alert_rules f on f.rule = 'alert_rule_failing' and f.is_enabled
  where u.error is not null;

  insert into metadata.alert_rule_runs as k (rule, evaluated_at, duration_ms, found, error)
  select u.rule, u.evaluated_at, u.duration_ms, u.found, u.error from unnest(v_runs) u
  on conflict (rule) do update set
    evaluated_at = excluded.evaluated_at, duration_ms = excluded.duration_ms, found = excluded.found, error = excluded.error;

  -- the watchdog's own alert is not for evaluation to judge
  perform metadata.judge_events(v_all, v_broken || array['evaluation_stopped'], coalesce(v_step, '0'), p_now);
  perform metadata.suppress_events(p_now);
  perform metadata.group_events(p_now);
  v_queued := metadata.queue_alert_messages(p_now);
  v_ms := round(1000 * extract(epoch from clock_timestamp() - v_began))::integer;
  update metadata.alert_clock c set evaluated_at = p_now, duration_ms = v_ms;
  return (
    select jsonb_build_object(
      'rules', cardinality(v_runs), 'broken', cardinality(v_broken), 'queued', v_queued, 'duration_ms', v_ms,
      'pending', count(*) filter (where e.status = 'pending'), 'firing', count(*) filter (where e.status = 'firing'),
      'acknowledged', count(*) filter (where e.status = 'acknowledged'))
    from metadata.alert_events e
    where e.status <> 'resolved'
  );
end
$$;
insert into metadata.declared_lineage (function_name, reads, writes, why) values
  ('metadata.match_rule', '{quality.gates}', '{metadata.alert_events}', 'the condition of each rule is a row; what it reads has the shape of gates');
comment on function metadata.evaluate_alerts(timestamptz) is
  'Evaluates every rule, takes every alert a step further and queues what is to be told; what it found. p_now is for tests. One at a time: a second one at once does nothing.';
