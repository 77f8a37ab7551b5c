import type { EvalStore } from "./catalogue.ts";
import { STORES } from "./catalogue.ts";
import type { Question } from "./questions.ts";

type Cell = unknown;

/** The expected answer: columns with keys first, then measures. */
export interface Expected {
  columns: string[];
  rows: Cell[][];
}

/** The table a question was answered with. */
export interface Given {
  columns: { label: string; kind: "dimension" | "figure" }[];
  rows: Cell[][];
  /** The last row holds totals. */
  hasTotals: boolean;
  /** The last dimension became the columns of figures, in this order. */
  pivoted?: readonly Cell[] | undefined;
}

/** A row taken apart: what it is about, and its figures. */
interface Row {
  keys: Cell[];
  values: (number | null)[];
}

/**
 * Why a table is not the expected one; null when it is. By result only: expected rows must be there
 * and no others, expected measures must be columns of figures; further columns do no harm, and
 * neither do rows of unknown groups or of zeros.
 */
export function difference(question: Question, expected: Expected, given: Given): string | null {
  const every = split(expected.rows, question.keys);
  const told = drop(question, every);
  const names = expected.columns.slice(0, question.keys);
  const isSame = (row: Row, other: Row) =>
    names.every((name, i) => other.keys.some((key) => isSameKey(name, row.keys[i], key)));
  // a group without the figure that was asked for may be there, with others
  const empty = every.filter((row) => !told.includes(row));
  let shown = drop(question, takeApart(given))
    .filter((row) => names.length === 0 || !empty.some((other) => isSame(other, row)));
  if (question.compare && told.length === 1 && question.keys === 0 && shown.length > 1) {
    // periods below each other: one row of them
    shown = [{ keys: [], values: shown.map((row) => row.values[0] ?? null) }];
  }
  if (told.length !== shown.length) {
    return `${shown.length} rows instead of ${told.length}`;
  }
  const pairs = question.ignoreKeys
    ? pairByValue(told, shown)
    : pairByKey(names, told, shown, /limit|row_number/i.test(question.sql ?? ""));
  if (typeof pairs === "string") return pairs;
  const width = told[0]?.values.length ?? 0;
  const free = new Set(shown[0]?.values.keys() ?? []);
  for (let i = 0; i < width; i++) {
    const column = [...free].find((j) =>
      [1, ...(question.pct ? [100] : [])].some((factor) =>
        pairs.every(([a, b]) => isClose(a.values[i], b.values[j], factor, question.pct))
      )
    );
    if (column === undefined) {
      const [a, b] = pairs.find(([a, b]) =>
        !b.values.some((v) => isClose(a.values[i], v, 1, question.pct))
      ) ??
        pairs[0] ?? [];
      return `no column holds ${expected.columns[question.keys + i]}: ${a?.keys.join(", ")} ${
        a?.values[i]
      }, told ${b?.values.join(", ")}`;
    }
    free.delete(column);
  }
  return question.order ? disorder(pairs, told, shown) : null;
}

function split(rows: readonly Cell[][], keys: number): Row[] {
  return rows.map((row) => ({ keys: row.slice(0, keys), values: row.slice(keys).map(toNumber) }));
}

function takeApart(given: Given): Row[] {
  const rows = given.hasTotals && given.rows.length > 1 ? given.rows.slice(0, -1) : given.rows;
  const isKey = given.columns.map((column) => column.kind === "dimension");
  const parts = rows.map((row) => ({
    keys: row.filter((_, i) => isKey[i]),
    values: row.filter((_, i) => !isKey[i]).map(toNumber),
  }));
  const { pivoted } = given;
  if (!pivoted) return parts;
  return parts.flatMap((row) =>
    pivoted.map((value, i) => ({ keys: [...row.keys, value], values: [row.values[i] ?? null] }))
  );
}

/** Without unknown groups, and without rows that hold nothing. */
function drop(question: Question, rows: readonly Row[]): Row[] {
  const known = rows.filter((row) => !row.keys.some(isUnknown));
  const told = known.filter((row) => row.values.some((value) => value !== null && value !== 0));
  return question.zeros || rows.length === 1 || rows[0]?.values.length === 0 ? known : told;
}

function isUnknown(key: Cell): boolean {
  return key === null || key === undefined || /^\(?unknown\)?$/i.test(String(key));
}

function pairByKey(
  names: readonly string[],
  told: readonly Row[],
  shown: readonly Row[],
  mayTie: boolean,
): [Row, Row][] | string {
  const left = new Set(shown);
  const pairs: [Row, Row][] = [];
  const missing: Row[] = [];
  for (const row of told) {
    const match = [...left].find((other) =>
      names.every((name, i) => other.keys.some((key) => isSameKey(name, row.keys[i], key)))
    );
    if (match) {
      left.delete(match);
      pairs.push([row, match]);
    } else missing.push(row);
  }
  // at the end of a ranking, equal figures may stand for each other
  const last = told.at(-1)?.values[0];
  for (const row of missing) {
    const match = mayTie &&
      [...left].find((other) =>
        other.values.some((value) => isClose(row.values[0], value, 1, false)) &&
        (names.length > 1 || row.values[0] === last)
      );
    if (!match) return `no row for ${row.keys.map(show).join(", ")}`;
    left.delete(match);
    pairs.push([row, match]);
  }
  return pairs;
}

function pairByValue(told: readonly Row[], shown: readonly Row[]): [Row, Row][] | string {
  const left = new Set(shown);
  const pairs: [Row, Row][] = [];
  for (const row of told) {
    const match = [...left].find((other) =>
      row.values.every((value) => other.values.some((v) => isClose(value, v, 1, false)))
    );
    if (!match) return `no row with ${row.values.join(", ")}`;
    left.delete(match);
    pairs.push([row, match]);
  }
  return pairs;
}

function disorder(
  pairs: readonly (readonly [Row, Row])[],
  told: readonly Row[],
  shown: readonly Row[],
): string | null {
  for (const [i, row] of told.entries()) {
    const place = shown[i];
    const partner = pairs.find(([, other]) => other === place)?.[0];
    if (!isClose(row.values[0], partner?.values[0], 1, false)) {
      return `row ${i + 1} is out of order`;
    }
  }
  return null;
}

function toNumber(cell: Cell): number | null {
  if (cell === null || cell === undefined || cell === "") return null;
  const number = Number(cell);
  return Number.isNaN(number) ? null : number;
}

/** Nothing and zero are one; rounding to centavos, or percent to tenths, is allowed. */
function isClose(
  expected: number | null | undefined,
  told: number | null | undefined,
  factor: number,
  pct: boolean,
): boolean {
  const a = expected ?? 0;
  const b = (told ?? 0) * factor;
  return Math.abs(a - b) <= Math.max(pct ? 0.051 : 0.0051, Math.abs(a) * 1e-6);
}

/** A key as expected SQL tells it is the same as a cell of the answer, however that writes it. */
function isSameKey(name: string, expected: Cell, told: Cell): boolean {
  const spellings = new Set([show(expected), ...spellingsOf(name, expected)].map(plain));
  return spellings.has(plain(show(told))) ||
    told instanceof Date && spellings.has(plain(day(told)));
}

function spellingsOf(name: string, key: Cell): string[] {
  const text = show(key);
  switch (name) {
    case "store_id": {
      const store: EvalStore | undefined = STORES.find(([id]) => id === text);
      return store ? [store[1], `${store[1]} (${text})`, `${text} ${store[1]}`] : [];
    }
    case "month": {
      const at = new Date(text);
      const month = at.toLocaleString("en", { month: "long", timeZone: "UTC" });
      return [
        text.slice(0, 7),
        month,
        `${month} ${text.slice(0, 4)}`,
        `${month.slice(0, 3)} ${text.slice(0, 4)}`,
      ];
    }
    case "quarter": {
      const quarter = `Q${Math.ceil(Number(text.slice(5, 7)) / 3)}`;
      return [`${text.slice(0, 4)}-${quarter}`, `${quarter} ${text.slice(0, 4)}`, quarter];
    }
    case "dow":
      return [text.slice(0, 3), String(1 + WEEKDAYS.indexOf(text))];
    case "h":
      return [`${text}:00`, `${text.padStart(2, "0")}:00`];
    default:
      return [];
  }
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function show(cell: Cell): string {
  return cell instanceof Date ? day(cell) : String(cell);
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
