import { afterAll, describe, expect, test } from "vitest";
import { createLogger } from "@scout/observe/logger.ts";
import type { FunctionCall } from "@scout/warehouse/audit.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { ScoutError } from "@scout/wire/error.ts";
import { createApp as alerts } from "../../functions/alerts/app.ts";
import { createApp as driveSync } from "../../functions/drive-sync/app.ts";
import { createApp as lifecycle } from "../../functions/lifecycle/app.ts";
import { createApp as metrics } from "../../functions/metrics/app.ts";
import { Bucket } from "./bucket.ts";
import { functionApp } from "./function_app.ts";

const gone = connectWarehouse("postgres://x:x@127.0.0.1:1/x", { applicationName: "test" });
afterAll(() => gone.end({ timeout: 0 }));
const TRACE = "ab".repeat(16);
const traceparent = `00-${TRACE}-${"cd".repeat(8)}-01`;

describe("a call", () => {
  const calls: FunctionCall[] = [];
  const lines: string[] = [];
  const app = functionApp({
    slug: "shop",
    routes: "GET /shop.",
    sql: gone,
    log: createLogger({ component: "shop", write: (line) => lines.push(line) }),
    audit: (call) => void calls.push(call),
  });
  app.get("/", (c) => {
    c.var.call.audited.rowsIn = 3;
    return c.json({ traceparent: c.var.call.traceparent });
  });
  app.get("/late", () => {
    throw new ScoutError("rate_limited", "Too often.", { status: 429, retryAfterSeconds: 7 });
  });
  app.get("/broken", () => {
    throw new TypeError("password=hunter2 is undefined");
  });
  const get = async (path: string) => {
    calls.length = lines.length = 0;
    const answer = await app.request(path, { headers: { traceparent } });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  };

  test("is audited with its duration, rows and the caller's trace, and shows that trace on", async () => {
    const { body } = await get("/shop");
    expect(body.traceparent).toMatch(new RegExp(`^00-${TRACE}-(?!cdcd)[\\da-f]{16}-01$`));
    expect(calls).toEqual([
      expect.objectContaining({
        functionName: "shop",
        status: 200,
        rowsIn: 3,
        error: null,
        traceId: TRACE,
      }),
    ]);
    expect(calls[0]?.durationMs).toBeGreaterThan(0);
  });

  test("that is refused is told why and when to come again", async () => {
    const { status, headers, body } = await get("/shop/late");
    expect([status, headers.get("Retry-After"), body.code]).toEqual([429, "7", "rate_limited"]);
    expect(calls[0]).toMatchObject({ status: 429, error: "rate_limited" });
    expect(lines).toEqual([]);
  });

  test("that fails tells nothing of how, and the log all, under the trace", async () => {
    const { status, body } = await get("/shop/broken");
    expect([status, body.code]).toEqual([500, "internal"]);
    expect(JSON.stringify(body)).not.toContain("hunter2");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ trace_id: TRACE, level: "ERROR" });
    expect(lines[0]).toContain("TypeError");
  });

  test("for what is not there is told what there is", async () => {
    const { status, body } = await get("/shop/nothing");
    expect([status, body.hint]).toEqual([404, "GET /shop."]);
    expect(calls[0]).toMatchObject({ status: 404, error: "not_found" });
  });
});

test("without a database every function says when to come again", async () => {
  const lines: string[] = [];
  const log = createLogger({ component: "test", write: (line) => lines.push(line) });
  const bucket = new Bucket({ url: "http://127.0.0.1:1", secretKey: "k", bucket: "b" });
  const deps = { sql: gone, log, bucket, secretKeys: ["sb_secret_x"] };
  const headers = { authorization: "Bearer sb_secret_x" };
  const answers = await Promise.all([
    alerts({ ...deps, url: "http://127.0.0.1/alerts", pages: "text" })
      .request("/alerts", { method: "POST", headers }),
    driveSync(deps).request("/drive-sync", { method: "POST", headers }),
    lifecycle(deps).request("/lifecycle", { method: "POST", headers }),
    metrics(deps).request("/metrics", { headers }),
  ]);
  for (const answer of answers) {
    expect(answer.status).toBe(503);
    expect(answer.headers.get("Retry-After")).toBe("2");
    expect(await answer.json()).toMatchObject({ code: "database_unavailable" });
  }
  // that nobody could write the audit is in the log
  expect(lines.filter((line) => line.includes("could not be audited"))).toHaveLength(4);
});
