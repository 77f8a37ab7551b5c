import { readdir, readFile } from "node:fs/promises";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseOpenMetrics } from "@scout/observe/openmetrics_parser.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { scoutInProcess } from "../scout_in_process.ts";
import { makeTestRule, onlyRules, say } from "./alert_signals.ts";
import { load, sale } from "./gate_subjects.ts";

let db: TestDatabase;
let scout: ReturnType<typeof scoutInProcess>;
beforeAll(async () => {
  db = await createTestDatabase();
  await load(db.sql, sale("A"), sale("B", { totals: { totalAmount: 40, currency: "PHP" } }));
  await db.sql`select quality.snapshot_gates()`;
  await makeTestRule(db.sql, "test_rule", { severity: "critical" });
  scout = scoutInProcess({ DATABASE_URL: db.url });
});
afterAll(() => db.stop());
const scoutJson = async (...args: string[]) => JSON.parse((await scout(...args)).stdout);

describe("alerts", () => {
  test("are listed with their runbook, acknowledged and silenced; exit code 1 while a critical one is open", async () => {
    await onlyRules(db.sql, "test_rule");
    expect(await scout("alerts", "list")).toMatchObject({ code: 0, stdout: "no alert is open\n" });
    await say(db.sql, { a: 42 });
    await db.sql`select metadata.evaluate_alerts()`;
    const list = await scout("alerts", "list");
    expect(list).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        "!! ALERT: 1 critical alerts are open: test_rule (docs/runbooks/gate-failed.md)",
      ),
    });
    const [alert] = await scoutJson("alerts", "list", "--json");
    expect(await scout("alerts", "ack", String(alert.id), "--by", "ana", "--note", "on it"))
      .toMatchObject({ code: 0, stdout: "1 alerts acknowledged by ana\n" });
    expect(
      (await scout(
        "alerts",
        "silence",
        String(alert.group_id),
        "--group",
        "--for",
        "4h",
        "--reason",
        "a part is on its way",
      )).stdout,
    ).toContain("for 240 minutes");
    expect(await scoutJson("alerts", "silences", "--json")).toMatchObject([{
      rule: "test_rule",
      reason: "a part is on its way",
    }]);
    const [silence] = await scoutJson("alerts", "silences", "--json");
    expect(await scout("alerts", "silences", "--end", String(silence.id))).toMatchObject({
      code: 0,
    });
    expect((await scout("alerts", "history", String(alert.id))).stdout).toMatch(
      /firing → acknowledged +ana +on it/,
    );
    for (const args of [["ack", "999"], ["history", "999"], ["silences", "--end", "999"]]) {
      expect(await scout("alerts", ...args)).toMatchObject({ code: 1 });
    }
    for (
      const args of [["ack", "x"], ["silence", "1"], [
        "silence",
        "1",
        "--reason",
        "x",
        "--for",
        "soon",
      ], ["list", "--status", "odd"]]
    ) {
      expect(await scout("alerts", ...args)).toMatchObject({ code: 2 });
    }
  });

  test("a rule is tried without raising anything, and changed", async () => {
    await onlyRules(db.sql, "test_rule");
    await say(db.sql, { a: 42, b: 1 });
    expect(await scoutJson("alerts", "test", "test_rule", "--json")).toMatchObject([{
      subject: "a",
      value: 42,
      threshold: 10,
    }]);
    expect([...await db.sql`select from metadata.alert_events`]).toEqual([]);
    await scout(
      "alerts",
      "rules",
      "set",
      "test_rule",
      "--threshold",
      "50",
      "--for",
      "5 minutes",
      "--channels",
      "ops,mail",
    );
    expect((await scout("alerts", "test", "test_rule")).stdout).toContain(
      "nothing in quality.signal_of_test_rule meets: value > threshold",
    );
    const rules = await scoutJson("alerts", "rules", "--json") as { rule: string }[];
    expect(rules.find(({ rule }) => rule === "test_rule")).toMatchObject({
      threshold: 50,
      for: "00:05:00",
      channels: "{ops,mail}",
    });
    expect(await scout("alerts", "test", "no_such")).toMatchObject({ code: 1 });
    await scout(
      "alerts",
      "rules",
      "set",
      "test_rule",
      "--threshold",
      "10",
      "--for",
      "0",
      "--channels",
      "all",
    );
  });

  test("a channel is added, told its secret and listed with what waits", async () => {
    await scout(
      "alerts",
      "channel",
      "add",
      "pager",
      "--kind",
      "webhook",
      "--option",
      "url=http://127.0.0.1:9/x",
      "--min-severity",
      "critical",
    );
    expect((await scout("alerts", "channel", "test", "pager")).stdout).toContain("is queued");
    expect(await scoutJson("alerts", "channel", "--json")).toMatchObject([{
      channel: "pager",
      waiting: 1,
      has_secret: false,
      breaker: "closed",
    }]);
    await scout("alerts", "channel", "disable", "pager");
    expect(await scout("alerts", "channel", "test", "pager")).toMatchObject({ code: 1 });
    await db.sql`delete from metadata.alert_channels`;
  });
});

describe("operations", () => {
  test("the morning check looks at layers, volumes, gates, functions, jobs and alerts", async () => {
    const health = await scoutJson("health", "--json");
    expect(health).toMatchObject({
      status: expect.any(String),
      alerts_stopped: expect.any(Boolean),
    });
    expect(health.layers.map((l: { layer: string; state: string }) => [l.layer, l.state]))
      .toContainEqual(["gold", "ok"]);
    expect(health.last_24_hours).toContainEqual({ what: "receipts in silver", last_24_hours: 2 });
  });

  test.each([
    "format-detection",
    "column-mapping",
    "quality-drop",
    "performance",
    "freshness",
    "loss",
    "alerting",
    "storage",
    "all",
  ])(
    "diagnose %s says what it looked at, what it found and what to do",
    async (incident) => {
      await db.sql`select metadata.measure_storage()`;
      const findings = await scoutJson("diagnose", incident, "--json") as {
        looked_at: string;
        status: string;
        found: string | null;
        action: string;
      }[];
      expect(findings.length).toBeGreaterThan(1);
      for (const finding of findings) {
        expect(finding).toMatchObject({
          looked_at: expect.any(String),
          found: expect.any(String),
          status: expect.stringMatching(/^(ok|look|wrong)$/),
        });
      }
    },
  );

  test("diagnose finds what is wrong, and exits 1", async () => {
    expect((await scout("diagnose", "loss")).stdout).toMatch(/ok +batches that were given up/);
    await db
      .sql`update bronze.batches set status = 'dead_letter', last_error = '22P02 bad thing', promoted_at = null`;
    const said = await scout("diagnose", "loss");
    expect(said).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        /wrong +batches that were given up +1, such as batch \d+: 22P02 bad thing/,
      ),
    });
    expect(said.stdout).toContain("scout replay BATCH");
    await db.sql`update bronze.batches set status = 'promoted', promoted_at = now()`;
  });

  test("the report of a week is Markdown and HTML, with plots and the money of the week", async () => {
    const folder = await mkdtemp(join(tmpdir(), "scout-report-"));
    const [day] = await db.sql`select max(transaction_date)::text as day from gold.daily_metrics`;
    const said = await scout("report", "weekly", "--of", String(day?.["day"]), "--out", folder);
    expect(said).toMatchObject({ code: 0 });
    const names = await readdir(folder);
    const read = (end: string) =>
      readFile(join(folder, names.find((n) => n.endsWith(end)) ?? ""), "utf8");
    const markdown = await read(".md");
    expect(markdown).toMatch(/Revenue ₱58 /);
    for (const [, file = ""] of markdown.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) {
      expect(names).toContain(file);
    }
    expect((await read(".html")).match(/<svg/g)).toHaveLength(4);
    expect(await read("-revenue.svg")).toMatch(/^<svg [^>]+>.*<path d="M/s);
    await rm(folder, { recursive: true });
    expect(await scout("report", "weekly", "--of", "someday")).toMatchObject({ code: 2 });
  });

  test("metrics are OpenMetrics by the strictest reading, and hold what was done", async () => {
    await db
      .sql`insert into metadata.function_audit (function_name, status, duration_ms, error) values ('ingest-stream', 200, 40, null), ('ingest-stream', 503, 7000, 'database_unavailable')`;
    await db.sql`select metadata.run_alerts()`;
    const families = parseOpenMetrics((await scout("metrics")).stdout);
    expect(families["scout_rows_received"]?.samples).toContainEqual({
      name: "scout_rows_received_total",
      labels: { source: "edge", outcome: "accepted" },
      value: 2,
    });
    expect(families["etl_last_successful_run"]?.samples.map((s) => s.labels["step"])).toContain(
      "silver.promote",
    );
    expect(families["scout_function_call_seconds"]?.samples).toContainEqual({
      name: "scout_function_call_seconds_count",
      labels: { function: "ingest-stream", code: "database_unavailable", status: "5xx" },
      value: 1,
    });
    expect(families["scout_alert_evaluation_age_seconds"]?.samples[0]?.value).toBeLessThan(30);
    expect((await scout("metrics", "token")).stdout).toMatch(/^[0-9a-f]{64}\n$/);
  });
});

test.each([
  ["explain revenue --from 2025-09-01 --to 2025-09-02 --store NOPE", "store NOPE"],
  ["quarantine list --store NOPE", "store NOPE"],
  ["quarantine list --status all --device NOPE", "device NOPE"],
  ["quarantine replay --rule NOPE", "rule NOPE"],
  ["quarantine list --batch 999999", "batch 999999"],
  ["drive files --source NOPE", "source NOPE"],
  ["gates history --gate 99", "gate 99"],
  ["review 999999", "file 999999"],
])("scout %s says that there is no such thing", async (command, what) => {
  const said = await scout(...command.split(" "));
  expect(said).toMatchObject({ code: 1, stderr: expect.stringContaining(`there is no ${what}`) });
});

describe("runbooks", () => {
  const folder = new URL("../../docs/runbooks/", import.meta.url);
  const pages = async () => (await readdir(folder)).filter((name) => name !== "README.md").sort();

  test("every rule has its page, which names it, and every page is some rule's", async () => {
    const rules = await db
      .sql`select rule, runbook from metadata.alert_rules where rule <> 'test_rule'`;
    for (const { rule, runbook } of rules) {
      const text = await readFile(new URL(`../../${runbook}`, import.meta.url), "utf8");
      expect(text, rule).toContain(`\`${rule}\``);
      expect(await readFile(new URL("README.md", folder), "utf8")).toContain(`\`${rule}\``);
    }
    expect(await pages()).toEqual(
      [...new Set(rules.map((r) => String(r["runbook"]).split("/").at(-1)))].sort(),
    );
  });

  test("every command of every page runs", async () => {
    const texts = await Promise.all(
      (await pages()).map((name) => readFile(new URL(name, folder), "utf8")),
    );
    const commands = new Set(
      texts.flatMap((text) => [...text.matchAll(/^npx scout (.+)$/gm)].map(([, c]) => c ?? "")),
    );
    expect(commands.size).toBeGreaterThan(15);
    for (const command of commands) {
      const said = await scout(...command.split(" "));
      // 1 where it finds something wrong; anything else would be the command's own fault
      expect([0, 1], `${command}: ${said.stderr}`).toContain(said.code);
      if (said.code === 1) {
        expect(said.stderr, command).toMatch(/^!! ALERT: (wrong|quality gates fail|\d+ )/m);
      }
    }
  });
});
