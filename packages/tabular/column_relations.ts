import type { Schema, SchemaColumn } from "./schema.ts";
import { plainNumber, readNumberCell } from "./value_number.ts";
import { isoTime, readTimeCell } from "./value_time.ts";

/** What a column is to others of its table, each 0 or 1, but for shares. */
export interface Relations {
  /** c of a × b ≈ c (less a discount or not). */
  product: number;
  /** The whole-numbered, smaller factor, or what another is as many times as; the other factor. */
  count: number;
  price: number;
  /** What a × b lacks to c; the same as a percentage. */
  lessened: number;
  percentLess: number;
  /** What is left of another when a third, which is nothing in some rows, is taken from it; that other. */
  net: number;
  gross: number;
  /** Equal wherever the same thing is named; as many times a count as it stands for. */
  ofItem: number;
  timesCount: number;
  /** Equal over the rows of a receipt to the sum of another column; that other column. */
  receiptSum: number;
  summed: number;
  /** Rows that follow one another share its value, and others with it: a receipt's number. */
  receiptKey: number;
  /** Share of such groups it is constant within. */
  constantInReceipt: number;
  /** A twelfth-or-so share of another column (12 %, 12/112). */
  taxOf: number;
  /** Equal to another column in nearly every row; below, above another number column of its size. */
  equalsOther: number;
  below: number;
  above: number;
  /** Times: never after, never before another time column. */
  before: number;
  after: number;
  /** Constant over the sample. */
  constant: number;
}

const ROWS = 64;
const MOST_NUMBERS = 14;
const MATCH = 0.85;
/** Columns that may name what is sold, and pairs of rows of one thing, that are looked at. */
const MOST_KEYS = 6;
const FEWEST_PAIRS = 3;

/** Finds how the columns hang together, on the sampled rows. */
export function columnRelations(schema: Schema): Relations[] {
  const rows = schema.sample.slice(0, ROWS);
  const relations = schema.columns.map(noRelations);
  const numbers: { at: number; values: Float64Array }[] = [];
  const times: { at: number; values: string[] }[] = [];
  schema.columns.forEach((column, at) => {
    const first = rows[0]?.[at] ?? null;
    if (rows.length > 3 && rows.every((row) => row[at] === first)) relations[at]!.constant = 1;
    if (isNumeric(column)) numbers.push({ at, values: numbersOf(column, rows, at) });
    else if (column.type === "date" || column.type === "timestamp") {
      times.push({ at, values: rows.map((row) => isoOf(row[at], column)) });
    }
  });
  const few = numbers.slice(0, MOST_NUMBERS);
  products(few, schema, relations);
  if (rows.length < 3) return relations;
  pairs(few, relations);
  nets(few, relations);
  receipts(rows, few, schema, relations);
  items(rows, few, schema, relations);
  for (const a of times) {
    for (const b of times) {
      if (a === b || a.values.every((v, i) => v === b.values[i])) continue;
      if (a.values.every((v, i) => v === "" || b.values[i] === "" || v <= b.values[i]!)) {
        relations[a.at]!.before = 1;
        relations[b.at]!.after = 1;
      }
    }
  }
  return relations;
}

type Numbers = { at: number; values: Float64Array };

function products(numbers: Numbers[], schema: Schema, relations: Relations[]): void {
  const percents = numbers.filter(({ values }) =>
    values.every((x) => !(x < 0 || x >= 100)) && values.some((x) => x > 0)
  );
  // of every three columns: one piece of memory serves for all
  const gap = new Float64Array(numbers[0]?.values.length ?? 0);
  for (const a of numbers) {
    for (const b of numbers) {
      if (b.at <= a.at) continue;
      // a × 1 = a tells nothing
      let telling = 0;
      const n = a.values.length;
      for (let i = 0; i < n; i++) {
        const x = a.values[i]!, y = b.values[i]!;
        if (x * y !== 0 && Math.abs(x) !== 1 && Math.abs(y) !== 1) telling++;
      }
      // of one row or two all must tell
      if (telling < Math.min(2, n)) continue;
      for (const c of numbers) {
        if (c === a || c === b) continue;
        gap.fill(0);
        let known = 0, equal = 0;
        for (let i = 0; i < n && known - equal < 16; i++) {
          const x = a.values[i]!, y = b.values[i]!, z = c.values[i]!;
          if (Number.isNaN(x + y + z)) continue;
          gap[i] = x * y - z;
          known++;
          if (Math.abs(gap[i]!) <= 0.006 * Math.max(1, Math.abs(x)) + 1e-9) equal++;
        }
        if (known < Math.min(3, n)) continue;
        const d = equal >= MATCH * known
          ? null
          : numbers.find((other) =>
            other !== a && other !== b && other !== c && equal >= 0.05 * known &&
            fits(gap, other.values)
          );
        const percent = d === undefined && equal >= 0.05 * known
          ? percents.find((p) => p !== a && p !== b && p !== c && isLessPercent(a, b, c, p))
          : undefined;
        if (d === undefined && percent === undefined) continue;
        const [count, price] = isCount(schema.columns[a.at]!, schema.columns[b.at]!, a, b)
          ? [a, b]
          : [b, a];
        relations[c.at]!.product = 1;
        relations[count.at]!.count = 1;
        relations[price.at]!.price = 1;
        if (d) relations[d.at]!.lessened = 1;
        if (percent) relations[percent.at]!.percentLess = 1;
      }
    }
  }
}

function fits(gap: Float64Array, values: Float64Array): boolean {
  let known = 0, equal = 0;
  for (let i = 0; i < gap.length && known - equal <= misses(gap.length); i++) {
    if (Number.isNaN(values[i]!)) continue;
    known++;
    if (isSize(gap[i]!, values[i]!)) equal++;
  }
  return known >= 3 && equal >= MATCH * known;
}

/** Whether a × b less a percentage of it is c. */
function isLessPercent(a: Numbers, b: Numbers, c: Numbers, percent: Numbers): boolean {
  const n = c.values.length;
  let known = 0, equal = 0;
  for (let i = 0; i < n && known - equal <= misses(n); i++) {
    const z = c.values[i]!;
    if (Number.isNaN(z)) continue;
    known++;
    if (isSize(a.values[i]! * b.values[i]! * (1 - percent.values[i]! / 100), z)) equal++;
  }
  return known >= 3 && equal >= MATCH * known;
}

/** After more of `rows` that do not match, too few are left that may. */
function misses(rows: number): number {
  return Math.ceil((1 - MATCH) * rows);
}

function isSize(x: number, y: number): boolean {
  return Math.abs(Math.abs(x) - Math.abs(y)) <= 0.02;
}

function isCount(a: SchemaColumn, b: SchemaColumn, x: Numbers, y: Numbers): boolean {
  if (a.profile.integer !== b.profile.integer) return a.profile.integer > b.profile.integer;
  return meanOf(x.values) <= meanOf(y.values);
}

function meanOf(values: Float64Array): number {
  let sum = 0, n = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += Math.abs(value);
    n++;
  }
  return n === 0 ? 0 : sum / n;
}

function pairs(numbers: Numbers[], relations: Relations[]): void {
  for (const a of numbers) {
    for (const b of numbers) {
      if (a === b) continue;
      let known = 0, equal = 0, taxed = 0, below = 0;
      for (let i = 0; i < a.values.length; i++) {
        const x = a.values[i]!, y = b.values[i]!;
        if (Number.isNaN(x + y) || (x === 0 && y === 0)) continue;
        known++;
        if (Math.abs(x - y) < 0.006) equal++;
        const share = x / y;
        if (
          Math.abs(share - 0.12) < 0.002 || Math.abs(share - 3 / 28) < 0.002 ||
          (Math.abs(share - 0.05) < 0.001)
        ) taxed++;
        if (x <= y && x > 0.3 * y) below++;
      }
      if (known < 3) continue;
      if (equal >= 0.95 * known) relations[a.at]!.equalsOther = 1;
      else if (below >= 0.95 * known) {
        relations[a.at]!.below = 1;
        relations[b.at]!.above = 1;
      }
      if (taxed >= MATCH * known) relations[a.at]!.taxOf = 1;
    }
  }
}

/** Amounts before and after something is taken off, as a discount is. */
function nets(numbers: Numbers[], relations: Relations[]): void {
  for (const less of numbers) {
    const { values } = less;
    const off = values.reduce((n, x) => n + (x > 0 ? 1 : 0), 0);
    if (off < 2 || !values.includes(0)) continue;
    for (const gross of numbers) {
      if (gross === less) continue;
      const left = gross.values.map((x, i) => x - values[i]!);
      // costs are most of what is taken off, discounts little
      if (left.some((x, i) => x < values[i]!)) continue;
      for (const net of numbers) {
        if (net === less || net === gross || !fits(left, net.values)) continue;
        relations[net.at]!.net = 1;
        relations[gross.at]!.gross = 1;
      }
    }
  }
}

/** Runs of rows that share a value: what is constant within them, and what adds up over them. */
function receipts(
  rows: readonly (string | null)[][],
  numbers: Numbers[],
  schema: Schema,
  relations: Relations[],
): void {
  for (let key = 0; key < schema.columns.length; key++) {
    const { profile, type, distinct, count } = schema.columns[key]!;
    if (profile.repeatsPrevious < 0.1 || profile.repeatsPrevious > 0.95) continue;
    if (distinct.count < 3 || type === "boolean" || type === "decimal" || type === "currency") {
      continue;
    }
    // a value that comes back later is no receipt's number
    if (distinct.count < 0.7 * count * (1 - profile.repeatsPrevious)) continue;
    const runs: [number, number][] = [];
    for (let from = 0; from < rows.length;) {
      let to = from + 1;
      while (to < rows.length && rows[to]![key] === rows[from]![key] && rows[from]![key] !== null) {
        to++;
      }
      if (to - from > 1) runs.push([from, to]);
      from = to;
    }
    if (runs.length < 2) continue;
    relations[key]!.receiptKey = 1;
    schema.columns.forEach((_, at) => {
      if (at === key) return;
      const constant = runs.filter(([from, to]) => {
        for (let i = from + 1; i < to; i++) if (rows[i]![at] !== rows[from]![at]) return false;
        return true;
      }).length;
      const relation = relations[at]!;
      relation.constantInReceipt = Math.max(relation.constantInReceipt, constant / runs.length);
    });
    // the last run may go on beyond the sample
    const whole = runs.slice(0, -1);
    if (whole.length < 2) continue;
    for (const total of numbers) {
      for (const part of numbers) {
        if (total === part) continue;
        const fit = whole.filter(([from, to]) => {
          let sum = 0;
          for (let i = from; i < to; i++) {
            if (total.values[i] !== total.values[from]) return false;
            sum += part.values[i]!;
          }
          return sum !== 0 && Math.abs(sum - total.values[from]!) <= 0.011 * (to - from);
        }).length;
        if (fit < 0.7 * whole.length) continue;
        relations[total.at]!.receiptSum = 1;
        relations[part.at]!.summed = 1;
      }
    }
  }
}

/** What each thing that comes again costs: the same, or as many times a count as there are of it. */
function items(
  rows: readonly (string | null)[][],
  numbers: Numbers[],
  schema: Schema,
  relations: Relations[],
): void {
  const counts = numbers.filter(({ at }) => schema.columns[at]!.profile.integer === 1);
  const keys = schema.columns.map((column, at) => ({ column, at }))
    .filter(({ column: { type, distinct, count, profile }, at }) =>
      relations[at]!.receiptKey === 0 && distinct.count > 1 && distinct.count < 0.9 * count &&
      profile.temporal < 0.5 && type !== "boolean" && type !== "decimal" && type !== "currency"
    )
    .sort((a, b) => b.column.distinct.count - a.column.distinct.count)
    .slice(0, MOST_KEYS);
  for (const key of keys) {
    const pairs = pairsOf(rows, key.at);
    if (pairs.length < FEWEST_PAIRS) continue;
    for (const count of counts) {
      if (count.at === key.at) continue;
      const telling = pairs.filter(([i, j]) =>
        count.values[i]! > 0 && count.values[j]! > 0 && count.values[i] !== count.values[j]
      );
      if (telling.length < FEWEST_PAIRS) continue;
      for (const { at, values } of numbers) {
        if (at === count.at || at === key.at || relations[at]!.constant === 1) continue;
        let same = 0, times = 0;
        for (const [i, j] of telling) {
          const x = values[i]!, y = values[j]!, m = count.values[i]!, n = count.values[j]!;
          if (x === 0 && y === 0) continue;
          if (Math.abs(x - y) < 0.006) same++;
          else if (Math.abs(x * n - y * m) <= 0.006 * (m + n)) times++;
        }
        if (same >= MATCH * telling.length) relations[at]!.ofItem = 1;
        else if (times >= MATCH * telling.length) {
          relations[at]!.timesCount = 1;
          relations[count.at]!.count = 1;
        }
      }
    }
  }
}

/** Rows that have a value of a column in common, each with the last one before. */
function pairsOf(rows: readonly (string | null)[][], key: number): [number, number][] {
  const last = new Map<string, number>();
  const pairs: [number, number][] = [];
  rows.forEach((row, i) => {
    const value = row[key];
    if (value === null || value === undefined) return;
    const before = last.get(value);
    if (before !== undefined) pairs.push([before, i]);
    last.set(value, i);
  });
  return pairs;
}

function isNumeric(column: SchemaColumn): boolean {
  return column.count > 0 && column.profile.numeric > 0.8 && column.maxLength <= 20 &&
    column.type !== "barcode" && column.type !== "identifier" && column.profile.temporal < 0.5;
}

function numbersOf(
  column: SchemaColumn,
  rows: readonly (string | null)[][],
  at: number,
): Float64Array {
  const decimal = column.numbers?.decimal ?? ".";
  return Float64Array.from(rows, (row) => {
    const text = row[at];
    if (text === null || text === undefined) return NaN;
    const quick = decimal === "." ? Number(text) : NaN;
    if (!Number.isNaN(quick)) return quick;
    const cell = readNumberCell(text);
    const plain = cell && plainNumber(cell.core, decimal);
    return plain ? (cell.negative ? -1 : 1) * Number(plain) : NaN;
  });
}

/** A date or timestamp of a column in ISO 8601; empty where it is none. */
export function isoOf(text: string | null | undefined, column: SchemaColumn): string {
  const cell = text ? readTimeCell(text) : null;
  return cell ? isoTime(cell, column.dates?.order === "mdy" ? "mdy" : "dmy") : "";
}

function noRelations(): Relations {
  return {
    product: 0,
    count: 0,
    price: 0,
    lessened: 0,
    percentLess: 0,
    net: 0,
    gross: 0,
    ofItem: 0,
    timesCount: 0,
    receiptSum: 0,
    summed: 0,
    receiptKey: 0,
    constantInReceipt: 0,
    taxOf: 0,
    equalsOther: 0,
    below: 0,
    above: 0,
    before: 0,
    after: 0,
    constant: 0,
  };
}
