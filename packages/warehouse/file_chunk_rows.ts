import { BinaryCopy } from "./binary_copy.ts";
import type { SegmentPool } from "./segments.ts";

/** Where a row stands. */
export interface RowPlace {
  rowNo: number;
  byteOffset: number | null;
}

/** A row that is no record. */
export interface RefusedRow extends RowPlace {
  code: string;
  message: string;
  /** Its bytes, as far as they are kept. */
  raw: Uint8Array;
  rawBytes: number;
  isTruncated: boolean;
  sha256: Uint8Array;
}

/** What a chunk of a file becomes, row by row: rows of staging.file_records, of bronze.transcripts, and of bronze.quarantine. */
export interface FileChunkRows {
  record(lineNo: number, place: RowPlace, record: string, mapped: string): void;
  transcript(lineNo: number, purgeAfterDay: number, field: string, text: string): void;
  refused(lineNo: number, row: RefusedRow): void;
}

/** Columns of the three COPYs, in the order rows are built. */
export const FILE_RECORD_COLUMNS =
  "received_at, batch_id, line_no, file_id, sheet, row_no, byte_offset, record, mapped";
export const FILE_QUARANTINE_COLUMNS =
  "batch_id, line_no, stage, code, message, raw, raw_bytes, raw_truncated, payload_hash, row_no, byte_offset";
export const FILE_TRANSCRIPT_COLUMNS = "batch_id, purge_after, line_no, field, text";

const FIXED_BYTES = 256;
const NO_VALUE = new Uint8Array(8);
const encoder = new TextEncoder();
const INGEST = encoder.encode("ingest");

/** Rows on their way into COPY. */
export class CopiedRows implements FileChunkRows {
  readonly records: BinaryCopy;
  readonly transcripts: BinaryCopy;
  readonly quarantine: BinaryCopy;
  readonly #fileId: number;
  readonly #sheet: Uint8Array | null;

  constructor(pool: SegmentPool, fileId: number, sheet: string | null) {
    this.records = new BinaryCopy(pool);
    this.transcripts = new BinaryCopy(pool);
    this.quarantine = new BinaryCopy(pool);
    this.#fileId = fileId;
    this.#sheet = sheet === null ? null : encoder.encode(sheet.toWellFormed());
  }

  record(lineNo: number, place: RowPlace, record: string, mapped: string): void {
    const to = this.records;
    to.row(9, FIXED_BYTES + (this.#sheet?.length ?? 0) + 3 * (record.length + mapped.length));
    // received_at and batch_id are filled in when the batch has begun
    to.raw(NO_VALUE);
    to.raw(NO_VALUE);
    to.int8(lineNo);
    to.int8(this.#fileId);
    if (this.#sheet === null) to.null();
    else to.raw(this.#sheet);
    addPlace(to, place);
    to.jsonb(record);
    to.jsonb(mapped);
  }

  transcript(lineNo: number, purgeAfterDay: number, field: string, text: string): void {
    const to = this.transcripts;
    to.row(5, FIXED_BYTES + 3 * (field.length + text.length));
    to.raw(NO_VALUE);
    to.date(purgeAfterDay);
    to.int8(lineNo);
    to.text(field);
    to.text(text);
  }

  refused(lineNo: number, row: RefusedRow): void {
    const to = this.quarantine;
    to.row(11, FIXED_BYTES + 3 * (row.code.length + row.message.length) + row.raw.length);
    to.raw(NO_VALUE);
    to.int8(lineNo);
    to.raw(INGEST);
    to.text(row.code);
    to.text(row.message);
    to.raw(row.raw);
    to.int8(row.rawBytes);
    to.boolean(row.isTruncated);
    to.raw(row.sha256);
    addPlace(to, row);
  }
}

function addPlace(to: BinaryCopy, { rowNo, byteOffset }: RowPlace): void {
  to.int8(rowNo);
  if (byteOffset === null) to.null();
  else to.int8(byteOffset);
}

const DAY_MS = 86_400_000;

/** Rows of a small file as JSON, for metadata.take_small_file(). */
export class ListedRows implements FileChunkRows {
  readonly #records: string[] = [];
  readonly #transcripts: string[] = [];
  readonly #quarantine: string[] = [];

  record(lineNo: number, { rowNo, byteOffset }: RowPlace, record: string, mapped: string): void {
    this.#records.push(
      `{"line_no":${lineNo},"row_no":${rowNo},"byte_offset":${byteOffset},"record":${record},"mapped":${mapped}}`,
    );
  }

  transcript(lineNo: number, purgeAfterDay: number, field: string, text: string): void {
    const purge_after = new Date(purgeAfterDay * DAY_MS).toISOString().slice(0, 10);
    this.#transcripts.push(JSON.stringify({ line_no: lineNo, purge_after, field, text }));
  }

  refused(lineNo: number, row: RefusedRow): void {
    this.#quarantine.push(JSON.stringify({
      line_no: lineNo,
      code: row.code,
      message: row.message,
      raw: hex(row.raw),
      raw_bytes: row.rawBytes,
      raw_truncated: row.isTruncated,
      payload_hash: hex(row.sha256),
      row_no: row.rowNo,
      byte_offset: row.byteOffset,
    }));
  }

  /** The three lists, as members of a JSON object. */
  get json(): string {
    return `"records":[${this.#records}],"transcripts":[${this.#transcripts}],"quarantine":[${this.#quarantine}]`;
  }
}

/** Bytes in hexadecimal. */
export function hex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += (byte < 16 ? "0" : "") + byte.toString(16);
  return text;
}
