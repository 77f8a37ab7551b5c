import { type CallSql, callSql, type GivenArguments } from "./rpc_arguments.ts";
import type { RpcFunction } from "./rpc_catalog.ts";
import type { ResultShape } from "./rpc_accept.ts";
import { type RowRequest, rowRequest } from "./rpc_query_string.ts";

/** The statement of a request: one row `{total, page, body, headers, status}`. */
export interface RpcStatement extends CallSql {
  offset: number;
}

/** Everything about a request that decides its statement. */
export interface StatementRequest {
  fn: RpcFunction;
  given: GivenArguments;
  /** The query string's pairs that speak of rows. */
  rows: [string, string][];
  /** From a Range header; cuts what limit and offset left. */
  range: { first: number; last: number | undefined } | undefined;
  shape: ResultShape;
  maxRows: number;
  count: boolean;
}

/** Builds the statement after PostgREST's: the call as a common table, its rows aggregated to text. */
export function rpcStatement(request: StatementRequest): RpcStatement {
  const { fn, given, shape, count } = request;
  const call = callSql(fn, given);
  const values = [...call.values];
  const wanted = rowRequest(
    // a bare value has no columns to choose or to compare
    fn.returnsRow ? request.rows : request.rows.filter(([k]) => k === "limit" || k === "offset"),
    (value) => `$${values.push(value)}`,
  );
  const { limit, offset } = bounds(wanted, request);
  const columns = fn.returnsRow ? wanted.columns : "pgrst_scalar";
  const matching = `select ${columns} from pgrst_source` +
    (wanted.where ? ` where ${wanted.where}` : "");
  const page = matching + (wanted.orderBy ? ` order by ${wanted.orderBy}` : "") +
    ` limit ${limit} offset ${offset}`;
  const text = `with pgrst_source as (${call.text})
select
  ${count ? `(select count(*)::text from (${matching}) as pgrst_all)` : "null::text"} as total,
  count(_postgrest_t)::text as page,
  ${bodySql(fn, shape, columns)} as body,
  nullif(current_setting('response.headers', true), '') as headers,
  nullif(current_setting('response.status', true), '') as status
from (${page}) as _postgrest_t`;
  return { text, values, offset };
}

function bounds(
  wanted: RowRequest,
  { range, maxRows }: StatementRequest,
): { limit: number; offset: number } {
  let { offset } = wanted;
  let limit = Math.min(wanted.limit ?? Infinity, maxRows);
  if (range) {
    if (range.last !== undefined) limit = Math.min(limit, range.last - range.first + 1);
    offset = Math.max(offset, range.first);
  }
  return { limit, offset };
}

function bodySql(fn: RpcFunction, shape: ResultShape, columns: string): string {
  if (fn.returnsVoid) return "''";
  const value = fn.returnsRow ? "_postgrest_t" : "_postgrest_t.pgrst_scalar";
  if (shape.format === "csv") {
    const header = `select string_agg(k, ',') from (
      select json_object_keys(r) as k
      from (select row_to_json(hh) as r from (select ${columns} from pgrst_source) as hh limit 1) as s
    ) as a`;
    return `coalesce((${header}), '') || e'\\n' ||
    coalesce(string_agg(substring(_postgrest_t::text, 2, length(_postgrest_t::text) - 2), e'\\n'), '')`;
  }
  const rows = shape.nullsStripped && fn.returnsRow
    ? `json_strip_nulls(json_agg(${value}))`
    : `json_agg(${value})`;
  return fn.returnsSet && !shape.single
    ? `coalesce(${rows}, '[]')::text`
    : `coalesce(${rows} -> 0, 'null')::text`;
}
