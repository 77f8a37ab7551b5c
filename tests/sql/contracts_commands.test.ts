import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { scoutInProcess } from "../scout_in_process.ts";
import { addBatch, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
let folder: string;
beforeAll(async () => {
  db = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "scout-contracts-"));
  await addBatch(db.sql, [
    receipt("A", [["Egg", 1, 100]], { paymentMethod: "barter" }),
    receipt("B", [["Salt", 1, 20]]),
  ]);
  await db.sql`call silver.promote()`;
});
afterAll(async () => {
  await db.stop();
  await rm(folder, { recursive: true, force: true });
});

const scout = (...args: string[]) => scoutInProcess({ DATABASE_URL: db.url })("contracts", ...args);

test(
  "a rule is written, tried, added, tried again, switched on and found to have been broken",
  async () => {
    const file = join(folder, "rule.json");
    await writeFile(
      file,
      JSON.stringify({
        rule: "no_eggs",
        entity: "line",
        rule_type: "regex",
        columns: ["product_name"],
        parameters: { pattern: "egg", not: true, ignore_case: true },
        severity: "quarantine",
        owner: "kitchen",
        description: "No eggs.",
        message: "Expected no eggs.",
      }),
    );
    const proposed = await scout("test", file, "--days", "7");
    expect(proposed).toMatchObject({ code: 0, stdout: expect.stringContaining("1 of 2 affected") });
    expect(proposed.stdout).toContain("₱100.00 of ₱120.00");

    expect(await scout("add", file)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("no_eggs is added and off"),
    });
    expect((await scout("list")).stdout).not.toContain("no_eggs");
    expect((await scout("list", "--all")).stdout).toContain("no_eggs");
    const tried = await scout("test", "no_eggs", "--json");
    expect(JSON.parse(tried.stdout)).toMatchObject({ receipts_affected: 1, pesos_affected: 100 });

    expect((await scout("enable", "no_eggs")).stdout).toBe("no_eggs is on\n");
    const batch = await addBatch(db.sql, [receipt("C", [["Egg", 1, 9]])]);
    await db.sql`call silver.promote()`;
    expect((await scout("violations")).stdout).toContain("payment_method");
    const found = await scout("violations", "--rule", "no_eggs", "--batch", `${batch}`, "--json");
    expect(JSON.parse(found.stdout)).toMatchObject([{ severity: "quarantine", value: "Egg" }]);
    expect((await scout("disable", "no_eggs")).stdout).toBe("no_eggs is off\n");

    const shown = JSON.parse((await scout("show", "no_eggs")).stdout);
    expect(shown).toMatchObject({ rule: "no_eggs", is_enabled: false, version: 3 });
    expect(shown.changes).toHaveLength(3);
  },
  60_000,
);

test("what cannot be done ends with 1 and a reason, what makes no sense with 2", async () => {
  const file = join(folder, "wrong.json");
  await writeFile(
    file,
    JSON.stringify({ rule: "wrong", entity: "receipt", rule_type: "not_null", columns: ["price"] }),
  );
  for (
    const [args, reason] of [
      [["show", "nothing"], /!! ALERT: there is no rule nothing/],
      [["enable", "nothing"], /there is no rule nothing/],
      [["violations", "--rule", "nothing"], /there is no rule nothing/],
      [["test", file], /a receipt has no column price \(Columns: .*amount/],
      [["add", file], /does not compile: a receipt has no column price/],
      [["disable", "receipt_empty"], /guards the tables of silver/],
      [["test", join(folder, "none.json")], /no such file/],
    ] as const
  ) {
    const ended = await scout(...args);
    expect(ended.code, args.join(" ")).toBe(1);
    expect(ended.stderr).toMatch(reason);
  }
  expect((await scout("test", "receipt_empty", "--days", "soon")).code).toBe(2);
  expect((await scout("enable")).code).toBe(2);
}, 60_000);
