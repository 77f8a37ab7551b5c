import { jsonRow, type OutsideCell } from "./json_row.ts";
import { GrowingHeader } from "./growing_header.ts";
import type { JsonList, JsonOutline } from "./json_outline.ts";
import type { ResolvedOptions } from "./reader_options.ts";
import type { Cell } from "./table.ts";

/** What a document that is an object was found to hold. */
export type JsonShape =
  | { kind: "lists"; lists: { list: JsonList; columns: string[] | null }[]; outside: OutsideCell[] }
  | { kind: "columns"; columns: JsonList[] }
  | { kind: "record" };

/**
 * Chooses, among the lists of an object, those that are tables: lists of objects and lists of
 * lists. A sibling that names the columns of a list of lists is its header. Lists of scalars of one
 * length, which are all their object has, are columns. Everything else is one record.
 */
export function jsonShape(outline: JsonOutline, options: ResolvedOptions): JsonShape {
  const tables = outline.lists.filter(({ holds }) => holds === "objects" || holds === "lists");
  if (tables.length > 0) {
    const naming = new Map<JsonList, { columns: string[]; by: JsonList }>();
    for (const list of tables) {
      if (list.holds !== "lists") continue;
      const found = namesOf(list, outline.lists);
      if (found !== null) naming.set(list, found);
    }
    const headers = new Set([...naming.values()].map(({ by }) => by));
    return {
      kind: "lists",
      lists: tables.filter((list) => !headers.has(list))
        .map((list) => ({ list, columns: naming.get(list)?.columns ?? null })),
      outside: outsideCells(outline, options),
    };
  }
  const columns = outline.lists.filter(({ holds }) => holds === "scalars");
  const [first] = columns;
  if (
    first !== undefined && columns.length === outline.lists.length &&
    columns.every((list) => list.length === first.length && sameParent(list, first)) &&
    !outline.scalars.some(({ path }) => sameParent({ path }, first))
  ) return { kind: "columns", columns };
  return { kind: "record" };
}

function sameParent(a: { path: string[] }, b: { path: string[] }): boolean {
  return a.path.length === b.path.length &&
    a.path.every((key, i) => i === a.path.length - 1 || key === b.path[i]);
}

const NAME_KEYS = ["name", "field", "fieldName", "column", "key", "id", "label", "title"];

/** The sibling list that names the columns of a list of lists, and the names. */
function namesOf(
  rows: JsonList,
  lists: readonly JsonList[],
): { columns: string[]; by: JsonList } | null {
  const [first] = rows.first;
  if (first === undefined) return null;
  const width = (JSON.parse(first) as unknown[]).length;
  for (const list of lists) {
    if (list === rows || list.length !== width || list.first.length !== width) continue;
    if (!sameParent(list, rows)) continue;
    const names = list.first.map((text) => nameIn(JSON.parse(text)));
    if (names.every((name) => name !== null)) return { columns: names, by: list };
  }
  return null;
}

function nameIn(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return null;
  const fields = new Map(Object.entries(value));
  for (const key of NAME_KEYS) {
    const name = fields.get(key);
    if (typeof name === "string") return name;
  }
  return null;
}

/** Names of what is said about an answer or an export, not about what it lists. */
export const ENVELOPE =
  /^(_.*|@.*|\$.*|meta(data|_data)?|info|header|links?|paging|pagination|pages?|page_?(size|count|no|num|number|index)|per_?page|page_?total|limit|offset|skip|start|next(_.*)?|prev(ious)?|first|last|self|href|url|cursor|count|total|total_?(count|rows|pages|records|items|results|elements)|(num|n|row|record|item)_?(rows|results|records|found|items|count)|size|length|status|status_?code|success|ok|errors?|message|code|version|api_?version|schema|format|kind|type|etag|took|timed_?out|request_?id|trace_?id|(generated|exported|created|updated|retrieved|fetched)(_?(at|on|by|time|date))?|has_?(more|next)|result|response|source|title|description|name|license|encoding)$/i;

function outsideCells(outline: JsonOutline, options: ResolvedOptions): OutsideCell[] {
  const cells: OutsideCell[] = [];
  for (const { path, text } of outline.scalars) {
    if (path.some((key) => ENVELOPE.test(key)) || path.includes("__proto__")) continue;
    cells.push({ name: path.join("."), cell: cellOf(text, options) });
  }
  return cells;
}

/** A scalar's JSON text as a cell. */
export function cellOf(text: string, options: ResolvedOptions): Cell {
  return jsonRow(text, new GrowingHeader([], 1), options.limits.maxDepth)[0] ?? null;
}
