import type { Token } from "./tokens.ts";

/** Short ways to write several words. */
const SHORT_FORMS: Record<string, string> = {
  nong: "noong",
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
  bwat: "bawat",
  nkaraan: "nakaraan",
};
const CLOCK: Record<string, number> = {};
for (
  const [i, names] of [
    "una|uno",
    "dos",
    "tres",
    "kuwatro|kwatro|cuatro",
    "singko|cinco",
    "sais|seis",
    "siyete|syete|siete",
    "otso|ocho",
    "nuwebe|nueve|nwebe",
    "diyes|dyes|diez|dies",
    "onse|once",
    "dose|doce",
  ].entries()
) for (const name of names.split("|")) CLOCK[name] = i + 1;

const ASKS = /^(please|pls|kindly|can|could|would|you|we|i|want|need|to|let|lets|us|hi|hello|,)$/;

/** Writes out what is told in short, and hours that are told in Filipino: “mag-alas otso” is 8. */
export function rewriteTokens(tokens: readonly Token[]): readonly Token[] {
  return withoutSplitVerb(tokens).flatMap((token, i, all): Token[] => {
    // “drop tobacco”
    if (i === 0 && /^(drop|remove|hide|exclude)$/.test(token.text) && isNounAt(all, 1)) {
      return [{ ...token, text: "excluding" }];
    }
    // “split September revenue into weekdays and weekends”
    if (
      token.text === "split" && all.slice(i).some(({ text }) => /^(into|by|per)$/.test(text)) &&
      all.slice(0, i).every(({ text }) => ASKS.test(text))
    ) return [{ ...token, text: "show" }];
    const before = all[i - 1]?.text ?? "";
    const after = all[i + 1]?.text ?? "";
    if (token.kind === "word") {
      const isClock = CLOCK[after] !== undefined || /^\d{1,2}$/.test(after);
      if (/^alas?$/.test(token.text) && isClock) return [];
      if (token.text === "mag" && /^alas?$/.test(after)) return [];
      const hour = /^alas?$/.test(before) ? CLOCK[token.text] : undefined;
      if (hour !== undefined) {
        return [{ ...token, text: String(hour), kind: "number", number: hour }];
      }
      if (isMonthOfMay(all, i)) return [{ ...token, text: "mayo" }];
      // “rev by mo”, where “mo” is “you” elsewhere
      if (/^mos?$/.test(token.text) && /^(by|per|each)$/.test(before)) {
        return [{ ...token, text: "month" }];
      }
      const long = SHORT_FORMS[token.text];
      if (long !== undefined) return long.split(" ").map((text) => ({ ...token, text }));
    }
    if (token.text === "→") return [{ ...token, text: "to", kind: "word" }];
    return quarter(token) ?? span(token) ?? monthOfYear(token) ?? [token];
  });
}

function isNounAt(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? "in";
  return !/^(in|by|of|from|sa|ng|for|all|everything|off|rate|table)$/.test(text);
}

/** “3Q25”, “Q3FY25”, “Sep25”: a quarter or month with its year. */
function quarter(token: Token): Token[] | null {
  const match = /^(?:([1-4])q|q([1-4]))(?:fy|cy)?(?:20)?(\d{2})?$/.exec(token.text);
  if (match === null || (match[1] === undefined && match[3] === undefined)) return null;
  const words = [`q${match[1] ?? match[2]}`, ...(match[3] === undefined ? [] : [`20${match[3]}`])];
  return words.map((text) => ({ ...token, text }));
}

const MONTHS =
  "january february march april may june july august september october november december"
    .split(" ");

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

/** “9/2025”. */
function monthOfYear(token: Token): Token[] | null {
  const match = /^(0?[1-9]|1[0-2])\/(20\d{2})$/.exec(token.text);
  if (match === null) return null;
  return [MONTHS[Number(match[1]) - 1] as string, match[2] as string].map((text) => ({
    ...token,
    text,
    kind: "word" as const,
  }));
}

/** “if you leave the returns out”: the same as “excluding returns”. */
function withoutSplitVerb(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(({ text }) =>
    /^(leave|leaving|left|take|taking|keep|keeping)$/.test(text)
  );
  const out = tokens.findIndex(({ text }, i) => i > verb && text === "out");
  if (verb < 0 || out < verb + 2 || out > verb + 5) return tokens;
  return tokens.flatMap((token, i) => {
    if (i === verb) return [{ ...token, text: "excluding" }];
    return i === out || (i > verb && i < out && token.text === "the") ? [] : [token];
  });
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
