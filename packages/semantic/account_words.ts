import type { Account } from "./account.ts";
import { DIMENSION, MEASURE } from "./catalog.ts";
import { isGrain } from "./names.ts";
import { refuse } from "./not_planned.ts";
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
  [/^(how|gaano ka) ?(fast|quickly|rapidly|bilis)$/i, showsChange, "growth"],
  [/(percent|pct|porsyento|porsiyento|%)/i, tellsPercent, "a percentage"],
  [/^(kailan|when)$/i, (plan) => isByTime(plan) || plan.periods.length > 0, "a time"],
  [/^(saan|where|nasaan)$/i, isByPlaceOr, "a place"],
];

function isByPlaceOr(plan: Plan): boolean {
  return plan.by.some((id) => DIMENSION[id].level === "place") || plan.filters.length > 0 ||
    plan.top === undefined;
}

/**
 * Checks words that the grammar passes over: each of them asks for something the plan has to show.
 *
 * @throws NotPlanned
 */
export function requireWords(plan: Plan, account: Account): void {
  for (const { text, kind } of account.items) {
    if (kind === "name" || kind === "time") continue;
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
  // “top 5 stores' combined revenue”
  const together = account.items.find((item) =>
    item.kind === "word" && item.meaning.is === "total" && TOGETHER.test(item.text)
  );
  if (together !== undefined && plan.top !== undefined && plan.top.n > 1) {
    throw refuse("does_not_combine", `Rows that are ranked cannot be told “${together.text}”.`);
  }
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

const TOGETHER = /^(together|all together|altogether|combined|pinagsama|pinagsamang)$/i;
const PACKED = /^(bottles?|cans?|sachets?|sticks?|boxes|box|packs?|pouches|jars|tubs|kaha|kahon)$/i;

/** “units sold of sachets”: how it is packed cannot be told apart from how many there are. */
function requireOneUnit({ items }: Account): void {
  const units = items.filter((item) =>
    item.kind === "word" && item.meaning.is === "measure" && item.meaning.id === "units"
  );
  const packed = units.find(({ text }) => PACKED.test(text));
  if (packed !== undefined && units.length > 1) {
    throw refuse(
      "word_unused",
      `“${packed.text}” cannot be asked for; a pack size can (“290ml”, “pack sizes”).`,
    );
  }
}
