import { randomBytes } from "node:crypto";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ownerUrl, prepareDatabase } from "./prepare.ts";

const created: string[] = [];
let server: Sql;
let admin: Sql;
let owner: Sql;
let adminUrl: string;

/** An empty database, as somebody's own Postgres has it. */
async function plainDatabase(): Promise<string> {
  const name = `scout_plain_${randomBytes(6).toString("hex")}`;
  await server.unsafe(`create database ${name} template template0`);
  created.push(name);
  const url = new URL(inject("serverUrl"));
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs a statement as an API role with these claims, as the Data API does. */
const asRole = (role: string, claims: object, query: string) =>
  admin.begin(async (sql) => {
    await sql`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true)`;
    await sql.unsafe(`set local role ${role}`);
    return await sql.unsafe(query);
  });

beforeAll(async () => {
  server = postgres(inject("serverUrl"), { max: 1, onnotice: () => {} });
  adminUrl = await plainDatabase();
  admin = postgres(adminUrl, { max: 3, onnotice: () => {} });
  await prepareDatabase(admin);
  owner = postgres(await ownerUrl(admin, adminUrl), { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await owner.end();
  await admin.end();
  for (const name of created) await server.unsafe(`drop database ${name} with (force)`);
  await server.end();
});

/** Everything the scripts make, so that two states can be compared. */
const inventory = () =>
  admin`
    select 'function' as kind, p.oid::regprocedure::text as name, pg_get_functiondef(p.oid) as definition
    from pg_proc p where pronamespace::regnamespace::text in ('auth', 'cron', 'net', 'vault') and prokind = 'f'
    union all
    select 'relation', c.oid::regclass::text, c.relacl::text
    from pg_class c where relnamespace::regnamespace::text in ('auth', 'cron', 'net', 'vault')
    union all
    select 'schema', nspname, nspacl::text from pg_namespace where nspname !~ '^pg_'
    union all
    select 'role', rolname, row(rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolbypassrls, rolconfig)::text
    from pg_roles where rolname !~ '^pg_'
    union all
    select 'policy', tablename || '.' || policyname, qual from pg_policies where schemaname = 'cron'
    order by 1, 2`;

test("a second time changes nothing and loses nothing", async () => {
  await owner`select cron.schedule('kept', '5 4 * * *', 'select 1')`;
  await owner`select vault.create_secret('s3cret', 'kept')`;
  const before = await inventory();
  const first = await prepareDatabase(admin);
  expect(await prepareDatabase(admin)).toEqual(first);
  expect([...await inventory()]).toEqual([...before]);
  expect(await owner`select schedule from cron.job where jobname = 'kept'`).toHaveLength(1);
  expect(await owner`select from vault.decrypted_secrets where name = 'kept'`).toHaveLength(1);
});

test("several databases of a cluster, and one database twice, are prepared at once", async () => {
  const [one, two] = [await plainDatabase(), await plainDatabase()];
  const pools = [one, two, two].map((url) => postgres(url, { max: 2, onnotice: () => {} }));
  try {
    const all = await Promise.all(pools.map((pool) => prepareDatabase(pool)));
    expect(all).toHaveLength(3);
    for (const pool of pools) {
      const [locks] = await pool`
        select count(*)::int as held from pg_locks
        where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`;
      expect(locks).toEqual({ held: 0 });
    }
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
  }
});

describe("roles", () => {
  test("are those of a Supabase project", async () => {
    const roles = await admin`
      select rolname as name, rolcanlogin as login, rolbypassrls as bypass, rolsuper as super
      from pg_roles where rolname in ('anon', 'authenticated', 'service_role', 'authenticator') order by 1`;
    expect([...roles]).toEqual([
      { name: "anon", login: false, bypass: false, super: false },
      { name: "authenticated", login: false, bypass: false, super: false },
      { name: "authenticator", login: true, bypass: false, super: false },
      { name: "service_role", login: false, bypass: true, super: false },
    ]);
  });
  test("authenticator becomes each API role and inherits nothing of them", async () => {
    const [row] = await admin`
      select bool_and(pg_has_role('authenticator', r, 'member')) as becomes,
        bool_or(pg_has_role('authenticator', r, 'usage')) as inherits
      from unnest(array['anon', 'authenticated', 'service_role']) r`;
    expect(row).toEqual({ becomes: true, inherits: false });
  });
  test("have the hosted timeouts", async () => {
    const rows = await admin`
      select rolname as name, rolconfig::text as config from pg_roles where rolname in ('anon', 'authenticated')
      order by 1`;
    expect(rows[0]?.["config"]).toContain("statement_timeout=3s");
    expect(rows[1]?.["config"]).toContain("statement_timeout=8s");
  });
  test("the owner, when the stack made it, is no superuser and still makes what migrations need", async ({ skip }) => {
    const [me] =
      await owner`select rolsuper as super, current_user as name from pg_roles where rolname = current_user`;
    if (me?.["name"] !== "postgres" || adminUrl.includes("//postgres")) skip();
    expect(me).toMatchObject({ super: false });
    const role = `scout_probe_${randomBytes(4).toString("hex")}`;
    await owner.unsafe(`
      create schema made_here; create table made_here.t (id int); alter table made_here.t enable row level security;
      create extension pg_trgm with schema extensions; create extension btree_gin with schema extensions;
      create role ${role} nologin; grant ${role} to postgres; grant usage on schema made_here to ${role}`);
    await owner.unsafe(`drop owned by ${role}; drop role ${role}`);
    expect(await owner`select 'Kopiko' % 'kopiko 3in1' as is_near`).toEqual([{ is_near: true }]);
  });
});

test("auth.* read the caller's claims, and are null without them", async () => {
  const sub = "3f0c2f63-7f2f-4f5e-9a55-0d5b4f6f0001";
  const query =
    "select auth.uid() as uid, auth.role() as role, auth.email() as email, auth.jwt() as jwt";
  const claims = { sub, role: "authenticated", email: "a@b.ph", app_metadata: { stores: ["1"] } };
  expect([...await asRole("authenticated", claims, query)]).toEqual([
    { uid: sub, role: "authenticated", email: "a@b.ph", jwt: claims },
  ]);
  expect([...await admin.unsafe(query)]).toEqual([{
    uid: null,
    role: null,
    email: null,
    jwt: null,
  }]);
});

test("a new table in public is not open to the API", async () => {
  await owner`create table public.private_things (id int)`;
  for (const role of ["anon", "authenticated", "service_role"]) {
    await expect(asRole(role, {}, "select * from public.private_things")).rejects
      .toMatchObject({ code: "42501" });
  }
});

describe("the vault", () => {
  test("gives back what was put in, and what it was changed to", async () => {
    const [made] = await owner`select vault.create_secret('one', 'api_key', 'of the API') as id`;
    const id = made?.["id"] as string;
    const read = () =>
      owner`select name, description, decrypted_secret from vault.decrypted_secrets where id = ${id}`;
    expect([...await read()]).toEqual([
      { name: "api_key", description: "of the API", decrypted_secret: "one" },
    ]);
    await owner`select vault.update_secret(${id}, 'two')`;
    expect([...await read()]).toEqual([
      { name: "api_key", description: "of the API", decrypted_secret: "two" },
    ]);
    await expect(owner`select vault.create_secret('x', 'api_key')`).rejects
      .toMatchObject({ code: "23505" });
  });
  test.each(["anon", "authenticated"])("is closed to %s", async (role) => {
    for (
      const query of [
        "select * from vault.decrypted_secrets",
        "select * from vault.secrets",
        "select vault.create_secret('x')",
      ]
    ) {
      await expect(asRole(role, {}, query)).rejects.toMatchObject({ code: "42501" });
    }
  });
});
