import type { Mapping, MappingDoubt } from "./mapping.ts";
import type { Schema } from "./schema.ts";

/** A dataset told with less is asked about. */
export const DATASET_SURE = 0.9;
/** A column that is left out is asked about when it may be a field with this probability. */
const MAY_BE = 0.3;

/**
 * Fields that money, units, time and identity rest on: rows without them, or with wrong ones, make wrong figures. A
 * column that may be another field is left out without asking: its texts stay in the record.
 */
const MATERIAL = new Set([
  "transaction_id",
  "transaction_timestamp",
  "transaction_date",
  "transaction_time",
  "store_id",
  "store_name",
  "device_id",
  "customer_id",
  "product_name",
  "sku",
  "barcode",
  "quantity",
  "unit_price",
  "total_price",
  "transaction_amount",
  "discount_amount",
  "currency",
  "unit_cost",
  "campaign_id",
  "start_date",
  "end_date",
  "budget",
  "spend",
  "confidence",
]);

/** Fields that say the same thing: where one is sure, a column that may be another is asked about only when it is likely. */
const SAME_THING = [
  ["sku", "barcode", "product_name"],
  ["store_id", "store_name"],
  ["transaction_timestamp", "transaction_date"],
];
const LIKELY = 0.6;

/** Fields that nothing rests on where all of another list are sure: no figure of the rows differs without them. */
const SAID_BY: Record<string, string[][]> = {
  sku: [["product_name"], ["barcode"]],
  barcode: [["product_name"], ["sku"]],
  store_name: [["store_id"]],
  device_id: [["store_id"], ["store_name"]],
  transaction_date: [["transaction_timestamp"]],
  transaction_timestamp: [["transaction_date", "transaction_time"]],
  unit_price: [["quantity", "total_price"]],
};
/** In master data these are what rows are known by elsewhere. */
const KEYS: Record<string, string[]> = {
  products: ["sku", "barcode"],
  stores: ["store_name"],
};

/** Of each of these lists a dataset's rows need at least one. */
const NEEDED: Record<string, string[][]> = {
  transactions: [["quantity", "unit_price", "total_price", "transaction_amount"]],
  products: [["sku", "barcode", "product_name"]],
  stores: [["store_id"]],
  customers: [["customer_id"]],
  campaigns: [["campaign_id"]],
  inference: [["product_name"]],
};
const READING_ISSUES = new Set([
  "dates_ambiguous",
  "dates_disagree",
  "numbers_ambiguous",
  "numbers_disagree",
]);

/** Whether columns that are sure say all that a field would. */
function isToldBy(field: string, dataset: string, accepted: ReadonlySet<string | null>): boolean {
  const keys = KEYS[dataset];
  if (keys?.includes(field)) return keys.some((key) => accepted.has(key));
  return SAID_BY[field]?.some((fields) => fields.every((other) => accepted.has(other))) ?? false;
}

/** What a person should look at before a table's rows are promoted. */
export function doubtsOf(schema: Schema, mapping: Omit<Mapping, "doubts">): MappingDoubt[] {
  const { dataset, columns } = mapping;
  if (dataset === "unknown") {
    // somebody said that it is none of them
    if (mapping.model === null) return [];
    return [{ code: "dataset_unknown", message: "the columns fit none of the datasets" }];
  }
  const doubts: MappingDoubt[] = [];
  if (mapping.dataset_confidence < DATASET_SURE) {
    doubts.push({ code: "dataset_unsure", message: `looks like ${dataset}, but not surely` });
  }
  const accepted = new Set(columns.flatMap((c) => c.accepted ? [c.target] : []));
  for (const anyOf of NEEDED[dataset] ?? []) {
    if (anyOf.some((field) => accepted.has(field))) continue;
    doubts.push({
      code: "fields_missing",
      message: `no column is surely ${anyOf.join(" or ").replaceAll("_", " ")}`,
    });
  }
  columns.forEach((column, at) => {
    const { source, target, candidates, confidence } = column;
    if (column.accepted) {
      doubts.push(
        ...schema.issues
          .filter((issue) => issue.column === source && READING_ISSUES.has(issue.code))
          .map(({ code, message }) => ({ code, message, column: source })),
      );
      return;
    }
    const likeliest = target ?? candidates[0]?.target;
    const share = target === null ? candidates[0]?.confidence ?? 0 : confidence;
    const isSaid = SAME_THING.some((fields) =>
      fields.includes(likeliest ?? "") && fields.some((field) => accepted.has(field))
    );
    if (
      !likeliest || share < (isSaid ? LIKELY : MAY_BE) || accepted.has(likeliest) ||
      !MATERIAL.has(likeliest) || isToldBy(likeliest, dataset, accepted)
    ) return;
    if (schema.columns[at]?.type === "empty") return;
    doubts.push({
      code: "column_unsure",
      message: `"${source}" may be ${likeliest} (${Math.round(share * 100)} %)`,
      column: source,
    });
  });
  return doubts;
}
