-- Circuit breakers (Nygard, Release It!) in the database, so that functions that keep nothing agree on what is down.

create table metadata.circuit_breakers (
  name text primary key,
  state text not null default 'closed',
  failures integer not null default 0,
  failure_limit integer not null default 5,
  open_seconds integer not null default 30,
  longest_open_seconds integer not null default 600,
  opens integer not null default 0,
  opened_at timestamptz,
  open_until timestamptz,
  last_failure_at timestamptz,
  last_success_at timestamptz,
  last_error text,
  constraint circuit_breakers_name_is_kind_and_name check (name ~ '^[a-z_]+:[^[:cntrl:]]+$'),
  constraint circuit_breakers_state_known check (state in ('closed', 'open', 'half_open')),
  constraint circuit_breakers_open_has_times check (state = 'closed' or (opened_at is not null and open_until is not null)),
  constraint circuit_breakers_limits_positive check (failure_limit > 0 and open_seconds > 0 and longest_open_seconds >= open_seconds)
);
comment on table metadata.circuit_breakers is 'One row per thing that may be down (alert_channel:slack, layer:gold): whether it is worth trying. closed: try; open: do not, until open_until; half_open: one try is under way.';
comment on column metadata.circuit_breakers.failures is 'Failures in a row.';
comment on column metadata.circuit_breakers.failure_limit is 'So many failures in a row open it.';
comment on column metadata.circuit_breakers.open_seconds is 'How long it stays open the first time; each time it fails again twice as long, up to longest_open_seconds.';
comment on column metadata.circuit_breakers.opens is 'How often it opened since it last closed.';
comment on column metadata.circuit_breakers.opened_at is 'When it opened first since it was last closed.';
comment on column metadata.circuit_breakers.open_until is 'When the next try is allowed; of a half_open one, when its try counts as lost.';
alter table metadata.circuit_breakers enable row level security;

create function metadata.breaker_allows(p_name text, p_now timestamptz default clock_timestamp()) returns boolean
language plpgsql set search_path = '' as $$
declare
  v_breaker metadata.circuit_breakers;
begin
  select b.* into v_breaker from metadata.circuit_breakers b where b.name = p_name;
  if not found or v_breaker.state = 'closed' then
    return true;
  end if;
  -- only one of those who ask at once gets to try
  update metadata.circuit_breakers b
  set state = 'half_open', open_until = p_now + interval '1 minute'
  where b.name = p_name and b.state <> 'closed' and b.open_until <= p_now;
  return found;
end
$$;
comment on function metadata.breaker_allows(text, timestamptz) is 'Whether to try now. Of an open breaker whose time is over, the first to ask may try and the others may not; the outcome goes to metadata.breaker_report().';

create function metadata.breaker_report(
  p_name text, p_error text default null, p_wait_seconds numeric default null, p_now timestamptz default clock_timestamp()
) returns text
language plpgsql set search_path = '' as $$
declare
  v_breaker metadata.circuit_breakers;
  v_opens boolean;
begin
  insert into metadata.circuit_breakers (name) values (p_name) on conflict (name) do nothing;
  select b.* into v_breaker from metadata.circuit_breakers b where b.name = p_name for update;
  if p_error is null then
    update metadata.circuit_breakers b
    set state = 'closed', failures = 0, opens = 0, opened_at = null, open_until = null, last_success_at = p_now
    where b.name = p_name;
    return 'closed';
  end if;
  -- a failure of a try that began before it opened lengthens nothing; who asks to be left alone is left alone at once
  v_opens := v_breaker.state = 'half_open' or p_wait_seconds > 0
    or (v_breaker.state = 'closed' and v_breaker.failures + 1 >= v_breaker.failure_limit);
  update metadata.circuit_breakers b
  set failures = b.failures + 1, last_failure_at = p_now, last_error = left(p_error, 1000),
      state = case when v_opens then 'open' else b.state end,
      opens = b.opens + case when v_opens then 1 else 0 end,
      opened_at = case when v_opens then coalesce(b.opened_at, p_now) else b.opened_at end,
      open_until = case
        when v_opens then p_now + make_interval(secs => greatest(
          least(b.open_seconds * power(2, least(b.opens, 20)), b.longest_open_seconds), coalesce(p_wait_seconds, 0)
        )::double precision)
        else b.open_until
      end
  where b.name = p_name;
  return case when v_opens then 'open' else v_breaker.state end;
end
$$;
comment on function metadata.breaker_report(text, text, numeric, timestamptz) is
  'Tells how a try went: p_error null for a success, which closes the breaker; p_wait_seconds where the other side asked to be left alone for so long. The state it is in now.';
