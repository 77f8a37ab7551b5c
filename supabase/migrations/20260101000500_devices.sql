-- Devices and their tokens. A token is shown once and kept as its SHA-256.

create table metadata.devices (
  device_id text primary key,
  store_id text not null,
  may_relay boolean not null default false,
  timezone text,
  registered_at timestamptz not null default now(),
  retired_at timestamptz,
  constraint devices_id_printable check (device_id ~ '^[[:graph:]]{1,128}$'),
  constraint devices_store_printable check (store_id ~ '^[[:graph:]]{1,128}$')
);
comment on table metadata.devices is 'One row per device that may post.';
comment on column metadata.devices.may_relay is 'True for a loader that posts for many devices: payloads then speak for themselves on device and store.';
comment on column metadata.devices.timezone is 'Zone of times without one that this device sends; null means the store''s, then the business time zone.';
alter table metadata.devices enable row level security;

create table metadata.device_tokens (
  token_hash bytea primary key,
  device_id text not null references metadata.devices (device_id),
  issued_at timestamptz not null default clock_timestamp(),
  revoked_at timestamptz,
  constraint device_tokens_hash_is_sha256 check (octet_length(token_hash) = 32)
);
comment on table metadata.device_tokens is 'One row per token ever issued. At most two of a device are valid at a time, so that a rotation has no gap.';
create index device_tokens_of_device on metadata.device_tokens (device_id, issued_at desc);
alter table metadata.device_tokens enable row level security;

-- Apart from devices, so that a request rewrites a narrow row in place and nothing else.
create table metadata.device_rate (
  device_id text primary key references metadata.devices (device_id) on delete cascade,
  tokens double precision not null,
  refilled_at timestamptz not null
) with (fillfactor = 50);
comment on table metadata.device_rate is 'One row per device: its token bucket (Turner 1986). Requests left, and as of when.';
alter table metadata.device_rate enable row level security;

create function metadata.register_device(
  p_device_id text, p_store_id text, p_may_relay boolean default false, p_timezone text default null
) returns void
language plpgsql set search_path = '' as $$
begin
  if p_timezone is not null and not exists (select from pg_catalog.pg_timezone_names where name = p_timezone) then
    raise exception 'unknown time zone %', p_timezone using errcode = 'invalid_parameter_value';
  end if;
  insert into metadata.devices (device_id, store_id, may_relay, timezone)
  values (p_device_id, p_store_id, p_may_relay, p_timezone)
  on conflict (device_id) do update
    set store_id = excluded.store_id, may_relay = excluded.may_relay,
        timezone = excluded.timezone, retired_at = null;
end
$$;
comment on function metadata.register_device(text, text, boolean, text) is 'Adds a device or changes its store, relay right and zone.';

create function metadata.issue_device_token(p_device_id text, p_token_hash bytea) returns void
language plpgsql set search_path = '' as $$
begin
  -- rotations of one device queue up here, so that no two of them keep each other's predecessor
  perform from metadata.devices d where d.device_id = p_device_id for update;
  if not found then
    raise exception 'unknown device %', p_device_id using errcode = 'no_data_found',
      hint = 'scout device list shows them.';
  end if;
  update metadata.device_tokens t
  set revoked_at = clock_timestamp()
  where t.device_id = p_device_id and t.revoked_at is null
    and t.token_hash <> (
      select l.token_hash from metadata.device_tokens l
      where l.device_id = p_device_id and l.revoked_at is null
      order by l.issued_at desc limit 1
    );
  insert into metadata.device_tokens (token_hash, device_id) values (p_token_hash, p_device_id);
end
$$;
comment on function metadata.issue_device_token(text, bytea) is 'Adds a token (its SHA-256); the newest earlier one stays valid, older ones are revoked.';

create function metadata.revoke_device_tokens(p_device_id text) returns integer
language plpgsql set search_path = '' as $$
declare
  n integer;
begin
  update metadata.device_tokens t set revoked_at = clock_timestamp()
  where t.device_id = p_device_id and t.revoked_at is null;
  get diagnostics n = row_count;
  if n = 0 and not exists (select from metadata.devices d where d.device_id = p_device_id) then
    raise exception 'unknown device %', p_device_id using errcode = 'no_data_found',
      hint = 'scout device list shows them.';
  end if;
  return n;
end
$$;
comment on function metadata.revoke_device_tokens(text) is 'Revokes every token of a device at once; the number revoked.';

create function metadata.authenticate_device(
  p_token_hash bytea,
  out verdict text, out device_id text, out store_id text, out may_relay boolean,
  out timezone text, out retry_after_seconds integer
)
language plpgsql set search_path = '' as $$
declare
  v_revoked timestamptz;
  v_retired timestamptz;
  v_rate double precision := metadata.setting_number('device_requests_per_minute') / 60.0;
  v_burst double precision := metadata.setting_number('device_request_burst');
  v_left double precision;
begin
  select t.revoked_at, d.retired_at, d.device_id, d.store_id, d.may_relay,
    coalesce(d.timezone, s.timezone, metadata.business_timezone())
  into v_revoked, v_retired, device_id, store_id, may_relay, timezone
  from metadata.device_tokens t
  join metadata.devices d on d.device_id = t.device_id
  left join ref.stores s on s.store_id = d.store_id
  where t.token_hash = p_token_hash;

  if not found then
    verdict := 'unknown';
    return;
  end if;
  if v_revoked is not null or v_retired is not null then
    verdict := 'revoked';
    return;
  end if;

  -- a crash that forgets some requests lets as many more through: nobody waits for the disk here
  perform pg_catalog.set_config('synchronous_commit', 'off', true);
  insert into metadata.device_rate (device_id, tokens, refilled_at)
  values (authenticate_device.device_id, v_burst, clock_timestamp())
  on conflict on constraint device_rate_pkey do nothing;

  select least(v_burst, r.tokens + extract(epoch from clock_timestamp() - r.refilled_at) * v_rate)
  into v_left
  from metadata.device_rate r
  where r.device_id = authenticate_device.device_id
  for update;

  -- a refused request costs nothing: a client that hammers still gets its rate
  update metadata.device_rate r
  set tokens = case when v_left >= 1 then v_left - 1 else v_left end, refilled_at = clock_timestamp()
  where r.device_id = authenticate_device.device_id;

  if v_left < 1 then
    verdict := 'rate_limited';
    retry_after_seconds := greatest(1, ceil((1 - v_left) / v_rate))::integer;
    return;
  end if;
  verdict := 'ok';
end
$$;
comment on function metadata.authenticate_device(bytea) is
  'Who a token (its SHA-256) belongs to. verdict: ok, unknown (401), revoked (403), rate_limited (429, with retry_after_seconds). Counts the request against the device''s token bucket.';
