import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { businessRows } from "@scout/stack/faults/business_rows.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, emptyPipeline, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());

/** A sale as drawn: a store, an id (none for 0) and which of three contents. */
interface Sale {
  store: number;
  id: number;
  version: number;
}

const sale: fc.Arbitrary<Sale> = fc.record({
  store: fc.integer({ min: 1, max: 2 }),
  id: fc.integer({ min: 0, max: 4 }),
  version: fc.integer({ min: 1, max: 3 }),
});

const payload = ({ store, id, version }: Sale) => {
  const { transactionId: _id, ...rest } = receipt("", [["Egg", version, 9]], {
    storeId: `S${store}`,
  });
  return id === 0 ? rest : { transactionId: `T${id}`, ...rest };
};

/** What must be in silver: the latest version of each id, and every sale without one. */
function expected(batches: Sale[][]): string[] {
  const latest = new Map<string, number>();
  const anonymous: string[] = [];
  for (const { store, id, version } of batches.flat()) {
    if (id === 0) anonymous.push(`S${store} - ${version * 9}`);
    else latest.set(`S${store} T${id}`, version * 9);
  }
  return [...anonymous, ...[...latest].map(([key, amount]) => `${key} ${amount}`)].sort();
}

test(
  "whatever arrives, in whatever order it is promoted, the latest version of each receipt remains",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(sale, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
          .chain((batches) =>
            fc.tuple(
              fc.constant(batches),
              fc.shuffledSubarray(batches.map((_, i) => i), { minLength: batches.length }),
            )
          ),
        async ([batches, order]) => {
          await emptyPipeline(db.sql);
          const ids: number[] = [];
          for (const [i, batch] of batches.entries()) {
            ids.push(
              await addBatch(db.sql, batch.map(payload), {
                receivedAt: new Date(Date.UTC(2025, 8, 7, 0, i)).toISOString(),
              }),
            );
          }
          await db.sql`update bronze.batches set next_attempt_at = 'infinity'`;
          for (const i of order) {
            await db.sql`update bronze.batches set next_attempt_at = now() where id = ${
              ids[i] ?? 0
            }`;
            await db.sql`call silver.promote()`;
          }
          const rows = await db.sql`
          select store_id || ' ' || coalesce(transaction_id, '-') || ' ' || amount as told from silver.transactions_cleaned`;
          expect(rows.map((row) => row["told"]).sort()).toEqual(expected(batches));
          expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
          expect((await businessRows(db.sql)).length).toBe(rows.length);
        },
      ),
      { numRuns: 40 },
    );
  },
  120_000,
);
