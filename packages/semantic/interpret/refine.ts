import { DIMENSION, isCountOrSum } from "../catalog.ts";
import { clarify, refuse } from "../not_planned.ts";
import { isGrain } from "../names.ts";
import { earlier } from "../periods.ts";
import type { Period, Plan, PlanInput } from "../plan.ts";
import type { Reading } from "./reading.ts";
import { isOfBefore, periodsOf, unitOf } from "./told_periods.ts";
import { filtersOf } from "./told_filters.ts";
import { settleGrowth, withChange, withGrowthOf } from "./growth.ts";
import { withShares } from "./shares.ts";
import { withSeries } from "./series.ts";
import { withAverages } from "./averages.ts";
import { withThresholds } from "./thresholds.ts";

export function isFollowUp(reading: Reading): boolean {
  if (reading.previous === null) return false;
  const first = reading.items.find((item) =>
    !(item.kind === "word" && item.meaning.is === "ignored")
  );
  const isShown = reading.has.has("share") && reading.measures.length === 0 &&
    reading.dims.length === 0 && reading.names.length === 0 && reading.periods.length === 0;
  // “the bottom 3”, “top 3 by units”
  const isRankOnly = reading.rank !== undefined && reading.dims.length === 0 &&
    reading.names.length === 0 && reading.previous.by.length > 0;
  if (isShown || isRankOnly || reading.has.has("rows only")) return true;
  // “split that by gender”
  const POINTS =
    /\b(split|break|divide|group|slice|separate|sort|order|rank|show) (that|it|this|those|these|them)\b/i;
  if (POINTS.test(reading.question)) return true;
  // “how many units was that”, “the average basket there”
  const POINTS_BACK =
    /\b(was|is|were|are|of|for|in|from|with) (that|it|those|these|them)\s*[?.!]*$|\b(there|doon|dun)\s*[?.!]*$|\b(?:ilan|magkano)\s+(?:yun|yon|iyon|iyan|yan|ito)\b/i;
  if (POINTS_BACK.test(reading.question)) return true;
  const isDated = reading.periods.length > 0 || reading.later !== undefined || reading.allTime;
  if (!isDated && reading.names.length === 0) {
    // “how many transactions?”, “which store sold most?”: of what was asked about
    const isBare = reading.dims.length === 0 && reading.measures.length > 0;
    const isPick = reading.rank !== undefined && reading.dims.length > 0;
    if (reading.previous.periods.length > 0 && (isBare || isPick)) return true;
  }
  const leads = first?.kind === "word" &&
    ["follow", "and", "only", "not", "without", "by", "in", "versus"].includes(first.meaning.is);
  const isWhole = reading.measures.length > 0 &&
    (reading.dims.length > 0 || reading.periods.length > 0 || reading.names.length > 0);
  if (reading.has.has("follow")) return true;
  if (leads && !(isWhole && first?.kind === "word" && first.meaning.is === "in")) return true;
  const hasFigure = reading.measures.length > 0 || reading.rank !== undefined ||
    reading.has.has("how many") || reading.has.has("how much") || reading.has.has("share") ||
    reading.has.has("which");
  return !hasFigure && !reading.has.has("sell");
}

/** “split that by region as well”: the rows there were stay. */
function isBesides({ question }: Reading): boolean {
  return /\b(as well|too|also|additionally|on top of that|in addition|further|rin|din)\b/i.test(
    question,
  );
}

/** The question before, with what this one tells in place of its own. */
export function refine(reading: Reading, before: Plan): PlanInput {
  const plan: PlanInput = structuredClone(before);
  const filters = filtersOf(reading);
  if (filters.length > 0) {
    const touched = new Set(filters.map((filter) => filter.dimension));
    const isPlace = filters.some((filter) => DIMENSION[filter.dimension].level === "place");
    const adds = filters.every((filter) => filter.op === "not_in");
    plan.filters = [
      ...(before.filters.filter((filter) =>
        adds ||
        !(touched.has(filter.dimension) ||
          (isPlace && DIMENSION[filter.dimension].level === "place" && filter.op === "in"))
      )),
      ...filters,
    ];
    // “vs Pepsi”: beside the one before
    const isAdded = reading.has.has("versus") ||
      /^\s*(and |also )?(add|include also|isama|idagdag|dagdag)/i.test(reading.question);
    for (const filter of isAdded ? filters : []) {
      const own = before.filters.find((f) => f.dimension === filter.dimension && f.op === "in");
      if (own === undefined || !("values" in own) || !("values" in filter)) continue;
      filter.values = [...new Set([...own.values, ...filter.values])];
      if (!before.by.includes(filter.dimension)) plan.by = [...before.by, filter.dimension];
    }
  }
  const periods = reading.later === undefined ? periodsOf(reading, false) : undefined;
  if (reading.later !== undefined) {
    const first = before.periods[0];
    const other = first ? earlier(first, unitOf(first), reading.later) : null;
    if (first === undefined || other === null) {
      throw refuse("period_open", "The question before has no period to compare with.");
    }
    if (reading.has.has("versus")) {
      Object.assign(plan, withChange({ ...plan, periods: [first, other] }));
    } else plan.periods = [other];
  } else if (periods !== undefined && periods.length > 0) {
    const [first] = before.periods;
    const [told] = periods;
    // “compare with the previous month”, of last month
    const isSame = first?.from === told?.from && first?.to === told?.to;
    if (
      reading.has.has("versus") && periods.length === 1 && first !== undefined && isSame &&
      isOfBefore(reading)
    ) {
      const other = earlier(first, unitOf(first), { by: "itself", label: "the period before" });
      if (other === null) throw refuse("period_open", "That period has none before it.");
      Object.assign(plan, withChange({ ...plan, periods: [first, other] }));
    } else if (
      reading.has.has("versus") && periods.length === 1 && before.periods[0] !== undefined
    ) {
      Object.assign(
        plan,
        withChange({ ...plan, periods: [before.periods[0], periods[0] as Period] }),
      );
    } else {
      plan.periods = periods;
      if (periods.length === 1 && before.periods.length > 1) {
        plan.figures = before.figures.filter((figure) =>
          figure.show !== "change" && figure.show !== "growth"
        );
      }
    }
  } else if (reading.allTime) plan.periods = [];
  if (reading.measures.length > 0) {
    const shape = before.figures[0];
    plan.figures = reading.measures.map(({ id }) => ({
      measure: id,
      ...(shape?.show === "share" && isCountOrSum(id)
        ? { show: "share" as const, of: shape.of ?? "total" }
        : {}),
    }));
    if (before.periods.length > 1) Object.assign(plan, withChange(plan));
    if (plan.top) plan.top = { ...plan.top, figure: 0 };
    delete plan.order;
    plan.having = [];
    Object.assign(plan, pickedAgain(before, plan));
  }
  const dims = reading.dims.map((dim) => dim.id);
  if (reading.has.has("place of") || dims.length > 0 && before.top?.named !== undefined) {
    throw refuse("does_not_combine", "The place of a name is told by a question of its own.");
  }
  const beside = reading.has.has("pivot") && before.by.length === 1 ? before.by[0] : undefined;
  if (beside !== undefined && dims.length === 1 && !dims.includes(beside)) {
    // “pivot that by region”
    plan.by = [beside, ...dims];
    delete plan.top;
    delete plan.order;
  } else if (dims.length > 0 && isBesides(reading) && before.top === undefined) {
    if (before.rollup !== undefined || before.segments.length > 0) {
      throw refuse("does_not_combine", "Those rows cannot be split once more.");
    }
    // the grain of time is told once
    const grains = dims.some(isGrain);
    plan.by = [
      ...before.by.filter((id) => !dims.includes(id) && !(grains && isGrain(id))),
      ...dims,
    ];
    delete plan.order;
  } else if (dims.length > 0) {
    const keepsPer = before.top !== undefined && reading.dims.every((dim) => dim.how === "per");
    if (keepsPer && before.top !== undefined) {
      plan.by = [...dims, ...before.by.filter((id) => !dims.includes(id))].slice(0, 3);
      plan.top = { ...before.top, per: dims.slice(0, 2) };
    } else {
      plan.by = dims.slice(0, 3);
      if (before.top !== undefined) plan.top = { ...before.top, per: [] };
      delete plan.pivot;
      delete plan.rollup;
      delete plan.order;
      plan.figures = (plan.figures ?? before.figures).map((figure) =>
        figure.show === "share" ? { ...figure, of: "total" as const } : figure
      );
    }
  }
  // “the 3 busiest”: by a figure of its own
  const { rankMeasure } = reading;
  if (
    rankMeasure !== undefined && reading.rank !== undefined && reading.measures.length === 0 &&
    !plan.figures.some(({ measure }) => measure === rankMeasure)
  ) {
    plan.figures = [{ measure: rankMeasure }];
    if (before.periods.length > 1) Object.assign(plan, withChange(plan));
  }
  if (reading.rank !== undefined) {
    const by = plan.by ?? [];
    if (by.length === 0) throw refuse("rank_of_what", "The question before has no rows to rank.");
    // “the best day”, “which had the most transactions?”
    const isOne = reading.dims.length > 0
      ? reading.dims.every(({ plural }) => !plural) && before.top === undefined
      : /^\W*(and |so )?(which|alin|ano|who|sino)\b/i.test(reading.question);
    plan.top = {
      n: reading.rank.n ?? (isOne ? 1 : before.top?.n ?? 10),
      direction: reading.rank.direction,
      figure: reading.has.has("rows only") ? before.top?.figure ?? 0 : 0,
      per: before.top?.per.filter((id) => by.includes(id)) ?? [],
      ...(reading.rank.from === undefined ? {} : { from: reading.rank.from }),
      ...(reading.rank.both ? { both: true } : {}),
    };
  }
  if (reading.thresholds.length > 0) Object.assign(plan, withThresholds(reading, plan));
  const isShaped = reshape(reading, plan);
  const changed = isShaped || filters.length > 0 || reading.periods.length > 0 ||
    reading.later !== undefined ||
    reading.measures.length > 0 || dims.length > 0 || reading.rank !== undefined ||
    reading.thresholds.length > 0 || reading.allTime;
  if (!changed) throw clarify("nothing_told", "What shall be different?", []);
  return plan;
}

/** “by units”, of rows that were picked by which figure is the higher: picked by that one. */
function pickedAgain(before: Plan, plan: PlanInput): Partial<PlanInput> {
  const [pick] = before.having;
  const measure = plan.figures[0]?.measure;
  const isPick = before.having.length === 1 && pick?.figure.show === "change" && pick.value === 0;
  if (!isPick || measure === undefined) return {};
  const change = { measure, show: "change" as const };
  return {
    having: [{ ...pick, figure: change }],
    ...(before.rollup === undefined
      ? { figures: [{ measure }, change], order: before.order }
      : { figures: [{ measure }] }),
  };
}

/** “as percent of total”, “and the trend?”, “growth?”, “lowest first”: the same figures, shown otherwise. */
export function reshape(reading: Reading, plan: PlanInput): boolean {
  const values = plan.figures.filter(({ show }) => show === undefined || show === "value");
  const figures = values.length > 0 ? values : plan.figures.slice(0, 1);
  if (reading.has.has("share") && !plan.figures.some(({ show }) => show === "share")) {
    Object.assign(plan, withShares(reading, { ...plan, figures }));
  } else if (reading.has.has("moving") || reading.has.has("running") || reading.has.has("trend")) {
    Object.assign(plan, withSeries(reading, { ...plan, figures }));
  } else if (
    reading.has.has("growth") || reading.overGrain !== undefined ||
    (reading.has.has("change") && (plan.periods?.length ?? 0) < 2)
  ) {
    const period = plan.periods?.[0];
    if (period !== undefined && reading.periods.length === 0) {
      reading.periods = [{ period, unit: unitOf(period), at: 0 }];
    }
    Object.assign(plan, withGrowthOf(reading, { ...plan, figures }));
    settleGrowth(reading);
    const growth = plan.figures.findIndex(({ show }) => show === "growth");
    if (plan.top !== undefined && reading.ordersByGrowth) {
      plan.top = { ...plan.top, figure: growth };
    }
  } else if (reading.has.has("average")) {
    Object.assign(plan, withAverages(reading, { ...plan, figures }));
  } else if (reading.order !== undefined && (plan.by?.length ?? 0) > 0) {
    delete plan.top;
    plan.order = { by: 0, direction: reading.order };
  } else if (reading.has.has("pivot")) reading.wantsPivot = true;
  else return false;
  return true;
}
