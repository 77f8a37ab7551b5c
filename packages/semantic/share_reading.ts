import { type DimensionId, isGrain } from "./names.ts";
import type { Item } from "./read.ts";

/** A name of the question, where it stands. */
export interface NamedAt {
  id: DimensionId;
  at: number;
}

/** From wide to narrow: a wider thing has no share of a narrower one. */
const HIERARCHIES: readonly (readonly DimensionId[])[] = [
  ["department", "category", "subcategory", "brand", "product", "pack_size"],
  ["region", "province", "municipality", "barangay", "store"],
  ["weekday_weekend", "weekday"],
  ["daypart", "hour"],
];

/** Whether the values of `a` are parts of those of `b`. */
export function isPartOf(a: DimensionId, b: DimensionId): boolean {
  return HIERARCHIES.some((chain) => chain.includes(b) && chain.indexOf(a) > chain.indexOf(b));
}

const COPULA =
  /^(falls?|fell|falling|happens?|happened|takes place|took place|is|are|was|were|be|been|ang|ay|comes?|came|comes? from|came from|coming from|goes|go|went|went to|through|via|using|made up|accounts? for|accounted for|accounting for|attributed to|galing|galing sa|mula sa|nagbayad|binayad|ibinayad|binayaran|gamit|gamit ang|paid|pay|used|use)$/i;
const AUXILIARY = /^(did|does|do)$/i;
const FROM = /^(from|by|via|using|through|galing sa|galing|mula sa|gamit|gamit ang|with)$/i;

/**
 * Whose share it is, among the names of a question, by where they stand: “Coke's share”, “share of
 * Coke in NCR”, “share of NCR sales that is cash”, “does Coke make up”. Undefined where the names
 * only tell the whole, and the groups have the shares: “share of Coke revenue by region”.
 */
export function subjectOfShare(
  items: readonly Item[],
  shareAt: number,
  names: readonly NamedAt[],
  grouped: readonly { id: DimensionId; at: number }[],
): DimensionId | undefined {
  const groups = grouped.filter(({ id }) => !isGrain(id));
  const found = subjectAt(items, shareAt, names, groups);
  if (found === undefined) return undefined;
  // what is finer than the name has shares of it
  if (groups.some(({ id }) => isPartOf(id, found.id))) return undefined;
  // “percentage of dairy revenue that was Alaska”: the part, never the whole
  const finer = groups.length > 0 ? undefined : names.find(({ id }) => isPartOf(id, found.id));
  return (finer ?? found).id;
}

function subjectAt(
  items: readonly Item[],
  shareAt: number,
  names: readonly NamedAt[],
  groups: readonly { id: DimensionId; at: number }[],
): NamedAt | undefined {
  const isIgnored = (k: number) => isWord(items[k], "ignored");
  const isMeasure = (k: number) => isWord(items[k], "measure");
  const before = (k: number) => {
    let n = k - 1;
    while (n >= 0 && isIgnored(n)) n--;
    return n;
  };
  const after = (k: number) => {
    let n = k + 1;
    while (n < items.length && isIgnored(n)) n++;
    return n;
  };
  const nameAt = (k: number) => names.find(({ at }) => at === k);
  const textAt = (k: number) => items[k]?.text ?? "";

  // “Coke's share”, “Coke revenue share”; not “in NCR, share of …”
  let owner = before(shareAt);
  while (owner >= 0 && isMeasure(owner)) owner = before(owner);
  const owned = nameAt(owner);
  if (owned !== undefined && !isWord(items[before(owner)], "of", "in", "by")) return owned;

  // “how much of NCR's sales were cash, in percent”: the whole stands after “how much of”
  const start = items.findIndex((item, k) =>
    k < shareAt && isWord(item, "how much", "how many") && isWord(items[after(k)], "of")
  );
  const from = start >= 0 ? start : shareAt;

  // “percentage ng babae sa bumili ng Palmolive”: what stands directly after it is the part
  const direct = names.find(({ at }) => {
    const k = before(at);
    return at > from && (k === from || isWord(items[k], "of") && before(k) === from);
  });
  // “share of sales that is cash”, “share of sales does Coke make up”
  for (let k = from + 1; k < items.length; k++) {
    const isVerb = COPULA.test(textAt(k)) || isWord(items[k], "sell");
    const isAuxiliary = AUXILIARY.test(textAt(k));
    if (!isVerb && !isAuxiliary) continue;
    const isOfThose = direct !== undefined && direct.at < k && isWord(items[k], "sell") &&
      isWord(items[before(k)], "in", "across");
    if (isOfThose) continue;
    const next = firstOf(
      items,
      k,
      (n) => nameAt(n) !== undefined || groups.some(({ at }) => at === n),
    );
    if (next === undefined) continue;
    const name = nameAt(next);
    // “how much did Coke contribute”: what follows is told apart, whatever stands in between
    if (name === undefined) return undefined;
    // “what fraction of beer sold in Cebu was Red Horse”
    const isPlaceOfSale = isWord(items[k], "sell") && isWord(items[before(name.at)], "in") &&
      items.slice(name.at).some(({ text }) => /^(is|are|was|were|ay)$/i.test(text));
    if (isPlaceOfSale) continue;
    // “of all cigarettes sold, what percentage were Marlboro”
    const isOfWider = names.some((other) => other.at < from && isPartOf(name.id, other.id));
    if (isAuxiliary || k > from + 1 || isOfWider) return name;
  }

  // “how big is gcash in each region, in percent”
  const big = names.find(({ at }) =>
    /\b(how (big|large|strong|significant) (is|was|are|were)|gaano ka ?laki ang)( the| our| ang)?$/i
      .test(items.slice(Math.max(0, at - 4), at).map(({ text }) => text).join(" "))
  );
  if (big !== undefined) return big;

  const following = names.filter(({ at }) => at > from);
  const preceding = names.filter(({ at }) => at < from);
  // “Coke makes up what share of soft drinks”
  if (preceding.length > 0 && following.length > 0) {
    const last = preceding.at(-1) as NamedAt;
    if (!isWord(items[before(last.at)], "in", "of")) return last;
  }
  // “percentage of sales in NCR paid by gcash”
  const source = following.find(({ at }) =>
    FROM.test(textAt(before(at))) && !isWord(items[before(before(at))], "share")
  );
  const first = following.find(({ at }) => {
    const k = before(at);
    return k === from || (isWord(items[k], "of") && before(k) === from);
  });
  if (first !== undefined) {
    // “share of Coke revenue by region”: of what Coke takes
    const isOfMeasure = isMeasure(after(first.at)) ||
      (nameAt(after(first.at)) !== undefined && isMeasure(after(after(first.at))));
    if (groups.length > 0 && isOfMeasure) return undefined;
    return first;
  }
  if (source !== undefined) {
    return groups.length > 0 && source.id === groups[0]?.id ? undefined : source;
  }
  if (groups.length > 0) {
    // “share of sales of Coke by region” or “… in NCR by category”: names limit
    return undefined;
  }
  if (following.length > 0) {
    return following.find(({ at }) => !isWord(items[before(at)], "in")) ?? following[0];
  }
  return preceding.at(-1);
}

/** The next such item, with only words between that do not end a phrase. */
function firstOf(
  items: readonly Item[],
  from: number,
  test: (k: number) => boolean,
): number | undefined {
  for (let k = from + 1; k < Math.min(from + 6, items.length); k++) {
    if (test(k)) return k;
    const item = items[k];
    const isPassed = isWord(item, "ignored", "in", "of", "per", "all", "by", "with", "in each") ||
      isWord(item, "sell");
    if (!isPassed) return undefined;
  }
  return undefined;
}

function isWord(item: Item | undefined, ...kinds: string[]): boolean {
  return item?.kind === "word" && kinds.includes(item.meaning.is);
}
