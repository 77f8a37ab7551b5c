import type { Dataset } from "./mapping.ts";
import type { ColumnProfile, SchemaColumn } from "./schema.ts";

/** A table whose mapping a person decided (metadata.column_mapping_examples). */
export interface DecidedTable {
  fingerprint: string;
  dataset: Dataset;
  rowCount: number;
  columns: {
    header: string;
    target: string | null;
    profile: Omit<SchemaColumn, "name" | "examples" | "min" | "max" | "profile"> & {
      profile: Partial<ColumnProfile>;
    };
  }[];
}
