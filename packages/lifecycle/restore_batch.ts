import { createHash } from "node:crypto";
import { ScoutError } from "@scout/wire/error.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import type { Bucket } from "@scout/edge/bucket.ts";
import { readParquet } from "./parquet_file.ts";
import type { StepOf, StepResult } from "./step.ts";
import { toPostgres } from "./wire_column.ts";

/**
 * Brings an archived batch's rows back from its file. Postgres sums them again before they stay.
 *
 * @throws ScoutError `export_damaged` when the file is not the one that was written
 */
export async function restoreBatch(
  sql: Warehouse,
  bucket: Bucket,
  step: StepOf<"restore">,
): Promise<StepResult> {
  const { table, day, path, columns, batch_id } = step;
  const bytes = await bucket.get(path);
  if (createHash("sha256").update(bytes).digest("hex") !== step.sha256) {
    throw new ScoutError("export_damaged", `${path} is not the file that was written.`, {
      hint: "Restore the object from a backup of Storage; its sha256 is in metadata.exports.",
    });
  }
  const range = { start: step.first_row, end: step.first_row + step.rows };
  const rows: (string | null)[][] = [];
  for await (const row of readParquet(bytes, columns, range)) {
    rows.push(columns.map(({ kind }, i) => toPostgres(kind, row[i] ?? null)));
  }
  const [done] = await sql<{ restored: boolean }[]>`
    select metadata.restore_batch(${batch_id}, ${JSON.stringify(rows)}) as restored`;
  return {
    step: "restore",
    table,
    day,
    rows: rows.length,
    path,
    batch_id,
    ok: done?.restored ?? false,
  };
}
