import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { scoutInProcess } from "../scout_in_process.ts";
import { load, sale } from "./gate_subjects.ts";

// each command is a process of its own
vi.setConfig({ testTimeout: 120_000 });

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await load(db.sql, sale("A"), sale("B"));
});
afterAll(() => db.stop());

const scout = (...args: string[]) => scoutInProcess({ DATABASE_URL: db.url })("gates", ...args);

test("prints every gate, and exits 1 with an alert when one fails", async () => {
  const well = await scout();
  expect(well).toMatchObject({ code: 0, stderr: expect.not.stringMatching(/ALERT/) });
  expect(well.stdout).toMatch(/5 +Gold equals silver +gold +all +pass/);
  await db.sql`update gold.daily_metrics set revenue = revenue + 1`;
  const broken = await scout("--gate", "5");
  expect(broken.code).toBe(1);
  expect(broken.stdout).toMatch(/store:S1 +fail/);
  expect(broken.stderr).toMatch(/^!! ALERT: quality gates fail: 5 store:S1$/m);
  const json = await scout("--json", "--layer", "gold");
  expect(json.code).toBe(1);
  expect(JSON.parse(json.stdout)).toContainEqual(
    expect.objectContaining({ gate: 5, status: "fail", value: 1, action: expect.any(String) }),
  );
});

test("waives by name, with a reason and an end, and remembers when statuses changed", async () => {
  await db.sql`select quality.snapshot_gates()`;
  const waived = await scout(
    ...["waive", "5", "--subject", "store:S1", "--until", "2999-12-31", "--by", "Ana"],
    ...["--reason", "known since the till was changed"],
  );
  expect(waived).toMatchObject({ code: 0 });
  const now = await scout("--gate", "5");
  expect(now).toMatchObject({ code: 0 });
  expect(now.stdout).toMatch(
    /warn.*waived by Ana until 2999-12-31 \(known since the till was changed\)/,
  );
  await db.sql`select quality.snapshot_gates()`;
  const history = await scout("history", "--gate", "5", "--json");
  expect(JSON.parse(history.stdout)).toMatchObject([
    { subject: "store:S1", before: "fail", status: "warn" },
    { subject: "store:S1", before: null, status: "fail" },
  ]);
});

test("says what is wrong with a command", async () => {
  for (
    const args of [
      ["--gate", "five"],
      ["waive", "5", "--until", "2999-12-31"],
      ["waive", "5", "--reason", "x", "--until", "tomorrow"],
    ]
  ) {
    expect(await scout(...args), args.join(" ")).toMatchObject({ code: 2 });
  }
  expect(await scout("--gate", "99")).toMatchObject({ code: 1 });
  const early = await scout("waive", "5", "--reason", "x", "--until", "2001-01-01");
  expect(early).toMatchObject({ code: 1, stderr: expect.stringMatching(/today or later/) });
  expect(await scout("accept", "device:D1")).toMatchObject({ code: 1 });
});
