import { isGrain } from "../names.ts";
import { refuse } from "../not_planned.ts";
import type { Reading } from "./reading.ts";

const RANKS =
  /^(rank|ranks|ranked|ranking|rankings|position|standing|stands?|stood|sits?|sat|lands?|landed|placed?|finish|finished|end up|ended up|come in|came in)$/i;

/** “where does Alaska rank among dairy brands”, “Lahug's rank”: names whose place is asked for limit nothing. */
export function takePlacedNames(reading: Reading): void {
  const at = askedAt(reading);
  if (at < 0) return;
  const names = reading.positives();
  const { rank } = reading;
  if (rank?.n !== undefined || rank?.both || rank?.from !== undefined || rank?.growth) {
    throw unread(reading, at);
  }
  const ids = reading.dims.filter(({ how }) => how !== "per").map(({ id }) => id);
  // “the rank of Alaska”, “where does Alaska rank”
  const near = reading.isWord(at, "place of")
    ? names.find((name) => name.at > at) ?? names[0]
    : names.findLast((name) => name.at < at);
  const first = names.find(({ id }) => ids.includes(id)) ?? near;
  if (first === undefined) throw unread(reading, at);
  const placed = names.filter((name) => name.id === first.id);
  const isOther = ids.some((id) => id !== first.id) || isGrain(first.id) ||
    placed.slice(1).some((name) => !reading.isWord(reading.previousOf(name.at), "and", "or"));
  if (
    isOther || placed.some(({ values, contains }) => values.length > 1 || contains !== undefined) ||
    reading.periods.length > 1 || reading.later !== undefined || reading.thresholds.length > 0
  ) throw unread(reading, at);
  reading.placed = placed;
  reading.names = reading.names.filter((name) => !placed.includes(name));
  if (ids.length === 0) {
    reading.dims.push({ id: first.id, plural: true, at: first.at, how: "rank" });
  }
  reading.rank ??= { direction: "desc", at, explicit: true };
}

/** Where the word stands that asks for a place; -1 where none does. */
function askedAt(reading: Reading): number {
  const { items } = reading;
  const noun = items.findIndex((_, k) =>
    reading.isWord(k, "place of") && !reading.isWord(reading.next(k), "dimension")
  );
  if (noun >= 0) return noun;
  // “store 102 rank by units”
  const by = items.findIndex(({ text }, k) => /^rank/i.test(text) && reading.isWord(k, "by"));
  if (by >= 0 && reading.dims.length === 0 && reading.isNameAt(reading.previousOf(by))) return by;
  const rank = items.findIndex(({ text }, k) => RANKS.test(text) && reading.isWord(k, "rank"));
  if (rank < 0) return -1;
  const isWhere = /\b(where|saan|how)\b/i.test(reading.question.slice(0, items[rank]?.at[0]));
  // “Alaska's rank”, “where does Alaska rank”
  return isWhere && reading.positives().some((name) => name.at < rank) ||
      /^['’]s$/.test(
        reading.question.slice((items[rank - 1]?.at[1] ?? 2) - 2, items[rank - 1]?.at[1]),
      )
    ? rank
    : -1;
}

function unread(reading: Reading, at: number) {
  return refuse(
    "word_unused",
    `“${
      reading.items[at]?.text
    }”: the place of which names among which others is not clear; ask for all of their kind, ranked.`,
  );
}
