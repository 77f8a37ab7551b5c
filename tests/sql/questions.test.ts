import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());

const version = async (from: string | null, to: string | null) => {
  const [row] = await db
    .sql`select gold.data_version(array[${from}]::date[], array[${to}]::date[]) as v`;
  return row?.["v"] as number;
};
const sale = (id: string, day: string) =>
  receipt(id, [["Egg", 1, 9]], { timestamp: `2025-09-${day}T10:00:00+08:00` });

describe("the version of a range of dates", () => {
  test("changes with silver, with gold and with a rollback, and only on the dates they touch", async () => {
    const before = [await version("2025-09-01", "2025-09-05"), await version("2025-09-06", null)];
    const batch = await addBatch(db.sql, [sale("V1", "03")]);
    await db.sql`call silver.promote()`;
    const promoted = await version("2025-09-01", "2025-09-05");
    await db.sql`call gold.refresh()`;
    const refreshed = await version("2025-09-01", "2025-09-05");
    await db.sql`select silver.recover('rollback', ${batch}, 'test', null)`;
    const rolledBack = await version("2025-09-01", "2025-09-05");
    expect(promoted).toBeGreaterThan(before[0] ?? 0);
    expect(refreshed).toBeGreaterThan(promoted);
    expect(rolledBack).toBeGreaterThan(refreshed);
    expect(await version("2025-09-06", null)).toBe(before[1]);
    expect(await version(null, null)).toBe(rolledBack);
  });

  test("changes everywhere with a store's place and with an exchange rate", async () => {
    const start = await version("2030-01-01", "2030-01-01");
    await db.sql`update ref.stores set region = 'NCR'`;
    const moved = await version("2030-01-01", "2030-01-01");
    await db.sql`
      insert into ref.exchange_rates (currency, valid_from, rate_to_peso, source) values ('EUR', '2025-01-01', 60, 'test')`;
    expect(moved).toBeGreaterThan(start);
    expect(await version("2030-01-01", "2030-01-01")).toBeGreaterThan(moved);
  });

  test("stays what it is when changes are brought together", async () => {
    await db
      .sql`insert into gold.date_changes (transaction_date) values ('2025-10-01'), ('2025-10-01'), (null), (null)`;
    const before = [await version("2025-10-01", "2025-10-01"), await version(null, null)];
    const [first] = await db.sql`select gold.compact_date_changes() as saved`;
    const [again] = await db.sql`select gold.compact_date_changes() as saved`;
    expect(first?.["saved"]).toBeGreaterThanOrEqual(2);
    expect(again?.["saved"]).toBe(0);
    expect([await version("2025-10-01", "2025-10-01"), await version(null, null)]).toEqual(before);
  });
});

const user = (more: Record<string, unknown> = {}, sub: string | null = "ana") => ({
  role: "authenticated",
  ...(sub === null ? {} : { sub }),
  app_metadata: { scout_role: "viewer", ...more },
});
const find = async (claims: Record<string, unknown>, statement = "1") => {
  const [row] = await db.sql`
    select f.*, encode(f.key, 'hex') as hex
    from metadata.find_answer(${JSON.stringify(claims)}::text::jsonb, sha256(${statement}),
      '{2025-09-01}', '{2025-09-30}') f`;
  return row ?? {};
};
const keep = async (claims: Record<string, unknown>, rows: unknown[], statement = "1") => {
  const { key, data_version } = await find(claims, statement);
  await db.sql`
    select metadata.keep_answer(${key}, ${data_version}, ${
    JSON.stringify(rows)
  }::text::json, ${rows.length}, false)`;
};

describe("a kept answer", () => {
  afterEach(async () => {
    await db.sql`truncate metadata.answer_cache`;
  });

  test("is found until one of its dates changes; another date's change leaves it", async () => {
    await keep(user(), [["NCR", 1.5]]);
    expect(await find(user())).toMatchObject({ rows: [["NCR", 1.5]], row_count: 1 });
    await addBatch(db.sql, [
      receipt("K1", [["Egg", 1, 9]], { timestamp: "2025-11-03T10:00:00+08:00" }),
    ]);
    await db.sql`call silver.promote()`;
    expect(await find(user())).toMatchObject({ rows: [["NCR", 1.5]] });
    await addBatch(db.sql, [sale("K2", "30")]);
    await db.sql`call silver.promote()`;
    expect(await find(user())).toMatchObject({ rows: null });
  });

  test("is shared by callers of the same stores, in whatever order, and by nobody else", async () => {
    await keep(user({ stores: ["S1", "S2"] }), [[7]]);
    expect(await find(user({ stores: ["S2", "S1"] }, "ben"))).toMatchObject({ rows: [[7]] });
    for (const stores of [["S1"], ["S1", "S2", "S3"], [], undefined]) {
      expect(await find(user({ stores }))).toMatchObject({ rows: null });
    }
  });

  test("has no room above the limits: the oldest go first, large ones are not kept", async () => {
    await db.sql`update metadata.settings set value = '3' where name = 'answer_cache_entries'`;
    for (const statement of ["a", "b", "c", "d"]) {
      await keep(user(), [[1]], statement);
      await db.sql`update metadata.answer_cache set created_at = created_at - interval '1 minute'`;
    }
    expect(await find(user(), "a")).toMatchObject({ rows: null });
    expect(await find(user(), "d")).toMatchObject({ rows: [[1]] });
    await db.sql`update metadata.settings set value = '2000' where name = 'answer_cache_entries'`;
    await keep(user(), [["x".repeat(300_000)]], "large");
    expect(await find(user(), "large")).toMatchObject({ rows: null });
  });

  test("is not shown to who has no role", async () => {
    await expect(find({ role: "authenticated" })).rejects.toMatchObject({ code: "42501" });
    await expect(find({ role: "anon" })).rejects.toMatchObject({ code: "42501" });
  });

  test("goes after its days, as old questions do", async () => {
    await keep(user(), [[1]]);
    await db.sql`update metadata.answer_cache set created_at = now() - interval '8 days'`;
    await db.sql`
      insert into metadata.ai_sql_audit (created_at, question, answer, duration_ms)
      values (now() - interval '366 days', 'old', 'refuse', 1)`;
    expect(await find(user())).toMatchObject({ rows: null });
    const [pruned] = await db.sql`select metadata.prune_answers() as p`;
    expect(pruned?.["p"]).toMatchObject({ answers: 1, questions: 1 });
  });
});

test("an answer says what it rests on: the caller's last day with figures, waiting days, and the gates", async () => {
  await addBatch(db.sql, [sale("F1", "10")]);
  await addBatch(db.sql, [sale("F2", "20")], { deviceId: "D2", storeId: "S2" });
  await db.sql`call silver.promote()`;
  await db.sql`call gold.refresh()`;
  await addBatch(db.sql, [sale("F3", "11")]);
  await db.sql`call silver.promote()`;
  await db.sql`select quality.snapshot_gates()`;
  const { state } = await find(user({ stores: ["S2"] }));
  expect(state).toMatchObject({
    freshness: { data_through: "2025-09-20", pending_store_days: 0 },
    gates: { status: expect.stringMatching(/pass|warn|fail/), checked_at: expect.any(String) },
  });
  expect((await find(user({ stores: ["S1"] })))["state"]).toMatchObject({
    freshness: { pending_store_days: 1, pending_since: expect.any(String) },
  });
  expect(JSON.stringify(state)).not.toContain("S1");
});

/** Calls a function as PostgREST would. */
async function as(claims: Record<string, unknown>, query: string) {
  return await db.sql.begin(async (tx) => {
    await tx`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true)`;
    await tx.unsafe(`set local role ${claims["role"]}`);
    return [...await tx.unsafe(query)];
  }) as Record<string, unknown>[];
}
const operator = { role: "authenticated", sub: "olga", app_metadata: { scout_role: "operator" } };
const ask = async (entry: Record<string, unknown>) => {
  const [row] = await db.sql`select metadata.record_question(${
    JSON.stringify({ duration_ms: 5, answer: "table", asked_by: "ana", ...entry })
  }::text::jsonb) as id`;
  return row?.["id"] as number;
};

describe("the history of questions", () => {
  test("shows each person their own, newest first; operators everybody's", async () => {
    const mine = [
      await ask({ question: "one" }),
      await ask({ question: "two", answer: "refuse", code: "x" }),
    ];
    const other = await ask({ question: "three", asked_by: "ben" });
    const ids = async (claims: Record<string, unknown>, args = "") =>
      (await as(claims, `select question_id from nl2sql_history(${args})`)).map((r) =>
        r["question_id"]
      );
    expect(await ids(user())).toEqual([...mine].reverse());
    expect(await ids(user(), `before_id => ${mine[1]}`)).toEqual([mine[0]]);
    expect(await ids(operator, `everyone => true, max_rows => 1`)).toEqual([other]);
    await expect(ids(user(), "everyone => true")).rejects.toMatchObject({ code: "42501" });
    const ofOneStore = { ...operator, app_metadata: { scout_role: "operator", stores: ["S1"] } };
    await expect(ids(ofOneStore, "everyone => true")).rejects.toMatchObject({ code: "42501" });
  });

  test("keeps a long question cut, and one without an asker from those who are somebody", async () => {
    const id = await ask({
      question: "x".repeat(9_000),
      asked_by: null,
      scout_role: "service_role",
    });
    const rows = await as(user(), "select question_id from nl2sql_history()");
    expect(rows.map((row) => row["question_id"])).not.toContain(id);
    const [row] = await as(
      { role: "service_role" },
      "select question_id, question from nl2sql_history()",
    );
    expect(row).toMatchObject({ question_id: id, question: "x".repeat(2_000) });
  });
});

describe("saved questions", () => {
  const saved = async (claims: Record<string, unknown>) =>
    await as(claims, "select name, question, is_shared, is_mine from saved_questions()");

  test("are replaced by name, shared by analysts, forgotten by their owner only", async () => {
    const analyst = { ...user({ scout_role: "analyst" }, "ben") };
    await as(user(), "select save_question('Daily', 'sales yesterday')");
    await as(user(), "select save_question(' daily ', 'sales today')");
    await as(analyst, "select save_question('Top', 'top 5 brands', true)");
    expect(await saved(user())).toEqual([
      { name: "daily", question: "sales today", is_shared: false, is_mine: true },
      { name: "Top", question: "top 5 brands", is_shared: true, is_mine: false },
    ]);
    expect(await saved(analyst)).toHaveLength(1);
    await expect(as(user(), "select save_question('x', 'y', true)")).rejects.toMatchObject({
      code: "42501",
    });
    await expect(as(user(), "select forget_question('Top')")).rejects.toMatchObject({
      code: "PT404",
    });
    await as(user(), "select forget_question('DAILY')");
    expect(await saved(user())).toHaveLength(1);
  });

  test("need a name and a text, and are bounded", async () => {
    await expect(as(user(), "select save_question('  ', 'y')")).rejects.toMatchObject({
      code: "22023",
    });
    await expect(as(user(), "select save_question('x', null)")).rejects.toMatchObject({
      code: "22023",
    });
    await db
      .sql`update metadata.settings set value = '1' where name = 'saved_questions_per_person'`;
    await as(user({}, "cy"), "select save_question('a', 'sales')");
    await as(user({}, "cy"), "select save_question('A', 'units')");
    await expect(as(user({}, "cy"), "select save_question('b', 'sales')")).rejects.toMatchObject({
      code: "54000",
    });
  });
});

describe("feedback", () => {
  test("keeps question, reading and what was asked before; said again, the latest holds", async () => {
    const conversation_id = "7b0f9ad4-0f55-4d1c-9c2f-0a3c54f0a001";
    await ask({ question: "sales last month", conversation_id, plan: { n: 1 } });
    await ask({ question: "huh", conversation_id, answer: "refuse" });
    const id = await ask({ question: "in NCR", conversation_id, plan: { n: 2 } });
    await as(user(), `select judge_question(${id}, 'right')`);
    await as(user(), `select judge_question(${id}, 'wrong', 'sales last month in Cebu')`);
    const rows = await db.sql`
      select verdict, expected, question, to_jsonb(after) as after, plan from metadata.question_feedback where question_id = ${id}`;
    expect([...rows]).toEqual([{
      verdict: "wrong",
      expected: "sales last month in Cebu",
      question: "in NCR",
      after: ["sales last month"],
      plan: { n: 2 },
    }]);
  });

  test("is for one's own questions, right or wrong", async () => {
    const id = await ask({ question: "sales", asked_by: "ben" });
    await expect(as(user(), `select judge_question(${id}, 'right')`)).rejects.toMatchObject({
      code: "PT404",
    });
    await expect(as(user(), `select judge_question(${id}, 'good')`)).rejects.toMatchObject({
      code: "22023",
    });
    await expect(as(operator, `select judge_question(${id}, 'right', 'x')`)).rejects.toMatchObject({
      code: "22023",
    });
    expect(await as(operator, `select judge_question(${id}, 'right') as f`)).toHaveLength(1);
  });
});
