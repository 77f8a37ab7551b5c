import type { ByteSource } from "./byte_source.ts";
import { rankDialects } from "./dialect.ts";
import { fixedColumns } from "./fixed_columns.ts";
import { markupFormat } from "./format_text.ts";
import { commentMark } from "./csv_comments.ts";
import { footerStart } from "./csv_footer.ts";
import { columnsOf, findHeader } from "./header_rows.ts";
import { headRecords } from "./head_records.ts";
import type { Dialect, Forced, Sniffed, SniffedEncoding } from "./sniffed.ts";

/** Finds the format of text, and the dialect where it is lines of cells. */
export async function sniffText(
  decoded: string,
  whole: boolean,
  encoding: SniffedEncoding,
  source: ByteSource & { partial?: boolean },
  forced: Forced,
): Promise<Sniffed> {
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
  return { ...base, ...await sniffTable(text, whole, source, forced, encoding) };
}

async function sniffTable(
  text: string,
  whole: boolean,
  source: ByteSource & { partial?: boolean },
  forced: Forced,
  encoding: SniffedEncoding,
): Promise<Omit<Sniffed, "containers">> {
  const ranked = rankDialects(text, whole, forced);
  const best = ranked.candidates[0]!;
  const columns = columnsOf(headRecords(text, whole, best.syntax));
  const records = headRecords(text, whole, best.syntax, columns);
  const comment = forced.comment === undefined
    ? commentMark(records, columns, best.syntax.delimiter)
    : forced.comment;
  const isComment = (record: string[]) => comment !== null && record[0]!.startsWith(comment);
  const head = findHeader(records.map((record) => (isComment(record) ? [""] : record)));
  const body = records.slice(head.preamble + head.header)
    .filter((record) => !isComment(record) && record.some((cell) => cell.trim() !== ""));
  const fixed = best.syntax.delimiter === "" || best.syntax.delimiter === " "
    ? fixedColumns(text, whole)
    : undefined;
  const dialect: Dialect = {
    delimiter: best.syntax.delimiter,
    quote: best.syntax.quote,
    escape: best.syntax.escape,
    newline: newlineOf(text),
    comment,
    trim: best.syntax.trim,
    preamble_rows: forced.preamble_rows ?? head.preamble,
    header_rows: forced.header_rows ?? head.header,
    footer_start: source.partial
      ? null
      : await footerStart(source, encoding.name, best.syntax, head.columns, body),
    columns: head.columns,
    confidence: ranked.chance,
    header_confidence: head.confidence,
    ...(fixed ? { widths: fixed } : {}),
  };
  const format = fixed
    ? "fixed"
    : dialect.delimiter === "\t"
    ? "tsv"
    : dialect.delimiter === "" && !looksLikeColumn(records, source.name)
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
