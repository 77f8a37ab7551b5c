import { DIMENSION } from "../catalog.ts";
import { clarify, refuse } from "../not_planned.ts";
import { isProductDimension } from "../plan.ts";
import type { Item } from "../read.ts";
import type { Reading } from "./reading.ts";
import { isOfPersons } from "./persons.ts";
import { dimensionWord } from "./told_groups.ts";

/** What makes a question impossible, in the order of what people should be told. */
export function stopEarly(reading: Reading) {
  for (const item of reading.items) {
    if (
      item.kind === "word" && item.meaning.is === "refused" && !isOfPersons(reading, item) &&
      !isSuggester(reading, item) && !isTrafficTold(reading, item)
    ) {
      throw refuse(item.meaning.code, `“${item.text}”: ${item.meaning.why}`);
    }
    if (item.kind === "time" && item.time.is === "refused") {
      throw refuse(item.time.code, `“${item.text}”: ${item.time.why}`);
    }
  }
  const unknown = reading.items.filter((item) => item.kind === "unknown");
  if (unknown.length > 0) {
    const words = unknown.map((item) => `“${item.text}”`).join(", ");
    throw refuse(
      "words_unknown",
      `${words}: no word of the language and no name in the data that you may see.`,
    );
  }
  for (const item of reading.items) {
    if (item.kind === "name" && (item.candidate.within?.length ?? 0) > 1) {
      const cities = item.candidate.within ?? [];
      const isTold = reading.items.some((other) =>
        other.kind === "name" && other !== item &&
        ["municipality", "province", "store"].includes(other.candidate.id)
      );
      if (!isTold) {
        throw clarify(
          "name_ambiguous",
          `There is a ${item.text} in several cities.`,
          cities.slice(0, 6).map((city) => ({
            label: `${item.text}, ${city}`,
            question: reading.replaced(item, `barangay ${item.text} in ${city}`),
          })),
        );
      }
    }
    refuseAdjective(reading, item);
    // “Mismo” is a part of several products' names
    if (
      item.kind === "name" && item.candidate.contains !== undefined &&
      item.candidate.values.length > 1 && !isAskedToContain(reading, item)
    ) {
      const { values } = item.candidate;
      throw clarify("name_ambiguous", `“${item.text}” is a part of several names.`, [
        {
          label: `all ${values.length} products with it in their name`,
          question: reading.replaced(item, `products containing "${item.text}"`),
        },
        ...values.slice(0, 5).map((value) => ({
          label: value,
          question: reading.replaced(item, `"${value}"`),
        })),
      ]);
    }
    if (item.kind === "names") {
      throw clarify(
        "name_ambiguous",
        `“${item.text}” can mean several things.`,
        item.candidates.slice(0, 6).map(({ id, values, contains }) => {
          const name = contains ?? values[0] ?? "";
          const label = `${DIMENSION[id].label.toLowerCase()} ${name}`;
          return { label, question: reading.replaced(item, `${dimensionWord(id)} "${name}"`) };
        }),
      );
    }
    // “suki (regular)” says which
    const isSaid = item.kind === "word" && item.meaning.is === "unclear" &&
      item.meaning.choices.some(([, text]) =>
        reading.items.some((other) =>
          other.kind === "name" && other.candidate.id === "customer_type" &&
          text.split(" ").includes(other.text.toLowerCase())
        )
      );
    // “the best places, by city” says which
    const isKindTold = item.kind === "word" && item.meaning.is === "unclear" &&
      item.meaning.choices.some(([, text]) =>
        reading.items.some((other) =>
          other.kind === "word" && other.meaning.is === "dimension" &&
          other.text.toLowerCase() === text
        )
      );
    // “young adults 18-24”
    const isAgeTold = item.kind === "word" && item.meaning.is === "unclear" &&
      /^Which ages/.test(item.meaning.why) && reading.items.some((other) =>
        other.kind === "name" && other.candidate.id === "age_bracket"
      );
    if (
      isSaid || isAgeTold || isKindTold || isMarketOf(reading, item) ||
      isPlaceLeftOut(reading, item)
    ) continue;
    const isRank = item.kind === "word" && item.meaning.is === "unclear" &&
      (item.meaning.orRank !== undefined || item.meaning.orIgnored === true) &&
      reading.items.some((other) => other.kind === "word" && other.meaning.is === "measure");
    // “over the past week, October 6 to 12”
    const isDated = item.kind === "time" && reading.items.some((other) =>
      other.kind === "time" && other.time.is === "period" && /\d/.test(other.text)
    );
    const unclear = isRank || isDated
      ? null
      : item.kind === "word" && item.meaning.is === "unclear"
      ? item.meaning
      : item.kind === "time" && item.time.is === "unclear"
      ? item.time
      : null;
    if (unclear !== null) {
      throw clarify(
        "word_ambiguous",
        unclear.why,
        unclear.choices.map(([label, text]) => ({ label, question: reading.replaced(item, text) })),
      );
    }
  }
  requirePriceOrSales(reading);
}

/** “magkano ang Coke”, “how much is Coke in NCR”: its price, or all that was taken for it. */
function requirePriceOrSales(reading: Reading) {
  const names = reading.items.flatMap((item) => item.kind === "name" ? [item] : []);
  const product = names.find(({ candidate }) =>
    ["brand", "product", "subcategory"].includes(candidate.id)
  );
  const isAsked = /^\W*(magkano (na |po |ba )*ang|how much (is|are|was))\b/i.test(reading.question);
  const isOnlyNamed = reading.items.every((item) =>
    item.kind === "name" ||
    item.kind === "word" && ["ignored", "in", "of", "how much", "value"].includes(item.meaning.is)
  );
  if (product === undefined || !isAsked || !isOnlyNamed) return;
  const rest = reading.question.slice(product.at[0]).replace(/[?.!\s]+$/, "");
  throw clarify("word_ambiguous", `The price of ${product.text}, or all its sales?`, [
    { label: "average price", question: `average price of ${rest}` },
    { label: "sales", question: `sales of ${rest}` },
  ]);
}

/** “the suggestions our shopkeepers made”: who made them is told by themselves. */
function isSuggester(reading: Reading, item: Item): boolean {
  const before = reading.previousOf(reading.items.indexOf(item));
  return /^((shop|store)keepers?|tinder[ao]s?|cashiers?|staff)$/i.test(item.text) &&
    !reading.isWord(before, "by", "per", "which", "in each", "rank", "how many") &&
    reading.items.some((other) =>
      other.kind === "word" && other.meaning.is === "measure" && /^sugg/.test(other.meaning.id)
    );
}

/** “sa mga lugar na hindi NCR”: all but it, whatever they are. */
function isPlaceLeftOut(reading: Reading, item: Item): boolean {
  const k = reading.next(reading.items.indexOf(item));
  const name = reading.items[reading.next(k)];
  return /^(areas?|places?|lugar)$/i.test(item.text) && reading.isWord(k, "not") &&
    name?.kind === "name" && DIMENSION[name.candidate.id].level === "place";
}

/** “foot traffic, in transactions”: the figure says how it is told. */
function isTrafficTold(reading: Reading, item: Item): boolean {
  return /^(foot ?traffic|traffic|footfall)$/i.test(item.text) &&
    reading.items.some((other) =>
      other.kind === "word" && other.meaning.is === "measure" &&
      ["transactions", "unique_customers"].includes(other.meaning.id)
    );
}

/** “the toothpaste market”: all that is sold of it. */
function isMarketOf(reading: Reading, item: Item): boolean {
  const before = reading.items[reading.items.indexOf(item) - 1];
  return /^market$/i.test(item.text) && before?.kind === "name" &&
    isProductDimension(before.candidate.id);
}

/** “products containing milk”, “with milk in their name”. */
export function isAskedToContain(reading: Reading, item: Item): boolean {
  const i = reading.items.indexOf(item);
  const before = reading.items.slice(Math.max(0, i - 4), i).map(({ text }) => text.toLowerCase())
    .join(" ");
  return /\b(containing|contain|contains|called|named|like|with)\b|\bproducts?\b/.test(before);
}

/** Words that say how something is, and happen to be a part of a name too. */
const ADJECTIVE =
  /^(big|small|large|great|fresh|cold|hot|light|gold|super|extra|original|classic|white|black|red|blue|green|pink|brown|sweet|mini|special|premium|family|jumbo|new|old|regular|returning|good|fine|free)$/i;

/** “big stores”, “new brands”: a word before what is counted is not meant as a part of a name. */
function refuseAdjective(reading: Reading, item: Item) {
  if (item.kind !== "name" || !ADJECTIVE.test(item.text)) return;
  const { id, grade } = item.candidate;
  if (id !== "customer_type" && grade < 2) return;
  const next = reading.next(reading.items.indexOf(item));
  const noun = reading.word(next);
  const isOfPersons = id === "customer_type" && noun?.is === "measure" &&
    /customer|buyer|shopper/i.test(
      (reading.items[next] as Item).text,
    );
  if (noun === undefined || isOfPersons || !["dimension", "measure"].includes(noun.is)) return;
  throw refuse(
    "words_unknown",
    `“${item.text}”: what that says of ${(reading.items[next] as Item).text} is not known.`,
  );
}
