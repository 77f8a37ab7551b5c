import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline, type Payload, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(() => emptyPipeline(db.sql));

interface Source {
  batch_id: number;
  line_no: number;
  post?: { device_id: string };
  payload_sha256?: string;
}
interface Explained {
  value: number | null;
  computed_from: string;
  totals: { transactions: number; returns: number; revenue_peso: number; units: number };
  dates_waiting_for_refresh: number;
  transactions: {
    transaction_id: string;
    store_id: string;
    is_return: boolean;
    told_again: number;
    counts_for: { revenue_peso: number; units: number };
    lines: Record<string, unknown>[];
    sources: Source[];
  }[];
  batches: { batch_id: number; layer: string; event: string }[];
  next: string | null;
}

const SEPTEMBER = { from: "2025-09-01", to: "2025-09-30" };

async function call<T>(query: string, values: unknown[], stores?: string[]): Promise<T> {
  return await db.sql.begin(async (tx) => {
    const claims = {
      role: "authenticated",
      app_metadata: { scout_role: "analyst", ...(stores ? { stores } : {}) },
    };
    await tx`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true)`;
    await tx`set local role authenticated`;
    const [row] = await tx.unsafe(`select ${query} as answer`, values as never[]);
    return row?.["answer"];
  }) as T;
}
const explain = (
  metric: string,
  filters: object,
  { pageSize = 50, after = null as string | null, stores = undefined as string[] | undefined } = {},
) =>
  call<Explained>(
    "explain_number($1, $2::text::jsonb, $3, $4)",
    [metric, JSON.stringify(filters), pageSize, after],
    stores,
  );
async function promote() {
  await db.sql`call silver.promote()`;
  await db.sql`call gold.refresh()`;
}

test("leads from a figure to the exact source row", async () => {
  const first = receipt("A", [["Soap", 2, 10], ["Rice", 1, 50]]);
  const batch = await addBatch(db.sql, [first, receipt("B", [["Rice", 1, 55]])]);
  await addBatch(db.sql, [first]);
  await promote();
  const answer = await explain("revenue", SEPTEMBER);
  expect(answer).toMatchObject({
    value: 125,
    computed_from: "gold.daily_metrics",
    totals: { transactions: 2, returns: 0, revenue_peso: 125, units: 4 },
    dates_waiting_for_refresh: 0,
    next: null,
  });
  const a = answer.transactions.find((t) => t.transaction_id === "A");
  expect(a).toMatchObject({
    told_again: 1,
    counts_for: { revenue_peso: 70, units: 3 },
    lines: [{ product_name: "Soap", counts: true }, { product_name: "Rice", counts: true }],
    sources: [{ batch_id: batch, line_no: 1, post: { device_id: "D1" } }],
  });
  expect(answer.batches.map((e) => `${e.batch_id} ${e.layer} ${e.event}`)).toEqual([
    `${batch} bronze received`,
    `${batch} silver promoted`,
    `${batch} gold refreshed`,
  ]);

  const source = await call<{ row: string; payload_sha256: string }>(
    "source_row($1, $2)",
    [batch, 1],
  );
  expect(source.row).toBe(JSON.stringify(first));
  expect(source.payload_sha256).toBe(a?.sources[0]?.payload_sha256);
});

test("a product's figure counts its lines, and shows which", async () => {
  await addBatch(db.sql, [
    receipt("A", [["Soap", 2, 10], ["Rice", 1, 50]]),
    receipt("B", [["Rice", 1, 55]]),
    receipt("C", [["Soap", 1, 9]], { timestamp: "2025-10-05T09:00:00+08:00" }),
  ]);
  await promote();
  const answer = await explain("revenue", { ...SEPTEMBER, product: "Soap" });
  expect(answer).toMatchObject({ value: 20, computed_from: "silver" });
  expect(answer.transactions).toHaveLength(1);
  expect(answer.transactions[0]?.lines.map((l) => l["counts"])).toEqual([true, false]);
  expect((await explain("avg_basket_size", { ...SEPTEMBER, product: "Rice" })).value).toBe(1);
});

describe("who may see what", () => {
  beforeEach(async () => {
    await addBatch(db.sql, [receipt("A", [["Soap", 1, 10]])]);
    await addBatch(db.sql, [receipt("B", [["Soap", 1, 7]])], { deviceId: "D2", storeId: "S2" });
    await promote();
  });
  test("the stores of the token, in the value, the receipts and the source rows", async () => {
    const answer = await explain("revenue", SEPTEMBER, { stores: ["S2"] });
    expect(answer).toMatchObject({ value: 7, totals: { transactions: 1 } });
    expect(answer.transactions.map((t) => t.store_id)).toEqual(["S2"]);
    const [own] = answer.transactions[0]?.sources ?? [];
    const [other] = (await explain("revenue", SEPTEMBER, { stores: ["S1"] })).transactions[0]
      ?.sources ?? [];
    const row = (s: Source | undefined) =>
      call("source_row($1, $2)", [s?.batch_id, s?.line_no], ["S2"]);
    await expect(row(own)).resolves.toMatchObject({ row: expect.any(String) });
    await expect(row(other)).rejects.toMatchObject({ code: "PT404" });
  });
  test("nobody without a role", async () => {
    await expect(db.sql.begin(async (tx) => {
      await tx`set local role anon`;
      await tx`select explain_number('revenue', '{}')`;
    })).rejects.toMatchObject({ code: "42501" });
  });
});

test.each([
  ["profit", SEPTEMBER, /unknown metric profit/],
  ["revenue", { from: "2025-09-01" }, /needed/],
  ["revenue", { ...SEPTEMBER, colour: "red" }, /unknown filter colour/],
  ["revenue", { ...SEPTEMBER, hour: "noon" }, /no value of its kind/],
  ["revenue", { ...SEPTEMBER, hour: 24 }, /no hour 24/],
  ["revenue", { ...SEPTEMBER, brand: ["Alaska", "Kopiko"] }, /brand takes one value/],
  ["revenue", { ...SEPTEMBER, store_ids: 5 }, /no value of its kind/],
  ["revenue", { from: "soon", to: "later" }, /no value of its kind/],
])("%s of %j is refused", async (metric, filters, message) => {
  await expect(explain(metric, filters)).rejects.toMatchObject({
    code: "22023",
    message: expect.stringMatching(message),
  });
});

test("a forged cursor is refused", async () => {
  for (const after of ["?", "AAAA", "garbage", "bm9wZQ==", "OTk5OS05OS05OS8xL3M="]) {
    await expect(explain("revenue", SEPTEMBER, { after })).rejects.toMatchObject({
      code: "22023",
      message: expect.stringContaining("is not a cursor"),
    });
  }
});

test("over all pages the parts sum to the totals, which are the dashboard's figures", async () => {
  const line = fc.tuple(
    fc.constantFrom("Soap", "Rice", "Egg"),
    fc.integer({ min: -2, max: 3 }).filter((q) => q !== 0),
    fc.integer({ min: 1, max: 400 }).map((c) => c / 4),
  );
  const sale = fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    day: fc.integer({ min: 1, max: 4 }),
    payment: fc.constantFrom("cash", "gcash", undefined),
    currency: fc.constantFrom("PHP", "GBP"),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(sale, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
      fc.constantFrom({}, { payment_method: "cash" }, { payment_method: null }, { product: "Egg" }),
      fc.integer({ min: 1, max: 5 }),
      async (stores, filter, pageSize) => {
        await emptyPipeline(db.sql);
        for (const [s, sales] of stores.entries()) {
          const payloads: Payload[] = sales.map(({ lines, day, payment, currency }, n) => ({
            ...receipt(`${s}-${n}`, lines, { timestamp: `2025-09-0${day}T10:00:00+08:00` }),
            totals: { totalAmount: lines.reduce((sum, [, q, p]) => sum + q * p, 0), currency },
            transactionContext: payment === undefined ? {} : { paymentMethod: payment },
          }));
          await addBatch(db.sql, payloads, { deviceId: `D${s}`, storeId: `S${s}` });
        }
        await promote();
        const filters = { ...SEPTEMBER, ...filter };
        const parts: Explained["transactions"] = [];
        let page = await explain("revenue", filters, { pageSize });
        const { totals } = page;
        for (;;) {
          parts.push(...page.transactions);
          if (page.next === null) break;
          page = await explain("revenue", filters, { pageSize, after: page.next });
        }
        expect(new Set(parts.map((p) => `${p.store_id}/${p.transaction_id}`)).size)
          .toBe(parts.length);
        expect(parts.length).toBe(totals.transactions);
        expect(parts.filter((p) => p.is_return).length).toBe(totals.returns);
        const sum = (part: (p: Explained["transactions"][number]) => number) =>
          parts.reduce((s, p) => s + part(p), 0);
        expect(sum((p) => p.counts_for.units)).toBeCloseTo(totals.units, 6);
        // each part is rounded to the centavo
        const tolerance = 0.005 * parts.length + 0.005;
        expect(Math.abs(sum((p) => p.counts_for.revenue_peso) - totals.revenue_peso))
          .toBeLessThanOrEqual(tolerance);

        if (!("payment_method" in filter) && !("product" in filter)) {
          const kpi = await call<Record<string, number>>("kpi_summary($1::date, $2::date)", [
            SEPTEMBER.from,
            SEPTEMBER.to,
          ]);
          for (const key of ["transactions", "returns", "revenue_peso", "units"] as const) {
            expect(kpi[key]).toBe(totals[key]);
          }
        }
      },
    ),
    { numRuns: 8 },
  );
});
