import { unreadable } from "./reader_error.ts";

/**
 * Column names of a format whose rows name their own fields (JSON, XML). It grows while rows are
 * read: a name first met in row 1,000,001 becomes the next column, positions never change, and
 * rows before it are simply shorter.
 */
export class GrowingHeader {
  readonly names: string[] = [];
  /** Where records have a list of their lines (`line_items`), each a row: its name. Told by the first records. */
  lines: string | null = null;
  readonly #positions = new Map<string, number>();
  readonly #maxColumns: number;
  /** Row in which each column was last written, to tell a name that occurs twice in one row. */
  readonly #written: number[] = [];
  #row = 0;

  constructor(names: readonly string[], maxColumns: number) {
    this.#maxColumns = maxColumns;
    for (const name of names) this.position(name);
  }

  /** Where the column of that name is; a new one is put at the end. */
  position(name: string): number {
    const known = this.#positions.get(name);
    if (known !== undefined) return known;
    if (this.names.length >= this.#maxColumns) {
      throw unreadable(
        "too_many_columns",
        `The rows name more than ${this.#maxColumns} different fields.`,
        { hint: "Are keys used as values? Send such records as rows of two columns." },
      );
    }
    this.#positions.set(name, this.names.length);
    this.names.push(name);
    this.#written.push(0);
    return this.names.length - 1;
  }

  startRow(): void {
    this.#row++;
  }

  /** Forgets the columns from `size` on, which only a row had that turned out to be unreadable. */
  truncate(size: number): void {
    for (const name of this.names.splice(size)) this.#positions.delete(name);
    this.#written.length = this.names.length;
  }

  /** As `position`, of a name in the row at hand: a second `a` in one row is `a_2`, so that nothing is lost. */
  place(name: string): number {
    let position = this.position(name);
    for (let repeat = 2; this.#written[position] === this.#row; repeat++) {
      position = this.position(`${name}_${repeat}`);
    }
    this.#written[position] = this.#row;
    return position;
  }
}
