-- The roles of a Supabase project that a plain Postgres lacks. Run as superuser; may run again.
-- Roles belong to the cluster but advisory locks to one database, so this takes turns on the catalog.
begin;
lock table pg_catalog.pg_authid in share row exclusive mode;
do $$
begin
  if not exists (select from pg_roles where rolname = 'postgres') then
    -- as hosted: not a superuser, so that a migration which needs one fails here already
    create role postgres login createdb createrole replication bypassrls;
    comment on role postgres is 'made by the local stack of Scout';
  end if;
  if not exists (select from pg_roles where rolname = 'supabase_admin') then
    create role supabase_admin nologin superuser;
  end if;
  if not exists (select from pg_roles where rolname = 'anon') then
    create role anon nologin noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'authenticated') then
    create role authenticated nologin noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'service_role') then
    create role service_role nologin noinherit bypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'authenticator') then
    create role authenticator login noinherit;
    comment on role authenticator is 'made by the local stack of Scout';
  end if;
end
$$;

grant anon, authenticated, service_role to authenticator;
grant anon, authenticated, service_role to postgres with admin option;
grant pg_monitor to postgres;
alter role anon set statement_timeout = '3s';
alter role authenticated set statement_timeout = '8s';
alter role authenticator set statement_timeout = '8s';
alter role authenticator set search_path = public, extensions;
-- somebody's own server may have roles of these names, whose passwords and settings are not ours to change
do $$
declare
  ours name;
begin
  for ours in
    select rolname from pg_roles
    where rolname in ('postgres', 'authenticator')
      and shobj_description(oid, 'pg_authid') = 'made by the local stack of Scout'
  loop
    execute format('alter role %I password %L', ours, current_setting('scout.role_password'));
    if ours = 'postgres' then
      alter role postgres set search_path = "$user", public, extensions;
    end if;
  end loop;
end
$$;
commit;
