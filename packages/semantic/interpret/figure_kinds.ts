import type { MeasureId } from "../names.ts";

/** What a count in percent is. */
export const RATES: Partial<Record<MeasureId, MeasureId>> = {
  returns: "return_rate",
  substitutions: "substitution_rate",
  suggestions_accepted: "suggestion_acceptance",
};

/** Figures of which less is better. */
export const BAD: ReadonlySet<MeasureId> = new Set([
  "returns",
  "return_rate",
  "units_returned",
  "substitutions",
  "substitution_rate",
]);

/** What is counted of a dimension. */
export const COUNTED: Record<string, MeasureId> = {
  store: "stores",
  brand: "brands",
  category: "categories",
  product: "products",
};
