import type { DimensionId, MeasureId } from "../names.ts";
import type { Value } from "../plan.ts";

/** What a word or phrase of the language can be; names of the data are no words of it. */
export type Meaning =
  | { is: "measure"; id: MeasureId }
  | { is: "dimension"; id: DimensionId; plural: boolean; adverb?: boolean }
  | { is: "value"; id: DimensionId; values: Value[] }
  | { is: "rank"; direction: "desc" | "asc"; measure?: MeasureId }
  | { is: "compare"; op: ">" | ">=" | "<" | "<=" | "=" | "<>" | "between" }
  /** A place in a ranking, from the highest on unless told otherwise. */
  | { is: "place"; place: number; direction?: "asc" }
  /** Asks which place something has; what receipts hold beside something. */
  | { is: "place of" | "bought with" }
  | { is: "share" | "growth" | "trend" | "running" | "moving" | "average" | "total" | "pivot" }
  | { is: "growing"; direction: "desc" | "asc" }
  | { is: "change"; direction?: "up" | "down" }
  | { is: "measures"; ids: MeasureId[] }
  | { is: "grow over"; grain: "day" | "week" | "month" | "quarter" | "year" }
  | {
    is:
      | "how many"
      | "how much"
      | "which"
      | "sell"
      | "versus"
      | "not"
      | "left out"
      | "without"
      | "and"
      | "or"
      | "with";
  }
  | {
    is:
      | "by"
      | "per"
      | "across"
      | "in each"
      | "of"
      | "in"
      | "all"
      | "only"
      | "highest first"
      | "lowest first";
  }
  | { is: "follow" | "until" | "rest" | "known" }
  | {
    is: "unclear";
    why: string;
    choices: [label: string, replacement: string][];
    orRank?: "desc" | "asc";
    orIgnored?: true;
  }
  | { is: "refused"; code: string; why: string }
  | { is: "ignored" };

/** A phrase and what it means; a misspelt word can stand for one of it, unless it is exact. */
export interface Phrase {
  phrase: string;
  meaning: Meaning;
  isExact: boolean;
}

/**
 * Collects phrases, each list parted by "|". Those told by `sayExact` are made of common words or
 * are forms of verbs: no misspelt word is taken for one of theirs.
 */
export function createPhraseBook() {
  const phrases: Phrase[] = [];
  const saying = (isExact: boolean) => (meaning: Meaning, ...lists: string[]) => {
    for (const phrase of lists.flatMap((list) => list.split("|"))) {
      phrases.push({ phrase: phrase.trim(), meaning, isExact });
    }
  };
  return { phrases, say: saying(false), sayExact: saying(true) };
}
