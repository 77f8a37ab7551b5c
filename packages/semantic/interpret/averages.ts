import { DIMENSION, MEASURE } from "../catalog.ts";
import { isGrain } from "../names.ts";
import { clarify, refuse } from "../not_planned.ts";
import type { PlanInput } from "../plan.ts";
import type { Reading } from "./reading.ts";

/** “average daily revenue”: the mean of what is told per day, store and so on. */
export function withAverages(reading: Reading, plan: PlanInput): PlanInput {
  const ratio = plan.figures.every((figure) => MEASURE[figure.measure].over !== undefined);
  if (ratio || reading.has.has("moving")) return plan;
  // Sundays of two months stand at different places in them
  if ((plan.periods?.length ?? 0) > 1 && isOfDays(reading)) {
    throw refuse(
      "does_not_combine",
      "Averages over certain days are told of one period at a time.",
    );
  }
  if (reading.thresholds.length > 0) {
    throw refuse("does_not_combine", "Rows cannot be picked by an average of them.");
  }
  // “average sales by day of the week”: of its days
  const ofWeek = reading.dims.find((dim) => dim.id === "weekday" || dim.id === "weekday_weekend");
  const hasGrain = reading.dims.some((dim) => isGrain(dim.id));
  if (ofWeek !== undefined && !hasGrain) {
    return {
      ...plan,
      rollup: { fn: "average", over: ["day"] },
      figures: onceEach(plan.figures),
    };
  }
  const ofDay = reading.dims.find((dim) => dim.id === "hour" || dim.id === "daypart");
  if (ofDay !== undefined && !hasGrain && !isOneDay(plan.periods)) {
    const label = DIMENSION[ofDay.id].label.toLowerCase();
    throw clarify("average_of_what", `Over the days, or over the ${label}s?`, [{
      label: `per day, by ${label}`,
      question: `${
        reading.question.replace(/(average|avg|mean) ?/i, "average daily ").replace(
          /\bper (hour|daypart)|hourly/i,
          "",
        )
      } by ${label}`,
    }, {
      label: `the total by ${label}`,
      question: `${reading.question.replace(/(average|avg|mean) ?/i, "")}`,
    }]);
  }
  const per = reading.dims.filter((dim) => dim.how === "per");
  const over = per.find((dim) => isGrain(dim.id)) ?? per[0];
  if (over === undefined) {
    if (plan.figures.some((figure) => figure.show !== undefined && figure.show !== "value")) {
      return plan;
    }
    const measure = plan.figures[0]?.measure ?? "revenue";
    throw clarify(
      "average_of_what",
      `The average ${MEASURE[measure].label.toLowerCase()} per what?`,
      [
        ...(measure === "revenue"
          ? [{
            label: "per transaction",
            question: reading.question.replace(
              /average|avg|mean/i,
              "average basket value instead of",
            ),
          }]
          : []),
        { label: "per day", question: `${reading.question} per day` },
        { label: "per store", question: `${reading.question} per store` },
      ],
    );
  }
  const by = (plan.by ?? []).filter((id) => id !== over.id);
  return {
    ...plan,
    by,
    rollup: { fn: "average", over: [over.id] },
    figures: onceEach(plan.figures),
  };
}

/** Each measure as a plain figure. */
export function onceEach(figures: PlanInput["figures"]): PlanInput["figures"] {
  return [...new Set(figures.map(({ measure }) => measure))].map((measure) => ({ measure }));
}

export function isOneDay(periods: PlanInput["periods"]): boolean {
  const first = periods?.[0];
  return first !== undefined && first.from !== null && first.from === first.to;
}

/** Only days of a kind count: “on Sundays”. */
export function isOfDays(reading: Reading): boolean {
  return [...reading.names, ...reading.dims].some(({ id }) =>
    ["weekday", "weekday_weekend", "holiday"].includes(id)
  );
}
