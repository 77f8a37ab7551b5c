import { type CellKind, cellKind, isValueKind } from "./dialect_types.ts";
import { headerWeights } from "./header_weights.ts";

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
export function findHeader(records: string[][]): HeaderRows {
  const columns = columnsOf(records);
  const readings = headerReadings(records, columns);
  const scores = readings.map(({ features }) =>
    features.reduce((sum, value, f) => sum + value * weights[f]!, 0)
  );
  const top = Math.max(...scores);
  const best = readings[scores.indexOf(top)]!;
  const all = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return { preamble: best.preamble, header: best.header, columns, confidence: 1 / all };
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

/** Every reading that is possible of the records. */
export function headerReadings(records: string[][], columns: number): HeaderReading[] {
  const kinds = records.slice(0, mostPreamble + mostHeader + bodyRecords).map((record) =>
    record.slice(0, mostColumns).map(cellKind)
  );
  const width = Math.min(columns, mostColumns);
  const readings: HeaderReading[] = [];
  const bodies = new Map<number, Body>();
  const lookAt = cellLooks();
  const bodyFrom = (start: number) => {
    let body = bodies.get(start);
    if (!body) bodies.set(start, body = bodyOf(records, kinds, width, start, lookAt));
    return body;
  };
  // a table begins soon after the first record that fills it
  const full = records.findIndex((record) =>
    record.length === columns && filled(record) >= columns * 0.6
  );
  const latest = Math.min(records.length, mostPreamble, full < 0 ? mostPreamble : full + 8);
  for (let preamble = 0; preamble < latest; preamble++) {
    if (isBlank(records[preamble]!)) continue;
    for (let header = 0; header <= Math.min(mostHeader, records.length - preamble); header++) {
      if (header > 0 && isBlank(records[preamble + header - 1]!)) break;
      readings.push({
        preamble,
        header,
        features: measure(
          records,
          kinds,
          width,
          preamble,
          header,
          bodyFrom(preamble + header),
          lookAt,
        ),
      });
    }
  }
  return readings.length > 0
    ? readings
    : [{ preamble: 0, header: 0, features: headerFeatureNames.map(() => 0) }];
}

/** The records from `start` on, read as data. */
interface Body {
  rows: number[];
  columns: BodyColumns;
  /** Of the rows after the first. */
  rest: BodyColumns;
  top: RowEvidence | undefined;
}

function bodyOf(
  records: string[][],
  kinds: CellKind[][],
  width: number,
  start: number,
  lookAt: LookAtCell,
): Body {
  const rows: number[] = [];
  for (let r = start; r < Math.min(kinds.length, start + bodyRecords); r++) {
    if (!isBlank(records[r]!)) rows.push(r);
  }
  const columns = bodyColumns(records, kinds, width, rows);
  const rest = bodyColumns(records, kinds, width, rows.slice(1));
  const top = rows.length > 0
    ? rowEvidence(records, kinds, width, rows[0]!, rest, lookAt)
    : undefined;
  return { rows, columns, rest, top };
}

function measure(
  records: string[][],
  kinds: CellKind[][],
  width: number,
  preamble: number,
  header: number,
  { rows: body, columns, top }: Body,
  lookAt: LookAtCell,
): number[] {
  const above = range(0, preamble);
  const named = range(preamble, preamble + header);
  const last = header > 0
    ? rowEvidence(records, kinds, width, preamble + header - 1, columns, lookAt)
    : undefined;
  const first = header > 1
    ? rowEvidence(records, kinds, width, preamble, columns, lookAt)
    : undefined;
  const fills = above.map((r) => filled(records[r]!) / width);
  const start = records[preamble]!;
  const same = header > 1
    ? named.slice(1).filter((r) => records[r]!.join("\0") === start.join("\0")).length /
      (header - 1)
    : 0;
  return [
    preamble > 0 ? 1 : 0,
    Math.log1p(preamble),
    mean(fills),
    fills.filter((fill) => fill > 0.7).length / Math.max(1, preamble),
    preamble > 0 && isBlank(records[preamble - 1]!) ? 1 : 0,
    mean(above.map((r) => filled(records[r]!) <= 1 ? 1 : 0)),
    mean(above.map((r) => likeness(kinds[r]!, columns.kinds, records[r]!.length === width))),
    start.length === width ? 1 : 0,
    filled(start) / width,
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
    header > 0 && body.length > 0 && records[body[0]!]!.join("\0") === start.join("\0") ? 1 : 0,
    columns.homogeneity,
    body.length === 0 ? 1 : 0,
  ];
}

interface BodyColumns {
  rows: number[];
  kinds: (CellKind | undefined)[];
  lengths: number[];
  homogeneity: number;
}

/** The kind that most cells of each column are of. */
function bodyColumns(
  records: string[][],
  kinds: CellKind[][],
  width: number,
  body: number[],
): BodyColumns {
  const result: BodyColumns = { rows: body, kinds: [], lengths: [], homogeneity: 0 };
  let sum = 0;
  // a handful of kinds, in the order in which they come
  const seen: CellKind[] = [];
  const counts: number[] = [];
  for (let c = 0; c < width; c++) {
    let count = 0;
    let length = 0;
    seen.length = counts.length = 0;
    for (const r of body) {
      const kind = kinds[r]![c];
      if (kind === undefined || kind === "empty") continue;
      count++;
      length += records[r]![c]!.length;
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
function rowEvidence(
  records: string[][],
  kinds: CellKind[][],
  width: number,
  row: number,
  body: BodyColumns,
  lookAt: LookAtCell,
) {
  const record = records[row]!;
  const kind = kinds[row]!;
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
    const raw = record[c];
    if (raw === undefined) continue;
    const look = lookAt(raw);
    const { cell } = look;
    if (cell === "") continue;
    count++;
    seen.add(cell);
    const value = isValueKind(kind[c]!);
    if (value) values++;
    const below = body.kinds[c];
    if (below !== undefined) {
      const typed = isValueKind(below) || below === "code" || below === "boolean";
      if (typed && kind[c] !== below && !value) contrast++;
      else if (typed && kind[c] === below) contrast--;
    }
    if (kind[c] !== "empty" && body.rows.some((r) => records[r]![c] === raw)) inBody++;
    if (look.isNamed) named++;
    if (look.isKnown) known++;
    styles.set(look.style, (styles.get(look.style) ?? 0) + 1);
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

/** What a cell looks like by itself; `cell` is its text without the spaces around it. */
interface CellLook {
  cell: string;
  isNamed: boolean;
  isKnown: boolean;
  style: string;
}

type LookAtCell = (raw: string) => CellLook;

/** Looks at each text once: a row is part of many readings. */
function cellLooks(): LookAtCell {
  const known = new Map<string, CellLook>();
  return (raw) => {
    let look = known.get(raw);
    if (look === undefined) known.set(raw, look = cellLook(raw.trim()));
    return look;
  };
}

function cellLook(cell: string): CellLook {
  return {
    cell,
    isNamed: /^[\p{L}_#%][\p{L}\p{N}_ ()%#.$€/&:'-]{0,40}$/u.test(cell),
    isKnown: tokens(cell).some((token) => headerWords.has(token)),
    style: styleOf(cell),
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
function likeness(row: CellKind[], body: (CellKind | undefined)[], wide: boolean): number {
  if (!wide) return 0;
  return mean(body.map((kind, c) => kind !== undefined && row[c] === kind ? 1 : 0));
}

function filled(record: string[]): number {
  return record.reduce((count, cell) => count + (cell.trim() === "" ? 0 : 1), 0);
}

function isBlank(record: string[]): boolean {
  return record.every((cell) => cell.trim() === "");
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
