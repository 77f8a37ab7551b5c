import { columnType, dateFormat, fileLocale, numberFormat } from "./column_type.ts";
import { ColumnTally, type TallyState } from "./column_tally.ts";
import { hashText } from "./distinct_sketch.ts";
import { columnIssues, qualityScore } from "./infer_quality.ts";
import { RowSample, type RowSampleState } from "./row_sample.ts";
import type { InferenceState, Schema, SchemaColumn } from "./schema.ts";
import type { Row } from "./table.ts";
import { looksLike } from "./value_patterns.ts";
import { valueOf } from "./value_text.ts";

/** Distinct values counted over all columns of a table, and of one column, before they are estimated. */
const COUNTED_IN_ALL = 40_000;
const COUNTED_AT_LEAST = 32;
const COUNTED_AT_MOST = 2_000;
/** Cells of as many rows are counted column by column. */
const CELLS_AT_ONCE = 4_096;
const EXAMPLES = 5;
const EXAMPLE_LENGTH = 100;

interface State {
  version: 1;
  header: string[];
  rowCount: number;
  ragged: number;
  unreadable: number;
  columns: TallyState[];
  sample: RowSampleState;
}

export interface Inference {
  add(rows: readonly Row[]): void;
  /** Takes up what was inferred of later rows of the same table. */
  merge(later: InferenceState): void;
  finish(): Schema;
  state(): InferenceState;
}

/**
 * Infers a table's schema from all its rows as they stream by, in memory bounded whatever their
 * number.
 *
 * @param from What `state()` gave in an earlier invocation, to go on from.
 * @throws RangeError when that is of a table with another header.
 */
export function createInference(header: readonly string[], from?: InferenceState): Inference {
  return new TableInference(header, from);
}

class TableInference implements Inference {
  readonly #header: readonly string[];
  readonly #limit: number;
  #columns: ColumnTally[];
  #sample: RowSample;
  #rowCount = 0;
  #ragged = 0;
  #unreadable = 0;

  constructor(header: readonly string[], from?: InferenceState) {
    this.#header = header;
    const share = Math.floor(COUNTED_IN_ALL / Math.max(1, header.length));
    this.#limit = Math.min(COUNTED_AT_MOST, Math.max(COUNTED_AT_LEAST, share));
    const state = from && this.#stateOf(from);
    this.#columns = state
      ? state.columns.map((column) => ColumnTally.from(column, this.#limit))
      : header.map(() => new ColumnTally(this.#limit));
    this.#sample = new RowSample(header.length, state?.sample);
    this.#rowCount = state?.rowCount ?? 0;
    this.#ragged = state?.ragged ?? 0;
    this.#unreadable = state?.unreadable ?? 0;
    this.#grow();
  }

  add(rows: readonly Row[]): void {
    this.#grow();
    const size = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, this.#columns.length)));
    for (let from = 0; from < rows.length; from += size) this.#addBlock(rows, from, from + size);
  }

  /** Takes up some rows column by column: what is known of a column stays at hand. */
  #addBlock(rows: readonly Row[], from: number, to: number): void {
    const width = this.#columns.length;
    const values: (string | null)[] = [];
    for (let r = from; r < rows.length && r < to; r++) {
      const { cells, raw } = rows[r]!;
      if (raw) {
        this.#unreadable++;
        continue;
      }
      const start = values.length;
      let filled = false;
      for (let i = 0; i < width; i++) {
        const value = valueOf(cells[i]);
        values.push(value);
        if (value !== null) filled = true;
      }
      // a blank row is no row
      if (!filled && !cells.some((cell, i) => i >= width && valueOf(cell) !== null)) {
        values.length = start;
        continue;
      }
      this.#rowCount++;
      if (cells.length !== width) this.#ragged++;
      this.#sample.add(values, start);
    }
    this.#columns.forEach((column, i) => {
      for (let at = i; at < values.length; at += width) column.add(values[at]!);
    });
  }

  /** A header may grow while rows are read: rows before had nothing there. */
  #grow(): void {
    while (this.#columns.length < this.#header.length) {
      const column = new ColumnTally(this.#limit);
      column.nulls = this.#rowCount;
      this.#columns.push(column);
    }
  }

  merge(later: InferenceState): void {
    const state = this.#stateOf(later);
    state.columns.forEach((column, i) =>
      this.#columns[i]!.merge(ColumnTally.from(column, this.#limit))
    );
    this.#sample.merge(new RowSample(this.#header.length, state.sample));
    this.#rowCount += state.rowCount;
    this.#ragged += state.ragged;
    this.#unreadable += state.unreadable;
  }

  state(): InferenceState {
    const state: State = {
      version: 1,
      header: this.#header.slice(0, this.#columns.length),
      rowCount: this.#rowCount,
      ragged: this.#ragged,
      unreadable: this.#unreadable,
      columns: this.#columns.map((column) => column.state()),
      sample: this.#sample.state(),
    };
    return { ...state };
  }

  finish(): Schema {
    this.#grow();
    const width = this.#header.length;
    const sample = this.#sample.rows().map((row) =>
      row.length < width ? [...row, ...new Array<null>(width - row.length).fill(null)] : row
    );
    const settled = this.#columns.map((column) => column.settled());
    const locale = fileLocale(settled);
    const columns = settled.map((column, i) =>
      schemaColumn(this.#header[i]!, column, locale, sample, i)
    );
    const issues = columns.flatMap((column, i) => columnIssues(column, settled[i]!));
    if (this.#ragged > 0) {
      issues.unshift({
        code: "ragged_rows",
        message: `${this.#ragged} rows have more or fewer cells than the header`,
        count: this.#ragged,
      });
    }
    if (this.#unreadable > 0) {
      issues.unshift({
        code: "unreadable_rows",
        message: `${this.#unreadable} rows could not be read as cells`,
        count: this.#unreadable,
      });
    }
    if (this.#rowCount === 0) issues.unshift({ code: "no_rows", message: "the table has no rows" });
    return {
      rowCount: this.#rowCount,
      columns,
      qualityScore: qualityScore(columns, this.#rowCount, this.#ragged + this.#unreadable),
      issues,
      sample,
      fingerprint: headerFingerprint(this.#header),
    };
  }

  #stateOf(from: InferenceState): State {
    const state = from as unknown as State;
    const same = state.header.length <= this.#header.length &&
      state.header.every((name, i) => name === this.#header[i]);
    if (!same) throw new RangeError("the state is of a table with another header");
    return state;
  }
}

/** A column's name without what exports of one system differ in: case and spacing. */
export function plainHeader(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, " ");
}

/** Same for tables whose columns have the same names in the same order, whatever their case and spacing. */
export function headerFingerprint(header: readonly string[]): string {
  const text = header.map(plainHeader).join("\u001f");
  return [0, 1, 2, 3].map((seed) => hashText(text, seed * 0x9e3779b1).toString(16).padStart(8, "0"))
    .join("");
}

function schemaColumn(
  name: string,
  column: ColumnTally,
  locale: ReturnType<typeof fileLocale>,
  sample: (string | null)[][],
  at: number,
): SchemaColumn {
  const distinct = column.distinct();
  const { type, share } = columnType(column, distinct.count);
  const { tally, count } = column;
  const numbers = tally.number > 0 ? numberFormat(column, locale) : undefined;
  const hasDates = tally.date + tally.timestamp > 0;
  const dates = hasDates ? dateFormat(column, locale) : epochFormat(column);
  const range = numbers?.decimal === "," ? column.comma : column.dot;
  const span = type === "time" || dates?.order !== "mdy" ? column.dmy : column.mdy;
  const numeric = ["integer", "decimal", "currency", "percentage"].includes(type);
  const temporal = ["date", "timestamp", "time"].includes(type);
  const rate = (n: number) => count === 0 ? 0 : n / count;
  const [min, max] = numeric && range
    ? [String(range.min), String(range.max)]
    : temporal && span
    ? type === "date" ? [span.min.slice(0, 10), span.max.slice(0, 10)] : [span.min, span.max]
    : [column.text?.min ?? null, column.text?.max ?? null];
  return {
    name,
    type,
    typeShare: round(share),
    nullable: column.nulls > 0,
    count,
    nulls: column.nulls,
    distinct,
    unique: count > 0 &&
      (distinct.exact ? distinct.count === count : distinct.count > 0.95 * count),
    ...(numbers && { numbers }),
    ...(dates && { dates }),
    min,
    max,
    minLength: column.longest === 0 ? 0 : column.shortest,
    maxLength: column.longest,
    examples: examplesOf(column, sample, at),
    profile: {
      numeric: rate(tally.number),
      integer: rate(tally.whole + tally.pointZero),
      negative: rate(tally.negative),
      zero: rate(tally.zero),
      twoDecimals: rate(tally.twoDecimals),
      mean: range && tally.number > 0 ? range.sum / tally.number : null,
      temporal: rate(tally.date + tally.time + tally.timestamp),
      gtin: rate(tally.gtin),
      leadingZero: rate(tally.leadingZero),
      code: rate(tally.code),
      repeatsPrevious: rate(column.repeats),
      countsUp: countsUp(sample, at),
      meanLength: rate(column.characters),
      meanWords: rate(column.words),
      pointZero: tally.pointZero > 0 && tally.pointZero === tally.number,
      looksLike: looksLike(sample, at),
    },
  };
}

/** Whole numbers that may be times: seconds or milliseconds since 1970, or days of a spreadsheet. */
function epochFormat(column: ColumnTally): SchemaColumn["dates"] {
  const { tally, count, dot } = column;
  if (count === 0 || dot === null || tally.number !== count) return undefined;
  const within = (from: number, to: number) => dot.min >= from && dot.max < to;
  const order = within(946_684_800, 4_102_444_800)
    ? "epoch_s"
    : within(946_684_800_000, 4_102_444_800_000)
    ? "epoch_ms"
    : within(36_526, 73_051)
    ? "excel_serial"
    : null;
  return order === null ? undefined : { order, ambiguous: false, zoned: order !== "excel_serial" };
}

function examplesOf(column: ColumnTally, sample: (string | null)[][], at: number): string[] {
  const examples = new Set(column.frequent(EXAMPLES).map(([value]) => value));
  for (const row of sample) {
    if (examples.size >= EXAMPLES) break;
    const value = row[at];
    if (value !== null && value !== undefined) examples.add(value);
  }
  return [...examples].map((value) =>
    value.length > EXAMPLE_LENGTH ? `${value.slice(0, EXAMPLE_LENGTH)}…` : value
  );
}

/** Share of neighbouring sampled rows whose whole number goes up by one. */
function countsUp(sample: (string | null)[][], at: number): number {
  let steps = 0, pairs = 0;
  for (let i = 1; i < sample.length; i++) {
    const a = sample[i - 1]![at], b = sample[i]![at];
    if (!a || !b) continue;
    pairs++;
    if (/^\d{1,15}$/.test(b) && Number(b) === Number(a) + 1) steps++;
  }
  return pairs === 0 ? 0 : steps / pairs;
}

function round(share: number): number {
  // what is not all must not read as all
  return share < 1 ? Math.min(0.9999, Math.round(share * 1e4) / 1e4) : 1;
}
