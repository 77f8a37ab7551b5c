import type { Sql } from "postgres";

interface QueuedRequest {
  id: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: Uint8Array | null;
  timeout_milliseconds: number;
}

/** What the worker needs. */
export interface NetOptions {
  /** A superuser's connection pool to the database with the stand-in. */
  sql: Sql;
  fetch?: typeof fetch;
  log: (line: string) => void;
}

const AT_ONCE = 16;

/**
 * Sends what net.http_post() and its like queued (sql/net.sql), as pg_net does: after commit, once,
 * without retries, the outcome in net._http_response. stop() waits for requests under way.
 */
export async function startNet(options: NetOptions): Promise<{ stop(): Promise<void> }> {
  const { sql, log } = options;
  const send = options.fetch ?? fetch;
  let stopped = false;
  let draining: Promise<void> | undefined;

  const drain = async () => {
    while (!stopped) {
      const batch = await sql<QueuedRequest[]>`
        delete from net.http_request_queue
        where id in (select id from net.http_request_queue order by id limit ${AT_ONCE} for update skip locked)
        returning *`;
      if (batch.length === 0) return;
      await Promise.all(batch.map(async (request) => {
        const response = await outcome(send, request);
        await sql`insert into net._http_response ${sql(response)}`;
      }));
    }
  };
  const wake = () => {
    draining ??= drain()
      .catch((error) =>
        log(`requests could not be sent: ${error instanceof Error ? error.message : error}`)
      )
      .finally(() => draining = undefined);
  };
  const listener = await sql.listen("net_request", wake, wake);
  // a notification that came while a drain was ending must not wait for the next one
  const timer = setInterval(wake, 1000);

  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await listener.unlisten();
      await draining;
    },
  };
}

async function outcome(send: typeof fetch, request: QueuedRequest) {
  const row = {
    id: request.id,
    status_code: null as number | null,
    content_type: null as string | null,
    headers: null as Record<string, string> | null,
    content: null as string | null,
    timed_out: false,
    error_msg: null as string | null,
  };
  try {
    const response = await send(request.url, {
      method: request.method,
      headers: request.headers,
      ...(request.body ? { body: new Uint8Array(request.body) } : {}),
      signal: AbortSignal.timeout(request.timeout_milliseconds),
    });
    row.status_code = response.status;
    row.content_type = response.headers.get("content-type");
    row.headers = Object.fromEntries(response.headers);
    row.content = await response.text();
  } catch (error) {
    row.timed_out = error instanceof Error && error.name === "TimeoutError";
    row.error_msg = row.timed_out
      ? `Timeout of ${request.timeout_milliseconds} ms reached`
      : error instanceof Error && error.cause instanceof Error
      ? error.cause.message
      : String(error);
  }
  return row;
}
