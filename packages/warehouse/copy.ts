import { finished } from "node:stream/promises";
import type { Writable } from "node:stream";
import type { BinaryCopy } from "./binary_copy.ts";
import type { Transaction } from "./connect.ts";

/**
 * Sends rows by COPY; `head` is what every row begins with (BinaryCopy.pieces). Empties them.
 *
 * @param sent is told of every piece that went out
 */
export async function copy(
  tx: Transaction,
  target: string,
  rows: BinaryCopy,
  head: Uint8Array,
  sent?: () => void,
) {
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
    sent?.();
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

/** The fields received_at and batch_id, which every row of a batch begins with; from byte 12 on batch_id alone. */
export function batchHead(receivedMicros: number, batchId: number): Uint8Array {
  const head = new Uint8Array(24);
  const view = new DataView(head.buffer);
  int8Field(view, 0, receivedMicros);
  int8Field(view, 12, batchId);
  return head;
}

const INT8 = 8;

function int8Field(view: DataView, at: number, value: number): void {
  view.setInt32(at, INT8);
  view.setBigInt64(at + 4, BigInt(value));
}
