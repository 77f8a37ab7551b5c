import type { Cell } from "./table.ts";
import type { DayOrder } from "./value_time.ts";

/** The canonical datasets (metadata.dataset_fields); `unknown` where nothing fits. */
export type Dataset =
  | "transactions"
  | "products"
  | "stores"
  | "customers"
  | "campaigns"
  | "inference"
  | "unknown";

export interface Candidate {
  target: string;
  confidence: number;
}

export interface MappedColumn {
  /** The column's name in the table's header. */
  source: string;
  /** Its field of the dataset; null where it is none of them. */
  target: string | null;
  /** Probability that `target` is right (that it is none, where it is null), calibrated. */
  confidence: number;
  /** Sure enough to be used without asking; a null target is never accepted. */
  accepted: boolean;
  /** Other fields it may be, likeliest first. */
  candidates: Candidate[];
  /** Who says so. */
  by: "model" | "remembered" | "person";
  /** Which of day and month stands first, where a person said it; counts where the values do not tell. */
  dayOrder?: DayOrder;
}

/** Why a person should look at the mapping before its rows are promoted. */
export interface MappingDoubt {
  /** Stable; listed in docs/mapping.md. */
  code: string;
  message: string;
  column?: string;
}

/** Plain JSON: kept in staging.universal_file_ingestion.column_mappings. */
export interface Mapping {
  dataset: Dataset;
  dataset_confidence: number;
  columns: MappedColumn[];
  /** Lowest confidence of the dataset and of the columns that are used; 0 where none is. */
  mapping_confidence: number;
  /** Empty: the rows may go on without asking. */
  doubts: MappingDoubt[];
  /** Version of the model that decided; null where the mapping was remembered. */
  model: string | null;
}

/** A mapping that is known of files of the same header; wins over the model. */
export interface RememberedMapping {
  dataset: Dataset;
  columns: { source: string; target: string | null }[];
  /** By source column, where a person said it. */
  dayOrders?: Record<string, DayOrder>;
  /** A person said it, and saw the doubts; nothing is asked again. */
  decided?: boolean;
}

export interface MappingContext {
  remembered?: RememberedMapping;
  /** What the model said of a table with the same columns and no fewer rows; it is not asked again. */
  earlier?: Mapping;
  /** The dataset, where somebody said it; else it is decided with the columns. */
  dataset?: Dataset;
  /** The file's or sheet's name: a hint of the dataset. */
  name?: string;
  /** Why a person should look at the table, whatever its columns are. */
  caution?: MappingDoubt;
}

/**
 * The `mapped` object of a row (staging.file_records.mapped) as JSON text, ready for COPY: a
 * JavaScript number would lose digits of long amounts.
 */
export type RowMapper = (cells: readonly Cell[]) => string;
