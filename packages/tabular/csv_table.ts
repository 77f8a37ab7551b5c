import { ScoutError } from "../wire/error.ts";
import type { ByteSource } from "./byte_source.ts";
import { chunkBytes as usualChunk, csvRecords, type Place, type Records } from "./csv_records.ts";
import { cutFixed } from "./fixed_columns.ts";
import { headerNames } from "./header_names.ts";
import { isHeader, SecondTable } from "./second_table.ts";
import { headerIssue } from "./sectioned_rows.ts";
import type { Dialect, Sniffed } from "./sniffed.ts";
import type { Checkpoint, Row, RowChunk, Table } from "./table.ts";
import { totalIssue, TotalRows } from "./total_rows.ts";

/**
 * The table of a character-delimited text, as it was sniffed; `source` gives the inflated bytes. Every record after the header is
 * a row: ragged ones, comments and footers too, with an issue that says so. Cells beyond the header belong to `columnName(i)`.
 * @throws ScoutError `header_too_long` where the header is no record of bounded length.
 */
export async function csvTable(
  source: ByteSource,
  sniffed: Sniffed,
  { name = "", chunkBytes = usualChunk }: { name?: string; chunkBytes?: number } = {},
): Promise<Table> {
  const { dialect, encoding } = sniffed;
  if (!dialect || !encoding) {
    throw new ScoutError("not_delimited", "The file was not found to be lines of cells.", {
      status: 422,
      details: sniffed.notTabular ?? sniffed.format,
    });
  }
  const first = dialect.preamble_rows + dialect.header_rows + 1;
  const begin: Place = { byte: 0, row: 1 };
  const headers: string[][] = [], above: string[] = [];
  // columns are not known for sure before the header is read
  const read = (place: Place) =>
    csvRecords(source, encoding.name, dialect, place, Math.min(chunkBytes, usualChunk));
  for await (const { rows } of read(begin)) {
    for (const row of rows) {
      if (row.rowNo >= first) break;
      if (row.issue?.code === "row_too_long") {
        throw new ScoutError(
          "header_too_long",
          "The file begins with a line too long for a header.",
          {
            status: 422,
            hint: "The file may have no line ends, or be of another format.",
          },
        );
      }
      if (row.rowNo > dialect.preamble_rows) headers.push(cellsOf(row, dialect));
      else for (const cell of row.cells) if (cell) above.push(cell);
    }
    if ((rows.at(-1)?.rowNo ?? 0) >= first) break;
  }
  const header = headerNames(headers, dialect.columns);
  return {
    name,
    header,
    above,
    chunks: (from) => chunks(read, dialect, header, first, from),
  };
}

function cellsOf(row: Row, { widths }: Dialect): string[] {
  const cells = row.cells as string[];
  return widths && cells.length > 0 ? cutFixed(cells[0]!, widths) : cells;
}

async function* chunks(
  read: (place: Place) => AsyncIterable<Records>,
  dialect: Dialect,
  header: readonly string[],
  first: number,
  from?: Checkpoint,
): AsyncGenerator<RowChunk> {
  const place = from
    ? { byte: Number(from["byte"]), row: Number(from["row"]) }
    : { byte: 0, row: 1 };
  const second = new SecondTable(header, from?.["below"]);
  const totals = new TotalRows(header.length, from?.["groups"]);
  // whether a row names the columns of another table depends on the row that follows
  let held: Records | null = null;
  const given = ({ rows, next }: Records, following?: Row): RowChunk => {
    second.mark(rows, following);
    for (const row of rows) {
      const isRead = row.issue === undefined || row.issue.code === "ragged_row";
      if (isRead && totals.take(row.cells)) row.issue = totalIssue();
    }
    const below = second.state(), groups = totals.state();
    return { rows, next: next && { byte: next.byte, row: next.row, below, groups } };
  };
  for await (const { rows, next } of read(place)) {
    let kept = rows;
    if ((rows[0]?.rowNo ?? first) < first) kept = rows.filter((row) => row.rowNo >= first);
    for (const row of kept) {
      if (dialect.widths) row.cells = cellsOf(row, dialect);
      mark(row, dialect, header);
    }
    if (held !== null) yield given(held, kept[0]);
    held = { rows: kept, next };
  }
  if (held !== null) yield given(held);
}

/** Says what is particular about a row; what the tokenizer found goes first. */
function mark(row: Row, dialect: Dialect, header: readonly string[]): void {
  const { cells } = row, width = header.length;
  if (dialect.footer_start !== null && row.byteOffset! >= dialect.footer_start) {
    if (cells.length > 0) {
      row.issue ??= {
        code: "footer_row",
        message: "The row is below the table: a total or a note.",
      };
    }
    return;
  }
  if (dialect.comment !== null && cells[0]?.startsWith(dialect.comment)) {
    row.issue ??= {
      code: "comment_row",
      message: `The row is a comment: it begins with ${dialect.comment}`,
    };
    return;
  }
  if (isHeader(row, header)) {
    row.issue ??= headerIssue();
    return;
  }
  if (cells.length !== dialect.columns && cells.length !== width && cells.length > 0) {
    row.issue ??= {
      code: "ragged_row",
      message: `The row has ${cells.length} cells, the table ${width} columns.`,
    };
  }
}
