import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());

beforeEach(async () => {
  await emptyPipeline(db.sql);
  await addBatch(db.sql, [
    receipt("A", [["Egg", 1, 9], ["Salt", 1, 5]]),
    receipt("B", [["Egg", 2, 9]]),
    {},
  ]);
  await addBatch(db.sql, [receipt("A", [["Egg", 1, 9], ["Salt", 1, 5]])]);
  await db.sql`call silver.promote()`;
  expect(await problems()).toEqual([]);
});

const problems = async () =>
  (await db.sql`select problem, line_no::int from quality.conservation order by problem, line_no`)
    .map((row) => [row["problem"], row["line_no"]]);

test("a silver row that is deleted behind the code's back appears", async () => {
  await db.sql`delete from silver.transactions_cleaned where transaction_id = 'B'`;
  expect(await problems()).toEqual([["rows_without_disposition", 2]]);
});

test("a line that is deleted unbalances its receipt", async () => {
  await db.sql`delete from silver.transaction_items where product_name = 'Salt'`;
  expect(await db.sql`select amount::int, lines_total::int from quality.unbalanced_receipts`)
    .toMatchObject([
      { amount: 14, lines_total: 9 },
    ]);
});

test("a ledger row that is deleted appears", async () => {
  await db.sql`delete from silver.duplicates`;
  expect(await problems()).toEqual([["rows_without_disposition", 1]]);
});

test("a quarantined row that is deleted appears", async () => {
  await db.sql`delete from bronze.quarantine`;
  expect(await problems()).toEqual([["rows_without_disposition", 3]]);
});

test("a row that is in two places appears", async () => {
  await db.sql`
    insert into silver.duplicates (batch_id, line_no, of_batch_id, of_line_no, rule, received_at)
    select batch_id, line_no, batch_id, 99, 'same_content', received_at
    from silver.transactions_cleaned where transaction_id = 'B'`;
  expect(await problems()).toEqual([["rows_with_two_dispositions", 2]]);
});

test("a bronze row that is deleted appears, as does what came of it", async () => {
  await db.sql`delete from bronze.scout_raw_transactions where transaction_id = 'B'`;
  expect(await problems()).toEqual([["rows_missing_in_bronze", null], ["rows_not_accepted", 2]]);
});

test("a batch that is deleted appears", async () => {
  await db.sql`delete from bronze.quarantine`;
  await db.sql`delete from bronze.batches where id = (select min(id) from bronze.batches)`;
  expect((await problems()).map(([problem]) => problem)).toEqual([
    "batch_missing",
    "next_line_is_not_last_line",
  ]);
});

test("an unpromoted batch whose rows are in silver appears", async () => {
  await db.sql`update bronze.batches set status = 'received' where accepted = 1`;
  expect(await problems()).toEqual([["rows_of_unpromoted_batch", null]]);
});

test("a post whose receipt tells other numbers appears", async () => {
  await db.sql`
    update bronze.posts set completed_at = now(),
      receipt = '{"received": 5, "accepted": 5, "quarantined": 0, "blank": 0}'
    where next_line = 2`;
  expect(await problems()).toEqual([["receipt_differs_from_batches", null]]);
});

test("counts that do not add up cannot even be written", async () => {
  await expect(db.sql`update bronze.batches set accepted = accepted + 1`).rejects.toMatchObject({
    constraint_name: "batches_conserve",
  });
});

test("a batch of a million rows is refused where it is made, and so is the setting that would make it", async () => {
  await expect(db.sql`
    insert into bronze.batches (source, first_line, last_line, received, accepted, quarantined, blank, bytes, sha256)
    values ('upload', 1, 1000000, 1000000, 1000000, 0, 0, 1, sha256(''))`)
    .rejects.toThrow(/batches_bounded/);
  await expect(
    db.sql`update metadata.settings set value = '1000000' where name = 'ingest_chunk_lines'`,
  ).rejects.toThrow(/settings_chunk_fits_a_batch/);
});
