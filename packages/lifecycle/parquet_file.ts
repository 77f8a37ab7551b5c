import { type AsyncBuffer, parquetMetadata, parquetRead } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import {
  fromParquet,
  type ParquetValue,
  schemaOf,
  toParquet,
  type WireColumn,
} from "./wire_column.ts";

/** A row as wire texts, in the order of the columns. */
export type WireRow = (string | null)[];

/** Rows are held as columns until this many are there: a row group, and what is in memory at once. */
export const ROW_GROUP_ROWS = 5_000;

/** Writes rows to a Parquet file in memory, compressed (Snappy), row group by row group. */
export class ParquetFile {
  readonly #columns: readonly WireColumn[];
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;
  #held: ParquetValue[][];
  #rows = 0;

  constructor(columns: readonly WireColumn[]) {
    this.#columns = columns;
    this.#held = columns.map(() => []);
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: [{ name: "root", num_children: columns.length }, ...columns.flatMap(schemaOf)],
      createdBy: "scout",
    });
  }

  get rows(): number {
    return this.#rows;
  }

  add(row: WireRow): void {
    this.#columns.forEach((column, i) => {
      this.#held[i]?.push(toParquet(column.kind, row[i] ?? null));
    });
    this.#rows++;
    if (this.#rows % ROW_GROUP_ROWS === 0) this.#flush();
  }

  /** Ends the file; its bytes. */
  finish(): Uint8Array<ArrayBuffer> {
    this.#flush();
    void this.#writer.finish();
    return new Uint8Array(this.#bytes.getBytes()) as Uint8Array<ArrayBuffer>;
  }

  #flush(): void {
    if (this.#held[0] === undefined || this.#held[0].length === 0) return;
    void this.#writer.write({
      columnData: this.#columns.map(({ name, kind }, i) => ({
        name,
        data: this.#held[i] as never,
        // a dictionary takes -0 for 0, and two kinds of NaN for one
        ...(kind === "float" || kind === "double" ? { encoding: "PLAIN" as const } : {}),
      })),
      rowGroupSize: ROW_GROUP_ROWS,
    });
    this.#held = this.#columns.map(() => []);
  }
}

/**
 * Reads rows of a Parquet file, a row group's worth at a time.
 *
 * @throws Error when the bytes are no such file, or lack one of the columns
 */
export async function* readParquet(
  bytes: Uint8Array<ArrayBuffer>,
  columns: readonly WireColumn[],
  range: { start: number; end: number } = { start: 0, end: Infinity },
): AsyncGenerator<WireRow> {
  const file: AsyncBuffer = {
    byteLength: bytes.byteLength,
    slice: (start, end) =>
      bytes.buffer.slice(bytes.byteOffset + start, bytes.byteOffset + (end ?? bytes.byteLength)),
  };
  const metadata = parquetMetadata(file.slice(0) as ArrayBuffer);
  const last = Math.min(range.end, Number(metadata.num_rows));
  for (let start = range.start; start < last; start += ROW_GROUP_ROWS) {
    let rows: ParquetValue[][] = [];
    await parquetRead({
      file,
      metadata,
      columns: columns.map(({ name }) => name),
      rowStart: start,
      rowEnd: Math.min(start + ROW_GROUP_ROWS, last),
      // bytes stay bytes; times keep their microseconds
      utf8: false,
      parsers: {
        timestampFromMicroseconds: (micros) => micros,
        dateFromDays: (days) => days,
      },
      onComplete: (read) => rows = read as ParquetValue[][],
    });
    for (const row of rows) yield columns.map(({ kind }, i) => fromParquet(kind, row[i]));
  }
}

/** How many rows a Parquet file says it has. */
export function parquetRows(bytes: Uint8Array<ArrayBuffer>): number {
  return Number(parquetMetadata(bytes.slice().buffer).num_rows);
}
