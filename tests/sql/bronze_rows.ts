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

/** Tables of what was received and what came of it; what refers to their rows goes with them. */
const PIPELINE = [
  "bronze.azure_inference_products",
  "bronze.batches",
  "bronze.campaign_data",
  "bronze.demographic_data",
  "bronze.posts",
  "bronze.product_catalog",
  "bronze.quarantine",
  "bronze.scout_raw_transactions",
  "bronze.store_locations",
  "bronze.transcripts",
  "gold.basket_contents",
  "gold.basket_pair_days",
  "gold.basket_pairs",
  "gold.brand_affinity",
  "gold.brand_analytics",
  "gold.customer_360",
  "gold.customer_analytics",
  "gold.customer_brands",
  "gold.daily_metrics",
  "gold.date_changes",
  "gold.dirty_customers",
  "gold.dirty_keys",
  "gold.hourly_sales",
  "gold.named_value_stores",
  "gold.named_values",
  "gold.product_analytics",
  "gold.product_performance",
  "gold.receipt_facets",
  "gold.slow_keys",
  "metadata.answer_cache",
  "metadata.archive_days",
  "metadata.data_lineage",
  "metadata.error_log",
  "metadata.exported_batches",
  "metadata.exports",
  "metadata.file_queue",
  "metadata.remembered_mappings",
  "quality.contract_results",
  "quality.contract_violations",
  "scout.scout_gold_transactions",
  "silver.campaign_sales",
  "silver.campaigns",
  "silver.customer_demographics",
  "silver.customer_profiles",
  "silver.demographic_days",
  "silver.dirty_customers",
  "silver.duplicates",
  "silver.inference_catalog",
  "silver.product_catalog",
  "silver.transaction_items",
  "silver.transactions_cleaned",
  "silver.transcript_queue",
  "staging.file_records",
  "staging.repeated_transaction_ids",
  "staging.split_receipt_rows",
  "staging.universal_file_ingestion",
];

/**
 * Takes all that was received, and all that came of it, away again. Rows are deleted with triggers
 * and foreign keys off: a TRUNCATE would write anew every file of a few hundred empty tables.
 */
export async function emptyPipeline(sql: Sql): Promise<void> {
  await sql.unsafe(`
    do $$
    declare
      v_table regclass;
    begin
      perform set_config('session_replication_role', 'replica', true);
      for v_table in
        with recursive emptied (id) as (
          select unnest('{${PIPELINE}}'::regclass[])::oid
          union
          select c.conrelid
          from emptied e
          join pg_constraint c on c.contype = 'f' and c.confrelid = e.id
        )
        select e.id
        from emptied e
        join pg_class c on c.oid = e.id
        where not c.relispartition
      loop
        execute format('delete from %s', v_table);
      end loop;
      perform set_config('session_replication_role', 'origin', true);
    end
    $$`);
}
