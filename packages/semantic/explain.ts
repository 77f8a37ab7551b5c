import { DIMENSION, MEASURE } from "./catalog.ts";
import type { DimensionId } from "./names.ts";
import type { Figure, Filter, Having, Period, Plan, ReceiptSize } from "./plan.ts";

/** A plan in one sentence. */
export function explainPlan(plan: Plan): string {
  const counted = plan.rollup?.fn === "count";
  const counts = plan.absent && !counted
    ? [`${list(plan.by.map((id) => DIMENSION[id].plural))} without any such sales`]
    : undefined;
  const figures = counts ??
    (counted
      ? [`the number of ${list(plan.rollup?.over.map((id) => DIMENSION[id].plural) ?? [])}`]
      : [
        ...new Set(plan.figures.map((figure) => figureInWords(figure, plan.sides !== undefined))),
      ]);
  const rolled = plan.rollup !== undefined && !counted
    ? `the ${
      { average: "average", min: "lowest", max: "highest" }[plan.rollup.fn as "average"]
    } per ${list(plan.rollup.over.map(one))} of `
    : "";
  const parts = [
    `${rolled}${list(figures)}`,
    ...(plan.segments.length > 0
      ? [`for ${list(plan.segments.map((segment) => segment.label))} apart`]
      : []),
    ...(plan.sides === undefined
      ? []
      : [`${plan.sides.map(({ label }) => label).join(" beside ")}`]),
    ...(plan.by.length > 0 && !plan.absent ? [`by ${list(plan.by.map(one))}`] : []),
    ...plan.filters.map(filterInWords),
    ...(plan.receipts ?? []).map(sizeInWords),
    ...(plan.part === undefined ? [] : [
      `of which those with ${
        list([...plan.part.filters.map(filterInWords), ...plan.part.receipts.map(sizeInWords)])
      }`,
    ]),
    ...(plan.absent && counted ? ["those without any such sales"] : []),
    ...plan.having.map((having) => thresholdInWords(having, counted, plan.sides !== undefined)),
  ];
  const top = plan.top === undefined ? [] : [
    `${rankedInWords(plan.top)} by ${figureInWords(plan.figures[plan.top.figure] as Figure)}${
      plan.top.per.length > 0 ? ` within each ${list(plan.top.per.map(one))}` : ""
    }`,
  ];
  const text = [...parts, periodsInWords(plan.periods), ...top].join(", ");
  const across = plan.pivot === undefined ? "" : `; each ${one(plan.pivot.dimension)} is a column`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${across}.`;
}

function rankedInWords({ n, direction, from, both, named }: NonNullable<Plan["top"]>): string {
  const [first, last] = direction === "desc" ? ["highest", "lowest"] : ["lowest", "highest"];
  if (named !== undefined) return `the place of ${list(named.map(String))}, ${first} first,`;
  if (both) return `the ${n} ${first} and the ${n} ${last}`;
  if (from === undefined) return `the ${n} ${first}`;
  return `place ${from}${n > 1 ? ` to ${from + n - 1}` : ""}, ${first} first,`;
}

const one = (id: DimensionId) => DIMENSION[id].label.toLowerCase();

function figureInWords(
  { measure, show, of, window, back }: Figure,
  hasSides = false,
): string {
  const { label, meaning } = MEASURE[measure];
  const name = label.toLowerCase();
  switch (show) {
    case "value":
      return `${name} (${meaning})`;
    case "share":
      return `its percent of ${
        of === undefined || of === "total" ? "the total" : `the ${one(of)}`
      }`;
    case "change":
      if (hasSides) return "the difference";
      return back === undefined ? "the change" : `the change from ${back} rows before`;
    case "growth":
      if (hasSides) return "the difference in percent";
      return back === undefined
        ? "the growth in percent"
        : `the growth in percent from ${back} rows before`;
    case "running":
      return "its running total";
    case "moving":
      return `its average over ${window} rows up to each`;
  }
}

function filterInWords(filter: Filter): string {
  const name = one(filter.dimension);
  switch (filter.op) {
    case "between":
      return `${name} ${filter.from} to ${filter.to}`;
    case "contains":
      return `${name} containing “${filter.text}”`;
    case "contains_not":
      return `${name} not containing “${filter.text}”`;
    default: {
      if (filter.op === "not_in" && filter.values.every((value) => value === null)) {
        return `${name} known`;
      }
      const values = list(
        filter.values.map((value) => value === null ? "unknown" : String(value)),
        "or",
      );
      return {
        in: `${name} ${values}`,
        not_in: `${name} other than ${values}`,
        basket_has: `receipts holding ${name} ${values}`,
        basket_has_not: `receipts holding no ${name} ${values}`,
      }[filter.op];
    }
  }
}

function sizeInWords({ size, op, value, and }: ReceiptSize): string {
  return `receipts of ${COMPARED[op]} ${value}${and === undefined ? "" : ` and ${and}`} ${
    size === "value" ? "pesos" : "units"
  }`;
}

/** How a figure is compared with a number, in words. */
export const COMPARED: Readonly<Record<Having["op"], string>> = {
  ">": "more than",
  ">=": "at least",
  "<": "less than",
  "<=": "at most",
  "=": "exactly",
  "<>": "other than",
  between: "between",
};

function thresholdInWords(
  { figure, op, value, and, of, within, than }: Having,
  counted: boolean,
  hasSides: boolean,
): string {
  const words = COMPARED[op];
  if (hasSides && figure.show === "change" && value === 0) {
    return `${counted ? "those " : ""}where the first is the ${op === ">" ? "higher" : "lower"}`;
  }
  const name = figure.show === "value"
    ? MEASURE[figure.measure].label.toLowerCase()
    : figure.show === "growth" || figure.show === "share"
    ? `percent ${figure.show}`
    : figure.show;
  if (than !== undefined) {
    const times = value === 1 ? "" : `${value} times `;
    return `${counted ? "those " : ""}with ${words} ${times}the ${name} of ${than ?? "unknown"}`;
  }
  if (of !== undefined) {
    const times = value === 1 ? "" : `${value} times `;
    return `${counted ? "those " : ""}with ${words} ${times}the average ${name}${
      within === undefined ? "" : ` of the same ${one(within)}`
    }`;
  }
  return `${counted ? "those " : ""}with ${words} ${value}${
    and === undefined ? "" : ` and ${and}`
  } ${name}`;
}

function periodsInWords(periods: readonly Period[]): string {
  if (periods.length === 0) return "over all dates there are";
  return periods.map((period) => {
    const { from, to, label } = period;
    const dates = from === to
      ? `${from}`
      : from === null
      ? `until ${to}`
      : to === null
      ? `since ${from}`
      : `${from} to ${to}`;
    return label === dates ? dates : `${label} (${dates})`;
  }).join(" against ");
}

function list(words: readonly string[], joint = "and"): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}
