import type { DriveDeps } from "@scout/drive/drive_deps.ts";
import { syncDrive } from "@scout/drive/sync_drive.ts";
import { type Call, functionApp } from "@scout/edge/function_app.ts";
import { requireSecretKey } from "@scout/edge/secret_key.ts";

export interface DriveSyncAppDeps extends Omit<DriveDeps, "now" | "randomId"> {
  /** Keys of the project that may call. */
  secretKeys: readonly string[];
  now?: () => number;
  randomId?: () => string;
}

/** Of notifications a second after a bell nobody is rung for again: metadata.is_drive_ring_due(). */
const LOOKS_AGAIN_MS = 1_500;

/**
 * `POST /drive-sync`: follows what is due of Google Drive, as far as one call can; answers
 * `{passes, files, settled, more, error}`. Cron and notifications ring it.
 */
export function createApp(deps: DriveSyncAppDeps) {
  const { sql } = deps;
  const now = deps.now ?? Date.now;
  const randomId = deps.randomId ?? (() => crypto.randomUUID());
  const app = functionApp({
    slug: "drive-sync",
    routes: "POST /drive-sync.",
    sql,
    log: deps.log,
    randomId,
  });

  const ring = async ({ traceparent, log }: Call, slug: string) => {
    await sql`select metadata.ring(${slug}, p_traceparent => ${traceparent})`.catch((error) =>
      log.warning("the next call could not be rung; cron does it later", { error, slug })
    );
  };

  app.post("/", async (c) => {
    await requireSecretKey(sql, deps.secretKeys, c.req.raw.headers);
    const result = await syncDrive(
      { ...deps, log: c.var.call.log, now, randomId },
      {
        looksAgainAfterMs: LOOKS_AGAIN_MS,
        onQueued: () => ring(c.var.call, "drive-universal-processor"),
      },
    );
    c.var.call.audited.rowsIn = result.files.queued;
    await sql`select metadata.beat('drive', ${result.error})`;
    // what is left is not left until cron looks again
    if (result.more && result.error === null) await ring(c.var.call, "drive-sync");
    return c.json(result);
  });

  return app;
}
