import type { Transaction, Warehouse } from "@scout/warehouse/connect.ts";
import type { Schema } from "@scout/tabular/schema.ts";
import type { Sniffed } from "@scout/tabular/sniffed.ts";
import type { Plan, TablePlan } from "./plan.ts";
import type { FoundFile } from "./file_answer.ts";
import { type Job, jsonText } from "./processor.ts";

const WORKBOOKS = new Set(["xlsx", "xlsm", "xlsb", "xls", "ods"]);

/** A format as staging.universal_file_ingestion.file_format names it. */
export function formatName(sniffed: Sniffed): string {
  return WORKBOOKS.has(sniffed.format) ? "excel" : sniffed.format;
}

/** Tells what the file was found to be; once its tables are known also what they are, and what their columns are taken for. */
export async function keepFound(
  { deps, claim, plan }: Pick<Job, "deps" | "claim" | "plan">,
  sql: Warehouse | Transaction = deps.sql,
): Promise<void> {
  await sql`
    select metadata.keep_found(${claim.file_id}, ${jsonText(foundFile(plan))}::text::jsonb)`;
}

/** What a file was found to be, as JSON metadata.keep_found() takes its text of. */
export function foundFile({ sniffed, tables }: Pick<Plan, "sniffed" | "tables">): FoundFile {
  const isRead = tables.length > 0;
  return {
    file_format: formatName(sniffed),
    detection_confidence: Number(share(sniffed.confidence)),
    encoding: sniffed.encoding?.name ?? null,
    dialect: sniffed.dialect ?? null,
    sniffed: { format: sniffed.format, containers: sniffed.containers, why: sniffed.why },
    dataset: isRead ? mainTable(tables)?.mapping.dataset ?? "unknown" : null,
    schema_inference: isRead ? schemaInference(tables) : null,
    column_mappings: isRead ? columnMappings(tables) : null,
  };
}

/** What a file is mostly: of the tables that are known, the longest. */
export function mainTable(tables: readonly TablePlan[]): TablePlan | undefined {
  const weight = (table: TablePlan) =>
    table.schema.rowCount + (table.mapping.dataset === "unknown" ? 0 : 1e12);
  return tables.toSorted((a, b) => weight(b) - weight(a))[0];
}

function schemaInference(
  tables: readonly TablePlan[],
): NonNullable<FoundFile["schema_inference"]> & { tables: object[] } {
  const main = mainTable(tables);
  const rows = tables.reduce((sum, { schema }) => sum + schema.rowCount, 0);
  const quality = tables.reduce(
    (sum, { schema }) => sum + schema.qualityScore * schema.rowCount,
    0,
  );
  return {
    qualityScore: rows === 0 ? 0 : Number(share(quality / rows)),
    columns: toldColumns(main?.schema),
    issues: tables.flatMap(({ name, schema }) =>
      schema.issues.map((issue) => name === "" ? issue : { ...issue, sheet: name })
    ),
    tables: tables.map((table) => ({
      sheet: table.name === "" ? null : table.name,
      rowCount: table.schema.rowCount,
      qualityScore: table.schema.qualityScore,
      // the main one's stand above
      ...(table === main ? {} : { columns: toldColumns(table.schema) }),
    })),
  };
}

/** Columns without those measures of shape that say nothing, which are most: 0, false, null. */
function toldColumns(schema: Schema | undefined): object[] {
  return schema?.columns.map((column) => {
    const measures = column.profile as unknown as Record<string, unknown>;
    const profile: Record<string, unknown> = {};
    for (const name in measures) if (measures[name]) profile[name] = measures[name];
    return { ...column, profile };
  }) ?? [];
}

function columnMappings(
  tables: readonly TablePlan[],
): NonNullable<FoundFile["column_mappings"]> & { column_mappings: Record<string, string> } {
  const main = mainTable(tables);
  return {
    mapping_confidence: share(main?.mapping.mapping_confidence ?? 0),
    column_mappings: Object.fromEntries(
      main?.mapping.columns.flatMap(({ source, target, accepted }) =>
        accepted && target !== null ? [[source, target]] : []
      ) ?? [],
    ),
    tables: tables.map(({ name, subject, schema, mapping, drift }) => ({
      sheet: name === "" ? null : name,
      subject,
      fingerprint: schema.fingerprint,
      ...mapping,
      drift,
    })),
  };
}

/** At most three decimals, and never 1 for what is less. */
function share(value: number): string {
  return String(Math.min(1, Math.max(0, Math.floor(value * 1000) / 1000)));
}
