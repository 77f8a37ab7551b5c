import { DIMENSION, MEASURE } from "../catalog.ts";
import type { Meaning } from "../lexicon.ts";
import { refuse } from "../not_planned.ts";
import type { Item } from "../read.ts";
import type { Named, Reading } from "./reading.ts";
import { eachSuchDay, isDayOfDate } from "./take_time.ts";
import { takeMeasure } from "./take_measure.ts";
import { takeDimension } from "./take_dimension.ts";
import { takePlace, takeRanking, topNumber } from "./take_ranking.ts";
import { takeThreshold } from "./take_threshold.ts";

/** One word; returns whether a negation now holds. */
export function takeWord(
  reading: Reading,
  i: number,
  meaning: Meaning,
  used: Set<number>,
  negative: Named["negative"],
): Named["negative"] {
  switch (meaning.is) {
    case "measure":
      takeMeasure(reading, i, meaning.id);
      return negative;
    case "dimension":
      takeDimension(reading, i, meaning);
      return negative;
    case "value": {
      // “by weekday”, “which weekday”: the day of the week
      const lead = reading.previousOf(i);
      const isGrouping = reading.isWord(lead, "which") ||
        // “by daypart and weekday”
        reading.isWord(lead, "and") &&
          reading.dims.some(({ at }) => at === reading.previousOf(lead)) ||
        reading.isWord(lead, "by", "per", "in each", "rank", "across") &&
          !reading.isWord(reading.next(i), "measure", "sell");
      if (/^weekday$/i.test((reading.items[i] as Item).text) && isGrouping) {
        takeDimension(reading, i, { is: "dimension", id: "weekday", plural: false });
        return negative;
      }
      // “sales on each holiday”: a row per day
      if (meaning.id === "holiday" && /^holiday$/i.test((reading.items[i] as Item).text)) {
        eachSuchDay(reading, i);
      }
      if (meaning.id === "weekday") {
        if (negative === false && isDayOfDate(reading, i, String(meaning.values[0]))) {
          return negative;
        }
        eachSuchDay(reading, i);
      }
      reading.names.push({
        id: meaning.id,
        values: meaning.values,
        negative,
        at: i,
        label: meaning.values.join(", "),
      });
      reading.term(
        i,
        "value",
        `${negative ? "not " : ""}${DIMENSION[meaning.id].label.toLowerCase()} ${
          meaning.values.join(", ")
        }`,
      );
      return negative;
    }
    case "rank":
      takeRanking(reading, i, meaning, used);
      return false;
    case "place":
      takePlace(reading, i, meaning, used);
      return false;
    case "growing":
      if (reading.rank !== undefined) requireOneGrowth(reading, meaning.direction);
      reading.byChange =
        /increase|drop|decline|decrease|gain|lost/i.test((reading.items[i] as Item).text) &&
        /^(biggest|largest|highest|lost|gained)/i.test((reading.items[i] as Item).text);
      reading.rank = {
        direction: meaning.direction,
        at: i,
        growth: true,
        explicit: reading.rank?.explicit ?? false,
        ...(reading.rank?.n ? { n: reading.rank.n } : {}),
      };
      reading.has.add("growth");
      reading.term(
        i,
        "ranking",
        meaning.direction === "desc" ? "by growth, highest first" : "by growth, lowest first",
      );
      topNumber(reading, i, used);
      return false;
    case "compare":
      // “tindahan pababa, payment method pahalang”
      if (
        /^pababa$/i.test((reading.items[i] as Item).text) &&
        (reading.isWord(reading.previousOf(i), "dimension") ||
          // “brand ng Coffee pababa tapos region pahalang”
          reading.isNameAt(reading.previousOf(i)) &&
            reading.items.some((_, n) => reading.isWord(n, "pivot")))
      ) {
        reading.has.add("pivot");
        reading.term(i, "calculation", "cross-tab");
        return false;
      }
      takeThreshold(reading, i, meaning.op, used);
      return false;
    case "not":
    case "without": {
      // “last week's sales minus sales the week before”
      let k = reading.next(i);
      while (reading.isWord(k, "measure", "of", "in")) k = reading.next(k);
      const later = reading.items[k];
      if (
        /^(minus|less|less the|minus the|bawas)$/i.test((reading.items[i] as Item).text) &&
        later?.kind === "time" && ["period", "earlier"].includes(later.time.is)
      ) {
        reading.has.add("change");
        reading.has.add("versus");
        reading.versusAt = i;
        reading.term(i, "calculation", "change");
        return false;
      }
      if (isSaidAfter(reading, i)) return leaveOutBefore(reading, i);
      reading.term(i, "comparison", "leaves out what follows");
      return isAsideNo(reading, i) ? "not" : meaning.is;
    }
    case "left out":
      return leaveOutBefore(reading, i);
    case "grow over":
      reading.overGrain = meaning.grain;
      reading.term(i, "calculation", `growth from ${meaning.grain} to ${meaning.grain}`);
      return false;
    case "moving": {
      reading.has.add("moving");
      reading.term(i, "calculation", "average over the last rows");
      return false;
    }
    case "measures":
      for (const id of meaning.ids) {
        if (!reading.measures.some((measure) => measure.id === id)) {
          reading.measures.push({ id, at: i });
        }
      }
      reading.has.add("new and returning");
      reading.term(
        i,
        "measure",
        meaning.ids.map((id) => `${MEASURE[id].label}: ${MEASURE[id].meaning}`).join("; "),
      );
      return false;
    case "change":
      // “category across, month down”
      if (
        /^down$/i.test((reading.items[i] as Item).text) &&
        reading.isWord(reading.previousOf(i), "dimension")
      ) {
        reading.has.add("pivot");
        reading.term(i, "calculation", "cross-tab");
        return false;
      }
      reading.has.add("change");
      reading.growthAt = i;
      reading.direction = meaning.direction;
      reading.term(i, "calculation", "change");
      return false;
    case "share":
      // "20%" was a number; a sign alone belongs to it
      reading.has.add("share");
      // “Coke's contribution to sales (%)”: the sign says the same once more
      if (
        reading.shareAt === undefined ||
        !/^(%|pct|percent|in percent|in percentage)$/i.test((reading.items[i] as Item).text)
      ) reading.shareAt = i;
      reading.term(i, "calculation", "percent of the whole");
      return false;
    case "rest":
      takeRest(reading, i, used);
      return false;
    case "versus":
      reading.has.add("versus");
      reading.versusAt = i;
      reading.term(i, "comparison", "side by side");
      return false;
    case "highest first":
    case "lowest first":
      reading.order = meaning.is === "highest first" ? "desc" : "asc";
      reading.judgesOrder = /^(best|worst|strongest|weakest|poorest)/i
        .test((reading.items[i] as Item).text);
      reading.term(i, "ranking", meaning.is);
      return false;
    case "ignored":
      // “September sales less tobacco”
      if (isLessOf(reading, i)) {
        reading.term(i, "comparison", "leaves out what follows");
        return "not";
      }
      reading.term(i, "ignored", "changes nothing");
      return negative;
    case "and":
    case "or":
    case "of":
    case "in":
    case "only":
    case "all":
      reading.has.add(meaning.is);
      reading.term(i, "ignored", "joins words");
      return negative;
    case "with":
    case "by":
    case "per":
    case "across":
    case "in each":
    case "which":
      reading.has.add(meaning.is);
      reading.term(i, "ignored", "joins words");
      return false;
    case "follow":
      reading.has.add("follow");
      reading.term(i, "ignored", "goes on from the question before");
      return false;
    case "until":
      // “pakita mo hanggang top 10”, of a ranking before
      if (reading.previous?.top !== undefined && reading.isWord(reading.next(i), "rank")) {
        reading.term(i, "ignored", "joins words");
        return false;
      }
      throw refuse(
        "words_unknown",
        `What “${
          (reading.items[i] as Item).text
        }” leads up to is not clear; please tell the dates.`,
      );
    case "unclear":
      if (meaning.orIgnored) {
        reading.term(i, "ignored", "told by the figure");
        return negative;
      }
      // “suki (regular)”
      if (meaning.orRank === undefined) {
        reading.term(i, "ignored", "told by what follows");
        return negative;
      }
      // “most popular by units”: the figure is named
      takeRanking(reading, i, { is: "rank", direction: meaning.orRank ?? "desc" }, used);
      return false;
    case "refused":
      reading.term(i, "ignored", "joins words");
      if (meaning.code !== "no_persons") return negative;
      reading.has.add("sell");
      return false;
    case "place of":
      // “ranking ng brands”: all of them, ranked
      if (reading.isWord(reading.next(i), "dimension")) {
        takeRanking(reading, i, { is: "rank", direction: "desc" }, used);
        return false;
      }
      reading.has.add(meaning.is);
      reading.term(i, "calculation", "the place in the ranking");
      return false;
    default:
      reading.has.add(meaning.is);
      // “magkano lahat”
      if (/^magkano/i.test((reading.items[i] as Item).text)) reading.has.add("how much");
      if (meaning.is === "growth") {
        reading.growthAt = i;
        const { text } = reading.items[i] as Item;
        if (/decrease|decline|drop|fall|loss|pagbaba|negative/i.test(text)) {
          reading.direction ??= "down";
        }
      }
      reading.term(
        i,
        "calculation",
        {
          growth: "growth in percent",
          trend: "over time",
          running: "running total",
          average: "average",
          total: "total",
          known: "what is unknown counts nowhere",
          "bought with": "what the same receipts hold",
          pivot: "cross-tab",
          "how many": "a count",
          "how much": "revenue unless another figure is named",
          sell: "sales",
        }[meaning.is],
      );
      return false;
  }
}

/** “September sales less tobacco”: without it, where “less Coke” after a verb is a comparison. */
function isLessOf(reading: Reading, i: number): boolean {
  return /^less$/i.test((reading.items[i] as Item).text) && reading.isNameAt(i + 1) &&
    (reading.isWord(i - 1, "measure") || reading.items[i - 1]?.kind === "time");
}

/** “top 5 brands, yosi hindi kasama”: said of the name before it, where none follows. */
function isSaidAfter(reading: Reading, i: number): boolean {
  const next = reading.next(i);
  const isEnd = next >= reading.items.length ||
    /^[.,;:!?)]$/.test(reading.items[i + 1]?.text ?? "");
  return isEnd && reading.isNameAt(reading.previousOf(i)) &&
    /^(hindi|di|not|wag|huwag)( \S*)? (kasama|kasali|kabilang|included|counted|isama|isali|ibilang|isasama|isasali)$/i
      .test((reading.items[i] as Item).text);
}

/** “the cities of NCR (no Makati)”: all but that one. */
export function isAsideNo(reading: Reading, i: number): boolean {
  return /^no$/i.test((reading.items[i] as Item).text) &&
    /^[(,]$/.test(reading.items[i - 1]?.text ?? "") && reading.isNameAt(reading.next(i));
}

/** “the fastest growing brand and the fastest shrinking one”: one of them at a time. */
function requireOneGrowth({ rank }: Reading, direction: "desc" | "asc"): void {
  const isOther = rank?.growth === true && rank.direction !== direction;
  if (isOther || rank?.both || rank?.from !== undefined) {
    throw refuse("two_rankings", "One ranking by growth at a time, please.");
  }
}

/** “the rest of the stores”, “other brands”: all but the name it is compared with. */
function takeRest(reading: Reading, i: number, used: Set<number>) {
  // “exclude NCR and show every other store”: those that are left
  if (reading.names.some(({ negative }) => negative !== false) && !reading.has.has("versus")) {
    reading.term(i, "ignored", "those that are not left out");
    return;
  }
  reading.restAt = i;
  reading.term(i, "comparison", "all others");
  const k = reading.next(i);
  const of = reading.isWord(k, "of") ? reading.next(k) : k;
  const isNoun = reading.isWord(of, "dimension") ||
    /^(country|chain|market|day|week|month)$/i.test(reading.items[of]?.text ?? "");
  if (isNoun && reading.isWord(of, "dimension", "ignored")) used.add(of);
}

/** “beverages department excluded”: the names that stand directly before it. */
function leaveOutBefore(reading: Reading, i: number): false {
  let k = reading.previousOf(i);
  let found = false;
  for (; k >= 0; k = reading.previousOf(k)) {
    const name = reading.names.find(({ at }) => at === k);
    if (name !== undefined) {
      name.negative = "not";
      found = true;
    } else if (!(found ? reading.isWord(k, "and", "or") : reading.isWord(k, "dimension"))) break;
    // “Coke, Pepsi excluded”: a comma may begin something else
    if (found && reading.items[reading.previousOf(k)]?.text === ",") break;
  }
  if (!found) {
    throw refuse(
      "negation_unread",
      `“${(reading.items[i] as Item).text}”: only names, dayparts and the like can be left out.`,
    );
  }
  reading.term(i, "comparison", "leaves out what stands before it");
  return false;
}
