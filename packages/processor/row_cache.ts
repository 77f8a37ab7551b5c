import type { Row } from "@scout/tabular/table.ts";

const MOST_BYTES = 2 * 1024 * 1024;

/** Rows of a small file between its two readings, so that it is read once. A larger file's are not kept. */
export class RowCache {
  #tables: Row[][] | null = [];
  #bytes = 0;

  /** @param bytes of the file: a longer one's rows will be too many, whatever it is compressed by */
  constructor(bytes: number) {
    if (bytes > MOST_BYTES) this.#tables = null;
  }

  /** Takes rows of table `n`, in order. */
  keep(n: number, rows: readonly Row[], bytes: number): void {
    if (this.#tables === null) return;
    this.#bytes += bytes;
    if (this.#bytes > MOST_BYTES) return this.drop();
    const kept = this.#tables[n] ??= [];
    for (const row of rows) kept.push(row);
  }

  drop(): void {
    this.#tables = null;
  }

  /** All rows of every table; null where they were too many, or some were read in another call. */
  get tables(): readonly Row[][] | null {
    return this.#tables;
  }
}
