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

const MONTHS: Record<string, number> = {};
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
  if (first >= 48 && first <= 57) {
    const fifth = text.charCodeAt(4);
    let m: RegExpExecArray | null;
    if (fifth === 45 || fifth === 47 || fifth === 46) {
      if ((m = YEAR_FIRST.exec(text))) {
        return dated(+m[1]!, +m[3]!, +m[4]!, "ymd", m, 5);
      }
      if ((m = YEAR_NAMED.exec(text))) return named(m[1]!, m[2]!, m[3]!, m);
    }
    if ((m = YEAR_LAST.exec(text))) return yearLast(m);
    if ((m = CLOCK_ALONE.exec(text))) {
      return text.charCodeAt(1) === 58 || text.charCodeAt(2) === 58 ? clock(m) : null;
    }
    if ((m = COMPACT.exec(text))) return compact(m);
    if ((m = COMPACT_CLOCKED.exec(text))) return dated(+m[1]!, +m[2]!, +m[3]!, "ymd", m, 4);
    if ((m = DAY_NAMED.exec(text))) return named(m[3]!, m[2]!, m[1]!, m);
    if ((m = YEAR_NAMED.exec(text))) return named(m[1]!, m[2]!, m[3]!, m);
    return null;
  }
  if (isLetter(first)) {
    if (!beginsWithDayOrMonth(text)) return null;
    const m = MONTH_NAMED.exec(text) ?? DAY_NAMED.exec(text);
    if (m) return /^\d/.test(m[1]!) ? named(m[3]!, m[2]!, m[1]!, m) : named(m[3]!, m[1]!, m[2]!, m);
    const last = YEAR_LAST.exec(text);
    return last && yearLast(last);
  }
  return null;
}

function isLetter(c: number): boolean {
  return (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
}

/** Whether a text may be a date that begins with a word: three to ten letters, no letter or digit behind them. */
function beginsWithDayOrMonth(text: string): boolean {
  let end = 1;
  while (isLetter(text.charCodeAt(end))) end++;
  const behind = text.charCodeAt(end);
  return end >= 3 && end <= 10 && end < text.length && !(behind >= 48 && behind <= 57);
}

function yearLast(m: RegExpExecArray): TimeCell | null {
  const a = +m[1]!, b = +m[3]!, year = fullYear(m[4]!);
  if (a > 31 || b > 31 || a === 0 || b === 0) return null;
  if (a > 12 && b > 12) return null;
  if (a > 12) return dated(year, b, a, "dmy", m, 5);
  if (b > 12) return dated(year, a, b, "mdy", m, 5);
  return dated(year, b, a, a === b ? "same" : "either", m, 5);
}

function named(year: string, month: string, day: string, m: RegExpExecArray): TimeCell | null {
  const number = MONTHS[month.toLowerCase()];
  return number === undefined ? null : dated(fullYear(year), number, +day, "named", m, 4);
}

function compact(m: RegExpExecArray): TimeCell | null {
  const year = +m[1]!, hour = m[4] === undefined ? -1 : +m[4];
  if (year < 1980 || year > 2100 || hour > 23 || +(m[5] ?? 0) > 59 || +(m[6] ?? 0) > 59) {
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
  if (m[at] === undefined) return valid(year, month, day, order, "", "");
  const time = timeOfDay(m, at);
  return time === null ? null : valid(year, month, day, order, time, zone(m[at + 5]));
}

function clock(m: RegExpExecArray): TimeCell | null {
  const time = timeOfDay(m, 1);
  if (time === null) return null;
  return {
    kind: "time",
    order: "ymd",
    year: 0,
    month: 0,
    day: 0,
    time,
    zone: zone(m[6]),
    compact: false,
  };
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
  time: string,
  zoneText: string,
): TimeCell | null {
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
