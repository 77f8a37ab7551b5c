import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { answerError } from "./gateway_error.ts";
import { HeldRequest } from "./held_request.ts";

/** A body up to here is held while it is answered. */
const SHORT_BYTES = 65_536;

/** Answers a node:http request by a fetch handler; the request's signal tells of a lost client. */
export async function answerWithFetch(
  req: IncomingMessage,
  res: ServerResponse,
  handler: (request: Request) => Promise<Response>,
): Promise<void> {
  const lost = new AbortController();
  res.once("close", () => {
    if (!res.writableFinished) lost.abort();
  });
  let request: Request;
  try {
    request = await toRequest(req, lost.signal);
  } catch (error) {
    return answerError(res, 400, "BAD_REQUEST", "The request cannot be read", {
      details: error instanceof Error ? error.message : null,
    });
  }
  let response: Response;
  try {
    response = await handler(request);
  } catch (error) {
    if (lost.signal.aborted) return; // nobody waits for an answer
    throw error;
  }
  const headers: string[] = [];
  for (const [name, value] of response.headers) headers.push(name, value);
  if (isMadeWhole(response)) {
    const body = Buffer.from(await response.arrayBuffer());
    res.writeHead(response.status, [...headers, "content-length", String(body.length)]);
    res.end(body);
    return;
  }
  res.writeHead(response.status, headers);
  if (response.body === null) res.end();
  else Readable.fromWeb(response.body as never).on("error", () => res.destroy()).pipe(res);
}

/** JSON whose length nobody tells is an answer made of one text; an object that is JSON tells its own. */
function isMadeWhole({ body, headers }: Response): boolean {
  return body !== null && !headers.has("content-length") &&
    headers.get("content-type")?.startsWith("application/json") === true;
}

async function toRequest(req: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const headers = new Headers();
  for (let i = 0; i < req.rawHeaders.length; i += 2) {
    headers.append(req.rawHeaders[i] ?? "", req.rawHeaders[i + 1] ?? "");
  }
  const url = new URL(req.url ?? "/", `http://${req.headers.host ?? "localhost"}`);
  const method = req.method ?? "GET";
  if (Number(req.headers["content-length"] ?? Infinity) <= SHORT_BYTES) {
    const body = await bytesOf(req);
    return new HeldRequest(url, { method, headers, signal }, body) as unknown as Request;
  }
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(url, {
    method,
    headers,
    signal,
    ...(hasBody ? { body: Readable.toWeb(req) as never, duplex: "half" } : {}),
  } as RequestInit);
}

function bytesOf(req: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    req.on("data", (piece) => pieces.push(piece));
    req.once("end", () => resolve(Buffer.concat(pieces)));
    req.once("error", reject);
  });
}
