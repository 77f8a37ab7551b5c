/** Which characters separate decimals: "1.5" or "1,5". The other one, a space or ' may group thousands. */
export type DecimalMark = "." | ",";

/** A number as it stands in a cell: its digits with what was written around them. */
export interface NumberCell {
  /** Digits and separators only, without sign. */
  core: string;
  negative: boolean;
  percent: boolean;
  /** ISO 4217, where a sign or a code stands with it. */
  currency: string | null;
}

const SIGNS = new Map(Object.entries({
  "₱": "PHP",
  "P": "PHP",
  "PHP": "PHP",
  "PESO": "PHP",
  "PESOS": "PHP",
  "$": "USD",
  "US$": "USD",
  "USD": "USD",
  "€": "EUR",
  "EUR": "EUR",
  "£": "GBP",
  "GBP": "GBP",
  "¥": "JPY",
  "JPY": "JPY",
  "₹": "INR",
  "RS": "INR",
  "INR": "INR",
  "S$": "SGD",
  "SGD": "SGD",
  "HK$": "HKD",
  "HKD": "HKD",
  "A$": "AUD",
  "AUD": "AUD",
  "RM": "MYR",
  "MYR": "MYR",
  "RP": "IDR",
  "IDR": "IDR",
  "฿": "THB",
  "THB": "THB",
  "₫": "VND",
  "VND": "VND",
  "₩": "KRW",
  "KRW": "KRW",
  "CNY": "CNY",
  "CHF": "CHF",
  "CAD": "CAD",
}));

const LONGEST_WORD = 5;
/** The words among them. */
const WORDS = new Set(
  [...SIGNS.keys()].filter((sign) => /^[A-Z]+$/.test(sign)).map((sign) =>
    wordKey(sign, sign.length)
  ),
);

/** Same for the same letters of either case: five bits each. */
function wordKey(text: string, length: number): number {
  let key = 0;
  for (let i = 0; i < length; i++) key = key * 32 + (text.charCodeAt(i) & 31);
  return key;
}

// sign, currency, sign again ("-₱5", "₱-5"), digits, currency or per cent, sign behind ("5-"), all within "( )" or not
const DRESSED =
  /^(\()?\s*([-+−]?)\s*([A-Za-z]{0,5}[$₱€£¥₹฿₫₩]?|[$₱€£¥₹฿₫₩][A-Za-z]{0,3})\.?\s*([-+−]?)\s*(\.?\d[\d.,'’   ]*?(?:[eE][-+]?\d{1,3})?)\s*(%|[A-Za-z]{1,5}\.?|[$₱€£¥₹฿₫₩])?\s*([-−]?)\s*(\))?$/;
// ASCII that is in none of these
const FOREIGN = new Uint8Array(128).fill(1);
for (const one of "()+-$.,'% \t\n\v\f\r") FOREIGN[one.charCodeAt(0)] = 0;
for (let c = 0; c < 128; c++) if (isDigit(c) || isLetter(c)) FOREIGN[c] = 0;
// no number people write is longer; patterns with alternatives see nothing longer
const LONGEST = 64;
const SIMPLE = /^-?\d[\d,]*(?:\.\d+)?$/;

/** A cell as a number with its sign, currency and per cent; null where it is none. */
export function readNumberCell(text: string): NumberCell | null {
  if (text.length > LONGEST || isForeign(text)) return null;
  const first = text.charCodeAt(0);
  const isBare = isDigit(first) || first === 45;
  if (isBare && SIMPLE.test(text)) return simpleNumber(text, null);
  // one sign before a simple number, which is how most amounts stand
  if (isLetter(first)) {
    // a word before the digits is a currency, or there is no number
    let end = 1;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    const behind = text.charCodeAt(end);
    if (end > LONGEST_WORD || (behind !== 36 && !WORDS.has(wordKey(text, end)))) return null;
    // "P1001" is a code, "P10.01" and "P 1001" are pesos
    if (end < 3 && isDigit(behind) && !/[.,]/.test(text)) return null;
  } else if (!isBare) {
    const known = SIGNS.get(text.charAt(0));
    if (known !== undefined) {
      const rest = text.charCodeAt(1) === 32 ? text.slice(2) : text.slice(1);
      if (SIMPLE.test(rest)) return simpleNumber(rest, known);
    }
  }
  const match = DRESSED.exec(text);
  if (!match) return null;
  const [, open, before, prefix, inner, core, suffix, behind, close] = match;
  if (Boolean(open) !== Boolean(close)) return null;
  if ([open, before, inner, behind].filter((sign) => sign && sign !== "+").length > 1) return null;
  const percent = suffix === "%";
  const told = [prefix, percent ? "" : suffix].filter(Boolean);
  if (told.length > 1 || (told.length > 0 && percent)) return null;
  const sign = told[0]?.toUpperCase().replace(/\.$/, "");
  const currency = sign === undefined ? null : SIGNS.get(sign);
  if (currency === undefined) return null;
  const negative = Boolean(open) || [before, inner, behind].some((s) => s === "-" || s === "−");
  return { core: core!, negative, percent, currency };
}

/** Whether a text has a character that no number is written with. */
function isForeign(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 128 && FOREIGN[c] === 1) return true;
  }
  return false;
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

function isLetter(c: number): boolean {
  return (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
}

function simpleNumber(text: string, currency: string | null): NumberCell {
  const negative = text.charCodeAt(0) === 45;
  return { core: negative ? text.slice(1) : text, negative, percent: false, currency };
}

const PLAIN = /^\d+$/;
const GROUPED = {
  ".":
    /^(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:[ '’  ]\d{3})+)?(?:\.(\d*))?(?:[eE][-+]?\d{1,3})?$/,
  ",": /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ '’  ]\d{3})+)?(?:,(\d*))?(?:[eE][-+]?\d{1,3})?$/,
};
const GROUP_MARKS = { ".": /[, '’  ]/g, ",": /[. '’  ]/g };

/** Digits and separators as a JSON number, all digits kept; null where they are none with this mark. */
export function plainNumber(core: string, decimal: DecimalMark): string | null {
  if (PLAIN.test(core)) {
    return core.length === 1 || core.charCodeAt(0) !== 48 ? core : trimZeros(core);
  }
  if (!GROUPED[decimal].test(core)) return null;
  let plain = core.replace(GROUP_MARKS[decimal], "");
  if (decimal === ",") plain = plain.replace(",", ".");
  return trimZeros(plain).replace(/\.(?=$|[eE])/, "");
}

function trimZeros(digits: string): string {
  const trimmed = digits.replace(/^0+(?=\d)/, "");
  return trimmed.startsWith(".") ? `0${trimmed}` : trimmed;
}

/**
 * A cell as a JSON number without currency or grouping, all digits kept ("(₱1,234.50)" is -1234.50);
 * null where it is no number. Per cent stays as told: "12%" is 12.
 */
export function readNumber(text: string, decimal: DecimalMark): string | null {
  const cell = readNumberCell(text);
  if (!cell) return null;
  const plain = plainNumber(cell.core, decimal);
  return plain === null ? null : cell.negative && /[1-9]/.test(plain) ? `-${plain}` : plain;
}

/** Whether digits carry a valid GTIN check digit (GTIN-8, UPC-A, EAN-13, GTIN-14; GS1 General Specifications 7.9). */
export function isGtin(digits: string): boolean {
  const length = digits.length;
  if (length !== 13 && length !== 12 && length !== 8 && length !== 14) return false;
  let sum = 0;
  for (let i = length - 2, weight = 3; i >= 0; i--, weight = 4 - weight) {
    const digit = digits.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += digit * weight;
  }
  return (10 - sum % 10) % 10 === digits.charCodeAt(length - 1) - 48;
}
