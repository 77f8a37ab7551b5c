import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SCHEMAS } from "../../scripts/dictionary.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
  await addBatch(db.sql, [receipt("B", [["Egg", 2, 9]])], { deviceId: "D2", storeId: "S2" });
  await db.sql`call silver.promote()`;
  await db.sql`call gold.refresh()`;
});
afterAll(() => db.stop());

/** Runs a query as PostgREST would: role and claims for one transaction. */
async function as(
  claims: Record<string, unknown>,
  query: string,
): Promise<Record<string, unknown>[]> {
  return await db.sql.begin(async (tx) => {
    await tx`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true)`;
    await tx.unsafe(`set local role ${claims["role"]}`);
    return [...await tx.unsafe(query)];
  }) as Record<string, unknown>[];
}
const user = (scoutRole: string, stores?: unknown) => ({
  role: "authenticated",
  app_metadata: { scout_role: scoutRole, ...(stores === undefined ? {} : { stores }) },
});
const KPI = `select kpi_summary('2025-09-01', '2025-09-30') as kpi`;
const transactions = async (claims: Record<string, unknown>) =>
  ((await as(claims, KPI))[0]?.["kpi"] as { transactions: number }).transactions;

describe("who may call", () => {
  test("the publishable key may ask for health and nothing else", async () => {
    expect((await as({ role: "anon" }, "select health_check() as h"))[0]?.["h"]).toMatchObject({
      status: expect.any(String),
    });
    await expect(as({ role: "anon" }, KPI)).rejects.toMatchObject({ code: "42501" });
  });
  test("a user without a scout role may not", async () => {
    await expect(as({ role: "authenticated" }, KPI)).rejects.toMatchObject({ code: "42501" });
    await expect(as(user("root"), KPI)).rejects.toMatchObject({ code: "42501" });
  });
  test("viewers, analysts, operators and the secret key may", async () => {
    for (const role of ["viewer", "analyst", "operator"]) {
      expect(await transactions(user(role))).toBe(2);
    }
    expect(await transactions({ role: "service_role" })).toBe(2);
  });
  test("a claim that user_metadata makes is not heard", async () => {
    const forged = { role: "authenticated", user_metadata: { scout_role: "operator" } };
    await expect(as(forged, KPI)).rejects.toMatchObject({ code: "42501" });
  });
});

describe("store scope", () => {
  test("is what the token says, in every function", async () => {
    expect(await transactions(user("viewer", ["S2"]))).toBe(1);
    expect(
      await as(
        user("viewer", ["S2"]),
        `select value from sales_breakdown('store', '2025-09-01', '2025-09-30')`,
      ),
    ).toEqual([{ value: "S2" }]);
    expect(await as(user("viewer", ["S2"]), `select device_id from device_status()`)).toEqual([{
      device_id: "D2",
    }]);
    const [own, others] = await db.sql`select id from bronze.posts order by store_id desc`;
    expect((await as(user("viewer", ["S2"]), `select post_receipt(${own?.["id"]}) as r`))[0]?.["r"])
      .toMatchObject({ received: 1 });
    await expect(as(user("viewer", ["S2"]), `select post_receipt(${others?.["id"]})`)).rejects
      .toMatchObject({ code: "PT404" });
  });
  test("asking for another store by name gives nothing", async () => {
    const [row] = await as(
      user("viewer", ["S2"]),
      `select kpi_summary('2025-09-01', '2025-09-30', array['S1']) as kpi`,
    );
    expect(row?.["kpi"]).toMatchObject({ transactions: 0, revenue_peso: 0 });
  });
  test("an empty, malformed or starred list is no store, not every store", async () => {
    for (const stores of [[], "S1", { a: 1 }, ["*"], 5]) {
      expect(await transactions(user("viewer", stores))).toBe(0);
    }
  });
});

describe("the doors", () => {
  test("row level security is on for every table, partitions among them", async () => {
    expect([
      ...await db.sql`
      select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${db.sql(SCHEMAS)} and c.relkind in ('r', 'p') and not c.relrowsecurity`,
    ]).toEqual([]);
  });
  test("no role of the Data API has a grant on any table or schema but public", async () => {
    expect([
      ...await db.sql`
      select r.rolname, c.oid::regclass::text
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join (values ('anon'), ('authenticated'), ('service_role')) r (rolname)
      where n.nspname in ${db.sql(SCHEMAS)} and c.relkind in ('r', 'p', 'v', 'm', 'f')
        and has_table_privilege(r.rolname, c.oid, 'select,insert,update,delete,truncate')
        and has_schema_privilege(r.rolname, n.oid, 'usage')`,
    ]).toEqual([]);
  });
  test("public holds functions only, owned by a role that owns no table and cannot bypass policies", async () => {
    expect([
      ...await db.sql`select relname from pg_class where relnamespace = 'public'::regnamespace`,
    ]).toEqual([]);
    expect([
      ...await db.sql`
      select p.oid::regprocedure::text, p.proowner::regrole::text
      from pg_proc p where p.pronamespace = 'public'::regnamespace
        and (p.proowner <> 'scout_api'::regrole or exists (select from pg_class c where c.relowner = p.proowner and c.relkind in ('r', 'p', 'm', 'f')))`,
    ]).toEqual([]);
    expect(
      await db
        .sql`select rolbypassrls, rolsuper, rolcanlogin from pg_roles where rolname = 'scout_api'`,
    ).toMatchObject([
      { rolbypassrls: false, rolsuper: false, rolcanlogin: false },
    ]);
  });
  test("every public function pins its search path and is executable by nobody by default", async () => {
    expect([
      ...await db.sql`
      select p.oid::regprocedure::text from pg_proc p
      where p.pronamespace = 'public'::regnamespace and (
        not coalesce(p.proconfig @> array['search_path=""'], false)
        or exists (select from aclexplode(p.proacl) a where a.grantee = 0)
        or p.proacl is null)`,
    ]).toEqual([]);
  });
  test("every other function pins its search path, but for those that say why not", async () => {
    const loose = (await db.sql`
      select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ${
      db.sql(SCHEMAS)
    } and not coalesce(p.proconfig @> array['search_path=""'], false)
      order by 1`).map((row) => row["name"]);
    expect(loose).toEqual([
      "gold.refresh(boolean)",
      "gold.refresh_slow()",
      "silver.mask_transcripts(boolean)",
      "silver.promote(integer,boolean)",
      "silver.refresh_profiles(boolean)",
    ]);
  });
  test("every schema, table, view, type and function says what it is", async () => {
    expect([
      ...await db.sql`
      select n.nspname as name from pg_namespace n where n.nspname in ${
        db.sql(SCHEMAS.filter((s) => s !== "public"))
      } and obj_description(n.oid) is null
      union all
      select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${
        db.sql(SCHEMAS)
      } and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition and obj_description(c.oid, 'pg_class') is null
      union all
      select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ${db.sql(SCHEMAS)} and obj_description(p.oid, 'pg_proc') is null`,
    ]).toEqual([]);
  });
});

describe("questions that make no sense", () => {
  test.each([
    [`select kpi_summary('2025-09-30', '2025-09-01')`, /after "to"/],
    [`select kpi_summary(null, '2025-09-01')`, /needed/],
    [`select * from sales_timeseries('2025-09-01', '2025-09-30', 'fortnight')`, /granularity/],
    [`select * from sales_breakdown('password', '2025-09-01', '2025-09-30')`, /dimension/],
    [
      `select * from sales_breakdown('store', '2025-09-01', '2025-09-30', null, 100000)`,
      /max_rows/,
    ],
  ])("%s", async (query, message) => {
    await expect(as(user("viewer"), query)).rejects.toMatchObject({
      code: "22023",
      message: expect.stringMatching(message),
    });
  });
});

test("a time series has a row for every period, empty ones as zeros, and adds up", async () => {
  const rows = await as(
    user("viewer"),
    `select period::text, transactions::int, revenue_peso::float from sales_timeseries('2025-09-04', '2025-09-06')`,
  );
  expect(rows).toEqual([
    { period: "2025-09-04", transactions: 0, revenue_peso: 0 },
    { period: "2025-09-05", transactions: 2, revenue_peso: 27 },
    { period: "2025-09-06", transactions: 0, revenue_peso: 0 },
  ]);
  for (const granularity of ["week", "month", "quarter", "year"]) {
    const [sum] = await as(
      user("viewer"),
      `select sum(transactions)::int as n from sales_timeseries('2025-01-15', '2025-12-20', '${granularity}')`,
    );
    expect(sum).toEqual({ n: 2 });
  }
});
