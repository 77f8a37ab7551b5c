/**
 * What Scout must know of a payload at the door, read straight from the parsed object. This is the
 * hot path: no schema library, no allocation beyond the answer. device_payload.ts documents the
 * shapes, and tests hold the two against each other.
 */
import { type NaiveTime, parseInstant } from "./instant.ts";
import { textAtPath } from "./json_spans.ts";

export type TimeSource = "timestamp" | "created_at" | "arrival" | "clock_unset" | "clock_future";

export interface Envelope {
  transactionId: string | null;
  /** What the payload says; whether it is believed is the token's business. */
  deviceId: string | null;
  storeId: string | null;
  /** Microseconds since 1970, UTC; always between 2000 and ten minutes after arrival. */
  eventAtMicros: number;
  timeSource: TimeSource;
  /** Structural completeness, 0 to 1; see qualityOf. */
  quality: number;
  flags: string[] | null;
  /** Days the payload's free text may be kept, when it says so. */
  retentionDays: number | null;
}

type Json = Record<string, unknown>;

const YEAR_2000_MICROS = 946_684_800_000_000;
const TOLERATED_FUTURE_MS = 600_000;

const TIME_KEYS = [
  "timestamp",
  "transactionTimestamp",
  "transaction_timestamp",
  "ts",
  "ts_utc",
  "tx_start_ts",
  "eventTime",
  "event_time",
  "datetime",
] as const;
const CREATED_KEYS = ["createdAt", "created_at", "tx_end_ts"] as const;

function objectOf(value: unknown): Json | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? value as Json
    : null;
}

/** An id as text: trimmed; null when empty or neither text nor number; undefined when a double has lost its digits. */
function idText(value: unknown): string | null | undefined {
  if (typeof value === "string") {
    const trimmed = value.trim();
    return trimmed === "" ? null : trimmed;
  }
  if (typeof value !== "number") return null;
  return Number.isSafeInteger(value) || !Number.isInteger(value) ? String(value) : undefined;
}

function firstId(text: string, p: Json, keys: readonly string[]): string | null {
  for (const key of keys) {
    const id = idText(p[key]);
    if (id === undefined) return textAtPath(text, [key]);
    if (id !== null) return id;
  }
  return null;
}

const TRANSACTION_KEYS = ["transactionId", "transaction_id"];
const DEVICE_KEYS = ["deviceId", "device_id"];
const STORE_KEYS = ["storeId", "store_id"];
const ID_KEYS = ["id"];

function nestedId(text: string, p: Json, key: string): string | null {
  const value = p[key];
  const holder = objectOf(value);
  if (holder === null) return idText(value) ?? null;
  const id = idText(holder["id"]);
  return id === undefined ? textAtPath(text, [key, "id"]) : id;
}

/** A number written as a number or as text ("1,234.50", "₱ 20"); NaN when it is neither. */
function numberOf(value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return NaN;
  const digits = value.replace(/^\s*(?:₱|PHP|\$)?\s*|,(?=\d{3})|\s+$/gi, "");
  return /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(digits) ? Number(digits) : NaN;
}

function filled(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isNamed(item: Json): boolean {
  return filled(item["productName"]) || filled(item["product_name"]) ||
    filled(item["brandName"]) || filled(item["brand_name"]) || filled(item["local_name"]) ||
    filled(item["name"]) || filled(item["description"]) || filled(item["sku"]) ||
    filled(item["barcode"]);
}

/**
 * Structural quality: the weighted share of what a complete receipt has. Whether the values are
 * true is for the gates; a device's opinion of itself (`metadata.qualityScore`) is not asked.
 *
 *   0.15 transaction id    0.15 a plausible time    0.10 store    0.05 device
 *   0.15 at least one line
 *   0.10 × share of lines with a name (product, brand, sku or barcode)
 *   0.10 × share of lines with a quantity
 *   0.10 × share of lines with a unit or line price
 *   0.05 a declared total
 *   0.05 the lines add up to it, to a centavo per line
 *
 * The flat form is a receipt of one line. Rounded to three digits.
 */
function qualityOf(
  p: Json,
  hasId: boolean,
  hasTime: boolean,
  hasStore: boolean,
  hasDevice: boolean,
) {
  let score = (hasId ? 0.15 : 0) + (hasTime ? 0.15 : 0) + (hasStore ? 0.1 : 0) +
    (hasDevice ? 0.05 : 0);
  const declared = objectOf(p["totals"])?.["totalAmount"] ??
    objectOf(p["amounts"])?.["transaction_amount"] ?? p["transaction_amount"] ??
    p["totalAmount"] ?? p["total_amount"] ?? p["peso_value"] ?? p["amount"];
  const total = numberOf(declared);
  const hasTotal = Number.isFinite(total);
  if (hasTotal) score += 0.05;

  const items = p["items"];
  if (Array.isArray(items) && items.length > 0) {
    let named = 0;
    let counted = 0;
    let priced = 0;
    let sum = 0;
    for (let i = 0; i < items.length; i++) {
      const item = objectOf(items[i]);
      if (item === null) {
        sum = NaN;
        continue;
      }
      if (isNamed(item)) named++;
      const quantity = numberOf(item["quantity"] ?? item["qty"]);
      if (Number.isFinite(quantity)) counted++;
      const unit = numberOf(item["unitPrice"] ?? item["unit_price"] ?? item["price"]);
      const line = numberOf(item["totalPrice"] ?? item["total_price"] ?? item["total"]);
      if (Number.isFinite(unit) || Number.isFinite(line)) priced++;
      sum += Number.isFinite(line) ? line : unit * (Number.isFinite(quantity) ? quantity : 1);
    }
    score += 0.15 + 0.1 * (named + counted + priced) / items.length;
    if (hasTotal && Math.abs(sum - total) <= 0.01 * items.length + 0.005) score += 0.05;
  } else if (items === undefined && isNamed(p)) {
    score += 0.25;
    if (Number.isFinite(numberOf(p["quantity"] ?? p["qty"]))) score += 0.1;
    if (hasTotal || Number.isFinite(numberOf(p["unit_price"] ?? p["price"]))) score += 0.1;
    if (hasTotal) score += 0.05;
  }
  return Math.round(score * 1000) / 1000;
}

function retentionIn(holder: Json | null): number | null {
  if (holder === null) return null;
  const days = numberOf(holder["dataRetentionDays"] ?? holder["data_retention_days"]);
  return Number.isInteger(days) && days >= 0 && days <= 3650 ? days : null;
}

/**
 * The envelope of a payload. `text` is the payload's source (asked only for ids too long for a
 * double), `arrivalMs` the server's clock, `naive` how to read times without a zone (the payload's
 * own `store.tz_offset_min` goes before it).
 *
 * Time: the first readable of `timestamp`, `transactionTimestamp`, `ts`, `ts_utc`, `tx_start_ts`, …;
 * else the payload's own created-at (`metadata.createdAt`, `created_at`, `tx_end_ts`); else arrival.
 * A first time before 2000 (an unset clock) or more than ten minutes ahead says so in `timeSource`,
 * and the next plausible one is used.
 */
export function readEnvelope(
  p: Json,
  text: string,
  arrivalMs: number,
  naive: NaiveTime,
): Envelope {
  const metadata = objectOf(p["metadata"]);
  const transactionId = firstId(text, p, TRANSACTION_KEYS) ??
    nestedId(text, p, "transaction") ?? firstId(text, p, ID_KEYS);
  const deviceId = firstId(text, p, DEVICE_KEYS) ?? nestedId(text, p, "device");
  const storeId = firstId(text, p, STORE_KEYS) ?? nestedId(text, p, "store");

  const offset = objectOf(p["store"])?.["tz_offset_min"];
  const local = typeof offset === "number" && Math.abs(offset) <= 1440
    ? { offsetMinutes: offset, zone: naive.zone }
    : naive;
  const latest = (arrivalMs + TOLERATED_FUTURE_MS) * 1000;

  let firstSource: TimeSource | null = null;
  let eventAtMicros = -1;
  let unreadable = false;
  const consider = (value: unknown, source: TimeSource, zone: NaiveTime): boolean => {
    if (value === undefined || value === null || value === "") return false;
    const micros = parseInstant(value, zone);
    if (micros === null) {
      unreadable = true;
      return false;
    }
    const verdict = micros < YEAR_2000_MICROS
      ? "clock_unset"
      : micros > latest
      ? "clock_future"
      : source;
    firstSource ??= verdict;
    if (verdict !== source) return false;
    eventAtMicros = micros;
    return true;
  };
  let found = false;
  for (let i = 0; i < TIME_KEYS.length && !found; i++) {
    const key = TIME_KEYS[i] as string;
    const value = p[key];
    if (value !== undefined) {
      found = consider(
        value,
        "timestamp",
        key === "ts_utc" ? { ...local, offsetMinutes: 0 } : local,
      );
    }
  }
  for (let i = 0; i < CREATED_KEYS.length && !found; i++) {
    const key = CREATED_KEYS[i] as string;
    found = (metadata !== null && consider(metadata[key], "created_at", local)) ||
      consider(p[key], "created_at", local);
  }
  if (!found) eventAtMicros = arrivalMs * 1000;

  return {
    transactionId,
    deviceId,
    storeId,
    eventAtMicros,
    timeSource: firstSource ?? "arrival",
    quality: qualityOf(p, transactionId !== null, found, storeId !== null, deviceId !== null),
    flags: unreadable ? ["time_unreadable"] : null,
    retentionDays: retentionIn(metadata) ?? retentionIn(p) ?? retentionIn(objectOf(p["privacy"])) ??
      retentionIn(objectOf(p["consent"])) ?? retentionIn(objectOf(p["audioContext"])),
  };
}
