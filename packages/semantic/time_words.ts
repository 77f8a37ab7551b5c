import { weekdayOf } from "./calendar.ts";
import { isMonthWord, MONTH_NAMES, MONTHS } from "./month_words.ts";
import { isNumberWord, numberOf } from "./number_words.ts";
import { relatedTimes } from "./time_relations.ts";
import { dateIn, FILIPINO_DAYS, WEEKDAYS } from "./time_spans.ts";
import type { Token } from "./tokens.ts";

/*
 * Words about time that are said in many ways, written in the one way that the rules of periods
 * read: “sa loob ng nakalipas na 30 araw” is “last 30 araw”.
 */

const text = (tokens: readonly Token[], i: number) => tokens[i]?.text ?? "";
const word = (token: Token, ...texts: string[]): Token[] =>
  texts.map((text) => ({ ...token, text, kind: "word" as const }));
const num = (token: Token, value: number): Token => ({
  ...token,
  text: String(value),
  kind: "number",
  number: value,
});

/** All of them, one after the other; dates are told as of today. */
export function plainTime(tokens: readonly Token[], today: string): readonly Token[] {
  return [
    relatedTimes,
    withoutFrames,
    lastInOtherWords,
    ordinalDays,
    monthOfHalf,
    upToNow,
    weekendDays,
    filipinoDayOfDate,
  ].reduce((told, step) => step(told, today), tokens);
}

const UNIT =
  /^(days?|weeks?|months?|quarters?|years?|weekends?|araw|linggo|buwan|taon|na|full|calendar)$/;
const DATE_END = /^(date|present|now|today|ngayon|kahapon|yesterday)$/;

function isDateAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  // “petsa na may pinakamataas”: no month
  if (token.text === "may" && token.raw !== "May") return /^\d/.test(text(tokens, i + 1));
  if (token.kind === "date" || isMonthWord(token.text)) return true;
  let k = i;
  while (/^(the|ika|-)$/.test(text(tokens, k)) && k < i + 2) k++;
  return /^\d{1,2}(st|nd|rd|th)?$/.test(text(tokens, k)) &&
    (isMonthWord(text(tokens, k + 1)) ||
      /^(of|ng)$/.test(text(tokens, k + 1)) && isMonthWord(text(tokens, k + 2)) ||
      // “5 to 20 September”
      /^(to|-|hanggang|until|through)$/.test(text(tokens, k + 1)) &&
        /^(ika|\d{1,2}(st|nd|rd|th)?)$/.test(text(tokens, k + 2)));
}

const OPENS = /^(simula|magmula|buhat|umpisa|starting|beginning|commencing|mula)$/;

/** “simula nung ika-5”, “in the period 5 September to …”: the dates say it. */
function withoutFrames(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    // “ika-5 hanggang ika-20”
    if (token.text === "ika" && isDateAt(tokens, i)) {
      if (text(tokens, i + 1) === "-") i++;
      continue;
    }
    // “the week starting 6 Oct” is a rule of its own
    if (
      OPENS.test(token.text) &&
      (!UNIT.test(text(tokens, i - 1)) ||
        /^(every|each|per|kada|bawat|by)$/.test(text(tokens, i - 2)))
    ) {
      let k = i + 1;
      while (/^(noong|nung|nuong|nang|pa|sa|on|from|in|ng)$/.test(text(tokens, k))) k++;
      if (isDateAt(tokens, k)) {
        result.push(...word(token, "mula"));
        i = k - 1;
        continue;
      }
    }
    // “in the period 5 to 20 September”, “dates Sept 5 to 20”
    if (/^(period|dates|range|window|stretch|petsa|panahon)$/.test(token.text)) {
      let k = i + 1;
      while (/^(of|from|ng|na|mula|between|:)$/.test(text(tokens, k))) k++;
      if (isDateAt(tokens, k)) {
        const from = k - 1 > i && /^(from|between|mula)$/.test(text(tokens, k - 1)) ? k - 1 : k;
        while (/^(in|for|during|over|the|sa|date|mga)$/.test(result.at(-1)?.text ?? "")) {
          result.pop();
        }
        i = from - 1;
        continue;
      }
    }
    result.push(token);
  }
  return result;
}

const LAST =
  /^(last|past|previous|prior|preceding|trailing|nakaraang|nakalipas|nagdaang|nagdaan|lumipas|huli|huling|katatapos|nakaraan|latest)$/;

/** “the most recent 30 days”, “sa loob ng nakalipas na tatlumpung araw”. */
function lastInOtherWords(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const isMost = token.text === "most" && text(tokens, i + 1) === "recent";
    const lead = isMost ? i + 1 : i;
    if (isMost || LAST.test(token.text)) {
      let k = lead + 1;
      while (/^(na|full|complete)$/.test(text(tokens, k)) && k < lead + 3) k++;
      const many = tokens[k];
      const isCounted = many !== undefined &&
        (many.kind === "number" || isNumberWord(many.text) && !/^(an?|isang?)$/.test(many.text));
      let u = isCounted ? k + 1 : k;
      while (text(tokens, u) === "na") u++;
      const unit = text(tokens, u);
      const isSpoken = isMost || /^(nakalipas|nagdaang?|lumipas|huli|huling|katatapos|latest)$/
        .test(token.text) ||
        text(tokens, k) !== text(tokens, lead + 1) || u > k + 1;
      // “previous 30 days” stands alone, where nothing is compared
      const isAlone = /^(previous|prior|preceding)$/.test(token.text) && isCounted &&
        !tokens.some(({ text }, n) =>
          n !== i && (/^(vs|versus|compared|against|kumpara|and|than|with|to|laban|change|growth)$/
            .test(text) || LAST.test(text) || text === "before")
        );
      // “huling limang araw ng Agosto” are of that month
      const isOfMonth = isCounted && /^(of|ng|in|nitong|noong)$/.test(text(tokens, u + 1)) &&
        isMonthWord(text(tokens, u + 2));
      if (
        UNIT.test(unit) && unit !== "na" && (isCounted || isMost || isSpoken) &&
        (isSpoken || isAlone) && !isOfMonth
      ) {
        while (
          /^(loob|sa|ng)$/.test(result.at(-1)?.text ?? "") &&
          (result.some(({ text }) => text === "loob"))
        ) result.pop();
        result.push(...word(token, "last"));
        if (isCounted && many !== undefined) {
          result.push(many.kind === "number" ? many : num(many, numberOf(many.text)));
        }
        i = u - 1;
        continue;
      }
    }
    // “sa 30 araw na nakalipas”
    const counted = token.kind === "number" || isNumberWord(token.text) &&
        !/^(an?|isang?)$/.test(token.text);
    const u = text(tokens, i + 1) === "na" ? i + 2 : i + 1;
    if (
      counted && UNIT.test(text(tokens, u)) && text(tokens, u + 1) === "na" &&
      /^(nakalipas|nakaraan|nagdaan|lumipas|nakararaan)$/.test(text(tokens, u + 2)) &&
      (result.length === 0 || /^(sa|ng|nitong|loob|,)$/.test(result.at(-1)?.text ?? ""))
    ) {
      while (/^(sa|ng|nitong|loob)$/.test(result.at(-1)?.text ?? "")) result.pop();
      result.push(
        ...word(token, "last"),
        token.kind === "number" ? token : num(token, numberOf(token.text)),
        tokens[u] as Token,
      );
      i = u + 2;
      continue;
    }
    // “30 na araw”
    if (token.text === "na" && result.at(-1)?.kind === "number" && UNIT.test(text(tokens, i + 1))) {
      continue;
    }
    result.push(token);
  }
  return result;
}

const ORDINAL_DAYS: Record<string, number> = {};
for (
  const [i, name] of ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh " +
    "twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
    .split(" ").entries()
) ORDINAL_DAYS[name] = i + 1;
ORDINAL_DAYS["thirtieth"] = 30;
const ORDINAL_UNITS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
];

/** “between the fifth and the twentieth of September”. */
function ordinalDays(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => isMonthWord(text))) return tokens;
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const tens = token.text === "twenty" ? 20 : token.text === "thirty" ? 30 : 0;
    const ones = tens > 0 ? ORDINAL_UNITS.indexOf(text(tokens, i + 1)) + 1 : 0;
    const day = ones > 0 ? tens + ones : ORDINAL_DAYS[token.text];
    const length = ones > 0 ? 2 : 1;
    const next = text(tokens, i + length);
    const isRange = /^(to|and|until|through|-|up)$/.test(next) &&
      tokens.slice(i + length + 1, i + length + 4).some(({ text }) =>
        ORDINAL_DAYS[text] !== undefined || /^(twenty|thirty|\d{1,2}(st|nd|rd|th))$/.test(text)
      );
    const isOfMonth = isMonthWord(text(tokens, i - 1)) ||
      next === "of" && isMonthWord(text(tokens, i + length + 1)) || isMonthWord(next);
    if (day === undefined || !(isOfMonth || isRange) || /^(half|quarter|week)$/.test(next)) {
      result.push(token);
      continue;
    }
    result.push({ ...token, text: `${day}th`, kind: "word" });
    i += length - 1;
  }
  return result;
}

/** “first half of last month”, “the first 10 days of this month”: of the month by its name. */
function monthOfHalf(tokens: readonly Token[], today: string): readonly Token[] {
  const named = tokens.filter(({ text }) => isMonthWord(text));
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const isPart = /^(half|kalahati|hati|days?|araw|weeks?|linggo)$/.test(text(tokens, i - 1)) &&
      tokens.slice(Math.max(0, i - 5), i).some(({ text }) =>
        /^(first|second|last|1st|2nd|unang?|huling?|latter|ikalawang|pangalawang|final|opening|closing)$/
          .test(text)
      );
    if (/^(of|ng|in)$/.test(token.text) && isPart) {
      let k = i + 1;
      while (
        /^(the|this|last|previous|nakaraang?|ngayong|nitong|isang|na|itong|that)$/
          .test(text(tokens, k))
      ) k++;
      const lead = tokens.slice(i + 1, k).map(({ text }) => text);
      if (/^(month|buwan)$/.test(text(tokens, k)) && lead.length > 0) {
        const back = lead.some((text) => /^(last|previous|nakaraang?|isang)$/.test(text)) ? 1 : 0;
        const isTold = back === 0 &&
          !lead.some((text) => /^(this|ngayong|nitong|itong)$/.test(text));
        const index = (Number(today.slice(5, 7)) - 1 - back + 12) % 12;
        const name = isTold && named.length === 1
          ? named[0]?.text ?? ""
          : (MONTH_NAMES[index] as string).toLowerCase();
        const at: Token["at"] = [token.at[0], tokens[k]?.at[1] ?? token.at[1]];
        if (!isTold || named.length === 1) {
          result.push({ ...token, text: "of" }, { ...token, text: name, at });
          // “September sales, only the first half of the month”: it is told twice
          if (isTold) {
            const twice = result.findIndex(({ text, at }) => text === name && at[0] < token.at[0]);
            if (twice >= 0) result.splice(twice, 1);
          }
          i = k;
          continue;
        }
      }
    }
    // “unang 15 araw ng September”, “first fifteen days of …”
    if (
      /^(unang?|huling?)$/.test(token.text) &&
      (tokens[i + 1]?.kind === "number" || isNumberWord(text(tokens, i + 1))) &&
      /^(na|araw|linggo)$/.test(text(tokens, i + 2))
    ) {
      const many = tokens[i + 1] as Token;
      const u = text(tokens, i + 2) === "na" ? i + 3 : i + 2;
      result.push(
        ...word(token, /^una/.test(token.text) ? "first" : "last"),
        many.kind === "number" ? many : num(many, numberOf(many.text)),
        ...word(tokens[u] as Token, text(tokens, u) === "araw" ? "days" : "weeks"),
      );
      i = u;
      if (/^(ng|nitong)$/.test(text(tokens, i + 1)) && isMonthWord(text(tokens, i + 2))) {
        result.push({ ...tokens[i + 1] as Token, text: "of" });
        i++;
      }
      continue;
    }
    result.push(token);
  }
  return result;
}

/** “Aug 15 to date”, “Aug 15 - present”, “mula Aug 15 hanggang sa araw na ito”: since then. */
function upToNow(tokens: readonly Token[], today: string): readonly Token[] {
  const at = tokens.findIndex(({ text: t }, i) => {
    if (!/^(to|until|till|up|-|hanggang|through)$/.test(t)) return false;
    let k = i + 1;
    while (/^(to|the|until|sa|sa|now)$/.test(text(tokens, k)) && k < i + 3) k++;
    const isNow = DATE_END.test(text(tokens, k)) || text(tokens, k - 1) === "now" ||
      text(tokens, k) === "araw" && text(tokens, k + 1) === "na" && text(tokens, k + 2) === "ito";
    return isNow && !/^(kahapon|yesterday)$/.test(text(tokens, k));
  });
  if (at < 1) return tokens;
  let end = at + 1;
  while (
    /^(to|the|until|sa|now|date|present|today|ngayon|araw|na|ito|so|far)$/.test(text(tokens, end))
  ) {
    end++;
  }
  // the date before it
  let from = at - 1;
  while (
    from > 0 &&
    (/^\d{1,4}(st|nd|rd|th)?$/.test(text(tokens, from)) || tokens[from]?.kind === "date" ||
      isMonthWord(text(tokens, from)) || /^(of|ng|the)$/.test(text(tokens, from)) ||
      text(tokens, from) === "," && /^20\d\d$/.test(text(tokens, from + 1)))
  ) from--;
  const first = from === 0 && isDateAt(tokens, 0) ? 0 : from + 1;
  if (!isDateAt(tokens, first) || first >= at) {
    // “this month's sales up to today”
    const isCurrent = tokens.slice(0, at).some(({ text: t }, i) =>
      /^(this|ngayong|nitong|current)$/.test(t) &&
      (UNIT.test(text(tokens, i + 1)) || isMonthOf(text(tokens, i + 1), today))
    );
    // “ngayong October, hanggang today”
    const last = text(tokens, at - 1) === "," ? at - 1 : at;
    return isCurrent ? [...tokens.slice(0, last), ...tokens.slice(end)] : tokens;
  }
  const lead = tokens[first - 1];
  const isLed = /^(from|since|mula|between)$/.test(lead?.text ?? "");
  const head = tokens.slice(0, isLed ? first - 1 : first);
  const since = isLed && lead !== undefined ? lead : tokens[first] as Token;
  return [
    ...head,
    { ...since, text: "since", kind: "word" },
    ...tokens.slice(first, at),
    ...tokens.slice(end),
  ];
}

/** “noong nakaraang Linggo, Oct 12”: the date says it, where it is such a day. */
function filipinoDayOfDate(tokens: readonly Token[], today: string): readonly Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const weekday = token.text === "linggo" ? "sunday" : FILIPINO_DAYS[token.text];
    const k = /^[,(]$/.test(text(tokens, i + 1)) ? i + 2 : i + 1;
    const month = MONTHS[text(tokens, k)];
    const day = Number(text(tokens, k + 1));
    const isTold = weekday !== undefined && month !== undefined && day >= 1 && day <= 31 &&
      /^(nakaraang|noong|nung|nitong|last|araw)$/.test(result.at(-1)?.text ?? "");
    const date = isTold ? dateIn(month, day, undefined, today) : null;
    if (date === null || WEEKDAYS[weekdayOf(date) - 1] !== weekday) {
      result.push(token);
      continue;
    }
    while (/^(nakaraang|last)$/.test(result.at(-1)?.text ?? "")) result.pop();
    i = k - 1;
  }
  return result;
}

const isMonthOf = (name: string, today: string) => MONTHS[name] === Number(today.slice(5, 7));

const SATURDAY = /^(saturdays?|sabado)$/;
const SUNDAY = /^(sundays?|linggo)$/;

/** “Saturday and Sunday last weekend”, “last Saturday and Sunday”, “Saturday Oct 11 to Sunday Oct 12”. */
function weekendDays(tokens: readonly Token[], today: string): readonly Token[] {
  const at = tokens.findIndex(({ text: t }, i) =>
    SATURDAY.test(t) && /^(and|at|&|to|-|\+|hanggang|tsaka|saka)$/.test(text(tokens, i + 1)) &&
    SUNDAY.test(text(tokens, i + 2))
  );
  const weekend = tokens.findIndex(({ text }) => /^(weekend)$/.test(text));
  if (
    at >= 0 && weekend >= 0 &&
    /^(last|past|previous|nakaraang|this|noong|nung)$/.test(text(tokens, weekend - 1))
  ) {
    return tokens.filter((_, i) => {
      const isLead = i === at - 1 && /^(on|nung|noong|last|sa)$/.test(text(tokens, i));
      return !(i >= at && i <= at + 2) && !isLead;
    });
  }
  if (
    at >= 1 && /^(last|nakaraang|past)$/.test(text(tokens, at - 1)) && !/s$/.test(text(tokens, at))
  ) {
    return tokens.flatMap((token, i) =>
      i === at ? word(token, "weekend") : i === at + 1 || i === at + 2 ? [] : [token]
    );
  }
  // the name of the day goes with the date after it
  const months = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());
  return tokens.filter((token, i) => {
    if (!/^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.text)) return true;
    const k = text(tokens, i + 1) === "," ? i + 2 : i + 1;
    const [m, d] = isMonthWord(text(tokens, k))
      ? [text(tokens, k), text(tokens, k + 1)]
      : [text(tokens, k + 1), text(tokens, k)];
    const day = Number(d.replace(/(st|nd|rd|th)$/, ""));
    if (!isMonthWord(m) || !(day >= 1 && day <= 31)) return true;
    const isRange = tokens.some(({ text: t }, n) =>
      /^(to|-|until|through)$/.test(t) && n > k && n <= k + 5 ||
      /^(to|-|until|through)$/.test(t) && n === i - 1
    );
    const index = months.findIndex((short) => m.startsWith(short));
    if (!isRange || index < 0) return true;
    const year = Number(today.slice(0, 4)) - (index + 1 > Number(today.slice(5, 7)) ? 1 : 0);
    const date = `${year}-${String(index + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    const names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    return names[weekdayOf(date) - 1] !== token.text;
  });
}
