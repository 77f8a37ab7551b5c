import type { Schema, SchemaColumn } from "./schema.ts";
import { plainNumber, readNumberCell } from "./value_number.ts";
import { isoTime, readTimeCell } from "./value_time.ts";

/** What a column is to others of its table, each 0 or 1, but for shares. */
export interface Relations {
  /** c of a × b ≈ c (less a discount or not). */
  product: number;
  /** The whole-numbered, smaller factor; the other one. */
  count: number;
  price: number;
  /** What a × b lacks to c. */
  lessened: number;
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
  receipts(rows, few, schema, relations);
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
        const gap = new Float64Array(n);
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
        if (d === undefined) continue;
        const [count, price] = isCount(schema.columns[a.at]!, schema.columns[b.at]!, a, b)
          ? [a, b]
          : [b, a];
        relations[c.at]!.product = 1;
        relations[count.at]!.count = 1;
        relations[price.at]!.price = 1;
        if (d) relations[d.at]!.lessened = 1;
      }
    }
  }
}

function fits(gap: Float64Array, values: Float64Array): boolean {
  let known = 0, equal = 0;
  for (let i = 0; i < gap.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    known++;
    if (Math.abs(Math.abs(gap[i]!) - Math.abs(values[i]!)) <= 0.02) equal++;
  }
  return known >= 3 && equal >= MATCH * known;
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

function isoOf(text: string | null | undefined, column: SchemaColumn): string {
  const cell = text ? readTimeCell(text) : null;
  return cell ? isoTime(cell, column.dates?.order === "mdy" ? "mdy" : "dmy") : "";
}

function noRelations(): Relations {
  return {
    product: 0,
    count: 0,
    price: 0,
    lessened: 0,
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
