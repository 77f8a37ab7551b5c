import type { ByteSource } from "./byte_source.ts";
import { CsvTokenizer, type Syntax } from "./csv_tokenizer.ts";
import type { Row, RowIssue } from "./table.ts";
import { TextPieces } from "./text_pieces.ts";

/** Bytes that are read and given as one chunk. */
export const chunkBytes = 64 * 1024;
/** Characters of a record; what is longer is not read as cells. */
export const longestRecord = 8 << 20;
/** Bytes kept of a record that is too long. */
const keptOfLong = 64 * 1024;

/** Where to begin: a byte at which a record begins, and its number. */
export interface Place {
  byte: number;
  row: number;
}

export interface Records {
  rows: Row[];
  next: Place | null;
}

const issues: Record<string, string> = {
  stray_quote: "A quote within a quoted cell is not escaped.",
  unterminated_quote:
    "A quote opens a cell and does not close it; it was read as an ordinary character.",
  row_too_long: `The row is longer than ${longestRecord} characters.`,
  nul_character: "The row has NUL characters.",
  byte_order_mark: "The row begins with a byte order mark, as where files were joined.",
};

/** The issue of a code. */
export function issueOf(code: string): RowIssue {
  return { code, message: issues[code]! };
}

/**
 * Records of a text from `place` on, in chunks of about `chunkBytes`, every one of them: blank lines are rows without cells.
 * Memory is bounded by the chunk and the longest record.
 */
export async function* csvRecords(
  source: ByteSource,
  encoding: string,
  syntax: Syntax & { columns: number },
  place: Place,
  piece = chunkBytes,
): AsyncGenerator<Records> {
  const pieces = new TextPieces(encoding, place.byte);
  const tokenizer = new CsvTokenizer(syntax);
  tokenizer.columns = syntax.columns;
  let row = place.row;
  let rows: Row[] = [];
  let skipping = false;
  for await (const { bytes, last } of evenPieces(source, place.byte, piece)) {
    pieces.append(bytes, last);
    if (place.byte === 0 && row === 1 && pieces.text.charCodeAt(0) === 0xfeff) pieces.drop(1);
    const { text } = pieces;
    const withNul = text.includes("\0");
    let at: number = skipping ? afterLine(text) : 0;
    skipping &&= at === text.length && !last;
    tokenizer.feed(text, last);
    while (at < text.length) {
      const start = pieces.byteAt(at);
      const marked = text.charCodeAt(at) === 0xfeff;
      const after = tokenizer.read(marked ? at + 1 : at);
      if (after < 0) {
        if (text.length - at <= longestRecord) break;
        const raw = await source.read(start, Math.min(source.size, start + keptOfLong));
        const issue = issueOf("row_too_long");
        rows.push({ rowNo: row++, byteOffset: start, cells: [], raw, issue });
        at = afterLine(text, at);
        skipping = at === text.length;
        continue;
      }
      const { cells } = tokenizer;
      const found: Row = {
        rowNo: row++,
        byteOffset: start,
        cells: cells.length === 1 && cells[0] === "" ? [] : cells,
      };
      if (tokenizer.issue !== null) found.issue = issueOf(tokenizer.issue);
      else if (marked) found.issue = issueOf("byte_order_mark");
      else if (withNul && text.slice(at, after).includes("\0")) {
        found.issue = issueOf("nul_character");
      }
      rows.push(found);
      at = after;
    }
    // a record that is being left out cannot be taken up again in its middle
    if (last) yield { rows, next: null };
    else if (!skipping && rows.length > 0) {
      yield { rows, next: { byte: pieces.byteAt(at), row } };
      rows = [];
    }
    pieces.drop(at);
  }
}

/** The place after the next line feed (or carriage return, where it ends lines), or the end. */
function afterLine(text: string, from = 0): number {
  const lf = text.indexOf("\n", from);
  const cr = text.indexOf("\r", from);
  if (lf < 0 && cr < 0) return text.length;
  if (lf >= 0 && (cr < 0 || lf <= cr + 1)) return lf + 1;
  return cr + 1;
}

/** The bytes from `start` on in pieces of one size, of whole units in every encoding; the last one may be empty. */
async function* evenPieces(source: ByteSource, start: number, about: number) {
  const reader = source.stream(start).getReader();
  const size = Math.max(4, about & ~3);
  const piece = new Uint8Array(size);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (let from = 0; from < value.length;) {
        if (length === size) {
          // decoded by the time the next is asked for, so the same memory serves for all
          yield { bytes: piece, last: false };
          length = 0;
        }
        const part = value.subarray(from, from + size - length);
        piece.set(part, length);
        length += part.length;
        from += part.length;
      }
    }
    yield { bytes: piece.subarray(0, length), last: true };
  } finally {
    await reader.cancel();
  }
}
