import { MONTHS, readTimeCell } from "./value_time.ts";

export type Grain = "day" | "week" | "month" | "quarter" | "year";

/** A span of time that a name tells of. */
export interface Period {
  grain: Grain;
  /** Null where the name does not tell it. */
  year: number | null;
  /** Month, quarter or week of the year; of a day `month * 100 + day`; of a year 0. */
  number: number;
  /** The two digits behind a month, which may be a year or a day: `Jan-05`. */
  digits?: number;
}

/** A name that is a period alone, or one with what was measured in it: `Sales Jan 2025`. */
export interface PeriodName {
  period: Period;
  measure: string;
}

const LONGEST = 80;
/** Words that a period is written in at most. */
const WORDS = 3;
const PARTED = [/[\s_:|()]+/, /[\s_:|()/-]+/];

const MAY_BE = new RegExp(
  "\\d{4}|\\d[-/. ]\\d|(?:quarter|qtr|q|week|wk)[ .#-]?\\d|\\d(?:st|nd|rd|th)? ?q|" +
    `(?<![a-z])(?:${[...new Set(Object.keys(MONTHS).map((name) => name.slice(0, 3)))].join("|")})`,
  "i",
);

/** Whether a name may be one of a period: most are not, as is seen at once. */
export function mayBePeriod(name: string): boolean {
  return name.length <= LONGEST && MAY_BE.test(name);
}

/** The period that a column's name tells, with the rest of the name; null where it tells none. */
export function periodName(name: string): PeriodName | null {
  if (name.length > LONGEST) return null;
  for (const between of PARTED) {
    const words = name.split(between).filter((word) => word !== "");
    for (let n = Math.min(WORDS, words.length); n > 0; n--) {
      const found = named(words.slice(0, n), words.slice(n)) ??
        named(words.slice(-n), words.slice(0, -n));
      if (found !== null) return found;
    }
  }
  return null;
}

/** Words that are a period, with those that say what was measured in it, which no number does. */
function named(words: string[], others: string[]): PeriodName | null {
  const measure = others.join(" ");
  if (measure !== "" && !/\p{L}/u.test(measure)) return null;
  const period = periodOf(words.join(" "));
  return period && { period, measure };
}

type Read = (groups: string[]) => Period | null;
const YEAR = "((?:19|20)\\d\\d)";
const SHORT = "(?:[-/ .,]*'?(\\d\\d))";
const FORMS: [RegExp, Read][] = ([
  [
    `(?:quarter|qtr|q)[ .]?([1-4])(?:[-/ .,]*${YEAR}|${SHORT})?`,
    ([n, long, short]) => of("quarter", n!, long ?? short),
  ],
  [
    `([1-4])(?:st|nd|rd|th)? ?(?:quarter|qtr|q)(?:[-/ .,]*${YEAR}|${SHORT})?`,
    ([n, long, short]) => of("quarter", n!, long ?? short),
  ],
  [`${YEAR}[-/ .]?q([1-4])`, ([year, n]) => of("quarter", n!, year)],
  [`(?:week|wk)[ .#-]?(\\d{1,2})(?:[-/ ,]+${YEAR})?`, ([n, year]) => of("week", n!, year)],
  [`${YEAR}[-/ ]?(?:week|wk|w)[ -]?(\\d{1,2})`, ([year, n]) => of("week", n!, year)],
  [`${YEAR}[-/. ]?(\\d\\d)`, ([year, n]) => of("month", n!, year)],
  [`(\\d{1,2})[-/. ]${YEAR}`, ([n, year]) => of("month", n!, year)],
  [`${YEAR}[-/. ]*([a-z]{3,10})`, ([year, name]) => ofMonth(name!, year)],
  [`([a-z]{3,10})\\.?[-/. ,]*${YEAR}`, ([name, year]) => ofMonth(name!, year)],
  [`([a-z]{3,10})\\.?`, ([name]) => ofMonth(name!, undefined)],
  [`([a-z]{3,10})\\.?${SHORT}`, ([name, digits]) => {
    const month = ofMonth(name!, digits);
    return month && { ...month, digits: Number(digits) };
  }],
  [`(\\d{1,2})[-/ ]?([a-z]{3,10})`, ([day, name]) => ofDay(name!, day!)],
  [`(?:fy ?)?${YEAR}`, ([year]) => of("year", "0", year)],
] as [string, Read][]).map(([form, read]) => [new RegExp(`^${form}$`, "i"), read]);

const MOST = { day: 1231, week: 53, month: 12, quarter: 4, year: 0 };

function periodOf(text: string): Period | null {
  const date = readTimeCell(text);
  if (date?.kind === "date") {
    return { grain: "day", year: date.year, number: date.month * 100 + date.day };
  }
  for (const [form, read] of FORMS) {
    const found = form.exec(text);
    const period = found && read(found.slice(1));
    if (period) return period;
  }
  return null;
}

function of(grain: Grain, number: string, year: string | undefined): Period | null {
  const n = Number(number);
  if (n > MOST[grain] || n < 1 && grain !== "year") return null;
  return { grain, number: n, year: year === undefined ? null : fullYear(year) };
}

function ofMonth(name: string, year: string | undefined): Period | null {
  const month = monthOf(name);
  return month === undefined ? null : of("month", String(month), year);
}

function ofDay(name: string, day: string): Period | null {
  const month = monthOf(name);
  if (month === undefined || Number(day) < 1 || Number(day) > 31) return null;
  return { grain: "day", number: month * 100 + Number(day), year: null };
}

function monthOf(name: string): number | undefined {
  const known = name.toLowerCase();
  return Object.hasOwn(MONTHS, known) ? MONTHS[known] : undefined;
}

function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}

/** The first day of a period in ISO 8601: of a week its Monday. Undefined where there is no such day. */
export function firstDay({ grain, number, year }: Period): string | undefined {
  if (year === null) return undefined;
  switch (grain) {
    case "day":
      return iso(year, Math.floor(number / 100), number % 100);
    case "week": {
      // the first week of a year is the one with the 4th of January in it
      const fourth = new Date(Date.UTC(year, 0, 4));
      const monday = 4 - (fourth.getUTCDay() + 6) % 7;
      return iso(year, 1, monday + (number - 1) * 7);
    }
    case "month":
      return iso(year, number, 1);
    case "quarter":
      return iso(year, number * 3 - 2, 1);
    default:
      return iso(year, 1, 1);
  }
}

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
