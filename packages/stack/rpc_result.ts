import { RpcError } from "./rpc_error.ts";
import type { ResultShape } from "./rpc_accept.ts";
import type { RpcFunction } from "./rpc_catalog.ts";

/** The row an RPC statement gives; counts as text, since int8 may come as either. */
export interface ResultRow {
  total: string | null;
  page: string;
  body: string;
  headers: string | null;
  status: string | null;
}

/** What decides the response besides the row. */
export interface ResultContext {
  fn: RpcFunction;
  shape: ResultShape;
  offset: number;
  isHead: boolean;
  /** Preferences that were honoured. */
  applied: readonly string[];
}

/**
 * The response to a result; throws where PostgREST rolls back because the result is not what the
 * client asked for, so call it inside the transaction.
 * @throws RpcError 406 PGRST116 when not exactly one row, 416 PGRST103 past the last row
 */
export function resultResponse(row: ResultRow, context: ResultContext): Response {
  const { fn, shape, offset } = context;
  const page = Number(row.page);
  if (shape.single && page !== 1) {
    throw new RpcError(406, "PGRST116", "Cannot coerce the result to a single JSON object", {
      details: `The result contains ${page} rows`,
    });
  }
  const total = row.total === null ? undefined : Number(row.total);
  if (total !== undefined && offset > total) {
    throw new RpcError(416, "PGRST103", "Requested range not satisfiable", {
      details: `An offset of ${offset} was requested, but there are only ${total} rows.`,
      headers: { "content-range": `*/${total}` },
    });
  }
  const headers = new Headers({
    "content-type": shape.contentType,
    "content-range": `${page === 0 ? "*" : `${offset}-${offset + page - 1}`}/${total ?? "*"}`,
  });
  if (context.applied.length > 0) headers.set("preference-applied", context.applied.join(", "));
  addOwnHeaders(headers, row.headers);
  const status = row.status === null ? undefined : ownStatus(row.status);
  if (fn.returnsVoid) {
    headers.delete("content-type");
    headers.delete("content-range");
    return new Response(null, { status: status ?? 204, headers });
  }
  const usual = total !== undefined && page < total ? 206 : 200;
  const withoutBody = context.isHead || status === 204 || status === 304;
  return new Response(withoutBody ? null : row.body, { status: status ?? usual, headers });
}

/** `set_config('response.headers', '[{"X-Total": "1"}]', true)` */
function addOwnHeaders(headers: Headers, text: string | null): void {
  if (text === null) return;
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) throw new TypeError("not an array");
    for (const entry of list) {
      const pairs = Object.entries(entry as Record<string, unknown>);
      const [name, value] = pairs[0] ?? [];
      if (pairs.length !== 1 || name === undefined || typeof value !== "string") {
        throw new TypeError("not one name and one string");
      }
      if (name.toLowerCase() === "set-cookie") headers.append(name, value);
      else headers.set(name, value);
    }
  } catch (cause) {
    throw new RpcError(
      500,
      "PGRST111",
      "response.headers guc must be a JSON array composed of objects with a single key and a string value",
      { cause },
    );
  }
}

function ownStatus(text: string): number {
  const status = Number(text);
  if (Number.isInteger(status) && status >= 200 && status <= 599) return status;
  throw new RpcError(500, "PGRST112", "response.status guc must be a valid status code");
}
