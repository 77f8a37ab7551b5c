import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch } from "./bronze_rows.ts";

let db: TestDatabase;
let id = 0;
/** A receipt of lines [brand, category, quantity, unit price]. */
const sale = (
  storeId: string,
  day: number,
  lines: readonly [string | null, string | null, number, number][],
  more: Record<string, unknown> = {},
) => ({
  transactionId: `T${++id}`,
  storeId,
  timestamp: `2025-09-${String(day).padStart(2, "0")}T09:10:00+08:00`,
  items: lines.map(([brandName, category, quantity, unitPrice]) => ({
    brandName,
    category,
    // of one name in two categories: other products, one receipt
    productName: `${brandName}`,
    quantity,
    unitPrice,
  })),
  ...more,
});

beforeAll(async () => {
  db = await createTestDatabase();
  await db.sql`
    insert into ref.stores (store_id, region, province) values ('S1', 'NCR', 'Metro Manila'), ('S2', 'Region VII', 'Cebu')
    on conflict (store_id) do update set region = excluded.region, province = excluded.province`;
  await addBatch(db.sql, [
    sale("S1", 1, [["Yam", "Beans", 1, 50]]),
    sale("S1", 8, [["Yam", "Beans", 1, 60], ["Zap", "Beans", 2, 10], ["Zap", "Rice", 1, 5]], {
      customerId: "C1",
    }),
    sale("S1", 9, [["Yam", "Beans", 1, 30], ["Zap", "Rice", 1, 5]], { customerId: "C1" }),
    sale("S1", 9, [["Zap", "Beans", 6, 10], ["Yam", "Beans", 0, 0]], { customerId: "C2" }),
    sale("S2", 9, [["Xi", "Beans", 1, 20], [null, null, 1, 10]]),
  ]);
  await db.sql`call silver.promote()`;
  await db.sql`call gold.refresh()`;
  await db.sql`update metadata.settings set value = '1' where name = 'basket_pair_min_baskets'`;
  await db.sql`call gold.refresh_slow()`;
});
afterAll(() => db.stop());

const everybody = { scout_role: "viewer" };
/** Calls a function as PostgREST would, for a user with this app_metadata. */
async function call(query: string, user: Record<string, unknown> = everybody) {
  return await db.sql.begin(async (tx) => {
    await tx`select set_config('request.jwt.claims', ${
      JSON.stringify({ role: "authenticated", app_metadata: user })
    }, true)`;
    await tx.unsafe("set local role authenticated");
    return [...await tx.unsafe(query)];
  }) as Record<string, unknown>[];
}
const viewerOf = (...stores: string[]) => ({ scout_role: "viewer", stores });
const WEEK = `'2025-09-08', '2025-09-14'`;
const numbers = (rows: Record<string, unknown>[], ...columns: string[]) =>
  rows.map((row) =>
    columns.map((column) => typeof row[column] === "string" ? Number(row[column]) : row[column])
  );

test("brand_performance ranks brands densely, compares with the week before, and puts the unknown last", async () => {
  const rows = await call(`select * from brand_performance(${WEEK})`);
  expect(rows.map((row) => row["brand"])).toEqual(["Yam", "Zap", "Xi", null]);
  expect(rows.map((row) => row["rank"])).toEqual([1, 1, 2, null]);
  expect(rows.map((row) => row["tier"])).toEqual([
    "Top Performer",
    "Top Performer",
    "Top Performer",
    null,
  ]);
  expect(
    numbers(rows, "transactions", "units", "revenue_peso", "previous_revenue_peso", "growth_pct"),
  )
    .toEqual([
      [3, 2, 90, 50, 80],
      [3, 10, 90, null, null],
      [1, 1, 20, null, null],
      [1, 1, 10, null, null],
    ]);
  expect(rows.reduce((sum, row) => sum + Number(row["share_pct"]), 0)).toBeCloseTo(100, 1);
});

test("category_mix counts receipts once per category", async () => {
  const rows = await call(`select * from category_mix(${WEEK})`);
  expect(rows.map((row) => row["category"])).toEqual(["Beans", "Rice", null]);
  expect(numbers(rows, "transactions", "transactions_pct", "lines", "revenue_peso")).toEqual([
    [4, 100, 6, 190],
    [2, 50, 2, 10],
    [1, 25, 1, 10],
  ]);
});

test("sales_breakdown by brand and category says what the lines say", async () => {
  for (
    const [dimension, column] of [
      ["brand", "brand_name"],
      ["category", "product_category"],
      ["product", "product_name"],
    ]
  ) {
    const rows = await call(
      `select * from sales_breakdown('${dimension}', '2025-09-01', '2025-09-30')`,
    );
    const lines = await db.sql.unsafe(`
      select i.${column} as value, count(distinct t.id)::int as transactions, sum(i.quantity) as units,
        round(sum(i.total_price), 2) as revenue_peso
      from silver.transactions_cleaned t join silver.transaction_items i on i.transaction_key = t.id
      group by 1 order by 4 desc, 1`);
    expect(rows.map(({ share_pct: _, ...rest }) => rest)).toEqual([...lines]);
  }
});

test("customer_segments tells known customers by segment, the others apart", async () => {
  const rows = await call(`select * from customer_segments(${WEEK})`);
  expect(rows.at(-1)).toMatchObject({ segment: "Anonymous", customers: 0, transactions: 1 });
  const known = rows.slice(0, -1);
  expect(known.reduce((sum, row) => sum + Number(row["customers"]), 0)).toBe(2);
  expect(known.reduce((sum, row) => sum + Number(row["revenue_peso"]), 0)).toBe(180);
  expect(rows.reduce((sum, row) => sum + Number(row["revenue_share_pct"]), 0)).toBeCloseTo(100, 1);
});

test("basket_pairs of a period", async () => {
  const rows = await call(`select * from basket_pairs(${WEEK}, 'brand')`);
  expect(rows).toMatchObject([{ left: "Yam", right: "Zap" }]);
  expect(
    numbers(
      rows,
      "baskets_both",
      "baskets_left",
      "baskets_right",
      "baskets",
      "support_pct",
      "confidence_left_to_right_pct",
      "lift",
    ),
  ).toEqual([[3, 3, 3, 4, 75, 100, 1.3333]]);
  expect(await call(`select * from basket_pairs(${WEEK}, 'brand', min_baskets => 4)`)).toEqual([]);
  expect(
    numbers(await call(`select * from basket_pairs(${WEEK}, 'category')`), "baskets_both"),
  ).toEqual([[2]]);
});

test("geographic_trends by level, with places that sold only before", async () => {
  const rows = await call(
    `select * from geographic_trends('2025-09-08', '2025-09-08', 'province')`,
  );
  expect(rows).toMatchObject([{ region: "NCR", province: "Metro Manila", barangay: null }]);
  const week = await call(`select * from geographic_trends(${WEEK})`);
  expect(numbers(week, "revenue_peso", "previous_revenue_peso", "growth_pct", "share_pct"))
    .toEqual([[180, 50, 260, 85.71], [30, null, null, 14.29]]);
  const later = await call(`select * from geographic_trends('2025-09-10', '2025-09-11')`);
  expect(numbers(later, "revenue_peso", "growth_pct")).toEqual([[0, -100], [0, -100]]);
});

test("seasonal_patterns of all and of one category", async () => {
  const rows = await call(`select * from seasonal_patterns('2025-09-01', '2025-09-30', 'weekday')`);
  expect(rows.map((row) => row["value"])).toEqual(["Monday", "Tuesday"]);
  expect(numbers(rows, "store_days", "revenue_peso", "seasonal_index")).toEqual([
    [2, 135, 1.038],
    [2, 125, 0.962],
  ]);
  expect(
    numbers(
      await call(
        `select * from seasonal_patterns('2025-09-01', '2025-09-30', 'daypart', 'beans')`,
      ),
      "revenue_peso",
      "share_pct",
    ),
  ).toEqual([[240, 100]]);
});

test("nielsen_crosstab ranks brands within category and period", async () => {
  const rows = await call(
    `select * from nielsen_crosstab(${WEEK}, 'day', category => 'beans')`,
  );
  expect(rows.map((row) => [row["period"], row["brand"], row["revenue_rank"]])).toEqual([
    ["2025-09-08", "Yam", 1],
    ["2025-09-08", "Zap", 2],
    ["2025-09-09", "Zap", 1],
    ["2025-09-09", "Yam", 2],
    ["2025-09-09", "Xi", 3],
  ]);
  expect(numbers(rows, "transactions", "category_share_pct")).toEqual([
    [1, 75],
    [1, 25],
    [1, 54.55],
    [2, 27.27],
    [1, 18.18],
  ]);
  for (const granularity of ["week", "month", "quarter", "year", "weekday"]) {
    const all = await call(`select * from nielsen_crosstab(${WEEK}, '${granularity}')`);
    expect(all.reduce((sum, row) => sum + Number(row["revenue_peso"]), 0), granularity).toBe(210);
  }
});

const CALLS = {
  brand_performance: `brand_performance($)`,
  category_mix: `category_mix($)`,
  customer_segments: `customer_segments($)`,
  basket_pairs: `basket_pairs($)`,
  geographic_trends: `geographic_trends($)`,
  seasonal_patterns: `seasonal_patterns($)`,
  nielsen_crosstab: `nielsen_crosstab($)`,
};

describe.each(Object.entries(CALLS))("%s", (_, template) => {
  const period = (from: string, to: string) =>
    `select * from ${template.replace("$", `${from}, ${to}`)}`;
  test("shows the caller's stores only, whichever are asked for", async () => {
    const revenue = async (query: string, user?: Record<string, unknown>) =>
      (await call(query, user)).reduce(
        (sum, row) => sum + Number(row["revenue_peso"] ?? row["baskets"] ?? 0),
        0,
      );
    const query = period("'2025-09-08'", "'2025-09-14'");
    const isPairs = query.includes("basket_pairs");
    expect(await revenue(query)).toBe(isPairs ? 4 : 210);
    expect(await revenue(query, viewerOf("S2"))).toBe(isPairs ? 0 : 30);
    expect(await revenue(query, viewerOf("S1"))).toBe(isPairs ? 3 : 180);
    const asked = query.replace(")", `, store_ids => array['S1'])`);
    expect(await revenue(asked, viewerOf("S2"))).toBe(0);
  });
  test("refuses a period that is none, and callers without a role", async () => {
    await expect(call(period("null", "'2025-09-14'"))).rejects.toMatchObject({ code: "22023" });
    await expect(call(period("'2025-09-15'", "'2025-09-14'"))).rejects.toMatchObject({
      code: "22023",
    });
    await expect(call(period("'2025-09-08'", "'2025-09-14'"), {})).rejects.toMatchObject({
      code: "42501",
    });
  });
  test("answers an empty period with nothing", async () => {
    expect(await call(period("'2020-01-01'", "'2020-01-31'"))).toEqual([]);
  });
});

test("unbounded rows and unknown choices are refused with the choices named", async () => {
  for (
    const query of [
      `brand_performance(${WEEK}, max_rows => 0)`,
      `category_mix(${WEEK}, max_rows => 1001)`,
      `basket_pairs(${WEEK}, 'product')`,
      `geographic_trends(${WEEK}, 'country')`,
      `seasonal_patterns(${WEEK}, 'minute')`,
      `nielsen_crosstab(${WEEK}, 'minute')`,
      `nielsen_crosstab('2003-01-01', '2025-01-01')`,
    ]
  ) {
    await expect(call(`select * from ${query}`), query).rejects.toMatchObject({
      code: "22023",
      hint: expect.any(String),
    });
  }
});
