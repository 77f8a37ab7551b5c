import { inflatableParts } from "@scout/tabular/inflatable_parts.ts";
import { createInference } from "@scout/tabular/infer.ts";
import { mapColumns } from "@scout/tabular/map_columns.ts";
import { createRowMapper } from "@scout/tabular/map_rows.ts";
import { openTables } from "@scout/tabular/open_tables.ts";
import { sniff } from "@scout/tabular/sniff.ts";
import type { FileReading } from "./reading.ts";

/** What understands files: packages/tabular. */
export const tabularReading: FileReading = {
  sniff,
  inflatableParts,
  openTables,
  inference: createInference,
  mapColumns: (schema, context) => mapColumns(schema, context),
  rowMapper: createRowMapper,
};
