import { DIMENSION, MEASURE } from "../catalog.ts";
import { COMPARED } from "../explain.ts";
import type { Meaning } from "../lexicon.ts";
import { isGrain, type MeasureId } from "../names.ts";
import { refuse } from "../not_planned.ts";
import { isProductDimension } from "../plan.ts";
import type { Item } from "../read.ts";
import type { Reading, Threshold } from "./reading.ts";
import { COUNTED } from "./figure_kinds.ts";
import { measureAt } from "./take_measure.ts";
import { takeRanking } from "./take_ranking.ts";

/** “above the average”, “below average basket value”: of the rows that are told. */
function takeAverage(
  reading: Reading,
  i: number,
  k: number,
  op: Threshold["op"],
  used: Set<number>,
): boolean {
  const word = reading.word(k);
  const isNamed = word?.is === "measure" && /^(average|avg|mean|typical)\b/i
    .test((reading.items[k] as Item).text);
  if (word?.is !== "average" && !isNamed || !["<", "<=", ">", ">="].includes(op)) return false;
  used.add(k);
  let m = reading.next(k);
  let measure = isNamed && word.is === "measure" ? word.id : undefined;
  // “the average store”
  if (reading.isWord(m, "dimension") && reading.dims.length > 0) {
    used.add(m);
    m = reading.next(m);
  }
  while (
    measure === undefined && reading.isWord(m, "of", "in") &&
    reading.isWord(reading.next(m), "measure")
  ) {
    m = reading.next(m);
  }
  const noun = reading.word(m);
  if (measure === undefined && noun?.is === "measure") {
    measure = noun.id;
    used.add(m);
    reading.term(m, "measure", `${MEASURE[measure].label}: ${MEASURE[measure].meaning}`);
    // “below the average revenue of their region”
    if (reading.isWord(reading.next(m), "of", "in")) m = reading.next(m);
  }
  // “below the average of their category”
  const of = reading.isWord(m, "of", "in", "per", "in each") ? reading.next(m) : m;
  const group = reading.word(of);
  const within = group?.is === "dimension" && !group.adverb && !group.plural &&
      of > m && reading.dims.length > 0 && !reading.dims.some(({ id }) => id === group.id)
    ? group.id
    : undefined;
  if (within !== undefined) {
    used.add(m).add(of);
    reading.dims.push({ id: within, plural: false, at: of, how: "per" });
    reading.term(of, "dimension", `of the same ${DIMENSION[within].label.toLowerCase()}`);
  }
  reading.thresholds.push({
    op,
    value: 1,
    ...(within === undefined ? {} : { within }),
    average: true,
    isMoney: false,
    ...(measure === undefined ? {} : { measure }),
    at: i,
  });
  reading.term(i, "comparison", "against the average of the rows");
  return true;
}

const EARNS =
  /^(doing|do|does|did|made|makes?|making|earn(s|ed|ing)?|gross(ed)?|took in|takes? in|brought in|bring in|kumita|kumikita|bumenta|nakabenta)$/i;

export function takeThreshold(reading: Reading, i: number, op: Threshold["op"], used: Set<number>) {
  let k = reading.next(i);
  // "over ₱ 5,000", "more than PHP 500"
  let isMoney = false;
  while (
    reading.isWord(k, "measure") && /^(₱|php|pesos?|p)$/i.test((reading.items[k] as Item).text)
  ) {
    isMoney = true;
    used.add(k);
    k = reading.next(k);
  }
  const item = reading.items[k];
  if (item?.kind !== "number") {
    if (takeAverage(reading, i, k, op, used)) return;
    // “city = Quezon City”
    if (op === "=" && (item?.kind === "name" || reading.isWord(k, "value"))) {
      const of = reading.previousOf(i);
      reading.dims = reading.dims.filter(({ at, how }) =>
        at !== of || how === "per" || how === "by"
      );
      reading.term(i, "ignored", "says that a name is meant");
      return;
    }
    // “receipts with at least one Coke”
    const isOne = reading.items.slice(i + 1, k).some(({ text }) => /^(one|isang|isa)$/i.test(text));
    if (op === ">=" && isOne && item?.kind === "name" && isProductDimension(item.candidate.id)) {
      reading.term(i, "ignored", "any number of it");
      return;
    }
    // “do men buy more than women”
    const other = reading.names.at(-1)?.id;
    const named = item?.kind === "name"
      ? item.candidate.id
      : item?.kind === "word" && item.meaning.is === "value"
      ? item.meaning.id
      : undefined;
    // “does Cebu sell more than Davao City”
    const arePlaces = named !== undefined && other !== undefined &&
      DIMENSION[named].level === "place" && DIMENSION[other].level === "place" &&
      reading.dims.length === 0;
    if (
      named !== undefined && (named === other || arePlaces) &&
      /than$/i.test((reading.items[i] as Item).text)
    ) {
      reading.has.add("versus");
      reading.versusAt = i;
      reading.term(i, "comparison", "side by side");
      return;
    }
    // “which brands sold more than Coke”: one of the rows
    if (
      named !== undefined && reading.dims.some(({ id }) => id === named) && op !== "=" &&
      op !== "between" && op !== "<>"
    ) {
      reading.has.add("versus");
      reading.term(i, "comparison", "against the row of what follows");
      return;
    }
    // “sales higher than in August”, “below Coke's”: beside each other
    const isBeside = item?.kind === "time" && item.time.is === "period" ||
      named !== undefined && named === other ||
      (reading.isWord(k, "of") || reading.isWord(k, "in")) &&
        ["time", "name"].includes(reading.items[reading.next(k)]?.kind ?? "");
    const isJoint = /^(over|beyond|up to|between|kahit|past|clear|clears|pass|hit)$/i
      .test((reading.items[i] as Item).text);
    if (isBeside && !isJoint && op !== "=" && op !== "between") {
      reading.has.add("versus");
      reading.versusAt = i;
      reading.than = op === "<" || op === "<=" ? "<" : ">";
      reading.term(i, "comparison", "side by side");
      return;
    }
    // "over the weekend", "up to now", "over time": no threshold
    const isUnder = /^(under|within)$/i.test((reading.items[i] as Item).text) &&
      (item?.kind === "name" || reading.isWord(k, "per", "in each", "dimension"));
    if (
      isUnder || /^(over|beyond|up to|between|kahit|past)$/i.test((reading.items[i] as Item).text)
    ) {
      reading.term(i, "ignored", "joins words");
      return;
    }
    // “which branch topped sales”
    if (/^(topped|tops|topping)$/i.test((reading.items[i] as Item).text)) {
      takeRanking(reading, i, { is: "rank", direction: "desc" }, used);
      return;
    }
    // “kulang, gawing 10”: said of the answer before
    if (/^kulang$/i.test((reading.items[i] as Item).text) && reading.previous !== null) {
      reading.term(i, "ignored", "said of the question before");
      return;
    }
    throw refuse(
      "number_missing",
      `After “${(reading.items[i] as Item).text}” a number is needed.`,
    );
  }
  // “receipts with at least one Coke”
  const held = reading.items[reading.next(k)];
  if (
    op === ">=" && item.value === 1 && held?.kind === "name" &&
    isProductDimension(held.candidate.id)
  ) {
    used.add(k);
    reading.term(i, "ignored", "any number of it");
    return;
  }
  used.add(k);
  // "moving average over 7 days"
  const span = reading.word(reading.next(k));
  if (
    span?.is === "dimension" && isGrain(span.id) &&
    reading.items.some((_, n) => reading.isWord(n, "moving"))
  ) {
    used.add(reading.next(k));
    reading.term(i, "number", `${item.value} ${DIMENSION[span.id].plural}`);
    return;
  }
  // “brands doing at least 10k”
  // “stores that made over 15,000”
  const verb = reading.isWord(i - 1, "of") ? i - 2 : i - 1;
  const isDone = EARNS.test(reading.items[verb]?.text ?? "") && reading.measures.length === 0;
  const threshold: Threshold = {
    op,
    value: item.value,
    isMoney: isMoney || item.isMoney || isDone,
    at: i,
  };
  if (op === "between") {
    const second = reading.items[reading.next(reading.next(k))];
    const at = reading.next(reading.next(k));
    if (second?.kind !== "number") throw refuse("number_missing", "“between” needs two numbers.");
    threshold.and = second.value;
    if (threshold.and < threshold.value) {
      [threshold.value, threshold.and] = [threshold.and, threshold.value];
    }
    used.add(reading.next(k));
    used.add(at);
    k = at;
  }
  if (item.isPercent) threshold.share = true;
  let m = reading.next(k);
  const sign = (reading.items[m] as Item | undefined)?.text ?? "";
  if (reading.isWord(m, "share") && /^(%|percent|pct|porsyento|porsiyento)/i.test(sign)) {
    threshold.share = true;
    used.add(m);
    // “ten percent share”
    if (/share$/i.test(sign)) {
      reading.has.add("share");
      reading.shareAt ??= m;
    }
    m = reading.next(m);
  }
  while (reading.isWord(m, "in", "of", "and") && reading.isWord(reading.next(m), "measure")) {
    used.add(m);
    m = reading.next(m);
  }
  if (
    threshold.share &&
    (reading.isWord(m, "growth") || reading.isWord(m, "share") || reading.isWord(m, "change"))
  ) {
    if (!reading.isWord(m, "share")) {
      threshold.growth = true;
      reading.has.add("growth");
    }
    used.add(m);
  } else if (
    reading.isWord(m, "measure") && /^(₱|php|pesos?)$/i.test((reading.items[m] as Item).text)
  ) {
    threshold.isMoney = true;
    used.add(m);
    reading.term(m, "number", "pesos");
  } else if (
    COUNTED[(reading.word(m) as { id?: string } | undefined)?.id ?? ""] !== undefined &&
    reading.isWord(m, "dimension")
  ) {
    // "cities with more than 2 stores"
    const id = COUNTED[(reading.word(m) as { id: string }).id] as MeasureId;
    threshold.measure = id;
    used.add(m);
    reading.term(m, "measure", `${MEASURE[id].label}: ${MEASURE[id].meaning}`);
  } else if (reading.isWord(m, "measure")) {
    const id = measureAt(reading, m, (reading.word(m) as Extract<Meaning, { is: "measure" }>).id);
    threshold.measure = id;
    used.add(m);
    reading.term(m, "measure", `${MEASURE[id].label}: ${MEASURE[id].meaning}`);
  }
  // “hindi umabot ng 10k”: pesos are told in thousands
  if (
    threshold.measure === undefined && reading.measures.length === 0 &&
    /\dk$|\b(libo|libong|mil|thousand)$/i.test(item.text)
  ) threshold.isMoney = true;
  // “mas mababa sa 100 piraso ang benta”: what was sold was told in pieces
  const sold = reading.next(m);
  if (
    threshold.measure !== undefined && threshold.measure !== "revenue" &&
    reading.isWord(sold, "measure") &&
    /^(benta|sales)$/i.test((reading.items[sold] as Item).text) &&
    /^(ang|in|of)$/i.test(reading.items[sold - 1]?.text ?? "")
  ) {
    used.add(sold);
    reading.term(sold, "ignored", "told by the figure");
  }
  reading.thresholds.push(threshold);
  const words = op === "<>" ? "not" : COMPARED[op];
  reading.term(
    i,
    "comparison",
    `${words} ${threshold.value}${threshold.and === undefined ? "" : ` and ${threshold.and}`}${
      threshold.measure ? ` ${MEASURE[threshold.measure].label.toLowerCase()}` : ""
    }`,
  );
}
