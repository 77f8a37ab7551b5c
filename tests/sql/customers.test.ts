import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(() => emptyPipeline(db.sql));

const run = async () => {
  await db.sql`call silver.promote()`;
  await db.sql`call silver.refresh_profiles()`;
};
const profiles = async () => [
  ...await db.sql`
    select customer_id, transactions, returns, active_days, stores, units::float, spend_peso::float,
      unknown_amounts, first_seen, last_seen, completeness_score::float
    from silver.customer_profiles order by customer_id`,
];
const sale = (id: string, customerId: string, amount: number, more: Record<string, unknown> = {}) =>
  receipt(id, [["Egg", 1, amount]], { customerId, ...more });

describe("customer profiles", () => {
  test("one per customer id, with figures and no other personal data", async () => {
    await addBatch(db.sql, [
      sale("A", "C1", 10, { customer: { gender: "female", ageBracket: "25-34" } }),
      sale("B", "C1", 20, { timestamp: "2025-09-07T10:00:00+08:00" }),
      sale("C", "C2", -5),
      receipt("D", [["Egg", 1, 7]]),
    ]);
    await addBatch(db.sql, [sale("E", "C1", 30)], { deviceId: "D2", storeId: "S2" });
    await run();
    expect(await profiles()).toMatchObject([
      {
        customer_id: "C1",
        transactions: 3,
        returns: 0,
        active_days: 2,
        stores: 2,
        units: 3,
        spend_peso: 60,
        first_seen: new Date("2025-09-05T01:44:28Z"),
        last_seen: new Date("2025-09-07T02:00:00Z"),
      },
      { customer_id: "C2", transactions: 1, returns: 1, spend_peso: -5 },
    ]);
    const columns = await db.sql`
      select column_name from information_schema.columns
      where table_schema = 'silver' and table_name = 'customer_profiles'
        and column_name ~ 'name|gender|age|phone|mail|address|birth|type|emotion'`;
    expect([...columns]).toEqual([]);
  });

  test("spend in a currency without a rate is unknown until the rate is there", async () => {
    await addBatch(db.sql, [sale("A", "C1", 10, { totals: { totalAmount: 10, currency: "XTS" } })]);
    await run();
    expect(await profiles()).toMatchObject([{ spend_peso: null }]);
    await db.sql`
      insert into ref.exchange_rates (currency, valid_from, rate_to_peso, source) values ('XTS', '2025-01-01', 2, 'test')`;
    await db.sql`call silver.refresh_profiles()`;
    expect(await profiles()).toMatchObject([{ spend_peso: 20 }]);
    await db.sql`delete from ref.exchange_rates where currency = 'XTS'`;
  });

  test("what is incremental equals what is computed from nothing, after revisions and deletions", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            id: fc.constantFrom("A", "B", "C", "D", "E"),
            customer: fc.constantFrom("C1", "C2", "C3"),
            amount: fc.integer({ min: -20, max: 50 }),
            // what happens next: refresh, delete a batch, or nothing
            then: fc.constantFrom("refresh", "delete", "nothing"),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        async (steps) => {
          await emptyPipeline(db.sql);
          for (const { id, customer, amount, then } of steps) {
            const batch = await addBatch(db.sql, [sale(id, customer, amount)]);
            await db.sql`call silver.promote()`;
            if (then === "refresh") await db.sql`call silver.refresh_profiles()`;
            if (then === "delete") {
              await db.sql`delete from silver.transactions_cleaned where batch_id = ${batch}`;
            }
          }
          await db.sql`call silver.refresh_profiles()`;
          const incremental = await profiles();
          const fromNothing = await db.sql`
            select customer_id, count(*) as transactions, sum(amount)::float as spend_peso
            from silver.transactions_cleaned where customer_id is not null group by 1 order by 1`;
          expect(incremental.map((p) => [p["customer_id"], p["transactions"], p["spend_peso"]]))
            .toEqual(
              fromNothing.map((p) => [p["customer_id"], p["transactions"], p["spend_peso"]]),
            );
          expect([...await db.sql`select * from silver.dirty_customers`]).toEqual([]);
        },
      ),
      { numRuns: 15 },
    ));

  test("refreshing from several sides at once ends as one refresh", async () => {
    await addBatch(db.sql, Array.from({ length: 60 }, (_, i) => sale(`T${i}`, `C${i % 20}`, i)));
    await db.sql`call silver.promote()`;
    await db
      .sql`update metadata.settings set value = '3' where name = 'refresh_customers_per_transaction'`;
    await Promise.all(Array.from({ length: 4 }, () => db.sql`call silver.refresh_profiles()`));
    expect(await profiles()).toHaveLength(20);
    expect((await profiles()).every((p) => p["transactions"] === 3)).toBe(true);
    await db
      .sql`update metadata.settings set value = '1000' where name = 'refresh_customers_per_transaction'`;
  });
});

describe("who buys", () => {
  const days = async () => [
    ...await db.sql`
      select store_id, age_bracket, gender, customer_type, transactions, customers, revenue_peso::float
      from silver.demographic_days order by store_id, age_bracket, gender`,
  ];

  test("one vocabulary from many spellings, and all transactions are in", async () => {
    await addBatch(db.sql, [
      sale("A", "C1", 10, { customer: { gender: "F", age: 28 } }),
      sale("B", "C2", 20, { customer: { gender: "Female", ageBracket: "25 – 34" } }),
      sale("C", "C2", 30, { customer: { gender: "babae", ageBracket: "25-34" } }),
      sale("D", "C3", 40, { customer: { gender: "unknown", ageBracket: "unknown" } }),
    ]);
    await run();
    await db.sql`call gold.refresh()`;
    expect(await days()).toMatchObject([
      { age_bracket: "25-34", gender: "female", transactions: 3, customers: 2, revenue_peso: 60 },
      { age_bracket: null, gender: null, transactions: 1, customers: 1, revenue_peso: 40 },
    ]);
    await db.sql`insert into ref.stores (store_id, region) values ('S1', 'NCR')`;
    expect([
      ...await db.sql`
      select region, age_bracket, transactions, completeness_score::float from silver.demographic_insights
      order by transactions desc`,
    ]).toMatchObject([
      { region: "NCR", age_bracket: "25-34", transactions: 3, completeness_score: 0.75 },
      { region: "NCR", age_bracket: null, transactions: 1, completeness_score: 0.25 },
    ]);
    await db.sql`delete from ref.stores`;
  });

  test("segments sum to gold, also after a deletion", async () => {
    await addBatch(
      db.sql,
      Array.from({ length: 30 }, (_, i) =>
        sale(`T${i}`, `C${i % 7}`, i, {
          customer: { age: 15 + i * 2, gender: i % 2 ? "m" : "f" },
        })),
    );
    await run();
    await db.sql`call gold.refresh()`;
    const differs = () =>
      db.sql`
        select m.transaction_date, m.store_id
        from gold.daily_metrics m
        full join (
          select transaction_date, store_id, sum(transactions) as transactions, sum(revenue_peso) as revenue_peso
          from silver.demographic_days group by 1, 2
        ) d using (transaction_date, store_id)
        where (m.transactions, m.revenue_peso) is distinct from (d.transactions, d.revenue_peso)`;
    expect([...await differs()]).toEqual([]);
    await db.sql`
      with gone as (delete from silver.transactions_cleaned where transaction_id = 'T7' returning *)
      insert into gold.dirty_keys (transaction_date, store_id) select transaction_date, store_id from gone`;
    await db.sql`call gold.refresh()`;
    expect([...await differs()]).toEqual([]);
    await db
      .sql`update silver.demographic_days set revenue_peso = revenue_peso + 1 where gender = 'male'`;
    expect([...await differs()]).toHaveLength(1);
  });
});

describe("campaigns", () => {
  const campaign = (key: string, more: Record<string, unknown> = {}) =>
    db.sql`insert into silver.campaigns ${
      db.sql({
        campaign_key: key,
        campaign_id: "K1",
        brand_name: "Coca-Cola",
        start_date: "2025-09-04",
        end_date: "2025-09-06",
        spend: 100,
        impressions: 10,
        batch_id: 1,
        line_no: 1,
        received_at: "2025-09-01",
        ...more,
      })
    }`;
  const coke = (id: string, day: string, amount: number) =>
    receipt(id, [["Coke 290ml", 1, amount], ["Egg", 1, 9]], {
      timestamp: `2025-09-${day}T10:00:00+08:00`,
      items: [
        { productName: "Coke 290ml", brandName: "Coca-Cola", quantity: 1, totalPrice: amount },
        { productName: "Egg", quantity: 1, totalPrice: 9 },
      ],
    });
  const performance = async () => [
    ...await db.sql`
      select store_id, transaction_date::text, spend_peso::float, impressions::int, attributed_transactions,
        attributed_units::int, attributed_revenue_peso::float
      from silver.campaign_performance order by transaction_date, store_id nulls first`,
  ];

  test("cost is spread over the days to the centavo, sales are the brand's lines within the window", async () => {
    await addBatch(db.sql, [
      coke("before", "03", 1),
      coke("first", "04", 20),
      coke("after", "13", 30),
      coke("late", "14", 50),
    ]);
    await db.sql`call silver.promote()`;
    await db.sql`call gold.refresh()`;
    await campaign("K1");
    await db.sql`call gold.refresh()`;
    const rows = await performance();
    expect(rows).toMatchObject([
      { store_id: null, transaction_date: "2025-09-04", spend_peso: 33.33, impressions: 3 },
      {
        store_id: "S1",
        transaction_date: "2025-09-04",
        attributed_transactions: 1,
        attributed_units: 1,
        attributed_revenue_peso: 20,
      },
      { store_id: null, transaction_date: "2025-09-05", spend_peso: 33.34 },
      { store_id: null, transaction_date: "2025-09-06", spend_peso: 33.33 },
      // the seventh day after the last
      { store_id: "S1", transaction_date: "2025-09-13", attributed_revenue_peso: 30 },
    ]);
    expect(rows.reduce((sum, row) => sum + (Number(row["spend_peso"] ?? 0)), 0)).toBeCloseTo(
      100,
      9,
    );
    expect(rows.reduce((sum, row) => sum + (row["impressions"] ?? 0), 0)).toBe(10);
  });

  test("a campaign in one store claims nothing elsewhere; overlapping rows claim a line once", async () => {
    await addBatch(db.sql, [coke("A", "05", 20)]);
    await addBatch(db.sql, [coke("B", "05", 40)], { deviceId: "D2", storeId: "S2" });
    await campaign("K1/S1", { store_id: "S1" });
    await campaign("K1/S1/again", { store_id: "S1", brand_name: null, product_name: "COKE 290ML" });
    await db.sql`call silver.promote()`;
    await db.sql`call gold.refresh()`;
    expect((await performance()).filter((row) => row["attributed_transactions"])).toMatchObject([
      {
        store_id: "S1",
        attributed_transactions: 1,
        attributed_revenue_peso: 20,
        spend_peso: 66.68,
      },
    ]);
  });

  test("a campaign that is corrected or withdrawn gives its sales back", async () => {
    await addBatch(db.sql, [coke("A", "05", 20)]);
    await campaign("K1");
    await db.sql`call silver.promote()`;
    await db.sql`call gold.refresh()`;
    expect([...await db.sql`select * from silver.campaign_sales`]).toHaveLength(1);
    await db.sql`update silver.campaigns set brand_name = 'Pepsi'`;
    await db.sql`call gold.refresh()`;
    expect([...await db.sql`select * from silver.campaign_sales`]).toEqual([]);
    await db.sql`update silver.campaigns set brand_name = null`;
    await db.sql`call gold.refresh()`;
    expect([...await db.sql`select revenue_peso::float from silver.campaign_sales`]).toEqual([
      { revenue_peso: 29 },
    ]);
    await db.sql`delete from silver.campaigns`;
    await db.sql`call gold.refresh()`;
    expect([...await db.sql`select * from silver.campaign_performance`]).toEqual([]);
  });
});
