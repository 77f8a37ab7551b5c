import { createHash, randomUUID } from "node:crypto";
import { finished } from "node:stream/promises";
import type { Sql } from "postgres";
import { RAW_COLUMNS } from "@scout/warehouse/line_intake.ts";

/** What the envelope of a payload says. */
interface Envelope {
  storeId: string;
  deviceId: string;
  transactionId: string;
  timestamp: string;
}

/** A batch in bronze. */
export interface BronzeBatch {
  id: number;
  /** As Postgres writes it, to the microsecond. */
  receivedAt: string;
}

/**
 * A payload as a row of bronze.scout_raw_transactions in COPY's text format, the columns in the
 * order of RAW_COLUMNS.
 */
export function copyRow(text: string, batch: BronzeBatch, lineNo: number): string {
  const { deviceId, storeId, transactionId, timestamp } = JSON.parse(text) as Envelope;
  const hash = createHash("sha256").update(text).digest("hex");
  return [
    batch.receivedAt,
    batch.id,
    lineNo,
    deviceId,
    storeId,
    transactionId,
    timestamp,
    "timestamp",
    1,
    "\\N",
    `\\\\x${hash}`,
    text.replaceAll("\\", "\\\\"),
  ].join("\t") + "\n";
}

/** Writes payloads into bronze as one batch of a post of device BENCH, without ingest. */
export async function addBronzeBatch(sql: Sql, payloads: readonly string[]): Promise<BronzeBatch> {
  await sql`select metadata.register_device('BENCH', 'BENCH', true)`;
  const lease = randomUUID();
  return await sql.begin(async (tx) => {
    const [post] = await tx<{ id: number }[]>`
      select post_id as id from bronze.open_post('BENCH', 'BENCH', ${lease}, ${lease})`;
    const [begun] = await tx<{ id: number; received_at: string }[]>`
      select batch_id as id, received_at::text from bronze.begin_batch(
        ${post?.id ?? 0}, ${lease}, 'edge', 'BENCH', 'BENCH', 1, ${payloads.length},
        ${payloads.length}, 0, 0, 1, sha256('bench'))`;
    const batch = { id: Number(begun?.id), receivedAt: begun?.received_at ?? "" };
    const stream = await tx.unsafe(
      `copy bronze.scout_raw_transactions (${RAW_COLUMNS}) from stdin`,
    ).writable();
    for (const [i, text] of payloads.entries()) stream.write(copyRow(text, batch, i + 1));
    stream.end();
    await finished(stream);
    return batch;
  }) as BronzeBatch;
}
