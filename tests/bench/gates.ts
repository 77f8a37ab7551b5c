import type { Warehouse } from "@scout/warehouse/connect.ts";
import type { Benchmark, Measured } from "./benchmark.ts";
import { settle } from "./checkpoint.ts";
import { addHistory } from "./history.ts";
import { storeNames } from "./payloads.ts";
import { median, timed } from "./statistics.ts";

const TRANSACTIONS = 1_000_000;
const REPEATS = 5;

/**
 * What the quality gates cost over a long history, all of which came just now: the most a window can
 * hold. The yardstick is a count of silver's transactions and lines.
 */
export const gates: Benchmark = {
  name: "gates",
  what: "all quality gates, and the full audit",
  run: async (bench) => {
    const db = await bench.database();
    const { sql } = db;
    const transactions = bench.rows(TRANSACTIONS);
    const lastDay = new Date().toISOString().slice(0, 10);
    await addHistory(sql, { from: 0, to: transactions, stores: storeNames(20), lastDay });
    await addSourceRows(sql);
    await sql`call gold.refresh()`;
    await settle(db);
    const learnt = await timed(() => sql`select quality.learn_usual_hours()`);
    const observed = await timed(() => sql`select metadata.observe_schemas()`);
    const measured = await timed(() => sql`select metadata.measure_sla()`);
    bench.log(
      `gates: usual hours learnt in ${ms(learnt)}, shapes observed in ${
        ms(observed)
      }, service levels in ${ms(measured)}`,
    );
    await logEachGate(sql, bench.log);

    const runs = [];
    for (let i = 0; i <= REPEATS; i++) {
      const count = await timed(() =>
        sql`select (select count(*) from silver.transactions_cleaned), (select count(*) from silver.transaction_items)`
      );
      const all = await timed(() => sql`select * from quality.gates`);
      if (i > 0) runs.push({ count: count.seconds, all: all.seconds });
    }
    const audit = await timed(() =>
      sql<{ violations: number }[]>`select quality.full_audit() as violations`
    );
    const checks = await sql<{ check_name: string; duration_ms: number }[]>`
      select check_name, duration_ms from metadata.audit_results order by 1`;
    const [found] = audit.value;
    if (found?.violations !== 0) {
      throw new Error(`the history is not what it should be: ${found?.violations} violations`);
    }
    const seconds = median(runs.map(({ all }) => all));
    const yardstick = {
      what: "counting transactions and lines",
      value: median(runs.map(({ count }) => count)),
      unit: "s",
    };
    const figures: Measured[] = [{
      what: `all gates over ${transactions} transactions that just came`,
      value: seconds,
      unit: "s",
      aim: { atMost: 2 },
      samples: runs.map(({ all }) => all),
      yardstick: { ...yardstick, ratio: seconds / yardstick.value },
    }, {
      what: `full audit of ${transactions} transactions`,
      value: audit.seconds,
      unit: "s",
      aim: { atMost: 30 },
      note: checks.map((check) => `${check.check_name} ${check.duration_ms} ms`).join(", "),
      yardstick: { ...yardstick, ratio: audit.seconds / yardstick.value },
    }];
    return figures;
  },
};

const ms = ({ seconds }: { seconds: number }) => `${(seconds * 1000).toFixed(0)} ms`;

/** The batches and source rows that the history came from, promoted, with their lineage. */
async function addSourceRows(sql: Warehouse): Promise<void> {
  await sql`
    insert into bronze.batches (
      id, source, device_id, store_id, first_line, last_line, received, accepted, quarantined, blank, bytes, sha256,
      received_at, status, promoted_at
    )
    select
      t.batch_id, 'edge', 'BENCH', 'BENCH', 1, count(*), count(*), count(*), 0, 0, 1, sha256('bench'),
      min(t.received_at), 'promoted', now()
    from silver.transactions_cleaned t
    group by t.batch_id`;
  await sql`
    insert into bronze.scout_raw_transactions (
      received_at, batch_id, line_no, device_id, store_id, transaction_id, event_at, time_source, quality_score,
      payload_hash, payload
    )
    select
      b.received_at, t.batch_id, t.line_no, t.device_id, t.store_id, t.transaction_id, t."timestamp", 'timestamp', 0.9,
      t.payload_hash, json_build_object('transactionId', t.transaction_id, 'storeId', t.store_id, 'items', json_build_array(
        json_build_object('quantity', 1, 'unitPrice', 10), json_build_object('quantity', 2, 'unitPrice', 20)))
    from silver.transactions_cleaned t
    join bronze.batches b on b.id = t.batch_id`;
  await sql`
    insert into metadata.data_lineage (batch_id, layer, event, row_count, actor)
    select b.id, 'silver', 'promoted', b.accepted, 'bench' from bronze.batches b`;
  await sql`
    insert into gold.dirty_keys (transaction_date, store_id, batch_id)
    select distinct t.transaction_date, t.store_id, t.batch_id from silver.transactions_cleaned t`;
}

/** Which gates the time goes to. */
async function logEachGate(sql: Warehouse, log: (line: string) => void): Promise<void> {
  const names = await sql<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'quality'::regnamespace and relkind = 'v' and relname ~ '^gate_\\d' order by 1`;
  const told: string[] = [];
  for (const { name } of names) {
    const run = await timed(() => sql`select * from ${sql(`quality.${name}`)}`);
    told.push(`${name.slice(5, 7)} ${ms(run)}`);
  }
  log(`gates: ${told.join(", ")}`);
}
