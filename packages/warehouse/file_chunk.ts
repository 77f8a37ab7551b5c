import { createHash, type Hash, hash as oneShot } from "node:crypto";
import { FREE_TEXT_KEYS, FREE_TEXT_MARKER } from "@scout/wire/free_text.ts";
import { BinaryCopy } from "./binary_copy.ts";
import type { SegmentPool } from "./segments.ts";

/** A source row, as readers of files give it (packages/tabular/table.ts). */
export interface FileRow {
  rowNo: number;
  byteOffset: number | null;
  cells: readonly (string | null)[];
  raw?: Uint8Array;
  issue?: { code: string; message: string };
}

/** The table that rows are of. */
export interface FileTable {
  fileId: number;
  /** Null where the file is one table. */
  sheet: string | null;
  header: readonly string[];
  /** A row's mapped object, as JSON text. */
  map: (cells: readonly (string | null)[]) => string;
}

/** Limits and clock of a chunk; names as in metadata.settings. */
export interface FileChunkOptions {
  max_quarantine_bytes: number;
  transcript_retention_days: number;
  now: () => number;
}

/** Columns of the three COPYs, in the order a chunk builds rows. */
export const FILE_RECORD_COLUMNS =
  "received_at, batch_id, line_no, file_id, sheet, row_no, byte_offset, record, mapped";
export const FILE_QUARANTINE_COLUMNS =
  "batch_id, line_no, stage, code, message, raw, raw_bytes, raw_truncated, payload_hash, row_no, byte_offset";
export const FILE_TRANSCRIPT_COLUMNS = "batch_id, purge_after, line_no, field, text";

const DAY_MS = 86_400_000;
const FIXED_BYTES = 256;
const NO_VALUE = new Uint8Array(8);
const encoder = new TextEncoder();
const INGEST = encoder.encode("ingest");
const MOVED: string = JSON.parse(FREE_TEXT_MARKER);
const FREE_TEXT = new Set(FREE_TEXT_KEYS.map(bare));
// what JSON can say and jsonb cannot hold: NUL and halves of surrogate pairs
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

/** Whether a row is a record of its table: not a comment, a footer, or something that could not be read. */
export function isRecord(row: Pick<FileRow, "raw" | "issue">): boolean {
  return row.raw === undefined && (row.issue === undefined || row.issue.code === "ragged_row");
}

/** Whether a column of this name holds words somebody said or wrote, which do not stay in staging. */
export function isFreeText(name: string): boolean {
  return FREE_TEXT.has(bare(name.slice(name.lastIndexOf(".") + 1)));
}

/**
 * Rows of one table on their way into one batch. Every row becomes a row of staging.file_records, a
 * row of bronze.quarantine with its bytes and the reason, or is counted as blank.
 */
export class FileChunk {
  readonly records: BinaryCopy;
  readonly transcripts: BinaryCopy;
  readonly quarantine: BinaryCopy;
  firstLine = 1;
  rows = 0;
  accepted = 0;
  quarantined = 0;
  blank = 0;
  /** Length of the rows as staged, each with a newline. */
  bytes = 0;
  readonly #table: FileTable;
  readonly #options: FileChunkOptions;
  readonly #sheet: Uint8Array | null;
  readonly #keys: string[] = [];
  readonly #freeText = new Set<number>();
  #sha: Hash = createHash("sha256");

  constructor(pool: SegmentPool, table: FileTable, options: FileChunkOptions) {
    this.records = new BinaryCopy(pool);
    this.transcripts = new BinaryCopy(pool);
    this.quarantine = new BinaryCopy(pool);
    this.#table = table;
    this.#options = options;
    this.#sheet = table.sheet === null ? null : encoder.encode(table.sheet.toWellFormed());
  }

  /** Empties the chunk for rows from `firstLine` on. */
  begin(firstLine: number): void {
    this.records.clear();
    this.transcripts.clear();
    this.quarantine.clear();
    this.firstLine = firstLine;
    this.rows =
      this.accepted =
      this.quarantined =
      this.blank =
      this.bytes =
        0;
    this.#sha = createHash("sha256");
  }

  get lastLine(): number {
    return this.firstLine + this.rows - 1;
  }

  /** Hash of the rows. Ends the chunk: no row can be added any more. */
  digest(): Uint8Array {
    return this.#sha.digest();
  }

  add(row: FileRow): void {
    const lineNo = this.firstLine + this.rows++;
    if (!isRecord(row)) {
      const { code, message } = row.issue ??
        { code: "row_unreadable", message: "The row cannot be read." };
      const raw = row.raw ?? encoder.encode(JSON.stringify(row.cells));
      this.#count(raw);
      return this.#refuse(lineNo, row, code, message, raw);
    }
    const record = this.#recordOf(row.cells);
    this.#count(record);
    if (record === "{}" || row.cells.every(isBlank)) {
      this.blank++;
      return;
    }
    const { header } = this.#table;
    if (row.cells.length > header.length && row.cells.slice(header.length).some(isText)) {
      return this.#refuse(
        lineNo,
        row,
        "row_too_wide",
        `The row has ${row.cells.length} cells; expected ${header.length}.`,
        encoder.encode(JSON.stringify(row.cells)),
      );
    }
    if (record.includes("\\u") && UNSTORABLE.test(record)) {
      const code = record.includes("\\u0000") ? "nul_character" : "lone_surrogate";
      return this.#refuse(
        lineNo,
        row,
        code,
        code === "nul_character"
          ? "Holds a NUL character. Expected text without."
          : "Holds half of a UTF-16 surrogate pair. Expected whole characters.",
        encoder.encode(JSON.stringify(row.cells)),
      );
    }
    this.#accept(lineNo, row, record);
  }

  #count(content: string | Uint8Array): void {
    this.#sha.update(content);
    this.#sha.update("\n");
    this.bytes += content.length + 1;
  }

  #keyOf(i: number): string {
    const { header } = this.#table;
    // a header may grow while rows are read
    for (let n = this.#keys.length; n <= i; n++) {
      const name = header[n] ?? `column_${n + 1}`;
      this.#keys.push(`${JSON.stringify(name)}:`);
      if (isFreeText(name)) this.#freeText.add(n);
    }
    return this.#keys[i] as string;
  }

  #recordOf(cells: readonly (string | null)[]): string {
    let record = "";
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      if (cell === null || cell === undefined) continue;
      const key = this.#keyOf(i);
      const text = this.#freeText.has(i) && !isBlank(cell) ? MOVED : cell;
      record += (record === "" ? "{" : ",") + key + JSON.stringify(text);
    }
    return record === "" ? "{}" : record + "}";
  }

  #accept(lineNo: number, row: FileRow, record: string): void {
    const mapped = this.#table.map(row.cells);
    const to = this.records;
    to.row(9, FIXED_BYTES + (this.#sheet?.length ?? 0) + 3 * (record.length + mapped.length));
    // received_at and batch_id are filled in when the batch has begun
    to.raw(NO_VALUE);
    to.raw(NO_VALUE);
    to.int8(lineNo);
    to.int8(this.#table.fileId);
    if (this.#sheet === null) to.null();
    else to.raw(this.#sheet);
    to.int8(row.rowNo);
    if (row.byteOffset === null) to.null();
    else to.int8(row.byteOffset);
    to.jsonb(record);
    to.jsonb(mapped);
    this.accepted++;

    for (const i of this.#freeText) {
      const text = row.cells[i];
      if (text === null || text === undefined || isBlank(text) || text === MOVED) continue;
      const field = (this.#table.header[i] ?? "").slice(0, 400);
      this.transcripts.row(5, FIXED_BYTES + 3 * (field.length + text.length));
      this.transcripts.raw(NO_VALUE);
      this.transcripts.date(
        Math.floor(this.#options.now() / DAY_MS) + this.#options.transcript_retention_days,
      );
      this.transcripts.int8(lineNo);
      this.transcripts.text(field);
      this.transcripts.text(text);
    }
  }

  #refuse(lineNo: number, row: FileRow, code: string, message: string, raw: Uint8Array): void {
    const kept = Math.min(raw.length, this.#options.max_quarantine_bytes);
    const to = this.quarantine;
    to.row(11, FIXED_BYTES + 3 * (code.length + message.length) + kept);
    to.raw(NO_VALUE);
    to.int8(lineNo);
    to.raw(INGEST);
    to.text(code);
    to.text(message.replaceAll("\0", "").toWellFormed());
    to.raw(raw.subarray(0, kept));
    to.int8(raw.length);
    to.boolean(kept < raw.length);
    to.raw(oneShot("sha256", raw, "buffer"));
    to.int8(row.rowNo);
    if (row.byteOffset === null) to.null();
    else to.int8(row.byteOffset);
    this.quarantined++;
  }
}

function isBlank(cell: string | null): boolean {
  return cell === null || cell === "" || cell.trim() === "";
}

function isText(cell: string | null): boolean {
  return !isBlank(cell);
}
