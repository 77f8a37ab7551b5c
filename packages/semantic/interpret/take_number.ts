import { DIMENSION } from "../catalog.ts";
import { isGrain } from "../names.ts";
import { refuse } from "../not_planned.ts";
import type { Item } from "../read.ts";
import type { Reading } from "./reading.ts";
import { COUNTED } from "./figure_kinds.ts";

/** “weakest”, which says no figure of its own; “busiest” does. */
function isBareRank(reading: Reading, n: number): boolean {
  const word = reading.word(n);
  return word?.is === "rank" && word.measure === undefined;
}

export function takeNumber(
  reading: Reading,
  i: number,
  item: Extract<Item, { kind: "number" }>,
  used: Set<number>,
) {
  // “make it 10”, of a ranking before
  const top = reading.previous?.top;
  const isMere = top !== undefined && reading.rank === undefined && Number.isInteger(item.value) &&
    item.value >= 1 && item.value <= 1000 && !item.isMoney && !item.isPercent &&
    reading.items.every((_, n) =>
      n === i ||
      reading.isWord(n, "ignored", "follow", "of", "all", "only", "change", "until", "sell") ||
      isBareRank(reading, n) ||
      reading.items[n]?.text === "," ||
      /^kulang$/i.test(reading.items[n]?.text ?? "") ||
      reading.isWord(n, "dimension") && isRowOf(reading, n)
    );
  if (isMere && top !== undefined) {
    // “the 3 weakest instead”: the other end
    const told = reading.items.findIndex((other, n) =>
      reading.isWord(n, "rank") && !/^rank/i.test(other.text)
    );
    const rank = reading.word(told);
    reading.rank = {
      direction: rank?.is === "rank" ? rank.direction : top.direction,
      at: i,
      n: item.value,
      explicit: true,
    };
    reading.has.delete("change");
    reading.has.add("rows only");
    reading.term(i, "ranking", `${item.value} rows`);
    for (const [n] of reading.items.entries()) if (n !== i) used.add(n);
    return;
  }
  // "3 best brands", "which 5 stores"
  const k = reading.next(i);
  const after = reading.word(k);
  const isCount = Number.isInteger(item.value) && item.value >= 1 && item.value <= 1000 &&
    !item.isMoney && !item.isPercent;
  const ranks = after?.is === "rank"
    ? after
    // “3 least popular by units”
    : after?.is === "unclear" && after.orRank !== undefined
    ? { direction: after.orRank, measure: undefined }
    : undefined;
  if (isCount && ranks !== undefined) {
    reading.rank = { direction: ranks.direction, at: k, n: item.value, explicit: true };
    reading.rankMeasure ??= ranks.measure;
    reading.has.add("rank number");
    reading.term(i, "ranking", `${item.value} rows`);
    return;
  }
  // “5 fastest growing brands”
  if (isCount && after?.is === "growing") {
    reading.rank = {
      direction: after.direction,
      at: k,
      n: item.value,
      growth: true,
      explicit: true,
    };
    reading.has.add("rank number");
    reading.term(i, "ranking", `${item.value} rows`);
    return;
  }
  // "7-day moving average"
  const ahead = reading.items.slice(i + 1, i + 6).findIndex((_, n) =>
    reading.isWord(i + 1 + n, "moving")
  );
  const behind = reading.items.slice(Math.max(0, i - 4), i).some((_, n) =>
    reading.isWord(Math.max(0, i - 4) + n, "moving")
  );
  const isMoving = reading.items.some((_, n) => reading.isWord(n, "moving"));
  if (
    after?.is === "dimension" && isGrain(after.id) &&
    (ahead >= 0 || behind || isMoving && reading.rank === undefined)
  ) {
    reading.term(i, "number", `${item.value} ${DIMENSION[after.id].plural}`);
    used.add(k);
    return;
  }
  if (isCount && after?.is === "dimension" && after.adverb !== true) {
    reading.has.add("rank number");
    reading.term(i, "ranking", `${item.value} rows`);
    reading.dims.push({ id: after.id, plural: true, at: k, how: "rank", n: item.value });
    reading.term(k, "dimension", DIMENSION[after.id].label);
    used.add(k);
    return;
  }
  // “sampung item na pinakamaraming nabili”
  const isItems = isCount && after?.is === "measure" &&
    /^items?$/i.test((reading.items[k] as Item).text) &&
    reading.items.some((_, n) => n > k && reading.isWord(n, "rank"));
  if (isItems) {
    reading.has.add("rank number");
    reading.term(i, "ranking", `${item.value} rows`);
    reading.dims.push({ id: "product", plural: true, at: k, how: "rank", n: item.value });
    reading.term(k, "dimension", DIMENSION.product.label);
    used.add(k);
    return;
  }
  if (takeNumberRange(reading, i, item, used)) return;
  // “1000+ units”
  if (reading.items[i + 1]?.text === "+") {
    const noun = reading.word(i + 2);
    const counted = noun?.is === "dimension" ? COUNTED[noun.id] : undefined;
    const measure = noun?.is === "measure" ? noun.id : counted;
    reading.thresholds.push({
      op: ">=",
      value: item.value,
      isMoney: item.isMoney,
      ...(measure ? { measure } : {}),
      at: i,
    });
    used.add(i + 1);
    if (measure) used.add(i + 2);
    reading.term(i, "comparison", `at least ${item.value}`);
    return;
  }
  // "500 pesos or more", "100 transactions and above"
  for (let n = k; n < Math.min(k + 4, reading.items.length); n++) {
    const word = reading.word(n);
    const isAtMost = word?.is === "compare" && word.op === "<=" &&
      reading.items[reading.next(n)]?.kind !== "number";
    if (
      word?.is === "compare" &&
      (word.op === ">=" || word.op === ">" || word.op === "<" || isAtMost)
    ) {
      // “2 or more stores”
      const noun = n === k ? reading.word(reading.next(n)) : reading.word(k);
      const measure = noun?.is === "measure"
        ? noun.id
        : noun?.is === "dimension" && n === k
        ? COUNTED[noun.id]
        : undefined;
      if (n === k && measure !== undefined) used.add(reading.next(n));
      reading.thresholds.push({
        op: word.op.startsWith("<") ? "<=" : ">=",
        value: item.value,
        isMoney: item.isMoney,
        ...(measure ? { measure } : {}),
        at: i,
      });
      for (let x = k; x <= n; x++) used.add(x);
      reading.term(
        i,
        "comparison",
        `${word.op.startsWith("<") ? "at most" : "at least"} ${item.value}`,
      );
      return;
    }
  }
  // “among stores with at least 200 receipts, which 3 had the highest average basket”
  const isAsked = reading.isWord(reading.previousOf(i), "which") &&
    reading.items.some((_, n) => n > i && reading.isWord(n, "rank", "growing"));
  if (isCount && isAsked && reading.rank === undefined) {
    reading.askedRows = item.value;
    reading.term(i, "ranking", `${item.value} rows`);
    return;
  }
  if (isSizeOfNamed(reading, i, item)) {
    reading.term(i, "ignored", "how many there are");
    return;
  }
  const before = reading.word(reading.previousOf(i));
  if (before?.is === "dimension") {
    const name = DIMENSION[before.id].label.toLowerCase();
    throw refuse(
      "words_unknown",
      `There is no ${name} ${item.text} in the data that you may see.`,
    );
  }
  throw refuse("number_unread", `What “${item.text}” stands for is not clear.`);
}

/** “show me 10 stores”: the rows there are. */
function isRowOf(reading: Reading, n: number): boolean {
  const word = reading.word(n);
  return word?.is === "dimension" && reading.previous?.by.includes(word.id) === true;
}

/** “the two Quezon City stores”, “for those two”: as many as are named. */
function isSizeOfNamed(
  reading: Reading,
  i: number,
  { value }: Extract<Item, { kind: "number" }>,
): boolean {
  const lead = reading.items[i - 1]?.text ?? "";
  if (!/(^|\s)(the|our|those|these|yung|ang)$/i.test(lead)) return false;
  const next = reading.items[i + 1];
  if (next === undefined || /^[.?!,]$/.test(next.text)) {
    return new Set(reading.positives().map(({ label }) => label)).size === value;
  }
  const noun = reading.word(i + 2);
  return next.kind === "name" && noun?.is === "dimension" && noun.id === "store" &&
    new Set(next.candidate.stores).size === value;
}

/** “150 to 250 receipts”, “150-250 na resibo”: both ends count. */
function takeNumberRange(
  reading: Reading,
  i: number,
  item: Extract<Item, { kind: "number" }>,
  used: Set<number>,
): boolean {
  const to = reading.items[i + 1];
  const end = reading.items[i + 2];
  if (!/^(to|until|up to|hanggang|-|–)$/i.test(to?.text ?? "") || end?.kind !== "number") {
    return false;
  }
  const n = reading.next(i + 2);
  const noun = reading.word(n);
  const isSign = noun?.is === "measure" && /^(₱|php|pesos?)$/i.test(reading.items[n]?.text ?? "");
  const counted = noun?.is === "dimension" ? COUNTED[noun.id] : undefined;
  const measure = noun?.is === "measure" && !isSign ? noun.id : counted;
  const [low, high] = [item.value, end.value].sort((a, b) => a - b) as [number, number];
  reading.thresholds.push({
    op: "between",
    value: low,
    and: high,
    isMoney: item.isMoney || end.isMoney || isSign,
    ...(measure === undefined ? {} : { measure }),
    ...(item.isPercent || end.isPercent ? { share: true } : {}),
    at: i,
  });
  used.add(i + 1).add(i + 2);
  if (isSign || measure !== undefined) used.add(n);
  reading.term(i, "comparison", `between ${low} and ${high}`);
  return true;
}
