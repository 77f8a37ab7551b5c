import type { ByteSource } from "./byte_source.ts";
import { unreadable } from "./reader_error.ts";
import type { ResolvedOptions } from "./reader_options.ts";
import type { Cell, Table } from "./table.ts";
import { NumberTexts } from "./workbook_number.ts";
import type { SheetRow } from "./workbook_sheet.ts";
import { pieces } from "./stream_source.ts";
import { chosenSheets, memoryTables } from "./workbook_tables.ts";
import { zipMembers } from "./zip_members.ts";

/** A workbook that must be read whole may inflate to so many times its greatest size. */
const INFLATED = 4;

/** A sheet that was read whole. */
export interface WholeSheet {
  name: string;
  rows: SheetRow[];
}

/** The tables of an xls, xlsb or ods file, or of Excel's 2003 XML: formats that cannot be streamed, so their size is bounded. */
export async function* wholeWorkbookTables(
  source: ByteSource,
  options: ResolvedOptions,
): AsyncIterable<Table> {
  for (const { name, rows } of await wholeSheets(source, options)) {
    if (rows.length > 0) yield* memoryTables(name, rows, options);
  }
}

export async function wholeSheets(
  source: ByteSource,
  options: ResolvedOptions,
): Promise<WholeSheet[]> {
  const { maxWholeBytes } = options.limits;
  if (source.size > maxWholeBytes) {
    throw unreadable(
      "too_large_in_memory",
      `A workbook of this format must be read whole, and ${source.size} bytes are more than the ${maxWholeBytes} allowed.`,
      { hint: "Save it as .xlsx or .csv, which are read as a stream." },
    );
  }
  await checkMembers(source, options);
  // A megabyte of code that most files do without.
  const { read } = await import("@e965/xlsx");
  const bytes = await source.read(0, source.size);
  let book;
  try {
    book = read(bytes, {
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
    });
  } catch (cause) {
    if (/password|encrypt/i.test(String(cause))) {
      throw unreadable("encrypted", "The workbook is protected by a password.", {
        cause,
        hint: "Send it without a password.",
      });
    }
    throw unreadable("damaged_workbook", "The workbook cannot be read.", {
      cause,
      hint: "Open it in Excel and save it again as .xlsx.",
    });
  }
  const numbers = new Map<string, NumberTexts>();
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const numberText = (value: string, pattern: string) => {
    let texts = numbers.get(pattern);
    if (texts === undefined) {
      texts = new NumberTexts([pattern], date1904, options.dates);
      numbers.set(pattern, texts);
    }
    return texts.text(value, 0);
  };
  const sheets = chosenSheets(book.SheetNames.map((name) => ({ name })), options.sheet);
  return sheets.map(({ name }) => {
    const data = book.Sheets[name]?.["!data"] ?? [];
    const rows: SheetRow[] = [];
    data.forEach((row, r) => {
      const cells: Cell[] = [];
      row?.forEach((cell, c) => {
        const text = cell === undefined ? null : cellText(cell, numberText);
        if (text === null || text === "") return;
        while (cells.length < c) cells.push(null);
        cells[c] = text;
      });
      if (cells.length > 0) rows.push({ rowNo: r + 1, offset: 0, cells });
    });
    return { name, rows };
  });
}

/** Of a workbook that is a ZIP, reads all members once: the library neither bounds what they inflate to nor minds that they are damaged. */
async function checkMembers(source: ByteSource, { limits }: ResolvedOptions): Promise<void> {
  const head = await source.read(0, 2);
  if (head[0] !== 0x50 || head[1] !== 0x4b) return;
  const bounded = { ...limits, maxInflatedBytes: INFLATED * limits.maxWholeBytes };
  for (const member of await zipMembers(source, bounded)) {
    for await (const piece of pieces(member.source.stream())) void piece;
  }
}

interface WholeCell {
  /** n number, s text, b boolean, e error, z blank, d date. */
  t: string;
  v?: string | number | boolean | Date;
  /** As the file itself shows it, where it says. */
  w?: string;
  z?: string | number;
}

function cellText(
  { t, v, w, z }: WholeCell,
  numberText: (value: string, pattern: string) => string,
): Cell {
  switch (t) {
    case "n":
      return typeof v === "number"
        ? numberText(String(v), typeof z === "string" ? z : "General")
        : w ?? null;
    case "b":
      return v ? "TRUE" : "FALSE";
    case "z":
      return null;
    case "d":
      return w ?? (v instanceof Date ? v.toISOString() : null);
    case "e":
      return w ?? "#N/A";
    default:
      return v === undefined ? w ?? null : String(v);
  }
}
