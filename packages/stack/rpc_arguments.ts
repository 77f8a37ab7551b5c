import type { RpcFunction } from "./rpc_catalog.ts";
import { RpcError } from "./rpc_error.ts";
import { takesWholeBody } from "./rpc_overloads.ts";

/** What the request gives to the function, still untyped. */
export type GivenArguments =
  | { from: "json"; names: string[]; json: string }
  | { from: "pairs"; names: string[]; pairs: [string, string][] }
  | { from: "body"; names: []; body: string | Uint8Array };

/**
 * Reads a POST's body. JSON stays text, so that Postgres sees every digit of it.
 * @throws RpcError 400 PGRST102 for a body or a content type that cannot be read
 */
export async function argumentsOfBody(
  request: Request,
  bodyType: string,
): Promise<GivenArguments> {
  switch (bodyType) {
    case "application/json":
      return argumentsOfJson(await request.text());
    case "application/x-www-form-urlencoded":
      return argumentsOfPairs([...new URLSearchParams(await request.text())]);
    case "text/plain":
    case "text/xml":
      return { from: "body", names: [], body: await request.text() };
    case "application/octet-stream":
      return { from: "body", names: [], body: new Uint8Array(await request.arrayBuffer()) };
    default:
      throw new RpcError(400, "PGRST102", `Content-Type not acceptable: ${bodyType}`);
  }
}

/** Arguments of a query string or a form; a repeated name belongs to a variadic parameter. */
export function argumentsOfPairs(pairs: [string, string][]): GivenArguments {
  return { from: "pairs", names: [...new Set(pairs.map(([name]) => name))], pairs };
}

function argumentsOfJson(text: string): GivenArguments {
  const json = text.trim() === "" ? "{}" : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new RpcError(400, "PGRST102", "Empty or invalid json", { cause });
  }
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return { from: "json", names: isObject ? Object.keys(value as object) : [], json };
}

/** A piece of SQL that calls a function, and the values of its parameters `$1 …`. */
export interface CallSql {
  text: string;
  values: (string | Uint8Array)[];
}

export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

/**
 * The query that calls the function: columns as they are for a row type, else one column
 * `pgrst_scalar`. A JSON body is taken apart by Postgres (`json_to_record`), as PostgREST does, so
 * conversions are Postgres's own.
 */
export function callSql(fn: RpcFunction, given: GivenArguments): CallSql {
  const called = `${quoted(fn.schema)}.${quoted(fn.name)}`;
  const select = (passed: string, from: string[]) => {
    const call = `${called}(${passed})`;
    const sources = fn.returnsRow ? [...from, `lateral ${call} as pgrst_call`] : from;
    return `select ${fn.returnsRow ? "pgrst_call.*" : `${call} as pgrst_scalar`}` +
      (sources.length > 0 ? ` from ${sources.join(", ")}` : "");
  };

  const [first] = fn.parameters;
  if (first && takesWholeBody(fn)) {
    if (given.from === "pairs") throw new Error("a query string has no body to pass whole");
    const body = given.from === "json" ? given.json : given.body;
    return { text: select(`$1::${first.type}`, []), values: [body] };
  }

  const names = new Set(given.names);
  const parameters = fn.parameters.filter(({ name }) => names.has(name));
  const pass = (value: (place: number, name: string) => string) =>
    parameters.map(({ name, variadic }, i) =>
      `${variadic ? "variadic " : ""}${quoted(name)} := ${value(i + 1, name)}`
    ).join(", ");

  if (given.from === "json" && parameters.length > 0) {
    const columns = parameters.map(({ name, type }) => `${quoted(name)} ${type}`).join(", ");
    const body =
      `lateral (select * from json_to_record(pgrst_payload.json_data) as _(${columns}) limit 1) as pgrst_body`;
    return {
      text: select(pass((_, name) => `pgrst_body.${quoted(name)}`), [
        "(select $1::json as json_data) as pgrst_payload",
        body,
      ]),
      values: [given.json],
    };
  }
  const values = given.from !== "pairs" ? [] : parameters.map(({ name, variadic }) => {
    const all = given.pairs.filter(([key]) => key === name).map(([, value]) => value);
    return variadic ? arrayLiteral(all) : all.at(-1) ?? "";
  });
  return {
    text: select(pass((place, name) => `$${place}::${typeOf(parameters, name)}`), []),
    values,
  };
}

function typeOf(parameters: RpcFunction["parameters"], name: string): string {
  return parameters.find((parameter) => parameter.name === name)?.type ?? "text";
}

/** The text form of a Postgres array. */
export function arrayLiteral(values: readonly string[]): string {
  return `{${values.map((v) => `"${v.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}
