import type { Printed } from "./receipt_table.ts";

/** What a file can be found to be. `text` has lines but no columns; `not_tabular` says why in `notTabular`. */
export type FileFormat =
  | "csv"
  | "tsv"
  | "fixed"
  | "json"
  | "ndjson"
  | "xml"
  | "xlsx"
  | "xlsm"
  | "xlsb"
  | "xls"
  | "ods"
  | "parquet"
  | "avro"
  | "zip"
  | "gzip"
  | "text"
  | "not_tabular";

/** How a character-delimited (or fixed-width) text is to be read. Every count is of records, not of lines. */
export interface Dialect {
  /** Separates cells: one character, or a few (`||`, `, `); empty where every line is one cell. */
  delimiter: string;
  /** Encloses cells that hold delimiters or line ends; null where quotes are ordinary characters. */
  quote: string | null;
  /** What goes before a quote within a quoted cell: the quote itself (doubled), another character, or null. */
  escape: string | null;
  /** The line ending of most records. Readers take every one of them. */
  newline: "\n" | "\r\n" | "\r" | string;
  /** Records that begin with it are comments; null where there are none. */
  comment: string | null;
  /** Cells are padded by spaces after the delimiter or before it, which are no part of their text. */
  trim: boolean;
  /** Records before the header: titles, notes, blank lines. */
  preamble_rows: number;
  /** 0 where the first record is data. */
  header_rows: number;
  /** The byte at which totals and notes after the data begin; null where there are none. They are given as rows that say so in `issue`. */
  footer_start: number | null;
  /** Cells of most records. */
  columns: number;
  /** Character positions where columns begin, of a fixed-width text only. */
  widths?: number[];
  /** Chance that delimiter, quote and escape are all right. */
  confidence: number;
  /** Chance that preamble and header rows are right. */
  header_confidence: number;
}

export interface SniffedEncoding {
  /** As the WHATWG Encoding Standard names it, or one of `utf-32le`, `utf-32be`, ... (encoding_names.ts). */
  name: string;
  confidence: number;
  /** Whether the text begins with a byte order mark. */
  bom: boolean;
}

/** What a file was found to be, how sure that is, and why. Plain JSON. */
export interface Sniffed {
  format: FileFormat;
  /** Chance that `format` is right, fitted on files that were held out; never a constant. */
  confidence: number;
  /** What the bytes are wrapped in, outermost first; `format` is of what is inside. */
  containers: ("gzip" | "zip")[];
  /** Of text formats. */
  encoding?: SniffedEncoding;
  /** Of csv, tsv, fixed and text. */
  dialect?: Dialect;
  /** Of a text that a till printed. */
  printed?: Printed;
  /** Header as it is written, of csv, tsv and fixed (before names are made unique). */
  header?: string[];
  /** Why the file holds no table. The code is stable. */
  notTabular?: { code: string; message: string };
  /** For people: one sentence per decision. */
  why: string[];
}

/** What a caller knows better than the sniffer. */
export interface Forced {
  format?: FileFormat;
  encoding?: string;
  delimiter?: string;
  quote?: string | null;
  escape?: string | null;
  comment?: string | null;
  preamble_rows?: number;
  header_rows?: number;
}
