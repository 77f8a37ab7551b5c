import type { Warehouse } from "@scout/warehouse/connect.ts";
import type { TablePlan } from "./plan.ts";

/** What a file was found to be, as metadata.keep_found() takes it. */
export interface FoundFile {
  file_format: string | null;
  detection_confidence: number | null;
  encoding: string | null;
  dialect: object | null;
  sniffed: { format: string; containers: string[]; why: string[] } | null;
  dataset: string | null;
  schema_inference: { qualityScore: number; columns: object[]; issues: object[] } | null;
  column_mappings: { mapping_confidence: string; tables: FoundTable[] } | null;
}

/** What the columns of one of its tables are taken for. */
export type FoundTable =
  & Pick<TablePlan, "subject" | "drift">
  & Omit<TablePlan["mapping"], "sheet">
  & { sheet: string | null; fingerprint: string };

/** A file as metadata.told_file() tells it. */
export interface ToldFile {
  /** As bronze.file_receipt() gives it. */
  receipt: object;
  file_name: string;
  source: string;
  found: FoundFile;
  /** The table that waits for a decision, else the first. */
  table: FoundTable | null;
  replaces_file_id: number | null;
  error: { code: string; message: string } | null;
}

/**
 * What POST /files answers: receipt, format, schema, mapping. Of several tables, schema is the main one's and
 * mapping that of the one that waits for a decision.
 */
export function answerOf({ receipt, found, table, ...told }: ToldFile): object {
  const { schema_inference, column_mappings } = found;
  const { qualityScore = 0, columns = [], issues = [] } = schema_inference ?? {};
  return {
    ...receipt,
    file_name: told.file_name,
    source: told.source,
    format: {
      ...found.dialect,
      name: found.file_format,
      confidence: found.detection_confidence,
      encoding: found.encoding,
      containers: found.sniffed?.containers ?? null,
    },
    schema: { qualityScore, columns, issues },
    mapping: {
      dataset: table?.dataset ?? found.dataset,
      columns: table?.columns ?? [],
      mapping_confidence: column_mappings?.mapping_confidence ?? 0,
      doubts: table?.doubts ?? [],
      drift: table?.drift.changes ?? [],
    },
    tables: (column_mappings?.tables ?? []).map(({ sheet, dataset, doubts }) => ({
      sheet,
      dataset,
      doubts,
    })),
    replaces_file_id: told.replaces_file_id,
    error: told.error,
  };
}

/** What POST /files answers, and scout files show prints; null where there is no such file. */
export async function fileAnswer(sql: Warehouse, fileId: number): Promise<object | null> {
  const [row] = await sql<{ told: string | null }[]>`
    select metadata.told_file(${fileId})::text as told`;
  return row?.told == null ? null : answerOf(JSON.parse(row.told) as ToldFile);
}
