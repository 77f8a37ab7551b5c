import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { emptyPipeline } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(async () => {
  await emptyPipeline(db.sql);
  await db.sql`truncate azure_data.interactions, azure_data.pulled_rows restart identity`;
  await db
    .sql`update metadata.watermarks set changed_at = '-infinity', pulled_at = null, rows_pulled = 0`;
});

/** Legacy rows: [transaction id, product, price, changed at (minutes)]. */
const sell = async (...rows: [string | null, string, number, number][]) => {
  for (const [id, product, price, minute] of rows) {
    await db.sql`
      insert into azure_data.interactions (
        "TransactionID", "TransactionDate", "StoreID", "DeviceID", "ProductName", "Quantity", "UnitPrice", "ModifiedDate"
      )
      values (${id}, '2025-09-05T10:00:00+08:00', '104', 'PI-4', ${product}, 1, ${price},
        timestamptz '2025-09-06T00:00:00Z' + make_interval(mins => ${minute}))`;
  }
};

const pull = async () => (await db.sql`select bronze.pull_azure()::int as n`)[0]?.["n"];

const receipts = async () => {
  await db.sql`call silver.promote()`;
  expect([...await db.sql`select last_error from bronze.batches where last_error is not null`])
    .toEqual([]);
  expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
  return (await db.sql`
    select t.transaction_id, t.amount::int, t.data_source from silver.transactions_cleaned t order by 1`)
    .map((row) => [row["transaction_id"], row["amount"], row["data_source"]]);
};

test("new rows become a batch, once; rows of one transaction are one receipt", async () => {
  await sell(["T1", "Egg", 9, 0], ["T1", "Salt", 5, 0], [null, "Rice", 50, 1]);
  expect(await pull()).toBe(3);
  expect(await pull()).toBe(0);
  expect(await receipts()).toEqual([["T1", 14, "azure"], ["interaction-3", 50, "azure"]]);
  expect(await db.sql`select count(*)::int as n from bronze.legacy_data_import`).toMatchObject([{
    n: 3,
  }]);
});

test("a row that changed brings its whole receipt again, which replaces the one before", async () => {
  await sell(["T1", "Egg", 9, 0], ["T1", "Salt", 5, 0], ["T2", "Rice", 50, 0]);
  await pull();
  await receipts();
  await db.sql`
    update azure_data.interactions set "UnitPrice" = 8, "ModifiedDate" = '2025-09-07' where "ProductName" = 'Salt'`;
  expect(await pull()).toBe(2);
  expect(await receipts()).toEqual([["T1", 17, "azure"], ["T2", 50, "azure"]]);
  expect(await pull()).toBe(0);
});

test("a row that is committed late, within the overlap, is not missed", async () => {
  await sell(["T1", "Egg", 9, 60]);
  await pull();
  await sell(["T2", "Egg", 9, 55]);
  expect(await pull()).toBe(1);
  expect(await receipts()).toHaveLength(2);
  // what can be met again is remembered, and no more
  await sell(["T3", "Egg", 9, 600]);
  await pull();
  expect(await db.sql`select count(*)::int as n from azure_data.pulled_rows`).toMatchObject([{
    n: 1,
  }]);
});

test("more than a batch holds is cut between receipts, and nothing is lost or told twice", async () => {
  await db.sql`update metadata.settings set value = '4' where name = 'ingest_chunk_lines'`;
  try {
    // lines of the receipts interleave in time, and one receipt alone is too large
    for (let n = 0; n < 3; n++) {
      for (const id of ["A", "B", "C"]) await sell([id, `p${n}`, 1, n]);
    }
    for (let n = 0; n < 6; n++) await sell(["LONG", `p${n}`, 1, 30]);
    expect(await pull()).toBe(15);
    expect(
      (await db.sql`select accepted from bronze.batches order by id`).map((row) => row["accepted"]),
    )
      .toEqual([3, 3, 3, 6]);
    expect(await receipts()).toEqual([
      ["A", 3, "azure"],
      ["B", 3, "azure"],
      ["C", 3, "azure"],
      ["LONG", 6, "azure"],
    ]);
    expect([...await db.sql`select * from silver.duplicates`]).toEqual([]);
  } finally {
    await db.sql`update metadata.settings set value = '10000' where name = 'ingest_chunk_lines'`;
  }
});

test("pulls at once, and one that fails, pull each row once", async () => {
  for (let n = 0; n < 50; n++) await sell([`T${n}`, "Egg", 9, n]);
  await db.sql.begin(async (tx) => {
    await tx`select bronze.pull_azure()`;
    throw new Error("killed");
  }).catch(() => {});
  expect(await db.sql`select count(*)::int as n from bronze.batches`).toMatchObject([{ n: 0 }]);
  const pulled = await Promise.all([pull(), pull(), pull()]);
  expect(pulled.reduce((a, b) => a + b, 0)).toBe(50);
  expect(await receipts()).toHaveLength(50);
});

test("words said go to bronze.transcripts, and only a marker stays", async () => {
  await sell(["T1", "Egg", 9, 0]);
  await db.sql`update azure_data.interactions set "TranscriptionText" = 'ako si Nena'`;
  await pull();
  expect(
    await db
      .sql`select record ->> 'TranscriptionText' as words, record ->> 'DeviceID' as device from staging.file_records`,
  )
    .toMatchObject([{ words: "[moved to bronze.transcripts]", device: "PI-4" }]);
  expect(await db.sql`select field, text from bronze.transcripts`).toMatchObject([
    { field: "TranscriptionText", text: "ako si Nena" },
  ]);
  await receipts();
});

test("a child table stands where the foreign table goes", async () => {
  await db.sql`create table azure_data.interactions_remote () inherits (azure_data.interactions)`;
  await db.sql`
    insert into azure_data.interactions_remote ("InteractionID", "TransactionID", "TransactionDate", "StoreID", "TransactionAmount", "ModifiedDate")
    values (900, 'R', '2025-09-05T10:00:00Z', '104', 77, '2025-09-06')`;
  expect(await pull()).toBe(1);
  expect(await receipts()).toEqual([["R", 77, "azure"]]);
  await db.sql`drop table azure_data.interactions_remote`;
});

test("a pulled row that is deleted behind the code's back appears", async () => {
  await sell(["T1", "Egg", 9, 0], ["T1", "Salt", 5, 0]);
  await pull();
  await receipts();
  await db.sql`delete from staging.file_records where line_no = 2`;
  expect(
    (await db.sql`select problem from quality.conservation order by 1`).map((row) =>
      row["problem"]
    ),
  )
    .toEqual(["rows_missing_in_bronze", "rows_not_accepted"]);
});

test("the pull is scheduled only when it is enabled", async () => {
  const jobs = () => db.sql`select jobname from cron.job where jobname = 'scout-pull-azure'`;
  expect([...await jobs()]).toEqual([]);
  await db
    .sql`update metadata.job_registry set is_enabled = true where job_name = 'scout-pull-azure'`;
  await db.sql`select metadata.schedule_jobs()`;
  expect(await jobs()).toHaveLength(1);
});
