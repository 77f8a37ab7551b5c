import type { ByteSource } from "@scout/tabular/byte_source.ts";
import type { InflatablePart } from "@scout/tabular/inflatable_parts.ts";
import type { Mapping, MappingContext, RowMapper } from "@scout/tabular/mapping.ts";
import type { ReaderOptions } from "@scout/tabular/reader_options.ts";
import type { InferenceState, Schema } from "@scout/tabular/schema.ts";
import type { Forced, Sniffed } from "@scout/tabular/sniffed.ts";
import type { Row, Table } from "@scout/tabular/table.ts";

/** The schema of one table in the making. */
export interface Inference {
  add(rows: readonly Row[]): void;
  finish(): Schema;
  state(): InferenceState;
}

/** What understands files: packages/tabular, passed in so that the processor can be tested by itself. */
export interface FileReading {
  sniff(source: ByteSource, forced: Forced): Promise<Sniffed>;
  inflatableParts(source: ByteSource, sniffed: Sniffed): Promise<InflatablePart[]>;
  openTables(source: ByteSource, sniffed: Sniffed, options: ReaderOptions): AsyncIterable<Table>;
  inference(header: readonly string[], state?: InferenceState): Inference;
  mapColumns(schema: Schema, context: MappingContext): Mapping | Promise<Mapping>;
  rowMapper(schema: Schema, mapping: Mapping): RowMapper;
  /** Says the same of two mappings whose mappers make the same of every row. */
  rowReading(schema: Schema, mapping: Mapping): string;
}
