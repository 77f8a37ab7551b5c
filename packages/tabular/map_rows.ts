import { DATASET_FIELDS, type FieldType } from "./dataset_fields.ts";
import type { Mapping, RowMapper } from "./mapping.ts";
import { ownText } from "./own_text.ts";
import type { Schema, SchemaColumn } from "./schema.ts";
import type { Cell } from "./table.ts";
import { type DecimalMark, readNumber, readNumberCell } from "./value_number.ts";
import { type DayOrder, isoDate, isoTime, readTimeCell } from "./value_time.ts";
import { valueOf } from "./value_text.ts";

/** Texts of a column whose reading is kept; a file's dates repeat. */
const READINGS_KEPT = 512;
// deno-lint-ignore no-control-regex
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;
const MONEY = ["unit_price", "total_price", "transaction_amount", "discount_amount", "tax_amount"];

/** A text as JSON of the field's type; null where it does not read as that. */
type Reader = (text: string) => string | null;

/**
 * Makes what turns a row's cells into its `mapped` object, as JSON text. Fields of accepted columns only; an empty cell has no
 * key; a value that does not read as its field's type stays text. A currency that stands with an amount is told where
 * no column tells it.
 */
export function createRowMapper(schema: Schema, mapping: Mapping): RowMapper {
  const columns = columnReadings(schema, mapping).map((column) => ({
    index: column.index,
    key: `"${column.target}":`,
    read: readerOf(column),
    signed: column.signed === true,
  }));

  return (cells: readonly Cell[]) => {
    let json = "", currency: string | null = null;
    for (const { index, key, read, signed } of columns) {
      const text = valueOf(cells[index]);
      if (text === null) continue;
      json += (json === "" ? "{" : ",") + key + (read(text) ?? quoted(text));
      if (signed) currency ??= readNumberCell(text)?.currency ?? null;
    }
    if (currency !== null) json += `,"currency":"${currency}"`;
    return json === "" ? "{}" : `${json}}`;
  };
}

/** All that decides what createRowMapper makes of a row, as text: where two are the same, so are the rows. */
export function rowReading(schema: Schema, mapping: Mapping): string {
  return JSON.stringify([mapping.dataset, columnReadings(schema, mapping)]);
}

/** How the cells of an accepted column are read: what its field's type asks for, and no more. */
interface ColumnReading {
  index: number;
  target: string;
  type: FieldType;
  /** A currency that stands with the amount is told. */
  signed?: true;
  pointZero?: boolean;
  decimal?: DecimalMark;
  hundredths?: boolean;
  order?: DayOrder | "epoch_s" | "epoch_ms" | "excel_serial";
}

function columnReadings(schema: Schema, mapping: Mapping): ColumnReading[] {
  if (mapping.dataset === "unknown") return [];
  const fields = DATASET_FIELDS[mapping.dataset];
  const targets = new Set(mapping.columns.map((c) => c.accepted ? c.target : null));
  return schema.columns.flatMap((column, index) => {
    const { target = null, accepted = false, dayOrder } = mapping.columns[index] ?? {};
    const type = target === null ? undefined : fields[target];
    if (!accepted || target === null || type === undefined) return [];
    const isSigned = "currency" in fields && !targets.has("currency") && MONEY.includes(target) &&
      (column.numbers?.currencies.length ?? 0) > 0;
    return [{
      index,
      target,
      type,
      ...isSigned ? { signed: true as const } : {},
      ...typeReading(column, type, target, dayOrder),
    }];
  });
}

function typeReading(
  column: SchemaColumn,
  type: FieldType,
  target: string,
  dayOrder: DayOrder | undefined,
): Partial<ColumnReading> {
  if (type === "text") return { pointZero: column.profile.pointZero };
  if (type === "number" || type === "integer") {
    const decimal = column.numbers?.decimal ?? ".";
    if (target !== "confidence") return { decimal };
    return { decimal, hundredths: Number(column.max) > 1 && Number(column.max) <= 100 };
  }
  const { dates } = column;
  const order = dayOrder && dates?.ambiguous ? dayOrder : dates?.order;
  switch (order) {
    case "mdy":
    case "epoch_s":
    case "epoch_ms":
    case "excel_serial":
      return { order };
    default:
      return { order: "dmy" };
  }
}

function readerOf(column: ColumnReading): Reader {
  const { type, target, decimal = ".", order = "dmy" } = column;
  switch (type) {
    case "text":
      return textReader(column.pointZero === true);
    case "number":
    case "integer":
      return target === "confidence"
        ? shareReader(decimal, column.hundredths === true)
        : numberReader(decimal);
    default:
      return remembering(timeReader(order, type));
  }
}

function textReader(pointZero: boolean): Reader {
  // an id that a program made a decimal of: "17850.0" is 17850
  return pointZero ? (text) => quoted(text.endsWith(".0") ? text.slice(0, -2) : text) : quoted;
}

function numberReader(decimal: DecimalMark): Reader {
  return (text) =>
    decimal === "." && isPlainNumber(text)
      ? text
      : text.endsWith("%")
      ? null
      : readNumber(text, decimal);
}

/** Digits, and perhaps a point between them, as JSON writes a number that is not negative. */
function isPlainNumber(text: string): boolean {
  const length = text.length;
  if (length === 0 || length > 64) return false;
  let point = -1;
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) continue;
    if (c !== 46 || point >= 0 || i === 0 || i === length - 1) return false;
    point = i;
  }
  return length === 1 || point === 1 || text.charCodeAt(0) !== 48;
}

/** A share of 1: "95%", and 95 where the column goes beyond 1, are 0.95. */
function shareReader(decimal: DecimalMark, hundredths: boolean): Reader {
  return (text) => {
    const number = readNumber(text, decimal);
    if (number === null) return null;
    return text.endsWith("%") || hundredths ? hundredthOf(number) : number;
  };
}

/** The decimal point moved two places, so that no digit is lost. */
function hundredthOf(number: string): string | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number);
  if (!match) return null;
  const digits = match[2]!.padStart(3, "0");
  return `${match[1]}${digits.slice(0, -2)}.${digits.slice(-2)}${match[3] ?? ""}`;
}

function timeReader(order: NonNullable<ColumnReading["order"]>, type: FieldType): Reader {
  return (text) => {
    if (order !== "dmy" && order !== "mdy") return countedTime(text, order, type);
    const cell = readTimeCell(text);
    if (cell === null) return null;
    if (type === "date") return cell.kind === "time" ? null : `"${isoDate(cell, order)}"`;
    if (type === "time") return cell.time === "" ? null : `"${cell.time}${cell.zone}"`;
    return cell.kind === "time" ? null : `"${isoTime(cell, order)}"`;
  };
}

const DAY_MS = 86_400_000;
// day 0 of spreadsheets that hold 1900 for a leap year
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

function countedTime(text: string, unit: string, type: FieldType): string | null {
  const number = Number(text);
  if (!Number.isFinite(number)) return null;
  const serial = unit === "excel_serial";
  const ms = serial
    ? SERIAL_ZERO + Math.round(number * DAY_MS / 1000) * 1000
    : unit === "epoch_s"
    ? number * 1000
    : number;
  if (Math.abs(ms) > 8.64e15) return null;
  const iso = new Date(ms).toISOString();
  if (type === "date") return `"${iso.slice(0, 10)}"`;
  // a spreadsheet knows no zone
  const clock = iso.slice(11, 19) + (serial ? "" : "Z");
  return type === "time" ? `"${clock}"` : `"${iso.slice(0, 10)}T${clock}"`;
}

function remembering(read: Reader): Reader {
  let readings = new Map<string, string | null>();
  return (text) => {
    const kept = readings.get(text);
    if (kept !== undefined) return kept;
    if (readings.size >= READINGS_KEPT) readings = new Map();
    const reading = read(text);
    readings.set(ownText(text), reading);
    return reading;
  };
}

function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}
