import { ASKED_BACK_PHRASES } from "./lexicon/asked_back.ts";
import { CALCULATION_PHRASES } from "./lexicon/calculations.ts";
import { COMPARISON_PHRASES } from "./lexicon/comparisons.ts";
import { DIMENSION_PHRASES } from "./lexicon/dimensions.ts";
import { IGNORED_PHRASES } from "./lexicon/ignored.ts";
import { MEASURE_TURN_PHRASES } from "./lexicon/measure_turns.ts";
import { MEASURE_PHRASES } from "./lexicon/measures.ts";
import { RANKING_PHRASES } from "./lexicon/rankings.ts";
import { REFUSAL_PHRASES } from "./lexicon/refusals.ts";
import { TAGLISH_PHRASES } from "./lexicon/taglish.ts";
import { TURN_PHRASES } from "./lexicon/turns.ts";
import { VALUE_PHRASES } from "./lexicon/values.ts";
import type { Meaning, Phrase } from "./lexicon/phrase_book.ts";

export type { Meaning } from "./lexicon/phrase_book.ts";

/** What the language has words for, by topic; names of the data are none of them. */
const PHRASES: readonly Phrase[] = [
  ...REFUSAL_PHRASES,
  ...MEASURE_PHRASES,
  ...MEASURE_TURN_PHRASES,
  ...DIMENSION_PHRASES,
  ...VALUE_PHRASES,
  ...RANKING_PHRASES,
  ...CALCULATION_PHRASES,
  ...COMPARISON_PHRASES,
  ...TURN_PHRASES,
  ...ASKED_BACK_PHRASES,
  ...TAGLISH_PHRASES,
  ...IGNORED_PHRASES,
];

export interface Entry {
  words: string[];
  meaning: Meaning;
}

/** Entries by their first word; the earlier one wins where the same phrase is listed twice. */
export const LEXICON: ReadonlyMap<string, readonly Entry[]> = (() => {
  const byFirst = new Map<string, Entry[]>();
  const seen = new Set<string>();
  for (const { phrase, meaning } of PHRASES) {
    const words = phrase.replaceAll("-", " ").split(/\s+/).filter((word) => word !== "");
    const key = words.join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    const first = words[0] as string;
    byFirst.set(first, [...byFirst.get(first) ?? [], { words, meaning }]);
  }
  return byFirst;
})();

/** Words of the language that mean something, for telling misspelt ones. */
export const LANGUAGE_WORDS: readonly string[] = [
  ...new Set([
    ...PHRASES.filter(({ meaning, isExact }) =>
      !isExact && meaning.is !== "ignored" && meaning.is !== "refused"
    ).flatMap(({ phrase }) => phrase.replaceAll("-", " ").split(/\s+/)),
    ...("january february march april june july august september october november december " +
      "setyembre oktubre nobyembre disyembre agosto monday tuesday wednesday thursday friday " +
      "saturday sunday yesterday today kahapon nakaraang ngayong weekend previous between").split(
        " ",
      ),
  ]),
].filter((word) => word.length >= 5);
