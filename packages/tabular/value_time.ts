/** Which of day and month stands first where a date is written in numbers with the year last. */
export type DayOrder = "dmy" | "mdy";

/** A date or time of day as it was read from a cell. */
export interface TimeCell {
  kind: "date" | "time" | "timestamp";
  /** How day and month stood: `either` where both are at most 12 and differ. */
  order: "ymd" | "dmy" | "mdy" | "either" | "same" | "named";
  year: number;
  month: number;
  day: number;
  /** HH:MM[:SS[.fff]], or empty. */
  time: string;
  /** Z or ±HH:MM, or empty where none is told. */
  zone: string;
  /** Eight digits without separators: only a column of nothing else holds dates. */
  compact: boolean;
}

/** Months by their names in English, Filipino and Spanish, also short ones. */
export const MONTHS: Record<string, number> = {};
[
  "jan january enero ene",
  "feb february pebrero peb febrero",
  "mar march marso marzo",
  "apr april abril abr",
  "may mayo",
  "jun june hunyo hun junio",
  "jul july hulyo hul julio",
  "aug august agosto ago",
  "sep sept september setyembre set septiembre",
  "oct october oktubre okt octubre",
  "nov november nobyembre nob noviembre",
  "dec december disyembre dis diciembre dic",
].forEach((names, index) => names.split(" ").forEach((name) => MONTHS[name] = index + 1));

const CLOCK =
  "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([AaPp])?(?:\\.?[Mm]\\.?)?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?";
const AFTER = `(?:(?:[T ]|,\\s|\\s-\\s)\\s*${CLOCK})?`;
const WEEKDAY = "(?:[A-Za-z]{3,10}\\.?,?\\s+)?";
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${AFTER}$`);
const YEAR_LAST = new RegExp(`^${WEEKDAY}(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})${AFTER}$`);
const DAY_NAMED = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[-/. ]+([A-Za-z]{3,10})\\.?[-/., ]+(\\d{4}|\\d{2})${AFTER}$`,
);
const MONTH_NAMED = new RegExp(
  `^${WEEKDAY}([A-Za-z]{3,10})\\.?[-/. ]+(\\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\\d{4}|\\d{2})${AFTER}$`,
);
const YEAR_NAMED = new RegExp(`^(\\d{4})[-/. ]([A-Za-z]{3,10})[-/. ](\\d{1,2})${AFTER}$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
const COMPACT_CLOCKED = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${AFTER}$`);
const CLOCK_ALONE = new RegExp(`^${CLOCK}$`);

/**
 * A cell as a date, a time of day or both; null where it is none. Where day and month cannot be
 * told apart (`either`), `month` and `day` hold them as day first.
 */
export function readTimeCell(text: string): TimeCell | null {
  const length = text.length;
  if (length < 4 || length > 48) return null;
  const first = text.charCodeAt(0);
  if (isDigit(first)) return digitsFirst(text);
  if (isLetter(first)) {
    if (!beginsWithDayOrMonth(text)) return null;
    const m = MONTH_NAMED.exec(text) ?? DAY_NAMED.exec(text);
    if (m) return /^\d/.test(m[1]!) ? named(m[3]!, m[2]!, m[1]!, m) : named(m[3]!, m[1]!, m[2]!, m);
    const last = YEAR_LAST.exec(text);
    return last && yearLastOf(last);
  }
  return null;
}

/** How many digits it begins with, and what follows them, leaves one or two ways to read a text. */
function digitsFirst(text: string): TimeCell | null {
  let digits = 1;
  while (isDigit(text.charCodeAt(digits))) digits++;
  const behind = text.charCodeAt(digits);
  const separated = behind === 45 || behind === 47 || behind === 46 || behind === 32;
  let m: RegExpExecArray | null;
  switch (digits) {
    case 1:
    case 2:
      if (behind === 58) {
        const time = plainTime(text, 0);
        if (time !== null) return timeOnly(time, "");
        return (m = CLOCK_ALONE.exec(text)) && clock(m);
      }
      if (separated && text.length === 10 && text.charCodeAt(5) === behind) {
        const a = twoDigits(text, 0), b = twoDigits(text, 3);
        const year = twoDigits(text, 6) * 100 + twoDigits(text, 8);
        if (a >= 0 && b >= 0 && year >= 0) return yearLast(a, b, year, "", "");
      }
      if (separated && (m = YEAR_LAST.exec(text))) return yearLastOf(m);
      return (m = DAY_NAMED.exec(text)) && named(m[3]!, m[2]!, m[1]!, m);
    case 4:
      if (!separated) return null;
      if (behind !== 32 && text.charCodeAt(7) === behind) {
        const month = twoDigits(text, 5), day = twoDigits(text, 8), middle = text.charCodeAt(10);
        const time = text.length === 10
          ? ""
          : middle === 84 || middle === 32
          ? plainTime(text, 11)
          : null;
        if (month >= 0 && day >= 0 && time !== null) {
          return valid(+text.slice(0, 4), month, day, "ymd", time, "");
        }
      }
      if ((m = YEAR_FIRST.exec(text))) return dated(+m[1]!, +m[3]!, +m[4]!, "ymd", m, 5);
      return (m = YEAR_NAMED.exec(text)) && named(m[1]!, m[2]!, m[3]!, m);
    case 8:
      if (digits < text.length && (m = COMPACT_CLOCKED.exec(text))) {
        return dated(+m[1]!, +m[2]!, +m[3]!, "ymd", m, 4);
      }
      return isCompactYear(text) && (m = COMPACT.exec(text)) ? compact(m) : null;
    case 12:
    case 14:
      return isCompactYear(text) && (m = COMPACT.exec(text)) ? compact(m) : null;
    default:
      return null;
  }
}

/** HH:MM or HH:MM:SS from `at` to the end; null where that is not so, which is no proof that it is no time. */
function plainTime(text: string, at: number): string | null {
  const length = text.length - at;
  if (text.charCodeAt(at + 2) !== 58) return null;
  if (length !== 5 && (length !== 8 || text.charCodeAt(at + 5) !== 58)) return null;
  const hour = twoDigits(text, at), minute = twoDigits(text, at + 3);
  const second = length === 5 ? 0 : twoDigits(text, at + 6);
  const isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 &&
    second <= 60;
  return isTime ? text.slice(at) : null;
}

/** The number that the two digits at a place are; so far below 0 where they are none that no sum with it is above. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at), ones = text.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(ones) ? (tens - 48) * 10 + ones - 48 : -10_000;
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

function isLetter(c: number): boolean {
  return (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
}

/** Whether a text may be a date that begins with a word: three to ten letters, no letter or digit behind them. */
function beginsWithDayOrMonth(text: string): boolean {
  let end = 1;
  while (isLetter(text.charCodeAt(end))) end++;
  const behind = text.charCodeAt(end);
  return end >= 3 && end <= 10 && end < text.length && !isDigit(behind);
}

function yearLastOf(m: RegExpExecArray): TimeCell | null {
  return yearLast(+m[1]!, +m[3]!, fullYear(m[4]!), timeBehind(m, 5), zone(m[10]));
}

function yearLast(
  a: number,
  b: number,
  year: number,
  time: string | null,
  zoneText: string,
): TimeCell | null {
  if (a > 31 || b > 31 || a === 0 || b === 0) return null;
  if (a > 12 && b > 12) return null;
  if (a > 12) return valid(year, b, a, "dmy", time, zoneText);
  if (b > 12) return valid(year, a, b, "mdy", time, zoneText);
  return valid(year, b, a, a === b ? "same" : "either", time, zoneText);
}

function named(year: string, month: string, day: string, m: RegExpExecArray): TimeCell | null {
  const number = MONTHS[month.toLowerCase()];
  return number === undefined ? null : dated(fullYear(year), number, +day, "named", m, 4);
}

/** Digits without separators are dates of these years only. */
function isCompactYear(text: string): boolean {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  return year >= 1980 && year <= 2100;
}

function compact(m: RegExpExecArray): TimeCell | null {
  const year = +m[1]!, hour = m[4] === undefined ? -1 : +m[4];
  if (hour > 23 || +(m[5] ?? 0) > 59 || +(m[6] ?? 0) > 59) {
    return null;
  }
  const time = hour < 0 ? "" : `${m[4]}:${m[5]}${m[6] ? `:${m[6]}` : ""}`;
  const cell = valid(year, +m[2]!, +m[3]!, "ymd", time, m[7] ?? "");
  if (cell) cell.compact = true;
  return cell;
}

function dated(
  year: number,
  month: number,
  day: number,
  order: TimeCell["order"],
  m: RegExpExecArray,
  at: number,
): TimeCell | null {
  return valid(year, month, day, order, timeBehind(m, at), zone(m[at + 5]));
}

/** The time of day behind a date: empty where there is none, null where it is no time. */
function timeBehind(m: RegExpExecArray, at: number): string | null {
  return m[at] === undefined ? "" : timeOfDay(m, at);
}

function clock(m: RegExpExecArray): TimeCell | null {
  const time = timeOfDay(m, 1);
  return time === null ? null : timeOnly(time, zone(m[6]));
}

function timeOnly(time: string, zone: string): TimeCell {
  return { kind: "time", order: "ymd", year: 0, month: 0, day: 0, time, zone, compact: false };
}

function timeOfDay(m: RegExpExecArray, at: number): string | null {
  let hour = +m[at]!;
  const half = m[at + 4];
  if (half) {
    if (hour > 12) return null;
    hour = hour % 12 + (half === "p" || half === "P" ? 12 : 0);
  }
  const minute = m[at + 1]!, second = m[at + 2], fraction = m[at + 3];
  if (hour > 23 || +minute > 59 || +(second ?? 0) > 60) return null;
  const start = `${hour < 10 ? "0" : ""}${hour}:${minute}`;
  return second === undefined
    ? start
    : fraction === undefined
    ? `${start}:${second}`
    : `${start}:${second}.${fraction}`;
}

function zone(text: string | undefined): string {
  if (!text) return "";
  if (text === "Z" || text === "UTC" || text === "GMT") return "Z";
  return text.length === 3
    ? `${text}:00`
    : text.length === 5
    ? `${text.slice(0, 3)}:${text.slice(3)}`
    : text;
}

/** POSIX: two-digit years 69 to 99 are 1969 to 1999. */
function fullYear(text: string): number {
  const year = +text;
  return text.length > 2 ? year : year < 69 ? 2000 + year : 1900 + year;
}

function valid(
  year: number,
  month: number,
  day: number,
  order: TimeCell["order"],
  time: string | null,
  zoneText: string,
): TimeCell | null {
  if (time === null) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null;
  if (year < 1000 || year > 9999) return null;
  return {
    kind: time === "" ? "date" : "timestamp",
    order,
    year,
    month,
    day,
    time,
    zone: zoneText,
    compact: false,
  };
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date of a cell in ISO 8601, day and month by the column's order. */
export function isoDate(cell: TimeCell, order: DayOrder): string {
  const swap = cell.order === "either" && order === "mdy";
  const month = swap ? cell.day : cell.month, day = swap ? cell.month : cell.day;
  return `${cell.year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/** A cell in ISO 8601, whatever it holds: date, time of day, or both with the offset that is told. */
export function isoTime(cell: TimeCell, order: DayOrder): string {
  if (cell.kind === "time") return cell.time + cell.zone;
  const date = isoDate(cell, order);
  return cell.time === "" ? date : `${date}T${cell.time}${cell.zone}`;
}
