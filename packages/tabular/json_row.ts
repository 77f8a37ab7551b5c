import type { GrowingHeader } from "./growing_header.ts";
import { JsonFault, scalarEnd, skipSpace, stringEnd, stringValue, valueEnd } from "./json_scan.ts";
import { areTooManyLines, MOST_LINES, namesLines } from "./record_lines.ts";
import type { Cell } from "./table.ts";

/** Column of a row that is no object: a bare number in a list of numbers. */
export const LONE_VALUE = "value";

/** A field of the object around a list of records, which each of its rows repeats. */
export interface OutsideCell {
  name: string;
  cell: Cell;
}

/**
 * The JSON value in `text` (and nothing else but white space) as a row: an object's fields under
 * their names, nested objects under dotted names, a list within it as its text; a list as cells by
 * position; anything else as one cell. Numbers keep their text. `outside` cells are put first.
 * Throws JsonFault.
 */
export function jsonRow(
  text: string,
  header: GrowingHeader,
  maxDepth: number,
  outside: readonly OutsideCell[] = [],
): Cell[] {
  return rowOf(text, header, maxDepth, outside, null);
}

/** As jsonRow; a record whose lines the header knows of (`header.lines`) as a row for each of them, with the record's fields in each. */
export function jsonRows(
  text: string,
  header: GrowingHeader,
  maxDepth: number,
  outside: readonly OutsideCell[] = [],
): Cell[][] {
  if (header.lines === null) return [jsonRow(text, header, maxDepth, outside)];
  const found = { name: header.lines, at: -1 };
  const cells = rowOf(text, header, maxDepth, outside, found);
  if (found.at < 0) return [cells];
  const lines = elementsAt(text, found.at, maxDepth);
  const isList = lines !== null && lines.every((at) => text.charCodeAt(at) === 123) &&
    !areTooManyLines(lines.length, cells.length);
  if (!isList) {
    const end = valueEnd(text, found.at, maxDepth);
    put(cells, header.place(found.name), text.slice(found.at, end));
    return [cells];
  }
  if (lines.length === 0) return [cells];
  return lines.map((at) => {
    const row = cells.slice();
    header.startRow();
    putObject(text, at, `${found.name}.`, header, row, maxDepth, null);
    return row;
  });
}

/** Finds in one of the first records which of its lists holds its lines; null where none does. */
export function linesIn(cells: readonly Cell[], header: GrowingHeader): string | null {
  const at = header.names.findIndex((name, i) =>
    /^\[\s*\{/.test(cells[i] ?? "") && namesLines(name.slice(name.lastIndexOf(".") + 1))
  );
  return header.names[at] ?? null;
}

/** Where the elements of the list at `at` begin; null where there are too many. */
function elementsAt(text: string, at: number, depth: number): number[] | null {
  const starts: number[] = [];
  let i = skipSpace(text, at + 1);
  if (text.charCodeAt(i) === 93) return starts;
  for (;;) {
    if (starts.push(i) > MOST_LINES) return null;
    i = skipSpace(text, valueEnd(text, i, depth - 1));
    if (text.charCodeAt(i) === 93) return starts;
    if (text.charCodeAt(i) !== 44) throw new JsonFault("Expected , or ]", i);
    i = skipSpace(text, i + 1);
  }
}

/** A list that is not put into the row, but told where it begins. */
interface Lines {
  name: string;
  at: number;
}

function rowOf(
  text: string,
  header: GrowingHeader,
  maxDepth: number,
  outside: readonly OutsideCell[],
  lines: Lines | null,
): Cell[] {
  const start = skipSpace(text, 0);
  const byPosition = text.charCodeAt(start) === 91 && outside.length === 0;
  const cells: Cell[] = byPosition ? [] : new Array<Cell>(header.names.length).fill(null);
  header.startRow();
  for (const { name, cell } of outside) put(cells, header.place(name), cell);
  let end: number;
  switch (text.charCodeAt(start)) {
    case 123:
      end = putObject(text, start, "", header, cells, maxDepth, lines);
      break;
    case 91:
      end = putList(text, start, header, cells, maxDepth);
      break;
    default:
      end = putScalar(text, start, header.place(LONE_VALUE), cells);
  }
  end = skipSpace(text, end);
  if (end !== text.length) throw new JsonFault("Unexpected text after a value", end);
  return cells;
}

function put(cells: Cell[], position: number, cell: Cell): void {
  while (cells.length < position) cells.push(null);
  cells[position] = cell;
}

function putScalar(text: string, at: number, position: number, cells: Cell[]): number {
  const code = text.charCodeAt(at);
  if (code === 34) {
    const end = stringEnd(text, at);
    put(cells, position, stringValue(text, at, end));
    return end;
  }
  const end = scalarEnd(text, at);
  put(cells, position, code === 110 ? null : text.slice(at, end));
  return end;
}

function putObject(
  text: string,
  at: number,
  prefix: string,
  header: GrowingHeader,
  cells: Cell[],
  depth: number,
  lines: Lines | null,
): number {
  if (depth <= 0) throw new JsonFault("Nesting is too deep", at, "nesting_too_deep");
  let i = skipSpace(text, at + 1);
  if (text.charCodeAt(i) === 125) {
    if (prefix !== "") put(cells, header.place(prefix.slice(0, -1)), "{}");
    return i + 1;
  }
  for (;;) {
    if (text.charCodeAt(i) !== 34) throw new JsonFault("Expected a quoted key", i);
    const keyEnd = stringEnd(text, i);
    const key = stringValue(text, i, keyEnd);
    if (key === "__proto__") {
      throw new JsonFault("A field is named __proto__", i, "unsafe_field_name");
    }
    const name = prefix + key;
    i = skipSpace(text, keyEnd);
    if (text.charCodeAt(i) !== 58) throw new JsonFault("Expected :", i);
    i = skipSpace(text, i + 1);
    const code = text.charCodeAt(i);
    if (code === 123) {
      i = putObject(text, i, `${name}.`, header, cells, depth - 1, lines);
    } else if (code === 91) {
      const end = valueEnd(text, i, depth - 1);
      if (lines !== null && lines.at < 0 && lines.name === name) lines.at = i;
      else put(cells, header.place(name), text.slice(i, end));
      i = end;
    } else {
      i = putScalar(text, i, header.place(name), cells);
    }
    i = skipSpace(text, i);
    const next = text.charCodeAt(i);
    if (next === 125) return i + 1;
    if (next !== 44) throw new JsonFault("Expected , or }", i);
    i = skipSpace(text, i + 1);
  }
}

/** A row that is a list: cells by position; columns beyond the header are named by position. */
function putList(
  text: string,
  at: number,
  header: GrowingHeader,
  cells: Cell[],
  depth: number,
): number {
  if (depth <= 0) throw new JsonFault("Nesting is too deep", at, "nesting_too_deep");
  let i = skipSpace(text, at + 1);
  if (text.charCodeAt(i) === 93) return i + 1;
  for (let position = 0;; position++) {
    if (position >= header.names.length) header.position(`column_${position + 1}`);
    const code = text.charCodeAt(i);
    if (code === 123 || code === 91) {
      const end = valueEnd(text, i, depth - 1);
      put(cells, position, text.slice(i, end));
      i = end;
    } else {
      i = putScalar(text, i, position, cells);
    }
    i = skipSpace(text, i);
    const next = text.charCodeAt(i);
    if (next === 93) return i + 1;
    if (next !== 44) throw new JsonFault("Expected , or ]", i);
    i = skipSpace(text, i + 1);
  }
}
