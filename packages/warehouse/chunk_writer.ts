import type { Chunk } from "./chunk.ts";
import type { Transaction, Warehouse } from "./connect.ts";
import { batchHead, copy } from "./copy.ts";
import type { Device } from "./devices.ts";
import { begin } from "./transaction.ts";
import { QUARANTINE_COLUMNS, RAW_COLUMNS, TRANSCRIPT_COLUMNS } from "./line_intake.ts";

/**
 * Commits a chunk as one batch, in one transaction: advance the post, write the batch, COPY rows,
 * free text and quarantine, and what `last` does besides (a post that ends with this chunk waits for
 * one commit instead of two). Returns the batch's id and what `last` returned, or null when another
 * request has advanced the post meanwhile and nothing was written.
 */
export async function writeChunk<Ended>(
  sql: Warehouse,
  post: { postId: number; leaseId: string; device: Device },
  chunk: Chunk,
  last: (tx: Transaction) => Promise<Ended>,
): Promise<{ batchId: number; ended: Ended } | null> {
  const sha256 = chunk.digest();
  return await begin(sql, "", async (tx) => {
    // microseconds since 2000 as Postgres counts them: a timestamptz does not survive a JavaScript Date
    const [batch] = await tx<{ batch_id: number | null; received_micros: number }[]>`
      select b.batch_id, (extract(epoch from b.received_at - '2000-01-01T00:00:00Z'::timestamptz) * 1e6)::bigint as received_micros
      from bronze.begin_batch(
        ${post.postId}, ${post.leaseId}, 'edge', ${post.device.deviceId}, ${post.device.storeId},
        ${chunk.firstLine}, ${chunk.lastLine}, ${chunk.accepted}, ${chunk.quarantined}, ${chunk.blank},
        ${chunk.bytes}, ${sha256}
      ) b
    `;
    if (batch === undefined || batch.batch_id === null) return null;
    await writeRows(tx, batch.batch_id, batch.received_micros, chunk);
    return { batchId: batch.batch_id, ended: await last(tx) };
  });
}

/** COPYs a chunk's rows, free text and quarantine into a batch that this transaction has begun. */
export async function writeRows(
  tx: Transaction,
  batchId: number,
  receivedMicros: number,
  chunk: Chunk,
): Promise<void> {
  const head = batchHead(receivedMicros, batchId);
  const idOnly = head.subarray(12);
  await copy(tx, `bronze.scout_raw_transactions (${RAW_COLUMNS})`, chunk.raw, head);
  await copy(tx, `bronze.transcripts (${TRANSCRIPT_COLUMNS})`, chunk.transcripts, idOnly);
  await copy(tx, `bronze.quarantine (${QUARANTINE_COLUMNS})`, chunk.quarantine, idOnly);
}
