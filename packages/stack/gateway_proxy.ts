import { Agent, type IncomingMessage, request as send, type ServerResponse } from "node:http";
import { answerError } from "./gateway_error.ts";

/** Where to, and how. */
export interface ProxyOptions {
  host: string;
  port: number;
  /** The client waits for "100 Continue" before it sends the body. */
  expectsContinue: boolean;
  log: (line: string) => void;
}

/** Of one connection, not of the message (RFC 9110, 7.6.1). */
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
]);
/** Functions close no connection while they run; one that ended has closed its own before it is started again. */
const CONNECTIONS = new Agent({ keepAlive: true });
/** How long the rest of an upload is read after its answer was given. */
const DRAIN_MS = 30_000;

/**
 * Passes a request to a function and its answer back, both as streams. The function sees its path
 * without `/functions/v1`, as hosted; it may answer before it has read the body; it sees the request
 * aborted when the client goes.
 */
export function proxyToFunction(
  req: IncomingMessage,
  res: ServerResponse,
  { host, port, expectsContinue, log }: ProxyOptions,
): void {
  const upstream = send({
    host,
    port,
    method: req.method,
    path: req.url?.replace(/^\/functions\/v1/, "") ?? "/",
    headers: forwardedHeaders(req, expectsContinue),
    agent: CONNECTIONS,
  });
  let hasAnswered = false;

  const drain = () => {
    req.unpipe(upstream);
    req.resume();
    if (req.complete) return;
    const timer = setTimeout(() => req.socket.destroy(), DRAIN_MS);
    req.once("close", () => clearTimeout(timer));
  };
  res.once("close", () => {
    if (!res.writableFinished) upstream.destroy();
  });
  req.once("error", () => upstream.destroy());
  upstream.once("response", (answer) => {
    hasAnswered = true;
    res.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEnd(answer.rawHeaders));
    answer.pipe(res);
    answer.once("end", drain);
    answer.once("error", (error) => {
      log(`its answer broke off: ${error.message}`);
      res.destroy();
    });
  });
  upstream.on("error", (error: NodeJS.ErrnoException) => {
    // it answered without reading on, and closed
    if (hasAnswered || res.destroyed) return;
    log(`${req.method} ${req.url?.split("?")[0]}: ${error.message}`);
    const isDown = error.code === "ECONNREFUSED";
    answerError(
      res,
      isDown ? 503 : 502,
      isDown ? "FUNCTION_DOWN" : "FUNCTION_FAILED",
      isDown
        ? "The function is starting or restarting"
        : "The function ended before it gave an answer",
      { hint: "Try again in a second.", headers: { "retry-after": "1" } },
    );
    drain();
  });
  if (expectsContinue) {
    upstream.once("continue", () => {
      res.writeContinue();
      req.pipe(upstream);
    });
    upstream.flushHeaders();
  } else {
    req.pipe(upstream);
  }
}

function forwardedHeaders(req: IncomingMessage, expectsContinue: boolean): string[] {
  const headers = endToEnd(req.rawHeaders).filter((_, i, all) =>
    !/^(?:x-forwarded-(?:for|host|proto)|expect)$/i.test(all[i - i % 2] ?? "")
  );
  const before = req.headers["x-forwarded-for"];
  const client = req.socket.remoteAddress ?? "unknown";
  headers.push("x-forwarded-for", before ? `${before}, ${client}` : client);
  headers.push("x-forwarded-proto", "http");
  if (req.headers.host) headers.push("x-forwarded-host", req.headers.host);
  if (req.headers["transfer-encoding"]) headers.push("transfer-encoding", "chunked");
  if (expectsContinue) headers.push("expect", "100-continue");
  return headers;
}

/** The headers, name and value in turn, that concern both ends. */
function endToEnd(raw: readonly string[]): string[] {
  const dropped = new Set(HOP_BY_HOP);
  for (let i = 0; i < raw.length; i += 2) {
    if (raw[i]?.toLowerCase() !== "connection") continue;
    for (const name of raw[i + 1]?.split(",") ?? []) dropped.add(name.trim().toLowerCase());
  }
  return raw.filter((_, i) => !dropped.has(raw[i - i % 2]?.toLowerCase() ?? ""));
}
