import type { ColumnTally } from "./column_tally.ts";
import type { ColumnType, DateFormat, NumberFormat } from "./schema.ts";
import type { DayOrder } from "./value_time.ts";

/** A column is of a type that so many of its values read as; the others are told as an issue. */
const ENOUGH = 0.9;
const MOST = 0.5;

/** What other columns of the file decided, for columns that do not decide themselves. */
export interface FileLocale {
  decimal: "." | "," | null;
  order: DayOrder | null;
}

/** Decimal mark and day order that the columns with evidence agree on; null where they differ or have none. */
export function fileLocale(columns: readonly ColumnTally[]): FileLocale {
  const dot = columns.some((c) => c.tally.dotOnly > c.tally.commaOnly);
  const comma = columns.some((c) => c.tally.commaOnly > c.tally.dotOnly);
  const day = columns.some((c) => c.tally.dayFirst > c.tally.monthFirst);
  const month = columns.some((c) => c.tally.monthFirst > c.tally.dayFirst);
  const orders = new Set(columns.flatMap((column) => togetherOrder(column) ?? []));
  const together = day || month || orders.size > 1 ? null : [...orders][0] ?? null;
  return {
    decimal: dot === comma ? null : dot ? "." : ",",
    order: day === month ? together : day ? "dmy" : "mdy",
  };
}

/** What dates that each read two ways tell together. */
function togetherOrder({ tally, days }: ColumnTally): DayOrder | null {
  if (tally.either === 0) return null;
  return tally.dotted === tally.either ? "dmy" : days.order();
}

/** How a column's numbers are written: what only reads one way decides, then the file, then the point. */
export function numberFormat(column: ColumnTally, file: FileLocale): NumberFormat {
  const { tally } = column;
  const decides = tally.dotOnly !== tally.commaOnly;
  // values that read both ways but mean different numbers ("1,234")
  const differs = column.dot !== null && column.comma !== null &&
    (column.dot.min !== column.comma.min || column.dot.max !== column.comma.max ||
      column.dot.sum !== column.comma.sum);
  const decimal = decides
    ? tally.dotOnly > tally.commaOnly ? "." : ","
    : differs
    ? file.decimal ?? "."
    : ".";
  return {
    decimal,
    ambiguous: differs && !decides && file.decimal === null,
    currencies: [...column.currencies.keys()],
  };
}

/** How a column's dates are written: what only reads one way decides, then all together, then the file, then the shorter time spanned. */
export function dateFormat(column: ColumnTally, file: FileLocale): DateFormat {
  const { tally } = column;
  const zoned = tally.zoned > 0;
  const days = { ymd: tally.yearFirst, dmy: tally.dayFirst, mdy: tally.monthFirst };
  if (tally.either === 0 && days.dmy === 0 && days.mdy === 0) {
    const order = tally.named > days.ymd ? "month_named" : "ymd";
    return { order, ambiguous: false, zoned };
  }
  if (days.dmy !== days.mdy) {
    return { order: days.dmy > days.mdy ? "dmy" : "mdy", ambiguous: false, zoned };
  }
  const together = days.dmy === 0 ? togetherOrder(column) : null;
  const order = together ?? file.order;
  if (order !== null && (file.order ?? order) === order) return { order, ambiguous: false, zoned };
  return {
    order: spanOf(column.dmy) <= spanOf(column.mdy) ? "dmy" : "mdy",
    ambiguous: true,
    zoned,
  };
}

function spanOf(span: { min: string; max: string } | null): number {
  return span === null ? 0 : Date.parse(span.max.slice(0, 10)) - Date.parse(span.min.slice(0, 10));
}

/** The type that most of a column's values read as, and their share. */
export function columnType(
  column: ColumnTally,
  distinct: number,
): { type: ColumnType; share: number } {
  const { tally, count } = column;
  if (count === 0) return { type: "empty", share: 1 };
  const share = (n: number) => n / count;
  const dated = tally.date + tally.timestamp - (tally.compact < count ? tally.compact : 0);
  if (share(dated) >= ENOUGH) {
    // all of them at midnight are dates that a system wrote with a time
    const timed = tally.timestamp - tally.midnight;
    return { type: timed > 0 ? "timestamp" : "date", share: share(dated) };
  }
  if (share(tally.time) >= ENOUGH) return { type: "time", share: share(tally.time) };
  if (share(tally.number) >= ENOUGH) {
    return { type: numberType(column, distinct), share: share(tally.number) };
  }
  if (share(tally.boolean) >= ENOUGH) return { type: "boolean", share: share(tally.boolean) };
  if (share(tally.duration + tally.time) >= ENOUGH) {
    return { type: "duration", share: share(tally.duration + tally.time) };
  }
  if (share(tally.json) >= ENOUGH) return { type: "json", share: share(tally.json) };
  if (share(tally.code + tally.number) >= ENOUGH) {
    return { type: "identifier", share: share(tally.code + tally.number) };
  }
  const repeated = distinct <= Math.max(12, count * 0.05) && distinct < count;
  if (repeated && column.characters / count <= 40) return { type: "category", share: 1 };
  return { type: "text", share: 1 };
}

function numberType(column: ColumnTally, distinct: number): ColumnType {
  const { tally, count } = column;
  if (tally.percent > MOST * tally.number) return "percentage";
  if (tally.signed > MOST * tally.number) return "currency";
  // one in ten other numbers of the length passes the check digit by chance
  if (tally.gtin >= 0.8 * count && distinct > 1) return "barcode";
  if (tally.leadingZero > 0.02 * count && tally.whole === tally.number) return "identifier";
  if (tally.whole + tally.pointZero < tally.number) return "decimal";
  if (column.shortest === column.longest && column.longest >= 9 && distinct > MOST * count) {
    return "identifier";
  }
  const truths = tally.zero + tally.one;
  return truths === count && tally.zero > 0 && tally.one > 0 ? "boolean" : "integer";
}
