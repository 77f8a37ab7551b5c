import fc from "fast-check";
import { DIMENSIONS, isGrain, MEASURES } from "@scout/semantic/names.ts";
import { isProductDimension, type Plan, planSchema } from "@scout/semantic/plan.ts";

const word = fc.constantFrom(
  "Alaska",
  "Coke",
  "Beverages",
  "Cebu",
  "Quezon City",
  "S1",
  "cash",
  "gcash",
  "Morning",
  "Weekend",
  "Monday",
  "female",
  "18-24",
  "'; drop table x; --",
  "\\",
  "%",
);
const value = fc.oneof(word, fc.constant(null));
const dimension = fc.constantFrom(...DIMENSIONS);
const hour = fc.integer({ min: 0, max: 23 });

const filter = fc.oneof(
  {
    weight: 6,
    arbitrary: dimension.chain((id) =>
      fc.record({
        dimension: fc.constant(id),
        op: fc.constantFrom(
          "in",
          "not_in",
          ...(isProductDimension(id) ? ["basket_has", "basket_has_not"] : []),
        ),
        values: fc.array<string | number | null>(
          id === "hour" ? fc.oneof(hour, fc.constant(null)) : value,
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
      })
    ),
  },
  fc.record({ dimension: fc.constant("hour"), op: fc.constant("between"), from: hour, to: hour }),
  fc.record({
    dimension: fc.constantFrom("product", "store", "brand", "category"),
    op: fc.constantFrom("contains", "contains_not"),
    text: fc.constantFrom("al", "%'", "store"),
  }),
).filter((f) => !isGrain(f.dimension as never));

const date = fc.integer({ min: 1, max: 28 }).chain((day) =>
  fc.constantFrom("08", "09").map((month) => `2025-${month}-${String(day).padStart(2, "0")}`)
);
const period = fc.tuple(date, date).map(([a, b]) => ({
  from: a < b ? a : b,
  to: a < b ? b : a,
  label: "some days",
}));

function figure(over: readonly string[]) {
  return fc.record({
    measure: fc.constantFrom(...MEASURES),
    show: fc.constantFrom(
      "value",
      "value",
      "value",
      "share",
      "change",
      "growth",
      "running",
      "moving",
    ),
    of: fc.constantFrom("total", ...over),
    window: fc.integer({ min: 2, max: 9 }),
    back: fc.constantFrom(undefined, undefined, 7),
  }).map(({ measure, show, of, window, back }) => ({
    measure,
    show,
    ...(back !== undefined && (show === "change" || show === "growth") ? { back } : {}),
    ...(show === "share" ? { of } : {}),
    ...(show === "moving" ? { window } : {}),
  }));
}

const segment = fc.record({
  label: word,
  filters: fc.array(filter, { minLength: 1, maxLength: 2 }),
});
const size = fc.record({
  size: fc.constantFrom("value", "units"),
  op: fc.constantFrom(">", ">=", "<", "<=", "=", "<>"),
  value: fc.integer({ min: 0, max: 200 }),
});

/** A draft of a kind that few others go with. */
function special(draft: Record<string, unknown>, kind: "absent" | "plain") {
  return kind === "plain" ? draft : {
    ...draft,
    figures: [{ measure: "transactions" }],
    absent: true,
    having: [],
    segments: [],
    sides: undefined,
    top: undefined,
    pivot: undefined,
    part: undefined,
    order: undefined,
  };
}

/** Plans that the schema accepts, of every kind it allows. */
export const plans: fc.Arbitrary<Plan> = fc.uniqueArray(dimension, { maxLength: 3 }).chain((by) =>
  fc.record({
    figures: fc.array(figure(by), { minLength: 1, maxLength: 3 }),
    by: fc.constant(by),
    filters: fc.array(filter, { maxLength: 2 }),
    periods: fc.oneof(
      fc.constant([]),
      fc.array(period, { minLength: 1, maxLength: 2 }),
      period.map((p) => [{ ...p, from: null }]),
      period.map((p) => [{ ...p, to: null }]),
    ),
    segments: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      fc.array(
        segment,
        {
          minLength: 2,
          maxLength: 3,
        },
      ),
    ),
    sides: fc.option(fc.tuple(segment, segment), { nil: undefined, freq: 4 }),
    receipts: fc.option(fc.array(size, { minLength: 1, maxLength: 2 }), {
      nil: undefined,
      freq: 4,
    }),
    part: fc.option(
      fc.record({
        filters: fc.array(filter, { maxLength: 1 }),
        receipts: fc.array(size, { maxLength: 1 }),
      }),
      { nil: undefined, freq: 4 },
    ),
    // nearly every draft of the one is a plan, few of the other are
    kind: fc.oneof(
      { weight: 60, arbitrary: fc.constant("plain" as const) },
      { weight: 1, arbitrary: fc.constant("absent" as const) },
    ),
    having: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      fc.array(
        fc.record({
          figure: figure(by),
          op: fc.constantFrom(">", ">=", "<", "<=", "=", "<>"),
          value: fc.integer({ min: -10, max: 100 }),
          of: fc.constantFrom(undefined, undefined, "average"),
          within: fc.constantFrom(undefined, ...by),
          than: fc.constantFrom(undefined, undefined, "Coke", "S1"),
        }).map(({ within, than, ...having }) =>
          having.of === undefined
            ? than === undefined ? having : { ...having, than }
            : within === undefined
            ? having
            : { ...having, within }
        ),
        { minLength: 1, maxLength: 2 },
      ),
    ),
    rollup: fc.option(
      fc.record({
        fn: fc.constantFrom("count", "average", "min", "max"),
        over: fc.uniqueArray(dimension, { minLength: 1, maxLength: 2 }),
      }),
      { nil: undefined, freq: 4 },
    ),
    top: fc.option(
      fc.record({
        n: fc.integer({ min: 1, max: 5 }),
        direction: fc.constantFrom("asc", "desc"),
        figure: fc.constant(0),
        per: fc.subarray(by, { maxLength: Math.min(1, by.length) }),
        from: fc.constantFrom(undefined, undefined, 2),
        both: fc.constantFrom(undefined, undefined, true),
        named: fc.constantFrom(undefined, undefined, ["Coke", "S1"]),
      }),
      { nil: undefined, freq: 3 },
    ),
    pivot: fc.option(
      fc.array(value, { minLength: 1, maxLength: 4 }).map((values) => ({
        dimension: by.at(-1),
        values,
      })),
      { nil: undefined, freq: 4 },
    ),
    order: fc.option(
      fc.record({
        by: fc.constantFrom<number | string>(0, ...by),
        direction: fc.constantFrom("asc", "desc"),
      }),
      { nil: undefined, freq: 5 },
    ),
    limit: fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }),
  })
).map(({ kind, ...draft }) => planSchema.safeParse(special(draft, kind)))
  .filter((parsed) => parsed.success).map((parsed) => parsed.data as Plan);
