import { WEEKDAYS } from "../account.ts";
import { endOf, startOf, weekdayOf } from "../calendar.ts";
import type { Grain } from "../names.ts";
import { clarify, refuse } from "../not_planned.ts";
import type { Time } from "../periods.ts";
import type { Item } from "../read.ts";
import type { Reading } from "./reading.ts";

/** A day that is told by its name alone. */
export const DAY_NAME =
  /^(?:on |last |this |noong |nung |nitong |ngayong )?(?:\w+day|lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo)$/i;

export function takeTime(reading: Reading, i: number, time: Time) {
  switch (time.is) {
    case "period":
      // “noong Lunes, Oct 13”
      if (
        time.period.from !== null && time.period.from === time.period.to &&
        DAY_NAME.test((reading.items[i] as Item).text) &&
        isDayOfDate(reading, i, WEEKDAYS[weekdayOf(time.period.from) - 1] as string)
      ) return;
      if (isToldAgain(reading, i, time)) return;
      reading.periods.push({
        period: time.period,
        unit: time.unit,
        ...(time.ends ? { ends: time.ends } : {}),
        at: i,
      });
      eachOfThose(reading, i);
      reading.term(
        i,
        "period",
        time.period.from === time.period.to
          ? `${time.period.from}`
          : `${time.period.from ?? "the beginning"} to ${time.period.to ?? "now"}`,
      );
      break;
    case "earlier":
      reading.later = time;
      reading.term(i, "period", time.label);
      break;
    case "all time":
      reading.allTime = true;
      reading.term(i, "period", "all dates there are");
      break;
    case "weekday": {
      if (isDayOfDate(reading, i, time.name)) return;
      const isCompared =
        reading.items.some((other, k) =>
          k !== i && other.kind === "time" && other.time.is === "weekday"
        ) || reading.has.has("versus");
      // “how many did we ring up on Sunday”: the latest one
      if (
        !isCompared && time.date !== null && /\bdid\b/i.test(reading.question) &&
        !reading.items.some((other) => other.kind === "time" && other !== reading.items[i]) &&
        reading.rank === undefined
      ) {
        reading.periods.push({
          period: { from: time.date, to: time.date, label: time.date },
          unit: "day",
          at: i,
        });
        reading.term(i, "period", time.date);
        return;
      }
      if (
        !isCompared && time.date !== null &&
        !reading.items.some((other) => other.kind === "time" && other.time.is === "period")
      ) {
        throw clarify("word_ambiguous", `“${time.name}” can be the latest one, or all of them.`, [
          {
            label: `the latest ${time.name}, ${time.date}`,
            question: reading.replaced(reading.items[i] as Item, time.date),
          },
          {
            label: `all ${time.name}s`,
            question: reading.replaced(reading.items[i] as Item, `${time.name}s`),
          },
        ]);
      }
      eachSuchDay(reading, i);
      reading.names.push({
        id: "weekday",
        values: [time.name],
        negative: false,
        at: i,
        label: time.name,
      });
      reading.term(i, "value", `weekday ${time.name}`);
      break;
    }
    case "unclear":
      reading.term(i, "ignored", "told by the dates");
      break;
    default:
      throw new Error(`${time.is} is handled earlier`);
  }
}

/** “the first two weeks of October, that is October 1 to 14”: one period, told twice. */
function isToldAgain(reading: Reading, i: number, { period }: Extract<Time, { is: "period" }>) {
  const isSame = reading.periods.some((told) =>
    told.period.from === period.from && told.period.to === period.to
  );
  const before = reading.items.slice(Math.max(0, i - 4), i).map(({ text }) => text).join(" ");
  // “on Heroes Day, August 25”
  const comma = reading.items[i - 1]?.text === "," ? i - 2 : -1;
  if (isSame && reading.periods.some(({ at }) => at === comma)) {
    reading.term(i, "ignored", "the same dates once more");
    return true;
  }
  if (
    !isSame || !/\b(that is|that means|i ?\.? ?e|meaning|namely|ibig sabihin)\b|\($/i.test(before)
  ) {
    return false;
  }
  reading.term(i, "ignored", "the same dates once more");
  return true;
}

/** “Monday Oct 13”, “13 October, a Monday”: the date says which Monday. */
export function isDayOfDate(reading: Reading, i: number, name: string): boolean {
  for (const step of [-1, 1]) {
    const k = reading.items[i + step]?.text === "," ? i + 2 * step : i + step;
    const item = reading.items[k];
    if (item?.kind !== "time" || item.time.is !== "period" || !/\d/.test(item.text)) continue;
    const { from, to } = item.time.period;
    if (from === null || from !== to) continue;
    // “Oct 12, Monday Oct 13”: the name goes with the date that follows it
    const after = reading.items[i + 1];
    const isOfNext = step < 0 && after?.kind === "time" && after.time.is === "period";
    if (isOfNext) continue;
    if (WEEKDAYS[weekdayOf(from) - 1] !== name) {
      throw refuse("two_periods", `${from} is no ${name}; please tell the dates.`);
    }
    reading.term(i, "ignored", `the day of week of ${from}`);
    return true;
  }
  return false;
}

/** “per Saturday”: a row per such day. */
export function eachSuchDay(reading: Reading, i: number) {
  if (!reading.isWord(reading.previousOf(i), "per", "in each")) return;
  reading.dims.push({ id: "day", plural: false, at: i, how: "per" });
}

/** “and for the whole quarter?”: the one that holds what was asked before, else it is not told which. */
export function takeWholeSpan(reading: Reading, i: number, grain: Grain) {
  const before = reading.periods.length === 0 ? reading.previous?.periods : undefined;
  const own = before?.length === 1 ? before[0] : undefined;
  if (
    own === undefined || own.from === null || own.to === null ||
    startOf(grain, own.from) !== startOf(grain, own.to)
  ) {
    const item = reading.items[i] as Item;
    const head = reading.question.slice(0, (reading.items[i - 1] as Item).at[0])
      .replace(/\bthe $/i, "");
    throw clarify(
      "period_missing",
      `Which ${item.text}?`,
      ["this", "last"].map((which) => ({
        label: `${which} ${grain}`,
        question: `${head}${which} ${grain}${reading.question.slice(item.at[1])}`,
      })),
    );
  }
  const from = startOf(grain, own.from);
  const to = endOf(grain, from);
  reading.periods.push({ period: { from, to, label: `${from} to ${to}` }, unit: grain, at: i });
  reading.term(i, "period", `${from} to ${to}`);
}

/** “each of the last four weeks”: a row for each. */
function eachOfThose(reading: Reading, i: number) {
  const unit = /\b(day|week|month|quarter|year)s$/i.exec((reading.items[i] as Item).text)?.[1];
  if (unit === undefined || !reading.isWord(reading.previousOf(i), "per", "in each")) return;
  reading.dims.push({ id: unit.toLowerCase() as Grain, plural: true, at: i, how: "per" });
}
