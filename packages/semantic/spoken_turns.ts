import { LEXICON } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/* Turns of phrase, of both languages, that are told in the one way that the lexicon reads. */

const textAt = (tokens: readonly Token[], i: number) => tokens[i]?.text ?? "";
const written = (token: Token, ...texts: string[]): Token[] =>
  texts.map((text) => ({ ...token, text, kind: "word" as const }));
const has = (tokens: readonly Token[], pattern: RegExp) =>
  tokens.some(({ text }) => pattern.test(text));

/** All of them, one after the other. */
export function plainSpokenTurns(tokens: readonly Token[]): readonly Token[] {
  return [
    exclInShort,
    letItBeLeftOut,
    eachOneOfThem,
    helpAsked,
    whatHasFallen,
    whatUsuallyIsInBasket,
    howWellAccepted,
    whatIsUsedMore,
    payerWithCapital,
    growthOfTheTop,
    addedUp,
  ].reduce((told, step) => step(told), tokens);
}

/** “excl. returns”. */
function exclInShort(tokens: readonly Token[]): readonly Token[] {
  const isShort = (i: number) => /^(excl|exclu|exc)$/.test(textAt(tokens, i));
  return tokens.flatMap((token, i) =>
    isShort(i) ? written(token, "excluding") : token.text === "." && isShort(i - 1) ? [] : [token]
  );
}

/** “wag nang isama”, “huwag mo na munang isali”: left out. */
function letItBeLeftOut(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let k = i + 1;
    while (/^(na|nang|mo|mong|po|muna|munang|ninyo|nyo|nyong)$/.test(textAt(tokens, k))) k++;
    const isOut = /^(huwag|wag)$/.test(textAt(tokens, i)) && k > i + 1 &&
      /^(isama|isali|ibilang|bilangin)$/.test(textAt(tokens, k));
    if (!isOut) {
      result.push(tokens[i] as Token);
      continue;
    }
    const first = tokens[i] as Token;
    const last = tokens[k] as Token;
    const at: Token["at"] = [first.at[0], last.at[1]];
    result.push(...written({ ...first, at }, "huwag", "isama"));
    i = k;
  }
  return result;
}

/** “ilan sa bawat isa”, “how many of each”: of what is listed. */
function eachOneOfThem(tokens: readonly Token[]): readonly Token[] {
  const isEach = (i: number) =>
    textAt(tokens, i) === "bawat" && /^(isa|isa-isa)$/.test(textAt(tokens, i + 1)) &&
    !/^(sa|ng|na)$/.test(textAt(tokens, i + 2));
  const filipino = tokens.filter(({ text }, i) => !(/^(sa|ng)$/.test(text) && isEach(i + 1)));
  // “sales of Coke and Pepsi, each”: where no kind of thing is told apart
  const isGrouped = filipino.some(({ text }) => isKindOfThing(text));
  const at = filipino.findIndex(({ text }, i) =>
    text === "each" &&
    /^([.?!]|in|last|this|on|during|yesterday|today|noong|nung|)$/.test(textAt(filipino, i + 1))
  );
  const isListed = filipino.slice(0, Math.max(at, 0)).some(({ text }) => /^(and|&|at)$/.test(text));
  if (at < 0 || isGrouped || !isListed) return filipino;
  const from = textAt(filipino, at - 1) === "of" || textAt(filipino, at - 1) === "," ? at - 1 : at;
  return filipino.filter((_, i) => i < from || i > at);
}

/** “bumagsak na brand nung Setyembre”: brands that did. */
function whatHasFallen(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) =>
    /^(bumaba|bumabang|bumagsak|humina|huminang|tumaas|lumago|lumagong|lumaki|lumaking|lumakas)$/
      .test(text) && isKindOfThing(textAt(tokens, textAt(tokens, i + 1) === "na" ? i + 2 : i + 1))
  );
  const verb = tokens[at];
  if (verb === undefined) return tokens;
  const noun = tokens[at + 1]?.text === "na" ? at + 2 : at + 1;
  const many = textAt(tokens, at - 1) === "mga" ? at - 1 : at;
  // “bumaba ba brand A”, “hindi bumaba”: said of one, or denied
  if (/^(ba|hindi|di|kung)$/.test(textAt(tokens, many - 1))) return tokens;
  return [
    ...tokens.slice(0, many),
    ...written(verb, "mga"),
    tokens[noun] as Token,
    ...written(verb, "na", verb.text.replace(/([aeiou])ng$/, "$1")),
    ...tokens.slice(noun + 1),
  ];
}

const isKindOfThing = (text: string) =>
  LEXICON.get(text)?.some(({ words, meaning }) =>
    words.length === 1 && meaning.is === "dimension"
  ) === true;

/** “pa-help naman po, …”: a request, and nothing asked for. */
function helpAsked(tokens: readonly Token[]): readonly Token[] {
  const isHelp = (i: number) =>
    i < 4 && tokens.length > i + 5 &&
    (/^(help)$/.test(textAt(tokens, i)) && textAt(tokens, i - 1) === "pa" ||
      /^(pahelp|patulong)$/.test(textAt(tokens, i)));
  return tokens.filter((_, i) => !isHelp(i) && !(textAt(tokens, i) === "pa" && isHelp(i + 1)));
}

/** “ilang piraso kadalasan ang laman ng isang basket”: on average. */
function whatUsuallyIsInBasket(tokens: readonly Token[]): readonly Token[] {
  const isOfOne = tokens.some(({ text }, i) =>
    /^(basket|resibo|receipt|transaction|transaksyon|cart)$/.test(text) &&
    /^(isang|an?|one|kada|bawat|per|each|every)$/.test(textAt(tokens, i - 1))
  );
  const isAsked = has(tokens, /^(magkano|ilan|ilang|how|gaano)$/);
  const isTogether = has(tokens, /^(kasama|kasabay|with|binibili|together|magkasama)$/);
  if (!isOfOne || !isAsked || isTogether) return tokens;
  return tokens.flatMap((token) =>
    /^(kadalasan|kadalasang|madalas|usually|normally|generally)$/.test(token.text)
      ? written(token, "karaniwan")
      : [token]
  );
}

const SUGGESTIONS = /^(suggestions?|mungkahi|suhestiyon|suhestyon|alok|recommendations?)$/;
const ACCEPT =
  /^(accepts?|accepted|accepting|takes?|taken|tinatanggap|tinanggap|tumatanggap|tumanggap|tanggap)$/;

/**
 * “which region accepts our suggestions the most”, “how well are suggestions accepted”: the part of
 * them that is, where they are not counted.
 */
function howWellAccepted(tokens: readonly Token[]): readonly Token[] {
  const accept = tokens.findIndex(({ text }) => ACCEPT.test(text));
  const what = tokens.findIndex(({ text }) => SUGGESTIONS.test(text));
  if (accept < 0 || what < 0 || Math.abs(accept - what) > 4) return tokens;
  if (has(tokens, /^(many|number|count|ilan|ilang|bilang|dami|rate|not|hindi|percent|%|share)$/)) {
    return tokens;
  }
  const [from, to] = [Math.min(accept, what), Math.max(accept, what)];
  const isWell = (i: number) =>
    textAt(tokens, i) === "how" &&
    /^(well|readily|willingly|easily|eagerly|good)$/.test(textAt(tokens, i + 1));
  const well = tokens.findIndex((_, i) => i < from && isWell(i));
  let most = to + 1;
  if (textAt(tokens, most) === "the") most++;
  const isMost = /^(most|best|least|worst)$/.test(textAt(tokens, most)) &&
    !/^(suggestions?|of)$/.test(textAt(tokens, most + 1));
  // “pinakamadalas tumanggap ng suggestions”
  const often = /^(pinakamadalas|pinakamabilis)$/.test(textAt(tokens, from - 1))
    ? from - 1
    : textAt(tokens, from - 1) === "na" && textAt(tokens, from - 2) === "pinakamadalas"
    ? from - 2
    : -1;
  if (well < 0 && !isMost && often < 0) return tokens;
  const first = tokens[from] as Token;
  const at: Token["at"] = [first.at[0], tokens[to]?.at[1] ?? first.at[1]];
  return tokens.flatMap((token, i) => {
    if (i === from) return written({ ...first, at }, "suggestion", "acceptance", "rate");
    if (i > from && i <= to) return [];
    if (often >= 0 && i >= often && i < from) {
      return i === often ? written(token, "highest") : [];
    }
    if (well >= 0 && i >= well && i < from) {
      return i < well + 2 ||
          /^(are|is|was|were|our|the|do|does|did|customers?|shoppers?|buyers?|people|they)$/.test(
            token.text,
          )
        ? []
        : [token];
    }
    if (isMost && i === most) {
      return written(token, /^(most|best)$/.test(token.text) ? "highest" : "lowest");
    }
    return isMost && i === most - 1 && token.text === "the" ? [] : [token];
  });
}

const PAYS = /^(cash|gcash|maya|card|utang|credit|e-?wallets?|payment|payments)$/;

/** “which is used more, cash or gcash”: receipts are counted. */
function whatIsUsedMore(tokens: readonly Token[]): readonly Token[] {
  if (!has(tokens, PAYS) || has(tokens, /^(sales|revenue|benta|units|amount|value|receipts)$/)) {
    return tokens;
  }
  const used = tokens.findIndex(({ text }, i) =>
    text === "used" && /^(is|are|was|were|gets|got)$/.test(textAt(tokens, i - 1)) &&
    /^(more|most|least|less)$/.test(textAt(tokens, i + 1))
  );
  if (used < 0) {
    // “is gcash used more than cash”
    return tokens.flatMap((token, i) =>
      token.text === "used" && /^(more|less)$/.test(textAt(tokens, i + 1)) &&
        tokens.slice(Math.max(0, i - 4), i).some(({ text }) => /^(is|are|was|were)$/.test(text))
        ? written(token, "transactions")
        : [token]
    );
  }
  const often = textAt(tokens, used + 2) === "often";
  return tokens.flatMap((token, i) => {
    if (i === used - 1) return written(token, "has");
    if (i === used) return written(token, ...wordsOf(textAt(tokens, used + 1)));
    return i === used + 1 || often && i === used + 2 ? [] : [token];
  });
}

const wordsOf = (much: string) =>
  much === "more"
    ? ["more", "transactions"]
    : much === "less"
    ? ["fewer", "transactions"]
    : [much === "most" ? "most" : "fewest", "transactions"];

/** “how much did Grab pay us”: who pays is a name, whatever else the word means. */
function payerWithCapital(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, i) => {
    const isPayer = /^(did|does|has)$/.test(textAt(tokens, i - 1)) &&
        /^(pay|paid|pays|send|sent|remit|remitted)$/.test(textAt(tokens, i + 1)) ||
      /^(ng|ni)$/.test(textAt(tokens, i - 1)) &&
        tokens.slice(Math.max(0, i - 6), i).some(({ text }) =>
          /^(binayad|ibinayad|nabayad|bayad|pinadala)$/.test(text)
        );
    const isName = /^\p{Lu}/u.test(token.raw) &&
      !/^(we|they|i|you|he|she|people)$/.test(token.text);
    const isOther = LEXICON.get(token.text)?.some(({ words, meaning }) =>
      words.length === 1 && /^(ignored|sell)$/.test(meaning.is)
    );
    return isPayer && isName && isOther ? written(token, `${token.text}’s`) : [token];
  });
}

const FIGURE = /^(sales|revenue|units|transactions|receipts|benta|piraso|transaksyon)$/;

/** “growth of the top 5 brands”: those with the most, and how they grew. */
function growthOfTheTop(tokens: readonly Token[]): readonly Token[] {
  const growth = tokens.findIndex(({ text }) => /^(growth|paglago|pagtaas)$/.test(text));
  const top = tokens.findIndex(({ text }, i) => {
    const before = /^(the|our|mga)$/.test(textAt(tokens, i - 1)) ? i - 2 : i - 1;
    return /^(top|biggest|largest|best)$/.test(text) && growth >= 0 && i > growth &&
      /^(of|for|ng)$/.test(textAt(tokens, before));
  });
  const noun = tokens.findIndex(({ text }, i) => top >= 0 && i > top && isKindOfThing(text));
  const last = tokens[noun];
  if (last === undefined || noun > top + 3 || /^(by|ayon|in|per)$/.test(textAt(tokens, noun + 1))) {
    return tokens;
  }
  const figure = tokens.find(({ text }) => FIGURE.test(text))?.text ?? "revenue";
  return [...tokens.slice(0, noun + 1), ...written(last, "by", figure), ...tokens.slice(noun + 1)];
}

/** “add up revenue day by day”: what runs along. */
function addedUp(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) =>
    /^(add|adding|added|total|totalling|sum|summing)$/.test(text) && textAt(tokens, i + 1) === "up"
  );
  const isAlong = tokens.some(({ text }, i) =>
    /^(day|week|month)$/.test(text) && textAt(tokens, i + 1) === "by" &&
    textAt(tokens, i + 2) === text
  );
  if (at < 0 || !isAlong) return tokens;
  return tokens.flatMap((token, i) =>
    i === at ? written(token, "running", "total", "of") : i === at + 1 ? [] : [token]
  );
}
