import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { connectWarehouse, type Warehouse } from "@scout/warehouse/connect.ts";
import { cloneTemplate, type DatabaseUrls, dropDatabase } from "./template_database.ts";

/** A database of a test's own, with everything migrated and nothing in it. */
export interface TestDatabase extends DatabaseUrls {
  /** A connection as the owner; int8 comes as a number. */
  sql: Warehouse;
  stop(): Promise<void>;
}

/** Clones the template the run has prepared. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = inject("serverUrl");
  const name = `scout_test_${randomBytes(6).toString("hex")}`;
  const urls = await cloneTemplate(serverUrl, inject("templateName"), name);
  const sql = connectWarehouse(urls.url, { applicationName: "test" });
  return {
    ...urls,
    sql,
    stop: async () => {
      await sql.end({ timeout: 5 });
      await dropDatabase(serverUrl, name);
    },
  };
}
