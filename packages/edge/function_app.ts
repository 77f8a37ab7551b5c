import { Hono } from "hono";
import { cpuSince } from "@scout/observe/cpu_time.ts";
import type { Logger } from "@scout/observe/logger.ts";
import { activeTrace, describeSpan } from "@scout/observe/span.ts";
import { type Trace, traceOf } from "@scout/observe/trace.ts";
import { auditCall, type FunctionCall } from "@scout/warehouse/audit.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { failureOf } from "@scout/warehouse/failure.ts";
import { DATABASE_ANSWER_MS, within } from "@scout/warehouse/within.ts";
import { ScoutError } from "@scout/wire/error.ts";

/** A call while it is answered: `c.var.call`. */
export interface Call extends Trace {
  /** Its entries carry the trace id. */
  readonly log: Logger;
  /** What the handler tells the audit of it. */
  readonly audited: Partial<Omit<FunctionCall, "functionName" | "traceId">>;
}

export interface FunctionEnv {
  Variables: { call: Call; failure?: ScoutError };
}

export interface FunctionAppOptions {
  /** Folder in functions/, and first part of its addresses. */
  slug: string;
  /** Its name in metadata.function_audit, where that is another. */
  auditedAs?: string;
  /** What can be asked for, for those who ask for something else. */
  routes: string;
  sql: Warehouse;
  log: Logger;
  randomId?: (() => string) | undefined;
  /** Instead of a row written before the answer is given. */
  audit?: (call: FunctionCall) => void | Promise<void>;
  /** What is told of an error, where failureOf() does not say it well. */
  failureOf?: (error: unknown) => ScoutError;
  /** Headers that an answer to a failure has besides. */
  failureHeaders?: (failure: ScoutError) => Record<string, string>;
  /** Longest the audit may hold up an answer. */
  databaseAnswerMs?: number | undefined;
}

/** The same where the database has just been found not to answer. */
const AUDIT_WITHOUT_DATABASE_MS = 1_000;

/**
 * What every Edge Function has in common, before it has a route: a row in metadata.function_audit for each
 * call (duration, trace, error code, rows), errors answered as failureOf() says, with `Retry-After` where it
 * knows when, and logged when they are ours; 404 for what is not there.
 */
export function functionApp(options: FunctionAppOptions): Hono<FunctionEnv> {
  const { slug, auditedAs = slug, sql, databaseAnswerMs = DATABASE_ANSWER_MS } = options;
  const randomId = options.randomId ?? (() => crypto.randomUUID());
  const audit = options.audit ?? ((call) => auditCall(sql, call));
  const explain = options.failureOf ?? failureOf;
  const app = new Hono<FunctionEnv>({ strict: false }).basePath(`/${slug}`);

  app.use("*", async (c, next) => {
    const startedAt = performance.now();
    const cpuMs = cpuSince();
    const trace = activeTrace() ?? traceOf(c.req.header("traceparent"), randomId);
    const { traceId } = trace;
    const call: Call = { ...trace, log: options.log.with({ trace_id: traceId }), audited: {} };
    c.set("call", call);
    await next();
    const failure = c.get("failure");
    describeSpan({
      "scout.rows": call.audited.rowsIn ?? 0,
      ...(call.audited.batchIds?.length ? { "scout.batch_ids": [...call.audited.batchIds] } : {}),
      ...(failure ? { "error.type": failure.code } : {}),
    });
    const written = Promise.resolve(audit({
      functionName: auditedAs,
      method: c.req.method,
      status: c.res.status,
      durationMs: performance.now() - startedAt,
      cpuMs: cpuMs(),
      rowsIn: 0,
      bytesIn: Number(c.req.header("content-length")) || 0,
      error: failure?.code ?? null,
      errorMessage: failure?.message ?? null,
      ...call.audited,
      traceId,
    }));
    const isSilent = failure?.code === "database_unavailable";
    await within(
      isSilent ? Math.min(AUDIT_WITHOUT_DATABASE_MS, databaseAnswerMs) : databaseAnswerMs,
      written,
      // the answer stands: what was done is committed whether or not this row could be written
    ).catch((error) => call.log.error("the call could not be audited", { error }));
  });

  app.notFound((c) => {
    const failure = new ScoutError("not_found", "There is nothing here.", {
      status: 404,
      hint: options.routes,
    });
    c.set("failure", failure);
    return c.json(failure.toJSON(), 404);
  });
  app.onError((error, c) => {
    const failure = explain(error);
    c.set("failure", failure);
    if (failure.status >= 500) c.var.call.log.error(failure.message, { error: failure });
    if (failure.retryAfterSeconds !== null) {
      c.header("Retry-After", String(failure.retryAfterSeconds));
    }
    for (const [name, value] of Object.entries(options.failureHeaders?.(failure) ?? {})) {
      c.header(name, value);
    }
    return c.json(failure.toJSON(), failure.status as 500);
  });
  return app;
}
