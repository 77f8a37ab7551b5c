import { LEXICON } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/* Affixes of Filipino, on its own roots and on English ones: “na-benta”, “nag-increase”. */

const AFFIX =
  /^(?:i|ini|ipa|ipag|ipina|ipinag|in|um|ka|ni|na|nai|naipag|naka|nakaka|nakapag|nakapagpa|nag|nagka|nagkaka|nagpa|nagsi|napa|napag|ma|mai|maka|makapag|mag|magka|magpa|mapag|pa|paki|pakipag|pag|pagka|pagkaka|pina|pinag|pinaka|pang|pam|mang|nang)$/;
/** Affixes of what is yet to happen, where the root begins twice: “magre-return”. */
const FUTURE_AFFIX = /^(?:i|ma|mai|mag|maka|makapag|magpa)$/;
/** Verbs of roots that are figures by themselves: what was sold is not “benta”. */
const VERB_OF: Record<string, string> = {
  benta: "nabenta",
  bili: "nabili",
  kita: "kumita",
  gastos: "ginastos",
  purchase: "purchased",
  order: "ordered",
  return: "returned",
  refund: "returned",
  visit: "visited",
  spend: "spent",
  suggest: "suggestions",
};

const isWordOfLanguage = (text: string) =>
  LEXICON.get(text)?.some(({ words }) => words.length === 1) === true;

/** Whether the lead is an affix of the root, with its first syllable said twice or not. */
function affixOf(lead: string, root: string): "told" | "future" | null {
  const [, onset = "", vowel = ""] = /^([^aeiou]*)([aeiou])/.exec(root) ?? [];
  const first = onset.slice(0, 1);
  const sounds = first === "c" ? "[ck]" : first;
  if (vowel === "") return null;
  // “bine-benta”, “ino-offer”
  if (new RegExp(`^i?${sounds}in${vowel}$`).test(lead)) return "told";
  const again = new RegExp(`^(.*?)${sounds}${vowel}$`).exec(lead)?.[1];
  if (again !== undefined && AFFIX.test(again)) {
    return FUTURE_AFFIX.test(again) ? "future" : "told";
  }
  if (lead === "in") return first === "" ? "told" : null;
  return AFFIX.test(lead) ? "told" : null;
}

/** “na-benta” is one word, “nag-increase” and “ire-return” are the English one. */
export function hyphenedAffixes(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    let end = i;
    while (tokens[end]?.isJoined && tokens[end + 1] !== undefined) end++;
    const parts = tokens.slice(i, end + 1).map(({ text }) => text);
    const word = end > i && !isPhrase(parts) ? affixedWord(parts) : null;
    if (word === null) {
      result.push(token);
      continue;
    }
    // of an English word only the root is read: “i-compare”
    const root = tokens[end] as Token;
    const isWhole = word === parts.join("");
    result.push({ ...root, text: word, at: isWhole ? [token.at[0], root.at[1]] : root.at });
    i = end;
  }
  return result;
}

/** “pa-check”, “pang-apat”: known as it stands. */
function isPhrase(parts: readonly string[]): boolean {
  return LEXICON.get(parts[0] ?? "")?.some(({ words }) =>
    words.length > 1 && words.every((word, k) => word === parts[k])
  ) === true;
}

function affixedWord(parts: readonly string[]): string | null {
  const root = parts.at(-1) ?? "";
  const lead = parts.slice(0, -1).join("");
  const kind = affixOf(lead, root);
  if (kind === null) return null;
  if (isWordOfLanguage(lead + root)) return lead + root;
  if (!isWordOfLanguage(root)) return null;
  return kind === "future" ? "will" : VERB_OF[root] ?? root;
}

/** “nagincrease”, “nakapagbenta”: the word of the language that an unknown one is a form of. */
export function rootWithAffix(text: string): string | null {
  for (let k = 1; k <= text.length - 4; k++) {
    if (!isWordOfLanguage(text.slice(k))) continue;
    const word = affixedWord([text.slice(0, k), text.slice(k)]);
    if (word !== null && word !== text) return word;
  }
  return null;
}
