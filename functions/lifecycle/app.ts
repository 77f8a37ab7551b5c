import { z } from "zod";
import type { Bucket } from "@scout/edge/bucket.ts";
import { functionApp } from "@scout/edge/function_app.ts";
import { requireSecretKey } from "@scout/edge/secret_key.ts";
import { checkExport } from "@scout/lifecycle/check_exports.ts";
import { runSteps } from "@scout/lifecycle/run_steps.ts";
import type { Logger } from "@scout/observe/logger.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
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
  const { sql, bucket } = deps;
  const now = deps.now ?? Date.now;
  const randomId = deps.randomId ?? (() => crypto.randomUUID());
  const app = functionApp({
    slug: "lifecycle",
    routes: "POST /lifecycle, or POST /lifecycle/verify.",
    sql,
    log: deps.log,
    randomId,
  });

  app.post("/", async (c) => {
    await requireSecretKey(sql, deps.secretKeys, c.req.raw.headers);
    const run = await runSteps({ sql, bucket, log: c.var.call.log, now, randomId });
    c.var.call.audited.rowsIn = run.steps.reduce((sum, step) => sum + step.rows, 0);
    await sql`select metadata.beat('lifecycle', ${run.error})`;
    return c.json(run);
  });

  app.post("/verify", async (c) => {
    await requireSecretKey(sql, deps.secretKeys, c.req.raw.headers);
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

  return app;
}
