import { eventIntake, type Verdict } from "@scout/drive/event_intake.ts";
import { type KnownChannels, takeNotification } from "@scout/drive/take_notification.ts";
import { functionApp } from "@scout/edge/function_app.ts";
import type { Logger } from "@scout/observe/logger.ts";
import { auditBatch } from "@scout/warehouse/audit_batch.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { failureOf } from "@scout/warehouse/failure.ts";
import { within } from "@scout/warehouse/within.ts";
import { ScoutError } from "@scout/wire/error.ts";

export interface WebhookAppDeps {
  sql: Warehouse;
  log: Logger;
  now?: () => number;
  randomId?: () => string;
  /** Longest wait for the database; Google does not wait long either. */
  answerMs?: number;
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
const ANSWER_MS = 5_000;

/** `POST /drive-webhook-handler`: a notification of Google Drive. All it says is in its headers. */
export function createApp(deps: WebhookAppDeps) {
  const { sql, log, answerMs = ANSWER_MS } = deps;
  const now = deps.now ?? Date.now;
  const channels: KnownChannels = new Map();
  const record = eventIntake(sql, answerMs);
  const app = functionApp({
    slug: "drive-webhook-handler",
    auditedAs: "drive-webhook",
    routes: "Google Drive posts its notifications to /drive-webhook-handler.",
    sql,
    log,
    randomId: deps.randomId,
    // hundreds a second: together
    audit: auditBatch(sql, (error) => log.error("calls could not be audited", { error })),
    failureOf: refusalOf,
  });

  app.post("/", async (c) => {
    const verdict = await within(
      answerMs,
      takeNotification(sql, c.req.raw.headers, {
        channels,
        record,
        now: now(),
        traceparent: c.var.call.traceparent,
      }),
    );
    const status = STATUS[verdict];
    if (status === 200) return c.json({ code: verdict });
    throw new ScoutError(`notification_${verdict}`, "This notification is not taken.", {
      status,
      hint: "Only Google Drive sends here, on channels that Scout opened.",
    });
  });
  return app;
}

/** Google needs no hint what to send again. */
function refusalOf(error: unknown): ScoutError {
  const failure = failureOf(error);
  if (failure.status < 500) return failure;
  return new ScoutError(failure.code, failure.message, {
    status: failure.status,
    ...(failure.retryAfterSeconds === null ? {} : { retryAfterSeconds: failure.retryAfterSeconds }),
    cause: failure.cause,
  });
}
