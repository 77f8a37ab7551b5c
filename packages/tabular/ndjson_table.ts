import type { ByteSource } from "./byte_source.ts";
import { ByteWindow } from "./byte_window.ts";
import { checkpointNumber, namesSince, recallNames } from "./growing_checkpoint.ts";
import { GrowingHeader } from "./growing_header.ts";
import { sample, SAMPLE_BYTES } from "./json_outline.ts";
import { jsonRows } from "./json_row.ts";
import { JsonFault } from "./json_scan.ts";
import type { ResolvedOptions } from "./reader_options.ts";
import type { Checkpoint, Row, RowChunk, RowIssue, Table } from "./table.ts";

const LINE_FEED = 10;
/** Of a line that is too long to be held, this much is kept to know it by. */
const KEPT_OF_TOO_LONG = 64 * 1024;

/** A JSON value a line, in UTF-8. A line that is none is kept as it came and says why. */
export async function ndjsonTable(source: ByteSource, options: ResolvedOptions): Promise<Table> {
  const header = new GrowingHeader([], options.limits.maxColumns);
  const decoder = new TextDecoder();
  const head = await source.read(0, SAMPLE_BYTES);
  const whole = head.length < SAMPLE_BYTES ? head.length : head.lastIndexOf(LINE_FEED) + 1;
  for (const line of decoder.decode(head.subarray(0, whole)).split("\n")) {
    if (line.trim() !== "") sample(header, line, options);
  }
  const opened = header.names.length;

  async function* chunks(from?: Checkpoint): AsyncIterable<RowChunk> {
    recallNames(header, from);
    let rowNo = from === undefined ? 0 : checkpointNumber(from, "row");
    const window = new ByteWindow(
      source,
      from === undefined ? 0 : checkpointNumber(from, "offset"),
    );
    try {
      let rows: Row[] = [];
      let began = window.offset;
      for (let line = await nextLine(window, options); line !== null;) {
        const record = lineRows(line, rowNo + 1, header, options);
        rows.push(...record);
        rowNo += record.length;
        const offset = window.offset;
        line = await nextLine(window, options);
        if (
          line !== null &&
          (rows.length >= options.chunkRows || offset - began >= options.chunkBytes)
        ) {
          yield { rows, next: { offset, row: rowNo, ...namesSince(header, opened) } };
          rows = [];
          began = offset;
        }
      }
      yield { rows, next: null };
    } finally {
      await window.close();
    }
  }
  return { name: "", header: header.names, chunks };
}

interface Line {
  offset: number;
  /** Without its ending. Only the beginning, where `length` says so. */
  bytes: Uint8Array;
  length: number;
}

/** Takes one line; its bytes are valid until the next is taken. */
async function nextLine(window: ByteWindow, options: ResolvedOptions): Promise<Line | null> {
  let scanned = 0;
  let dropped: { offset: number; bytes: Uint8Array; length: number } | null = null;
  for (;;) {
    const end = window.bytes.subarray(0, window.length).indexOf(
      LINE_FEED,
      window.position + scanned,
    );
    if (end === -1) {
      scanned = window.length - window.position;
      if (scanned > options.limits.maxRowBytes) {
        dropped ??= {
          offset: window.offset,
          bytes: new Uint8Array(
            window.bytes.subarray(window.position, window.position + KEPT_OF_TOO_LONG),
          ),
          length: 0,
        };
        dropped.length += scanned;
        window.position = window.length;
        scanned = 0;
      }
      if (await window.more()) continue;
    }
    const stop = end === -1 ? window.length : end;
    const found = dropped === null
      ? {
        offset: window.offset,
        bytes: window.bytes.subarray(window.position, stop),
        length: stop - window.position,
      }
      : { ...dropped, length: dropped.length + stop - window.position };
    if (end === -1 && found.length === 0) return null;
    window.position = end === -1 ? stop : stop + 1;
    return found;
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The rows of one line: one, or one for each of the lines of its record. */
function lineRows(
  line: Line,
  rowNo: number,
  header: GrowingHeader,
  options: ResolvedOptions,
): Row[] {
  const byteOffset = line.offset;
  const flagged = (issue: RowIssue): Row[] => [{
    rowNo,
    byteOffset,
    cells: [],
    raw: new Uint8Array(line.bytes),
    issue,
  }];
  if (line.length > options.limits.maxRowBytes) {
    return flagged({
      code: "row_too_long",
      message:
        `The line has ${line.length} bytes, more than the ${options.limits.maxRowBytes} a row may have. Its beginning is kept.`,
    });
  }
  let text: string;
  try {
    text = utf8.decode(line.bytes);
  } catch {
    return flagged({ code: "invalid_encoding", message: "The line is not UTF-8." });
  }
  if (text.trim() === "") return [{ rowNo, byteOffset, cells: [] }];
  const size = header.names.length;
  try {
    return jsonRows(text, header, options.limits.maxDepth)
      .map((cells, at) => ({ rowNo: rowNo + at, byteOffset, cells }));
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    header.truncate(size);
    return flagged({ code: error.code, message: `${error.message} at character ${error.at + 1}.` });
  }
}
