import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline } from "./bronze_rows.ts";
import { goldRows } from "./gold_invariants.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.sql`update metadata.settings set value = '"2025-09-30"' where name = 'today_override'`;
  await db.sql`update metadata.settings set value = '1' where name = 'basket_pair_min_baskets'`;
  await db.sql`
    insert into ref.stores (store_id, store_name, region) values ('S1', 'One', 'NCR'), ('S2', 'Two', 'Region IV-A')
    on conflict (store_id) do update set region = excluded.region`;
});
afterAll(() => db.stop());
beforeEach(async () => {
  await emptyPipeline(db.sql);
  await db.sql`delete from ref.exchange_rates where currency = 'USD'`;
});

const run = async () => {
  await db.sql`call silver.promote()`;
  await db.sql`call gold.refresh()`;
  await db.sql`call gold.refresh_slow()`;
};
const SLOW_TABLES = [
  "gold.customer_brands",
  "gold.customer_360",
  "gold.basket_pair_days",
  "gold.basket_pairs",
  "gold.brand_affinity",
];

interface Sale {
  id: number;
  store?: string;
  day?: number;
  hour?: number;
  customer?: string | undefined;
  /** Brand and category share a letter. */
  letters: readonly string[];
  currency?: string;
  total?: number;
  more?: Record<string, unknown>;
}
const payload = (
  { id, store = "S1", day = 1, hour = 9, customer, letters, currency = "PHP", total, more }: Sale,
) => ({
  transactionId: `T${id}`,
  storeId: store,
  timestamp: `2025-09-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:30:00+08:00`,
  totals: { currency, ...(total === undefined ? {} : { totalAmount: total }) },
  customerId: customer,
  items: letters.map((letter) => ({
    productName: `Product ${letter}`,
    brandName: `Brand ${letter}`,
    category: `Category ${letter > "B" ? "late" : "early"}`,
    quantity: 1,
    unitPrice: 10,
  })),
  ...more,
});
const sell = (sales: readonly Sale[]) => addBatch(db.sql, sales.map(payload));

test(
  "an incremental refresh equals one from nothing, also after revisions and a rollback",
  async () => {
    const sale = fc.record({
      id: fc.integer({ min: 1, max: 15 }),
      store: fc.constantFrom("S1", "S2"),
      day: fc.integer({ min: 1, max: 4 }),
      hour: fc.integer({ min: 0, max: 23 }),
      customer: fc.constantFrom(undefined, "C1", "C2", "C3", "C4"),
      letters: fc.array(fc.constantFrom("A", "B", "C", "D"), { maxLength: 4 }),
      currency: fc.constantFrom("PHP", "PHP", "PHP", "USD"),
      total: fc.constantFrom(50, 60.5),
    });
    const scores = async () =>
      (await goldRows(db.sql, SLOW_TABLES))["gold.customer_360"]?.map((row) => {
        const { scored_at: _, ...rest } = JSON.parse(row as string) as Record<string, unknown>;
        return rest;
      });
    const rest = SLOW_TABLES.filter((table) => table !== "gold.customer_360");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(sale, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
        async (batches) => {
          await emptyPipeline(db.sql);
          for (const batch of batches) {
            await sell(batch);
            await run();
          }
          await db.sql`
          with gone as (
            delete from silver.transactions_cleaned where batch_id = (select max(batch_id) from silver.transactions_cleaned)
            returning transaction_date, store_id
          )
          insert into gold.dirty_keys (transaction_date, store_id) select distinct * from gone`;
          await run();
          const incremental = { rows: await goldRows(db.sql, rest), scores: await scores() };
          for (const table of SLOW_TABLES) await db.sql.unsafe(`truncate ${table}`);
          await db.sql`
          insert into gold.dirty_customers (customer_id)
          select distinct customer_id from silver.transactions_cleaned where customer_id is not null`;
          await db.sql`
          insert into gold.slow_keys (transaction_date, store_id)
          select distinct transaction_date, store_id from silver.transactions_cleaned`;
          await db.sql`call gold.refresh_slow()`;
          expect(incremental).toEqual({
            rows: await goldRows(db.sql, rest),
            scores: await scores(),
          });
          expect([...await db.sql`select * from metadata.error_log`]).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  },
  120_000,
);

describe("customer 360", () => {
  test("tells what a customer did, with favourites that ties cannot move", async () => {
    await sell([
      { id: 1, customer: "C1", letters: ["A", "A", "B"], day: 1, hour: 9 },
      { id: 2, customer: "C1", letters: ["B", "A"], day: 3, hour: 19, store: "S2" },
      {
        id: 3,
        customer: "C1",
        letters: ["C"],
        day: 5,
        hour: 20,
        total: 7.5,
        more: { customer: { ageBracket: "25 - 34", gender: "F" } },
      },
      { id: 4, letters: ["A"] },
    ]);
    await run();
    expect(
      await db.sql`
        select customer_id, first_date::text, last_date::text, transactions::int, active_days::int, stores::int, units::int,
          lifetime_value_peso::float, round(avg_transaction_value_peso, 2)::float as avg_value, avg_days_between_visits::float as gap,
          favourite_brand, favourite_category, favourite_store, favourite_daypart, age_bracket, gender
        from gold.customer_360`,
    ).toEqual([{
      customer_id: "C1",
      first_date: "2025-09-01",
      last_date: "2025-09-05",
      transactions: 3,
      active_days: 3,
      stores: 2,
      units: 6,
      lifetime_value_peso: 57.5,
      avg_value: 19.17,
      gap: 2,
      // A and B were in two receipts each; A for more money
      favourite_brand: "Brand A",
      favourite_category: "Category early",
      favourite_store: "S1",
      favourite_daypart: "Evening",
      age_bracket: "25-34",
      gender: "female",
    }]);
  });

  test("scores are quintiles: five alike get one to five, equals get the same", async () => {
    await sell([1, 2, 3, 4, 5].flatMap((n) =>
      Array.from({ length: n }, (_, i) => ({
        id: 10 * n + i,
        customer: `C${n}`,
        day: n,
        letters: ["A"],
      }))
    ));
    await run();
    const scores = () =>
      db.sql`
        select customer_id, recency_score as r, frequency_score as f, monetary_score as m, segment
        from gold.customer_360 order by 1`;
    expect(await scores()).toMatchObject([1, 2, 3, 4, 5].map((n) => ({ r: n, f: n, m: n })));
    expect((await scores()).map((row) => row["segment"])).toEqual([
      "Lost",
      "About to Sleep",
      "Loyal",
      "Champions",
      "Champions",
    ]);
    // four who did the same as C1
    await sell([6, 7, 8, 9].map((n) => ({ id: 100 + n, customer: `C${n}`, letters: ["A"] })));
    await run();
    expect(await scores()).toMatchObject(
      [1, 2, 3, 4, 5].map((n) => ({ f: n === 1 ? 1 : Math.floor(1 + 5 * (3 + n) / 9) })).concat(
        [6, 7, 8, 9].map(() => ({ f: 1 })),
      ),
    );
  });

  test("every combination of scores has a segment, and a rule may ask for demographics", async () => {
    expect([
      ...await db.sql`
        select r, f, m from generate_series(1, 5) r, generate_series(1, 5) f, generate_series(1, 5) m
        where not exists (
          select from ref.segment_rules u
          where r between recency_min and recency_max and f between frequency_min and frequency_max
            and m between monetary_min and monetary_max)`,
    ]).toEqual([]);
    await sell([
      { id: 1, customer: "C1", letters: ["A"], more: { customer: { gender: "female" } } },
      { id: 2, customer: "C2", letters: ["A"], more: { customer: { gender: "male" } } },
    ]);
    await db.sql`
      insert into ref.segment_rules (priority, segment, genders, description) values (1, 'Women', array['female'], 'test')`;
    try {
      await run();
      expect(
        await db.sql`
          select segment, gender, customers::int, customer_share_pct::float, value_share_pct::float from gold.market_segments
          order by gender`,
      ).toEqual([
        {
          segment: "Women",
          gender: "female",
          customers: 1,
          customer_share_pct: 50,
          value_share_pct: 50,
        },
        {
          segment: "Lost",
          gender: "male",
          customers: 1,
          customer_share_pct: 50,
          value_share_pct: 50,
        },
      ]);
    } finally {
      await db.sql`delete from ref.segment_rules where priority = 1`;
    }
  });

  test("money without a rate is unknown, and scored as such", async () => {
    await sell([
      { id: 1, customer: "C1", letters: ["A"], currency: "USD" },
      { id: 2, customer: "C2", letters: ["A"] },
    ]);
    await run();
    expect(
      await db.sql`
        select customer_id, lifetime_value_peso::float as value, monetary_score, segment is not null as placed
        from gold.customer_360 order by 1`,
    ).toEqual([
      { customer_id: "C1", value: null, monetary_score: null, placed: true },
      { customer_id: "C2", value: 10, monetary_score: 1, placed: true },
    ]);
  });

  test("a customer whose only sale goes, goes too", async () => {
    await sell([{ id: 1, customer: "C1", letters: ["A"] }]);
    await run();
    await sell([{ id: 1, letters: ["A", "B"] }]);
    await run();
    expect([...await db.sql`select customer_id from gold.customer_360`]).toEqual([]);
    expect([...await db.sql`select customer_id from gold.customer_brands`]).toEqual([]);
  });
});

describe("basket pairs", () => {
  test("have support, confidence and lift over all stores and by region", async () => {
    await sell([
      { id: 1, letters: ["A", "C", "C"] },
      { id: 2, letters: ["C", "A"], day: 2 },
      { id: 3, letters: ["A"] },
      { id: 4, letters: ["D"] },
      { id: 5, letters: ["A", "C"], store: "S2" },
    ]);
    await run();
    const pairs = await db.sql`
      select kind, region, left_value, right_value, baskets::int, baskets_both::int, support::float,
        confidence_left_to_right::float as ltr, confidence_right_to_left::float as rtl, lift::float
      from gold.basket_pairs where kind = 'brand' order by region nulls first`;
    expect(pairs).toMatchObject([
      {
        region: null,
        left_value: "Brand A",
        right_value: "Brand C",
        baskets: 5,
        baskets_both: 3,
        support: 0.6,
        ltr: 0.75,
        rtl: 1,
        lift: 1.25,
      },
      { region: "NCR", baskets: 4, baskets_both: 2 },
      { region: "Region IV-A", baskets: 1, baskets_both: 1, lift: 1 },
    ]);
  });

  test("agree with what the receipts say, counted by hand", async () => {
    const baskets = fc.array(
      fc.array(fc.constantFrom<string>("A", "B", "C", "D", "E"), { minLength: 1, maxLength: 5 }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(baskets, async (lists) => {
        await emptyPipeline(db.sql);
        await sell(lists.map((letters, i) => ({ id: i, letters, day: 1 + i % 3 })));
        await run();
        const holding = (...letters: string[]) =>
          lists.filter((list) => letters.every((letter) => list.includes(letter))).length;
        const expected = [];
        for (const left of "ABCDE") {
          for (const right of "ABCDE") {
            const both = holding(left, right);
            if (left < right && both > 0) {
              expected.push({
                pair: `${left}${right}`,
                both,
                lift: (both * lists.length / (holding(left) * holding(right))).toFixed(6),
              });
            }
          }
        }
        expect([
          ...await db.sql`
            select right(left_value, 1) || right(right_value, 1) as pair, baskets_both::int as both, round(lift, 6)::text as lift
            from gold.basket_pairs where kind = 'brand' and region is null order by 1`,
        ]).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  test("end at the latest sale and forget what is before the window", async () => {
    await sell([{ id: 1, letters: ["A", "B"], day: 1 }, { id: 2, letters: ["C", "D"], day: 9 }]);
    await db.sql`update metadata.settings set value = '5' where name = 'affinity_window_days'`;
    try {
      await run();
      expect(
        await db.sql`
          select left_value, from_date::text, to_date::text from gold.basket_pairs where kind = 'brand' and region is null`,
      ).toEqual([{ left_value: "Brand C", from_date: "2025-09-05", to_date: "2025-09-09" }]);
    } finally {
      await db.sql`update metadata.settings set value = '90' where name = 'affinity_window_days'`;
    }
  });

  test("are not formed by a delivery of everything", async () => {
    await db.sql`update metadata.settings set value = '3' where name = 'basket_pair_max_values'`;
    try {
      await sell([{ id: 1, letters: ["A", "B", "C", "D"] }, { id: 2, letters: ["A", "B", "C"] }]);
      await run();
      expect(
        await db.sql`
          select count(*)::int as pairs, max(baskets_both)::int as both from gold.basket_pairs
          where kind = 'brand' and region is null`,
      ).toEqual([{ pairs: 3, both: 1 }]);
    } finally {
      await db.sql`update metadata.settings set value = '60' where name = 'basket_pair_max_values'`;
    }
  });
});

test("affinity says how many know a brand, come back to it and spend on it", async () => {
  await sell([
    { id: 1, customer: "C1", letters: ["A"], day: 1 },
    { id: 2, customer: "C1", letters: ["A", "B"], day: 2 },
    { id: 3, customer: "C2", letters: ["A", "C"] },
    { id: 4, customer: "C3", letters: ["C"] },
    { id: 5, letters: ["A"] },
  ]);
  await run();
  expect(
    await db.sql`
      select brand_name, customers::int, round(penetration_pct, 1)::float as penetration, loyal_customers::int as loyal,
        loyalty_pct::float as loyalty, favourite_of::int, revenue_peso::float as revenue,
        round(share_of_wallet_pct, 1)::float as wallet, top_partner
      from gold.brand_affinity order by 1`,
  ).toEqual([
    {
      brand_name: "Brand A",
      customers: 2,
      penetration: 66.7,
      loyal: 1,
      loyalty: 50,
      favourite_of: 2,
      revenue: 30,
      wallet: 75,
      top_partner: "Brand B",
    },
    {
      brand_name: "Brand B",
      customers: 1,
      penetration: 33.3,
      loyal: 0,
      loyalty: 0,
      favourite_of: 0,
      revenue: 10,
      wallet: 33.3,
      top_partner: "Brand A",
    },
    {
      brand_name: "Brand C",
      customers: 2,
      penetration: 66.7,
      loyal: 0,
      loyalty: 0,
      favourite_of: 1,
      revenue: 20,
      wallet: 100,
      top_partner: "Brand A",
    },
  ]);
});

test("slow refreshes at once take turns and lose nothing", async () => {
  await db
    .sql`update metadata.settings set value = '2' where name in ('slow_customers_per_transaction', 'slow_keys_per_transaction')`;
  try {
    await sell(
      Array.from({ length: 20 }, (_, i) => ({
        id: i,
        customer: `C${i % 7}`,
        day: 1 + i % 5,
        letters: ["A", "B"],
      })),
    );
    await db.sql`call silver.promote()`;
    await db.sql`call gold.refresh()`;
    await Promise.all(Array.from({ length: 3 }, () => db.sql`call gold.refresh_slow()`));
    const [row] = await db.sql`
      select (select count(*)::int from gold.customer_360) as customers,
        (select sum(transactions)::int from gold.customer_360) as transactions,
        (select sum(baskets)::int from gold.basket_pair_days where kind = 'brand') as pairs,
        (select count(*)::int from gold.dirty_customers) + (select count(*)::int from gold.slow_keys) as left_over`;
    expect(row).toEqual({ customers: 7, transactions: 20, pairs: 20, left_over: 0 });
  } finally {
    await db
      .sql`update metadata.settings set value = '5000' where name = 'slow_customers_per_transaction'`;
    await db
      .sql`update metadata.settings set value = '256' where name = 'slow_keys_per_transaction'`;
  }
});

test("a step that fails is logged, leaves what was, holds up no other and is tried again", async () => {
  await sell([{ id: 1, customer: "C1", letters: ["A", "B"] }]);
  await db
    .sql`alter table gold.customer_brands add constraint broken check (brand_name <> 'Brand A')`;
  try {
    await run();
    expect(await db.sql`select component, code from metadata.error_log`).toEqual([
      { component: "gold.refresh_slow", code: "23514" },
    ]);
    expect([...await db.sql`select from gold.customer_360`]).toEqual([]);
    expect([...await db.sql`select from gold.basket_pairs where region is null`]).toHaveLength(1);
  } finally {
    await db.sql`alter table gold.customer_brands drop constraint broken`;
  }
  await db.sql`call gold.refresh_slow()`;
  expect(await db.sql`select customer_id from gold.customer_360`).toEqual([{ customer_id: "C1" }]);
});
