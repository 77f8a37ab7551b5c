import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type AlertReceivers,
  type Received,
  RECEIVER_SECRETS,
  startAlertReceivers,
} from "@scout/stack/alert_receivers.ts";
import { freePort } from "@scout/stack/ports.ts";
import { addBatch, receipt } from "../sql/bronze_rows.ts";
import { startTestStack, type TestStack } from "../stack.ts";

let stack: TestStack;
let receivers: AlertReceivers;
beforeAll(async () => {
  [stack, receivers] = await Promise.all([startTestStack({ cron: true }), startAlertReceivers()]);
  const { sql } = stack.db;
  await sql`
    insert into metadata.alert_channels (channel, kind, target, options, min_severity) values
      ('ops', 'slack', 'C0123', ${sql.json({ url: `${receivers.url}/slack/api` })}, 'critical'),
      ('pager', 'webhook', null, ${sql.json({ url: `${receivers.url}/webhook/in` })}, 'critical')`;
  await sql`select metadata.set_alert_secret('ops', ${RECEIVER_SECRETS.slack}), metadata.set_alert_secret('pager', ${RECEIVER_SECRETS.webhook})`;
}, 60_000);
afterAll(async () => {
  await stack?.stop();
  await receivers?.stop();
});

const until = async <T>(
  what: string,
  seconds: number,
  look: () => T | undefined | Promise<T | undefined>,
) => {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) {
      throw new Error(`${what} did not come within ${seconds} s\n${stack.logged().slice(-3000)}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
};
const about = (service: Received["service"], text: string) =>
  receivers.taken(service).filter((r) => JSON.stringify(r.body).includes(text));

test(
  "an incident: what breaks is told within seconds by a function that cron rings, killed in its midst or not, and what it causes is not",
  async () => {
    const { sql } = stack.db;
    const id = await addBatch(sql, [receipt("A", [["Egg", 1, 9]])]);
    // the next message is taken, and the function killed before it hears of it
    await sql`update metadata.settings set value = '2' where name = 'alert_lease_seconds'`;
    receivers.fail("webhook", { takeAndHang: true });
    const brokenAt = Date.now();
    await sql`update bronze.batches set status = 'dead_letter', last_error = '22P02 a corrupt file' where id = ${id}`;

    await until("the Slack message", 30, () => about("slack", "Batches were given up")[0]);
    const seconds = (Date.now() - brokenAt) / 1000;
    expect(seconds).toBeLessThan(30);
    await until("the first copy", 30, () => about("webhook", "Batches were given up")[0]);
    process.kill(stack.functionPid("alerts") ?? 0, "SIGKILL");
    const [first, second] = await until("the second copy", 60, () => {
      const copies = about("webhook", "Batches were given up");
      return copies.length > 1 ? copies : undefined;
    });
    expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
    expect(second?.body).toEqual(first?.body);

    // the stack's cron loses a job: the cause is told, what it makes old is not
    await sql`select cron.unschedule('scout-promote')`;
    await sql`update bronze.batches set status = 'received', received_at = now() - interval '5 hours' where id = ${id}`;
    await until("the silent job", 40, () => about("slack", "A scheduled job does not run")[0]);
    await until(
      "the late batch",
      40,
      async () =>
        (await sql`select suppressed_by from metadata.alert_events where rule = 'processing_delay' and suppressed_by is not null`)[
          0
        ],
    );
    expect(about("slack", "Processing is late")).toEqual([]);

    // mended: jobs are scheduled again, the batch is promoted, and both alerts are told to be over
    await sql`select metadata.schedule_jobs()`;
    await until(
      "the end of the dead letter",
      60,
      () =>
        receivers.received.find((r) =>
          r.path.includes("chat.update") &&
          JSON.stringify(r.body).includes("✅ [resolved] Batches were given up")
        ),
    );
    expect(
      about("webhook", "alert.firing").filter((r) => r.body.data.alerts[0].rule === "dead_letters")
        .length,
    ).toBeLessThanOrEqual(2);
  },
  240_000,
);

const hasPrometheus = (() => {
  try {
    execFileSync("prometheus", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!hasPrometheus)(
  "a real Prometheus (apt-get install prometheus) scrapes the running stack, and its rules fire",
  async () => {
    const { sql } = stack.db;
    const folder = await mkdtemp(join(tmpdir(), "scout-prometheus-"));
    const port = await freePort();
    const [token] =
      await sql`select decrypted_secret as t from vault.decrypted_secrets where name = 'scout_scrape_token'`;
    await writeFile(join(folder, "scout.token"), String(token?.["t"]), { mode: 0o600 });
    await writeFile(
      join(folder, "prometheus.yml"),
      `global: { scrape_interval: 1s, evaluation_interval: 1s }
rule_files: [${fileURLToPath(new URL("../../ops/prometheus/scout.rules.yml", import.meta.url))}]
scrape_configs:
  - job_name: scout
    metrics_path: /functions/v1/metrics
    authorization: { credentials_file: ${join(folder, "scout.token")} }
    static_configs: [{ targets: ["${new URL(stack.apiUrl).host}"] }]
`,
    );
    await addBatch(sql, [receipt("B", [["Egg", 1, 9]])]);
    await sql`update bronze.batches set status = 'dead_letter', promoted_at = null`;
    let said = "";
    const prometheus: ChildProcess = spawn("prometheus", [
      `--config.file=${join(folder, "prometheus.yml")}`,
      `--storage.tsdb.path=${join(folder, "data")}`,
      `--web.listen-address=127.0.0.1:${port}`,
    ], { stdio: ["ignore", "ignore", "pipe"] });
    prometheus.stderr?.on("data", (chunk) => said += chunk);
    try {
      const ask = async (path: string) =>
        await fetch(`http://127.0.0.1:${port}/api/v1/${path}`).then(
          async (r) => r.ok ? (await r.json()).data : undefined,
          () => undefined,
        );
      const alert = await until(
        "the alert of Prometheus",
        40,
        async () =>
          (await ask("alerts"))?.alerts.find((
            a: { labels: Record<string, string>; state: string },
          ) =>
            a.labels["alertname"] === "ScoutCriticalAlert" &&
            a.labels["rule"] === "dead_letters" && a.state === "firing"
          ),
      ).catch((error) => {
        throw new Error(`${error.message}\n${said}`);
      });
      expect(alert.annotations.description).toBe("Scout raises dead_letters (1)");
      const [target] = (await ask("targets")).activeTargets;
      expect(target).toMatchObject({ health: "up", lastError: "" });
    } finally {
      const gone = new Promise((done) => prometheus.once("exit", done));
      prometheus.kill("SIGTERM");
      await gone;
      await rm(folder, { recursive: true, force: true });
    }
  },
  90_000,
);
