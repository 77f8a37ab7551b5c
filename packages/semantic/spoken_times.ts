import { MONTH_NAMES, MONTHS } from "./month_words.ts";
import { isNumberWord, numberOf } from "./number_words.ts";
import type { Token } from "./tokens.ts";

/* Turns of phrase that tell times, in the one way that the rules of periods read. */

const textAt = (tokens: readonly Token[], i: number) => tokens[i]?.text ?? "";
const written = (token: Token, ...texts: string[]): Token[] =>
  texts.map((text) => ({ ...token, text, kind: "word" as const }));
const has = (tokens: readonly Token[], pattern: RegExp) =>
  tokens.some(({ text }) => pattern.test(text));

/** All of them, one after the other. */
export function plainSpokenTimes(tokens: readonly Token[], today: string): readonly Token[] {
  return [
    daysOfHalf,
    daysOfSameMonth,
    bothAreHolidays,
    whereItFell,
    eachWeekend,
    (told: readonly Token[]) => firstMonths(told, today),
    (told: readonly Token[]) => monthsToCome(told, today),
  ].reduce((told, step) => step(told), tokens);
}

/** “unang kalahati ng Setyembre (1-15)”: told twice. */
function daysOfHalf(tokens: readonly Token[]): readonly Token[] {
  const isDays = (i: number) => {
    const [from, to] = [tokens[i + 1], tokens[i + 3]];
    const half = tokens.slice(Math.max(0, i - 4), i).map(({ text }) => text).join(" ");
    const told =
      /\b(first|1st|unang|second|2nd|last|latter|ikalawang|pangalawang|huling) (?:half|kalahati|hati)(?: (?:of|ng) \w+)?$/
        .exec(half);
    if (
      textAt(tokens, i) !== "(" || textAt(tokens, i + 4) !== ")" || told === null ||
      !/^(-|–|to|hanggang)$/.test(textAt(tokens, i + 2))
    ) return false;
    return /^(first|1st|unang)$/.test(told[1] ?? "")
      ? from?.number === 1 && to?.number === 15
      : from?.number === 16 && (to?.number ?? 0) >= 28;
  };
  return tokens.filter((_, i) => ![0, 1, 2, 3, 4].some((n) => isDays(i - n)));
}

/** “Sept 1-15 vs 16-30”: of the same month. */
function daysOfSameMonth(tokens: readonly Token[]): readonly Token[] {
  const isDay = (i: number) =>
    tokens[i]?.kind === "number" && (tokens[i]?.number ?? 99) <= 31 &&
    !tokens[i]?.isMoney && !tokens[i]?.isPercent;
  const isSpan = (i: number) =>
    isDay(i) && /^(-|to|hanggang)$/.test(textAt(tokens, i + 1)) && isDay(i + 2) &&
    (tokens[i]?.number ?? 0) < (tokens[i + 2]?.number ?? 0);
  const first = tokens.findIndex((_, i) =>
    MONTHS[textAt(tokens, i - 1)] !== undefined && isSpan(i)
  );
  if (first < 1) return tokens;
  let second = first + 3;
  if (!/^(vs|versus|against|kumpara|kontra|laban|compared)$/.test(textAt(tokens, second))) {
    return tokens;
  }
  second++;
  while (/^(sa|to|with|\.)$/.test(textAt(tokens, second))) second++;
  const month = tokens[first - 1] as Token;
  const isOfOther = MONTHS[textAt(tokens, second + 3)] !== undefined ||
    /^(of|ng)$/.test(textAt(tokens, second + 3)) &&
      MONTHS[textAt(tokens, second + 4)] !== undefined;
  if (!isSpan(second) || isOfOther) return tokens;
  const day = tokens[second] as Token;
  return [
    ...tokens.slice(0, second),
    { ...month, at: day.at },
    ...tokens.slice(second),
  ];
}

/** “Aug 25 kumpara sa Aug 21, parehong holiday”: both of them are, as is known of them. */
function bothAreHolidays(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) =>
    /^(pareho|parehong|both)$/.test(text) &&
    /^(,|\(|-|–|—)$/.test(textAt(tokens, i - 1)) &&
    tokens.slice(0, i).filter(({ kind }) => kind === "number" || kind === "date").length > 1
  );
  if (at < 0) return tokens;
  let end = at + 1;
  while (/^(silang|sila|na|namang|naman|were|are|being)$/.test(textAt(tokens, end))) end++;
  const isEnd = /^([.?!),]|)$/.test(textAt(tokens, end + 1));
  const KIND =
    /^(holidays?|pista|piyesta|weekends?|weekdays?|lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/;
  return KIND.test(textAt(tokens, end)) && isEnd
    ? tokens.filter((_, i) => i < at || i > end)
    : tokens;
}

/** “na weekend natapat”: on which it fell. */
function whereItFell(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ text }, i) =>
    !(/^(natapat|tumapat|nataon|pumatak|tumama|natatapat|tumatapat)$/.test(text) &&
      !/^(hindi|di)$/.test(textAt(tokens, i - 1)))
  );
}

/** “kada weekend”: the weekends of each week. */
function eachWeekend(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, i) =>
    token.text === "weekend" && /^(kada|bawat|per|each|every)$/.test(textAt(tokens, i - 1))
      ? written(token, "week", "on", "weekends")
      : [token]
  );
}

/** “unang anim na buwan”, “first three months of 2025”: from January on. */
function firstMonths(tokens: readonly Token[], today: string): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) => {
    const many = tokens[i + 1];
    const k = textAt(tokens, i + 2) === "na" ? i + 3 : i + 2;
    return /^(first|unang)$/.test(text) && many !== undefined &&
      (many.kind === "number" || isNumberWord(many.text)) &&
      /^(months|buwan)$/.test(textAt(tokens, k));
  });
  if (at < 0) return tokens;
  const many = tokens[at + 1] as Token;
  const count = many.number ?? numberOf(many.text.replace(/ng$/, ""));
  let end = textAt(tokens, at + 2) === "na" ? at + 4 : at + 3;
  const isOf = /^(of|ng|sa|in)$/.test(textAt(tokens, end));
  const ofWhat = tokens.slice(end + 1, end + 3).map(({ text }) => text).join(" ");
  const year = /^(20\d\d)/.exec(ofWhat)?.[1] ?? today.slice(0, 4);
  const isOfYear = isOf && /^(20\d\d|taon|taong|the year|this year)/.test(ofWhat);
  if (isOfYear) end += /^(20|taon$|taon )/.test(ofWhat) ? 2 : 3;
  else if (isOf && /^(of|ng)$/.test(textAt(tokens, end))) return tokens;
  const name = MONTH_NAMES[count - 1];
  if (name === undefined || count < 2) return tokens;
  const first = tokens[at] as Token;
  const token = {
    ...first,
    at: [first.at[0], tokens[end - 1]?.at[1] ?? first.at[1]] as Token["at"],
  };
  return [
    ...tokens.slice(0, at),
    ...written(token, "january", "to", name.toLowerCase()),
    { ...token, text: year, kind: "number", number: Number(year) },
    ...tokens.slice(end),
  ];
}

/**
 * “magkano kaya sa Disyembre”: a month without a year that has not come yet, where what is asked
 * for lies ahead, and not the one of last year.
 */
function monthsToCome(tokens: readonly Token[], today: string): readonly Token[] {
  const isAhead = has(
    tokens,
    /^(kaya|aabutin|aabot|kikitain|posibleng?|possible|inaasahan|inaasahang|darating|paparating|coming|magiging|tataas|bababa|lalaki)$/,
  );
  const year = today.slice(0, 4);
  const told = { text: year, raw: year, kind: "number" as const, number: Number(year) };
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    // Christmas is told by its date
    const isChristmas = /^(pasko|christmas|xmas)$/.test(token.text) &&
      today.slice(5) < "12-25" && isAhead && !has(tokens, /^(noong|nung|last|nakaraang)$/);
    if (isChristmas) {
      result.push(...written(token, "december"), {
        ...token,
        text: "25",
        kind: "number",
        number: 25,
      });
      result.push({ ...told, at: token.at });
      continue;
    }
    const month = MONTHS[token.text];
    const isToCome = month !== undefined && month > Number(today.slice(5, 7));
    const hasYear = [1, 2, 3].some((n) => /^20\d\d$/.test(textAt(tokens, i + n)));
    const lead = textAt(tokens, i - 1);
    const isPast = tokens.slice(0, i).some(({ text }) =>
      /^(noong|nung|mula|from|since|last|nakaraang|between|of)$/.test(text)
    );
    const isTold = isAhead || /^(sa|ngayong|this|coming|darating)$/.test(lead);
    result.push(token);
    if (!isToCome || hasYear || isPast || !isTold) continue;
    const day = tokens[i + 1];
    const isDay = day?.kind === "number" && (day.number ?? 99) <= 31;
    if (isDay) result.push(day);
    result.push({ ...told, at: (isDay ? day : token).at });
    if (isDay) i++;
  }
  return result;
}
