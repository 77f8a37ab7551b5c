import type { RpcCatalog, RpcFunction } from "./rpc_catalog.ts";
import { RpcError } from "./rpc_error.ts";

/** The call that a function is sought for. */
export interface SoughtCall {
  schema: string;
  name: string;
  argumentNames: readonly string[];
  /** Of a POST's body; undefined for GET and HEAD. */
  bodyType: string | undefined;
}

/** Types of a single unnamed parameter that takes a body of this type whole. */
const WHOLE_BODY = new Map([
  ["application/json", ["json", "jsonb"]],
  ["text/plain", ["text"]],
  ["text/xml", ["xml"]],
  ["application/octet-stream", ["bytea"]],
]);

/** True when the function's only parameter is unnamed: it takes the whole body. */
export function takesWholeBody(fn: RpcFunction): boolean {
  return fn.parameters.length === 1 && fn.parameters[0]?.name === "";
}

/**
 * The one function among the overloads that the given names fit; only when none does, one that
 * takes the whole body. Undefined when there is none.
 * @throws RpcError 300 PGRST203 when more than one fits
 */
export function chooseOverload(catalog: RpcCatalog, call: SoughtCall): RpcFunction | undefined {
  const overloads = catalog.functions.get(call.schema)?.get(call.name) ?? [];
  const named = overloads.filter((fn) => fits(fn, call));
  const candidates = named.length > 0 ? named : overloads.filter((fn) => {
    const types = WHOLE_BODY.get(call.bodyType ?? "") ?? [];
    return takesWholeBody(fn) && types.includes(fn.parameters[0]?.type ?? "");
  });
  if (candidates.length > 1) throw ambiguous(candidates);
  return candidates[0];
}

function fits(fn: RpcFunction, { argumentNames, bodyType }: SoughtCall): boolean {
  if (fn.parameters.length === 0) {
    const needsParameter = bodyType !== undefined && bodyType !== "application/json" &&
      WHOLE_BODY.has(bodyType);
    return argumentNames.length === 0 && !needsParameter;
  }
  const given = new Set(argumentNames);
  const known = new Set(fn.parameters.map(({ name }) => name));
  return fn.parameters.every(({ name, required }) => !required || given.has(name)) &&
    argumentNames.every((name) => known.has(name));
}

function ambiguous(candidates: readonly RpcFunction[]): RpcError {
  const list = candidates.map(({ schema, name, parameters }) =>
    `${schema}.${name}(${parameters.map((p) => `${p.name} => ${p.shownType}`).join(", ")})`
  );
  return new RpcError(
    300,
    "PGRST203",
    `Could not choose the best candidate function between: ${list.join(", ")}`,
    {
      hint:
        "Try renaming the parameters or the function itself in the database so function overloading can be resolved",
    },
  );
}

/** 404 PGRST202 with PostgREST's words, and the nearest name or signature as hint. */
export function functionNotFound(catalog: RpcCatalog, call: SoughtCall): RpcError {
  const { schema, name, argumentNames, bodyType } = call;
  const names = [...argumentNames].sort();
  const fn = `${schema}.${name}`;
  const single = new Map([["text/plain", "text"], ["text/xml", "xml"], [
    "application/octet-stream",
    "bytea",
  ]]).get(bodyType ?? "");
  const none = names.length === 0;
  const list = names.join(", ");
  const searched = none
    ? " without parameters"
    : ` with parameter${names.length > 1 ? "s" : ""} ${list}`;
  const where = single
    ? ` with a single unnamed ${single} parameter`
    : bodyType === "application/json"
    ? `${searched} or with a single unnamed json/jsonb parameter`
    : searched;
  const shown = single ? "" : none ? " without parameters" : `(${list})`;
  return new RpcError(
    404,
    "PGRST202",
    `Could not find the function ${fn}${shown} in the schema cache`,
    {
      details:
        `Searched for the function ${fn}${where}, but no matches were found in the schema cache.`,
      hint: single ? null : nearest(catalog, schema, name, names),
    },
  );
}

function nearest(
  catalog: RpcCatalog,
  schema: string,
  name: string,
  argumentNames: readonly string[],
): string | null {
  const functions = catalog.functions.get(schema) ?? new Map<string, RpcFunction[]>();
  const overloads = functions.get(name);
  const signature = (names: readonly string[]) => `(${[...names].sort().join(", ")})`;
  const meant = overloads
    ? closest(
      signature(argumentNames),
      overloads.map((fn) => signature(fn.parameters.map((p) => p.name))),
    )
    : closest(name, [...functions.keys()]);
  if (meant === undefined) return null;
  return `Perhaps you meant to call the function ${schema}.${overloads ? name : ""}${meant}`;
}

/** As far as PostgREST's fuzzy search goes before it finds nothing alike. */
const LEAST_LIKENESS = 0.33;

function closest(wanted: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestLikeness = LEAST_LIKENESS;
  for (const candidate of candidates) {
    const longest = Math.max(wanted.length, candidate.length) || 1;
    const likeness = 1 - editDistance(wanted, candidate) / longest;
    if (likeness > bestLikeness) [best, bestLikeness] = [candidate, likeness];
  }
  return best;
}

/** Levenshtein's distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
