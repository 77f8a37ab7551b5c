import { MEASURE } from "../catalog.ts";
import type { DimensionId, MeasureId } from "../names.ts";
import { refuse } from "../not_planned.ts";
import type { PlanInput } from "../plan.ts";
import type { Item } from "../read.ts";
import { moreOrLess } from "./more_or_less.ts";
import type { Named, Reading, Told } from "./reading.ts";
import { filterOf } from "./told_filters.ts";

/** Rows that are picked by which of two figures is the higher. */
export interface Pick {
  op: ">" | "<";
  /** The rows that are picked. */
  dimension: DimensionId;
  /** Whose figures are compared; two periods otherwise. */
  sides?: [Named, Named];
}

const THAN = /^(.* )?(than|kaysa|kaysa sa|kesa|kesa sa)$/i;
const BEATS =
  /^(did better than|outsold|outsells?|outperform(s|ed)?|beats?|exceeds?|exceeded|surpass(es|ed)?|tinalo|natalo|lampas sa)$/i;
const TRAILS = /^(trails?|trailed|underperform(s|ed)?|lost to|lagged|lagged behind)$/i;
const MORE =
  /\b(more|better|higher|bigger|greater|larger|stronger|mas malaki|mas mataas|malaki|mataas|mas marami|mas maraming|marami|mabenta|mabili|malakas)\b/gi;

/** “brands that did better in Cebu than in NCR”, “stores where Coke outsold Pepsi”, “how many stores sold more in September than in August”. */
export function pickOf(reading: Reading): Pick | undefined {
  const at = reading.items.findIndex(({ text }) =>
    THAN.test(text) || BEATS.test(text) || TRAILS.test(text)
  );
  const row = pickedRow(reading, at);
  if (
    at < 0 || row === undefined || reading.rank !== undefined || reading.thresholds.length > 0 ||
    reading.direction !== undefined || reading.has.has("share") || reading.has.has("growth")
  ) return undefined;
  const op = directionOf(reading, at);
  if (op === undefined) return undefined;
  const names = reading.positives();
  const before = names.filter((name) => name.at < at && name.at > row.at).at(-1) ??
    names.findLast((name) => name.at < at);
  const after = names.find((name) => name.at > at);
  const [first, second] = reading.periods;
  // “in September than in August”, “last week than the week before”
  const isPeriods = first !== undefined && first.at < at &&
    (second === undefined ? reading.later !== undefined : second.at > at) &&
    reading.periods.length + (reading.later === undefined ? 0 : 1) === 2;
  if (isPeriods) return { op, dimension: row.id };
  if (before === undefined || after === undefined || reading.periods.length > 1) return undefined;
  const isOfOne = before.id === after.id ||
    before.stores !== undefined && after.stores !== undefined;
  if (!isOfOne || before.id === row.id || after.id === row.id) return undefined;
  if (before.label === after.label) return undefined;
  return { op, dimension: row.id, sides: [before, after] };
}

/** What is picked: “which stores”, “how many stores”, “stores where”, told before what is compared. */
function pickedRow({ dims, measures, names, periods }: Reading, than: number): Told | undefined {
  const [row, ...others] = dims.filter(({ how }) => how !== "per");
  if (row === undefined || others.some(({ id }) => id !== row.id)) return undefined;
  if (row.how === "which" || row.how === "count") return row.at < than ? row : undefined;
  const first = Math.min(...[...names, ...periods].map(({ at }) => at));
  const isLed = measures.every(({ at }) => at > row.at);
  return row.how === "plain" && row.plural && row.at < first && isLed ? row : undefined;
}

function directionOf(reading: Reading, at: number): Pick["op"] | undefined {
  const { text } = reading.items[at] as Item;
  if (BEATS.test(text)) return ">";
  if (TRAILS.test(text)) return "<";
  return moreOrLess(reading, at, MORE);
}

/** The plan with its rows picked, and what they are picked by shown. */
export function withPick(plan: PlanInput, pick: Pick, label: (name: Named) => string): PlanInput {
  const measure: MeasureId = plan.figures[0]?.measure ?? "revenue";
  const by = plan.by ?? [];
  const isCount = plan.rollup?.fn === "count";
  if (
    plan.figures.some(({ show }) =>
      show !== undefined && show !== "value" && show !== "change" && show !== "growth"
    )
  ) {
    throw refuse("does_not_combine", "Rows are picked by comparing plain figures only.");
  }
  const sides = pick.sides?.map((name) => ({ label: label(name), filters: [filterOf(name)] }));
  const change = { measure, show: "change" as const };
  const grows = MEASURE[measure].format === "percent" ? [] : [{ measure, show: "growth" as const }];
  const figures = isCount ? [{ measure }] : [{ measure }, change, ...grows];
  return {
    ...plan,
    figures,
    ...(sides === undefined ? {} : { sides, segments: [] }),
    having: [{ figure: change, op: pick.op, value: 0 }],
    ...(isCount || by.length === 0
      ? {}
      : { order: { by: 1, direction: pick.op === ">" ? "desc" as const : "asc" as const } }),
  };
}
