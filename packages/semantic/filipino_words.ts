import { hyphenedAffixes } from "./filipino_affixes.ts";
import { eitherWay, wordsBySense } from "./filipino_senses.ts";
import { plainFilipinoTimes } from "./filipino_times.ts";
import { plainFilipinoTurns } from "./filipino_turns.ts";
import type { Token } from "./tokens.ts";

/**
 * What Filipino and Taglish write in several ways, in the one way that the lexicon and the rules of
 * periods read.
 */
export function plainFilipino(tokens: readonly Token[]): readonly Token[] {
  return [hyphenedAffixes, plainFilipinoTurns, plainFilipinoTimes, eitherWay, wordsBySense]
    .reduce((told, step) => step(told), tokens);
}
