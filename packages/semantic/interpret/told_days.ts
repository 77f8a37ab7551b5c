import type { Item } from "../read.ts";
import type { Reading } from "./reading.ts";

/** Words for how much is sold, that are no ranking where a number says which rows count. */
const MERELY_SAID = /^(slow|quiet|busy|mabenta|mabili|weak|strong|slow selling|slow moving)$/i;

const isWord = (item: Item | undefined, ...kinds: string[]) =>
  item?.kind === "word" && kinds.includes(item.meaning.is);

/** “hour of day vs number of transactions”: the one by the other, as in a chart. */
export function withAxes(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => isWord(item, "versus"));
  if (at < 1 || items.some((item, k) => k !== at && isWord(item, "versus", "by", "per", "rank"))) {
    return items;
  }
  let from = at - 1;
  while (isWord(items[from], "ignored")) from--;
  let to = at + 1;
  while (isWord(items[to], "ignored", "how many", "total")) to++;
  const isAxes = (a: number, b: number) =>
    isWord(items[a], "dimension") && isWord(items[b], "measure");
  if (!isAxes(from, to) && !isAxes(to, from)) return items;
  const isNamed = items.some((item) => item.kind === "names") ||
    items.filter(({ kind }) => kind === "time").length > 1;
  if (isNamed) return items;
  const versus = items[at] as Item;
  const is = isAxes(to, from) ? "by" as const : "ignored" as const;
  return items.map((item, k) =>
    k === at ? { kind: "word", meaning: { is }, text: versus.text, at: versus.at } : item
  );
}

const MORE_OF_THEM =
  /^(and so on|so on|and so forth|so forth|etc|etcetera|and the like|atbp|at iba pa)$/i;

/** “morning vs afternoon and so on”, “Saturday or Sunday or another day”: named as examples of all. */
export function withoutExamples(reading: Reading): void {
  const more = reading.items.findIndex(({ text }) => MORE_OF_THEM.test(text));
  const other = reading.items.findIndex(({ text }, k) =>
    /^(another|some other|any other)$/i.test(text) &&
    reading.isWord(reading.previousOf(k), "or", "and") && reading.isWord(k + 1, "dimension")
  );
  const at = more >= 0 ? more : other;
  const last = reading.names.findLast((name) => name.at < at);
  if (last === undefined || last.negative !== false) return;
  const between = reading.items.slice(last.at + 1, at);
  if (!between.every((item) => isWord(item, "ignored", "and", "or", "versus"))) return;
  const examples = reading.names.filter(({ id, at: k, negative }) =>
    id === last.id && k < at && negative === false
  );
  if (examples.length < 2) return;
  reading.names = reading.names.filter((name) => !examples.includes(name));
  if (!reading.dims.some(({ id }) => id === last.id)) {
    reading.dims.push({ id: last.id, plural: true, at: last.at, how: "by" });
  }
}

/**
 * “which days are busy: transactions per day of the week”: the day of the week is what is asked
 * for, and not each date beside it.
 */
export function mergeDays(reading: Reading): void {
  const ofWeek = reading.dims.find(({ id }) => id === "weekday");
  const date = reading.dims.find(({ id, how }) =>
    id === "day" && (how === "which" || how === "rank" || how === "plain")
  );
  if (ofWeek === undefined || date === undefined) return;
  reading.dims = reading.dims.filter((dim) => dim !== date);
  if (date.how !== "plain") {
    reading.dims = reading.dims.map((dim) =>
      dim === ofWeek
        ? { ...dim, how: date.how, plural: date.plural || date.how === "rank" && dim.plural }
        : dim
    );
  }
}

/** “slow brands: under 50 units”: the number says which. */
export function dropMereRank(reading: Reading): void {
  const { rank } = reading;
  if (rank === undefined || rank.n !== undefined) return;
  if (!MERELY_SAID.test(reading.items[rank.at]?.text ?? "")) return;
  // “when were we busy? transactions per hour”
  const isToldApart = reading.dims.every(({ how }) => how === "per" || how === "by") &&
    reading.dims.some(({ at }) => at > rank.at) && reading.measures.length > 0;
  if (reading.thresholds.length === 0 && !isToldApart) return;
  reading.rank = undefined;
  reading.rankMeasure = undefined;
  reading.dims = reading.dims.map((dim) => dim.how === "rank" ? { ...dim, how: "plain" } : dim);
}

const KINDS_OF_DAY: ReadonlySet<string> = new Set([
  "weekday",
  "weekday_weekend",
  "daypart",
  "holiday",
]);

/** “kelan mas malaki ang benta, weekday o weekend”: which of the two, and not on which date. */
export function withoutWhen(reading: Reading): void {
  const compared = reading.comparableNames();
  if (compared === undefined || !KINDS_OF_DAY.has(compared)) return;
  reading.dims = reading.dims.filter(({ id, at }) =>
    id !== "day" || !/^(kailan|kelan)( ba)?$/i.test(reading.items[at]?.text ?? "")
  );
}
