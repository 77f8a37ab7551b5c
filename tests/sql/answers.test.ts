import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { answerQuestion, type Ask, type Asked } from "@scout/semantic/answer.ts";
import { compile } from "@scout/semantic/compile.ts";
import { execute } from "@scout/semantic/execute.ts";
import { type PlanInput, planSchema } from "@scout/semantic/plan.ts";
import type { Compiled, PlanResult } from "@scout/semantic/result.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
const sale = (id: string, day: string, amount: number) =>
  receipt(id, [["Egg", 1, amount]], { timestamp: `2025-09-${day}T10:00:00+08:00` });

beforeAll(async () => {
  db = await createTestDatabase();
  await addBatch(db.sql, [sale("A", "01", 10), sale("B", "02", 20)]);
  await addBatch(db.sql, [sale("C", "01", 5)], { deviceId: "D2", storeId: "S2" });
  await db.sql`call silver.promote()`;
  await db.sql`call gold.refresh()`;
});
afterAll(() => db.stop());
beforeEach(async () => {
  await db.sql`truncate metadata.ai_sql_audit, metadata.answer_cache`;
});

const user = (stores?: string[], sub = "ana") => ({
  role: "authenticated",
  sub,
  app_metadata: { scout_role: "viewer", ...(stores ? { stores } : {}) },
});
const onDay = (day: string): PlanInput => ({
  figures: [{ measure: "revenue" }],
  periods: [{ from: `2025-09-${day}`, to: `2025-09-${day}`, label: "a day" }],
});
const planned = (plan: PlanInput): PlanResult => ({
  answer: "plan",
  plan: planSchema.parse(plan),
  terms: [],
});

/** Asks with a planner that has one answer ready. */
async function ask(result: PlanResult, more: Partial<Ask> = {}, seen: Asked[] = []) {
  return await answerQuestion({
    sql: db.sql,
    planners: [{
      name: "grammar",
      plan: (_, asked) => {
        seen.push(asked);
        return Promise.resolve(result);
      },
    }],
    compile,
    explain: () => "revenue on a day",
    log: () => {},
  }, { question: "how much?", caller: { claims: user() }, ...more });
}
const revenue = async (day: string, stores?: string[]) => {
  const answer = await ask(planned(onDay(day)), { caller: { claims: user(stores) } });
  if (answer.answer !== "table") throw new Error(answer.answer);
  return { rows: answer.rows, hit: answer.cache_hit };
};
const audited = async () => [...await db.sql`select * from metadata.ai_sql_audit order by id`];

describe("an answer", () => {
  test("holds rows, plan, statement and what it rests on, and is taken down", async () => {
    const answer = await ask(planned(onDay("01")), { traceId: "t1" });
    expect(answer).toMatchObject({
      answer: "table",
      rows: [[15]],
      row_count: 1,
      cache_hit: false,
      is_cut: false,
      explanation: "revenue on a day",
      columns: [{ kind: "figure" }],
      freshness: { data_through: "2025-09-02" },
      gates: { status: "no_data" },
    });
    expect(await audited()).toMatchObject([{
      id: answer.question_id,
      question: "how much?",
      answer: "table",
      planner: "grammar",
      row_count: 1,
      cache_hit: false,
      asked_by: "ana",
      scout_role: "viewer",
      trace_id: "t1",
      plan: { figures: [{ measure: "revenue" }] },
    }]);
  });

  test("comes from the cache until its own date changes", async () => {
    expect(await revenue("02")).toEqual({ rows: [[20]], hit: false });
    expect(await revenue("01")).toEqual({ rows: [[15]], hit: false });
    await addBatch(db.sql, [sale("D", "02", 100)]);
    await db.sql`call silver.promote()`;
    await db.sql`call gold.refresh()`;
    expect(await revenue("02")).toEqual({ rows: [[120]], hit: false });
    expect(await revenue("02")).toEqual({ rows: [[120]], hit: true });
    expect(await revenue("01")).toEqual({ rows: [[15]], hit: true });
  });

  test("is told at once when it was asked a moment ago, as long as nothing changed and of the same stores", async () => {
    let planned = 0;
    const planners = [{
      name: "grammar" as const,
      plan: () => {
        planned++;
        return Promise.resolve({
          answer: "plan" as const,
          plan: planSchema.parse(onDay("01")),
          terms: [],
        });
      },
    }];
    const again = async (stores?: string[]) => {
      const answer = await answerQuestion(
        { sql: db.sql, planners, compile, explain: () => "", log: () => {} },
        { question: "the same?", caller: { claims: user(stores) } },
      );
      if (answer.answer !== "table") throw new Error(answer.answer);
      return { rows: answer.rows, hit: answer.cache_hit, planned };
    };
    expect(await again()).toEqual({ rows: [[15]], hit: false, planned: 1 });
    expect(await again()).toEqual({ rows: [[15]], hit: true, planned: 1 });
    expect(await again(["S2"])).toMatchObject({ rows: [[5]], hit: false });
    await addBatch(db.sql, [sale("E", "01", 1000)], { deviceId: "D9", storeId: "S9" });
    await db.sql`call silver.promote()`;
    await db.sql`call gold.refresh()`;
    expect(await again()).toMatchObject({ rows: [[1015]], hit: false });
    await db.sql`select silver.rollback_batch(max(id), 'a test') from bronze.batches`;
    await db.sql`call gold.refresh()`;
    expect(await again()).toMatchObject({ rows: [[15]] });
    expect((await audited()).map((entry) => entry["cache_hit"])).toContain(true);
  });

  test("is about the caller's stores, from the cache as well", async () => {
    expect((await revenue("01")).rows).toEqual([[15]]);
    expect((await revenue("01", ["S2"])).rows).toEqual([[5]]);
    expect((await revenue("01", ["S2"])).hit).toBe(true);
    expect((await revenue("01", [])).rows).not.toEqual([[15]]);
  });

  test("of another tenant's store by name is nothing", async () => {
    const plan = { ...onDay("01"), filters: [{ dimension: "store", op: "in", values: ["S1"] }] };
    const answer = await ask(planned(plan as PlanInput), { caller: { claims: user(["S2"]) } });
    expect(answer).toMatchObject({ rows: [[0]] });
  });

  test("needs a role", async () => {
    const caller = { claims: { role: "authenticated", sub: "eve" } };
    await expect(ask(planned(onDay("01")), { caller })).rejects.toMatchObject({
      code: "role_missing",
      status: 403,
    });
    expect(await audited()).toMatchObject([{ answer: "error", error: "role_missing" }]);
  });
});

describe("a question that is not answered", () => {
  test("is taken down with its reason", async () => {
    const no = { message: "no", terms: [] };
    await ask({ answer: "refuse", code: "out_of_scope", canAsk: [], ...no });
    await ask({ answer: "clarify", code: "two_readings", choices: [], ...no });
    expect(await audited()).toMatchObject([
      { answer: "refuse", code: "out_of_scope", plan: null },
      { answer: "clarify", code: "two_readings", plan: null },
    ]);
  });

  test("for its length never reaches a planner", async () => {
    const seen: Asked[] = [];
    const answer = await ask(planned(onDay("01")), { question: "sales ".repeat(2_000) }, seen);
    expect(answer).toMatchObject({ answer: "refuse", code: "question_too_long" });
    expect(seen).toEqual([]);
    expect((await audited())[0]?.["question"]).toHaveLength(2_000);
  });

  test("may hold what Postgres cannot", async () => {
    await ask(planned(onDay("01")), { question: "a\0b \ud800 🍺" });
    expect((await audited())[0]?.["question"]).toBe("a b \ufffd 🍺");
  });

  test.each([
    ["goes to the next planner when its words are not known", "words_unknown", "table"],
    ["goes nowhere else when it is no question", "not_a_question", "refuse"],
  ])("%s", async (_, code, became) => {
    const answer = await answerQuestion({
      sql: db.sql,
      planners: [
        {
          name: "grammar",
          plan: () =>
            Promise.resolve({ answer: "refuse", code, message: "", canAsk: [], terms: [] }),
        },
        { name: "model", plan: () => Promise.resolve(planned(onDay("01"))) },
      ],
      compile,
      explain: () => "",
      log: () => {},
    }, { question: "hm", caller: { claims: user() } });
    expect(answer).toMatchObject({
      answer: became,
      planner: became === "table" ? "model" : "grammar",
    });
  });
});

test("a question may refine the one before it, of the same person and conversation only", async () => {
  const first = await ask(planned(onDay("01")), { question: "first" });
  const seen: Asked[] = [];
  const conversation = first.conversation_id;
  await ask(planned(onDay("02")), { conversation }, seen);
  await ask(
    planned(onDay("02")),
    { conversation, caller: { claims: user(undefined, "ben") } },
    seen,
  );
  await ask(planned(onDay("02")), {}, seen);
  expect(seen.map((asked) => asked.previous?.question ?? null)).toEqual(["first", null, null]);
  expect(seen[0]?.previous?.plan).toMatchObject({ periods: [{ from: "2025-09-01" }] });
});

describe("a statement", () => {
  const run = (text: string, params: Compiled["params"] = []) =>
    execute(
      db.sql,
      {
        text,
        params,
        columns: [{
          name: "v",
          label: "V",
          kind: "figure",
          format: "number",
          unit: null,
          meaning: "",
        }],
      },
      [{ from: null, to: null }],
      { claims: user() },
    );

  test.each([
    "select amount from silver.transactions_cleaned",
    "select 1 from gold.daily_metrics",
    "select 1 from metadata.settings",
    "select 1 from metadata.ai_sql_audit",
    "select 1 from ref.stores",
    "select 1 from vault.decrypted_secrets",
    "select count(*) from pg_authid",
    "select metadata.setting_number('question_max_rows')",
    "select 1 from pg_read_file('/etc/passwd')",
  ])("reads nothing but the semantic views: %s", async (text) => {
    await expect(run(text)).rejects.toMatchObject({ code: "42501" });
  });

  test.each([
    "select 1) as a; delete from gold.daily_metrics; select (1",
    "delete from semantic.stores returning 1",
    "select 1; select 2",
  ])("is one, and only reads: %s", async (text) => {
    await expect(run(text)).rejects.toThrow();
    const [left] = await db.sql`select count(*) as n from gold.daily_metrics`;
    expect(left?.["n"]).toBeGreaterThan(0);
  });

  test("cannot write where reading is all it may", async () => {
    await expect(run("select nextval('gold.dirty_keys_id_seq')")).rejects.toThrow();
    // Postgres 15 lets a read-only transaction create a large object: it is rolled back
    await run("select lo_create(0)::bigint").catch((error: unknown) =>
      expect(error).toMatchObject({ code: "25006" })
    );
    expect(await db.sql`select oid from pg_largeobject_metadata`).toEqual([]);
  });

  test("ends in time, and gives so many rows at most", async () => {
    await db.sql`update metadata.settings set value = '100' where name = 'question_timeout_ms'`;
    await expect(run("select 1 from pg_sleep(5)")).rejects.toMatchObject({
      code: "question_too_slow",
      status: 504,
    });
    await db.sql`update metadata.settings set value = '8000' where name = 'question_timeout_ms'`;
    const answer = await run("select g from generate_series(1, 5000) g");
    expect(answer).toMatchObject({ row_count: 1000, is_cut: true });
  });

  test("leaves the connection's rights as they were", async () => {
    await Promise.all(Array.from({ length: 20 }, () => run("select 1")));
    await expect(run("select 1 / 0")).rejects.toThrow();
    const [after] = await db.sql`select count(*) as n from silver.transactions_cleaned`;
    expect(after?.["n"]).toBeGreaterThan(0);
  });
});

describe("an average per day", () => {
  beforeAll(async () => {
    const on = (id: string, day: string, amount: number) =>
      receipt(id, [["Egg", 1, amount]], { timestamp: `2025-06-${day}T10:00:00+08:00` });
    // a Monday and a Tuesday
    await addBatch(db.sql, [on("J1", "02", 15), on("J2", "03", 20)]);
    await db.sql`call silver.promote()`;
    await db.sql`call gold.refresh()`;
  });
  const average = async (plan: Partial<PlanInput>) => {
    const answer = await ask(planned({
      figures: [{ measure: "revenue" }],
      rollup: { fn: "average", over: ["day"] },
      ...plan,
    }));
    if (answer.answer !== "table") throw new Error(answer.answer);
    return answer.rows.map((row) =>
      row.map((cell) => typeof cell === "string" ? cell : Number(cell))
    );
  };
  const span = (from: string, to: string) => ({
    from: `2025-06-${from}`,
    to: `2025-06-${to}`,
    label: `${from} to ${to}`,
  });

  test("is over the days that are asked for, with or without a sale", async () => {
    const mondays = [{ dimension: "weekday" as const, op: "in" as const, values: ["Monday"] }];
    expect(await average({ filters: mondays, periods: [span("02", "15")] })).toEqual([[7.5]]);
    expect(await average({ by: ["weekday"], periods: [span("02", "15")] })).toEqual(
      expect.arrayContaining([["Monday", 7.5], ["Tuesday", 10]]),
    );
  });

  test("is over each period's own days", async () => {
    const periods = [span("02", "05"), span("02", "03")];
    expect(await average({ periods })).toEqual([[8.75, 17.5]]);
  });
});
