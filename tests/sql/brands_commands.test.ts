import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { scoutInProcess } from "../scout_in_process.ts";
import { addBatch, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await addBatch(db.sql, [
    receipt("A", [["Qzandro biscuit 33g", 1, 9], ["Egg", 1, 8]]),
    receipt("B", [["QZANDRO  biscuit 33g", 2, 9], ["Kopiko Brown 25g", 1, 10]]),
  ]);
  await db.sql`call silver.promote()`;
});
afterAll(() => db.stop());

const brands = (...args: string[]) => scoutInProcess({ DATABASE_URL: db.url })("brands", ...args);

test("what is not recognised is listed, taught, and gone from the list", async () => {
  const before = await brands("unmatched");
  expect(before).toMatchObject({ code: 0, stderr: "" });
  expect(before.stdout).toMatch(
    /^qzandro biscuit 33g +no_known_brand +2 +2 +27\.00 +Snacks/m,
  );
  expect(before.stdout).not.toMatch(/kopiko/i);

  const add = ["add", "Qzandro", "--category", "Biscuits and Crackers", "--maker", "Qz Foods"];
  expect((await brands(...add, "--dry-run")).stdout).toMatch(
    /^would correct 2 lines of 2 transactions \(\d+ product texts/,
  );
  expect((await brands("unmatched")).stdout).toMatch(/qzandro/);
  expect(JSON.parse((await brands(...add, "--json")).stdout)).toEqual({
    dry_run: false,
    changes: expect.any(Number),
    texts: expect.any(Number),
    lines: 2,
    transactions: 2,
  });
  expect((await brands("unmatched")).stdout).not.toMatch(/qzandro/);
  expect((await brands("list", "qz foods")).stdout).toMatch(
    /^Qzandro +Qz Foods +Biscuits and Crackers/m,
  );

  expect((await brands("alias", "Qzandro", "kuzandro")).code).toBe(0);
  expect((await brands("detect", "KUZANDRO choco 6x1L")).stdout).toMatch(
    /Qzandro .* exact +Biscuits and Crackers .* 6x1L/,
  );
  expect((await brands("retire", "Qzandro")).stdout).toMatch(/^corrected 2 lines/);
  expect((await brands("unmatched")).stdout).toMatch(/qzandro/);
});

test("what cannot be taught says why", async () => {
  expect(await brands("alias", "Kopiko", "NESCAFE")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/NESCAFE is the name of the brand Nescaf/i),
  });
  expect(await brands("add", " ")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("expected 1 to 256 characters"),
  });
  expect(await brands("alias", "Nobody", "x")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/no brand Nobody/),
  });
  expect(await brands("add", "Qzx", "--category", "Moon rocks")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/no category Moon rocks/),
  });
  expect(await brands("unmatched", "--limit", "none")).toMatchObject({ code: 2 });
});
