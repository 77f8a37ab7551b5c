import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  endOf,
  shift,
  startOf,
  weekdayOf,
} from "./calendar.ts";
import { MONTH_NAMES, MONTHS } from "./month_words.ts";
import type { Grain } from "./names.ts";
import type { Period } from "./plan.ts";

/** What words about time say. */
export type Time =
  /** `unit` is what “the … before” steps by; null where the length of the period does. */
  | {
    is: "period";
    period: Period;
    unit: Grain | "weekend" | null;
    /** “from July to August”: growth is from the one to the other. */
    ends?: [Period, Period];
  }
  /** A period told by another one: so many of its unit, or of a grain, earlier. */
  | {
    is: "earlier";
    by: "itself" | "weekend" | Grain;
    sameDays?: true;
    /** First day of the month whose days they are, where it is told. */
    month?: string;
    /** The latest such day before. */
    weekday?: string;
    label: string;
  }
  | { is: "all time" }
  | { is: "weekday"; name: string; date: string | null }
  | { is: "unclear"; why: string; choices: [string, string][] }
  | { is: "refused"; code: string; why: string };

interface Found {
  /** Words read. */
  length: number;
  time: Time;
}

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const FILIPINO_DAYS: Record<string, string> = {
  lunes: "monday",
  martes: "tuesday",
  miyerkules: "wednesday",
  huwebes: "thursday",
  biyernes: "friday",
  sabado: "saturday",
};
const COUNTS: Record<string, number> = {};
for (
  const [i, names] of [
    "one|a|an|isang",
    "two|dalawang",
    "three|tatlong",
    "four|apat na",
    "five|limang",
    "six|anim na",
    "seven|pitong",
    "eight|walong",
    "nine",
    "ten|sampung",
    "eleven",
    "twelve|labindalawang",
  ].entries()
) for (const name of names.split("|")) COUNTS[name] = i + 1;
Object.assign(COUNTS, { fourteen: 14, fifteen: 15, twenty: 20, thirty: 30, sixty: 60, ninety: 90 });

const month = `(${Object.keys(MONTHS).join("|")})`;
const day = "(?:ika (?:- )?)?(\\d{1,2})(?:st|nd|rd|th)?";
const year = "(20\\d{2})";
const count = `(\\d{1,4}|${Object.keys(COUNTS).join("|")})`;
const unit =
  "(day|days|araw|week|weeks|wk|wks|linggo|month|months|mo|mos|buwan|quarter|quarters|qtr|year|years|yr|yrs|taon|weekend|weekends)";
const last =
  "(?:last|past|previous|prior|preceding|trailing|nakaraang|nakalipas na|nakaraan na|huling|noong nakaraang|nakaraan)";
const to = "(?:(?:up )?(?:to|until|through)(?: and including)?|till|til|thru|-|–|hanggang(?: sa)?)";
const the = "(?:the )?";
const weekday = `(${[...WEEKDAYS, ...Object.keys(FILIPINO_DAYS)].join("|")})`;
const ofWeek =
  "(?:of |in |noong |nung |ng )?(?:the )?(last|previous|this|nakaraang|isang|ngayong|nitong) (?:week|linggo)";

const GRAINS: Record<string, Grain | "weekend"> = {
  day: "day",
  days: "day",
  araw: "day",
  week: "week",
  weeks: "week",
  wk: "week",
  wks: "week",
  linggo: "week",
  month: "month",
  months: "month",
  mo: "month",
  mos: "month",
  buwan: "month",
  quarter: "quarter",
  quarters: "quarter",
  qtr: "quarter",
  yr: "year",
  yrs: "year",
  year: "year",
  years: "year",
  taon: "year",
  weekend: "weekend",
  weekends: "weekend",
};

type Rule = [RegExp, (match: string[], today: string, full: string) => Time | null];
const rule = (pattern: string, read: Rule[1]): Rule => [new RegExp(`^(?:${pattern})(?= |$)`), read];

const period = (
  from: string | null,
  until: string | null,
  label: string,
  unit: Grain | "weekend" | null = null,
): Time =>
  from !== null && until !== null && from > until
    ? { is: "refused", code: "period_empty", why: "The period ends before it begins." }
    : { is: "period", period: { from, to: until, label }, unit };

/** A month and day, in the year told or the latest one that is not in the future. */
function dateIn(m: number, d: number, y: string | undefined, today: string): string | null {
  if (y !== undefined) return dateOf(Number(y), m, d);
  const now = Number(today.slice(0, 4));
  for (const candidate of [now, now - 1, now - 2, now - 3, now - 4]) {
    const date = dateOf(candidate, m, d);
    if (date !== null && date <= today) return date;
  }
  return null;
}

/** First day of a month, in the year told or the latest one that is not in the future. */
function monthIn(name: string, y: string | undefined, today: string): string {
  const m = MONTHS[name] as number;
  const now = Number(today.slice(0, 4));
  const guess = dateOf(y === undefined ? now : Number(y), m, 1) as string;
  return y === undefined && guess > today ? addMonths(guess, -12) : guess;
}

/** So many days at the beginning or the end of a month. */
function endOfMonth(
  name: string,
  y: string | undefined,
  isLast: boolean,
  days: number,
  today: string,
): Time {
  const first = monthIn(name, y, today);
  const last = endOf("month", first);
  if (days < 1 || days > 31) return NO_DATE;
  const from = isLast ? addDays(last, 1 - days) : first;
  const until = isLast ? last : addDays(first, days - 1);
  return from > today
    ? FUTURE
    : period(from, until, from === until ? from : `${from} to ${until}`, days === 1 ? "day" : null);
}

function wholeMonth(first: string, today: string): Time {
  const label = `${MONTH_NAMES[Number(first.slice(5, 7)) - 1]} ${first.slice(0, 4)}`;
  if (first > today) return FUTURE;
  return period(first, endOf("month", first), label, "month");
}

const FUTURE: Time = {
  is: "refused",
  code: "no_forecast",
  why: "That lies in the future; questions are about what was sold.",
};
const NO_DATE: Time = { is: "refused", code: "date_unknown", why: "There is no such date." };

function weekend(saturday: string, label: string, today: string): Time {
  if (saturday > today) return FUTURE;
  return period(saturday, addDays(saturday, 1), label, "weekend");
}
const saturdayOfWeek = (date: string) => addDays(startOf("week", date), 5);

/** “this …”: up to today. */
function current(grain: Grain | "weekend", today: string): Time {
  if (grain === "weekend") {
    const saturday = saturdayOfWeek(today);
    if (saturday > today) return FUTURE;
    return period(saturday, today, "this weekend", "weekend");
  }
  return period(startOf(grain, today), today, grain === "day" ? "today" : `this ${grain}`, grain);
}

/** “last …”: the whole one before. */
function previous(grain: Grain | "weekend", today: string): Time {
  if (grain === "weekend") {
    return weekend(addDays(saturdayOfWeek(today), -7), "last weekend", today);
  }
  const first = shift(grain, startOf(grain, today), -1);
  return period(first, endOf(grain, first), grain === "day" ? "yesterday" : `last ${grain}`, grain);
}

/** “last 7 days”: ending yesterday; of longer units, the whole ones before. */
function lastSo(many: number, grain: Grain | "weekend", today: string): Time {
  if (many < 1 || many > 3660) return NO_DATE;
  if (grain === "weekend") {
    if (many === 1) return previous("weekend", today);
    return {
      is: "unclear",
      why: "Several weekends are not one period.",
      choices: [[`weekends of the last ${many} weeks`, `on weekends in the last ${many} weeks`]],
    };
  }
  const until = grain === "day" ? addDays(today, -1) : addDays(startOf(grain, today), -1);
  const from = grain === "day" ? addDays(today, -many) : shift(grain, startOf(grain, today), -many);
  const label = many === 1 ? `the last ${grain}` : `the last ${many} ${grain}s`;
  return period(from, until, label, many === 1 ? grain : null);
}

const countOf = (text: string) => COUNTS[text] ?? Number(text);

function quarterOf(q: number, y: string | undefined, today: string): Time {
  const now = Number(today.slice(0, 4));
  const of = (in_: number) => dateOf(in_, q * 3 - 2, 1) as string;
  const first = y !== undefined ? of(Number(y)) : of(now) > today ? of(now - 1) : of(now);
  if (first > today) return FUTURE;
  return period(first, endOf("quarter", first), `Q${q} ${first.slice(0, 4)}`, "quarter");
}
const ORDINALS: Record<string, number> = {
  first: 1,
  "1st": 1,
  unang: 1,
  second: 2,
  "2nd": 2,
  ikalawang: 2,
  pangalawang: 2,
  pangatlong: 3,
  third: 3,
  "3rd": 3,
  ikatlong: 3,
  fourth: 4,
  "4th": 4,
  ikaapat: 4,
};
const ordinal = `(${Object.keys(ORDINALS).join("|")})`;

function halfOf(half: number, y: string | undefined, today: string): Time {
  const now = Number(today.slice(0, 4));
  const of = (in_: number) => dateOf(in_, half === 1 ? 1 : 7, 1) as string;
  const first = y !== undefined ? of(Number(y)) : of(now) > today ? of(now - 1) : of(now);
  if (first > today) return FUTURE;
  return period(first, addDays(addMonths(first, 6), -1), `H${half} ${first.slice(0, 4)}`);
}

function slashed(text: string, today: string): string | null {
  const [m, d, y] = text.split("/") as [string, string, string | undefined];
  const full = y === undefined ? undefined : y.length === 2 ? `20${y}` : y;
  if (Number(m) > 12) return dateIn(Number(d), Number(m), full, today);
  return dateIn(Number(m), Number(d), full, today);
}

/** One date, however written; the groups of `dateText`. */
const dateText =
  `(?:(\\d{4}-\\d{2}-\\d{2})|(\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)|${month} (?:the )?${day}(?:(?: ,)? ${year})?|(?:the )?${day} (?:of |ng )?${month}(?:(?: ,)? ${year})?)`;
const DATE_GROUPS = 8;
function oneDate(groups: (string | undefined)[], today: string): string | null {
  const [isoText, slash, m1, d1, y1, d2, m2, y2] = groups;
  if (isoText !== undefined) {
    const [y, m, d] = isoText.split("-").map(Number) as [number, number, number];
    return dateOf(y, m, d);
  }
  if (slash !== undefined) return slashed(slash, today);
  if (m1 !== undefined) return dateIn(MONTHS[m1] as number, Number(d1), y1, today);
  return dateIn(MONTHS[m2 as string] as number, Number(d2), y2, today);
}

const groups = (match: string[], from: number) => match.slice(from, from + DATE_GROUPS);

/** From one date to another; a first without a year lies before the second. */
function between(match: string[], today: string): Time {
  const second = groups(match, 1 + DATE_GROUPS);
  let from = oneDate(groups(match, 1), today);
  const until = oneDate(second, today);
  if (from === null || until === null) return NO_DATE;
  const firstHasYear = match[1] !== undefined || match[5] !== undefined || match[8] !== undefined;
  if (!firstHasYear && from.slice(0, 7) === until.slice(0, 7) && from > until) {
    return { is: "refused", code: "period_empty", why: "The period ends before it begins." };
  }
  if (!firstHasYear) {
    // "Sept 1 to Oct 3, 2024": the year told goes for both
    while (from > until) from = addMonths(from, -12);
    while (addMonths(from, 12) <= until) from = addMonths(from, 12);
  }
  if (from > today) return FUTURE;
  return period(from, until, `${from} to ${until}`);
}

/** Holidays that fall on the same date every year. */
const HOLIDAYS: [RegExp, [number, number]][] = [
  [/new years? eve/, [12, 31]],
  [/new year/, [1, 1]],
  [/valentine/, [2, 14]],
  [/labou?r/, [5, 1]],
  [/independence/, [6, 12]],
  [/saints|undas/, [11, 1]],
  [/bonifacio/, [11, 30]],
  [/christmas eve/, [12, 24]],
  [/christmas|pasko/, [12, 25]],
  [/rizal/, [12, 30]],
  [/kagitingan|valou?r/, [4, 9]],
  [/manggagawa/, [5, 1]],
  [/kalayaan/, [6, 12]],
  [/ninoy/, [8, 21]],
  [/souls/, [11, 2]],
  [/immaculate/, [12, 8]],
];

const RULES: Rule[] = [
  // two dates
  // “on Sept 5 and Sept 12” are two days, “between” them a range
  rule(
    `(?:between|from|mula|mula noong|sa pagitan ng|pagitan ng|nasa pagitan ng) ${dateText} (?:${to}|and|at) ${dateText}`,
    between,
  ),
  rule(`${dateText} ${to} ${dateText}`, between),
  rule(
    `(?:(?:between|from|mula) ${month} ${the}${day} (?:${to}|and|at)|${month} ${the}${day} ${to}) ${the}${day}(?:(?: ,)? ${year})?`,
    (m, today) => {
      const name = (m[1] ?? m[3]) as string;
      const until = dateIn(MONTHS[name] as number, Number(m[5]), m[6], today);
      const inProgress = dateIn(MONTHS[name] as number, Number(m[2] ?? m[4]), m[6], today);
      if (until === null || inProgress === null) return NO_DATE;
      const from = `${inProgress.slice(0, 4)}${until.slice(4, 8)}${inProgress.slice(8)}`;
      const end = `${inProgress.slice(0, 4)}${until.slice(4)}`;
      return from > today ? FUTURE : period(from, end, `${from} to ${end}`);
    },
  ),
  rule(
    `(?:between |from |mula )${the}?${day} (?:${to}|and) ${the}${day} (?:of )?${the}(last|this) month`,
    (m, today) => {
      const first = shift("month", startOf("month", today), m[3] === "last" ? -1 : 0);
      const [y, mo] = first.split("-").map(Number) as [number, number];
      const from = dateOf(y, mo, Number(m[1]));
      const until = dateOf(y, mo, Number(m[2]));
      return from === null || until === null ? NO_DATE : period(from, until, `${from} to ${until}`);
    },
  ),
  rule(
    `(?:between |from |mula )?${the}${day} ?(?:${to}|and) ?${the}${day} (?:of |ng |nitong |noong )?${month}(?:(?: ,)? ${year})?`,
    (m, today) => {
      const from = dateIn(MONTHS[m[3] as string] as number, Number(m[1]), m[4], today);
      if (from === null) return NO_DATE;
      const until = dateOf(Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(m[2]));
      return until === null ? NO_DATE : period(from, until, `${from} to ${until}`);
    },
  ),
  rule(
    `(?:on |noong |nung )?${the}(?:(\\d{1,2})(?:st|nd|rd|th)|ika (?:- )?(\\d{1,2})) (?:of |ng )?${the}(last|previous|this|nakaraang|ngayong) (?:month|buwan)`,
    (m, today) => {
      const isThis = /^(this|ngayong)$/.test(m[3] as string);
      const first = shift("month", startOf("month", today), isThis ? 0 : -1);
      const [y, mo] = first.split("-").map(Number) as [number, number];
      const date = dateOf(y, mo, Number(m[1] ?? m[2]));
      return date === null ? NO_DATE : date > today ? FUTURE : period(date, date, date, "day");
    },
  ),
  // “15 days starting Sept 1”
  rule(
    `${the}${count} (day|days|week|weeks) (?:starting|beginning|from|onwards? from)(?: from| on)? ${dateText}`,
    (m, today) => {
      const from = oneDate(groups(m, 3), today);
      if (from === null) return NO_DATE;
      const days = countOf(m[1] as string) * (/^week/.test(m[2] as string) ? 7 : 1);
      const until = addDays(from, days - 1);
      return from > today || days < 1 ? FUTURE : period(from, until, `${from} to ${until}`);
    },
  ),
  // “the two weeks before October 1”
  rule(
    `${the}(?:${count} )?(day|days|week|weeks|month|months) (?:before|prior to|leading up to|leading to|ahead of|(after|following)) ${dateText}`,
    (m, today) => {
      const date = oneDate(groups(m, 4), today);
      if (date === null) return NO_DATE;
      const many = countOf(m[1] ?? "one");
      const grain = GRAINS[m[2] as string] as Grain;
      const away = (sign: 1 | -1) =>
        grain === "month"
          ? addMonths(date, sign * many)
          : addDays(date, sign * many * (grain === "week" ? 7 : 1));
      const [from, until] = m[3] === undefined
        ? [away(-1), addDays(date, -1)]
        : [addDays(date, 1), away(1)];
      return from > today ? FUTURE : period(from, until, `${from} to ${until}`);
    },
  ),
  // months
  rule(
    `(?:between |from |mula )${month}(?: ${year})? (?:${to}|and) ${month}(?: ${year})?`,
    monthsRange,
  ),
  rule(`${month}(?: ${year})? ${to} ${month}(?: ${year})?`, monthsRange),
  rule(
    `(?:since|from|starting|starting from|mula|mula noong|simula|simula noong) ${dateText}(?: onwards| on| onward| up to now| to date| to now| until now| until today| to today| up to today)?`,
    (m, today) => {
      const from = oneDate(groups(m, 1), today);
      return from === null ? NO_DATE : from > today ? FUTURE : period(from, today, `since ${from}`);
    },
  ),
  rule(
    `(?:after|later than|pagkatapos ng|pagkaraan ng|matapos ang|lampas ng|lagpas ng) ${dateText}`,
    (m, today) => {
      const from = oneDate(groups(m, 1), today);
      return from === null ? NO_DATE : period(addDays(from, 1), today, `after ${from}`);
    },
  ),
  rule(
    `(?:until|till|up to|through|up until|as of|hanggang|hanggang noong) ${dateText}`,
    (m, today) => {
      const until = oneDate(groups(m, 1), today);
      return until === null ? NO_DATE : period(null, until, `until ${until}`);
    },
  ),
  rule(`(?:before|prior to|earlier than|bago ang|bago) ${dateText}`, (m, today) => {
    const until = oneDate(groups(m, 1), today);
    return until === null ? NO_DATE : period(null, addDays(until, -1), `before ${until}`);
  }),
  rule(`${the}week (?:ending|ended|ending on) ${dateText}`, (m, today) => {
    const date = oneDate(groups(m, 1), today);
    return date === null
      ? NO_DATE
      : period(addDays(date, -6), date, `the week ending ${date}`, "week");
  }),
  rule(`${the}(month|quarter|year) (?:ending|ended|ending on) ${dateText}`, (m, today) => {
    const date = oneDate(groups(m, 2), today);
    if (date === null) return NO_DATE;
    const grain = m[1] as Grain;
    const from = startOf(grain, date);
    return date === endOf(grain, from)
      ? period(from, date, `the ${grain} ending ${date}`, grain)
      : NO_DATE;
  }),
  rule(`${the}week (?:starting|beginning|from|starting on) ${dateText}`, (m, today) => {
    const from = oneDate(groups(m, 1), today);
    return from === null
      ? NO_DATE
      : period(from, addDays(from, 6), `the week from ${from}`, "week");
  }),
  rule(
    `(?:in |on |for |during )?${the}(first|last) ${count} (day|days|week|weeks) (?:of|in) ${month}(?: ${year})?`,
    (m, today) => {
      const days = countOf(m[2] as string) * (/^week/.test(m[3] as string) ? 7 : 1);
      return endOfMonth(m[4] as string, m[5], m[1] === "last", days, today);
    },
  ),
  rule(
    `(?:in |on |for |during )?${the}(first|last) day (?:of|in) ${month}(?: ${year})?`,
    (m, today) => endOfMonth(m[2] as string, m[3], m[1] === "last", 1, today),
  ),
  rule(`(?:in |for )?${year} - (0?[1-9]|1[0-2])`, (m, today) => {
    const first = dateOf(Number(m[1]), Number(m[2]), 1);
    return first === null ? NO_DATE : wholeMonth(first, today);
  }),
  rule(
    `${the}week (?:of|that included|that includes|which included|including|containing|that contains) ${dateText}`,
    (m, today) => {
      const date = oneDate(groups(m, 1), today);
      if (date === null) return NO_DATE;
      const from = startOf("week", date);
      return period(from, addDays(from, 6), `the week of ${date}`, "week");
    },
  ),
  rule(`${the}weekend of ${dateText}`, (m, today) => {
    const date = oneDate(groups(m, 1), today);
    return date === null ? NO_DATE : weekend(saturdayOfWeek(date), `the weekend of ${date}`, today);
  }),
  rule(dateText, (m, today) => {
    const date = oneDate(groups(m, 1), today);
    return date === null ? NO_DATE : date > today ? FUTURE : period(date, date, date, "day");
  }),
  rule(
    `(?:sa |noong )?${the}(?:first|1st|unang) (?:half|15 days|kalahati|hati) (?:of |ng )${month}(?: ${year})?`,
    (m, today) => {
      const first = monthIn(m[1] as string, m[2], today);
      return period(first, addDays(first, 14), `${first} to ${addDays(first, 14)}`);
    },
  ),
  // “first half vs second half of September”: the month goes for both
  rule(
    `${the}(?:first|1st) half(?= (?:vs|versus|and|against|or|to|compared to|compared with|kumpara sa) ${the}(?:second|2nd|last|latter) half of ${month}(?: ${year})?)`,
    (m, today) => {
      const first = monthIn(m[1] as string, m[2], today);
      return period(first, addDays(first, 14), `${first} to ${addDays(first, 14)}`);
    },
  ),
  rule(`${the}(first|second|third|fourth|fifth) (?:of |ng )${month}(?: ${year})?`, (m, today) => {
    const d = ["first", "second", "third", "fourth", "fifth"].indexOf(m[1] as string) + 1;
    const date = dateIn(MONTHS[m[2] as string] as number, d, m[3], today);
    return date === null ? NO_DATE : period(date, date, date, "day");
  }),
  rule(
    `(?:sa |noong )?${the}(?:second|2nd|last|latter|ikalawang|pangalawang) (?:half|kalahati|hati) (?:of |ng )${month}(?: ${year})?`,
    (m, today) => {
      const first = monthIn(m[1] as string, m[2], today);
      return period(
        addDays(first, 15),
        endOf("month", first),
        `${addDays(first, 15)} to ${endOf("month", first)}`,
      );
    },
  ),
  rule(
    `(?:noong |sa )?${the}${ordinal} (?:week|wk|linggo) (?:of|ng) (?:${month}(?: ${year})?|this month|last month)`,
    (m, today) => {
      const nth = ORDINALS[m[1] as string] as number;
      const first = m[2] === undefined
        ? shift("month", startOf("month", today), / last month$/.test(m[0] as string) ? -1 : 0)
        : monthIn(m[2], m[3], today);
      const from = addDays(first, nth * 7 - 7);
      // a month that begins on a Monday has no other weeks
      if (weekdayOf(first) === 1) {
        return from > today
          ? FUTURE
          : period(from, addDays(from, 6), `the week of ${from}`, "week");
      }
      return {
        is: "unclear",
        why: "A week of a month can be its days 1 to 7, or a week from Monday to Sunday.",
        choices: [["the dates", `${from} to ${addDays(from, 6)}`]],
      };
    },
  ),
  rule(
    `${the}(?:last|final|huling) (?:week|linggo) (?:of|ng) ${month}(?: ${year})?`,
    (m, today) => {
      const end = endOf("month", monthIn(m[1] as string, m[2], today));
      const from = addDays(end, -6);
      if (weekdayOf(end) === 7) return period(from, end, `the week of ${from}`, "week");
      return {
        is: "unclear",
        why: "The last week of a month can be its last 7 days, or a week from Monday to Sunday.",
        choices: [["the dates", `${from} to ${end}`]],
      };
    },
  ),
  rule(
    `(?:since|from|mula|mula noong|simula|simula noong|starting) (?:the start of |the beginning of )?${month}(?: ${year})?`,
    (m, today) => {
      const first = monthIn(m[1] as string, m[2], today);
      return first > today ? FUTURE : period(first, today, `since ${first}`);
    },
  ),
  rule(
    `(?:until|till|up to|through|hanggang) (?:the end of )?${month}(?: ${year})?`,
    (m, today) => {
      const until = endOf("month", monthIn(m[1] as string, m[2], today));
      return period(null, until, `until ${until}`);
    },
  ),
  rule(`(?:before|prior to|bago mag|bago ang) ${month}(?: ${year})?`, (m, today) => {
    const until = addDays(monthIn(m[1] as string, m[2], today), -1);
    return period(null, until, `until ${until}`);
  }),
  rule(`(?:after|pagkatapos ng) ${month}(?: ${year})?`, (m, today) => {
    const from = addDays(endOf("month", monthIn(m[1] as string, m[2], today)), 1);
    return from > today ? FUTURE : period(from, today, `since ${from}`);
  }),
  rule(`${month} (last|this) year`, (m, today) => {
    const y = Number(today.slice(0, 4)) - (m[2] === "last" ? 1 : 0);
    return wholeMonth(dateOf(y, MONTHS[m[1] as string] as number, 1) as string, today);
  }),
  rule(`(?:this|ngayong|nitong|itong|ngayon) ${month}`, (m, today) => {
    const first = monthIn(m[1] as string, undefined, today);
    return first === startOf("month", today) ? current("month", today) : wholeMonth(first, today);
  }),
  rule(`(?:last|noong) ${month}(?: ${year})?`, (m, today) => {
    const first = monthIn(m[1] as string, m[2], today);
    return wholeMonth(
      m[2] === undefined && first === startOf("month", today) ? addMonths(first, -12) : first,
      today,
    );
  }),
  rule(
    `(?:month of |buwan ng |whole of |all of |noong buwan ng |sa buwan ng )?${month}(?: (?:of |ng )?${year})?`,
    (m, today, full) => {
      // "may" is also a Filipino and an English word
      if (m[1] === "may" && m[2] === undefined && !/^month|^buwan/.test(full)) return null;
      return wholeMonth(monthIn(m[1] as string, m[2], today), today);
    },
  ),
  // quarters and halves
  rule(
    `(?:(?:between|from|mula) q([1-4])(?: ${year})? (?:${to}|and)|q([1-4])(?: ${year})? ${to}) q([1-4])(?: ${year})?`,
    (m, today) => {
      const until = quarterOf(Number(m[5]), m[6], today);
      const from = quarterOf(Number(m[1] ?? m[3]), m[2] ?? m[4] ?? m[6], today);
      if (until.is !== "period" || from.is !== "period") return FUTURE;
      return span(from.period.from as string, until.period.from as string, "quarter");
    },
  ),
  // weeks begin on Monday, as those of ISO 8601
  rule(
    `(?:in |on |noong |sa )?(?:iso (?:week|wk)|(?:week|wk) (?:no .? ?|number |# )?(?=[1-5]\\d)) ?(\\d{1,2})(?:(?: of| ,)? ${year})?(?! (?:transactions|units|pesos|receipts|stores))`,
    (m, today) => isoWeek(Number(m[1]), m[2], today),
  ),
  rule(
    `${count} (${WEEKDAYS.join("|")})s? ago`,
    (m, today) => {
      const date = addDays(
        latest(m[2] as string, addDays(today, -1)),
        7 - 7 * countOf(m[1] as string),
      );
      return period(date, date, date, "day");
    },
  ),
  // “the first 10 days of October against the same days of September”
  rule(
    `${the}(?:same|parehong) (?:days|dates|period|stretch|span|part|portion|araw|petsa|mga araw|mga petsa) (?:of|in|ng|noong) ${month}(?: ${year})?`,
    (m, today) => ({
      is: "earlier",
      by: "month",
      sameDays: true,
      month: monthIn(m[1] as string, m[2], today),
      label: `the same days of ${m[1]}`,
    }),
  ),
  rule(
    `${the}(?:previous|prior|preceding) ${count}(?= \\?| \\.| ,|$)`,
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  rule(
    `(?:${the}(?:week|linggo|linggong)|sa linggo|buwan|araw|taon) bago (?:nun|noon|niyon|iyon|yun|nito|niyan)`,
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  rule(
    `(?:bago (?:nun|noon|niyon|iyon|yun)|ang nauna|sinundan)`,
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  rule(
    `${the}${count} before(?: that| it| those)?`,
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  // the last Monday of August
  rule(
    `(?:on |noong )?(?:the )?(?:national heroes day|araw ng mga bayani)(?: ${year})?`,
    (m, today) => {
      const of = (y: number) => {
        const last = `${y}-08-31`;
        return addDays(last, 1 - weekdayOf(last));
      };
      const now = Number(today.slice(0, 4));
      const date = of(m[1] === undefined ? (of(now) > today ? now - 1 : now) : Number(m[1]));
      return period(date, date, date, "day");
    },
  ),
  rule(
    `(?:on )?(araw ng kagitingan|day of valou?r|araw ng manggagawa|araw ng kalayaan|ninoy aquino day|all souls day|immaculate conception(?: day)?|new years? day|valentines?(?: day)?|labor day|labour day|independence day|all saints day|undas|bonifacio day|christmas eve|christmas(?: day)?|pasko|rizal day|new years? eve)(?: ${year})?`,
    (m, today) => {
      const [mo, d] = HOLIDAYS.find(([name]) => name.test(m[1] as string))?.[1] ?? [1, 1];
      const date = dateIn(mo, d, m[2], today);
      return date === null ? NO_DATE : period(date, date, date, "day");
    },
  ),
  rule(`(?:since|from|mula noong) q([1-4])(?: (?:of )?${year})?`, (m, today) => {
    const found = quarterOf(Number(m[1]), m[2], today);
    return found.is === "period"
      ? period(found.period.from, today, `since ${found.period.from}`)
      : found;
  }),
  rule(`q([1-4])(?: (?:of |,)?(?: )?${year})?`, (m, today) => quarterOf(Number(m[1]), m[2], today)),
  rule(
    `(?:quarter|qtr) ([1-4])(?: (?:of )?${year})?`,
    (m, today) => quarterOf(Number(m[1]), m[2], today),
  ),
  rule(
    `${the}${ordinal} quarter(?: (?:of |ng )?(?:${year}|this year))?`,
    (m, today) => quarterOf(ORDINALS[m[1] as string] as number, m[2], today),
  ),
  rule(`h([12])(?: (?:of )?${year})?`, (m, today) => halfOf(Number(m[1]), m[2], today)),
  rule(
    `${the}(first|second|1st|2nd) half(?: of (?:${year}|${the}year|this year))?`,
    (m, today) => halfOf(ORDINALS[m[1] as string] as number, m[2], today),
  ),
  // told by others
  rule(
    `${the}(?:same|parehong|parehas na) (?:period|time|dates|days|day|week|month|quarter|weekend|time period|period of|date range|weekday|araw|mga araw|petsa|panahon) (?:of |ng |noong |nung )?(?:the )?(?:last|previous|prior|a|one|nakaraang) (year|quarter|month|week|taon|buwan|linggo)(?: ago| before| earlier)?`,
    (m) => ({
      is: "earlier",
      by: GRAINS[m[1] as string] as Grain,
      sameDays: true,
      label: `the same days a ${GRAINS[m[1] as string]} earlier`,
    }),
  ),
  rule(`(?:a|one) (year|quarter|month|week) (?:ago|before|earlier|prior)`, (m) => ({
    is: "earlier",
    by: m[1] as Grain,
    sameDays: true,
    label: `the same days a ${m[1]} earlier`,
  })),
  rule(
    `${the}(?:year|yr) ago`,
    () => ({
      is: "earlier",
      by: "year",
      sameDays: true,
      label: "the same days a year earlier",
    }),
  ),
  rule(
    `${the}(?:same )?(week|month|quarter|year|day|weekend|period) (?:before that|before it|before|prior|earlier|preceding)`,
    (m) => ({
      is: "earlier",
      by: m[1] === "period" ? "itself" : GRAINS[m[1] as string] as Grain,
      label: `the ${m[1]} before`,
    }),
  ),
  rule(
    `${the}${count} ${unit} (?:before that|before|prior|earlier|preceding)`,
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  rule(
    `${the}(?:previous|prior|preceding) (?:period|one|${count} ${unit})`,
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  rule(
    "(?:vs|versus|compared to|compared with|against|than|kumpara sa) (?:the )?(?:last|previous|prior|nakaraan)(?: one)?$",
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  // “on that day, and on the Monday before it”
  rule(
    `(?:on )?${the}${weekday} (?:before (?:it|that)|prior|before|preceding)(?= |$)(?! \\d|.*(?:${
      Object.keys(MONTHS).join("|")
    }))`,
    (m) => {
      const name = FILIPINO_DAYS[m[1] as string] ?? m[1] as string;
      return { is: "earlier", by: "day", weekday: name, label: `the ${name} before` };
    },
  ),
  rule(
    `${the}one (?:before|prior)|the one before that|before that|before it|the previous`,
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  rule(`(?:the )?(preceding|prior) (week|month|quarter|year|weekend|day)`, (m) => ({
    is: "earlier",
    by: GRAINS[m[2] as string] as Grain,
    label: `the ${m[2]} before`,
  })),
  // relative to today
  rule(
    "(?:the )?day before yesterday|kamakalawa|(?:noong|nung) isang araw",
    (_, today) => period(addDays(today, -2), addDays(today, -2), addDays(today, -2), "day"),
  ),
  rule("yesterday|kahapon|yday|ytd yesterday", (_, today) => previous("day", today)),
  rule(
    "(?:today|ngayong araw na ito|ngayong araw|ngayon araw|so far today|kaninang|kanina|this day|sa araw na ito|ngayon)",
    (_, today) => current("day", today),
  ),
  rule("(?:year to date|ytd|y t d)", (_, today) => current("year", today)),
  rule("(?:quarter to date|qtd)", (_, today) => current("quarter", today)),
  rule("(?:month to date|mtd|month till date)", (_, today) => current("month", today)),
  rule("(?:week to date|wtd)", (_, today) => current("week", today)),
  rule(
    `(?:so far )?(?:this|current|the current|ngayong|ngayon|itong|nitong|kasalukuyang) ${unit}(?: so far| to date| until now| to now)?`,
    (m, today) => current(GRAINS[m[1] as string] as Grain, today),
  ),
  rule(
    `(?:since|from|mula|mula noong|simula) (?:the )?(?:start of |beginning of )?(this|the|last|previous) (week|month|quarter|year)`,
    (m, today) => {
      const grain = m[2] as Grain;
      const from = shift(grain, startOf(grain, today), m[1] === "this" || m[1] === "the" ? 0 : -1);
      return period(from, today, `since ${from}`);
    },
  ),
  rule(
    "since (?:yesterday|kahapon)",
    (_, today) => period(addDays(today, -1), today, "since yesterday"),
  ),
  rule(`since (?:last )?(${WEEKDAYS.join("|")})`, (m, today) => {
    const from = latest(m[1] as string, today);
    return period(from, today, `since ${from}`);
  }),
  rule(
    `(?:since|from|mula noong|simula|simula noong) ${year}`,
    (m, today) => period(`${m[1]}-01-01`, today, `since ${m[1]}`),
  ),
  rule(`(?:the )?${last} ${count} (hours?|oras|minutes?)|${last} (hours?|oras|minutes?)`, () => ({
    is: "refused",
    code: "too_fine",
    why: "The finest period is a day; hours are told within days.",
  })),
  rule(
    `(?:in |over |during |for |within |sa )?${the}${last} ${count} (?:full |whole |complete |calendar )?${unit}`,
    (m, today) => lastSo(countOf(m[1] as string), GRAINS[m[2] as string] as Grain, today),
  ),
  rule(
    `${the}${last} (?:fortnight|two weeks time)`,
    (_, today) => lastSo(14, "day", today),
  ),
  rule(`${the}(?:other day|other week|other month|isang araw lang)`, () => ({
    is: "unclear",
    why: "Which day or days?",
    choices: [["yesterday", "yesterday"], ["the last 7 days", "last 7 days"]],
  })),
  rule(
    `${last} (?:couple of|few|several|ilang|ilan na) ${unit}`,
    () => ({
      is: "unclear",
      why: "How many?",
      choices: [["7 days", "last 7 days"], ["30 days", "last 30 days"]],
    }),
  ),
  rule(`${the}past (week|month|quarter|year)`, (m) => ({
    is: "unclear",
    why: `“past ${m[1]}” can be the whole calendar ${
      m[1]
    } before this one, or the days up to yesterday.`,
    choices: [
      [`the calendar ${m[1]} before`, `last ${m[1]}`],
      [
        "the days up to yesterday",
        `last ${{ week: 7, month: 30, quarter: 90, year: 365 }[m[1] as string]} days`,
      ],
    ],
  })),
  rule(
    `(?:on |noong |nung )?${weekday} ${ofWeek}|(last|this) week ?s? ${weekday}`,
    (m, today) => dayOfWeek((m[1] ?? m[4]) as string, m[2] ?? m[3], today),
  ),
  // “Monday and Friday last week”: both of that week
  rule(
    `(?:on )?${weekday}(?= (?:(?:,|and|at|,? and) ${weekday} )*(?:,|and|at|vs|versus|against|or|kumpara sa|compared to|compared with) ${weekday} ${ofWeek})`,
    (m, today) => dayOfWeek(m[1] as string, m.at(-1), today),
  ),
  rule(
    `(?:from |mula |between )?${weekday} (?:${to}|and) ${weekday} ${ofWeek}`,
    (m, today) => {
      const from = dayOfWeek(m[1] as string, m[3], today);
      const until = dayOfWeek(m[2] as string, m[3], today);
      const isOpened = /^(from|mula|between)/.test(m[0] as string);
      if (!isOpened && / and /.test(m[0] as string)) return null;
      if (from.is !== "period" || until.is !== "period") return FUTURE;
      return period(from.period.from, until.period.to, `${from.period.from} to ${until.period.to}`);
    },
  ),
  rule(`(?:last|this past|the past|noong|nakaraang) (${WEEKDAYS.join("|")})`, (m, today) => {
    const date = latest(m[1] as string, addDays(today, -1));
    return period(date, date, `last ${m[1]}`, "day");
  }),
  rule(
    `(?:noong|nung|nitong|nakaraang) (?:nakaraang )?(${Object.keys(FILIPINO_DAYS).join("|")})`,
    (m, today) => {
      const date = latest(FILIPINO_DAYS[m[1] as string] as string, addDays(today, -1));
      return period(date, date, date, "day");
    },
  ),
  rule(
    "(?:noong|nung)(?: nakaraang)? sabado (?:at|hanggang|-|o|and) linggo",
    (_, today) => previous("weekend", today),
  ),
  // “nung Linggo” is the Sunday before today; a week is “nung isang linggo”
  rule("(?:noong|nung)(?: araw ng)? linggo(?! (?:ng|na|bago|pagkatapos))", (_, today) => {
    const date = latest("sunday", addDays(today, -1));
    return period(date, date, date, "day");
  }),
  rule(`(?:noong |nung |sa )?linggo ng ${dateText}`, (m, today) => {
    const date = oneDate(groups(m, 1), today);
    if (date === null) return NO_DATE;
    const from = startOf("week", date);
    return period(from, addDays(from, 6), `the week of ${date}`, "week");
  }),
  rule(
    "(?:noong|nung|nitong|over the|this past|the past|noong nakaraang|nung nakaraang) (?:nakaraang )?weekend",
    (_, today) => previous("weekend", today),
  ),
  // “the second Monday of September”
  rule(
    `(?:on |noong )?${the}(first|second|third|fourth|last) (${
      WEEKDAYS.join("|")
    }) (?:of|in|ng) ${month}(?: ${year})?`,
    (m, today) => {
      const start = monthIn(m[3] as string, m[4], today);
      const end = endOf("month", start);
      const weekday = WEEKDAYS.indexOf(m[2] as string) + 1;
      const nth = ["first", "second", "third", "fourth"].indexOf(m[1] as string);
      const date = nth < 0
        ? addDays(end, -((weekdayOf(end) - weekday + 7) % 7))
        : addDays(start, (weekday - weekdayOf(start) + 7) % 7 + 7 * nth);
      return date > today ? FUTURE : period(date, date, date, "day");
    },
  ),
  rule(`${the}last weekend of ${month}(?: ${year})?`, (m, today) => {
    const end = endOf("month", monthIn(m[1] as string, m[2], today));
    // both of its days lie in the month
    const sunday = addDays(end, -(weekdayOf(end) % 7));
    return weekend(addDays(sunday, -1), `the last weekend of ${m[1]}`, today);
  }),
  rule(`${the}weekend before last`, (_, today) => {
    const saturday = addDays(saturdayOfWeek(today), -14);
    return weekend(saturday, "the weekend before last", today);
  }),
  rule(`${the}(week|month|quarter|year) before last`, (m, today) => {
    const grain = m[1] as Grain;
    const first = shift(grain, startOf(grain, today), -2);
    return period(first, endOf(grain, first), `the ${grain} before last`, grain);
  }),
  rule(`this (${WEEKDAYS.join("|")})`, (m, today) => {
    const date = addDays(startOf("week", today), WEEKDAYS.indexOf(m[1] as string));
    return date > today ? FUTURE : period(date, date, date, "day");
  }),
  rule(
    `(?:noong |nung )?(?:isang) (linggo|buwan|taon)`,
    (m, today) => previous(GRAINS[m[1] as string] as Grain, today),
  ),
  rule(
    `${the}${last} (?:full |whole |complete |calendar |na )?${unit}`,
    (m, today) => previous(GRAINS[m[1] as string] as Grain, today),
  ),
  rule(
    `${count} (day|days|week|weeks|month|months|quarter|quarters|year|years|araw|linggo|buwan|taon) (?:ago|nakaraan|na ang nakalipas|na ang nakaraan)`,
    (m, today) => {
      const grain = GRAINS[m[2] as string] as Grain;
      const first = shift(grain, startOf(grain, today), -countOf(m[1] as string));
      return period(
        first,
        endOf(grain, first),
        grain === "day" ? first : `the ${grain} of ${first}`,
        grain,
      );
    },
  ),
  rule(`(?:on )?(${WEEKDAYS.join("|")})`, (m, today) => {
    const name = m[1] as string;
    return {
      is: "weekday",
      name: `${name[0]?.toUpperCase()}${name.slice(1)}`,
      date: latest(name, today),
    };
  }),
  rule(
    "(?:of |for )?(?:all time|all dates|all of time|since the beginning|since the start|since opening|since it opened|since we opened|since they opened|(?:mula|simula) (?:nung|noong|nang) (?:nagbukas|magbukas|nagsimula)|lifetime|historically|all history|entire history|from the beginning|ever|all periods|mula umpisa|simula umpisa)",
    () => ({ is: "all time" }),
  ),
  rule(
    `(?:in |year |for |noong |during |of |for all of |calendar year )${year}`,
    (m, today) => wholeYear(m[1] as string, today),
  ),
  rule(
    year,
    (m, today, full) =>
      /^20\d{2} (transactions|units|pesos|customers|stores|receipts)/.test(full)
        ? null
        : wholeYear(m[1] as string, today),
  ),
];

function wholeYear(y: string, today: string): Time {
  if (`${y}-01-01` > today) return FUTURE;
  return period(`${y}-01-01`, `${y}-12-31`, y, "year");
}

/** From the beginning of one span to the end of another. */
function span(from: string, until: string, grain: "month" | "quarter"): Time {
  const to = endOf(grain, until);
  const whole = period(from, to, `${from} to ${to}`);
  if (whole.is !== "period") return whole;
  const of = (start: string): Period => ({
    from: start,
    to: endOf(grain, start),
    label: `${grain} of ${start}`,
  });
  return { ...whole, ends: [of(from), of(until)] };
}

function monthsRange(m: string[], today: string): Time {
  const until = monthIn(m[3] as string, m[4], today);
  let from = monthIn(m[1] as string, m[2] ?? m[4], today);
  if (m[2] === undefined) { while (from > until) from = addMonths(from, -12); }
  if (from > today) return FUTURE;
  return span(from, until, "month");
}

/** A week by its number: the first is the one that holds January 4. */
function isoWeek(n: number, y: string | undefined, today: string): Time {
  if (n < 1 || n > 53) return NO_DATE;
  const now = Number(today.slice(0, 4));
  const of = (in_: number) => addDays(startOf("week", `${in_}-01-04`), 7 * (n - 1));
  const from = y !== undefined ? of(Number(y)) : of(now) > today ? of(now - 1) : of(now);
  if (from > today) return FUTURE;
  return period(from, addDays(from, 6), `week ${n} (${from})`, "week");
}

/** A weekday of last week or of this one. */
function dayOfWeek(name: string, which: string | undefined, today: string): Time {
  const isThis = /^(this|ngayong|nitong)$/.test(which ?? "");
  const monday = shift("week", startOf("week", today), isThis ? 0 : -1);
  const date = addDays(monday, WEEKDAYS.indexOf(FILIPINO_DAYS[name] ?? name));
  return date > today ? FUTURE : period(date, date, date, "day");
}

/** The latest such weekday that is not after a date. */
function latest(name: string, date: string): string {
  const back = (weekdayOf(date) - 1 - WEEKDAYS.indexOf(name) + 7) % 7;
  return addDays(date, -back);
}

/** Reads words about time from a place on; the longest that any rule reads. */
export function readTime(words: readonly string[], from: number, today: string): Found | null {
  const one = readOne(words, from, today);
  const range = readRange(words, from, today, one);
  const found = range !== null && range.length > (one?.length ?? 0) ? range : one;
  return found === null ? null : { ...found, time: untilToday(found.time, today) };
}

/** “October”, in the middle of it: a month, week or year that goes on has no days to come. */
function untilToday(time: Time, today: string): Time {
  if (time.is !== "period" || time.unit === null) return time;
  const { from, to, label } = time.period;
  const isOn = from !== null && to !== null && from <= today && to > today;
  return isOn ? { ...time, period: { from, to: today, label: `${label} so far` } } : time;
}

function readOne(words: readonly string[], from: number, today: string): Found | null {
  const full = words.slice(from, from + 14).join(" ");
  let best: Found | null = null;
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(full);
    if (match === null) continue;
    const length = match[0].trim().split(" ").length;
    if (best !== null && length <= best.length) continue;
    const time = read([...match] as string[], today, full);
    if (time !== null) best = { length, time };
  }
  return best;
}

/** “Lunes”, within a range. */
function filipinoDay(words: readonly string[], k: number, today: string): Found | null {
  const name = FILIPINO_DAYS[words[k] ?? ""];
  if (name === undefined) return null;
  const date = latest(name, today);
  return { length: 1, time: period(date, date, date, "day") };
}

const OPENS =
  /^((?:starting|beginning) (?:from|on|in)|from|between|mula (?:noong|sa|nitong)|mula|simula (?:noong|sa)|simula|since|starting|ever since)(?: the)?(?: (start|beginning|end|umpisa|simula|katapusan|dulo)(?: of| ng)?)?(?= )/;
const LEADS_TO =
  /^(to|until|till|til|through|up to|up until|hanggang(?: sa| noong)?|and|at|-|–)(?: the)?(?: (start|beginning|end|umpisa|simula|katapusan|dulo)(?: of| ng)?)?(?= )/;
const MONTH_END =
  /^(?:to|until|till|til|through|up to|hanggang(?: sa)?) (?:(?:the )?end of (?:the |that |same )*month|month end|katapusan(?: ng buwan)?|dulo ng buwan)(?= (?!ng|of)|$)/;
const CURRENT = /^(now|the present|present|date|this day|ngayon)(?= |$)/;
const wordsIn = (text: string) => text.trim().split(" ").length;

/** “from last Monday to yesterday”, “since the start of last quarter”: from one time to another. */
function readRange(
  words: readonly string[],
  from: number,
  today: string,
  one: Found | null,
): Found | null {
  const text = (k: number) => words.slice(k, k + 14).join(" ");
  const open = OPENS.exec(text(from));
  if (open === null && one === null) return null;
  let k = from + (open === null ? 0 : wordsIn(open[0]));
  // “Monday to Friday” is said of weeks, not of the one that goes on
  if (open === null && one !== null && one.time.is === "weekday") {
    const rest = words.slice(from + one.length, from + one.length + 2).join(" ");
    if (new RegExp(`^${to} (?:friday|sunday)$`).test(rest) && one.time.name === "Monday") {
      return null;
    }
  }
  const first = open === null ? one : readOne(words, k, today) ?? filipinoDay(words, k, today);
  const start = first === null ? null : spanOf(first.time);
  if (first === null || start === null || start.from === null) return null;
  const begins = isEnd(open?.[2]) ? start.to ?? start.from : start.from;
  k += first.length;
  const rest = MONTH_END.exec(text(k));
  if (rest !== null) {
    const until = endOf("month", begins);
    return {
      length: k + wordsIn(rest[0]) - from,
      time: period(begins, until, `${begins} to ${until}`),
    };
  }
  const lead = LEADS_TO.exec(text(k));
  const isOpened = open !== null && !/^(since|ever since|starting|beginning)/.test(open[1] ?? "");
  const joins = lead !== null &&
    (isOpened || /^(until|till|til|through|up|hanggang)/.test(lead[1] ?? ""));
  if (!joins) {
    const isSince = open !== null && /since|simula|starting|beginning|mula/.test(open[1] ?? "") ||
      open?.[2] !== undefined && /^from/.test(open[1] ?? "");
    if (!isSince || begins > today) return null;
    return { length: k - from, time: period(begins, today, `since ${begins}`) };
  }
  // “between July and August”: which month is compared with which is told elsewhere
  k += wordsIn(lead[0]);
  const now = CURRENT.exec(text(k));
  if (now !== null) {
    const length = k + wordsIn(now[0]) - from;
    return { length, time: period(begins, today, `since ${begins}`) };
  }
  const second = readOne(words, k, today) ?? filipinoDay(words, k, today);
  const end = second === null ? null : spanOf(second.time);
  if (second === null || end === null || end.to === null) return null;
  const until = /^(start|beginning|umpisa|simula)$/.test(lead[2] ?? "")
    ? end.from ?? end.to
    : end.to;
  const time = period(begins, until, `${begins} to ${until}`);
  return {
    length: k + second.length - from,
    time: time.is === "period" ? { ...time, ends: [start, end] } : time,
  };
}

const isEnd = (word: string | undefined) => /^(end|katapusan|dulo)$/.test(word ?? "");

function spanOf(time: Time): Period | null {
  if (time.is === "period") return time.period;
  return time.is === "weekday" && time.date !== null
    ? { from: time.date, to: time.date, label: time.date }
    : null;
}

/**
 * The period another one is compared with: the adjacent earlier one of equal kind (of “this month”
 * the whole month before), or the same days so much earlier.
 */
export function earlier(
  of: Period,
  unit: Grain | "weekend" | null,
  how: {
    by: "itself" | "weekend" | Grain;
    sameDays?: true;
    month?: string;
    weekday?: string;
    label: string;
  },
): Period | null {
  const { from, to } = of;
  const { label } = how;
  if (from === null || to === null) return null;
  if (how.weekday !== undefined) {
    const date = latest(how.weekday, addDays(from, -1));
    return { from: date, to: date, label };
  }
  if (how.month !== undefined) {
    // days of one month, and as many that the other has
    const other = (date: string) => `${how.month?.slice(0, 8)}${date.slice(8)}`;
    const isOfOne = startOf("month", from) === startOf("month", to);
    const isThere = other(to) <= endOf("month", how.month);
    if (!isOfOne || !isThere || startOf("month", from) === how.month) return null;
    return { from: other(from), to: other(to), label };
  }
  const step = how.by === "itself" ? unit : how.by;
  if (step === "weekend") {
    const saturday = addDays(saturdayOfWeek(from), -7);
    return { from: saturday, to: addDays(saturday, 1), label };
  }
  if (step === null) {
    const days = daysBetween(from, to) + 1;
    return { from: addDays(from, -days), to: addDays(from, -1), label };
  }
  if (!how.sameDays && step === unit) {
    const first = shift(step, startOf(step, from), -1);
    return { from: first, to: endOf(step, first), label };
  }
  if (step === "day" || step === "week") {
    const days = step === "day" ? 1 : 7;
    return { from: addDays(from, -days), to: addDays(to, -days), label };
  }
  const months = { year: 12, quarter: 3, month: 1 }[step];
  // the last day of a month is compared with the last day of the other
  const isWhole = from === startOf("month", from) && to === endOf("month", to);
  const until = addMonths(to, -months);
  return { from: addMonths(from, -months), to: isWhole ? endOf("month", until) : until, label };
}
