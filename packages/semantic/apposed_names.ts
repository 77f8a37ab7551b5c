import { isProductDimension } from "./plan.ts";
import type { Item } from "./read.ts";
import { isPartOf } from "./share_reading.ts";

/*
 * What stands in brackets after a word says what that word is: “snack sales (Snacks &
 * Confectionery)”, “each laundry brand (Tide, Surf, Ariel)”.
 */

/** The same items, the words that brackets explain without meaning. */
export function withoutApposed(items: readonly Item[]): Item[] {
  const open = items.findIndex(({ text }) => text === "(");
  const close = items.findIndex(({ text }, i) => i > open && text === ")");
  if (open < 1 || close < open + 2) return [...items];
  const within = items.slice(open + 1, close);
  const names = within.flatMap((item) => item.kind === "name" ? [item] : []);
  const isOnlyNames = within.every((item) =>
    item.kind === "name" || item.text === "," ||
    item.kind === "word" && /^(and|or|ignored)$/.test(item.meaning.is)
  );
  const [first] = names;
  if (first === undefined || !isOnlyNames) return [...items];
  const { id } = first.candidate;
  if (!isProductDimension(id) || names.some(({ candidate }) => candidate.id !== id)) {
    return [...items];
  }
  const isApposed = (item: Item | undefined, i: number) => {
    if (i > open || item?.kind !== "name") return false;
    const other = item.candidate.id;
    // “laundry brand (Tide, Surf, Ariel)”: the brands are told one by one
    const next = items[i + 1];
    const isKind = next?.kind === "word" && next.meaning.is === "dimension" &&
      next.meaning.id === id && i + 2 === open;
    const isListed = names.length > 1 && isPartOf(id, other) && (isKind || i + 1 === open);
    // “snack sales (Snacks & Confectionery)”: the wider thing that has the word in its name
    const isNamedAgain = names.length === 1 && isPartOf(other, id) &&
      wordsOf(first.text).some((word) => wordsOf(item.text).some((told) => isSame(word, told)));
    return isListed || isNamedAgain;
  };
  return items.map((item, i) => {
    // “the three detergents (Tide, Surf, Ariel)”
    const isCount = item.kind === "number" && item.value === names.length &&
      isApposed(items[i + 1], i + 1);
    return isApposed(item, i) || isCount
      ? { kind: "word", meaning: { is: "ignored" }, text: item.text, at: item.at }
      : item;
  });
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
const isSame = (a: string, b: string) => a.replace(/s$/, "") === b.replace(/s$/, "");
