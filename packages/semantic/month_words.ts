/** The month, from 1, of each word for one: English with its short forms, and Filipino. */
export const MONTHS: Record<string, number> = {};
for (
  const [i, names] of [
    "january|jan|enero",
    "february|feb|pebrero",
    "march|mar|marso",
    "april|apr|abril",
    "may|mayo",
    "june|jun|hunyo",
    "july|jul|hulyo",
    "august|aug|agosto",
    "september|sept|sep|setyembre",
    "october|oct|oktubre",
    "november|nov|nobyembre",
    "december|dec|disyembre",
  ].entries()
) for (const name of names.split("|")) MONTHS[name] = i + 1;

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
