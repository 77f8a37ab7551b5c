import { DIMENSION, isCountOrSum, MEASURE } from "../catalog.ts";
import { type DimensionId, isGrain } from "../names.ts";
import { clarify, refuse } from "../not_planned.ts";
import { isProductDimension, type PlanInput } from "../plan.ts";
import type { Item } from "../read.ts";
import { isPartOf, subjectOfShare } from "../share_reading.ts";
import type { Named, Reading } from "./reading.ts";
import { MERELY_LIMITS } from "./compared_names.ts";
import { filtersOf } from "./told_filters.ts";
import { RATES } from "./figure_kinds.ts";
import { shareAlsoHeld } from "./bought_together.ts";
import { shareOfReceipts } from "./receipt_sizes.ts";
import { dimensionWord, WHOLE } from "./told_groups.ts";

export const HOW_OFTEN = /^(how often|how frequently|gaano kadalas|gaano ka ?dalas)$/i;

/** “porsyento ng substitution”: of the transactions, where nothing else is shared out. */
export function settleRates(reading: Reading) {
  // “ilang porsyento ang binalik? yung return rate”: told twice
  const rated = reading.measures.find(({ id }) => Object.values(RATES).includes(id));
  const again = reading.measures.find(({ id }) => rated !== undefined && RATES[id] === rated.id);
  if (
    rated !== undefined &&
    (again !== undefined ||
      reading.has.has("share") && (isHowOften(reading) || !isShareNamed(reading)))
  ) {
    // “gaano kadalas nagpapalit ng brand ang mga customer (substitution rate)”
    const others = reading.measures.filter((told) =>
      told !== again && told !== rated &&
      !(again !== undefined && told.id === "unique_customers" && isHowOften(reading))
    );
    if (others.length === 0) {
      reading.measures = [rated];
      reading.has.delete("share");
    }
  }
  const only = reading.measures[0];
  // “stores where more than 3 % of receipts were returned”
  const picked = only === undefined ? undefined : RATES[only.id];
  const part = reading.thresholds.find(({ share, measure }) => share && measure === "transactions");
  if (
    picked !== undefined && part !== undefined && only !== undefined &&
    reading.measures.length === 1
  ) {
    part.measure = picked;
    reading.measures = [{ id: picked, at: only.at }];
    reading.has.delete("share");
    return;
  }
  // “return rate, in percent of transactions”: it says so itself
  const rateTold = reading.measures.find(({ id }) => MEASURE[id].format === "percent");
  const isSaid =
    /^(in |as |as a )?(%|percent|percentage|pct|percentages|porsyento|porsiyento)( of| ng)?$/i
      .test((reading.items[reading.shareAt ?? -1] as Item | undefined)?.text ?? "");
  if (rateTold !== undefined && isSaid && reading.has.has("share")) {
    const others = reading.measures.filter((told) => told !== rateTold);
    if (others.every(({ id, at }) => id === "transactions" && at > (reading.shareAt ?? 0))) {
      reading.measures = [rateTold];
      reading.has.delete("share");
    }
  }
  // “how often did customers return things”: receipts are what is returned
  if (
    isHowOften(reading) &&
    reading.measures.some(({ id }) =>
      RATES[id] !== undefined || Object.values(RATES).includes(id)
    ) &&
    reading.measures.length > 1
  ) reading.measures = reading.measures.filter(({ id }) => id !== "unique_customers");
  // “what % of suggestions got accepted”: the rate says percent itself
  if (
    reading.measures.length === 1 && only !== undefined && MEASURE[only.id].format === "percent" &&
    only.at > (reading.shareAt ?? 0)
  ) reading.has.delete("share");
  // “what % of receipts were returns”: what is counted, of all that could be
  const counted = reading.measures.find(({ id }) => RATES[id] !== undefined);
  const isOfReceipts = isRateOfReceipts(reading);
  const told = counted === undefined ? undefined : RATES[counted.id];
  if (
    reading.has.has("share") && told !== undefined && counted !== undefined &&
    (isOfReceipts || isHowOften(reading) && reading.measures.length === 1)
  ) {
    reading.measures = [{ id: told, at: counted.at }];
    reading.has.delete("share");
    return;
  }
  const rate = only === undefined ? undefined : RATES[only.id];
  if (
    !reading.has.has("share") || reading.measures.length !== 1 || rate === undefined ||
    only === undefined
  ) return;
  // “return% per category”
  const isSign = reading.shareAt === only.at + 1 &&
    /^(%|pct|percent)$/i.test((reading.items[only.at + 1] as Item).text);
  if (
    !isSign && (
      // “as a rate” says it of whatever is told apart
      (!/^as (a )?rates?$/i.test((reading.items[reading.shareAt ?? 0] as Item).text) &&
        (reading.dims.length > 0 || only.at < (reading.shareAt ?? 0))) ||
      reading.positives().some((name) => !reading.isWord(reading.previousOf(name.at), "in"))
    )
  ) return;
  reading.measures = [{ id: rate, at: only.at }];
  reading.has.delete("share");
}

/** “share of transactions that had a substitution”: told by a figure of its own. */
export function isRateOfReceipts({ measures }: Reading): boolean {
  return measures.length === 2 && measures.some(({ id }) => id === "transactions") &&
    measures.some(({ id }) => id === "returns" || id === "substitutions");
}

/** “how often do women accept our suggestions”: a rate. */
function isHowOften(reading: Reading): boolean {
  return reading.items.some(({ text }) => HOW_OFTEN.test(text));
}

/** “stores where gcash is more than 20 % of transactions”: a share of a name is what is compared. */
export function settleShareThreshold(reading: Reading) {
  const told = reading.thresholds.find((threshold) => threshold.share && !threshold.growth);
  if (
    told === undefined || reading.has.has("share") || reading.has.has("growth") ||
    reading.has.has("change") || reading.positives().length === 0 || reading.dims.length === 0
  ) return;
  const measure = told.measure ?? reading.measures[0]?.id;
  if (measure !== undefined && (MEASURE[measure].over !== undefined || RATES[measure])) return;
  reading.has.add("share");
  reading.shareAt = told.at;
}

export function isShareThresholdOnly(reading: Reading): boolean {
  return reading.thresholds.some((threshold) => threshold.share) && reading.measures.length > 0 &&
    reading.shareAt === undefined;
}

export function isShareNamed(reading: Reading): boolean {
  return reading.items.some((item) =>
    item.kind === "word" && item.meaning.is === "share" &&
    !/^(ilang |in |as |as a |sa )?(%|percents?|percentages?|rates?|pct|porsyento(?:ng)?|porsiyento(?:ng)?|percent terms)( of| ng)?$/i
      .test(item.text)
  );
}

export function withShares(reading: Reading, plan: PlanInput): PlanInput {
  const by = [...plan.by ?? []];
  for (const { measure } of plan.figures) {
    if (!isCountOrSum(measure)) {
      throw refuse("does_not_combine", `${MEASURE[measure].label} is no sum and has no shares.`);
    }
  }
  if (plan.figures.length > 1) {
    throw refuse("two_figures", "The share of one figure at a time, please.");
  }
  const ofReceipts = shareOfReceipts(reading, plan) ?? shareAlsoHeld(reading, plan);
  if (ofReceipts !== undefined) return ofReceipts;
  const positive = reading.names.filter((name) => !name.negative && name.contains === undefined);
  // “what share of sales comes from outside NCR”: all but it are the part, not the whole
  const isOfOthers = reading.names.some(({ negative }) => negative) && positive.length === 0 &&
    reading.dims.every(({ how }) => how === "plain");
  if (isOfOthers || reading.names.some(({ contains }) => contains !== undefined)) {
    throw refuse(
      "does_not_combine",
      "The share of all but a name, or of a part of names, is not told; ask for the shares of all.",
    );
  }
  const ids = [...new Set(positive.map((name) => name.id))];
  const grouped = by.filter((id) => !isGrain(id));
  const shareAt = reading.shareAt ?? 0;
  let of: "total" | DimensionId = "total";
  // “Coke's share of its category, Non-Alcoholic Beverages”: the whole is named
  const isNamedWhole = ids.some((id) => id !== "category" && isPartOf(id, "category")) &&
    ids.includes("category") && /\bcategor/i.test(reading.question);
  if (isNamedWhole && by.includes("category") && by.length === 1) {
    reading.dims = reading.dims.filter(({ id }) => id !== "category");
    by.length = 0;
    grouped.length = 0;
  }
  // “market share of noodle brands by region”: the market of each region
  const markets = /\bmarket share\b/i.test(reading.question)
    ? grouped.filter((id) => !isProductDimension(id))
    : [];
  const [mixed, whole] = grouped;
  // “payment mix by region”: of what each region sells
  const isMixBy = grouped.length === 2 && whole !== undefined &&
    /^(mix|split|shares?)$/i.test(reading.items[shareAt]?.text ?? "") &&
    reading.dims.some(({ id, at }) => id === mixed && at === reading.previousOf(shareAt)) &&
    reading.dims.some(({ id, at }) => id === whole && at > shareAt);
  const [market] = grouped.length === 2 && markets.length === 1 ? markets : isMixBy ? [whole] : [];
  const part = partOfListed(reading, plan, positive);
  if (part !== undefined) return part;
  const isOfCategory = isShareOfItsCategory(reading);
  const add = (id: DimensionId) => {
    if (!by.includes(id)) by.push(id);
  };
  if (isOfCategory) {
    of = "category";
    if (!by.includes("category")) by.unshift("category");
    for (
      const id of ids.filter((id) => isProductDimension(id) && id !== "category").slice(0, 1)
    ) add(id);
    const fine = by.filter((id) => id !== "category" && !isGrain(id));
    if (fine.length === 0) {
      throw clarify("share_of_what", "The share of which brands or products in their category?", [
        { label: "each brand", question: `${reading.question} by brand` },
      ]);
    }
  } else if (market !== undefined) {
    of = market;
  } else if (grouped.length === 2 && isWithinLast(reading, grouped)) {
    // “share of each payment method per region”
    of = grouped[1] as DimensionId;
  } else if (ids.length > 0) {
    const subject = subjectOfShare(reading.items, shareAt, positive, reading.dims);
    // “payment split for Aling Nena Store”: its methods are shared out
    const isMix = grouped.length === 1 &&
      /^(split|mix|breakdown|distribution|composition|hatian)( of| ng)?$/i
        .test(reading.items[shareAt]?.text ?? "");
    if (subject !== undefined && !by.includes(subject) && !isMix) {
      if (grouped.length > 1) {
        throw refuse(
          "too_many_dimensions",
          "A share of a name is told by one dimension at most.",
        );
      }
      if (grouped.length === 1) of = grouped[0] as DimensionId;
      by.push(subject);
    }
  }
  if (of === "total" && reading.rank !== undefined) requireWhole(reading, grouped, by);
  if (by.filter((id) => !isGrain(id)).length === 0 && by.length === 0) {
    throw clarify(
      "share_of_what",
      "The share of what?",
      (["category", "brand", "store", "payment_method"] as const).map((id) => ({
        label: `each ${DIMENSION[id].label.toLowerCase()}`,
        question: `${reading.question} by ${dimensionWord(id)}`,
      })),
    );
  }
  if (by.length > 3) {
    throw refuse("too_many_dimensions", "Rows are told apart by three dimensions at most.");
  }
  const figures = plan.figures.flatMap((
    figure,
  ) => [figure, { ...figure, show: "share" as const, of }]).slice(0, 6);
  return { ...plan, by, figures };
}

/** “how much of it falls on Saturdays and Sundays”: both together are the part. */
function partOfListed(
  reading: Reading,
  plan: PlanInput,
  names: readonly Named[],
): PlanInput | undefined {
  const [figure] = plan.figures;
  const [first] = names.filter(({ id }) => MERELY_LIMITS.has(id));
  const listed = names.filter(({ id }) => id === first?.id);
  const isListed = first !== undefined && listed.length > 1 &&
    listed.length < (WHOLE.get(first.id) ?? 99) && (plan.by ?? []).length === 0 &&
    reading.versusAt === undefined && reading.rank === undefined &&
    !/\b(each|every|respectively|per|kada|bawat)\b/i.test(reading.question) &&
    listed.slice(1).every((name, k) =>
      reading.items.slice((listed[k]?.at ?? 0) + 1, name.at).every((_, n) =>
        reading.isWord((listed[k]?.at ?? 0) + 1 + n, "and", "or", "in", "ignored")
      )
    );
  if (!isListed || figure === undefined || plan.part !== undefined) return undefined;
  const own = new Set(listed);
  return {
    ...plan,
    figures: [figure, { ...figure, show: "share", of: "total" }],
    filters: filtersOf(reading, own),
    part: {
      filters: [{ dimension: first.id, op: "in", values: listed.flatMap(({ values }) => values) }],
    },
  };
}

/** “store with the highest share of gcash transactions”: of its own, or of all that are gcash. */
function requireWhole(
  reading: Reading,
  grouped: readonly DimensionId[],
  by: readonly DimensionId[],
) {
  const [group] = grouped;
  const name = reading.positives().find(({ id }) => DIMENSION[id].level === "receipt");
  if (group === undefined || grouped.length > 1 || name === undefined || by.includes(name.id)) {
    return;
  }
  const when = reading.periods.map(({ at }) => (reading.items[at] as Item).text).join(" vs ");
  const figure = MEASURE[reading.measures[0]?.id ?? "revenue"].label.toLowerCase();
  const order = reading.rank?.direction === "asc" ? "lowest first" : "highest first";
  throw clarify("share_of_what", `The share of ${name.label} in what?`, [
    {
      label: `in the ${figure} of each ${DIMENSION[group].label.toLowerCase()}`,
      question: `share of ${name.label} in ${figure} per ${dimensionWord(group)} ${when}, ${order}`,
    },
    {
      label: `each ${DIMENSION[group].label.toLowerCase()}, in all of ${name.label}`,
      question: `${name.label} ${figure} by ${dimensionWord(group)} ${when}, ${order}`,
    },
  ]);
}

/** Whether the last of two groups is what the other is shared out within. */
export function isWithinLast(reading: Reading, grouped: readonly DimensionId[]): boolean {
  const last = reading.dims.find((dim) => dim.id === grouped[1]);
  if (last === undefined || last.how !== "per") return false;
  const before = reading.previousOf(last.at);
  return !reading.isWord(reading.previousOf(before), "and") && reading.dims[0]?.id === grouped[0];
}

export function isShareOfItsCategory(reading: Reading): boolean {
  const text = reading.question.toLowerCase();
  // “Alaska's market share within dairy”: the whole is named
  const ids = reading.positives().map(({ id }) => id);
  if (ids.some((id) => ids.some((other) => isPartOf(id, other)))) return false;
  // “market share of detergent brands”: of what is named
  const isNamedMarket = /\bmarket share\b/.test(text) &&
    !/\b(its|their|own) (own )?categor/.test(text) &&
    ids.some((id) => reading.dims.some((dim) => isPartOf(dim.id, id)) && isProductDimension(id));
  if (isNamedMarket) return false;
  // “category share of revenue”: of each category
  const isOfCategories = reading.dims.every(({ id }) => id === "category") &&
    !ids.some(isProductDimension);
  if (isOfCategories && /\bcategory share\b/.test(text)) return false;
  return /\bmarket share\b/.test(text) ||
    /share (?:of|within|in) (?:its|their|the)? ?(?:own )?category\b/.test(text) ||
    /category share/.test(text) ||
    /(?:of|within|in) (?:its|their|the same) (?:own )?categor|(?:within|in) each categor/.test(
      text,
    ) ||
    /share of category/.test(text);
}
