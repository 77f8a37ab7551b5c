import { readFile } from "node:fs/promises";
import type { Sql } from "postgres";
import { LOCAL_PASSWORD } from "./postgres.ts";

/** Which of the platform's extensions had to be replaced by stand-ins in a database. */
export interface Prepared {
  cron: "pg_cron" | "stand-in";
  net: "pg_net" | "stand-in";
  vault: "supabase_vault" | "stand-in";
}

/**
 * Gives a plain Postgres (15 or newer) what every Supabase project has: roles, schemas, `auth.*`,
 * and `cron`, `net` and `vault`, by the real extensions where they are usable in this database and by
 * stand-ins with the same names and signatures where they are not. May run again; `pool` holds
 * a superuser's connections to the database, `password` becomes that of the login roles made here.
 */
export async function prepareDatabase(pool: Sql, password = LOCAL_PASSWORD): Promise<Prepared> {
  // one connection, so that the lock is given back by the session that took it
  const admin = await pool.reserve();
  const apply = async (name: string) => {
    await admin.unsafe(await readFile(new URL(`sql/${name}.sql`, import.meta.url), "utf8"))
      .simple();
  };
  // two stacks on one database; roles.sql takes turns with those on other databases of the cluster
  await admin`select pg_advisory_lock(hashtext('scout.prepare'))`;
  try {
    await admin`select set_config('scout.role_password', ${password}, false)`;
    await apply("roles");
    await admin`reset scout.role_password`;
    await apply("schemas");
    await apply("storage");
    const [usable] = await admin<{ cron: boolean; net: boolean; vault: boolean }[]>`
      select
        exists (select from pg_available_extensions where name = 'pg_cron')
          and coalesce(current_setting('cron.database_name', true) = current_database(), false) as cron,
        exists (select from pg_available_extensions where name = 'pg_net')
          and current_setting('shared_preload_libraries') like '%pg_net%' as net,
        exists (select from pg_available_extensions where name = 'supabase_vault') as vault`;
    if (usable?.cron) {
      await admin`create extension if not exists pg_cron`;
      await admin.unsafe(
        `grant usage on schema cron to postgres;
         grant all on all tables in schema cron to postgres;
         grant execute on all functions in schema cron to postgres`,
      ).simple();
    } else {
      await apply("cron");
    }
    if (usable?.net) await admin`create extension if not exists pg_net`;
    else await apply("net");
    if (usable?.vault) await admin`create extension if not exists supabase_vault cascade`;
    else await apply("vault");
    return {
      cron: usable?.cron ? "pg_cron" : "stand-in",
      net: usable?.net ? "pg_net" : "stand-in",
      vault: usable?.vault ? "supabase_vault" : "stand-in",
    };
  } finally {
    await admin`select pg_advisory_unlock(hashtext('scout.prepare'))`;
    admin.release();
  }
}

/**
 * The URL migrations and functions use: the role `postgres` when it is one the stack made (not a
 * superuser, as hosted), else whoever the admin's URL names.
 */
export async function ownerUrl(
  admin: Sql,
  adminUrl: string,
  password = LOCAL_PASSWORD,
): Promise<string> {
  const [role] = await admin<{ ours: boolean }[]>`
    select coalesce(shobj_description(oid, 'pg_authid') like 'made by the local stack%', false) as ours
    from pg_roles where rolname = 'postgres'`;
  return role?.ours ? asRole(adminUrl, "postgres", password) : adminUrl;
}

/** A URL of the same database for one of the roles the stack made. */
export function asRole(
  url: string,
  role: "postgres" | "authenticator",
  password = LOCAL_PASSWORD,
): string {
  const other = new URL(url);
  other.username = role;
  other.password = password;
  return other.href;
}
