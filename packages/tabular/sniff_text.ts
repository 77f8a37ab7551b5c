import type { ByteSource } from "./byte_source.ts";
import { rankDialects } from "./dialect.ts";
import { fixedColumns } from "./fixed_columns.ts";
import { markupFormat } from "./format_text.ts";
import { findHeader } from "./header_rows.ts";
import { CsvTokenizer } from "./csv_tokenizer.ts";
import type { Dialect, Forced, Sniffed, SniffedEncoding } from "./sniffed.ts";

const mostHeadRecords = 200;

/** Finds the format of text, and the dialect where it is lines of cells. */
export function sniffText(
  decoded: string,
  whole: boolean,
  encoding: SniffedEncoding,
  source: ByteSource,
  forced: Forced,
): Sniffed {
  const text = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  const base = { containers: [], encoding };
  const markup = forced.format ? undefined : markupFormat(text, whole, source.name);
  if (markup) {
    return { ...base, ...markup, why: [`${markup.format}: ${markup.why}`, encodingWhy(encoding)] };
  }
  if (text.trim() === "") {
    return {
      ...base,
      format: "not_tabular",
      confidence: 0.99,
      notTabular: { code: "blank_file", message: "The file has no text in it." },
      why: ["it has nothing but spaces and line ends"],
    };
  }
  return { ...base, ...sniffTable(text, whole, source.name, forced, encoding) };
}

function sniffTable(
  text: string,
  whole: boolean,
  name: string,
  forced: Forced,
  encoding: SniffedEncoding,
): Omit<Sniffed, "containers"> {
  const ranked = rankDialects(text, whole, forced);
  const best = ranked.candidates[0]!;
  const records = headRecords(text, whole, best.syntax);
  const head = findHeader(records);
  const fixed = best.syntax.delimiter === "" || best.syntax.delimiter === " "
    ? fixedColumns(text, whole)
    : undefined;
  const dialect: Dialect = {
    delimiter: best.syntax.delimiter,
    quote: best.syntax.quote,
    escape: best.syntax.escape,
    newline: newlineOf(text),
    comment: null,
    trim: best.syntax.trim,
    preamble_rows: forced.preamble_rows ?? head.preamble,
    header_rows: forced.header_rows ?? head.header,
    footer_start: null,
    columns: head.columns,
    confidence: ranked.chance,
    header_confidence: head.confidence,
    ...(fixed ? { widths: fixed } : {}),
  };
  const format = fixed
    ? "fixed"
    : dialect.delimiter === "\t"
    ? "tsv"
    : dialect.delimiter === "" && !looksLikeColumn(records, name)
    ? "text"
    : "csv";
  const header = dialect.header_rows > 0 ? records[dialect.preamble_rows] : undefined;
  return {
    format: forced.format ?? format,
    confidence: ranked.chance,
    encoding,
    dialect,
    ...(header ? { header } : {}),
    why: [
      `${format}: ${records.length} records of ${head.columns} cells by ${
        JSON.stringify(dialect.delimiter)
      }`,
      encodingWhy(encoding),
    ],
  };
}

function headRecords(
  text: string,
  whole: boolean,
  syntax: ConstructorParameters<typeof CsvTokenizer>[0],
) {
  const tokenizer = new CsvTokenizer(syntax);
  tokenizer.feed(text, whole);
  const records: string[][] = [];
  for (let at = 0; at < text.length && records.length < mostHeadRecords;) {
    const next = tokenizer.read(at);
    if (next < 0) break;
    records.push(tokenizer.cells);
    at = next;
  }
  return records.length > 0 ? records : [[text]];
}

/** One value a line, not sentences. */
function looksLikeColumn(records: string[][], name: string): boolean {
  if (/\.csv$/i.test(name)) return true;
  if (/\.(?:txt|log|md)$/i.test(name)) return false;
  const lines = records.map((record) => record.join("")).filter((line) => line.trim() !== "");
  const short = lines.filter((line) => line.length < 40 && !/[.!?:] |[.!?]$/.test(line)).length;
  return short > lines.length * 0.9;
}

function newlineOf(text: string): string {
  const crlf = text.split("\r\n").length - 1;
  const lf = text.split("\n").length - 1 - crlf;
  const cr = text.split("\r").length - 1 - crlf;
  if (crlf >= lf && crlf >= cr && crlf > 0) return "\r\n";
  return cr > lf ? "\r" : "\n";
}

function encodingWhy({ name, bom }: SniffedEncoding): string {
  return `encoding ${name}: ${bom ? "its byte order mark says so" : "its bytes fit it best"}`;
}
