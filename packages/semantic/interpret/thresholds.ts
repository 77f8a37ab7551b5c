import { MEASURE } from "../catalog.ts";
import { refuse } from "../not_planned.ts";
import type { PlanInput } from "../plan.ts";
import type { Item } from "../read.ts";
import type { Reading } from "./reading.ts";
import { RATES } from "./figure_kinds.ts";

function noRows() {
  return refuse(
    "threshold_of_what",
    "A threshold needs rows: “stores with more than 100 transactions”, “receipts above 500 pesos”.",
  );
}

export function withThresholds(reading: Reading, plan: PlanInput): PlanInput {
  if (reading.thresholds.length === 0) return plan;
  const counted = reading.dims.find((dim) => dim.how === "count");
  if ((plan.by?.length ?? 0) === 0 && counted === undefined) throw noRows();
  const having = reading.thresholds.map((threshold) => {
    const growth = threshold.growth === true ||
      (reading.has.has("growth") && !reading.has.has("share")) || reading.has.has("change");
    if (threshold.average === true) {
      if (
        growth || plan.rollup !== undefined || plan.figures.some(({ show }) => show === "share")
      ) {
        throw refuse("does_not_combine", "An average of rows is compared with plain figures only.");
      }
      return {
        figure: { measure: threshold.measure ?? plan.figures[0]?.measure ?? "revenue" },
        op: threshold.op,
        value: threshold.value,
        of: "average" as const,
        ...(threshold.within === undefined ? {} : { within: threshold.within }),
      };
    }
    const shown = plan.figures.find((figure) => figure.show === (growth ? "growth" : "share"));
    const nearest = reading.measures.filter(({ at }) =>
      at < threshold.at && !/^(₱|php|pesos?)$/i.test((reading.items[at] as Item).text)
    ).at(-1)?.id;
    const shownFirst = plan.figures[0]?.measure ?? "revenue";
    // “averaging over P80 per receipt”
    const money = MEASURE[shownFirst].format === "money" ? shownFirst : "revenue";
    const fits = nearest !== undefined &&
      (!threshold.isMoney || MEASURE[nearest].format === "money");
    const measure = threshold.measure ??
      (fits ? nearest : threshold.isMoney ? money : plan.figures[0]?.measure ?? "revenue");
    // “suggestions were accepted more than 45 % of the time”
    const rate = threshold.share && shown === undefined ? RATES[measure] : undefined;
    if (rate !== undefined) {
      plan = {
        ...plan,
        figures: plan.figures.map((figure) =>
          figure.measure === measure ? { measure: rate } : figure
        ),
      };
      reading.measures = reading.measures.map((told) =>
        told.id === measure ? { ...told, id: rate } : told
      );
      return { figure: { measure: rate }, op: threshold.op, value: threshold.value };
    }
    const isPercent = MEASURE[measure].format === "percent";
    const figure = threshold.share && shown !== undefined && !isPercent
      ? shown
      : threshold.share && threshold.growth !== true && !isPercent
      ? { measure, show: "share" as const, of: "total" as const }
      : { measure };
    // “fell by more than 20 %” is a growth below -20
    if (growth && reading.direction === "down") {
      const OPPOSITE = { ">": "<", ">=": "<=", "<": ">", "<=": ">=" } as const;
      const changed = threshold.share ? figure : { measure, show: "change" as const };
      if (threshold.op === "between") {
        return {
          figure: changed,
          op: threshold.op,
          value: -(threshold.and ?? threshold.value),
          and: -threshold.value,
        };
      }
      const op = threshold.op === "=" || threshold.op === "<>"
        ? threshold.op
        : OPPOSITE[threshold.op];
      return { figure: changed, op, value: -threshold.value };
    }
    // “growing by at least 5k pesos”
    const lead = reading.previousOf(threshold.at);
    const isAmount = reading.has.has("change") ||
      reading.isWord(lead, "by", "growth", "growing", "change");
    return {
      figure: growth && !threshold.share && shown !== undefined && isAmount
        ? { measure, show: "change" as const }
        : figure,
      op: threshold.op,
      value: threshold.value,
      ...(threshold.and === undefined ? {} : { and: threshold.and }),
    };
  });
  // what rows are picked by is shown
  const picks = having.map(({ figure }) => figure).filter((figure) =>
    "show" in figure && figure.show === "share" &&
    !plan.figures.some(({ show }) => show === "share")
  );
  const figures = (plan.periods?.length ?? 0) > 1 || plan.rollup !== undefined
    ? plan.figures
    : [...plan.figures, ...picks.slice(0, 1)];
  return { ...plan, figures, having: [...plan.having ?? [], ...having] };
}
