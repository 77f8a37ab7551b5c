import { createHash } from "node:crypto";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import type { Bucket } from "@scout/edge/bucket.ts";
import { ContentSum } from "./content_sum.ts";
import { ParquetFile, type WireRow } from "./parquet_file.ts";
import type { StepOf, StepResult } from "./step.ts";

/** Rows fetched at once. */
const FETCHED = 1_000;

/** Where a part lies in the bucket: as Hive names folders, so that readers know the date by it. */
export function partPath(table: string, day: string, partNo: number): string {
  const part = `part-${String(partNo).padStart(4, "0")}.parquet`;
  return `${table.replace(".", "/")}/received_date=${day}/${part}`;
}

/**
 * Writes batches of a day as a Parquet file to Storage and records it. The path follows from the part's
 * number: a call that was killed before it recorded its file leaves one that the next writes over.
 *
 * @throws postgres error 22000 when the rows are not what was written
 */
export async function writePart(
  sql: Warehouse,
  bucket: Bucket,
  lease: string,
  step: StepOf<"write">,
): Promise<StepResult> {
  const { table, day, columns } = step;
  const file = new ParquetFile(columns);
  const sum = new ContentSum();
  const batches = `{${step.batch_ids.join(",")}}`;
  // identifiers and expressions come from the catalog, by metadata.wire_columns()
  const query = sql.unsafe<(string | null)[][]>(
    `select r.batch_id::text, ${columns.map(({ expression }) => expression).join(", ")}
     from ${table} r
     where r.received_at between $1::text::timestamptz and $2::text::timestamptz
       and r.batch_id = any ($3::text::bigint[])
     order by r.received_at, r.batch_id, r.line_no`,
    [step.from, step.to, batches],
  ).values();
  for await (const rows of query.cursor(FETCHED)) {
    for (const [batchId, ...row] of rows as unknown as [string, ...WireRow][]) {
      file.add(row);
      sum.add(batchId, row);
    }
  }
  const bytes = file.finish();
  const path = partPath(table, day, step.part_no);
  await sql`select metadata.require_archive_lease(${lease}, ${table}, ${day}::text::date)`;
  await bucket.put(path, bytes, "application/vnd.apache.parquet");
  await sql`
    select metadata.record_export(
      ${lease}, ${table}, ${day}::text::date, ${step.part_no}, ${path},
      ${JSON.stringify(columns.map(({ name, kind }) => ({ name, kind })))}::text::jsonb,
      ${batches}::text::bigint[], ${step.from}::text::timestamptz, ${step.to}::text::timestamptz,
      ${file.rows}, ${bytes.byteLength}, ${
    createHash("sha256").update(bytes).digest()
  }, ${sum.digest()})`;
  return { step: "write", table, day, rows: file.rows, path, ok: true };
}
