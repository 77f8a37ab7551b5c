import { TIMES_OF_DAY } from "../account.ts";
import { DIMENSION, MEASURE } from "../catalog.ts";
import type { Meaning } from "../lexicon.ts";
import { isGrain } from "../names.ts";
import { clarify, refuse } from "../not_planned.ts";
import { COUNTED } from "./figure_kinds.ts";
import type { Item } from "../read.ts";
import type { Reading } from "./reading.ts";
import { refusePersons } from "./persons.ts";

export function takeRanking(
  reading: Reading,
  i: number,
  meaning: Extract<Meaning, { is: "rank" }>,
  used: Set<number>,
) {
  // "highest first" after a measure and such: the first rank word counts
  const before = reading.rank;
  // “rank the stores from lowest revenue”: which end is told by the second word
  const isMere = before !== undefined && before.n === undefined && !before.growth &&
    before.from === undefined && /^rank(ed|ing)?$/i.test(reading.items[before.at]?.text ?? "");
  const earlierRank = isMere ? undefined : before;
  const isOther = earlierRank !== undefined && earlierRank.direction !== meaning.direction;
  const other = reading.items[reading.next(i)];
  if (isOther) requireBothEnds(reading, i, meaning, other);
  // “top 3 in August vs top 3 in September”
  if (earlierRank?.n !== undefined && other?.kind === "number" && !isOther) {
    throw refuse("two_rankings", "One ranking at a time, please.");
  }
  reading.rank = {
    direction: isOther ? earlierRank.direction : meaning.direction,
    at: isOther ? earlierRank.at : i,
    explicit: earlierRank?.explicit ?? false,
    ...(earlierRank?.n !== undefined ? { n: earlierRank.n } : {}),
    ...(earlierRank?.from !== undefined ? { from: earlierRank.from } : {}),
    ...(isOther || earlierRank?.both ? { both: true } : {}),
  };
  if (meaning.measure !== undefined) reading.rankMeasure = meaning.measure;
  reading.term(
    i,
    "ranking",
    `${meaning.direction === "desc" ? "highest" : "lowest"} first${
      meaning.measure ? ` by ${MEASURE[meaning.measure].label.toLowerCase()}` : ""
    }`,
  );
  topNumber(reading, i, used);
  // "top selling 5 brands", "best 3 performing stores", "highest revenue store"
  let k = reading.next(i);
  while (
    k < reading.items.length &&
    (reading.isWord(k, "sell") || reading.items[k]?.kind === "name" || reading.isWord(k, "value") ||
      used.has(k))
  ) k = reading.next(k);
  refusePersons(reading, i, k);
  const isProduct = /^item$/i.test(reading.items[k]?.text ?? "") ||
    (/^items$/i.test(reading.items[k]?.text ?? "") && reading.rank?.n !== undefined);
  if (isProduct) {
    takeRanked(reading, k, {
      is: "dimension",
      id: "product",
      plural: reading.rank?.n !== undefined,
    }, used);
    return;
  }
  if (reading.isWord(k, "measure")) {
    const id = (reading.word(k) as Extract<Meaning, { is: "measure" }>).id;
    reading.rankMeasure = id;
    const after = reading.next(k);
    const noun = reading.word(after);
    if (noun?.is === "dimension" && !noun.adverb) {
      takeRanked(reading, after, noun, used);
    } else if (!reading.dims.some((dim) => dim.how === "which" || dim.how === "rank")) {
      reading.has.add("rank pending");
    }
    return;
  }
  const noun = reading.word(k);
  // “anong oras pinaka-busy ang mga tindahan”: all of them
  const isSubject = noun?.is === "dimension" && noun.id === "store" &&
    reading.rank?.n === undefined &&
    reading.dims.some(({ how, id }) =>
      how === "which" && id !== "store" &&
      (noun.plural || isGrain(id) || TIMES_OF_DAY.has(id))
    ) &&
    /\bang( ating| aming)?( mga)? ?$/i
      .test(reading.question.slice(0, (reading.items[k] as Item).at[0]));
  if (isSubject) {
    used.add(k);
    reading.term(k, "ignored", "all of them together");
    reading.has.add("rank pending");
    return;
  }
  // “top product of the top brand”
  const isNested = earlierRank !== undefined && noun?.is === "dimension" && !noun.adverb &&
    reading.dims.some(({ how, id }) => (how === "rank" || how === "which") && id !== noun.id);
  // “in which city do we have the most stores”
  // “brand na may pinakamaraming produkto”
  const isMost = /^(pinakamaraming|pinakakaunting|pinakakonting)$/i
    .test((reading.items[i] as Item).text);
  const counted = noun?.is === "dimension" && (noun.plural || isMost)
    ? COUNTED[noun.id]
    : undefined;
  if (
    counted !== undefined && noun?.is === "dimension" && reading.rank?.n === undefined &&
    /^(the )?(most|fewest|least|pinakamarami(ng)?|pinakakaunti(ng)?|pinakakonti(ng)?)$/i
      .test((reading.items[i] as Item).text) &&
    reading.dims.some(({ id }) => id !== noun.id)
  ) {
    reading.measures.push({ id: counted, at: k });
    reading.rankMeasure = counted;
    reading.term(k, "measure", `${MEASURE[counted].label}: ${MEASURE[counted].meaning}`);
    used.add(k);
    return;
  }
  if (isNested) throw refuse("two_rankings", "One ranking at a time, please.");
  // “mga pinakamabentang produkto”: several
  const isMany = /^mga$/i.test(reading.items[i - 1]?.text ?? "");
  if (noun?.is === "dimension" && !noun.adverb) {
    takeRanked(reading, k, { ...noun, plural: noun.plural || isMany }, used);
  } else reading.has.add("rank pending");
}

/** “best and worst store”, “top 3 and bottom 3 brands”: both ends of one ranking. */
function requireBothEnds(
  reading: Reading,
  i: number,
  meaning: Extract<Meaning, { is: "rank" }>,
  next: Item | undefined,
): void {
  const first = reading.rank;
  if (first === undefined) return;
  const between = reading.items.slice(first.at + 1, i);
  const isJoined = between.some((item) =>
    item.kind === "word" &&
    (["and", "or", "versus"].includes(item.meaning.is) || /^(\/|at)$/i.test(item.text))
  );
  const areWords = between.every((item) =>
    item.kind === "number" ||
    item.kind === "word" &&
      (["and", "or", "versus", "ignored", "sell", "measure", "dimension", "all"].includes(
        item.meaning.is,
      ) || /^at$/i.test(item.text))
  );
  const isOneFigure = meaning.measure === undefined || meaning.measure === reading.rankMeasure ||
    reading.rankMeasure === undefined && meaning.measure === reading.measures[0]?.id;
  const isOneNumber = next?.kind !== "number" || first.n === next.value;
  if (
    first.both || first.growth || first.from !== undefined || !isJoined || !areWords ||
    !isOneFigure || !isOneNumber
  ) {
    throw refuse(
      "two_rankings",
      "One ranking at a time, please: the highest or the lowest, or as many of both.",
    );
  }
}

/**
 * “second best store”, “ranked 4th to 10th”: a place from which on, or up to which, rows are shown.
 *
 * @throws NotPlanned where nothing is ranked
 */
export function takePlace(
  reading: Reading,
  i: number,
  { place, direction }: Extract<Meaning, { is: "place" }>,
  used: Set<number>,
) {
  const unread = () =>
    refuse("words_unknown", `What “${(reading.items[i] as Item).text}” counts is not clear.`);
  if (reading.rank?.from !== undefined || reading.rank?.n !== undefined) throw unread();
  // “store number 3” names one
  const before = reading.word(reading.previousOf(i));
  const isNumbered = /^(number|no|#).*\d$/i.test(reading.items[i]?.text ?? "");
  if (before?.is === "dimension" && !before.plural && isNumbered) throw unread();
  let last = place;
  let k = reading.next(i);
  // “4th to 10th”, “ranked 4 to 10”
  if (/^(to|-|hanggang|through|until|and)$/i.test(reading.items[i + 1]?.text ?? "")) {
    const at = i + 2;
    const item = reading.items[at];
    const told = reading.word(at);
    const value = told?.is === "place" ? told.place : item?.kind === "number" ? item.value : 0;
    const isPlace = Number.isInteger(value) && value > place && value <= 1000;
    if (!isPlace || /^and$/i.test(reading.items[i + 1]?.text ?? "") && value !== place + 1) {
      throw unread();
    }
    last = value;
    used.add(i + 1).add(at);
    k = reading.next(at);
  }
  const isIn = reading.isWord(k, "in", "sell", "measure");
  // “second sa pinakamabenta”
  while (reading.isWord(k, "in", "of")) k = reading.next(k);
  const ranks = reading.word(k);
  const isNoun = reading.dims.some(({ how }) => how === "which" || how === "plain") ||
    ranks?.is === "dimension" || ranks?.is === "sell" || ranks?.is === "measure";
  if (
    ranks?.is !== "rank" &&
    (!isNoun || direction === undefined && !isIn && !isRankedText(reading, i))
  ) {
    throw unread();
  }
  reading.rank = {
    direction: direction ?? "desc",
    at: i,
    explicit: true,
    from: place,
    n: last - place + 1,
  };
  reading.term(i, "ranking", last > place ? `places ${place} to ${last}` : `place ${place}`);
  if (ranks?.is === "rank") {
    used.add(k);
    const { from, n } = reading.rank;
    reading.rank.direction = ranks.direction;
    delete reading.rank.n;
    takeRanking(reading, k, ranks, used);
    reading.rank = { ...reading.rank, at: k, from: from ?? place, n: n ?? 1 };
    return;
  }
  if (ranks?.is === "dimension" && !ranks.adverb) takeRanked(reading, k, ranks, used);
  else reading.has.add("rank pending");
}

/** Says by itself that something is ranked: “number 3”, “third in sales”, “ranked 5th”. */
function isRankedText(reading: Reading, i: number): boolean {
  const { text } = reading.items[i] as Item;
  return /\b(rank|ranked|ranks|ranking|place|placed|spot|number|no|came|comes|finished|runners?|best|pang|ika)|#|^(pang|pan|pam|ika)/i
    .test(text);
}

export function takeRanked(
  reading: Reading,
  k: number,
  noun: Extract<Meaning, { is: "dimension" }>,
  used: Set<number>,
) {
  if (reading.dims.some((dim) => dim.id === noun.id && dim.at === k)) return;
  reading.dims.push({ id: noun.id, plural: noun.plural, at: k, how: "rank" });
  reading.term(k, "dimension", DIMENSION[noun.id].label);
  used.add(k);
  // "top brand and category" is two rankings: not one
  const and = reading.next(k);
  const other = reading.word(reading.next(and));
  if (reading.isWord(and, "and") && other?.is === "dimension") {
    throw clarify("two_rankings", "One ranking at a time, please.", [
      { label: DIMENSION[noun.id].plural, question: `top ${DIMENSION[noun.id].plural}` },
      { label: DIMENSION[other.id].plural, question: `top ${DIMENSION[other.id].plural}` },
    ]);
  }
}

export function topNumber(reading: Reading, i: number, used: Set<number>) {
  const k = reading.next(i);
  const item = reading.items[k];
  if (
    item?.kind === "number" && !item.isMoney && !item.isPercent && Number.isInteger(item.value) &&
    item.value > 0 && reading.rank
  ) {
    if (item.value > 1000) throw refuse("too_many", "At most 1,000 rows are answered.");
    reading.rank.n = item.value;
    reading.rank.explicit = true;
    used.add(k);
    reading.term(k, "ranking", `${item.value} rows`);
  } else if (item?.kind === "number" && item.isPercent) {
    throw refuse(
      "not_in_layer",
      "A top share of rows (“top 10 %”) cannot be asked for; a top number can.",
    );
  }
}
