import { isMonthWord } from "./month_words.ts";
import type { Token } from "./tokens.ts";

/*
 * Times that are told by each other, or by the calendar as it stands today, written as the rules of
 * periods read them: “June to September of this year”, “from the week before to last week”.
 */

const SPAN = 12;
const UNIT = "(day|week|month|quarter|year|weekend)";
const VERSUS = "(?:vs|versus|against|than|compared to|compared with|and|relative to|from|over)";

const word = (token: Token, ...texts: string[]): Token[] =>
  texts.map((text) => ({ ...token, text, kind: "word" as const }));

/** What a pattern matches from a place on, and how many tokens that are. */
function matchAt(
  tokens: readonly Token[],
  i: number,
  pattern: RegExp,
): { match: RegExpExecArray; length: number } | null {
  const match = pattern.exec(tokens.slice(i, i + SPAN).map(({ text }) => text).join(" "));
  return match === null ? null : { match, length: match[0].trim().split(" ").length };
}

const YEAR = /^(?:(?:of|,|in) )?(?:the )?(this|last|previous|current) year(?= |$)/;
const BEFORE_FIRST = new RegExp(
  `^from (?:the )?${UNIT} (?:before|earlier|prior) to ((?:last|this|the last) ${UNIT})(?= |$)`,
);
const PREVIOUS_DAY = new RegExp(
  `^(${VERSUS} (?:the )?)(?:previous|prior|preceding) ((?:mon|tues|wednes|thurs|fri|satur|sun)day)(?= |$)`,
);
const EACH_BEFORE = new RegExp(
  `^(?:each|every) ${UNIT} (?:against|versus|vs|compared to|compared with|relative to|over|from) (?:the )?(?:(?:(?:prior|previous|preceding|last) (?:one|same|\\1))|(?:one|\\1) before(?: it| that)?)(?= |$)`,
);
const THEN = new RegExp(
  `^(?:, )?and (?:what|how) (?:did|were|was|about|have) (?:they|it|those|that|these|the same)(?: ones| brands| stores| products| categories)?(?: (?:do|make|sell|bring in|earn|take in|look|doing|selling|in))* (?=(?:in |on |over )?(?:the )?(?:${UNIT} (?:before|earlier|prior)|(?:previous|prior|preceding) ${UNIT}))`,
);

/** All of them; `today` tells which year “this year” is. */
export function relatedTimes(tokens: readonly Token[], today: string): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const before = result.at(-1)?.text ?? "";
    const isAfterDate = isMonthWord(before) ||
      /^\d{1,2}(st|nd|rd|th)?$/.test(before) && isMonthWord(result.at(-2)?.text ?? "");
    const year = isAfterDate ? matchAt(tokens, i, YEAR) : null;
    const swapped = matchAt(tokens, i, BEFORE_FIRST);
    const day = matchAt(tokens, i, PREVIOUS_DAY);
    const each = matchAt(tokens, i, EACH_BEFORE);
    const then = matchAt(tokens, i, THEN);
    const end = (length: number): Token["at"] => [
      token.at[0],
      tokens[i + length - 1]?.at[1] ?? token.at[1],
    ];
    if (year !== null) {
      const back = /last|previous/.test(year.match[1] ?? "") ? 1 : 0;
      const text = String(Number(today.slice(0, 4)) - back);
      result.push({
        ...token,
        text,
        at: end(year.length),
        kind: "number",
        number: Number(text),
      });
      i += year.length - 1;
    } else if (swapped !== null) {
      const [, unit = "", later = ""] = swapped.match;
      result.push(...word(token, ...later.split(" "), "versus", "the", unit, "before"));
      i += swapped.length - 1;
    } else if (day !== null) {
      const [, lead = "", name = ""] = day.match;
      result.push(...word(token, ...lead.trim().split(" "), name, "before"));
      i += day.length - 1;
    } else if (each !== null) {
      const unit = each.match[1] ?? "";
      result.push(...word({ ...token, at: end(each.length) }, unit, "over", unit));
      i += each.length - 1;
    } else if (then !== null) {
      result.push(...word({ ...token, at: end(then.length) }, "versus"));
      i += then.length - 1;
    } else result.push(token);
  }
  return result;
}
