import { DIMENSION } from "../catalog.ts";
import type { DimensionId } from "../names.ts";
import { refuse } from "../not_planned.ts";
import { isProductDimension, type PlanInput } from "../plan.ts";
import type { Item } from "../read.ts";
import type { Reading } from "./reading.ts";
import { filtersOf } from "./told_filters.ts";
import { periodsOf } from "./told_periods.ts";

const NOT =
  /^(with no|no|not|none|zero|without|never|nobody|no one|did ?n[o']?t|didn['’]?t|haven['’]?t|hasn['’]?t|hadn['’]?t|weren['’]?t|wasn['’]?t|doesn['’]?t|don['’]?t|isn['’]?t|aren['’]?t|wala|walang|na walang|hindi|hindi na|di|hindi pa|di pa|unsold|failed to (?:sell|move|make)\b.*)$/i;
const SOLD = ["revenue", "transactions", "units"];

/**
 * “stores that sold no Coke”, “products not sold last week”: what is known and has no such sales. The
 * words that say so change nothing else then; null where the question is not about that.
 */
export function withoutSales(items: readonly Item[]): Item[] | null {
  const isWord = (k: number, ...kinds: string[]) => {
    const item = items[k];
    return item?.kind === "word" && kinds.includes(item.meaning.is);
  };
  const at = items.findIndex(({ text }, k) => isWord(k, "not", "without") && NOT.test(text));
  const subject = items.findLastIndex((_, k) => k < at && isWord(k, "dimension"));
  if (at < 0 || subject < 0) return null;
  const head = items.slice(0, at);
  const isAboutRows = !head.some((_, k) => isWord(k, "measure", "by", "per", "in each")) &&
    items.every((_, k) =>
      !isWord(k, "rank", "growing", "compare", "share", "versus", "average", "growth", "change")
    );
  const id = dimensionOf(items[subject]);
  // “revenue of stores that sold no Coke”: figures of what is picked by having none
  const isFigureOfThem = id !== undefined && isWord(at - 1, "sell") &&
    DIMENSION[id].level === "place" && head.some((_, k) => isWord(k, "measure"));
  if (isFigureOfThem) {
    throw refuse(
      "negation_unread",
      "Figures of what sold none of something cannot be told; which they are can.",
    );
  }
  if (!isAboutRows || id === undefined) return null;
  const silent = new Set<number>([at]);
  let isSold = isWord(at - 1, "sell");
  if (isSold) silent.add(at - 1);
  let named: DimensionId[] = [];
  for (let k = at + 1; k < items.length; k++) {
    const item = items[k] as Item;
    if (isWord(k, "not", "without") && isWord(k - 1, "and", "or") && NOT.test(item.text)) {
      silent.add(k);
    } else if (isWord(k, "sell") || isSoldMeasure(item)) {
      isSold = true;
      silent.add(k);
    } else if (nameOf(item) !== undefined) named = [...named, nameOf(item) as DimensionId];
    else if (item.kind !== "time" && !isWord(k, "ignored", "of", "in", "all", "and", "or")) break;
  }
  // “stores without Coke”
  const isOfGoods = DIMENSION[id].level === "place" && named.some(isProductDimension);
  if (!isSold && !isOfGoods || named.includes(id)) return null;
  const before = head.slice(subject + 1).flatMap((item) => nameOf(item) ?? []);
  if (before.some((name) => isProductDimension(name)) && !isProductDimension(id)) {
    throw refuse(
      "negation_unread",
      "What sold one thing and not another cannot be told at once; please ask for one after the other.",
    );
  }
  return items.map((item, k) =>
    silent.has(k)
      ? { kind: "word", meaning: { is: "ignored" }, text: item.text, at: item.at }
      : item
  );
}

function isSoldMeasure(item: Item): boolean {
  return item.kind === "word" && item.meaning.is === "measure" && SOLD.includes(item.meaning.id);
}

function dimensionOf(item: Item | undefined): DimensionId | undefined {
  return item?.kind === "word" && item.meaning.is === "dimension" ? item.meaning.id : undefined;
}

function nameOf(item: Item): DimensionId | undefined {
  if (item.kind === "name") return item.candidate.id;
  return item.kind === "word" && item.meaning.is === "value" ? item.meaning.id : undefined;
}

/** The plan of what is missing: the values of one dimension, or how many they are. */
export function planOfMissing(reading: Reading): PlanInput {
  const [only, ...others] = reading.dims;
  const periods = periodsOf(reading, false);
  if (
    only === undefined || others.some(({ id }) => id !== only.id) || periods.length > 1 ||
    reading.measures.length > 0 || reading.names.some(({ negative }) => negative)
  ) {
    throw refuse(
      "does_not_combine",
      "What was not sold is told of one kind of row and one period, without other figures.",
    );
  }
  const level = DIMENSION[only.id].level;
  if (level === "receipt") {
    throw refuse("does_not_combine", `${DIMENSION[only.id].plural} without sales cannot be told.`);
  }
  return {
    figures: [{ measure: "transactions" }],
    filters: filtersOf(reading),
    periods,
    absent: true,
    ...(only.how === "count" ? { rollup: { fn: "count", over: [only.id] } } : { by: [only.id] }),
  };
}
