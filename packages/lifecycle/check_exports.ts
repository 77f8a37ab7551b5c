import type { Warehouse } from "@scout/warehouse/connect.ts";
import type { Bucket } from "@scout/edge/bucket.ts";
import { readBack } from "./read_back.ts";
import { wireColumnSchema } from "./wire_column.ts";

/** How a stored file compares with what was recorded of it. */
export interface ExportCheck {
  export_id: number;
  path: string;
  rows: number;
  ok: boolean;
  /** What differs, or why the file cannot be read. */
  problem: string | null;
}

/** Reads one file of the archive back and compares it with metadata.exports; changes nothing. */
export async function checkExport(
  sql: Warehouse,
  bucket: Bucket,
  exportId: number,
): Promise<ExportCheck | null> {
  const [row] = await sql<
    { path: string; columns: string; rows: number; sha256: string; content: string }[]
  >`
    select path, columns::text as columns, row_count as rows, encode(sha256, 'hex') as sha256,
      encode(content_sha256, 'hex') as content
    from metadata.exports where id = ${exportId}`;
  if (!row) return null;
  const columns = wireColumnSchema.array().parse(JSON.parse(row.columns));
  const told = { export_id: exportId, path: row.path, rows: row.rows };
  try {
    const found = await readBack(bucket, row.path, columns);
    const hex = (bytes: Uint8Array) =>
      Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    const problems = [
      found.rows === row.rows ? null : `${found.rows} rows`,
      hex(found.sha256) === row.sha256 ? null : "other bytes",
      hex(found.contentSha256) === row.content ? null : "other rows",
    ].filter((problem) => problem !== null);
    return { ...told, ok: problems.length === 0, problem: problems.join(", ") || null };
  } catch (error) {
    return { ...told, ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
