/** Names of what a receipt or an order is made of. */
const LINES =
  /^(?:(?:line|order|sales?|receipt|transaction|txn|invoice|basket|cart|bill|purchase|sold|ordered)?[_ -]?(?:items?|lines?|products?|articles?|details?|entry|entries|goods|line[_ -]?items?)|basket|cart|purchases|paninda|produkto|binili)$/i;
/** A record of more lines is no receipt, and one of more cells is not repeated for each of them. */
export const MOST_LINES = 1_000;
const MOST_CELLS = 1_000_000;

/** Whether a list within a record is called as the lines of a receipt are: each is a row, with the record's fields in it. */
export function namesLines(name: string): boolean {
  return LINES.test(name);
}

/** Whether so many lines would repeat too much of a record that has so many cells. */
export function areTooManyLines(lines: number, cells: number): boolean {
  return lines > MOST_LINES || lines * cells > MOST_CELLS;
}
