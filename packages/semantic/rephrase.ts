import { isMonthWord } from "./month_words.ts";
import type { Token } from "./tokens.ts";

/*
 * Words that mean something by the words beside them, written as what they mean: each function
 * takes the tokens of a question and returns them so that the lexicon can read them one by one.
 */

/** All of them, one after the other. */
export function rephrase(tokens: readonly Token[]): readonly Token[] {
  return [
    weekdaysInShort,
    valueBesideVolume,
    piecesInPacks,
    halvesOfMonth,
    perByArticle,
    whatIsBought,
    penetration,
  ].reduce((told, step) => step(told), tokens);
}

const textAt = (tokens: readonly Token[], i: number) => tokens[i]?.text ?? "";
const written = (token: Token, ...texts: string[]): Token[] =>
  texts.map((text) => ({ ...token, text, kind: "word" as const }));

const SHORT_DAYS: Record<string, string> = {
  mon: "monday",
  tue: "tuesday",
  tues: "tuesday",
  wed: "wednesday",
  weds: "wednesday",
  thu: "thursday",
  thur: "thursday",
  thurs: "thursday",
  fri: "friday",
  sat: "saturday",
  sun: "sunday",
};
const DAY =
  /^(mon|tues?|weds?|thu|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lunes|martes|miyerkules|huwebes|biyernes|sabado)$/;

/** “mon-fri”, “last sat”: beside another day, a date, or a word that is said of days. */
function weekdaysInShort(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, i) => {
    const day = SHORT_DAYS[token.text];
    if (day === undefined) return [token];
    const isJoint = (k: number) =>
      /^(-|to|and|or|vs|versus|thru|through|at|,|\/|&)$/.test(textAt(tokens, k));
    const isBeside = isJoint(i + 1) && DAY.test(textAt(tokens, i + 2)) ||
      isJoint(i - 1) && DAY.test(textAt(tokens, i - 2)) ||
      /^(on|last|this|every|each|since|noong|nung|per|kada|tuwing)$/.test(textAt(tokens, i - 1)) ||
      isMonthWord(textAt(tokens, i + 1));
    const next = tokens[i + 1];
    const isHyphened = next !== undefined && DAY.test(next.text) && next.at[0] === token.at[1] + 1;
    if (isHyphened) return written(token, day, "to");
    const before = tokens[i - 1];
    const isAfterHyphen = before !== undefined && DAY.test(before.text) &&
      token.at[0] === before.at[1] + 1;
    return isBeside || isAfterHyphen ? written(token, day) : [token];
  });
}

const VOLUME = /^(volume|units|quantity|qty|pieces|pcs|piraso|transactions|receipts)$/;

/** “value and volume”, “by value”: money. */
function valueBesideVolume(tokens: readonly Token[]): readonly Token[] {
  const isJoint = (k: number) => /^(and|&|\+|vs|versus|\/|or|,|at)$/.test(textAt(tokens, k));
  return tokens.flatMap((token, i) => {
    if (!/^(value|amount)$/.test(token.text)) return [token];
    const isBeside = isJoint(i + 1) && VOLUME.test(textAt(tokens, i + 2)) ||
      isJoint(i - 1) && VOLUME.test(textAt(tokens, i - 2)) ||
      /^(by|in)$/.test(textAt(tokens, i - 1)) && !/^(of|per|ng)$/.test(textAt(tokens, i + 1));
    return isBeside ? written(token, "sales") : [token];
  });
}

/** “packs sold”, “by packs”: pieces, where “pack sizes” are sizes. */
function piecesInPacks(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, i) =>
    token.text === "packs" &&
      (/^(by|in|many|of)$/.test(textAt(tokens, i - 1)) ||
        /^(sold|moved|bought|nabenta|naibenta)$/.test(textAt(tokens, i + 1)))
      ? written(token, "pieces")
      : [token]
  );
}

/** “first half of September vs second half”: of the same month. */
function halvesOfMonth(tokens: readonly Token[]): readonly Token[] {
  const isHalf = (i: number) =>
    /^(half|kalahati|hati)$/.test(textAt(tokens, i)) &&
    /^(first|second|1st|2nd|last|latter|other|unang|ikalawang|pangalawang)$/.test(
      textAt(tokens, i - 1),
    );
  const monthOf = (i: number) =>
    /^(of|ng)$/.test(textAt(tokens, i + 1)) && isMonthWord(textAt(tokens, i + 2))
      ? tokens[i + 2]
      : undefined;
  const halves = tokens.flatMap((_, i) => isHalf(i) ? [i] : []);
  const months = halves.flatMap((i) => monthOf(i) ?? []);
  const [month] = months;
  if (halves.length !== 2 || months.length !== 1 || month === undefined) return tokens;
  return tokens.flatMap((token, i) =>
    halves.includes(i) && monthOf(i) === undefined
      ? [token, ...written(token, "of", month.text)]
      : [token]
  );
}

/** “80 pesos a receipt”: per receipt. */
function perByArticle(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, i) =>
    /^an?$/.test(token.text) &&
      /^(pesos?|php|units?|items?|pieces|sales|revenue|spend|spent|\d+)$/.test(
        textAt(tokens, i - 1),
      ) &&
      /^(receipt|transaction|basket|visit|customer|unit|piece|store|shop|buyer|ticket)$/.test(
        textAt(tokens, i + 1),
      )
      ? written(token, "per")
      : [token]
  );
}

/** “leaving out anything bought on credit”: what is named is left out. */
function whatIsBought(tokens: readonly Token[]): readonly Token[] {
  const isLead = (i: number) =>
    /^(anything|everything|whatever|items|all|purchases|sales)$/.test(textAt(tokens, i)) &&
    /^(out|excluding|exclude|except|without|minus|but|than|from|aside)$/.test(
      textAt(tokens, i - 1),
    ) &&
    /^(bought|sold|paid|purchased|made)$/.test(textAt(tokens, i + 1));
  return tokens.filter((token, i) =>
    !isLead(i) && !isLead(i - 1) &&
    !(isLead(i - 2) && /^(on|in|with|by|through|via|using|at)$/.test(token.text))
  );
}

/** “penetration of Coke”: its share of receipts. */
function penetration(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, i) =>
    token.text === "penetration" && textAt(tokens, i - 1) !== "household"
      ? written(token, "share", "of", "receipts")
      : [token]
  );
}
