import { createHash, type Hash } from "node:crypto";
import { FREE_TEXT_KEYS, FREE_TEXT_MARKER } from "@scout/wire/free_text.ts";
import { sha256 } from "@scout/wire/sha256.ts";
import type { FileChunkRows } from "./file_chunk_rows.ts";

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

const DAY_MS = 86_400_000;
const encoder = new TextEncoder();
const MOVED: string = JSON.parse(FREE_TEXT_MARKER);
const FREE_TEXT = new Set(FREE_TEXT_KEYS.map(bare));
const HASHED_AT_ONCE = 16_384;
// deno-lint-ignore no-control-regex
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;
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
export class FileChunk<Rows extends FileChunkRows = FileChunkRows> {
  readonly to: Rows;
  readonly firstLine: number;
  rows = 0;
  accepted = 0;
  quarantined = 0;
  blank = 0;
  /** Length of the rows as staged, each with a newline. */
  bytes = 0;
  readonly #table: FileTable;
  readonly #options: FileChunkOptions;
  readonly #keys: string[] = [];
  readonly #freeText = new Set<number>();
  readonly #sha: Hash = createHash("sha256");
  /** Rows that are not hashed yet: a call for each would cost as much as its hash. */
  #unhashed = "";

  constructor(to: Rows, table: FileTable, firstLine: number, options: FileChunkOptions) {
    this.to = to;
    this.firstLine = firstLine;
    this.#table = table;
    this.#options = options;
  }

  get lastLine(): number {
    return this.firstLine + this.rows - 1;
  }

  /** Hash of the rows. Ends the chunk: no row can be added any more. */
  digest(): Uint8Array {
    this.#hash();
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
    const odd = this.#oddity(record, row.cells);
    if (odd !== null) {
      return this.#refuse(
        lineNo,
        row,
        odd,
        odd === "nul_character"
          ? "Holds a NUL character. Expected text without."
          : "Holds half of a UTF-16 surrogate pair. Expected whole characters.",
        encoder.encode(JSON.stringify(row.cells)),
      );
    }
    this.#accept(lineNo, row, record);
  }

  /** What a row holds that Postgres cannot, in the record or in the words that do not stay there. */
  #oddity(
    record: string,
    cells: readonly (string | null)[],
  ): "nul_character" | "lone_surrogate" | null {
    if (record.includes("\\u") && UNSTORABLE.test(record)) {
      return record.includes("\\u0000") ? "nul_character" : "lone_surrogate";
    }
    for (const i of this.#freeText) {
      const text = cells[i] ?? "";
      if (text.includes("\0")) return "nul_character";
      if (!text.isWellFormed()) return "lone_surrogate";
    }
    return null;
  }

  #count(content: string | Uint8Array): void {
    this.bytes += content.length + 1;
    if (typeof content === "string") {
      this.#unhashed += content + "\n";
      if (this.#unhashed.length > HASHED_AT_ONCE) this.#hash();
    } else {
      this.#hash();
      this.#sha.update(content);
      this.#sha.update("\n");
    }
  }

  #hash(): void {
    if (this.#unhashed !== "") this.#sha.update(this.#unhashed);
    this.#unhashed = "";
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
      const text = this.#freeText.size > 0 && this.#freeText.has(i) && !isBlank(cell)
        ? MOVED
        : cell;
      record += (record === "" ? "{" : ",") + key + quoted(text);
    }
    return record === "" ? "{}" : record + "}";
  }

  #accept(lineNo: number, row: FileRow, record: string): void {
    this.to.record(lineNo, row, record, this.#table.map(row.cells));
    this.accepted++;
    for (const i of this.#freeText) {
      const text = row.cells[i];
      if (text === null || text === undefined || isBlank(text) || text === MOVED) continue;
      this.to.transcript(
        lineNo,
        Math.floor(this.#options.now() / DAY_MS) + this.#options.transcript_retention_days,
        (this.#table.header[i] ?? "").slice(0, 400),
        text,
      );
    }
  }

  #refuse(lineNo: number, row: FileRow, code: string, message: string, raw: Uint8Array): void {
    const kept = Math.min(raw.length, this.#options.max_quarantine_bytes);
    this.to.refused(lineNo, {
      rowNo: row.rowNo,
      byteOffset: row.byteOffset,
      code,
      message: message.replaceAll("\0", "").toWellFormed(),
      raw: raw.subarray(0, kept),
      rawBytes: raw.length,
      isTruncated: kept < raw.length,
      sha256: sha256(raw),
    });
    this.quarantined++;
  }
}

function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}

function isBlank(cell: string | null): boolean {
  return cell === null || cell === "" || cell.trim() === "";
}

function isText(cell: string | null): boolean {
  return !isBlank(cell);
}
