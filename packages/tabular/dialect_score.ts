import {
  type CellKind,
  cellKind,
  type CellLook,
  isValueKind,
  usualDelimiters,
} from "./dialect_types.ts";
import { CsvTokenizer, type Syntax } from "./csv_tokenizer.ts";
import { timesIn } from "./times_in.ts";

/** A syntax that the text may have, with what reading a sample by it gives. */
export interface Candidate {
  syntax: Syntax;
  records: string[][];
  features: number[];
  score: number;
}

/** What is measured of a candidate; the weights (dialect_weights.ts) are in this order. */
export const featureNames = [
  "pattern_score_log",
  "type_score",
  "type_score_log",
  "modal_share",
  "modal_share_of_body",
  "columns_log",
  "single_column",
  "column_homogeneity",
  "typed_columns",
  "empty_share",
  "space_led_share",
  "foreign_delimiter_share",
  "odd_share",
  "proper_quotes_log",
  "stray_quotes",
  "unterminated_quotes",
  "bare_quotes",
  "comma",
  "semicolon",
  "tab",
  "pipe",
  "space",
  "colon",
  "several_characters",
  "other_delimiter",
  "single_quote",
  "other_quote",
  "no_quote",
  "backslash",
  "other_escape",
  "escapes_used",
  "header_like",
  "first_is_modal",
  "quotes_that_enclose",
  "cuts_values",
] as const;

const mostRecords = 100;

/** The head of a text that is read by many syntaxes, and what is known of it whatever the syntax. */
export interface Sample {
  text: string;
  whole: boolean;
  /** The share of lines that are one value as a whole. */
  wholeValues: number;
  lookAt: (cell: string) => CellLook;
  /** How often the text holds a quote. */
  timesOf: (quote: string) => number;
}

/** Reads the sample by `syntax` and measures what comes out of it. */
export function measure(sample: Sample, syntax: Syntax): Candidate {
  const { text, whole } = sample;
  const tokenizer = new CsvTokenizer(syntax);
  tokenizer.feed(text, true);
  const records: string[][] = [];
  let stray = 0;
  let unterminated = 0;
  for (let at = 0; at < text.length && records.length < mostRecords;) {
    const next = tokenizer.read(at);
    // the last record of a head may be cut
    if (next >= text.length && !whole && records.length > 0) break;
    if (tokenizer.issue === "stray_quote") stray++;
    else if (tokenizer.issue === "unterminated_quote") unterminated++;
    if (tokenizer.cells.length > 1 || tokenizer.cells[0]!.trim() !== "") {
      records.push(tokenizer.cells);
    }
    at = next;
  }
  const features = featuresOf(
    syntax,
    records,
    stray,
    unterminated,
    tokenizer.properQuotes,
    sample,
  );
  return { syntax, records, features, score: 0 };
}

function featuresOf(
  syntax: Syntax,
  records: string[][],
  stray: number,
  unterminated: number,
  properQuotes: number,
  { text, wholeValues, lookAt, timesOf }: Sample,
): number[] {
  const count = Math.max(1, records.length);
  const widths = new Map<number, number>();
  for (const record of records) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
  let modal = 1;
  for (const [width, n] of widths) {
    const best = widths.get(modal) ?? 0;
    if (n > best || (n === best && width > modal)) modal = width;
  }
  // pattern score of van den Burg, Nazabal and Sutton (2019), over row lengths
  let pattern = 0;
  for (const [width, n] of widths) pattern += n * Math.max(0.001, width - 1) / width;
  pattern /= widths.size * count;
  const looks = records.map((record) => record.map(lookAt));
  const tally = tallyLooks(records, looks, syntax.delimiter);
  const start = records.findIndex((record) => record.length === modal);
  const body = records.slice(Math.max(0, start));
  const inBody = body.filter((record) => record.length === modal).length / Math.max(1, body.length);
  const columns = columnEvidence(looks, modal);
  const d = syntax.delimiter;
  const known = [",", ";", "\t", "|", " ", ":"];
  const q = syntax.quote;
  const escapes = syntax.escape !== null && syntax.escape !== q;
  return [
    Math.log(pattern),
    tally.typed,
    Math.log(Math.max(0.01, tally.typed)),
    (widths.get(modal) ?? 0) / count,
    inBody,
    Math.log2(modal),
    modal === 1 ? 1 : 0,
    columns.homogeneity,
    columns.typed,
    tally.empty,
    tally.spaceLed,
    tally.foreign,
    tally.odd,
    Math.log1p(properQuotes),
    stray / count,
    unterminated / count,
    tally.quoted,
    ...known.map((delimiter) => (delimiter === d ? 1 : 0)),
    d.length > 1 ? 1 : 0,
    d.length === 1 && !known.includes(d) ? 1 : 0,
    q === "'" ? 1 : 0,
    q !== null && q !== '"' && q !== "'" ? 1 : 0,
    q === null ? 1 : 0,
    syntax.escape === "\\" ? 1 : 0,
    escapes && syntax.escape !== "\\" ? 1 : 0,
    escapes ? Math.log1p(timesIn(text, syntax.escape! + (q ?? d))) : 0,
    columns.headerLike,
    records[0]?.length === modal ? 1 : 0,
    q === null ? 0 : properQuotes / Math.max(1, timesOf(q)),
    d === "" ? 0 : wholeValues,
  ];
}

function tallyLooks(records: string[][], looks: CellLook[][], delimiter: string) {
  let cells = 0;
  let typed = 0;
  let empty = 0;
  let odd = 0;
  let spaceLed = 0;
  let following = 0;
  let others = 0;
  let quoted = 0;
  const foreign = usualDelimiters.reduce(
    (bits, one, i) => one === delimiter ? bits : bits | 1 << i,
    0,
  );
  looks.forEach((row, r) =>
    row.forEach((look, c) => {
      cells++;
      const { kind } = look;
      if (kind === "empty") empty++;
      else if (kind === "odd") odd++;
      if (kind !== "text" && kind !== "odd") typed += kind === "word" ? 0.9 : 1;
      const cell = records[r]![c]!;
      if (c > 0 && cell !== "") {
        following++;
        if (cell.charCodeAt(0) === 32) spaceLed++;
      }
      if ((look.delimiters & foreign) !== 0) others++;
      if (look.quoted) quoted++;
    })
  );
  const of = (n: number) => n / Math.max(1, cells);
  return {
    typed: of(typed),
    empty: of(empty),
    odd: of(odd),
    spaceLed: spaceLed / Math.max(1, following),
    foreign: of(others),
    quoted: of(quoted),
  };
}

/** The share of lines that are one value as a whole (a time, a number with a comma): a delimiter would cut it. */
export function cutValues(text: string): number {
  const lines = text.slice(0, 4000).split(/[\r\n]+/).filter((line) => line !== "").slice(0, 30);
  return lines.filter((line) => isValueKind(cellKind(line))).length / Math.max(1, lines.length);
}

/** How alike the cells of each column are, and whether the first row looks like names over values. */
function columnEvidence(looks: CellLook[][], modal: number) {
  const rows = looks.filter((row) => row.length === modal);
  const body = rows.length > 2 ? rows.slice(1) : rows;
  let homogeneity = 0;
  let typed = 0;
  let headerLike = 0;
  const most = Math.min(modal, 60);
  for (let c = 0; c < most; c++) {
    const counts = new Map<CellKind, number>();
    let filled = 0;
    for (const row of body) {
      const { kind } = row[c]!;
      if (kind === "empty") continue;
      filled++;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    let best: CellKind = "empty";
    for (const [kind, n] of counts) if (n > (counts.get(best) ?? 0)) best = kind;
    const share = filled === 0 ? 0.5 : (counts.get(best) ?? 0) / filled;
    homogeneity += share;
    const value = best === "integer" || best === "number" || best === "date" ||
      best === "boolean" ||
      best === "code";
    if (value && share > 0.8) {
      typed++;
      const top = rows[0]?.[c]?.kind;
      if (top === "word" || top === "code") headerLike++;
    }
  }
  return {
    homogeneity: homogeneity / most,
    typed: typed / most,
    headerLike: headerLike / most,
  };
}
