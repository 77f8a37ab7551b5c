import { TIMES_OF_DAY } from "../account.ts";
import { DIMENSION, MEASURE } from "../catalog.ts";
import type { PlanInput } from "../plan.ts";
import { refuse } from "../not_planned.ts";
import { isPartOf } from "../share_reading.ts";
import type { Reading } from "./reading.ts";
import { chosenMeasures, withCount } from "./chosen_measures.ts";
import { periodsOf, requireJoined } from "./told_periods.ts";
import { groupsOf, wholeRanges } from "./told_groups.ts";
import { filtersOf } from "./told_filters.ts";
import {
  comparedNames,
  pickedThan,
  refuseNearlyWider,
  refuseOwnBrand,
  settleComparison,
} from "./compared_names.ts";
import { nounInName, rankComparative, rankedBy, whichOfKind, withTop } from "./ranked_rows.ts";
import { pickOf, withPick } from "./picked_sides.ts";
import { takeBesideOne, withBesideOne } from "./beside_one.ts";
import { BAD } from "./figure_kinds.ts";
import { timesAsSpans } from "./counted_spans.ts";
import { planOfBoughtTogether } from "./bought_together.ts";
import { takePlacedNames } from "./placed_names.ts";
import { takeReceiptSizes, withReceipts } from "./receipt_sizes.ts";
import { isPickedByChange, settleGrowth, withChange, withGrowthOf } from "./growth.ts";
import {
  isShareNamed,
  isShareThresholdOnly,
  settleRates,
  settleShareThreshold,
  withShares,
} from "./shares.ts";
import { withSeries } from "./series.ts";
import { withAverages } from "./averages.ts";
import { withThresholds } from "./thresholds.ts";

/** “by age group, only receipts where we know the age”: the unknown ones count nowhere. */
function ofKnown(reading: Reading, plan: PlanInput): PlanInput {
  const dims = (plan.by ?? []).filter((id) => DIMENSION[id].level === "receipt");
  if (dims.length === 0) {
    throw refuse("word_unused", "What is known there is not clear; please say it otherwise.");
  }
  reading.has.delete("only");
  return {
    ...plan,
    filters: [
      ...plan.filters ?? [],
      ...dims.map((dimension) => ({ dimension, op: "not_in" as const, values: [null] })),
    ],
  };
}

/** “which store had the biggest transaction”: the one whose is the biggest. */
function pickOne(reading: Reading): void {
  const one = reading.measures.find(({ id }) => MEASURE[id].isOfOne && !id.startsWith("median"));
  const isAsked = reading.dims.some(({ how, plural }) => how === "which" && !plural);
  if (one === undefined || !isAsked || reading.rank !== undefined) return;
  reading.rank = {
    direction: one.id === "smallest_receipt" ? "asc" : "desc",
    at: one.at,
    explicit: false,
  };
  reading.rankMeasure = one.id;
}

/** “lowest first”, “worst first”: the worst return rate is the highest. */
function orderOf({ order = "desc", judgesOrder }: Reading, plan: PlanInput): "asc" | "desc" {
  const isBad = judgesOrder && BAD.has(plan.figures[0]?.measure ?? "revenue");
  return isBad ? order === "desc" ? "asc" : "desc" : order;
}

export function build(reading: Reading): PlanInput {
  const together = planOfBoughtTogether(reading);
  if (together !== undefined) return together;
  takePlacedNames(reading);
  timesAsSpans(reading);
  takeReceiptSizes(reading);
  const pick = pickOf(reading);
  const beside = pick === undefined ? takeBesideOne(reading) : undefined;
  const filters = filtersOf(reading);
  if (pick === undefined) settleComparison(reading);
  reading.isPicking = pick !== undefined;
  rankComparative(reading);
  settleRates(reading);
  settleGrowth(reading);
  const changes = reading.has.has("growth") || reading.has.has("change") ||
    reading.rank?.growth === true;
  // “by how many percent did it grow”
  if (changes && !isShareNamed(reading)) reading.has.delete("share");
  const periods = periodsOf(reading, changes);
  settleShareThreshold(reading);
  const shares = reading.has.has("share") && !isShareThresholdOnly(reading);
  pickOne(reading);
  const measures = chosenMeasures(reading, shares);
  let by = groupsOf(reading, measures);
  const sideIds = pick?.sides?.map(({ id }) => id) ?? [];
  by = [...by, ...wholeRanges(reading, by).filter((id) => !sideIds.includes(id))];
  // comparisons of values: each a row
  const compared = pick?.sides === undefined
    ? comparedNames(reading, by, shares)
    : { dimensions: [], segments: [] };
  const ranked = rankedBy(reading, by);
  if (
    ranked !== undefined && !by.includes(ranked.dimension) &&
    (nounInName(reading) ?? whichOfKind(reading)) === ranked.dimension
  ) by = [...by, ranked.dimension];
  // “top 3 brands in stores with more than 200 transactions”: which of the two is picked?
  const threshold = reading.thresholds[0];
  const isOfOthers = ranked !== undefined && threshold !== undefined &&
    reading.dims.some((dim) =>
      dim.id !== ranked.dimension && dim.how === "plain" && dim.at > (reading.rank?.at ?? 0) &&
      dim.at < threshold.at
    );
  if (isOfOthers) {
    throw refuse(
      "does_not_combine",
      "A ranking within rows that a threshold picks cannot be told.",
    );
  }
  const wantsGrowth = reading.has.has("growth") || reading.overGrain !== undefined ||
    (reading.has.has("change") && !reading.has.has("trend"));

  const { segments } = compared;
  refuseOwnBrand(reading, segments.flatMap(({ source }) => source));
  refuseNearlyWider(reading, segments.flatMap(({ source }) => source));
  for (const id of compared.dimensions) {
    if (by.includes(id)) continue;
    by = [...by, id];
    // “top 3 brands for men and women”: of each
    if (ranked !== undefined && ranked.dimension !== id && !isPartOf(ranked.dimension, id)) {
      ranked.per.push(id);
    }
  }

  let plan: PlanInput = {
    figures: measures.map((measure) => ({ measure })),
    by,
    filters: filters.filter((filter) =>
      !segments.some((segment) => segment.filters.some((f) => f === filter))
    ),
    periods: requireJoined(reading, periods, wantsGrowth || reading.rank?.growth === true),
    segments: segments.map(({ label, filters: own }) => ({ label, filters: own })),
  };
  if (segments.length > 0) {
    const own = new Set(segments.flatMap((segment) => segment.source));
    plan.filters = filtersOf(reading, own);
  }
  if (pick?.sides !== undefined) plan.filters = filtersOf(reading, new Set(pick.sides));
  if (
    reading.has.has("moving") || reading.has.has("running") ||
    // “day of week pattern”: the days of the week tell it
    reading.has.has("trend") && !by.some((id) => TIMES_OF_DAY.has(id))
  ) plan = withSeries(reading, plan);
  if (shares) plan = withShares(reading, plan);
  else if (wantsGrowth || reading.rank?.growth) plan = withGrowthOf(reading, plan);
  else if ((plan.periods?.length ?? 0) === 2) plan = withChange(plan);
  if (reading.has.has("average")) plan = withAverages(reading, plan);
  if (
    reading.direction !== undefined && isPickedByChange(reading) && reading.rank === undefined &&
    (plan.by?.length ?? 0) > 0 && (plan.periods?.length ?? 0) === 2
  ) {
    const measure = plan.figures[0]?.measure ?? "revenue";
    plan.having = [{
      figure: { measure, show: "change" },
      op: reading.direction === "up" ? ">" : "<",
      value: 0,
    }];
  }
  const first = plan.figures[0]?.measure ?? "revenue";
  const than = pick === undefined ? pickedThan(reading) : undefined;
  if (than !== undefined && (plan.by?.length ?? 0) > 0 && (plan.periods?.length ?? 0) === 2) {
    plan.having = [{ figure: { measure: first, show: "change" }, op: than, value: 0 }];
  }
  if (reading.has.has("known")) plan = ofKnown(reading, plan);
  plan = withReceipts(reading, withThresholds(reading, plan));
  plan = withCount(reading, plan);
  if (beside !== undefined) plan = withBesideOne(plan, beside);
  if (pick !== undefined) {
    return withPick(plan, pick, (name) => reading.items[name.at]?.text ?? name.label);
  }
  if (ranked !== undefined && plan.rollup?.fn !== "count") plan = withTop(reading, plan, ranked);
  else if ((reading.order !== undefined || reading.ordersByGrowth) && (plan.by?.length ?? 0) > 0) {
    const growth = plan.figures.findIndex((figure) => figure.show === "growth");
    plan.order = {
      by: (reading.ordersByGrowth || reading.has.has("growth")) && growth >= 0 ? growth : 0,
      direction: orderOf(reading, plan),
    };
  }
  reading.wantsPivot = (plan.by?.length ?? 0) >= 2 &&
    (reading.has.has("pivot") || reading.dims.some((dim) => dim.how === "across"));
  return plan;
}
