import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(() => emptyPipeline(db.sql));

const lineage = (batchId: number) =>
  db.sql`
    select layer, event, sum(row_count) as rows from metadata.data_lineage
    where batch_id = ${batchId} group by layer, event order by min(id)`;

test("a batch is followed from bronze to every date and store of gold it changed", async () => {
  const first = await addBatch(db.sql, [
    receipt("a", [["Soap", 1, 10]]),
    receipt("b", [["Soap", 1, 10]], { timestamp: "2025-09-06T09:00:00+08:00" }),
  ]);
  await db.sql`call silver.promote()`;
  await db.sql`call gold.refresh()`;
  expect([...await lineage(first)]).toEqual([
    { layer: "bronze", event: "received", rows: "2" },
    { layer: "silver", event: "promoted", rows: "2" },
    { layer: "gold", event: "refreshed", rows: "2" },
  ]);

  // a repetition changes nothing, a revision only its own day
  const second = await addBatch(db.sql, [
    receipt("a", [["Soap", 1, 10]]),
    receipt("b", [["Soap", 2, 10]], { timestamp: "2025-09-06T09:00:00+08:00" }),
  ]);
  await db.sql`call silver.promote()`;
  await db.sql`call gold.refresh()`;
  expect([...await lineage(second)]).toEqual([
    { layer: "bronze", event: "received", rows: "2" },
    { layer: "silver", event: "promoted", rows: "1" },
    { layer: "gold", event: "refreshed", rows: "1" },
  ]);
});

test("a refresh that something else caused is nobody's", async () => {
  const batch = await addBatch(db.sql, [receipt("a", [["Soap", 1, 10]])]);
  await db.sql`call silver.promote()`;
  await db.sql`call gold.refresh()`;
  const before = [...await lineage(batch)];
  await db
    .sql`insert into gold.dirty_keys (transaction_date, store_id) values ('2025-09-05', 'S1')`;
  await db.sql`call gold.refresh()`;
  expect([...await lineage(batch)]).toEqual(before);
});
