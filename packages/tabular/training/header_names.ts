import { ABBREVIATIONS } from "../name_vocabulary.ts";
import type { Random } from "./random.ts";

/** How one table writes its names. */
export interface NameStyle {
  write: (words: string[]) => string;
  shorten: number;
  misspell: number;
  prefix: string;
  /** Each name begins with a sign of its type, as `strName` and `intQty`. */
  typed: Record<Sign, string> | null;
}

type Sign = "text" | "number" | "date" | "flag";

const SIGNS: Record<Sign, string>[] = [
  { text: "str", number: "int", date: "dtm", flag: "bit" },
  { text: "str", number: "dec", date: "dt", flag: "bln" },
  { text: "s", number: "n", date: "d", flag: "b" },
  { text: "vc", number: "num", date: "dte", flag: "is" },
  { text: "txt", number: "cur", date: "dt", flag: "chk" },
  { text: "c", number: "f", date: "t", flag: "l" },
];

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const title = (word: string) =>
  ["id", "sku", "upc", "ean", "or", "si", "uom", "srp", "vat", "mop"].includes(word)
    ? word.toUpperCase()
    : capital(word);

const WRITERS: [number, (words: string[]) => string][] = [
  [30, (w) => w.map(title).join(" ")],
  [20, (w) => w.join("_")],
  [10, (w) => w.map((x) => x.toUpperCase()).join("_")],
  [10, (w) => w.map(title).join("")],
  [8, (w) => w.map((x, i) => i === 0 ? x : capital(x)).join("")],
  [6, (w) => w.join(" ")],
  [5, (w) => w.map((x) => x.toUpperCase()).join(" ")],
  [4, (w) => capital(w.join(" "))],
  [3, (w) => w.join("")],
  [2, (w) => w.map((x) => x.toUpperCase()).join("")],
  [2, (w) => w.join("-")],
  [2, (w) => w.map(title).join("_")],
  [1, (w) => w.join(".")],
  [1, (w) => w.map(title).join("/")],
];
const PREFIXES = [
  "tbl",
  "fld",
  "str",
  "txt",
  "col",
  "trx",
  "pos",
  "sls",
  "line_items",
  "items",
  "order",
  "sales",
  "data",
  "src",
  "dim",
  "fact",
  "stg",
  "rec",
  "x",
  "h",
  "l",
  "t1",
  "v",
  "n",
  "c",
  "f",
  "pr",
  "raw",
];
const BEHIND = [
  " *",
  ":",
  " (PHP)",
  " (Php)",
  " (₱)",
  "#",
  ".",
  " ",
  " 1",
  "?",
  "_cd",
  "_",
  " (in PHP)",
];

export function nameStyle(random: Random): NameStyle {
  let at = random.next() * WRITERS.reduce((sum, [weight]) => sum + weight, 0);
  const [, write] = WRITERS.find(([weight]) => (at -= weight) < 0) ?? WRITERS[0]!;
  return {
    write,
    shorten: random.chance(0.35) ? random.pick([0.3, 0.7, 0.9]) : 0.04,
    misspell: random.chance(0.1) ? 0.15 : 0.01,
    prefix: random.chance(0.08) ? random.pick(PREFIXES) : "",
    typed: random.chance(0.05) ? random.pick(SIGNS) : null,
  };
}

/** The style of keys in documents: camel or snake case, seldom shortened. */
export function nestedStyle(random: Random): NameStyle {
  const write = random.chance(0.6)
    ? (words: string[]) => words.map((x, i) => i === 0 ? x : capital(x)).join("")
    : (words: string[]) => words.join("_");
  return { write, shorten: random.chance(0.15) ? 0.5 : 0.02, misspell: 0, prefix: "", typed: null };
}

/** A name in the table's style from its plain words. */
export function writeName(
  phrase: string,
  style: NameStyle,
  random: Random,
  kind = "",
): string {
  let words = phrase.split(/[ ]+/).filter(Boolean).map((word) => {
    let written = word;
    const short = ABBREVIATIONS[word];
    if (random.chance(style.shorten)) {
      if (short && !random.chance(0.15)) written = random.pick(short);
      else if (word.length > 5) {
        written = random.chance(0.5) ? withoutVowels(word) : word.slice(0, random.int(3, 5));
      }
    }
    return random.chance(style.misspell) ? misspelt(written, random) : written;
  });
  if (style.typed) words = [style.typed[signOf(kind)], ...words];
  if (style.prefix) words = [style.prefix, ...words];
  const name = style.write(words);
  return random.chance(0.04) ? name + random.pick(BEHIND) : name;
}

function signOf(kind: string): Sign {
  if (/date|time|_at$|opened_on/.test(kind)) return "date";
  if (kind === "bool" || kind === "status") return "flag";
  return /price|amount|quantity|cost|budget|spend|impressions|confidence|^age$|itude|money|percent|int|total|size$/
      .test(kind)
    ? "number"
    : "text";
}

function withoutVowels(word: string): string {
  return word.charAt(0) + word.slice(1).replace(/[aeiou]/g, "");
}

function misspelt(word: string, random: Random): string {
  if (word.length < 4) return word;
  const at = random.int(1, word.length - 2);
  switch (random.int(0, 3)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + word.charAt(at) + word.slice(at);
    case 2:
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    default:
      return word.slice(0, at) + random.pick("aeiounrst".split("")) + word.slice(at + 1);
  }
}

/** A phrase of the lexicon with each `{a|b}` replaced by one of its alternatives. */
export function spoken(pattern: string, random: Random): string {
  return pattern.replace(/\{([^}]*)\}/g, (_, words: string) => random.pick(words.split("|")))
    .replace(/\s+/g, " ").trim();
}

/** Every phrase a pattern stands for. */
export function allSpoken(pattern: string): string[] {
  const match = /\{([^}]*)\}/.exec(pattern);
  if (!match) return [pattern.replace(/\s+/g, " ").trim()];
  return match[1]!.split("|").flatMap((word) => allSpoken(pattern.replace(match[0], word)));
}
