import { cellKind, isValueKind } from "./dialect_types.ts";
import type { Checkpoint, Row } from "./table.ts";

const LONGEST_NAME = 63;

/** What is known at a place in the file; plain JSON. */
interface State {
  /** The row before is blank. */
  blank: boolean;
  /** The last row of the first table has as many cells as it has columns. */
  regular: boolean;
  /** Columns with values in the last two rows of the first table: `3,4;3,4`. */
  values: string;
  /** The row of names that another table began with; 0 while there is none. */
  began: number;
  /** Cells of that row. */
  width: number;
}

/**
 * Finds where another table begins below the first in the same text: behind a blank row there is one of names only, over a
 * row of as many cells. Where that is the width of the first table too, the row below must have values, and the table before
 * values where these names stand. All rows from there on are told apart, until rows of the first one's width come again:
 * they are no records of this table.
 */
export class SecondTable {
  readonly #header: readonly string[];
  #state: State;
  #last: Row["cells"][] = [];

  constructor(header: readonly string[], from: unknown) {
    this.#header = header;
    const known = from as Partial<State> | undefined;
    this.#state = {
      blank: known?.blank ?? false,
      regular: known?.regular ?? false,
      values: known?.values ?? "",
      began: known?.began ?? 0,
      width: known?.width ?? 0,
    };
  }

  /** Marks the rows that are of another table; `next` is the row that follows them. */
  mark(rows: readonly Row[], next: Row | undefined): void {
    const state = this.#state;
    for (const [i, row] of rows.entries()) {
      if (isBlank(row)) {
        state.blank = true;
        continue;
      }
      const { length: width } = row.cells, columns = this.#header.length;
      if (state.began > 0 && state.width !== columns && width === columns) state.began = 0;
      if (state.began === 0 && state.blank && this.#isHeading(row, rows[i + 1] ?? next)) {
        state.began = row.rowNo;
        state.width = width;
      }
      state.blank = false;
      if (state.began > 0) {
        if (row.issue === undefined || row.issue.code === "ragged_row") {
          row.issue = {
            code: "other_table",
            message: `The row is of another table, whose columns are named in row ${state.began}.`,
          };
        }
        continue;
      }
      state.regular = width === columns;
      if (row.issue === undefined) {
        this.#last.push(row.cells);
        if (this.#last.length > 2) this.#last.shift();
      }
    }
    state.values = this.#valuesOfLast().join(";");
    this.#last = [];
  }

  /** To go on from behind the rows that were marked. */
  state(): Checkpoint {
    return { ...this.#state };
  }

  /** Of each of the last two rows the columns with values. */
  #valuesOfLast(): string[] {
    const { values } = this.#state;
    const before = values === "" ? [] : values.split(";");
    const now = this.#last.map((cells) =>
      cells.flatMap((c, i) => hasValue(c) ? [i] : []).join(",")
    );
    return [...before, ...now].slice(-2);
  }

  #valueColumns(): string[] {
    const [a, b] = this.#valuesOfLast().map((columns) => columns.split(","));
    return a?.filter((column) => column !== "" && b?.includes(column)) ?? [];
  }

  #isHeading(row: Row, below: Row | undefined): boolean {
    const names = filled(row);
    if (below === undefined || names.length < 2) return false;
    if (names.length === this.#header.length && names.every((n, i) => n === this.#header[i])) {
      return false;
    }
    if (new Set(names).size < names.length || !names.every(isName)) return false;
    if (below.cells.length !== row.cells.length) return false;
    if (row.cells.length !== this.#header.length) return this.#state.regular;
    const values = filled(below);
    if (values.length !== names.length || !values.some(hasValue)) return false;
    return this.#valueColumns().some((i) => Number(i) < names.length);
  }
}

/** The cells up to the last with text. */
function filled({ cells }: Row): string[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? "").trim() === "") length--;
  return cells.slice(0, length).map((cell) => cell?.trim() ?? "");
}

function isBlank(row: Row): boolean {
  return row.raw === undefined && row.cells.every((cell) => cell === null || cell.trim() === "");
}

function isName(text: string): boolean {
  return text !== "" && text.length <= LONGEST_NAME && /^[^\d]+$/.test(text) && /\p{L}/u.test(text);
}

function hasValue(cell: string | null | undefined): boolean {
  return cell !== null && cell !== undefined && isValueKind(cellKind(cell));
}
