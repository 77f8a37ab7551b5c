import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { makeTestRule, onlyRules, say } from "./alert_signals.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await makeTestRule(db.sql);
  await db.sql`select metadata.register_device('D1', 'S1'), metadata.register_device('D2', 'S2')`;
});
afterAll(() => db.stop());
beforeEach(async () => {
  await onlyRules(db.sql, "test_rule");
  await say(db.sql, { "device:D1": 42, "device:D2": 43, "gate 7 layer:gold": 44 });
  await db.sql`select metadata.evaluate_alerts()`;
});

/** Runs a query as PostgREST would: role and claims for one transaction. */
const as = async (claims: Record<string, unknown>, query: string) =>
  await db.sql.begin(async (tx) => {
    await tx`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true)`;
    await tx.unsafe(`set local role ${claims["role"]}`);
    return [...await tx.unsafe(query)];
  }) as Record<string, unknown>[];
const user = (scoutRole: string, stores?: string[]) => ({
  role: "authenticated",
  email: "ana@example.com",
  app_metadata: { scout_role: scoutRole, ...(stores ? { stores } : {}) },
});
const idOf = async (subject: string) =>
  Number(
    (await db.sql`select id from metadata.alert_events where subject = ${subject}`)[0]?.["id"],
  );

describe("recent_alerts", () => {
  test("shows those of one's stores, with their history", async () => {
    const all = await as(user("viewer"), "select * from recent_alerts()");
    expect(all.map((a) => a["subject"]).sort()).toEqual([
      "device:D1",
      "device:D2",
      "gate 7 layer:gold",
    ]);
    expect(all[0]).toMatchObject({
      rule: "test_rule",
      status: "firing",
      runbook: "docs/runbooks/gate-failed.md",
      history: [{ status: "firing", by: "evaluation" }],
    });
    expect(
      (await as(user("viewer", ["S1"]), "select * from recent_alerts()")).map((a) => a["subject"]),
    ).toEqual(["device:D1"]);
    expect(await as(user("viewer"), "select * from recent_alerts(state => 'resolved')")).toEqual(
      [],
    );
    expect(await as(user("viewer"), "select * from recent_alerts(max_rows => 2, state => 'open')"))
      .toHaveLength(2);
  });
  test("is for those who may, and says what makes no sense", async () => {
    await expect(as({ role: "anon" }, "select * from recent_alerts()")).rejects.toMatchObject({
      code: "42501",
    });
    await expect(as(user("viewer"), "select * from recent_alerts(state => 'odd')")).rejects
      .toMatchObject({ code: "22023" });
    await expect(as(user("viewer"), "select * from recent_alerts(max_rows => 0)")).rejects
      .toMatchObject({ code: "22023" });
  });
});

describe("acknowledge_alert and silence_alert", () => {
  test("are for operators, within their stores, in their name", async () => {
    const own = await idOf("device:D1");
    const other = await idOf("device:D2");
    await expect(as(user("analyst"), `select acknowledge_alert(${own})`)).rejects.toMatchObject({
      code: "42501",
    });
    const operator = user("operator", ["S1"]);
    await expect(as(operator, `select acknowledge_alert(${other})`)).rejects.toMatchObject({
      code: "PT404",
    });
    await expect(as(operator, `select acknowledge_alert(${await idOf("gate 7 layer:gold")})`))
      .rejects.toMatchObject({ code: "PT404" });
    await expect(as(operator, "select acknowledge_alert(999999)")).rejects.toMatchObject({
      code: "PT404",
    });
    await expect(as(operator, "select acknowledge_alert()")).rejects.toMatchObject({
      code: "22023",
    });
    expect(await as(operator, `select acknowledge_alert(${own}, note => 'on it') as a`)).toEqual([{
      a: { acknowledged: 1 },
    }]);
    const [event] = await db
      .sql`select status, acknowledged_by from metadata.alert_events where id = ${own}`;
    expect(event).toMatchObject({ status: "acknowledged", acknowledged_by: "ana@example.com" });
    await expect(as(operator, `select silence_alert(${other}, minutes => 5, reason => 'x')`))
      .rejects.toMatchObject({ code: "PT404" });
    await expect(as(operator, `select silence_alert(${own}, minutes => 5)`)).rejects.toMatchObject({
      code: "22023",
    });
    await expect(as(operator, `select silence_alert(${own}, minutes => 0, reason => 'x')`)).rejects
      .toMatchObject({ code: "22023" });
    expect(await as(operator, `select silence_alert(${own}, reason => 'a new part comes') as a`))
      .toEqual([{ a: { silences: 1 } }]);
  });
});

describe("health_check", () => {
  test("says so when alerts are not evaluated any more, to anybody", async () => {
    const health = async () =>
      (await as({ role: "anon" }, "select health_check() as h"))[0]?.["h"] as Record<
        string,
        unknown
      >;
    await db.sql`select metadata.run_alerts()`;
    expect(await health()).toMatchObject({ alerts_stopped: false });
    await db
      .sql`update metadata.heartbeats set succeeded_at = now() - interval '3 minutes' where process = 'alert.evaluation'`;
    expect(await health()).toMatchObject({ status: "degraded", alerts_stopped: true });
  });
});

describe("a layer that fails", () => {
  const runs = async (step: string, ...statuses: string[]) => {
    for (const status of statuses) {
      await db.sql`
        insert into metadata.etl_processing_log (process_name, status, start_time, end_time, error_message)
        values (${step}, ${status}, now(), clock_timestamp(), ${
        status === "failed" ? "disk full" : null
      })`;
    }
    await db.sql`select metadata.judge_layers()`;
  };
  const states = async () =>
    Object.fromEntries(
      (await as(user("viewer"), "select * from serving_state()")).map((
        s,
      ) => [s["layer"], s["state"]]),
    );

  test("opens its breaker after several failures in a row, those after it serve what they had, and a success closes it", async () => {
    await runs("silver.promote", "completed", "failed", "failed");
    expect(await states()).toMatchObject({ silver: "empty", gold: "empty" });
    await runs("silver.promote", "failed");
    expect(await states()).toMatchObject({
      silver: "failed",
      gold: "serving last good data",
      platinum: "serving last good data",
    });
    const [breaker] = await db
      .sql`select last_error, state from metadata.circuit_breakers where name = 'layer:silver'`;
    expect(breaker).toMatchObject({ state: "open", last_error: "silver.promote: disk full" });
    await db.sql`update metadata.alert_rules set is_enabled = true where rule = 'layer_degraded'`;
    await db.sql`select metadata.evaluate_alerts()`;
    expect(await idOf("layer:silver")).toBeGreaterThan(0);
    await runs("silver.promote", "completed");
    expect(await states()).toMatchObject({ silver: "empty", gold: "empty" });
  });

  test("lets what is computed from it wait, and go on afterwards", async () => {
    const waiting = async () =>
      Number((await db.sql`select count(*)::int as n from gold.dirty_customers`)[0]?.["n"]);
    await db.sql`insert into gold.dirty_customers (customer_id) values ('nobody')`;
    await runs("gold.refresh", "failed", "failed", "failed");
    await db.sql`call gold.refresh_slow()`;
    expect(await waiting()).toBe(1);
    await runs("gold.refresh", "completed");
    await db.sql`call gold.refresh_slow()`;
    expect(await waiting()).toBe(0);
  });

  test("retries are not failures", async () => {
    await runs("silver.promote", "retrying", "retrying", "retrying", "retrying");
    expect(await states()).toMatchObject({ silver: "empty" });
  });
});

describe("circuit breakers", () => {
  const allows = async (seconds: number) =>
    (await db
      .sql`select metadata.breaker_allows('source:x', '2026-01-01'::timestamptz + ${`${seconds} seconds`}::interval) as a`)[
        0
      ]?.["a"];
  const report = async (seconds: number, error: string | null, wait: number | null = null) =>
    (await db
      .sql`select metadata.breaker_report('source:x', ${error}, ${wait}, '2026-01-01'::timestamptz + ${`${seconds} seconds`}::interval) as s`)[
        0
      ]?.["s"];

  test("open after failures in a row, let one try when their time is over, and stay open longer each time", async () => {
    for (let i = 0; i < 4; i++) expect(await report(i, "no")).toBe("closed");
    await report(4, null);
    for (let i = 0; i < 4; i++) expect(await report(5, "no")).toBe("closed");
    expect(await allows(5)).toBe(true);
    expect(await report(5, "no")).toBe("open");
    expect(await allows(34)).toBe(false);
    expect(await allows(36)).toBe(true);
    expect(await allows(36)).toBe(false);
    expect(await report(36, "no")).toBe("open");
    expect(await allows(36 + 59)).toBe(false);
    expect(await allows(36 + 61)).toBe(true);
    // who tried never came back
    expect(await allows(36 + 61 + 61)).toBe(true);
    expect(await report(200, null)).toBe("closed");
    expect(await allows(200)).toBe(true);
    expect(await report(201, "busy", 500)).toBe("open");
    expect(await allows(700)).toBe(false);
    expect(await allows(702)).toBe(true);
  });
});

describe("counts", () => {
  test("never go down, whatever is pruned, and none is lost or counted twice", async () => {
    await db
      .sql`truncate metadata.function_audit, metadata.measured_minutes, metadata.measured_totals`;
    const count = async () =>
      Number(
        (await db
          .sql`select coalesce(sum(count), 0)::int as n from metadata.measured_counts where metric = 'function_call_seconds'`)[
            0
          ]?.["n"],
      );
    const start = Date.UTC(2026, 0, 1);
    let told = 0;
    for (let minute = 0; minute < 60; minute++) {
      const at = new Date(start + minute * 60_000);
      for (let i = 0; i <= minute % 3; i++, told++) {
        await db
          .sql`insert into metadata.function_audit (created_at, function_name, status, duration_ms) values (${at}, ${`f${i}`}, 200, ${minute})`;
      }
      if (minute % 7 !== 0) {
        await db.sql`select metadata.measure_minutes(${at}), metadata.measure_minutes(${at})`;
        expect(await count()).toBe(told);
      }
      if (minute === 40) {
        await db.sql`delete from metadata.function_audit where created_at < ${new Date(
          start + 20 * 60_000,
        )}`;
      }
    }
    const [p95] = await db.sql`
      select metadata.bucket_quantile(0.95, metadata.sum_counts(array_agg(buckets))) as p from metadata.measured_counts where metric = 'function_call_seconds'`;
    expect(Number(p95?.["p"])).toBeCloseTo(0.057, 1);
  });
});
