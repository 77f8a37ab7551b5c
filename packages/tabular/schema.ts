/** What a column's values are. `empty`: it has none. */
export type ColumnType =
  | "empty"
  | "integer"
  | "decimal"
  | "boolean"
  | "date"
  | "time"
  | "timestamp"
  | "duration"
  | "currency"
  | "percentage"
  | "barcode"
  | "identifier"
  | "category"
  | "text"
  | "json";

/** How a column's numbers are written, decided from all of them. */
export interface NumberFormat {
  decimal: "." | ",";
  /** Every value reads as a number both ways ("1,234"), and no other column of the file decides. */
  ambiguous: boolean;
  /** ISO 4217, of the signs and codes that stand with the values. */
  currencies: string[];
}

/** How a column's dates are written, decided from all of them. */
export interface DateFormat {
  /** `month_named`: the month is a word, so the order does not matter. */
  order: "ymd" | "dmy" | "mdy" | "month_named" | "epoch_s" | "epoch_ms" | "excel_serial";
  /** No value decides between day first and month first, and no other column of the file does. */
  ambiguous: boolean;
  /** Values tell an offset from UTC. */
  zoned: boolean;
}

/** How the number of distinct values was found: counted, or estimated (HyperLogLog, about ±2 %). */
export interface DistinctCount {
  count: number;
  exact: boolean;
}

export interface SchemaIssue {
  /** Stable; listed in docs/mapping.md. */
  code: string;
  message: string;
  column?: string;
  /** Rows it was seen in. */
  count?: number;
}

export interface SchemaColumn {
  name: string;
  type: ColumnType;
  /** Share of the values that read as `type`. */
  typeShare: number;
  nullable: boolean;
  /** Cells with a value, and without: absent, blank, or a word for nothing (NULL, N/A). */
  count: number;
  nulls: number;
  distinct: DistinctCount;
  /** Every value occurs once; where `distinct` is an estimate, probably. */
  unique: boolean;
  numbers?: NumberFormat;
  dates?: DateFormat;
  /** Smallest and largest: numbers in plain notation, dates and times in ISO 8601, else by code unit. */
  min: string | null;
  max: string | null;
  /** Characters of the shortest and longest value. */
  minLength: number;
  maxLength: number;
  /** Up to five values as they stand in the file, frequent ones first, long ones cut. */
  examples: string[];
  /** Measures of shape the mapping model sees; plain numbers. */
  profile: ColumnProfile;
}

/** Shares (0 to 1) over a column's values unless said otherwise. */
export interface ColumnProfile {
  numeric: number;
  integer: number;
  negative: number;
  zero: number;
  twoDecimals: number;
  mean: number | null;
  /** Date, time or timestamp. */
  temporal: number;
  gtin: number;
  leadingZero: number;
  code: number;
  /** Values equal to the row before. */
  repeatsPrevious: number;
  /** Integers that are one more than the row before. */
  countsUp: number;
  meanLength: number;
  meanWords: number;
  /** Every number ends in ".0": whole numbers that a program wrote as decimals. */
  pointZero: boolean;
  /** Share of the sampled values that look like a brand, a city, a gender, a receipt's number …; none are left out. */
  looksLike: Record<string, number>;
}

/** The schema of one table, inferred from all its rows. Plain JSON. */
export interface Schema {
  rowCount: number;
  columns: SchemaColumn[];
  /** 0 to 1: how completely and uniformly the columns are filled. */
  qualityScore: number;
  issues: SchemaIssue[];
  /** Some rows whole, by position, for the mapping's relations between columns; null where empty. */
  sample: (string | null)[][];
  /** Of the header alone, in order: files of the same shape share it. */
  fingerprint: string;
}

/** What `createInference` gave so far, as plain JSON: it survives between invocations. */
export type InferenceState = { readonly version: 1; readonly [key: string]: unknown };
