import type { DimensionId, MeasureId } from "./names.ts";
import type { Column } from "./result.ts";

/**
 * What measures are put together from. All but the last group add up over rows of any source that
 * counts each sale once; the last are counted per row of the answer and never added.
 */
export const PARTS = [
  "revenue",
  "units",
  "transactions",
  "returns",
  "units_returned",
  "basket_revenue",
  "basket_units",
  "substitutions",
  "suggestions_offered",
  "suggestions_accepted",
  "customers",
  "new_customers",
  "repeat_customers",
  "customer_revenue",
  "customer_transactions",
  "stores",
  "brands",
  "categories",
  "products",
] as const;
export type Part = typeof PARTS[number];

export interface Measure {
  label: string;
  /** One sentence, for people. */
  meaning: string;
  unit: string | null;
  format: Column["format"];
  /** A part, or one part over another (times `scale`). */
  of: Part;
  over?: Part;
  scale?: number;
  /** A part taken away from `of` first. */
  less?: Part;
  /** Sums over disjoint groups are the whole's: may be shared out and run up. */
  adds: boolean;
  /** Told per receipt only: cannot be split by product, brand or category. */
  perReceipt?: boolean;
}

export const MEASURE: Record<MeasureId, Measure> = {
  revenue: {
    label: "Revenue",
    meaning: "money taken, returns subtracted, in pesos",
    unit: "PHP",
    format: "money",
    of: "revenue",
    adds: true,
  },
  units: {
    label: "Units",
    meaning: "pieces sold, returned ones subtracted",
    unit: "units",
    format: "number",
    of: "units",
    adds: true,
  },
  transactions: {
    label: "Transactions",
    meaning: "receipts; under a brand, category or product those holding at least one such line",
    unit: "receipts",
    format: "count",
    of: "transactions",
    adds: true,
  },
  avg_basket_value: {
    label: "Average basket value",
    meaning: "money per transaction, of the whole receipts",
    unit: "PHP per receipt",
    format: "money",
    of: "basket_revenue",
    over: "transactions",
    adds: false,
  },
  basket_size: {
    label: "Basket size",
    meaning: "units per transaction, of the whole receipts",
    unit: "units per receipt",
    format: "number",
    of: "basket_units",
    over: "transactions",
    adds: false,
  },
  unique_customers: {
    label: "Customers",
    meaning: "distinct known customers; sales that name no customer are not counted",
    unit: "customers",
    format: "count",
    of: "customers",
    adds: false,
  },
  new_customers: {
    label: "New customers",
    meaning: "known customers whose first purchase ever is among these sales",
    unit: "customers",
    format: "count",
    of: "new_customers",
    adds: false,
  },
  returning_customers: {
    label: "Returning customers",
    meaning: "known customers who had bought before",
    unit: "customers",
    format: "count",
    of: "customers",
    less: "new_customers",
    adds: false,
  },
  repeat_customers: {
    label: "Repeat customers",
    meaning: "known customers with at least two transactions among these sales",
    unit: "customers",
    format: "count",
    of: "repeat_customers",
    adds: false,
  },
  repeat_rate: {
    label: "Repeat rate",
    meaning: "percent of the known customers who bought at least twice",
    unit: "percent",
    format: "percent",
    of: "repeat_customers",
    over: "customers",
    scale: 100,
    adds: false,
  },
  revenue_per_customer: {
    label: "Revenue per customer",
    meaning: "money of known customers per customer",
    unit: "PHP per customer",
    format: "money",
    of: "customer_revenue",
    over: "customers",
    adds: false,
  },
  transactions_per_customer: {
    label: "Transactions per customer",
    meaning: "transactions of known customers per customer",
    unit: "receipts per customer",
    format: "number",
    of: "customer_transactions",
    over: "customers",
    adds: false,
  },
  avg_unit_price: {
    label: "Average unit price",
    meaning: "revenue per unit",
    unit: "PHP per unit",
    format: "money",
    of: "revenue",
    over: "units",
    adds: false,
  },
  returns: {
    label: "Returns",
    meaning: "transactions that are returns",
    unit: "receipts",
    format: "count",
    of: "returns",
    adds: true,
  },
  return_rate: {
    label: "Return rate",
    meaning: "percent of the transactions that are returns",
    unit: "percent",
    format: "percent",
    of: "returns",
    over: "transactions",
    scale: 100,
    adds: false,
  },
  units_returned: {
    label: "Units returned",
    meaning: "pieces on lines with a negative quantity",
    unit: "units",
    format: "number",
    of: "units_returned",
    adds: true,
  },
  substitutions: {
    label: "Substitutions",
    meaning: "transactions in which something else was bought than was asked for",
    unit: "receipts",
    format: "count",
    of: "substitutions",
    adds: true,
    perReceipt: true,
  },
  substitution_rate: {
    label: "Substitution rate",
    meaning: "percent of the transactions in which something else was bought than was asked for",
    unit: "percent",
    format: "percent",
    of: "substitutions",
    over: "transactions",
    scale: 100,
    adds: false,
    perReceipt: true,
  },
  suggestions_offered: {
    label: "Suggestions offered",
    meaning: "transactions during which the shopkeeper suggested something",
    unit: "receipts",
    format: "count",
    of: "suggestions_offered",
    adds: true,
    perReceipt: true,
  },
  suggestions_accepted: {
    label: "Suggestions accepted",
    meaning: "transactions in which a suggestion was taken",
    unit: "receipts",
    format: "count",
    of: "suggestions_accepted",
    adds: true,
    perReceipt: true,
  },
  suggestion_acceptance: {
    label: "Suggestion acceptance",
    meaning: "percent of the suggestions offered that were accepted",
    unit: "percent",
    format: "percent",
    of: "suggestions_accepted",
    over: "suggestions_offered",
    scale: 100,
    adds: false,
    perReceipt: true,
  },
  stores: {
    label: "Stores",
    meaning: "stores with such sales",
    unit: "stores",
    format: "count",
    of: "stores",
    adds: false,
  },
  brands: {
    label: "Brands",
    meaning: "known brands with such sales",
    unit: "brands",
    format: "count",
    of: "brands",
    adds: false,
  },
  categories: {
    label: "Categories",
    meaning: "known categories with such sales",
    unit: "categories",
    format: "count",
    of: "categories",
    adds: false,
  },
  products: {
    label: "Products",
    meaning: "product names with such sales",
    unit: "products",
    format: "count",
    of: "products",
    adds: false,
  },
  revenue_per_store: {
    label: "Revenue per store",
    meaning: "revenue per store that had such sales",
    unit: "PHP per store",
    format: "money",
    of: "revenue",
    over: "stores",
    adds: false,
  },
  transactions_per_store: {
    label: "Transactions per store",
    meaning: "transactions per store that had such sales",
    unit: "receipts per store",
    format: "number",
    of: "transactions",
    over: "stores",
    adds: false,
  },
};

export interface Dimension {
  label: string;
  plural: string;
  /** What tells it: the date, the store's place, the receipt (and by which facet), the line. */
  level: "time" | "place" | "receipt" | "line";
  facet?: string;
  type: "date" | "text" | "number";
}

export const DIMENSION: Record<DimensionId, Dimension> = {
  day: { label: "Day", plural: "days", level: "time", type: "date" },
  week: { label: "Week", plural: "weeks", level: "time", type: "date" },
  month: { label: "Month", plural: "months", level: "time", type: "date" },
  quarter: { label: "Quarter", plural: "quarters", level: "time", type: "date" },
  year: { label: "Year", plural: "years", level: "time", type: "date" },
  weekday: { label: "Weekday", plural: "weekdays", level: "time", type: "text" },
  weekday_weekend: {
    label: "Weekday or weekend",
    plural: "weekdays and weekends",
    level: "time",
    type: "text",
  },
  hour: { label: "Hour", plural: "hours", level: "receipt", facet: "hour", type: "number" },
  daypart: { label: "Daypart", plural: "dayparts", level: "receipt", facet: "hour", type: "text" },
  holiday: {
    label: "Holiday",
    plural: "holidays",
    level: "receipt",
    facet: "holiday",
    type: "text",
  },
  region: { label: "Region", plural: "regions", level: "place", type: "text" },
  province: { label: "Province", plural: "provinces", level: "place", type: "text" },
  municipality: {
    label: "City or municipality",
    plural: "cities and municipalities",
    level: "place",
    type: "text",
  },
  barangay: { label: "Barangay", plural: "barangays", level: "place", type: "text" },
  store: { label: "Store", plural: "stores", level: "place", type: "text" },
  store_type: { label: "Store type", plural: "store types", level: "place", type: "text" },
  department: { label: "Department", plural: "departments", level: "line", type: "text" },
  category: { label: "Category", plural: "categories", level: "line", type: "text" },
  subcategory: {
    label: "Nielsen category",
    plural: "Nielsen categories",
    level: "line",
    type: "text",
  },
  brand: { label: "Brand", plural: "brands", level: "line", type: "text" },
  product: { label: "Product", plural: "products", level: "line", type: "text" },
  pack_size: { label: "Pack size", plural: "pack sizes", level: "line", type: "text" },
  payment_method: {
    label: "Payment method",
    plural: "payment methods",
    level: "receipt",
    facet: "payment_method",
    type: "text",
  },
  age_bracket: {
    label: "Age bracket",
    plural: "age brackets",
    level: "receipt",
    facet: "age_bracket",
    type: "text",
  },
  gender: { label: "Gender", plural: "genders", level: "receipt", facet: "gender", type: "text" },
  customer_type: {
    label: "Customer type",
    plural: "customer types",
    level: "receipt",
    facet: "customer_type",
    type: "text",
  },
  device: { label: "Device", plural: "devices", level: "receipt", facet: "device", type: "text" },
  data_source: {
    label: "Data source",
    plural: "data sources",
    level: "receipt",
    facet: "data_source",
    type: "text",
  },
  request_type: {
    label: "Request type",
    plural: "request types",
    level: "receipt",
    facet: "request_type",
    type: "text",
  },
  request_mode: {
    label: "Request mode",
    plural: "request modes",
    level: "receipt",
    facet: "request_mode",
    type: "text",
  },
  return_status: {
    label: "Sale or return",
    plural: "sales and returns",
    level: "receipt",
    facet: "return_status",
    type: "text",
  },
  substitution: {
    label: "Substituted or as asked",
    plural: "substituted and other transactions",
    level: "receipt",
    facet: "substitution",
    type: "text",
  },
};

/** The parts a measure needs. */
export function partsOf(id: MeasureId): Part[] {
  const { of, over, less } = MEASURE[id];
  return [of, over, less].filter((part) => part !== undefined);
}
