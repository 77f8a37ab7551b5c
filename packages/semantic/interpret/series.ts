import { MEASURE } from "../catalog.ts";
import { daysBetween } from "../calendar.ts";
import { type Grain, isGrain } from "../names.ts";
import { clarify, refuse } from "../not_planned.ts";
import { NUMBER_WORDS } from "../number_words.ts";
import type { Period, PlanInput } from "../plan.ts";
import type { Item } from "../read.ts";
import type { Reading } from "./reading.ts";
import { isOfDays } from "./averages.ts";

export function withSeries(reading: Reading, plan: PlanInput): PlanInput {
  const by = plan.by ?? [];
  let grain = by.find(isGrain);
  const window = windowTold(reading);
  if (grain === undefined) {
    grain = window?.grain ?? grainFor(plan.periods?.[0]);
    plan = { ...plan, by: [grain, ...by] };
  }
  if (reading.has.has("running")) {
    for (const figure of plan.figures) {
      if (!MEASURE[figure.measure].adds) {
        throw refuse(
          "does_not_combine",
          `${MEASURE[figure.measure].label} cannot be added up to a running total.`,
        );
      }
    }
    return {
      ...plan,
      figures: plan.figures.flatMap((figure) => [figure, { ...figure, show: "running" as const }])
        .slice(0, 6),
    };
  }
  if (reading.has.has("moving")) {
    const size = window?.size;
    if (grain === "day" && isOfDays(reading)) {
      throw refuse(
        "does_not_combine",
        "A moving average is over days that follow each other, not over certain ones.",
      );
    }
    if (size === undefined) {
      throw clarify(
        "window_missing",
        "Over how many rows?",
        [["7-day", "7-day moving average"], ["30-day", "30-day moving average"]].map((
          [label, text],
        ) => ({
          label: label as string,
          question: reading.question.replace(/(moving|rolling)( average)?/i, text as string),
        })),
      );
    }
    reading.has.delete("average");
    return {
      ...plan,
      figures: plan.figures.flatMap((
        figure,
      ) => [figure, { ...figure, show: "moving" as const, window: size }]).slice(0, 6),
    };
  }
  return plan;
}

const SHORT_GRAINS: Record<string, Grain> = { d: "day", w: "week" };

export function windowTold(reading: Reading): { size: number; grain: Grain } | undefined {
  // "7-day moving average": number, grain, moving
  for (let i = 0; i < reading.items.length; i++) {
    if (!reading.isWord(i, "moving")) continue;
    const match =
      /(\d{1,3}|three|seven|four|thirty|twelve)[ -]*(day|week|month|quarter|d(?= *$)|w(?= *$))s?[ -]*$/i
        .exec(
          reading.question.slice(0, (reading.items[i] as Item).at[0]),
        ) ??
        /^[^.]*?(?:over|of|across)?\s*(\d{1,3})[ -]*(day|week|month|quarter)s?/i.exec(
          reading.question.slice((reading.items[i] as Item).at[1]),
        );
    const anywhere = match ?? windowAnywhere(reading.question);
    if (anywhere === undefined) continue;
    if (match === null) return anywhere as { size: number; grain: Grain };
    const words: Record<string, number> = { three: 3, four: 4, seven: 7, twelve: 12, thirty: 30 };
    const size = words[(match[1] as string).toLowerCase()] ?? Number(match[1]);
    return size >= 2 && size <= 366
      ? {
        size,
        grain: SHORT_GRAINS[(match[2] as string).toLowerCase()] ??
          (match[2] as string).toLowerCase() as Grain,
      }
      : undefined;
  }
  return undefined;
}

/** “moving average of daily sales, 7 days”, “pitong araw na moving average”: wherever it stands. */
function windowAnywhere(question: string): { size: number; grain: Grain } | undefined {
  const grains: Record<string, Grain> = {
    d: "day",
    day: "day",
    araw: "day",
    week: "week",
    linggo: "week",
    month: "month",
    buwan: "month",
  };
  const found = [
    ...question.toLowerCase().matchAll(
      /\b(\d{1,3}|[a-z]+)[ -]*(?:na )?(d|day|araw|week|linggo|month|buwan)s?\b/g,
    ),
  ].flatMap(([, many = "", unit = ""]) => {
    const size = /^\d+$/.test(many) ? Number(many) : NUMBER_WORDS[many] ?? 0;
    const grain = grains[unit];
    return size >= 2 && size <= 366 && grain !== undefined ? [{ size, grain }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

export function grainFor(period: Period | undefined): Grain {
  if (period === undefined || period.from === null || period.to === null) return "month";
  const days = daysBetween(period.from, period.to) + 1;
  return days <= 45 ? "day" : days <= 120 ? "week" : "month";
}
