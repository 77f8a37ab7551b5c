import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetRead } from "hyparquet";
import { compressors, decompressZstd } from "hyparquet-compressors";
import { ScoutError } from "../wire/error.ts";
import type { ByteSource } from "./byte_source.ts";
import { checkpointNumber } from "./growing_checkpoint.ts";
import { type ParquetColumns, parquetColumns, valueAt } from "./parquet_columns.ts";
import { bytesText, timestampText } from "./parquet_text.ts";
import { unreadable } from "./reader_error.ts";
import type { ReaderLimits } from "./reader_limits.ts";
import type { ResolvedOptions } from "./reader_options.ts";
import type { Cell, Checkpoint, Row, RowChunk, Table } from "./table.ts";
import { uniqueNames } from "./unique_names.ts";

/** A Parquet file. One row group is in memory at a time, so its size is bounded. */
export async function parquetTable(source: ByteSource, options: ResolvedOptions): Promise<Table> {
  const magic = bytesText(await source.read(Math.max(0, source.size - 4), source.size));
  if (magic === "PARE") throw encrypted();
  const found = await refusing(async () => {
    const metadata = await parquetMetadataAsync(fileOf(source));
    check(metadata, source, options.limits);
    return parquetColumns(metadata, options.limits.maxDepth);
  });
  if (found.columns.length > options.limits.maxColumns) {
    throw unreadable("too_many_columns", `The file has ${found.columns.length} columns.`);
  }
  const header = uniqueNames(found.columns.map(({ name }) => name));

  async function* chunks(from?: Checkpoint): AsyncIterable<RowChunk> {
    const groups = found.metadata.row_groups;
    let at = from === undefined ? 0 : checkpointNumber(from, "at");
    let group = from === undefined ? 0 : checkpointNumber(from, "group");
    let rowNo = groups.slice(0, group).reduce((sum, { num_rows }) => sum + Number(num_rows), 0);
    let given = false;
    for (; group < groups.length; group++) {
      const rows = Number(groups[group]?.num_rows ?? 0);
      const values = await groupRows(source, found, rowNo, rowNo + rows, options.limits);
      while (at < values.length) {
        const chunk: Row[] = [];
        let bytes = 0;
        for (
          ;
          at < values.length && chunk.length < options.chunkRows && bytes < options.chunkBytes;
          at++
        ) {
          const cells = cellsOf(values[at] ?? [], found);
          for (const cell of cells) bytes += cell?.length ?? 1;
          chunk.push({ rowNo: rowNo + at + 1, byteOffset: null, cells });
        }
        const isLast = at === values.length && group === groups.length - 1;
        const next = at < values.length ? { group, at } : { group: group + 1, at: 0 };
        given = true;
        yield { rows: chunk, next: isLast ? null : next };
      }
      at = 0;
      rowNo += rows;
    }
    if (!given) yield { rows: [], next: null };
  }
  return { name: "", header, chunks };
}

function encrypted(): ScoutError {
  return unreadable("encrypted", "The Parquet file is encrypted.", {
    hint: "Send it without encryption.",
  });
}

/** Refuses what the library would only find out when it is too late: columns outside the file, sizes beyond memory. */
function check(metadata: FileMetaData, source: ByteSource, limits: ReaderLimits): void {
  for (const { columns, num_rows: rows } of metadata.row_groups) {
    let bytes = 0;
    for (const { meta_data: column, crypto_metadata: crypto } of columns) {
      if (crypto !== undefined) throw encrypted();
      if (column === undefined) throw new Error("a column without metadata");
      const start = column.dictionary_page_offset ?? column.data_page_offset;
      if (start < 0n || start + column.total_compressed_size > BigInt(source.size)) {
        throw new Error("a column lies outside the file");
      }
      bytes += Number(column.total_uncompressed_size);
    }
    if (
      bytes > limits.maxRowGroupBytes || Number(rows) * columns.length > limits.maxRowGroupCells
    ) {
      throw unreadable(
        "too_large_in_memory",
        `A row group of ${bytes} bytes and ${rows} rows is more than can be read at once.`,
        { hint: `Write the file with row groups of at most ${limits.maxRowGroupBytes} bytes.` },
      );
    }
    if (rows < 0n || bytes < 0) throw new Error("a negative size");
  }
}

/** Rows of one group, each an array of the values of the schema's first level. */
async function groupRows(
  source: ByteSource,
  { metadata }: ParquetColumns,
  rowStart: number,
  rowEnd: number,
  limits: ReaderLimits,
): Promise<unknown[][]> {
  let rows: unknown[][] = [];
  const file = fileOf(source);
  await refusing(async () => {
    try {
      await parquetRead({
        file,
        metadata,
        rowStart,
        rowEnd,
        utf8: false,
        compressors: bounded(limits),
        parsers: {
          // not in UTC for sure: who wrote INT96 (Hive, Impala, Spark) meant local time as often
          timestampFromNanoseconds: (nanos) => timestampText(nanos, "NANOS"),
          timestampFromMicroseconds: (micros) => `${timestampText(micros, "MICROS")}Z`,
          timestampFromMilliseconds: (millis) => `${timestampText(millis, "MILLIS")}Z`,
          dateFromDays: (days) => new Date(days * 86_400_000).toISOString().slice(0, 10),
          jsonFromBytes: (bytes) => bytes && bytesText(bytes),
        },
        onComplete: (read) => {
          rows = read;
        },
      });
    } finally {
      file.close();
    }
  });
  if (rows.length !== rowEnd - rowStart) {
    throw unreadable(
      "damaged_parquet",
      `A row group has ${rows.length} rows, not ${rowEnd - rowStart}.`,
    );
  }
  return rows;
}

function cellsOf(values: unknown[], { columns, metadata }: ParquetColumns): Cell[] {
  const places = firstLevel(metadata);
  return columns.map(({ path, text }) =>
    text(valueAt(values[places.get(path[0] ?? "") ?? 0], path, 1))
  );
}

const placesOf = new WeakMap<FileMetaData, Map<string, number>>();

/** Places of the schema's first level by name. */
function firstLevel(metadata: FileMetaData): Map<string, number> {
  let places = placesOf.get(metadata);
  if (places === undefined) {
    places = new Map();
    for (let i = 1; i < metadata.schema.length;) {
      places.set(metadata.schema[i]?.name ?? "", places.size);
      i = behind(metadata, i);
    }
    placesOf.set(metadata, places);
  }
  return places;
}

/** Index of the element behind the one at `i` and all below it. */
function behind(metadata: FileMetaData, i: number): number {
  let next = i + 1;
  for (let n = metadata.schema[i]?.num_children ?? 0; n > 0; n--) next = behind(metadata, next);
  return next;
}

/** Codecs that give no more than a page may have. */
function bounded(limits: ReaderLimits): typeof compressors {
  const codecs = {
    ...compressors,
    ZSTD: (input: Uint8Array, length: number) => decompressZstd(input, new Uint8Array(length)),
  };
  return Object.fromEntries(
    Object.entries(codecs).map(([name, inflate]) => [
      name,
      (input: Uint8Array, length: number) => {
        if (length > limits.maxRowGroupBytes) {
          throw unreadable("zip_bomb", `A page would inflate to ${length} bytes.`);
        }
        return length === 0 ? new Uint8Array(0) : inflate(input, length);
      },
    ]),
  );
}

/** A source as the library reads it. After `close` nothing more comes, so that what it began and gave up fails nowhere. */
function fileOf(source: ByteSource): AsyncBuffer & { close(): void } {
  let closed = false;
  return {
    byteLength: source.size,
    async slice(start, end = source.size) {
      const bytes = await source.read(start, end);
      if (bytes.length < end - start) throw new Error("the file ends early");
      // a turn later, so that an error of planning comes before any of reading
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (closed) return await new Promise<never>(() => {});
      return new Uint8Array(bytes).buffer;
    },
    close: () => {
      closed = true;
    },
  };
}

/** Any error of the library is one of the file. */
async function refusing<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof ScoutError) throw cause;
    throw unreadable("damaged_parquet", "The Parquet file is damaged or not of this format.", {
      cause,
      hint: "Write it again.",
    });
  }
}
