import type { Bench, BenchDatabase, Benchmark, Measured } from "./benchmark.ts";
import { addBronzeBatch } from "./bronze_rows.ts";
import { settle } from "./checkpoint.ts";
import { addHistory } from "./history.ts";
import { daysBefore, payloadText, storeNames } from "./payloads.ts";
import { median, timed } from "./statistics.ts";

const HISTORY = [10_000, 100_000, 1_000_000];
const QUICK = [10_000, 100_000];
const BATCH_ROWS = 1_000;
const REPEATS = 7;
const DAYS = 5;

/**
 * Refresh after a batch, over histories of the same density and ever more days: recomputing only
 * what changed must not depend on how much there is. Then one whole day of the longest.
 */
export const refresh: Benchmark = {
  name: "refresh",
  what: "gold.refresh and gold.refresh_slow after a batch, over ever longer histories",
  run: async (bench) => {
    const points = bench.scale === 1
      ? HISTORY
      : QUICK.map((n) => bench.scale >= 0.1 ? n : bench.rows(n));
    const databases: BenchDatabase[] = [];
    for (const transactions of points) databases.push(await withHistory(bench, transactions));
    const runs: { fast: number; slow: number }[][] = [];
    for (let i = 0; i <= REPEATS; i++) {
      // in turn, so that the noise of the machine is the same for all
      const run = [];
      for (const db of databases) run.push(await refreshAfter(db, i));
      if (i > 0) runs.push(run);
    }
    const figures: Measured[] = [];
    const shortest = points[0] as number;
    for (const kind of ["fast", "slow"] as const) {
      const seconds = (p: number) => runs.map((run) => run[p]?.[kind] ?? NaN);
      for (const [p, transactions] of points.entries()) {
        if (p === 0) continue;
        const ratio = median(seconds(p)) / median(seconds(0));
        figures.push({
          what: `${
            kind === "fast" ? "gold.refresh" : "gold.refresh_slow"
          } after ${BATCH_ROWS} transactions, ${transactions} of history against ${shortest}, time`,
          value: ratio,
          unit: "x",
          // the slow half scores every customer, of whom a longer history has more
          ...(kind === "fast" ? { aim: { atMost: 1.2 } } : {}),
          samples: runs.map((run) => (run[p]?.[kind] ?? NaN) / (run[0]?.[kind] ?? NaN)),
          note: `${(median(seconds(p)) * 1000).toFixed(0)} ms${
            kind === "fast" ? ` for ${DAYS} days × ${STORES.length} stores` : ""
          }`,
          yardstick: {
            what: `the same over ${shortest}`,
            value: median(seconds(0)) * 1000,
            unit: "ms",
            ratio,
          },
        });
      }
    }
    figures.push(await oneDirtyDay(databases.at(-1) as BenchDatabase, points.at(-1) as number));
    return figures;
  },
};

const STORES = storeNames(10);

async function withHistory(bench: Bench, transactions: number): Promise<BenchDatabase> {
  const db = await bench.database();
  const lastDay = new Date().toISOString().slice(0, 10);
  await addHistory(db.sql, { from: 0, to: transactions, stores: STORES, lastDay });
  await db.sql`
    insert into gold.dirty_keys (transaction_date, store_id)
    select distinct transaction_date, store_id from silver.transactions_cleaned`;
  const { seconds } = await timed(async () => {
    await db.sql`call gold.refresh()`;
    await db.sql`call gold.refresh_slow()`;
  });
  await settle(db);
  bench.log(`refresh: ${transactions} transactions of history, gold in ${seconds.toFixed(1)} s`);
  return db;
}

/** Seconds of both refreshes after a new batch on the last days of the history. */
async function refreshAfter(
  { sql }: BenchDatabase,
  repeat: number,
): Promise<{ fast: number; slow: number }> {
  const days = daysBefore(new Date(), DAYS);
  await addBronzeBatch(
    sql,
    Array.from(
      { length: BATCH_ROWS },
      (_, n) => payloadText(n, { set: `r${repeat}`, stores: STORES, days }),
    ),
  );
  await sql`call silver.promote()`;
  const fast = await timed(() => sql`call gold.refresh()`);
  const slow = await timed(() => sql`call gold.refresh_slow()`);
  return { fast: fast.seconds, slow: slow.seconds };
}

/** Seconds to recompute all stores of one date, against silver's lines of it merely summed. */
async function oneDirtyDay({ sql }: BenchDatabase, history: number): Promise<Measured> {
  const [day] = daysBefore(new Date(), 1);
  const runs: { refresh: number; sum: number }[] = [];
  let lines = 0;
  for (let i = 0; i < REPEATS; i++) {
    await sql`
      insert into gold.dirty_keys (transaction_date, store_id)
      select ${day as string}::date, jsonb_array_elements_text(${
      JSON.stringify(STORES)
    }::text::jsonb)`;
    const refreshed = await timed(() => sql`call gold.refresh()`);
    const summed = await timed(() =>
      sql<{ lines: number }[]>`
        select count(*)::int as lines, sum(i.total_price)
        from silver.transactions_cleaned t
        join silver.transaction_items i on i.transaction_key = t.id
        where t.transaction_date = ${day as string}`
    );
    lines = summed.value[0]?.lines ?? 0;
    runs.push({ refresh: refreshed.seconds, sum: summed.seconds });
  }
  const seconds = median(runs.map((run) => run.refresh));
  const sum = median(runs.map((run) => run.sum));
  return {
    what: `one dirty day of ${STORES.length} stores in ${history} transactions of history, time`,
    value: seconds,
    unit: "s",
    aim: { atMost: 2 },
    samples: runs.map((run) => run.refresh),
    note: `${lines} lines`,
    yardstick: { what: "summing its lines", value: sum * 1000, unit: "ms", ratio: seconds / sum },
  };
}
