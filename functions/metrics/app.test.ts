import { afterAll, beforeAll, expect, test } from "vitest";
import { createLogger } from "@scout/observe/logger.ts";
import { parseOpenMetrics } from "@scout/observe/openmetrics_parser.ts";
import { createTestDatabase, type TestDatabase } from "../../tests/database.ts";
import { createApp } from "./app.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());

const scrape = (headers: Record<string, string> = {}) =>
  createApp({ sql: db.sql, log: createLogger({ component: "metrics", level: "CRITICAL" }) })
    .request("/metrics", { headers });

test("answers OpenMetrics to those who show the scrape token, and to nobody else", async () => {
  for (const authorization of ["", "Bearer x", "Basic x"]) {
    const refused = await scrape(authorization ? { authorization } : {});
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ code: "token_missing" });
  }
  await db.sql`select metadata.run_alerts()`;
  const [token] = await db
    .sql`select decrypted_secret as t from vault.decrypted_secrets where name = 'scout_scrape_token'`;
  const answer = await scrape({ authorization: `Bearer ${token?.["t"]}` });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe(
    "application/openmetrics-text; version=1.0.0; charset=utf-8",
  );
  const families = parseOpenMetrics(await answer.text());
  expect(families["scout_job_healthy"]?.samples.map((s) => s.labels["job"])).toContain(
    "scout-alerts",
  );
});
