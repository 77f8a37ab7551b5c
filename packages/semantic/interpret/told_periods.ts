import { daysBetween, endOf, startOf } from "../calendar.ts";
import { type Grain, isGrain } from "../names.ts";
import { clarify, refuse } from "../not_planned.ts";
import { earlier } from "../periods.ts";
import type { Period } from "../plan.ts";
import type { Item } from "../read.ts";
import type { Reading } from "./reading.ts";

/** “vs last month”: the words before tell what is compared. */
export function isAfterVersus(reading: Reading, at: number): boolean {
  const k = reading.previousOf(at);
  const before = reading.isWord(k, "in", "of", "by") ? reading.previousOf(k) : k;
  return reading.isWord(before, "versus") &&
    !/^(compar(e|ing|ison)|ikumpara|side by side|head to head|magkatabi|separately|hiwalay)/i.test(
      (reading.items[before] as Item).text,
    ) &&
    reading.items.slice(0, before).some((item) =>
      item.kind === "word" && ["measure", "growth", "change", "sell"].includes(item.meaning.is)
    ) &&
    !reading.names.some((name) => name.at > before);
}

/** “previous month”, beside the month it would be: the one before that. */
export function isOfBefore(reading: Reading): boolean {
  const last = reading.periods.at(-1);
  return last !== undefined &&
    /\b(previous|prior|preceding|prev)\b/i.test(reading.items[last.at]?.text ?? "");
}

/** “their growth against August, September”: the one that is compared with is told first. */
function isBaseFirst(reading: Reading): boolean {
  const [first, second] = reading.periods;
  if (first === undefined || second === undefined || reading.periods.length > 2) return false;
  const lead = reading.previousOf(first.at);
  const versus = reading.isWord(lead, "in") ? reading.previousOf(lead) : lead;
  return reading.isWord(versus, "versus") &&
    /^(vs|versus|against|compared (to|with)|relative to|kumpara( sa| noong| nung)?|kontra)$/i
      .test((reading.items[versus] as Item).text) &&
    !reading.items.slice(first.at + 1, second.at).some((item, k) =>
      reading.isWord(first.at + 1 + k, "and", "versus", "or", "with") && item.text !== ","
    );
}

export function periodsOf(reading: Reading, changes: boolean): Period[] {
  const given = reading.periods.map(({ period }) => period);
  const first = reading.periods[0];
  if (isBaseFirst(reading)) return given.reverse();
  if (
    reading.periods.length === 1 && first !== undefined && reading.later === undefined &&
    isAfterVersus(reading, first.at)
  ) {
    const { text } = reading.items[first.at] as Item;
    const unit = first.unit ?? "month";
    throw clarify("period_missing", `What is compared with ${text}?`, [
      {
        label: `this ${unit}`,
        question: reading.question.replace(text, `${text} this ${unit} vs ${text}`).replace(
          text,
          "",
        ),
      },
      {
        label: `${text}, with the one before`,
        question: `${reading.question} vs the ${unit} before`,
      },
    ]);
  }
  // “growth by month, July to September, vs the month before”: each month against the one before
  const grain = reading.dims.find(({ id, how }) =>
    isGrain(id) && how !== "which" && how !== "rank" && how !== "count"
  )?.id;
  const isSeries = changes && reading.periods.length === 1 && first !== undefined &&
    grain !== undefined && isGrain(grain) && isWider(first.period, grain);
  // “last quarter by month, vs previous month”
  const again = given[1];
  const isBefore = changes && given.length === 2 && first !== undefined && again !== undefined &&
    grain !== undefined && isGrain(grain) && isWider(first.period, grain) &&
    !isWider(again, grain) && isOfBefore(reading);
  // “July, August, September: growth vs the month before”: of each of them
  const { later } = reading;
  const isEach = changes && given.length > 2 && later !== undefined && later.by !== "itself" &&
    later.by !== "weekend" && reading.periods.every(({ unit }) => unit === later.by);
  if (isEach && later.by !== "itself" && later.by !== "weekend") {
    reading.overGrain = later.by;
    reading.later = undefined;
    reading.versusAt = undefined;
    reading.has.delete("versus");
    return given;
  }
  if (isBefore || isSeries && reading.later !== undefined) {
    if (isBefore) given.pop();
    reading.later = undefined;
    reading.has.delete("versus");
    reading.overGrain = grain;
    return given;
  }
  if (isSeries || changes && reading.overGrain !== undefined) {
    if (reading.later === undefined && first?.ends !== undefined) return given;
  }
  // “from July to August”: the later one against the earlier
  if (
    changes && reading.periods.length === 1 && first?.ends !== undefined &&
    reading.later === undefined
  ) {
    return [first.ends[1], first.ends[0]];
  }
  const second = given[1];
  const isTogether = reading.items.some((item, k) =>
    reading.isWord(k, "total") &&
    /^(together|all together|altogether|combined|in all|pinagsama|pinagsamang|magkano lahat)$/i
      .test(item.text)
  );
  // “cumulative sales in August and September”, “August and September together”: one stretch of time
  const isOneStretch = isTogether ||
    (reading.has.has("running") || reading.has.has("moving")) && !reading.has.has("versus");
  if (
    isOneStretch && given.length === 2 && first !== undefined && second !== undefined &&
    first.period.to !== null && second.from !== null &&
    daysBetween(first.period.to, second.from) === 1
  ) {
    return [{
      from: first.period.from,
      to: second.to,
      label: `${first.period.label} and ${second.label}`,
    }];
  }
  const stretch = oneStretch(reading, given);
  if (stretch !== undefined) return [stretch];
  // “up or down from August”: against all of August
  const since = given[1];
  if (
    changes && given.length === 2 && since?.from?.endsWith("-01") === true &&
    /^since /.test(since.label) && reading.periods[0]?.unit === "month" &&
    /^(from|mula|simula)\b/i.test(reading.items[reading.periods[1]?.at ?? 0]?.text ?? "") &&
    since.from < (given[0]?.from ?? "")
  ) {
    return [given[0] as Period, {
      from: since.from,
      to: endOf("month", since.from),
      label: `month of ${since.from}`,
    }];
  }
  // “third quarter sales 2025”: the year says which
  const year = given.findIndex(({ label }) => /^20\d\d( so far)?$/.test(label));
  if (given.length === 2 && year >= 0 && !reading.has.has("versus") && !reading.has.has("and")) {
    const other = given[1 - year] as Period;
    const told = given[year] as Period;
    if (
      other.from !== null && told.from !== null && other.from.slice(0, 4) === told.label.slice(0, 4)
    ) {
      return [other];
    }
  }
  // “last month vs the previous month”: the one before it
  const isTwice = given.length === 2 && second !== undefined &&
    first?.period.from === second.from && first.period.to === second.to;
  if (isTwice && isOfBefore(reading)) {
    const other = earlier(first.period, first.unit, { by: "itself", label: "the period before" });
    if (other !== null) return [first.period, other];
  }
  // “in Q3's July versus September”: what holds others only says where they are
  if (given.length > 2) {
    const inner = given.filter((p) =>
      !given.some((q) =>
        q !== p && p.from !== null && p.to !== null && q.from !== null && q.to !== null &&
        p.from <= q.from && q.to <= p.to
      )
    );
    if (inner.length > 1) return inner;
  }
  if (reading.later !== undefined) {
    if (first === undefined) {
      throw clarify(
        "period_missing",
        "Compared with which period?",
        ["this month", "last month", "last week"].map((text) => ({
          label: text,
          question: `${reading.question} ${text}`,
        })),
      );
    }
    const other = earlier(first.period, first.unit, reading.later);
    if (other === null && reading.later.month !== undefined) {
      throw refuse("periods_unlike", `There are no ${reading.later.label}; please tell the dates.`);
    }
    if (other === null) {
      throw refuse("period_open", "A period without both ends has none before it.");
    }
    return [first.period, other];
  }
  return given;
}

const GRAINS: readonly string[] = ["day", "week", "month", "quarter", "year"];

/** “in total over July, August and September”, “each of July, August and September”: one stretch. */
function oneStretch(reading: Reading, given: readonly Period[]): Period | undefined {
  const [first] = given;
  const last = given.at(-1);
  // “compare July, August and September”: a row for each
  const ids = reading.positives().map(({ id }) => id);
  const isCompared = reading.has.has("versus") &&
    !(given.length > 2 && reading.dims.length === 0 && new Set(ids).size === ids.length);
  const isOne = given.length > 1 && reading.later === undefined && !isCompared &&
    !reading.has.has("growth") && !reading.has.has("change") &&
    given.every((period, i) => {
      const before = given[i - 1];
      return before === undefined ||
        before.to !== null && period.from !== null && daysBetween(before.to, period.from) === 1;
    });
  if (!isOne || first === undefined || last === undefined) return undefined;
  const unit = reading.periods[0]?.unit;
  const isSame = reading.periods.every((told) => told.unit === unit) && unit !== "weekend";
  const grain = isSame && unit !== undefined ? unit : null;
  // “sales per week in August and September”: weeks of both
  const isByIt = grain !== null &&
    reading.dims.some(({ id, how }) =>
      id === grain || isGrain(id) && (how === "per" || how === "by") && GRAINS.indexOf(id) >= 0 &&
        GRAINS.indexOf(id) < GRAINS.indexOf(grain)
    );
  const before = (reading.periods[0]?.at ?? 0) - 1;
  const isEach = grain !== null && (reading.isWord(before, "per", "in each") ||
    reading.isWord(before, "of", "in") && reading.isWord(before - 1, "per", "in each"));
  const isSum = given.length > 2 && reading.has.has("total") && reading.dims.length === 0;
  // “in June, July and August”: a row for each
  const isListed = grain !== null && given.length > 2 && !isSum && reading.rank === undefined &&
    !reading.dims.some(({ id }) => isGrain(id));
  if (!isByIt && !isEach && !isSum && !isListed) return undefined;
  reading.versusAt = undefined;
  reading.has.delete("versus");
  if ((isEach || isListed) && !isByIt) {
    reading.dims.push({ id: grain, plural: true, at: before, how: "per" });
  }
  return { from: first.from, to: last.to, label: `${first.label} to ${last.label}` };
}

export function requireJoined(
  reading: Reading,
  periods: readonly Period[],
  growth: boolean,
): Period[] {
  if (periods.length > 4) throw refuse("too_many_periods", "Four periods at most are compared.");
  if (
    periods.length > 1 && !reading.has.has("versus") && !reading.has.has("and") &&
    !reading.has.has("or") && !growth && reading.later === undefined && !reading.has.has("change")
  ) {
    throw refuse(
      "two_periods",
      "Two periods are told, but not how they belong together; write “vs” between them.",
    );
  }
  return [...periods];
}

/** Whether it holds more than one of a span of the calendar. */
function isWider({ from, to }: Period, grain: Grain): boolean {
  return from !== null && to !== null && to > endOf(grain, startOf(grain, from));
}

/** The calendar span a period is, where it is one. */
export function unitOf(period: Period): Grain | null {
  const { from, to } = period;
  if (from === null || to === null) return null;
  for (const grain of ["day", "week", "month", "quarter", "year"] as const) {
    if (from === startOf(grain, from) && to === endOf(grain, from)) return grain;
  }
  return null;
}
