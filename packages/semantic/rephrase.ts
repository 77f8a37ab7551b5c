import { isMonthWord } from "./month_words.ts";
import { isNumberWord, numberOf } from "./number_words.ts";
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
    priceOfOne,
    daysThatAre,
    whatIsBought,
    penetration,
    oneReceipt,
    ordinaryDays,
    orderTold,
    numberOfRanked,
    firstSoMany,
    singleMetrics,
    weekendBesideWeekdays,
    averageFirst,
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
      /^(-|to|and|or|vs|versus|thru|through|at|,|\/|&|\+|n)$/.test(textAt(tokens, k));
    const isBeside = isJoint(i + 1) && (DAY.test(textAt(tokens, i + 2)) ||
          /^(today|yesterday|now|date)$/.test(textAt(tokens, i + 2))) ||
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

const PACKAGE =
  /^(piraso|bote|lata|sachet|pakete|pack|kaha|stick|garapon|supot|balot|bottle|can|piece|packet|box|jar|pouch|unit|item|tub)$/;

/** “magkano ang isang bote ng Red Horse”, “how much is a can of Alaska”: what one costs. */
function priceOfOne(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) =>
    /^(magkano|how)$/.test(text) && (text === "magkano" || textAt(tokens, i + 1) === "much")
  );
  if (at < 0) return tokens;
  let k = textAt(tokens, at) === "how" ? at + 2 : at + 1;
  while (/^(ang|na|ba|yung|po|kaya|is|was|are|were|does|did|for)$/.test(textAt(tokens, k))) k++;
  const isOne = /^(isang|isa|kada|bawat|an?|one|per|each|every|single)$/.test(textAt(tokens, k));
  const noun = k + 1;
  const of = noun + 1;
  const isOf = /^(of|ng|na)$/.test(textAt(tokens, of));
  // “magkano ang isang sachet”: of what is told elsewhere
  if (!isOne || !PACKAGE.test(textAt(tokens, noun)) || !isOf) return tokens;
  const token = tokens[at] as Token;
  return [
    ...tokens.slice(0, at),
    ...written({ ...token, at: [token.at[0], tokens[noun]?.at[1] ?? token.at[1]] }, "price"),
    ...tokens.slice(of).filter(({ text }, n) =>
      !(/^(average|avg)$/.test(text) && /^(on|sa)$/.test(textAt(tokens, of + n - 1))) &&
      !(/^on$/.test(text) && /^(average|avg)$/.test(textAt(tokens, of + n + 1)))
    ),
  ];
}

const NOT_IN_SHORT = /^(are|were|is|was)nt?$/;

/** “sa mga araw na holiday”, “days that are weekends”: those days, and no row for each. */
function daysThatAre(tokens: readonly Token[]): readonly Token[] {
  const isKind = (i: number) =>
    /^(holidays?|weekends?|weekdays?|pista|piyesta)$/.test(textAt(tokens, i));
  const lengthAt = (i: number): number => {
    let k = i;
    if (textAt(tokens, k) === "mga") k++;
    if (!/^(araw|days?)$/.test(textAt(tokens, k))) return 0;
    k++;
    if (textAt(tokens, k) === "na") k++;
    else if (
      /^(that|which)$/.test(textAt(tokens, k)) && /^(are|were|is|was)$/.test(textAt(tokens, k + 1))
    ) k += 2;
    else if (
      /^(that|which)$/.test(textAt(tokens, k)) && NOT_IN_SHORT.test(textAt(tokens, k + 1))
    ) k += 1;
    else return 0;
    // “on days that are not weekends”: without them
    const isNot = textAt(tokens, k) === "not" || NOT_IN_SHORT.test(textAt(tokens, k));
    if (isNot && isKind(k + 1)) return k - i;
    const isAsked =
      /^(ilang|many|which|aling|anong|bilang|kada|bawat|per|each|every|dami|number|of)$/
        .test(textAt(tokens, i - 1));
    return isKind(k) && !isAsked ? k - i : 0;
  };
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const length = lengthAt(i);
    if (length > 0) i += length - 1;
    else result.push(tokens[i] as Token);
  }
  return result;
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

const RECEIPT =
  /^(sale|purchase|basket|checkout|visit|trip|order|ticket|bill|resibo|bili|pagbili|pamimili|benta|transaksyon|receipt|transaction)$/;
const ONE =
  /^(per|each|every|kada|bawat|an?|one|isang|the|single|average|avg|typical|mean|ng|karaniwang)$/;
const AMOUNT =
  /^(pesos?|php|revenue|sales|money|spend|spends|spent|spending|value|worth|amount|halaga|magkano|cost|pay|paid|gastos|₱|price|benta|binabayaran|ginagastos)$/;
const PIECES =
  /^(pieces?|units?|items?|products|produkto|aytem|piraso|goods|pcs|bottles|laman|things)$/;

/**
 * “how many pesos was one sale worth, on average”, “items per sale”, “the average units in a
 * basket”: whatever one receipt is called, it is a transaction.
 */
function oneReceipt(tokens: readonly Token[]): readonly Token[] {
  const isPer = (i: number) =>
    /^(per|each|every|kada|bawat)$/.test(textAt(tokens, i - 1)) ||
    /^(an?|one|isang|each|every|single)$/.test(textAt(tokens, i - 1)) &&
      /^(in|of|for|from|on|sa|per|kada|bawat|ng|laman|at)$/.test(textAt(tokens, i - 2));
  const isCounted = tokens.some(({ text }) => PIECES.test(text));
  const isMoney = tokens.some(({ text }) => AMOUNT.test(text)) ||
    tokens.some(({ text, isMoney }, k) =>
      isMoney || text === "how" && /^(much|big|large)$/.test(textAt(tokens, k + 1))
    );
  const isAverage = tokens.some(({ text }) =>
    /^(average|avg|ave|mean|typical|typically|karaniwan|karaniwang|usual)$/.test(text)
  );
  const told = tokens.flatMap((token, i) => {
    const isOne = RECEIPT.test(token.text) && isPer(i) &&
      !/^(value|size|amount|spend|count)$/.test(textAt(tokens, i + 1)) && (isCounted || isMoney);
    return isOne &&
        /^(sale|purchase|basket|checkout|bili|pagbili|pamimili|order|ticket|bill|trip|benta)$/.test(
          token.text,
        )
      ? written(token, "transaction")
      : [token];
  });
  // “what is one receipt worth on average”: a figure of its own
  const one = told.findIndex(({ text }, i) =>
    /^(receipt|transaction|resibo|transaksyon|sale|purchase|basket)$/.test(text) &&
    ONE.test(told[i - 1]?.text ?? "") &&
    !/^(value|size|amount|spend|count|s|rate|type)$/.test(told[i + 1]?.text ?? "")
  );
  const isPerOne = one >= 0 && /^(per|each|every|kada|bawat)$/.test(told[one - 1]?.text ?? "");
  if (one < 0 || !isAverage || isPerOne) return told;
  const isOnlyMoney = isMoney && !isCounted;
  if (!isOnlyMoney && !isCounted || isCounted && isMoney) return told;
  const kind = isOnlyMoney ? AMOUNT : PIECES;
  // “revenue, receipts and average basket” are listed
  const isListed = told.some(({ text }, i) =>
    /^(,|and|&|at|\+)$/.test(text) && i < one &&
    told.slice(0, i).some(({ text }) => kind.test(text))
  );
  if (isListed) return told;
  // what is asked of the one receipt is said by its figure
  const isSpent = (text: string) => /^(magkano|cost|pay|paid|gastos)$/.test(text);
  return told.flatMap((token, i) => {
    if (i === one) {
      return isOnlyMoney
        ? written(token, "average", "transaction", "value")
        : written(token, "items", "per", "transaction");
    }
    // “above 80 pesos”: an amount, and no figure
    const isUnit = /^(pesos?|php|₱)$/.test(token.text) && tokens[i - 1]?.kind === "number" ||
      told[i - 1]?.kind === "number" && PIECES.test(token.text);
    const isTold = kind.test(token.text) && !isUnit && !isSpent(token.text) ||
      /^(average|avg|ave|mean|typical|typically|karaniwan|karaniwang|usual)$/.test(token.text);
    const isJoint = (i === one - 1 && ONE.test(token.text)) ||
      i === one - 2 && /^(of|in|for|on|ng|sa|a|the|isang)$/.test(token.text);
    return isTold || isJoint ? [] : [token];
  });
}

/** “holidays vs all other days”, “whether the day was a holiday”: what is no holiday. */
function ordinaryDays(tokens: readonly Token[]): readonly Token[] {
  const isHoliday = (text: string) => /^(holidays?|pista|piyesta)$/.test(text);
  if (!tokens.some(({ text }) => isHoliday(text))) return tokens;
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    let k = i;
    while (/^(the|all|ng|sa|mga|na|of|-)$/.test(textAt(tokens, k)) && k < i + 2) k++;
    const isOther =
      /^(other|rest|remaining|ordinary|regular|normal|usual|typical|non|not|hindi|di|karaniwang?|ordinaryong?|ibang|plain|working)$/
        .test(textAt(tokens, k));
    let n = k + 1;
    while (/^(of|the|a|an|mga|na|-|other|ang)$/.test(textAt(tokens, n))) n++;
    const isDays = /^(days?|araw)$/.test(textAt(tokens, n));
    const isNot = /^(non|not|hindi|di)$/.test(textAt(tokens, k)) && isHoliday(textAt(tokens, n));
    // “whether the day was a holiday or not”
    if (/^(whether|if)$/.test(token.text)) {
      const at = tokens.findIndex(({ text }, m) => m > i && m < i + 8 && isHoliday(text));
      if (at > 0) {
        result.push(...written(token, "holiday", "or", "not"));
        i = at;
        while (/^(or|not)$/.test(textAt(tokens, i + 1))) i++;
        continue;
      }
    }
    if (
      isOther && (isDays && !isNot || isNot) &&
      /^(and|or|vs|versus|with|against|compared|to|\/|at|,|on|sa|pag|kapag|tuwing|for|row|kumpara|kaysa|kesa|kontra|laban|o|all|the)$/
        .test(textAt(tokens, i - 1))
    ) {
      // “holiday or not” stays a name of its own
      const last =
        tokens[isNot && /^(days?|araw)$/.test(textAt(tokens, n + 1)) ? n + 1 : n] as Token;
      result.push(...written(token, "ordinary"), ...written({ ...last, raw: "days" }, "days"));
      i = isNot && isDays ? n : isNot && /^(days?|araw)$/.test(textAt(tokens, n + 1)) ? n + 1 : n;
      continue;
    }
    result.push(token);
  }
  return result;
}

const LOW =
  /^(lowest|smallest|least|fewest|weakest|worst|poorest|bottom|slowest|pinakamababa|pinakamaliit|pinakakaunti|pinakakonti|pinakamahina|mababa|maliit)$/;
const HIGH =
  /^(highest|biggest|largest|most|best|strongest|top|greatest|pinakamataas|pinakamalaki|pinakamarami|pinakamabenta|pinakamalakas|mataas|malaki)$/;

/** “smallest sales first”, “start with the weakest”, “from the lowest up”: an order, and no pick. */
function orderTold(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => LOW.test(text) || HIGH.test(text));
  if (at < 0) return tokens;
  const token = tokens[at] as Token;
  const lead = tokens.slice(Math.max(0, at - 4), at).map(({ text }) => text).join(" ");
  const isLed =
    /\b(start|starting|starts|begin|beginning|sort|sorted|sorting|order|ordered|arrange|arranged|unahin|ayusin|i sort|isort|pagsunurin|pagsunud sunurin)( it| that| them| mo| these)?( with| from| by| mula| simula| muna)?( sa)?( the| yung| ang| sa)*$/
      .test(lead) || /\b(mula|simula|from)( sa)?( the)?$/.test(lead);
  let k = at + 1;
  while (
    /^(sales|revenue|benta|na|ang|units|city|store|brand|region|category|selling|figures?|numbers?|ones?|sa|na)$/
      .test(textAt(tokens, k)) && k < at + 4
  ) k++;
  const next = textAt(tokens, k);
  const isEnd = next === "" || /^[.?!,]$/.test(next);
  const isFirst = /^(first|muna)$/.test(next) || next === "on" && textAt(tokens, k + 1) === "top" ||
    next === "at" && textAt(tokens, k + 1) === "the" && textAt(tokens, k + 2) === "top" ||
    isLed && /^(up|upwards?|down|downwards?)$/.test(next);
  const isRange = /^(to|hanggang|-|down|up)$/.test(next) &&
    tokens.slice(k, k + 5).some(({ text }) => (LOW.test(token.text) ? HIGH : LOW).test(text));
  if (!isFirst && !isRange && !(isLed && isEnd)) return tokens;
  let end = k;
  if (isRange) {
    end = tokens.findIndex(({ text }, n) => n > k && (LOW.test(text) || HIGH.test(text)));
  } else if (next === "on") end = k + 1;
  else if (next === "at") end = k + 2;
  else if (!isFirst) end = k - 1;
  // “lowest first” as it stands
  if (isFirst && k === at + 1 && /^(first|muna)$/.test(next) && !isLed) return tokens;
  let from = at;
  while (
    /^(the|yung|ang|sa|mula|simula|from|with|start|starting|begin|beginning|unahin)$/.test(
      textAt(tokens, from - 1),
    )
  ) {
    from--;
  }
  const last = tokens[Math.min(end, tokens.length - 1)] as Token;
  return [
    ...tokens.slice(0, from),
    {
      ...token,
      at: [tokens[from]?.at[0] ?? token.at[0], last.at[1]],
      text: LOW.test(token.text) ? "ascending" : "descending",
      kind: "word" as const,
    },
    ...tokens.slice(end + 1),
  ];
}

const RANKED =
  /^(lowest|smallest|least|fewest|weakest|worst|poorest|bottom|slowest|highest|biggest|largest|most|best|strongest|top|greatest|selling)$/;

/** “best selling brands, just 5”, “stores at the bottom - five of them”, “weakest stores (5)”. */
function numberOfRanked(tokens: readonly Token[]): readonly Token[] {
  const rank = tokens.findIndex(({ text }) => RANKED.test(text));
  const isNumber = (i: number) => {
    const token = tokens[i];
    return token !== undefined &&
      (token.kind === "number" && !token.isMoney && !token.isPercent ||
        isNumberWord(token.text) && numberOf(token.text) > 1);
  };
  if (
    rank < 0 ||
    tokens.slice(rank + 1, rank + 4).some((_, k) =>
      isNumber(rank + 1 + k) && textAt(tokens, rank + k) !== "("
    )
  ) {
    return tokens;
  }
  const at = tokens.findIndex((_, i) => {
    if (i <= rank || !isNumber(i)) return false;
    const [before, after] = [textAt(tokens, i - 1), textAt(tokens, i + 1)];
    const isEnd = after === "" || /^[.?!,;]$/.test(after);
    return after === "of" && /^(them|those|these)$/.test(textAt(tokens, i + 2)) ||
      before === "(" && after === ")" ||
      /^(just|only)$/.test(before) && isEnd ||
      // “- just give me 4”
      isEnd && before === "me" && /^(give|show|list|tell)$/.test(textAt(tokens, i - 2)) ||
      isEnd === false && after === "only" ||
      before === "first" && (isEnd || after === "only");
  });
  if (at < 0) return tokens;
  const isFirst = textAt(tokens, at - 1) === "first";
  const isOfThem = textAt(tokens, at + 1) === "of";
  const number = tokens[at] as Token;
  let place = rank;
  while (RANKED.test(textAt(tokens, place + 1))) place++;
  const isGone = (i: number) =>
    i === at || isFirst && i === at - 1 || isOfThem && (i === at + 1 || i === at + 2) ||
    textAt(tokens, at - 1) === "(" && (i === at - 1 || i === at + 1);
  return tokens.flatMap((token, i) => i === place ? [token, number] : isGone(i) ? [] : [token]);
}

/** “only the first 5”, “limit to five”, “keep three”: as many of what is ranked. */
function firstSoMany(tokens: readonly Token[]): readonly Token[] {
  const isRanked = tokens.some(({ text }) =>
    LOW.test(text) || HIGH.test(text) ||
    /^(rank|ranked|ranking|leaderboard|order|sort|sorted|ascending|descending|first|limit|by)$/
      .test(text)
  );
  if (!isRanked) return tokens;
  return tokens.flatMap((token, i) => {
    const isLead = /^(first|limit|limited|limiting|keep|keeping|cap|capped|unang)$/.test(
      token.text,
    );
    if (!isLead) return [token];
    let k = i + 1;
    while (/^(to|at|the|it|only|just)$/.test(textAt(tokens, k))) k++;
    const many = tokens[k];
    const isNumber = many !== undefined &&
      (many.kind === "number" || isNumberWord(many.text) && numberOf(many.text) > 1);
    const isTime =
      /^(days?|weeks?|months?|quarters?|hours?|years?|half|araw|linggo|buwan|weekends?|am|pm)$/
        .test(textAt(tokens, k + 1));
    if (!isNumber || isTime) return [token];
    return written(token, "top");
  });
}

/** “Saturdays and Sundays against Monday to Friday”: weekends, where weekdays stand beside them. */
function weekendBesideWeekdays(tokens: readonly Token[]): readonly Token[] {
  const isWeekdays = tokens.some(({ text }, i) =>
    /^weekdays?$/.test(text) ||
    /^(mondays?|lunes)$/.test(text) && /^(to|-|through|hanggang)$/.test(textAt(tokens, i + 1)) &&
      /^(fridays?|biyernes)$/.test(textAt(tokens, i + 2))
  );
  if (!isWeekdays) return tokens;
  const at = tokens.findIndex(({ text }, i) =>
    /^(saturdays?|sabado)$/.test(text) &&
    /^(and|at|&|\+|-|to|tsaka|saka)$/.test(textAt(tokens, i + 1)) &&
    /^(sundays?|linggo)$/.test(textAt(tokens, i + 2))
  );
  return tokens.flatMap((token, i) =>
    i === at ? written(token, "weekends") : at >= 0 && (i === at + 1 || i === at + 2) ? [] : [token]
  );
}

/** “daily average revenue per store”: the average of the days. */
function averageFirst(tokens: readonly Token[]): readonly Token[] {
  const result = [...tokens];
  for (let i = 0; i + 1 < result.length; i++) {
    const [first, second] = [result[i], result[i + 1]] as [Token, Token];
    // “an average day”, “a typical week”
    const adverb = { day: "daily", week: "weekly", month: "monthly", araw: "daily" }[second.text];
    if (
      adverb !== undefined && /^(average|avg|typical|usual|mean|normal)$/.test(first.text) &&
      !/^(of|in)$/.test(result[i + 2]?.text === "of" && result[i + 3]?.text === "the" ? "of" : "")
    ) result[i + 1] = { ...second, text: adverb };
    if (
      /^(daily|weekly|monthly|hourly|arawang)$/.test(first.text) &&
      /^(average|avg|ave|mean)$/.test(second.text)
    ) {
      result[i] = { ...second, at: first.at };
      result[i + 1] = { ...first, at: second.at };
      i++;
    }
  }
  return result;
}

/** “three figures for each store: sales, units and receipts”: as many as are listed. */
function singleMetrics(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, i) => {
    const isNumber = token.kind === "number" && (token.number ?? 0) <= 6 ||
      isNumberWord(token.text) && numberOf(token.text) > 1 && numberOf(token.text) <= 6;
    return !(isNumber &&
      /^(figures?|numbers?|metrics?|measures?|stats?|kpis?|numero|things|bagay)$/
        .test(textAt(tokens, i + 1)));
  });
}

/** “penetration of Coke”: its share of receipts. */
function penetration(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, i) =>
    token.text === "penetration" && textAt(tokens, i - 1) !== "household"
      ? written(token, "share", "of", "receipts")
      : [token]
  );
}
