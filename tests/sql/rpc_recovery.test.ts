import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline, receipt } from "./bronze_rows.ts";
import { addFile } from "./file_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(() => emptyPipeline(db.sql));

/** Calls a public function as PostgREST would for a user of this role, and of these stores. */
async function call(query: string, scoutRole = "operator", stores?: string[]): Promise<unknown[]> {
  const claims = {
    role: "authenticated",
    email: "op@example.com",
    app_metadata: { scout_role: scoutRole, ...(stores ? { stores } : {}) },
  };
  return await db.sql.begin(async (tx) => {
    await tx`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true)`;
    await tx`set local role authenticated`;
    return [...await tx.unsafe(`select x from public.${query} x`)].map((row) => row["x"]);
  }) as unknown[];
}

const promote = () => db.sql`call silver.promote()`;
const conserved = async () =>
  expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
const sales = async () =>
  (await db.sql`select count(*)::int as n from silver.transactions_cleaned`)[0]?.["n"];

test("operators roll back and replay, of their stores only, and the history names them", async () => {
  const own = await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
  const other = await addBatch(db.sql, [receipt("B", [["Egg", 1, 9]])], {
    deviceId: "D2",
    storeId: "S2",
  });
  await promote();
  for (const role of ["viewer", "analyst"]) {
    await expect(call(`rollback_batch(${own}, 'x')`, role)).rejects.toMatchObject({
      code: "42501",
    });
  }
  await expect(call(`rollback_batch(${other}, 'x')`, "operator", ["S1"])).rejects.toMatchObject({
    code: "PT404",
  });
  await expect(call(`rollback_batch(${own}, '')`)).rejects.toMatchObject({ code: "22023" });
  const [preview] = await call(`rollback_batch(${own}, 'x', true)`, "operator", ["S1"]);
  expect(preview).toMatchObject({ transactions_before: 1, transactions_after: 0 });
  expect(await sales()).toBe(2);
  await call(`rollback_batch(${own}, 'wrong till')`, "operator", ["S1"]);
  expect(await sales()).toBe(1);
  await conserved();
  expect([
    ...await db
      .sql`select actor, reason from metadata.data_lineage where event = 'rolled_back'`,
  ]).toEqual([{ actor: "op@example.com", reason: "wrong till" }]);
  await call(`replay_batch(${own}, 'right after all')`);
  expect(await sales()).toBe(2);
});

test("operators list, show, fix, replay and discard rows of their stores", async () => {
  await addBatch(db.sql, [{}, {}]);
  await addBatch(db.sql, [{}], { deviceId: "D2", storeId: "S2" });
  await addFile(db.sql, [
    { transaction_id: "1", store_id: "S1", product_name: "Egg", unit_price: "nine" },
  ]);
  await promote();
  await expect(call("quarantine_list()", "analyst")).rejects.toMatchObject({ code: "42501" });
  expect(await call("quarantine_list(store_id => 'S1')")).toHaveLength(3);
  expect(await call("quarantine_list()", "operator", ["S2"])).toHaveLength(1);
  const rows = await db.sql`select id::int, batch_id::int from bronze.quarantine order by id`;
  const [first, second, foreign, file] = rows.map((row) => Number(row["id"]));
  await expect(call(`quarantine_show(${foreign})`, "operator", ["S1"])).rejects.toMatchObject({
    code: "PT404",
  });

  expect(await call(`quarantine_discard(array[${first}], 'a test')`)).toEqual([1]);
  await expect(call(`quarantine_discard(array[${foreign}], 'x')`, "operator", ["S1"])).rejects
    .toMatchObject({ code: "PT404" });
  const [shown] = await call(`quarantine_show(${first})`);
  expect(shown).toMatchObject({
    status: "discarded",
    decisions: [{ actor: "op@example.com", action: "discard", reason: "a test" }],
  });

  await expect(call(`quarantine_fix(${second}, '{"amount": 1}', 'x')`)).rejects.toMatchObject({
    code: "PT422",
  });
  await expect(call(`quarantine_fix(${file}, '{"unit_price": "ten"}', 'x')`)).rejects
    .toMatchObject({ code: "PT422" });
  expect(await sales()).toBe(0);
  expect((await call(`quarantine_fix(${file}, '{"unit_price": 10}', 'read the slip')`))[0])
    .toMatchObject({ repaired: 1, transactions: 1 });
  expect(await sales()).toBe(1);
  await conserved();
  expect((await call("quarantine_replay('again', dry_run => true)"))[0])
    .toMatchObject({ repaired: 0, refused: 2, dry_run: true });
  // another store's row neither stops them nor is counted
  expect((await call("quarantine_replay('again', dry_run => true)", "operator", ["S1"]))[0])
    .toMatchObject({ repaired: 0, refused: 1 });
  const [theirs] = await db.sql`select batch_id from bronze.quarantine where id = ${foreign ?? 0}`;
  await expect(
    call(`quarantine_replay('x', batch_id => ${theirs?.["batch_id"]})`, "operator", ["S1"]),
  ).rejects.toMatchObject({ code: "PT404" });
});
