import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { at, makeTestRule, onlyRules, say } from "./alert_signals.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await makeTestRule(db.sql);
  await makeTestRule(db.sql, "slow_rule", { forDuration: "2 minutes", recoverFor: "2 minutes" });
  await makeTestRule(db.sql, "critical_rule", { severity: "critical" });
  await makeTestRule(db.sql, "careful_rule", { recovery: "value <= 5" });
  await db.sql`
    insert into metadata.alert_channels (channel, kind, target, created_at) values ('ops', 'slack', 'C1', ${
    at(-99)
  })`;
});
afterAll(() => db.stop());
beforeEach(async () => {
  await onlyRules(db.sql, "test_rule");
  await db.sql`truncate quality.test_signal`;
  await db.sql`delete from metadata.alert_channels where channel <> 'ops'`;
  await db.sql`update metadata.alert_channels set fallback = null`;
});

const evaluate = async (minute: number) =>
  (await db.sql`select metadata.evaluate_alerts(${at(minute)}) as r`)[0]?.["r"] as Record<
    string,
    number
  >;
const events = async () =>
  (await db
    .sql`select rule, subject, status, flaps, suppressed_by from metadata.alert_events order by rule, subject`)
    .map((e) => ({ ...e }));
const statuses = async () =>
  Object.fromEntries(
    (await events()).map((e) => [e["subject"], e["status"]]),
  );
const messages = async () =>
  (await db
    .sql`select channel, kind, severity, cardinality(group_ids) as groups, note from metadata.alert_outbox order by id`)
    .map((m) => ({ ...m }));
const kinds = async () => (await messages()).map((m) => m["kind"]);

describe("the rules that come with it", () => {
  test("all evaluate, on an empty database, without an alert about themselves", async () => {
    await db.sql`update metadata.alert_rules set is_enabled = rule not like '%\\_rule'`;
    const [run] = await db.sql`select metadata.run_alerts() as r`;
    expect(run?.["r"]).toMatchObject({ broken: 0, rules: expect.any(Number) });
    const broken = await db
      .sql`select rule, error from metadata.alert_rule_runs where error is not null`;
    expect([...broken]).toEqual([]);
    expect((run?.["r"] as { rules: number }).rules).toBeGreaterThan(35);
  });
  test("every effect of a cause, and every page, is named by a rule that is there", async () => {
    const [row] = await db.sql`
      select count(*) filter (where runbook is null) as without, count(*) as all from metadata.alert_rules`;
    expect(row).toMatchObject({ without: 0 });
  });
});

describe("the life of an alert", () => {
  test("fires, is told once, and is told to be over", async () => {
    await say(db.sql, { a: 11, b: 3 });
    expect(await evaluate(0)).toMatchObject({ firing: 1, queued: 1 });
    expect(await evaluate(1)).toMatchObject({ firing: 1, queued: 0 });
    await db.sql`update metadata.alert_outbox set message = '{}'`;
    await say(db.sql, { a: 9, b: 3 });
    await evaluate(2);
    expect(await statuses()).toEqual({ a: "resolved" });
    expect(await kinds()).toEqual(["firing", "resolved"]);
    expect(
      (await db.sql`select was, status, by from metadata.alert_history order by id`).map((h) => [
        h["was"],
        h["status"],
        h["by"],
      ]),
    ).toEqual([[null, "firing", "evaluation"], ["firing", "resolved", "evaluation"]]);
  });

  test("waits for as long as the rule says, and leaves nothing when it does not hold", async () => {
    await onlyRules(db.sql, "slow_rule");
    await say(db.sql, { a: 11 }, "slow_rule");
    await evaluate(0);
    await evaluate(1);
    expect(await statuses()).toEqual({ a: "pending" });
    await say(db.sql, { a: 1 }, "slow_rule");
    await evaluate(2);
    expect(await events()).toEqual([]);
    await say(db.sql, { a: 11 }, "slow_rule");
    for (const minute of [3, 4, 5]) await evaluate(minute);
    expect(await statuses()).toEqual({ a: "firing" });
  });

  test("a clock that jumps, or evaluation that paused, makes nothing fire", async () => {
    await onlyRules(db.sql, "slow_rule");
    await say(db.sql, { a: 11 }, "slow_rule");
    await evaluate(0);
    await evaluate(600);
    expect(await statuses()).toEqual({ a: "pending" });
    await evaluate(-600);
    expect(await statuses()).toEqual({ a: "pending" });
    await evaluate(-599);
    expect(await statuses()).toEqual({ a: "firing" });
  });

  test("hovering at the threshold it goes on until the recovery condition holds", async () => {
    await onlyRules(db.sql, "careful_rule");
    await say(db.sql, { a: 11 }, "careful_rule");
    await evaluate(0);
    await say(db.sql, { a: 8 }, "careful_rule");
    await evaluate(1);
    expect(await statuses()).toEqual({ a: "firing" });
    await say(db.sql, { a: 5 }, "careful_rule");
    await evaluate(2);
    expect(await statuses()).toEqual({ a: "resolved" });
  });

  test("a subject that is told of no more is over", async () => {
    await say(db.sql, { a: 11 });
    await evaluate(0);
    await say(db.sql, {});
    await evaluate(1);
    expect(await statuses()).toEqual({ a: "resolved" });
  });

  test("flapping is the same alert, and it has to be quiet for longer each time", async () => {
    await db.sql`update metadata.alert_rules set recover_for = '1 minute' where rule = 'test_rule'`;
    for (let round = 0; round < 12; round++) {
      await say(db.sql, { a: round % 3 === 0 ? 11 : 1 });
      await evaluate(round);
    }
    const [event] = await events();
    expect(await events()).toHaveLength(1);
    expect(event).toMatchObject({ status: "firing", flaps: expect.any(Number) });
    // four times beyond the threshold in twelve minutes, and told twice
    expect((await kinds()).filter((k) => k === "firing").length).toBeLessThanOrEqual(2);
    await say(db.sql, { a: 1 });
    for (let minute = 12; minute < 20; minute++) await evaluate(minute);
    expect(await statuses()).toEqual({ a: "resolved" });
    await db.sql`update metadata.alert_rules set recover_for = '0' where rule = 'test_rule'`;
  });

  test("a rule whose SQL fails is an alert itself, and stops no other", async () => {
    await onlyRules(db.sql, "test_rule", "critical_rule");
    await say(db.sql, { a: 11 });
    await say(db.sql, { b: 11 }, "critical_rule");
    await evaluate(0);
    await db
      .sql`update metadata.alert_rules set condition = 'value > no_such_column' where rule = 'critical_rule'`;
    await say(db.sql, { a: 1 });
    expect(await evaluate(1)).toMatchObject({ broken: 1 });
    expect(await statuses()).toEqual({
      a: "resolved",
      b: "firing",
      "rule:critical_rule": "firing",
    });
    await db
      .sql`update metadata.alert_rules set condition = 'value > threshold' where rule = 'critical_rule'`;
    await evaluate(2);
    await evaluate(4);
    expect(await statuses()).toMatchObject({ b: "firing", "rule:critical_rule": "resolved" });
  });

  test("a rule that divides by zero is kept apart too", async () => {
    await onlyRules(db.sql, "test_rule", "critical_rule");
    await db
      .sql`update metadata.alert_rules set condition = '1 / (value - 11) > 0' where rule = 'critical_rule'`;
    await say(db.sql, { a: 11 });
    await say(db.sql, { b: 11 }, "critical_rule");
    expect(await evaluate(0)).toMatchObject({ broken: 1, firing: 2 });
    await db
      .sql`update metadata.alert_rules set condition = 'value > threshold' where rule = 'critical_rule'`;
  });

  test("two evaluations at once are one", async () => {
    await say(db.sql, { a: 11 });
    await db.sql.begin(async (tx) => {
      await tx`select metadata.evaluate_alerts(${at(0)})`;
      expect(await evaluate(0)).toMatchObject({ skipped: expect.any(String) });
    });
    expect(await kinds()).toEqual(["firing"]);
  });
});

describe("who is told", () => {
  test("an acknowledged alert calls nobody else, and the acknowledgement is told", async () => {
    await say(db.sql, { a: 11 });
    await evaluate(0);
    await db.sql`update metadata.alert_outbox set message = '{}'`;
    const [group] = await db.sql`select id from metadata.alert_groups`;
    const acknowledge = () =>
      db.sql`select metadata.acknowledge_alerts(null, ${group?.["id"]}, 'ana', 'on it', ${
        at(1)
      }) as n`;
    expect((await acknowledge())[0]?.["n"]).toBe(1);
    expect((await acknowledge())[0]?.["n"]).toBe(0);
    await evaluate(2);
    await evaluate(300);
    expect(await kinds()).toEqual(["firing", "acknowledged"]);
    expect(await statuses()).toEqual({ a: "acknowledged" });
  });

  test("what nobody acknowledges is told again, to everybody, by severity", async () => {
    await onlyRules(db.sql, "critical_rule");
    await db
      .sql`insert into metadata.alert_channels (channel, kind, target, min_severity, created_at) values ('boss', 'email', 'b@example.com', 'critical', ${
      at(-99)
    })`;
    await db.sql`update metadata.alert_rules set channels = '{ops}' where rule = 'critical_rule'`;
    await say(db.sql, { a: 11 }, "critical_rule");
    await evaluate(0);
    await db.sql`update metadata.alert_outbox set message = '{}'`;
    await evaluate(14);
    expect(await kinds()).toEqual(["firing"]);
    await evaluate(15);
    await evaluate(16);
    await evaluate(61);
    expect((await messages()).map((m) => `${m["kind"]} ${m["channel"]}`)).toEqual([
      "firing ops",
      "escalation boss",
      "escalation ops",
      "escalation boss",
      "escalation ops",
    ]);
    await db.sql`update metadata.alert_rules set channels = null where rule = 'critical_rule'`;
  });

  test("a silence keeps alerts and tells nobody; when it ends, what still fires is told", async () => {
    await say(db.sql, { "a_%": 11, axb: 11 });
    await db.sql`
      insert into metadata.alert_silences (rule, subject, reason, silenced_by, starts_at, ends_at)
      values ('test_rule', 'a\\_\\%', 'known', 'ana', ${at(-1)}, ${at(10)})`;
    await evaluate(0);
    expect((await events()).map((e) => [e["subject"], e["suppressed_by"]])).toEqual([
      ["a_%", expect.stringContaining("known")],
      ["axb", null],
    ]);
    expect(await kinds()).toEqual(["firing"]);
    await db.sql`update metadata.alert_outbox set message = '{}'`;
    await say(db.sql, { "a_%": 11 });
    await evaluate(1);
    await evaluate(2);
    expect(await kinds()).toEqual(["firing", "resolved"]);
    await evaluate(11);
    expect(await kinds()).toEqual(["firing", "resolved", "firing"]);
  });

  test("a snooze lasts until it has recovered, and not for the next time", async () => {
    await say(db.sql, { a: 11 });
    await evaluate(0);
    const [alert] = await db.sql`select id from metadata.alert_events`;
    await db.sql`select metadata.silence_alerts(${
      alert?.["id"]
    }, null, null, 'a new part is on its way', 'ana', ${at(1)})`;
    await evaluate(2);
    expect((await events())[0]?.["suppressed_by"]).toContain("new part");
    await say(db.sql, { a: 1 });
    await evaluate(3);
    await say(db.sql, { a: 11 });
    await evaluate(60);
    expect((await events()).at(-1)).toMatchObject({ status: "firing", suppressed_by: null });
  });

  test("a cause silences what it causes, and its end lets the effect be told", async () => {
    await onlyRules(db.sql, "test_rule", "critical_rule");
    await db
      .sql`insert into metadata.alert_inhibitions values ('critical_rule', 'cron%', 'test_rule', '%')`;
    await say(db.sql, { cron: 11 }, "critical_rule");
    await say(db.sql, { stale: 11 });
    await evaluate(0);
    expect((await messages()).map((m) => m["severity"])).toEqual(["critical"]);
    expect((await events()).at(-1)?.["suppressed_by"]).toBe("caused by critical_rule cron");
    await say(db.sql, {}, "critical_rule");
    await evaluate(1);
    await evaluate(2);
    expect((await messages()).filter((m) => m["severity"] === "warning")).toHaveLength(1);
    await db.sql`delete from metadata.alert_inhibitions where cause = 'critical_rule'`;
  });

  test("in a maintenance window only critical alerts are told, in business time", async () => {
    await onlyRules(db.sql, "test_rule", "critical_rule");
    // Wednesday 7 January 2026, 9:00 in Manila
    await db.sql`
      insert into metadata.maintenance_windows (name, weekdays, starts_at, lasts, reason)
      values ('works', '{3}', '08:30', '2 hours', 'a new index')
      on conflict (name) do update set is_enabled = true`;
    await say(db.sql, { a: 11 });
    await say(db.sql, { b: 11 }, "critical_rule");
    await evaluate(0);
    expect((await messages()).map((m) => m["severity"])).toEqual(["critical"]);
    await evaluate(91);
    expect((await messages()).filter((m) => m["kind"] === "firing").map((m) => m["severity"]))
      .toEqual(["critical", "warning"]);
  });

  test("an alert of a store is of that store", async () => {
    await db.sql`select metadata.register_device('D9', 'S9')`;
    await say(db.sql, { "gate 5 store:S7": 11, "device:D9": 11, "all": 11 });
    await evaluate(0);
    expect(
      (await db.sql`select subject, store_id from metadata.alert_events order by 1`).map((e) =>
        e["store_id"]
      ),
    ).toEqual([null, "S9", "S7"]);
  });
});

describe("many at once", () => {
  test(
    "ten thousand violations of many rules are few messages, and an evaluation is quick",
    async () => {
      await onlyRules(db.sql, "test_rule", "critical_rule");
      for (let i = 0; i < 30; i++) {
        await makeTestRule(db.sql, `storm_${i}_rule`, {
          severity: i % 3 === 0 ? "critical" : "warning",
        });
      }
      for (
        const [channel, kind] of [["mail", "smtp"], ["teams", "teams"], [
          "pager",
          "webhook",
        ]] as const
      ) {
        await db
          .sql`insert into metadata.alert_channels (channel, kind, created_at) values (${channel}, ${kind}, ${
          at(-99)
        })`;
      }
      await db.sql`
      insert into quality.test_signal
      select 'storm_' || i % 30 || '_rule', 'bronze', 'device:D' || i, null, 11 + i, null, 'percent', now(), 'down'
      from generate_series(1, 10000) i`;
      expect(await evaluate(0)).toMatchObject({ firing: 10_000 });
      for (let minute = 1; minute < 6; minute++) await evaluate(minute);
      const told = await messages();
      expect(told.length).toBeLessThanOrEqual(20);
      // everybody is told of each of the thirty groups, once
      const covered = await db.sql`
      select channel, count(distinct g) as groups, count(*) as times
      from metadata.alert_outbox, unnest(group_ids) g group by channel`;
      for (const row of covered) expect(row).toMatchObject({ groups: 30, times: 30 });
      const [claimed] = await db
        .sql`select metadata.claim_alert_message('ops', gen_random_uuid(), ${at(6)}) as m`;
      const message = claimed?.["m"]["message"];
      expect(message.alerts[0]).toMatchObject({ severity: "critical", count: expect.any(Number) });
      expect(message.alerts[0].count).toBeGreaterThan(300);
      expect(message.alerts[0].worst).toHaveLength(5);
      await db.sql`delete from metadata.alert_rules where rule like 'storm%'`;
    },
    30_000,
  );
});

describe("the outbox", () => {
  const claim = async (minute: number, channel = "ops") =>
    (await db.sql`select metadata.claim_alert_message(${channel}, gen_random_uuid(), ${
      at(minute)
    }) as m`)[0]
      ?.["m"] as
        | {
          id: number;
          idempotency_key: string;
          thread: unknown;
          message: { kind: string; severity: string };
        }
        | null;
  const settle = async (id: number, outcome: string, minute: number, wait: number | null = null) =>
    (await db.sql`
      select metadata.settle_alert_message(${id}, (select lease from metadata.alert_outbox where id = ${id}), ${outcome},
        ${outcome === "sent" ? '{"ts": "1.2"}' : null}::text::jsonb, ${
      outcome === "sent" ? null : "no answer"
    }, ${wait}, ${at(minute)}) as s`)[0]?.["s"];

  test("whoever takes a message has it for its lease; after that somebody else sends the same", async () => {
    await say(db.sql, { a: 11 });
    await evaluate(0);
    const first = await claim(0);
    expect(first?.message.kind).toBe("firing");
    expect(await claim(0)).toBeNull();
    await say(db.sql, { a: 99 });
    const second = await claim(2);
    expect(second?.idempotency_key).toBe(first?.idempotency_key);
    expect(second?.message).toEqual(first?.message);
    expect(await settle(Number(second?.id), "sent", 2)).toBe("sent");
    expect(await settle(Number(first?.id), "sent", 2)).toBe("lost");
    expect(await claim(9)).toBeNull();
  });

  test("a channel that is down for two hours gets everything once afterwards, the worst first, and others are told meanwhile", async () => {
    await onlyRules(db.sql, "test_rule", "critical_rule");
    await db
      .sql`insert into metadata.alert_channels (channel, kind, target, created_at) values ('mail', 'smtp', 'x@example.com', ${
      at(-99)
    })`;
    await db.sql`update metadata.alert_channels set fallback = 'mail' where channel = 'ops'`;
    await db
      .sql`update metadata.alert_rules set channels = '{ops}' where rule in ('test_rule', 'critical_rule')`;
    await say(db.sql, { a: 11 });
    await evaluate(0);
    await say(db.sql, { b: 11 }, "critical_rule");
    let tries = 0;
    for (let minute = 1; minute < 120; minute++) {
      await evaluate(minute);
      const message = await claim(minute);
      if (message) {
        tries++;
        await settle(message.id, "failed", minute);
      }
    }
    expect(tries).toBeLessThan(40);
    const stands = (await messages()).filter((m) =>
      m["channel"] === "mail" && String(m["note"]).includes("is down")
    );
    expect(stands.map((m) => m["kind"])).toEqual(expect.arrayContaining(["firing"]));
    expect(String(stands[0]?.["note"])).toContain("ops is down since");
    const sent: string[] = [];
    for (let minute = 120; minute < 135; minute += 1) {
      for (let m = await claim(minute); m; m = await claim(minute)) {
        sent.push(`${m.message.severity} ${m.message.kind}`);
        await settle(m.id, "sent", minute);
      }
    }
    expect(sent[0]).toBe("critical firing");
    expect(sent.filter((kind) => kind === "warning firing")).toHaveLength(1);
    expect(sent.filter((kind) => kind === "critical firing")).toHaveLength(1);
    expect(sent.findLastIndex((s) => s.startsWith("critical"))).toBeLessThan(
      sent.findIndex((s) => s.startsWith("warning")),
    );
    await db
      .sql`update metadata.alert_rules set channels = null where rule in ('test_rule', 'critical_rule')`;
  });

  test("who asks to be left alone is left alone for so long", async () => {
    await say(db.sql, { a: 11 });
    await evaluate(0);
    const message = await claim(0);
    await settle(Number(message?.id), "failed", 0, 600);
    expect(await claim(9)).toBeNull();
    expect(await claim(11)).not.toBeNull();
  });

  test("a message that is refused is given up after five attempts and logged; the channel is not to blame", async () => {
    await say(db.sql, { a: 11 });
    await evaluate(0);
    const outcomes = [];
    for (let n = 0; n < 5; n++) {
      const message = await claim(10 * n);
      outcomes.push(await settle(Number(message?.id), "refused", 10 * n));
    }
    expect(outcomes.at(-1)).toBe("given_up");
    expect([...await db.sql`select state from metadata.circuit_breakers where state <> 'closed'`])
      .toEqual([]);
    expect(
      (await db.sql`select code from metadata.error_log where component = 'alerts'`)[0]?.["code"],
    ).toBe("alert_not_sent");
    await db.sql`truncate metadata.error_log`;
  });

  test("what is over before its channel hears of it is told to nobody, and the next time is told", async () => {
    await say(db.sql, { a: 11 });
    await evaluate(0);
    await say(db.sql, { a: 1 });
    await evaluate(0.5);
    expect(await claim(0.5)).toBeNull();
    await evaluate(5);
    expect(await claim(5)).toBeNull();
    await say(db.sql, { a: 12 });
    await evaluate(6);
    expect(await claim(6)).toMatchObject({ message: { kind: "firing" } });
  });

  test("unless it was critical, or the channel was away for longer: then it is told once, as over", async () => {
    await onlyRules(db.sql, "test_rule", "critical_rule");
    await say(db.sql, { b: 11 }, "critical_rule");
    await evaluate(0);
    await say(db.sql, { a: 11 });
    await evaluate(0.1);
    await say(db.sql, {}, "critical_rule");
    await evaluate(0.2);
    await say(db.sql, {});
    await evaluate(10);
    for (const severity of ["critical", "warning"]) {
      const message = await claim(10);
      expect(message).toMatchObject({
        message: { kind: "firing", severity, alerts: [{ resolved_at: expect.any(String) }] },
      });
      await settle(Number(message?.id), "sent", 10);
    }
    await evaluate(11);
    expect(await claim(11)).toBeNull();
  });

  test("what follows answers to the first message, and never overtakes it", async () => {
    await say(db.sql, { a: 11 });
    await evaluate(0);
    const first = await claim(0);
    await settle(Number(first?.id), "refused", 0);
    await say(db.sql, { a: 1 });
    await evaluate(0.01);
    expect(await claim(0.02)).toBeNull();
    const again = await claim(1);
    expect(again?.id).toBe(first?.id);
    await settle(Number(again?.id), "sent", 1);
    expect(await claim(1)).toMatchObject({
      message: { kind: "resolved" },
      thread: { reference: { ts: "1.2" }, is_same: true },
    });
  });
});

test("what waits for a channel that is gone is given up in time, and old alerts go with what was told of them", async () => {
  await say(db.sql, { a: 11 });
  await evaluate(0);
  await say(db.sql, {});
  await evaluate(1);
  await db.sql`update metadata.alert_channels set is_enabled = false where channel = 'ops'`;
  await db.sql`select metadata.prune_alerts()`;
  expect((await db.sql`select status, last_error from metadata.alert_outbox`)[0]).toMatchObject({
    status: "given_up",
    last_error: expect.stringContaining("switched off"),
  });
  await db.sql`update metadata.settings set value = '1' where name = 'alert_history_days'`;
  await db.sql`select metadata.prune_alerts()`;
  for (const table of ["alert_events", "alert_groups", "alert_history", "alert_outbox"]) {
    expect([...await db.sql`select from ${db.sql(`metadata.${table}`)}`], table).toEqual([]);
  }
  await db.sql`update metadata.settings set value = '365' where name = 'alert_history_days'`;
  await db.sql`update metadata.alert_channels set is_enabled = true where channel = 'ops'`;
});

describe("watching the watcher", () => {
  test("evaluation that stops is an alert that needs no evaluation, until it goes on", async () => {
    await db.sql`update metadata.job_registry set scheduled_at = now()`;
    await db.sql`delete from metadata.heartbeats where process = 'alert.evaluation'`;
    await db.sql`select metadata.run_alerts()`;
    const watch = async (later: string) =>
      (await db.sql`select metadata.watch_evaluation(now() + ${later}::interval) as w`)[0]?.["w"];
    expect(await watch("1 minute")).toBe(false);
    expect(await watch("3 minutes")).toBe(true);
    expect(await watch("4 minutes")).toBe(true);
    expect((await events()).map((e) => [e["rule"], e["status"]])).toEqual([[
      "evaluation_stopped",
      "firing",
    ]]);
    expect(await kinds()).toEqual(["firing"]);
    await db.sql`update metadata.alert_outbox set message = '{}'`;
    await db.sql`select metadata.run_alerts()`;
    expect((await events()).map((e) => e["status"])).toEqual(["resolved"]);
    expect(await kinds()).toEqual(["firing", "resolved"]);
  });
});
