import { type Context, Hono } from "hono";
import { z } from "zod";
import type { Bucket } from "@scout/lifecycle/bucket.ts";
import { requireSecretKey } from "@scout/lifecycle/caller.ts";
import { checkExport } from "@scout/lifecycle/check_exports.ts";
import { runSteps } from "@scout/lifecycle/run_steps.ts";
import type { Logger } from "@scout/observe/logger.ts";
import { traceIdOf } from "@scout/observe/trace_id.ts";
import { auditCall } from "@scout/warehouse/audit.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { failureOf } from "@scout/warehouse/failure.ts";
import { ScoutError } from "@scout/wire/error.ts";

export interface LifecycleAppDeps {
  sql: Warehouse;
  bucket: Bucket;
  /** Keys of the project that may call. */
  secretKeys: readonly string[];
  log: Logger;
  now?: () => number;
  randomId?: () => string;
}

const verifySchema = z.object({ export_id: z.number().int().positive() });

/**
 * `POST /lifecycle`: the next steps of archiving and restoring, as many as one call can do; answers
 * `{steps, more, error}`. `POST /lifecycle/verify {export_id}`: reads one exported file back.
 */
export function createApp(deps: LifecycleAppDeps) {
  const { sql, bucket, log } = deps;
  const now = deps.now ?? Date.now;
  const randomId = deps.randomId ?? (() => crypto.randomUUID());
  const app = new Hono<{ Variables: { rows?: number; failure?: ScoutError } }>().basePath(
    "/lifecycle",
  );

  app.use("*", async (c, next) => {
    const startedAt = now();
    await next();
    const failure = c.get("failure");
    await auditCall(sql, {
      functionName: "lifecycle",
      method: c.req.method,
      status: c.res.status,
      durationMs: now() - startedAt,
      rowsIn: c.get("rows") ?? 0,
      error: failure?.code ?? null,
      errorMessage: failure?.message ?? null,
      traceId: traceIdOf(c.req.header("traceparent"), randomId),
    }).catch((error) => log.error("the call could not be audited", { error }));
  });

  const admit = (c: Context) =>
    requireSecretKey(sql, deps.secretKeys, {
      authorization: c.req.header("authorization"),
      apikey: c.req.header("apikey"),
    });

  app.post("/", async (c) => {
    await admit(c);
    const run = await runSteps({ sql, bucket, log, now, randomId });
    c.set("rows", run.steps.reduce((sum, step) => sum + step.rows, 0));
    await sql`select metadata.beat('lifecycle', ${run.error})`;
    return c.json(run);
  });

  app.post("/verify", async (c) => {
    await admit(c);
    const body = verifySchema.safeParse(await c.req.json().catch(() => null));
    if (!body.success) {
      throw new ScoutError("request_invalid", "The body must be {export_id}.", { status: 400 });
    }
    const check = await checkExport(sql, bucket, body.data.export_id);
    if (check === null) {
      throw new ScoutError("export_unknown", `There is no export ${body.data.export_id}.`, {
        status: 404,
        hint: "scout archive list --json tells the ids.",
      });
    }
    return c.json(check);
  });

  app.notFound((c) =>
    c.json(
      new ScoutError("not_found", "There is nothing here.", {
        status: 404,
        hint: "POST /lifecycle, or POST /lifecycle/verify.",
      }).toJSON(),
      404,
    )
  );
  app.onError((error, c) => {
    const failure = failureOf(error);
    c.set("failure", failure);
    if (failure.status >= 500) log.error(failure.message, { error: failure });
    return c.json(failure.toJSON(), failure.status as 500);
  });
  return app;
}
