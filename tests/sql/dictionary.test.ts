import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dataDictionary } from "../../scripts/dictionary.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());

test("docs/data-dictionary.md is what the database says (npx scout dictionary > docs/data-dictionary.md)", async () => {
  const committed = await readFile(
    new URL("../../docs/data-dictionary.md", import.meta.url),
    "utf8",
  );
  expect(`${await dataDictionary(db.sql)}\n`).toBe(committed);
});
