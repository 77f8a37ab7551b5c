import type { Receipt } from "@scout/wire/receipt.ts";
import { setTimeout as sleep } from "node:timers/promises";

/** Where and as whom lines are posted. */
export interface PostTarget {
  /** Address of the API, e.g. http://127.0.0.1:54321 */
  apiUrl: string;
  /** A device token. */
  token: string;
  fetch: typeof fetch;
  /** Waits so many milliseconds. */
  sleep?: (ms: number) => Promise<unknown>;
}

/** Statuses worth another try with the same key: too many requests, in progress, temporarily down. */
const PASSING = new Set([408, 409, 425, 429, 500, 502, 503, 504]);
const TRIES = 10;

/**
 * Posts NDJSON under an idempotency key until all of it is committed: continues where the
 * server stopped, and tries again with the same key when it is busy or unreachable.
 * Posting the same bytes under the same key again changes nothing.
 *
 * @throws Error with the server's code and hint when the post is refused for good.
 */
export async function postLines(
  target: PostTarget,
  idempotencyKey: string,
  lines: Uint8Array<ArrayBuffer>,
): Promise<Receipt> {
  const wait = target.sleep ?? sleep;
  let firstLine = 1;
  let body = lines;
  for (let failures = 0;;) {
    const answer = await post(target, idempotencyKey, body, firstLine);
    if ("receipt" in answer) {
      if (answer.receipt.complete) return answer.receipt;
      const next = answer.receipt.resume_from ?? 1;
      if (next > firstLine) failures = 0;
      else if (++failures >= TRIES) throw new Error(`the server stays at line ${next}`);
      body = fromLine(lines, next);
      firstLine = next;
      continue;
    }
    if (!answer.passing || ++failures >= TRIES) throw new Error(answer.message);
    await wait(
      answer.retryAfterMs ?? Math.min(30_000, 250 * 2 ** failures) * (0.5 + Math.random() / 2),
    );
  }
}

type Answer =
  | { receipt: Receipt }
  | { passing: boolean; message: string; retryAfterMs: number | undefined };

async function post(
  target: PostTarget,
  key: string,
  body: Uint8Array<ArrayBuffer>,
  firstLine: number,
): Promise<Answer> {
  let response: Response;
  try {
    response = await target.fetch(`${target.apiUrl}/functions/v1/ingest-stream`, {
      method: "POST",
      headers: {
        "authorization": `Bearer ${target.token}`,
        "content-type": "application/x-ndjson",
        "idempotency-key": key,
        ...(firstLine > 1 ? { "scout-first-line": String(firstLine) } : {}),
      },
      body,
    });
  } catch (cause) {
    const reason = cause instanceof Error && cause.cause instanceof Error
      ? cause.cause.message
      : cause;
    return {
      passing: true,
      message: `cannot reach ${target.apiUrl}: ${reason}`,
      retryAfterMs: undefined,
    };
  }
  if (response.ok) return { receipt: await response.json() as Receipt };
  const problem = await response.json().catch(() => ({})) as {
    code?: string;
    message?: string;
    hint?: string;
  };
  const retryAfter = Number(response.headers.get("retry-after"));
  return {
    passing: PASSING.has(response.status) &&
      (response.status !== 409 || problem.code === "post_in_progress"),
    message: [`${response.status} ${problem.code ?? ""}`, problem.message, problem.hint]
      .filter(Boolean).join(": "),
    retryAfterMs: retryAfter > 0 ? retryAfter * 1000 : undefined,
  };
}

/** The part of NDJSON that begins with a line (1-based). */
function fromLine(lines: Uint8Array<ArrayBuffer>, line: number): Uint8Array<ArrayBuffer> {
  let at = 0;
  for (let n = 1; n < line; n++) {
    const end = lines.indexOf(10, at);
    if (end < 0) return lines.subarray(lines.length);
    at = end + 1;
  }
  return lines.subarray(at);
}
