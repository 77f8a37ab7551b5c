import type { ColumnTally } from "./column_tally.ts";
import type { SchemaColumn, SchemaIssue } from "./schema.ts";

/** What a person should know of a column. The codes are listed in docs/mapping.md. */
export function columnIssues(column: SchemaColumn, tally: ColumnTally): SchemaIssue[] {
  const { name, type, count } = column, t = tally.tally;
  const issues: SchemaIssue[] = [];
  const tell = (code: string, message: string, n?: number) =>
    issues.push({ code, message, column: name, ...(n !== undefined && { count: n }) });

  if (count === 0) tell("column_empty", `"${name}" has no values`);
  const odd = Math.max(1, Math.round((1 - column.typeShare) * count));
  if (column.typeShare < 1) {
    tell("mixed_types", `${odd} of ${count} values of "${name}" do not read as ${type}`, odd);
  }
  if (type === "text" && Math.max(t.number, t.date + t.timestamp) > 0.5 * count) {
    const most = t.number > t.date + t.timestamp ? "numbers" : "dates";
    const others = count - Math.max(t.number, t.date + t.timestamp);
    tell("mixed_types", `"${name}" is mostly ${most}, but ${others} values are not`, others);
  }
  if (column.dates?.ambiguous) {
    tell(
      "dates_ambiguous",
      `no date of "${name}" tells whether the day or the month stands first; read as ${
        column.dates.order === "dmy" ? "day first" : "month first"
      }`,
      t.either,
    );
  }
  if (t.dayFirst > 0 && t.monthFirst > 0) {
    const few = Math.min(t.dayFirst, t.monthFirst);
    tell("dates_disagree", `"${name}" has ${few} dates in the other order of day and month`, few);
  }
  if (column.numbers?.ambiguous) {
    tell(
      "numbers_ambiguous",
      `no number of "${name}" tells decimals from thousands; read with decimal point`,
    );
  }
  if (t.dotOnly > 0 && t.commaOnly > 0) {
    const few = Math.min(t.dotOnly, t.commaOnly);
    tell("numbers_disagree", `"${name}" has ${few} numbers with the other decimal mark`, few);
  }
  if (tally.currencies.size > 1) {
    tell("currencies_mixed", `"${name}" has ${[...tally.currencies.keys()].join(", ")}`);
  }
  if (t.exponent > 0 && t.exponent > 0.01 * count && tally.longest >= 8) {
    tell("digits_lost", `${t.exponent} values of "${name}" stand as 1.23E+12`, t.exponent);
  }
  if (t.garbled > 0) {
    tell("text_garbled", `${t.garbled} values of "${name}" look wrongly decoded`, t.garbled);
  }
  return issues;
}

/**
 * How completely and uniformly a table is filled, 0 to 1: over its columns the mean of the share of cells with a value
 * (weight 1) and of values of the column's type (weight 2), times the share of rows that could be read whole.
 */
export function qualityScore(
  columns: readonly SchemaColumn[],
  rowCount: number,
  badRows: number,
): number {
  if (rowCount === 0 || columns.length === 0) return 0;
  let sum = 0;
  for (const { count, nulls, typeShare, type } of columns) {
    const filled = count / Math.max(1, count + nulls);
    sum += type === "empty" ? 0 : (filled + 2 * typeShare) / 3;
  }
  const whole = Math.max(0, 1 - badRows / (rowCount + badRows));
  return Math.round(sum / columns.length * whole * 1e4) / 1e4;
}
