import { endOf, shift, startOf } from "../calendar.ts";
import { type Grain, isGrain } from "../names.ts";
import { clarify, refuse } from "../not_planned.ts";
import { earlier } from "../periods.ts";
import type { Period, PlanInput } from "../plan.ts";
import type { Item } from "../read.ts";
import type { Reading } from "./reading.ts";

/** “highest growth”, “grew the least”, “by revenue growth”: what is ranked is the growth. */
export function settleGrowth(reading: Reading) {
  const { rank } = reading;
  // “the highest month-on-month growth”
  const over = reading.items.findIndex((_, k) => reading.isWord(k, "grow over"));
  if (
    rank !== undefined && !rank.growth && over === reading.next(rank.at) &&
    reading.dims.every(({ id }) => !isGrain(id))
  ) {
    reading.rank = { ...rank, growth: true };
    reading.has.add("growth");
    return;
  }
  const at = reading.growthAt;
  if (at === undefined || rank?.growth === true) return;
  const isChange = reading.isWord(at, "change") &&
    !/percent|%|rate|pct/i.test((reading.items[at] as Item).text);
  const passes = (from: number, to: number) => {
    for (let k = from + 1; k < to; k++) {
      if (
        reading.items[k]?.kind !== "number" &&
        !reading.isWord(k, "ignored", "measure", "of", "in", "share")
      ) return false;
    }
    return true;
  };
  const by = reading.items.findLastIndex((_, k) => k < at && reading.isWord(k, "by"));
  // “by how many pesos they gained or lost”: an amount, whichever way it went
  const asked = by < 0 ? -1 : reading.next(by);
  const isAmountOf = reading.isWord(at, "change") && asked > by && asked < at &&
    reading.isWord(asked, "how many", "how much") &&
    !reading.items.slice(asked, at).some((_, k) => reading.isWord(asked + k, "dimension", "share"));
  const isByGrowth = (by >= 0 && passes(by, at)) || isAmountOf ||
    (rank !== undefined && !reading.has.has("which") &&
      /^(rank|ranked|ranking)$/i.test((reading.items[rank.at] as Item).text) &&
      passes(rank.at, at));
  if (rank === undefined) {
    reading.ordersByGrowth = isByGrowth && !reading.has.has("change");
    return;
  }
  const isNumbered = reading.has.has("rank number") || rank.n !== undefined;
  const isOfRank = passes(rank.at, at) && rank.at < at;
  const isAfter = at < rank.at && passes(at, rank.at) && !isNumbered;
  // “3 stores whose sales fell”, “sales growth Sept over Aug, the highest”, “top brand in growth”
  const [head, tail] = rank.at < at ? [rank.at, at] : [at, rank.at];
  const between = reading.items.slice(head + 1, tail);
  const isJoined = between.some((item, k) =>
    reading.isWord(head + 1 + k, "and", "with", "by") ||
    /^(their|its|they|did|do|does|if|whether|how)$/i.test(item.text)
  );
  const fell = reading.isWord(at, "change") && reading.direction !== undefined;
  const isFirst = rank.at > at && !reading.has.has("by measure") &&
    reading.measures.length < 2 &&
    between.every((item, k) =>
      item.kind === "time" || item.kind === "number" || /^,$/.test(item.text) ||
      reading.isWord(
        head + 1 + k,
        "ignored",
        "measure",
        "of",
        "in",
        "share",
        "versus",
        "by",
        "per",
        "dimension",
        "only",
        "which",
        "compare",
      )
    );
  const isVerb = rank.at < at && fell && !isJoined && !reading.has.has("by measure") &&
    reading.rankMeasure === undefined && !between.some(({ kind }) => kind === "time");
  const isIn = rank.at < at && !isJoined &&
    /^(in|sa|on|for)$/i.test((reading.items[leadOf(reading, at)] as Item | undefined)?.text ?? "");
  if (isByGrowth || isOfRank || isAfter || isFirst || isVerb || isIn) {
    const isFall = reading.direction === "down" && !isEitherWay(reading);
    reading.rank = {
      ...rank,
      growth: true,
      // “3 worst” of what fell are those that fell most
      direction: isFall && !(isFirst && rank.direction === "asc")
        ? (rank.direction === "desc" ? "asc" : "desc")
        : rank.direction,
    };
    // “shed the most revenue”: an amount
    const isAmount = isOfRank || isAfter && reading.isWord(reading.next(rank.at), "measure");
    reading.byChange = isAmountOf || isChange && isAmount && reading.isWord(at, "change");
    reading.has.add("growth");
    return;
  }
  const isApart =
    reading.items.slice(0, at).some((item, k) =>
      k > rank.at && item.kind === "word" && (["and", "with"].includes(item.meaning.is) ||
        /^(their|its|they|did|do|does)$/i.test(item.text))
    ) || at < rank.at || reading.versusAt !== undefined || reading.later !== undefined ||
    reading.periods.length > 1;
  if (!isApart) {
    const figure = "growth";
    throw clarify("rank_by_what", "Ranked by the growth, or by the figure itself?", [
      { label: "by growth", question: `${reading.question} ranked by ${figure}` },
      {
        label: "by the figure, with its growth",
        question: `${reading.question} and their ${figure}`,
      },
    ]);
  }
}

/** The word before a figure's growth: “in” of “in sales growth”. */
function leadOf(reading: Reading, at: number): number {
  let k = reading.previousOf(at);
  while (reading.isWord(k, "measure", "share")) k = reading.previousOf(k);
  return k;
}

/** “gained or lost”. */
function isEitherWay(reading: Reading): boolean {
  const told = reading.items.flatMap(({ kind }, k) => {
    const word = reading.word(k);
    return kind === "word" && word?.is === "change" ? [word.direction] : [];
  });
  return told.includes("up") && told.includes("down");
}

/** “which stores shrank”, “list the brands whose units dropped”: only those. */
export function isPickedByChange(reading: Reading): boolean {
  if (reading.has.has("which")) return true;
  // “fell by more than 20 %” says which
  if (reading.thresholds.length > 0) return false;
  const at = reading.growthAt ?? -1;
  const isYesNo = /^\W*(did|do|does|is|are|was|were|has|have|had|how)\b/i.test(reading.question);
  return !isYesNo && reading.dims.some((dim) =>
    dim.how === "plain" && dim.at < at &&
    !reading.measures.some((measure) => measure.at < dim.at)
  );
}

export function withGrowthOf(reading: Reading, plan: PlanInput): PlanInput {
  const by = plan.by ?? [];
  const grain = by.find(isGrain);
  const both = (figures: PlanInput["figures"]) =>
    figures.flatMap((figure) => [figure, { ...figure, show: "growth" as const }]).slice(0, 6);
  const periods = plan.periods ?? [];
  const first = periods[0];
  const series = eachOfSpans(reading, plan);
  if (series !== undefined) return { ...series, figures: both(plan.figures) };
  if (periods.length > 1) return { ...plan, figures: withGrowth(plan.figures) };
  if (reading.overGrain !== undefined && reading.rank?.growth !== true) {
    const unit = reading.periods[0]?.unit ?? null;
    if (
      first === undefined ||
      (unit !== reading.overGrain && isLonger(first, reading.overGrain) &&
        reading.overGrain !== "year")
    ) {
      // a series: each span against the one before
      if (
        grain === undefined && first === undefined && by.length > 0 && !reading.has.has("trend")
      ) {
        throw clarify("period_missing", `The latest ${reading.overGrain}, or each of them?`, [
          {
            label: `the latest whole ${reading.overGrain}`,
            question: `${reading.question} last ${reading.overGrain}`,
          },
          { label: "each", question: `${reading.question} by ${reading.overGrain}` },
        ]);
      }
      if (grain === undefined) {
        return { ...plan, by: [reading.overGrain, ...by], figures: both(plan.figures) };
      }
      if (grain === reading.overGrain) return { ...plan, figures: both(plan.figures) };
    }
    if (first === undefined) {
      throw clarify(
        "period_missing",
        "Growth of which period?",
        ["this month", "last month", "last quarter"].map((text) => ({
          label: text,
          question: `${reading.question} ${text}`,
        })),
      );
    }
    const other = earlier(first, unit, {
      by: reading.overGrain,
      ...(reading.overGrain === unit && reading.overGrain !== "year"
        ? {}
        : { sameDays: true as const }),
      label: `a ${reading.overGrain} earlier`,
    });
    if (other === null) {
      throw refuse("period_open", "A period without both ends has none before it.");
    }
    return { ...plan, periods: [first, other], figures: withGrowth(plan.figures) };
  }
  if (grain !== undefined) return { ...plan, figures: both(plan.figures) };
  if (first === undefined) {
    throw clarify(
      "period_missing",
      "Growth of which period?",
      ["this month", "last month", "last week"].map((text) => ({
        label: `${text}, against the one before`,
        question: `${reading.question} ${text}`,
      })),
    );
  }
  if (
    first.from !== null && /^(since|after) /.test(first.label) && reading.overGrain === undefined
  ) {
    throw clarify("compare_with", "Compared with what?", [
      { label: "month by month", question: `${reading.question} by month` },
      { label: "week by week", question: `${reading.question} by week` },
    ]);
  }
  const other = earlier(
    first,
    reading.periods[0]?.unit ?? null,
    reading.overGrain
      ? { by: reading.overGrain, sameDays: true, label: `a ${reading.overGrain} earlier` }
      : { by: "itself", label: "the period before" },
  );
  if (other === null) {
    throw refuse("period_open", "A period without both ends has none before it.");
  }
  return { ...plan, periods: [first, other], figures: withGrowth(plan.figures) };
}

/** “August and September”: with nothing between that sets one against the other. */
function areListed({ items, periods }: Reading): boolean {
  const [from, to] = [periods[0]?.at ?? 0, periods.at(-1)?.at ?? 0];
  const between = items.slice(from + 1, to);
  return between.some(({ text }) => /^(and|at|&|,)(?!\w)/i.test(text)) &&
    between.every((item) =>
      item.kind === "time" ||
      item.kind === "word" && ["and", "of", "in", "ignored", "follow"].includes(item.meaning.is)
    );
}

/** “month-on-month growth for August and for September”: each against the one before. */
function eachOfSpans(reading: Reading, plan: PlanInput): PlanInput | undefined {
  const { overGrain } = reading;
  const told = [...reading.periods].map(({ period }) => period)
    .sort((a, b) => (a.from ?? "") < (b.from ?? "") ? -1 : 1);
  const [first, last] = [told[0], told.at(-1)];
  const isEach = overGrain !== undefined && told.length > 1 && reading.versusAt === undefined &&
    reading.periods.every(({ unit }) => unit === overGrain) && areListed(reading) &&
    (plan.by ?? []).every((id) => !isGrain(id)) &&
    told.every(({ from }, i) =>
      i === 0 ||
      from !== null && from === shift(overGrain, startOf(overGrain, told[i - 1]?.from ?? from), 1)
    );
  if (!isEach || first === undefined || last === undefined) return undefined;
  return {
    ...plan,
    by: [overGrain, ...plan.by ?? []],
    periods: [{ from: first.from, to: last.to, label: `${first.label} to ${last.label}` }],
  };
}

/** Two periods side by side: each figure, its change and its growth. */
export function withChange(plan: PlanInput): PlanInput {
  const values = plan.figures.filter((figure) =>
    figure.show === undefined || figure.show === "value" || figure.show === "share"
  );
  const figures = values.length > 2
    ? values
    : values.flatMap((figure) =>
      figure.show === "share" ? [figure] : [
        figure,
        { measure: figure.measure, show: "change" as const },
        { measure: figure.measure, show: "growth" as const },
      ]
    );
  return { ...plan, figures: (plan.periods?.length ?? 0) > 2 ? values : figures };
}

export function withGrowth(figures: PlanInput["figures"]): PlanInput["figures"] {
  return withChange({ figures, periods: [] }).figures;
}

export function isLonger(period: Period, grain: Grain): boolean {
  if (period.from === null || period.to === null) return true;
  return period.to > endOf(grain, shift(grain, startOf(grain, period.from), 0));
}
