import { plainFilipino } from "./filipino_words.ts";
import { isMonthWord, MONTH_NAMES } from "./month_words.ts";
import { numbersInWords, SPANISH } from "./number_words.ts";
import { plainPhrases } from "./phrases.ts";
import { rephrase } from "./rephrase.ts";
import { plainSpokenFigures } from "./spoken_figures.ts";
import { plainSpokenTimes } from "./spoken_times.ts";
import { plainSpokenTurns } from "./spoken_turns.ts";
import { plainTime } from "./time_words.ts";
import type { Token } from "./tokens.ts";

/** Short ways to write several words. */
const SHORT_FORMS: Record<string, string> = {
  nong: "noong",
  rt: "rate",
  grp: "group",
  grps: "groups",
  packsize: "pack size",
  packsizes: "pack sizes",
  ths: "this",
  tis: "this",
  wth: "with",
  whch: "which",
  wich: "which",
  bst: "best",
  cig: "cigarettes",
  cigs: "cigarettes",
  wk: "week",
  wks: "weeks",
  wkday: "weekday",
  wkdays: "weekdays",
  wkends: "weekends",
  bskt: "basket",
  bskts: "baskets",
  ret: "return",
  rtn: "return",
  rtns: "returns",
  subs: "substitutions",
  nuong: "noong",
  sugg: "suggestion",
  brgy: "barangay",
  mkt: "market",
  pymt: "payment",
  pmt: "payment",
  cnt: "count",
  rgn: "region",
  prov: "province",
  qtrly: "quarterly",
  lm: "last month",
  lw: "last week",
  lq: "last quarter",
  ly: "last year",
  tw: "this week",
  tq: "this quarter",
  splm: "same period last month",
  sply: "same period last year",
  splw: "same period last week",
  wat: "what",
  wats: "what is",
  wht: "what",
  whats: "what is",
  hows: "how is",
  whos: "who is",
  ur: "your",
  da: "the",
  teh: "the",
  hte: "the",
  abt: "about",
  hm: "how much",
  hw: "how",
  r: "are",
  u: "you",
  d: "the",
  gt: "get",
  frm: "from",
  gv: "give",
  shw: "show",
  nmbr: "number",
  kc: "kasi",
  tlga: "talaga",
  lng: "lang",
  nmn: "naman",
  nman: "naman",
  pnka: "pinaka",
  pinkamabenta: "pinakamabenta",
  mrmi: "marami",
  mdami: "madami",
  bnta: "benta",
  bbenta: "benta",
  tndahan: "tindahan",
  kda: "kada",
  chg: "change",
  bwat: "bawat",
  nkaraan: "nakaraan",
  cum: "cumulative",
  subst: "substitution",
  bev: "beverages",
  bevs: "beverages",
  dow: "day of week",
  lmtd: "same period last month",
};
/** Hours as they are told after “alas”: also “ala-una”, and “once”, a word of English elsewhere. */
const CLOCK: Record<string, number> = { ...SPANISH, una: 1, once: 11 };
const isHour = (text: string) => (CLOCK[text] ?? 13) <= 12 || /^\d{1,2}$/.test(text);

const ASKS = /^(please|pls|kindly|can|could|would|you|we|i|want|need|to|let|lets|us|hi|hello|,)$/;

/** Writes out what is told in short, and hours that are told in Filipino: “mag-alas otso” is 8. */
export function rewriteTokens(tokens: readonly Token[], today: string): readonly Token[] {
  const whole = [
    plainSpokenTurns,
    plainSpokenFigures,
    (told: readonly Token[]) => plainSpokenTimes(told, today),
    plainFilipino,
    spelledApart,
    numbersInWords,
    overSlashes,
    daysInSpanish,
    plainPhrases,
    withoutSplitVerb,
    monthOfDays,
    besideAverage,
    whenBought,
    rephrase,
  ].reduce((told, step) => step(told), tokens);
  return plainTime(
    whole.flatMap((token, i, all): Token[] => {
      const down = downOf(all, i);
      // “break Coke down by pack size”
      if (token.text === "break" && down !== undefined) return [{ ...token, text: "show" }];
      if (/^(down|out)$/.test(token.text) && all.some((_, k) => k < i && downOf(all, k) === i)) {
        return [];
      }
      // “total value QTD”, but not “total value of returns”
      if (
        token.text === "value" && all[i - 1]?.text === "total" &&
        !/^(of|ng|per|kada|bawat|each|by|in|from)$/.test(all[i + 1]?.text ?? "")
      ) return [{ ...token, text: "sales" }];
      // “drop tobacco”
      if (
        i === 0 && /^(drop|remove|hide|exclude)$/.test(token.text) &&
        isNounAt(all, 1)
      ) {
        return [{ ...token, text: "excluding" }];
      }
      // “tanggalin ang sigarilyo, magkano ang benta”
      if (
        /^(tanggalin|alisin)$/.test(token.text) && isNounAt(all, i + 1) &&
        (i === 0 || /^([,.:;]|paki|po)$/.test(all[i - 1]?.text ?? "")) &&
        all.some(({ text }, k) => Math.abs(k - i) > 1 && FIGURE.test(text))
      ) return [{ ...token, text: "excluding" }];
      // “split September revenue into weekdays and weekends”
      if (
        token.text === "split" && all.slice(i).some(({ text }) => /^(into|by|per)$/.test(text)) &&
        all.slice(0, i).every(({ text }) => ASKS.test(text))
      ) return [{ ...token, text: "show" }];
      // “how much does a Coke cost”
      const asks = all.slice(Math.max(0, i - 8), i).map(({ text }) => text).join(" ");
      if (
        /^costs?$/.test(token.text) && /\bhow much (?:do|does|did)\b/.test(asks) &&
        all[i + 1]?.text !== "of"
      ) {
        return [{ ...token, text: "price" }];
      }
      const before = all[i - 1]?.text ?? "";
      const after = all[i + 1]?.text ?? "";
      if (token.kind === "word") {
        if (/^alas?$/.test(token.text) && isHour(after)) return [];
        if (token.text === "mag" && /^alas?$/.test(after)) return [];
        const hour = CLOCK[token.text];
        if (/^alas?$/.test(before) && hour !== undefined && hour <= 12) {
          return [{ ...token, text: String(hour), kind: "number", number: hour }];
        }
        // “hatian ng bayad”: how it was paid
        const lead = before === "ng" || before === "sa" ? all[i - 2]?.text ?? "" : before;
        if (
          token.text === "bayad" && /^(hatian|mix|bahagi|breakdown|ayon|per|kada|bawat)$/.test(lead)
        ) {
          return [{ ...token, text: "payment" }, { ...token, text: "method" }];
        }
        if (isMonthOfMay(all, i)) return [{ ...token, text: "mayo" }];
        // “Set 1”, “Ago 15”: a month where a day follows
        if (/^(set|ago)$/.test(token.text) && /^([1-9]|[12]\d|3[01])$/.test(after)) {
          return [{ ...token, text: token.text === "set" ? "setyembre" : "agosto" }];
        }
        // “rev by mo”, where “mo” is “you” elsewhere
        if (/^mos?$/.test(token.text) && /^(by|per|each)$/.test(before)) {
          return [{ ...token, text: "month" }];
        }
        const long = SHORT_FORMS[token.text];
        if (long !== undefined) return long.split(" ").map((text) => ({ ...token, text }));
      }
      return quarter(token) ?? topOf(token) ?? span(token) ?? monthOfYear(token) ?? [token];
    }),
    today,
  );
}

const FIGURE =
  /^(magkano|benta|sales|revenue|units|ilan|ilang|transactions?|resibo|piraso|top|bottom|pinaka\w*|nangunguna|nangungunang)$/;

function isNounAt(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (/^(mo|yung|ang|mga|na|nga|the|po)$/.test(tokens[k]?.text ?? "")) k++;
  const text = tokens[k]?.text ?? "in";
  return !/^(in|by|of|from|sa|ng|for|all|everything|off|rate|table|lahat|buong|benta|resibo|data|sales|transactions?|transaksyon|record|records|listahan|tindahan)$/
    .test(text);
}

/** “3Q25”, “Q3FY25”, “Sep25”: a quarter or month with its year. */
function quarter(token: Token): Token[] | null {
  const match = /^(?:([1-4])q|q([1-4]))(?:fy|cy)?(?:20)?(\d{2})?$/.exec(token.text);
  if (match === null || (match[1] === undefined && match[3] === undefined)) return null;
  const words = [`q${match[1] ?? match[2]}`, ...(match[3] === undefined ? [] : [`20${match[3]}`])];
  return words.map((text) => ({ ...token, text }));
}

const UNITS: Record<string, string> = {
  d: "days",
  w: "weeks",
  wk: "weeks",
  wks: "weeks",
  mo: "months",
  mos: "months",
  q: "quarters",
  y: "years",
};

/** “L7D”, “P30D”, “14d”, “last 8wks”. */
function span(token: Token): Token[] | null {
  const match = /^([lp])?(\d{1,3})(d|w|wks?|mos?|q|y)$/.exec(token.text);
  if (match === null) return null;
  const [, lead, count = "", unit = ""] = match;
  const words = [...(lead === undefined ? [] : ["last"]), count, UNITS[unit] ?? ""];
  return words.map((text) =>
    text === count
      ? { ...token, text, kind: "number" as const, number: Number(count) }
      : { ...token, text, kind: "word" as const }
  );
}

/** “t5”: the top 5. */
function topOf(token: Token): Token[] | null {
  const match = /^t(\d{1,2})$/.exec(token.text);
  if (match === null) return null;
  return [
    { ...token, text: "top", kind: "word" },
    { ...token, text: String(match[1]), kind: "number", number: Number(match[1]) },
  ];
}

const SLASHED: Record<string, string> = {
  "w/w": "week over week",
  "m/m": "month over month",
  "q/q": "quarter over quarter",
  "y/y": "year over year",
  "d/d": "day over day",
  "w/c": "week starting",
  "w/b": "week starting",
  "w/e": "week ending",
};

/** “w/c 6 Oct”, “m/m”. */
function overSlashes(tokens: readonly Token[]): readonly Token[] {
  const isOne = (i: number) =>
    tokens[i + 1]?.text === "/" &&
    SLASHED[`${tokens[i]?.text}/${tokens[i + 2]?.text}`] !== undefined;
  return tokens.flatMap((token, i) => {
    if (isOne(i)) {
      const long = SLASHED[`${token.text}/${tokens[i + 2]?.text}`] ?? "";
      const at: Token["at"] = [token.at[0], tokens[i + 2]?.at[1] ?? token.at[1]];
      return long.split(" ").map((text) => ({ ...token, text, at }));
    }
    return isOne(i - 1) || isOne(i - 2) ? [] : [token];
  });
}

const DAYS: Record<string, number> = {
  ...CLOCK,
  primero: 1,
  bente: 20,
  beinte: 20,
  trenta: 30,
  treinta: 30,
};
/** “a-uno ng Oktubre”, “a-trenta'y uno”, “bente singko ng Agosto”: days are counted in Spanish. */
function daysInSpanish(tokens: readonly Token[]): readonly Token[] {
  const spoken = (i: number): { day: number; length: number } | null => {
    const text = tokens[i]?.text ?? "";
    const tens = /^(b[ei]+nte|trei?nta)(?:y|i)?$/.exec(text);
    const first = DAYS[tens?.[1] ?? text];
    if (first === undefined) return null;
    const joint = /^(y|i|at)$/.test(tokens[i + 1]?.text ?? "") ? 1 : 0;
    const unit = CLOCK[tokens[i + 1 + joint]?.text ?? ""];
    return tens !== null && unit !== undefined && unit < 10 && first + unit <= 31
      ? { day: first + unit, length: 2 + joint }
      : { day: first, length: 1 };
  };
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const isLed = token.text === "a";
    const from = isLed ? i + 1 : i;
    const found = spoken(from);
    const next = from + (found?.length ?? 0);
    const isOfMonth = isMonthWord(tokens[next]?.text ?? "") ||
      /^(ng|de|nitong|noong)$/.test(tokens[next]?.text ?? "") &&
        isMonthWord(tokens[next + 1]?.text ?? "");
    // “Setyembre uno hanggang kinse”
    const [month, day, joint] = result.slice(-3);
    const isAfterMonth = !/^(una|once)$/.test(token.text) &&
      (isMonthWord(result.at(-1)?.text ?? "") ||
        /^(hanggang|to|-|at)$/.test(joint?.text ?? "") && day?.kind === "number" &&
          isMonthWord(month?.text ?? ""));
    if (found === null || !(isLed || isOfMonth || isAfterMonth)) {
      result.push(token);
      continue;
    }
    const at: Token["at"] = [token.at[0], tokens[next - 1]?.at[1] ?? token.at[1]];
    result.push({ ...token, text: String(found.day), at, kind: "number", number: found.day });
    i = next - 1;
  }
  return result;
}

/** “9/2025”. */
function monthOfYear(token: Token): Token[] | null {
  const match = /^(0?[1-9]|1[0-2])\/(20\d{2})$/.exec(token.text);
  if (match === null) return null;
  return [(MONTH_NAMES[Number(match[1]) - 1] as string).toLowerCase(), match[2] as string].map((
    text,
  ) => ({
    ...token,
    text,
    kind: "word" as const,
  }));
}

const ISLANDS = /^(visayas|luzon|mindanao)$/;
const DIRECTIONS: Record<string, string> = {
  c: "central",
  e: "eastern",
  w: "western",
  n: "northern",
  s: "southern",
};

/** “per cent”, “half a percent”, “c. visayas”, “what was it worth”: each is one thing. */
function spelledApart(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const text = (k: number) => tokens[i + k]?.text ?? "";
    const to = (k: number): Token["at"] => [token.at[0], tokens[i + k]?.at[1] ?? token.at[1]];
    const half = token.text !== "half"
      ? 0
      : /^(percent|%)$/.test(text(1))
      ? 1
      : text(1) === "a" && /^(percent|%)$/.test(text(2))
      ? 2
      : 0;
    const island = text(1) === "." ? 2 : 1;
    const direction = ISLANDS.test(text(island)) ? DIRECTIONS[token.text] : undefined;
    if (token.text === "per" && text(1) === "cent") {
      result.push({ ...token, text: "percent", at: to(1) });
      i += 1;
    } else if (half > 0) {
      result.push({
        ...token,
        text: "0.5",
        at: to(half),
        kind: "number",
        number: 0.5,
        isPercent: true,
      });
      i += half;
    } else if (direction !== undefined) {
      result.push({ ...token, text: `${direction} ${text(island)}`, at: to(island) });
      i += island;
    } else if (token.text === "worth" && isAskedWorth(tokens, i)) {
      result.push({ ...token, text: "revenue" });
    } else result.push(token);
  }
  return result;
}

/** “what was the Kopiko on them worth”: its revenue, where no amount stands before it. */
function isAskedWorth(tokens: readonly Token[], i: number): boolean {
  const asked = tokens.slice(0, i).findLastIndex(({ text }) => /^(what|how)$/.test(text));
  const isEnd = /^([?.!,]|in|for|during|last|this|on|over|since)?$/.test(tokens[i + 1]?.text ?? "");
  return isEnd && asked >= 0 && /^(is|was|are|were|much)$/.test(tokens[asked + 1]?.text ?? "") &&
    tokens[i - 1]?.kind !== "number" && !/^(pesos?|php|₱)$/.test(tokens[i - 1]?.text ?? "");
}

/** “if you leave the returns out”: the same as “excluding returns”. */
function withoutSplitVerb(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(({ text }) =>
    /^(leave|leaving|left|take|taking|keep|keeping|set|setting|put|putting)$/.test(text)
  );
  const isAside = /^(leave|leaving|set|setting|put|putting)$/.test(tokens[verb]?.text ?? "");
  const out = tokens.findIndex(({ text }, i) =>
    i > verb &&
    (text === "out" && !/^(set|put)/.test(tokens[verb]?.text ?? "") || isAside && text === "aside")
  );
  if (verb < 0 || out < verb + 2 || out > verb + 5) return tokens;
  return tokens.flatMap((token, i) => {
    if (i === verb) return [{ ...token, text: "excluding" }];
    return i === out || (i > verb && i < out && token.text === "the") ? [] : [token];
  });
}

/** Where the “down” of “break … down by” stands. */
function downOf(tokens: readonly Token[], i: number): number | undefined {
  if (!/^(break|breaking)$/.test(tokens[i]?.text ?? "")) return undefined;
  const at = tokens.findIndex(({ text }, k) =>
    k > i + 1 && k < i + 10 && /^(down|out)$/.test(text)
  );
  return at > 0 &&
      /^(by|per|into|according|for|each|every|(province|store|region|brand|category|city|day|week|month|product)|daily|weekly|monthly|hourly)$/
        .test(tokens[at + 1]?.text ?? "")
    ? at
    : undefined;
}

const DAY_OF_MONTH = /^([1-9]|[12]\d|3[01])(st|nd|rd|th)$/;

/**
 * “the first two weeks of October, that is from the 1st up to and including the 14th”: days without
 * a month are of the one month that is told.
 */
function monthOfDays(tokens: readonly Token[]): readonly Token[] {
  const months = tokens.flatMap(({ text }, k) => isMonthWord(text) ? [k] : []);
  const [only] = months;
  const month = tokens[only ?? -1];
  if (month === undefined || months.length !== 1) return tokens;
  const isDay = (k: number) => DAY_OF_MONTH.test(tokens[k]?.text ?? "");
  const after = (k: number) => {
    let n = k + 1;
    while (/^(the|up|and|including|inclusive)$/.test(tokens[n]?.text ?? "")) n++;
    return n;
  };
  const first = tokens.findIndex((_, k) => isDay(k));
  const to = first < 0 ? -1 : after(first);
  const second = after(to);
  const isRange = /^(to|until|till|through|thru|hanggang|-)$/.test(tokens[to]?.text ?? "") &&
    isDay(second);
  // “October 1st to the 14th” is read as it stands
  const lead = tokens.slice(Math.max(0, first - 4), first).map(({ text }) => text).join(" ");
  if (!isRange || !/\b(that is|that means|i \. e|ie|meaning|namely|ibig sabihin)\b/.test(lead)) {
    return tokens;
  }
  const day = (k: number) => tokens[k] as Token;
  return [
    ...tokens.slice(0, first),
    { ...month, at: day(first).at },
    day(first),
    { ...tokens[to] as Token, text: "to" },
    { ...month, at: day(second).at },
    day(second),
    ...tokens.slice(second + 1),
  ];
}

/** “when a customer buys Marlboro”: receipts with it. */
function whenBought(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => /^(when|whenever|kapag|pag)$/.test(text));
  if (at < 0) return tokens;
  let k = at + 1;
  while (
    /^(an?|the|our|customers?|people|buyers?|shoppers?|someone|they|we|may)$/.test(
      tokens[k]?.text ?? "",
    )
  ) k++;
  const verb = tokens[k];
  if (
    verb === undefined || !/^(buys?|bought|purchases?|purchased|bumili|bumibili)$/.test(verb.text)
  ) {
    return tokens;
  }
  const end = tokens[k + 1]?.text === "ng" ? k + 1 : k;
  const last = tokens[end] as Token;
  const first = tokens[at] as Token;
  return [
    ...tokens.slice(0, at),
    { ...first, text: "with", at: [first.at[0], last.at[1]] },
    ...tokens.slice(end + 1),
  ];
}

const MORE =
  /^(better|bigger|higher|larger|greater|more|stronger|faster|beat|beats|beating|outperform|outperformed|outperforming|outsell|outsold|exceed|exceeded|exceeding|surpass|surpassed)$/;
const LESS =
  /^(worse|smaller|lower|less|fewer|weaker|slower|trail|trails|trailed|trailing|underperform|underperformed|underperforming)$/;

/** “better than average”, “beat the average”: above it. */
function besideAverage(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    let k = i + 1;
    while (/^(than|the|an|our|chain|overall)$/.test(tokens[k]?.text ?? "")) k++;
    const isBeside = /^(average|avg|mean|norm)$/.test(tokens[k]?.text ?? "") &&
      (MORE.test(token.text) || LESS.test(token.text)) &&
      (tokens[i + 1]?.text === "than" || /^(beat|out|exceed|surpass|trail|under)/.test(token.text));
    if (!isBeside) {
      result.push(token);
      continue;
    }
    result.push({
      ...token,
      text: MORE.test(token.text) ? "above" : "below",
      at: [token.at[0], tokens[k - 1]?.at[1] ?? token.at[1]],
    });
    result.push({ ...tokens[k] as Token, text: "average" });
    i = k;
  }
  return result;
}

/** “May” is a month where it is written as one, “may” is “with” in Filipino and “can” in English. */
function isMonthOfMay(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.text !== "may") return false;
  const before = tokens[i - 1]?.text ?? "";
  const after = tokens[i + 1]?.text ?? "";
  return (token.raw === "May" && i > 0) ||
    /^(in|for|during|of|since|last|this|noong|nung|nitong|until|before|after|from|vs|versus)$/.test(
      before,
    ) ||
    /^(sales|revenue|transactions|units|and|to|vs|versus|compared|20\d\d)$/.test(after) && i === 0;
}
