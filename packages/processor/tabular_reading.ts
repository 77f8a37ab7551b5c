import { inflatableParts } from "@scout/tabular/inflatable_parts.ts";
import { createInference } from "@scout/tabular/infer.ts";
import { mapColumns, shippedModel } from "@scout/tabular/map_columns.ts";
import { createRowMapper, rowReading } from "@scout/tabular/map_rows.ts";
import { openTables } from "@scout/tabular/open_tables.ts";
import { sniff } from "@scout/tabular/sniff.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { currentMappingModel } from "@scout/warehouse/mapping_models.ts";
import type { FileReading } from "./reading.ts";

/** What understands files: packages/tabular, with the mapping model that decides now. */
export function tabularReading(sql: Warehouse): FileReading {
  const model = currentMappingModel(sql, shippedModel());
  return {
    sniff,
    inflatableParts,
    openTables,
    inference: createInference,
    mapColumns: async (schema, context) => mapColumns(schema, context, await model()),
    rowMapper: createRowMapper,
    rowReading,
  };
}
