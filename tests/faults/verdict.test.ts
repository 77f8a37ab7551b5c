import { afterAll, beforeAll, expect, test } from "vitest";
import { brokenPromises, difference, resultOf, settle } from "@scout/stack/faults/verdict.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, receipt } from "../sql/bronze_rows.ts";

let db: TestDatabase;
let clean: string[];

beforeAll(async () => {
  db = await createTestDatabase();
  await addBatch(db.sql, [receipt("A", [["Kopiko", 2, 8]]), receipt("B", [["Surf", 1, 7.5]])]);
  await settle(db.sql);
  clean = await resultOf(db.sql);
});
afterAll(() => db?.stop());

test("a run in which nothing went wrong keeps every promise and equals itself", async () => {
  expect(await brokenPromises(db.sql)).toEqual([]);
  expect(clean).toHaveLength(2);
  expect(difference(await resultOf(db.sql), clean)).toBeUndefined();
});

test("gold that differs from silver by a centavo is found, and gone when computed again", async () => {
  await db.sql`update gold.daily_metrics set revenue = revenue + 0.01`;
  expect((await brokenPromises(db.sql)).join()).toContain("gold.daily_metrics against silver");
  await db.sql`
    insert into gold.dirty_keys (transaction_date, store_id)
    select transaction_date, store_id from silver.transactions_cleaned`;
  await settle(db.sql);
  expect(await brokenPromises(db.sql)).toEqual([]);
});

test("a sale that vanished, and one that changed, are found", async () => {
  await db
    .sql`update silver.transactions_cleaned set payment_method = 'barter' where transaction_id = 'A'`;
  expect(difference(await resultOf(db.sql), clean)).toContain("barter");
  await db.sql`
    delete from silver.transaction_items i using silver.transactions_cleaned t
    where t.id = i.transaction_key and t.transaction_id = 'B'`;
  await db.sql`delete from silver.transactions_cleaned where transaction_id = 'B'`;
  expect((await brokenPromises(db.sql)).join()).toContain("rows_without_disposition");
  expect(difference(await resultOf(db.sql), clean)).toContain("1 rows, clean 2");
});
