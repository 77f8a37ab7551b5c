import { columnName } from "./header_names.ts";
import { isBlank } from "./second_table.ts";
import type { Row, RowChunk, Table } from "./table.ts";

/** Columns that stand side by side under the same names. */
type Group = { from: number; to: number };

/**
 * A table whose columns stand side by side more than once under the same names, with an unnamed column between, as on
 * printed price lists: each row as a row for every such group of columns that has text. Any other table as it is.
 */
export function stacked(table: Table): Table {
  const groups = groupsOf(table.header);
  const [first] = groups;
  if (first === undefined || groups.length < 2) return table;
  return {
    ...table,
    header: table.header.slice(first.from, first.to),
    async *chunks(from): AsyncIterable<RowChunk> {
      for await (const { rows, next } of table.chunks(from)) {
        yield { rows: rows.flatMap((row) => rowsOf(row, groups)), next };
      }
    },
  };
}

/** The groups of columns between unnamed ones; none unless all have the same names. */
function groupsOf(header: readonly string[]): Group[] {
  const groups: Group[] = [];
  let from = 0;
  for (let i = 0; i <= header.length; i++) {
    if (i < header.length && header[i] !== columnName(i)) continue;
    if (i > from) groups.push({ from, to: i });
    from = i + 1;
  }
  const [first, ...others] = groups;
  if (first === undefined || first.to - first.from < 2) return [];
  const names = header.slice(first.from, first.to);
  const isSame = others.every(({ from, to }, g) =>
    to - from === names.length &&
    names.every((name, i) => header[from + i] === `${name}_${g + 2}`)
  );
  return isSame ? groups : [];
}

function rowsOf(row: Row, groups: readonly Group[]): Row[] {
  const isRecord = row.raw === undefined &&
    (row.issue === undefined || row.issue.code === "ragged_row");
  if (!isRecord) return [row];
  const rows = groups.map(({ from, to }) => ({ ...row, cells: row.cells.slice(from, to) }));
  const told = rows.reduce((n, { cells }) => n + textsIn(cells), 0);
  // what stands between or behind the groups is of none of them
  if (told < textsIn(row.cells)) {
    return [{
      ...row,
      raw: new TextEncoder().encode(JSON.stringify(row.cells)),
      issue: { code: "ragged_row", message: "The row has text beside the table's columns." },
    }];
  }
  const filled = rows.filter((one) => !isBlank(one));
  if (filled.length === 0) return [{ ...row, cells: [] }];
  return filled.map(({ issue: _, ...one }) => one);
}

function textsIn(cells: Row["cells"]): number {
  return cells.reduce((n, cell) => n + ((cell ?? "").trim() === "" ? 0 : 1), 0);
}
