import type { DimensionId } from "../names.ts";
import { refuse } from "../not_planned.ts";
import type { Item } from "../read.ts";
import type { Reading } from "./reading.ts";

/** What is told about the person who buys. */
export const PERSONS: ReadonlySet<DimensionId> = new Set([
  "gender",
  "age_bracket",
  "customer_type",
]);

export const PERSON_NOUN =
  /\b(customers?|buyers?|shoppers?|mamimili|kustomer|people|persons?|tao|consumers?|clients?|patrons)$/i;

/** “how many customers who bought Coke”: counted, not told one by one. */
export function isOfPersons(reading: Reading, item: Item): boolean {
  if (!/^who (bought|are|is|spent|made|purchased|shopped|buys|spends|shops)$/i.test(item.text)) {
    return false;
  }
  const at = reading.items.indexOf(item);
  const k = reading.previousOf(at);
  // “number of customers per age group who bought beer”
  const isCounted = reading.items.slice(0, at).some((other, n) =>
    other.kind === "word" && other.meaning.is === "measure" &&
    other.meaning.id === "unique_customers" &&
    (/number|count|bilang/i.test(other.text) || reading.isWord(reading.previousOf(n), "how many"))
  );
  if (isCounted) return true;
  // “who spent more, men or women”
  const groups = reading.items.filter((other) =>
    other.kind === "word" && other.meaning.is === "value" && PERSONS.has(other.meaning.id) ||
    other.kind === "name" && PERSONS.has(other.candidate.id)
  );
  if (groups.length > 1) return true;
  // “who is ahead, Coke or Pepsi”
  const named = reading.items.flatMap((other) => other.kind === "name" ? [other.candidate.id] : []);
  const isOfTwo = reading.items.some((other) =>
    other.kind === "word" && ["or", "versus"].includes(other.meaning.is)
  );
  if (/^who (is|are)$/i.test(item.text) && isOfTwo && new Set(named).size < named.length) {
    return true;
  }
  // “who is our best?” asks of what, “our best customer” is read on its own
  const isRanked = reading.items.some((other) =>
    other.kind === "word" && other.meaning.is === "rank"
  );
  if (/^who (is|are)$/i.test(item.text) && isRanked) return true;
  return reading.isWord(k, "measure") || reading.isWord(k, "value") ||
    reading.items[k]?.kind === "name" && PERSONS.has(reading.items[k].candidate.id);
}

/** “how many women bought”, “female shoppers in Q3”. */
export function personsAreCounted(reading: Reading): boolean {
  const isRanked = reading.rank !== undefined && !reading.has.has("share");
  if (reading.has.has("how much") || isRanked) return false;
  const isPerson = (k: number) => {
    const name = reading.names.find(({ at }) => at === k);
    return name !== undefined && !name.negative && PERSONS.has(name.id);
  };
  // “ilan ang bumili ng Coke”: who buys is counted
  const counts = reading.items.findIndex((_, k) => reading.isWord(k, "how many"));
  if (
    counts >= 0 && reading.isWord(reading.next(counts), "sell") &&
    /^(bumili|bought|buy|purchased|namili)$/i.test(
      (reading.items[reading.next(counts)] as Item).text,
    )
  ) return true;
  for (let i = 0; i < reading.items.length; i++) {
    if (!isPerson(i)) continue;
    if (reading.isWord(reading.leadingIn(i), "how many")) return true;
    const isNoun = PERSON_NOUN.test((reading.items[i] as Item).text) &&
      !reading.isWord(reading.next(i), "measure", "sell");
    if (isNoun && !reading.has.has("sell")) return true;
  }
  return false;
}

/** “top 10 customers” would tell persons. */
export function refusePersons(reading: Reading, i: number, k: number) {
  const text = (reading.items[k] as Item | undefined)?.text.toLowerCase() ?? "";
  const isNumbered = reading.rank?.n !== undefined ||
    /^(top|best|biggest|largest)$/i.test((reading.items[i] as Item).text);
  if (
    isNumbered && /^(customers?|buyers?|shoppers?|spenders?)$/.test(text) &&
    !reading.isWord(reading.previousOf(i), "by", "measure")
  ) {
    throw refuse("no_persons", "Individual persons are not told about, only how many there are.");
  }
}

const DOES =
  /^(end up|ends up|ended up|end up with|ends up with|ended up with|pay|pays|paid|use|used|uses|visit|visited|shop|shopped|come|came|go|went)$/i;

/** “customers spend”, “women buy”: who does it. */
export function isSubject(reading: Reading, at: number): boolean {
  if (reading.isWord(reading.leadingIn(at), "how many")) return false;
  const following = reading.items.slice(at + 1, reading.next(at));
  // “how many times people paid with maya”
  if (following.some(({ text }) => DOES.test(text))) return true;
  let k = reading.next(at);
  // “buyers aged 55+ in Cebu province bought most”
  while (
    reading.isNameAt(k) || reading.isWord(k, "in", "of", "and", "or") ||
    reading.isWord(k, "dimension") && reading.isNameAt(reading.previousOf(k))
  ) k = reading.next(k);
  return reading.isWord(k, "sell") ||
    (reading.isWord(k, "measure") &&
      /^(spend|spending|gastos)$/i.test((reading.items[k] as Item).text));
}
