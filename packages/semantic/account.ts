import { daysBetween, weekdayOf } from "./calendar.ts";
import { requireWords } from "./account_words.ts";
import { DIMENSION, MEASURE } from "./catalog.ts";
import { type DimensionId, isGrain, type MeasureId } from "./names.ts";
import { clarify, refuse } from "./not_planned.ts";
import { filtersOfPlan, isProductDimension, type Plan, type Value } from "./plan.ts";
import type { Item } from "./read.ts";
import { isPartOf } from "./share_reading.ts";

/** What the words of a question were taken for, before a plan was made of them. */
export interface Account {
  question: string;
  items: readonly Item[];
  measures: readonly { id: MeasureId; at: number }[];
  dims: readonly { id: DimensionId; at: number; n?: number }[];
  names: readonly {
    id: DimensionId;
    values: readonly Value[];
    negative: false | "not" | "without";
    contains?: string;
    stores?: readonly string[];
    label: string;
    at: number;
  }[];
  thresholds: number;
  isRanked: boolean;
  /** Rows are compared with one of them. */
  isBesideOne: boolean;
}

/** What a pattern in time is told by, where no grain of the calendar is. */
export const TIMES_OF_DAY: ReadonlySet<DimensionId> = new Set<DimensionId>([
  "hour",
  "daypart",
  "weekday",
  "weekday_weekend",
]);

export const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
];
const COMPARE =
  /^(compar(e|ing|ison)|ikumpara|ihambing|paghambingin|side by side|separat(e|ed|ing|ely)|hiwalay|hiwa|individually)/i;
/** Words that compare, and say nothing where nothing is compared. */
export const COMPARATIVE =
  /^(more|less|better|worse|higher|lower|bigger|smaller|greater|larger|fewer|stronger|weaker|faster|slower|quicker|mas|malaki|maliit|mataas|mababa)$/i;

/**
 * Checks that every word which changes what is asked did change the plan: a comparison compares, a
 * share is shown, a ranking ranks, each name limits or is a row, each grouping is one. A word that
 * came to nothing means the question was not understood, so it is asked back or refused.
 *
 * @throws NotPlanned
 */
export function requireAccount(plan: Plan, account: Account): void {
  const shown = [...plan.figures, ...plan.having.map((having) => having.figure)];
  const shows = (...kinds: string[]) => shown.some((figure) => kinds.includes(figure.show));
  const has = (...kinds: string[]) =>
    account.items.some((item) => item.kind === "word" && kinds.includes(item.meaning.is));
  const groups: DimensionId[] = [...plan.by, ...plan.rollup?.over ?? []];
  const figures = new Set(shown.map((figure) => figure.measure));
  const unread = (text: string) =>
    refuse("word_unused", `What “${text}” means here is not clear; please say it otherwise.`);
  const textOf = (...kinds: string[]) =>
    account.items.find((item) => item.kind === "word" && kinds.includes(item.meaning.is))?.text ??
      "";

  const isCompared = plan.periods.length > 1 || plan.sides !== undefined || account.isBesideOne ||
    plan.segments.length > 1 ||
    groups.some((id) =>
      plan.filters.some((filter) =>
        filter.dimension === id && filter.op === "in" && filter.values.length > 1
      )
    );
  // “compare the stores”: groups are compared by being rows
  const isOneRow = plan.by.length === 1 &&
    plan.filters.some((filter) =>
      filter.dimension === plan.by[0] && filter.op === "in" && filter.values.length === 1
    );
  const isListed = plan.by.length > 1 || (plan.by.length > 0 && !isOneRow &&
    account.items.every((item) => !isWord(item, "versus") || COMPARE.test(item.text)));
  // “by month, each against the month before”
  const isSeries = plan.by.some(isGrain) && shows("growth");
  if (has("versus") && !isCompared && !isListed && !isSeries && !isFigureComparison(plan)) {
    throw halfCompared(plan, account);
  }
  for (const [i, item] of account.items.entries()) {
    if (item.kind !== "word" || item.meaning.is !== "ignored" || !COMPARATIVE.test(item.text)) {
      continue;
    }
    // “September sales less tobacco”
    if (account.names.some(({ at, negative }) => at === i + 1 && negative !== false)) continue;
    // “malaki ba ang ambag ng NCR? ilang porsyento”: told by the percentage
    const isJudged = /^(malaki|maliit|mataas|mababa)$/i.test(item.text) && has("share") &&
      (shows("share") || shown.every(({ measure }) => MEASURE[measure].format === "percent")) &&
      !/\bmas\b/i.test(account.question);
    const isAsked = isCompared || plan.having.length > 0 || plan.top !== undefined ||
      (plan.by.length > 0 && has("which")) || isJudged;
    if (!isAsked) throw halfCompared(plan, account);
  }
  requireNoPick(plan, account);
  requireClauses(plan, account, unread);
  requireLikePeriods(plan);
  if (has("share") && !shows("share")) {
    const isRate = [...figures].some((id) => MEASURE[id].format === "percent");
    if (!isRate && !shows("growth", "change")) throw unread(textOf("share"));
  }
  // “did gcash share go up in September”: since when?
  const isSpread = groups.some((id) => isGrain(id) || TIMES_OF_DAY.has(id));
  const rises = account.items.some((item) =>
    item.kind === "word" && item.meaning.is === "change" && item.meaning.direction !== undefined
  );
  if (shows("share") && rises && plan.periods.length < 2 && !isSpread && !shows("growth")) {
    throw halfCompared(plan, account);
  }
  if (shows("share")) {
    // what is wider has no share of what is a part of it
    const limits = plan.filters.filter(({ op }) => op === "in").map(({ dimension }) => dimension);
    const isUpsideDown = plan.by.some((id) =>
      limits.includes(id) && limits.some((other) => isPartOf(other, id))
    );
    if (isUpsideDown) throw unread(textOf("share"));
  }
  // “magkano ang isang kaha”: pieces are no answer to what it costs
  const isCounted = [...figures].every((id) => MEASURE[id].format === "number");
  if (has("how much") && isCounted && plan.rollup === undefined && !shows("share", "growth")) {
    const asked = textOf("how much");
    if (/^magkano/i.test(asked)) throw unread(asked);
  }
  if (has("growth", "growing", "grow over") && !shows("growth", "change")) {
    throw unread(textOf("growth", "growing", "grow over"));
  }
  if (has("change") && !shows("growth", "change") && !isCompared && groups.length === 0) {
    throw unread(textOf("change"));
  }
  if (has("running") && !shows("running")) throw unread(textOf("running"));
  if (has("moving") && !shows("moving")) throw unread(textOf("moving"));
  if (
    has("trend") && !groups.some((id) => isGrain(id) || TIMES_OF_DAY.has(id)) &&
    plan.periods.length < 2
  ) {
    throw unread(textOf("trend"));
  }
  // “last month saka nung Agosto, magkatabi”: side by side they are
  const isBeside = plan.periods.length > 1 &&
    /^(magkatabi|magkakatabi|tabi-? ?tabi|side by side)$/i.test(textOf("pivot"));
  if (has("pivot") && plan.by.length < 2 && !isBeside) throw unread(textOf("pivot"));
  if (
    has("average") && plan.rollup?.fn !== "average" &&
    !plan.having.some(({ of }) => of === "average") && !shows("moving") &&
    !plan.figures.some(({ measure }) => MEASURE[measure].over !== undefined)
  ) throw unread(textOf("average"));
  if (account.isRanked && plan.top === undefined && plan.order === undefined) {
    throw unread(textOf("rank", "growing"));
  }
  const picked = (plan.receipts?.length ?? 0) + (plan.part?.receipts.length ?? 0);
  if (plan.having.length + picked < account.thresholds) throw unread(textOf("compare"));

  for (const { id, at, n } of account.dims) {
    const isSharedOut = shown.some((figure) => figure.of === id);
    if (!groups.includes(id) && !isSharedOut) throw unread(account.items[at]?.text ?? "");
    if (n !== undefined && n !== plan.top?.n) throw unread(String(n));
  }
  for (const { id, at } of account.measures) {
    if (!figures.has(id) && plan.rollup?.fn !== "count" && !isNear(id, figures)) {
      throw unread(account.items[at]?.text ?? "");
    }
  }
  requireNames(plan, account, unread);
  requireWords(plan, account);
  requireJoints(account, unread);
}

const THAN =
  /^((.* )?than|kaysa|kaysa sa|kesa|kesa sa|did better than|outsold|outsell|outperform|outperformed|beat|beats)$/i;

const ASKS = ["how many", "how much"];
const TELLS = [
  "measure",
  "measures",
  "dimension",
  "share",
  "growth",
  "growing",
  "grow over",
  "change",
  "rank",
  "sell",
  "trend",
  "average",
];

/** “how many receipts …, and how much was that”: what is asked second is a figure of its own. */
function requireClauses(
  plan: Plan,
  { items }: Account,
  unread: (text: string) => Error,
): void {
  const isMoney = plan.figures.some(({ measure }) => measure === "revenue");
  for (const [i, item] of items.entries()) {
    const second = items[i + 1];
    if (!isWord(item, "and") || item.text === "," || second === undefined) continue;
    const isAsked = isWord(second, ...ASKS) || /^(what|magkano)\b/i.test(second.text);
    const isSecond = items.slice(0, i).some((told) => isWord(told, "measure"));
    // “our best sales day, and how much was it”: that is the figure
    if (!isAsked || !isSecond || isMoney && isWord(second, "how much")) continue;
    // “and how many in September”: the same of something else
    const isElse = isWord(second, ...ASKS) &&
      items.slice(i + 1).some(({ kind }) => kind === "time" || kind === "name");
    const isTold = isElse || items.slice(i + 1).some((told) => isWord(told, ...TELLS));
    if (!isTold) throw unread(second.text);
  }
}

/** “which brands did better in Cebu than in NCR”: which two figures pick them must be clear. */
function requireNoPick(plan: Plan, { items, dims }: Account): void {
  // “on how many days did Coke sell more than Pepsi” picks days
  const picks = plan.rollup?.fn === "count" ||
    items.some((item, i) => isWord(item, "which") && dims.some(({ at }) => at > i && at <= i + 3));
  const than = items.findIndex(({ text }) => THAN.test(text));
  if (!picks || than < 0 || plan.having.length > 0 || plan.top !== undefined) return;
  const isBeside = plan.segments.length > 1 ||
    plan.filters.some((filter) =>
      filter.op === "in" && filter.values.length > 1 && plan.by.includes(filter.dimension) &&
      !dims.some(({ id }) => id === filter.dimension)
    );
  if (isBeside) {
    throw refuse(
      "does_not_combine",
      "Which two figures pick the rows is not clear; say “which stores sold more X than Y”, or ask for both side by side.",
    );
  }
}

/** “the first half vs the second half of September”: a half-year beside a fortnight was not meant. */
function requireLikePeriods(plan: Plan): void {
  const days = plan.periods.map(({ from, to }) =>
    from === null || to === null ? 0 : daysBetween(from, to) + 1
  );
  const [first, second] = plan.periods;
  if (first !== undefined && first.from === second?.from && first.to === second?.to) {
    throw refuse(
      "periods_unlike",
      `Both periods are ${first.from} to ${first.to}; please tell the dates.`,
    );
  }
  const isCurrent = plan.periods.some(({ label }) => /^(this|today|since)| so far$/.test(label));
  if (days.length > 1 && !isCurrent && Math.max(...days) > 6 * Math.min(...days)) {
    throw refuse(
      "periods_unlike",
      `${plan.periods.map(({ label }) => label).join(" and ")} are too unlike to be compared.`,
    );
  }
}

/** “new vs returning customers”: two figures beside each other. */
function isFigureComparison(plan: Plan): boolean {
  return plan.figures.length > 1 && plan.figures.every((figure) => figure.show === "value");
}

/** “new and returning customers” told as two figures need no third. */
function isNear(id: MeasureId, figures: ReadonlySet<MeasureId>): boolean {
  return id === "unique_customers" && figures.has("new_customers");
}

function halfCompared(plan: Plan, { question, names }: Account) {
  const period = plan.periods[0];
  const name = names.find(({ negative }) => !negative);
  const choices = [
    ...(period?.from && period.to
      ? [{ label: "with the period before", question: `${question} vs the period before` }]
      : []),
    ...(name === undefined ? [] : [{
      label: `with each other ${DIMENSION[name.id].label.toLowerCase()}`,
      question: `${MEASURE[plan.figures[0]?.measure ?? "revenue"].label} by ${
        DIMENSION[name.id].label
      }`,
    }]),
    { label: "the months", question: `${question} by month` },
  ];
  return clarify("compare_with", "Compared with what?", choices);
}

/** Each name limits the sales, or is a row; and all of them together leave something. */
function requireNames(plan: Plan, account: Account, unread: (text: string) => Error): void {
  const filters = filtersOfPlan(plan);
  for (const name of account.names) {
    const isUsed = filters.some((filter) =>
      filter.dimension === name.id &&
      ("text" in filter
        ? filter.text === name.contains
        : "values" in filter && name.values.every((value) => filter.values.includes(value)))
    );
    if (!isUsed) throw unread(name.label);
  }
  // “Coke minus Pepsi” leaves nothing out
  for (const filter of plan.filters) {
    const isVacuous = filter.op === "not_in" && filter.values.some((value) => value !== null) &&
      plan.filters.some((other) =>
        other.op === "in" && other.dimension === filter.dimension &&
        !other.values.some((value) => filter.values.includes(value))
      );
    if (isVacuous && "values" in filter) throw unread(`without ${filter.values.join(", ")}`);
  }
  const isBoth = account.items.some(({ text }) => /^both$/i.test(text));
  if (isBoth && plan.periods.length > 1 && plan.filters.length > 0) throw unread("both");
  // “grew in both August and September”: each against the one before it
  const isOfChange = plan.having.some(({ figure }) =>
    figure.show === "change" || figure.show === "growth"
  );
  if (isBoth && plan.periods.length > 1 && isOfChange) throw unread("both");
  // “customers who bought both Coke and Pepsi”: not the customers of each
  const isOfCustomers = plan.figures.every(({ measure }) => measure === "unique_customers");
  const areBothGoods = plan.filters.some((filter) =>
    filter.op === "in" && filter.values.length > 1 && isProductDimension(filter.dimension)
  );
  if (isBoth && isOfCustomers && areBothGoods) {
    throw refuse(
      "does_not_combine",
      "Customers who bought both are not told, but how many receipts hold both is.",
    );
  }
  const places = account.names.filter((name) =>
    !name.negative && DIMENSION[name.id].level === "place" && name.stores !== undefined
  );
  if (plan.segments.length === 0 && plan.sides === undefined) {
    for (const [i, first] of places.entries()) {
      for (const second of places.slice(i + 1)) {
        if (
          first.id !== second.id && !first.stores?.some((store) => second.stores?.includes(store))
        ) {
          throw refuse("places_apart", `No store is in both ${first.label} and ${second.label}.`);
        }
      }
    }
  }
  // “last Saturday and Sunday”: a day that is no such weekday
  const days = account.names.filter((name) => name.id === "weekday" && !name.negative)
    .flatMap((name) => name.values);
  for (const { from, to } of plan.periods) {
    if (from === null || from !== to || days.length === 0) continue;
    if (!days.includes(WEEKDAYS[weekdayOf(from) - 1] ?? "")) {
      throw refuse("two_periods", `${from} is no ${days.join(" or ")}; please tell the dates.`);
    }
  }
}

/** What is said of several things. */
const KIND = /^(type|kind)$/i;

/** “by”, “per” and “each” are followed by what they tell apart. */
function requireJoints({ items, question, dims }: Account, unread: (text: string) => Error): void {
  const skip = (k: number) => {
    let n = k + 1;
    while (n < items.length && isWord(items[n], "ignored", "all", "of")) n++;
    return n;
  };
  for (const [i, item] of items.entries()) {
    const next = items[skip(i)];
    const isGrouping = isWord(item, "by", "per", "in each");
    const kind = items.slice(i + 1, skip(i)).find(({ text }) => KIND.test(text));
    if (isGrouping && kind !== undefined && !isWord(next, "dimension")) {
      throw clarify(
        "word_ambiguous",
        `Which ${kind.text}?`,
        ["store type", "customer type", "payment method", "request type", "category"].map((
          name,
        ) => ({
          label: name,
          question: `${question.slice(0, kind.at[0])}${name}${question.slice(kind.at[1])}`,
        })),
      );
    }
    if (isWord(item, "per", "in each")) {
      const isTold = next === undefined
        ? false
        : isWord(next, "dimension", "measure") || next.kind === "time" ||
          isWord(next, "rank", "growing") ||
          // “every other store”
          isWord(next, "rest") && dims.length > 0 ||
          // “each soft drinks brand”, “per Saturday”
          ((next.kind === "name" || isWord(next, "value")) &&
            (isWord(items[skip(skip(i))], "dimension") || isDayName(next) ||
              isWord(item, "in each")));
      const isOfThose = /of (each|those|these)|^each$|^bawat$/i.test(item.text) &&
          isWord(items[i - 1], "dimension", "value") ||
        items[i - 1]?.kind === "name" ||
        // “units each”
        /^(?:(?:in|on|for|of|at) )?each(?: one)?$/i.test(item.text) && isEnded(items, i) &&
          (isWord(items[i - 1], "measure") || dims.length > 0) ||
        // “each tobacco product”, where Tobacco Products is a category
        next?.kind === "name" && /\bproducts?$/i.test(next.text);
      if (!isTold && !isOfThose) throw unread(item.text);
    } else if (
      isWord(item, "by") && next === undefined && i > 0 &&
      // “category breakdown”
      !(/^(breakdown|split|hati|hatian)/i.test(item.text) && isWord(items[i - 1], "dimension"))
    ) {
      throw unread(item.text);
    }
  }
}

function isDayName(item: Item): boolean {
  return /day\b|lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo/i.test(item.text);
}

function isWord(item: Item | undefined, ...kinds: string[]): boolean {
  return item?.kind === "word" && kinds.includes(item.meaning.is);
}

/** Nothing follows that could be told apart. */
function isEnded(items: readonly Item[], i: number): boolean {
  const k = isWord(items[i + 1], "in", "of") ? i + 2 : i + 1;
  const next = items[k];
  return next === undefined || next.kind === "time" || /^[,.?]$/.test(next.text);
}
