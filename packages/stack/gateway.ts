import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerError } from "./gateway_error.ts";
import { proxyToFunction } from "./gateway_proxy.ts";
import { answerWithFetch } from "./gateway_fetch.ts";

/** What the gateway puts under one address. */
export interface GatewayOptions {
  port: number;
  host: string;
  /** Serves `/rest/v1/*`. */
  rpc: { fetch(request: Request): Promise<Response> };
  /** Serves `/storage/v1/*`. */
  storage: { fetch(request: Request): Promise<Response> };
  /** Serves `/google/*`: a folder that stands for Google Drive. */
  drive?: { fetch(request: Request): Promise<Response> } | undefined;
  /** Serve `/functions/v1/<slug>/*`. */
  functions: {
    slugs: readonly string[];
    address(slug: string): { host: string; port: number } | undefined;
    wake(slug: string): Promise<void>;
  };
  log: (part: string, line: string) => void;
}

/** A running gateway. */
export interface Gateway {
  port: number;
  /** Takes no new requests, lets running ones finish for a moment, then closes. */
  stop(): Promise<void>;
}

const FINISH_MS = 5_000;
/** Longer than clients keep a connection they do not use, so that it is not closed while one sends on it. */
const KEPT_OPEN_MS = 75_000;

/**
 * The stack's one address, with the paths of a Supabase project. Bodies are never held: what is read
 * from one side is written to the other at the pace of the slower.
 *
 * @throws Error naming SCOUT_API_PORT when the port is in use
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { rpc, storage, drive, functions, host, log } = options;
  const handle = (req: IncomingMessage, res: ServerResponse, expectsContinue: boolean) => {
    const path = req.url?.split("?")[0] ?? "/";
    const [, slug] = /^\/functions\/v1\/([^/]+)/.exec(path) ?? [];
    if (slug !== undefined) return routeToFunction(slug, req, res, expectsContinue);
    if (expectsContinue) res.writeContinue();
    const service = path.startsWith("/rest/v1/")
      ? rpc
      : path.startsWith("/storage/v1/")
      ? storage
      : path.startsWith("/google/")
      ? drive
      : undefined;
    if (service) {
      return void answerWithFetch(req, res, service.fetch).catch((error) => {
        log("gateway", `${req.method} ${path}: ${error instanceof Error ? error.stack : error}`);
        answerError(res, 500, "INTERNAL", "An internal error occurred");
      });
    }
    if (path === "/" || path === "/health") {
      const functionsUp = functions.slugs.filter((name) => functions.address(name));
      res.writeHead(200, { "content-type": "application/json; charset=utf-8" });
      return void res.end(JSON.stringify({ name: "scout", status: "ok", functions: functionsUp }));
    }
    answerError(res, 404, "NOT_FOUND", `Nothing is served at ${path}`, {
      hint:
        "Paths: /rest/v1/rpc/<function>, /functions/v1/<function>, /storage/v1/object/<bucket>/<name>",
    });
  };
  const routeToFunction = (
    slug: string,
    req: IncomingMessage,
    res: ServerResponse,
    expectsContinue: boolean,
  ) => {
    if (!functions.slugs.includes(slug)) {
      return answerError(res, 404, "NOT_FOUND", "Requested function was not found", {
        details: slug,
        hint: functions.slugs.length > 0 ? `Functions: ${functions.slugs.join(", ")}` : null,
      });
    }
    if (functions.address(slug)) return forward(slug, req, res, expectsContinue);
    void functions.wake(slug).then(() => forward(slug, req, res, expectsContinue));
  };
  const forward = (
    slug: string,
    req: IncomingMessage,
    res: ServerResponse,
    expectsContinue: boolean,
  ) => {
    const address = functions.address(slug);
    if (!address) {
      return answerError(res, 503, "FUNCTION_DOWN", `Function ${slug} is starting or restarting`, {
        hint: "Try again in a second.",
        headers: { "retry-after": "1" },
      });
    }
    proxyToFunction(req, res, {
      ...address,
      expectsContinue,
      log: (line) => log("gateway", `${slug}: ${line}`),
    });
  };

  const server = createServer((req, res) => handle(req, res, false));
  server.on("checkContinue", (req, res) => handle(req, res, true));
  // an upload may take as long as a slow line needs
  server.requestTimeout = 0;
  server.keepAliveTimeout = KEPT_OPEN_MS;
  await new Promise<void>((done, fail) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === "EADDRINUSE" ? "is in use" : `cannot be used (${cause.code})`;
      fail(
        new Error(
          `Port ${options.port} for the API ${reason}. Stop what uses it, or choose another with SCOUT_API_PORT.`,
          { cause },
        ),
      );
    });
    server.listen(options.port, host, done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      const closed = new Promise((done) => server.close(done));
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const force = setTimeout(() => server.closeAllConnections(), FINISH_MS);
      server.closeIdleConnections();
      await closed;
      clearInterval(idle);
      clearTimeout(force);
    },
  };
}
