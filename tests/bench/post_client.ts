// A device's side, in a process of its own: what it costs is not the stack's.
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Receipt } from "@scout/wire/receipt.ts";
import type { ClientResult, ClientTask } from "./run_client.ts";

const task = JSON.parse(process.argv[2] ?? "") as ClientTask;
const bytes = new Uint8Array(await readFile(task.file));
// a device has been running for long: Node loads its HTTP client at the first request
await fetch(task.apiUrl).then((response) => response.arrayBuffer());
const result = task.mode === "upload" ? await upload(task) : await openLoop(task);
console.log(JSON.stringify(result));

/**
 * Posts all lines under one key, continuing where each receipt says: as fast as it goes, or so many
 * bytes a second. With linesPerPost one line above the budget, a post sends no more than is
 * needed to learn where to resume.
 */
async function upload(task: ClientTask): Promise<ClientResult> {
  const { apiUrl, token, key, bytesPerSecond, linesPerPost = Infinity } = task;
  const start = performance.now();
  for (let from = 0, line = 1, posts = 1;; posts++) {
    let end = from;
    for (let n = 0; n < linesPerPost && end < bytes.length; n++) end = bytes.indexOf(10, end) + 1;
    const body = bytes.subarray(from, end);
    const response = await fetch(`${apiUrl}/functions/v1/ingest-stream`, {
      method: "POST",
      headers: headers(token, key, line),
      body: bytesPerSecond === undefined ? body : paced(body, bytesPerSecond),
      duplex: "half",
    } as RequestInit);
    const receipt = await response.json() as Receipt;
    if (!response.ok) throw new Error(JSON.stringify(receipt));
    if (receipt.complete) {
      return {
        seconds: (performance.now() - start) / 1000,
        posts,
        accepted: receipt.accepted,
        latenciesMs: [],
        errors: [],
      };
    }
    for (const resume = receipt.resume_from ?? line; line < resume; line++) {
      from = bytes.indexOf(10, from) + 1;
    }
  }
}

function paced(body: Uint8Array, bytesPerSecond: number): ReadableStream<Uint8Array> {
  const start = performance.now();
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      if (sent >= body.length) return controller.close();
      const wait = sent / bytesPerSecond * 1000 - (performance.now() - start);
      if (wait > 0) await sleep(wait);
      const piece = body.subarray(sent, sent + 65_536);
      sent += piece.length;
      controller.enqueue(piece);
    },
  });
}

/** Posts at their scheduled times, whether or not earlier ones have been answered. */
async function openLoop(task: ClientTask): Promise<ClientResult> {
  const { apiUrl, tokens = [], rowsPerPost = 500, postsPerSecond = 2, linesOfAll = 0 } = task;
  const bodies: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0, n = 0; n < linesOfAll; n += rowsPerPost) {
    let end = from;
    for (let i = 0; i < rowsPerPost; i++) end = bytes.indexOf(10, end) + 1;
    bodies.push(bytes.subarray(from, end));
    from = end;
  }
  const start = performance.now() + 200;
  const latenciesMs: number[] = [];
  const errors: string[] = [];
  let accepted = 0;
  await Promise.all(bodies.map(async (body, i) => {
    // device after device, evenly spread over the interval
    const due = start + i / (tokens.length * postsPerSecond) * 1000;
    await sleep(Math.max(0, due - performance.now()));
    try {
      const response = await fetch(`${apiUrl}/functions/v1/ingest-stream`, {
        method: "POST",
        headers: headers(tokens[i % tokens.length] ?? "", `${task.key}-${i}`, 1),
        body,
      });
      const receipt = await response.json() as Receipt;
      if (!response.ok) throw new Error(`${response.status} ${JSON.stringify(receipt)}`);
      accepted += receipt.accepted;
      latenciesMs.push(performance.now() - due);
    } catch (error) {
      errors.push(error instanceof Error ? error.message : String(error));
    }
  }));
  return {
    seconds: (performance.now() - start) / 1000,
    posts: bodies.length,
    accepted,
    latenciesMs,
    errors,
  };
}

function headers(token: string, key: string, firstLine: number): Record<string, string> {
  return {
    "authorization": `Bearer ${token}`,
    "content-type": "application/x-ndjson",
    "idempotency-key": key,
    ...(firstLine > 1 ? { "scout-first-line": String(firstLine) } : {}),
  };
}
