import { daysBetween, endOf, startOf } from "../calendar.ts";
import type { Grain } from "../names.ts";
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
  const versus = reading.previousOf(first.at);
  return reading.isWord(versus, "versus") &&
    /^(vs|versus|against|compared (to|with)|relative to|kumpara sa|kontra)$/i
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

/** The calendar span a period is, where it is one. */
export function unitOf(period: Period): Grain | null {
  const { from, to } = period;
  if (from === null || to === null) return null;
  for (const grain of ["day", "week", "month", "quarter", "year"] as const) {
    if (from === startOf(grain, from) && to === endOf(grain, from)) return grain;
  }
  return null;
}
