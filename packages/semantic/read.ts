import { ENGLISH_WORDS } from "./english_words.ts";
import { type Entry, LANGUAGE_WORDS, LEXICON, type Meaning } from "./lexicon.ts";
import { DIMENSION } from "./catalog.ts";
import { rootWithAffix } from "./filipino_affixes.ts";
import type { DimensionId } from "./names.ts";
import { NUMBER_WORDS } from "./number_words.ts";
import { readTime, type Time } from "./periods.ts";
import { respelt } from "./respelt_words.ts";
import { rewriteTokens } from "./rewrite_tokens.ts";
import { edits, spaced, type Token } from "./tokens.ts";
import {
  type Candidate,
  decide,
  nameCandidates,
  type NameMatch,
  type Names,
  type Place,
  placeCandidates,
  spellings,
} from "./value_names.ts";

/** A part of the question, read. */
export type Part =
  | { kind: "word"; meaning: Meaning }
  | { kind: "time"; time: Time }
  | { kind: "hours"; from: number; to: number }
  | { kind: "number"; value: number; isMoney: boolean; isPercent: boolean }
  | { kind: "name"; candidate: Candidate }
  | { kind: "names"; candidates: Candidate[] }
  | { kind: "unknown" };

export type Item = Part & { text: string; at: [number, number] };

const LONGEST_NAME = 6;
/** What products are sorted into. */
const GROUPINGS: ReadonlySet<string> = new Set(["department", "category", "subcategory"]);
const AGED =
  /\b(aged?|ages|edad|years?[ -]old|women|men|female|male|babae(?:ng)?|lalaki(?:ng)?|customers?|shoppers?|buyers?|people)\b.*\d|\d.*\b(?:years?|yrs?|anyos|taong gulang|age|ages|edad)\b|\b(?:adults?|teens|teenagers|seniors|youth|kids)\b.*\d|\b(sales|sold|benta|naibenta) (?:to|sa) .*\d|\b(under|over)[ -]?\d{2}s\b/i;
/** Short words as they are typed in a hurry. */
const TYPED: Record<string, string> = {
  lst: "last",
  wek: "week",
  weeek: "week",
  wekk: "week",
  mont: "month",
  moth: "month",
  sles: "sales",
  slaes: "sales",
  saels: "sales",
  trx: "transactions",
  cits: "city",
  brnd: "brand",
  brnads: "brands",
  stors: "stores",
  strore: "store",
  stroe: "store",
  hwo: "how",
  waht: "what",
  yesteday: "yesterday",
  tdays: "todays",
  mny: "many",
  hw: "how",
  mch: "much",
  prev: "previous",
  yest: "yesterday",
  ystrday: "yesterday",
  yday: "yesterday",
  tdy: "today",
  wknd: "weekend",
  wkend: "weekend",
  wkly: "weekly",
  dly: "daily",
  mthly: "monthly",
  mnthly: "monthly",
  mth: "month",
  mnth: "month",
  mos: "months",
  qrtr: "quarter",
  yr: "year",
  btw: "between",
  btwn: "between",
  b4: "before",
  ave: "average",
  avrg: "average",
  amt: "amount",
  vol: "volume",
  dept: "department",
  depts: "departments",
  cat: "category",
  cats: "categories",
  ctgry: "category",
  prod: "product",
  prods: "products",
  trans: "transactions",
  custs: "customers",
  tot: "total",
  ttl: "total",
  pct: "percent",
  perc: "percent",
  vs: "versus",
  w: "with",
  yun: "ang",
  nun: "noong",
  mgkano: "magkano",
  mgkno: "magkano",
  mkano: "magkano",
  pinaka: "pinakamataas",
  tindhn: "tindahan",
  knina: "kanina",
  khpn: "kahapon",
  kahpon: "kahapon",
  ngaun: "ngayon",
  ngyon: "ngayon",
  ngaung: "ngayong",
  nkaraang: "nakaraang",
  nakarang: "nakaraang",
  bwan: "buwan",
  buan: "buwan",
  lngo: "linggo",
  lnggo: "linggo",
};
/** Words too short for a slip, unless two letters changed places. */
const SHORT = [
  "week",
  "year",
  "hour",
  "sale",
  "sold",
  "unit",
  "item",
  "city",
  "last",
  "most",
  "cash",
  "july",
  "june",
  "weeks",
  "years",
  "units",
];
/** Words that are spelt right, and no other word misspelt. */
const WELL_SPELT =
  /^(last|past|first|second|third|fourth|this|these|next|week|weeks|days?|month|after|before|since|until|between|time|times|list|late|lead|cost|most|least|must|just|take|make|side|hours?|half|end|start|mid|place|price|each|every|other|where|when|with|over|under)$/;
/** Reads a question into items; every token becomes part of one. */
export async function readQuestion(
  question: string,
  tokens: readonly Token[],
  names: Names,
  today: string,
): Promise<Item[]> {
  const reader = new Reader(question, tokens, today);
  const places = await names.places();
  const same = [...new Set(reader.phrases().flatMap(spellings))];
  const known = same.length === 0 ? [] : await names.match(same, []);
  // “snacks” is a department, and a part of the category “Snacks & Confectionery”
  const wide = [
    ...new Set(
      known.filter(({ dimension, match }) => match === "same" && GROUPINGS.has(dimension))
        .map(({ phrase }) => phrase),
    ),
  ];
  const parts = wide.length === 0
    ? []
    : (await names.match([], wide)).filter((match) => GROUPINGS.has(match.dimension));
  reader.learn(places, [...known, ...parts]);
  if (AGED.test(question)) reader.learnAges(await names.list("age_bracket", 30));
  let items = reader.read();
  if (items.some((item) => item.kind === "unknown")) {
    const alike = reader.unknownPhrases(items);
    reader.learn(places, alike.length > 0 ? await names.match([], alike) : [], alike);
    reader.guess();
    items = reader.read();
    // a word that was misspelt may begin or end a phrase: “lst month”
    if (reader.repair()) items = reader.read();
  }
  return items.map((item, i) => isFilipinoAnd(items, i) ? { ...item, ...AND } : item);
}

const AND: Part = { kind: "word", meaning: { is: "and" } };

/** “Coke at Pepsi” are both, “Coke at Lahug” is there. */
function isFilipinoAnd(items: readonly Item[], i: number): boolean {
  const [before, item, after] = [items[i - 1], items[i], items[i + 1]];
  if (item?.text.toLowerCase() !== "at" || before === undefined || after === undefined) {
    return false;
  }
  // “nung Agosto at ilan naman nung Setyembre”
  const asks = after.kind === "word" && /^how /.test(after.meaning.is);
  if (before.kind === "time" && asks && items.slice(i + 1).some(({ kind }) => kind === "time")) {
    return true;
  }
  const kindOf = (of: Item) => {
    const id = of.kind === "name"
      ? of.candidate.id
      : of.kind === "names"
      ? of.candidates[0]?.id
      : of.kind === "word" && (of.meaning.is === "value" || of.meaning.is === "dimension")
      ? of.meaning.id
      : undefined;
    if (of.kind === "word" && of.meaning.is === "measure") return "measure";
    return id === undefined ? of.kind === "time" ? "time" : undefined : DIMENSION[id].level;
  };
  return kindOf(before) !== undefined && kindOf(before) === kindOf(after);
}

class Reader {
  readonly question: string;
  tokens: Token[];
  words: string[];
  readonly today: string;
  #places: readonly Place[] = [];
  #matches: NameMatch[] = [];
  #alike = new Set<string>();
  #lookedUp = false;
  #cache = new Map<string, Candidate[]>();

  constructor(question: string, tokens: readonly Token[], today: string) {
    this.question = question;
    this.tokens = [...rewriteTokens(tokens, today)];
    this.words = this.tokens.map((token) => token.text);
    this.today = today;
  }

  learn(places: readonly Place[], matches: readonly NameMatch[], alike: readonly string[] = []) {
    this.#places = places;
    this.#matches = [...this.#matches, ...matches];
    for (const phrase of alike) this.#alike.add(phrase);
    this.#cache.clear();
  }

  #ages: { from: number; to: number; value: string }[] = [];
  #repairs = new Map<number, string>();

  learnAges(brackets: readonly string[]) {
    this.#ages = brackets.flatMap((value) => {
      const match = /^(\d+)\s*(?:-|–|to)\s*(\d+)$/.exec(value) ?? /^(\d+)\s*\+$/.exec(value);
      return match === null
        ? []
        : [{ from: Number(match[1]), to: Number(match[2] ?? Infinity), value }];
    });
  }

  /** Takes misspelt words for what they were read as; whether there were any. */
  repair(): boolean {
    if (this.#repairs.size === 0) return false;
    this.tokens = this.tokens.map((token, i) => {
      const text = this.#repairs.get(i);
      return text === undefined ? token : { ...token, text, raw: text };
    });
    this.words = this.tokens.map((token) => token.text);
    this.#repairs.clear();
    return true;
  }

  /** From now on misspelt words are read as what they nearly are. */
  guess() {
    this.#lookedUp = true;
  }

  phrase(from: number, length: number): string {
    const first = this.tokens[from] as Token;
    const last = this.tokens[from + length - 1] as Token;
    return length === 1 && first.kind === "word"
      ? spaced(first.text)
      : spaced(this.question.slice(first.at[0], last.at[1]).replace(/['’`´]s\b/gu, ""));
  }

  /** Everything in the question that may be a name. */
  phrases(): string[] {
    const all: string[] = [];
    for (let i = 0; i < this.tokens.length; i++) {
      for (let n = 1; n <= LONGEST_NAME && i + n <= this.tokens.length; n++) {
        if (this.tokens[i]?.kind === "sign" || this.tokens[i + n - 1]?.text === ",") continue;
        const phrase = this.phrase(i, n);
        if (phrase.length > 1 && phrase.length <= 120) all.push(phrase);
      }
    }
    return [...new Set(all)];
  }

  /** What the unknown stretches may be a part or a misspelling of. */
  unknownPhrases(items: readonly Item[]): string[] {
    const all: string[] = [];
    for (let i = 0; i < this.tokens.length; i++) {
      const isUnknown = (k: number) =>
        items.some((item) =>
          item.kind === "unknown" && item.at[0] <= (this.tokens[k] as Token).at[0] &&
          (this.tokens[k] as Token).at[1] <= item.at[1]
        );
      if (!isUnknown(i)) continue;
      for (let n = 1; n <= 4 && i + n <= this.tokens.length; n++) {
        if (!isUnknown(i + n - 1)) continue;
        const phrase = this.phrase(i, n);
        if (phrase.length >= 3 && phrase.length <= 60) all.push(phrase);
      }
      // "bear brnad", "lucky mee": a misspelt word of a name whose other words are of the language
      for (const [from, n] of [[i - 1, 2], [i, 2], [i - 1, 3], [i - 2, 3]] as const) {
        if (from < 0 || from + n > this.tokens.length) continue;
        if (this.tokens[from]?.kind !== "word" || this.tokens[from + n - 1]?.kind !== "word") {
          continue;
        }
        all.push(this.phrase(from, n));
      }
    }
    return [...new Set(all)].slice(0, 40);
  }

  read(): Item[] {
    const items: Item[] = [];
    let i = 0;
    while (i < this.tokens.length) {
      const [length, part] = this.best(i, items);
      const first = this.tokens[i] as Token;
      const last = this.tokens[i + length - 1] as Token;
      const at: [number, number] = [first.at[0], last.at[1]];
      items.push({ ...part, text: this.question.slice(...at), at });
      i += length;
    }
    return items;
  }

  best(i: number, before: readonly Item[]): [number, Part] {
    const token = this.tokens[i] as Token;
    // “category "Beverages"”: the quotation mark is no word between
    const last = before.findLast(({ text }) => !/^["“”#]$/.test(text));
    const hint = dimensionOf(last) ?? listedDimension(before) ?? exceptedOf(before);
    const word = this.word(i);
    // “between 2,000 and 3,000 pesos”: no year is written so
    const isAmount = token.kind === "number" && /^\d,\d{3}$/.test(this.question.slice(...token.at));
    const time = isAmount ? null : readTime(this.words, i, this.today);
    const hours = readHours(this.words, i);
    const name = this.bracket(i) ?? this.ageRange(i) ?? this.name(i, hint, before.at(-1));
    // “mga edad 18-24 noong Setyembre”: no dates
    const isAge = dimensionOf(last) === "age_bracket" ||
      /^(aged|ages|edad)$/.test(this.words[i - 1] ?? "");
    const ages = isAge ? this.ageRange(i) : null;
    if (ages !== null) return ages;
    const rest: [number, Part][] = [];
    if (hours) rest.push(hours);
    if (time) rest.push([time.length, { kind: "time", time: time.time }]);
    if (word) rest.push([word[0], { kind: "word", meaning: word[1] }]);
    let best = rest.reduce<[number, Part] | null>(
      (a, b) => a === null || b[0] > a[0] ? b : a,
      null,
    );
    if (name !== null) {
      const isWeak = best?.[1].kind === "word" &&
        (best[1].meaning.is === "ignored" || best[1].meaning.is === "refused" ||
          best[1].meaning.is === "unclear");
      const isPlural = best?.[1].kind === "word" && best[1].meaning.is === "value";
      if (
        best === null || name[0] > best[0] ||
        (name[0] === best[0] &&
          ((isWeak && (hint !== undefined || name[0] > 1 || /^\p{Lu}/u.test(token.raw) && i > 0)) ||
            isPlural))
      ) best = name;
    }
    if (best !== null) {
      // “great tast”: a word of the language begins a name whose next word is misspelt
      const isWeak = best[1].kind === "word" && best[1].meaning.is === "ignored";
      const longer = best[1].kind === "name" || best[1].kind === "names" || isWeak
        ? this.misspeltName(i, best[0], hint)
        : null;
      return longer ?? best;
    }
    if (token.kind === "number") {
      return [1, {
        kind: "number",
        value: token.number ?? 0,
        isMoney: token.isMoney ?? false,
        isPercent: token.isPercent ?? false,
      }];
    }
    const counted = NUMBER_WORDS[token.text];
    if (counted !== undefined && counted > 1) {
      return [1, { kind: "number", value: counted, isMoney: false, isPercent: false }];
    }
    if (token.kind === "sign") return [1, { kind: "word", meaning: { is: "ignored" } }];
    return this.sharedNoun(i) ?? this.unknown(i, hint);
  }

  word(i: number): [number, Meaning] | null {
    const token = this.tokens[i] as Token;
    const forms = [token.text];
    // Filipino links words with -ng: "pinakamabentang brand", "ngayong buwan"
    if (/[aeiou]ng$/.test(token.text)) forms.push(token.text.slice(0, -2), token.text.slice(0, -1));
    if (/^pinaka-?/.test(token.text)) forms.push(token.text.replace("-", ""));
    let best: [number, Meaning] | null = null;
    for (const form of forms) {
      for (const entry of LEXICON.get(form) ?? []) {
        const length = this.fits(entry.words, i);
        if (length > (best?.[0] ?? 0) && !this.cutsPhrase(entry, i, length)) {
          best = [length, entry.meaning];
        }
      }
    }
    if (best === null && token.text === "-") return [1, { is: "ignored" }];
    return best === null ? null : this.withoutShorter(i, best);
  }

  /** “sales per customer type”: its last word begins “customer type”, so it ends before. */
  cutsPhrase({ words }: Entry, i: number, length: number): boolean {
    if (words.length < 2) return false;
    const last = i + length - 1;
    // “by type of customer”: the type of customer, and not “by type of”
    for (let k = i + 1; words.at(-1) === "of" && k < i + length; k++) {
      const isType = LEXICON.get(this.words[k] ?? "")?.some((other) =>
        other.meaning.is === "dimension" && this.fits(other.words, k) > i + length - k
      );
      if (isType) return true;
    }
    if (words.at(-1) === "of") return false;
    return LEXICON.get(this.words[last] ?? "")?.some((other) =>
      other.words.length > 1 && other.meaning.is === "dimension" &&
      other.meaning.adverb !== true && this.fits(other.words, last) > 1
    ) ?? false;
  }

  /** “per hour of the day”: the hour of the day, each, and not “per hour”. */
  withoutShorter(i: number, best: [number, Meaning]): [number, Meaning] {
    const [length, meaning] = best;
    if (meaning.is !== "dimension" || meaning.adverb !== true || length !== 2) return best;
    const each = LEXICON.get(this.words[i] ?? "")?.find(({ words, meaning }) =>
      words.length === 1 && meaning.is === "per"
    );
    const isLonger = LEXICON.get(this.words[i + 1] ?? "")?.some(({ words, meaning }) =>
      meaning.is === "dimension" && words.length > 1 && this.fits(words, i + 1) > 0
    );
    return each !== undefined && isLonger === true ? [1, each.meaning] : best;
  }

  /** How many tokens from here the words take, “na” between them skipped; 0 where they do not fit. */
  fits(words: readonly string[], i: number): number {
    let k = i + 1;
    for (const word of words.slice(1)) {
      while (word !== this.words[k] && PARTICLE.test(this.words[k] ?? "")) k++;
      if (this.words[k] !== word && !isLinked(this.words[k] ?? "", word)) return 0;
      k++;
    }
    return k - i;
  }

  candidates(phrase: string): Candidate[] {
    let found = this.#cache.get(phrase);
    if (found === undefined) {
      found = [
        ...nameCandidates(phrase, this.#matches),
        ...placeCandidates(phrase, this.#places, this.#alike.has(phrase)),
      ];
      this.#cache.set(phrase, found);
    }
    return found;
  }

  /** The longest stretch from here that is a name as it stands. */
  name(i: number, hint: DimensionId | undefined, before: Item | undefined): [number, Part] | null {
    for (let n = Math.min(LONGEST_NAME, this.tokens.length - i); n >= 1; n--) {
      const first = this.tokens[i] as Token;
      const last = this.tokens[i + n - 1] as Token;
      if (
        first.kind === "sign" || last.text === "," || (last.kind === "sign" && last.text !== "+")
      ) continue;
      const phrase = this.phrase(i, n);
      const isNumber = /^[\d\s]+$/.test(phrase) &&
        !/[+-]/.test(this.question.slice(first.at[0], last.at[1]));
      const found = this.candidates(phrase).filter((candidate) => {
        // two words of a shop's name are enough to mean it
        const isShop = candidate.id === "store" && candidate.grade === 2 && phrase.includes(" ");
        if (candidate.grade > 1 && !isShop) return false;
        // a bare number is a name only where it is called one
        return !isNumber || hint === candidate.id ||
          (candidate.id === "brand" && isNameable(before) && this.isNotCounting(i + n));
      });
      // "dairy department", "Alaska brand"
      const noun = i + n < this.tokens.length ? this.word(i + n)?.[1] : undefined;
      const after = noun?.is === "dimension" && !noun.plural && !noun.adverb ? noun.id : undefined;
      const decision = decide(found, hint ?? after);
      if (decision.is === "one") {
        const wider = (hint ?? after) === decision.candidate.id
          ? undefined
          : this.otherGrouping(phrase, decision.candidate);
        return wider === undefined
          ? [n, { kind: "name", candidate: decision.candidate }]
          : [n, { kind: "names", candidates: [decision.candidate, wider] }];
      }
      if (decision.is === "several") return [n, { kind: "names", candidates: decision.candidates }];
    }
    return null;
  }

  /** “Central and Western Visayas”: the last word belongs to both. */
  sharedNoun(i: number): [number, Part] | null {
    if (!/^(and|at|or|o|vs|&|\+|,|\/)$/.test(this.words[i + 1] ?? "")) return null;
    const noun = this.words[i + 3];
    if (noun === undefined || this.tokens[i + 3]?.kind !== "word") return null;
    const isPlace = (phrase: string) =>
      placeCandidates(phrase, this.#places, false).filter(({ grade }) => grade <= 1);
    const [other] = isPlace(this.phrase(i + 2, 2));
    const own = isPlace(`${this.words[i]} ${noun}`).find(({ id }) => id === other?.id);
    return own === undefined ? null : [1, { kind: "name", candidate: own }];
  }

  /** A department that is a part of a category's name, or the other way around. */
  otherGrouping(phrase: string, { id, grade }: Candidate): Candidate | undefined {
    if (grade > 1 || (id !== "department" && id !== "category")) return undefined;
    const other = id === "department" ? "category" : "department";
    const found = this.candidates(phrase).filter((candidate) =>
      candidate.id === other && candidate.grade === 2
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** “quezon cty”: the first word alone is a name, but the next is none and both nearly are one. */
  misspeltName(i: number, length: number, hint: DimensionId | undefined): [number, Part] | null {
    const next = i + length;
    if (this.tokens[next]?.kind !== "word" || this.word(next) !== null) return null;
    if (this.name(next, undefined, undefined) !== null) return null;
    // “nescafe clasic stick”: the longer one first
    for (const n of [length + 2, length + 1]) {
      if (i + n > this.tokens.length) continue;
      const phrase = this.phrase(i, n);
      if (!this.#alike.has(phrase)) continue;
      const decision = decide(this.candidates(phrase), hint);
      if (decision.is === "one" && this.isSpeltIn(i, n, decision.candidate)) {
        return [n, { kind: "name", candidate: decision.candidate }];
      }
    }
    return null;
  }

  /** “55 and older” names the bracket “55+”. */
  bracket(i: number): [number, Part] | null {
    const token = this.tokens[i];
    const rest = this.words.slice(i + 1, i + 3).join(" ");
    const sign = this.words[i + 1] === "+";
    if (
      token?.kind !== "number" ||
      !(sign || /^(?:(?:and|or) (?:older|above|up|over|olderly)|up .*|up|pataas.*)$/.test(rest))
    ) return null;
    const found = this.candidates(token.text).find(({ id, values }) =>
      id === "age_bracket" && values[0] === `${token.text}+`
    );
    return found === undefined ? null : [sign ? 2 : 3, { kind: "name", candidate: found }];
  }

  /** “women 35 to 44”, “shoppers under 25”: brackets of ages, where their bounds are those of brackets. */
  ageRange(i: number): [number, Part] | null {
    if (this.#ages.length === 0) return null;
    const rest = this.words.slice(i, i + 8).join(" ");
    const before = this.words.slice(Math.max(0, i - 3), i).join(" ");
    const isOfPersons =
      /(?:women|men|females?|males?|customers?|shoppers?|buyers?|people|adults?|teens|teenagers|seniors|youth|kids|babae(?:ng)?|lalaki(?:ng)?|aged|ages|age|edad)(?: who are| na| that are)?$/
        .test(before) ||
      /^(?:aged|ages|younger|older)\b/.test(rest) ||
      / (?:years? old|year olds?|yrs? olds?|anyos|taong gulang)\b/.test(rest) ||
      /^\d{1,2} ?(?:to|-|–|hanggang) ?\d{1,2} (?:na )?(?:edad|age|bracket|age bracket|taon)\b/
        .test(rest) ||
      /(?:sales|sold|benta|naibenta) (?:to|sa)(?: mga| the)?$/.test(before) &&
        /^\d{1,2} (?:and|or|to|-|–|pataas)\b/.test(rest) ||
      /^(?:under|over) -? ?\d{2}s\b/.test(rest);
    if (!isOfPersons) return null;
    const start = "(?:aged |ages |who are |from |between |edad )?";
    const end =
      "(?: years? old| year olds?| yrs? old| yrs? olds| y o| anyos| taong gulang)?(?= |$)";
    const range = new RegExp(`^${start}(\\d{1,2}) ?(?:to|-|–|and|hanggang) ?(\\d{1,2})${end}`).exec(
      rest,
    );
    const below = new RegExp(
      `^${start}(?:under|below|younger than|less than|wala pang) (?:- )?(\\d{1,2})s?${end}`,
    ).exec(rest);
    const above = new RegExp(
      `^${start}(?:over|above|older than|more than|lampas) (?:- )?(\\d{1,2})s?${end}`,
    )
      .exec(rest);
    const onwards =
      /^(?:aged |ages |edad )?(\d{1,2})(?: and| or)? (?:above|older|over|up|pataas)(?= |$)/.exec(
        rest,
      );
    if (onwards !== null) {
      const lo = Number(onwards[1]);
      const within = this.#ages.filter(({ from }) => from >= lo);
      if (!within.some(({ from }) => from === lo)) return null;
      return [onwards[0].split(" ").length, {
        kind: "name",
        candidate: { id: "age_bracket", values: within.map(({ value }) => value), grade: 0 },
      }];
    }
    const down =
      /^(?:aged |ages |edad )?(\d{1,2}) ?(?:(?:and|or) )?(?:below|younger|under|down|pababa)(?= |$)/
        .exec(
          rest,
        );
    const match = range ?? below ?? above ?? down;
    if (match === null) return null;
    const [lo, hi] = range !== null
      ? [Number(range[1]), Number(range[2])]
      : below !== null
      ? [0, Number(below[1]) - 1]
      : above !== null
      ? [Number(above[1]), Infinity]
      : [0, Number(down?.[1])];
    const within = this.#ages.filter(({ from, to }) => from >= lo && to <= hi);
    const isExact = within.some(({ from }) =>
      from === lo || (above !== null && from === lo + 1) ||
      ((below !== null || down !== null) &&
        from === Math.min(...this.#ages.map((age) => age.from)))
    ) &&
      within.some(({ to }) => to === hi);
    if (!isExact) return null;
    const length = match[0].trim().split(" ").length;
    return [length, {
      kind: "name",
      candidate: { id: "age_bracket", values: within.map(({ value }) => value), grade: 0 },
    }];
  }

  isNotCounting(next: number): boolean {
    const word = next < this.tokens.length ? this.word(next) : null;
    return word === null || (word[1].is !== "measure" && word[1].is !== "dimension");
  }

  /** Words of the language within a misspelt name are words of it: “great last” is not “Great Taste”. */
  isSpeltIn(i: number, length: number, { values }: Candidate): boolean {
    const words = values.flatMap((value) => spaced(String(value)).split(" "));
    for (let k = i; k < i + length; k++) {
      const text = this.words[k] as string;
      const isKnown = this.word(k) !== null || readTime(this.words, k, this.today) !== null ||
        WELL_SPELT.test(text);
      if (isKnown && !words.includes(text)) return false;
    }
    return true;
  }

  /** Words nobody knows: misspelt language, or a part or misspelling of a name. */
  unknown(i: number, hint: DimensionId | undefined): [number, Part] {
    const token = this.tokens[i] as Token;
    const isPlainUnknown = (k: number) =>
      this.tokens[k]?.kind === "word" && (k === i || this.word(k) === null);
    let reach = 1;
    while (reach < 4 && isPlainUnknown(i + reach)) reach++;
    let misread: [number, Part] | null = null;
    for (let n = Math.min(4, this.tokens.length - i); n >= 1; n--) {
      const phrase = this.phrase(i, n);
      if (!this.#alike.has(phrase)) continue;
      const decision = decide(this.candidates(phrase), hint);
      const grade = decision.is === "one"
        ? decision.candidate.grade
        : decision.is === "several"
        ? (decision.candidates[0] as Candidate).grade
        : 9;
      if (decision.is === "none" || (n > reach && grade === 2)) continue;
      if (grade === 3 && decision.is === "one" && !this.isSpeltIn(i, n, decision.candidate)) {
        continue;
      }
      const part: [number, Part] = decision.is === "one"
        ? [n, { kind: "name", candidate: decision.candidate }]
        : [n, { kind: "names", candidates: decision.candidates }];
      // “lucky mee”: what is left of the longer one would be no word
      if (misread !== null && misread[0] > n && isPlainUnknown(i + n)) return misread;
      if (grade < 3) return part;
      misread = misread ?? part;
    }
    // "pinakamabntang": the linker -ng is no part of the word
    const isLinked = /[aeou]ng$/.test(token.text) || /^pinaka.*ing$/.test(token.text);
    const forms = isLinked
      ? [token.text.slice(0, -2), token.text.slice(0, -1), token.text]
      : [token.text];
    // “ni Aling Marites” is a person, and no misspelt Tuesday
    const isPerson = /^(ate|kuya|tita|tito|lola|lolo|mang)$/.test(this.words[i - 1] ?? "") ||
      this.words[i - 1] === "aling" && /^(ni|kay|si|kina|nina)$/.test(this.words[i - 2] ?? "");
    const word = this.#lookedUp && !isPerson
      ? forms.map(closestWord).find((closest) => closest !== null) ?? null
      : null;
    if (word !== null && (misread === null || misread[0] === 1)) {
      const tokens = [...this.tokens];
      tokens[i] = { ...token, text: word };
      const again = new Reader(this.question, tokens, this.today);
      const time = readTime(again.words, i, this.today);
      const meant = again.word(i);
      if (time !== null && (meant === null || time.length >= meant[0])) {
        this.#repairs.set(i, word);
        return [time.length, { kind: "time", time: time.time }];
      }
      if (meant !== null && (misread === null || meant[1].is !== "ignored")) {
        this.#repairs.set(i, word);
        return [meant[0], { kind: "word", meaning: meant[1] }];
      }
    }
    // a word of a phrase: “lst” alone says nothing
    if (word !== null && misread === null) this.#repairs.set(i, word);
    return misread ?? [1, { kind: "unknown" }];
  }
}

/** What may stand within any phrase and says nothing in it. */
const PARTICLE = /^(na|po|ho|ba|nga|lang|naman|pa|daw|raw|din|rin|kaya|pala|talaga|yata)$/;

/** “lumagong”: “lumago” with the linker to what follows. */
function isLinked(text: string, word: string): boolean {
  return text.length > 5 && (text === `${word}ng` && /[aeiou]$/.test(word) ||
    text === `${word}g` && /n$/.test(word));
}

function isNameable(before: Item | undefined): boolean {
  if (before === undefined) return false;
  if (before.kind !== "word") return before.kind === "name";
  return !["rank", "compare"].includes(before.meaning.is);
}

/** “stores 101, 102 and 103”: what a further number of a list of numbers names. */
function listedDimension(before: readonly Item[]): DimensionId | undefined {
  const joint = before.at(-1);
  const isJoint = joint?.kind === "word" &&
    ["and", "or", "versus"].includes(joint.meaning.is);
  const first = before.findLast((item) =>
    !(item.kind === "word" && ["and", "or", "versus"].includes(item.meaning.is))
  );
  return isJoint && first?.kind === "name" && /^[\d\s]+$/.test(spaced(first.text))
    ? first.candidate.id
    : undefined;
}

/** “every department except Tobacco and Beverages”: what is left out is of what is told apart. */
function exceptedOf(before: readonly Item[]): DimensionId | undefined {
  const not = before.findLastIndex((item) => item.kind === "word" && item.meaning.is === "not");
  if (not < 1) return undefined;
  const isListed = before.slice(not + 1).every((item) =>
    item.kind === "name" ||
    item.kind === "word" && ["and", "or", "ignored"].includes(item.meaning.is)
  );
  const noun = dimensionOf(before[not - 1]);
  return isListed && noun !== undefined && GROUPINGS.has(noun) ? noun : undefined;
}

function dimensionOf(item: Item | undefined): DimensionId | undefined {
  return item?.kind === "word" && item.meaning.is === "dimension" ? item.meaning.id : undefined;
}

/** The one word of the language that a misspelt one must be. */
export function closestWord(text: string): string | null {
  const typed = TYPED[text];
  if (typed !== undefined) return typed;
  if (WELL_SPELT.test(text) || ENGLISH_WORDS.has(text)) return null;
  const told = respelt(text) ?? rootWithAffix(text);
  if (told !== null) return told;
  if (text.length < 4 || /\d/.test(text)) return null;
  const swapped = SHORT.find((word) =>
    word.length === text.length && word !== text && edits(word, text, 1) === 1 &&
    [...word].sort().join() === [...text].sort().join()
  );
  if (swapped !== undefined) return swapped;
  const most = text.length >= 8 ? 2 : 1;
  let best: string[] = [];
  let least = most + 1;
  for (const word of LANGUAGE_WORDS) {
    if (word[0] !== text[0]) continue;
    const distance = edits(word, text, most);
    if (distance > most || distance > least) continue;
    // two slips leave the end as it was, or it is another word
    if (distance === 2 && word.at(-1) !== text.at(-1)) continue;
    best = distance < least ? [word] : [...best, word];
    least = distance;
  }
  return best[0] ?? null;
}

const clock = "(\\d{1,2})(?: : \\d{1,2})? ?(am|pm)?(?: o clock)?";
/** A time of day that says which half of it is meant: “ng umaga”. */
const half =
  "(?:in the |ng |sa )(morning|afternoon|evening|umaga|hapon|gabi|tanghali|madaling araw)";
const FROM = "(?:between |from |mula |simula |(?:sa |nasa )?pagitan ng )?";
const TO = "(?:to|and|until|-|–|hanggang(?: sa)?|at)";
const AFTER =
  "(?:after|from|since|past|mula|simula|lampas(?: ng)?|lagpas(?: ng)?|pagkatapos(?: ng)?|" +
  "pagkalampas ng|pagkalipas ng|paglipas ng|pagkaraan ng|matapos ang)";
const BEFORE = "(?:before|until|by|bago(?: mag| ang)?|hanggang)";
const HOURS: [RegExp, (match: string[]) => [number, number] | null][] = [
  [
    new RegExp(`^${FROM}${clock} ${TO} ${clock}(?= |$)`),
    (m) => {
      const isTold = m[2] !== undefined || m[4] !== undefined || / : /.test(m[0] as string);
      // “5pm at 6pm” are two
      const isRange = !/^\d.* at /.test(m[0] as string);
      if (!isTold || !isRange) return null;
      return ends(hourOf(m[1], m[2] ?? m[4]), hourOf(m[3], m[4] ?? m[2]));
    },
  ],
  // “alas-onse ng umaga hanggang ala-una ng hapon”
  [
    new RegExp(`^${FROM}(\\d{1,2}) ${half} ${TO} (\\d{1,2}) ${half}(?= |$)`),
    (m) => ends(hourIn(m[1], m[2]), hourIn(m[3], m[4])),
  ],
  // “alas-sais ng umaga hanggang alas-otso”: of the same half
  [
    new RegExp(`^${FROM}(\\d{1,2}) ${half} ${TO} (\\d{1,2})(?= |$)`),
    (m) => {
      const [from, to] = [hourIn(m[1], m[2]), hourIn(m[3], m[2])];
      return from === null || to === null || to <= from ? null : ends(from, to);
    },
  ],
  [
    new RegExp(`^${AFTER} (\\d{1,2})(?: : \\d{1,2})? ?(am|pm)(?: onwards| on| pataas)?(?= |$)`),
    (m) => ends(hourOf(m[1], m[2]), 23),
  ],
  [new RegExp(`^${BEFORE} (\\d{1,2})(?: : \\d{1,2})? ?(am|pm)(?= |$)`), (m) => {
    const hour = hourOf(m[1], m[2]);
    return hour === null || hour === 0 ? null : ends(0, hour - 1);
  }],
  [
    /^(\d{1,2})(?: : \d{1,2})? ?(am|pm) (?:onwards?|pataas)(?= |$)/,
    (m) => ends(hourOf(m[1], m[2]), 23),
  ],
  [
    /^(?:at )?(\d{1,2})(?: : \d{1,2})? ?(am|pm)(?= |$)/,
    (m) => ends(hourOf(m[1], m[2]), hourOf(m[1], m[2])),
  ],
  [/^(?:at )?(\d{1,2}) : 0(?= |$)/, (m) => ends(hourOf(m[1], undefined), hourOf(m[1], undefined))],
  // “bago mag-alas-dose”, “bago magtanghali”
  [
    /^(?:before noon|bago (?:ang |mag )?(?:12|tanghali|magtanghali|tanghalian|mananghali))(?= |$)(?! (?:ng|sa|am|pm)(?: |$))/,
    () => [0, 11],
  ],
  [
    new RegExp(
      `^(${AFTER}|${BEFORE}) (\\d{1,2})(?: : \\d{1,2})?(?: o clock)? ${half}(?: onwards| on| pataas)?(?= |$)`,
    ),
    (m) => {
      const hour = hourIn(m[2], m[3]);
      if (hour === null) return null;
      if (!new RegExp(`^${BEFORE}$`).test(m[1] ?? "")) return [hour, 23];
      return hour === 0 ? null : [0, hour - 1];
    },
  ],
  [
    new RegExp(`^(?:at |alas )?(\\d{1,2})(?: : \\d{1,2})?(?: o clock)? ${half}(?= |$)`),
    (m) => ends(hourIn(m[1], m[2]), hourIn(m[1], m[2])),
  ],
  [
    new RegExp(`^${FROM}(\\d{1,2}) ${TO} (\\d{1,2})(?: o clock)? ${half}(?= |$)`),
    (m) => {
      if (/^\d.* at /.test(m[0] as string)) return null;
      // “alas-otso hanggang alas-dose ng umaga”: until noon
      const isToNoon = Number(m[2]) === 12 && /morning|umaga/.test(m[3] ?? "");
      return ends(hourIn(m[1], m[3]), isToNoon ? 12 : hourIn(m[2], m[3]));
    },
  ],
  [/^hour (\d{1,2})(?= |$)/, (m) => ends(hourOf(m[1], undefined), hourOf(m[1], undefined))],
];

/** “3 ng hapon” is 15, “12 ng tanghali” is 12. */
function hourIn(text: string | undefined, part: string | undefined): number | null {
  if (part === "tanghali") {
    const hour = Number(text);
    return hour === 11 || hour === 12 ? hour : hour === 1 ? 13 : null;
  }
  // “alas-dose ng gabi” ends the day
  if (part === "gabi" && Number(text) === 12) return null;
  return hourOf(text, /morning|umaga|madaling/.test(part ?? "") ? "am" : "pm");
}

function hourOf(text: string | undefined, half: string | undefined): number | null {
  const hour = Number(text);
  if (half === undefined) return hour <= 23 ? hour : null;
  return hour < 1 || hour > 12 ? null : hour % 12 + (half === "pm" ? 12 : 0);
}

function ends(from: number | null, to: number | null): [number, number] | null {
  return from === null || to === null ? null : [from, to];
}

function readHours(words: readonly string[], i: number): [number, Part] | null {
  const text = words.slice(i, i + 10).join(" ");
  for (const [pattern, read] of HOURS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const hours = read([...match] as string[]);
    if (hours === null) continue;
    // "6pm" is one word, so words are counted in what was matched
    return [match[0].trim().split(" ").length, { kind: "hours", from: hours[0], to: hours[1] }];
  }
  return null;
}
