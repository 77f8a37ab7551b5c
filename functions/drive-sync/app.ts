import { Hono } from "hono";
import type { DriveDeps } from "@scout/drive/drive_deps.ts";
import { syncDrive } from "@scout/drive/sync_drive.ts";
import { requireSecretKey } from "@scout/lifecycle/caller.ts";
import { auditCall } from "@scout/warehouse/audit.ts";
import { failureOf } from "@scout/warehouse/failure.ts";
import { ScoutError } from "@scout/wire/error.ts";

export interface DriveSyncAppDeps extends Omit<DriveDeps, "now" | "randomId"> {
  /** Keys of the project that may call. */
  secretKeys: readonly string[];
  now?: () => number;
  randomId?: () => string;
}

/**
 * `POST /drive-sync`: follows what is due of Google Drive, as far as one call can; answers
 * `{passes, files, settled, more, error}`. Cron and notifications ring it.
 */
export function createApp(deps: DriveSyncAppDeps) {
  const { sql, log } = deps;
  const now = deps.now ?? Date.now;
  const randomId = deps.randomId ?? (() => crypto.randomUUID());
  const app = new Hono<{ Variables: { rows?: number; failure?: ScoutError } }>().basePath(
    "/drive-sync",
  );

  app.use("*", async (c, next) => {
    const startedAt = now();
    await next();
    const failure = c.get("failure");
    await auditCall(sql, {
      functionName: "drive-sync",
      method: c.req.method,
      status: c.res.status,
      durationMs: now() - startedAt,
      rowsIn: c.get("rows") ?? 0,
      error: failure?.code ?? null,
      errorMessage: failure?.message ?? null,
      traceId: randomId().replaceAll("-", ""),
    }).catch((error) => log.error("the call could not be audited", { error }));
  });

  app.post("/", async (c) => {
    await requireSecretKey(sql, deps.secretKeys, {
      authorization: c.req.header("authorization"),
      apikey: c.req.header("apikey"),
    });
    const result = await syncDrive({ ...deps, now, randomId });
    c.set("rows", result.files.queued);
    await sql`select metadata.beat('drive', ${result.error})`;
    // what is left is not left until cron looks again
    if (result.more && result.error === null) await sql`select metadata.ring('drive-sync')`;
    return c.json(result);
  });

  app.notFound((c) =>
    c.json(
      new ScoutError("not_found", "There is nothing here.", {
        status: 404,
        hint: "POST /drive-sync.",
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
