import { addDays, addMonths, daysBetween, endOf, shift, startOf } from "./calendar.ts";
import type { Grain } from "./names.ts";
import type { Period } from "./plan.ts";
import { RULES } from "./period_rules.ts";
import {
  FILIPINO_DAYS,
  type Found,
  latest,
  period,
  saturdayOfWeek,
  type Time,
  to,
} from "./time_spans.ts";

export type { Time } from "./time_spans.ts";

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
  // “Monday to today”
  const isToNow = lead !== null && open === null && first.time.is === "weekday" &&
    /^(?:today|now|yesterday|date|the present)(?= |$)/.test(text(k + wordsIn(lead[0]))) &&
    /^(?:to|through|-)$/.test(lead[1] ?? "");
  const joins = lead !== null &&
    (isOpened || isToNow || /^(until|till|til|through|up|hanggang)/.test(lead[1] ?? ""));
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
