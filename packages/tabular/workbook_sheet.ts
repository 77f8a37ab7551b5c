import type { ByteSource } from "./byte_source.ts";
import { unreadable } from "./reader_error.ts";
import type { ReaderLimits } from "./reader_limits.ts";
import type { NumberTexts } from "./workbook_number.ts";
import type { StringTable } from "./workbook_strings.ts";
import { richText, withoutSections, workbookText } from "./workbook_text.ts";
import type { Cell } from "./table.ts";
import { elementPrefix, xmlWindows } from "./xml_windows.ts";

/** A row of a sheet that has any text. */
export interface SheetRow {
  /** As Excel counts. */
  rowNo: number;
  /** Place of the `<row`. */
  offset: number;
  /** From column A on, up to the last one with text. */
  cells: Cell[];
}

export interface SheetContext {
  strings: StringTable;
  numbers: NumberTexts;
  limits: ReaderLimits;
}

/** A place in a sheet's XML: where a row begins, and the row before it. */
export interface SheetPlace {
  offset: number;
  rowNo: number;
}

/** Rows of one window and where the next one begins. */
export interface SheetRows {
  rows: SheetRow[];
  next: SheetPlace;
}

/** Rows with text, as they stand in the XML; rows and cells without any cost their bytes only. */
export async function* sheetRows(
  source: ByteSource,
  context: SheetContext,
  from?: SheetPlace,
): AsyncGenerator<SheetRows> {
  const prefix = await elementPrefix(source, "worksheet");
  const windows = xmlWindows(source, {
    element: `${prefix}row`,
    container: `${prefix}sheetData`,
    maxElementBytes: context.limits.maxRowBytes,
  }, from?.offset);
  const scan = new SheetScan(prefix, context, from?.rowNo ?? 0);
  for await (const { text, offset, ascii } of windows) {
    const rows = scan.window(text, offset, ascii);
    await scan.fillStrings();
    const end = offset + (ascii ? text.length : new TextEncoder().encode(text).length);
    yield {
      rows: rows.filter(({ cells }) => trim(cells)),
      next: { offset: end, rowNo: scan.rowNo },
    };
  }
}

/** Takes cells without text off the end; false where none is left. */
function trim(cells: Cell[]): boolean {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] === null || cells[length - 1] === "")) length--;
  cells.length = length;
  return length > 0;
}

const NUMBER = 0;
const SHARED = 1;
const STRING = 2;
const INLINE = 3;
const BOOLEAN = 4;
const ERROR = 5;
const DATE = 6;

const TYPES: ReadonlyMap<string, number> = new Map([
  ["s", SHARED],
  ["str", STRING],
  ["inlineStr", INLINE],
  ["b", BOOLEAN],
  ["e", ERROR],
  ["d", DATE],
  ["n", NUMBER],
]);

/** Scans the text of whole rows for cells. Made for speed: a sheet of half a million rows is 160 MB of XML. */
class SheetScan {
  rowNo: number;
  readonly #context: SheetContext;
  readonly #prefix: string;
  readonly #row: string;
  readonly #cell: string;
  readonly #cellEnd: string;
  readonly #value: string;
  /** Cells that wait for their shared string. */
  #waiting: Cell[][] = [];
  #columns: number[] = [];
  #indexes: number[] = [];
  // Attributes of the cell at hand.
  #column = 0;
  #type = NUMBER;
  #style = 0;

  constructor(prefix: string, context: SheetContext, rowNo: number) {
    this.rowNo = rowNo;
    this.#context = context;
    this.#prefix = prefix;
    this.#row = `<${prefix}row`;
    this.#cell = `<${prefix}c`;
    this.#cellEnd = `</${prefix}c>`;
    this.#value = `<${prefix}v`;
  }

  window(text: string, offset: number, ascii: boolean): SheetRow[] {
    const rows: SheetRow[] = [];
    const sections = text.includes("<!");
    const encoder = ascii ? null : new TextEncoder();
    let place = offset;
    let counted = 0;
    for (let at = text.indexOf(this.#row); at !== -1;) {
      let next = text.indexOf(this.#row, at + this.#row.length);
      while (next !== -1 && !endsName(text.charCodeAt(next + this.#row.length))) {
        next = text.indexOf(this.#row, next + this.#row.length);
      }
      const end = next === -1 ? text.length : next;
      place += encoder === null ? at - counted : encoder.encode(text.slice(counted, at)).length;
      counted = at;
      const cells = sections
        ? this.#cells(withoutSections(text.slice(at, end)), 0, Infinity)
        : this.#cells(text, at, end);
      if (cells !== null) rows.push({ rowNo: this.rowNo, offset: place, cells });
      at = next;
    }
    return rows;
  }

  /** Puts the texts of shared strings where they belong. */
  async fillStrings(): Promise<void> {
    const { strings } = this.#context;
    await strings.load(this.#indexes);
    for (const [i, cells] of this.#waiting.entries()) {
      cells[this.#columns[i] ?? 0] = strings.text(this.#indexes[i] ?? -1) ?? null;
    }
    this.#waiting = [];
    this.#columns = [];
    this.#indexes = [];
  }

  /** Cells of the row that begins at `at`, or null where it has none. Sets its number. */
  #cells(text: string, at: number, end: number): Cell[] | null {
    const tagEnd = text.indexOf(">", at);
    this.rowNo = rowNumber(text.slice(at, tagEnd), this.rowNo);
    if (tagEnd === -1 || text.charCodeAt(tagEnd - 1) === 47) return null;
    let cells: Cell[] | null = null;
    this.#column = -1;
    for (let i = text.indexOf(this.#cell, tagEnd); i !== -1 && i < end;) {
      const nameEnd = i + this.#cell.length;
      if (!endsName(text.charCodeAt(nameEnd))) {
        i = text.indexOf(this.#cell, nameEnd);
        continue;
      }
      const close = this.#attributes(text, nameEnd);
      if (text.charCodeAt(close - 1) === 47) {
        i = text.indexOf(this.#cell, close);
        continue;
      }
      let cellEnd = text.indexOf(this.#cellEnd, close);
      if (cellEnd === -1) cellEnd = text.length;
      const value = this.#text(text, close + 1, cellEnd);
      if (value !== null || this.#waits !== -1) {
        cells ??= [];
        while (cells.length < this.#column) cells.push(null);
        cells[this.#column] = value;
        if (this.#waits !== -1) {
          this.#waiting.push(cells);
          this.#columns.push(this.#column);
          this.#indexes.push(this.#waits);
        }
      }
      i = text.indexOf(this.#cell, cellEnd + 1);
    }
    return cells;
  }

  #waits = -1;

  /** Text of the cell between two places; a shared string's number goes to `#waits`. */
  #text(text: string, from: number, to: number): Cell {
    this.#waits = -1;
    if (this.#type === INLINE) {
      const inline = richText(text, from, to, this.#prefix);
      return inline === "" ? null : inline;
    }
    const at = text.indexOf(this.#value, from);
    if (at === -1 || at >= to) return null;
    const start = text.indexOf(">", at) + 1;
    if (text.charCodeAt(start - 2) === 47) return null;
    const end = text.indexOf("<", start);
    const value = text.slice(start, end === -1 ? to : end);
    switch (this.#type) {
      case NUMBER:
        return value === "" ? null : this.#context.numbers.text(value, this.#style);
      case SHARED:
        this.#waits = Number(value);
        if (!Number.isInteger(this.#waits) || this.#waits < 0) this.#waits = -1;
        return null;
      case BOOLEAN:
        return value === "1" || value === "true" ? "TRUE" : "FALSE";
      default:
        return workbookText(value);
    }
  }

  /** Reads `r`, `t` and `s` of a cell's start tag from behind its name; gives the place of its `>`. */
  #attributes(text: string, from: number): number {
    this.#column++;
    this.#type = NUMBER;
    this.#style = 0;
    let i = from;
    for (;;) {
      let code = text.charCodeAt(i);
      while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++i);
      if (code === 62) return i;
      if (code === 47) {
        i++;
        continue;
      }
      const equals = text.indexOf("=", i);
      const quote = text.charCodeAt(equals + 1);
      if (equals === -1 || (quote !== 34 && quote !== 39)) throw damagedCell(this.rowNo);
      const start = equals + 2;
      const end = text.indexOf(quote === 34 ? '"' : "'", start);
      if (end === -1) throw damagedCell(this.rowNo);
      if (equals === i + 1) {
        if (code === 114) {
          this.#column = columnOf(text, start, end, this.#column, this.#context.limits);
        } else if (code === 116) this.#type = TYPES.get(text.slice(start, end)) ?? STRING;
        else if (code === 115) this.#style = Number(text.slice(start, end));
      }
      i = end + 1;
    }
  }
}

function endsName(code: number): boolean {
  return code === 32 || code === 62 || code === 47 || code === 10 || code === 13 || code === 9;
}

function damagedCell(rowNo: number): Error {
  return unreadable("damaged_workbook", `A cell in row ${rowNo} is no well-formed XML.`, {
    details: { row: rowNo },
  });
}

const MOST_ROWS = 1_048_576;
const ROW_NUMBER = /\sr\s*=\s*["'](\d{1,7})["']/;

/** Number in a row's start tag; the next one where it has none. */
function rowNumber(tag: string, before: number): number {
  const number = Number(ROW_NUMBER.exec(tag)?.[1] ?? 0);
  return number >= 1 && number <= MOST_ROWS ? number : before + 1;
}

/** Column of a reference such as `AB12`, from 0; `next` where it has no letters. */
function columnOf(
  text: string,
  from: number,
  to: number,
  next: number,
  limits: ReaderLimits,
): number {
  let column = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
    if (column > limits.maxColumns) {
      throw unreadable("too_many_columns", `A cell lies behind column ${limits.maxColumns}.`);
    }
  }
  return column === 0 ? next : column - 1;
}
