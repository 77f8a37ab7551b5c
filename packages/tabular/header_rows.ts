import { cellKind, isValueKind } from "./dialect_types.ts";

/** Where a table begins within the first records, and how many of them name its columns. */
export interface HeaderRows {
  preamble: number;
  header: number;
  columns: number;
  confidence: number;
}

const mostPreamble = 60;

/** Finds preamble and header in the first records (blank ones included, as they stand in the file). */
export function findHeader(records: string[][]): HeaderRows {
  const widths = new Map<number, number>();
  for (const record of records) {
    if (!isBlank(record)) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
  }
  let columns = 1;
  for (const [width, n] of widths) {
    const best = widths.get(columns) ?? 0;
    if (n > best || (n === best && width > columns)) columns = width;
  }
  let start = 0;
  while (
    start < Math.min(records.length - 1, mostPreamble) && !beginsTable(records, start, columns)
  ) {
    start++;
  }
  const { header, confidence } = headerAt(records, start, columns);
  return { preamble: start, header, columns, confidence };
}

/** A table begins with a record that fills most of its columns, followed by another of its width. */
function beginsTable(records: string[][], at: number, columns: number): boolean {
  const record = records[at]!;
  if (isBlank(record)) return false;
  const filled = record.filter((cell) => cell.trim() !== "").length;
  if (columns > 1 && record.length < Math.max(2, columns * 0.6)) return false;
  return filled >= Math.min(columns, Math.max(1, columns * 0.5));
}

function headerAt(records: string[][], start: number, columns: number) {
  const body = records.slice(start, start + 40).filter((record) => !isBlank(record));
  const top = body[0] ?? [];
  const kinds = body.map((record) => record.map(cellKind));
  let evidence = 0;
  let judged = 0;
  for (let c = 0; c < columns; c++) {
    const below = kinds.slice(1).map((row) => row[c]).filter((kind) => kind && kind !== "empty");
    const name = kinds[0]?.[c];
    if (!name) continue;
    judged++;
    if (isValueKind(name)) evidence -= 2;
    else if (name === "empty") evidence -= 0.3;
    else {
      const values = below.filter((kind) => isValueKind(kind!)).length;
      if (below.length > 0 && values / below.length > 0.7) evidence += 2;
      else if (name === "word" || name === "code") evidence += 0.3;
      const repeated = body.slice(1).filter((record) => record[c] === top[c]).length;
      if (repeated > 0) evidence -= 1;
    }
  }
  const mean = evidence / Math.max(1, judged);
  const unique =
    new Set(top.filter((cell) => cell !== "")).size === top.filter((cell) => cell !== "").length;
  const logit = mean * 3 + (unique ? 0.5 : -1);
  const chance = 1 / (1 + Math.exp(-logit));
  const header = chance >= 0.5 ? 1 : 0;
  return { header, confidence: header ? chance : 1 - chance };
}

function isBlank(record: string[]): boolean {
  return record.every((cell) => cell.trim() === "");
}
