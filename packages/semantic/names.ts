/** What can be measured. catalog.ts says what each means and how it is computed. */
export const MEASURES = [
  "revenue",
  "units",
  "transactions",
  "avg_basket_value",
  "basket_size",
  "unique_customers",
  "new_customers",
  "returning_customers",
  "repeat_customers",
  "repeat_rate",
  "revenue_per_customer",
  "transactions_per_customer",
  "avg_unit_price",
  "returns",
  "return_rate",
  "units_returned",
  "substitutions",
  "substitution_rate",
  "suggestions_offered",
  "suggestions_accepted",
  "suggestion_acceptance",
  "stores",
  "brands",
  "categories",
  "products",
  "revenue_per_store",
  "transactions_per_store",
] as const;
export type MeasureId = typeof MEASURES[number];

/** What figures can be grouped and filtered by. */
export const DIMENSIONS = [
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "weekday",
  "weekday_weekend",
  "hour",
  "daypart",
  "holiday",
  "region",
  "province",
  "municipality",
  "barangay",
  "store",
  "store_type",
  "department",
  "category",
  "subcategory",
  "brand",
  "product",
  "pack_size",
  "payment_method",
  "age_bracket",
  "gender",
  "customer_type",
  "device",
  "data_source",
  "request_type",
  "request_mode",
  "return_status",
  "substitution",
] as const;
export type DimensionId = typeof DIMENSIONS[number];

/** Dimensions that are a span of the calendar; a plan holds one of them at most. */
export const GRAINS = ["day", "week", "month", "quarter", "year"] as const;
export type Grain = typeof GRAINS[number];

export function isGrain(id: DimensionId): id is Grain {
  return (GRAINS as readonly string[]).includes(id);
}
