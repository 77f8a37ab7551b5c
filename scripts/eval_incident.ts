// A scripted incident on a stack of its own, with the messages that people get: devices stop, a partner's
// files come broken, a job disappears, then cron as a whole. Takes four minutes; docs/alerts.md quotes it.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import {
  type AlertReceivers,
  RECEIVER_SECRETS,
  startAlertReceivers,
} from "@scout/stack/alert_receivers.ts";
import { startCron } from "@scout/stack/cron.ts";
import { freePort } from "@scout/stack/ports.ts";
import { startPostgres } from "@scout/stack/postgres.ts";
import { startStack } from "@scout/stack/stack.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { registerDevice } from "./device.ts";
import { postLines } from "./post_lines.ts";
import { printTable } from "./table.ts";

/** Longer than evaluation may be silent (alert_silent_evaluation_seconds). */
const WITHOUT_CRON_MS = 130_000;
const FILES = 6;

const dataDir = await mkdtemp(join(tmpdir(), "scout-incident-"));
const server = await startPostgres({ dataDir, port: await freePort(), log: () => {} });
const receivers = await startAlertReceivers();
const stack = await startStack({
  dataDir,
  apiPort: await freePort(),
  dbPort: await freePort(),
  databaseUrl: server.adminUrl(),
  cron: false,
  log: () => {},
});
const sql = connectWarehouse(stack.dbUrl, { applicationName: "incident" });
const admin = postgres(server.adminUrl(), { max: 4, onnotice: () => {} });
const startJobs = () =>
  startCron({
    sql: admin,
    connect: () => postgres(server.adminUrl(), { max: 1, onnotice: () => {} }),
    log: () => {},
  });
let cron = startJobs();
const told: { after: string; what: string }[] = [];
let began = Date.now();
const note = (what: string, at = Date.now()) =>
  told.push({ after: `${((at - began) / 1000).toFixed(0).padStart(4)} s`, what });
try {
  await sql`
    insert into metadata.alert_channels (channel, kind, target, options, min_severity) values
      ('ops', 'slack', 'C0123', ${sql.json({ url: `${receivers.url}/slack/api` })}, 'warning'),
      ('pager', 'webhook', null, ${sql.json({ url: `${receivers.url}/webhook/in` })}, 'critical')`;
  await sql`
    select metadata.set_alert_secret('ops', ${RECEIVER_SECRETS.slack}),
      metadata.set_alert_secret('pager', ${RECEIVER_SECRETS.webhook})`;
  await sql`update metadata.maintenance_windows set is_enabled = false`;
  const tokens = new Map<string, string>();
  for (let n = 1; n <= 3; n++) {
    tokens.set(
      `SHOP-${n}`,
      await registerDevice(sql, { deviceId: `SHOP-${n}`, storeId: `10${n}` }),
    );
  }
  const sell = async (round: string) => {
    for (const [device, token] of tokens) {
      await postLines(poster(token), round, saleOf(round, device));
    }
  };
  await sell("before");
  await sql`call silver.promote()`;
  await sql`call gold.refresh()`;
  // what is there from the start is no part of the incident
  await sleep(15_000);
  receivers.received.length = 0;
  began = Date.now();

  note("-- three devices have not posted for two hours");
  await sql`update bronze.posts set created_at = created_at - interval '2 hours'`;
  note(`-- ${FILES} workbooks of a partner come broken`);
  for (let n = 0; n < FILES; n++) await sendBroken(n);
  note("-- the job that promotes is lost");
  await sql`select cron.unschedule('scout-promote')`;
  await until(60_000, () => isTold("A scheduled job does not run"));
  await until(60_000, () => isTold("Files fail"));
  // for a minute they may only be late
  await until(150_000, () => isTold("Devices have stopped posting"));
  note("-- somebody acknowledges the devices");
  await sql`
    select metadata.acknowledge_alerts(null, g.id, 'Ana') from metadata.alert_groups g
    where g.rule = 'device_silent' and g.resolved_at is null`;
  await sleep(12_000);

  note("-- cron stops as a whole");
  await cron.stop();
  await sleep(WITHOUT_CRON_MS);
  note(`   health_check says ${await health()}`);
  note("-- cron is back, jobs are scheduled again, devices post");
  cron = startJobs();
  await sql`select metadata.schedule_jobs()`;
  await sell("after");
  await until(120_000, () => isTold("[resolved] A scheduled job does not run"));
  await until(120_000, () => isTold("[resolved] Devices have stopped posting"));
  note(`   health_check says ${await health()}`);
  printTable(told, "");
} finally {
  await cron.stop();
  await sql.end({ timeout: 5 });
  await admin.end({ timeout: 5 });
  await stack.stop();
  await receivers.stop();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}

function poster(token: string) {
  return { apiUrl: stack.apiUrl, token, fetch };
}

function saleOf(round: string, device: string): Uint8Array<ArrayBuffer> {
  const sale = {
    transactionId: `${round}-${device}`,
    timestamp: new Date().toISOString(),
    storeId: device,
    deviceId: device,
    items: [{ productName: "Kopiko Brown", quantity: 2, unitPrice: 8.5, totalPrice: 17 }],
    totalAmount: 17,
  };
  return new TextEncoder().encode(`${JSON.stringify(sale)}\n`);
}

async function sendBroken(n: number): Promise<void> {
  const form = new FormData();
  // a zip that breaks off: what an interrupted export leaves
  form.set("file", new File([Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, n)], `week_${n}.xlsx`));
  const answer = await fetch(`${stack.apiUrl}/functions/v1/drive-universal-processor/files`, {
    method: "POST",
    headers: { authorization: `Bearer ${stack.keys.secretKey}` },
    body: form,
  });
  if (answer.status !== 422) throw new Error(`a broken file was answered ${answer.status}`);
}

async function health(): Promise<string> {
  const answer = await fetch(`${stack.apiUrl}/rest/v1/rpc/health_check`, {
    method: "POST",
    headers: { apikey: stack.keys.publishableKey, "content-type": "application/json" },
    body: "{}",
  });
  const { status, alerts_stopped: stopped } = await answer.json();
  return `${status}${stopped ? ", alerts are not evaluated" : ""}`;
}

/** Notes what has been received since the last time; whether a message with these words is among all. */
function isTold(words: string): boolean {
  for (const message of receivers.received.splice(0)) {
    if (message.status < 300) note(`   ${textOf(message)}`);
  }
  return told.some(({ what }) => what.includes(words));
}

function textOf({ service, body }: AlertReceivers["received"][number]): string {
  if (service === "slack") return `slack    ${body.ts ? "(changes its message) " : ""}${body.text}`;
  const { alerts, note } = body.data ?? {};
  return `${service}  ${body.type}: ${alerts?.map((a: { title: string }) => a.title).join(", ")} ${
    note ?? ""
  }`;
}

async function until(ms: number, holds: () => boolean): Promise<void> {
  for (const end = Date.now() + ms; !holds(); await sleep(100)) {
    if (Date.now() > end) {
      printTable(told, "");
      throw new Error("a message did not come");
    }
  }
}
