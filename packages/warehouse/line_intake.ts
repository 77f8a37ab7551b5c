import { readEnvelope } from "@scout/wire/envelope.ts";
import { findFreeText, FREE_TEXT_MARKER, withoutFreeText } from "@scout/wire/free_text.ts";
import type { NaiveTime } from "@scout/wire/instant.ts";
import { refusalByJsonb } from "@scout/wire/json_guard.ts";
import { LineDecoder } from "@scout/wire/line_decoder.ts";
import { sha256 } from "@scout/wire/sha256.ts";
import { isZone } from "@scout/wire/zone.ts";
import { type Chunk, isBlank } from "./chunk.ts";
import type { Device } from "./devices.ts";
import type { LongLine } from "./long_line.ts";
import type { IngestSettings } from "./settings.ts";

/** Why a line is quarantined at the door. Codes are stable; programs may test them. */
export type QuarantineCode =
  | "json_invalid"
  | "utf8_invalid"
  | "nul_character"
  | "lone_surrogate"
  | "number_out_of_range"
  | "nested_too_deep"
  | "not_an_object"
  | "line_too_long";

/** A line that is quarantined at the door, and why. */
export interface Refusal {
  lineNo: number;
  code: QuarantineCode;
  message: string;
}

const DAY_MS = 86_400_000;
const encoder = new TextEncoder();
const MARKER = encoder.encode(FREE_TEXT_MARKER);
// batch_id and received_at go first in every row, and are filled in when the batch has begun
const NO_TIME = new Uint8Array(8);
// bounds what of a row does not depend on its payload: ids of 128 bytes, numbers, hash, flags, message
const FIXED_BYTES = 1024;
const INGEST = encoder.encode("ingest");

const TIME_SOURCES = new Map(
  ["timestamp", "created_at", "arrival", "clock_unset", "clock_future"]
    .map((s) => [s, encoder.encode(s)]),
);

/** Columns of the three COPYs, in the order line_intake builds rows. */
export const RAW_COLUMNS =
  "received_at, batch_id, line_no, device_id, store_id, transaction_id, event_at, time_source, quality_score, flags, payload_hash, payload";
export const TRANSCRIPT_COLUMNS = "batch_id, purge_after, line_no, field, text";
export const QUARANTINE_COLUMNS =
  "batch_id, line_no, stage, code, message, raw, raw_bytes, raw_truncated, payload_hash, device_id, store_id";

/**
 * Turns a device's lines into rows of a chunk: what is a payload becomes a row of
 * bronze.scout_raw_transactions with its free text in bronze.transcripts, what is not becomes a row
 * of bronze.quarantine with its bytes, and every line is one or the other or blank. Never throws
 * for what a line holds.
 */
export class LineIntake {
  readonly #settings: IngestSettings;
  readonly #device: Device;
  readonly #deviceId: Uint8Array;
  readonly #storeId: Uint8Array;
  readonly #naive: NaiveTime;
  readonly #now: () => number;
  readonly #messages: Record<QuarantineCode, string>;
  readonly #refused: (refusal: Refusal) => void;
  readonly #decoder = new LineDecoder();

  /** `refused` is told of each line that is quarantined. */
  constructor(
    settings: IngestSettings,
    device: Device,
    now: () => number,
    refused: (refusal: Refusal) => void = () => {},
  ) {
    this.#refused = refused;
    this.#settings = settings;
    this.#device = device;
    this.#deviceId = encoder.encode(device.deviceId);
    this.#storeId = encoder.encode(device.storeId);
    // Postgres knows a few zone names that Intl does not; a row is never dropped for that
    this.#naive = { offsetMinutes: null, zone: isZone(device.timezone) ? device.timezone : "UTC" };
    this.#now = now;
    this.#messages = {
      json_invalid: "Not valid JSON. Expected one JSON object per line (RFC 8259).",
      utf8_invalid: "Not valid UTF-8. Expected JSON text encoded as UTF-8.",
      nul_character: "Holds \\u0000. Expected text without NUL characters.",
      lone_surrogate:
        "Holds half of a UTF-16 surrogate pair. Expected \\ud800-\\udbff followed by \\udc00-\\udfff.",
      number_out_of_range:
        "Holds a number with more than 131072 digits before or 16383 after the decimal point.",
      nested_too_deep: `Nested deeper than ${settings.max_nesting} levels.`,
      not_an_object: "Valid JSON, but not an object. Expected one JSON object per line.",
      line_too_long: `Longer than ${settings.max_line_bytes} bytes.`,
    };
  }

  /** Takes line `lineNo`, bytes[start, end), into the chunk. */
  line(chunk: Chunk, lineNo: number, bytes: Uint8Array, start: number, end: number): void {
    chunk.addBytes(bytes, start, end);
    const tooLong = end - start > this.#settings.max_line_bytes;
    if (!tooLong && bytes[start] !== 123 && isBlank(bytes, start, end)) {
      chunk.addLine(null);
      return;
    }
    const line = bytes.subarray(start, end);
    const hash = sha256(line);
    chunk.addLine(hash);

    if (tooLong) {
      return this.#quarantine(chunk, lineNo, "line_too_long", line, line.length, hash);
    }
    let text: string;
    try {
      text = this.#decoder.decode(bytes, start, end);
    } catch {
      return this.#quarantine(chunk, lineNo, "utf8_invalid", line, line.length, hash);
    }
    let payload: unknown;
    try {
      payload = JSON.parse(text);
    } catch {
      return this.#quarantine(chunk, lineNo, "json_invalid", line, line.length, hash);
    }
    const refusal = refusalByJsonb(text, this.#settings.max_nesting);
    if (refusal !== null) {
      return this.#quarantine(chunk, lineNo, refusal, line, line.length, hash);
    }
    if (typeof payload !== "object" || payload === null || Array.isArray(payload)) {
      return this.#quarantine(chunk, lineNo, "not_an_object", line, line.length, hash);
    }
    this.#accept(chunk, lineNo, line, text, payload as Record<string, unknown>, hash);
  }

  /** Takes a line that came in parts and was too long; its bytes have been added to the chunk already. */
  longLine(chunk: Chunk, lineNo: number, long: LongLine): void {
    const hash = long.digest();
    chunk.addLine(hash);
    this.#quarantine(chunk, lineNo, "line_too_long", long.kept(), long.length, hash);
  }

  #accept(
    chunk: Chunk,
    lineNo: number,
    line: Uint8Array,
    text: string,
    payload: Record<string, unknown>,
    hash: Uint8Array,
  ): void {
    const arrivalMs = this.#now();
    const device = this.#device;
    const envelope = readEnvelope(payload, text, arrivalMs, this.#naive);
    const cuts = findFreeText(text, payload);
    let flags = envelope.flags;
    if (!device.mayRelay) {
      if (envelope.deviceId !== null && envelope.deviceId !== device.deviceId) {
        (flags ??= []).push("device_mismatch");
      }
      if (envelope.storeId !== null && envelope.storeId !== device.storeId) {
        (flags ??= []).push("store_mismatch");
      }
    }

    const row = chunk.raw;
    const idsLength = (envelope.transactionId?.length ?? 0) + (envelope.deviceId?.length ?? 0) +
      (envelope.storeId?.length ?? 0);
    row.row(12, FIXED_BYTES + 3 * idsLength + line.length + cuts.length * MARKER.length);
    row.raw(NO_TIME);
    row.raw(NO_TIME);
    row.int8(lineNo);
    if (device.mayRelay && envelope.deviceId !== null) row.text(envelope.deviceId);
    else row.raw(this.#deviceId);
    if (device.mayRelay && envelope.storeId !== null) row.text(envelope.storeId);
    else row.raw(this.#storeId);
    if (envelope.transactionId === null) row.null();
    else row.text(envelope.transactionId);
    row.timestamptz(envelope.eventAtMicros);
    row.raw(TIME_SOURCES.get(envelope.timeSource) as Uint8Array);
    row.float4(envelope.quality);
    if (flags === null) row.null();
    else row.textArray(flags);
    row.raw(hash);
    // one byte per character: positions in the text are positions in the line
    const isAscii = text.length === line.length;
    if (cuts.length === 0) row.raw(line);
    else if (cuts.length === 1 && isAscii) {
      const cut = cuts[0] as (typeof cuts)[number];
      row.spliced(line, cut.start, cut.end, MARKER);
    } else row.text(withoutFreeText(text, cuts));
    chunk.accepted++;

    if (cuts.length === 0) return;
    const days = envelope.retentionDays ?? this.#settings.transcript_retention_days;
    const purgeAfter = Math.floor(arrivalMs / DAY_MS) + days;
    for (const cut of cuts) {
      chunk.transcripts.row(5, FIXED_BYTES + 3 * (cut.field.length + cut.text.length));
      chunk.transcripts.raw(NO_TIME);
      chunk.transcripts.date(purgeAfter);
      chunk.transcripts.int8(lineNo);
      chunk.transcripts.text(cut.field);
      // a string without escapes stands in the line as it is, between its quotes
      if (isAscii && cut.text.length === cut.end - cut.start - 2) {
        chunk.transcripts.raw(line.subarray(cut.start + 1, cut.end - 1));
      } else chunk.transcripts.text(cut.text);
    }
  }

  #quarantine(
    chunk: Chunk,
    lineNo: number,
    code: QuarantineCode,
    raw: Uint8Array,
    rawBytes: number,
    hash: Uint8Array,
  ): void {
    const kept = Math.min(raw.length, this.#settings.max_quarantine_bytes);
    const row = chunk.quarantine;
    row.row(11, FIXED_BYTES + kept);
    row.raw(NO_TIME);
    row.int8(lineNo);
    row.raw(INGEST);
    row.text(code);
    row.text(this.#messages[code]);
    row.raw(raw.subarray(0, kept));
    row.int8(rawBytes);
    row.boolean(kept < rawBytes);
    row.raw(hash);
    row.raw(this.#deviceId);
    row.raw(this.#storeId);
    chunk.quarantined++;
    this.#refused({ lineNo, code, message: this.#messages[code] });
  }
}
