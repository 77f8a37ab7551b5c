import { COMPARATIVE, requireAccount, WEEKDAYS } from "./account.ts";
import { DIMENSION, MEASURE } from "./catalog.ts";
import { daysBetween, endOf, shift, startOf, weekdayOf } from "./calendar.ts";
import type { Meaning } from "./lexicon.ts";
import { type DimensionId, type Grain, isGrain, type MeasureId } from "./names.ts";
import { clarify, type NotPlanned, refuse } from "./not_planned.ts";
import { earlier, type Time } from "./periods.ts";
import {
  type Filter,
  isProductDimension,
  type Period,
  type Plan,
  type PlanInput,
  planSchema,
  type Value,
} from "./plan.ts";
import type { Item } from "./read.ts";
import type { Term } from "./result.ts";
import { spaced } from "./tokens.ts";
import { isPartOf, subjectOfShare } from "./share_reading.ts";

interface Named {
  id: DimensionId;
  values: Value[];
  contains?: string;
  negative: false | "not" | "without";
  at: number;
  stores?: readonly string[];
  /** Stands before a word for share: “Alaska's share”. */
  label: string;
}

interface Told {
  id: DimensionId;
  plural: boolean;
  at: number;
  how: "by" | "per" | "across" | "rank" | "which" | "count" | "plain";
  n?: number;
}

interface Threshold {
  op: Extract<Meaning, { is: "compare" }>["op"];
  value: number;
  and?: number;
  isMoney: boolean;
  measure?: MeasureId;
  share?: boolean;
  growth?: boolean;
  at: number;
}

/** Values that limit when they are listed (“on Mondays and Tuesdays”), and are rows only when compared. */
const MERELY_LIMITS: ReadonlySet<DimensionId> = new Set([
  "weekday",
  "weekday_weekend",
  "daypart",
  "hour",
  "holiday",
  "age_bracket",
]);
/** What a count in percent is. */
const RATES: Partial<Record<MeasureId, MeasureId>> = {
  returns: "return_rate",
  substitutions: "substitution_rate",
  suggestions_accepted: "suggestion_acceptance",
};
/** Figures of which less is better. */
const BAD: ReadonlySet<MeasureId> = new Set([
  "returns",
  "return_rate",
  "units_returned",
  "substitutions",
  "substitution_rate",
]);
/** How many values there are, of what has always the same ones. */
const WHOLE: ReadonlyMap<DimensionId, number> = new Map([
  ["daypart", 4],
  ["weekday", 7],
  ["weekday_weekend", 2],
  ["holiday", 2],
  ["return_status", 2],
]);
/** A day that is told by its name alone. */
const DAY_NAME =
  /^(?:on |last |this |noong |nung |nitong |ngayong )?(?:\w+day|lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo)$/i;
/** What is told about the person who buys. */
const PERSONS: ReadonlySet<DimensionId> = new Set(["gender", "age_bracket", "customer_type"]);
const PERSON_NOUN =
  /\b(customers?|buyers?|shoppers?|mamimili|kustomer|people|persons?|tao|consumers?|clients?|patrons)$/i;
/** What is counted of a dimension. */
const COUNTED: Record<string, MeasureId> = {
  store: "stores",
  brand: "brands",
  category: "categories",
  product: "products",
};
function filterOf(name: Named): Filter {
  return name.contains !== undefined
    ? { dimension: name.id as "product", op: "contains", text: name.contains }
    : { dimension: name.id, op: "in", values: [...name.values] };
}

const SHAREABLE_DEFAULT: MeasureId = "revenue";

export interface Interpreted {
  plan: Plan;
  terms: Term[];
  /** The last dimension shall be columns. */
  wantsPivot: boolean;
}

/** Puts the items of a question together to a plan. Throws NotPlanned where it has no single reading. */
export function interpret(
  items: readonly Item[],
  question: string,
  today: string,
  previous: Plan | null,
): Interpreted {
  return new Interpretation(items, question, today, previous).run();
}

class Interpretation {
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
    | { direction: "desc" | "asc"; at: number; n?: number; growth?: boolean; explicit: boolean }
    | undefined;
  order: "asc" | "desc" | undefined;
  has = new Set<string>();
  shareAt: number | undefined;
  growthAt: number | undefined;
  versusAt: number | undefined;
  allTime = false;
  direction: "up" | "down" | undefined;
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

  run(): Interpreted {
    this.stopEarly();
    this.collect();
    this.settleMeasures();
    const draft = this.isFollowUp() ? this.refine(this.previous as Plan) : this.build();
    const parsed = planSchema.safeParse(draft);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw refuse(
        "does_not_combine",
        `These cannot be put together: ${issue?.message ?? "unknown"}.`,
      );
    }
    requireAccount(parsed.data, {
      question: this.question,
      items: this.items,
      measures: this.measures,
      dims: this.dims,
      names: this.names,
      thresholds: this.thresholds.length,
      isRanked: this.rank !== undefined,
    });
    return { plan: parsed.data, terms: this.terms, wantsPivot: this.wantsPivot };
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

  /** What makes a question impossible, in the order of what people should be told. */
  stopEarly() {
    for (const item of this.items) {
      if (
        item.kind === "word" && item.meaning.is === "refused" && !this.isOfPersons(item)
      ) {
        throw refuse(item.meaning.code, `“${item.text}”: ${item.meaning.why}`);
      }
      if (item.kind === "time" && item.time.is === "refused") {
        throw refuse(item.time.code, `“${item.text}”: ${item.time.why}`);
      }
    }
    const unknown = this.items.filter((item) => item.kind === "unknown");
    if (unknown.length > 0) {
      const words = unknown.map((item) => `“${item.text}”`).join(", ");
      throw refuse(
        "words_unknown",
        `${words}: no word of the language and no name in the data that you may see.`,
      );
    }
    for (const item of this.items) {
      if (item.kind === "name" && (item.candidate.within?.length ?? 0) > 1) {
        const cities = item.candidate.within ?? [];
        const isTold = this.items.some((other) =>
          other.kind === "name" && other !== item &&
          ["municipality", "province", "store"].includes(other.candidate.id)
        );
        if (!isTold) {
          throw clarify(
            "name_ambiguous",
            `There is a ${item.text} in several cities.`,
            cities.slice(0, 6).map((city) => ({
              label: `${item.text}, ${city}`,
              question: this.replaced(item, `barangay ${item.text} in ${city}`),
            })),
          );
        }
      }
      // “Mismo” is a part of several products' names
      if (
        item.kind === "name" && item.candidate.contains !== undefined &&
        item.candidate.values.length > 1 && !this.isAskedToContain(item)
      ) {
        const { values } = item.candidate;
        throw clarify("name_ambiguous", `“${item.text}” is a part of several names.`, [
          {
            label: `all ${values.length} products with it in their name`,
            question: this.replaced(item, `products containing "${item.text}"`),
          },
          ...values.slice(0, 5).map((value) => ({
            label: value,
            question: this.replaced(item, `"${value}"`),
          })),
        ]);
      }
      if (item.kind === "names") {
        throw clarify(
          "name_ambiguous",
          `“${item.text}” can mean several things.`,
          item.candidates.slice(0, 6).map(({ id, values, contains }) => {
            const name = contains ?? values[0] ?? "";
            const label = `${DIMENSION[id].label.toLowerCase()} ${name}`;
            return { label, question: this.replaced(item, `${dimensionWord(id)} "${name}"`) };
          }),
        );
      }
      const isRank = item.kind === "word" && item.meaning.is === "unclear" &&
        (item.meaning.orRank !== undefined || item.meaning.orIgnored === true) &&
        this.items.some((other) => other.kind === "word" && other.meaning.is === "measure");
      const unclear = isRank
        ? null
        : item.kind === "word" && item.meaning.is === "unclear"
        ? item.meaning
        : item.kind === "time" && item.time.is === "unclear"
        ? item.time
        : null;
      if (unclear !== null) {
        throw clarify(
          "word_ambiguous",
          unclear.why,
          unclear.choices.map(([label, text]) => ({ label, question: this.replaced(item, text) })),
        );
      }
    }
  }

  /** “how many customers who bought Coke”: counted, not told one by one. */
  isOfPersons(item: Item): boolean {
    if (!/^who (bought|are|is|spent|made|purchased|shopped|buys|spends|shops)$/i.test(item.text)) {
      return false;
    }
    const k = this.previousOf(this.items.indexOf(item));
    // “who spent more, men or women”
    const groups = this.items.filter((other) =>
      other.kind === "word" && other.meaning.is === "value" && PERSONS.has(other.meaning.id) ||
      other.kind === "name" && PERSONS.has(other.candidate.id)
    );
    if (groups.length > 1) return true;
    // “who is our best?” asks of what, “our best customer” is read on its own
    const isRanked = this.items.some((other) =>
      other.kind === "word" && other.meaning.is === "rank"
    );
    if (/^who (is|are)$/i.test(item.text) && isRanked) return true;
    return this.isWord(k, "measure") || this.isWord(k, "value") ||
      this.items[k]?.kind === "name" && PERSONS.has(this.items[k].candidate.id);
  }

  /** “products containing milk”, “with milk in their name”. */
  isAskedToContain(item: Item): boolean {
    const i = this.items.indexOf(item);
    const before = this.items.slice(Math.max(0, i - 4), i).map(({ text }) => text.toLowerCase())
      .join(" ");
    return /\b(containing|contain|contains|called|named|like|with)\b|\bproducts?\b/.test(before);
  }

  replaced(item: Item, text: string): string {
    return `${this.question.slice(0, item.at[0])}${text}${this.question.slice(item.at[1])}`;
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

  collect() {
    const used = new Set<number>();
    let negative: Named["negative"] = false;
    let negatedAt = -1;
    for (let i = 0; i < this.items.length; i++) {
      const item = this.items[i] as Item;
      if (used.has(i)) continue;
      // a negation reaches over the names that follow it
      if (
        negative !== false && item.kind !== "name" && item.kind !== "hours" &&
        !(item.kind === "word" &&
          [
            "not",
            "without",
            "and",
            "or",
            "ignored",
            "dimension",
            "value",
            "of",
            "in",
            "only",
            "all",
          ].includes(
            item.meaning.is,
          ))
      ) {
        negative = false;
        this.mustBind(negatedAt);
      }
      // “excluding Coke in NCR”: only what is listed with “and” is left out too
      const isNamed = item.kind === "name" || (item.kind === "word" && item.meaning.is === "value");
      let joint = this.previousOf(i);
      // “except the category Dairy and the category Beverages”
      if (this.isWord(joint, "dimension")) joint = this.previousOf(joint);
      if (
        negative !== false && isNamed && this.names.some((name) => name.at > negatedAt) &&
        !this.isWord(joint, "and", "or")
      ) negative = false;
      switch (item.kind) {
        case "name": {
          const { id, values, contains } = item.candidate;
          const label = contains ?? values.join(", ");
          this.names.push({
            id,
            values,
            ...(item.candidate.stores ? { stores: item.candidate.stores } : {}),
            ...(contains ? { contains } : {}),
            negative,
            at: i,
            label,
          });
          this.term(
            i,
            "value",
            `${negative ? "not " : ""}${DIMENSION[id].label.toLowerCase()} ${
              contains ? `containing “${contains}”` : label
            }`,
          );
          break;
        }
        case "hours":
          this.hours.push({ from: item.from, to: item.to, negative: negative !== false });
          this.term(i, "value", `hours ${item.from} to ${item.to}`);
          break;
        case "time":
          this.time(i, item.time);
          break;
        case "number":
          this.number(i, item, used);
          break;
        case "word":
          negative = this.meaning(i, item.meaning, used, negative);
          if (item.meaning.is === "not" || item.meaning.is === "without") {
            negatedAt = i;
            this.refuseWithout(i);
          }
          break;
        default:
          throw new Error(`${item.kind} is read earlier`);
      }
    }
    if (negative !== false) this.mustBind(negatedAt);
  }

  /** “stores without gcash sales” are those that have none: not the sales of stores, gcash left out. */
  refuseWithout(i: number) {
    if (!this.isWord(i, "without")) return;
    const subject = this.dims.find(({ at }) => at === this.previousOf(i));
    if (subject === undefined || !["plain", "which", "count"].includes(subject.how)) return;
    throw refuse(
      "negation_unread",
      `${DIMENSION[subject.id].plural} ${
        (this.items[i] as Item).text
      } something cannot be asked for; a threshold can.`,
    );
  }

  /** “stores with no sales”: a negation that leaves out no name is not understood, so not ignored. */
  mustBind(i: number) {
    const isBound = this.names.some((name) => name.negative !== false && name.at > i) ||
      this.hours.some((hours) => hours.negative);
    // “at least 500 but under 1000” only joins
    if (!isBound && /^but$/i.test(this.items[i]?.text ?? "")) return;
    if (i >= 0 && !isBound) {
      throw refuse(
        "negation_unread",
        `“${(this.items[i] as Item).text}”: only names, dayparts and the like can be left out.`,
      );
    }
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

  /**
   * Words that can be a figure or say whose figure it is: “spending of female customers”, “units
   * from gcash transactions”, “revenue of returned transactions”.
   */
  settleMeasures() {
    const asked = this.measures;
    const kept = asked.filter(({ id, at }) => {
      const k = this.leadingIn(at);
      const lead = (this.items[k] as Item | undefined)?.text ?? "";
      const isOf = this.isWord(k, "of", "in", "with", "across") ||
        /^(to|via|using|through)$/i.test(lead) ||
        (this.isWord(k, "by") && k < at - 1 && this.isNameAt(this.previousOf(at)));
      const isFigureOf = this.isWord(k, "how many", "rank", "which", "share");
      // “growth of the number of customers”: a count is always the figure
      const isCount = /\b(numbers?|count|bilang|dami|unique|distinct|different)\b/i.test(
        (this.items[at] as Item).text,
      ) ||
        this.isWord(k, "of") &&
          this.isWord(this.previousOf(k), "growth", "change", "trend", "running", "moving");
      if (isCount) return true;
      // “sales and transactions”, “number of customers”
      if (!isOf && !(id === "unique_customers" && this.isSubject(at))) return true;
      if ((isFigureOf && isOf) || this.isWord(this.previousOf(at), "how many", "and", "or")) {
        return true;
      }
      const others = asked.filter((other) => other.id !== id);
      const isTold = others.length > 0 || this.has.has("how much") || this.has.has("sell");
      switch (id) {
        case "unique_customers":
          return !(isTold || this.rank !== undefined || this.has.has("growth"));
        case "transactions":
          return others.length === 0;
        case "new_customers":
        case "returning_customers":
        case "repeat_customers":
          if (others.length === 0) return true;
          throw refuse(
            "does_not_combine",
            "Sales of new, returning and repeat customers are not told apart; how many there are is.",
          );
        case "returns":
        case "substitutions":
          if (others.length === 0) return true;
          this.names.push({
            id: id === "returns" ? "return_status" : "substitution",
            values: [id === "returns" ? "Return" : "Substituted"],
            negative: false,
            at,
            label: id === "returns" ? "returns" : "substituted",
          });
          return false;
        default:
          return true;
      }
    });
    this.measures = kept;
    if (
      !kept.some(({ id }) => id === this.rankMeasure) &&
      asked.some(({ id }) => id === this.rankMeasure)
    ) {
      this.rankMeasure = undefined;
    }
    // “how many pieces were returned”
    const units = this.measures.find(({ id }) => id === "units");
    const back = this.measures.find(({ id, at }) =>
      id === "returns" && /returned|sauli|balik/i.test(this.items[at]?.text ?? "")
    );
    if (units !== undefined && back !== undefined && this.measures.length === 2) {
      this.measures = [{ id: "units_returned", at: units.at }];
    }
    // “number of brands with more than 500 units” counts rows
    const counted = this.measures.find(({ id, at }) =>
      Object.values(COUNTED).includes(id) && this.thresholds.length > 0 &&
      this.thresholds.every(({ measure }) => measure !== id) && at < (this.thresholds[0]?.at ?? 0)
    );
    const of = Object.entries(COUNTED).find(([, id]) => id === counted?.id)?.[0];
    if (counted !== undefined && of !== undefined) {
      this.measures = this.measures.filter((measure) => measure !== counted);
      this.dims.push({ id: of as DimensionId, plural: true, at: counted.at, how: "count" });
      this.has.add("how many");
    }
    // “percentage of female customers”: of the customers
    if (kept.length === 0 && this.personsAreCounted()) {
      this.measures = [{ id: "unique_customers", at: 0 }];
    }
  }

  /** “customers spend”, “women buy”: who does it. */
  isSubject(at: number): boolean {
    if (this.isWord(this.leadingIn(at), "how many")) return false;
    let k = this.next(at);
    while (this.isNameAt(k)) k = this.next(k);
    return this.isWord(k, "sell") ||
      (this.isWord(k, "measure") &&
        /^(spend|spending|gastos)$/i.test((this.items[k] as Item).text));
  }

  /** “how many women bought”, “female shoppers in Q3”. */
  personsAreCounted(): boolean {
    if (this.has.has("how much") || this.rank !== undefined) return false;
    const isPerson = (k: number) => {
      const name = this.names.find(({ at }) => at === k);
      return name !== undefined && !name.negative && PERSONS.has(name.id);
    };
    // “ilan ang bumili ng Coke”: who buys is counted
    const counts = this.items.findIndex((_, k) => this.isWord(k, "how many"));
    if (
      counts >= 0 && this.isWord(this.next(counts), "sell") &&
      /^(bumili|bought|buy|purchased|namili)$/i.test((this.items[this.next(counts)] as Item).text)
    ) return true;
    for (let i = 0; i < this.items.length; i++) {
      if (!isPerson(i)) continue;
      if (this.isWord(this.leadingIn(i), "how many")) return true;
      const isNoun = PERSON_NOUN.test((this.items[i] as Item).text) &&
        !this.isWord(this.next(i), "measure", "sell");
      if (isNoun && !this.has.has("sell")) return true;
    }
    return false;
  }

  time(i: number, time: Time) {
    switch (time.is) {
      case "period":
        // “noong Lunes, Oct 13”
        if (
          time.period.from !== null && time.period.from === time.period.to &&
          DAY_NAME.test((this.items[i] as Item).text) &&
          this.isDayOfDate(i, WEEKDAYS[weekdayOf(time.period.from) - 1] as string)
        ) return;
        this.periods.push({
          period: time.period,
          unit: time.unit,
          ...(time.ends ? { ends: time.ends } : {}),
          at: i,
        });
        this.term(
          i,
          "period",
          time.period.from === time.period.to
            ? `${time.period.from}`
            : `${time.period.from ?? "the beginning"} to ${time.period.to ?? "now"}`,
        );
        break;
      case "earlier":
        this.later = time;
        this.term(i, "period", time.label);
        break;
      case "all time":
        this.allTime = true;
        this.term(i, "period", "all dates there are");
        break;
      case "weekday": {
        if (this.isDayOfDate(i, time.name)) return;
        const isCompared =
          this.items.some((other, k) =>
            k !== i && other.kind === "time" && other.time.is === "weekday"
          ) || this.has.has("versus");
        if (
          !isCompared && time.date !== null &&
          !this.items.some((other) => other.kind === "time" && other.time.is === "period")
        ) {
          throw clarify("word_ambiguous", `“${time.name}” can be the latest one, or all of them.`, [
            {
              label: `the latest ${time.name}, ${time.date}`,
              question: this.replaced(this.items[i] as Item, time.date),
            },
            {
              label: `all ${time.name}s`,
              question: this.replaced(this.items[i] as Item, `${time.name}s`),
            },
          ]);
        }
        this.eachSuchDay(i);
        this.names.push({
          id: "weekday",
          values: [time.name],
          negative: false,
          at: i,
          label: time.name,
        });
        this.term(i, "value", `weekday ${time.name}`);
        break;
      }
      default:
        throw new Error(`${time.is} is handled earlier`);
    }
  }

  /** “Monday Oct 13”, “13 October, a Monday”: the date says which Monday. */
  isDayOfDate(i: number, name: string): boolean {
    for (const step of [-1, 1]) {
      const k = this.items[i + step]?.text === "," ? i + 2 * step : i + step;
      const item = this.items[k];
      if (item?.kind !== "time" || item.time.is !== "period" || !/\d/.test(item.text)) continue;
      const { from, to } = item.time.period;
      if (from === null || from !== to) continue;
      // “Oct 12, Monday Oct 13”: the name goes with the date that follows it
      const after = this.items[i + 1];
      const isOfNext = step < 0 && after?.kind === "time" && after.time.is === "period";
      if (isOfNext) continue;
      if (WEEKDAYS[weekdayOf(from) - 1] !== name) {
        throw refuse("two_periods", `${from} is no ${name}; please tell the dates.`);
      }
      this.term(i, "ignored", `the day of week of ${from}`);
      return true;
    }
    return false;
  }

  /** “per Saturday”: a row per such day. */
  eachSuchDay(i: number) {
    if (!this.isWord(this.previousOf(i), "per", "in each")) return;
    this.dims.push({ id: "day", plural: false, at: i, how: "per" });
  }

  number(i: number, item: Extract<Item, { kind: "number" }>, used: Set<number>) {
    // "3 best brands", "which 5 stores"
    const k = this.next(i);
    const after = this.word(k);
    const isCount = Number.isInteger(item.value) && item.value >= 1 && item.value <= 1000 &&
      !item.isMoney && !item.isPercent;
    if (isCount && after?.is === "rank") {
      this.rank = { direction: after.direction, at: k, n: item.value, explicit: true };
      this.rankMeasure ??= after.measure;
      this.has.add("rank number");
      this.term(i, "ranking", `${item.value} rows`);
      return;
    }
    // "7-day moving average"
    const ahead = this.items.slice(i + 1, i + 6).findIndex((_, n) =>
      this.isWord(i + 1 + n, "moving")
    );
    const behind = this.items.slice(Math.max(0, i - 4), i).some((_, n) =>
      this.isWord(Math.max(0, i - 4) + n, "moving")
    );
    if (after?.is === "dimension" && isGrain(after.id) && (ahead >= 0 || behind)) {
      this.term(i, "number", `${item.value} ${DIMENSION[after.id].plural}`);
      used.add(k);
      return;
    }
    if (isCount && after?.is === "dimension" && after.adverb !== true) {
      this.has.add("rank number");
      this.term(i, "ranking", `${item.value} rows`);
      this.dims.push({ id: after.id, plural: true, at: k, how: "rank", n: item.value });
      this.term(k, "dimension", DIMENSION[after.id].label);
      used.add(k);
      return;
    }
    // “1000+ units”
    if (this.items[i + 1]?.text === "+") {
      const noun = this.word(i + 2);
      const counted = noun?.is === "dimension" ? COUNTED[noun.id] : undefined;
      const measure = noun?.is === "measure" ? noun.id : counted;
      this.thresholds.push({
        op: ">=",
        value: item.value,
        isMoney: item.isMoney,
        ...(measure ? { measure } : {}),
        at: i,
      });
      used.add(i + 1);
      if (measure) used.add(i + 2);
      this.term(i, "comparison", `at least ${item.value}`);
      return;
    }
    // "500 pesos or more", "100 transactions and above"
    for (let n = k; n < Math.min(k + 4, this.items.length); n++) {
      const word = this.word(n);
      if (word?.is === "compare" && (word.op === ">=" || word.op === ">" || word.op === "<")) {
        // “2 or more stores”
        const noun = n === k ? this.word(this.next(n)) : this.word(k);
        const measure = noun?.is === "measure"
          ? noun.id
          : noun?.is === "dimension" && n === k
          ? COUNTED[noun.id]
          : undefined;
        if (n === k && measure !== undefined) used.add(this.next(n));
        this.thresholds.push({
          op: word.op === "<" ? "<=" : ">=",
          value: item.value,
          isMoney: item.isMoney,
          ...(measure ? { measure } : {}),
          at: i,
        });
        for (let x = k; x <= n; x++) used.add(x);
        this.term(i, "comparison", `${word.op === "<" ? "at most" : "at least"} ${item.value}`);
        return;
      }
    }
    const before = this.word(this.previousOf(i));
    if (before?.is === "dimension") {
      const name = DIMENSION[before.id].label.toLowerCase();
      throw refuse(
        "words_unknown",
        `There is no ${name} ${item.text} in the data that you may see.`,
      );
    }
    throw refuse("number_unread", `What “${item.text}” stands for is not clear.`);
  }

  /** One word; returns whether a negation now holds. */
  meaning(
    i: number,
    meaning: Meaning,
    used: Set<number>,
    negative: Named["negative"],
  ): Named["negative"] {
    switch (meaning.is) {
      case "measure":
        this.measure(i, meaning.id);
        return negative;
      case "dimension":
        this.dimension(i, meaning);
        return negative;
      case "value": {
        // “by weekday”, “which weekday”: the day of the week
        if (
          /^weekday$/i.test((this.items[i] as Item).text) &&
          this.isWord(this.previousOf(i), "by", "per", "in each", "which", "rank", "across") &&
          !this.isWord(this.next(i), "measure", "sell")
        ) {
          this.dimension(i, { is: "dimension", id: "weekday", plural: false });
          return negative;
        }
        if (meaning.id === "weekday") {
          if (negative === false && this.isDayOfDate(i, String(meaning.values[0]))) return negative;
          this.eachSuchDay(i);
        }
        this.names.push({
          id: meaning.id,
          values: meaning.values,
          negative,
          at: i,
          label: meaning.values.join(", "),
        });
        this.term(
          i,
          "value",
          `${negative ? "not " : ""}${DIMENSION[meaning.id].label.toLowerCase()} ${
            meaning.values.join(", ")
          }`,
        );
        return negative;
      }
      case "rank":
        this.ranking(i, meaning, used);
        return false;
      case "growing":
        this.byChange =
          /increase|drop|decline|decrease|gain|lost/i.test((this.items[i] as Item).text) &&
          /^(biggest|largest|highest|lost|gained)/i.test((this.items[i] as Item).text);
        this.rank = {
          direction: meaning.direction,
          at: i,
          growth: true,
          explicit: this.rank?.explicit ?? false,
          ...(this.rank?.n ? { n: this.rank.n } : {}),
        };
        this.has.add("growth");
        this.term(
          i,
          "ranking",
          meaning.direction === "desc" ? "by growth, highest first" : "by growth, lowest first",
        );
        this.topNumber(i, used);
        return false;
      case "compare":
        this.threshold(i, meaning.op, used);
        return false;
      case "not":
      case "without": {
        this.term(i, "comparison", "leaves out what follows");
        return meaning.is;
      }
      case "grow over":
        this.overGrain = meaning.grain;
        this.term(i, "calculation", `growth from ${meaning.grain} to ${meaning.grain}`);
        return false;
      case "moving": {
        this.has.add("moving");
        this.term(i, "calculation", "average over the last rows");
        return false;
      }
      case "measures":
        for (const id of meaning.ids) {
          if (!this.measures.some((measure) => measure.id === id)) {
            this.measures.push({ id, at: i });
          }
        }
        this.has.add("new and returning");
        this.term(
          i,
          "measure",
          meaning.ids.map((id) => `${MEASURE[id].label}: ${MEASURE[id].meaning}`).join("; "),
        );
        return false;
      case "change":
        // “category across, month down”
        if (
          /^down$/i.test((this.items[i] as Item).text) &&
          this.isWord(this.previousOf(i), "dimension")
        ) {
          this.has.add("pivot");
          this.term(i, "calculation", "cross-tab");
          return false;
        }
        this.has.add("change");
        this.growthAt = i;
        this.direction = meaning.direction;
        this.term(i, "calculation", "change");
        return false;
      case "share":
        // "20%" was a number; a sign alone belongs to it
        this.has.add("share");
        // “Coke's contribution to sales (%)”: the sign says the same once more
        if (
          this.shareAt === undefined ||
          !/^(%|pct|percent|in percent|in percentage)$/i.test((this.items[i] as Item).text)
        ) this.shareAt = i;
        this.term(i, "calculation", "percent of the whole");
        return false;
      case "versus":
        this.has.add("versus");
        this.versusAt = i;
        this.term(i, "comparison", "side by side");
        return false;
      case "highest first":
      case "lowest first":
        this.order = meaning.is === "highest first" ? "desc" : "asc";
        this.term(i, "ranking", meaning.is);
        return false;
      case "ignored":
        this.term(i, "ignored", "changes nothing");
        return negative;
      case "and":
      case "or":
      case "of":
      case "in":
      case "only":
      case "all":
        this.has.add(meaning.is);
        this.term(i, "ignored", "joins words");
        return negative;
      case "with":
      case "by":
      case "per":
      case "across":
      case "in each":
      case "which":
        this.has.add(meaning.is);
        this.term(i, "ignored", "joins words");
        return false;
      case "follow":
        this.has.add("follow");
        this.term(i, "ignored", "goes on from the question before");
        return false;
      case "unclear":
        if (meaning.orIgnored) {
          this.term(i, "ignored", "told by the figure");
          return negative;
        }
        // “most popular by units”: the figure is named
        this.ranking(i, { is: "rank", direction: "desc" }, used);
        return false;
      case "refused":
        this.term(i, "ignored", "joins words");
        this.has.add("sell");
        return false;
      default:
        this.has.add(meaning.is);
        if (meaning.is === "growth") this.growthAt = i;
        this.term(
          i,
          "calculation",
          {
            growth: "growth in percent",
            trend: "over time",
            running: "running total",
            average: "average",
            total: "total",
            pivot: "cross-tab",
            "how many": "a count",
            "how much": "revenue unless another figure is named",
            sell: "sales",
          }[meaning.is],
        );
        return false;
    }
  }

  measure(i: number, id: MeasureId) {
    const before = this.word(this.previousOf(i));
    const text = (this.items[i] as Item).text;
    const isEach = /^(each|every|for each|bawat|sa bawat)/i
      .test((this.items[this.previousOf(i)] as Item | undefined)?.text ?? "");
    if (
      (before?.is === "by" || (before?.is === "per" && isEach)) &&
      /^(customer|buyer|shopper|person)$/i.test(text)
    ) {
      throw refuse("no_persons", "Individual persons are not told about, only how many there are.");
    }
    const asker = this.items[i - 1]?.text ?? "";
    if (/^(which|alin|aling|sinong|sino ang)$/i.test(asker) && PERSON_NOUN.test(text)) {
      throw refuse("no_persons", "Individual persons are not told about, only how many there are.");
    }
    if (before?.is === "per" || before?.is === "in each") return this.perMeasure(i, id);
    // “most sold item”, “which items”: products, where “the most items” are units
    const isItem = id === "units" &&
      (/^item$/i.test(text) && before?.is === "rank" ||
        /^items$/i.test(text) &&
          (before?.is === "which" || this.items[this.previousOf(i)]?.kind === "number"));
    if (isItem) {
      return this.dimension(i, { is: "dimension", id: "product", plural: /s$/i.test(text) });
    }
    // "by revenue": what is ranked by
    if (before?.is === "by") this.has.add("by measure");
    const given = this.measureAt(i, id);
    if (before?.is === "by" && (this.rank !== undefined || this.measures.length > 0)) {
      this.rankMeasure = given;
    }
    if (!this.measures.some((measure) => measure.id === given)) {
      this.measures.push({ id: given, at: i });
    }
    this.term(i, "measure", `${MEASURE[given].label}: ${MEASURE[given].meaning}`);
  }

  /** “revenue … per transaction”, with words between: a ratio of its own. */
  perMeasure(i: number, id: MeasureId) {
    const RATIOS: Partial<Record<MeasureId, Partial<Record<MeasureId, MeasureId>>>> = {
      transactions: {
        revenue: "avg_basket_value",
        units: "basket_size",
        avg_basket_value: "avg_basket_value",
        basket_size: "basket_size",
      },
      unique_customers: {
        revenue: "revenue_per_customer",
        transactions: "transactions_per_customer",
        revenue_per_customer: "revenue_per_customer",
      },
      units: { revenue: "avg_unit_price", avg_unit_price: "avg_unit_price" },
    };
    const last = this.measures.findLast((told) => RATIOS[id]?.[told.id] !== undefined) ??
      this.measures.at(-1);
    const of = last?.id ?? "revenue";
    const ratio = RATIOS[id]?.[of];
    if (ratio === undefined) {
      throw refuse(
        "does_not_combine",
        `${MEASURE[of].label} per ${MEASURE[id].label.toLowerCase()} is not among the figures.`,
      );
    }
    const given = { id: ratio, at: last?.at ?? i };
    this.measures = [...this.measures.filter((measure) => measure !== last), given];
    if (this.rank !== undefined) this.rankMeasure = ratio;
    this.term(i, "measure", `${MEASURE[ratio].label}: ${MEASURE[ratio].meaning}`);
  }

  /** “how many sales” are transactions. */
  measureAt(i: number, id: MeasureId): MeasureId {
    const before = this.word(this.previousOf(i));
    const text = (this.items[i] as Item).text.toLowerCase();
    return before?.is === "how many" && id === "revenue" && /^sales?$/.test(text)
      ? "transactions"
      : id;
  }

  dimension(i: number, meaning: Extract<Meaning, { is: "dimension" }>) {
    const { id } = meaning;
    const label = DIMENSION[id].label;
    const before = this.previousOf(i);
    const after = this.next(i);
    const isNameOf = (k: number) => {
      const item = this.items[k];
      const named = item?.kind === "name"
        ? item.candidate.id
        : item?.kind === "word" && item.meaning.is === "value"
        ? item.meaning.id
        : undefined;
      return named !== undefined &&
        (named === id ||
          (id === "category" && (named === "subcategory" || named === "department")) ||
          (id === "municipality" && named === "province") ||
          (id === "product" && isProductDimension(named) && !meaning.plural));
    };
    const wordBefore = this.word(before);
    const isGrouping = wordBefore !== undefined &&
      ["by", "per", "in each", "across", "which", "how many", "rank"].includes(wordBefore.is);
    if (
      (!isGrouping && isNameOf(before)) ||
      (isNameOf(after) && wordBefore?.is !== "per" && wordBefore?.is !== "in each" &&
        !meaning.plural)
    ) {
      this.term(i, "ignored", `says that a name is a ${label.toLowerCase()}`);
      return;
    }
    if (id === "store" && wordBefore?.is === "per" && this.takePerStore(before, i)) return;
    if (meaning.adverb) {
      if (wordBefore?.is === "average" || this.has.has("average")) this.has.add("average per");
      this.dims.push({ id, plural: false, at: i, how: "per" });
    } else if (wordBefore?.is === "how many") {
      this.dims.push({ id, plural: meaning.plural, at: i, how: "count" });
    } else if (wordBefore?.is === "which") {
      this.dims.push({ id, plural: meaning.plural, at: i, how: "which" });
    } else if (
      isGrain(id) && !meaning.plural &&
      /^(the )?(whole|entire|full|buong)$/i
        .test((this.items[i - 1] as Item | undefined)?.text ?? "")
    ) {
      this.wholeSpan(i, id);
      return;
    } else if (
      wordBefore?.is === "all" &&
      (this.isWord(this.previousOf(before), "of", "in", "across") || this.has.has("how much"))
    ) {
      this.term(i, "ignored", "all of them together");
      return;
    } else if (
      meaning.plural && !this.isWord(after, "by", "measure", "with", "compare") &&
      (wordBefore?.is === "all" && this.isApposed(before) ||
        // “all stores and brands”
        this.isWord(before, "and", "or") && this.together === this.previousOf(before))
    ) {
      this.together = i;
      this.term(i, "ignored", "all of them together");
      return;
    } else if (wordBefore?.is === "across" && this.isWord(after, "all")) {
      this.term(i, "ignored", "all of them together");
      return;
    } else {
      const how = wordBefore?.is === "by" || wordBefore?.is === "per" || wordBefore?.is === "across"
        ? wordBefore.is
        : wordBefore?.is === "in each"
        ? "per"
        : this.listed(i) ?? "plain";
      this.dims.push({ id, plural: meaning.plural, at: i, how });
    }
    this.term(i, "dimension", label);
  }

  /** “item count for today, all stores”: said after the figure and the dates. */
  isApposed(k: number): boolean {
    if (this.rank !== undefined || this.has.has("which") || this.has.has("versus")) return false;
    const comma = this.previousOf(k);
    if (this.items[comma]?.text !== ",") return false;
    const before = this.previousOf(comma);
    return this.items[before]?.kind === "time" || this.isWord(before, "measure");
  }

  /** “and for the whole quarter?”: the one that holds what was asked before, else it is not told which. */
  wholeSpan(i: number, grain: Grain) {
    const before = this.periods.length === 0 ? this.previous?.periods : undefined;
    const own = before?.length === 1 ? before[0] : undefined;
    if (
      own === undefined || own.from === null || own.to === null ||
      startOf(grain, own.from) !== startOf(grain, own.to)
    ) {
      const item = this.items[i] as Item;
      const head = this.question.slice(0, (this.items[i - 1] as Item).at[0])
        .replace(/\bthe $/i, "");
      throw clarify(
        "period_missing",
        `Which ${item.text}?`,
        ["this", "last"].map((which) => ({
          label: `${which} ${grain}`,
          question: `${head}${which} ${grain}${this.question.slice(item.at[1])}`,
        })),
      );
    }
    const from = startOf(grain, own.from);
    const to = endOf(grain, from);
    this.periods.push({ period: { from, to, label: `${from} to ${to}` }, unit: grain, at: i });
    this.term(i, "period", `${from} to ${to}`);
  }

  /** “top cities by revenue per store”: a ratio of what is ranked, not a row per store. */
  takePerStore(per: number, i: number): boolean {
    const at = this.previousOf(per);
    const told = this.measures.find((measure) => measure.at === at);
    const isRanked = this.isWord(this.previousOf(at), "by", "rank") &&
      this.dims.some((dim) => dim.id !== "store");
    const ratio = told?.id === "revenue"
      ? "revenue_per_store"
      : told?.id === "transactions"
      ? "transactions_per_store"
      : undefined;
    if (!isRanked || ratio === undefined || told === undefined) return false;
    this.measures = this.measures.map((measure) =>
      measure === told ? { ...measure, id: ratio } : measure
    );
    if (this.rankMeasure === told.id) this.rankMeasure = ratio;
    this.term(i, "measure", `${MEASURE[ratio].label}: ${MEASURE[ratio].meaning}`);
    return true;
  }

  /** “by region and brand”: the second goes with the first. */
  listed(i: number): Told["how"] | undefined {
    const k = this.previousOf(i);
    if (!this.isWord(k, "and", "or")) return undefined;
    const before = this.previousOf(k);
    return this.dims.find((dim) => dim.at === before)?.how;
  }

  ranking(i: number, meaning: Extract<Meaning, { is: "rank" }>, used: Set<number>) {
    // "highest first" after a measure and such: the first rank word counts
    const earlierRank = this.rank;
    const isListed = this.isWord(this.previousOf(i), "and", "or", "versus");
    if (earlierRank !== undefined && isListed && earlierRank.direction !== meaning.direction) {
      throw refuse(
        "two_rankings",
        "One ranking at a time, please: the highest or the lowest.",
      );
    }
    this.rank = {
      direction: meaning.direction,
      at: i,
      explicit: earlierRank?.explicit ?? false,
      ...(earlierRank?.n !== undefined ? { n: earlierRank.n } : {}),
    };
    if (meaning.measure !== undefined) this.rankMeasure = meaning.measure;
    this.term(
      i,
      "ranking",
      `${meaning.direction === "desc" ? "highest" : "lowest"} first${
        meaning.measure ? ` by ${MEASURE[meaning.measure].label.toLowerCase()}` : ""
      }`,
    );
    this.topNumber(i, used);
    // "top selling 5 brands", "best 3 performing stores", "highest revenue store"
    let k = this.next(i);
    while (
      k < this.items.length &&
      (this.isWord(k, "sell") || this.items[k]?.kind === "name" || this.isWord(k, "value") ||
        used.has(k))
    ) k = this.next(k);
    this.refusePersons(i, k);
    const isProduct = /^item$/i.test(this.items[k]?.text ?? "") ||
      (/^items$/i.test(this.items[k]?.text ?? "") && this.rank?.n !== undefined);
    if (isProduct) {
      this.takeRanked(
        k,
        { is: "dimension", id: "product", plural: this.rank?.n !== undefined },
        used,
      );
      return;
    }
    if (this.isWord(k, "measure")) {
      const id = (this.word(k) as Extract<Meaning, { is: "measure" }>).id;
      this.rankMeasure = id;
      const after = this.next(k);
      const noun = this.word(after);
      if (noun?.is === "dimension" && !noun.adverb) {
        this.takeRanked(after, noun, used);
      } else if (!this.dims.some((dim) => dim.how === "which" || dim.how === "rank")) {
        this.has.add("rank pending");
      }
      return;
    }
    const noun = this.word(k);
    if (noun?.is === "dimension" && !noun.adverb) this.takeRanked(k, noun, used);
    else this.has.add("rank pending");
  }

  /** “top 10 customers” would tell persons. */
  refusePersons(i: number, k: number) {
    const text = (this.items[k] as Item | undefined)?.text.toLowerCase() ?? "";
    const isNumbered = this.rank?.n !== undefined ||
      /^(top|best|biggest|largest)$/i.test((this.items[i] as Item).text);
    if (
      isNumbered && /^(customers?|buyers?|shoppers?|spenders?)$/.test(text) &&
      !this.isWord(this.previousOf(i), "by", "measure")
    ) {
      throw refuse("no_persons", "Individual persons are not told about, only how many there are.");
    }
  }

  takeRanked(k: number, noun: Extract<Meaning, { is: "dimension" }>, used: Set<number>) {
    if (this.dims.some((dim) => dim.id === noun.id && dim.at === k)) return;
    this.dims.push({ id: noun.id, plural: noun.plural, at: k, how: "rank" });
    this.term(k, "dimension", DIMENSION[noun.id].label);
    used.add(k);
    // "top brand and category" is two rankings: not one
    const and = this.next(k);
    const other = this.word(this.next(and));
    if (this.isWord(and, "and") && other?.is === "dimension") {
      throw clarify("two_rankings", "One ranking at a time, please.", [
        { label: DIMENSION[noun.id].plural, question: `top ${DIMENSION[noun.id].plural}` },
        { label: DIMENSION[other.id].plural, question: `top ${DIMENSION[other.id].plural}` },
      ]);
    }
  }

  topNumber(i: number, used: Set<number>) {
    const k = this.next(i);
    const item = this.items[k];
    if (
      item?.kind === "number" && !item.isMoney && !item.isPercent && Number.isInteger(item.value) &&
      item.value > 0 && this.rank
    ) {
      if (item.value > 1000) throw refuse("too_many", "At most 1,000 rows are answered.");
      this.rank.n = item.value;
      this.rank.explicit = true;
      used.add(k);
      this.term(k, "ranking", `${item.value} rows`);
    } else if (item?.kind === "number" && item.isPercent) {
      throw refuse(
        "not_in_layer",
        "A top share of rows (“top 10 %”) cannot be asked for; a top number can.",
      );
    }
  }

  threshold(i: number, op: Threshold["op"], used: Set<number>) {
    let k = this.next(i);
    // "over ₱ 5,000", "more than PHP 500"
    let isMoney = false;
    while (this.isWord(k, "measure") && /^(₱|php|pesos?|p)$/i.test((this.items[k] as Item).text)) {
      isMoney = true;
      used.add(k);
      k = this.next(k);
    }
    const item = this.items[k];
    if (item?.kind !== "number") {
      // “do men buy more than women”
      const other = this.names.at(-1)?.id;
      const named = item?.kind === "name"
        ? item.candidate.id
        : item?.kind === "word" && item.meaning.is === "value"
        ? item.meaning.id
        : undefined;
      if (named !== undefined && named === other && /than$/i.test((this.items[i] as Item).text)) {
        this.has.add("versus");
        this.versusAt = i;
        this.term(i, "comparison", "side by side");
        return;
      }
      // "over the weekend", "up to now", "over time": no threshold
      if (/^(over|beyond|up to|between|kahit)$/i.test((this.items[i] as Item).text)) {
        this.term(i, "ignored", "joins words");
        return;
      }
      throw refuse("number_missing", `After “${(this.items[i] as Item).text}” a number is needed.`);
    }
    used.add(k);
    // "moving average over 7 days"
    const span = this.word(this.next(k));
    if (
      span?.is === "dimension" && isGrain(span.id) &&
      this.items.some((_, n) => this.isWord(n, "moving"))
    ) {
      used.add(this.next(k));
      this.term(i, "number", `${item.value} ${DIMENSION[span.id].plural}`);
      return;
    }
    const threshold: Threshold = { op, value: item.value, isMoney: isMoney || item.isMoney, at: i };
    if (op === "between") {
      const second = this.items[this.next(this.next(k))];
      const at = this.next(this.next(k));
      if (second?.kind !== "number") throw refuse("number_missing", "“between” needs two numbers.");
      threshold.and = second.value;
      if (threshold.and < threshold.value) {
        [threshold.value, threshold.and] = [threshold.and, threshold.value];
      }
      used.add(this.next(k));
      used.add(at);
      k = at;
    }
    if (item.isPercent) threshold.share = true;
    let m = this.next(k);
    if (this.isWord(m, "share") && /^(%|percent|pct)$/i.test((this.items[m] as Item).text)) {
      threshold.share = true;
      used.add(m);
      m = this.next(m);
    }
    while (this.isWord(m, "in", "of", "and") && this.isWord(this.next(m), "measure")) {
      used.add(m);
      m = this.next(m);
    }
    if (
      threshold.share &&
      (this.isWord(m, "growth") || this.isWord(m, "share") || this.isWord(m, "change"))
    ) {
      if (!this.isWord(m, "share")) threshold.growth = true;
      used.add(m);
    } else if (
      this.isWord(m, "measure") && /^(₱|php|pesos?)$/i.test((this.items[m] as Item).text)
    ) {
      threshold.isMoney = true;
      used.add(m);
      this.term(m, "number", "pesos");
    } else if (
      COUNTED[(this.word(m) as { id?: string } | undefined)?.id ?? ""] !== undefined &&
      this.isWord(m, "dimension")
    ) {
      // "cities with more than 2 stores"
      const id = COUNTED[(this.word(m) as { id: string }).id] as MeasureId;
      threshold.measure = id;
      used.add(m);
      this.term(m, "measure", `${MEASURE[id].label}: ${MEASURE[id].meaning}`);
    } else if (this.isWord(m, "measure")) {
      const id = this.measureAt(m, (this.word(m) as Extract<Meaning, { is: "measure" }>).id);
      threshold.measure = id;
      used.add(m);
      this.term(m, "measure", `${MEASURE[id].label}: ${MEASURE[id].meaning}`);
    }
    this.thresholds.push(threshold);
    const words = {
      ">": "more than",
      ">=": "at least",
      "<": "less than",
      "<=": "at most",
      "=": "exactly",
      "<>": "not",
      between: "between",
    }[op];
    this.term(
      i,
      "comparison",
      `${words} ${threshold.value}${threshold.and === undefined ? "" : ` and ${threshold.and}`}${
        threshold.measure ? ` ${MEASURE[threshold.measure].label.toLowerCase()}` : ""
      }`,
    );
  }

  // --- from what was collected to a plan

  /** “vs last month”: the words before tell what is compared. */
  isAfterVersus(at: number): boolean {
    const k = this.previousOf(at);
    const before = this.isWord(k, "in", "of", "by") ? this.previousOf(k) : k;
    return this.isWord(before, "versus") &&
      !/^(compare|comparing|comparison|ikumpara)/i.test((this.items[before] as Item).text) &&
      this.items.slice(0, before).some((item) =>
        item.kind === "word" && ["measure", "growth", "change", "sell"].includes(item.meaning.is)
      ) &&
      !this.names.some((name) => name.at > before);
  }

  isShareNamed(): boolean {
    return this.items.some((item) =>
      item.kind === "word" && item.meaning.is === "share" &&
      !/^(%|percent|percentage|pct|porsyento|porsiyento|ilang porsyento|percentage of|percent of)$/i
        .test(item.text)
    );
  }

  periodsOf(changes: boolean): Period[] {
    const given = this.periods.map(({ period }) => period);
    const first = this.periods[0];
    if (
      this.periods.length === 1 && first !== undefined && this.later === undefined &&
      this.isAfterVersus(first.at)
    ) {
      const { text } = this.items[first.at] as Item;
      const unit = first.unit ?? "month";
      throw clarify("period_missing", `What is compared with ${text}?`, [
        {
          label: `this ${unit}`,
          question: this.question.replace(text, `${text} this ${unit} vs ${text}`).replace(
            text,
            "",
          ),
        },
        {
          label: `${text}, with the one before`,
          question: `${this.question} vs the ${unit} before`,
        },
      ]);
    }
    // “from July to August”: the later one against the earlier
    if (
      changes && this.periods.length === 1 && first?.ends !== undefined && this.later === undefined
    ) {
      return [first.ends[1], first.ends[0]];
    }
    // “cumulative sales in August and September”: one stretch of time
    const second = given[1];
    if (
      given.length === 2 && (this.has.has("running") || this.has.has("moving")) &&
      !this.has.has("versus") && first !== undefined && second !== undefined &&
      first.period.to !== null && second.from !== null &&
      daysBetween(first.period.to, second.from) === 1
    ) {
      return [{
        from: first.period.from,
        to: second.to,
        label: `${first.period.label} and ${second.label}`,
      }];
    }
    // “in Q3's July versus September”: what holds others only says where they are
    if (given.length > 2) {
      const inner = given.filter((p) =>
        !given.some((q) =>
          q !== p && p.from !== null && p.to !== null && q.from !== null && q.to !== null &&
          p.from <= q.from && q.to <= p.to
        )
      );
      if (inner.length > 1) return inner;
    }
    // “did it grow in August compared to July”: told in either order, growth is towards the later

    if (this.later !== undefined) {
      if (first === undefined) {
        throw clarify(
          "period_missing",
          "Compared with which period?",
          ["this month", "last month", "last week"].map((text) => ({
            label: text,
            question: `${this.question} ${text}`,
          })),
        );
      }
      const other = earlier(first.period, first.unit, this.later);
      if (other === null) {
        throw refuse("period_open", "A period without both ends has none before it.");
      }
      return [first.period, other];
    }
    return given;
  }

  build(): PlanInput {
    const filters = this.filters();
    this.settleComparison();
    this.settleRates();
    this.settleGrowth();
    const changes = this.has.has("growth") || this.has.has("change") || this.rank?.growth === true;
    // “by how many percent did it grow”
    if (changes && !this.isShareNamed()) this.has.delete("share");
    const periods = this.periodsOf(changes);
    this.settleShareThreshold();
    const shares = this.has.has("share") && !this.isShareThresholdOnly();
    const measures = this.chosenMeasures(shares);
    let by = this.groups(measures);
    by = [...by, ...this.wholeRanges(by)];
    // comparisons of values: each a row
    const compared = this.comparedNames(by, shares);
    const ranked = this.ranked(by, measures);
    if (
      ranked !== undefined && !by.includes(ranked.dimension) &&
      (this.nounInName() ?? this.whichOfKind()) === ranked.dimension
    ) by = [...by, ranked.dimension];
    const wantsGrowth = this.has.has("growth") || this.overGrain !== undefined ||
      (this.has.has("change") && !this.has.has("trend"));

    const { segments } = compared;
    this.refuseOwnBrand(segments.flatMap(({ source }) => source));
    for (const id of compared.dimensions) {
      if (by.includes(id)) continue;
      by = [...by, id];
      // “top 3 brands for men and women”: of each
      if (ranked !== undefined && ranked.dimension !== id && !isPartOf(ranked.dimension, id)) {
        ranked.per.push(id);
      }
    }

    let plan: PlanInput = {
      figures: measures.map((measure) => ({ measure })),
      by,
      filters: filters.filter((filter) =>
        !segments.some((segment) => segment.filters.some((f) => f === filter))
      ),
      periods: this.periodSet(periods, wantsGrowth || this.rank?.growth === true),
      segments: segments.map(({ label, filters: own }) => ({ label, filters: own })),
    };
    if (segments.length > 0) {
      const own = new Set(segments.flatMap((segment) => segment.source));
      plan.filters = this.filters(own);
    }
    if (this.has.has("moving") || this.has.has("running") || this.has.has("trend")) {
      plan = this.overTime(plan);
    }
    if (shares) plan = this.shares(plan);
    else if (wantsGrowth || this.rank?.growth) plan = this.growth(plan);
    else if ((plan.periods?.length ?? 0) === 2) plan = withChange(plan);
    if (this.has.has("average")) plan = this.averages(plan);
    if (
      this.direction !== undefined && this.has.has("which") && this.rank === undefined &&
      (plan.by?.length ?? 0) > 0 && (plan.periods?.length ?? 0) === 2
    ) {
      const measure = plan.figures[0]?.measure ?? "revenue";
      plan.having = [{
        figure: { measure, show: "change" },
        op: this.direction === "up" ? ">" : "<",
        value: 0,
      }];
    }
    const first = plan.figures[0]?.measure ?? "revenue";
    const than = this.betterThan(first);
    if (than !== undefined && (plan.by?.length ?? 0) > 0 && (plan.periods?.length ?? 0) === 2) {
      plan.having = [{ figure: { measure: first, show: "change" }, op: than, value: 0 }];
    }
    plan = this.thresholdsOf(plan);
    plan = this.counted(plan);
    if (ranked !== undefined && plan.rollup?.fn !== "count") plan = this.top(plan, ranked);
    else if ((this.order !== undefined || this.ordersByGrowth) && (plan.by?.length ?? 0) > 0) {
      const growth = plan.figures.findIndex((figure) => figure.show === "growth");
      plan.order = {
        by: this.ordersByGrowth && growth >= 0 ? growth : 0,
        direction: this.order ?? "desc",
      };
    }
    this.wantsPivot = (plan.by?.length ?? 0) >= 2 &&
      (this.has.has("pivot") || this.dims.some((dim) => dim.how === "across"));
    return plan;
  }

  /** “which stores did better in August than in September”: those whose figure was higher in the first. */
  betterThan(measure: MeasureId): ">" | "<" | undefined {
    const isAsked = this.dims.some(({ how }) => how === "which") && this.rank === undefined &&
      this.direction === undefined && this.thresholds.length === 0;
    const than = this.items.findIndex(({ text }) =>
      /^(.* )?(than|kaysa|kaysa sa|kesa)$/i.test(text)
    );
    if (!isAsked || than < 0) return undefined;
    const words = this.items.slice(0, than + 1).map(({ text }) => text).join(" ");
    const last =
      /.*\b(more|better|higher|bigger|greater|larger|stronger|malaki|mataas|less|worse|lower|smaller|fewer|weaker|maliit|mababa)\b/i
        .exec(words)?.[1] ?? "";
    // a better return rate is a lower one
    if (last === "" || (BAD.has(measure) && /better|worse|stronger|weaker/i.test(last))) {
      return undefined;
    }
    return /^(less|worse|lower|smaller|fewer|weaker|maliit|mababa)$/i.test(last) ? "<" : ">";
  }

  /** “porsyento ng substitution”: of the transactions, where nothing else is shared out. */
  settleRates() {
    const only = this.measures[0];
    // “what % of suggestions got accepted”: the rate says percent itself
    if (
      this.measures.length === 1 && only !== undefined && MEASURE[only.id].format === "percent" &&
      only.at > (this.shareAt ?? 0)
    ) this.has.delete("share");
    const rate = only === undefined ? undefined : RATES[only.id];
    if (
      !this.has.has("share") || this.measures.length !== 1 || rate === undefined ||
      only === undefined ||
      // “as a rate” says it of whatever is told apart
      (!/^as (a )?rates?$/i.test((this.items[this.shareAt ?? 0] as Item).text) &&
        (this.dims.length > 0 || only.at < (this.shareAt ?? 0))) ||
      this.positives().some((name) => !this.isWord(this.previousOf(name.at), "in"))
    ) return;
    this.measures = [{ id: rate, at: only.at }];
    this.has.delete("share");
  }

  /** “morning or afternoon: when do we sell more”, “difference between Coke and Pepsi”: rows. */
  settleComparison() {
    const isMore = this.items.some((item) =>
      item.kind === "word" && item.meaning.is === "ignored" && COMPARATIVE.test(item.text)
    );
    if (isMore && this.versusAt === undefined && this.comparableNames() !== undefined) {
      this.has.add("versus");
      this.versusAt = this.names[1]?.at ?? 0;
    }
    const at = this.growthAt;
    if (at === undefined || !this.has.has("change") || this.periods.length > 1) return;
    const word = (this.items[at] as Item).text;
    if (!/^(the )?(difference|differ|differed|variance|delta|gap|agwat|pagkakaiba)/i.test(word)) {
      return;
    }
    if (this.later === undefined && this.dims.some((dim) => dim.id === "gender" && dim.plural)) {
      this.has.delete("change");
      return;
    }
    if (this.later !== undefined || this.positives().length < 2) return;
    this.has.delete("change");
    this.has.add("versus");
    this.versusAt = at;
  }

  positives(): Named[] {
    return this.names.filter((name) => !name.negative);
  }

  /** “highest growth”, “grew the least”, “by revenue growth”: what is ranked is the growth. */
  settleGrowth() {
    const at = this.growthAt;
    const { rank } = this;
    if (at === undefined || rank?.growth === true) return;
    const isChange = this.isWord(at, "change") &&
      !/percent|%|rate|pct/i.test((this.items[at] as Item).text);
    const passes = (from: number, to: number) => {
      for (let k = from + 1; k < to; k++) {
        if (!this.isWord(k, "ignored", "measure", "of", "in", "share")) return false;
      }
      return true;
    };
    const by = this.items.findLastIndex((_, k) => k < at && this.isWord(k, "by"));
    const isByGrowth = (by >= 0 && passes(by, at)) ||
      (rank !== undefined && this.has.has("which") === false &&
        /^(rank|ranked|ranking)$/i.test((this.items[rank.at] as Item).text) && passes(rank.at, at));
    if (rank === undefined) {
      this.ordersByGrowth = isByGrowth && !this.has.has("change");
      return;
    }
    const isNumbered = this.has.has("rank number") || rank.n !== undefined;
    const isOfRank = passes(rank.at, at) && rank.at < at && !isNumbered;
    const isAfter = at < rank.at && passes(at, rank.at) && !isNumbered;
    if (isByGrowth || isOfRank || isAfter) {
      const isFall = this.direction === "down";
      this.rank = {
        ...rank,
        growth: true,
        direction: isFall ? (rank.direction === "desc" ? "asc" : "desc") : rank.direction,
      };
      this.byChange = isChange && isOfRank && this.isWord(at, "change");
      this.has.add("growth");
      return;
    }
    const isApart =
      this.items.slice(0, at).some((item, k) =>
        k > rank.at && item.kind === "word" && (["and", "with"].includes(item.meaning.is) ||
          /^(their|its|they|did|do|does)$/i.test(item.text))
      ) || at < rank.at || this.versusAt !== undefined || this.later !== undefined ||
      this.periods.length > 1;
    if (!isApart) {
      const figure = "growth";
      throw clarify("rank_by_what", "Ranked by the growth, or by the figure itself?", [
        { label: "by growth", question: `${this.question} ranked by ${figure}` },
        {
          label: "by the figure, with its growth",
          question: `${this.question} and their ${figure}`,
        },
      ]);
    }
  }

  /** “stores where gcash is more than 20 % of transactions”: a share of a name is what is compared. */
  settleShareThreshold() {
    const told = this.thresholds.find((threshold) => threshold.share && !threshold.growth);
    if (
      told === undefined || this.has.has("share") || this.has.has("growth") ||
      this.has.has("change") || this.positives().length === 0 || this.dims.length === 0
    ) return;
    const measure = told.measure ?? this.measures[0]?.id;
    if (measure !== undefined && (MEASURE[measure].over !== undefined || RATES[measure])) return;
    this.has.add("share");
    this.shareAt = told.at;
  }

  isShareThresholdOnly(): boolean {
    return this.thresholds.some((threshold) => threshold.share) && this.measures.length > 0 &&
      this.shareAt === undefined;
  }

  chosenMeasures(shares: boolean): MeasureId[] {
    const thresholdsUse = new Set(this.thresholds.map((threshold) => threshold.measure));
    let measures = this.measures.map(({ id }) => id);
    if (this.rankMeasure !== undefined && !measures.includes(this.rankMeasure)) {
      measures = [...measures, this.rankMeasure];
    }
    // what only a threshold names is shown too
    if (measures.length === 0) measures = [...thresholdsUse].filter((id) => id !== undefined);
    if (
      measures.length > 1 && this.rankMeasure !== undefined && this.has.has("by measure") === false
    ) {
      // "stores with most transactions": one figure said twice
      const words = this.measures.filter(({ id }) => id !== this.rankMeasure);
      if (words.length === 0) measures = [this.rankMeasure];
    }
    if (this.has.has("new and returning") && measures.length > 2) {
      measures = measures.filter((id) => id !== "unique_customers");
      if (measures.length > 2) {
        throw refuse(
          "does_not_combine",
          "Sales of new and of returning customers are not told apart; how many there were is.",
        );
      }
    }
    if (measures.length > 0) return measures.slice(0, 6);
    const counts = this.counts();
    if (counts !== undefined) return counts;
    const money = this.thresholds.some((threshold) => threshold.isMoney || threshold.share);
    if (
      this.rank !== undefined || shares || this.has.has("growth") || this.overGrain !== undefined ||
      this.has.has("how much") ||
      this.has.has("sell") || money || this.has.has("versus") || this.has.has("moving") ||
      this.has.has("running") || this.has.has("change") || this.has.has("trend")
    ) return [SHAREABLE_DEFAULT];
    throw clarify(
      "figure_missing",
      "Which figure?",
      ["revenue", "transactions", "units", "customers"].map((word) => ({
        label: word,
        question: `${word} ${this.question}`,
      })),
    );
  }

  /** “how many stores”, “how many Coke did we sell”. */
  counts(): MeasureId[] | undefined {
    if (!this.has.has("how many")) return undefined;
    const counted = this.dims.find((dim) => dim.how === "count");
    if (counted?.id === "pack_size" && this.names.some((name) => isProductDimension(name.id))) {
      // “how many packs of Marlboro”
      this.dims = this.dims.filter((dim) => dim !== counted);
      return ["units"];
    }
    if (counted !== undefined) {
      const id = COUNTED[counted.id];
      if (id !== undefined && this.thresholds.length === 0) {
        this.dims = this.dims.filter((dim) => dim !== counted);
        return [id];
      }
      return ["transactions"];
    }
    if (this.has.has("share")) return undefined;
    if (this.names.some((name) => isProductDimension(name.id))) return ["units"];
    // “ilan ang nagbayad ng cash”
    if (this.names.some((name) => DIMENSION[name.id].level === "receipt")) return ["transactions"];
    return undefined;
  }

  /** “morning, afternoon, evening and night sales”: all there is of a dimension limits nothing. */
  wholeRanges(by: readonly DimensionId[]): DimensionId[] {
    if (this.has.has("total")) return [];
    return [...WHOLE].filter(([id, size]) =>
      !by.includes(id) &&
      new Set(this.positives().filter((name) => name.id === id).flatMap(({ values }) => values))
          .size >= size
    ).map(([id]) => id);
  }

  /** What a row is, without what is compared. */
  groups(measures: readonly MeasureId[]): DimensionId[] {
    // "average daily revenue": averaged over days, not a row per day
    const ids: DimensionId[] = [];
    for (const dim of this.dims) {
      if (dim.how === "count") continue;
      if (!ids.includes(dim.id)) ids.push(dim.id);
    }
    for (const id of ids) {
      for (const measure of measures) {
        if (MEASURE[measure].perReceipt && isProductDimension(id)) throw notPerProduct(measure, id);
      }
    }
    for (const { id, negative } of this.names) {
      for (const measure of measures) {
        if (MEASURE[measure].perReceipt && isProductDimension(id) && !negative) {
          throw notPerProduct(measure, id);
        }
      }
    }
    if (ids.length > 3) {
      throw refuse("too_many_dimensions", "Rows are told apart by three dimensions at most.");
    }
    return ids;
  }

  ranked(
    by: readonly DimensionId[],
    measures: readonly MeasureId[],
  ): { dimension: DimensionId; n: number | undefined; per: DimensionId[] } | undefined {
    const withNumber = this.dims.find((dim) => dim.n !== undefined);
    if (this.rank === undefined && withNumber !== undefined) {
      throw clarify("rank_unclear", `Which ${withNumber.n}?`, [
        {
          label: `the ${withNumber.n} highest`,
          question: this.question.replace(/(\d+)/, "top $1"),
        },
        {
          label: `the ${withNumber.n} lowest`,
          question: this.question.replace(/(\d+)/, "bottom $1"),
        },
      ]);
    }
    if (this.rank === undefined) return undefined;
    const told = this.dims.find((dim) => dim.how === "rank") ??
      this.dims.find((dim) => dim.how === "which") ??
      this.dims.find((dim) => dim.how === "plain") ?? this.dims.find((dim) => dim.how === "by") ??
      this.dims.at(-1);
    const inName = this.nounInName();
    const ofKind = told === undefined && inName === undefined ? this.whichOfKind() : undefined;
    if (ofKind !== undefined) return { dimension: ofKind, n: this.rank.n ?? 1, per: [] };
    if (told === undefined && inName !== undefined) {
      const n = this.rank.n ?? (this.has.has("all") ? undefined : 10);
      return { dimension: inName, n, per: [] };
    }
    // “who leads each category”: within what is told, not of what
    const isWithin = told?.how === "per" &&
      /^(each|every|in each|in every|within each)/i.test(
        (this.items[this.previousOf(told.at)] as Item | undefined)?.text ?? "",
      );
    if (told === undefined || isWithin || !by.includes(told.id)) {
      // "highest average basket last month" has no rows to rank
      const grouped = this.comparableNames();
      if (grouped !== undefined) return { dimension: grouped, n: 1, per: [] };
      throw clarify(
        "rank_of_what",
        "The highest or lowest of what?",
        (["brand", "category", "store", "day"] as const).map((id) => ({
          label: DIMENSION[id].plural,
          question: `${this.question} by ${dimensionWord(id)}`,
        })),
      );
    }
    const isWhole = /^rank/i.test((this.items[this.rank.at] as Item).text);
    if (isWhole && this.rank.n === undefined) return { dimension: told.id, n: undefined, per: [] };
    // “which of the stores”: one
    const isOneOf = this.has.has("which") &&
      /\b(of|among|in|sa)\s+(the\s+|our\s+|all\s+|mga\s+)*$/i
        .test(this.question.slice(0, (this.items[told.at] as Item).at[0]));
    const n = this.rank.n ?? told.n ?? (told.plural && !isOneOf ? undefined : 1);
    const per = by.filter((id) =>
      id !== told.id &&
      this.dims.some((dim) =>
        dim.id === id &&
        (dim.how === "per" || dim.how === "by" || dim.how === "plain" || dim.how === "across")
      )
    );
    void measures;
    return { dimension: told.id, n: n ?? (this.has.has("all") ? undefined : 10), per };
  }

  /** “top 5 tobacco products”, where Tobacco Products is a category. */
  nounInName(): DimensionId | undefined {
    for (const name of this.names) {
      const item = this.items[name.at] as Item;
      if (name.at < (this.rank?.at ?? Infinity)) continue;
      if (/\bproducts$/i.test(item.text) && name.id !== "product") return "product";
      if (/\bbrands$/i.test(item.text) && name.id !== "brand") return "brand";
    }
    return undefined;
  }

  /** “which noodles sold most”, “anong beer ang pinakamabenta”: a product of that kind. */
  whichOfKind(): DimensionId | undefined {
    const isOne = this.names.some(({ at, id, negative }) =>
      !negative && ["category", "subcategory", "department"].includes(id) &&
      this.isWord(this.previousOf(at), "which")
    );
    return isOne ? "product" : undefined;
  }

  comparableNames(): DimensionId | undefined {
    const ids = new Set(this.names.filter((name) => !name.negative).map(({ id }) => id));
    for (const id of ids) {
      if (this.names.filter((name) => name.id === id && !name.negative).length > 1) return id;
    }
    return undefined;
  }

  top(
    plan: PlanInput,
    ranked: { dimension: DimensionId; n: number | undefined; per: DimensionId[] },
  ): PlanInput {
    const figures = plan.figures;
    const wanted = this.rankMeasure;
    const index = this.rank?.growth
      ? figures.findIndex((figure) =>
        figure.show ===
          (this.byChange && figures.some((f) => f.show === "change") ? "change" : "growth")
      )
      : wanted !== undefined
      ? figures.findIndex((figure) => figure.measure === wanted)
      : figures.findIndex((figure) => figure.show === "share");
    const figure = index < 0 ? 0 : index;
    const by = plan.by ?? [];
    if (by.length === 0) return plan;
    const per = ranked.per.filter((id) => by.includes(id));
    // the ranked dimension stands after what it is ranked within
    const ordered = [...per, ...by.filter((id) => !per.includes(id))];
    if (per.length > 2) {
      throw refuse("too_many_dimensions", "A ranking is within two dimensions at most.");
    }
    const n = ranked.n;
    let direction = this.rank?.direction ?? "desc";
    // the worst return rate is the highest
    const isBad = BAD.has(figures[figure]?.measure ?? "revenue");
    const word = (this.items[this.rank?.at ?? 0] as Item).text;
    if (isBad && /worst|best|poorest|weakest|pinakamahina|pinakamaganda/i.test(word)) {
      direction = direction === "desc" ? "asc" : "desc";
    }
    if (n === undefined) {
      return { ...plan, by: ordered, order: { by: figure, direction } };
    }
    return {
      ...plan,
      by: ordered,
      top: { n, direction, figure, per },
    };
  }

  /** Names become filters: values of one dimension together. */
  filters(leaveOut: ReadonlySet<Named> = new Set()): Filter[] {
    const filters: Filter[] = [];
    const both = this.holdBoth(this.names.filter((name) => !name.negative));
    const basketMeasures = this.measures.some(({ id }) =>
      ["transactions", "unique_customers", "avg_basket_value", "basket_size"].includes(id)
    );
    for (const name of this.names) {
      if (leaveOut.has(name)) continue;
      if (name.contains !== undefined) {
        filters.push({
          dimension: name.id as "product",
          op: name.negative ? "contains_not" : "contains",
          text: name.contains,
        });
        continue;
      }
      if (both && !name.negative && isProductDimension(name.id)) {
        filters.push({ dimension: name.id, op: "basket_has", values: [...name.values] });
        continue;
      }
      const isBasket = name.negative === "without" && isProductDimension(name.id) && basketMeasures;
      const op = isBasket
        ? "basket_has_not" as const
        : name.negative
        ? "not_in" as const
        : "in" as const;
      const same = filters.find((filter) => filter.dimension === name.id && filter.op === op);
      if (same !== undefined && "values" in same) {
        same.values = [...new Set([...same.values, ...name.values])];
      } else filters.push({ dimension: name.id, op, values: [...name.values] });
    }
    for (const { from, to, negative } of this.hours) {
      if (negative) {
        throw refuse("not_in_layer", "Hours cannot be left out; tell the hours that count.");
      }
      filters.push({ dimension: "hour", op: "between", from, to });
    }
    return filters;
  }

  /** “transactions with Coke and Pepsi” hold both. */
  holdBoth(names: readonly Named[]): boolean {
    const ofProducts = names.filter((name) => isProductDimension(name.id));
    const first = ofProducts[0];
    return first !== undefined && ofProducts.length > 1 && this.versusAt === undefined &&
      this.isWord(this.previousOf(first.at), "with") && !this.has.has("or") &&
      this.measures.length > 0 &&
      this.measures.every(({ id }) =>
        MEASURE[id].of === "transactions" || MEASURE[id].over === "transactions" ||
        id === "unique_customers"
      );
  }

  /** “NCR and Cebu”, “Coke and snacks”: no sale is of both, so each is a row. */
  listedNames(names: readonly Named[]): Named[] | undefined {
    const isPlace = (name: Named) => DIMENSION[name.id].level === "place";
    for (const [k, second] of names.entries()) {
      const first = names[k - 1];
      if (first === undefined || first.id === second.id) continue;
      let joint = this.previousOf(second.at);
      if (this.isWord(joint, "in", "of")) joint = this.previousOf(joint);
      // “compare NCR to Cebu”
      const isTo = this.has.has("versus") && /^(to|with)$/i.test(this.items[joint]?.text ?? "") ||
        this.has.has("versus") && this.items[second.at - 1]?.text.toLowerCase() === "to";
      const joined = (this.isWord(joint, "and", "or", "versus") || isTo) &&
        (this.previousOf(joint) === first.at || joint === first.at);
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

  /** Names that are rows of their own: compared, or listed. */
  comparedNames(
    by: readonly DimensionId[],
    shares: boolean,
  ): {
    dimensions: DimensionId[];
    segments: { label: string; filters: Filter[]; source: Named[] }[];
  } {
    const positive = this.names.filter((name) => !name.negative);
    const none = { dimensions: [], segments: [] };
    if (shares) return none;
    const versus = this.versusAt;
    if (versus === undefined && this.has.has("total")) return none;
    const groups = new Map<DimensionId, Named[]>();
    for (const name of positive) groups.set(name.id, [...groups.get(name.id) ?? [], name]);
    if (this.holdBoth(positive)) return none;
    const several = [...groups].filter(([id]) => versus !== undefined || !MERELY_LIMITS.has(id))
      .filter(([id, names]) =>
        names.length > 1 && !by.includes(id) && names.every((name) => name.contains === undefined)
      );
    if (several.length > 0) {
      // "in the evening and at night" limits; brands, stores and places are told apart
      return { dimensions: several.slice(0, 2).map(([id]) => id), segments: [] };
    }
    const listed = versus === undefined ? this.listedNames(positive) : undefined;
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
    const apart = this.listedNames(positive);
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

  /** “Lucky Me beef noodles vs pancit canton”: a product beside all of its own brand was not meant. */
  refuseOwnBrand(compared: readonly Named[]) {
    for (const product of compared) {
      const brand = compared.find((other) =>
        other.id === "brand" && product.id === "product" &&
        ` ${spaced(product.label)} `.startsWith(`${" "}${spaced(other.label)} `)
      );
      // “Coke Mismo vs all Coke” says so
      if (brand === undefined || this.isWord(brand.at - 1, "all")) continue;
      const item = this.items[brand.at] as Item;
      if (` ${spaced(brand.label)} `.startsWith(` ${spaced(item.text)} `)) continue;
      throw clarify(
        "name_ambiguous",
        `“${item.text}” is all of ${brand.label}, and ${product.label} is a part of it.`,
        [
          { label: `all ${brand.label}`, question: this.replaced(item, `all "${brand.label}"`) },
          {
            label: `products with it in their name`,
            question: this.replaced(item, `products containing "${item.text}"`),
          },
        ],
      );
    }
  }

  periodSet(periods: readonly Period[], growth: boolean): Period[] {
    if (periods.length > 4) throw refuse("too_many_periods", "Four periods at most are compared.");
    if (
      periods.length > 1 && !this.has.has("versus") && !this.has.has("and") &&
      !this.has.has("or") && !growth && this.later === undefined && !this.has.has("change")
    ) {
      throw refuse(
        "two_periods",
        "Two periods are told, but not how they belong together; write “vs” between them.",
      );
    }
    void growth;
    return [...periods];
  }

  overTime(plan: PlanInput): PlanInput {
    const by = plan.by ?? [];
    let grain = by.find(isGrain);
    const window = this.windowTold();
    if (grain === undefined) {
      grain = window?.grain ?? this.grainFor(plan.periods?.[0]);
      plan = { ...plan, by: [grain, ...by] };
    }
    if (this.has.has("running")) {
      for (const figure of plan.figures) {
        if (!MEASURE[figure.measure].adds) {
          throw refuse(
            "does_not_combine",
            `${MEASURE[figure.measure].label} cannot be added up to a running total.`,
          );
        }
      }
      return {
        ...plan,
        figures: plan.figures.flatMap((figure) => [figure, { ...figure, show: "running" as const }])
          .slice(0, 6),
      };
    }
    if (this.has.has("moving")) {
      const size = window?.size;
      if (grain === "day" && this.isOfDays()) {
        throw refuse(
          "does_not_combine",
          "A moving average is over days that follow each other, not over certain ones.",
        );
      }
      if (size === undefined) {
        throw clarify(
          "window_missing",
          "Over how many rows?",
          [["7-day", "7-day moving average"], ["30-day", "30-day moving average"]].map((
            [label, text],
          ) => ({
            label: label as string,
            question: this.question.replace(/(moving|rolling)( average)?/i, text as string),
          })),
        );
      }
      this.has.delete("average");
      return {
        ...plan,
        figures: plan.figures.flatMap((
          figure,
        ) => [figure, { ...figure, show: "moving" as const, window: size }]).slice(0, 6),
      };
    }
    return plan;
  }

  /** Only days of a kind count: “on Sundays”. */
  isOfDays(): boolean {
    return [...this.names, ...this.dims].some(({ id }) =>
      ["weekday", "weekday_weekend", "holiday"].includes(id)
    );
  }

  windowTold(): { size: number; grain: Grain } | undefined {
    // "7-day moving average": number, grain, moving
    for (let i = 0; i < this.items.length; i++) {
      if (!this.isWord(i, "moving")) continue;
      const match =
        /(\d{1,3}|three|seven|four|thirty|twelve)[ -]*(day|week|month|quarter)s?[ -]*$/i.exec(
          this.question.slice(0, (this.items[i] as Item).at[0]),
        ) ??
          /^[^.]*?(?:over|of|across)?\s*(\d{1,3})[ -]*(day|week|month|quarter)s?/i.exec(
            this.question.slice((this.items[i] as Item).at[1]),
          );
      if (match === null) continue;
      const words: Record<string, number> = { three: 3, four: 4, seven: 7, twelve: 12, thirty: 30 };
      const size = words[(match[1] as string).toLowerCase()] ?? Number(match[1]);
      return size >= 2 && size <= 366
        ? { size, grain: (match[2] as string).toLowerCase() as Grain }
        : undefined;
    }
    return undefined;
  }

  grainFor(period: Period | undefined): Grain {
    if (period === undefined || period.from === null || period.to === null) return "month";
    const days = daysBetween(period.from, period.to) + 1;
    return days <= 45 ? "day" : days <= 120 ? "week" : "month";
  }

  growth(plan: PlanInput): PlanInput {
    const by = plan.by ?? [];
    const grain = by.find(isGrain);
    const both = (figures: PlanInput["figures"]) =>
      figures.flatMap((figure) => [figure, { ...figure, show: "growth" as const }]).slice(0, 6);
    const periods = plan.periods ?? [];
    const first = periods[0];
    if (periods.length > 1) return { ...plan, figures: withGrowth(plan.figures) };
    if (this.overGrain !== undefined && this.rank?.growth !== true) {
      const unit = this.periods[0]?.unit ?? null;
      if (
        first === undefined ||
        (unit !== this.overGrain && isLonger(first, this.overGrain) && this.overGrain !== "year")
      ) {
        // a series: each span against the one before
        if (grain === undefined) {
          return { ...plan, by: [this.overGrain, ...by], figures: both(plan.figures) };
        }
        if (grain === this.overGrain) return { ...plan, figures: both(plan.figures) };
      }
      if (first === undefined) {
        throw clarify(
          "period_missing",
          "Growth of which period?",
          ["this month", "last month", "last quarter"].map((text) => ({
            label: text,
            question: `${this.question} ${text}`,
          })),
        );
      }
      const other = earlier(first, unit, {
        by: this.overGrain,
        ...(this.overGrain === unit && this.overGrain !== "year"
          ? {}
          : { sameDays: true as const }),
        label: `a ${this.overGrain} earlier`,
      });
      if (other === null) {
        throw refuse("period_open", "A period without both ends has none before it.");
      }
      return { ...plan, periods: [first, other], figures: withGrowth(plan.figures) };
    }
    if (grain !== undefined) return { ...plan, figures: both(plan.figures) };
    if (first === undefined) {
      throw clarify(
        "period_missing",
        "Growth of which period?",
        ["this month", "last month", "last week"].map((text) => ({
          label: `${text}, against the one before`,
          question: `${this.question} ${text}`,
        })),
      );
    }
    const other = earlier(
      first,
      this.periods[0]?.unit ?? null,
      this.overGrain
        ? { by: this.overGrain, sameDays: true, label: `a ${this.overGrain} earlier` }
        : { by: "itself", label: "the period before" },
    );
    if (other === null) {
      throw refuse("period_open", "A period without both ends has none before it.");
    }
    return { ...plan, periods: [first, other], figures: withGrowth(plan.figures) };
  }

  shares(plan: PlanInput): PlanInput {
    const by = [...plan.by ?? []];
    for (const { measure } of plan.figures) {
      if (MEASURE[measure].over !== undefined) {
        throw refuse("does_not_combine", `${MEASURE[measure].label} is a ratio and has no shares.`);
      }
    }
    if (plan.figures.length > 1) {
      throw refuse("two_figures", "The share of one figure at a time, please.");
    }
    const positive = this.names.filter((name) => !name.negative && name.contains === undefined);
    const ids = [...new Set(positive.map((name) => name.id))];
    const grouped = by.filter((id) => !isGrain(id));
    const shareAt = this.shareAt ?? 0;
    let of: "total" | DimensionId = "total";
    const isOfCategory = this.isShareOfItsCategory();
    const add = (id: DimensionId) => {
      if (!by.includes(id)) by.push(id);
    };
    if (isOfCategory) {
      of = "category";
      if (!by.includes("category")) by.unshift("category");
      for (
        const id of ids.filter((id) => isProductDimension(id) && id !== "category").slice(0, 1)
      ) add(id);
      const fine = by.filter((id) => id !== "category" && !isGrain(id));
      if (fine.length === 0) {
        throw clarify("share_of_what", "The share of which brands or products in their category?", [
          { label: "each brand", question: `${this.question} by brand` },
        ]);
      }
    } else if (grouped.length === 2 && this.isWithinLast(grouped)) {
      // “share of each payment method per region”
      of = grouped[1] as DimensionId;
    } else if (ids.length > 0) {
      const subject = subjectOfShare(this.items, shareAt, positive, this.dims);
      if (subject !== undefined && !by.includes(subject)) {
        if (grouped.length > 1) {
          throw refuse(
            "too_many_dimensions",
            "A share of a name is told by one dimension at most.",
          );
        }
        if (grouped.length === 1) of = grouped[0] as DimensionId;
        by.push(subject);
      }
    }
    if (by.filter((id) => !isGrain(id)).length === 0 && by.length === 0) {
      throw clarify(
        "share_of_what",
        "The share of what?",
        (["category", "brand", "store", "payment_method"] as const).map((id) => ({
          label: `each ${DIMENSION[id].label.toLowerCase()}`,
          question: `${this.question} by ${dimensionWord(id)}`,
        })),
      );
    }
    if (by.length > 3) {
      throw refuse("too_many_dimensions", "Rows are told apart by three dimensions at most.");
    }
    const figures = plan.figures.flatMap((
      figure,
    ) => [figure, { ...figure, show: "share" as const, of }]).slice(0, 6);
    return { ...plan, by, figures };
  }

  /** Whether the last of two groups is what the other is shared out within. */
  isWithinLast(grouped: readonly DimensionId[]): boolean {
    const last = this.dims.find((dim) => dim.id === grouped[1]);
    if (last === undefined || last.how !== "per") return false;
    const before = this.previousOf(last.at);
    return !this.isWord(this.previousOf(before), "and") && this.dims[0]?.id === grouped[0];
  }

  isShareOfItsCategory(): boolean {
    const text = this.question.toLowerCase();
    return /\bmarket share\b/.test(text) ||
      /share (?:of|within|in) (?:its|their|the)? ?(?:own )?categor/.test(text) ||
      /category share/.test(text) ||
      /(?:of|within|in) (?:its|their|the same) (?:own )?categor|(?:within|in) each categor/.test(
        text,
      ) ||
      /share of category/.test(text);
  }

  /** “average daily revenue”: the mean of what is told per day, store and so on. */
  averages(plan: PlanInput): PlanInput {
    const ratio = plan.figures.every((figure) => MEASURE[figure.measure].over !== undefined);
    if (ratio || this.has.has("moving")) return plan;
    // Sundays of two months stand at different places in them
    if ((plan.periods?.length ?? 0) > 1 && this.isOfDays()) {
      throw refuse(
        "does_not_combine",
        "Averages over certain days are told of one period at a time.",
      );
    }
    if (this.thresholds.length > 0) {
      throw refuse("does_not_combine", "Rows cannot be picked by an average of them.");
    }
    // “average sales by day of the week”: of its days
    const ofWeek = this.dims.find((dim) => dim.id === "weekday" || dim.id === "weekday_weekend");
    const hasGrain = this.dims.some((dim) => isGrain(dim.id));
    if (ofWeek !== undefined && !hasGrain) {
      return {
        ...plan,
        rollup: { fn: "average", over: ["day"] },
        figures: onceEach(plan.figures),
      };
    }
    const ofDay = this.dims.find((dim) => dim.id === "hour" || dim.id === "daypart");
    if (ofDay !== undefined && !hasGrain && !isOneDay(plan.periods)) {
      const label = DIMENSION[ofDay.id].label.toLowerCase();
      throw clarify("average_of_what", `Over the days, or over the ${label}s?`, [{
        label: `per day, by ${label}`,
        question: `${
          this.question.replace(/(average|avg|mean) ?/i, "average daily ").replace(
            /\bper (hour|daypart)|hourly/i,
            "",
          )
        } by ${label}`,
      }, {
        label: `the total by ${label}`,
        question: `${this.question.replace(/(average|avg|mean) ?/i, "")}`,
      }]);
    }
    const per = this.dims.filter((dim) => dim.how === "per");
    const over = per.find((dim) => isGrain(dim.id)) ?? per[0];
    if (over === undefined) {
      if (plan.figures.some((figure) => figure.show !== undefined && figure.show !== "value")) {
        return plan;
      }
      const measure = plan.figures[0]?.measure ?? "revenue";
      throw clarify(
        "average_of_what",
        `The average ${MEASURE[measure].label.toLowerCase()} per what?`,
        [
          ...(measure === "revenue"
            ? [{
              label: "per transaction",
              question: this.question.replace(
                /average|avg|mean/i,
                "average basket value instead of",
              ),
            }]
            : []),
          { label: "per day", question: `${this.question} per day` },
          { label: "per store", question: `${this.question} per store` },
        ],
      );
    }
    const by = (plan.by ?? []).filter((id) => id !== over.id);
    return {
      ...plan,
      by,
      rollup: { fn: "average", over: [over.id] },
      figures: onceEach(plan.figures),
    };
  }

  thresholdsOf(plan: PlanInput): PlanInput {
    if (this.thresholds.length === 0) return plan;
    const counted = this.dims.find((dim) => dim.how === "count");
    if ((plan.by?.length ?? 0) === 0 && counted === undefined) {
      throw refuse(
        "threshold_of_what",
        "A threshold needs rows: “stores with more than 100 transactions”. Receipts cannot be picked by their size.",
      );
    }
    const having = this.thresholds.map((threshold) => {
      const growth = threshold.growth === true ||
        (this.has.has("growth") && !this.has.has("share")) || this.has.has("change");
      const shown = plan.figures.find((figure) => figure.show === (growth ? "growth" : "share"));
      const nearest = this.measures.filter(({ at }) =>
        at < threshold.at && !/^(₱|php|pesos?)$/i.test((this.items[at] as Item).text)
      ).at(-1)?.id;
      const fits = nearest !== undefined &&
        (!threshold.isMoney || MEASURE[nearest].format === "money");
      const measure = threshold.measure ??
        (fits ? nearest : threshold.isMoney ? "revenue" : plan.figures[0]?.measure ?? "revenue");
      // “suggestions were accepted more than 45 % of the time”
      const rate = threshold.share && shown === undefined ? RATES[measure] : undefined;
      if (rate !== undefined) {
        plan = {
          ...plan,
          figures: plan.figures.map((figure) =>
            figure.measure === measure ? { measure: rate } : figure
          ),
        };
        this.measures = this.measures.map((told) =>
          told.id === measure ? { ...told, id: rate } : told
        );
        return { figure: { measure: rate }, op: threshold.op, value: threshold.value };
      }
      const isPercent = MEASURE[measure].format === "percent";
      const figure = threshold.share && shown !== undefined && !isPercent
        ? shown
        : threshold.share && threshold.growth !== true && !isPercent
        ? { measure, show: "share" as const, of: "total" as const }
        : { measure };
      // “fell by more than 20 %” is a growth below -20
      if (growth && this.direction === "down") {
        const OPPOSITE = { ">": "<", ">=": "<=", "<": ">", "<=": ">=" } as const;
        const changed = threshold.share ? figure : { measure, show: "change" as const };
        if (threshold.op === "between") {
          return {
            figure: changed,
            op: threshold.op,
            value: -(threshold.and ?? threshold.value),
            and: -threshold.value,
          };
        }
        const op = threshold.op === "=" || threshold.op === "<>"
          ? threshold.op
          : OPPOSITE[threshold.op];
        return { figure: changed, op, value: -threshold.value };
      }
      return {
        figure: growth && !threshold.share && shown !== undefined && this.has.has("change")
          ? { measure, show: "change" as const }
          : figure,
        op: threshold.op,
        value: threshold.value,
        ...(threshold.and === undefined ? {} : { and: threshold.and }),
      };
    });
    return { ...plan, having: [...plan.having ?? [], ...having] };
  }

  counted(plan: PlanInput): PlanInput {
    const counted = this.dims.find((dim) => dim.how === "count");
    if (counted === undefined || !this.has.has("how many")) return plan;
    if (MEASURE[plan.figures[0]?.measure ?? "revenue"] === undefined) return plan;
    // "how many transactions by store" counts transactions
    if (this.measures.some(({ at }) => this.isWord(this.previousOf(at), "how many"))) return plan;
    const by = (plan.by ?? []).filter((id) => id !== counted.id);
    const first = this.thresholds[0]?.measure ?? plan.figures[0]?.measure ?? "transactions";
    return {
      ...plan,
      by,
      figures: [{ measure: first }],
      rollup: { fn: "count", over: [counted.id] },
    };
  }

  // --- follow-ups

  isFollowUp(): boolean {
    if (this.previous === null) return false;
    const first = this.items.find((item) =>
      !(item.kind === "word" && item.meaning.is === "ignored")
    );
    const isShown = this.has.has("share") && this.measures.length === 0 &&
      this.dims.length === 0 && this.names.length === 0 && this.periods.length === 0;
    // “the bottom 3”, “top 3 by units”
    const isRankOnly = this.rank !== undefined && this.dims.length === 0 &&
      this.names.length === 0 && this.previous.by.length > 0;
    if (isShown || isRankOnly) return true;
    // “split that by gender”
    const POINTS =
      /\b(split|break|divide|group|slice|separate|sort|order|rank|show) (that|it|this|those|these|them)\b/i;
    if (POINTS.test(this.question)) return true;
    const leads = first?.kind === "word" &&
      ["follow", "and", "only", "not", "without", "by", "in", "versus"].includes(first.meaning.is);
    const isWhole = this.measures.length > 0 &&
      (this.dims.length > 0 || this.periods.length > 0 || this.names.length > 0);
    if (this.has.has("follow")) return true;
    if (leads && !(isWhole && first?.kind === "word" && first.meaning.is === "in")) return true;
    const hasFigure = this.measures.length > 0 || this.rank !== undefined ||
      this.has.has("how many") || this.has.has("how much") || this.has.has("share") ||
      this.has.has("which");
    return !hasFigure && !this.has.has("sell");
  }

  /** The question before, with what this one tells in place of its own. */
  refine(before: Plan): PlanInput {
    const plan: PlanInput = structuredClone(before);
    const filters = this.filters();
    if (filters.length > 0) {
      const touched = new Set(filters.map((filter) => filter.dimension));
      const isPlace = filters.some((filter) => DIMENSION[filter.dimension].level === "place");
      const adds = filters.every((filter) => filter.op === "not_in");
      plan.filters = [
        ...(before.filters.filter((filter) =>
          adds ||
          !(touched.has(filter.dimension) ||
            (isPlace && DIMENSION[filter.dimension].level === "place" && filter.op === "in"))
        )),
        ...filters,
      ];
      // “vs Pepsi”: beside the one before
      const isAdded = this.has.has("versus") ||
        /^\s*(and |also )?(add|include also|isama|idagdag|dagdag)/i.test(this.question);
      for (const filter of isAdded ? filters : []) {
        const own = before.filters.find((f) => f.dimension === filter.dimension && f.op === "in");
        if (own === undefined || !("values" in own) || !("values" in filter)) continue;
        filter.values = [...new Set([...own.values, ...filter.values])];
        if (!before.by.includes(filter.dimension)) plan.by = [...before.by, filter.dimension];
      }
    }
    const periods = this.later === undefined ? this.periodsOf(false) : undefined;
    if (this.later !== undefined) {
      const first = before.periods[0];
      const other = first ? earlier(first, unitOf(first), this.later) : null;
      if (first === undefined || other === null) {
        throw refuse("period_open", "The question before has no period to compare with.");
      }
      if (this.has.has("versus")) {
        Object.assign(plan, withChange({ ...plan, periods: [first, other] }));
      } else plan.periods = [other];
    } else if (periods !== undefined && periods.length > 0) {
      if (this.has.has("versus") && periods.length === 1 && before.periods[0] !== undefined) {
        Object.assign(
          plan,
          withChange({ ...plan, periods: [before.periods[0], periods[0] as Period] }),
        );
      } else {
        plan.periods = periods;
        if (periods.length === 1 && before.periods.length > 1) {
          plan.figures = before.figures.filter((figure) =>
            figure.show !== "change" && figure.show !== "growth"
          );
        }
      }
    } else if (this.allTime) plan.periods = [];
    if (this.measures.length > 0) {
      const shape = before.figures[0];
      plan.figures = this.measures.map(({ id }) => ({
        measure: id,
        ...(shape?.show === "share" && MEASURE[id].over === undefined
          ? { show: "share" as const, of: shape.of ?? "total" }
          : {}),
      }));
      if (before.periods.length > 1) Object.assign(plan, withChange(plan));
      if (plan.top) plan.top = { ...plan.top, figure: 0 };
      delete plan.order;
      plan.having = [];
    }
    const dims = this.dims.map((dim) => dim.id);
    if (dims.length > 0) {
      const keepsPer = before.top !== undefined && this.dims.every((dim) => dim.how === "per");
      if (keepsPer && before.top !== undefined) {
        plan.by = [...dims, ...before.by.filter((id) => !dims.includes(id))].slice(0, 3);
        plan.top = { ...before.top, per: dims.slice(0, 2) };
      } else {
        plan.by = dims.slice(0, 3);
        if (before.top !== undefined) plan.top = { ...before.top, per: [] };
        delete plan.pivot;
        delete plan.rollup;
        delete plan.order;
        plan.figures = (plan.figures ?? before.figures).map((figure) =>
          figure.show === "share" ? { ...figure, of: "total" as const } : figure
        );
      }
    }
    if (this.rank !== undefined) {
      const by = plan.by ?? [];
      if (by.length === 0) throw refuse("rank_of_what", "The question before has no rows to rank.");
      plan.top = {
        n: this.rank.n ?? before.top?.n ?? 10,
        direction: this.rank.direction,
        figure: 0,
        per: before.top?.per.filter((id) => by.includes(id)) ?? [],
      };
    }
    if (this.thresholds.length > 0) Object.assign(plan, this.thresholdsOf(plan));
    const isShaped = this.reshape(plan);
    const changed = isShaped || filters.length > 0 || this.periods.length > 0 ||
      this.later !== undefined ||
      this.measures.length > 0 || dims.length > 0 || this.rank !== undefined ||
      this.thresholds.length > 0 || this.allTime;
    if (!changed) throw clarify("nothing_told", "What shall be different?", []);
    return plan;
  }

  /** “as percent of total”, “and the trend?”, “growth?”, “lowest first”: the same figures, shown otherwise. */
  reshape(plan: PlanInput): boolean {
    const values = plan.figures.filter(({ show }) => show === undefined || show === "value");
    const figures = values.length > 0 ? values : plan.figures.slice(0, 1);
    if (this.has.has("share") && !plan.figures.some(({ show }) => show === "share")) {
      Object.assign(plan, this.shares({ ...plan, figures }));
    } else if (this.has.has("moving") || this.has.has("running") || this.has.has("trend")) {
      Object.assign(plan, this.overTime({ ...plan, figures }));
    } else if (
      this.has.has("growth") || this.overGrain !== undefined ||
      (this.has.has("change") && (plan.periods?.length ?? 0) < 2)
    ) {
      const period = plan.periods?.[0];
      if (period !== undefined && this.periods.length === 0) {
        this.periods = [{ period, unit: unitOf(period), at: 0 }];
      }
      Object.assign(plan, this.growth({ ...plan, figures }));
      this.settleGrowth();
      const growth = plan.figures.findIndex(({ show }) => show === "growth");
      if (plan.top !== undefined && this.ordersByGrowth) plan.top = { ...plan.top, figure: growth };
    } else if (this.has.has("average")) Object.assign(plan, this.averages({ ...plan, figures }));
    else if (this.order !== undefined && (plan.by?.length ?? 0) > 0) {
      delete plan.top;
      plan.order = { by: 0, direction: this.order };
    } else if (this.has.has("pivot")) this.wantsPivot = true;
    else return false;
    return true;
  }
}

function notPerProduct(measure: MeasureId, id: DimensionId): NotPlanned {
  return refuse(
    "does_not_combine",
    `${MEASURE[measure].label} is told per receipt and cannot be split by ${
      DIMENSION[id].label.toLowerCase()
    }.`,
  );
}

/** Two periods side by side: each figure, its change and its growth. */
function withChange(plan: PlanInput): PlanInput {
  const values = plan.figures.filter((figure) =>
    figure.show === undefined || figure.show === "value" || figure.show === "share"
  );
  const figures = values.length > 2
    ? values
    : values.flatMap((figure) =>
      figure.show === "share" ? [figure] : [
        figure,
        { measure: figure.measure, show: "change" as const },
        { measure: figure.measure, show: "growth" as const },
      ]
    );
  return { ...plan, figures: (plan.periods?.length ?? 0) > 2 ? values : figures };
}

/** Each measure as a plain figure. */
function onceEach(figures: PlanInput["figures"]): PlanInput["figures"] {
  return [...new Set(figures.map(({ measure }) => measure))].map((measure) => ({ measure }));
}

function withGrowth(figures: PlanInput["figures"]): PlanInput["figures"] {
  return withChange({ figures, periods: [] }).figures;
}

function isLonger(period: Period, grain: Grain): boolean {
  if (period.from === null || period.to === null) return true;
  return period.to > endOf(grain, shift(grain, startOf(grain, period.from), 0));
}

function isOneDay(periods: PlanInput["periods"]): boolean {
  const first = periods?.[0];
  return first !== undefined && first.from !== null && first.from === first.to;
}

/** The calendar span a period is, where it is one. */
export function unitOf(period: Period): Grain | null {
  const { from, to } = period;
  if (from === null || to === null) return null;
  for (const grain of ["day", "week", "month", "quarter", "year"] as const) {
    if (from === startOf(grain, from) && to === endOf(grain, from)) return grain;
  }
  return null;
}

function dimensionWord(id: DimensionId): string {
  return {
    municipality: "city",
    weekday: "day of week",
    weekday_weekend: "day type",
  }[id as string] ?? DIMENSION[id].label.toLowerCase();
}
