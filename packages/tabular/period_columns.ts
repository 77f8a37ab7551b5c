import { firstDay, type Grain, mayBePeriod, type Period, periodName } from "./period_name.ts";
import { uniqueNames } from "./unique_names.ts";

/** What a column of such a table holds. */
export type PeriodColumn =
  | { kind: "own" }
  /** A sum of others of the row. */
  | { kind: "sum" }
  | { kind: "period"; group: number; measure: number };

/** A table with a column, or several, for each of some periods. */
export interface PeriodColumns {
  grain: Grain;
  columns: PeriodColumn[];
  /** Of each period its name as the file has it, and the day it begins with where no name of a period is a date itself. */
  groups: { name: string; start: string | null }[];
  measures: string[];
  /** The columns' names, without a title that was read as a part of each. */
  names: readonly string[];
  header: string[];
}

/** From so many periods on columns are of one thing. */
const FEWEST = 3;
const SUM =
  /^(?:(?:grand|sub|over-?all|row|full|annual|ytd)[ _-]*)*(?:totals?|sum|ytd|kabuuan|average|avg|ave|mean)\b|\b(?:totals?|kabuuan|average)$/i;
const SUM_OF = /^(?:sum|total) (?:of|ng) (.+)$/i;
const ORDER: Grain[] = ["day", "week", "month", "quarter", "year"];
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** What makes a name that comes again another one. */
const AGAIN = /_\d+$/;
/** Years in two digits that a table's months may be of: more are days. */
const MOST_YEARS = 3;

/**
 * Which columns of a table are periods, by their names: three or more of one grain, each once with every measure, beside
 * columns that are none. Null where there are no such columns.
 *
 * @param above texts above the header, and the sheet's name: they may tell the year, and what was measured
 */
export function periodColumns(
  header: readonly string[],
  above: readonly string[],
): PeriodColumns | null {
  if (header.reduce((n, name) => n + (mayBePeriod(name) ? 1 : 0), 0) < FEWEST) return null;
  const title = sharedWords(header);
  return columnsOf(
    title === "" ? header : header.map((name) => name.slice(title.length)),
    title === "" ? above : [title.trim(), ...above],
  );
}

/** The words that all names begin with, as where a title above the header was read as a part of it. */
function sharedWords([first = "", ...others]: readonly string[]): string {
  let shared = first.length;
  for (const name of others) {
    let n = 0;
    while (n < shared && name[n] === first[n]) n++;
    shared = n;
  }
  return first.slice(0, first.slice(0, shared).lastIndexOf(" ") + 1);
}

function columnsOf(header: readonly string[], above: readonly string[]): PeriodColumns | null {
  const found = inDays(header.map((name) => mayBePeriod(name) ? periodName(name) : null));
  const grain = grainOf(found);
  if (grain === null) return null;
  const year = yearOf(above);
  // questions of a survey are Q1, Q2, too
  const ofYear = found.every((one) => one?.period.grain !== grain || one.period.year !== null);
  if (grain === "quarter" && year === null && !ofYear) return null;
  const groups = new Map<string, Group>();
  const measures = new Map<string, number>();
  const columns = header.map((name, at): PeriodColumn => {
    const one = found[at];
    if (!one || one.period.grain !== grain) {
      const isCoarser = one && ORDER.indexOf(one.period.grain) > ORDER.indexOf(grain);
      return { kind: isCoarser || SUM.test(name.trim()) ? "sum" : "own" };
    }
    const { period, measure } = one;
    const key = `${period.year} ${period.number}`;
    let group = groups.get(key);
    if (group === undefined) {
      const start = firstDay({ ...period, year: period.year ?? year }) ?? null;
      const label = labelOf(name, measure);
      groups.set(key, group = { at: groups.size, name: label, start, measures: new Set() });
    }
    if (group.measures.has(measure)) return { kind: "own" };
    group.measures.add(measure);
    if (!measures.has(measure)) measures.set(measure, measures.size);
    return { kind: "period", group: group.at, measure: measures.get(measure)! };
  });
  const all = [...groups.values()];
  // a period twice, or without one of the measures: who knows what these columns are
  const isTwice = header.some((name, at) =>
    columns[at]!.kind === "own" &&
    (found[at] ?? periodName(name.replace(AGAIN, "")))?.period.grain === grain
  );
  if (
    all.length < FEWEST || isTwice || !columns.some(({ kind }) => kind === "own") ||
    all.some((group) => group.measures.size !== measures.size)
  ) return null;
  const areDates = grain === "day" && found.every((one) => one?.period.year !== null);
  const areStarted = !areDates && all.every(({ start }) => start !== null);
  return {
    grain,
    columns,
    names: header,
    groups: all.map(({ name, start }) => ({ name, start: areStarted ? start : null })),
    measures: [...measures.keys()],
    header: uniqueNames([
      ...header.filter((_, at) => columns[at]!.kind === "own"),
      areDates ? "date" : grain,
      ...(areStarted ? [`${grain} start`] : []),
      ...[...measures.keys()].map((measure) => measure === "" ? measuredBy(above) : measure),
    ]),
  };
}

interface Group {
  at: number;
  name: string;
  start: string | null;
  measures: Set<string>;
}

type Found = ReturnType<typeof periodName>;

/** Months with two digits behind them, where these are too many to be years: days. */
function inDays(found: readonly Found[]): Found[] {
  const digits = new Set(found.flatMap((one) => one?.period.digits ?? []));
  if (digits.size <= MOST_YEARS) return [...found];
  return found.map((one) => {
    const { digits: day, number } = one?.period ?? {};
    if (!one || day === undefined || number === undefined || day < 1 || day > 31) return one;
    const period: Period = { grain: "day", year: null, number: number * 100 + day };
    return { ...one, period };
  });
}

/** The grain that most columns are of. */
function grainOf(found: readonly Found[]): Grain | null {
  const counts = new Map<Grain, number>();
  for (const one of found) {
    if (one) counts.set(one.period.grain, (counts.get(one.period.grain) ?? 0) + 1);
  }
  let most: Grain | null = null;
  for (const grain of ORDER) {
    const count = counts.get(grain) ?? 0;
    if (count >= FEWEST && count > (most === null ? 0 : counts.get(most)!)) most = grain;
  }
  return most;
}

/** The part of a name that is the period. */
function labelOf(name: string, measure: string): string {
  if (measure === "") return name;
  const parts = measure.split(" ");
  const words = name.split(/[\s_:|()]+/).filter(Boolean);
  const rest = words.filter((word) => !parts.includes(word));
  return rest.length > 0 ? rest.join(" ") : name;
}

/** The only year that is told. */
function yearOf(above: readonly string[]): number | null {
  for (const text of above) {
    const years = new Set(text.match(YEAR));
    if (years.size === 1) return Number([...years][0]);
  }
  return null;
}

/** What the figures are, as a spreadsheet writes it above a pivot: `Sum of Amount`. */
function measuredBy(above: readonly string[]): string {
  for (const text of above) {
    const found = SUM_OF.exec(text.trim());
    if (found) return found[1]!;
  }
  return "value";
}
