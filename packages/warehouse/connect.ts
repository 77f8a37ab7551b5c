import { Socket } from "node:net";
import postgres from "postgres";
import { ScoutError } from "@scout/wire/error.ts";
import { tracedSql } from "./traced_sql.ts";

export type Warehouse = ReturnType<typeof connectWarehouse>;
export type Transaction = Parameters<Parameters<Warehouse["begin"]>[1]>[0];

export interface ConnectOptions {
  applicationName: string;
  /** Connections at most; a hosted pooler shares them among all isolates. */
  max?: number;
}

/**
 * A socket that sends at once. Without this, Nagle's algorithm holds back the end of each COPY
 * until the server's delayed acknowledgement: 40 to 80 ms for every COPY of a small post.
 */
function directSocket(options: { host: string[]; port: number[]; path?: string | false }): Socket {
  const host = options.host[0] ?? "127.0.0.1";
  const socket = new Socket();
  socket.setNoDelay(true);
  if (options.path) socket.connect(options.path);
  else socket.connect(options.port[0] ?? 5432, host);
  // postgres.js reads the server's name for TLS from here
  return Object.assign(socket, { host });
}

/**
 * A small pool, fit for a transaction pooler: nothing prepared, no session state, and a connection
 * that was lost is tried again within a second, so that Postgres can go away and come back without
 * a restart here. int8 comes as a number (ids and line numbers stay far below 2^53).
 */
export function connectWarehouse(url: string, options: ConnectOptions) {
  return tracedSql(postgres(url, {
    max: options.max ?? 10,
    prepare: false,
    fetch_types: false,
    connect_timeout: 5,
    idle_timeout: 30,
    max_lifetime: 1800,
    backoff: () => 0.3,
    onnotice: () => {},
    // understood by postgres.js, unknown to its types
    ...({ socket: directSocket } as object),
    connection: { application_name: options.applicationName },
    types: {
      bigint: { to: 20, from: [20], parse: Number, serialize: String },
    },
  }));
}

const CONNECTION_CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ENOTFOUND",
  "ENOENT",
  "EHOSTUNREACH",
  "ETIMEDOUT",
  "EAI_AGAIN",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
  // Deno's own names
  "ConnectionRefused",
  "ConnectionReset",
  "ConnectionAborted",
  "BrokenPipe",
]);

/** SQLSTATEs that say "not now": connection, resources (disk full, too many clients), shutdown, lost races. */
const PASSING_STATE = /^(?:08|53|57P|58|40001|40P01|55P03|XX000$)/;

/** True when an error says that Postgres cannot be worked with right now, and later may. */
export function isUnavailable(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { code, name } = error as { code?: unknown; name?: unknown };
  return (typeof code === "string" &&
    (CONNECTION_CODES.has(code) || (code.length === 5 && PASSING_STATE.test(code)))) ||
    (typeof name === "string" && CONNECTION_CODES.has(name));
}

/** 503 for an error that isUnavailable(). */
export function unavailable(cause: unknown, details?: unknown): ScoutError {
  return new ScoutError("database_unavailable", "The database cannot be reached at the moment.", {
    status: 503,
    retryAfterSeconds: 2,
    hint: "Send the post again with the same Idempotency-Key after Retry-After seconds.",
    details,
    cause,
  });
}
