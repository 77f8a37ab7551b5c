import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline, type Payload } from "./bronze_rows.ts";
import { addFileBatch, type MappedRow, registerFile } from "./file_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());

/** A line as drawn: a product, a quantity and a unit price in centavos. */
type Line = [product: number, quantity: number, centavos: number];

/** A receipt as drawn. Its minute tells it from every other, as real ones are. */
interface Drawn {
  store: number;
  lines: Line[];
  /** What the total differs from the lines by, in centavos; null for no total. */
  gap: number | null;
  customer: number;
  /** Also told by a device, before (0, 1) or after (2, 3), under its own id or the file's; or not (4). */
  device: number;
  /** Which of the files has it. */
  file: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  store: fc.integer({ min: 1, max: 3 }),
  lines: fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: -1, max: 3 }).filter((n) => n !== 0),
      fc.integer({ min: 0, max: 5000 }),
    ) as fc.Arbitrary<Line>,
    { minLength: 1, maxLength: 4 },
  ),
  gap: fc.oneof(fc.constant(null), fc.constant(0), fc.integer({ min: -300, max: 300 })),
  customer: fc.integer({ min: 0, max: 2 }),
  device: fc.integer({ min: 0, max: 4 }),
  file: fc.integer({ min: 0, max: 1 }),
});

const minute = (n: number) => `2025-09-05T10:${String(n).padStart(2, "0")}:00`;
const cents = (lines: Line[]) => lines.reduce((sum, [, q, c]) => sum + q * c, 0);

function rowsOf(r: Drawn, n: number): MappedRow[] {
  return r.lines.map(([product, quantity, centavos]) => ({
    transaction_id: `T${n}`,
    transaction_timestamp: minute(n),
    store_id: `S${r.store}`,
    product_name: `Product ${product}`,
    quantity,
    unit_price: centavos / 100,
    ...(r.gap === null ? {} : { transaction_amount: (cents(r.lines) + r.gap) / 100 }),
    ...(r.customer ? { customer_id: `C${r.customer}` } : {}),
    payment_method: "cash",
    currency: "PHP",
  }));
}

function payloadOf(r: Drawn, n: number, id = `T${n}`): Payload {
  return {
    transactionId: id,
    storeId: `S${r.store}`,
    timestamp: `${minute(n)}+08:00`,
    ...(r.gap === null ? {} : { totals: { totalAmount: (cents(r.lines) + r.gap) / 100 } }),
    currency: "PHP",
    ...(r.customer ? { customerId: `C${r.customer}` } : {}),
    transactionContext: { paymentMethod: "cash" },
    items: r.lines.map(([product, quantity, centavos]) => ({
      productName: `Product ${product}`,
      quantity,
      unitPrice: centavos / 100,
    })),
  };
}

/** Silver by what a receipt says, whatever its id and source; lines without regard to their order. */
const told = async () =>
  (await db.sql`
    select t.store_id, t."timestamp"::text as at, t.amount, t.currency, t.basket_size, t.payment_method,
      t.customer_id, t.is_return, t.transaction_date::text as date, t.hour_of_day, t.daypart,
      (select jsonb_agg(x order by x) from (
        select jsonb_build_array(i.line_type, i.product_name, trim_scale(i.quantity), trim_scale(i.unit_price), trim_scale(i.total_price)) as x
        from silver.transaction_items i where i.transaction_key = t.id) l) as lines
    from silver.transactions_cleaned t order by t.store_id, t."timestamp", t.amount`)
    .map((row) => ({
      ...row,
      amount: Number(row["amount"]),
      basket_size: Number(row["basket_size"]),
    }));

const promoteInOrder = async (order: readonly number[]) => {
  const batches = await db.sql`select id from bronze.batches where status = 'received' order by id`;
  await db.sql`update bronze.batches set next_attempt_at = 'infinity' where status = 'received'`;
  const rank = (n: number) => order[n % order.length] ?? 0;
  const ids = batches.map((row, n) => [rank(n), Number(row["id"])] as const)
    .sort(([a, x], [b, y]) => a - b || x - y);
  for (const [, id] of ids) {
    await db.sql`update bronze.batches set next_attempt_at = now() where id = ${id}`;
    await db.sql`call silver.promote()`;
  }
  expect([...await db.sql`select last_error from bronze.batches where status <> 'promoted'`])
    .toEqual([]);
  expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
  expect([...await db.sql`select * from quality.unbalanced_receipts`]).toEqual([]);
};

test(
  "receipts told line by line, over batches and files, mixed with a device's, say what a device says",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(drawn, { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 1_000_000 })),
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 9 }),
        fc.integer({ min: 1, max: 5 }),
        async (receipts, random, order, chunk) => {
          await emptyPipeline(db.sql);
          await addBatch(db.sql, receipts.map((r, n) => payloadOf(r, n)));
          await promoteInOrder([0]);
          const expected = await told();

          await emptyPipeline(db.sql);
          const device = (...kinds: number[]) =>
            receipts.flatMap((r, n) =>
              kinds.includes(r.device) ? [payloadOf(r, n, r.device % 2 ? `T${n}` : `D${n}`)] : []
            );
          const early = device(0, 1);
          const late = device(2, 3);
          if (early.length > 0) await addBatch(db.sql, early);
          for (const file of [0, 1]) {
            const fileId = await registerFile(db.sql, { timezone: "Asia/Manila" });
            const rows = receipts.flatMap((r, n) => r.file === file ? rowsOf(r, n) : [])
              .map((row) => [random.next().value, row] as const)
              .sort(([a], [b]) => a - b).map(([, row]) => row);
            for (let at = 0; at < rows.length; at += chunk) {
              await addFileBatch(db.sql, fileId, at + 1, rows.slice(at, at + chunk));
            }
            await db.sql`select bronze.finish_file(${fileId}, 'ingested', ${rows.length})`;
          }
          if (late.length > 0) await addBatch(db.sql, late);
          await promoteInOrder(order);
          expect(await told()).toEqual(expected);
        },
      ),
      { numRuns: 15 },
    );
  },
  300_000,
);
