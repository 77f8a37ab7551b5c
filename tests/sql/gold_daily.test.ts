import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline } from "./bronze_rows.ts";
import { DAILY_TABLES, goldFindings, goldRows } from "./gold_invariants.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(async () => {
  await emptyPipeline(db.sql);
  await db.sql`delete from ref.exchange_rates where currency = 'USD'`;
});

const run = async () => {
  await db.sql`call silver.promote()`;
  await db.sql`call gold.refresh()`;
};

/** What gold says now, and what it says when everything is recomputed from nothing. */
async function incrementalAndFull() {
  const incremental = await goldRows(db.sql, DAILY_TABLES);
  await db.sql.begin(async (tx) => {
    for (const table of DAILY_TABLES) await tx.unsafe(`truncate ${table}`);
    await tx`
      select gold.recompute(array_agg(transaction_date), array_agg(store_id))
      from (select distinct transaction_date, store_id from silver.transactions_cleaned) k`;
  });
  return { incremental, full: await goldRows(db.sql, DAILY_TABLES) };
}

describe("whatever is sold", () => {
  const name = (prefix: string) =>
    fc.option(fc.constantFrom("A", "B", "C").map((letter) => `${prefix} ${letter}`), {
      nil: undefined,
    });
  const line = fc.record({
    productName: name("Product"),
    brandName: name("Brand"),
    category: name("Category"),
    sku: fc.constantFrom(undefined, "X1"),
    quantity: fc.integer({ min: -2, max: 4 }),
    unitPrice: fc.option(fc.integer({ min: 0, max: 9999 }).map((c) => c / 100), { nil: undefined }),
  });
  const sale = fc.record({
    id: fc.integer({ min: 1, max: 12 }),
    store: fc.constantFrom("S1", "S2"),
    day: fc.integer({ min: 1, max: 3 }),
    hour: fc.integer({ min: 0, max: 23 }),
    currency: fc.constantFrom("PHP", "PHP", "USD"),
    total: fc.option(fc.integer({ min: 0, max: 99999 }).map((c) => c / 100), { nil: undefined }),
    customerId: fc.constantFrom(undefined, "C1", "C2"),
    items: fc.array(line, { maxLength: 4 }),
  });
  type Sale = typeof sale extends fc.Arbitrary<infer T> ? T : never;
  const payload = (s: Sale) => ({
    transactionId: `T${s.id}`,
    storeId: s.store,
    timestamp: `2025-09-0${s.day}T${String(s.hour).padStart(2, "0")}:30:00+08:00`,
    totals: { totalAmount: s.total, currency: s.currency },
    customerId: s.customerId,
    items: s.items,
  });

  test(
    "every daily table sums to silver, shares sum to 100 and nothing depends on the way there",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(sale, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
          fc.boolean(),
          async (batches, isConverted) => {
            await emptyPipeline(db.sql);
            await db.sql`delete from ref.exchange_rates where currency = 'USD'`;
            if (isConverted) {
              await db
                .sql`insert into ref.exchange_rates values ('USD', '2025-09-02', 57.123, 'test')`;
            }
            for (const batch of batches) {
              await addBatch(db.sql, batch.map(payload));
              await run();
            }
            // a batch is taken away behind gold's back, as a rollback does
            await db.sql`
            with gone as (
              delete from silver.transactions_cleaned where batch_id = (select max(batch_id) from silver.transactions_cleaned)
              returning transaction_date, store_id
            )
            insert into gold.dirty_keys (transaction_date, store_id) select distinct * from gone`;
            await db.sql`call gold.refresh()`;
            expect(await goldFindings(db.sql)).toEqual([]);
            const { incremental, full } = await incrementalAndFull();
            expect(incremental).toEqual(full);
          },
        ),
        { numRuns: 25 },
      );
    },
    120_000,
  );
});

const SALE = {
  transactionId: "A",
  totals: { totalAmount: 62, currency: "PHP" },
  items: [
    { brandName: "Kopiko", productName: "Brown", category: "Coffee", quantity: 1, unitPrice: 8 },
    { brandName: "Kopiko", productName: "Black", category: "Coffee", quantity: 3, unitPrice: 8 },
    { brandName: "Alaska", productName: "Evap", category: "Milk", quantity: 1, unitPrice: 30 },
  ],
};

test("figures by category, brand and product come from the lines", async () => {
  await addBatch(db.sql, [SALE, { ...SALE, transactionId: "B", totals: { totalAmount: 70 } }]);
  await run();
  expect(
    await db.sql`
      select product_category, transactions::int, lines::int, products::int, brands::int, units::int,
        revenue::float, round(revenue_share_pct, 2)::float as share
      from gold.product_analytics order by 1`,
  ).toMatchObject([
    {
      product_category: "Coffee",
      transactions: 2,
      lines: 4,
      products: 2,
      brands: 1,
      units: 8,
      revenue: 64,
      share: 48.48,
    },
    { product_category: "Milk", transactions: 2, lines: 2, revenue: 60, share: 45.45 },
    { product_category: null, transactions: 1, lines: 1, units: 0, revenue: 8, share: 6.06 },
  ]);
  expect(
    await db.sql`
      select brand_name, transactions::int, units::int, revenue::float from gold.brand_analytics order by 1`,
  ).toMatchObject([
    { brand_name: "Alaska", transactions: 2, units: 2, revenue: 60 },
    { brand_name: "Kopiko", transactions: 2, units: 8, revenue: 64 },
    { brand_name: null, transactions: 1, units: 0, revenue: 8 },
  ]);
  expect(
    await db.sql`
      select product_name, units::int, revenue::float, max_unit_price::float from gold.product_performance order by 1`,
  ).toMatchObject([
    { product_name: "Black", units: 6, revenue: 48, max_unit_price: 8 },
    { product_name: "Brown", units: 2, revenue: 16 },
    { product_name: "Evap", units: 2, revenue: 60 },
    { product_name: null, units: 0, revenue: 8 },
  ]);
});

test("names as long as promotion lets in do not break a day", async () => {
  const long = (n: number) =>
    Array.from(
      { length: 256 },
      (_, i) => String.fromCodePoint(0x4e00 + (i * 7919 + n * 104_729) % 20_000),
    ).join("");
  await addBatch(db.sql, [{
    transactionId: "A",
    customerId: long(1),
    totals: { totalAmount: 9 },
    items: [{
      brandName: long(2),
      category: long(3),
      productName: long(4),
      sku: long(5),
      unitPrice: 9,
    }],
  }]);
  await run();
  expect([...await db.sql`select * from metadata.error_log`]).toEqual([]);
  expect(await goldFindings(db.sql)).toEqual([]);
  expect([...await db.sql`select * from gold.product_performance`]).toHaveLength(1);
});

test("a figure changed behind gold's back is found in every table", async () => {
  await addBatch(db.sql, [SALE]);
  for (const table of DAILY_TABLES) {
    await db.sql`
      insert into gold.dirty_keys (transaction_date, store_id)
      select transaction_date, store_id from silver.transactions_cleaned`;
    await run();
    expect(await goldFindings(db.sql)).toEqual([]);
    await db.sql.unsafe(
      `update ${table} set revenue_peso = revenue_peso + 0.01
       where ctid = (select ctid from ${table} order by revenue_peso limit 1)`,
    );
    expect(await goldFindings(db.sql)).toMatchObject([{ place: table }]);
  }
});
