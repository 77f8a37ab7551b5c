import type { FileReading } from "@scout/processor/reading.ts";
import { DATASET_FIELDS } from "@scout/tabular/dataset_fields.ts";
import { inflatableParts } from "@scout/tabular/inflatable_parts.ts";
import { createInference } from "@scout/tabular/infer.ts";
import { createRowMapper, rowReading } from "@scout/tabular/map_rows.ts";
import type { Dataset, Mapping, MappingContext } from "@scout/tabular/mapping.ts";
import { openTables } from "@scout/tabular/open_tables.ts";
import type { Schema } from "@scout/tabular/schema.ts";
import { sniff } from "@scout/tabular/sniff.ts";

/** Columns mean what they are called: what surrounds reading is tested apart from the model. */
export const namedReading: FileReading = {
  sniff,
  inflatableParts,
  openTables,
  inference: createInference,
  mapColumns: mapByName,
  rowMapper: createRowMapper,
  rowReading,
};

/** A mapper without a model, for tests of what surrounds it: a column is the field it is called, or it is in doubt. */
function mapByName(
  schema: Schema,
  { remembered, dataset: said, caution }: MappingContext,
): Mapping {
  const names = schema.columns.map(({ name }) => name);
  const hits = (dataset: string) =>
    names.filter((name) => name in DATASET_FIELDS[dataset as keyof typeof DATASET_FIELDS]).length;
  const datasets = Object.keys(DATASET_FIELDS) as (keyof typeof DATASET_FIELDS)[];
  const best = datasets.toSorted((a, b) => hits(b) - hits(a))[0] ?? "transactions";
  const guessed: Dataset = hits(best) >= 2 ? best : "unknown";
  const dataset = remembered?.dataset ?? said ?? guessed;
  const told = new Map(remembered?.columns.map(({ source, target }) => [source, target]));
  const columns = names.map((source) => {
    const target = remembered
      ? told.get(source) ?? null
      : dataset !== "unknown" && source in DATASET_FIELDS[dataset]
      ? source
      : null;
    return {
      source,
      target,
      confidence: 0.99,
      accepted: target !== null,
      candidates: [],
      by: remembered ? "remembered" as const : "model" as const,
    };
  });
  return {
    dataset,
    dataset_confidence: 0.99,
    columns,
    mapping_confidence: 0.99,
    doubts: [
      ...(caution && !remembered ? [caution] : []),
      ...(dataset === "unknown" && !remembered
        ? [{ code: "dataset_unknown", message: "The columns are of no dataset." }]
        : []),
    ],
    model: remembered ? null : "by name",
  };
}
