import type { BenchDatabase, Benchmark, Measured } from "./benchmark.ts";
import { settle } from "./checkpoint.ts";
import { addHistory } from "./history.ts";
import { storeNames } from "./payloads.ts";
import { median, timed } from "./statistics.ts";

const TRANSACTIONS = 1_000_000;
const REPEATS = 5;

/** Explanations while a million transactions lie in silver. */
export const explanation: Benchmark = {
  name: "explain",
  what: "explain_number over a long history",
  run: async (bench) => {
    const transactions = bench.rows(TRANSACTIONS);
    const db = await bench.database();
    const lastDay = new Date().toISOString().slice(0, 10);
    await addHistory(db.sql, { from: 0, to: transactions, stores: storeNames(20), lastDay });
    await db.sql`
      insert into gold.dirty_keys (transaction_date, store_id)
      select distinct transaction_date, store_id from silver.transactions_cleaned`;
    await db.sql`call gold.refresh()`;
    await settle(db);
    bench.log(`explain: ${transactions} transactions of history are made`);

    const counted = await seconds(() => db.sql`select count(*) from silver.transactions_cleaned`);
    const figure = (what: string, value: number, aim: number): Measured => ({
      what,
      value,
      unit: "s",
      aim: { atMost: aim },
      yardstick: {
        what: "select count(*) from silver.transactions_cleaned",
        value: counted,
        unit: "s",
        ratio: value / counted,
      },
    });
    const [days] = await db.sql<{ from: string; to: string }[]>`
      select min(transaction_date)::text as "from", max(transaction_date)::text as "to"
      from gold.daily_metrics`;
    const month = { ...days, from: lastDay.slice(0, 8) + "01" };
    return [
      figure(
        "explain_number, revenue of all days, first page",
        await seconds(() => explain(db, days ?? {})),
        0.3,
      ),
      figure(
        "explain_number, revenue of a brand this month, first page",
        await seconds(() => explain(db, { ...month, brand: "Brand 3" })),
        0.3,
      ),
    ];
  },
};

async function explain({ sql }: BenchDatabase, filters: Record<string, string>) {
  await sql.begin(async (tx) => {
    await tx`select set_config('request.jwt.claims', '{"role": "service_role"}', true)`;
    await tx`select public.explain_number('revenue', ${JSON.stringify(filters)}::text::jsonb)`;
  });
}

async function seconds(task: () => Promise<unknown>): Promise<number> {
  const runs: number[] = [];
  for (let i = 0; i < REPEATS; i++) runs.push((await timed(task)).seconds);
  return median(runs);
}
