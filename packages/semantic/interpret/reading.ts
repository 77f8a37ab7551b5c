import type { Meaning } from "../lexicon.ts";
import type { DimensionId, Grain, MeasureId } from "../names.ts";
import type { Time } from "../periods.ts";
import type { Period, Plan, ReceiptSize, Value } from "../plan.ts";
import type { Item } from "../read.ts";
import type { Term } from "../result.ts";

export interface Named {
  id: DimensionId;
  values: Value[];
  contains?: string;
  negative: false | "not" | "without";
  at: number;
  stores?: readonly string[];
  /** Stands before a word for share: “Alaska's share”. */
  label: string;
}

export interface Told {
  id: DimensionId;
  plural: boolean;
  at: number;
  how: "by" | "per" | "across" | "rank" | "which" | "count" | "plain";
  n?: number;
}

export interface Threshold {
  op: Extract<Meaning, { is: "compare" }>["op"];
  value: number;
  and?: number;
  isMoney: boolean;
  measure?: MeasureId;
  share?: boolean;
  growth?: boolean;
  /** The value is the average of the rows. */
  average?: boolean;
  /** Of the rows that have the same value of this. */
  within?: DimensionId;
  at: number;
}

/** What the words of a question were taken for so far, and the words themselves. */
export class Reading {
  readonly items: readonly Item[];
  readonly question: string;
  readonly today: string;
  readonly previous: Plan | null;
  readonly terms: Term[] = [];
  measures: { id: MeasureId; at: number }[] = [];
  rankMeasure: MeasureId | undefined;
  dims: Told[] = [];
  names: Named[] = [];
  hours: { from: number; to: number; negative: boolean }[] = [];
  periods: {
    period: Period;
    unit: Grain | "weekend" | null;
    ends?: [Period, Period];
    at: number;
  }[] = [];
  later: Extract<Time, { is: "earlier" }> | undefined;
  overGrain: Grain | undefined;
  thresholds: Threshold[] = [];
  rank:
    | {
      direction: "desc" | "asc";
      at: number;
      n?: number;
      growth?: boolean;
      explicit: boolean;
      /** The first place that is asked for; the second is 2. */
      from?: number;
      /** The other end too. */
      both?: boolean;
    }
    | undefined;
  /** Where “how many times” stands, where it asks on how many days. */
  timesAt: number | undefined;
  /** Rows are compared with one of them. */
  besideOne = false;
  /** Rows are picked by which of two figures is the higher. */
  isPicking = false;
  /** Which receipts count, by their size. */
  receipts: ReceiptSize[] = [];
  /** Names whose place in the ranking is asked for. */
  placed: Named[] = [];
  /** “which 3 …”: how many the ranking that follows shall show. */
  askedRows: number | undefined;
  order: "asc" | "desc" | undefined;
  /** “worst first”: of what is bad, the highest. */
  judgesOrder = false;
  has = new Set<string>();
  shareAt: number | undefined;
  growthAt: number | undefined;
  versusAt: number | undefined;
  /** Where “the rest” stands, beside a name. */
  restAt: number | undefined;
  allTime = false;
  direction: "up" | "down" | undefined;
  /** “higher than August”: of which the first is said to be more, or less. */
  than: ">" | "<" | undefined;
  byChange = false;
  ordersByGrowth = false;
  wantsPivot = false;
  /** Where “all stores” stands, said of the whole. */
  together: number | undefined;

  constructor(items: readonly Item[], question: string, today: string, previous: Plan | null) {
    this.items = items;
    this.question = question;
    this.today = today;
    this.previous = previous;
  }

  word(i: number): Meaning | undefined {
    const item = this.items[i];
    return item?.kind === "word" ? item.meaning : undefined;
  }

  isWord(i: number, ...kinds: Meaning["is"][]): boolean {
    const word = this.word(i);
    return word !== undefined && kinds.includes(word.is);
  }

  term(i: number, role: Term["role"], meaning: string) {
    const item = this.items[i] as Item;
    this.terms.push({ text: item.text, at: item.at, role, meaning });
  }

  next(i: number): number {
    let k = i + 1;
    while (k < this.items.length && this.isWord(k, "ignored")) k++;
    return k;
  }

  previousOf(i: number): number {
    let k = i - 1;
    while (k >= 0 && this.isWord(k, "ignored")) k--;
    return k;
  }

  replaced(item: Item, text: string): string {
    return `${this.question.slice(0, item.at[0])}${text}${this.question.slice(item.at[1])}`;
  }

  /** The first item before that is not a name, a list of names or a word without meaning. */
  leadingIn(at: number): number {
    let k = at - 1;
    while (
      k >= 0 && (this.isNameAt(k) ||
        (this.isWord(k, "ignored") &&
          !/^(to|via|using|through)$/i.test((this.items[k] as Item).text)) ||
        (this.isWord(k, "and", "or") && this.isNameAt(this.previousOf(k))))
    ) k--;
    return k;
  }

  isNameAt(k: number): boolean {
    const word = this.word(k);
    // “male and female customers”
    const isBoth = word?.is === "dimension" && word.id === "gender" && word.plural;
    return this.items[k]?.kind === "name" || word?.is === "value" || isBoth;
  }

  positives(): Named[] {
    return this.names.filter((name) => !name.negative);
  }

  comparableNames(): DimensionId | undefined {
    const ids = new Set(this.names.filter((name) => !name.negative).map(({ id }) => id));
    for (const id of ids) {
      if (this.names.filter((name) => name.id === id && !name.negative).length > 1) return id;
    }
    return undefined;
  }
}
