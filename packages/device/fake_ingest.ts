import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";

export interface SeenRequest {
  key: string;
  firstLine: number;
  lines: string[];
  encoding: string | undefined;
}

/** An answer given instead of the real one, or `hang up`. */
export type Scripted =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | "hang up";

export interface FakeIngest {
  url: string;
  /** Lines committed, by idempotency key. */
  posts: Map<string, string[]>;
  requests: SeenRequest[];
  /** Given to the next requests, in order. */
  script: Scripted[];
  /** Refusals that a correct client never gets. */
  violations: string[];
  /** A request commits no more new lines than this. */
  maxLines: number;
  token: string;
  /** From 0 to 1: makes the server break off, before or after a commit; null: it behaves. */
  unruly: (() => number) | null;
  committed(): string[];
  /** Makes it a server that has seen nothing. */
  forget(): void;
  close(): Promise<void>;
}

/**
 * A stand-in for ingest-stream that keeps its protocol (docs/ingest.md) to the letter: what is
 * sent again is compared line by line, gaps and other content under a known key are refused.
 * The same client also runs against the real function in kill.test.ts.
 */
export async function startFakeIngest(): Promise<FakeIngest> {
  const complete = new Set<string>();
  const fake: FakeIngest = {
    url: "",
    posts: new Map(),
    requests: [],
    script: [],
    violations: [],
    maxLines: Infinity,
    token: "good",
    unruly: null,
    committed: () => [...fake.posts.values()].flat(),
    forget: () => {
      fake.posts.clear();
      complete.clear();
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };

  const problem = (status: number, code: string, details: unknown = null): Scripted => {
    if (status === 409 || status === 400) fake.violations.push(code);
    return { status, body: { code, message: code, details, hint: null } };
  };

  const take = (request: SeenRequest, isWhole: boolean): Scripted => {
    const { key, firstLine, lines } = request;
    const post = fake.posts.get(key) ?? [];
    if (firstLine > post.length + 1) {
      return problem(409, "line_gap", { resume_from: post.length + 1 });
    }
    fake.posts.set(key, post);
    const chance = fake.unruly?.() ?? 1;
    const mayTake = chance < 0.2 ? Math.floor(lines.length * chance * 5) : fake.maxLines;
    let taken = 0;
    for (const [i, line] of lines.entries()) {
      const at = firstLine - 1 + i;
      if (at < post.length) {
        if (post[at] !== line) return problem(409, "idempotency_key_reused", { line: at + 1 });
      } else if (complete.has(key)) {
        return problem(409, "idempotency_key_reused", { line: at + 1 });
      } else if (taken++ < mayTake) {
        post.push(line);
      }
    }
    if (!isWhole || chance < 0.3) return "hang up";
    if (chance < 0.4) return problem(503, "database_unavailable");
    const isComplete = taken <= mayTake;
    const replayed = complete.has(key);
    if (isComplete) complete.add(key);
    return {
      status: 200,
      body: {
        post_id: 1,
        batch_ids: [1],
        received: post.length,
        accepted: post.length,
        quarantined: 0,
        blank: 0,
        replayed,
        complete: isComplete,
        resume_from: isComplete ? null : post.length + 1,
        errors: [],
      },
    };
  };

  const server = createServer(async (req: IncomingMessage, res: ServerResponse) => {
    const parts: Buffer[] = [];
    let isWhole = true;
    try {
      for await (const part of req) parts.push(part as Buffer);
    } catch {
      isWhole = false;
    }
    const encoding = req.headers["content-encoding"];
    const bytes = Buffer.concat(parts);
    const text = (encoding === "gzip" ? gunzipSync(bytes) : bytes).toString();
    const request: SeenRequest = {
      key: String(req.headers["idempotency-key"]),
      firstLine: Number(req.headers["scout-first-line"] ?? 1),
      // a line is taken when its newline is there
      lines: text.split("\n").slice(0, -1),
      encoding,
    };
    fake.requests.push(request);
    const answer = fake.script.shift() ??
      (req.headers.authorization === `Bearer ${fake.token}`
        ? take(request, isWhole)
        : problem(401, "token_unknown"));
    if (answer === "hang up") {
      res.destroy();
      return;
    }
    const { status, headers = {}, body = "" } = answer;
    res.writeHead(status, headers).end(typeof body === "string" ? body : JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return fake;
}
