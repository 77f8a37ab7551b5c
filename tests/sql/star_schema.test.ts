import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, registerDevice } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.sql`update metadata.settings set value = '"2025-09-30"' where name = 'today_override'`;
  await registerDevice(db.sql);
  const items = [
    { brandName: "Yam", productName: "Yam 1", category: "Roots", quantity: 2, unitPrice: 5 },
    { brandName: "Yam", productName: "Yam 1", category: "Roots", quantity: 1, unitPrice: 5 },
    // another product, of the same name without a brand
    { productName: "Yam 1", quantity: 1, unitPrice: 5 },
  ];
  await addBatch(db.sql, [
    { transactionId: "A", timestamp: "2025-09-01T09:00:00+08:00", customerId: "C1", items },
    {
      transactionId: "B",
      timestamp: "2025-09-03T09:00:00+08:00",
      items,
      totals: { totalAmount: 22.5 },
    },
    {
      transactionId: "C",
      timestamp: "2025-09-03T10:00:00+08:00",
      storeId: "NOT-REGISTERED",
      totals: { totalAmount: 7 },
    },
    {
      transactionId: "D",
      timestamp: "2025-09-03T11:00:00+08:00",
      items,
      totals: { totalAmount: 20, currency: "USD" },
    },
  ]);
  await db.sql`delete from ref.exchange_rates where currency = 'USD'`;
  await db.sql`call silver.promote()`;
  await db.sql`call gold.refresh()`;
  await db.sql`call gold.refresh_slow()`;
});
afterAll(() => db.stop());

const JOINED = `
  from scout.fact_transactions f
  join scout.dim_date using (date_key)
  join scout.dim_store using (store_key)
  join scout.dim_device using (device_key)
  join scout.dim_product p using (product_key)
  join scout.dim_brand b on b.brand_key = f.brand_key
  join scout.dim_customer using (customer_key)`;

test("inner joins to every dimension lose nothing and double nothing", async () => {
  const [joined] = await db.sql.unsafe(
    `select count(*)::int as lines, count(distinct transaction_key)::int as transactions, sum(revenue) as revenue,
       sum(quantity) as units ${JOINED}`,
  );
  const [silver] = await db.sql`
    select (select count(*)::int from silver.transaction_items) as lines, count(*)::int as transactions,
      sum(amount) as revenue, sum(basket_size) as units
    from silver.transactions_cleaned`;
  expect(joined).toEqual(silver);
});

test("the pesos of a line without a rate are null", async () => {
  expect(
    await db.sql`
      select currency, bool_and(revenue_peso is null) as none, count(*)::int from scout.fact_transactions group by 1 order by 1`,
  ).toEqual([{ currency: "PHP", none: false, count: 8 }, {
    currency: "USD",
    none: true,
    count: 3,
  }]);
});

test("each dimension has each key once, and one member for the unknown", async () => {
  for (
    const [dimension, key] of [
      ["date", "date_key"],
      ["store", "store_key"],
      ["device", "device_key"],
      ["product", "product_key"],
      ["brand", "brand_key"],
      ["customer", "customer_key"],
    ]
  ) {
    const [row] = await db.sql.unsafe(
      `select count(*) = count(distinct ${key}) as once from scout.dim_${dimension}`,
    );
    expect(row, dimension).toEqual({ once: true });
  }
  expect(
    await db.sql`
      select product_name, brand_key, product_category from scout.dim_product order by 1, 2`,
  ).toEqual([
    {
      product_name: "Unknown Product",
      brand_key: "Unknown Brand",
      product_category: "Unspecified",
    },
    { product_name: "Yam 1", brand_key: "Unknown Brand", product_category: "Unspecified" },
    { product_name: "Yam 1", brand_key: "Yam", product_category: "Roots" },
  ]);
  expect(
    await db.sql`select status from scout.dim_store where store_key = 'NOT-REGISTERED'`,
  ).toEqual([{ status: "unregistered" }]);
});

test("the calendar has days without sales too", async () => {
  expect(
    await db.sql`
      select date_key, weekday_name, iso_week, weekday_weekend from scout.dim_date order by 1`,
  ).toEqual([
    { date_key: 20250901, weekday_name: "Monday", iso_week: 36, weekday_weekend: "Weekday" },
    { date_key: 20250902, weekday_name: "Tuesday", iso_week: 36, weekday_weekend: "Weekday" },
    { date_key: 20250903, weekday_name: "Wednesday", iso_week: 36, weekday_weekend: "Weekday" },
  ]);
});

test("a caller of one store sees that store's star", async () => {
  const rows = await db.sql.begin(async (tx) => {
    await tx`select set_config('request.jwt.claims', ${
      JSON.stringify({
        role: "authenticated",
        app_metadata: { scout_role: "viewer", stores: ["NOT-REGISTERED"] },
      })
    }, true)`;
    await tx`set local role scout_api`;
    return [
      ...await tx`select f.store_key, f.revenue::float from scout.fact_transactions f
        join scout.dim_store using (store_key) join scout.dim_product using (product_key)
        join scout.dim_brand b on b.brand_key = f.brand_key join scout.dim_customer using (customer_key)`,
    ];
  });
  expect(rows).toEqual([{ store_key: "NOT-REGISTERED", revenue: 7 }]);
});

test("a campaign's return is what its lines brought for what it cost", async () => {
  await db.sql`
    insert into silver.campaigns (campaign_key, campaign_id, campaign_name, brand_name, start_date, end_date, spend,
      batch_id, line_no, received_at)
    values ('k1', 'YAM', 'Yam days', 'yam', '2025-09-02', '2025-09-03', 10, 1, 1, now()),
      ('k2', 'NONE', 'Nothing', 'Nobody', '2025-09-02', '2025-09-03', 10, 1, 2, now())`;
  await db.sql`delete from silver.transactions_cleaned where transaction_id = 'D'`;
  await db.sql`
    insert into gold.dirty_keys (transaction_date, store_id)
    select transaction_date, store_id from gold.daily_metrics`;
  await db.sql`call gold.refresh()`;
  expect(
    await db.sql`
      select campaign_id, spend_peso::float as spend, attributed_revenue_peso::float as revenue,
        baseline_revenue_peso::float as baseline, uplift_peso::float as uplift, return_on_ad_spend::float as roas,
        roi_pct::float as roi, incremental_roi_pct::float as incremental
      from gold.campaign_roi order by 1 desc`,
  ).toEqual([
    {
      campaign_id: "YAM",
      spend: 10,
      revenue: 15,
      baseline: 15,
      uplift: 0,
      roas: 1.5,
      roi: 50,
      incremental: -100,
    },
    {
      campaign_id: "NONE",
      spend: 10,
      revenue: 0,
      baseline: null,
      uplift: 0,
      roas: 0,
      roi: -100,
      incremental: -100,
    },
  ]);
  const [sum] = await db.sql`
    select (select sum(attributed_revenue_peso) from gold.campaign_roi) =
      (select sum(attributed_revenue_peso) from silver.campaign_performance) as same`;
  expect(sum).toEqual({ same: true });
});
