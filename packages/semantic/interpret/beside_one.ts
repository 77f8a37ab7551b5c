import { DIMENSION, MEASURE } from "../catalog.ts";
import { refuse } from "../not_planned.ts";
import { isProductDimension, type PlanInput } from "../plan.ts";
import { isPartOf } from "../share_reading.ts";
import { moreOrLess } from "./more_or_less.ts";
import type { Named, Reading, Told } from "./reading.ts";

/** All rows beside one of them, or those that are above or below it. */
export interface BesideOne {
  one: Named;
  op?: ">" | ">=" | "<" | "<=";
}

const BEATS =
  /^(did better than|outsold|outsells?|outselling|outperform(s|ed)?|beats?|outdid|outpaced|overtook|exceeds?|exceeded|surpass(es|ed)?|tinalo|nilampasan|lampas sa|mas mabenta (kaysa|kesa)( sa)?)$/i;
const TRAILS = /^(trails?|trailed|underperform(s|ed)?|lost to|lagged|lagged behind|behind)$/i;
const THAN = /^(.* )?(than|kaysa|kaysa sa|kaysa kay|kesa|kesa sa|kesa kay)$/i;
const MORE =
  /\b(more|better|higher|bigger|greater|larger|stronger|malaki|mataas|marami|maraming|mabenta|malakas)\b/gi;

/**
 * “how did each brand do against Coke”, “which stores sold more than JR Mini Mart”: the name is one
 * of the rows, and limits nothing. It is taken out of the names.
 */
export function takeBesideOne(reading: Reading): BesideOne | undefined {
  const [row, ...others] = reading.dims.filter(({ how }) => how !== "rank");
  const one = reading.positives().find((name) => name.id === row?.id);
  if (row === undefined || one === undefined || others.length > 0) return undefined;
  const isAlone = reading.names.filter(({ id }) => id === row.id).length === 1 &&
    one.values.length === 1 && one.contains === undefined;
  const joint = jointBefore(reading, one);
  if (!isAlone || joint === undefined || !areRows(reading, row, one) || reading.isPicking) {
    return undefined;
  }
  // “mga brand na mas mabenta kaysa Coke”: more of it, and no ranking
  const ranked = reading.rank;
  const isMore = ranked !== undefined && !ranked.explicit && ranked.n === undefined &&
    /^(mabenta|mabili|malakas)$/i.test(reading.items[ranked.at]?.text ?? "") &&
    /^mas$/i.test(reading.items[ranked.at - 1]?.text ?? "");
  if (
    reading.restAt !== undefined || ranked !== undefined && !isMore || reading.has.has("share")
  ) return undefined;
  const op = directionOf(reading, joint);
  if (op === undefined && row.how === "count") return undefined;
  // “which dairy brands sold more than Coke”: Coke's row is not among them
  const limits = reading.names.filter((name) => name !== one);
  const isLeftOut = limits.some((name) =>
    isProductDimension(name.id) && isProductDimension(one.id) ||
    name.stores !== undefined && one.stores !== undefined &&
      !one.stores.every((store) => name.stores?.includes(store)) && !isPartOf(name.id, one.id)
  );
  if (isLeftOut) {
    throw refuse(
      "does_not_combine",
      `${DIMENSION[one.id].plural} within something are not compared with ${one.label}.`,
    );
  }
  reading.names = limits;
  if (isMore) reading.rank = undefined;
  reading.besideOne = true;
  reading.has.add("versus");
  reading.than = undefined;
  reading.versusAt = undefined;
  return { one, ...(op === undefined ? {} : { op }) };
}

/** Where the word stands that compares with the name, directly before it. */
function jointBefore(reading: Reading, one: Named): number | undefined {
  let k = reading.previousOf(one.at);
  // “compare every brand with Alaska”, “ikumpara ang bawat tindahan sa Lahug Corner Store”
  const isTold = reading.items.some((_, n) => n < k && reading.isWord(n, "versus"));
  if (isTold && /^(to|with|sa|kay|against)$/i.test(reading.items[k]?.text ?? "")) return k;
  // “against the brand Coke”, “vs that of Coke”
  while (
    reading.isWord(k, "of", "in", "all") ||
    reading.isWord(k, "dimension") && reading.dims.every(({ at }) => at !== k)
  ) k = reading.previousOf(k);
  const text = reading.items[k]?.text ?? "";
  const isJoint = reading.isWord(k, "versus", "compare") || BEATS.test(text) || TRAILS.test(text);
  return isJoint ? k : undefined;
}

/** “each brand”, “which brands”, “the brands”: rows that are told before the name. */
function areRows(reading: Reading, row: Told, one: Named): boolean {
  if (row.at > one.at) return false;
  if (row.how === "per" || row.how === "which" || row.how === "count") return true;
  const before = reading.previousOf(row.at);
  return row.plural || row.how === "by" || reading.isWord(before, "all", "per", "in each");
}

function directionOf(reading: Reading, joint: number): BesideOne["op"] {
  const text = reading.items[joint]?.text ?? "";
  const meaning = reading.word(joint);
  if (meaning?.is === "compare" && [">", ">=", "<", "<="].includes(meaning.op)) {
    return meaning.op as BesideOne["op"];
  }
  if (TRAILS.test(text)) return "<";
  if (BEATS.test(text)) return ">";
  if (!THAN.test(text)) return undefined;
  return moreOrLess(reading, joint, MORE);
}

/** The plan with only the rows that are above or below the one. */
export function withBesideOne(plan: PlanInput, { one, op }: BesideOne): PlanInput {
  const isPlain = plan.figures.every(({ show }) => (show ?? "value") === "value") &&
    (plan.periods?.length ?? 0) < 2 && plan.top === undefined;
  if (!isPlain) {
    throw refuse("does_not_combine", `Only plain figures are compared with ${one.label}.`);
  }
  if (op === undefined) return plan;
  const measure = plan.figures[0]?.measure ?? "revenue";
  if (MEASURE[measure].isOfOne) {
    throw refuse("does_not_combine", `Only sums and averages are compared with ${one.label}.`);
  }
  const [than] = one.values;
  if (than === undefined) throw new Error("a name without a value");
  return {
    ...plan,
    having: [...plan.having ?? [], { figure: { measure }, op, value: 1, than }],
  };
}
