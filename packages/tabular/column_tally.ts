import { EitherDays } from "./day_order.ts";
import { DistinctSketch } from "./distinct_sketch.ts";
import { ownText } from "./own_text.ts";
import { isGtin, plainNumber, readNumberCell } from "./value_number.ts";
import { isCode, isDuration, isJson, readBoolean } from "./value_text.ts";
import { isoTime, readTimeCell } from "./value_time.ts";

/** How many values were what; a value may be several ("20240105" is a number and a date). */
export interface Tally {
  number: number;
  /** Reads as a number with this decimal mark, and with this one only. */
  dot: number;
  comma: number;
  dotOnly: number;
  commaOnly: number;
  whole: number;
  pointZero: number;
  negative: number;
  zero: number;
  one: number;
  twoDecimals: number;
  leadingZero: number;
  signed: number;
  percent: number;
  exponent: number;
  gtin: number;
  date: number;
  time: number;
  timestamp: number;
  midnight: number;
  compact: number;
  zoned: number;
  /** Dates by how day and month stand. */
  yearFirst: number;
  dayFirst: number;
  monthFirst: number;
  either: number;
  /** Of those that read either way, as programs write them with points: `03.04.2024`. */
  dotted: number;
  named: number;
  boolean: number;
  duration: number;
  code: number;
  json: number;
  spaced: number;
  garbled: number;
}

interface Range {
  min: number;
  max: number;
  sum: number;
}

interface Span {
  min: string;
  max: string;
}

/** How often a value came: counted in place, so that counting looks it up once. */
interface Times {
  n: number;
}

export interface TallyState {
  tally: Partial<Tally>;
  nulls: number;
  count: number;
  repeats: number;
  previous: string | null;
  seen: [string, number][];
  sketch: string | null;
  dot: Range | null;
  comma: Range | null;
  dmy: Span | null;
  mdy: Span | null;
  text: Span | null;
  days: [count: number, days: number[]];
  shortest: number;
  longest: number;
  characters: number;
  words: number;
  currencies: [string, number][];
}

const LONGEST_KEPT = 120;
const FREQUENT_KEPT = 64;
// bytes of UTF-8 read as Latin-1, or a decoder's replacement character
const GARBLED = /[ÃÂ][\u0080-\u00bf]|â€|\ufffd/;

// no system writes the month before a point
const DOTTED = /^\d\d\.\d\d\.\d{4}/;

/**
 * Counts what the values of one column are, in bounded memory: values are counted one by one up to a
 * limit of distinct ones and looked at once each; beyond it each is looked at as it comes, and the
 * number of distinct ones is estimated.
 */
export class ColumnTally {
  nulls = 0;
  count = 0;
  repeats = 0;
  dot: Range | null = null;
  comma: Range | null = null;
  dmy: Span | null = null;
  mdy: Span | null = null;
  text: Span | null = null;
  days = new EitherDays();
  shortest = Infinity;
  longest = 0;
  characters = 0;
  words = 0;
  currencies = new Map<string, number>();
  readonly tally = emptyTally();
  readonly #limit: number;
  #seen = new Map<string, Times>();
  #sketch: DistinctSketch | null = null;
  #previous: string | null = null;
  /** How often it came in a row and is not counted yet. */
  #run = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(value: string | null): void {
    if (value === null) {
      this.nulls++;
      this.#endRun();
      this.#previous = null;
      return;
    }
    this.count++;
    // rows of one receipt follow one another: a run is looked at once
    if (value === this.#previous) {
      this.repeats++;
      this.#run++;
      return;
    }
    this.#endRun();
    this.#previous = value;
    this.#run = 1;
  }

  #endRun(): void {
    if (this.#run > 0) this.#take(this.#previous!, this.#run);
    this.#run = 0;
  }

  #take(value: string, times: number): void {
    // texts that hardly repeat are not looked up
    const seen = this.#seen.size === 0 ? undefined : this.#seen.get(value);
    if (seen !== undefined) {
      seen.n += times;
    } else if (this.#sketch !== null) {
      this.#sketch.add(value);
      this.#look(value, times);
    } else if (value.length > LONGEST_KEPT || this.#seen.size >= this.#limit) {
      this.#stopCounting().add(value);
      this.#look(value, times);
    } else {
      this.#seen.set(ownText(value), { n: times });
    }
  }

  /** Looks at what was counted, keeps the frequent values, and estimates from here on. */
  #stopCounting(): DistinctSketch {
    const sketch = new DistinctSketch();
    this.#sketch = sketch;
    const seen = this.#counted().sort(byCount);
    for (const [value] of seen) sketch.add(value);
    const kept = seen.slice(0, FREQUENT_KEPT).filter(([, times]) => times > 2);
    for (const [value, times] of seen.slice(kept.length)) this.#look(value, times);
    this.#seen = timesOf(kept);
    return sketch;
  }

  /** This column with every value looked at that was only counted so far. */
  settled(): ColumnTally {
    this.#endRun();
    const whole = ColumnTally.from(this.#measured(), this.#limit);
    for (const [value, { n }] of this.#seen) whole.#look(value, n);
    whole.#seen = this.#seen;
    whole.#sketch = this.#sketch;
    return whole;
  }

  distinct(): { count: number; exact: boolean } {
    this.#endRun();
    return this.#sketch === null
      ? { count: this.#seen.size, exact: true }
      : { count: Math.min(this.count, this.#sketch.count()), exact: false };
  }

  /** The most frequent values known, frequent ones first. */
  frequent(most: number): [string, number][] {
    this.#endRun();
    return this.#counted().sort(byCount).slice(0, most);
  }

  #counted(): [string, number][] {
    return Array.from(this.#seen, ([value, { n }]) => [value, n]);
  }

  merge(other: ColumnTally): void {
    this.#endRun();
    other.#endRun();
    this.nulls += other.nulls;
    this.count += other.count;
    this.repeats += other.repeats;
    for (const key of Object.keys(this.tally) as (keyof Tally)[]) {
      this.tally[key] += other.tally[key];
    }
    this.dot = joinRange(this.dot, other.dot);
    this.comma = joinRange(this.comma, other.comma);
    for (const span of ["dmy", "mdy", "text"] as const) {
      const [a, b] = [this[span], other[span]];
      this[span] = a && b
        ? { min: a.min < b.min ? a.min : b.min, max: a.max > b.max ? a.max : b.max }
        : a ?? b;
    }
    this.days.merge(other.days);
    this.shortest = Math.min(this.shortest, other.shortest);
    this.longest = Math.max(this.longest, other.longest);
    this.characters += other.characters;
    this.words += other.words;
    for (const [name, times] of other.currencies) {
      this.currencies.set(name, (this.currencies.get(name) ?? 0) + times);
    }
    if (other.#sketch !== null) {
      const sketch = this.#sketch ?? this.#stopCounting();
      sketch.merge(other.#sketch);
    }
    for (const [value, { n: times }] of other.#seen) {
      const seen = this.#seen.get(value);
      if (seen !== undefined) seen.n += times;
      else if (this.#sketch === null && this.#seen.size < this.#limit) {
        this.#seen.set(value, { n: times });
      } else {
        (this.#sketch ?? this.#stopCounting()).add(value);
        this.#look(value, times);
      }
    }
    this.#previous = other.#previous;
  }

  state(): TallyState {
    this.#endRun();
    return {
      ...this.#measured(),
      seen: this.#counted(),
      sketch: this.#sketch?.toText() ?? null,
    };
  }

  #measured(): TallyState {
    return {
      tally: Object.fromEntries(Object.entries(this.tally).filter(([, n]) => n > 0)),
      nulls: this.nulls,
      count: this.count,
      repeats: this.repeats,
      previous: this.#previous,
      seen: [],
      sketch: null,
      dot: this.dot,
      comma: this.comma,
      dmy: this.dmy,
      mdy: this.mdy,
      text: this.text,
      days: this.days.state(),
      shortest: this.shortest === Infinity ? 0 : this.shortest,
      longest: this.longest,
      characters: this.characters,
      words: this.words,
      currencies: [...this.currencies],
    };
  }

  static from(state: TallyState, limit: number): ColumnTally {
    const column = new ColumnTally(limit);
    Object.assign(column.tally, state.tally);
    Object.assign(column, pick(state), {
      nulls: state.nulls,
      count: state.count,
      repeats: state.repeats,
      shortest: state.longest === 0 ? Infinity : state.shortest,
      currencies: new Map(state.currencies),
      days: EitherDays.from(state.days),
    });
    column.#previous = state.previous;
    column.#seen = timesOf(state.seen);
    column.#sketch = state.sketch === null ? null : DistinctSketch.fromText(state.sketch);
    return column;
  }

  #look(value: string, times: number): void {
    const tally = this.tally;
    const length = value.length;
    if (length < this.shortest) this.shortest = length;
    if (length > this.longest) this.longest = length;
    this.characters += length * times;
    if (this.#lookAtNumber(value, times)) {
      this.words += times;
      return;
    }
    this.words += wordsOf(value) * times;
    if (this.#lookAtTime(value, times)) return;
    const kept = length > LONGEST_KEPT ? value.slice(0, LONGEST_KEPT) : value;
    this.text = widen(this.text, kept, kept);
    const truth = readBoolean(value);
    if (truth !== null) tally.boolean += times;
    else if (isDuration(value)) tally.duration += times;
    else if (isCode(value)) tally.code += times;
    else if (isJson(value)) tally.json += times;
    if (value.indexOf(" ") > 0) tally.spaced += times;
    if (isBeyondAscii(value) && GARBLED.test(value)) tally.garbled += times;
  }

  /** Whether the value is a number, and so nothing else but perhaps a date in eight digits. */
  #lookAtNumber(value: string, times: number): boolean {
    const point = barePoint(value);
    if (point === NOT_BARE) return this.#lookAtDressedNumber(value, times);
    const tally = this.tally;
    const length = value.length, number = bareNumber(value, point);
    const negative = value.charCodeAt(0) === 45;
    tally.number += times;
    tally.dot += times;
    if (negative) tally.negative += times;
    this.dot = stretch(this.dot, number, times);
    if (number === 0) tally.zero += times;
    if (point < 0) {
      tally.whole += times;
      tally.comma += times;
      this.comma = stretch(this.comma, number, times);
      if (number === 1) tally.one += times;
      if (length > 1 && value.charCodeAt(0) === 48) tally.leadingZero += times;
      if (length >= 8 && !negative) {
        if (isGtin(value)) tally.gtin += times;
        this.#lookAtTime(value, times);
      }
      return true;
    }
    const decimals = length - point - 1, whole = point - (negative ? 1 : 0);
    // "1.234" may also be a thousand and some
    if (decimals === 3 && whole <= 3 && value.charCodeAt(negative ? 1 : 0) !== 48) {
      tally.comma += times;
      this.comma = stretch(this.comma, number * 1000, times);
    } else tally.dotOnly += times;
    if (decimals === 2) tally.twoDecimals += times;
    else if (decimals === 1 && value.charCodeAt(length - 1) === 48) tally.pointZero += times;
    return true;
  }

  /** A number with a currency, a per cent sign, grouped digits, a decimal comma, an exponent. */
  #lookAtDressedNumber(value: string, times: number): boolean {
    const first = value.charCodeAt(0);
    // a letter may begin a currency's code only where the text ends in a digit
    if (first > 57 && first < 128) {
      const last = value.charCodeAt(value.length - 1);
      if ((last < 48 || last > 57) && last !== 41 && last !== 45) return false;
    }
    const cell = readNumberCell(value);
    if (cell === null) return false;
    const { core } = cell, tally = this.tally;
    const dot = plainNumber(core, "."), comma = plainNumber(core, ",");
    if (dot === null && comma === null) return false;
    tally.number += times;
    if (cell.negative) tally.negative += times;
    if (cell.percent) tally.percent += times;
    if (cell.currency !== null) {
      tally.signed += times;
      this.currencies.set(cell.currency, (this.currencies.get(cell.currency) ?? 0) + times);
    }
    const sign = cell.negative ? -1 : 1;
    if (dot !== null) {
      tally.dot += times;
      if (comma === null) tally.dotOnly += times;
      this.dot = stretch(this.dot, sign * Number(dot), times);
    }
    if (comma !== null) {
      tally.comma += times;
      if (dot === null) tally.commaOnly += times;
      this.comma = stretch(this.comma, sign * Number(comma), times);
    }
    const read = dot ?? comma!;
    if (/[eE]/.test(core)) {
      tally.exponent += times;
      // 1e+05 is a hundred thousand
      if (Number.isInteger(Number(read))) tally.whole += times;
    } else if (!read.includes(".")) tally.whole += times;
    else if (read.endsWith(".0")) tally.pointZero += times;
    else if (read.charCodeAt(read.length - 3) === 46) tally.twoDecimals += times;
    if (!/[1-9]/.test(core)) tally.zero += times;
    return true;
  }

  #lookAtTime(value: string, times: number): boolean {
    const cell = readTimeCell(value);
    if (cell === null) return false;
    const tally = this.tally;
    tally[cell.kind] += times;
    if (cell.compact) tally.compact += times;
    if (cell.zone) tally.zoned += times;
    if (cell.kind !== "time") {
      if (cell.kind === "timestamp" && /^[0:.]+$/.test(cell.time)) tally.midnight += times;
      if (cell.order === "ymd") tally.yearFirst += times;
      else if (cell.order === "dmy") tally.dayFirst += times;
      else if (cell.order === "mdy") tally.monthFirst += times;
      else if (cell.order === "either") {
        tally.either += times;
        if (DOTTED.test(value)) tally.dotted += times;
      } else if (cell.order === "named") tally.named += times;
      this.days.add(cell, times);
    }
    const dmy = isoTime(cell, "dmy");
    const mdy = cell.order === "either" ? isoTime(cell, "mdy") : dmy;
    this.dmy = widen(this.dmy, dmy, dmy);
    this.mdy = widen(this.mdy, mdy, mdy);
    return true;
  }
}

/** Measures of a state that a tally goes on from, without sharing anything with it. */
function pick({ dot, comma, dmy, mdy, text, longest, characters, words }: TallyState) {
  return {
    dot: dot && { ...dot },
    comma: comma && { ...comma },
    dmy: dmy && { ...dmy },
    mdy: mdy && { ...mdy },
    text: text && { ...text },
    longest,
    characters,
    words,
  };
}

function emptyTally(): Tally {
  return {
    number: 0,
    dot: 0,
    comma: 0,
    dotOnly: 0,
    commaOnly: 0,
    whole: 0,
    pointZero: 0,
    negative: 0,
    zero: 0,
    one: 0,
    twoDecimals: 0,
    leadingZero: 0,
    signed: 0,
    percent: 0,
    exponent: 0,
    gtin: 0,
    date: 0,
    time: 0,
    timestamp: 0,
    midnight: 0,
    compact: 0,
    zoned: 0,
    yearFirst: 0,
    dayFirst: 0,
    monthFirst: 0,
    either: 0,
    dotted: 0,
    named: 0,
    boolean: 0,
    duration: 0,
    code: 0,
    json: 0,
    spaced: 0,
    garbled: 0,
  };
}

function timesOf(counted: readonly [string, number][]): Map<string, Times> {
  return new Map(counted.map(([value, n]) => [value, { n }]));
}

function byCount(a: [string, number], b: [string, number]): number {
  return b[1] - a[1];
}

function stretch(range: Range | null, value: number, times: number): Range {
  if (range === null) return { min: value, max: value, sum: value * times };
  if (value < range.min) range.min = value;
  if (value > range.max) range.max = value;
  range.sum += value * times;
  return range;
}

function joinRange(a: Range | null, b: Range | null): Range | null {
  if (a === null || b === null) return a ?? (b && { ...b });
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max), sum: a.sum + b.sum };
}

function widen(span: Span | null, min: string, max: string): Span {
  if (span === null) return { min: ownText(min), max: ownText(max) };
  if (min < span.min) span.min = ownText(min);
  if (max > span.max) span.max = ownText(max);
  return span;
}

const NOT_BARE = -2;

/** Where the point of digits with at most a sign and a point stands: -1 without one; NOT_BARE for any other text. */
function barePoint(text: string): number {
  const length = text.length;
  let at = text.charCodeAt(0) === 45 ? 1 : 0, point = -1;
  if (length === at || length > 64) return NOT_BARE;
  for (; at < length; at++) {
    const c = text.charCodeAt(at);
    if (c >= 48 && c <= 57) continue;
    if (c !== 46 || point >= 0 || at === length - 1) return NOT_BARE;
    point = at;
  }
  return text.charCodeAt(0) === 46 || (point === 1 && text.charCodeAt(0) === 45) ? NOT_BARE : point;
}

/** Powers of ten that are exact. */
const TENS = Array.from({ length: 16 }, (_, n) => 10 ** n);

/** The number that bare digits with a point at `point` are. Of up to 15 digits, the quotient of two exact numbers is it. */
function bareNumber(text: string, point: number): number {
  if (text.length > 15) return Number(text);
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  let digits = 0;
  for (let at = start; at < text.length; at++) {
    if (at !== point) digits = digits * 10 + text.charCodeAt(at) - 48;
  }
  const number = point < 0 ? digits : digits / TENS[text.length - point - 1]!;
  return start === 1 ? -number : number;
}

function isBeyondAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return true;
  return false;
}

function wordsOf(text: string): number {
  let words = 1;
  for (let i = 1; i < text.length; i++) {
    if (text.charCodeAt(i) === 32 && text.charCodeAt(i - 1) !== 32) words++;
  }
  return words;
}
