import type { ByteSource } from "./byte_source.ts";
import { CsvTokenizer, type Syntax } from "./csv_tokenizer.ts";
import { StreamSource } from "./stream_source.ts";
import { TextPieces } from "./text_pieces.ts";

const tailBytes = 16 * 1024;
const mostFooter = 20;
const total =
  /^\W{0,3}(?:(?:grand|sub|net|report|overall)[ -]?)?(?:totals?|sum|subtotals?|averages?|mean|suma|gesamt\w*|summe|totaux|totale|kabuuan|итого|всего|合計|合计|总计|합계)\b/iu;

interface Tail {
  cells: string[];
  byte: number;
}

/**
 * The byte at which totals and notes below a table begin, or null. Looks at the end of the file only: up from there go blank records,
 * notes in a single cell, and totals, as long as the table itself has no such records.
 */
export async function footerStart(
  source: ByteSource,
  encoding: string,
  syntax: Syntax,
  columns: number,
  body: readonly (readonly string[])[],
): Promise<number | null> {
  if (columns < 2 || body.length < 2) return null;
  // the end of what must be inflated to be read is not worth inflating all of it
  if (source instanceof StreamSource && source.size > tailBytes) return null;
  const records = await tailRecords(source, encoding, syntax, columns);
  // the end of a small file is in its head too
  let table = body.length;
  while (table > 2 && body.length - table < mostFooter && isBelow(body[table - 1]!)) table--;
  const above = body.slice(0, table);
  const fills = above.map(filledCells);
  const narrow = fills.filter((filled) => filled <= 1).length;
  const notes = columns > 2 && narrow <= above.length * 0.05;
  const usual = median(fills);
  let start = records.length;
  for (let r = records.length - 1; r >= 1 && r >= records.length - mostFooter; r--) {
    const { cells } = records[r]!;
    const filled = filledCells(cells);
    const first = cells.find((cell) => cell.trim() !== "") ?? "";
    const isTotal = total.test(first.trim()) && !totalsWithin(above) &&
      (filled < usual || filled <= 2 || cells[0] === first);
    const isNote = filled === 1 && (notes || (cells.length === 1 && narrow === 0));
    if (filled > 0 && !isTotal && !isNote) break;
    if (filled > 0) start = r;
  }
  return start < records.length ? records[start]!.byte : null;
}

/** Records of the end of the file, the first of which may begin anywhere and is left out. */
async function tailRecords(
  source: ByteSource,
  encoding: string,
  syntax: Syntax,
  columns: number,
): Promise<Tail[]> {
  const from = Math.max(0, source.size - tailBytes) & ~3;
  const pieces = new TextPieces(encoding, from);
  pieces.append(await source.read(from, source.size), true);
  const { text } = pieces;
  const tokenizer = new CsvTokenizer(syntax);
  tokenizer.columns = columns;
  tokenizer.feed(text, true);
  let at = 0;
  if (from > 0) {
    const line = /\r\n|\n|\r/.exec(text);
    if (!line) return [];
    at = line.index + line[0].length;
  }
  const records: Tail[] = [];
  while (at < text.length) {
    const byte = pieces.byteAt(at);
    at = tokenizer.read(at);
    records.push({ cells: tokenizer.cells, byte });
  }
  return records;
}

function isBelow(record: readonly string[]): boolean {
  return filledCells(record) <= 1 || record.some((cell) => total.test(cell.trim()));
}

function totalsWithin(body: readonly (readonly string[])[]): boolean {
  return body.some((record) => record.some((cell, c) => c < 2 && total.test(cell.trim())));
}

function filledCells(record: readonly string[]): number {
  return record.reduce((count, cell) => count + (cell.trim() === "" ? 0 : 1), 0);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
