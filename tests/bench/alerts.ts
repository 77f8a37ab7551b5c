import type { Warehouse } from "@scout/warehouse/connect.ts";
import { readMetrics } from "@scout/observe/read_metrics.ts";
import { RECEIVER_SECRETS, startAlertReceivers } from "@scout/stack/alert_receivers.ts";
import type { Bench, Benchmark } from "./benchmark.ts";
import { settle } from "./checkpoint.ts";
import { addHistory } from "./history.ts";
import { storeNames } from "./payloads.ts";
import { median, quantile, timed } from "./statistics.ts";

const TRANSACTIONS = 1_000_000;
const REPEATS = 7;

/**
 * What watching costs over a long history, with a day of cron's runs and a busy hour of calls: all rules, a scrape, and
 * ten thousand devices that fall silent at once. The yardstick is a count of silver's transactions.
 */
export const alerts: Benchmark = {
  name: "alerts",
  what: "evaluation of all rules, a scrape of the metrics, ten thousand violations at once",
  run: async (bench) => {
    const db = await bench.database();
    const { sql } = db;
    const transactions = bench.rows(TRANSACTIONS);
    const lastDay = new Date().toISOString().slice(0, 10);
    await addHistory(sql, { from: 0, to: transactions, stores: storeNames(20), lastDay });
    await addBusyDay(sql);
    await sql`select quality.snapshot_gates()`;
    await sql`select metadata.measure_sla()`;
    await sql`select metadata.measure_storage()`;
    await settle(db);
    await sql`select metadata.run_alerts()`;

    const runs: Record<"count" | "rules" | "whole" | "scrape", { seconds: number }>[] = [];
    for (let i = 0; i <= REPEATS; i++) {
      const count = await timed(() => sql`select count(*) from silver.transactions_cleaned`);
      const rules = await timed(() => sql`select metadata.evaluate_alerts()`);
      const whole = await timed(() => sql`select metadata.run_alerts()`);
      const scrape = await timed(() => readMetrics(sql));
      if (i > 0) runs.push({ count, rules, whole, scrape });
    }
    const slow = await sql<{ rule: string; ms: number }[]>`
      select rule, duration_ms::float8 as ms from metadata.alert_rule_runs order by duration_ms desc limit 3`;
    bench.log(`alerts: slowest rules ${slow.map(({ rule, ms }) => `${rule} ${ms} ms`).join(", ")}`);
    const storm = await fallSilent(sql, bench.rows(10_000));

    const of = (name: "rules" | "whole" | "scrape") => runs.map((run) => run[name].seconds * 1000);
    const yardstick = median(runs.map(({ count }) => count.seconds)) * 1000;
    const figure = (what: string, samples: number[], atMost: number) => ({
      what,
      value: median(samples),
      unit: "ms",
      aim: { atMost },
      samples,
      yardstick: {
        what: "counting the transactions",
        value: yardstick,
        unit: "ms",
        ratio: median(samples) / yardstick,
      },
    });
    const delays = await noticed(bench);
    return [
      {
        what: "a fault until its message is received, 95 % of ten",
        value: quantile(delays, 0.95),
        unit: "s",
        aim: { atMost: 30 },
        samples: delays,
      },
      figure(`all rules over ${transactions} transactions`, of("rules"), 300),
      figure("all that cron does each time: counting, rules, layers", of("whole"), 500),
      figure("a scrape of the metrics", of("scrape"), 200),
      figure(
        `all rules while ${storm.silent} devices fall silent at once`,
        [storm.seconds * 1000],
        3000,
      ),
      { what: "messages about them", value: storm.messages, unit: "messages", aim: { atMost: 20 } },
    ];
  },
};

/** A day of cron's runs, an hour of calls and steps, and batches that wait for nothing. */
async function addBusyDay(sql: Warehouse): Promise<void> {
  await sql`
    insert into cron.job_run_details (jobid, database, username, command, status, start_time, end_time)
    select j.jobid, j.database, j.username, j.command, 'succeeded', now() - g * interval '5 seconds', now() - g * interval '5 seconds'
    from cron.job j cross join generate_series(1, case when j.schedule like '%seconds' then 17280 else 1440 end) g
    where j.jobname like 'scout-%'`;
  await sql`
    insert into metadata.function_audit (created_at, function_name, status, duration_ms, error)
    select now() - random() * interval '1 hour', 'ingest-stream', case when g % 500 = 0 then 503 else 200 end, (random() * 300)::integer,
      case when g % 500 = 0 then 'database_unavailable' end
    from generate_series(1, 20000) g`;
  await sql`
    insert into metadata.etl_processing_log (process_name, status, start_time, end_time)
    select 'silver.promote', 'completed', now() - g * interval '1 second', now() - g * interval '1 second' + interval '200 ms'
    from generate_series(1, 20000) g`;
  await sql`
    insert into bronze.batches (
      source, device_id, store_id, first_line, last_line, received, accepted, quarantined, blank, bytes, sha256, received_at,
      status, promoted_at
    )
    select 'edge', 'BENCH', 'BENCH', 1, 10, 10, 10, 0, 0, 1, sha256('bench'), now() - g * interval '30 seconds', 'promoted', now()
    from generate_series(1, 100000) g`;
}

/** So many devices have not posted for two hours. */
async function fallSilent(sql: Warehouse, devices: number) {
  await sql`
    insert into metadata.alert_channels (channel, kind) values ('slack', 'slack'), ('teams', 'teams'), ('mail', 'email'), ('pager', 'webhook')`;
  await sql`
    insert into metadata.devices (device_id, store_id) select 'SILENT-' || g, 'S' || g % 100 from generate_series(1, ${devices}::int) g`;
  await sql`
    insert into bronze.posts (device_id, store_id, idempotency_key, created_at)
    select d.device_id, d.store_id, 'bench', now() - interval '2 hours' from metadata.devices d where d.device_id like 'SILENT-%'`;
  await sql`update metadata.alert_rules set for_duration = '0' where rule = 'device_silent'`;
  await sql`analyze bronze.posts, metadata.devices`;
  const first = await timed(() => sql`select metadata.evaluate_alerts()`);
  for (let i = 0; i < 3; i++) await sql`select metadata.evaluate_alerts()`;
  const [found] = await sql<{ silent: number; messages: number }[]>`
    select (select count(*) from metadata.alert_events where rule = 'device_silent' and status = 'firing')::int as silent,
      (select count(*) from metadata.alert_outbox)::int as messages`;
  if (found?.silent !== devices) {
    throw new Error(`${found?.silent} of ${devices} devices were noticed`);
  }
  return { ...found, seconds: first.seconds };
}

/** Seconds from a critical error being logged on a running stack until a channel has its message, ten times. */
async function noticed(bench: Bench): Promise<number[]> {
  const { db } = await bench.stack({ cron: true });
  const receivers = await startAlertReceivers();
  try {
    await db.sql`
      insert into metadata.alert_channels (channel, kind, options, min_severity)
      values ('pager', 'webhook', ${
      db.sql.json({ url: `${receivers.url}/webhook/in` })
    }, 'critical')`;
    await db.sql`select metadata.set_alert_secret('pager', ${RECEIVER_SECRETS.webhook})`;
    const delays: number[] = [];
    for (let n = 0; n < 10; n++) {
      const subject = `CRITICAL:bench.${n}.`;
      const began = performance.now();
      await db.sql`
        insert into metadata.error_log (component, severity, code, message)
        values (${`bench.${n}.`}, 'CRITICAL', 'bench', 'something broke')`;
      while (!receivers.taken("webhook").some((r) => JSON.stringify(r.body).includes(subject))) {
        if (performance.now() - began > 120_000) throw new Error("nobody was told for two minutes");
        await new Promise((done) => setTimeout(done, 50));
      }
      delays.push((performance.now() - began) / 1000);
      // faults do not wait for cron's beat
      await new Promise((done) => setTimeout(done, 1000 + 700 * n));
    }
    return delays;
  } finally {
    await receivers.stop();
  }
}
