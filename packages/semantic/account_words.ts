import type { Account } from "./account.ts";
import { DIMENSION, MEASURE } from "./catalog.ts";
import { isGrain } from "./names.ts";
import { refuse } from "./not_planned.ts";
import type { Item } from "./read.ts";
import type { Plan } from "./plan.ts";

type Check = (plan: Plan) => boolean;

const shown = (plan: Plan) => [...plan.figures, ...plan.having.map(({ figure }) => figure)];
const showsChange: Check = (plan) =>
  plan.periods.length > 1 || shown(plan).some(({ show }) => show === "growth" || show === "change");
const tellsPercent: Check = (plan) =>
  shown(plan).some(({ show, measure }) =>
    show === "share" || show === "growth" || show === "change" ||
    MEASURE[measure].format === "percent"
  );
const isByTime: Check = (plan) =>
  [...plan.by, ...plan.rollup?.over ?? []].some((id) =>
    isGrain(id) || ["hour", "daypart", "weekday", "weekday_weekend", "holiday"].includes(id)
  );

/** Words that are passed over where they stand, and what must be in the plan for them to be told. */
const MUST_SHOW: [RegExp, Check, string][] = [
  [
    /^(how|gaano ka) ?(fast|quickly|rapidly|steeply|sharply|strongly|strong|bilis)$/i,
    showsChange,
    "growth",
  ],
  [
    /^(make|makes|making|bumubuo|bumuo) ?(up|ng|sa)$/i,
    (plan) => plan.top !== undefined || tellsPercent(plan),
    "a share",
  ],
  [/^paki(hati|bukod|hiwalay|paghiwalay)/i, (plan) => plan.by.length > 0, "rows told apart"],
  [/(percent|pct|porsyento|porsiyento|%)/i, tellsPercent, "a percentage"],
  [/^(kailan|when)$/i, (plan) => isByTime(plan) || plan.periods.length > 0, "a time"],
  [/^(bawat|kada|each|isa) ?-?(isa|one)$/i, (plan) => plan.by.length > 0, "rows told apart"],
  [/^(saan|where|nasaan)$/i, isByPlaceOr, "a place"],
  [/^(how often|how frequently|gaano ka ?dalas)$/i, tellsRate, "a rate"],
  [/^(magkano|how much money)( ang)?$/i, (plan) => !countsPersons(plan), "an amount"],
];

function tellsRate(plan: Plan): boolean {
  return plan.part !== undefined ||
    shown(plan).every(({ measure, show }) =>
      (show === undefined || show === "value") && MEASURE[measure].over !== undefined
    );
}

function countsPersons(plan: Plan): boolean {
  return shown(plan).every(({ measure }) => /customers$/.test(measure));
}

function isByPlaceOr(plan: Plan): boolean {
  return plan.by.some((id) => DIMENSION[id].level === "place") || plan.filters.length > 0 ||
    plan.top === undefined || plan.top.named !== undefined;
}

/**
 * Checks words that the grammar passes over: each of them asks for something the plan has to show.
 *
 * @throws NotPlanned
 */
export function requireWords(plan: Plan, account: Account): void {
  for (const [i, { text, kind }] of account.items.entries()) {
    if (kind === "name" || kind === "time" || isRelative(account.items, i)) continue;
    const missing = MUST_SHOW.find(([pattern, check]) => pattern.test(text) && !check(plan));
    if (missing !== undefined) {
      throw refuse(
        "word_unused",
        `“${text}” asks for ${
          missing[2]
        }, which the answer would not show; please say it otherwise.`,
      );
    }
  }
  requireSeveralRanked(plan, account);
  requireOneUnit(account);
  requireNoSeries(plan, account);
  requireNoPairs(account);
  requireNoWhole(plan, account);
  requireOnly(plan, account);
  requireFelt(account);
  // “top 5 stores' combined revenue”
  const together = account.items.find((item) =>
    item.kind === "word" && item.meaning.is === "total" && TOGETHER.test(item.text)
  );
  if (together !== undefined && plan.top !== undefined && plan.top.n > 1) {
    throw refuse("does_not_combine", `Rows that are ranked cannot be told “${together.text}”.`);
  }
}

/** “the one day in September where sales were lowest”: a time. */
function isRelative(items: readonly Item[], i: number): boolean {
  const before = items.slice(0, i).findLast((item) =>
    !(item.kind === "word" && item.meaning.is === "ignored")
  );
  return /^where$/i.test(items[i]?.text ?? "") &&
    (before?.kind === "time" || before?.kind === "word" && before.meaning.is === "dimension");
}

/** “where does Alaska rank among dairy brands”: one name alone has no rank. */
function requireSeveralRanked(plan: Plan, account: Account): void {
  if (!account.isRanked) return;
  const ranked = plan.by.filter((id) => !plan.top?.per.includes(id));
  const alone = ranked.length === 1 &&
    plan.filters.find((filter) =>
      filter.op === "in" && filter.dimension === ranked[0] && filter.values.length === 1
    );
  if (alone) {
    throw refuse(
      "does_not_combine",
      "One name alone cannot be ranked; ask for all of its kind, ranked.",
    );
  }
}

/** “trend of the top 3 brands”: which they are over all of the time is not what is shown. */
function requireNoSeries(plan: Plan, { items }: Account): void {
  const grain = plan.by.find(isGrain);
  if (plan.top === undefined || grain === undefined || plan.by.length < 2) return;
  const rank = items.findIndex((item) => item.kind === "word" && item.meaning.is === "rank");
  const isOfRanked = items.slice(Math.max(0, rank - 3), Math.max(0, rank)).some((item) =>
    item.kind === "word" && ["of", "per"].includes(item.meaning.is)
  );
  const isFirst = items.slice(0, Math.max(0, rank)).some((item) =>
    item.kind === "word" &&
    (item.meaning.is === "trend" || item.meaning.is === "dimension" && item.meaning.id === grain)
  );
  const isApart = !plan.top.per.includes(grain) && plan.by.at(-1) !== grain;
  if (isApart || isOfRanked && isFirst) {
    throw refuse(
      "does_not_combine",
      "A series of what is ranked over all of the time cannot be told; ask for the ranking first, and then for each by name.",
    );
  }
}

/** “sold in Cebu but not in NCR”: what is left out has to be a part of what is told. */
function requireFelt({ names }: Account): void {
  const places = names.filter(({ stores }) => stores !== undefined);
  for (const out of places.filter(({ negative }) => negative !== false)) {
    const others = places.filter(({ negative }) => negative === false);
    const isFelt = others.length === 0 ||
      others.some(({ stores }) => stores?.some((store) => out.stores?.includes(store)));
    if (!isFelt) {
      throw refuse("negation_unread", `Nothing of that is in ${out.label} anyway.`);
    }
  }
}

/** “receipts with Coke vs all receipts”: a part and its whole are no two rows. */
function requireNoWhole(plan: Plan, { items }: Account): void {
  const is = (item: Item | undefined, ...kinds: string[]) =>
    item?.kind === "word" && kinds.includes(item.meaning.is);
  const at = items.findIndex((item, k) =>
    is(item, "versus") && is(items[k + 1], "all", "total") && !is(items[k + 2], "of") &&
    items[k + 2]?.kind !== "name" && items[k + 2]?.kind !== "time" && !is(items[k + 2], "value")
  );
  if (at >= 0 && plan.segments.length === 0 && plan.filters.length > 0) {
    throw refuse(
      "does_not_combine",
      "A part is not told beside its whole; ask for its share, or for one after the other.",
    );
  }
}

/** “Coke in August and Pepsi in September”: each with its own, which one table does not tell. */
function requireNoPairs({ items }: Account): void {
  const told = items.flatMap((item, at) => {
    const word = item.kind === "word" ? item.meaning : undefined;
    if (word?.is === "measure") return [{ kind: "figure", value: word.id as string, at }];
    if (item.kind === "time" && item.time.is === "period") {
      const { from, to } = item.time.period;
      return [{ kind: "time", value: `${from} ${to}`, at }];
    }
    const [id, values] = item.kind === "name"
      ? [item.candidate.id, item.candidate.values]
      : word?.is === "value"
      ? [word.id, word.values]
      : [undefined, []];
    if (id === undefined) return [];
    const kind = DIMENSION[id].level === "place" ? "place" : id;
    return [{ kind, value: `${id} ${values.join()}`, at }];
  });
  for (const [i, first] of told.entries()) {
    const [second, third, fourth] = told.slice(i + 1, i + 4);
    if (second === undefined || third === undefined || fourth === undefined) return;
    const isJoined = items.slice(second.at + 1, third.at).some((item) =>
      item.kind === "word" && ["and", "versus", "or"].includes(item.meaning.is)
    );
    if (
      isJoined && first.kind === third.kind && second.kind === fourth.kind &&
      first.kind !== second.kind && first.value !== third.value && second.value !== fourth.value
    ) {
      throw refuse(
        "does_not_combine",
        "Two things that differ twice are not told in one table; please ask for one after the other.",
      );
    }
  }
}

/** “receipts with Marlboro only”, “brands sold only in NCR”: nothing else is held, or nowhere else. */
function requireOnly(plan: Plan, { items, dims, names }: Account): void {
  const at = items.findIndex((item) => item.kind === "word" && item.meaning.is === "only");
  if (at < 0) return;
  const isHeld =
    shown(plan).every(({ measure }) => ["transactions", "unique_customers"].includes(measure)) &&
    names.some((name) =>
      DIMENSION[name.id].level === "line" && (name.at === at - 1 || name.at === at + 1)
    );
  const sold = items.findIndex((item) => item.kind === "word" && item.meaning.is === "sell");
  const isNowhereElse = sold >= 0 && sold === at - 1 &&
    dims.some((dim) => dim.at < sold && plan.by.includes(dim.id));
  if (isHeld || isNowhereElse) {
    throw refuse(
      "word_unused",
      `What “${items[at]?.text}” leaves out cannot be told here; please ask without it.`,
    );
  }
}

const TOGETHER = /^(together|all together|altogether|combined|pinagsama|pinagsamang)$/i;
const PACKED = /^(bottles?|cans?|sachets?|sticks?|boxes|box|packs?|pouches|jars|tubs|kaha|kahon)$/i;

/** “1L bottles or packs”: the size tells which. */
function isOfSize(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before?.kind === "name") return before.candidate.id === "pack_size";
  return before?.kind === "word" && ["or", "and"].includes(before.meaning.is) &&
    PACKED.test(items[at - 2]?.text ?? "") && isOfSize(items, at - 2);
}

/** “units sold of sachets”: how it is packed cannot be told apart from how many there are. */
function requireOneUnit({ items }: Account): void {
  const units = items.filter((item) =>
    item.kind === "word" && item.meaning.is === "measure" && item.meaning.id === "units"
  );
  const packed = units.find((item) =>
    PACKED.test(item.text) && !isOfSize(items, items.indexOf(item))
  );
  if (packed !== undefined && units.length > 1) {
    throw refuse(
      "word_unused",
      `“${packed.text}” cannot be asked for; a pack size can (“290ml”, “pack sizes”).`,
    );
  }
}
