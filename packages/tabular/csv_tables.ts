import type { ByteSource } from "./byte_source.ts";
import { csvRecords } from "./csv_records.ts";
import { csvTable } from "./csv_table.ts";
import { headerNames } from "./header_names.ts";
import { rowsTable } from "./memory_table.ts";
import type { ResolvedOptions } from "./reader_options.ts";
import { isBlank, isTitle, SecondTable } from "./second_table.ts";
import { sectionedRows, textOf, titleIssue } from "./sectioned_rows.ts";
import type { Sniffed } from "./sniffed.ts";
import { StreamSource } from "./stream_source.ts";
import type { Row, Table } from "./table.ts";
import { totalIssue, TotalRows } from "./total_rows.ts";

/** A text of no more bytes is looked through for tables below one another. */
const SMALL_TEXT = 1024 * 1024;

/**
 * The tables of a character-delimited text: one, or several where a small one has them below one another, named `#2`, `#3`.
 * Blocks with the names of the columns above each are one table, to which their titles are a column.
 */
export async function* csvTables(
  source: ByteSource,
  sniffed: Sniffed,
  options: ResolvedOptions,
): AsyncGenerator<Table> {
  const table = await csvTable(source, sniffed, { chunkBytes: options.chunkBytes });
  if (!await isSmallInBlocks(source)) {
    yield table;
    return;
  }
  const rows: Row[] = [];
  for await (const chunk of table.chunks()) rows.push(...chunk.rows);
  const [first = [], ...others] = tablesOf(rows, table.header);
  const sectioned = sectionedRows(table.header, first, await titleAbove(source, sniffed));
  if (others.length === 0 && sectioned === null) {
    yield table;
    return;
  }
  const { header, rows: given } = sectioned ?? { header: table.header, rows: first };
  yield {
    ...rowsTable("", header, given.length, (i) => given[i]!, options),
    above: table.above ?? [],
  };
  for (const [i, other] of others.entries()) yield below(`#${i + 2}`, other, options);
}

async function isSmallInBlocks(source: ByteSource): Promise<boolean> {
  // how long a text is that must be inflated is not known before
  if (source.size > SMALL_TEXT && !(source instanceof StreamSource)) return false;
  const bytes = await source.read(0, SMALL_TEXT + 1);
  return bytes.length <= SMALL_TEXT && hasBlankLine(bytes);
}

/** The title that stands directly above the header. */
async function titleAbove(source: ByteSource, sniffed: Sniffed): Promise<string | null> {
  const { dialect, encoding } = sniffed;
  const at = dialect?.preamble_rows ?? 0;
  if (!dialect || !encoding || at === 0) return null;
  for await (const { rows } of csvRecords(source, encoding.name, dialect, { byte: 0, row: 1 })) {
    const above = rows.find(({ rowNo }) => rowNo === at);
    if (above !== undefined) return isTitle(above) ? textOf(above) : null;
  }
  return null;
}

/** Whether a line holds nothing but delimiters, which every table but the first stands behind. */
function hasBlankLine(bytes: Uint8Array): boolean {
  let isText = true;
  for (const byte of bytes) {
    if (byte === 10 || byte === 13) {
      if (!isText) return true;
      isText = false;
    } else if (!isText) {
      // letters, digits, and whatever is not ASCII
      isText = byte >= 128 || (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) ||
        (byte >= 97 && byte <= 122);
    }
  }
  return false;
}

/** The rows by the table they are of, in the order in which these begin; titles above a table are rows of it. */
function tablesOf(rows: readonly Row[], header: readonly string[]): Row[][] {
  const finder = new SecondTable(header);
  const tables = new Map<number, Row[]>([[0, []]]);
  rows.forEach((row, i) => {
    const began = finder.tableOf(row, rows[i + 1]);
    let table = tables.get(began);
    if (table === undefined) {
      tables.set(began, table = []);
      const above = titlesAbove(rows, i);
      for (const other of tables.values()) {
        if (above > 0 && other.at(-1) === rows[i - 1]) table.push(...other.splice(-above));
      }
    }
    table.push(row);
  });
  return [...tables.values()];
}

/** How many rows above a row are titles of what it begins. */
function titlesAbove(rows: readonly Row[], at: number): number {
  let count = 0;
  while (count < at && !isBlank(rows[at - count - 1]!) && isTitle(rows[at - count - 1]!)) count++;
  return count;
}

/** A table below another: titles, the row of names, and records. */
function below(name: string, block: readonly Row[], options: ResolvedOptions): Table {
  const named = block.findIndex((row) => !isTitle(row));
  const names = block[named]!;
  const records = block.slice(named + 1);
  const header = headerNames(
    [names.cells.map((cell) => cell ?? "")],
    names.cells.length,
  );
  const totals = new TotalRows(header.length);
  const rows = [
    ...block.slice(0, named).map((row): Row => ({
      ...row,
      issue: titleIssue(),
    })),
    ...records.map((row) => recordOf(row, header.length, totals)),
  ];
  return rowsTable(name, header, rows.length, (i) => rows[i]!, options);
}

/** A row with what is particular about it in a table of so many columns. */
function recordOf(row: Row, columns: number, totals: TotalRows): Row {
  const { issue, ...record } = row;
  if (issue !== undefined && issue.code !== "other_table") return row;
  if (totals.take(row.cells)) return { ...record, issue: totalIssue() };
  const width = row.cells.length;
  if (width === columns || width === 0) return record;
  return {
    ...record,
    issue: {
      code: "ragged_row",
      message: `The row has ${width} cells, the table ${columns} columns.`,
    },
  };
}
