import { wallTimeToEpochMs } from "./zone.ts";

const MS_PER_DAY = 86_400_000;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

// date, then optionally time, fraction and zone; RFC 3339 with the liberties firmware takes
const EXTENDED =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? ?(?:([Zz])|([+-])(\d{2}):?(\d{2})?)?)?$/;
const BASIC =
  /^(\d{4})(\d{2})(\d{2})(?:[Tt]?(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d{2}):?(\d{2})?)?)?$/;
const EPOCH = /^[+-]?\d{1,19}(?:\.\d{1,9})?$/;

/** How to read a time that names no zone: minutes ahead of UTC, or an IANA zone. */
export interface NaiveTime {
  offsetMinutes: number | null;
  zone: string;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2 && (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return 29;
  return MONTH_DAYS[month - 1] ?? 0;
}

/** Days from 1970-01-01 to a date of the proleptic Gregorian calendar (Hinnant, days_from_civil). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) +
    dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Milliseconds from 1970 to a date and time as a wall shows them; null when there is no such time. NaN is no such time. */
function wallMsOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number | null {
  const isTime = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) &&
    hour <= 24 && minute <= 59 && second <= 60 && (hour < 24 || (minute === 0 && second === 0));
  if (!isTime) return null;
  return daysFromCivil(year, month, day) * MS_PER_DAY + hour * 3_600_000 + minute * 60_000 +
    second * 1000;
}

/** The digits text[from, to) as a number; NaN when one is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** What JavaScript writes, `2025-09-05T09:44:28.000Z`, in a fifth of the time its expression takes; null for all else. */
function fromJavaScript(text: string): number | null {
  if (
    text.length !== 24 || text[4] !== "-" || text[7] !== "-" || text[10] !== "T" ||
    text[13] !== ":" || text[16] !== ":" || text[19] !== "." || text[23] !== "Z"
  ) return null;
  const wallMs = wallMsOf(
    digits(text, 0, 4),
    digits(text, 5, 7),
    digits(text, 8, 10),
    digits(text, 11, 13),
    digits(text, 14, 16),
    digits(text, 17, 19),
  );
  const micros = wallMs === null ? NaN : (wallMs + digits(text, 20, 23)) * 1000;
  return Number.isNaN(micros) ? null : micros;
}

function fromParts(m: RegExpExecArray, naive: NaiveTime): number | null {
  const wallMs = wallMsOf(
    Number(m[1]),
    Number(m[2]),
    Number(m[3]),
    m[4] === undefined ? 0 : Number(m[4]),
    m[5] === undefined ? 0 : Number(m[5]),
    m[6] === undefined ? 0 : Number(m[6]),
  );
  if (wallMs === null) return null;
  const micros = m[7] === undefined ? 0 : Number(m[7].padEnd(6, "0").slice(0, 6));
  let epochMs: number;
  if (m[8] !== undefined) {
    epochMs = wallMs;
  } else if (m[9] !== undefined) {
    const hours = Number(m[10]);
    const minutes = m[11] === undefined ? 0 : Number(m[11]);
    if (hours > 23 || minutes > 59) return null;
    const ahead = (hours * 60 + minutes) * 60_000;
    epochMs = m[9] === "-" ? wallMs + ahead : wallMs - ahead;
  } else if (naive.offsetMinutes !== null) {
    epochMs = wallMs - naive.offsetMinutes * 60_000;
  } else {
    epochMs = wallTimeToEpochMs(wallMs, naive.zone);
  }
  return epochMs * 1000 + micros;
}

/** Seconds, milliseconds, microseconds or nanoseconds, told apart by magnitude: each reading is 1973 to 5138. */
function fromEpoch(value: number): number | null {
  if (!Number.isFinite(value)) return null;
  const size = Math.abs(value);
  if (size < 1e11) return Math.round(value * 1e6);
  if (size < 1e14) return Math.round(value * 1e3);
  if (size < 1e17) return Math.round(value);
  return Math.round(value / 1e3);
}

/**
 * A time as devices write it → microseconds since 1970 (UTC), or null when it is not a time.
 * Reads ISO 8601 extended and basic, with a zone (honoured) or without (`naive`), bare dates
 * (midnight), and epochs in s, ms, µs or ns as a number or as digits.
 */
export function parseInstant(value: unknown, naive: NaiveTime): number | null {
  if (typeof value === "string") {
    const text = value.trim();
    const written = fromJavaScript(text);
    if (written !== null) return written;
    const m = EXTENDED.exec(text);
    if (m !== null) return fromParts(m, naive);
    // 8, 12 and 14 digits that start like a year are a date: as an epoch they would be 1970 or 2286 and later
    if (/^(?:19|20)\d{6}(?:$|\d{4}(?:$|\d{2}$)|[Tt])/.test(text)) {
      const basic = BASIC.exec(text);
      const micros = basic === null ? null : fromParts(basic, naive);
      if (micros !== null) return micros;
    }
    return EPOCH.test(text) ? fromEpoch(Number(text)) : null;
  }
  return typeof value === "number" ? fromEpoch(value) : null;
}
