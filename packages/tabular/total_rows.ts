import { cellKind, isValueKind } from "./dialect_types.ts";
import type { Cell, RowIssue } from "./table.ts";

/** What is summed up stands in one of the first columns. */
const GROUP_COLUMNS = 4;
const LONGEST_GROUP = 120;
/** In a table of so many columns, a number alone is no record. */
const WIDE = 4;

const TOTAL =
  /^(?:(?:grand|sub|over-?all|daily|day'?s?|weekly|monthly|page|running|net)[ -]*)?totals?(?: (?:sales|amount|qty|quantity|benta|kita|halaga|for the (?:day|week|month)))?\s*:?$|^(?:suma|kabuuan(?:g (?:benta|kita|halaga|total))?)\s*:?$/i;
const TOTAL_OF = /^(?:sub-?)?total (?:for |of |ng )?(.+?)\s*:?$/i;
const OF_TOTAL = /^(.+?)[ -]+(?:sub-?)?total\s*:?$/i;

/**
 * Tells totals that stand between the rows of a table, which would be counted twice: `Total`, `SUBTOTAL`, what sums up a
 * group named above (`Total Coffee` or `Coffee Total` below rows of `Coffee`), and a number alone. Remembers the last
 * texts of the first columns.
 */
export class TotalRows {
  readonly #columns: number;
  #groups: string[];

  /** @param from what `state()` gave, to go on from there. */
  constructor(columns: number, from: unknown = undefined) {
    this.#columns = columns;
    this.#groups = typeof from === "string" ? from.split("\u001f") : [];
  }

  /** Whether a row is such a total; a row of the table may name the group that a later one sums up. */
  take(cells: readonly Cell[]): boolean {
    let first = -1, filled = 0;
    for (let i = 0; i < cells.length; i++) {
      if (isBlank(cells[i])) continue;
      if (first < 0) first = i;
      filled++;
    }
    if (first < 0) return false;
    if (filled < this.#columns && this.#isTotal(cells, first, filled)) return true;
    const groups = Math.min(GROUP_COLUMNS, cells.length);
    for (let i = first; i < groups; i++) {
      const cell = cells[i];
      if (cell && cell.length <= LONGEST_GROUP && !isBlank(cell)) this.#groups[i] = cell;
    }
    return false;
  }

  state(): string {
    return Array.from(this.#groups, (group) => (group ?? "").replaceAll("\u001f", " "))
      .join("\u001f");
  }

  #isTotal(cells: readonly Cell[], first: number, filled: number): boolean {
    const text = cells[first]!;
    if (filled === 1) {
      const kind = cellKind(text);
      return first > 0 && this.#columns >= WIDE && (kind === "integer" || kind === "number");
    }
    if (text.length > LONGEST_GROUP + 12) return false;
    const plain = text.trim();
    if (TOTAL.test(plain)) return true;
    const group = this.#groups[first]?.trim().toLowerCase();
    if (!group) return false;
    const sums = [TOTAL_OF, OF_TOTAL].some((of) => of.exec(plain)?.[1]?.toLowerCase() === group);
    return sums &&
      cells.every((cell, i) => i <= first || isBlank(cell) || isValueKind(cellKind(cell!)));
  }
}

/** Whether a text says that its row is a total. */
export function isTotal(text: string): boolean {
  return text.length <= LONGEST_GROUP && TOTAL.test(text.trim());
}

export function totalIssue(): RowIssue {
  return { code: "footer_row", message: "The row is a total of those above it." };
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || cell === "" ||
    (cell.charCodeAt(0) <= 32 && cell.trim() === "");
}
