import type { SchemaElement } from "hyparquet";

type Text = (value: unknown) => string;

/**
 * How a stored value of that type is written, where we convert it rather than the library, which
 * goes through floating point and dates of milliseconds; null for the types it keeps whole.
 */
export function leafText(element: SchemaElement): Text | null {
  const { type, converted_type: converted, logical_type: logical } = element;
  if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
    const scale = element.scale ?? (logical?.type === "DECIMAL" ? logical.scale : 0) ?? 0;
    return (value) => decimalText(integer(value), scale);
  }
  if (converted === "DATE" || logical?.type === "DATE") {
    return (value) => dateText(Number(value));
  }
  const unit = unitOf(element);
  if (unit !== null && isTime(element)) {
    return (value) => timeText(integer(value), unit);
  }
  if (unit !== null) {
    const zone = logical?.type === "TIMESTAMP" && !logical.isAdjustedToUTC ? "" : "Z";
    return (value) => timestampText(integer(value), unit) + zone;
  }
  if (converted === "INTERVAL") return (value) => intervalText(value);
  if (converted === "BSON") return (value) => bytesText(value as Uint8Array);
  if (type === "FLOAT") return (value) => floatText(Number(value));
  return null;
}

type Unit = "MILLIS" | "MICROS" | "NANOS";

function isTime({ converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  return logical?.type === "TIME" || converted === "TIME_MILLIS" || converted === "TIME_MICROS";
}

function unitOf({ converted_type: converted, logical_type: logical }: SchemaElement): Unit | null {
  if (logical?.type === "TIMESTAMP" || logical?.type === "TIME") return logical.unit;
  if (converted === "TIMESTAMP_MILLIS" || converted === "TIME_MILLIS") return "MILLIS";
  if (converted === "TIMESTAMP_MICROS" || converted === "TIME_MICROS") return "MICROS";
  return null;
}

/** A whole number stored as an integer or as big-endian bytes in two's complement. */
function integer(value: unknown): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value as number | bigint);
  let number = 0n;
  for (const byte of value) number = number << 8n | BigInt(byte);
  return BigInt.asIntN(8 * value.length, number);
}

function decimalText(unscaled: bigint, scale: number): string {
  if (scale <= 0) return `${unscaled * 10n ** BigInt(-scale)}`;
  const digits = `${unscaled < 0n ? -unscaled : unscaled}`.padStart(scale + 1, "0");
  const text = `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return unscaled < 0n ? `-${text}` : text;
}

const DAY_MS = 86_400_000;

function dateText(days: number): string {
  const date = new Date(days * DAY_MS);
  return Number.isNaN(date.getTime()) ? String(days) : date.toISOString().replace(/T.*/, "");
}

const FRACTION: Record<Unit, number> = { MILLIS: 3, MICROS: 6, NANOS: 9 };

/** ISO 8601 without a zone; a fraction only where there is one. */
export function timestampText(value: bigint, unit: Unit): string {
  const perSecond = 10n ** BigInt(FRACTION[unit]);
  let fraction = value % perSecond;
  if (fraction < 0n) fraction += perSecond;
  const date = new Date(Number((value - fraction) / perSecond) * 1000);
  if (Number.isNaN(date.getTime())) return String(value);
  return date.toISOString().replace(/\.\d+Z$/, "") + fractionText(fraction, unit);
}

function timeText(value: bigint, unit: Unit): string {
  const perSecond = 10n ** BigInt(FRACTION[unit]);
  const seconds = Number(value / perSecond);
  const two = (n: number) => String(Math.floor(n)).padStart(2, "0");
  return `${two(seconds / 3600)}:${two(seconds / 60 % 60)}:${two(seconds % 60)}` +
    fractionText(value % perSecond, unit);
}

function fractionText(fraction: bigint, unit: Unit): string {
  if (fraction === 0n) return "";
  return `.${String(fraction).padStart(FRACTION[unit], "0").replace(/0+$/, "")}`;
}

/** Months, days and milliseconds, four bytes each, as an ISO 8601 duration. */
function intervalText(value: unknown): string {
  if (!(value instanceof Uint8Array) || value.length !== 12) return toJsonText(value);
  const view = new DataView(value.buffer, value.byteOffset, 12);
  const ms = view.getUint32(8, true);
  return `P${view.getUint32(0, true)}M${view.getUint32(4, true)}DT${ms / 1000}S`;
}

/** The shortest number that is the same in 32 bits: 0.1, not 0.10000000149011612. */
function floatText(value: number): string {
  for (let digits = 6; digits <= 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(value);
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Bytes as the text they are, or as hexadecimal where they are none. */
export function bytesText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  }
}

/** A value of any shape: a scalar as it is written, lists and maps as JSON with whole numbers in full. */
export function toJsonText(value: unknown): string {
  if (typeof value === "object" && value !== null && !(value instanceof Uint8Array)) {
    return jsonOf(value);
  }
  return value instanceof Uint8Array ? bytesText(value) : String(value);
}

function jsonOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : `"${value}"`;
  if (typeof value !== "object") return JSON.stringify(String(value));
  if (value instanceof Uint8Array) return JSON.stringify(bytesText(value));
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    return `[${Array.from(value as unknown[], jsonOf).join(",")}]`;
  }
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return `{${
    entries.map(([key, one]) => `${JSON.stringify(String(key))}:${jsonOf(one)}`).join(",")
  }}`;
}
