import { counted } from "./number_words.ts";

/** The month, from 1, of each word for one: English with its short forms, and Filipino. */
export const MONTHS: Record<string, number> = counted(
  [
    "january|jan|enero|ene",
    "february|feb|pebrero|febrero|peb",
    "march|mar|marso",
    "april|apr|abril|abr",
    "may|mayo",
    "june|jun|hunyo|hun",
    "july|jul|hulyo|hul",
    "august|aug|agosto",
    "september|sept|sep|setyembre|setiembre|septyembre|septiembre",
    "october|oct|oktubre|oktobre|okt",
    "november|nov|nobyembre|nob",
    "december|dec|disyembre",
  ],
  1,
  1,
);

/** In English, in order. */
export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export function isMonthWord(text: string): boolean {
  return Object.hasOwn(MONTHS, text);
}
