import { type CellKind, cellKind, isValueKind } from "./dialect_types.ts";
import { headerWeights } from "./header_weights.ts";
import { periodColumns } from "./period_columns.ts";
import { periodName } from "./period_name.ts";

/** Where a table begins within the first records, and how many of them name its columns. */
export interface HeaderRows {
  preamble: number;
  header: number;
  columns: number;
  confidence: number;
}

/** One reading of the first records, with what is measured of it. */
export interface HeaderReading {
  preamble: number;
  header: number;
  features: number[];
}

/** What is measured of a reading; the weights (header_weights.ts) are in this order. */
export const headerFeatureNames = [
  "preamble",
  "preamble_log",
  "preamble_fill",
  "preamble_full_rows",
  "preamble_ends_blank",
  "preamble_narrow",
  "preamble_like_body",
  "top_wide",
  "top_fill",
  "header_1",
  "header_2",
  "header_3",
  "header_fill",
  "header_unique",
  "header_values",
  "header_in_body",
  "header_contrast",
  "header_named",
  "header_known_words",
  "header_one_style",
  "header_length_contrast",
  "header_same_rows",
  "header_upper_fill",
  "header_upper_values",
  "header_last_values",
  "body_top_values",
  "body_top_contrast",
  "body_top_named",
  "body_top_known_words",
  "body_top_repeats_header",
  "body_homogeneity",
  "body_missing",
] as const;

const mostPreamble = 24;
const mostHeader = 3;
const bodyRecords = 24;
const mostColumns = 40;
const fewestPeriods = 3;

const headerWords = new Set(
  ("id no nr num number code name names title type kind category class group status state date time day month year week hour timestamp datetime created updated at on by from to start end first last " +
    "age sex gender address street city country region province zip postal phone email url link website lat latitude long longitude location store branch customer client user product item sku upc barcode brand " +
    "description desc note notes comment comments remarks text value amount total sum price cost sales revenue qty quantity units count unit size weight height width length color rate ratio percent pct score rank level index key " +
    "order invoice transaction payment method currency tax discount balance description model version language source file path host ip user department team company account parent label min max mean avg median std var count " +
    "nombre fecha precio cantidad codigo datum preis menge produkt kunde nom prix quantite pangalan petsa presyo dami halaga tindahan lugar uri")
    .split(" "),
);

const weights = headerFeatureNames.map((name) => headerWeights[name]!);

/** Finds preamble and header among the first records; blank ones are in it as they stand in the file. */
export function findHeader(records: string[][], kindOf?: KindOf): HeaderRows {
  const columns = columnsOf(records);
  const readings = headerReadings(records, columns, kindOf);
  const scores = readings.map(({ features }) =>
    features.reduce((sum, value, f) => sum + value * weights[f]!, 0)
  );
  const top = Math.max(...scores);
  const best = readings[scores.indexOf(top)]!;
  const all = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  const header = best.header === 0 && namesPeriods(records, best.preamble) ? 1 : best.header;
  const above = header > 0 && header < mostHeader && arePeriods(records[best.preamble - 1]) ? 1 : 0;
  return {
    preamble: best.preamble - above,
    header: header + above,
    columns,
    confidence: 1 / all,
  };
}

/** Whether a record is of periods, each over the names of what was measured in it. */
function arePeriods(record: string[] | undefined): boolean {
  const names = record?.map((cell) => cell.trim()).filter((cell) => cell !== "") ?? [];
  const periods = new Set(names.filter((name) => periodName(name)?.measure === ""));
  return periods.size >= fewestPeriods && periods.size >= names.length - 1;
}

/** Whether a record that looks like data names days or years, which the one below does not. */
function namesPeriods(records: string[][], at: number): boolean {
  const below = records[at + 1];
  return periodColumns(records[at] ?? [], []) !== null &&
    (below === undefined || periodColumns(below, []) === null);
}

/** Cells of a record of the table: the width of most records, where wide ones count for more. */
export function columnsOf(records: string[][]): number {
  const widths = new Map<number, number>();
  for (const record of records) {
    if (isBlank(record)) continue;
    widths.set(record.length, (widths.get(record.length) ?? 0) + Math.log2(1 + record.length));
  }
  let columns = 1;
  for (const [width, weight] of widths) {
    const best = widths.get(columns) ?? 0;
    if (weight > best || (weight === best && width > columns)) columns = width;
  }
  return columns;
}

type KindOf = (cell: string) => CellKind;

/** Every reading that is possible of the records. */
export function headerReadings(
  records: string[][],
  columns: number,
  kindOf: KindOf = cellKind,
): HeaderReading[] {
  const lookAt = headCells(kindOf);
  const rows = records.slice(0, mostPreamble + mostHeader + bodyRecords)
    .map((record) => headRow(record, lookAt));
  const width = Math.min(columns, mostColumns);
  const readings: HeaderReading[] = [];
  const bodies = new Map<number, Body>();
  const bodyFrom = (start: number) => {
    let body = bodies.get(start);
    if (!body) bodies.set(start, body = bodyOf(rows, width, start));
    return body;
  };
  // a table begins soon after the first record that fills it
  const full = records.findIndex((record) =>
    record.length === columns && filled(record) >= columns * 0.6
  );
  const latest = Math.min(records.length, mostPreamble, full < 0 ? mostPreamble : full + 8);
  for (let preamble = 0; preamble < latest; preamble++) {
    if (rows[preamble]!.filled === 0) continue;
    for (let header = 0; header <= Math.min(mostHeader, records.length - preamble); header++) {
      const last = rows[preamble + header - 1];
      if (header > 0 && last!.filled === 0) break;
      // a text in the first column alone is a title, and names no group, where names below come again
      if (header > 1 && isTitle(rows[preamble]!) && repeats(last!.record)) break;
      readings.push({
        preamble,
        header,
        features: measure(rows, width, preamble, header, bodyFrom(preamble + header)),
      });
    }
  }
  return readings.length > 0
    ? readings
    : [{ preamble: 0, header: 0, features: headerFeatureNames.map(() => 0) }];
}

/** A record with what it is asked for in many readings. */
interface HeadRow {
  record: string[];
  /** Of the columns that are looked at. */
  kinds: CellKind[];
  looks: HeadCell[];
  /** Its cells in one text: same where all of them are. */
  text: string;
  /** Cells that are not blank. */
  filled: number;
}

function headRow(record: string[], lookAt: LookAtCell): HeadRow {
  const looks = record.slice(0, mostColumns).map(lookAt);
  return {
    record,
    kinds: looks.map(({ kind }) => kind),
    looks,
    text: record.join("\0"),
    filled: filled(record),
  };
}

/** The records from some row on, read as data. */
interface Body {
  rows: HeadRow[];
  columns: BodyColumns;
  /** The first of them, over those after it. */
  top: RowEvidence | undefined;
  /** The row above them. */
  above: RowEvidence | undefined;
}

function bodyOf(all: readonly HeadRow[], width: number, start: number): Body {
  const rows: HeadRow[] = [];
  const above = all[start - 1];
  const names = above !== undefined && above.filled > 1 ? above.text : null;
  let isBelow = false;
  for (const row of all.slice(start, start + bodyRecords)) {
    if (row.filled === 0) continue;
    const isAgain = row.text === names;
    // names of columns may stand above each of several blocks of rows
    if (isAgain && isBelow) continue;
    isBelow ||= !isAgain;
    rows.push(row);
  }
  const columns = bodyColumns(rows, width);
  const [top] = rows;
  return {
    rows,
    columns,
    top: top && rowEvidence(top, bodyColumns(rows.slice(1), width), width),
    above: above && rowEvidence(above, columns, width),
  };
}

function measure(
  rows: readonly HeadRow[],
  width: number,
  preamble: number,
  header: number,
  { rows: body, columns, top, above: lastOfHeader }: Body,
): number[] {
  const above = rows.slice(0, preamble);
  const start = rows[preamble]!;
  const last = header > 0 ? lastOfHeader : undefined;
  const first = header > 1 ? rowEvidence(start, columns, width) : undefined;
  const fills = above.map((row) => row.filled / width);
  const same = header > 1
    ? rows.slice(preamble + 1, preamble + header).filter(({ text }) => text === start.text).length /
      (header - 1)
    : 0;
  return [
    preamble > 0 ? 1 : 0,
    Math.log1p(preamble),
    mean(fills),
    fills.filter((fill) => fill > 0.7).length / Math.max(1, preamble),
    preamble > 0 && rows[preamble - 1]!.filled === 0 ? 1 : 0,
    mean(above.map((row) => row.filled <= 1 ? 1 : 0)),
    mean(above.map(({ kinds, record }) => record.length === width ? likeness(kinds, columns) : 0)),
    start.record.length === width ? 1 : 0,
    start.filled / width,
    header === 1 ? 1 : 0,
    header === 2 ? 1 : 0,
    header === 3 ? 1 : 0,
    last?.fill ?? 0,
    last?.unique ?? 0,
    last?.values ?? 0,
    last?.inBody ?? 0,
    last?.contrast ?? 0,
    last?.named ?? 0,
    last?.known ?? 0,
    last?.oneStyle ?? 0,
    last?.length ?? 0,
    same,
    first?.fill ?? 0,
    first?.values ?? 0,
    header > 1 ? last!.values : 0,
    top?.values ?? 0,
    top?.contrast ?? 0,
    top?.named ?? 0,
    top?.known ?? 0,
    header > 0 && body[0]?.text === start.text ? 1 : 0,
    columns.homogeneity,
    body.length === 0 ? 1 : 0,
  ];
}

interface BodyColumns {
  rows: HeadRow[];
  kinds: (CellKind | undefined)[];
  lengths: number[];
  homogeneity: number;
}

/** The kind that most cells of each column are of. */
function bodyColumns(rows: HeadRow[], width: number): BodyColumns {
  const result: BodyColumns = { rows, kinds: [], lengths: [], homogeneity: 0 };
  let sum = 0;
  // a handful of kinds, in the order in which they come
  const seen: CellKind[] = [];
  const counts: number[] = [];
  for (let c = 0; c < width; c++) {
    let count = 0;
    let length = 0;
    seen.length = counts.length = 0;
    for (const { kinds, record } of rows) {
      const kind = kinds[c];
      if (kind === undefined || kind === "empty") continue;
      count++;
      length += record[c]!.length;
      const at = seen.indexOf(kind);
      if (at >= 0) counts[at]!++;
      else {
        seen.push(kind);
        counts.push(1);
      }
    }
    let best = 0;
    for (let k = 1; k < counts.length; k++) if (counts[k]! > counts[best]!) best = k;
    const share = count === 0 ? 0 : counts[best]! / count;
    sum += share;
    result.kinds.push(share >= 0.6 ? seen[best] : undefined);
    result.lengths.push(count === 0 ? 0 : length / count);
  }
  result.homogeneity = sum / width;
  return result;
}

type RowEvidence = ReturnType<typeof rowEvidence>;

/** What a row looks like that may name the columns. */
function rowEvidence({ record, looks }: HeadRow, body: BodyColumns, width: number) {
  let values = 0;
  let contrast = 0;
  let inBody = 0;
  let named = 0;
  let known = 0;
  let count = 0;
  let length = 0;
  const styles = new Map<string, number>();
  const seen = new Set<string>();
  for (let c = 0; c < width; c++) {
    const look = looks[c];
    if (look === undefined) break;
    const { cell, kind, name } = look;
    if (cell === "") continue;
    const raw = record[c]!;
    count++;
    seen.add(cell);
    const value = isValueKind(kind);
    if (value) values++;
    const below = body.kinds[c];
    if (below !== undefined) {
      const typed = isValueKind(below) || below === "code" || below === "boolean";
      if (typed && kind !== below && !value) contrast++;
      else if (typed && kind === below) contrast--;
    }
    if (kind !== "empty" && body.rows.some((row) => row.record[c] === raw)) inBody++;
    if (name.isNamed) named++;
    if (name.isKnown) known++;
    styles.set(name.style, (styles.get(name.style) ?? 0) + 1);
    const usual = body.lengths[c]!;
    if (usual > 0) length += Math.abs(Math.log2((cell.length + 1) / (usual + 1)));
  }
  const of = (n: number) => n / Math.max(1, count);
  return {
    fill: count / width,
    unique: of(seen.size),
    values: of(values),
    contrast: of(contrast),
    inBody: of(inBody),
    named: of(named),
    known: of(known),
    oneStyle: of(Math.max(0, ...styles.values())),
    length: of(length),
  };
}

/** What a cell looks like by itself. */
class HeadCell {
  /** Its text without the spaces around it. */
  readonly cell: string;
  readonly kind: CellKind;
  #name: NameLook | undefined;

  constructor(raw: string, kind: CellKind) {
    this.cell = raw.trim();
    this.kind = kind;
  }

  /** As a name, which few of the rows may hold. */
  get name(): NameLook {
    return this.#name ??= nameLook(this.cell);
  }
}

type LookAtCell = (raw: string) => HeadCell;

/** Looks at each text once: cells repeat, and a row is part of many readings. */
function headCells(kindOf: KindOf): LookAtCell {
  const known = new Map<string, HeadCell>();
  return (raw) => {
    let look = known.get(raw);
    if (look === undefined) known.set(raw, look = new HeadCell(raw, kindOf(raw)));
    return look;
  };
}

interface NameLook {
  isNamed: boolean;
  isKnown: boolean;
  style: string;
}

function nameLook(cell: string): NameLook {
  const hasLetter = /\p{L}/u.test(cell);
  return {
    isNamed: /^[\p{L}_#%][\p{L}\p{N}_ ()%#.$€/&:'-]{0,40}$/u.test(cell),
    isKnown: hasLetter && tokens(cell).some((token) => headerWords.has(token)),
    style: hasLetter ? styleOf(cell) : "other",
  };
}

function tokens(cell: string): string[] {
  return cell.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase().split(/[^\p{L}]+/u);
}

function styleOf(cell: string): string {
  if (/^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(cell)) return "snake";
  if (/^[A-Z][A-Z0-9_ ]+$/.test(cell)) return "upper";
  if (/^[a-z]+[A-Z]/.test(cell)) return "camel";
  if (/^\p{Lu}/u.test(cell)) return "title";
  if (/^\p{Ll}/u.test(cell)) return "lower";
  return "other";
}

/** Share of a row's cells that are of the kind of their column. */
function likeness(row: CellKind[], { kinds }: BodyColumns): number {
  return mean(kinds.map((kind, c) => kind !== undefined && row[c] === kind ? 1 : 0));
}

function filled(record: string[]): number {
  return record.reduce((count, cell) => count + (cell.trim() === "" ? 0 : 1), 0);
}

function isTitle({ record, filled }: HeadRow): boolean {
  return record[0]?.trim() !== "" && filled === 1;
}

/** Whether names come again behind an empty cell, as of columns that stand side by side. */
function repeats(record: string[]): boolean {
  const names = record.map((cell) => cell.trim());
  const gap = names.indexOf("");
  return gap > 0 && names.slice(gap).some((name) => name !== "" && names.indexOf(name) < gap);
}

function isBlank(record: string[]): boolean {
  return record.every((cell) => cell.trim() === "");
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
