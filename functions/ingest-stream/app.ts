import { createHash } from "node:crypto";
import type { Context } from "hono";
import { functionApp } from "@scout/edge/function_app.ts";
import type { Logger } from "@scout/observe/logger.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { authenticateDevice, type Device } from "@scout/warehouse/devices.ts";
import { failureOf } from "@scout/warehouse/failure.ts";
import { ingestPost, type IngestProgress } from "@scout/warehouse/ingest_post.ts";
import { SegmentPool } from "@scout/warehouse/segments.ts";
import { ingestSettings } from "@scout/warehouse/settings.ts";
import { DATABASE_ANSWER_MS, within } from "@scout/warehouse/within.ts";
import { type Body, GzipBody, PlainBody } from "@scout/wire/body.ts";
import { ScoutError } from "@scout/wire/error.ts";

export interface IngestAppDeps {
  sql: Warehouse;
  log: Logger;
  now?: () => number;
  randomId?: () => string;
  /** Longest the database may take for one answer; then the request is answered 503. */
  databaseAnswerMs?: number;
}

const FORMATS = new Map<string, "lines" | "document">([
  ["application/x-ndjson", "lines"],
  ["application/ndjson", "lines"],
  ["application/jsonl", "lines"],
  ["application/json", "document"],
]);

interface Call extends IngestProgress {
  device: Device | null;
  body: Body | null;
}

function bearerToken(header: string | undefined): string {
  const token = /^Bearer +([\x21-\x7e]+)$/i.exec(header ?? "")?.[1];
  if (token === undefined) {
    throw new ScoutError("token_missing", "A device token is needed.", {
      status: 401,
      hint: "Send the header Authorization: Bearer <device token>.",
    });
  }
  return token;
}

async function authenticate(
  sql: Warehouse,
  call: Call,
  header: string | undefined,
): Promise<Device> {
  const hash = createHash("sha256").update(bearerToken(header)).digest();
  const answer = await authenticateDevice(sql, hash);
  if (answer.verdict === "unknown") {
    throw new ScoutError("token_unknown", "This device token is not known.", {
      status: 401,
      hint: "Tokens are made by: scout device add <device-id> --store <store-id>.",
    });
  }
  call.device = answer.device;
  if (answer.verdict === "revoked") {
    throw new ScoutError("token_revoked", "This device token was revoked.", {
      status: 403,
      hint: "Get a new token by: scout device rotate <device-id>.",
    });
  }
  if (answer.verdict === "rate_limited") {
    throw new ScoutError("rate_limited", "This device posts too often.", {
      status: 429,
      retryAfterSeconds: answer.retryAfterSeconds,
      hint: "Wait Retry-After seconds. Send more lines per post rather than more posts.",
    });
  }
  return answer.device;
}

function formatOf(contentType: string | undefined): "lines" | "document" {
  const [type = "", ...parameters] = (contentType ?? "").toLowerCase().split(";").map((p) =>
    p.trim()
  );
  const format = FORMATS.get(type);
  const charset = parameters.find((p) => p.startsWith("charset="))?.slice(8).replaceAll('"', "");
  if (
    format === undefined || (charset !== undefined && charset !== "utf-8" && charset !== "utf8")
  ) {
    throw new ScoutError("content_type_unsupported", "This content type is not taken.", {
      status: 415,
      details: { content_type: contentType ?? null, supported: [...FORMATS.keys()] },
      hint: "Send application/x-ndjson: one JSON object per line, in UTF-8.",
    });
  }
  return format;
}

function bodyOf(request: Request): Body {
  const plain = new PlainBody(request.body);
  const encoding = (request.headers.get("content-encoding") ?? "").trim().toLowerCase();
  if (encoding === "" || encoding === "identity") return plain;
  if (encoding === "gzip" || encoding === "x-gzip") return new GzipBody(plain);
  throw new ScoutError("content_encoding_unsupported", "This content encoding is not taken.", {
    status: 415,
    details: { content_encoding: encoding, supported: ["gzip", "identity"] },
    hint: "Compress with gzip, or not at all.",
  });
}

function keyOf(header: string | undefined): string | null {
  if (header === undefined) return null;
  const key = header.trim();
  if (!/^[\x20-\x7e]{1,255}$/.test(key)) {
    throw new ScoutError(
      "idempotency_key_invalid",
      "Idempotency-Key must be 1 to 255 printable ASCII characters.",
      {
        status: 400,
        details: { length: key.length },
        hint: "A UUID made once per post, and kept until the post is complete, does well.",
      },
    );
  }
  return key;
}

function firstLineOf(header: string | undefined, hasKey: boolean): number {
  if (header === undefined) return 1;
  const line = /^\d{1,15}$/.test(header.trim()) ? Number(header) : 0;
  if (line < 1) {
    throw new ScoutError(
      "first_line_invalid",
      "Scout-First-Line must be a line number from 1 on.",
      {
        status: 400,
        details: { value: header },
        hint: "Use the resume_from of the last receipt.",
      },
    );
  }
  if (line > 1 && !hasKey) {
    throw new ScoutError(
      "idempotency_key_missing",
      "A continuation needs the post's Idempotency-Key.",
      {
        status: 400,
        hint: "Send the Idempotency-Key that the post was begun with.",
      },
    );
  }
  return line;
}

/** As failureOf(); and what a device does about an error of ours. */
function ingestFailureOf(error: unknown): ScoutError {
  const failure = failureOf(error);
  if (failure.code !== "internal") return failure;
  return new ScoutError(failure.code, failure.message, {
    hint:
      "Send the post again with the same Idempotency-Key. If it stays, tell us the Scout-Trace-Id.",
    cause: failure.cause,
  });
}

function failureHeaders(failure: ScoutError): Record<string, string> {
  if (failure.status === 405) return { Allow: "POST" };
  if (failure.status === 401) return { "WWW-Authenticate": "Bearer" };
  return {};
}

/**
 * `POST /ingest-stream`: takes a device's receipts as NDJSON (or one JSON document) and answers with
 * what became of each line. Every call leaves one row in metadata.function_audit.
 */
export function createApp(deps: IngestAppDeps) {
  const { sql, log } = deps;
  const now = deps.now ?? Date.now;
  const randomId = deps.randomId ?? (() => crypto.randomUUID());
  const databaseAnswerMs = deps.databaseAnswerMs ?? DATABASE_ANSWER_MS;
  const settings = ingestSettings(sql, now);
  const segments = new SegmentPool();
  const app = functionApp({
    slug: "ingest-stream",
    routes: "Post to /ingest-stream.",
    sql,
    log,
    randomId,
    databaseAnswerMs,
    failureOf: ingestFailureOf,
    failureHeaders,
  });

  const answer = async (c: Context, call: Call): Promise<Response> => {
    const device = await within(
      databaseAnswerMs,
      authenticate(sql, call, c.req.header("authorization")),
    );
    const format = formatOf(c.req.header("content-type"));
    const key = keyOf(c.req.header("idempotency-key"));
    const firstLine = firstLineOf(c.req.header("scout-first-line"), key !== null);
    call.body = bodyOf(c.req.raw);
    const receipt = await ingestPost(
      {
        sql,
        settings: await within(databaseAnswerMs, settings()),
        now,
        randomId,
        segments,
        databaseAnswerMs,
      },
      { device, idempotencyKey: key ?? `server:${randomId()}`, firstLine, body: call.body, format },
      call,
    );
    return c.json(receipt);
  };

  app.use("*", async (c, next) => {
    c.header("Scout-Trace-Id", c.var.call.traceId);
    await next();
  });

  app.post("/", async (c) => {
    const call: Call = { device: null, body: null, postId: null, batchIds: [], rows: 0 };
    try {
      return await answer(c, call);
    } finally {
      Object.assign(c.var.call.audited, {
        rowsIn: call.rows,
        bytesIn: call.body?.bytesReceived ?? 0,
        deviceId: call.device?.deviceId ?? null,
        storeId: call.device?.storeId ?? null,
        postId: call.postId,
        batchIds: call.batchIds,
      });
    }
  });

  app.all("/", (c) => {
    throw new ScoutError("method_not_allowed", `${c.req.method} is not possible here.`, {
      status: 405,
      hint: "Send lines by POST.",
    });
  });
  return app;
}
