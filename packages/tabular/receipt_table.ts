import type { ByteSource } from "./byte_source.ts";
import { csvRecords } from "./csv_records.ts";
import { checkpointNumber } from "./growing_checkpoint.ts";
import { amountOf, factsOf, receiptLine } from "./receipt_line.ts";
import { addsUp, type PrintedLine, type Receipt, ReceiptCutter } from "./receipts.ts";
import type { Sniffed } from "./sniffed.ts";
import type { Cell, Checkpoint, Row, RowChunk, RowIssue, Table } from "./table.ts";

/** What receipts are known by, as columns. */
const FACT_NAMES = {
  number: "Receipt No",
  date: "Date",
  time: "Time",
  store: "Store",
  terminal: "Terminal",
  cashier: "Cashier",
};
type Fact = keyof typeof FACT_NAMES;
const FACTS = Object.keys(FACT_NAMES) as Fact[];
const ITEM_NAMES = ["Item", "Quantity", "Unit Price", "Line Total"];
const TILL_NAMES = ["Receipt Total", "Payment Method", "Other Text"];
/** Every line is one cell. */
const LINES = { delimiter: "", quote: null, escape: null, trim: false, columns: 1 };

/** What the head of a text says of a till's print-outs in it. */
export interface Printed {
  /** The line that all receipts begin with; null where there is only one, or none such. */
  head: string | null;
  /** What some of them tell of themselves. */
  facts: Fact[];
  /** There are no receipts, but readings of the till's counters. */
  areReadings: boolean;
}

const MOST_LINES = 2_000;
const MOST_WIDTH = 160;
const ENOUGH = 0.8;
/** Figures that a reading has at least. */
const FIGURES = 5;
const TOTAL_LINE = /^[ \t]*(?:grand |net )?(?:total|amount due|kabuuan)\b[^\n,;|\t]*\d\.\d\d\b/im;
const READING = /\b[xz][ -]?re(?:ad|port)|\bend[ -]of[ -](?:day|shift)/i;

/**
 * Whether a text is of receipts as a till prints them, or of its readings, and how sure that is: nearly all receipts have a
 * number or a date and say what was paid, and their items come to their totals; readings say that they are, and have figures.
 *
 * @param whole the text does not go on
 */
export function printedIn(text: string, whole: boolean): Printed & { chance: number } | null {
  if (!TOTAL_LINE.test(text) && !READING.test(text)) return null;
  const lines = text.split(/\r\n|\n|\r/, MOST_LINES);
  const isCut = !whole || lines.length === MOST_LINES;
  if (isCut) lines.pop();
  if (lines.some((line) => line.length > MOST_WIDTH)) return null;
  const head = headOf(lines);
  const cutter = new ReceiptCutter(head);
  const receipts: Receipt[] = [];
  lines.forEach((text, i) => {
    const ended = cutter.take({ text, rowNo: i + 1, byteOffset: null });
    if (ended !== null) receipts.push(ended);
  });
  const last = cutter.end();
  if (last !== null && (!isCut || receipts.length === 0)) receipts.push(last);
  const sold = receipts.filter(({ items, total }) => items.length > 0 && total !== null);
  const told = sold.filter((receipt) =>
    addsUp(receipt) && receipt.hasTill && (receipt.number !== null || receipt.date !== null)
  );
  // one is as likely to be chance as many that are, and one in ten of them that is not
  const chance = (told.length + 9) / (sold.length + 10);
  if (told.length > 0 && told.length >= ENOUGH * sold.length) {
    const facts = FACTS.filter((fact) => receipts.some((receipt) => receipt[fact] !== null));
    return { head, facts, areReadings: false, chance };
  }
  const figures = lines.filter((line) => readingOf(line).value !== null).length;
  const filled = lines.filter((line) => receiptLine(line).kind !== "blank").length;
  // several cells to a line are a table's
  const wide = lines.filter((line) => line.trim().split(/\s{2,}|[\t;|]/).length > 2).length;
  const areReadings = sold.length === 0 && receipts.some(({ isReading }) => isReading) &&
    figures >= FIGURES && figures >= filled / 3 && wide <= filled / 4;
  return areReadings ? { head: null, facts: [], areReadings, chance: figures / filled } : null;
}

/** The first line that comes about as often as totals do. */
function headOf(lines: readonly string[]): string | null {
  const counts = new Map<string, number>();
  let totals = 0;
  for (const line of lines) {
    const text = line.trim();
    const { kind } = receiptLine(text);
    if (kind === "total") totals++;
    if (kind === "text") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  for (const [text, count] of counts) {
    if (count > 1 && Math.abs(count - totals) <= Math.max(1, 0.2 * totals)) return text;
  }
  return null;
}

/** A line of a reading: what is told, and the figure behind it. */
function readingOf(line: string): { label: string; value: string | null } {
  const text = line.trim();
  const value = text.split(/\s{2,}|:\s*|\s#\s*/).at(-1) ?? "";
  // the time of the reading is no figure
  return value.length < text.length && /\d/.test(value) && factsOf(text).time === undefined
    ? { label: text.slice(0, -value.length).replace(/[\s:]+$/, ""), value }
    : { label: text, value: null };
}

const READING_HEADER = ["Date", "Time", "Terminal", "Label", "Value"];

/** A till's readings as a table: a row for each line, with the day it was read. */
export function readingTable(source: ByteSource, { encoding }: Sniffed, piece?: number): Table {
  async function* chunks(from?: Checkpoint): AsyncGenerator<RowChunk> {
    const place = placeOf(from);
    const known = ["date", "time", "terminal"] as const;
    const at: Record<string, string | null> = Object.fromEntries(
      known.map((fact) => [fact, from?.[fact] as string | undefined ?? null]),
    );
    for await (const { rows, next } of csvRecords(source, encoding!.name, LINES, place, piece)) {
      const given = rows.map((row): Row => {
        const text = row.cells[0] ?? "";
        if (row.raw !== undefined || text.trim() === "") return row;
        const read = factsOf(text);
        for (const fact of known) at[fact] = read[fact] ?? at[fact]!;
        const { label, value } = readingOf(text);
        return { ...row, cells: [...known.map((fact) => at[fact]!), label, value] };
      });
      yield { rows: given, next: next && { ...at, byte: next.byte, row: next.row } };
    }
  }
  return {
    name: "",
    header: READING_HEADER,
    caution: {
      code: "till_readings",
      message: "a till's readings are sums of a day, and no sales",
    },
    chunks,
  };
}

function placeOf(from: Checkpoint | undefined): { byte: number; row: number } {
  return from === undefined
    ? { byte: 0, row: 1 }
    : { byte: checkpointNumber(from, "byte"), row: checkpointNumber(from, "row") };
}

/**
 * A till's journal as a table: a row for each item, with what its receipt says. Each line is in one of them; those that
 * are no item stand together in the first row of their receipt.
 */
export function receiptTable(
  source: ByteSource,
  { encoding, printed }: Sniffed,
  piece?: number,
): Table {
  const facts = printed?.facts ?? [];
  async function* chunks(from?: Checkpoint): AsyncGenerator<RowChunk> {
    const cutter = new ReceiptCutter(printed?.head ?? null);
    let held: RowChunk | null = null;
    for await (const read of csvRecords(source, encoding!.name, LINES, placeOf(from), piece)) {
      const rows: Row[] = [];
      for (const row of read.rows) {
        if (row.raw !== undefined) {
          rows.push(row);
          continue;
        }
        const { rowNo, byteOffset } = row;
        const ended = cutter.take({ text: row.cells[0] ?? "", rowNo, byteOffset });
        if (ended !== null) rows.push(...rowsOf(ended, facts));
      }
      if (held !== null) yield held;
      const { first } = cutter;
      const next = read.next && first?.byteOffset !== null && first !== null
        ? { byte: first.byteOffset, row: first.rowNo }
        : read.next && { byte: read.next.byte, row: read.next.row };
      held = { rows, next };
    }
    const last = cutter.end();
    const rows = [...held?.rows ?? [], ...last === null ? [] : rowsOf(last, facts)];
    yield { rows, next: null };
  }
  const header = [...facts.map((fact) => FACT_NAMES[fact]), ...ITEM_NAMES, ...TILL_NAMES];
  return { name: "", header, chunks };
}

function rowsOf(receipt: Receipt, facts: readonly Fact[]): Row[] {
  const { items, total, payment, others } = receipt;
  const known = facts.map((fact) => receipt[fact]);
  const issue = issueOf(receipt);
  const row = (line: PrintedLine, item: Cell[], text: string | null): Row => ({
    rowNo: line.rowNo,
    byteOffset: line.byteOffset,
    cells: [...known, ...item, bare(total), payment, text],
    ...(issue && { issue }),
  });
  const text = others.length === 0 ? null : others.join("\n");
  if (items.length === 0) return [row(receipt.first, [null, null, null, null], text)];
  return items.map(({ line, name, quantity, price, amount }, i) =>
    row(line, [name, quantity, bare(price), bare(amount)], i === 0 ? text : null)
  );
}

/** An amount as it would stand in a table. */
function bare(amount: string | null): string | null {
  return amount === null ? null : amountOf(amount).toFixed(2);
}

function issueOf({ isVoid, isReading, items, total }: Receipt): RowIssue | undefined {
  if (isVoid) return { code: "void_receipt", message: "The receipt was voided: nothing was sold." };
  if (isReading) {
    return { code: "till_reading", message: "The till's reading of its counters is no receipt." };
  }
  return items.length === 0 && total === null
    ? { code: "no_receipt", message: "The lines are of no receipt." }
    : undefined;
}
