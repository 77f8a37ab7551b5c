import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as httpRequest,
  type ServerResponse,
} from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { assertPortFree } from "./ports.ts";

/** What the gateway joins. */
export interface GatewayOptions {
  host: string;
  port: number;
  /** Answers /rest/v1/*. */
  rpc: { fetch(request: Request): Response | Promise<Response> };
  functions: {
    slugs: readonly string[];
    address(slug: string): { host: string; port: number } | undefined;
  };
  log: (part: string, line: string) => void;
}

/** A running gateway. */
export interface Gateway {
  /** Lets requests under way finish for a moment, then closes. */
  stop(): Promise<void>;
}

/** Headers that belong to one connection, not to the message (RFC 9110 section 7.6.1). */
const HOP_BY_HOP = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "expect",
]);
const STOP_MS = 3_000;

/**
 * The one address of the local stack, with Supabase's paths: `/functions/v1/<slug>` streams to that
 * function (which sees `/<slug>`, as hosted), `/rest/v1/` goes to the RPC gateway.
 *
 * @throws Error when the port is in use; it names SCOUT_API_PORT.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { host, port, rpc, functions, log } = options;
  await assertPortFree(port, "the API", "SCOUT_API_PORT");

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? "/";
    const called = /^\/functions\/v1\/([^/?#]+)(.*)$/s.exec(url);
    if (called?.[1] !== undefined) {
      const slug = called[1];
      const target = functions.address(slug);
      if (target) return await forward(request, response, target, `/${slug}${called[2]}`);
      if (functions.slugs.includes(slug)) {
        response.setHeader("retry-after", "1");
        return refuse(
          response,
          503,
          "function_unavailable",
          `the function ${slug} is starting`,
          "Try again in a second.",
        );
      }
      return refuse(
        response,
        404,
        "NOT_FOUND",
        `there is no function ${slug}`,
        `Functions: ${functions.slugs.join(", ")}.`,
      );
    }
    if (url.startsWith("/rest/v1/")) return await answerBy(rpc, request, response);
    if (url === "/" || url === "/health") return send(response, 200, { status: "ok" });
    return refuse(
      response,
      404,
      "NOT_FOUND",
      `nothing is served at ${url.split("?")[0]}`,
      "Use /functions/v1/<function> or /rest/v1/rpc/<function>.",
    );
  };
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error) => {
      if (request.destroyed && !response.writable) return;
      log(
        "gateway",
        `${request.method} ${request.url}: ${error instanceof Error ? error.message : error}`,
      );
      if (response.headersSent) response.destroy();
      else {refuse(
          response,
          502,
          "upstream_failed",
          "the function ended before it answered",
          "Send the request again.",
        );}
    });
  };

  const server = createServer({ requestTimeout: 0 }, handle);
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    response.writeContinue();
    handle(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  return {
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), STOP_MS);
      await closed;
      clearTimeout(timer);
    },
  };
}

/** Streams a request to a function and its answer back, both with backpressure, neither buffered. */
async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  target: { host: string; port: number },
  path: string,
): Promise<void> {
  const upstream = httpRequest({
    host: target.host,
    port: target.port,
    method: request.method,
    path,
    headers: {
      ...withoutHopByHop(request.headers),
      ...(request.headers["transfer-encoding"] ? { "transfer-encoding": "chunked" } : {}),
      "x-forwarded-host": request.headers.host,
      "x-forwarded-proto": "http",
      "x-forwarded-for": request.socket.remoteAddress,
    },
  });
  // a client that goes away takes the function's request with it
  response.once("close", () => {
    if (!response.writableFinished) upstream.destroy();
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    upstream.once("response", resolve);
    // after the answer has begun, a broken upload is no error: the function may stop reading early
    upstream.on("error", reject);
  });
  request.pipe(upstream);
  const answer = await answered;
  response.writeHead(answer.statusCode ?? 502, withoutHopByHop(answer.headers));
  await pipeline(answer, response);
  if (!request.complete) {
    request.unpipe(upstream);
    upstream.destroy();
    // what is still coming is read and dropped, so that the client gets to read the answer
    request.resume();
  }
}

async function answerBy(
  app: GatewayOptions["rpc"],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  const answer = await app.fetch(
    new Request(`http://${request.headers.host ?? "localhost"}${request.url}`, {
      method: request.method ?? "GET",
      headers: headersOf(request.headers),
      signal: gone.signal,
      ...(hasBody ? { body: Readable.toWeb(request) as ReadableStream, duplex: "half" } : {}),
    }),
  );
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body) await pipeline(Readable.fromWeb(answer.body as never), response);
  else response.end();
}

function withoutHopByHop(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name)));
}

function headersOf(incoming: IncomingHttpHeaders): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) headers.append(name, one);
    }
  }
  return headers;
}

function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  hint: string,
): void {
  send(response, status, { code, message, details: null, hint });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}
