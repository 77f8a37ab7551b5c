import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline, receipt } from "./bronze_rows.ts";
import { addFile, type MappedRow } from "./file_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(async () => {
  await emptyPipeline(db.sql);
  await db.sql`delete from ref.stores`;
});

const promote = async () => {
  await db.sql`call silver.promote()`;
  expect([
    ...await db.sql`select id, last_error from bronze.batches where last_error is not null`,
  ]).toEqual([]);
  expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
};

/** A promoted file of one batch; the batch. */
const add = async (dataset: string, rows: MappedRow[], chunk?: number) => {
  const { batchIds } = await addFile(db.sql, rows, { dataset, ...(chunk ? { chunk } : {}) });
  await promote();
  return batchIds[0] ?? 0;
};

/** Rolls a batch back. */
const withdraw = async (batch: number) => {
  await db.sql`select silver.rollback_batch(${batch}, 'wrong file')`;
  expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
};

test("a product shows the latest version of any file, and the one before when that is rolled back", async () => {
  const price = async () =>
    (await db
      .sql`select unit_price::float8, product_name from silver.product_catalog order by product_key`)
      .map((row) => [row["product_name"], row["unit_price"]]);
  const first = await add("products", [{
    sku: "A1",
    product_name: "Egg",
    unit_price: "₱ 1,009.50",
  }]);
  const second = await add("products", [
    { sku: "a1", product_name: "Egg, large", unit_price: 8 },
    { sku: "a1", product_name: "Egg, large", unit_price: 11 },
    { barcode: "4800", product_name: "Salt" },
    { product_name: "Rice", brand_name: "Jasmine", pack_size: "1kg" },
  ], 2);
  expect(await price()).toEqual([["Salt", null], ["Rice", null], ["Egg, large", 11]]);
  await withdraw(second);
  expect(await price()).toEqual([["Salt", null], ["Rice", null], ["Egg", 1009.5]]);
  await withdraw(first);
  expect(await price()).toEqual([["Salt", null], ["Rice", null]]);
  await db.sql`select silver.replay_batch(${first}, 'right after all')`;
  expect(await price()).toEqual([["Salt", null], ["Rice", null], ["Egg", 1009.5]]);
});

test("a file that arrived earlier but is promoted later does not win", async () => {
  const old = await addFile(db.sql, [{ sku: "A1", unit_price: 1 }], { dataset: "products" });
  await db
    .sql`update bronze.batches set next_attempt_at = now() + interval '1 hour' where file_id = ${old.fileId}`;
  await add("products", [{ sku: "A1", unit_price: 2 }]);
  await db.sql`update bronze.batches set next_attempt_at = now() where file_id = ${old.fileId}`;
  await promote();
  expect(await db.sql`select unit_price::int from silver.product_catalog`).toMatchObject([{
    unit_price: 2,
  }]);
});

test("rows that cannot be taken are quarantined with field, value and what was expected", async () => {
  await add("stores", [
    { store_id: "1", latitude: 95, longitude: 121 },
    { store_name: "no id" },
    { store_id: "2", opened_on: "2025-02-30" },
    { store_id: "3", status: "Haunted" },
    { store_id: "4", status: "Closed", latitude: "14.6", longitude: "121" },
  ]);
  await add("customers", [{ customer_id: "C", age: 34.5 }, { customer_id: "x".repeat(300) }]);
  await add("products", [{ unit_price: 3 }, { sku: "A", unit_cost: "cheap" }]);
  await add("campaigns", [{ campaign_id: "K", start_date: "2025-02-02", end_date: "2025-02-01" }]);
  await add("inference", [{ product_name: "Egg", confidence: 1.5 }]);
  const rows = await db.sql`
    select b.dataset, q.line_no::int, q.code, q.rule, q.message from bronze.quarantine q
    join bronze.batches b on b.id = q.batch_id order by q.batch_id, q.line_no`;
  expect(rows.map((row) => [row["dataset"], row["line_no"], row["code"], row["rule"]])).toEqual([
    ["stores", 1, "number_out_of_range", "stores.latitude.number_out_of_range"],
    ["stores", 2, "field_missing", "stores.store_id.field_missing"],
    ["stores", 3, "time_invalid", "stores.opened_on.time_invalid"],
    ["stores", 4, "value_not_allowed", "stores.status.value_not_allowed"],
    ["customers", 1, "number_invalid", "customers.age.number_invalid"],
    ["customers", 2, "text_too_long", "customers.customer_id.text_too_long"],
    ["products", 1, "key_missing", "products.key_missing"],
    ["products", 2, "number_invalid", "products.unit_cost.number_invalid"],
    ["campaigns", 1, "dates_reversed", "campaigns.dates_reversed"],
    ["inference", 1, "number_out_of_range", "inference.confidence.number_out_of_range"],
  ]);
  expect(rows[0]?.["message"]).toBe('latitude is "95"; expected a number from -90 to 90.');
  expect(rows[3]?.["message"]).toBe('status is "Haunted"; expected active, closed, planned.');
  expect(await db.sql`select store_id, status, latitude::float8 from ref.stores`).toMatchObject([
    { store_id: "4", status: "closed", latitude: 14.6 },
  ]);
});

test("a store shows of each field the latest told; what an operator wrote stays when files go", async () => {
  const store = async () =>
    (await db.sql`select store_name, region, province, status from ref.stores`)[0];
  await db.sql`insert into ref.stores (store_id, store_name, region) values ('104', 'Nena', 'NCR')`;
  const moved = await add("stores", [{
    store_id: "104",
    region: "Region III",
    province: "Bulacan",
  }]);
  expect(await store()).toMatchObject({
    store_name: "Nena",
    region: "Region III",
    province: "Bulacan",
  });
  await add("stores", [{ store_id: "104", store_name: "Aling Nena" }]);
  expect(await store()).toMatchObject({ store_name: "Aling Nena", region: "Region III" });
  await db.sql`update ref.stores set store_name = 'Nena''s'`;
  await withdraw(moved);
  expect(await store()).toMatchObject({
    store_name: "Nena's",
    region: "Region III",
    status: "active",
  });
});

test("a store that only a rolled back file told of goes", async () => {
  const batch = await add("stores", [{ store_id: "9", store_name: "Pop-up" }]);
  await withdraw(batch);
  expect([...await db.sql`select * from ref.stores`]).toEqual([]);
});

test("a store that is added later, or changes, dirties all its dates", async () => {
  await addBatch(db.sql, [
    receipt("A", [["Egg", 1, 9]]),
    receipt("B", [["Egg", 1, 9]], { timestamp: "2025-09-06T10:00:00+08:00" }),
    receipt("C", [["Egg", 1, 9]], { storeId: "S2" }),
  ]);
  await promote();
  await db.sql`call gold.refresh()`;
  await add("stores", [{ store_id: "S1", region: "NCR" }]);
  const dirty = async () =>
    (await db
      .sql`select transaction_date::text as date, store_id from gold.dirty_keys order by 1, 2`)
      .map((row) => [row["date"], row["store_id"]]);
  expect(await dirty()).toEqual([["2025-09-05", "S1"], ["2025-09-06", "S1"]]);
  await db.sql`delete from gold.dirty_keys`;
  await add("stores", [{ store_id: "S1", region: "NCR" }]);
  expect(await dirty()).toEqual([]);
});

test("a customer shows the latest version that was told", async () => {
  await add("customers", [{ customer_id: "C1", age: "27", gender: "f", income_bracket: "low" }]);
  const batch = await add("customers", [{ customer_id: "C1", age: "28", gender: "f" }]);
  const customers = () =>
    db.sql`select age, gender, income_bracket from silver.customer_demographics`;
  expect(await customers()).toMatchObject([{ age: 28, gender: "f", income_bracket: null }]);
  await withdraw(batch);
  expect(await customers()).toMatchObject([{ age: 27, gender: "f", income_bracket: "low" }]);
});

test("a campaign that changes dirties the dates it ran on, and those it runs on now", async () => {
  for (const day of ["2025-09-01", "2025-09-05", "2025-09-20"]) {
    await addBatch(db.sql, [receipt(day, [["Egg", 1, 9]], { timestamp: `${day}T10:00:00+08:00` })]);
  }
  await promote();
  await db.sql`call gold.refresh()`;
  const dirty = async () =>
    (await db.sql`delete from gold.dirty_keys returning transaction_date::text as date`).map((
      row,
    ) => row["date"]).sort();
  const run = (
    start_date: string,
    end_date?: string,
  ) => [{ campaign_id: "K", start_date, ...(end_date ? { end_date } : {}) }];
  await add("campaigns", run("2025-09-04", "2025-09-06"));
  expect(await dirty()).toEqual(["2025-09-05"]);
  const open = await add("campaigns", run("2025-09-10"));
  expect(await dirty()).toEqual(["2025-09-05", "2025-09-20"]);
  await withdraw(open);
  expect(await db.sql`select end_date::text from silver.campaigns`).toMatchObject([{
    end_date: "2025-09-06",
  }]);
  expect(await dirty()).toEqual(["2025-09-05", "2025-09-20"]);
});

test("predictions show the latest of a model, transaction and product", async () => {
  const told = (confidence: number, brand_name: string) => ({
    transaction_id: "T",
    product_name: "coke mismo",
    model: "v1",
    confidence,
    brand_name,
    predicted_at: "2025-09-05T10:00:00Z",
  });
  await add("inference", [told(0.5, "Pepsi"), told(0.9, "Coca-Cola"), {
    ...told(0.4, "RC"),
    model: "v2",
  }]);
  expect(await db.sql`select model, brand_name from silver.inference_catalog order by model`)
    .toMatchObject([{ model: "v1", brand_name: "Coca-Cola" }, { model: "v2", brand_name: "RC" }]);
});

test("two files of the same products, promoted at once, end as one after the other", async () => {
  const rows = (price: number) =>
    Array.from({ length: 200 }, (_, i) => ({ sku: `P${i}`, unit_price: price }));
  for (const price of [1, 2, 3, 4]) {
    await addFile(db.sql, rows(price), { dataset: "products", chunk: 50 });
  }
  await Promise.all([1, 2, 3].map(() => db.sql`call silver.promote()`));
  await promote();
  expect(await db.sql`select count(*)::int as n from silver.product_catalog where unit_price = 4`)
    .toMatchObject([{ n: 200 }]);
});

test("a version that is deleted behind the code's back appears, as does one that nobody sent", async () => {
  const problems = async () =>
    (await db.sql`select problem, line_no::int from quality.conservation`).map((
      row,
    ) => [row["problem"], row["line_no"]]);
  const batch = await add("customers", [{ customer_id: "C1" }, { customer_id: "C2" }]);
  await db.sql`delete from bronze.demographic_data where customer_id = 'C2'`;
  expect(await problems()).toEqual([["rows_without_disposition", 2]]);
  await db
    .sql`insert into bronze.demographic_data (batch_id, line_no, received_at, customer_id) values (${batch}, 2, now(), 'C2')`;
  await db
    .sql`insert into bronze.demographic_data (batch_id, line_no, received_at, customer_id) values (${batch}, 3, now(), 'C3')`;
  expect(await problems()).toEqual([["rows_not_accepted", 3]]);
});

test("a quarantined row heals by an edit, and counts as arrived when it first did", async () => {
  const batch = await add("stores", [{
    store_id: "7",
    store_name: "Old",
    latitude: 95,
    longitude: 121,
  }]);
  await add("stores", [{ store_id: "7", store_name: "New" }]);
  await db.sql`
    select silver.fix_file_row(${batch}, 1, '{"store_id": "7", "store_name": "Old", "latitude": 14, "longitude": 121}', 'typo')`;
  expect(await db.sql`select store_name, latitude::int from ref.stores`)
    .toMatchObject([{ store_name: "New", latitude: 14 }]);
  expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
});
