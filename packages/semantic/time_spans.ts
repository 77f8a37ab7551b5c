import { addDays, addMonths, dateOf, endOf, shift, startOf, weekdayOf } from "./calendar.ts";
import { MONTH_NAMES, MONTHS } from "./month_words.ts";
import type { Grain } from "./names.ts";
import { NUMBER_WORDS } from "./number_words.ts";
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

export interface Found {
  /** Words read. */
  length: number;
  time: Time;
}

export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];
export const FILIPINO_DAYS: Record<string, string> = {
  lunes: "monday",
  martes: "tuesday",
  miyerkules: "wednesday",
  huwebes: "thursday",
  biyernes: "friday",
  sabado: "saturday",
};
const COUNTS: Record<string, number> = { ...NUMBER_WORDS };
for (const [name, value] of Object.entries(NUMBER_WORDS)) {
  if (/(?:apat|anim|siyam)$/.test(name)) COUNTS[`${name} na`] = value;
}
delete COUNTS["isa"];

export const month = `(${Object.keys(MONTHS).join("|")})`;
export const day = "(?:ika (?:- )?)?(\\d{1,2})(?:st|nd|rd|th)?";
export const year = "(20\\d{2})";
export const count = `(\\d{1,4}|${
  Object.keys(COUNTS).sort((a, b) => b.length - a.length).join("|")
})`;
export const unit =
  "(day|days|araw|week|weeks|wk|wks|linggo|month|months|mo|mos|buwan|quarter|quarters|qtr|year|years|yr|yrs|taon|weekend|weekends)";
export const last =
  "(?:last|past|previous|prior|preceding|trailing|nakaraang|nakalipas na|nakaraan na|huling|noong nakaraang|nakaraan)";
export const to =
  "(?:(?:up )?(?:to|until|through)(?: and including)?|till|til|thru|-|–|hanggang(?: sa)?)";
export const the = "(?:the )?";
export const weekday = `(${[...WEEKDAYS, ...Object.keys(FILIPINO_DAYS)].join("|")})`;
export const ofWeek =
  "(?:of |in |noong |nung |ng )?(?:the )?(last|previous|this|nakaraang|isang|ngayong|nitong) (?:week|linggo)";

export const GRAINS: Record<string, Grain | "weekend"> = {
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

export type Rule = [RegExp, (match: string[], today: string, full: string) => Time | null];
export const rule = (
  pattern: string,
  read: Rule[1],
): Rule => [new RegExp(`^(?:${pattern})(?= |$)`), read];

export const period = (
  from: string | null,
  until: string | null,
  label: string,
  unit: Grain | "weekend" | null = null,
): Time =>
  from !== null && until !== null && from > until
    ? { is: "refused", code: "period_empty", why: "The period ends before it begins." }
    : { is: "period", period: { from, to: until, label }, unit };

/** A month and day, in the year told or the latest one that is not in the future. */
export function dateIn(m: number, d: number, y: string | undefined, today: string): string | null {
  if (y !== undefined) return dateOf(Number(y), m, d);
  const now = Number(today.slice(0, 4));
  for (const candidate of [now, now - 1, now - 2, now - 3, now - 4]) {
    const date = dateOf(candidate, m, d);
    if (date !== null && date <= today) return date;
  }
  return null;
}

/** First day of a month, in the year told or the latest one that is not in the future. */
export function monthIn(name: string, y: string | undefined, today: string): string {
  const m = MONTHS[name] as number;
  const now = Number(today.slice(0, 4));
  const guess = dateOf(y === undefined ? now : Number(y), m, 1) as string;
  return y === undefined && guess > today ? addMonths(guess, -12) : guess;
}

/** So many days at the beginning or the end of a month. */
export function endOfMonth(
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

export function wholeMonth(first: string, today: string): Time {
  const label = `${MONTH_NAMES[Number(first.slice(5, 7)) - 1]} ${first.slice(0, 4)}`;
  if (first > today) return FUTURE;
  return period(first, endOf("month", first), label, "month");
}

export const FUTURE: Time = {
  is: "refused",
  code: "no_forecast",
  why: "That lies in the future; questions are about what was sold.",
};
export const NO_DATE: Time = { is: "refused", code: "date_unknown", why: "There is no such date." };

export function weekend(saturday: string, label: string, today: string): Time {
  if (saturday > today) return FUTURE;
  return period(saturday, addDays(saturday, 1), label, "weekend");
}
export const saturdayOfWeek = (date: string) => addDays(startOf("week", date), 5);

/** “this …”: up to today. */
export function current(grain: Grain | "weekend", today: string): Time {
  if (grain === "weekend") {
    const saturday = saturdayOfWeek(today);
    if (saturday > today) return FUTURE;
    return period(saturday, today, "this weekend", "weekend");
  }
  return period(startOf(grain, today), today, grain === "day" ? "today" : `this ${grain}`, grain);
}

/** “last …”: the whole one before. */
export function previous(grain: Grain | "weekend", today: string): Time {
  if (grain === "weekend") {
    return weekend(addDays(saturdayOfWeek(today), -7), "last weekend", today);
  }
  const first = shift(grain, startOf(grain, today), -1);
  return period(first, endOf(grain, first), grain === "day" ? "yesterday" : `last ${grain}`, grain);
}

/** “last 7 days”: ending yesterday; of longer units, the whole ones before. */
export function lastSo(many: number, grain: Grain | "weekend", today: string): Time {
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

export const countOf = (text: string) => COUNTS[text] ?? Number(text);

export function quarterOf(q: number, y: string | undefined, today: string): Time {
  const now = Number(today.slice(0, 4));
  const of = (in_: number) => dateOf(in_, q * 3 - 2, 1) as string;
  const first = y !== undefined ? of(Number(y)) : of(now) > today ? of(now - 1) : of(now);
  if (first > today) return FUTURE;
  return period(first, endOf("quarter", first), `Q${q} ${first.slice(0, 4)}`, "quarter");
}
export const ORDINALS: Record<string, number> = {
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
export const ordinal = `(${Object.keys(ORDINALS).join("|")})`;

export function halfOf(half: number, y: string | undefined, today: string): Time {
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
export const dateText =
  `(?:(\\d{4}-\\d{2}-\\d{2})|(\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)|${month} (?:the )?${day}(?:(?: ,)? ${year})?|(?:the )?${day} (?:of |ng )?${month}(?:(?: ,)? ${year})?)`;
const DATE_GROUPS = 8;
export function oneDate(groups: (string | undefined)[], today: string): string | null {
  const [isoText, slash, m1, d1, y1, d2, m2, y2] = groups;
  if (isoText !== undefined) {
    const [y, m, d] = isoText.split("-").map(Number) as [number, number, number];
    return dateOf(y, m, d);
  }
  if (slash !== undefined) return slashed(slash, today);
  if (m1 !== undefined) return dateIn(MONTHS[m1] as number, Number(d1), y1, today);
  return dateIn(MONTHS[m2 as string] as number, Number(d2), y2, today);
}

export const groups = (match: string[], from: number) => match.slice(from, from + DATE_GROUPS);

/** From one date to another; a first without a year lies before the second. */
export function between(match: string[], today: string): Time {
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
export const HOLIDAYS: [RegExp, [number, number]][] = [
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

export function wholeYear(y: string, today: string): Time {
  if (`${y}-01-01` > today) return FUTURE;
  return period(`${y}-01-01`, `${y}-12-31`, y, "year");
}

/** From the beginning of one span to the end of another. */
export function span(from: string, until: string, grain: "month" | "quarter"): Time {
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

export function monthsRange(m: string[], today: string): Time {
  const until = monthIn(m[3] as string, m[4], today);
  let from = monthIn(m[1] as string, m[2] ?? m[4], today);
  if (m[2] === undefined) { while (from > until) from = addMonths(from, -12); }
  if (from > today) return FUTURE;
  return span(from, until, "month");
}

/** A week by its number: the first is the one that holds January 4. */
export function isoWeek(n: number, y: string | undefined, today: string): Time {
  if (n < 1 || n > 53) return NO_DATE;
  const now = Number(today.slice(0, 4));
  const of = (in_: number) => addDays(startOf("week", `${in_}-01-04`), 7 * (n - 1));
  const from = y !== undefined ? of(Number(y)) : of(now) > today ? of(now - 1) : of(now);
  if (from > today) return FUTURE;
  return period(from, addDays(from, 6), `week ${n} (${from})`, "week");
}

/** A weekday of last week or of this one. */
export function dayOfWeek(name: string, which: string | undefined, today: string): Time {
  const isThis = /^(this|ngayong|nitong)$/.test(which ?? "");
  const monday = shift("week", startOf("week", today), isThis ? 0 : -1);
  const date = addDays(monday, WEEKDAYS.indexOf(FILIPINO_DAYS[name] ?? name));
  return date > today ? FUTURE : period(date, date, date, "day");
}

/** The latest such weekday that is not after a date. */
export function latest(name: string, date: string): string {
  const back = (weekdayOf(date) - 1 - WEEKDAYS.indexOf(name) + 7) % 7;
  return addDays(date, -back);
}
