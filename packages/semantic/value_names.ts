import type { DimensionId } from "./names.ts";
import { edits, spaced } from "./tokens.ts";

/** A name in the data that may be meant by words of a question. */
export interface NameMatch {
  phrase: string;
  dimension: string;
  value: string;
  match: "same" | "alias" | "alike";
  likeness: number;
}

export interface Place {
  dimension: string;
  value: string;
  store_ids: string[];
}

/** Names in the data of the caller's stores; other stores' are as if they did not exist. */
export interface Names {
  match(same: readonly string[], alike: readonly string[]): Promise<NameMatch[]>;
  places(): Promise<readonly Place[]>;
  /** Values of a dimension of products or receipts, at most so many. */
  list(dimension: string, most: number): Promise<readonly string[]>;
}

/** A reading of words as values of a dimension; a lower grade is a closer match. */
export interface Candidate {
  id: DimensionId;
  values: string[];
  /** All products with the text in their name, where it is no single value. */
  contains?: string;
  grade: 0 | 1 | 2 | 3;
  stores?: string[];
  /** Of a barangay, the cities that have one of the name. */
  within?: string[];
}

/** What regions and cities are called beside what they are called in the data. */
const PLACE_ALIASES: string[][] = [
  [
    "ncr",
    "national capital region",
    "metro manila",
    "mm",
    "kalakhang maynila",
    "manila metro",
    "kamaynilaan",
  ],
  ["car", "cordillera", "cordillera administrative region"],
  ["region 1", "region i", "ilocos", "ilocos region"],
  ["region 2", "region ii", "cagayan valley"],
  ["region 3", "region iii", "central luzon"],
  ["region 4a", "region iv a", "region iva", "region 4 a", "calabarzon", "southern tagalog"],
  ["region 4b", "region iv b", "region ivb", "region 4 b", "mimaropa"],
  ["region 5", "region v", "bicol", "bicol region"],
  ["region 6", "region vi", "western visayas"],
  ["region 7", "region vii", "central visayas"],
  ["region 8", "region viii", "eastern visayas"],
  ["region 9", "region ix", "zamboanga peninsula"],
  ["region 10", "region x", "northern mindanao"],
  ["region 11", "region xi", "davao region"],
  ["region 12", "region xii", "soccsksargen"],
  ["region 13", "region xiii", "caraga"],
  ["barmm", "bangsamoro", "armm", "bangsamoro autonomous region in muslim mindanao"],
  ["quezon city", "qc", "q c", "kyusi", "lungsod quezon"],
  ["general santos", "gensan", "general santos city"],
  ["cagayan de oro", "cdo", "cagayan de oro city"],
  ["san jose del monte", "sjdm"],
  ["manila", "city of manila", "maynila"],
  ["dasmarinas", "dasma"],
  ["mandaluyong", "manda"],
  ["paranaque", "pque", "p que"],
];
const NAME_ALIASES: Record<string, [DimensionId, string][]> = {
  coke: [["brand", "coca cola"]],
  cokes: [["brand", "coca cola"]],
  "g cash": [["payment_method", "gcash"]],
  "e wallet": [["payment_method", "gcash"], ["payment_method", "maya"]],
  "e wallets": [["payment_method", "gcash"], ["payment_method", "maya"]],
  paymaya: [["payment_method", "maya"]],
  utang: [["payment_method", "credit"]],
  pautang: [["payment_method", "credit"]],
  inutang: [["payment_method", "credit"]],
  inuutang: [["payment_method", "credit"]],
  nangutang: [["payment_method", "credit"]],
  nangungutang: [["payment_method", "credit"]],
  umutang: [["payment_method", "credit"]],
  umuutang: [["payment_method", "credit"]],
  "mobile wallet": [["payment_method", "gcash"], ["payment_method", "maya"]],
  "mobile wallets": [["payment_method", "gcash"], ["payment_method", "maya"]],
  "credit card": [["payment_method", "credit card"], ["payment_method", "card"]],
  liquor: [["category", "alcoholic beverages"], ["department", "alcoholic beverages"]],
  alcohol: [["category", "alcoholic beverages"], ["department", "alcoholic beverages"]],
  alak: [["category", "alcoholic beverages"], ["department", "alcoholic beverages"]],
  inumin: [["category", "beverages"], ["department", "beverages"]],
  gatas: [["category", "dairy"], ["department", "dairy"]],
  sigarilyo: [["category", "tobacco products"], ["subcategory", "cigarettes"]],
  tabako: [
    ["category", "tobacco products"],
    ["category", "tobacco"],
    ["subcategory", "cigarettes"],
  ],
  kape: [["subcategory", "coffee"]],
  serbesa: [["subcategory", "beer"]],
  sabon: [["subcategory", "bath soap"]],
  sitsirya: [["subcategory", "chips and savory snacks"]],
  chichirya: [["subcategory", "chips and savory snacks"]],
  kendi: [["subcategory", "candies"]],
  biskwit: [["subcategory", "biscuits and crackers"]],
  toyo: [["subcategory", "soy sauce"]],
  suka: [["subcategory", "vinegar"]],
  gamot: [["category", "health"]],
  "canned goods": [["category", "canned jarred goods"], ["category", "canned and jarred goods"]],
  "canned good": [["category", "canned jarred goods"], ["category", "canned and jarred goods"]],
  "canned food": [["category", "canned jarred goods"], ["category", "canned and jarred goods"]],
  "canned foods": [["category", "canned jarred goods"], ["category", "canned and jarred goods"]],
  delata: [["category", "canned jarred goods"], ["category", "canned and jarred goods"]],
  "de lata": [["category", "canned jarred goods"], ["category", "canned and jarred goods"]],
  regulars: [["customer_type", "regular"]],
  "regular customers": [["customer_type", "regular"]],
  "regular customer": [["customer_type", "regular"]],
  "occasional customers": [["customer_type", "occasional"]],
};

/** Other spellings of a phrase that are asked for with it: singular, alias, without “City”. */
export function spellings(phrase: string): string[] {
  const plural = /(?:[^s]s)$/.test(phrase) && phrase.length > 3
    ? [phrase.slice(0, -1)]
    : [`${phrase}s`];
  const linked = /[aeiou]ng$/.test(phrase) && phrase.length > 4
    ? [phrase.slice(0, -2), phrase.slice(0, -1)]
    : [];
  const aliases = (NAME_ALIASES[phrase] ?? []).map(([, name]) => name);
  return [phrase, ...plural, ...linked, ...aliases];
}

interface PlaceForms {
  name: string;
  /** Without “City” and the like. */
  bare: string;
  compact: string;
  /** "Region VII (Central Visayas)": either part names it. */
  parts: string[];
}

const FORMS = new WeakMap<Place, PlaceForms>();

/** How a place can be written, made once: every phrase of a question is compared with every place. */
function formsOf(place: Place): PlaceForms {
  const known = FORMS.get(place);
  if (known !== undefined) return known;
  const name = spaced(place.value);
  const forms = {
    name,
    bare: withoutCity(name),
    compact: name.replaceAll(" ", ""),
    parts: place.dimension === "region"
      ? place.value.split(/[()–-]/).map(spaced).filter((part) => part !== "")
      : [],
  };
  FORMS.set(place, forms);
  return forms;
}

/** Places a phrase may mean; from exact over “City” and other names to misspelt ones. */
export function placeCandidates(
  phrase: string,
  places: readonly Place[],
  mayBeMisspelt: boolean,
): Candidate[] {
  const bare = withoutCity(phrase);
  // "Cebu province" is no city
  const kind = / province$|^province of /.test(phrase)
    ? "province"
    : / (?:city|municipality)$|^(?:city|municipality) of /.test(phrase)
    ? "municipality"
    : undefined;
  const names = new Set(PLACE_ALIASES.filter((group) => group.includes(phrase)).flat());
  const linked = /[aeiou]ng$/.test(phrase) ? [phrase.slice(0, -2), phrase.slice(0, -1)] : [];
  const compactPhrase = phrase.replaceAll(" ", "");
  const found: Candidate[] = [];
  for (const place of places) {
    const { name, bare: bareName, compact, parts } = formsOf(place);
    const id = (place.dimension === "store_name" ? "store" : place.dimension) as DimensionId;
    const values = id === "store" ? place.store_ids : [place.value];
    const most = phrase.length >= 8 ? 2 : phrase.length >= 5 ? 1 : 0;
    const grade = name === phrase || (id === "store" && compact === compactPhrase)
      ? 0
      : bareName === bare || names.has(name) || names.has(bareName) ||
          parts.includes(phrase) || parts.some((part) => names.has(part)) || linked.includes(name)
      ? 1
      : id === "store" && place.dimension === "store_name" &&
          ` ${name} `.includes(` ${phrase} `) && phrase.length > 3
      ? 2
      : mayBeMisspelt && most > 0 &&
            Math.min(edits(name, phrase, most), edits(bareName, bare, most)) <= most &&
            name[0] === phrase[0] ||
          mayBeMisspelt && phrase.length >= 5 && soundsLike(name, bareName, bare, id)
      ? 3
      : null;
    if (kind !== undefined && grade !== null && id !== kind) continue;
    if (grade !== null) {
      found.push({ id, values: [...values], grade, stores: [...place.store_ids] });
    }
  }
  const island = islandOf(phrase, places);
  if (island !== undefined) found.push(island);
  for (const candidate of found) {
    if (candidate.id !== "barangay") continue;
    candidate.within = places
      .filter(({ dimension, store_ids }) =>
        dimension === "municipality" &&
        store_ids.some((store) => candidate.stores?.includes(store))
      ).map(({ value }) => value);
  }
  return found;
}

/** “kalamba”, “mang hose”: written as it is spoken. */
function soundsLike(name: string, bareName: string, phrase: string, id: DimensionId): boolean {
  const sound = soundOf(phrase);
  return soundOf(bareName) === sound ||
    id === "store" && ` ${soundOf(name)} `.includes(` ${sound} `);
}

/** Filipino writes k for c and qu, s for z, p for f, b for v, and h for the j of Spanish. */
function soundOf(text: string): string {
  return text.replace(/ch/g, "1").replace(/qu|q|c(?=[aou]|[^aeiou]|$)/g, "k").replace(/c/g, "s")
    .replace(/z/g, "s").replace(/f/g, "p").replace(/v/g, "b").replace(/j/g, "h")
    .replace(/ñ/g, "ny").replace(/y/g, "i").replace(/(.)\1+/g, "$1");
}

const ISLANDS: Record<string, readonly string[]> = {
  luzon: ["ncr", "car", "region 1", "region 2", "region 3", "region 4a", "region 4b", "region 5"],
  visayas: ["region 6", "region 7", "region 8", "negros island region"],
  mindanao: ["region 9", "region 10", "region 11", "region 12", "region 13", "barmm"],
};

/** “Visayas”, “Mindanao”: the regions of an island group, as far as there are shops. */
function islandOf(phrase: string, places: readonly Place[]): Candidate | undefined {
  const bare = phrase.replace(/^(?:the )?|(?: (?:area|region|regions|islands?|group))$/g, "")
    .replace(/^kabisayaan$/, "visayas");
  const codes = ISLANDS[bare];
  if (codes === undefined) return undefined;
  const isOf = (region: string) => {
    const names = [spaced(region), ...region.split(/[()–-]/).map(spaced)];
    return codes.some((code) => {
      const called = PLACE_ALIASES.find((group) => group.includes(code)) ?? [code];
      return names.some((name) =>
        called.includes(name) || called.includes(name.replace(/ region$/, ""))
      );
    });
  };
  const regions = places.filter(({ dimension, value }) => dimension === "region" && isOf(value));
  if (regions.length === 0) return undefined;
  return {
    id: "region",
    values: regions.map(({ value }) => value),
    grade: 0,
    stores: regions.flatMap(({ store_ids }) => store_ids),
  };
}

function withoutCity(name: string): string {
  return name.replace(/^(?:city of|municipality of|province of|lungsod ng|lalawigan ng) /, "")
    .replace(
      / (?:city|municipality|province|region|del sur|del norte|oriental|occidental)$/,
      "",
    );
}

/** Names of products, brands and so on that a phrase may mean. */
export function nameCandidates(phrase: string, matches: readonly NameMatch[]): Candidate[] {
  const forms = spellings(phrase);
  const aliased = NAME_ALIASES[phrase] ?? [];
  const found: Candidate[] = [];
  const parts = new Map<DimensionId, string[]>();
  for (const match of matches) {
    const id = match.dimension as DimensionId;
    const name = spaced(match.value);
    if (match.match !== "alike") {
      if (!forms.includes(match.phrase)) continue;
      const isSelf = match.phrase === phrase;
      const isAlias = aliased.some(([dimension, alias]) =>
        dimension === id && alias === match.phrase
      );
      if (!isSelf && aliased.some(([, alias]) => alias === match.phrase) && !isAlias) continue;
      if (match.match === "alias" && isVariant(match, matches)) continue;
      found.push({
        id,
        values: [match.value],
        grade: match.match === "same" && isSelf ? 0 : 1,
      });
      continue;
    }
    if (match.phrase !== phrase) continue;
    if (` ${name} `.includes(` ${phrase} `) || (phrase.length >= 5 && name.includes(phrase))) {
      parts.set(id, [...parts.get(id) ?? [], match.value]);
      continue;
    }
    const most = phrase.length >= 8 ? 2 : phrase.length >= 4 ? 1 : 0;
    const compact = phrase.replaceAll(" ", "");
    if (most > 0 && edits(name.replaceAll(" ", ""), compact, most) <= most) {
      found.push({ id, values: [match.value], grade: 3 });
      continue;
    }
    // “gineebra”: the first words of a brand's name, misspelt
    const lead = name.split(" ").slice(0, phrase.split(" ").length).join(" ");
    if (
      id === "brand" && lead !== name && phrase.length >= 6 && lead[0] === phrase[0] &&
      edits(lead, phrase, 1) <= 1
    ) found.push({ id, values: [match.value], grade: 3 });
  }
  mergeAliased(found, aliased);
  for (const [id, values] of parts) {
    if (id === "product") found.push({ id, values, contains: phrase, grade: 2 });
    else for (const value of values) found.push({ id, values: [value], grade: 2 });
  }
  return found;
}

/** “Coke Zero”, where “Coke” is all of the brand: a part of it, which no name tells. */
function isVariant(
  { phrase, dimension, value }: NameMatch,
  matches: readonly NameMatch[],
): boolean {
  return dimension === "brand" &&
    matches.some((other) =>
      other.dimension === dimension && other.value === value && other.match !== "alike" &&
      phrase.startsWith(`${other.phrase} `) && !` ${spaced(value)} `.includes(` ${phrase} `)
    );
}

/** “e-wallet” is gcash and maya: one name for several values. */
function mergeAliased(found: Candidate[], aliased: readonly [DimensionId, string][]): void {
  for (const id of new Set(aliased.map(([dimension]) => dimension))) {
    const all = found.filter((candidate) =>
      candidate.id === id &&
      aliased.some(([, alias]) => alias === spaced(candidate.values[0] ?? ""))
    );
    const [first, ...others] = all;
    if (first === undefined || others.length === 0) continue;
    first.values = [...new Set(all.flatMap(({ values }) => values))];
    for (const other of others) found.splice(found.indexOf(other), 1);
  }
}

/** What decides between names that are written alike: the wider one, as people mean it. */
const PRECEDENCE: DimensionId[] = [
  "category",
  "brand",
  "subcategory",
  "department",
  "payment_method",
  "customer_type",
  "gender",
  "age_bracket",
  "data_source",
  "request_type",
  "request_mode",
  "product",
  "pack_size",
  "device",
];
const PLACES: DimensionId[] = [
  "region",
  "province",
  "municipality",
  "barangay",
  "store_type",
  "store",
];

export type Decision =
  | { is: "one"; candidate: Candidate }
  | { is: "several"; candidates: Candidate[] }
  | { is: "none" };

/** Decides among readings of one phrase; several remain where they would give different figures. */
export function decide(candidates: readonly Candidate[], hint: DimensionId | undefined): Decision {
  const hinted = hint === undefined
    ? []
    : candidates.filter(({ id }) =>
      id === hint || (hint === "category" && (id === "subcategory" || id === "department"))
    );
  // “the category Beverages” is no department
  const called = hinted.filter(({ id, grade }) => id === hint && grade <= 1);
  const pool = called.length > 0 ? called : hinted.length > 0 ? hinted : candidates;
  const best = Math.min(...pool.map(({ grade }) => grade));
  const closest = unique(pool.filter(({ grade }) => grade === best));
  if (closest.length === 0) return { is: "none" };
  if (closest.length === 1) return { is: "one", candidate: closest[0] as Candidate };
  const places = closest.filter(({ id }) => PLACES.includes(id));
  const others = closest.filter(({ id }) => !PLACES.includes(id));
  if (places.length > 0 && others.length > 0) return { is: "several", candidates: closest };
  if (places.length > 0) {
    const stores = new Set(places.map((place) => place.stores?.join("\u001f")));
    if (stores.size > 1) return { is: "several", candidates: places };
    // the same stores under several names: the widest of them
    places.sort((a, b) => PLACES.indexOf(a.id) - PLACES.indexOf(b.id));
    return { is: "one", candidate: places[0] as Candidate };
  }
  others.sort((a, b) => PRECEDENCE.indexOf(a.id) - PRECEDENCE.indexOf(b.id));
  const [first, second] = others as [Candidate, Candidate];
  const isClash = first.id === second.id ||
    (first.id === "category" && second.id === "brand" && best === 0) ||
    (first.id === "category" && (second.id === "department" || second.id === "subcategory") &&
      best === 0) ||
    (best >= 2 && !(first.id === "brand" && second.id === "product"));
  if (best === 2 && first.id === "brand" && second.id === "product") {
    const brand = spaced(first.values[0] ?? "");
    const foreign = second.values.filter((name) => !spaced(name).includes(brand));
    return foreign.length > 0
      ? { is: "several", candidates: others }
      : { is: "one", candidate: first };
  }
  return isClash ? { is: "several", candidates: others } : { is: "one", candidate: first };
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.id} ${candidate.contains ?? candidate.values.join("\u001f")}`;
    if (!seen.has(key)) seen.set(key, candidate);
  }
  return [...seen.values()];
}
