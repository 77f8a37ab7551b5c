import { format, isDateFormat } from "numfmt";
import { ownText } from "./own_text.ts";

/** Days between the two dates that Excel counts from. */
const DAYS_1904 = 1462;
/** Texts remembered for each style: prices and days repeat. */
const REMEMBERED = 20_000;

/** Turns the stored number of a cell into its text, by the cell's style. */
export class NumberTexts {
  readonly #styles: ((value: string) => string)[];
  readonly #plain: (value: string) => string;

  constructor(formats: readonly string[], date1904: boolean, dates: "shown" | "iso") {
    const byFormat = new Map<string, (value: string) => string>();
    this.#styles = formats.map((pattern) => {
      let text = byFormat.get(pattern);
      if (text === undefined) {
        text = textBy(pattern, date1904, dates);
        byFormat.set(pattern, text);
      }
      return text;
    });
    this.#plain = generalText;
  }

  text(value: string, style: number): string {
    return (this.#styles[style] ?? this.#plain)(value);
  }
}

function textBy(
  pattern: string,
  date1904: boolean,
  dates: "shown" | "iso",
): (value: string) => string {
  if (/^general$/i.test(pattern) || pattern === "@") return generalText;
  const isDate = isDateFormat(pattern);
  const shownAs = pattern
    .replace(isDate ? SYSTEM_DATE : LOCALE, (_, symbol) => symbol === "" ? "" : `[$${symbol}]`)
    .replace(DURATION, (token) => token.toLowerCase());
  const shift = isDate && date1904 ? DAYS_1904 : 0;
  const remembered = new Map<string, string>();
  return (value) => {
    const known = remembered.get(value);
    if (known !== undefined) return known;
    const number = Number(value);
    let text: string;
    // Excel shows a day before its first as ####
    if (!Number.isFinite(number) || value === "" || isDate && number + shift < 0) text = value;
    else if (isDate && dates === "iso" && !/\[[hms]/i.test(pattern)) text = isoText(number + shift);
    else text = shownText(shownAs, number + shift);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(ownText(value), ownText(text));
    return text;
  };
}

/** The language of a date's names; of a number it says nothing, its separators are those of the reader's Excel. */
const LOCALE = /\[\$([^\]-]*)-[0-9A-Fa-f]+\]/g;
/** The long date and the time as the system has them. */
const SYSTEM_DATE = /\[\$()-[Ff][48]00\]/g;
/** Hours, minutes or seconds beyond a day's, in any case. */
const DURATION = /\[(?:H+|M+|S+)\]/g;

function shownText(pattern: string, number: number): string {
  // A pattern Excel itself would not take: its number is all that is known.
  return format(pattern, number, { throws: false, invalid: String(number), nbsp: false })
    .replace(/^--/, "-");
}

/** Written as it is shown, which is nearly always so. */
const AS_ENTERED = /^-?(?:[1-9][0-9]{0,14}|(?:0|[1-9][0-9]{0,6})\.[0-9]{0,4}[1-9])$|^0$/;

/**
 * A number without a format. Excel shows eleven characters of it (4.80002E+12); a number that was
 * typed or scanned is given as it was entered: integers of up to fifteen digits (4800016641503),
 * others of up to thirteen, which a calculation hardly ever ends with. Only
 * its result (11.666666666666666) is given as it is shown.
 */
export function generalText(value: string): string {
  if (AS_ENTERED.test(value)) return value;
  const number = Number(value);
  if (!Number.isFinite(number) || value.trim() === "") return value;
  const exact = String(number);
  const digits = exact.replace(/e.*$/, "").replace(/^-?0?\.?0*|\./g, "").length;
  return digits <= 13 && !exact.includes("e") ? exact : shownText("General", number);
}

/** A serial day as ISO 8601, to the second, or to the millisecond where there are any; a day alone without a time. */
function isoText(serial: number): string {
  if (serial < 0 || serial >= 2_958_466) return String(serial);
  const ms = Math.round(serial * 86_400_000);
  // Excel has a 29 February 1900, which was not: days before 1 March are one later than they say.
  const date = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + ms).toISOString();
  if (serial < 1) return date.slice(11, ms % 1000 === 0 ? 19 : 23);
  if (ms % 86_400_000 === 0) return date.slice(0, 10);
  return date.slice(0, ms % 1000 === 0 ? 19 : 23);
}
