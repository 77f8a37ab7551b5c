import { finished } from "node:stream/promises";
import type { Writable } from "node:stream";
import type { BinaryCopy } from "./binary_copy.ts";
import type { Chunk } from "./chunk.ts";
import type { Transaction, Warehouse } from "./connect.ts";
import type { Device } from "./devices.ts";
import { begin } from "./transaction.ts";
import { QUARANTINE_COLUMNS, RAW_COLUMNS, TRANSCRIPT_COLUMNS } from "./line_intake.ts";

async function copy(tx: Transaction, target: string, rows: BinaryCopy, head: Uint8Array) {
  if (rows.rows === 0) return;
  const query = tx.unsafe(`copy ${target} from stdin (format binary)`);
  const refused = refusalOf(query);
  // a COPY refused at once is told by the next line
  refused.catch(() => {});
  const stream: Writable = await query.writable();
  const done = Promise.race([finished(stream), refused]);
  // looked at below; without this a failure while writing would count as unhandled
  done.catch(() => {});
  for (const piece of rows.pieces(head)) {
    await Promise.race([
      done,
      new Promise<void>((resolve, reject) =>
        stream.write(piece, (error) => error ? reject(error) : resolve())
      ),
    ]);
  }
  stream.end();
  await done;
}

/**
 * Rejects when Postgres refuses a COPY. postgres.js 3.4.9 tells that to the COPY's stream, but to
 * nobody once the stream has ended, which is when a small COPY meets a full disk or a trigger: its
 * rows are written at the end. Whoever waits for the stream then waits for ever.
 */
function refusalOf(query: object): Promise<never> {
  const { reject } = query as { reject: (error: unknown) => void };
  return new Promise((_, refuse) => {
    Object.assign(query, {
      reject: (error: unknown) => {
        refuse(error);
        reject(error);
      },
    });
  });
}

const INT8 = 8;

function int8Field(view: DataView, at: number, value: number): void {
  view.setInt32(at, INT8);
  view.setBigInt64(at + 4, BigInt(value));
}

/**
 * Commits a chunk as one batch, in one transaction: advance the post, write the batch, COPY rows,
 * free text and quarantine. Returns the batch's id, or null when another request has advanced the
 * post meanwhile and nothing was written.
 */
export async function writeChunk(
  sql: Warehouse,
  post: { postId: number; leaseId: string; device: Device },
  chunk: Chunk,
): Promise<number | null> {
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
    return batch.batch_id;
  });
}

/** COPYs a chunk's rows, free text and quarantine into a batch that this transaction has begun. */
export async function writeRows(
  tx: Transaction,
  batchId: number,
  receivedMicros: number,
  chunk: Chunk,
): Promise<void> {
  const head = new Uint8Array(24);
  const view = new DataView(head.buffer);
  int8Field(view, 0, receivedMicros);
  int8Field(view, 12, batchId);
  const idOnly = head.subarray(12);
  await copy(tx, `bronze.scout_raw_transactions (${RAW_COLUMNS})`, chunk.raw, head);
  await copy(tx, `bronze.transcripts (${TRANSCRIPT_COLUMNS})`, chunk.transcripts, idOnly);
  await copy(tx, `bronze.quarantine (${QUARANTINE_COLUMNS})`, chunk.quarantine, idOnly);
}
