import { COMPARATIVE } from "../account.ts";
import { DIMENSION } from "../catalog.ts";
import type { Meaning } from "../lexicon.ts";
import { type DimensionId, isGrain } from "../names.ts";
import { clarify } from "../not_planned.ts";
import { isProductDimension } from "../plan.ts";
import type { Item } from "../read.ts";
import type { Reading, Told } from "./reading.ts";
import { takeWholeSpan } from "./take_time.ts";
import { takeMeasure, takePerStore } from "./take_measure.ts";

/** “all stores together”. */
const TOGETHER = /^(together|all together|altogether|combined|in total|overall)$/i;

export function takeDimension(
  reading: Reading,
  i: number,
  meaning: Extract<Meaning, { is: "dimension" }>,
): void {
  const { id } = meaning;
  const label = DIMENSION[id].label;
  // “Sabado at Linggo”: a day
  const joint = reading.previousOf(i);
  if (
    /^linggo$/i.test((reading.items[i] as Item).text) &&
    reading.isWord(joint, "and", "or", "versus", "in") &&
    reading.names.some((name) => name.id === "weekday" && name.at === reading.previousOf(joint))
  ) {
    reading.names.push({
      id: "weekday",
      values: ["Sunday"],
      negative: false,
      at: i,
      label: "Sunday",
    });
    reading.term(i, "value", "weekday Sunday");
    return;
  }
  // “anong araw (Lunes hanggang Linggo)”: days of the week
  const asked = reading.dims.find((dim) => dim.id === "day" && dim.how === "which");
  if (
    id === "weekday" && asked !== undefined &&
    /\b(hanggang|to|through)\b/i.test((reading.items[i] as Item).text)
  ) {
    asked.id = "weekday";
    reading.term(i, "ignored", "says which days they are");
    return;
  }
  // “packs of Marlboro”
  if (
    id === "pack_size" && /^packs?$/i.test((reading.items[i] as Item).text) &&
    (reading.isWord(reading.next(i), "of") || reading.isWord(reading.previousOf(i), "in"))
  ) return takeMeasure(reading, i, "units");
  const before = reading.previousOf(i);
  const after = reading.next(i);
  // “each product department”
  const following = reading.word(i + 1);
  if (
    id === "product" && !meaning.plural && following?.is === "dimension" && following.id !== id &&
    isProductDimension(following.id)
  ) {
    reading.term(i, "ignored", `says that it is the ${DIMENSION[following.id].label} of products`);
    return;
  }
  const isNameOf = (k: number) => {
    const item = reading.items[k];
    const named = item?.kind === "name"
      ? item.candidate.id
      : item?.kind === "word" && item.meaning.is === "value"
      ? item.meaning.id
      : undefined;
    return named !== undefined &&
      (named === id ||
        (id === "category" && (named === "subcategory" || named === "department")) ||
        (id === "municipality" && named === "province") ||
        // “the Makati store”
        (id === "store" && !meaning.plural && DIMENSION[named].level === "place") ||
        (id === "product" && isProductDimension(named) && !meaning.plural));
  };
  const { [before]: beforeItem } = reading.items;
  // “per product department”: said of both
  const isCompound = reading.isWord(before, "dimension") && beforeItem !== undefined &&
    /^product$/i.test(beforeItem.text) && isProductDimension(id);
  const wordBefore = reading.word(isCompound ? reading.previousOf(before) : before);
  const isGrouping = wordBefore !== undefined &&
    ["by", "per", "in each", "across", "which", "how many", "rank"].includes(wordBefore.is) &&
    !isAskedOf(reading, isCompound ? reading.previousOf(before) : before, i);
  // “was September a better month than August”
  const isPredicate = isGrain(id) && !meaning.plural && !isGrouping &&
    COMPARATIVE.test((reading.items[i - 1] as Item | undefined)?.text ?? "");
  // “bayan ng Oton”
  const isOfName = DIMENSION[id].level === "place" && !meaning.plural && !isGrouping &&
    reading.isWord(after, "of") && isNameOf(reading.next(after));
  // “a payment method other than cash”, “where the payment method is not cash”
  const isUsed = reading.isWord(before, "of", "in", "with") ||
    /^(used?|using|via|through|by|was|is)$/i.test(reading.items[i - 1]?.text ?? "");
  const isWhere = /^where$/i.test(beforeItem?.text ?? "");
  let owner = before;
  while (reading.isNameAt(owner)) owner = reading.previousOf(owner);
  const isEachOf = reading.isWord(owner, "per", "in each", "by");
  const isOfOther = (!isGrouping || isWhere) && !isEachOf && reading.isWord(after, "not") &&
    isNameOf(reading.next(after)) && (!meaning.plural || isUsed) &&
    reading.measures.length + Number(reading.has.has("how many")) +
          Number(reading.has.has("how much")) > 0;
  if (isOfOther) {
    reading.term(i, "ignored", `says that what is left out is a ${label.toLowerCase()}`);
    return;
  }
  if (isPredicate || isOfName) {
    reading.term(i, "ignored", `says that a name is a ${label.toLowerCase()}`);
    return;
  }
  // “each Lucky Me product”, “which Nescafé product”
  let lead = before;
  while (reading.isNameAt(lead)) lead = reading.previousOf(lead);
  const leading = reading.word(lead)?.is;
  const isFiner = lead !== before && reading.isNameAt(lead + 1) &&
    (id === "product" || id === "brand" || id === "store") &&
    !reading.names.some((name) => name.id === id && name.at > lead);
  if (isFiner && (leading === "per" || leading === "in each" || leading === "which")) {
    reading.dims.push({
      id,
      plural: meaning.plural,
      at: i,
      how: leading === "which" ? leading : "per",
    });
    reading.term(i, "dimension", label);
    return;
  }
  // “all Oishi products, units each”
  if (meaning.plural && hasEachAfter(reading, i)) {
    reading.dims.push({ id, plural: true, at: i, how: "per" });
    reading.term(i, "dimension", label);
    return;
  }
  // “sales of Oishi products”: all that Oishi makes
  const isOfMaker = id === "product" && meaning.plural && lead !== before &&
    reading.rank === undefined && !reading.has.has("which") &&
    (reading.isWord(lead, "of") && reading.isWord(reading.previousOf(lead), "measure") ||
      reading.isWord(after, "measure") && after === i + 1 && lead < 0 ||
      // “tobacco products, July, quantity”
      lead < 0 && reading.items[after]?.kind === "time" &&
        reading.isWord(reading.next(after), "measure"));
  // “the combined sales of our NCR stores”
  const isCombined = meaning.plural && !isGrouping && reading.rank === undefined &&
    id === "store" &&
    reading.isNameAt(before) && reading.isWord(lead, "of", "in", "across", "all", "measure") &&
    (TOTAL.test(reading.question) ||
      reading.isWord(lead, "all") &&
        reading.isWord(reading.previousOf(lead), "across", "of", "in"));
  // “in Cebu stores”
  const isOfPlace = id === "store" && meaning.plural && lead !== before &&
    reading.isNameAt(reading.next(lead)) &&
    (reading.rank === undefined ||
      reading.dims.some(({ how, id }) => id !== "store" && (how === "rank" || how === "which"))) &&
    (reading.isWord(lead, "in") ||
      // “the turnover of our Cebu City stores so far”
      reading.isWord(lead, "of") && reading.isWord(reading.previousOf(lead), "measure") &&
        !/\b(which|aling?|anong)\b/i.test(reading.question) && !reading.has.has("versus"));
  // “anong oras pinaka-busy ang mga tindahan”: all of them
  const isWhole = !isGrouping && reading.rank !== undefined &&
    !reading.isWord(before, "and", "versus", "or") &&
    reading.dims.some(({ how, id }) => id !== "store" && how === "which") &&
    /^(ang|mga) /i.test(`${reading.items[i - 1]?.text} ${(reading.items[i] as Item).text}`);
  const isAsked =
    /^\W*(?:what|how much|how many [a-z]+)\b[^.?!]*\b(?:did|do|does|have|has|had|was|were)\b/i
      .test(reading.question.slice(0, (reading.items[i] as Item).at[0]));
  // “what did all regions other than NCR bring in”
  const isOfAllBut = meaning.plural && !isGrouping && isAsked && reading.rank === undefined &&
    DIMENSION[id].level === "place" && reading.dims.length === 0 &&
    (reading.isWord(after, "not") || /^\($/.test(reading.items[i + 1]?.text ?? "") &&
        reading.isWord(i + 2, "not", "all", "ignored") &&
        reading.items.slice(i + 2, i + 5).some((_, k) => reading.isWord(i + 2 + k, "not")));
  const isChain = id === "store" && meaning.plural &&
    (isWhole || isAgent(reading, i) ||
      !isGrouping && (isWholeChain(reading, i) || isRelativeSubject(reading, i)));
  // “revenue of brands other than Coca-Cola”
  const isOfOthers = meaning.plural && reading.isWord(after, "not") &&
    reading.isWord(before, "of") &&
    reading.isWord(reading.previousOf(before), "measure") && reading.rank === undefined &&
    reading.dims.length === 0 && !reading.has.has("which");
  if (isOfMaker || isOfPlace || isCombined || isChain || isOfOthers || isOfAllBut) {
    reading.term(i, "ignored", "all of them together");
    return;
  }
  if (
    (!isGrouping && isNameOf(before)) ||
    (isNameOf(after) && wordBefore?.is !== "per" && wordBefore?.is !== "in each" &&
      !meaning.plural)
  ) {
    reading.term(i, "ignored", `says that a name is a ${label.toLowerCase()}`);
    return;
  }
  if (id === "store" && wordBefore?.is === "per" && takePerStore(reading, before, i)) return;
  if (meaning.adverb) {
    if (wordBefore?.is === "average" || reading.has.has("average")) reading.has.add("average per");
    reading.dims.push({ id, plural: false, at: i, how: "per" });
  } else if (id === "gender" && meaning.plural && wordBefore?.is === "how many") {
    // “how many male and female customers”
    reading.dims.push({ id, plural: true, at: i, how: "by" });
  } else if (
    wordBefore?.is === "how many" ||
    // “how many of our stores made more than 15k”, “stores that made over 15k: how many?”
    meaning.plural && (wordBefore?.is === "of" &&
          reading.isWord(reading.previousOf(before), "how many") || isCountedAtEnd(reading, i))
  ) {
    reading.dims.push({ id, plural: meaning.plural, at: i, how: "count" });
  } else if (wordBefore?.is === "which") {
    reading.dims.push({ id, plural: meaning.plural, at: i, how: "which" });
  } else if (
    isGrain(id) && !meaning.plural &&
    (/^(the )?(whole|entire|full|buong)$/i
      .test((reading.items[i - 1] as Item | undefined)?.text ?? "") ||
      // “the same for the quarter”
      id !== "day" && /^(for|in|during|over) the$/i
          .test(
            reading.items.slice(Math.max(0, i - 2), i).map(({ text }) => text).join(" ")
              .split(" ").slice(-2).join(" "),
          ) &&
        reading.rank === undefined && reading.periods.length === 0)
  ) {
    takeWholeSpan(reading, i, id);
    return;
  } else if (
    wordBefore?.is === "all" &&
    !/\b(side by side|compare|comparison|comparing|ranking|listed)\b/i.test(reading.question) &&
    (reading.isWord(reading.previousOf(before), "of", "in", "across") ||
      reading.has.has("how much") || isAllBut(reading, before, after))
  ) {
    reading.term(i, "ignored", "all of them together");
    return;
  } else if (
    (meaning.plural || isLahat(reading, before)) &&
    !reading.isWord(after, "by", "measure", "with", "compare") &&
    (wordBefore?.is === "all" && isApposed(reading, before) ||
      // “all stores and brands”
      reading.isWord(before, "and", "or") && reading.together === reading.previousOf(before))
  ) {
    reading.together = i;
    reading.term(i, "ignored", "all of them together");
    return;
  } else if (
    meaning.plural && reading.isWord(after, "total") && !isGrouping &&
    TOGETHER.test((reading.items[after] as Item).text)
  ) {
    reading.term(i, "ignored", "all of them together");
    return;
  } else if (wordBefore?.is === "across" && reading.isWord(after, "all")) {
    reading.term(i, "ignored", "all of them together");
    return;
  } else {
    refuseUnreadSpan(reading, i, id, meaning.plural);
    const how = wordBefore?.is === "by" || wordBefore?.is === "per" || wordBefore?.is === "across"
      ? wordBefore.is
      : wordBefore?.is === "in each"
      ? "per"
      : howListed(reading, i) ?? "plain";
    reading.dims.push({ id, plural: meaning.plural, at: i, how });
  }
  reading.term(i, "dimension", label);
}

/** “sa buwan na yun”, “noong linggong”: a span of time that no rule read is no grouping. */
function refuseUnreadSpan(reading: Reading, i: number, id: DimensionId, plural: boolean): void {
  const lead = reading.items[i - 1]?.text ?? "";
  const { text } = reading.items[i] as Item;
  const isSpan = /^(linggo|buwan|taon|quarter)$/i.test(text) && !plural &&
    (/^(noong|nung|nitong|ngayong?|itong)$/i.test(lead) ||
      /^sa$/i.test(lead) && reading.rank === undefined && !reading.has.has("which"));
  if (!isSpan) return;
  throw clarify(
    "period_missing",
    `Which ${id}?`,
    ["this", "last"].map((which) => ({
      label: `${which} ${id}`,
      question: reading.replaced(reading.items[i] as Item, `${which} ${id}`),
    })),
  );
}

const TOTAL = /\b(total|combined|overall|altogether|together|aggregate|kabuuang?|pinagsamang?)\b/i;

/** “the suggestions our NCR stores offered”: whose they are. */
function isRelativeSubject(reading: Reading, i: number): boolean {
  if (reading.rank !== undefined || reading.dims.length > 0 || reading.has.has("which")) {
    return false;
  }
  if (!reading.isWord(i + 1, "sell") || TELLS_APART.test(reading.question)) return false;
  let k = i - 1;
  while (
    reading.isNameAt(k) ||
    /^(our|the|my|all|that|all our|these)$/i.test(reading.items[k]?.text ?? "")
  ) k--;
  return k < i - 1 && reading.isWord(k, "measure");
}

/** “what did the stores sell”: asked of them, not which of them. */
function isAskedOf(reading: Reading, which: number, i: number): boolean {
  return /^what$/i.test(reading.items[which]?.text ?? "") &&
    /^(did|do|does|have|has|had)\b/i.test(reading.items[which + 1]?.text ?? "") && which + 1 < i;
}

/** “stores that made over 15k in September - how many?” */
function isCountedAtEnd(reading: Reading, i: number): boolean {
  if (
    !/[,:;–—-]\s*(?:how many|ilan|ilan sila|ilan lahat|how many (?:are|were) there)\W*$/i.test(
      reading.question,
    )
  ) {
    return false;
  }
  return reading.items.some((_, k) => k > i && reading.isWord(k, "compare")) &&
    !reading.items.some((_, k) => k !== i && reading.isWord(k, "dimension"));
}

/** “receipts issued by our stores in Davao Region”: who did it, not what it is told apart by. */
function isAgent(reading: Reading, i: number): boolean {
  const head = reading.question.slice(0, (reading.items[i] as Item).at[0]);
  return /\b(?:[a-z]{2,}ed|sold|made|taken|rung up|given)\b[^.?!;:,]*\bby (?:all |our |all of )+(?:the |our )?\s*$/i
    .test(head) && reading.rank === undefined && reading.dims.length === 0;
}

/** Words by which the stores are told apart after all. */
const TELLS_APART =
  /\b(each|every|per|by|which|list|isa-?isa(?:hin)?|pakilista|compare|rank|split|break|breakdown|versus|vs|apart|bawat|kada|aling?|anong|ano|respective|respectively|individual(?! (?:customers|shoppers|buyers|people))|store by store|separately|hiwa-?hiwalay|top|bottom|than)\b/i;
const IS_ASKED = /^(?:[\w ,']*?\b)?(how much|how many|what|magkano|ilan|ilang|how often|gaano)\b/i;

/** “what did our stores make”, “how many shoppers did the Cebu stores see”: all of them as one. */
function isWholeChain(reading: Reading, i: number): boolean {
  if (reading.rank !== undefined || reading.dims.length > 0 || reading.thresholds.length > 0) {
    return false;
  }
  const { items, question } = reading;
  const before = reading.previousOf(i);
  // “in how many of our shops did Fortune sell”
  if (reading.isWord(before, "of") && reading.isWord(reading.previousOf(before), "how many")) {
    return false;
  }
  const isApart = TELLS_APART.test(question) ||
    items.some((_, k) => reading.isWord(k, "rank", "compare", "share", "per", "by", "in each"));
  if (isApart) return false;
  const at = (items[i] as Item).at;
  const isPlaced = reading.isNameAt(reading.previousOf(i)) ||
    reading.isWord(reading.next(i), "in") && reading.isNameAt(reading.next(reading.next(i)));
  if (isPlaced) return true;
  const head = question.slice(0, at[0]);
  const isSubject = IS_ASKED.test(head) && /^\W*\w+/.test(question.slice(at[1]));
  const isWhere =
    /\b(of|in|at|from|by|to|across|visit(?:ed|ing)?|ng|sa)(?: (?:all|our|the|my|lahat ng|ating|aming|natin|mga|ang))*\s+$/i
      .test(head);
  return isSubject || isWhere && /\b(all|our|lahat)\b/i.test(head);
}

/** “lahat ng store”: Filipino counts them by the word before. */
function isLahat(reading: Reading, at: number): boolean {
  return /^lahat/i.test(reading.items[at]?.text ?? "");
}

/** “sales last week, all stores except Lahug”: the sum of the others. */
function isAllBut(reading: Reading, all: number, after: number): boolean {
  return reading.isWord(after, "not") && reading.measures.length > 0 &&
    reading.rank === undefined && reading.dims.length === 0 && !reading.has.has("which") &&
    !reading.isWord(reading.previousOf(all), "by", "per", "versus");
}

/** “units each”: said after the figure, of what was listed before it. */
export function hasEachAfter(reading: Reading, i: number): boolean {
  const measure = reading.items.findIndex((_, k) => k > i && reading.isWord(k, "measure"));
  const k = reading.next(measure);
  const after = reading.items[reading.next(k)];
  return measure > i && /^(each|apiece|bawat isa|kada isa)$/i.test(reading.items[k]?.text ?? "") &&
    (after === undefined || /^[,.?]$/.test(after.text) || after.kind === "time") &&
    !reading.items.slice(i + 1, measure).some((_, n) => reading.isWord(i + 1 + n, "dimension"));
}

/** “item count for today, all stores”: said after the figure and the dates. */
export function isApposed(reading: Reading, k: number): boolean {
  const isWhich = reading.dims.some(({ how }) => how === "which");
  if (reading.rank !== undefined || isWhich || reading.has.has("versus")) return false;
  const comma = reading.previousOf(k);
  // “benta kahapon lahat ng tindahan”
  const isLast = isLahat(reading, k) && reading.items[comma]?.kind === "time" &&
    reading.next(k) >= reading.items.length - 2;
  if (isLast) return true;
  if (reading.items[comma]?.text !== ",") return false;
  const before = reading.previousOf(comma);
  return reading.items[before]?.kind === "time" || reading.isWord(before, "measure");
}

/** “by region and brand”: the second goes with the first. */
export function howListed(reading: Reading, i: number): Told["how"] | undefined {
  const k = reading.previousOf(i);
  if (!reading.isWord(k, "and", "or")) return undefined;
  const before = reading.previousOf(k);
  return reading.dims.find((dim) => dim.at === before)?.how;
}
