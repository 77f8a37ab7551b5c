import { afterAll, beforeAll, expect, test } from "vitest";
import { compile } from "@scout/semantic/compile.ts";
import { createGrammarPlanner } from "@scout/semantic/grammar_planner.ts";
import { createTestDatabase, type TestDatabase } from "../../database.ts";
import { evaluate } from "./evaluate.ts";
import { loadHistory } from "./load_history.ts";
import { readQuestions } from "./questions.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await loadHistory(db.sql);
});
afterAll(() => db.stop());

test("a sample of the evaluation's questions is answered right", async () => {
  const sample = (await readQuestions("development")).filter((_, i) => i % 12 === 0);
  const outcomes = await evaluate(db, {
    sql: db.sql,
    planners: [createGrammarPlanner(db.sql)],
    compile,
    explain: () => "",
    log: () => {},
  }, sample);
  expect(sample.length).toBeGreaterThan(25);
  const share = (...verdicts: string[]) =>
    outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length / sample.length;
  expect(share("failed")).toBe(0);
  expect(share("wrong")).toBeLessThan(0.05);
  expect(share("right")).toBeGreaterThan(0.85);
}, 60_000);
