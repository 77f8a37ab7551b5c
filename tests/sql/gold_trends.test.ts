import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.sql`update metadata.settings set value = '"2025-09-15"' where name = 'today_override'`;
  // two Poblacions, as there are hundreds
  await db.sql`
    insert into ref.stores (store_id, region, province, municipality, barangay) values
      ('S1', 'Region IV-A', 'Cavite', 'Imus', 'Poblacion'),
      ('S2', 'Region IV-A', 'Laguna', 'Calamba', 'Poblacion'),
      ('S3', 'NCR', 'Metro Manila', 'Pasig', 'Ugong')
    on conflict (store_id) do update set region = excluded.region, province = excluded.province,
      municipality = excluded.municipality, barangay = excluded.barangay`;
  await db.sql`delete from ref.exchange_rates where currency = 'USD'`;
});
afterAll(() => db.stop());
beforeEach(() => emptyPipeline(db.sql));

let id = 0;
const sale = (storeId: string, at: string, money: number, more: Record<string, unknown> = {}) => ({
  transactionId: `T${++id}`,
  storeId,
  timestamp: `${at}:00+08:00`,
  items: [{ productName: "Thing", category: "Things", quantity: 1, unitPrice: money }],
  ...more,
});
const sell = async (...sales: unknown[]) => {
  await addBatch(db.sql, sales as Record<string, unknown>[]);
  await db.sql`call silver.promote()`;
  await db.sql`call gold.refresh()`;
};

describe("geographic trends", () => {
  test("compare a place with itself a month before, and every level adds up to all sales", async () => {
    await sell(
      sale("S1", "2025-07-10T09:00", 100),
      sale("S2", "2025-07-11T09:00", 300),
      sale("S1", "2025-08-10T09:00", 150),
      sale("S3", "2025-08-11T09:00", 50),
      sale("S9", "2025-08-11T09:00", 7),
      sale("S2", "2025-09-01T09:00", 80),
    );
    expect(
      await db.sql`
        select municipality, to_char(month, 'YYYY-MM') as month, is_complete, revenue_peso::float as revenue,
          previous_revenue_peso::float as previous, growth_pct::float as growth, round(share_pct, 2)::float as share
        from gold.geographic_trends where level = 'barangay' and barangay = 'Poblacion' order by 1, 2`,
    ).toEqual([
      {
        municipality: "Calamba",
        month: "2025-07",
        is_complete: true,
        revenue: 300,
        previous: null,
        growth: null,
        share: 75,
      },
      // nothing in August: September has nothing to grow from
      {
        municipality: "Calamba",
        month: "2025-09",
        is_complete: false,
        revenue: 80,
        previous: null,
        growth: null,
        share: 100,
      },
      {
        municipality: "Imus",
        month: "2025-07",
        is_complete: true,
        revenue: 100,
        previous: null,
        growth: null,
        share: 25,
      },
      {
        municipality: "Imus",
        month: "2025-08",
        is_complete: true,
        revenue: 150,
        previous: 100,
        growth: 50,
        share: 72.46,
      },
    ]);
    const levels = await db.sql`
      select level, sum(revenue_peso)::float as revenue, sum(transactions)::int as transactions,
        (select sum(amount)::float from silver.transactions_cleaned) as all_of_it
      from gold.geographic_trends group by level order by level`;
    expect(levels.map((row) => row["level"])).toEqual([
      "barangay",
      "municipality",
      "province",
      "region",
    ]);
    for (const row of levels) expect(row).toMatchObject({ revenue: 687, all_of_it: 687 });
    expect([
      ...await db.sql`
        select level, month from gold.geographic_trends group by 1, 2 having abs(sum(share_pct) - 100) > 1e-9`,
    ]).toEqual([]);
    expect(
      await db.sql`select stores::int, revenue_peso::float as revenue from gold.geographic_trends
        where level = 'region' and region is null`,
    ).toEqual([{ stores: 1, revenue: 7 }]);
  });

  test("show null where money cannot be converted", async () => {
    await sell(
      sale("S1", "2025-08-10T09:00", 150, { totals: { totalAmount: 150, currency: "USD" } }),
      sale("S3", "2025-08-10T09:00", 5),
    );
    expect(
      await db.sql`
        select region, revenue_peso::float as revenue from gold.geographic_trends where level = 'region' order by 1`,
    ).toEqual([{ region: "NCR", revenue: 5 }, { region: "Region IV-A", revenue: null }]);
  });
});

describe("seasonal patterns", () => {
  test("say how much more than on average, per dimension", async () => {
    // a Monday and a Tuesday; the Tuesday sells three times as much, all of it in two hours
    await sell(
      sale("S1", "2025-09-01T09:10", 100),
      sale("S1", "2025-09-02T09:10", 100),
      sale("S1", "2025-09-02T19:10", 200, {
        items: [{ productName: "Other", category: "Gadgets", quantity: 2, unitPrice: 100 }],
      }),
    );
    const pattern = (dimension: string) =>
      db.sql`
        select value, days::int, revenue_peso::float as revenue, revenue_per_day_peso::float as per_day,
          share_pct::float as share, round(seasonal_index, 3)::float as index
        from gold.seasonal_patterns where store_id = 'S1' and scope = 'store' and dimension = ${dimension} order by sort_no`;
    expect(await pattern("weekday")).toEqual([
      { value: "Monday", days: 1, revenue: 100, per_day: 100, share: 25, index: 0.5 },
      { value: "Tuesday", days: 1, revenue: 300, per_day: 300, share: 75, index: 1.5 },
    ]);
    expect(await pattern("month")).toEqual([
      { value: "September", days: 2, revenue: 400, per_day: 200, share: 100, index: 1 },
    ]);
    expect(await pattern("hour")).toEqual([
      { value: "09", days: 2, revenue: 200, per_day: 100, share: 50, index: 12 },
      { value: "19", days: 2, revenue: 200, per_day: 100, share: 50, index: 12 },
    ]);
    // seven hours of morning, four of evening
    expect(await pattern("daypart")).toMatchObject([
      { value: "Morning", index: 1.714 },
      { value: "Evening", index: 3 },
    ]);
    expect(
      await db.sql`
        select product_category, value, revenue_peso::float as revenue, round(seasonal_index, 2)::float as index
        from gold.seasonal_patterns where scope = 'category' and dimension = 'daypart' order by 1, 2`,
    ).toEqual([
      { product_category: "Gadgets", value: "Evening", revenue: 200, index: 6 },
      { product_category: "Things", value: "Morning", revenue: 200, index: 3.43 },
    ]);
  });

  test("add up to silver in each dimension, their shares to 100", async () => {
    await sell(...Array.from({ length: 40 }, (_, i) =>
      sale(
        i % 3 ? "S1" : "S2",
        `2025-0${7 + i % 3}-${String(1 + i % 14).padStart(2, "0")}T${
          String(i % 24).padStart(2, "0")
        }:05`,
        3 + i,
        i % 4 ? {} : { totals: { totalAmount: 99.9 } },
      )));
    expect([
      ...await db.sql`
        select store_id, scope, dimension, sum(revenue_peso) from gold.seasonal_patterns
        group by 1, 2, 3
        having sum(revenue_peso) <> (select sum(amount) from silver.transactions_cleaned t where t.store_id = seasonal_patterns.store_id)`,
      ...await db.sql`
        select store_id, scope, product_category, dimension from gold.seasonal_patterns
        group by 1, 2, 3, 4 having abs(sum(share_pct) - 100) > 1e-9`,
    ]).toEqual([]);
    expect(
      (await db
        .sql`select count(*)::int as rows from gold.seasonal_patterns where store_id = 'S1'`)[0],
    ).not.toEqual({ rows: 0 });
  });
});
