import { networkInput } from "../mapping_decision.ts";
import { Random } from "./random.ts";
import type { SourceTable } from "./source_tables.ts";
import { classOf, type Example } from "./train_network.ts";
import { inventedTable, type LabelledTable, sourceTable } from "./training_tables.ts";

export function exampleOf({ dataset, fields, schema }: LabelledTable): Example {
  return { dataset, columns: networkInput(schema), labels: fields.map(classOf) };
}

/** Tables with names of the lexicon. */
export function inventedExamples(count: number, seed: number): Example[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => exampleOf(inventedTable(random)));
}

/** Each source several times, with other values and some of its columns left out. */
export function sourceExamples(
  sources: readonly SourceTable[],
  times: number,
  seed: number,
): Example[] {
  const random = new Random(seed);
  return sources.flatMap((source) =>
    Array.from({ length: times }, () => exampleOf(sourceTable(source, random)))
  );
}
