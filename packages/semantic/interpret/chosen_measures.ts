import { DIMENSION, MEASURE } from "../catalog.ts";
import type { DimensionId, MeasureId } from "../names.ts";
import { clarify, refuse } from "../not_planned.ts";
import { isProductDimension, type PlanInput } from "../plan.ts";
import type { Item } from "../read.ts";
import type { Reading } from "./reading.ts";
import { COUNTED } from "./figure_kinds.ts";

export const SHAREABLE_DEFAULT: MeasureId = "revenue";

export function chosenMeasures(reading: Reading, shares: boolean): MeasureId[] {
  // “at what hour do sales peak”
  const only = reading.measures[0];
  if (
    reading.measures.length === 1 && only !== undefined && reading.rank !== undefined &&
    /^(peak|off peak|slow|slowest)$/i.test((reading.items[reading.rank.at] as Item).text)
  ) reading.rankMeasure = only.id;
  const thresholdsUse = new Set(reading.thresholds.map((threshold) => threshold.measure));
  let measures = reading.measures.map(({ id }) => id);
  if (reading.rankMeasure !== undefined && !measures.includes(reading.rankMeasure)) {
    measures = [...measures, reading.rankMeasure];
  }
  // what only a threshold names is shown too
  if (measures.length === 0) measures = [...thresholdsUse].filter((id) => id !== undefined);
  if (
    measures.length > 1 && reading.rankMeasure !== undefined &&
    !reading.has.has("by measure")
  ) {
    // "stores with most transactions": one figure said twice
    const words = reading.measures.filter(({ id }) => id !== reading.rankMeasure);
    if (words.length === 0) measures = [reading.rankMeasure];
  }
  if (reading.has.has("new and returning") && measures.length > 2) {
    measures = measures.filter((id) => id !== "unique_customers");
    if (measures.length > 2) {
      throw refuse(
        "does_not_combine",
        "Sales of new and of returning customers are not told apart; how many there were is.",
      );
    }
  }
  if (measures.length > 0) return measures.slice(0, 6);
  // “anong request type ang pinakamarami”: of receipts
  const isMany = reading.rank !== undefined &&
    /^pinaka(marami|kaunti|konti)(ng)?$/i.test((reading.items[reading.rank.at] as Item).text);
  if (
    isMany && !reading.has.has("sell") && reading.dims.length > 0 &&
    reading.dims.every(({ id }) => DIMENSION[id].level === "receipt")
  ) return ["transactions"];
  const counts = countsOf(reading);
  if (counts !== undefined) return counts;
  // “stores above the average”: in revenue
  const money = reading.thresholds.some((threshold) =>
    threshold.isMoney || threshold.share || threshold.average ||
    // “shops under 10k”: pesos
    threshold.value >= 1000
  );
  if (
    reading.rank !== undefined || shares || reading.has.has("growth") ||
    reading.overGrain !== undefined ||
    reading.has.has("how much") ||
    // “how many did we sell”: of what?
    reading.has.has("sell") && !reading.has.has("how many") || money || reading.has.has("versus") ||
    reading.has.has("moving") ||
    reading.has.has("running") || reading.isPicking || reading.has.has("change") ||
    reading.has.has("trend")
  ) return [SHAREABLE_DEFAULT];
  throw clarify(
    "figure_missing",
    "Which figure?",
    ["revenue", "transactions", "units", "customers"].map((word) => ({
      label: word,
      question: `${word} ${reading.question}`,
    })),
  );
}

/** What persons are told by. */
const PERSONAL: ReadonlySet<DimensionId> = new Set(["gender", "age_bracket", "customer_type"]);

/** “how many stores”, “how many Coke did we sell”. */
export function countsOf(reading: Reading): MeasureId[] | undefined {
  if (!reading.has.has("how many")) return undefined;
  const counted = reading.dims.find((dim) => dim.how === "count");
  // “how many stores sold more in September than in August”: of what?
  if (counted !== undefined && reading.isPicking) return undefined;
  if (counted?.id === "pack_size" && reading.names.some((name) => isProductDimension(name.id))) {
    // “how many packs of Marlboro”
    reading.dims = reading.dims.filter((dim) => dim !== counted);
    return ["units"];
  }
  if (counted !== undefined) {
    // “ilan sa mga tindahan ang lumago”: those that did
    if (isOfChanged(reading)) return undefined;
    const id = COUNTED[counted.id];
    if (id !== undefined && reading.thresholds.length === 0) {
      reading.dims = reading.dims.filter((dim) => dim !== counted);
      return [id];
    }
    // “how many stores reached 100k”: of what?
    const isUntold = reading.thresholds.length > 0 &&
      reading.thresholds.every((told) =>
        told.measure === undefined && !told.isMoney && told.share !== true
      );
    if (isUntold) return undefined;
    return ["transactions"];
  }
  if (reading.has.has("share")) return undefined;
  if (reading.names.some((name) => isProductDimension(name.id))) return ["units"];
  // “ilan ang may edad na 35-44”
  const ofReceipts = reading.names.filter((name) => DIMENSION[name.id].level === "receipt");
  if (ofReceipts.length > 0 && ofReceipts.every(({ id }) => PERSONAL.has(id))) {
    return ["unique_customers"];
  }
  // “ilan ang nagbayad ng cash”
  if (ofReceipts.length > 0) return ["transactions"];
  return undefined;
}

export function withCount(reading: Reading, plan: PlanInput): PlanInput {
  const counted = reading.dims.find((dim) => dim.how === "count");
  if (counted === undefined || !reading.has.has("how many")) return plan;
  if (MEASURE[plan.figures[0]?.measure ?? "revenue"] === undefined) return plan;
  // "how many transactions by store" counts transactions
  if (reading.measures.some(({ at }) => reading.isWord(reading.previousOf(at), "how many"))) {
    return plan;
  }
  const by = (plan.by ?? []).filter((id) => id !== counted.id);
  const first = reading.thresholds[0]?.measure ?? plan.figures[0]?.measure ?? "transactions";
  const changed = isOfChanged(reading) && (plan.periods?.length ?? 0) === 2 &&
      (plan.having ?? []).length === 0
    ? [{
      figure: { measure: first, show: "change" as const },
      op: reading.direction === "up" ? ">" as const : "<" as const,
      value: 0,
    }]
    : [];
  return {
    ...plan,
    by,
    figures: [{ measure: first }],
    having: [...plan.having ?? [], ...changed],
    rollup: { fn: "count", over: [counted.id] },
  };
}

/** “how many stores grew in September”: counted are those that rose, or fell. */
function isOfChanged(reading: Reading): boolean {
  const counted = reading.dims.find(({ how }) => how === "count");
  const at = reading.growthAt;
  return counted !== undefined && reading.dims.length === 1 && reading.direction !== undefined &&
    reading.has.has("change") && reading.thresholds.length === 0 && reading.rank === undefined &&
    reading.measures.every((told) => told.id !== COUNTED[counted.id]) &&
    at !== undefined && at > counted.at;
}
