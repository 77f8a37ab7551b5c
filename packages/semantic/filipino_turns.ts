import { LEXICON } from "./lexicon.ts";
import { isNumberWord } from "./number_words.ts";
import type { Token } from "./tokens.ts";

/* Turns of phrase of Filipino in the one way that the lexicon reads. */

const textAt = (tokens: readonly Token[], i: number) => tokens[i]?.text ?? "";
const written = (token: Token, ...texts: string[]): Token[] =>
  texts.map((text) => ({ ...token, text, kind: "word" as const }));
const has = (tokens: readonly Token[], pattern: RegExp) =>
  tokens.some(({ text }) => pattern.test(text));

/** All of them, one after the other. */
export function plainFilipinoTurns(tokens: readonly Token[]): readonly Token[] {
  return [
    shortWords,
    eachOfMany,
    daysThatAreNot,
    whatIsReached,
    someOfTheMost,
    othersBeside,
    whatIsUsedMore,
    inOneSpan,
    soldMoreThan,
    partOfBuyers,
  ].reduce((told, step) => step(told), tokens);
}

const SPELT: Record<string, string> = {
  pki: "paki",
  nakakaraan: "nakaraan",
  nakakaraang: "nakaraang",
};

/** “di nakabenta” is “hindi nakabenta”, where “di” begins no phrase of its own. */
function shortWords(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, i) => {
    const spelt = SPELT[token.text];
    if (spelt !== undefined) return written(token, spelt);
    const isPhrase = LEXICON.get("di")?.some(({ words }) =>
      words.every((word, k) => word === textAt(tokens, i + k))
    );
    return token.text === "di" && tokens[i + 1]?.kind === "word" && isPhrase !== true
      ? written(token, "hindi")
      : [token];
  });
}

/** “tig-magkano ang benta ng mga tindahan”: of each of them. */
function eachOfMany(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) =>
    text === "tig" && /^(magkano|ilan|ilang)$/.test(textAt(tokens, i + 1))
  );
  const many = tokens.findIndex(({ text }, i) =>
    i > at && text === "mga" && isGroup(textAt(tokens, i + 1))
  );
  if (at < 0 || many < 0 || has(tokens, /^(kada|bawat|per|each)$/)) return tokens;
  return tokens.flatMap((token, i) =>
    i === at ? [] : i === many ? written(token, "bawat") : [token]
  );
}

const isGroup = (text: string) =>
  LEXICON.get(text)?.some(({ words, meaning }) =>
    words.length === 1 && meaning.is === "dimension"
  ) === true;

/** “sa mga araw na hindi weekend”: without weekends, and no row for each day. */
function daysThatAreNot(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) =>
    text === "araw" && textAt(tokens, i + 1) === "na" && textAt(tokens, i + 2) === "hindi" &&
    /^(weekends?|weekdays?|holidays?|pista|piyesta|lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo)$/
      .test(textAt(tokens, i + 3)) &&
    !/^(kada|bawat|per|tuwing|anong?|aling?)$/.test(textAt(tokens, i - 1))
  );
  if (at < 0) return tokens;
  let from = at;
  while (/^(sa|mga|noong|nung)$/.test(textAt(tokens, from - 1))) from--;
  return tokens.filter((_, i) => i < from || i > at + 1);
}

/** “magkano ang inabot ng benta”, “umabot sa magkano”: nothing is to be reached. */
function whatIsReached(tokens: readonly Token[]): readonly Token[] {
  const isReached = (i: number) =>
    /^(inabot|umabot|naabot|umaabot|nakaabot|pumalo)$/.test(textAt(tokens, i)) &&
    /^(ng|sa|na)$/.test(textAt(tokens, i + 1)) &&
    /^(magkano|ilan|ilang|benta|kita|sales|transaksyon|transactions?|resibo)$/
      .test(textAt(tokens, i + 2)) &&
    !/^(hindi|di|wala|walang)$/.test(textAt(tokens, i - 1));
  return tokens.filter((_, i) => !isReached(i) && !isReached(i - 1));
}

/** “lima sa pinakamababang benta na brand”: the five lowest. */
function someOfTheMost(tokens: readonly Token[]): readonly Token[] {
  const isSome = (i: number) => {
    const many = tokens[i - 1];
    return textAt(tokens, i) === "sa" && many !== undefined &&
      (many.kind === "number" && !many.isMoney ||
        isNumberWord(many.text) && !/^(isa|isang|an?|one)$/.test(many.text)) &&
      /^(pinaka.+|nangungunang?|top|bottom)$/.test(
        textAt(tokens, textAt(tokens, i + 1) === "mga" ? i + 2 : i + 1),
      );
  };
  return tokens.filter(({ text }, i) => !isSome(i) && !(text === "mga" && isSome(i - 1)));
}

/** “ibang brand bukod sa Coke”: brands without it. */
function othersBeside(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ text }, i) =>
    !(/^(ibang|ibat|iba)$/.test(text) && isGroup(textAt(tokens, i + 1)) &&
      /^(bukod|maliban|liban|puwera|pwera)$/.test(textAt(tokens, i + 2)))
  );
}

/** “alin ang mas ginagamit, cash o gcash”, “mas maraming nagbabayad ng gcash”: receipts are counted. */
function whatIsUsedMore(tokens: readonly Token[]): readonly Token[] {
  if (has(tokens, /^(magkano|benta|kita|sales|revenue|halaga|piraso|customers?|mamimili|tao)$/)) {
    return tokens;
  }
  return tokens.flatMap((token, i) =>
    /^(ginagamit|ginamit|gamitin|gumagamit|gumamit|nagbabayad|nagbayad)$/.test(token.text) &&
      tokens.slice(Math.max(0, i - 4), i).some(({ text }) => text === "mas")
      ? written(token, "transaksyon")
      : [token]
  );
}

/** “ilang beses bumibili ang isang customer sa isang buwan”: in each, and not in the last one. */
function inOneSpan(tokens: readonly Token[]): readonly Token[] {
  const isOne = (i: number) =>
    /^(sa|loob)$/.test(textAt(tokens, i)) &&
    textAt(tokens, i + 1) === "isang" &&
    /^(araw|linggo|buwan|taon)$/.test(textAt(tokens, i + 2)) &&
    /^([?.!,]|)$/.test(textAt(tokens, i + 3)) &&
    !/^(kumpara|kaysa|kesa|laban|kontra|vs|versus)$/.test(textAt(tokens, i - 1)) &&
    !has(tokens, /^(kada|bawat|per)$/);
  return tokens.flatMap((token, i) =>
    isOne(i) ? written(token, "kada") : isOne(i - 1) ? [] : [token]
  );
}

const FIGURE =
  /^(benta|kita|sales|revenue|units|piraso|transaksyon|transactions?|resibo|customers?|halaga)$/;

/** “mga brand na mas mabenta sa Cebu kaysa sa NCR”: whose sales are the larger. */
function soldMoreThan(tokens: readonly Token[]): readonly Token[] {
  const than = tokens.findIndex(({ text }) => /^(kaysa|kesa)$/.test(text));
  if (than < 0) return tokens;
  return tokens.flatMap((token, i) => {
    const isLess = /^(mahina|matumal)$/.test(token.text);
    const isSold = isLess || /^(mabenta|mabili|malakas|patok)$/.test(token.text);
    if (i > than || !isSold || textAt(tokens, i - 1) !== "mas") return [token];
    const size = isLess ? "maliit" : "malaki";
    return has(tokens, FIGURE) ? written(token, size) : written(token, size, "ang", "benta");
  });
}

/** “porsyento ng mga babae sa mga bumili”: of the customers. */
function partOfBuyers(tokens: readonly Token[]): readonly Token[] {
  if (!has(tokens, /^(porsi?y?ento|porsiyento|percent|%|bahagi|bahagdan|share|parte)$/)) {
    return tokens;
  }
  return tokens.flatMap((token, i) =>
    /^(bumili|bumibili|namili|namimili)$/.test(token.text) && textAt(tokens, i - 1) === "mga" &&
      /^(sa|ng)$/.test(textAt(tokens, i - 2)) &&
      /^(noong|nung|nitong|ngayong|sa|ay|ang|[?.!,]|)$/.test(textAt(tokens, i + 1))
      ? written(token, "customer")
      : [token]
  );
}
