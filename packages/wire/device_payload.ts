/**
 * The shapes in which devices tell a receipt, as documentation that runs. The hot path
 * (envelope.ts) does not parse with these — zod costs some 30 µs a payload, the budget is 20 for
 * everything — but is tested against them: whatever a schema accepts, the hot path reads.
 *
 * All are loose: firmware adds fields, and what Scout does not know it keeps.
 */
import { z } from "zod";

const text = z.string();
const idLike = z.union([z.string(), z.number()]);
/** ISO 8601 with or without a zone, a bare date, or an epoch in s, ms, µs (number or digits). "" = absent. */
const instant = z.union([z.string(), z.number()]).nullable();
const share = z.number().min(0).max(1);
const quantity = z.union([z.number(), z.string()]);
const money = z.union([z.number(), z.string()]);

const itemV2 = z.looseObject({
  itemId: idLike.optional(),
  brandName: text.nullish(),
  productName: text.nullish(),
  category: text.nullish(),
  subcategory: text.nullish(),
  unitPrice: money.nullish(),
  quantity: quantity.nullish(),
  totalPrice: money.nullish(),
  confidence: share.nullish(),
});

/** camelCase, processingVersion v2.x. Variants: `transactionTimestamp`, no `totals`, brands as a list. */
export const payloadV2Schema = z.looseObject({
  transactionId: idLike,
  storeId: idLike,
  deviceId: idLike,
  timestamp: instant.optional(),
  transactionTimestamp: instant.optional(),
  brandDetection: z.looseObject({
    detectedBrands: z.union([
      z.record(z.string(), z.number()),
      z.array(z.union([text, z.looseObject({ brand: text })])),
    ]).optional(),
    explicitMentions: z.array(z.looseObject({ brand: text })).optional(),
  }).nullish(),
  totals: z.looseObject({
    totalAmount: money.nullish(),
    totalItems: z.number().nullish(),
    currency: text.nullish(),
  }).nullish(),
  items: z.array(itemV2).optional(),
  transactionContext: z.looseObject({}).nullish(),
  audioContext: z.looseObject({ transcript: text.nullish() }).nullish(),
  metadata: z.looseObject({
    processingVersion: text.nullish(),
    createdAt: instant.optional(),
    qualityScore: z.number().nullish(),
    dataRetentionDays: z.number().nullish(),
  }).nullish(),
});

/** snake_case, older firmware. Times without a zone are in `store.tz_offset_min`. */
export const payloadSnakeSchema = z.looseObject({
  transaction_id: idLike,
  store: z.looseObject({ id: idLike, tz_offset_min: z.number().nullish() }),
  geo: z.looseObject({}).nullish(),
  ts_utc: instant.optional(),
  tx_start_ts: instant.optional(),
  tx_end_ts: instant.optional(),
  request: z.looseObject({}).nullish(),
  items: z.array(z.looseObject({
    category_name: text.nullish(),
    brand_name: text.nullish(),
    product_name: text.nullish(),
    local_name: text.nullish(),
    qty: quantity.nullish(),
    unit: text.nullish(),
    unit_price: money.nullish(),
    total_price: money.nullish(),
    confidence: share.nullish(),
  })).optional(),
  suggestion: z.looseObject({}).nullish(),
  substitution: z.looseObject({}).nullish(),
  amounts: z.looseObject({ transaction_amount: money.nullish() }).nullish(),
});

/** One object, one line sold. */
export const payloadFlatSchema = z.looseObject({
  id: idLike.optional(),
  transaction_id: idLike.optional(),
  device_id: idLike.optional(),
  store_id: idLike,
  ts: instant.optional(),
  timestamp: instant.optional(),
  created_at: instant.optional(),
  brand_name: text.nullish(),
  peso_value: money.nullish(),
  region: text.nullish(),
});

export const devicePayloadSchema = z.union([
  payloadV2Schema,
  payloadSnakeSchema,
  payloadFlatSchema,
]);

export type PayloadV2 = z.infer<typeof payloadV2Schema>;
export type PayloadSnake = z.infer<typeof payloadSnakeSchema>;
export type PayloadFlat = z.infer<typeof payloadFlatSchema>;
export type DevicePayload = z.infer<typeof devicePayloadSchema>;
