import type { ByteSource } from "./byte_source.ts";
import { commentMark } from "./csv_comments.ts";
import { footerStart } from "./csv_footer.ts";
import { rankDialects, type RankedDialects } from "./dialect.ts";
import { cutFixed, fixedColumns } from "./fixed_columns.ts";
import { markupFormat } from "./format_text.ts";
import { headRecords } from "./head_records.ts";
import { columnsOf, findHeader } from "./header_rows.ts";
import { printedIn } from "./receipt_table.ts";
import type { Dialect, FileFormat, Forced, Sniffed, SniffedEncoding } from "./sniffed.ts";
import { tableChance } from "./table_evidence.ts";
import { timesIn } from "./times_in.ts";

/** A source of which the end may not be known. */
export type PartialSource = ByteSource & { readonly partial?: boolean };

/** Finds the format of text, and the dialect where it is lines of cells. */
export async function sniffText(
  decoded: string,
  whole: boolean,
  encoding: SniffedEncoding,
  source: PartialSource,
  forced: Forced,
): Promise<Sniffed> {
  const text = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  const base = { containers: [], encoding };
  const markup = forced.format ? undefined : markupFormat(text, whole, source.name);
  if (markup) {
    const { why, ...found } = markup;
    return { ...base, ...found, why: [`${markup.format}: ${why}`, encodingWhy(encoding)] };
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
  const isForced = forced.format || forced.delimiter !== undefined ||
    forced.preamble_rows !== undefined;
  const printed = isForced ? null : printedIn(text, whole);
  if (printed) {
    const { chance, ...found } = printed;
    const what = found.areReadings ? "readings of a till" : "receipts, whose items come to totals";
    return {
      ...base,
      format: "text",
      confidence: chance,
      printed: found,
      why: [`text: its lines are ${what}`, encodingWhy(encoding)],
    };
  }
  return await sniffTable(text, whole, source, forced, encoding);
}

async function sniffTable(
  text: string,
  whole: boolean,
  source: PartialSource,
  forced: Forced,
  encoding: SniffedEncoding,
): Promise<Sniffed> {
  const ranked = rankDialects(text, whole, forced);
  const best = ranked.candidates[0]!;
  const widths = widthsOf(text, whole, ranked, forced);
  const syntax = widths ? { delimiter: "", quote: null, escape: null, trim: true } : best.syntax;
  const first = headRecords(text, whole, syntax);
  const columns = widths?.length ?? columnsOf(first.records);
  const read = first.doubtful ? headRecords(text, whole, syntax, columns).records : first.records;
  const records = widths
    ? read.map(([line]) => (line!.trim() === "" ? [""] : cutFixed(line!, widths)))
    : read;
  const comment = forced.comment === undefined
    ? commentMark(records, columns, syntax.delimiter)
    : forced.comment;
  const isComment = (record: string[]) => comment !== null && record[0]!.startsWith(comment);
  const head = findHeader(
    comment === null ? records : records.map((record) => (isComment(record) ? [""] : record)),
    (cell) => ranked.lookAt(cell).kind,
  );
  const { format, confidence } = tableFormat(text, ranked, widths, source.name, forced);
  const isText = format === "text";
  const preamble = forced.preamble_rows ?? (isText ? 0 : head.preamble);
  const ruled = head.header > 0 && isRule(records[head.preamble + head.header]) ? 1 : 0;
  const header = forced.header_rows ?? (isText ? 0 : head.header + ruled);
  const body = records.slice(preamble + header)
    .filter((record) => !isComment(record) && record.some((cell) => cell.trim() !== ""));
  const dialect: Dialect = {
    ...(isText ? { delimiter: "", quote: null, escape: null, trim: false } : syntax),
    newline: newlineOf(text),
    comment: isText ? null : comment,
    preamble_rows: preamble,
    header_rows: header,
    footer_start: source.partial || isText || widths
      ? null
      : await footerStart(source, encoding.name, syntax, columns, body),
    columns: isText ? 1 : columns,
    confidence: ranked.chance,
    header_confidence: head.confidence,
    ...(widths ? { widths } : {}),
  };
  return {
    format,
    confidence,
    containers: [],
    encoding,
    dialect,
    ...(header > 0 ? { header: records[preamble]! } : {}),
    why: [tableWhy(format, dialect, records.length), headerWhy(dialect), encodingWhy(encoding)],
  };
}

/** Columns of fixed width, where no delimiter makes a table and the lines have gaps in common. */
function widthsOf(
  text: string,
  whole: boolean,
  { candidates, chance }: RankedDialects,
  forced: Forced,
): number[] | undefined {
  if (forced.delimiter !== undefined || (forced.format && forced.format !== "fixed")) {
    return undefined;
  }
  const { delimiter } = candidates[0]!.syntax;
  const doubtful = delimiter.trim() === "" && delimiter !== "\t" || chance < 0.7;
  return doubtful || forced.format === "fixed" ? fixedColumns(text, whole) : undefined;
}

function tableFormat(
  text: string,
  { candidates }: RankedDialects,
  widths: number[] | undefined,
  name: string,
  forced: Forced,
): { format: FileFormat; confidence: number } {
  if (forced.format) return { format: forced.format, confidence: 1 };
  const chance = named(tableChance(candidates[0]!, text), name);
  if (chance < 0.5 && !widths) return { format: "text", confidence: 1 - chance };
  const format = widths ? "fixed" : candidates[0]!.syntax.delimiter === "\t" ? "tsv" : "csv";
  return { format, confidence: Math.max(chance, 0.5) };
}

/** A name counts last: it moves even odds to three to one. */
function named(chance: number, name: string): number {
  const table = /\.(?:csv|tsv|tab|psv|dat|asc)(?:\.\w+)?$/i.test(name);
  const prose =
    /\.(?:md|log|rst|html?|js|ts|py|sql|css|ya?ml|ini|cfg|conf|sh|java|c|h|cpp|tex|eml)$/i.test(
      name,
    );
  const odds = chance / Math.max(1e-9, 1 - chance) * (table ? 3 : prose ? 1 / 3 : 1);
  return odds / (1 + odds);
}

/** A record that underlines the header. */
function isRule(record: string[] | undefined): boolean {
  return record !== undefined && record.some((cell) => cell !== "") &&
    record.every((cell) => /^\s*(?:[-=_+:|*]{2,}\s*)?$/.test(cell));
}

function newlineOf(text: string): string {
  const crlf = timesIn(text, "\r\n");
  const lf = timesIn(text, "\n") - crlf;
  const cr = timesIn(text, "\r") - crlf;
  if (crlf >= lf && crlf >= cr && crlf > 0) return "\r\n";
  return cr > lf ? "\r" : "\n";
}

function tableWhy(format: FileFormat, dialect: Dialect, records: number): string {
  if (format === "text") return "text: no delimiter makes columns of its lines";
  if (dialect.widths) {
    return `fixed: its lines have gaps in common, which make ${dialect.columns} columns`;
  }
  const by = dialect.delimiter === ""
    ? "no delimiter"
    : `delimiter ${JSON.stringify(dialect.delimiter)}`;
  return `${format}: with ${by} most of the first ${records} records have ${dialect.columns} cells`;
}

function headerWhy({ preamble_rows: preamble, header_rows: header }: Dialect): string {
  const names = header === 0 ? "the first record is data" : `${header} record(s) name the columns`;
  return preamble > 0 ? `header: ${names}, after ${preamble} others` : `header: ${names}`;
}

function encodingWhy({ name, bom }: SniffedEncoding): string {
  return `encoding: ${name}, as ${
    bom ? "its byte order mark says" : "its bytes make the likeliest text in it"
  }`;
}
