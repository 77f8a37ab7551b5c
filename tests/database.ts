import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { inject } from "vitest";
import { connectWarehouse, type Warehouse } from "@scout/warehouse/connect.ts";
import { ownerUrl } from "@scout/stack/prepare.ts";

/** A database of a test's own, with everything migrated and nothing in it. */
export interface TestDatabase {
  /** URL of the role that owns Scout's tables and runs its functions. */
  url: string;
  /** URL of a superuser. */
  adminUrl: string;
  /** A connection as the owner; int8 comes as a number. */
  sql: Warehouse;
  stop(): Promise<void>;
}

/** Clones the template the run has prepared. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const admin = postgres(inject("serverUrl"), { max: 1, onnotice: () => {} });
  const name = `scout_test_${randomBytes(6).toString("hex")}`;
  await admin.unsafe(`create database ${name} template ${inject("templateName")}`);
  const adminUrl = new URL(inject("serverUrl"));
  adminUrl.pathname = `/${name}`;
  // what a clone does not inherit, and what still names the template
  await admin.unsafe(`grant all on database ${name} to postgres`);
  const inside = postgres(adminUrl.href, { max: 1, onnotice: () => {} });
  await inside`update cron.job set database = current_database()`;
  await inside.end();
  const url = await ownerUrl(admin, adminUrl.href);
  const sql = connectWarehouse(url, { applicationName: "test" });
  return {
    url,
    adminUrl: adminUrl.href,
    sql,
    stop: async () => {
      await sql.end({ timeout: 5 });
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
