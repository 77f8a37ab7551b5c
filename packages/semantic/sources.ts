import { DIMENSION, type Part } from "./catalog.ts";
import type { DimensionId } from "./names.ts";

/** A semantic view, and which dimensions of lines and receipts its rows are told apart by. */
export interface Source {
  view: string;
  /** Columns that tell dimensions, beside date and store. */
  columns: Partial<Record<DimensionId, string>>;
  /** Read within this facet only. */
  facet?: string;
}

const HOUR = "f.hour_of_day";
const RECEIPT_COLUMNS: Source["columns"] = {
  hour: HOUR,
  daypart: daypart(HOUR),
  payment_method: "f.payment_method",
  age_bracket: "f.age_bracket",
  gender: "f.gender",
  customer_type: "f.customer_type",
  device: "f.device",
  data_source: "f.data_source",
  request_type: "f.request_type",
  request_mode: "f.request_mode",
  holiday: holiday("f.holiday"),
  return_status: named("f.is_return::text", "Return", "Sale"),
  substitution: named("f.is_substituted::text", "Substituted", "As asked"),
};
const PRODUCT_COLUMNS: Source["columns"] = {
  department: "f.department",
  category: "f.category",
  subcategory: "f.subcategory",
  brand: "f.brand",
  product: "f.product",
};

const BRAND = { view: "semantic.brand_days", columns: { brand: "f.brand" } };
const CATEGORY = { view: "semantic.category_days", columns: { category: "f.category" } };
const BRAND_CATEGORY = {
  view: "semantic.brand_category_days",
  columns: { brand: "f.brand", category: "f.category" },
};
const CATEGORY_HOUR = {
  view: "semantic.category_hours",
  columns: { category: "f.category", hour: HOUR, daypart: daypart(HOUR) },
};
const PRODUCT = { view: "semantic.product_days", columns: PRODUCT_COLUMNS };
const STORE_DAYS: Source = { view: "semantic.store_days", columns: {} };
const CUSTOMER_DAYS: Source = { view: "semantic.customer_days", columns: {} };
export const RECEIPTS: Source = { view: "semantic.receipts", columns: RECEIPT_COLUMNS };
export const LINES: Source = {
  view: "semantic.lines",
  columns: { ...RECEIPT_COLUMNS, ...PRODUCT_COLUMNS, pack_size: "f.pack_size" },
};

export const CUSTOMER_PARTS: readonly Part[] = [
  "customers",
  "new_customers",
  "repeat_customers",
  "customer_revenue",
  "customer_transactions",
  "new_customer_revenue",
  "new_customer_transactions",
  "repeat_customer_revenue",
];
/** Parts that are of one receipt; only single receipts tell them. */
export const PARTS_OF_ONE: readonly Part[] = [
  "median_basket",
  "median_basket_units",
  "largest_basket",
  "smallest_basket",
  "largest_basket_units",
];
const NAME_COUNTS: Partial<Record<Part, DimensionId>> = {
  brands: "brand",
  categories: "category",
  products: "product",
};

/** What figures are wanted by, as far as it decides where they can be read. */
export interface Need {
  /** Dimensions of rows and filters. */
  dimensions: readonly DimensionId[];
  /** Of these, the ones with one value per row of the answer: grouped by, or filtered to a single one. */
  pinned: ReadonlySet<DimensionId>;
  /** Whole receipts are chosen by what they hold, or by their size. */
  byBasket: boolean;
  /** Read silver, whatever gold has; for tests that compare the two. */
  rawOnly?: boolean;
}

/**
 * The cheapest source that tells a part exactly. Gold's tables hold sums, which may be added up,
 * and receipts counted per brand, category or product, which may not: those are used only where a
 * row of the answer is about one of them and nothing else of the line.
 */
export function sourceOf(part: Part, need: Need): Source {
  const counted = NAME_COUNTS[part];
  const wanted = new Set([...need.dimensions, ...(counted ? [counted] : [])]);
  const ofLine = [...wanted].filter((id) => DIMENSION[id].level === "line");
  const ofReceipt = [...wanted].filter((id) => DIMENSION[id].level === "receipt");
  const facets = new Set(ofReceipt.map((id) => DIMENSION[id].facet));
  const lines = ofLine.length > 0 || part === "units_returned";
  const raw = lines ? LINES : RECEIPTS;
  if (need.byBasket || need.rawOnly || facets.size > 1 || PARTS_OF_ONE.includes(part)) return raw;
  const facet = [...facets][0];
  const only = (...ids: DimensionId[]) =>
    ids.length === ofLine.length && ids.every((id) => ofLine.includes(id));
  const pinned = (...ids: DimensionId[]) => only(...ids) && ids.every((id) => need.pinned.has(id));

  if (CUSTOMER_PARTS.includes(part)) {
    return !lines && facet === undefined ? CUSTOMER_DAYS : raw;
  }
  if (!lines) {
    const isInteraction = part === "substitutions" || part === "suggestions_offered" ||
      part === "suggestions_accepted";
    if (facet === undefined && !isInteraction) return STORE_DAYS;
    return facetSource(facet ?? "all", ofReceipt);
  }
  switch (part) {
    case "returns":
      if (facet === undefined && pinned("brand")) return BRAND;
      if (facet === undefined && pinned("category")) return CATEGORY;
      return raw;
    case "transactions":
      if (facet === undefined) {
        if (pinned("brand")) return BRAND;
        if (pinned("category")) return CATEGORY;
        if (pinned("brand", "category")) return BRAND_CATEGORY;
        if (pinned("product")) return PRODUCT;
      } else if (facet === "hour" && pinned("category")) return CATEGORY_HOUR;
      return raw;
    case "revenue":
    case "units":
    case "units_returned":
    case "stores":
    case "brands":
    case "categories":
    case "products":
      if (facet === undefined) {
        if (part === "units_returned") return has(PRODUCT, ofLine) ? PRODUCT : raw;
        for (const source of [BRAND, CATEGORY, BRAND_CATEGORY, PRODUCT]) {
          if (has(source, ofLine)) return source;
        }
      } else if (facet === "hour" && has(CATEGORY_HOUR, ofLine) && part !== "units_returned") {
        return CATEGORY_HOUR;
      }
      return raw;
    default:
      return raw;
  }
}

function has(source: Source, dimensions: readonly DimensionId[]): boolean {
  return dimensions.every((id) => source.columns[id] !== undefined);
}

const FACET_COLUMNS: Source["columns"] = {
  hour: "f.value::integer",
  daypart: daypart("f.value::integer"),
  holiday: holiday("f.value"),
  return_status: named("f.value", "Return", "Sale"),
  substitution: named("f.value", "Substituted", "As asked"),
};

function facetSource(facet: string, dimensions: readonly DimensionId[]): Source {
  const columns: Source["columns"] = {};
  for (const id of dimensions) {
    columns[id] = FACET_COLUMNS[id] ?? "f.value";
  }
  return { view: "semantic.receipt_facets", columns, facet };
}

/** As metadata.daypart() has it; written out, since who asks may call none of our functions. */
function daypart(hour: string): string {
  return `case when ${hour} between 5 and 11 then 'Morning' when ${hour} between 12 and 17 then 'Afternoon' ` +
    `when ${hour} between 18 and 21 then 'Evening' when ${hour} between 0 and 23 then 'Night' end`;
}

function holiday(column: string): string {
  return named(column, "Holiday", "Ordinary day");
}

/** Words for a truth told as text. */
function named(column: string, yes: string, no: string): string {
  return `case when ${column} = 'true' then '${yes}' else '${no}' end`;
}
