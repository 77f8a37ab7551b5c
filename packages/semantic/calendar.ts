import type { Grain } from "./names.ts";

/** Dates as ISO text; all arithmetic in UTC, since a business date has no zone. */
const DAY = 86_400_000;
const parse = (date: string) => new Date(`${date}T00:00:00Z`);
const iso = (date: Date) => date.toISOString().slice(0, 10);

export function addDays(date: string, days: number): string {
  return iso(new Date(parse(date).getTime() + days * DAY));
}

export function daysBetween(from: string, to: string): number {
  return Math.round((parse(to).getTime() - parse(from).getTime()) / DAY);
}

/** The same day so many months on, or the month's last where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))));
}

/** Monday is 1. */
export function weekdayOf(date: string): number {
  return (parse(date).getUTCDay() + 6) % 7 + 1;
}

export function startOf(grain: Grain, date: string): string {
  switch (grain) {
    case "day":
      return date;
    case "week":
      return addDays(date, 1 - weekdayOf(date));
    case "month":
      return `${date.slice(0, 8)}01`;
    case "quarter": {
      const first = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
      return `${date.slice(0, 5)}${String(first).padStart(2, "0")}-01`;
    }
    case "year":
      return `${date.slice(0, 5)}01-01`;
  }
}

/** The start of the span so many spans on. */
export function shift(grain: Grain, start: string, count: number): string {
  if (grain === "day") return addDays(start, count);
  if (grain === "week") return addDays(start, 7 * count);
  return addMonths(start, count * { month: 1, quarter: 3, year: 12 }[grain]);
}

export function endOf(grain: Grain, date: string): string {
  return addDays(shift(grain, startOf(grain, date), 1), -1);
}

/** A date that exists, or null. */
export function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(date) : null;
}
