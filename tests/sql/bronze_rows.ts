import { createHash, randomUUID } from "node:crypto";
import type { Sql } from "postgres";

/** A payload as a test writes it: an object, or the exact text of one. */
export type Payload = Record<string, unknown> | string;

/** What a test may say about the batch it makes; all of it has defaults. */
export interface BatchOptions {
  source?: "edge" | "api" | "upload";
  deviceId?: string;
  storeId?: string;
  /** Event time of rows whose payload has no ISO `timestamp`. */
  eventAt?: string;
  receivedAt?: string;
}

/** Registers a device (and so a store) unless it is there already. */
export async function registerDevice(sql: Sql, deviceId = "D1", storeId = "S1"): Promise<void> {
  await sql`select metadata.register_device(${deviceId}, ${storeId})`;
}

/**
 * Writes a batch of payloads into bronze the way ingest-stream does (open, begin, rows), with an
 * envelope just good enough for promotion. Returns the batch's id.
 */
export async function addBatch(
  sql: Sql,
  payloads: readonly Payload[],
  options: BatchOptions = {},
): Promise<number> {
  const {
    source = "edge",
    deviceId = "D1",
    storeId = "S1",
    eventAt = "2025-09-05T09:44:28+08:00",
  } = options;
  await registerDevice(sql, deviceId, storeId);
  const lease = randomUUID();
  return await sql.begin(async (tx) => {
    const [post] = await tx`
      select post_id from bronze.open_post(${deviceId}, ${storeId}, ${randomUUID()}, ${lease})`;
    const [batch] = await tx`
      select batch_id, received_at from bronze.begin_batch(
        ${post?.["post_id"]}, ${lease}, ${source}, ${deviceId}, ${storeId},
        1, ${payloads.length}, ${payloads.length}, 0, 0, 1, sha256('x'))`;
    const id = Number(batch?.["batch_id"]);
    if (options.receivedAt) {
      await tx`update bronze.batches set received_at = ${options.receivedAt} where id = ${id}`;
    }
    for (const [i, payload] of payloads.entries()) {
      const text = typeof payload === "string" ? payload : JSON.stringify(payload);
      const object = JSON.parse(text) as Record<string, unknown>;
      const transactionId = object["transactionId"] ?? object["transaction_id"] ?? object["id"] ??
        null;
      const time = object["timestamp"];
      await tx`
        insert into bronze.scout_raw_transactions (
          received_at, batch_id, line_no, device_id, store_id, transaction_id, event_at, time_source,
          quality_score, payload_hash, payload
        )
        select b.received_at, b.id, ${i + 1}, ${deviceId},
          ${String(object["storeId"] ?? storeId)}, ${transactionId as string | null},
          ${typeof time === "string" && time ? time : eventAt}, 'timestamp', 0.9,
          ${createHash("sha256").update(text).digest()}, ${text}::text::json
        from bronze.batches b where b.id = ${id}`;
    }
    return id;
  }) as number;
}

/** Writes the words of a batch's line into bronze, as ingest-stream does. */
export async function addTranscript(
  sql: Sql,
  batchId: number,
  lineNo: number,
  text: string,
  field = "audioContext.transcript",
): Promise<void> {
  await sql`
    insert into bronze.transcripts (purge_after, batch_id, line_no, field, text)
    values (now() + interval '30 days', ${batchId}, ${lineNo}, ${field}, ${text})`;
}

/** A camelCase receipt with an id, made of [product, quantity, unit price] lines. */
export function receipt(
  id: string,
  lines: readonly [string, number, number][],
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    transactionId: id,
    timestamp: "2025-09-05T09:44:28+08:00",
    totals: { totalAmount: lines.reduce((sum, [, q, p]) => sum + q * p, 0), currency: "PHP" },
    items: lines.map(([productName, quantity, unitPrice]) => ({
      productName,
      quantity,
      unitPrice,
      totalPrice: quantity * unitPrice,
    })),
    ...more,
  };
}

/** Takes all that was received, and all that came of it, away again. */
export async function emptyPipeline(sql: Sql): Promise<void> {
  await sql`
    truncate bronze.posts, bronze.batches, bronze.scout_raw_transactions, bronze.transcripts,
      bronze.quarantine, quality.contract_results, quality.contract_violations,
      staging.universal_file_ingestion, metadata.file_queue, metadata.remembered_mappings, staging.file_records, staging.split_receipt_rows,
      staging.repeated_transaction_ids, bronze.product_catalog, bronze.store_locations,
      bronze.demographic_data, bronze.campaign_data, bronze.azure_inference_products,
      silver.customer_demographics,
      silver.transactions_cleaned, silver.transaction_items, silver.duplicates,
      silver.transcript_queue, silver.customer_profiles, silver.dirty_customers, silver.product_catalog,
      silver.inference_catalog, silver.campaigns, silver.campaign_sales, silver.demographic_days,
      gold.dirty_keys, gold.daily_metrics, scout.scout_gold_transactions, metadata.error_log, metadata.data_lineage cascade`;
  await sql`
    truncate gold.slow_keys, gold.receipt_facets, gold.named_values, gold.named_value_stores,
      gold.dirty_customers, gold.product_analytics, gold.brand_analytics,
      gold.product_performance, gold.hourly_sales, gold.customer_analytics, gold.customer_brands,
      gold.customer_360, gold.basket_pair_days, gold.basket_pairs, gold.brand_affinity`;
  await sql`truncate gold.date_changes, metadata.answer_cache`;
  await sql`truncate metadata.exports, metadata.exported_batches, metadata.archive_days`;
}
