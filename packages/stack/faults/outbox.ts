import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Sql } from "postgres";
import { deliver, postOf } from "./device.ts";
import { check, type Fault, type FaultContext } from "./fault.ts";
import { sales } from "./sales.ts";

/** The message at which Postgres goes: taken by the channel, and not marked as sent. */
const FATAL = 4;
const TITLE = "A fault made on purpose";

/** Postgres going away under alerts that are to be told. */
export const outboxFaults: readonly Fault[] = [{
  name: "postgres-killed-with-full-outbox",
  what:
    "Postgres restarted with alerts that wait, and SIGKILL while they are sent: each is told once, the worst first",
  run: async (context) => {
    const post = postOf(await context.device(), "told", sales(1, 20));
    await deliver(context.ingestUrl, post);
    const receiver = await startReceiver(() => context.postgres.kill());
    const undo = await fillOutbox(context.sql, receiver.url);
    try {
      const queued = await context.sql<{ key: string }[]>`
        select o.idempotency_key::text as key from metadata.alert_outbox o
        where exists (
          select from metadata.alert_groups g where g.id = any (o.group_ids) and g.rule like 'fault\\_%'
        )
        order by metadata.severity_rank(o.severity) desc, o.id`;
      check(queued.length >= 9, () => `only ${queued.length} messages wait`);
      await context.postgres.down();
      await context.postgres.up();
      await untilSent(context);

      // a slow machine may have alerts of its own to tell, by the same channel
      const taken = receiver.taken.filter(({ body }) => body.includes(TITLE));
      const keys = taken.map(({ key }) => key);
      const first = [...new Set(keys)];
      check(
        JSON.stringify(first) === JSON.stringify(queued.map(({ key }) => key)),
        () => `told ${JSON.stringify(first)} instead of ${JSON.stringify(queued)}`,
      );
      const cutOff = receiver.taken[FATAL - 1];
      const again = taken.filter(({ key }, at) => keys.indexOf(key) !== at);
      check(
        again.length <= 1 &&
          again.every(({ key, body }) => key === cutOff?.key && body === cutOff.body),
        () => `told twice, and not as copies of what was cut off: ${again.map(({ key }) => key)}`,
      );
    } finally {
      await undo();
      await receiver.stop();
    }
    return [post];
  },
}];

/** Takes messages as a webhook's receiver; before it answers one, something happens. */
async function startReceiver(disaster: () => Promise<void>) {
  const taken: { key: string; body: string }[] = [];
  const server = createServer(async (req, res) => {
    let body = "";
    for await (const piece of req) body += piece;
    taken.push({ key: String(req.headers["webhook-id"]), body });
    if (taken.length === FATAL) await disaster();
    res.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    taken,
    stop: () => new Promise<void>((done) => void server.close(() => done())),
  };
}

/** Three alerts of each severity, the least first, each a message of its own; the answer takes all of it away. */
async function fillOutbox(sql: Sql, url: string): Promise<() => Promise<void>> {
  await sql`create table quality.fault_signal (
    layer text, subject text, status text, value numeric, threshold numeric, unit text, observed_at timestamptz, detail text)`;
  await sql`update metadata.maintenance_windows set is_enabled = not is_enabled`;
  await sql`update metadata.settings set value = '100' where name = 'alert_burst'`;
  await sql`
    insert into metadata.alert_channels (channel, kind, options, min_severity)
    values ('fault', 'webhook', ${sql.json({ url })}, 'info')`;
  await sql`select metadata.set_alert_secret('fault', ${`whsec_${
    Buffer.from("a key of twenty-four bytes.").toString("base64")
  }`})`;
  for (const severity of ["info", "warning", "critical"]) {
    await sql`
      insert into metadata.alert_rules (rule, title, source, condition, threshold, severity, group_by, affects, owner, runbook, channels)
      values (${`fault_${severity}`}, ${TITLE}, 'quality.fault_signal', 'value > threshold and layer = ''' || ${severity}::text || '''', 1,
        ${severity}, 'subject', 'nothing', 'nobody', 'docs/runbooks/gate-failed.md', '{fault}')`;
    await sql`
      insert into quality.fault_signal
      select ${severity}, ${severity} || ' ' || g, null, g + 1, null, 'units', now(), 'something' from generate_series(1, 3) g`;
    await sql`select metadata.evaluate_alerts()`;
  }
  return async () => {
    await sql`delete from metadata.alert_outbox where channel = 'fault'`;
    await sql`delete from metadata.alert_rules where rule like 'fault\\_%'`;
    await sql`delete from metadata.alert_channels where channel = 'fault'`;
    await sql`update metadata.settings set value = '3' where name = 'alert_burst'`;
    await sql`update metadata.maintenance_windows set is_enabled = not is_enabled`;
    await sql`drop table quality.fault_signal`;
  };
}

/** Has what is due sent, call by call, as cron would; nobody waits for leases and breakers. */
async function untilSent(context: FaultContext): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    await context.sendAlerts().catch(() => undefined);
    const left = await context.sql`
      update metadata.alert_outbox set leased_until = null, next_attempt_at = now() where status = 'queued' returning id`
      .catch(() => ["Postgres is away"]);
    if (left.length === 0) return;
    await context
      .sql`update metadata.circuit_breakers set open_until = now() where state <> 'closed'`
      .catch(() => undefined);
    check(Date.now() < deadline, () => `${left.length} messages were never sent`);
  }
}
