import { createHash, randomUUID } from "node:crypto";
import type { Sql } from "postgres";

/** A mapped row: canonical field → value. */
export type MappedRow = Record<string, unknown>;

/** What a test may say about the file it makes; all of it has defaults. */
export interface FileOptions {
  dataset?: string;
  source?: "drive" | "upload";
  storeId?: string;
  timezone?: string;
  /** What its hash is of; a file of its own when not given. */
  bytes?: string;
  /** Rows in each of its batches. */
  chunk?: number;
  /** "open": not finished. */
  finish?: "ingested" | "review" | "open";
}

/** A file in staging. */
export interface StagedFile {
  fileId: number;
  batchIds: number[];
}

/** Registers a file without rows. */
export async function registerFile(sql: Sql, options: FileOptions = {}): Promise<number> {
  const { source = "drive", storeId = null, timezone = null, bytes = randomUUID() } = options;
  const [file] = await sql`
    insert into staging.universal_file_ingestion (source, file_name, file_format, status, store_id, timezone, bytes, sha256)
    values (${source}, 'sales.csv', 'csv', 'processing', ${storeId}, ${timezone}, 1, sha256(convert_to(${bytes}, 'UTF8')))
    returning file_id`;
  return Number(file?.["file_id"]);
}

/** Writes one chunk of a file the way a reader does: begin, rows, one transaction. */
export async function addFileBatch(
  sql: Sql,
  fileId: number,
  firstLine: number,
  rows: readonly MappedRow[],
  dataset = "transactions",
): Promise<number> {
  const text = JSON.stringify(rows);
  return await sql.begin(async (tx) => {
    const [batch] = await tx`
      select batch_id, is_new from bronze.begin_file_batch(
        ${fileId}, ${firstLine}, ${
      firstLine + rows.length - 1
    }, ${rows.length}, 0, 0, ${text.length},
        ${createHash("sha256").update(text).digest()}, ${dataset})`;
    const id = Number(batch?.["batch_id"]);
    if (batch?.["is_new"]) {
      await tx`
        insert into staging.file_records (received_at, batch_id, line_no, file_id, row_no, record, mapped)
        select b.received_at, b.id, ${firstLine} + x.n - 1, b.file_id, ${firstLine} + x.n,
          (select coalesce(jsonb_object_agg(initcap(key), value), '{}') from jsonb_each_text(x.mapped)), x.mapped
        from bronze.batches b
        cross join jsonb_array_elements(${text}::text::jsonb) with ordinality x (mapped, n)
        where b.id = ${id}`;
    }
    return id;
  }) as number;
}

/** Stages a whole file of mapped rows, in batches of `chunk`. */
export async function addFile(
  sql: Sql,
  rows: readonly MappedRow[],
  options: FileOptions = {},
): Promise<StagedFile> {
  const { chunk = 10_000, dataset = "transactions", finish = "ingested" } = options;
  const fileId = await registerFile(sql, options);
  const batchIds: number[] = [];
  for (let at = 0; at < rows.length; at += chunk) {
    batchIds.push(await addFileBatch(sql, fileId, at + 1, rows.slice(at, at + chunk), dataset));
  }
  if (finish !== "open") await sql`select bronze.finish_file(${fileId}, ${finish}, ${rows.length})`;
  return { fileId, batchIds };
}
