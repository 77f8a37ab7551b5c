import { MEASURE } from "../catalog.ts";
import type { MeasureId } from "../names.ts";
import { clarify, refuse } from "../not_planned.ts";
import { isProductDimension } from "../plan.ts";
import type { Item } from "../read.ts";
import type { Reading } from "./reading.ts";
import { PERSON_NOUN } from "./persons.ts";
import { takeDimension } from "./take_dimension.ts";

export function takeMeasure(reading: Reading, i: number, id: MeasureId): void {
  const before = reading.word(reading.previousOf(i));
  const text = (reading.items[i] as Item).text;
  const isEach = /^(each|every|for each|bawat|sa bawat)/i
    .test((reading.items[reading.previousOf(i)] as Item | undefined)?.text ?? "");
  if (
    (before?.is === "by" || (before?.is === "per" && isEach)) &&
    /^(customer|buyer|shopper|person)$/i.test(text)
  ) {
    throw refuse("no_persons", "Individual persons are not told about, only how many there are.");
  }
  const asker = reading.items[i - 1]?.text ?? "";
  if (/^(which|alin|aling|sinong|sino ang)$/i.test(asker) && PERSON_NOUN.test(text)) {
    throw refuse("no_persons", "Individual persons are not told about, only how many there are.");
  }
  // “unit sales for each item”, “the item with the highest sales”, “which item do people buy most”
  const after = reading.next(i);
  const isArticle = id === "units" && /^items?$/i.test(text) && (
    isEach && reading.measures.length > 0 ||
    reading.isWord(after, "with") && reading.isWord(reading.next(after), "rank") ||
    /^item$/i.test(text) && before?.is === "which" ||
    // “items that moved at least 150 units”
    /^items$/i.test(text) && before?.is !== "how many" && i + 1 < reading.items.length &&
      /^(that|which|na|with)$/i.test((reading.items[i + 1] as Item).text) &&
      reading.items.slice(i).some((_, k) => reading.isWord(i + k, "compare"))
  );
  if (isArticle) {
    return takeDimension(reading, i, { is: "dimension", id: "product", plural: /s$/i.test(text) });
  }
  if (before?.is === "per" || before?.is === "in each") return takePerMeasure(reading, i, id);
  // “units/txn”
  const slash = reading.items[i - 1]?.text === "/" && reading.isWord(i - 2, "measure");
  if (slash && hasRatio(reading, id)) return takePerMeasure(reading, i, id);
  // “how much does a typical store make”: only of what is bought it is a price
  const priced = reading.items[reading.next(i)];
  if (
    id === "avg_unit_price" && ASKS_PRICE.test(text) &&
    !(priced?.kind === "name" && isProductDimension(priced.candidate.id))
  ) {
    reading.has.add("how much");
    reading.term(i, "calculation", "revenue unless another figure is named");
    return;
  }
  // “a Lucky Me item”: says what the name is of
  const owner = reading.items[i - 1];
  if (/^item$/i.test(text) && owner?.kind === "name" && isProductDimension(owner.candidate.id)) {
    reading.term(i, "ignored", "says that a name is a product");
    return;
  }
  // “most sold item”, “which items”: products, where “the most items” are units
  const isItem = id === "units" &&
    (/^item$/i.test(text) && (before?.is === "rank" || before?.is === "which") ||
      /^items$/i.test(text) &&
        (before?.is === "which" || reading.items[reading.previousOf(i)]?.kind === "number"));
  if (isItem) {
    return takeDimension(reading, i, { is: "dimension", id: "product", plural: /s$/i.test(text) });
  }
  // “ilang benta”: sales can be counted or summed
  if (
    /^(benta|bentahan)$/i.test(text) && before?.is === "how many" &&
    !/\b(pesos?|piso|php|₱|porsy?i?yento|percent)\b|%/i.test(reading.question)
  ) {
    throw clarify("word_ambiguous", "Sales can be counted or summed.", [
      { label: "revenue", question: reading.replaced(reading.items[i] as Item, "pesos of sales") },
      {
        label: "transactions",
        question: reading.replaced(reading.items[i] as Item, "transactions"),
      },
      { label: "units", question: reading.replaced(reading.items[i] as Item, "units") },
    ]);
  }
  // "by revenue": what is ranked by
  if (before?.is === "by") reading.has.add("by measure");
  const given = measureAt(reading, i, id);
  if (before?.is === "by" && (reading.rank !== undefined || reading.measures.length > 0)) {
    reading.rankMeasure = given;
  }
  if (!reading.measures.some((measure) => measure.id === given)) {
    reading.measures.push({ id: given, at: i });
  }
  reading.term(i, "measure", `${MEASURE[given].label}: ${MEASURE[given].meaning}`);
}

/** A word for a price that asks for money where no product is told. */
const ASKS_PRICE = /^(how much (is|does) (an?|one)|magkano (ang )?(isang|isa))$/i;
const RATIOS: Partial<Record<MeasureId, Partial<Record<MeasureId, MeasureId>>>> = {
  transactions: {
    revenue: "avg_basket_value",
    units: "basket_size",
    avg_basket_value: "avg_basket_value",
    basket_size: "basket_size",
    revenue_per_customer: "avg_basket_value",
  },
  unique_customers: {
    revenue: "revenue_per_customer",
    transactions: "transactions_per_customer",
    revenue_per_customer: "revenue_per_customer",
  },
  units: { revenue: "avg_unit_price", avg_unit_price: "avg_unit_price" },
};

function hasRatio(reading: Reading, id: MeasureId): boolean {
  const last = reading.measures.at(-1);
  return last !== undefined && RATIOS[id]?.[last.id] !== undefined;
}

/** “revenue … per transaction”, with words between: a ratio of its own. */
export function takePerMeasure(reading: Reading, i: number, id: MeasureId) {
  const last = reading.measures.findLast((told) => RATIOS[id]?.[told.id] !== undefined) ??
    reading.measures.at(-1);
  const of = last?.id ?? "revenue";
  // “magkano ang ginastos ng isang customer kada bili”: money, of whomever
  const isSpent = of === "unique_customers" && id === "transactions" && reading.has.has("how much");
  const ratio = isSpent ? "avg_basket_value" : RATIOS[id]?.[of];
  if (ratio === undefined) {
    throw refuse(
      "does_not_combine",
      `${MEASURE[of].label} per ${MEASURE[id].label.toLowerCase()} is not among the figures.`,
    );
  }
  const given = { id: ratio, at: last?.at ?? i };
  reading.measures = [...reading.measures.filter((measure) => measure !== last), given];
  if (reading.rank !== undefined) reading.rankMeasure = ratio;
  reading.term(i, "measure", `${MEASURE[ratio].label}: ${MEASURE[ratio].meaning}`);
}

/** “how many sales” are transactions. */
export function measureAt(reading: Reading, i: number, id: MeasureId): MeasureId {
  const before = reading.word(reading.previousOf(i));
  const text = (reading.items[i] as Item).text.toLowerCase();
  return before?.is === "how many" && id === "revenue" && /^sales?$/.test(text)
    ? "transactions"
    : id;
}

/** “top cities by revenue per store”: a ratio of what is ranked, not a row per store. */
export function takePerStore(reading: Reading, per: number, i: number): boolean {
  const at = reading.previousOf(per);
  const told = reading.measures.find((measure) => measure.at === at);
  const isRanked = reading.isWord(reading.previousOf(at), "by", "rank") &&
    reading.dims.some((dim) => dim.id !== "store");
  const ratio = told?.id === "revenue"
    ? "revenue_per_store"
    : told?.id === "transactions"
    ? "transactions_per_store"
    : undefined;
  if (!isRanked || ratio === undefined || told === undefined) return false;
  reading.measures = reading.measures.map((measure) =>
    measure === told ? { ...measure, id: ratio } : measure
  );
  if (reading.rankMeasure === told.id) reading.rankMeasure = ratio;
  reading.term(i, "measure", `${MEASURE[ratio].label}: ${MEASURE[ratio].meaning}`);
  return true;
}
