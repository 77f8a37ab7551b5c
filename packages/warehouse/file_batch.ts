import type { Transaction, Warehouse } from "./connect.ts";
import { batchHead, copy } from "./copy.ts";
import type { FileChunk } from "./file_chunk.ts";
import {
  type CopiedRows,
  FILE_QUARANTINE_COLUMNS,
  FILE_RECORD_COLUMNS,
  FILE_TRANSCRIPT_COLUMNS,
} from "./file_chunk_rows.ts";

/** What a chunk of a file becomes. */
export interface FileBatch {
  fileId: number;
  dataset: string;
  sheet: string | null;
}

/**
 * Writes a chunk of a file as one batch, in the caller's transaction: advance the file, write the batch,
 * COPY rows, free text and quarantine. The batch's id.
 *
 * @param sent is told of every piece of the rows that went out
 * @throws PostgresError when the rows before are not committed, or other ones are
 */
export async function writeFileChunk(
  tx: Transaction,
  file: FileBatch,
  chunk: FileChunk<CopiedRows>,
  sent?: () => void,
): Promise<number> {
  const [batch] = await tx<{ batch_id: number; received_micros: number; is_new: boolean }[]>`
    select b.batch_id, b.is_new,
      (extract(epoch from b.received_at - '2000-01-01T00:00:00Z'::timestamptz) * 1e6)::bigint as received_micros
    from bronze.begin_file_batch(
      ${file.fileId}, ${chunk.firstLine}, ${chunk.lastLine}, ${chunk.accepted}, ${chunk.quarantined},
      ${chunk.blank}, ${chunk.bytes}, ${chunk.digest()}, ${file.dataset}, ${file.sheet}
    ) b`;
  if (batch === undefined) throw new Error("begin_file_batch answered nothing");
  if (batch.is_new) {
    const head = batchHead(batch.received_micros, batch.batch_id);
    const idOnly = head.subarray(12);
    await copy(tx, `staging.file_records (${FILE_RECORD_COLUMNS})`, chunk.to.records, head, sent);
    await copy(tx, `bronze.transcripts (${FILE_TRANSCRIPT_COLUMNS})`, chunk.to.transcripts, idOnly);
    await copy(tx, `bronze.quarantine (${FILE_QUARANTINE_COLUMNS})`, chunk.to.quarantine, idOnly);
  }
  return batch.batch_id;
}

/** The batches that were written of files in the last so many milliseconds. */
export async function batchesOf(
  sql: Warehouse,
  fileIds: readonly number[],
  ms: number,
): Promise<number[]> {
  if (fileIds.length === 0) return [];
  const rows = await sql<{ id: number }[]>`
    select b.id
    from bronze.batches b
    where b.file_id in (select json_array_elements_text(${
    JSON.stringify(fileIds)
  }::text::json)::bigint)
      and b.received_at >= clock_timestamp() - make_interval(secs => ${ms / 1000}::text::float8)
    order by b.id`;
  return rows.map(({ id }) => id);
}
