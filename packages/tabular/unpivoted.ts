import { type PeriodColumns, periodColumns } from "./period_columns.ts";
import { isBlank } from "./second_table.ts";
import type { Cell, Checkpoint, Row, RowChunk, Table } from "./table.ts";
import { isTotal, totalIssue } from "./total_rows.ts";

/**
 * A table with a column for each month, day or other period as one with a row for each: what is the row's own comes
 * again in each, the period is the name of its column, and the figures follow. No cell is lost: sums over periods become
 * rows with an issue. Any other table as it is.
 *
 * @param rowsAtOnce rows of a chunk, about: one of many periods becomes many
 */
export function unpivoted(table: Table, rowsAtOnce: number): Table {
  const found = periodColumns(table.header, [...table.above ?? [], table.name]);
  if (found === null) return table;
  const { header, grain } = found;
  const noDays = grain === "day" ? {} : {
    caution: {
      code: "figures_of_periods",
      message: `each figure is of a whole ${grain}: as sales they would all be of its first day`,
    },
  };
  const rowsOf = turning(found);
  async function* chunks(from?: Checkpoint): AsyncGenerator<RowChunk> {
    let within = (from?.["within"] ?? null) as Checkpoint | null;
    let skip = Number(from?.["skip"] ?? 0);
    for await (const { rows, next } of table.chunks(within ?? undefined)) {
      let given: Row[] = [];
      for (const [i, row] of rows.entries()) {
        if (i < skip) continue;
        given.push(...rowsOf(row));
        if (given.length < rowsAtOnce || i + 1 === rows.length) continue;
        yield { rows: given, next: { within, skip: i + 1 } };
        given = [];
      }
      yield { rows: given, next: next && { within: next, skip: 0 } };
      within = next;
      skip = 0;
    }
  }
  return { ...table, header, ...noDays, chunks };
}

/** Makes of each row those of its periods. */
function turning(
  { columns, groups, measures, names, header: turned }: PeriodColumns,
): (row: Row) => Row[] {
  const own: number[] = [], sums: number[] = [];
  const places = groups.map(() => new Array<number>(measures.length));
  columns.forEach((column, at) => {
    if (column.kind === "own") own.push(at);
    else if (column.kind === "sum") sums.push(at);
    else places[column.group]![column.measure] = at;
  });
  const hasStart = turned.length > own.length + 1 + measures.length;
  return (row) => {
    const isRecord = row.raw === undefined &&
      (row.issue === undefined || row.issue.code === "ragged_row");
    if (!isRecord) return [row];
    if (isBlank(row)) return [{ ...row, cells: [] }];
    const { cells } = row;
    if (cells.length > names.length && cells.slice(names.length).some(isText)) {
      return [{
        ...row,
        raw: new TextEncoder().encode(JSON.stringify(cells)),
        issue: { code: "ragged_row", message: "The row has text beside the table's columns." },
      }];
    }
    const { issue: _, ...record } = row;
    const named = own.map((at) => cells[at] ?? null);
    // in a table of figures a total has all of its cells
    if (isTotal(named.find(isText) ?? "")) return [{ ...row, issue: totalIssue() }];
    const rows: Row[] = [];
    places.forEach((place, g) => {
      const figures = place.map((at) => cells[at] ?? null);
      if (!figures.some(isText)) return;
      const { name, start } = groups[g]!;
      rows.push({ ...record, cells: [...named, name, ...(hasStart ? [start] : []), ...figures] });
    });
    for (const at of sums) {
      if (!isText(cells[at])) continue;
      rows.push({
        ...record,
        cells: [...named, names[at]!, ...(hasStart ? [null] : []), cells[at]!],
        issue: { code: "footer_row", message: "The cell is of several periods together." },
      });
    }
    // what has no figures yet is told all the same
    if (rows.length === 0) {
      rows.push({
        ...record,
        cells: [...named, ...turned.slice(own.length).map(() => null)],
      });
    }
    return rows;
  };
}

function isText(cell: Cell | undefined): boolean {
  return cell !== null && cell !== undefined && cell.trim() !== "";
}
