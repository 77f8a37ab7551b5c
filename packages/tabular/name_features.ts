import { hashText } from "./distinct_sketch.ts";
import { CONCEPTS, isStopWord } from "./name_vocabulary.ts";

/** Places a name's features are hashed to. */
export const NAME_BUCKETS = 8192;

const ACCENTS = /[\u0300-\u036f]/g;

/** The words of a column's name: at changes of case, at digits, at everything that is no letter; lower case, no accents. */
export function nameTokens(name: string): string[] {
  const plain = name.slice(0, 120).normalize("NFKD").replace(ACCENTS, "")
    .replace(/#/g, " no ").replace(/%/g, " percent ").replace(/[₱]/g, " php ");
  return plain
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9\u00c0-\uffff]+|(?<=\D)(?=\d{2,})/u)
    .filter(Boolean)
    .slice(0, 12);
}

/** What each word of a name stands for: by the vocabulary, as words written together, or with one letter wrong. */
export function nameConcepts(tokens: readonly string[]): string[] {
  const found = tokens.flatMap((token) => conceptsOf(token));
  // "numero ng resibo", "name of store": what is spoken of comes first in English
  const at = found.findIndex((c) => c === "ng" || c === "of");
  const turned = at > 0 && at < found.length - 1
    ? [...found.slice(at + 1), ...found.slice(0, at)]
    : found;
  const kept = turned.filter((concept) => !isStopWord(concept));
  return kept.length > 0 ? kept : found;
}

const remembered = new Map<string, string[]>();

function conceptsOf(token: string): string[] {
  const known = CONCEPTS.get(token);
  if (known !== undefined) return [known];
  let found = remembered.get(token);
  if (found === undefined) {
    found = wordsTogether(token) ?? [similar(token) ?? token];
    if (remembered.size > 5_000) remembered.clear();
    remembered.set(token, found);
  }
  return found;
}

/** "unitprice" as unit and price; null where it is not made of known words. */
function wordsTogether(token: string): string[] | null {
  const length = token.length;
  if (length < 5 || length > 30) return null;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 2; end <= length; end++) {
    for (let start = Math.max(0, end - 14); start <= end - 2; start++) {
      const before = best[start];
      if (before === undefined) continue;
      const part = token.slice(start, end);
      if (part.length === 2 && part !== "id" && part !== "no") continue;
      const concept = CONCEPTS.get(part);
      if (concept === undefined) continue;
      const now = best[end];
      if (now === undefined || before.length + 1 < now.length) best[end] = [...before, concept];
    }
  }
  return best[length] ?? null;
}

/** Known words by their first letter, which is seldom the wrong one. */
const BY_LETTER = new Map<string, [string, string][]>();
for (const [word, concept] of CONCEPTS) {
  if (word.length < 4) continue;
  const letter = word.charAt(0);
  BY_LETTER.set(letter, [...BY_LETTER.get(letter) ?? [], [word, concept]]);
}

/** The known word of at least four letters that is one letter away (two from eight letters on). */
function similar(token: string): string | null {
  if (token.length < 4 || token.length > 20 || /\d/.test(token)) return null;
  let best: string | null = null, least = token.length >= 8 ? 3 : 2;
  for (const [word, concept] of BY_LETTER.get(token.charAt(0)) ?? []) {
    if (Math.abs(word.length - token.length) >= least) continue;
    const distance = editDistance(token, word, least);
    if (distance < least) {
      least = distance;
      best = concept;
    }
  }
  return best;
}

/** Letters to insert, drop, replace or swap with their neighbour, up to `limit` (optimal string alignment). */
export function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [], last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least >= limit) return limit;
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** A name as hashed features: its words, what they stand for, neighbours among them, and its letters in threes and fours. */
export function nameFeatures(name: string): Uint16Array {
  const tokens = nameTokens(name), concepts = nameConcepts(tokens);
  const features = new Set<number>();
  const add = (feature: string) => features.add(hashText(feature, 17) % NAME_BUCKETS);
  for (const token of tokens) add(`w:${token}`);
  concepts.forEach((concept, i) => {
    add(`c:${concept}`);
    if (i > 0) add(`b:${concepts[i - 1]} ${concept}`);
    if (i > 1) add(`s:${concepts[i - 2]} ${concept}`);
  });
  if (concepts.length > 0) {
    add(`f:${concepts[0]}`);
    add(`l:${concepts[concepts.length - 1]}`);
    add(`=:${concepts.join(" ")}`);
  }
  add(`n:${Math.min(5, concepts.length)}`);
  const letters = `^${tokens.join("_").slice(0, 40)}$`;
  for (const size of [3, 4]) {
    for (let i = 0; i + size <= letters.length; i++) add(`${size}:${letters.slice(i, i + size)}`);
  }
  return Uint16Array.from(features);
}
