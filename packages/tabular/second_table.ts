import { cellKind, isValueKind } from "./dialect_types.ts";
import type { Checkpoint, Row } from "./table.ts";

const LONGEST_NAME = 63;

/** What is known at a place in the file; plain JSON. */
interface State {
  /** The row before is blank, or a title that a blank row is above. */
  blank: boolean;
  /** The last row of the table at hand has as many cells as it has columns. */
  regular: boolean;
  /** Columns with values in the last two rows of the table at hand: `3,4;3,4`. */
  values: string;
  /** The row of names that the table at hand begins with; 0 of the first one. */
  began: number;
  /** Cells of that row. */
  width: number;
}

/**
 * Finds where other tables begin below the first in the same text: behind a blank row, or a title behind one, there is one
 * of names only, over a row of as many cells. Where that is the width of the table before too, the row below must have
 * values, and the table before values where these names stand. All rows from there on are of that table, until the next
 * begins or rows of the first one's width come again.
 */
export class SecondTable {
  readonly #header: readonly string[];
  #state: State;
  /** The last two rows of the table at hand, or of earlier ones which of their columns had values. */
  #last: (Row["cells"] | string)[];

  constructor(header: readonly string[], from?: unknown) {
    this.#header = header;
    const known = from as Partial<State> | undefined;
    this.#state = {
      blank: known?.blank ?? false,
      regular: known?.regular ?? false,
      values: known?.values ?? "",
      began: known?.began ?? 0,
      width: known?.width ?? header.length,
    };
    this.#last = this.#state.values === "" ? [] : this.#state.values.split(";");
  }

  /** Marks the rows that are of another table; `next` is the row that follows them. */
  mark(rows: readonly Row[], next: Row | undefined): void {
    for (const [i, row] of rows.entries()) {
      const began = this.tableOf(row, rows[i + 1] ?? next);
      if (began === 0 || isBlank(row)) continue;
      if (row.issue === undefined || row.issue.code === "ragged_row") {
        row.issue = {
          code: "other_table",
          message: `The row is of another table, whose columns are named in row ${began}.`,
        };
      }
    }
  }

  /** The row that names the columns of the table that a row is of; 0 where it is the first one. */
  tableOf(row: Row, next: Row | undefined): number {
    const state = this.#state;
    if (isBlank(row)) {
      state.blank = true;
      return state.began;
    }
    const { length: width } = row.cells, columns = this.#header.length;
    if (state.blank && isTitle(row)) return state.began;
    if (state.blank && this.#isHeading(row, next)) {
      state.began = row.rowNo;
      state.width = width;
      state.regular = false;
      this.#last = [];
    } else {
      if (state.began > 0 && state.width !== columns && width === columns) {
        state.began = 0;
        state.width = columns;
        this.#last = [];
      }
      state.regular = width === state.width;
      if (row.issue === undefined || state.began > 0) {
        if (this.#last.length === 2) this.#last.shift();
        this.#last.push(row.cells);
      }
    }
    state.blank = false;
    return state.began;
  }

  /** To go on from behind the rows that were looked at. */
  state(): Checkpoint {
    return { ...this.#state, values: this.#last.map(columnsWithValues).join(";") };
  }

  #isHeading(row: Row, below: Row | undefined): boolean {
    const names = filled(row);
    if (below === undefined || names.length < 2) return false;
    if (isHeader(row, this.#header)) return false;
    if (new Set(names).size < names.length || !names.every(isName)) return false;
    if (below.cells.length !== row.cells.length) return false;
    if (row.cells.length !== this.#state.width) return this.#state.regular;
    const values = filled(below);
    if (values.length !== names.length || !values.some(hasValue)) return false;
    const [a, b] = this.#last.map((row) => columnsWithValues(row).split(","));
    return a?.some((column) =>
      column !== "" && b?.includes(column) && Number(column) < names.length
    ) ?? false;
  }
}

/** Whether a row has the names of the table's columns again. */
export function isHeader(row: Pick<Row, "cells">, header: readonly string[]): boolean {
  if (row.cells[0]?.trim() !== header[0]) return false;
  const names = filled(row);
  return names.length > 1 && names.length === header.length &&
    names.every((name, i) => name === header[i]);
}

/** Whether a row holds one text only, as titles do. */
export function isTitle(row: Pick<Row, "cells">): boolean {
  return row.cells.reduce((n, cell) => n + ((cell ?? "").trim() === "" ? 0 : 1), 0) === 1;
}

/** The cells up to the last with text. */
function filled({ cells }: Pick<Row, "cells">): string[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? "").trim() === "") length--;
  return cells.slice(0, length).map((cell) => cell?.trim() ?? "");
}

/** Whether a row has no text. */
export function isBlank(row: Row): boolean {
  return row.raw === undefined && row.cells.every((cell) => cell === null || cell.trim() === "");
}

function isName(text: string): boolean {
  return text !== "" && text.length <= LONGEST_NAME && /^[^\d]+$/.test(text) && /\p{L}/u.test(text);
}

/** Where a row has values, `3,4`: asked of few rows, as telling takes its time. */
function columnsWithValues(row: Row["cells"] | string): string {
  if (typeof row === "string") return row;
  return row.flatMap((cell, i) => hasValue(cell) ? [i] : []).join(",");
}

function hasValue(cell: string | null | undefined): boolean {
  return cell !== null && cell !== undefined && isValueKind(cellKind(cell));
}
