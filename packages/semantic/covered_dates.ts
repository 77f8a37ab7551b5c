import type { Plan } from "./plan.ts";

/** Dates from `from` to `to`, both included; null is open. */
export interface DateRange {
  from: string | null;
  to: string | null;
}

/** Measures that look at what came before the period too. */
const LOOK_BACK = new Set(["new_customers", "returning_customers"]);

/**
 * The dates an answer to a plan depends on: its periods, and all that came before where a figure
 * looks back (a customer is new, a row is compared with the one before it). Without periods all dates.
 */
export function coveredDates(plan: Plan): DateRange[] {
  const figures = [...plan.figures, ...plan.having.map((having) => having.figure)];
  const looksBack = figures.some((figure) =>
    LOOK_BACK.has(figure.measure) || (figure.show !== "value" && figure.show !== "share")
  );
  const periods = plan.periods.length > 0 ? plan.periods : [{ from: null, to: null }];
  return periods.map(({ from, to }) => ({ from: looksBack ? null : from, to }));
}
