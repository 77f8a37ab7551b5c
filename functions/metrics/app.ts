import { createHash, timingSafeEqual } from "node:crypto";
import { functionApp } from "@scout/edge/function_app.ts";
import { OPENMETRICS_TYPE } from "@scout/observe/openmetrics.ts";
import { readMetrics } from "@scout/observe/read_metrics.ts";
import type { Logger } from "@scout/observe/logger.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { ScoutError } from "@scout/wire/error.ts";

export interface MetricsAppDeps {
  sql: Warehouse;
  log: Logger;
}

/**
 * `GET /metrics` with the scrape token (Vault: scout_scrape_token) as bearer: everything as OpenMetrics, computed
 * from the database, so that it does not matter which of many isolates answers.
 */
export function createApp({ sql, log }: MetricsAppDeps) {
  const app = functionApp({ slug: "metrics", routes: "GET /metrics.", sql, log });

  app.get("/", async (c) => {
    const bearer = /^Bearer +([\x21-\x7e]+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
    const [known] = await sql<{ token: string | null }[]>`
      select decrypted_secret as token from vault.decrypted_secrets where name = 'scout_scrape_token'`;
    if (
      bearer === undefined || !known?.token || !timingSafeEqual(hash(bearer), hash(known.token))
    ) {
      throw new ScoutError("token_missing", "The scrape token is needed.", {
        status: 401,
        hint: "Authorization: Bearer <token>; scout metrics token prints it.",
      });
    }
    return c.body(await readMetrics(sql), 200, {
      "Content-Type": OPENMETRICS_TYPE,
      "Cache-Control": "no-store",
    });
  });

  return app;
}

function hash(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}
