import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile } from "@scout/semantic/compile.ts";
import { planSchema } from "@scout/semantic/plan.ts";
import type { Compiled } from "@scout/semantic/result.ts";
import { SCHEMAS } from "../../scripts/dictionary.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { plans } from "./plan_arbitrary.ts";
import { addSales } from "./semantic_sales.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await addSales(db.sql);
});
afterAll(() => db.stop());

const viewer = (stores?: string[]) => ({
  role: "authenticated",
  app_metadata: { scout_role: "viewer", ...(stores ? { stores } : {}) },
});

/** Runs a statement as questions are run: as the role that may only read the semantic views. */
async function run(compiled: Compiled, claims: Record<string, unknown> = viewer()) {
  return await db.sql.begin("read only", async (tx) => {
    await tx`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true)`;
    await tx.unsafe("set local role scout_nl2sql");
    return [...await tx.unsafe(compiled.text, compiled.params)];
  }) as Record<string, unknown>[];
}
const plan = (draft: unknown) => planSchema.parse(draft);

test(
  "every plan the schema allows compiles and runs, and gold answers as silver does",
  async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const compiled = compile(plan);
        const rows = await run(compiled);
        for (const row of rows.slice(0, 1)) {
          expect(Object.keys(row)).toEqual(compiled.columns.map((column) => column.name));
        }
        expect(rows).toEqual(await run(compile(plan, { rawOnly: true })));
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);

test("a figure by brand counts lines, one by basket counts receipts", async () => {
  const [oracle] = await db.sql`
    select count(distinct t.id)::int as transactions, round(sum(i.total_price), 2)::float8 as revenue
    from silver.transactions_cleaned t join silver.transaction_items i on i.transaction_key = t.id
    where i.brand_name = 'Coca-Cola'`;
  const [row] = await run(compile(plan({
    figures: [{ measure: "transactions" }, { measure: "revenue" }, { measure: "avg_basket_value" }],
    filters: [{ dimension: "brand", op: "in", values: ["Coca-Cola"] }],
  })));
  const [baskets] = await db.sql`
    select round(avg(t.amount), 4)::float8 as value from silver.transactions_cleaned t
    where exists (select from silver.transaction_items i where i.transaction_key = t.id and i.brand_name = 'Coca-Cola')`;
  expect(oracle?.["transactions"]).toBeGreaterThan(20);
  expect(row).toEqual({ ...oracle, avg_basket_value: baskets?.["value"] });
});

test("the caller's stores are all there is", async () => {
  const byStore = compile(plan({ figures: [{ measure: "transactions" }], by: ["store"] }));
  expect((await run(byStore)).map((row) => row["store"]).sort()).toEqual([
    "101",
    "102",
    "201",
    "301",
  ]);
  expect((await run(byStore, viewer(["201"]))).map((row) => row["store"])).toEqual(["201"]);
  const theirs = compile(plan({
    figures: [{ measure: "revenue" }, { measure: "unique_customers" }, { measure: "brands" }],
    filters: [{ dimension: "store", op: "in", values: ["101"] }],
  }));
  expect(await run(theirs, viewer(["201"]))).toEqual([{
    revenue: 0,
    unique_customers: 0,
    brands: 0,
  }]);
  for (const claims of [{}, { role: "anon" }, viewer([])]) {
    expect(await run(byStore, claims)).toEqual([]);
  }
});

test("the role can select the semantic views and nothing else", async () => {
  const readable = await db.sql`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ${
    db.sql(SCHEMAS.filter((name) => name !== "semantic"))
  } and c.relkind in ('r', 'p', 'v', 'm', 'f')
      and has_schema_privilege('scout_nl2sql', n.oid, 'usage')
      and has_table_privilege('scout_nl2sql', c.oid, 'select,insert,update,delete,truncate')`;
  expect([...readable]).toEqual([]);
  const owners = await db.sql`
    select distinct c.relowner::regrole::text as owner from pg_class c
    where c.relnamespace = 'semantic'::regnamespace and c.relkind = 'v'`;
  expect([...owners]).toEqual([{ owner: "scout_api" }]);
});
