import type { Token } from "./tokens.ts";

/* Turns of phrase that tell which figure is meant, told in the one way that the lexicon reads. */

const textAt = (tokens: readonly Token[], i: number) => tokens[i]?.text ?? "";
const written = (token: Token, ...texts: string[]): Token[] =>
  texts.map((text) => ({ ...token, text, kind: "word" as const }));

/** All of them, one after the other. */
export function plainSpokenFigures(tokens: readonly Token[]): readonly Token[] {
  return [
    howManySold,
    customersWhoBought,
    partOfCustomers,
    moreBuyers,
    averageOfStoreDays,
    thoseWithGrowth,
    placesWithStores,
    repeatCustomersShare,
    partPaidBy,
    withoutTitle,
  ].reduce((told, step) => step(told), tokens);
}

/** “ayon sa dami ng nabenta”, “by number sold”: pieces, and no money. */
function howManySold(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token;
    const sold = tokens[i + 1];
    if (/^(number|quantity|qty)$/.test(first.text) && sold?.text === "sold") {
      result.push(...written({ ...first, at: [first.at[0], sold.at[1]] }, "units"));
      i++;
      continue;
    }
    const buyers = tokens[i + 2];
    if (
      /^(dami|bilang)$/.test(first.text) && textAt(tokens, i + 1) === "ng" &&
      /^(bumili|bumibili|namili|namimili)$/.test(buyers?.text ?? "") && buyers !== undefined
    ) {
      result.push(...written({ ...first, at: [first.at[0], buyers.at[1]] }, "customers"));
      i += 2;
      continue;
    }
    const verb = textAt(tokens, i + 2) === "mga" ? i + 3 : i + 2;
    const last = tokens[verb];
    const isSold = /^(dami|bilang)$/.test(first.text) && textAt(tokens, i + 1) === "ng" &&
      /^(nabenta|naibenta|nabebenta|naibebenta|ibinenta|binenta|nabili|nabibili|binili)$/
        .test(last?.text ?? "");
    if (!isSold || last === undefined) {
      result.push(first);
      continue;
    }
    result.push(...written({ ...first, at: [first.at[0], last.at[1]] }, "units"));
    i = verb;
  }
  return result;
}

const SHARE = /^(percent|percentage|%|share|portion|proportion|fraction|part)$/;

/** “what percent of customers in NCR bought beer”: the customers who did, and no money. */
function customersWhoBought(tokens: readonly Token[]): readonly Token[] {
  const who = tokens.findIndex(({ text }, i) => {
    const of = /^(our|the|all)$/.test(textAt(tokens, i - 1)) ? i - 2 : i - 1;
    return /^(customers|buyers|shoppers)$/.test(text) && textAt(tokens, of) === "of" &&
      SHARE.test(textAt(tokens, of - 1));
  });
  const verb = tokens.findIndex(({ text }, i) =>
    who >= 0 && i > who && /^(buy|buys|bought|purchase|purchased)$/.test(text)
  );
  const token = tokens[verb];
  const isTold = tokens.slice(who, verb).some(({ text }) => /^(who|that|which|do|did)$/.test(text));
  if (token === undefined || verb > who + 5 || isTold) return tokens;
  return [...tokens.slice(0, verb), ...written(token, "who"), ...tokens.slice(verb)];
}

/** “ilang porsyento ng customer ang bumili ng beer”: the customers who did. */
function partOfCustomers(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) =>
    /^(%|porsyento|porsiyento|percent|bahagi)$/.test(text) && textAt(tokens, i + 1) === "ng"
  );
  const who = textAt(tokens, at + 2) === "mga" ? at + 3 : at + 2;
  const isBuyers = at >= 0 && /^(customers?|mamimili|kustomer|suki)$/.test(textAt(tokens, who)) &&
    textAt(tokens, who + 1) === "ang" &&
    /^(bumili|bumibili|namili|namimili)$/.test(textAt(tokens, who + 2));
  // “porsyento ng customer ng beer”
  return isBuyers ? tokens.filter((_, i) => i !== who + 1 && i !== who + 2) : tokens;
}

/** “average sales per store per day”: of the days of each store. */
function averageOfStoreDays(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) =>
    text === "per" && /^(store|shop|tindahan)$/.test(textAt(tokens, i + 1)) &&
    /^(per|a|each)$/.test(textAt(tokens, i + 2)) && /^(day|araw)$/.test(textAt(tokens, i + 3))
  );
  const isAverage = tokens.some(({ text }) => /^(average|avg|mean)$/.test(text));
  const [per, store, again, day] = tokens.slice(at);
  if (at < 0 || !isAverage || !per || !store || !again || !day) return tokens;
  return [
    ...tokens.slice(0, at),
    ...written(per, "per"),
    ...written(store, "day"),
    ...written(again, "by"),
    ...written(day, "store"),
    ...tokens.slice(at + 4),
  ];
}

/** “number of brands with growth”: that grew. */
function thoseWithGrowth(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) =>
    text === "with" && /^(growth|growing|decline|declines)$/.test(textAt(tokens, i + 1)) &&
    /^(in|last|this|from|between|)$/.test(textAt(tokens, i + 2)) &&
    /^(brands|stores|products|categories|regions)$/.test(textAt(tokens, i - 1))
  );
  const token = tokens[at + 1];
  if (token === undefined || at < 0) return tokens;
  const before = tokens.slice(0, at);
  const number = textAt(tokens, at - 3) === "number" && textAt(tokens, at - 2) === "of"
    ? at - 3
    : -1;
  return [
    ...before.flatMap((told, i) =>
      i === number
        ? written(told, "how")
        : i === number + 1 && number >= 0
        ? written(told, "many")
        : [told]
    ),
    ...written(tokens[at] ?? token, "that"),
    ...written(token, /^grow/.test(token.text) ? "grew" : "declined"),
    ...tokens.slice(at + 2),
  ];
}

const PERSONS = /^(babae|babaeng|lalaki|lalaking|women|men|females?|males?)$/;

/** “mas marami bang babae o lalaki ang bumili ng shampoo”: the buyers are counted. */
function moreBuyers(tokens: readonly Token[]): readonly Token[] {
  const more = tokens.findIndex(({ text }, i) =>
    /^(marami|maraming|kaunti|kaunting|konti|konting)$/.test(text) &&
    textAt(tokens, i - 1) === "mas"
  );
  const verb = tokens.findIndex(({ text }, i) =>
    more >= 0 && i > more && /^(bumili|bumibili|namili|namimili)$/.test(text)
  );
  const isOfPersons = tokens.slice(more, verb).some(({ text }) => PERSONS.test(text));
  return verb < 0 || !isOfPersons
    ? tokens
    : tokens.flatMap((token, i) => i === verb ? written(token, "customers") : [token]);
}

/** “how many barangays have stores”: places of those with any. */
function placesWithStores(tokens: readonly Token[]): readonly Token[] {
  const many = tokens.findIndex(({ text }, i) =>
    text === "how" && textAt(tokens, i + 1) === "many"
  );
  const isPlaces = /^(barangays|cities|municipalities|towns|provinces|regions)$/.test(
    textAt(tokens, many + 2),
  );
  const isHad = /^(have|had|with)$/.test(textAt(tokens, many + 3));
  let noun = many + 4;
  while (/^(a|any|our|stores?)$/.test(textAt(tokens, noun)) && noun < many + 6) noun++;
  const isStores = /^(stores?|shops?)$/.test(textAt(tokens, noun - 1));
  return many < 0 || !isPlaces || !isHad || !isStores
    ? tokens
    : [...tokens.slice(0, many + 3), ...tokens.slice(noun)];
}

/** “repeat customers share by region”: of the customers of each. */
function repeatCustomersShare(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) =>
    /^(repeat|returning)$/.test(text) &&
    /^(customers?|buyers?|shoppers?)$/.test(textAt(tokens, i + 1)) &&
    /^(share|shares|percentage|percent|%)$/.test(textAt(tokens, i + 2)) &&
    textAt(tokens, i + 3) !== "of"
  );
  const first = tokens[at];
  const last = tokens[at + 2];
  if (first === undefined || last === undefined) return tokens;
  return [
    ...tokens.slice(0, at),
    ...written({ ...first, at: [first.at[0], last.at[1]] }, "repeat", "rate"),
    ...tokens.slice(at + 3),
  ];
}

/** “% ng cash na transaksyon kada rehiyon”: of the transactions of each. */
function partPaidBy(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) =>
    /^(%|porsyento|porsiyento|percent|percentage|bahagi|share)$/.test(text) &&
    textAt(tokens, i + 1) === "ng" && textAt(tokens, i + 3) === "na" &&
    /^(transaksyon|transaction|transactions|resibo|receipts|benta|sales)$/
      .test(textAt(tokens, i + 4))
  );
  const [share, of, name, , figure] = tokens.slice(at);
  const isTold = tokens.slice(at + 5).some(({ text }) => /^(kada|bawat|per|by)$/.test(text));
  if (at < 0 || !isTold || share === undefined || of === undefined) return tokens;
  if (name === undefined || figure === undefined) return tokens;
  return [
    ...tokens.slice(0, at),
    name,
    ...written(share, "share", "of"),
    figure,
    ...tokens.slice(at + 5),
  ];
}

const RANKING = /^(biggest|largest|best|top|worst|lowest|highest|smallest|steepest)$/;
const MOVES =
  /^(declines?|drops?|losers?|fallers?|decliners?|gainers?|winners?|risers?|growers?|gains?|movers?)$/;

/** “biggest declines: 3 stores with the worst sales growth”: a title, and what it says again. */
function withoutTitle(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ text }) => /^[:–—-]$/.test(text));
  const isTitle = end === 2 || end === 3 && textAt(tokens, 0) === "the";
  const isSaidAgain = tokens.slice(end + 1).some(({ text }) => RANKING.test(text)) &&
    tokens.slice(end + 1).some(({ text }) => /^(growth|change|decline|drop|increase)$/.test(text));
  return isTitle && isSaidAgain && RANKING.test(textAt(tokens, end - 2)) &&
      MOVES.test(textAt(tokens, end - 1))
    ? tokens.slice(end + 1)
    : tokens;
}
