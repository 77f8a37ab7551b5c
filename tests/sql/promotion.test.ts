import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { businessRows } from "@scout/stack/faults/business_rows.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(async () => {
  await emptyPipeline(db.sql);
});

const promote = () => db.sql`call silver.promote()`;
const transactions = () =>
  db.sql`select * from silver.transactions_cleaned order by canonical_tx_id`;
const items = () =>
  db.sql`select * from silver.transaction_items order by transaction_key, item_no`;
const ledger = () => db.sql`select * from silver.duplicates order by batch_id, line_no`;
const nothingLost = async () => {
  expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
  expect([...await db.sql`select * from quality.unbalanced_receipts`]).toEqual([]);
};

describe("shapes of payloads", () => {
  test("the documented camelCase payload", async () => {
    const text = await readFile(
      new URL("../fixtures/device_payload.json", import.meta.url),
      "utf8",
    );
    await addBatch(db.sql, [text.trim()]);
    await promote();
    const [t] = await transactions();
    expect(t).toMatchObject({
      transaction_id: "0003eea1-082e-497b-a7c4-c855d264ada6",
      amount: "352.00",
      currency: "PHP",
      basket_size: "2",
      payment_method: "cash",
      brand_name: "Marlboro",
      product_category: "Tobacco Products",
      device_daypart: "Morning",
      daypart: "Morning",
      hour_of_day: 9,
      weekday_weekend: "Weekday",
      is_return: false,
      data_source: "edge",
    });
    expect(await items()).toMatchObject([{
      product_name: "Marlboro Gold Round Corner 20's",
      quantity: "2",
      unit_price: "176.00",
      total_price: "352.00",
      line_type: "item",
    }]);
    await nothingLost();
  });

  test("the snake_case payload of older firmware", async () => {
    await addBatch(db.sql, [{
      transaction_id: "T-1",
      store: { id: "S1", tz_offset_min: 480 },
      request: { payment_method: "gcash", gender: "female", age_bracket: "25-34" },
      items: [{
        product_name: "Kopiko Brown 27g",
        brand_name: "Kopiko",
        category_name: "Coffee",
        qty: 3,
        unit: "sachet",
        unit_price: 8,
        confidence: 0.5,
      }],
      amounts: { transaction_amount: 24, price_source: "edge" },
    }]);
    await promote();
    expect(await transactions()).toMatchObject([{
      amount: "24",
      payment_method: "gcash",
      gender: "female",
      age_bracket: "25-34",
      brand_name: "Kopiko",
    }]);
    // the line tells no total of its own: quantity × price
    expect(await items()).toMatchObject([{ quantity: "3", unit: "sachet", total_price: "24" }]);
    await nothingLost();
  });

  test("the flat payload is a receipt of one line", async () => {
    await addBatch(db.sql, [{ id: "F1", brand_name: "Alaska", peso_value: 32.5, region: "NCR" }]);
    await promote();
    expect(await transactions()).toMatchObject([{
      amount: "32.5",
      brand_name: "Alaska",
      basket_size: "1",
    }]);
    expect(await items()).toMatchObject([{ brand_name: "Alaska", total_price: "32.5" }]);
    await nothingLost();
  });

  test("numbers written as text, thousands and a peso sign", async () => {
    await addBatch(db.sql, [{
      transactionId: "T",
      totals: { totalAmount: "₱1,234.50" },
      items: [{ productName: "Rice 25kg", quantity: "1", unitPrice: "1,234.50" }],
    }]);
    await promote();
    expect(await transactions()).toMatchObject([{ amount: "1234.50" }]);
    await nothingLost();
  });
});

test("a number that is none sets the receipt aside, rather than being guessed", async () => {
  const of = (id: string, item: object, totals?: object) => ({
    transactionId: id,
    items: [{ productName: "Egg", quantity: 2, unitPrice: 9, ...item }],
    ...(totals ? { totals } : {}),
  });
  await addBatch(db.sql, [
    of("A", { quantity: "many" }),
    of("B", { unitPrice: true }),
    of("C", {}, { totalAmount: "eighteen" }),
    of("D", { unitPrice: [9] }),
    of("E", { unitPrice: "N/A", totalPrice: "18" }, { totalAmount: "" }),
  ]);
  await promote();
  expect(await transactions()).toMatchObject([{ transaction_id: "E", amount: "18" }]);
  const refused = await db.sql`select line_no::int, code from bronze.quarantine order by line_no`;
  expect([...refused]).toEqual(
    [1, 2, 3, 4].map((line_no) => ({ line_no, code: "number_out_of_range" })),
  );
  await nothingLost();
});

describe("money and lines", () => {
  test("lines that do not add up get one adjustment line without units or brand", async () => {
    await addBatch(db.sql, [receipt("T", [["Soap", 2, 10]], { totals: { totalAmount: 18 } })]);
    await promote();
    expect(await items()).toMatchObject([
      { line_type: "item", total_price: "20" },
      { line_type: "adjustment", total_price: "-2", quantity: "0", brand_name: null },
    ]);
    expect(await transactions()).toMatchObject([{ amount: "18", basket_size: "2" }]);
    await nothingLost();
  });

  test("a receipt without lines has one unitemised line", async () => {
    await addBatch(db.sql, [{ transactionId: "T", totals: { totalAmount: 55 } }]);
    await promote();
    expect(await items()).toMatchObject([{
      line_type: "unitemised",
      total_price: "55",
      quantity: "0",
    }]);
    await nothingLost();
  });

  test("without totals the lines are the amount; without any price the amount is unknown", async () => {
    await addBatch(db.sql, [
      { transactionId: "A", items: [{ productName: "Egg", quantity: 3, unitPrice: 9 }] },
      { transactionId: "B", items: [{ productName: "Egg", quantity: 3 }] },
    ]);
    await promote();
    expect(await transactions()).toMatchObject([{ amount: "27" }, {
      amount: null,
      basket_size: "3",
    }]);
    await nothingLost();
  });

  test("returns, zero prices, missing customers and pounds are kept as they are", async () => {
    await addBatch(db.sql, [
      receipt("C1", [["Mug", -2, 5]], { totals: { totalAmount: -10, currency: "GBP" } }),
      receipt("Z1", [["Bag", 1, 0]]),
    ]);
    await promote();
    expect(await transactions()).toMatchObject([
      { is_return: true, amount: "-10", currency: "GBP", customer_id: null },
      { is_return: false, amount: "0" },
    ]);
    await nothingLost();
  });
});

describe("what cannot be a receipt is set aside, the rest goes on", () => {
  test("empty payloads and absurd numbers", async () => {
    await addBatch(db.sql, [
      {},
      { transactionId: "X", totals: { totalAmount: 1e15 } },
      '{"transactionId":"Y","items":[{"productName":"a","quantity":1e300,"unitPrice":1e300}]}',
      receipt("OK", [["Egg", 1, 9]]),
    ]);
    await promote();
    expect(await transactions()).toHaveLength(1);
    expect(await db.sql`select line_no::int, stage, code, raw from bronze.quarantine order by 1`)
      .toMatchObject([
        { line_no: 1, stage: "promote", code: "receipt_empty", raw: Buffer.from("{}") },
        { line_no: 2, code: "number_out_of_range" },
        { line_no: 3, code: "number_out_of_range" },
      ]);
    await nothingLost();
  });

  test("names and ids that no receipt has, and no index could hold", async () => {
    await addBatch(db.sql, [
      receipt("x".repeat(5000), [["Egg", 1, 9]]),
      { transactionId: "B", items: [{ brandName: "y".repeat(5000), quantity: 1, unitPrice: 1 }] },
      receipt("S", [["Egg", 1, 9]], { storeId: "z".repeat(5000) }),
      receipt("OK", [["n".repeat(1000), 1, 9]]),
    ]);
    await promote();
    await db.sql`call gold.refresh()`;
    expect(await db.sql`select distinct code from bronze.quarantine`).toMatchObject([
      { code: "text_too_long" },
    ]);
    expect(await transactions()).toHaveLength(1);
    await nothingLost();
  });

  test("a batch of nothing but bad rows is promoted, empty", async () => {
    await addBatch(db.sql, [{}, {}, {}]);
    await promote();
    expect(await db.sql`select status from bronze.batches`).toMatchObject([{ status: "promoted" }]);
    await nothingLost();
  });
});

describe("identity", () => {
  test("equal lines inside a receipt, and equal receipts without an id, are all kept", async () => {
    const sale = {
      timestamp: "2025-09-05T09:44:28+08:00",
      items: [{ productName: "Egg", quantity: 1, unitPrice: 9 }, {
        productName: "Egg",
        quantity: 1,
        unitPrice: 9,
      }],
    };
    await addBatch(db.sql, [sale, sale]);
    await promote();
    expect(await transactions()).toHaveLength(2);
    expect(await items()).toHaveLength(4);
    await nothingLost();
  });

  test("the same receipt again, in the batch and in a later one, is a duplicate of the first", async () => {
    const sale = receipt("T", [["Egg", 1, 9]]);
    const first = await addBatch(db.sql, [sale, sale]);
    const second = await addBatch(db.sql, [{ ...sale, transactionId: " t " }]);
    await promote();
    expect(await transactions()).toHaveLength(1);
    expect(await ledger()).toMatchObject([
      { batch_id: first, line_no: 2, of_batch_id: first, of_line_no: 1, rule: "same_content" },
      { batch_id: second, line_no: 1, of_batch_id: first, of_line_no: 1, rule: "same_content" },
    ]);
    await nothingLost();
  });

  test("different content under the same id is a revision: the latest received wins", async () => {
    await addBatch(db.sql, [receipt("T", [["Egg", 1, 9]]), receipt("T", [["Egg", 2, 9]])]);
    await promote();
    await addBatch(db.sql, [
      receipt("T", [["Egg", 3, 9]], { timestamp: "2025-09-06T09:00:00+08:00" }),
    ]);
    await db.sql`truncate gold.dirty_keys`;
    await promote();
    expect(await transactions()).toMatchObject([{ amount: "27" }]);
    expect((await ledger()).map((d) => d["rule"])).toEqual(["superseded", "superseded"]);
    // a moved row dirties its old and its new date
    expect(await db.sql`select transaction_date::text from gold.dirty_keys order by 1`)
      .toMatchObject([
        { transaction_date: "2025-09-05" },
        { transaction_date: "2025-09-06" },
      ]);
    await nothingLost();
  });

  test("an earlier version that is promoted later does not win", async () => {
    await addBatch(db.sql, [receipt("T", [["Egg", 1, 9]])], { receivedAt: "2025-09-07T00:00:00Z" });
    await promote();
    await addBatch(db.sql, [receipt("T", [["Egg", 2, 9]])], { receivedAt: "2025-09-06T00:00:00Z" });
    await promote();
    expect(await transactions()).toMatchObject([{ amount: "9" }]);
    expect(await ledger()).toMatchObject([{ rule: "superseded" }]);
    await nothingLost();
  });

  test("a version that came back later counts as the latest, in whatever order batches are promoted", async () => {
    const a = receipt("T", [["Egg", 1, 9]]);
    const b = receipt("T", [["Egg", 2, 9]]);
    const received = ["2025-09-06T00:00:00Z", "2025-09-07T00:00:00Z", "2025-09-08T00:00:00Z"];
    for (const order of [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]) {
      await emptyPipeline(db.sql);
      for (const i of order) {
        await addBatch(db.sql, [[a, b, a][i] ?? a], { receivedAt: received[i] ?? "" });
        await promote();
      }
      expect(await transactions(), `order ${order}`).toMatchObject([{ amount: "9" }]);
      await nothingLost();
    }
  });

  test("the same id in another store is another transaction", async () => {
    await addBatch(db.sql, [receipt("T", [["Egg", 1, 9]])]);
    await addBatch(db.sql, [receipt("T", [["Egg", 1, 9]])], { deviceId: "D2", storeId: "S2" });
    await promote();
    expect(await transactions()).toHaveLength(2);
  });

  test("the same sale told by another source is a duplicate; by the same source it is another sale", async () => {
    await addBatch(db.sql, [receipt("A", [["Egg", 1, 9], ["Salt", 2, 5]])]);
    await promote();
    const told = { ...receipt("B", [["SALT 100G", 2, 5], ["EGG", 1, 9]]) };
    await addBatch(db.sql, [told], { source: "upload" });
    await addBatch(db.sql, [{ ...told, transactionId: "C" }]);
    await promote();
    expect((await transactions()).map((t) => t["transaction_id"])).toEqual(["A", "C"]);
    expect(await ledger()).toMatchObject([{ rule: "other_source", of_line_no: 1 }]);
    await nothingLost();
  });
});

describe("failures", () => {
  test("a batch that fails is tried again, then given up; the others go on", async () => {
    const bad = await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
    await db.sql`update bronze.batches set dataset = 'unknown' where id = ${bad}`;
    const good = await addBatch(db.sql, [receipt("B", [["Egg", 1, 9]])]);
    const status = async (id: number) =>
      (await db.sql`select status, attempts, last_error from bronze.batches where id = ${id}`)[0];

    for (const attempts of [1, 2, 3]) {
      await promote();
      expect(await status(bad)).toMatchObject({ status: "received", attempts });
      await db.sql`update bronze.batches set next_attempt_at = now() where id = ${bad}`;
    }
    expect(await status(good)).toMatchObject({ status: "promoted" });
    await promote();
    expect(await status(bad)).toMatchObject({ status: "dead_letter", attempts: 4 });
    expect((await status(bad))?.["last_error"]).toContain("no adapter");
    expect(await db.sql`select severity from metadata.error_log order by id`).toMatchObject([
      { severity: "MEDIUM" },
      { severity: "MEDIUM" },
      { severity: "MEDIUM" },
      { severity: "HIGH" },
    ]);
    await nothingLost();
  });

  test("a batch waits longer after each failure", async () => {
    const bad = await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])]);
    await db.sql`update bronze.batches set dataset = 'unknown' where id = ${bad}`;
    const waits: number[] = [];
    for (let i = 0; i < 3; i++) {
      await db.sql`update bronze.batches set next_attempt_at = now() where id = ${bad}`;
      await promote();
      const [row] = await db.sql`
        select round(extract(epoch from next_attempt_at - clock_timestamp()) / 60)::int as minutes from bronze.batches`;
      waits.push(row?.["minutes"]);
    }
    expect(waits).toEqual([1, 2, 4]);
  });
});

test("several promoters at once end as one does", async () => {
  const batches = Array.from(
    { length: 12 },
    (_, b) =>
      Array.from(
        { length: 8 },
        (_, i) =>
          receipt(`T${(b * 5 + i) % 23}`, [["Egg", (b % 3) + 1, 9]], {
            storeId: `S${i % 3}`,
          }),
      ),
  );
  for (const [i, batch] of batches.entries()) {
    await addBatch(db.sql, batch, {
      receivedAt: new Date(Date.UTC(2025, 8, 7, 0, i)).toISOString(),
    });
  }
  await promote();
  await nothingLost();
  const clean = await businessRows(db.sql);

  await db
    .sql`truncate silver.transactions_cleaned, silver.transaction_items, silver.duplicates cascade`;
  await db.sql`update bronze.batches set status = 'received', promoted_at = null`;
  await Promise.all(Array.from({ length: 4 }, promote));
  await promote();
  expect(await db.sql`select distinct status from bronze.batches`).toMatchObject([{
    status: "promoted",
  }]);
  expect(await businessRows(db.sql)).toEqual(clean);
  await nothingLost();
});
