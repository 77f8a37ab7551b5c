import { setTimeout as sleep } from "node:timers/promises";
import { type Receipt, receiptSchema } from "@scout/wire/receipt.ts";

/** A registered device. */
export interface Device {
  id: string;
  store: string;
  token: string;
}

/** A post as its device keeps it until it is told that all of it has arrived. */
export interface Post {
  device: Device;
  key: string;
  /** NDJSON. */
  body: Uint8Array;
}

/** What an answer says, whatever it is. */
export interface Answer {
  status: number;
  retryAfter: string | null;
  /** The receipt, or the error. */
  body: Record<string, unknown>;
}

/** A post of text. */
export function postOf(device: Device, key: string, body: string | Uint8Array): Post {
  return { device, key, body: typeof body === "string" ? new TextEncoder().encode(body) : body };
}

/** No request may take longer, whatever was done to the stack. */
const ANSWER_MS = 30_000;

/** Sends a request once; rejects when there is no answer in time. */
export async function send(
  url: string,
  post: Post,
  options: { firstLine?: number; headers?: Record<string, string>; body?: BodyInit } = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "Content-Type": "application/x-ndjson",
      Authorization: `Bearer ${post.device.token}`,
      "Idempotency-Key": post.key,
      "Scout-First-Line": String(options.firstLine ?? 1),
      ...options.headers,
    },
    body: options.body ?? fromLine(post.body, options.firstLine ?? 1) as BodyInit,
    signal: AbortSignal.timeout(ANSWER_MS),
    ...(options.body instanceof ReadableStream ? { duplex: "half" } : {}),
  } as RequestInit);
  const text = await response.text();
  let body: Record<string, unknown>;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Error(`${response.status} without JSON: ${text.slice(0, 200)}`);
  }
  return { status: response.status, retryAfter: response.headers.get("Retry-After"), body };
}

const DELIVER_MS = 60_000;
const AGAIN = new Set([429, 502, 503, 504]);

/**
 * Sends a post as a device does: again after a failure, on from where the receipt says, until it is
 * complete.
 *
 * @returns the receipt, and how many requests were answered with one
 * @throws Error for an answer that trying again does not mend, or after a minute
 */
export async function deliver(
  url: string,
  post: Post,
): Promise<{ receipt: Receipt; requests: number }> {
  const deadline = Date.now() + DELIVER_MS;
  let firstLine = 1;
  let last = "";
  for (let requests = 0; Date.now() < deadline;) {
    let answer: Answer;
    try {
      answer = await send(url, post, { firstLine });
    } catch (error) {
      last = String(error);
      await sleep(100);
      continue;
    }
    if (answer.status === 200) {
      requests++;
      const receipt = receiptSchema.parse(answer.body);
      if (receipt.complete) return { receipt, requests };
      firstLine = receipt.resume_from ?? 1;
      continue;
    }
    last = `${answer.status} ${answer.body["code"]}`;
    if (!AGAIN.has(answer.status) && answer.body["code"] !== "post_in_progress") {
      throw new Error(`post ${post.key} was refused: ${JSON.stringify(answer)}`);
    }
    await sleep(100);
  }
  throw new Error(`post ${post.key} was not taken within a minute; last: ${last}`);
}

function fromLine(body: Uint8Array, line: number): Uint8Array {
  let at = 0;
  for (let i = 1; i < line; i++) {
    const end = body.indexOf(10, at);
    if (end < 0) return body.subarray(body.length);
    at = end + 1;
  }
  return body.subarray(at);
}
