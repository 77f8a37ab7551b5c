import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline, receipt } from "./bronze_rows.ts";
import { addFile, addFileBatch, type MappedRow, registerFile } from "./file_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(() => emptyPipeline(db.sql));

const line = (id: string, product: string, more: MappedRow = {}): MappedRow => ({
  transaction_id: id,
  transaction_timestamp: "2025-09-05T09:44:28",
  store_id: "S1",
  product_name: product,
  quantity: 1,
  unit_price: 10,
  ...more,
});

const promote = async () => {
  await db.sql`call silver.promote()`;
  expect([
    ...await db.sql`select id, last_error from bronze.batches where last_error is not null`,
  ]).toEqual([]);
  expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
  expect([...await db.sql`select * from quality.unbalanced_receipts`]).toEqual([]);
};

/** Receipts as [transaction id, amount, products]. */
const receipts = async () =>
  (await db.sql`
    select t.transaction_id, t.amount::float8, (
      select string_agg(coalesce(i.product_name, i.line_type) || '=' || coalesce(trim_scale(i.total_price)::text, '?'), ',' order by i.item_no)
      from silver.transaction_items i where i.transaction_key = t.id
    ) as lines
    from silver.transactions_cleaned t order by t.transaction_id, t."timestamp", t.amount`)
    .map((row) => [row["transaction_id"], row["amount"], row["lines"]]);

test("rows of one store, id and date are one receipt, wherever they stand in the file", async () => {
  const { batchIds } = await addFile(db.sql, [
    line("1", "Egg"),
    line("2", "Salt"),
    line("1", "Soap", { quantity: 2 }),
    line("3", "Rice"),
    line("2", "Egg"),
    line("1", "Egg"),
  ], { chunk: 2 });
  await promote();
  expect(await receipts()).toEqual([
    ["1", 40, "Egg=10,Soap=20,Egg=10"],
    ["2", 20, "Salt=10,Egg=10"],
    ["3", 10, "Rice=10"],
  ]);
  // each line leads to the row it came from
  expect((await db.sql`
    select i.batch_id, i.line_no::int from silver.transaction_items i order by i.line_no`)
    .map((row) => [row["batch_id"], row["line_no"]])).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => [batchIds[Math.ceil(n / 2) - 1], n]),
    );
});

test("nothing is promoted before the file is complete", async () => {
  const { fileId } = await addFile(db.sql, [line("1", "Egg")], { finish: "open" });
  await promote();
  expect(await receipts()).toEqual([]);
  await addFileBatch(db.sql, fileId, 2, [line("1", "Salt")]);
  await db.sql`select bronze.finish_file(${fileId}, 'review', 2)`;
  await promote();
  expect(await receipts()).toEqual([]);
  await db.sql`select bronze.finish_file(${fileId})`;
  await promote();
  expect(await receipts()).toEqual([["1", 20, "Egg=10,Salt=10"]]);
});

test("a chunk is committed once, follows the one before, and may not change", async () => {
  const fileId = await registerFile(db.sql);
  const first = await addFileBatch(db.sql, fileId, 1, [line("1", "Egg")]);
  expect(await addFileBatch(db.sql, fileId, 1, [line("1", "Egg")])).toBe(first);
  await expect(addFileBatch(db.sql, fileId, 1, [line("1", "Salt")])).rejects.toMatchObject({
    code: "23505",
    hint: expect.stringContaining("new file"),
  });
  await expect(addFileBatch(db.sql, fileId, 3, [line("2", "Egg")])).rejects.toMatchObject({
    code: "22023",
    message: `file ${fileId} goes on at row 2, not at 3`,
  });
  await expect(db.sql`select bronze.finish_file(${fileId}, 'ingested', 5)`).rejects.toMatchObject({
    code: "55000",
  });
  await db.sql`select bronze.finish_file(${fileId})`;
  await expect(addFileBatch(db.sql, fileId, 2, [line("2", "Egg")])).rejects.toMatchObject({
    code: "55000",
  });
  const [row] = await db.sql`select bronze.file_receipt(${fileId}) as receipt`;
  expect(row?.["receipt"]).toEqual({
    file_id: fileId,
    batch_ids: [first],
    status: "ingested",
    total_records: 1,
    staged: 1,
    quarantined: 0,
    blank: 0,
    resume_from: null,
  });
});

test("money: totals, discounts, prices told per line, a single line, a whole receipt", async () => {
  await addFile(db.sql, [
    line("declared", "Egg", { transaction_amount: 18 }),
    line("declared", "Salt", { transaction_amount: 18 }),
    line("discounted", "Egg", { quantity: 3, discount_amount: 5 }),
    line("single", "Egg", { unit_price: undefined, transaction_amount: "₱ 1,012.50" }),
    line("per line", "Egg", { unit_price: undefined, transaction_amount: 7 }),
    line("per line", "Salt", { unit_price: undefined, transaction_amount: 8 }),
    { transaction_id: "whole", store_id: "S1", transaction_amount: 99 },
    line("returned", "Egg", { quantity: -2 }),
    {
      transaction_id: "headed",
      store_id: "S1",
      transaction_timestamp: "2025-09-05T09:44:28",
      transaction_amount: 25,
    },
    line("headed", "Egg"),
    line("headed", "Salt"),
  ]);
  await promote();
  expect(await receipts()).toEqual([
    ["declared", 18, "Egg=10,Salt=10,adjustment=-2"],
    ["discounted", 25, "Egg=25"],
    ["headed", 25, "Egg=10,Salt=10,adjustment=5,header=?"],
    ["per line", 15, "Egg=7,Salt=8"],
    ["returned", -20, "Egg=-20"],
    ["single", 1012.5, "Egg=1012.5"],
    ["whole", 99, "unitemised=99"],
  ]);
  expect(await db.sql`select transaction_id from silver.transactions_cleaned where is_return`)
    .toMatchObject([{ transaction_id: "returned" }]);
});

test("a receipt told whole twice is a repetition, told differently a revision", async () => {
  const whole = (id: string, amount: number) => ({
    transaction_id: id,
    store_id: "S1",
    transaction_date: "2025-09-05",
    transaction_amount: amount,
  });
  await addFile(db.sql, [whole("1", 5), whole("1", 5), whole("2", 5), whole("2", 6)], { chunk: 3 });
  await promote();
  expect(await receipts()).toEqual([["1", 5, "unitemised=5"], ["2", 6, "unitemised=6"]]);
  expect(await db.sql`select line_no::int, rule from silver.duplicates order by line_no`)
    .toMatchObject([
      { line_no: 2, rule: "same_content" },
      { line_no: 3, rule: "superseded" },
    ]);
});

test("a till that counts from 1 every day: the date tells its receipts apart", async () => {
  const on = (date: string, id: string) =>
    line(id, "Egg", { transaction_timestamp: undefined, transaction_date: date });
  await addFile(db.sql, [on("2025-09-05", "1"), on("2025-09-06", "1"), on("2025-09-06", "2")]);
  await promote();
  expect((await receipts()).map(([id]) => id)).toEqual(["1@2025-09-05", "1@2025-09-06", "2"]);
});

test("a corrected file that is sent again replaces what it corrects", async () => {
  await addFile(db.sql, [line("1", "Egg"), line("1", "Salt"), line("2", "Egg")], { chunk: 1 });
  await promote();
  await addFile(
    db.sql,
    [line("1", "Egg"), line("1", "Salt", { unit_price: 12 }), line("2", "Egg")],
    { chunk: 1 },
  );
  await promote();
  expect(await receipts()).toEqual([["1", 22, "Egg=10,Salt=12"], ["2", 10, "Egg=10"]]);
});

test("the same sale from a device is a duplicate from another source", async () => {
  await addBatch(db.sql, [receipt("D-1", [["Egg", 1, 10], ["Salt", 1, 10]])]);
  await promote();
  await addFile(db.sql, [line("F-1", "Egg"), line("F-1", "Salt")], {
    chunk: 1,
    timezone: "Asia/Manila",
  });
  await promote();
  expect((await receipts()).map(([id]) => id)).toEqual(["D-1"]);
  expect(await db.sql`select line_no::int, rule from silver.duplicates order by line_no`)
    .toMatchObject([
      { line_no: 1, rule: "other_source" },
      { line_no: 2, rule: "other_source" },
    ]);
});

test("a row that names no known store, an impossible time or number is quarantined with its bytes", async () => {
  await addFile(db.sql, [
    line("1", "Egg", { store_id: undefined, store_name: "Aling Nena" }),
    line("2", "Egg", { transaction_timestamp: "2025-02-30T10:00" }),
    line("3", "Egg", { quantity: "a few" }),
    line("3", "Salt"),
    { store_id: "S1", customer_id: "C1" },
    line("4", "Egg"),
    line("5", "Egg", { quantity: true }),
    line("6", "Egg", { unit_price: [1] }),
    line("7", "Egg", { discount_amount: " " }),
  ]);
  await promote();
  expect((await receipts()).map(([id]) => id)).toEqual(["4", "7"]);
  const rows = await db.sql`
    select line_no::int, code, convert_from(raw, 'UTF8')::jsonb as raw from bronze.quarantine order by line_no`;
  expect(rows.map((row) => [row["line_no"], row["code"]])).toEqual([
    [1, "store_unknown"],
    [2, "time_invalid"],
    [3, "number_out_of_range"],
    [4, "number_out_of_range"],
    [5, "receipt_empty"],
    [7, "number_out_of_range"],
    [8, "number_out_of_range"],
  ]);
  expect(rows[0]?.["raw"]).toMatchObject({ Store_Name: "Aling Nena" });
});

test("a store is found by its name, its device or its folder", async () => {
  await db.sql`insert into ref.stores (store_id, store_name) values ('104', 'Aling  Nena ')`;
  await db.sql`select metadata.register_device('PI-9', '109')`;
  const bare = (id: string, more: MappedRow) => line(id, "Egg", { store_id: undefined, ...more });
  await addFile(db.sql, [
    bare("1", { store_name: "aling nena" }),
    bare("2", { device_id: "PI-9" }),
    bare("3", {}),
  ], { storeId: "77" });
  await promote();
  expect((await db.sql`select store_id from silver.transactions_cleaned order by transaction_id`)
    .map((row) => row["store_id"])).toEqual(["104", "109", "77"]);
});

test("times: the offset told, else the file's zone; a date alone says so", async () => {
  await addFile(db.sql, [
    line("1", "Egg", { transaction_timestamp: "2025-09-05T20:00:00Z" }),
    line("2", "Egg", {
      transaction_timestamp: undefined,
      transaction_date: "2025-09-05T00:00:00",
      transaction_time: "13:05",
    }),
    line("3", "Egg", { transaction_timestamp: undefined, transaction_date: "2025-09-05" }),
  ], { timezone: "Asia/Tokyo" });
  await promote();
  const rows = await db.sql`
    select "timestamp", transaction_date::text as date, time_source, flags[1] as flag from silver.transactions_cleaned order by transaction_id`;
  expect(
    rows.map((
      row,
    ) => [(row["timestamp"] as Date).toISOString(), row["date"], row["time_source"], row["flag"]]),
  )
    .toEqual([
      ["2025-09-05T20:00:00.000Z", "2025-09-06", "timestamp", null],
      ["2025-09-05T04:05:00.000Z", "2025-09-05", "timestamp", null],
      ["2025-09-04T16:00:00.000Z", "2025-09-05", "date", "time_of_day_unknown"],
    ]);
});

test("rows without an id stand alone, and equal ones are all kept", async () => {
  const bare = line("", "Egg", { transaction_id: undefined });
  await addFile(db.sql, [bare, bare], { bytes: "A" });
  await promote();
  expect((await receipts()).length).toBe(2);
  // the same bytes again are the same rows; other bytes are other sales
  await addFile(db.sql, [bare, bare], { bytes: "A" });
  await promote();
  expect((await receipts()).length).toBe(2);
  await addFile(db.sql, [bare], { bytes: "B" });
  await promote();
  expect((await receipts()).length).toBe(3);
});

test("batches that share a receipt are rolled back together, and what they had replaced comes back", async () => {
  const sold = (price: number) => [
    line("1", "Egg", { unit_price: price }),
    line("2", "Egg", { unit_price: price }),
    line("1", "Salt", { unit_price: price }),
    line("3", "Rice", { unit_price: price }),
  ];
  await addFile(db.sql, sold(10), { chunk: 2 });
  await promote();
  const before = await receipts();
  const { batchIds } = await addFile(db.sql, sold(12), { chunk: 2 });
  await promote();
  const after = await receipts();
  expect(after).not.toEqual(before);
  await db.sql`select silver.rollback_batch(${batchIds[0] ?? 0}, 'wrong prices')`;
  await promote();
  expect(await receipts()).toEqual(before);
  expect(await db.sql`select distinct status from bronze.batches where id >= ${batchIds[0] ?? 0}`)
    .toMatchObject([{ status: "rolled_back" }]);
  await db.sql`select silver.replay_batch(${batchIds[1] ?? 0}, 'right after all')`;
  await promote();
  expect(await receipts()).toEqual(after);
});

test("rows of a store that is added later heal, a receipt over two batches too", async () => {
  const bare = (id: string, product: string) =>
    line(id, product, { store_id: undefined, store_name: "Ate Luz" });
  await addFile(
    db.sql,
    [bare("1", "Egg"), line("2", "Egg"), bare("1", "Salt")],
    { chunk: 2 },
  );
  await promote();
  expect((await receipts()).map(([id]) => id)).toEqual(["2"]);
  await db.sql`insert into ref.stores (store_id, store_name) values ('105', 'Ate Luz')`;
  await db.sql`
    select silver.replay_lines(q.parent_batch_id, q.lines, 'store added')
    from silver.quarantine_to_replay(p_code => 'store_unknown') q`;
  await promote();
  expect(await receipts()).toEqual([["1", 20, "Egg=10,Salt=10"], ["2", 10, "Egg=10"]]);
});

test("a file whose counts, order or rows are changed behind the code's back appears", async () => {
  const problems = async () =>
    (await db.sql`select subject, problem from quality.conservation order by 1, 2`)
      .map((row) => `${row["subject"]} ${row["problem"]}`);
  const { fileId, batchIds } = await addFile(
    db.sql,
    [line("1", "Egg"), line("2", "Salt"), line("1", "Soap")],
    { chunk: 2 },
  );
  await promote();
  const tampered = async (...statements: string[]) => {
    let found: string[] = [];
    await db.sql.begin(async (tx) => {
      for (const statement of statements) await tx.unsafe(statement);
      found = (await tx`select subject, problem from quality.conservation order by 1, 2`)
        .map((row) => `${row["subject"]} ${row["problem"]}`);
      throw new Error("undo");
    }).catch((error: Error) => {
      if (error.message !== "undo") throw error;
    });
    return found;
  };
  // the first row of receipt 1 lies in the first batch, and is due with the second
  expect(await tampered(`delete from silver.transaction_items where product_name = 'Egg'`))
    .toEqual(["batch rows_without_disposition"]);
  expect(await tampered(`update bronze.batches set status = 'received' where id = ${batchIds[1]}`))
    .toEqual(["batch rows_of_unpromoted_batch", "batch rows_of_unpromoted_batch"]);
  expect(await tampered(`update bronze.batches set status = 'received' where id = ${batchIds[0]}`))
    .toEqual(["batch rows_of_unpromoted_batch"]);
  expect(await tampered(`delete from staging.file_records where line_no = 2`))
    .toEqual(["batch rows_missing_in_bronze", "batch rows_not_accepted"]);
  expect(
    await tampered(
      `update staging.universal_file_ingestion set total_records = 9 where file_id = ${fileId}`,
    ),
  )
    .toEqual(["file file_counts_differ_from_batches"]);
  expect(
    await tampered(
      `update staging.universal_file_ingestion set next_line = 9 where file_id = ${fileId}`,
    ),
  )
    .toEqual(["file next_line_is_not_last_line"]);
  expect(
    await tampered(
      `update staging.universal_file_ingestion set status = 'processing', staged_at = null where file_id = ${fileId}`,
    ),
  )
    .toEqual(["file promoted_before_complete"]);
  expect(
    await tampered(
      `update bronze.batches set first_line = 4, last_line = 4 where id = ${batchIds[1]}`,
    ),
  )
    .toEqual(["file lines_missing_between_batches", "file next_line_is_not_last_line"]);
  expect(await problems()).toEqual([]);
});

test(
  "a column mapped wrongly, which makes a day of a store one receipt, costs no more than others",
  async () => {
    const fileId = await registerFile(db.sql);
    const rows = 20_000;
    for (let at = 1; at <= rows; at += 10_000) {
      await db.sql.begin(async (tx) => {
        const [batch] = await tx`
        select batch_id from bronze.begin_file_batch(
          ${fileId}, ${at}, ${at + 9_999}, 10000, 0, 0, 1, sha256('x'))`;
        await tx`
        insert into staging.file_records (received_at, batch_id, line_no, file_id, row_no, record, mapped)
        select now(), ${batch?.["batch_id"]}, n, ${fileId}, n, '{}', jsonb_build_object(
          'transaction_id', 'SALE', 'store_id', 'S1', 'transaction_date', '2025-09-05')
          || case when n % 100 = 0 then '{"transaction_amount": 5}' else '{"product_name": "Egg", "unit_price": 1}'::jsonb end
        from generate_series(${at}::bigint, ${at + 9_999}::bigint) n`;
      });
    }
    await db.sql`select bronze.finish_file(${fileId})`;
    const started = performance.now();
    await promote();
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(
      await db.sql`
    select line_type, count(*)::int as n from silver.transaction_items group by 1 order by 1`,
    )
      .toMatchObject([{ line_type: "adjustment", n: 1 }, { line_type: "header", n: 199 }, {
        line_type: "item",
        n: 19_800,
      }]);
  },
  120_000,
);
