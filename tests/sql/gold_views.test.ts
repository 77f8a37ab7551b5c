import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, registerDevice } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.sql`
    insert into ref.stores (store_id, store_name, region, province, municipality)
    values ('S1', 'Aling Nena', 'NCR', 'Metro Manila', 'Quezon City')
    on conflict (store_id) do update set store_name = excluded.store_name, region = excluded.region,
      province = excluded.province, municipality = excluded.municipality`;
  await db.sql`update metadata.settings set value = '"2025-09-30"' where name = 'today_override'`;
  await registerDevice(db.sql);
  const line = (
    brandName: string | null,
    category: string | null,
    quantity: number,
    unitPrice: number,
  ) => ({
    brandName,
    category,
    productName: `${brandName ?? "Loose"} ${category ?? "goods"}`,
    quantity,
    unitPrice,
  });
  const sale = (id: string, day: number, hour: number, items: unknown[], more = {}) => ({
    transactionId: id,
    timestamp: `2025-09-${String(day).padStart(2, "0")}T${
      String(hour).padStart(2, "0")
    }:10:00+08:00`,
    items,
    ...more,
  });
  await addBatch(db.sql, [
    sale("three brands", 1, 9, [
      line("Zap", "Beans", 2, 10),
      line("Yam", "Beans", 1, 70),
      line("Zap", "Rice", 1, 10),
    ], { customer: { ageBracket: "25-34", gender: "female" }, customerId: "C1" }),
    sale("afternoon", 1, 15, [line("Zap", "Beans", 4, 10), line(null, null, 1, 5)]),
    sale("equal", 1, 15, [line("Xi", "Beans", 6, 10)]),
    sale("total only", 2, 8, [], { totals: { totalAmount: 99 } }),
    sale("gap", 2, 8, [line("Yam", "Beans", 1, 70)], { totals: { totalAmount: 80 } }),
    sale("returned", 3, 8, [line("Yam", "Beans", -1, 70), line("Zap", "Beans", 1, 10)]),
    sale("dollars", 4, 8, [line("Yam", "Beans", 1, 7)], {
      totals: { totalAmount: 7, currency: "USD" },
    }),
  ]);
  await db.sql`call silver.promote()`;
  await db.sql`delete from ref.exchange_rates where currency = 'USD'`;
});
afterAll(() => db.stop());

test("the flat view has every transaction once, with its store and its dearest line", async () => {
  expect(
    await db.sql`
      select transaction_id, store_name, municipality_name, total_amount::float, total_items::int, brand, category,
        item_count::int, brand_count::int, category_count::int, data_quality_score::float
      from gold.v_transactions_flat_production where transaction_id in ('three brands', 'total only', 'gap') order by 1 desc`,
  ).toMatchObject([
    {
      transaction_id: "total only",
      total_amount: 99,
      total_items: 0,
      brand: null,
      item_count: 0,
      data_quality_score: 0.8,
    },
    {
      transaction_id: "three brands",
      store_name: "Aling Nena",
      municipality_name: "Quezon City",
      total_amount: 100,
      total_items: 4,
      brand: "Yam",
      category: "Beans",
      item_count: 3,
      brand_count: 2,
      category_count: 2,
      data_quality_score: 1,
    },
    { transaction_id: "gap", total_amount: 80, data_quality_score: 0.8 },
  ]);
  for (const view of ["gold.v_transactions_flat_production", "gold.v_insight_base"]) {
    const [count] = await db.sql.unsafe(`
      select count(*) = (select count(*) from silver.transactions_cleaned) as same,
        count(distinct transaction_key) = count(*) as once,
        sum(total_amount) = (select sum(amount) from silver.transactions_cleaned) as money
      from ${view}`);
    expect(count, view).toEqual({ same: true, once: true, money: true });
  }
});

test("the insight base knows the customer", async () => {
  expect(
    await db.sql`
      select customer_id, age_bracket, gender, substitution_event from gold.v_insight_base where transaction_id = 'three brands'`,
  ).toMatchObject([
    { customer_id: "C1", age_bracket: "25-34", gender: "female", substitution_event: false },
  ]);
});

test("Nielsen analytics adds up to silver: no receipt is counted for a brand that is one line of it", async () => {
  const [sum] = await db.sql`
    select
      (select sum(transaction_value) from platinum.v_nielsen_complete_analytics)
        = (select sum(amount) from silver.transactions_cleaned) as money,
      (select sum(basket_size) from platinum.v_nielsen_complete_analytics)
        = (select sum(basket_size) from silver.transactions_cleaned) as units,
      (select count(distinct transaction_key) from platinum.v_nielsen_complete_analytics)
        = (select count(*) from silver.transactions_cleaned) as receipts`;
  expect(sum).toEqual({ money: true, units: true, receipts: true });
  expect(
    await db.sql`
      select brand_name, nielsen_category, transaction_value::float, age_bracket, pack_size
      from platinum.v_nielsen_complete_analytics where transaction_id = 'three brands' order by 1, 2`,
  ).toMatchObject([
    { brand_name: "Yam", nielsen_category: "Beans", transaction_value: 70, age_bracket: "25-34" },
    { brand_name: "Zap", nielsen_category: "Beans", transaction_value: 20, pack_size: "Standard" },
    { brand_name: "Zap", nielsen_category: "Rice", transaction_value: 10 },
  ]);
  expect(
    await db.sql`
      select distinct brand_name, nielsen_category, nielsen_department from platinum.v_nielsen_complete_analytics
      where transaction_id in ('total only', 'afternoon') and brand_name <> 'Zap'`,
  ).toEqual([{
    brand_name: "Unknown Brand",
    nielsen_category: "Unspecified",
    nielsen_department: "General Merchandise",
  }]);
});

test("the cross-tab ranks brands, not their hours, densely, and its shares sum to 100", async () => {
  expect(
    await db.sql`
      select distinct brand_name, daily_revenue_rank::int as rank, monthly_revenue_rank::int as month_rank, performance_tier
      from platinum.v_xtab_time_brand_category_abs
      where nielsen_category = 'Beans' and transaction_date = '2025-09-01' order by 2, 1`,
  ).toEqual([
    { brand_name: "Yam", rank: 1, month_rank: 1, performance_tier: "Top Performer" },
    // over the month Yam, which took one back, and Zap have 70 each
    // Zap sold 20 in the morning and 40 in the afternoon, Xi 60 at once
    { brand_name: "Xi", rank: 2, month_rank: 2, performance_tier: "Top Performer" },
    { brand_name: "Zap", rank: 2, month_rank: 1, performance_tier: "Top Performer" },
  ]);
  expect([
    ...await db.sql`
      select nielsen_category, transaction_date, sum(daily_category_share) as share
      from platinum.v_xtab_time_brand_category_abs
      group by 1, 2
      having abs(sum(daily_category_share) - 100) > 1e-9
        or (sum(daily_category_share) is null and sum(total_revenue) <> 0)`,
    ...await db.sql`
      select transaction_date, sum(daily_market_share) as share from platinum.v_xtab_time_brand_category_abs
      group by 1 having abs(sum(daily_market_share) - 100) > 1e-9`,
  ]).toEqual([]);
  const [sum] = await db.sql`
    select sum(total_revenue) = (select sum(amount) from silver.transactions_cleaned where currency = 'PHP') as money
    from platinum.v_xtab_time_brand_category_abs`;
  expect(sum).toEqual({ money: true });
});

test("dollars without a rate are null, not pesos", async () => {
  expect(
    await db.sql`
      select total_revenue, daily_category_share from platinum.v_xtab_time_brand_category_abs
      where transaction_date = '2025-09-04'`,
  ).toEqual([{ total_revenue: null, daily_category_share: null }]);
});

test("the limits of the tiers are settings", async () => {
  const tiers = async () =>
    (await db.sql`
      select distinct performance_tier as tier from platinum.v_xtab_time_brand_category_abs
      where nielsen_category = 'Beans' and transaction_date = '2025-09-01' and brand_name = 'Xi'`)
      .map((row) => row["tier"]);
  expect(await tiers()).toEqual(["Top Performer"]);
  await db.sql`update metadata.settings set value = '1' where name = 'tier_top_rank'`;
  expect(await tiers()).toEqual(["Strong Performer"]);
  await db.sql`update metadata.settings set value = '1' where name = 'tier_strong_rank'`;
  expect(await tiers()).toEqual(["Market Leader"]);
  await db.sql`update metadata.settings set value = '90' where name = 'tier_leader_share_pct'`;
  expect(await tiers()).toEqual(["Established Player"]);
  await db.sql`update metadata.settings set value = '90' where name = 'tier_established_share_pct'`;
  expect(await tiers()).toEqual(["Emerging Brand"]);
});
