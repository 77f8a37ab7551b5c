import { partsOf } from "./catalog.ts";
import type { Plan } from "./plan.ts";

/** Dates from `from` to `to`, both included; null is open. */
export interface DateRange {
  from: string | null;
  to: string | null;
}

/**
 * The dates an answer to a plan depends on: its periods, and all that came before where a figure
 * looks back (a customer is new, a row is compared with the one before it). Without periods all dates,
 * and where what was not sold is told: it is known by all that was ever sold.
 */
export function coveredDates(plan: Plan): DateRange[] {
  const figures = [...plan.figures, ...plan.having.map((having) => having.figure)];
  const looksBack = figures.some((figure) =>
    partsOf(figure.measure).some((part) => part.startsWith("new_customer")) ||
    (figure.show !== "value" && figure.show !== "share")
  );
  const periods = plan.periods.length > 0 && !plan.absent
    ? plan.periods
    : [{ from: null, to: null }];
  return periods.map(({ from, to }) => ({ from: looksBack ? null : from, to }));
}
