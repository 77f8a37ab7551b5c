import { z } from "zod";
import { DIMENSION, isCountOrSum, MEASURE } from "./catalog.ts";
import { type DimensionId, DIMENSIONS, isGrain, MEASURES } from "./names.ts";

const isoDate = z.iso.date();
const measure = z.enum(MEASURES);
const dimension = z.enum(DIMENSIONS);
const label = z.string().min(1).max(120);

/** A value of a dimension as the data has it; null is the unknown one. */
const value = z.union([z.string().max(256), z.number().int().min(-1e9).max(1e9)]).nullable();

/**
 * Which lines or receipts count. `in`/`not_in`: the dimension's value (`not_in` keeps the unknown
 * ones). `between`: hours only, both included, over midnight when from > to.
 * `contains`: text within the value. `basket_has`/`basket_has_not`: receipts holding (no) line of
 * one of the values, whatever else they hold; for dimensions of products only.
 */
export const filterSchema = z.discriminatedUnion("op", [
  z.strictObject({
    dimension,
    op: z.enum(["in", "not_in", "basket_has", "basket_has_not"]),
    values: z.array(value).min(1).max(200),
  }),
  z.strictObject({
    dimension: z.literal("hour"),
    op: z.literal("between"),
    from: z.number().int().min(0).max(23),
    to: z.number().int().min(0).max(23),
  }),
  z.strictObject({
    dimension: z.enum(["product", "store", "brand", "category"]),
    op: z.enum(["contains", "contains_not"]),
    text: z.string().min(2).max(100),
  }),
]);

/** Which receipts count by their size: pesos or units of the whole receipt; `between` includes both ends. */
export const receiptSizeSchema = z.strictObject({
  size: z.enum(["value", "units"]),
  op: z.enum([">", ">=", "<", "<=", "=", "<>", "between"]),
  value: z.number().min(-1e12).max(1e12),
  and: z.number().min(-1e12).max(1e12).optional(),
});

/** Both dates are included; a null end is open. `label` is for people ("last weekend"). */
export const periodSchema = z.strictObject({
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  label,
});

/**
 * One column of figures. `show`:
 * `value` the measure; `share` its percent of the sum (of an additive measure) over `of`: everything
 * under the same time and filters (`total`) or the row's value of that dimension (a parent such as
 * category, also when the filters or rows name only a part of it); `change` and `growth` (percent)
 * against the period before (the second of `periods` or `sides`, or the row before along the time
 * grain; `back` so many spans before);
 * `running` total and `moving` average over `window` rows along the time grain.
 */
export const figureSchema = z.strictObject({
  measure,
  show: z.enum(["value", "share", "change", "growth", "running", "moving"]).default("value"),
  of: z.union([z.literal("total"), dimension]).optional(),
  window: z.number().int().min(2).max(366).optional(),
  back: z.number().int().min(2).max(366).optional(),
});

/**
 * A threshold on a figure of a row, before ranking; `between` includes both ends. With `of`, `value`
 * times the average of the rows; of a ratio, times what it is over all of them. With `within`, of
 * the rows that have the same value of that dimension. With `than`, `value` times what the row of
 * that value of the one dimension shows.
 */
export const havingSchema = z.strictObject({
  figure: figureSchema,
  op: z.enum([">", ">=", "<", "<=", "=", "<>", "between"]),
  value: z.number(),
  and: z.number().optional(),
  of: z.literal("average").optional(),
  within: dimension.optional(),
  than: value.optional(),
});

/** Sales under all of `filters`, shown as a row of its own beside the other segments. */
export const segmentSchema = z.strictObject({
  label,
  filters: z.array(filterSchema).min(1).max(8),
});

export const planSchema = z.strictObject({
  /** Columns of figures, in their order. */
  figures: z.array(figureSchema).min(1).max(6),
  /** What a row is: one value of each. Empty: one row. */
  by: z.array(dimension).max(3).default([]),
  filters: z.array(filterSchema).max(16).default([]),
  /** None: all there is. Two or more: each figure once per period, side by side; the first is the one asked about. */
  periods: z.array(periodSchema).max(4).default([]),
  /** Groups that are no values of one dimension ("NCR and Cebu City"). */
  segments: z.array(segmentSchema).max(8).default([]),
  /** Two sets of sales, each figure once per side as with two periods; the first is the one asked about. */
  sides: z.array(segmentSchema).length(2).optional(),
  /** Which receipts count, by their size. */
  receipts: z.array(receiptSizeSchema).min(1).max(4).optional(),
  /** What the rows are limited to and the whole of their shares is not. */
  part: z.strictObject({
    filters: z.array(filterSchema).max(8).default([]),
    receipts: z.array(receiptSizeSchema).max(4).default([]),
  }).optional(),
  /** Rows are the values of the one dimension that are known and have no such sales. */
  absent: z.literal(true).optional(),
  having: z.array(havingSchema).max(4).default([]),
  /** Rows are computed per `over` too, thresholds applied, and then brought together: how many there are, or their average. */
  rollup: z.strictObject({
    fn: z.enum(["count", "average", "min", "max"]),
    over: z.array(dimension).min(1).max(2),
  }).optional(),
  /**
   * The first `n` rows by a figure (index into `figures`), within each value of `per`. Rows of unknown
   * values do not take part. `from`: `n` rows from this place on (the second is 2). `both`: the last
   * `n` too. `named`: whatever their place, the rows of these values of what is ranked, each with it.
   */
  top: z.strictObject({
    n: z.number().int().min(1).max(1000),
    direction: z.enum(["desc", "asc"]),
    figure: z.number().int().min(0).max(5).default(0),
    per: z.array(dimension).max(2).default([]),
    from: z.number().int().min(2).max(1000).optional(),
    both: z.literal(true).optional(),
    named: z.array(value).min(1).max(20).optional(),
  }).optional(),
  /** The last dimension of `by` becomes columns, one per value listed. Needs a single figure. */
  pivot: z.strictObject({
    dimension,
    values: z.array(value).min(1).max(40),
  }).optional(),
  order: z.strictObject({
    by: z.union([z.number().int().min(0).max(5), dimension]),
    direction: z.enum(["asc", "desc"]),
  }).optional(),
  limit: z.number().int().min(1).max(1000).optional(),
  /** Adds a row of totals at the end, where there are several rows. */
  totals: z.boolean().default(false),
}).superRefine((plan, context) => {
  const fail = (message: string, ...path: (string | number)[]) =>
    context.addIssue({ code: "custom", message, path });
  const grains = plan.by.filter(isGrain);
  const groups = [...plan.by, ...(plan.rollup?.over ?? [])];
  if (new Set(groups).size < groups.length) fail("a dimension is named twice", "by");
  if (grains.length > 1) fail("rows have one time grain at most", "by");
  if (plan.segments.length === 1) fail("one segment is a filter", "segments");
  for (const [i, period] of plan.periods.entries()) {
    if (period.from !== null && period.to !== null && period.from > period.to) {
      fail("the period ends before it begins", "periods", i);
    }
    if (plan.periods.length > 1 && (period.from === null || period.to === null)) {
      fail("periods that are compared have both ends", "periods", i);
    }
  }
  const filters = filtersOfPlan(plan);
  const productsAreNamed = groups.some(isProductDimension) ||
    filters.some((filter) =>
      isProductDimension(filter.dimension) && !filter.op.startsWith("basket_")
    );
  const figures = [...plan.figures, ...plan.having.map((having) => having.figure)];
  for (const figure of figures) {
    if (figure.of !== undefined && figure.show !== "share") fail("only shares are of something");
    if (figure.show === "share" && !isCountOrSum(figure.measure)) {
      fail("a ratio has no shares");
    }
    if (figure.of !== undefined && figure.of !== "total" && !groups.includes(figure.of)) {
      fail("what a share is of is one of the rows' dimensions");
    }
    if (figure.show === "running" && !MEASURE[figure.measure].adds) {
      fail("only what adds up can be run up");
    }
    if (MEASURE[figure.measure].perReceipt && productsAreNamed) {
      fail(`${figure.measure} is told per receipt, not per product, brand or category`);
    }
    if (figure.window !== undefined && figure.show !== "moving") fail("only averages move");
    if (figure.show === "moving" && figure.window === undefined) {
      fail("how many rows are averaged?");
    }
    if ((figure.show === "running" || figure.show === "moving") && grains.length === 0) {
      fail("running figures need a time grain");
    }
    if ((figure.show === "running" || figure.show === "moving") && plan.periods.length > 1) {
      fail("running figures are of one period");
    }
    const isChange = figure.show === "change" || figure.show === "growth";
    if (
      isChange && grains.length === 0 && plan.periods.length < 2 && plan.sides === undefined
    ) fail("growth needs two periods or a time grain");
    if (
      figure.back !== undefined &&
      (!isChange || grains.length === 0 || plan.periods.length > 1 || plan.sides !== undefined)
    ) fail("only along time is something so many spans before");
  }
  for (const { op, and } of [...plan.receipts ?? [], ...plan.part?.receipts ?? []]) {
    if ((op === "between") !== (and !== undefined)) fail("between needs two numbers", "receipts");
  }
  if (plan.part !== undefined) {
    if (!figures.some(({ show }) => show === "share")) fail("only shares have a part", "part");
    if (plan.part.filters.length + plan.part.receipts.length === 0) {
      fail("a part is limited to something", "part");
    }
  }
  if (plan.sides !== undefined) {
    if (plan.periods.length > 1 || plan.segments.length > 0 || plan.pivot !== undefined) {
      fail("two sides are of one period", "sides");
    }
    if (figures.some(({ show }) => show === "running" || show === "moving")) {
      fail("running figures have no sides", "sides");
    }
  }
  if (plan.absent !== undefined) {
    const [only] = groups;
    const [first] = plan.figures;
    if (only === undefined || groups.length > 1 || (plan.rollup?.fn ?? "count") !== "count") {
      fail("what is missing is of one dimension", "absent");
    }
    if (
      plan.figures.length > 1 || first?.measure !== "transactions" || first.show !== "value" ||
      plan.periods.length > 1 || plan.segments.length > 0 || plan.sides !== undefined ||
      plan.having.length > 0 || plan.top !== undefined || plan.pivot !== undefined ||
      typeof plan.order?.by === "number" || plan.part !== undefined
    ) fail("what is missing has no figures", "absent");
    if (
      grains.length > 0 &&
      filters.some(({ dimension: id }) =>
        id === "holiday" || only !== "day" && (id === "weekday" || id === "weekday_weekend")
      )
    ) fail("which days are such is told by sales alone", "absent");
  }
  for (const filter of filters) {
    if (isGrain(filter.dimension)) fail("dates are filtered by periods", "filters");
    if ("values" in filter && !areValuesOf(filter.dimension, filter.values)) {
      fail(`${filter.dimension} has no such values`, "filters");
    }
    const isBasket = filter.op === "basket_has" || filter.op === "basket_has_not";
    if (isBasket && !isProductDimension(filter.dimension)) {
      fail("baskets hold products, brands and categories only", "filters");
    }
  }
  for (const having of plan.having) {
    if ((having.op === "between") !== (having.and !== undefined)) fail("between needs two numbers");
    if (
      having.of !== undefined &&
      (having.op === "between" || having.figure.show !== "value" || plan.periods.length > 1 ||
        plan.segments.length > 0 || plan.sides !== undefined || groups.length === 0)
    ) fail("an average of rows is of one figure and one period");
    if (
      having.within !== undefined &&
      (having.of === undefined || !isCountOrSum(having.figure.measure) ||
        !groups.includes(having.within) || groups.length < 2)
    ) fail("an average within is of rows that share a value");
    const [only, ...others] = groups;
    if (
      having.than !== undefined &&
      (having.op === "between" || having.of !== undefined || plan.segments.length > 0 ||
        only === undefined || others.length > 0 || isGrain(only) ||
        !areValuesOf(only, [having.than]))
    ) fail("rows are compared with one of them", "having");
  }
  if (plan.top !== undefined) {
    if (plan.by.length === 0) fail("nothing to rank", "top");
    if (plan.top.figure >= plan.figures.length) fail("there is no such figure", "top");
    const { per } = plan.top;
    if (per.some((id) => !plan.by.includes(id))) fail("per is one of the rows' dimensions", "top");
    if (per.length >= plan.by.length) fail("nothing is left to rank", "top");
    const { from, both, named } = plan.top;
    if ([from, both, named].filter((way) => way !== undefined).length > 1) {
      fail("places are told in one way", "top");
    }
    const ranked = plan.by.filter((id) => !per.includes(id));
    const [only] = ranked;
    if (
      named !== undefined &&
      (ranked.length > 1 || only === undefined || isGrain(only) || !areValuesOf(only, named))
    ) fail("a place is told of names of one dimension", "top");
  }
  if (plan.pivot !== undefined) {
    if (plan.by.length < 2 || plan.by.at(-1) !== plan.pivot.dimension) {
      fail("the last dimension becomes the columns", "pivot");
    }
    if (
      plan.figures.length > 1 || plan.periods.length > 1 || plan.top !== undefined ||
      plan.rollup !== undefined || plan.having.length > 0 || plan.segments.length > 0
    ) fail("a cross-tab has one figure and nothing else", "pivot");
    if (!areValuesOf(plan.pivot.dimension, plan.pivot.values)) {
      fail(`${plan.pivot.dimension} has no such values`, "pivot");
    }
    if (isGrain(plan.pivot.dimension)) fail("time goes down, not across", "pivot");
  }
  if (plan.rollup !== undefined) {
    if (plan.rollup.over.filter(isGrain).length + grains.length > 1) {
      fail("rows have one time grain at most", "rollup");
    }
    if (plan.figures.some((figure) => figure.show !== "value")) {
      fail("only values are brought together", "rollup");
    }
    const isCount = plan.rollup.fn === "count";
    if (!isCount && plan.having.some(({ figure }) => figure.show !== "value")) {
      fail("only values are brought together", "rollup");
    }
    if (isCount && plan.figures.length > 1) fail("a count is one figure");
    const isPicked = plan.having.length > 0 &&
      plan.having.every(({ figure }) => figure.show === "change" || figure.show === "growth");
    if (
      isCount && (plan.periods.length > 1 || plan.sides !== undefined) &&
      !(isPicked && (grains.length === 0 || plan.sides !== undefined))
    ) {
      fail("rows are counted of one period at a time", "rollup");
    }
    if (!isCount && plan.sides !== undefined) fail("two sides are not brought together", "rollup");
  }
  if (typeof plan.order?.by === "number" && plan.order.by >= plan.figures.length) {
    fail("there is no such figure", "order");
  }
  if (typeof plan.order?.by === "string" && !plan.by.includes(plan.order.by)) {
    fail("rows are ordered by one of their dimensions", "order");
  }
});

/** What a question was taken to mean: all that is needed to answer it, with its dates resolved. */
export type Plan = z.infer<typeof planSchema>;
export type PlanInput = z.input<typeof planSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Filter = z.infer<typeof filterSchema>;
export type Period = z.infer<typeof periodSchema>;
export type Having = z.infer<typeof havingSchema>;
export type Segment = z.infer<typeof segmentSchema>;
export type ReceiptSize = z.infer<typeof receiptSizeSchema>;
export type Value = z.infer<typeof value>;

/** Every condition on sales that a plan holds, of whatever it limits. */
export function filtersOfPlan(
  plan: Pick<Plan, "filters" | "segments" | "sides" | "part">,
): Filter[] {
  return [
    ...plan.filters,
    ...plan.segments.flatMap((segment) => segment.filters),
    ...plan.sides?.flatMap((side) => side.filters) ?? [],
    ...plan.part?.filters ?? [],
  ];
}

/** Whether a dimension is told by the lines of a receipt, not by the receipt. */
export function isProductDimension(id: DimensionId): boolean {
  return DIMENSION[id].level === "line";
}

function areValuesOf(id: DimensionId, values: readonly Value[]): boolean {
  const isNumber = DIMENSION[id].type === "number";
  return values.every((value) => value === null || (typeof value === "number") === isNumber);
}
