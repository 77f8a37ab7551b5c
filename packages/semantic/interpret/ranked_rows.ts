import { COMPARATIVE } from "../account.ts";
import { DIMENSION } from "../catalog.ts";
import { type DimensionId, isGrain } from "../names.ts";
import { clarify, refuse } from "../not_planned.ts";
import type { PlanInput } from "../plan.ts";
import type { Item } from "../read.ts";
import type { Reading } from "./reading.ts";
import { BAD } from "./figure_kinds.ts";
import { dimensionWord } from "./told_groups.ts";

/** “which city buys more Kopiko”, of many: the one that does most. */
export function rankComparative(reading: Reading): void {
  const dim = reading.dims.find(({ how, plural }) => how === "which" && !plural);
  const at = reading.items.findIndex((item, k) =>
    COMPARATIVE.test(item.text) && reading.isWord(k, "ignored")
  );
  const isAll = /\b(both|each|all|every|lahat|parehong?)\b/i.test(reading.question);
  const isOne = !isAll && reading.dims.length === 1 && dim !== undefined &&
    reading.periods.length < 2 &&
    !FEW.has(dim.id) && !isGrain(dim.id) && reading.comparableNames() === undefined;
  if (
    !isOne || at < 0 || reading.rank !== undefined || reading.has.has("versus") ||
    reading.thresholds.length > 0 || reading.later !== undefined || reading.has.has("growth") ||
    reading.has.has("change")
  ) return;
  const isLess = /^(less|fewer|lower|smaller|worse|weaker|slower|maliit|mababa)$/i
    .test((reading.items[at] as Item).text);
  reading.rank = { direction: isLess ? "asc" : "desc", at, explicit: false };
}

/** What has few values, which are told beside each other. */
const FEW: ReadonlySet<DimensionId> = new Set([
  "gender",
  "daypart",
  "weekday_weekend",
  "holiday",
  "return_status",
  "payment_method",
  "customer_type",
]);

export function rankedBy(
  reading: Reading,
  by: readonly DimensionId[],
): { dimension: DimensionId; n: number | undefined; per: DimensionId[] } | undefined {
  const withNumber = reading.dims.find((dim) => dim.n !== undefined);
  if (reading.rank === undefined && withNumber !== undefined) {
    throw clarify("rank_unclear", `Which ${withNumber.n}?`, [
      {
        label: `the ${withNumber.n} highest`,
        question: reading.question.replace(/(\d+)/, "top $1"),
      },
      {
        label: `the ${withNumber.n} lowest`,
        question: reading.question.replace(/(\d+)/, "bottom $1"),
      },
    ]);
  }
  if (reading.rank === undefined) return undefined;
  const told = reading.dims.find((dim) => dim.how === "rank") ??
    reading.dims.find((dim) => dim.how === "which") ??
    reading.dims.find((dim) => dim.how === "plain") ??
    reading.dims.find((dim) => dim.how === "by") ??
    reading.dims.at(-1);
  const inName = nounInName(reading);
  const ofKind = told === undefined && inName === undefined ? whichOfKind(reading) : undefined;
  if (ofKind !== undefined) return { dimension: ofKind, n: reading.rank.n ?? 1, per: [] };
  if (told === undefined && inName !== undefined) {
    const n = reading.rank.n ?? (reading.has.has("all") ? undefined : 10);
    return { dimension: inName, n, per: [] };
  }
  // “who leads each category”: within what is told, not of what
  const isWithin = told?.how === "per" &&
    /^(each|every|in each|in every|within each|(of|for|from) (each|every)|sa bawat|bawat)/i.test(
      (reading.items[reading.previousOf(told.at)] as Item | undefined)?.text ?? "",
    );
  // “pinakamabenta kada tindahan”: of what is sold there
  const isOfWhatSells = told?.how === "per" &&
    /mabenta|mabili|sell/i.test((reading.items[reading.rank.at] as Item).text) &&
    reading.measures.length === 0;
  if (told === undefined || isWithin || isOfWhatSells || !by.includes(told.id)) {
    // "highest average basket last month" has no rows to rank
    const grouped = reading.comparableNames();
    if (grouped !== undefined) return { dimension: grouped, n: 1, per: [] };
    throw clarify(
      "rank_of_what",
      "The highest or lowest of what?",
      (["brand", "category", "store", "day"] as const).map((id) => ({
        label: DIMENSION[id].plural,
        question: `${reading.question} by ${dimensionWord(id)}`,
      })),
    );
  }
  const isWhole = /^(rank|i-?ranggo|ranggo)/i.test((reading.items[reading.rank.at] as Item).text);
  if (isWhole && reading.rank.n === undefined) return { dimension: told.id, n: undefined, per: [] };
  // “which of the stores”: one
  const lead = reading.leadingIn(told.at);
  const isOneOf = reading.has.has("which") &&
    (reading.isWord(lead, "of", "in", "across") ||
      /^(of|among|amongst|in|from|sa)\b/i.test(reading.items[lead + 1]?.text ?? "") ||
      /\b(of|among|in|sa)\s+(the\s+|our\s+|all\s+|mga\s+)*$/i
        .test(reading.question.slice(0, (reading.items[told.at] as Item).at[0])));
  // “which brands sold the most and the least”: many, as they are two
  // “the biggest gainer among brands”, “the top seller of our stores”
  const isOneAmong = reading.rank.n === undefined && told.plural && told.at > reading.rank.at &&
    /\b(gainer|loser|grower|decliner|climber|riser|improver|faller|seller|performer|earner|leader|winner|mover|one)$/i
      .test((reading.items[reading.rank.at] as Item).text) &&
    /\b(among|amongst|of|in|from|across)( (the|our|all|its|my))*\s*$/i
      .test(reading.question.slice(0, (reading.items[told.at] as Item).at[0]));
  const isOneOfEach = reading.rank.both === true && told.how === "which";
  const n = reading.rank.n ?? told.n ??
    (told.plural && !isOneOf && !isOneOfEach && !isOneAmong ? undefined : 1);
  const per = by.filter((id) =>
    id !== told.id &&
    reading.dims.some((dim) =>
      dim.id === id &&
      (dim.how === "per" || dim.how === "by" || dim.how === "plain" || dim.how === "across")
    )
  );
  return { dimension: told.id, n: n ?? (reading.has.has("all") ? undefined : 10), per };
}

const IN_PESOS =
  /\b(in (peso|pesos|php|absolute)( terms)?|sa piso|sa pesos?|(peso|absolute|unit|receipt|transaction) (increase|decrease|gain|loss|growth|change|drop|decline|rise|fall)s?)\b/i;

const IN_PERCENT = /%|\b(percent\w*|pct|porsyento|porsiyento|bahagdan)\b/i;

/** “which fell the most, in pesos”, “by peso increase”: by the amount. */
function isInPesos(reading: Reading): boolean {
  return IN_PESOS.test(reading.question);
}

/** “top 5 tobacco products”, where Tobacco Products is a category. */
export function nounInName(reading: Reading): DimensionId | undefined {
  for (const name of reading.names) {
    const item = reading.items[name.at] as Item;
    if (name.at < (reading.rank?.at ?? Infinity)) continue;
    if (/\bproducts$/i.test(item.text) && name.id !== "product") return "product";
    if (/\bbrands$/i.test(item.text) && name.id !== "brand") return "brand";
  }
  return undefined;
}

/** “which noodles sold most”, “anong beer ang pinakamabenta”: a product of that kind. */
export function whichOfKind(reading: Reading): DimensionId | undefined {
  const isOne = reading.names.some(({ at, id, negative }) =>
    !negative && ["category", "subcategory", "department"].includes(id) &&
    (reading.isWord(reading.previousOf(at), "which") ||
      // “pinakamabentang chichirya”
      reading.rank !== undefined && reading.previousOf(at) === reading.rank.at &&
        /ng$/i.test((reading.items[reading.rank.at] as Item).text))
  );
  return isOne ? "product" : undefined;
}

export function withTop(
  reading: Reading,
  plan: PlanInput,
  ranked: { dimension: DimensionId; n: number | undefined; per: DimensionId[] },
): PlanInput {
  const figures = plan.figures;
  const wanted = reading.rankMeasure;
  const index = reading.rank?.growth
    ? figures.findIndex((figure) =>
      figure.show ===
        ((reading.byChange && !IN_PERCENT.test(reading.question) || isInPesos(reading)) &&
            figures.some((f) => f.show === "change")
          ? "change"
          : "growth")
    )
    : wanted !== undefined
    ? figures.findIndex((figure) => figure.measure === wanted)
    : figures.findIndex((figure) => figure.show === "share");
  // “top 10 products with their units and revenue”: by revenue, where nothing else is told
  const money = figures.findIndex(({ measure, show }) =>
    measure === "revenue" && (show === undefined || show === "value")
  );
  const isDefault = index < 0 && wanted === undefined && money > 0;
  const figure = isDefault ? money : Math.max(index, 0);
  const by = plan.by ?? [];
  if (by.length === 0) return plan;
  const per = ranked.per.filter((id) => by.includes(id));
  // the ranked dimension stands after what it is ranked within
  const ordered = [...per, ...by.filter((id) => !per.includes(id))];
  if (per.length > 2) {
    throw refuse("too_many_dimensions", "A ranking is within two dimensions at most.");
  }
  const n = reading.placed.length > 0 ? 1 : ranked.n;
  let direction = reading.rank?.direction ?? "desc";
  // the worst return rate is the highest
  const isBad = BAD.has(figures[figure]?.measure ?? "revenue");
  const word = (reading.items[reading.rank?.at ?? 0] as Item).text;
  if (isBad && /worst|best|poorest|weakest|pinakamahina|pinakamaganda/i.test(word)) {
    direction = direction === "desc" ? "asc" : "desc";
  }
  if (n === undefined) {
    return { ...plan, by: ordered, order: { by: figure, direction } };
  }
  return {
    ...plan,
    by: ordered,
    top: {
      n,
      direction,
      figure,
      per,
      ...(reading.placed.length > 0
        ? { named: reading.placed.flatMap(({ values }) => values) }
        : reading.rank?.both
        ? { both: true as const }
        : reading.rank?.from === undefined
        ? {}
        : { from: reading.rank.from }),
    },
  };
}
