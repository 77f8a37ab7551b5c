/** What a cell looks like, coarsely: enough to tell a table from text that was cut in the wrong places. */
export type CellKind =
  | "empty"
  | "integer"
  | "number"
  | "date"
  | "boolean"
  | "code"
  | "word"
  | "text"
  | "odd";

const integer = /^[+-]?\d{1,18}$/;
const longestInteger = 18;
const number =
  /^(?:[A-Z]{3} ?|[$€£¥₱₹R]{1,2} ?)?[+-]?(?:[$€£¥₱₹] ?)?(?:\d{1,3}(?:[ ,.'\u00a0\u202f]\d{3})+|\d+)?(?:[.,]\d+)?(?:[eE][+-]?\d{1,3})?(?: ?(?:%|[A-Z]{3}|[€$£¥₱₹]))?$|^\(\d[\d.,]*\)$/;
const date =
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?$|^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?$|^(?:\d{1,2}[- ])?[A-Za-z]{3,9}\.?[- ](?:\d{1,2},? )?\d{2,4}$/;
const boolean = /^(?:true|false|yes|no|y|n|t|f|null|none|nan|n\/a|na|-|\\N|#N\/A)$/i;
const word =
  /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’._&/()+%#*!?-]*(?: [\p{L}\p{M}\p{N}&/()+%#*.'’!?-]+){0,5}\.?$/u;
const json = /^(?:\{.*\}|\[.*\])$/s;

/** What characters of a code are; all others count as none of them. */
const DIGIT = 1, LETTER = 2, SIGN = 4, OTHER_SIGN = 8, NONE = 16;
const CLASSES = new Uint8Array(128).fill(NONE);
const classify = (characters: string, as: number) => {
  for (const one of characters) CLASSES[one.charCodeAt(0)] = as;
};
classify("0123456789", DIGIT);
classify("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", LETTER);
classify("/@_.:-", SIGN);
classify("+#%&?=~", OTHER_SIGN);

/** What a text may be by its first character, in ASCII; of others it may be anything. */
const NUMBER = 1, DATE = 2, BOOLEAN = 4, WORD = 8, ANYTHING = 15;
const BEGINS = new Uint8Array(128);
for (let first = 0; first < 128; first++) {
  if ((CLASSES[first]! & (DIGIT | LETTER)) !== 0) BEGINS[first] = DATE | WORD;
}
for (const one of "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZe+-$.,(") {
  BEGINS[one.charCodeAt(0)]! |= NUMBER;
}
for (const one of "tTfFyYnN-\\#") BEGINS[one.charCodeAt(0)]! |= BOOLEAN;

/** The classes of all characters of a text. */
function classesIn(text: string): number {
  let classes = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    classes |= character < 128 ? CLASSES[character]! : NONE;
  }
  return classes;
}

/** The kind of a cell's text, spaces around it set aside. */
export function cellKind(cell: string): CellKind {
  const text = cell.length > 200 ? cell.slice(0, 200).trim() : cell.trim();
  if (text === "") return "empty";
  const first = text.charCodeAt(0);
  const classes = classesIn(text);
  if (classes === DIGIT && text.length <= longestInteger) return "integer";
  const begins = first < 128 ? BEGINS[first]! : ANYTHING;
  const digitLike = (first >= 48 && first <= 57) || first < 48 || first > 122;
  if ((classes & DIGIT) !== 0) {
    if ((begins & NUMBER) !== 0 && (digitLike || text.length < 16)) {
      if (integer.test(text)) return "integer";
      if (number.test(text)) return "number";
    }
    if ((begins & DATE) !== 0 && text.length < 40 && date.test(text)) return "date";
  }
  if ((begins & BOOLEAN) !== 0 && text.length < 8 && boolean.test(text)) return "boolean";
  if ((classes & NONE) === 0 && (CLASSES[first]! & (DIGIT | LETTER)) !== 0) {
    return (classes & (DIGIT | SIGN)) !== 0 ? "code" : "word";
  }
  if ((begins & WORD) !== 0 && word.test(text)) return "word";
  if (json.test(cell)) return "code";
  return /^[\p{P}\p{S}]|\p{Cc}/u.test(text) ? "odd" : "text";
}

/** What a dialect is told by of a cell. */
export interface CellLook {
  kind: CellKind;
  /** The usual delimiters that are in it, as bits in their order; none of a long one. */
  delimiters: number;
  /** A quote stands at its begin or end. */
  quoted: boolean;
}

export const usualDelimiters: readonly string[] = [",", ";", "\t", "|"];
const DELIMITERS = new Uint8Array(128);
usualDelimiters.forEach((one, i) => DELIMITERS[one.charCodeAt(0)] = 1 << i);
const longCell = 1000;

/** Looks at each text once, for as long as it is kept: readings of one text cut mostly the same cells. */
export function rememberedLooks(): (cell: string) => CellLook {
  const known = new Map<string, CellLook>();
  return (cell) => {
    let look = known.get(cell);
    if (look === undefined) known.set(cell, look = cellLook(cell));
    return look;
  };
}

function cellLook(cell: string): CellLook {
  let delimiters = 0;
  for (let i = 0; cell.length < longCell && i < cell.length; i++) {
    const character = cell.charCodeAt(i);
    if (character < 128) delimiters |= DELIMITERS[character]!;
  }
  const first = cell[0];
  const last = cell[cell.length - 1];
  return {
    kind: cellKind(cell),
    delimiters,
    quoted: first === '"' || last === '"' || (first === "'" && last === "'"),
  };
}

/** Kinds that a header's name hardly ever is. */
export function isValueKind(kind: CellKind): boolean {
  return kind === "integer" || kind === "number" || kind === "date";
}
