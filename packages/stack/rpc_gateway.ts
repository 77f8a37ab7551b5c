import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Sql } from "postgres";
import type { ProjectKeys } from "./keys.ts";
import { resultShape } from "./rpc_accept.ts";
import { argumentsOfBody, argumentsOfPairs, quoted } from "./rpc_arguments.ts";
import {
  cacheCatalog,
  type CatalogCache,
  type RpcCatalog,
  type RpcFunction,
} from "./rpc_catalog.ts";
import { begin } from "@scout/warehouse/transaction.ts";
import { type Caller, identifyCaller } from "./rpc_credentials.ts";
import { errorOfPostgres, isUnreachable, RpcError, unreachable } from "./rpc_error.ts";
import { chooseOverload, functionNotFound, type SoughtCall } from "./rpc_overloads.ts";
import { divideQuery } from "./rpc_query_string.ts";
import { resultResponse, type ResultRow } from "./rpc_result.ts";
import { rpcStatement } from "./rpc_statement.ts";

/** What the gateway needs. */
export interface RpcGatewayOptions {
  /** Connected as `authenticator`. Its owner ends it. */
  sql: Sql;
  jwtSecret: string;
  keys: Omit<ProjectKeys, "jwtSecret">;
  /** Exposed schemas, the default one first. */
  schemas: readonly string[];
  /** Rows of a response at most. */
  maxRows: number;
  log: (line: string) => void;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** Serves `/rest/v1/*`. */
export interface RpcGateway {
  fetch(request: Request): Promise<Response>;
  /** Stops listening for schema changes. */
  stop(): Promise<void>;
}

const PREFIX = "/rest/v1";
/** An oid that Postgres takes as "not said": it infers the type, and the text goes as it is. */
const UNKNOWN = 705;

/**
 * Postgres functions as a REST API, the way PostgREST does it: one transaction a request, under the
 * caller's role. Tables are not served.
 */
export function createRpcGateway(options: RpcGatewayOptions): RpcGateway {
  const { sql, schemas, log, now = Date.now } = options;
  const cache = cacheCatalog(sql, schemas, log);
  const app = new Hono();

  app.use(cors({
    origin: "*",
    allowMethods: ["GET", "HEAD", "POST", "OPTIONS"],
    exposeHeaders: [
      "Content-Encoding",
      "Content-Location",
      "Content-Range",
      "Content-Type",
      "Date",
      "Location",
      "Preference-Applied",
      "Range-Unit",
    ],
    maxAge: 86400,
  }));
  app.all(`${PREFIX}/rpc/:function`, async (c) => {
    const url = new URL(c.req.url);
    const apikey = c.req.header("apikey") ?? url.searchParams.get("apikey") ?? undefined;
    url.searchParams.delete("apikey");
    const caller = await identifyCaller(
      { apikey, authorization: c.req.header("authorization") },
      options.keys,
      options.jwtSecret,
      now() / 1000,
    );
    return await callFunction(c.req.raw, url, c.req.param("function"), caller, cache, options);
  });
  app.all(`${PREFIX}/rpc/*`, () => {
    throw new RpcError(404, "PGRST125", "Invalid path specified in request URL");
  });
  app.all(`${PREFIX}/:table`, (c) => {
    const table = `${schemas[0]}.${c.req.param("table")}`;
    throw new RpcError(
      404,
      "PGRST205",
      `Could not find the table '${table}' in the schema cache`,
      { hint: "The API has functions only: /rest/v1/rpc/<function>" },
    );
  });
  app.notFound(() =>
    new RpcError(404, "PGRST125", "Invalid path specified in request URL").toResponse()
  );
  app.onError((error, c) => {
    if (error instanceof RpcError) {
      if (error.status >= 500) log(`${c.req.method} ${c.req.path}: ${error.code} ${error.message}`);
      return error.toResponse();
    }
    log(`${c.req.method} ${c.req.path}: ${error.stack ?? error}`);
    return new RpcError(500, "PGRSTX00", "An internal error occurred").toResponse();
  });
  return { fetch: async (request) => await app.fetch(request), stop: () => cache.stop() };
}

async function callFunction(
  request: Request,
  url: URL,
  name: string,
  caller: Caller,
  cache: CatalogCache,
  { sql, schemas, maxRows }: RpcGatewayOptions,
): Promise<Response> {
  const { method, headers } = request;
  const isPost = method === "POST";
  if (!isPost && method !== "GET" && method !== "HEAD") {
    throw new RpcError(405, "PGRST101", `Cannot use the ${method} method on RPC`, {
      headers: { allow: "GET, HEAD, POST, OPTIONS" },
    });
  }
  const schema = schemaOf(headers.get(isPost ? "content-profile" : "accept-profile"), schemas);
  const shape = resultShape(headers.get("accept") ?? undefined);
  const query = divideQuery([...url.searchParams], isPost);
  const bodyType = isPost ? mediaType(headers.get("content-type")) : undefined;
  const given = bodyType === undefined
    ? argumentsOfPairs(query.given)
    : await argumentsOfBody(request, bodyType);

  const call = { schema, name, argumentNames: given.names, bodyType };
  const { fn, catalog } = await findFunction(cache, call);
  const preferences = (headers.get("prefer") ?? "").split(",").map((part) => part.trim());
  const counted = preferences.find((p) => /^count=(?:exact|planned|estimated)$/.test(p));
  const statement = rpcStatement({
    fn,
    given,
    rows: query.rows,
    range: isPost ? undefined : rangeOf(headers.get("range")),
    shape,
    maxRows,
    count: counted !== undefined,
  });
  const settings = transactionSettings({ request, url, schema, caller, fn, catalog });
  const readOnly = !isPost || fn.volatility !== "volatile";
  try {
    return await begin(
      sql,
      `isolation level read committed ${readOnly ? "read only" : "read write"}`,
      async (tx) => {
        await tx`
          select set_config(key, value, true) from json_each_text(${
          tx.typed(JSON.stringify(settings), UNKNOWN)
        }::json)`;
        const values = statement.values.map((value) =>
          typeof value === "string" ? tx.typed(value, UNKNOWN) : value
        );
        const [row] = await tx.unsafe<ResultRow[]>(statement.text, values as never[]);
        if (!row) throw new Error("an aggregate gave no row");
        return resultResponse(row, {
          fn,
          shape,
          offset: statement.offset,
          isHead: method === "HEAD",
          applied: counted ? [counted] : [],
        });
      },
    );
  } catch (error) {
    // the function may have changed since its signature was read
    if ((error as { code?: unknown }).code === "42883") cache.forget();
    throw errorOfPostgres(error, caller.role !== "anon");
  }
}

function schemaOf(profile: string | null, schemas: readonly string[]): string {
  const schema = profile ?? schemas[0] ?? "public";
  if (schemas.includes(schema)) return schema;
  throw new RpcError(406, "PGRST106", `Invalid schema: ${schema}`, {
    hint: `Only the following schemas are exposed: ${schemas.join(", ")}`,
  });
}

function mediaType(contentType: string | null): string {
  return contentType?.split(";")[0]?.trim().toLowerCase() || "application/json";
}

async function findFunction(
  cache: CatalogCache,
  call: SoughtCall,
): Promise<{ fn: RpcFunction; catalog: RpcCatalog }> {
  try {
    let catalog = await cache.current();
    let fn = chooseOverload(catalog, call);
    if (!fn) {
      // made since, without a notification
      catalog = await cache.reload();
      fn = chooseOverload(catalog, call);
    }
    if (!fn) throw functionNotFound(catalog, call);
    return { fn, catalog };
  } catch (error) {
    if (isUnreachable(error)) throw unreachable(error, "PGRST002");
    throw error;
  }
}

function rangeOf(header: string | null): { first: number; last: number | undefined } | undefined {
  const match = /^(?:items=)?(\d+)-(\d*)$/.exec(header?.trim() ?? "");
  if (!match?.[1]) return undefined;
  const range = { first: Number(match[1]), last: match[2] ? Number(match[2]) : undefined };
  if (range.last !== undefined && range.last < range.first) {
    throw new RpcError(416, "PGRST103", "Requested range not satisfiable", {
      details:
        "The lower boundary must be lower than or equal to the upper boundary in the Range header.",
    });
  }
  return range;
}

/** Settings for the length of the transaction, in the order they are made. */
function transactionSettings({ request, url, schema, caller, fn, catalog }: {
  request: Request;
  url: URL;
  schema: string;
  caller: Caller;
  fn: RpcFunction;
  catalog: RpcCatalog;
}): Record<string, string> {
  const headers = Object.fromEntries(request.headers);
  delete headers["cookie"];
  const cookies = (request.headers.get("cookie") ?? "").split(";").flatMap((pair) => {
    const [name = "", ...value] = pair.split("=");
    return value.length > 0 ? [[name.trim(), value.join("=").trim()]] : [];
  });
  return {
    search_path: [schema, "public", "extensions"].filter((s, i, all) => all.indexOf(s) === i)
      .map(quoted).join(", "),
    role: caller.role,
    "request.jwt.claims": JSON.stringify(caller.claims),
    "request.method": request.method,
    "request.path": url.pathname.slice(PREFIX.length),
    "request.headers": JSON.stringify(headers),
    "request.cookies": JSON.stringify(Object.fromEntries(cookies)),
    ...Object.fromEntries(catalog.roleSettings.get(caller.role) ?? []),
    ...(fn.statementTimeout ? { statement_timeout: fn.statementTimeout } : {}),
  };
}
