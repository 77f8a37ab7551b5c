import { arrayLiteral, quoted } from "./rpc_arguments.ts";
import { RpcError } from "./rpc_error.ts";

/** What the query string asks of the rows; SQL, with every value as a parameter. */
export interface RowRequest {
  columns: string;
  where: string;
  orderBy: string;
  limit: number | undefined;
  offset: number;
}

/** Adds a value to the statement and gives its `$n`. */
export type Bind = (value: string) => string;

const COMPARISONS = new Map([
  ["eq", "="],
  ["neq", "<>"],
  ["gt", ">"],
  ["gte", ">="],
  ["lt", "<"],
  ["lte", "<="],
  ["match", "~"],
  ["imatch", "~*"],
  ["cs", "@>"],
  ["cd", "<@"],
  ["ov", "&&"],
  ["isdistinct", "is distinct from"],
]);
const IS_VALUES = new Map([
  ["null", "null"],
  ["not_null", "not null"],
  ["true", "true"],
  ["false", "false"],
  ["unknown", "unknown"],
]);
const RESERVED = new Set(["select", "order", "limit", "offset", "columns", "on_conflict"]);
const FILTER =
  /^(not\.)?(eq|neq|gte?|lte?|like|ilike|i?match|is|in|cs|cd|ov|isdistinct)(?:\((any|all)\))?\.(.*)$/s;

/**
 * Divides the query string: by GET, a value that starts with an operator (`eq.`) is a filter on the
 * result, any other an argument; a POST has its arguments in the body, so all are filters.
 */
export function divideQuery(
  pairs: [string, string][],
  isPost: boolean,
): { given: [string, string][]; rows: [string, string][] } {
  const given: [string, string][] = [];
  const rows: [string, string][] = [];
  for (const pair of pairs) {
    const ofRows = RESERVED.has(pair[0]) || isPost || FILTER.test(pair[1]);
    (ofRows ? rows : given).push(pair);
  }
  return { given, rows };
}

/** @throws RpcError 400 PGRST100 for what cannot be read, 416 PGRST103 for a negative limit */
export function rowRequest(pairs: [string, string][], bind: Bind): RowRequest {
  const last = (name: string) => pairs.findLast(([key]) => key === name)?.[1];
  const filters = pairs.filter(([key]) => !RESERVED.has(key));
  const limit = last("limit");
  const offset = last("offset");
  return {
    columns: selectedColumns(last("select") || "*", bind),
    where: filters.map(([column, filter]) => condition(column, filter, bind)).join(" and "),
    orderBy: ordering(last("order"), bind),
    limit: limit === undefined ? undefined : wholeNumber("limit", limit),
    offset: offset === undefined ? 0 : wholeNumber("offset", offset),
  };
}

function wholeNumber(name: string, text: string): number {
  if (/^-\d+$/.test(text)) {
    throw new RpcError(416, "PGRST103", "Requested range not satisfiable", {
      details: "Limit should be greater than or equal to zero.",
    });
  }
  if (!/^\d{1,15}$/.test(text)) throw unreadable(`${name} parameter`, text, "expecting digit");
  return Number(text);
}

function unreadable(what: string, text: string, details: string): RpcError {
  return new RpcError(400, "PGRST100", `"failed to parse ${what} (${text})" (line 1, column 1)`, {
    details,
  });
}

function selectedColumns(text: string, bind: Bind): string {
  return splitList(text).map((item) => {
    if (item === "*") return "*";
    const parts = /^(?:("(?:[^"]|"")+"|[^:"()]+?):(?!:))?(.+?)(?:::([A-Za-z_][A-Za-z0-9_ ]*))?$/
      .exec(item);
    if (!parts?.[2] || /[()!]/.test(parts[2])) {
      throw unreadable(
        "select parameter",
        text,
        'expecting a column name or "*"; functions have no embedded resources here',
      );
    }
    const [, alias, column, cast] = parts;
    const path = column.split(/->>?/);
    const name = alias ?? (path.length > 1 ? path.at(-1) : undefined);
    const value = columnSql(column, bind);
    return (cast ? `cast(${value} as ${quoted(cast.trim())})` : value) +
      (name || cast ? ` as ${quoted(unquoted(name ?? column))}` : "");
  }).join(", ");
}

/** A column, or a path into a JSON column (`payload->items->>0`). */
function columnSql(text: string, bind: Bind): string {
  const [column = "", ...steps] = text.split(/(->>?)/);
  let value = quoted(unquoted(column.trim()));
  if (steps.length > 0) value = `to_jsonb(${value})`;
  for (let i = 0; i < steps.length; i += 2) {
    const key = steps[i + 1] ?? "";
    value += `${steps[i]} ${/^-?\d+$/.test(key) ? Number(key) : `${bind(unquoted(key))}::text`}`;
  }
  return value;
}

function unquoted(text: string): string {
  return text.startsWith('"') && text.endsWith('"') && text.length > 1
    ? text.slice(1, -1).replace(/\\(.)/g, "$1")
    : text;
}

function ordering(text: string | undefined, bind: Bind): string {
  if (!text) return "";
  return splitList(text).map((item) => {
    const parts = /^(.+?)(?:\.(asc|desc))?(?:\.(nullsfirst|nullslast))?$/.exec(item);
    if (!parts?.[1] || /[()]/.test(parts[1])) {
      throw unreadable("order", text, "expecting column.asc or column.desc");
    }
    const nulls = parts[3] ? ` nulls ${parts[3].slice(5)}` : "";
    return `${columnSql(parts[1], bind)} ${parts[2] ?? "asc"}${nulls}`;
  }).join(", ");
}

function condition(column: string, text: string, bind: Bind): string {
  const [, not, operator = "", , value = ""] = FILTER.exec(text) ?? [];
  if (operator === "" || /^(?:not\.)?(?:and|or)$/.test(column)) {
    throw unreadable("filter", text, 'expecting "not" or an operator such as "eq."');
  }
  const test = comparison(columnSql(column, bind), operator, value, bind, text);
  return not ? `not (${test})` : test;
}

function comparison(column: string, operator: string, value: string, bind: Bind, text: string) {
  switch (operator) {
    case "is": {
      const keyword = IS_VALUES.get(value.toLowerCase());
      if (!keyword) {
        throw unreadable("filter", text, "expecting null, not_null, true, false or unknown");
      }
      return `${column} is ${keyword}`;
    }
    case "in": {
      const list = /^\((.*)\)$/s.exec(value)?.[1];
      if (list === undefined) throw unreadable("filter", text, 'expecting "("');
      const items = list === "" ? [] : splitList(list).map(unquoted);
      return `${column} = any (${bind(arrayLiteral(items))})`;
    }
    case "like":
    case "ilike":
      return `${column}::text ${operator} ${bind(value.replaceAll("*", "%"))}`;
    default:
      return `${column} ${COMPARISONS.get(operator)} ${bind(value)}`;
  }
}

/** Parts between commas that are not inside double quotes or parentheses. */
function splitList(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] as string;
    if (isQuoted && letter === "\\") part += letter + (text[++i] ?? "");
    else if (letter === "," && depth === 0 && !isQuoted) {
      parts.push(part);
      part = "";
    } else {
      if (letter === '"') isQuoted = !isQuoted;
      else if (!isQuoted && letter === "(") depth++;
      else if (!isQuoted && letter === ")") depth--;
      part += letter;
    }
  }
  return [...parts, part].map((item) => item.trim());
}
