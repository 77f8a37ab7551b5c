import { Hono } from "hono";
import {
  type KnownChannels,
  takeNotification,
  type Verdict,
} from "@scout/drive/take_notification.ts";
import type { Logger } from "@scout/observe/logger.ts";
import { auditBatch } from "@scout/warehouse/audit_batch.ts";
import { isUnavailable, unavailable, type Warehouse } from "@scout/warehouse/connect.ts";
import { within } from "@scout/warehouse/within.ts";
import { ScoutError } from "@scout/wire/error.ts";

export interface WebhookAppDeps {
  sql: Warehouse;
  log: Logger;
  now?: () => number;
  randomId?: () => string;
}

/** Google repeats what is answered 500, 502, 503 or 504, and nothing else. */
const STATUS: Record<Verdict, 200 | 400 | 401 | 404 | 410> = {
  accepted: 200,
  repeated: 200,
  malformed: 400,
  unknown_channel: 404,
  wrong_token: 401,
  wrong_resource: 401,
  expired: 410,
  stopped: 410,
};
/** Longest wait for the database; Google does not wait long either. */
const ANSWER_MS = 5_000;

/** `POST /drive-webhook-handler`: a notification of Google Drive. All it says is in its headers. */
export function createApp(deps: WebhookAppDeps) {
  const { sql, log } = deps;
  const now = deps.now ?? Date.now;
  const randomId = deps.randomId ?? (() => crypto.randomUUID());
  const channels: KnownChannels = new Map();
  const audit = auditBatch(sql, (error) => log.error("calls could not be audited", { error }));
  const app = new Hono().basePath("/drive-webhook-handler");

  app.post("/", async (c) => {
    const startedAt = now();
    const verdict = await within(
      ANSWER_MS,
      takeNotification(sql, c.req.raw.headers, channels, startedAt),
    );
    const status = STATUS[verdict];
    audit({
      functionName: "drive-webhook",
      method: "POST",
      status,
      durationMs: now() - startedAt,
      error: status === 200 ? null : verdict,
      traceId: randomId().replaceAll("-", ""),
    });
    if (status === 200) return c.json({ code: verdict });
    const refusal = new ScoutError(`notification_${verdict}`, "This notification is not taken.", {
      status,
      hint: "Only Google Drive sends here, on channels that Scout opened.",
    });
    return c.json(refusal.toJSON(), status);
  });

  app.notFound((c) =>
    c.json(
      new ScoutError("not_found", "There is nothing here.", {
        status: 404,
        hint: "Google Drive posts its notifications to /drive-webhook-handler.",
      }).toJSON(),
      404,
    )
  );
  app.onError((error, c) => {
    const failure = isUnavailable(error)
      ? unavailable(error)
      : new ScoutError("internal", "Something went wrong on our side.", { cause: error });
    log.error(failure.message, { error: failure });
    if (failure.retryAfterSeconds !== null) {
      c.header("retry-after", String(failure.retryAfterSeconds));
    }
    return c.json({ ...failure.toJSON(), hint: null }, failure.status as 500);
  });
  return app;
}
