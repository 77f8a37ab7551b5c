import { DIMENSION, MEASURE } from "../catalog.ts";
import type { Meaning } from "../lexicon.ts";
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
  const earlierRank = reading.rank;
  if (earlierRank !== undefined && earlierRank.direction !== meaning.direction) {
    throw refuse(
      "two_rankings",
      "One ranking at a time, please: the highest or the lowest.",
    );
  }
  // “top 3 in August vs top 3 in September”
  const isTold = reading.items[reading.next(i)]?.kind === "number";
  if (earlierRank?.n !== undefined && isTold) {
    throw refuse("two_rankings", "One ranking at a time, please.");
  }
  reading.rank = {
    direction: meaning.direction,
    at: i,
    explicit: earlierRank?.explicit ?? false,
    ...(earlierRank?.n !== undefined ? { n: earlierRank.n } : {}),
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
  // “top product of the top brand”
  const isNested = earlierRank !== undefined && noun?.is === "dimension" && !noun.adverb &&
    reading.dims.some(({ how, id }) => (how === "rank" || how === "which") && id !== noun.id);
  // “in which city do we have the most stores”
  const counted = noun?.is === "dimension" && noun.plural ? COUNTED[noun.id] : undefined;
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
  if (noun?.is === "dimension" && !noun.adverb) takeRanked(reading, k, noun, used);
  else reading.has.add("rank pending");
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
