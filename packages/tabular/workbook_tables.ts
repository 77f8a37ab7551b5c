import type { ByteSource } from "./byte_source.ts";
import { cellKind, isValueKind } from "./dialect_types.ts";
import { checkpointNumber } from "./growing_checkpoint.ts";
import { columnName, headerNames } from "./header_names.ts";
import { findHeader } from "./header_rows.ts";
import { rowsTable } from "./memory_table.ts";
import { unreadable } from "./reader_error.ts";
import type { ResolvedOptions } from "./reader_options.ts";
import { isHeader, isTitle } from "./second_table.ts";
import { headerIssue, sectionedRows, textOf } from "./sectioned_rows.ts";
import type { Checkpoint, Row, RowChunk, Table } from "./table.ts";
import { totalIssue, TotalRows } from "./total_rows.ts";
import { NumberTexts } from "./workbook_number.ts";
import { openWorkbook, type WorkbookSheet } from "./workbook_package.ts";
import { type SheetContext, type SheetRow, sheetRows } from "./workbook_sheet.ts";
import { loadStrings, NO_STRINGS, storedStrings, type StringTable } from "./workbook_strings.ts";

/** Rows with text that are looked at for the header. */
const HEAD_ROWS = 100;
/** A sheet of fewer bytes is looked through for tables below one another. */
const SMALL_SHEET = 4 * 1024 * 1024;
/** Rows without text between two with text that are given as blank rows; more are only a jump of the row numbers. */
const MOST_BLANK = 1_000;

/** Titles that a table in a sheet may have directly above its header. */
const MOST_TITLES = 3;

/** Under this path `inflated` gives a workbook's shared strings, as packStrings wrote them. */
export const STRINGS_PART = "strings";

/** The tables of an xlsx or xlsm file: one a sheet, or several where a small sheet has them below one another. */
export async function* workbookTables(
  source: ByteSource,
  options: ResolvedOptions,
): AsyncIterable<Table> {
  const { sheets, context } = await openSheets(source, options);
  for (const sheet of sheets) yield* sheetTables(sheet, context, options);
}

/** The sheets that are wanted and what is needed to read their rows (sheetRows). */
export async function openSheets(
  source: ByteSource,
  options: ResolvedOptions,
): Promise<{ sheets: WorkbookSheet[]; context: SheetContext }> {
  const workbook = await openWorkbook(source, options.limits, options.inflated);
  const sheets = chosenSheets(workbook.sheets, options.sheet);
  const strings = workbook.strings === null || sheets.length === 0
    ? NO_STRINGS
    : await stringsOf(workbook.strings.source, options);
  const numbers = new NumberTexts(workbook.formats, workbook.date1904, options.dates);
  return { sheets, context: { strings, numbers, limits: options.limits } };
}

function stringsOf(xml: ByteSource, options: ResolvedOptions): Promise<StringTable> {
  const stored = options.inflated(STRINGS_PART);
  return stored === undefined ? loadStrings(xml, options.limits) : storedStrings(stored);
}

/** The sheet of that name or number, or all of them. */
export function chosenSheets<Sheet extends { name: string }>(
  sheets: readonly Sheet[],
  chosen: string | undefined,
): Sheet[] {
  if (chosen === undefined) return [...sheets];
  const found = sheets.find(({ name }) => name === chosen) ?? sheets[Number(chosen) - 1];
  if (found !== undefined) return [found];
  throw unreadable("no_such_sheet", `The workbook has no sheet ${chosen}.`, {
    details: { sheets: sheets.map(({ name }) => name) },
    hint: `It has: ${sheets.map(({ name }) => name).join(", ")}.`,
  });
}

async function* sheetTables(
  sheet: WorkbookSheet,
  context: SheetContext,
  options: ResolvedOptions,
): AsyncGenerator<Table> {
  const head: SheetRow[] = [];
  const small = sheet.bytes <= SMALL_SHEET;
  let whole = true;
  for await (const { rows } of sheetRows(sheet.source, context)) {
    head.push(...rows);
    if (small || head.length < HEAD_ROWS) continue;
    whole = false;
    break;
  }
  if (head.length === 0) return;
  if (whole) {
    yield* memoryTables(sheet.name, head, options);
    return;
  }
  const { header, last } = headerOf(head.slice(0, HEAD_ROWS));
  yield {
    name: sheet.name,
    header,
    above: textsAbove(head, last),
    chunks: (from) => chunks(sheet.source, context, header, last, options, from),
  };
}

/** Rows in memory as tables: of one sheet that is small, or of a workbook that is read whole. */
export function* memoryTables(
  name: string,
  sheet: readonly SheetRow[],
  options: ResolvedOptions,
): Generator<Table> {
  const blocks = tablesBelow(sheet);
  for (const [i, block] of blocks.entries()) {
    const { header, last } = headerOf(block.slice(0, HEAD_ROWS));
    const given = new GapFiller(last, header);
    const rows = block.filter(({ rowNo }) => rowNo > last).flatMap((row) => given.take(row));
    const above = block.findLast(({ rowNo }) => rowNo < last);
    const title = above?.rowNo === last - 1 && isTitle(above) ? textOf(above) : null;
    const { header: names, rows: data } = sectionedRows(header, rows, title) ?? { header, rows };
    const table = rowsTable(
      blocks.length === 1 ? name : `${name}#${i + 1}`,
      names,
      data.length,
      (at) => data[at] ?? { rowNo: 0, byteOffset: null, cells: [] },
      options,
    );
    yield { ...table, above: textsAbove(block, last) };
  }
}

async function* chunks(
  source: ByteSource,
  context: SheetContext,
  header: readonly string[],
  lastHeaderRow: number,
  options: ResolvedOptions,
  from?: Checkpoint,
): AsyncGenerator<RowChunk> {
  const given = new GapFiller(
    from === undefined ? lastHeaderRow : checkpointNumber(from, "given"),
    header,
    from?.["groups"],
  );
  const place = from === undefined
    ? undefined
    : { offset: checkpointNumber(from, "offset"), rowNo: checkpointNumber(from, "row") };
  let rows: Row[] = [];
  let began = place?.offset ?? null;
  let pending: RowChunk | null = null;
  for await (const window of sheetRows(source, context, place)) {
    if (pending !== null) yield pending;
    pending = null;
    for (const row of window.rows) if (row.rowNo > lastHeaderRow) rows.push(...given.take(row));
    began ??= window.rows[0]?.offset ?? null;
    const { offset, rowNo } = window.next;
    if (rows.length >= options.chunkRows || offset - (began ?? offset) >= options.chunkBytes) {
      pending = {
        rows,
        next: { offset, row: rowNo, given: given.last, groups: given.totals.state() },
      };
      rows = [];
      began = offset;
    }
  }
  // What follows the last full chunk may be nothing.
  if (pending !== null && rows.length === 0) yield { rows: pending.rows, next: null };
  else {
    if (pending !== null) yield pending;
    yield { rows, next: null };
  }
}

/** Gives the blank rows between those with text, and says which rows are totals or the header again. */
class GapFiller {
  last: number;
  readonly totals: TotalRows;
  readonly #header: readonly string[];
  constructor(last: number, header: readonly string[], groups?: unknown) {
    this.last = last;
    this.totals = new TotalRows(header.length, groups);
    this.#header = header;
  }

  take({ rowNo, offset, cells }: SheetRow): Row[] {
    const rows: Row[] = [];
    if (rowNo - this.last <= MOST_BLANK) {
      for (let blank = this.last + 1; blank < rowNo; blank++) {
        rows.push({ rowNo: blank, byteOffset: null, cells: [] });
      }
    }
    this.last = rowNo;
    const row: Row = { rowNo, byteOffset: offset, cells };
    if (isHeader(row, this.#header)) row.issue = headerIssue();
    else if (this.totals.take(cells)) row.issue = totalIssue();
    rows.push(row);
    return rows;
  }
}

/** The texts of the rows above the last of the header. */
function textsAbove(rows: readonly SheetRow[], last: number): string[] {
  const above: string[] = [];
  for (const { rowNo, cells } of rows) {
    if (rowNo >= last) break;
    for (const cell of cells) if (cell) above.push(cell);
  }
  return above;
}

/** Column names of the rows, and the number of the last row that is no data. */
function headerOf(head: readonly SheetRow[]): { header: string[]; last: number } {
  const first = head[0]?.rowNo ?? 1;
  // Blank rows stand between, as in a text; long gaps say no more than short ones.
  const numbers: number[] = [];
  const records: string[][] = [];
  let before = first - 1;
  for (const { rowNo, cells } of head) {
    if (rowNo - before > 1) {
      numbers.push(rowNo - 1);
      records.push([]);
    }
    numbers.push(rowNo);
    records.push(cells.map((cell) => cell ?? ""));
    before = rowNo;
  }
  const found = findHeader(records);
  const named = records.slice(found.preamble, found.preamble + found.header);
  const widest = Math.max(...records.slice(found.preamble).map((record) => record.length));
  const header = found.header === 0
    ? Array.from({ length: widest }, (_, i) => columnName(i))
    : headerNames(named, widest);
  const last = numbers[found.preamble + found.header - 1] ?? first - 1;
  return { header, last };
}

/**
 * Cuts rows into tables that stand below one another: behind a blank row, or titles behind one, there is one of names
 * only, over rows with values, where the table before has values in some of those columns, and other names.
 */
function tablesBelow(rows: readonly SheetRow[]): SheetRow[][] {
  const blocks: SheetRow[][] = [];
  let block: SheetRow[] = [];
  for (const [i, row] of rows.entries()) {
    const below = rows[i + 1];
    const titles = titlesAbove(rows, i);
    const data = titles === 0 ? block : block.slice(0, -titles);
    const before = rows[i - titles - 1], begins = rows[i - titles]!;
    if (
      before !== undefined && below !== undefined && begins.rowNo - before.rowNo > 1 &&
      below.rowNo === row.rowNo + 1 && data.length > 2 && isHeading(row, below, data) &&
      !isHeader(row, headerOf(data.slice(0, HEAD_ROWS)).header)
    ) {
      blocks.push(data);
      block = block.slice(data.length);
    }
    block.push(row);
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** How many rows directly above a row are titles. */
function titlesAbove(rows: readonly SheetRow[], at: number): number {
  let count = 0;
  while (
    count < MOST_TITLES && isAbove(rows[at - count - 1], rows[at - count]!)
  ) count++;
  return count;
}

function isAbove(title: SheetRow | undefined, row: SheetRow): boolean {
  return title !== undefined && title.rowNo === row.rowNo - 1 && isTitle(title);
}

function isHeading(row: SheetRow, below: SheetRow, block: readonly SheetRow[]): boolean {
  const names = row.cells.filter((cell) => cell !== null && cell !== "");
  if (names.length < 2 || names.length < below.cells.length * 0.8) return false;
  if (new Set(names).size < names.length) return false;
  if (names.some((name) => isValueKind(cellKind(name ?? "")))) return false;
  if (!hasValue(below, 0, below.cells.length)) return false;
  const data = block.slice(-2);
  return row.cells.some((cell, c) =>
    cell !== null && cell !== "" && data.every((one) => hasValue(one, c, c + 1))
  );
}

function hasValue(row: SheetRow, from: number, to: number): boolean {
  return row.cells.slice(from, to).some((cell) => isValueKind(cellKind(cell ?? "")));
}
