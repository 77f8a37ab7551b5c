import { DIMENSION, MEASURE } from "../catalog.ts";
import type { DimensionId, MeasureId } from "../names.ts";
import { type NotPlanned, refuse } from "../not_planned.ts";
import { isProductDimension } from "../plan.ts";
import type { Reading } from "./reading.ts";
import { isOfReceipts } from "./told_filters.ts";

/** How many values there are, of what has always the same ones. */
export const WHOLE: ReadonlyMap<DimensionId, number> = new Map([
  ["daypart", 4],
  ["weekday", 7],
  ["weekday_weekend", 2],
  ["holiday", 2],
  ["return_status", 2],
]);

/** What a row is, without what is compared. */
export function groupsOf(reading: Reading, measures: readonly MeasureId[]): DimensionId[] {
  // "average daily revenue": averaged over days, not a row per day
  const ids: DimensionId[] = [];
  for (const dim of reading.dims) {
    if (dim.how === "count") continue;
    if (!ids.includes(dim.id)) ids.push(dim.id);
  }
  for (const id of ids) {
    for (const measure of measures) {
      if (MEASURE[measure].perReceipt && isProductDimension(id)) throw notPerProduct(measure, id);
    }
  }
  for (const { id, negative } of reading.names) {
    for (const measure of measures) {
      if (
        MEASURE[measure].perReceipt && isProductDimension(id) && !negative && !isOfReceipts(reading)
      ) {
        throw notPerProduct(measure, id);
      }
    }
  }
  if (ids.length > 3) {
    throw refuse("too_many_dimensions", "Rows are told apart by three dimensions at most.");
  }
  return ids;
}

/** “morning, afternoon, evening and night sales”: all there is of a dimension limits nothing. */
export function wholeRanges(reading: Reading, by: readonly DimensionId[]): DimensionId[] {
  const isSum = reading.items.some((item, k) =>
    reading.isWord(k, "total") &&
    /^(together|all together|altogether|combined|overall|in total|in all|pinagsama|pinagsamang)$/i
      .test(item.text)
  );
  if (isSum) return [];
  return [...WHOLE].filter(([id, size]) =>
    !by.includes(id) &&
    new Set(reading.positives().filter((name) => name.id === id).flatMap(({ values }) => values))
        .size >= size
  ).map(([id]) => id);
}

export function notPerProduct(measure: MeasureId, id: DimensionId): NotPlanned {
  return refuse(
    "does_not_combine",
    `${MEASURE[measure].label} is told per receipt and cannot be split by ${
      DIMENSION[id].label.toLowerCase()
    }.`,
  );
}

export function dimensionWord(id: DimensionId): string {
  return {
    municipality: "city",
    weekday: "day of week",
    weekday_weekend: "day type",
  }[id as string] ?? DIMENSION[id].label.toLowerCase();
}
