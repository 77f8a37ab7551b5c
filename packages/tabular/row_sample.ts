import { ownText } from "./own_text.ts";

/** Cells kept over all columns. */
const CELLS = 20_000;
const FEWEST_ROWS = 3;
const HEAD_ROWS = 128;
const THIN_ROWS = 64;
const LONGEST = 80;

type Values = (string | null)[];

export interface RowSampleState {
  head: Values[];
  thin: Values[];
  seen: number;
  stride: number;
}

/** Whole rows of a table: its first ones, and some at even distances from all the others. */
export class RowSample {
  #head: Values[];
  #thin: Values[];
  #seen: number;
  #stride: number;
  readonly #headRows: number;
  readonly #thinRows: number;

  constructor(columns: number, from?: RowSampleState) {
    const rows = Math.max(FEWEST_ROWS, Math.floor(CELLS / Math.max(1, columns)));
    this.#headRows = Math.min(HEAD_ROWS, rows);
    this.#thinRows = Math.min(THIN_ROWS, rows);
    this.#head = from?.head ?? [];
    this.#thin = from?.thin ?? [];
    this.#seen = from?.seen ?? 0;
    this.#stride = from?.stride ?? 1;
  }

  /** Takes up the row that stands from `start` to the end of the values, which are copied where it is kept. */
  add(values: Values, start = 0): void {
    if (this.#head.length < this.#headRows) {
      this.#head.push(values.slice(start).map(cut));
      return;
    }
    if (this.#seen++ % this.#stride === 0) this.#keep(values.slice(start).map(cut));
  }

  merge(later: RowSample): void {
    for (const values of [...later.#head, ...later.#thin]) this.add(values);
    this.#seen += Math.max(0, later.#seen - later.#thin.length);
  }

  rows(): Values[] {
    return [...this.#head, ...this.#thin];
  }

  state(): RowSampleState {
    return { head: this.#head, thin: this.#thin, seen: this.#seen, stride: this.#stride };
  }

  #keep(values: Values): void {
    this.#thin.push(values);
    if (this.#thin.length <= this.#thinRows) return;
    this.#thin = this.#thin.filter((_, i) => i % 2 === 0);
    this.#stride *= 2;
  }
}

function cut(value: string | null): string | null {
  if (value === null) return null;
  return ownText(value.length > LONGEST ? value.slice(0, LONGEST) : value);
}
