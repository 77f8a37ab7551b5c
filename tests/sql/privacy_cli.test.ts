import { userInfo } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { scoutInProcess } from "../scout_in_process.ts";
import { addBatch, receipt } from "./bronze_rows.ts";
import { addFile } from "./file_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]], { customerId: "C-1001" })]);
  const { fileId } = await addFile(db.sql, [
    {
      transaction_id: "1",
      store_id: "S1",
      transaction_date: "2025-09-05",
      customer_id: "C-1001",
      total_price: 9,
    },
  ]);
  await db.sql`
    update staging.universal_file_ingestion set storage_path = 'raw-files/sales.csv' where file_id = ${fileId}`;
  await db.sql`call silver.promote()`;
  await db.sql`call silver.refresh_profiles()`;
});
afterAll(() => db.stop());

const privacy = (...args: string[]) => scoutInProcess({ DATABASE_URL: db.url })("privacy", ...args);

test("shows a customer, erases them after a dry run, and tells who did", async () => {
  const shown = await privacy("show", "C-1001", "--reason", "asked");
  expect(shown).toMatchObject({ code: 0 });
  expect(shown.stdout).toMatch(/silver\.transactions_cleaned +2/);
  expect(shown.stdout).toMatch(/transactions: 2/);
  expect(shown.stdout).toMatch(/raw-files\/sales\.csv/);

  expect((await privacy("erase", "C-1001")).code).toBe(2);
  const tried = await privacy("erase", "C-1001", "--reason", "asked", "--dry-run", "--json");
  expect(JSON.parse(tried.stdout)).toMatchObject({
    dry_run: true,
    rows: { "silver.transactions_cleaned": 2, "bronze.scout_raw_transactions": 1 },
    files: ["raw-files/sales.csv"],
  });
  expect([...await db.sql`select customer_id from silver.customer_profiles`]).toHaveLength(1);

  const erased = await privacy("erase", "C-1001", "--reason", "asked");
  expect(erased).toMatchObject({ code: 0 });
  expect(erased.stdout).toMatch(/delete them there:\nraw-files\/sales\.csv/);
  expect([...await db.sql`select customer_id from silver.customer_profiles`]).toEqual([]);
  const again = await privacy("erase", "C-1001", "--reason", "asked");
  expect(again.code).toBe(1);
  expect(again.stderr).toMatch(/^!! ALERT: nothing is known of this customer/m);

  const audit = await privacy("audit", "--json");
  expect(JSON.parse(audit.stdout)).toMatchObject([
    { action: "erase", actor: userInfo().username, reason: "asked" },
    { action: "show", actor: userInfo().username },
  ]);
  expect(audit.stdout).not.toContain("C-1001");
}, 60_000);
