import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { scoutInProcess } from "../scout_in_process.ts";

// each command is a process of its own
vi.setConfig({ testTimeout: 120_000 });

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  for (const question of ["sales yesterday", "units yesterday"]) {
    await db.sql`select metadata.record_question(${
      JSON.stringify({ question, answer: "table", plan: { about: question }, duration_ms: 5 })
    }::text::jsonb)`;
  }
});
afterAll(() => db.stop());

const scout = (...args: string[]) => scoutInProcess({ DATABASE_URL: db.url })("questions", ...args);

test("judged answers become test cases", async () => {
  const [id] = (await db.sql`select id from metadata.ai_sql_audit order by id`).map((row) =>
    row["id"]
  );
  expect(await scout("right", String(id))).toMatchObject({ code: 0 });
  expect(await scout("wrong", String(id + 1), "--expected", "pieces sold yesterday")).toMatchObject(
    {
      code: 0,
    },
  );
  const { stdout } = await scout("cases");
  const cases = stdout.trim().split("\n").map((line) => JSON.parse(line));
  expect(cases).toMatchObject([
    { question: "sales yesterday", plan: { about: "sales yesterday" }, after: [] },
    { question: "units yesterday", reads_as: "pieces sold yesterday" },
  ]);
  expect((await scout("history")).stdout).toMatch(/units yesterday +table .* wrong/);
  // the plan that was "right" is none: the reading of today differs, the other one reads as was meant
  const check = await scout("check");
  expect(check.code).toBe(1);
  expect(check.stdout).toMatch(/"sales yesterday" is not read any more/);
  expect(check.stdout).toContain("1 of 2 cases");
});

test("a question that is not there, or a verdict without an id, is said", async () => {
  expect(await scout("right", "999999")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/no such question/),
  });
  expect(await scout("wrong", "x")).toMatchObject({ code: 2 });
});

test("questions are saved, listed and forgotten", async () => {
  await scout("save", "Daily", "sales yesterday", "--shared");
  expect((await scout("saved")).stdout).toMatch(/Daily +sales yesterday +true/);
  expect(await scout("forget", "daily")).toMatchObject({ code: 0 });
});
