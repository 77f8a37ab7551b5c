/** What a reader refuses rather than hold in memory or be worn out by. A caller may lower each; the codes are in docs/file-formats.md. */
export interface ReaderLimits {
  /** Bytes of text of one row. A longer one is flagged `row_too_long` and not held. */
  maxRowBytes: number;
  /** Levels of nesting, of JSON, XML and Parquet. */
  maxDepth: number;
  /** Columns of one table, as Excel has them. */
  maxColumns: number;
  /** Members of one archive, directories included. */
  maxMembers: number;
  /** Inflated bytes of one container, all members together. */
  maxInflatedBytes: number;
  /** Inflated by stored bytes of one member, looked at from `ratioFloorBytes` on. */
  maxRatio: number;
  ratioFloorBytes: number;
  /** Containers within containers. */
  maxNesting: number;
  /** Bytes of a format that can only be read whole in memory (xls, xlsb, ods, columnar JSON). */
  maxWholeBytes: number;
  /** Inflated bytes of one row group of Parquet, and its rows times columns. */
  maxRowGroupBytes: number;
  maxRowGroupCells: number;
  /** Bytes of all shared strings of a workbook that is read without parts. */
  maxStringBytes: number;
}

export const READER_LIMITS: Readonly<ReaderLimits> = {
  maxRowBytes: 16 * 1024 * 1024,
  maxDepth: 512,
  maxColumns: 16_384,
  maxMembers: 10_000,
  maxInflatedBytes: 4 * 1024 ** 3,
  maxRatio: 250,
  ratioFloorBytes: 64 * 1024 * 1024,
  maxNesting: 2,
  maxWholeBytes: 32 * 1024 * 1024,
  maxRowGroupBytes: 128 * 1024 * 1024,
  maxRowGroupCells: 10_000_000,
  maxStringBytes: 128 * 1024 * 1024,
};

/** How much one chunk may hold: whichever is reached first ends it. */
export interface ChunkSize {
  chunkRows: number;
  /** Bytes of source text (or of cells, where the source is binary). */
  chunkBytes: number;
}

export const CHUNK_SIZE: Readonly<ChunkSize> = { chunkRows: 5_000, chunkBytes: 1024 * 1024 };
