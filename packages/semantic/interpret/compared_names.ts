import { COMPARATIVE } from "../account.ts";
import { DIMENSION } from "../catalog.ts";
import type { DimensionId } from "../names.ts";
import { clarify, refuse } from "../not_planned.ts";
import { type Filter, isProductDimension } from "../plan.ts";
import type { Item } from "../read.ts";
import { spaced } from "../tokens.ts";
import type { Named, Reading } from "./reading.ts";
import { filterOf, holdBoth } from "./told_filters.ts";
import { isPartOf } from "../share_reading.ts";

/** Values that limit when they are listed (“on Mondays and Tuesdays”), and are rows only when compared. */
export const MERELY_LIMITS: ReadonlySet<DimensionId> = new Set([
  "weekday",
  "weekday_weekend",
  "daypart",
  "hour",
  "holiday",
  "age_bracket",
]);

/** “morning or afternoon: when do we sell more”, “difference between Coke and Pepsi”: rows. */
export function settleComparison(reading: Reading) {
  const isMore = reading.items.some((item) =>
    item.kind === "word" && item.meaning.is === "ignored" && COMPARATIVE.test(item.text)
  );
  if (isMore && reading.versusAt === undefined && reading.comparableNames() !== undefined) {
    reading.has.add("versus");
    reading.versusAt = reading.names[1]?.at ?? 0;
  }
  // “September revenue of both”
  const both = reading.items.findIndex(({ text }) => /^both$/i.test(text));
  if (
    both >= 0 && reading.versusAt === undefined && reading.comparableNames() !== undefined &&
    reading.rank === undefined && reading.names.every((name) => name.at < both) &&
    reading.isWord(reading.previousOf(both), "of", "in")
  ) {
    reading.has.add("versus");
    reading.versusAt = both;
  }
  const at = reading.growthAt;
  if (at === undefined || !reading.has.has("change") || reading.periods.length > 1) return;
  const word = (reading.items[at] as Item).text;
  if (
    !/^(the )?(difference|differ|differed|variance|delta|gap|agwat|pagkakaiba|diperensya|kaibahan)/i
      .test(word)
  ) {
    return;
  }
  if (
    reading.later === undefined &&
    reading.dims.some(({ id, plural }) =>
      plural && ["gender", "weekday_weekend", "holiday"].includes(id)
    )
  ) {
    reading.has.delete("change");
    return;
  }
  if (reading.later !== undefined || reading.positives().length < 2) return;
  reading.has.delete("change");
  reading.has.add("versus");
  reading.versusAt = at;
}

/**
 * “stores whose September sales were above their August sales”, “stores with growth”: the rows of
 * which that is said, where it is said of the rows and not asked of one.
 */
export function pickedThan(reading: Reading): ">" | "<" | undefined {
  const [dim] = reading.dims;
  if (
    reading.dims.length !== 1 || dim === undefined || reading.rank !== undefined ||
    reading.thresholds.length > 0 || !["which", "plain"].includes(dim.how) || !dim.plural
  ) return undefined;
  const item = reading.items[dim.at] as Item;
  const rest = reading.question.slice(item.at[1]);
  const said = /^\s*(?:whose|where|that|which|na|with|having|who|ang|:)\b/i.test(rest) ||
    dim.how === "which" || SAID_OF_ALL.test(reading.question.slice(0, item.at[0]));
  if (!said) return undefined;
  if (reading.than !== undefined) return reading.than;
  const at = reading.growthAt;
  const lead = at === undefined ? "" : reading.question.slice(item.at[1], reading.items[at]?.at[0]);
  if (
    at !== undefined && reading.isWord(at, "growth") &&
    /^\s*(?:with|that (?:had|have|showed|saw|posted)|having|na may|na nagkaroon ng|showing|posting|na|ang|:)?\s*(?:an? )?(?:positive |negative )?(?:(?:revenue|sales?|benta) )?$/i
      .test(lead)
  ) {
    return /negative/i.test(`${lead} ${reading.items[at]?.text}`) || reading.direction === "down"
      ? "<"
      : ">";
  }
  const versus = reading.versusAt;
  if (versus === undefined) return undefined;
  const word = (reading.items[versus] as Item).text;
  if (
    /^(beat|beats|outdid|surpass|surpassed|exceeded|outpaced|topped|overtook|nilampasan|tinalo)/i
      .test(word)
  ) {
    // “beat their August sales in September”: August is told first
    return (reading.periods[0]?.at ?? 0) > versus ? "<" : ">";
  }
  const before = reading.question.slice(item.at[1], reading.items[versus]?.at[0]);
  const isMore =
    /\b(mas|more|better|higher|bigger|greater|larger|less|lower|fewer|worse|smaller)\b/i;
  if (
    !/^(than|kaysa|kesa|kaysa sa|kesa sa|kumpara sa|kaysa noong)$/i.test(word) ||
    !isMore.test(before)
  ) {
    return undefined;
  }
  return /\b(less|lower|fewer|worse|smaller|mababa|maliit|mahina|konti|kaunti)\b/i.test(before)
    ? "<"
    : ">";
}

const SAID_OF_ALL = /\b(which|list|only|show|name|identify|aling?|anong|sinong|mga)\b[^,]*$/i;

/** “NCR and Cebu”, “Coke and snacks”: no sale is of both, so each is a row. */
export function listedNames(reading: Reading, names: readonly Named[]): Named[] | undefined {
  const isPlace = (name: Named) => DIMENSION[name.id].level === "place";
  for (const [k, second] of names.entries()) {
    const first = names[k - 1];
    if (first === undefined || first.id === second.id) continue;
    let joint = reading.previousOf(second.at);
    if (reading.isWord(joint, "in", "of")) joint = reading.previousOf(joint);
    // “compare NCR to Cebu”
    const isTo =
      reading.has.has("versus") && /^(to|with)$/i.test(reading.items[joint]?.text ?? "") ||
      reading.has.has("versus") && reading.items[second.at - 1]?.text.toLowerCase() === "to";
    const joined = (reading.isWord(joint, "and", "or", "versus") || isTo) &&
      (reading.previousOf(joint) === first.at || joint === first.at);
    const areOfProducts = isProductDimension(first.id) && isProductDimension(second.id);
    const overlap = first.stores?.some((store) => second.stores?.includes(store)) ?? false;
    const arePlaces = isPlace(first) && isPlace(second) && !overlap;
    if (joined && (areOfProducts || arePlaces)) return [first, second];
    if (arePlaces && !joined) {
      throw refuse("places_apart", `No store is in both ${first.label} and ${second.label}.`);
    }
  }
  return undefined;
}

/** “Coke vs the rest of the soft drinks”: the one, and all others of its kind. */
export function besideTheRest(
  reading: Reading,
  by: readonly DimensionId[],
): CompareSegments | undefined {
  const at = reading.restAt;
  const out = outsideItself(reading);
  if (out !== undefined) {
    return [
      { label: (reading.items[out.at] as Item).text, filters: [filterOf(out)], source: [out] },
      {
        label: "the rest",
        filters: [{ dimension: out.id, op: "not_in", values: [...out.values] }],
        source: [],
      },
    ];
  }
  if (at === undefined) return undefined;
  const name = reading.positives().findLast((told) => told.at < at);
  const noun = reading.items[reading.next(at)];
  const kind = noun?.kind === "word" && noun.meaning.is === "dimension"
    ? noun.meaning.id
    : undefined;
  const isOfKind = kind === undefined || name !== undefined &&
      (kind === name.id || isPartOf(kind, name.id) || isPartOf(name.id, kind));
  const others = reading.positives().filter((told) => told.id === name?.id);
  if (
    name === undefined || name.contains !== undefined || reading.versusAt === undefined ||
    others.length > 1 || by.includes(name.id) || !isOfKind
  ) {
    throw refuse(
      "words_unknown",
      `“${
        (reading.items[at] as Item).text
      }”: beside which name is not told; “X vs the rest” is read.`,
    );
  }
  const rest: Filter = { dimension: name.id, op: "not_in", values: [...name.values] };
  return [
    {
      label: (reading.items[name.at] as Item).text,
      filters: [filterOf(name)],
      source: [name],
    },
    { label: "the rest", filters: [rest], source: [] },
  ];
}

/** “e-wallets (gcash and maya)”: what is in the brackets tells the one before it once more. */
function withoutParts(names: readonly Named[]): Named[] {
  return names.filter((name) =>
    !names.some((other) =>
      other.id === name.id && other.at < name.at && other.values.length > name.values.length &&
      name.values.every((value) => other.values.includes(value))
    )
  );
}

/** “NCR versus everything outside NCR”: taken as beside the rest. */
function outsideItself(reading: Reading): Named | undefined {
  if (reading.versusAt === undefined) return undefined;
  for (const name of reading.positives()) {
    const out = reading.names.find((other) =>
      other.negative !== false && other.id === name.id && other.values.join() === name.values.join()
    );
    if (out === undefined || reading.positives().filter(({ id }) => id === name.id).length > 1) {
      continue;
    }
    reading.names = reading.names.filter((other) => other !== out);
    return name;
  }
  return undefined;
}

/** “sa umaga tsaka sa hapon”: the one, and then the other. */
function areEnumerated(reading: Reading, names: readonly Named[]): boolean {
  return names.slice(1).some(({ at }, k) =>
    reading.items.slice((names[k]?.at ?? at) + 1, at).some(({ text }, n, between) =>
      /^(tsaka|saka|at saka|pati|pati na|pati na rin|as well as)( sa)?$/i.test(text) ||
      // “in Quezon City and in Cebu City”
      !MERELY_LIMITS.has(names[k]?.id ?? "hour") && /^(and|at)$/i.test(text) &&
        /^(in|by|with|for|from|sa|of|through|via)$/i.test(between[n + 1]?.text ?? "")
    )
  );
}

type CompareSegments = { label: string; filters: Filter[]; source: Named[] }[];

/** Names that are rows of their own: compared, or listed. */
export function comparedNames(
  reading: Reading,
  by: readonly DimensionId[],
  shares: boolean,
): {
  dimensions: DimensionId[];
  segments: CompareSegments;
} {
  const positive = withoutParts(reading.names.filter((name) => !name.negative));
  const none = { dimensions: [], segments: [] };
  const rest = besideTheRest(reading, by);
  if (rest !== undefined && !shares) return { dimensions: [], segments: rest };
  if (shares) return none;
  const versus = reading.versusAt;
  // “either Coke or Sprite”
  const isEither = reading.items.some(({ text }) => /^either$/i.test(text));
  const isSum = reading.has.has("total") && !areEnumerated(reading, positive);
  if (versus === undefined && (isSum || isEither)) return none;
  const groups = new Map<DimensionId, Named[]>();
  for (const name of positive) groups.set(name.id, [...groups.get(name.id) ?? [], name]);
  if (holdBoth(reading, positive)) return none;
  const several = [...groups]
    .filter(([id, names]) =>
      versus !== undefined || !MERELY_LIMITS.has(id) || areEnumerated(reading, names)
    )
    .filter(([id, names]) =>
      // “credit (utang)” is one
      new Set(names.map(({ values }) => values.join("\u001f"))).size > 1 && !by.includes(id) &&
      names.every((name) => name.contains === undefined)
    );
  const [only] = several;
  if (
    several.length === 1 && only !== undefined && reading.rank === undefined &&
    only[1].some(({ values }) => values.length > 1)
  ) {
    // “Luzon vs Visayas”, “e-wallets vs cash”: each is a row, whatever it is made of
    return {
      dimensions: [],
      segments: only[1].map((name) => ({
        label: reading.items[name.at]?.text ?? name.label,
        filters: [filterOf(name)],
        source: [name],
      })),
    };
  }
  if (several.length > 0) {
    // "in the evening and at night" limits; brands, stores and places are told apart
    return { dimensions: several.slice(0, 2).map(([id]) => id), segments: [] };
  }
  const listed = versus === undefined ? listedNames(reading, positive) : undefined;
  if (listed !== undefined) {
    return {
      dimensions: [],
      segments: listed.map((name) => ({
        label: name.label,
        filters: [filterOf(name)],
        source: [name],
      })),
    };
  }
  if (versus === undefined) return none;
  // one on each side, of different kinds: "NCR vs Cebu City", "Coke vs all beverages"
  const before = positive.filter((name) => name.at < versus);
  const after = positive.filter((name) => name.at > versus);
  const apart = listedNames(reading, positive);
  const isStart = before.length === 0 && after.length >= 2;
  const [left, right] = apart !== undefined
    ? apart
    : isStart
    ? [after[0], after[1]]
    : [before.at(-1), after[0]];
  if (left === undefined || right === undefined || left.id === right.id) return none;
  const arePlaces = (id: DimensionId) => DIMENSION[id].level === "place";
  const related = (arePlaces(left.id) && arePlaces(right.id)) ||
    (isProductDimension(left.id) && isProductDimension(right.id)) ||
    (DIMENSION[left.id].level === "receipt" && DIMENSION[right.id].level === "receipt");
  if (!related) return none;
  return {
    dimensions: [],
    segments: [left, right].map((name) => ({
      label: name.label,
      filters: [filterOf(name)],
      source: [name],
    })),
  };
}

/** “Alaska Evap or Condensada”: what nearly is the name of something wider was not meant. */
export function refuseNearlyWider(reading: Reading, compared: readonly Named[]) {
  for (const name of compared) {
    const item = reading.items[name.at] as Item;
    const other = compared.find((one) => one !== name && isPartOf(one.id, name.id));
    const isNamed = spaced(item.text).split(" ").every((word) =>
      ` ${spaced(name.label)} `.includes(` ${word} `)
    );
    if (
      other === undefined || item.kind !== "name" || isNamed || reading.isWord(name.at - 1, "all")
    ) {
      continue;
    }
    const head = /^\S+/.exec((reading.items[other.at] as Item).text)?.[0] ?? "";
    throw clarify("name_ambiguous", `What is meant by “${item.text}”?`, [
      { label: `${head} ${item.text}`, question: reading.replaced(item, `${head} ${item.text}`) },
      { label: name.label, question: reading.replaced(item, `all "${name.label}"`) },
    ]);
  }
}

/** “Lucky Me beef noodles vs pancit canton”: a product beside all of its own brand was not meant. */
export function refuseOwnBrand(reading: Reading, compared: readonly Named[]) {
  for (const product of compared) {
    const brand = compared.find((other) =>
      other.id === "brand" && product.id === "product" &&
      ` ${spaced(product.label)} `.startsWith(`${" "}${spaced(other.label)} `)
    );
    // “Coke Mismo vs all Coke” says so
    if (brand === undefined || reading.isWord(brand.at - 1, "all")) continue;
    const item = reading.items[brand.at] as Item;
    if (` ${spaced(brand.label)} `.startsWith(` ${spaced(item.text)} `)) continue;
    throw clarify(
      "name_ambiguous",
      `“${item.text}” is all of ${brand.label}, and ${product.label} is a part of it.`,
      [
        { label: `all ${brand.label}`, question: reading.replaced(item, `all "${brand.label}"`) },
        {
          label: `products with it in their name`,
          question: reading.replaced(item, `products containing "${item.text}"`),
        },
      ],
    );
  }
}
