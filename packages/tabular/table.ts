import type { MappingDoubt } from "./mapping.ts";

/** A place in a table from which reading can go on in another process; plain JSON, made by the reader that takes it. */
export type Checkpoint = { readonly [key: string]: string | number | boolean | null | Checkpoint };

/** A cell's exact text, or null where the row has no such cell or the format knows a null. */
export type Cell = string | null;

/** What is wrong with one row. It is kept; the codes are stable (docs/files.md). */
export interface RowIssue {
  code: string;
  message: string;
}

export interface Row {
  /** Row within the sheet or member as people count it there, from 1, headers and preamble included. */
  rowNo: number;
  /** Where the row begins in the decoded, inflated bytes, where the format has such a place. */
  byteOffset: number | null;
  /** By position in the table's header. A ragged row has fewer or more. */
  cells: Cell[];
  /** The row as it came, only where it could not be read as cells (it goes to quarantine). */
  raw?: Uint8Array;
  issue?: RowIssue;
}

/** Rows that were read together, and where to go on after them. */
export interface RowChunk {
  rows: Row[];
  /** Go on here; null after the last row. */
  next: Checkpoint | null;
}

/** One table of a file: the file itself, a sheet, a member of an archive, or a table within a sheet. */
export interface Table {
  /** Sheet or member path (`book.zip/sales.xlsx!Sheet1`); empty where a file is one table. */
  readonly name: string;
  /** Unique names by position: a repeated header becomes `name_2`, an empty one `column_3`. */
  readonly header: readonly string[];
  /** Texts that stand above the header, titles first. */
  readonly above?: readonly string[];
  /** Why a person should look at it, whatever its columns are. */
  readonly caution?: MappingDoubt;
  /** Rows in order, blank ones left out of no count (they come as rows without any text), in chunks of bounded bytes. */
  chunks(from?: Checkpoint): AsyncIterable<RowChunk>;
}
