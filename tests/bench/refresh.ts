import type { Bench, BenchDatabase, Benchmark } from "./benchmark.ts";
import { addBronzeBatch } from "./bronze_rows.ts";
import { settle } from "./checkpoint.ts";
import { addHistory } from "./history.ts";
import { daysBefore, payloadText, storeNames } from "./payloads.ts";
import { median, timed } from "./statistics.ts";

const SHORT = 100_000;
const LONG = 1_000_000;
const QUICK = [20_000, 200_000] as const;
const BATCH_ROWS = 1_000;
const REPEATS = 7;
const DAYS = 5;

/**
 * Refresh after a batch, over a long and a short history of the same density: recomputing only what
 * changed must not depend on how much there is.
 */
export const refresh: Benchmark = {
  name: "refresh",
  what: "gold.refresh after a batch, a long history against a short one",
  run: async (bench) => {
    const [short, long] = bench.scale === 1
      ? [SHORT, LONG]
      : bench.scale >= 0.1
      ? QUICK
      : [bench.rows(SHORT), bench.rows(LONG)];
    const few = await withHistory(bench, short);
    const many = await withHistory(bench, long);
    const runs: { few: number; many: number }[] = [];
    for (let i = 0; i <= REPEATS; i++) {
      // in turn, so that the noise of the machine is the same for both
      const run = { few: await refreshAfter(few, i), many: await refreshAfter(many, i) };
      if (i > 0) runs.push(run);
    }
    const seconds = {
      few: median(runs.map((run) => run.few)),
      many: median(runs.map((run) => run.many)),
    };
    const ratio = seconds.many / seconds.few;
    return [{
      what: `refresh after ${BATCH_ROWS} transactions, ${long} of history against ${short}, time`,
      value: ratio,
      unit: "x",
      aim: { atMost: 1.2 },
      samples: runs.map((run) => run.many / run.few),
      note: `${(seconds.many * 1000).toFixed(0)} ms for ${DAYS} days × 10 stores`,
      yardstick: {
        what: `the same over ${short}`,
        value: seconds.few * 1000,
        unit: "ms",
        ratio,
      },
    }];
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
  await db.sql`call gold.refresh()`;
  await settle(db);
  bench.log(`refresh: ${transactions} transactions of history are made`);
  return db;
}

/** Seconds of a refresh after a new batch on the last days of the history. */
async function refreshAfter({ sql }: BenchDatabase, repeat: number): Promise<number> {
  const days = daysBefore(new Date(), DAYS);
  await addBronzeBatch(
    sql,
    Array.from(
      { length: BATCH_ROWS },
      (_, n) => payloadText(n, { set: `r${repeat}`, stores: STORES, days }),
    ),
  );
  await sql`call silver.promote()`;
  const { seconds } = await timed(() => sql`call gold.refresh()`);
  return seconds;
}
