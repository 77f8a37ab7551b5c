import { checkpointNumber } from "./growing_checkpoint.ts";
import type { ResolvedOptions } from "./reader_options.ts";
import type { Checkpoint, Row, RowChunk, Table } from "./table.ts";

/** A table over rows that are in memory. */
export function rowsTable(
  name: string,
  header: readonly string[],
  count: number,
  row: (index: number) => Row,
  options: ResolvedOptions,
): Table {
  async function* chunks(from?: Checkpoint): AsyncIterable<RowChunk> {
    let at = from === undefined ? 0 : checkpointNumber(from, "at");
    do {
      const rows: Row[] = [];
      while (at < count && rows.length < options.chunkRows) rows.push(row(at++));
      yield { rows, next: at < count ? { at } : null };
    } while (at < count);
  }
  return { name, header, chunks };
}
