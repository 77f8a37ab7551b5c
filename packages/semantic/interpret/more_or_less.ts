import { refuse } from "../not_planned.ts";
import { BAD } from "./figure_kinds.ts";
import type { Reading } from "./reading.ts";

const LESS =
  /\b(less|worse|lower|smaller|fewer|weaker|maliit|mababa|kaunti|konti|mahina|matumal)\b/gi;

/**
 * Whether more or less of it is told, by the last word for either up to the item at `at`; undefined where none is.
 *
 * @param more words for more
 */
export function moreOrLess(reading: Reading, at: number, more: RegExp): ">" | "<" | undefined {
  const told = reading.question.slice(0, reading.items[at]?.at[1]);
  const lastOf = (words: RegExp) => [...told.matchAll(words)].at(-1)?.index ?? -1;
  const [up, down] = [lastOf(more), lastOf(LESS)];
  if (up < 0 && down < 0) return undefined;
  // a better return rate is a lower one
  const isJudged = /\b(better|worse|stronger|weaker)\b/i.test(told);
  if (isJudged && reading.measures.some(({ id }) => BAD.has(id))) {
    throw refuse("word_unused", "What is better there is not clear; say “more” or “less”, please.");
  }
  return up > down ? ">" : "<";
}
