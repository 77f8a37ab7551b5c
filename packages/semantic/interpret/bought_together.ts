import type { DimensionId } from "../names.ts";
import { refuse } from "../not_planned.ts";
import { type Filter, isProductDimension, type PlanInput } from "../plan.ts";
import type { Item } from "../read.ts";
import { filtersOf } from "./told_filters.ts";
import { periodsOf } from "./told_periods.ts";
import type { Named, Reading, Told } from "./reading.ts";

const RECEIPT = /^(resibo|transaksyon|receipt|transaction|basket|ticket|bill|cart)$/i;
/** How many are shown where no number is told. */
const SHOWN = 10;

/** “what is bought together with Coke”: what else the receipts hold that hold it; undefined where that is not asked. */
export function planOfBoughtTogether(reading: Reading): PlanInput | undefined {
  const at = togetherAt(reading);
  if (at < 0) return undefined;
  const names = reading.names;
  const goods = names.filter((name) => isProductDimension(name.id));
  // “how often are Coke and Lucky Me bought together”
  const areBoth = /sabay$|^magkasama$|^pareho(?:ng)?$/i.test(reading.items[at]?.text ?? "");
  if (goods.length === 2 && (areBoth || goods.every((name) => name.at < at))) {
    return planOfBoth(reading, goods);
  }
  const [held, ...others] = goods;
  // “people who bought Coke also bought”
  // “kapag bumibili ng Coke, anong brand ang madalas kasama”
  const isAlso = /^also|kasama$/i.test(reading.items[at]?.text ?? "");
  if (
    held === undefined || held.at < at !== isAlso || others.length > 0 || held.negative ||
    held.contains !== undefined
  ) throw unread(reading, at);
  const groups = [...reading.dims, ...otherGroup(reading)];
  const [group] = groups;
  if (groups.length > 1 || group !== undefined && !isProductDimension(group.id)) {
    throw unread(reading, at);
  }
  // “what do customers buy with”
  reading.measures = reading.measures.filter((told) =>
    told.id !== "unique_customers" || reading.isWord(reading.previousOf(told.at), "how many")
  );
  const wanted = reading.measures.map(({ id }) => id);
  const [measure = "transactions"] = wanted;
  const periods = periodsOf(reading, false);
  if (
    wanted.length > 1 || periods.length > 1 || reading.rank?.growth || reading.rank?.both ||
    reading.has.has("share") || reading.has.has("versus") || reading.thresholds.length > 0 ||
    !["transactions", "units", "revenue"].includes(measure)
  ) throw unread(reading, at);
  const by: DimensionId = group?.id ?? "product";
  const isOne = group !== undefined && !group.plural && group.how === "which";
  const left = { dimension: held.id, op: "not_in" as const, values: [...held.values] };
  return {
    figures: measure === "transactions"
      ? [{ measure }, { measure, show: "share", of: "total" }]
      : [{ measure }],
    by: [by],
    filters: [
      ...filtersOf(reading, new Set([held])),
      heldBy(held),
      ...(measure === "transactions" ? [] : [left]),
    ],
    // shares are of all receipts that hold it, whatever else they hold
    ...(measure === "transactions" ? { part: { filters: [left] } } : {}),
    periods,
    top: {
      n: reading.rank?.n ?? group?.n ?? (isOne ? 1 : SHOWN),
      direction: reading.rank?.direction ?? "desc",
      ...(reading.rank?.from === undefined ? {} : { from: reading.rank.from }),
    },
  };
}

/** Receipts that hold both. */
function planOfBoth(reading: Reading, goods: readonly Named[]): PlanInput {
  const periods = periodsOf(reading, false);
  const isPlain = reading.measures.every(({ id }) => id === "transactions") &&
    reading.dims.length === 0 && periods.length < 2 && reading.rank === undefined &&
    goods.every(({ negative, contains }) => !negative && contains === undefined);
  if (!isPlain) throw unread(reading, goods[1]?.at ?? 0);
  return {
    figures: [{ measure: "transactions" }, {
      measure: "transactions",
      show: "share",
      of: "total",
    }],
    filters: filtersOf(reading, new Set(goods)),
    part: { filters: goods.map(heldBy) },
    periods,
  };
}

function heldBy({ id, values }: Named): Filter {
  return { dimension: id, op: "basket_has", values: [...values] };
}

/** “share of Coke receipts that also have noodles”: of the receipts that hold the first. */
export function shareAlsoHeld(reading: Reading, plan: PlanInput): PlanInput | undefined {
  const goods = reading.positives().filter(({ id }) => isProductDimension(id));
  const [first, second] = goods;
  if (first === undefined || second === undefined || goods.length > 2) return undefined;
  const isAlso = reading.items.slice(first.at, second.at).some(({ text }) =>
    /^(also|din|rin|may kasamang|may kasama ring)$/i.test(text)
  );
  const isOfReceipts = plan.figures.length === 1 && plan.figures[0]?.measure === "transactions";
  const by = plan.by ?? [];
  if (!isAlso || !isOfReceipts) return undefined;
  const isPlain = by.every((id) => !isProductDimension(id)) && by.length < 2 &&
    goods.every(({ contains }) => contains === undefined);
  if (!isPlain) throw unread(reading, second.at);
  return {
    ...plan,
    figures: [{ measure: "transactions" }, {
      measure: "transactions",
      show: "share",
      of: by[0] ?? "total",
    }],
    filters: [...filtersOf(reading, new Set(goods)), heldBy(first)],
    part: { filters: [heldBy(second)] },
  };
}

/** “what other brands do people buy”: which kind of others. */
function otherGroup(reading: Reading): Told[] {
  if (reading.restAt === undefined) return [];
  const at = reading.next(reading.restAt);
  const noun = reading.word(at);
  const isThere = reading.dims.some((dim) => dim.at === at);
  return noun?.is === "dimension" && !isThere
    ? [{ id: noun.id, plural: noun.plural, at, how: "plain" }]
    : [];
}

/** Where the words stand that ask what else is bought. */
function togetherAt(reading: Reading): number {
  const { items } = reading;
  const isGoods = (k: number) => {
    const item = items[k];
    return item?.kind === "name" && isProductDimension(item.candidate.id);
  };
  const asked = items.findIndex((_, k) => reading.isWord(k, "bought with"));
  if (asked >= 0) return asked;
  // “Coke at Lucky Me sa isang resibo”
  const one = items.findIndex((_, k) => {
    let n = beforeOneReceipt(reading, k);
    while (reading.isWord(n, "ignored", "total", "sell")) n--;
    // “coke + lucky me”: the sign may be read with the name
    const first = reading.isWord(n - 1, "and") || !/\+$/.test(items[n - 1]?.text ?? "")
      ? n - 2
      : n - 1;
    return isGoods(n) && isGoods(first) && (first === n - 1 || reading.isWord(n - 1, "and"));
  });
  if (one >= 0) return one;
  const asksWhat = reading.has.has("which") || reading.dims.length > 0 ||
    reading.rank !== undefined ||
    /\b(what|ano|anong)\b/i.test(reading.question);
  for (const [k, { text }] of items.entries()) {
    const isSold = reading.isWord(k, "sell") || /^(go|goes|paired|sits?|ordered)$/i.test(text);
    if (!isSold) continue;
    let n = reading.next(k);
    // “are Coke and Lucky Me bought together”
    const isTogether = /^(together|magkasama|sabay)$/i.test(
      (items[n] as Item | undefined)?.text ?? "",
    );
    if (isTogether && items.slice(0, k).filter((_, before) => isGoods(before)).length === 2) {
      return k;
    }
    // “sells best with”
    while (reading.isWord(n, "rank", "total")) n = reading.next(n);
    const isWith = reading.isWord(n, "with") ||
      /^(together with|along with|alongside|kasama ng|kasabay ng)$/i.test(items[n]?.text ?? "");
    let name = reading.next(n);
    while (reading.isWord(name, "of", "all")) name = reading.next(name);
    const isNew = !items.slice(0, k).some((_, before) => isGoods(before));
    if (asksWhat && isWith && isGoods(name) && isNew) return k;
  }
  return -1;
}

/** The item before “on one receipt”, where that ends at an item; -1 elsewhere. */
function beforeOneReceipt(reading: Reading, k: number): number {
  const textAt = (n: number) => reading.items[n]?.text ?? "";
  // “in one basket” was written anew, and stands where its first word does
  const isReceipt = reading.isWord(k, "measure") &&
    (RECEIPT.test(textAt(k)) || textAt(k) === textAt(k - 2));
  const isOne = isReceipt && /^(sa|in|on)$/i.test(textAt(k - 2)) &&
    /^(isang|iisang|one|a single|the same|same|parehong)$/i.test(textAt(k - 1));
  return isOne ? k - 3 : -1;
}

function unread(reading: Reading, at: number) {
  return refuse(
    "does_not_combine",
    `“${
      reading.items[at]?.text
    }”: products, brands or categories can be asked for that are bought together with one of them.`,
  );
}
