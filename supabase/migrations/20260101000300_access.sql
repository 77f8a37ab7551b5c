-- Who is asking, and what they may see. Read from the claims PostgREST sets for each request.

create function metadata.claims() returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(nullif(pg_catalog.current_setting('request.jwt.claims', true), ''), '{}')::jsonb
$$;
comment on function metadata.claims() is 'Claims of the request''s JWT; an empty object outside a request.';

create function metadata.caller_role() returns text
language sql stable set search_path = '' as $$
  with claim as (
    select metadata.claims() as c
  )
  select case
    when c ->> 'role' = 'service_role' then 'operator'
    when c ->> 'role' = 'authenticated'
      and c -> 'app_metadata' ->> 'scout_role' in ('viewer', 'analyst', 'operator')
      then c -> 'app_metadata' ->> 'scout_role'
  end
  from claim
$$;
comment on function metadata.caller_role() is 'viewer, analyst or operator; null for anybody else. The secret key counts as operator.';

create function metadata.allowed_stores() returns text[]
language sql stable set search_path = '' as $$
  with claim as (
    select metadata.claims() -> 'app_metadata' -> 'stores' as stores, metadata.caller_role() as role
  )
  select case
    when role is null then array[]::text[]
    when stores is null or jsonb_typeof(stores) = 'null' then array['*']
    when jsonb_typeof(stores) <> 'array' then array[]::text[]
    else array(select s from jsonb_array_elements_text(stores) as s where s <> '*')
  end
  from claim
$$;
comment on function metadata.allowed_stores() is 'Stores the caller may see: {*} for all, {} for none. A malformed claim is none.';

create function metadata.require_role(variadic p_roles text[]) returns void
language plpgsql stable set search_path = '' as $$
begin
  if metadata.caller_role() = any (p_roles) then
    return;
  end if;
  raise exception 'this needs the role %', array_to_string(p_roles, ' or ')
    using errcode = 'insufficient_privilege',
      hint = 'Sign in with a user whose app_metadata.scout_role is one of these.';
end
$$;
comment on function metadata.require_role(text[]) is 'Raises insufficient_privilege (42501) unless the caller has one of the roles.';
