import { ScoutError } from "../wire/error.ts";
import type { ByteSource } from "./byte_source.ts";
import { csvTables } from "./csv_tables.ts";
import { gzipSource } from "./gzip_source.ts";
import { jsonTables } from "./json_tables.ts";
import { rowsTable } from "./memory_table.ts";
import { ndjsonTable } from "./ndjson_table.ts";
import { randomAccess } from "./random_access.ts";
import { unreadable } from "./reader_error.ts";
import { readingTable, receiptTable } from "./receipt_table.ts";
import { type ReaderOptions, type ResolvedOptions, resolveOptions } from "./reader_options.ts";
import { sniff } from "./sniff.ts";
import { stacked } from "./side_by_side.ts";
import type { Sniffed } from "./sniffed.ts";
import type { Checkpoint, Row, RowChunk, Table } from "./table.ts";
import { unpivoted } from "./unpivoted.ts";
import { utf8Source } from "./utf8_source.ts";
import { refuseDeclarations } from "./xml_text.ts";

/**
 * The tables of a file whose format is known, one after the other; each can be read before the
 * next is asked for, and again from any checkpoint. Throws ScoutError with a stable code
 * (docs/file-formats.md) for a file that cannot be read or must not be.
 *
 * What reads XML, workbooks, Parquet and archives is loaded with the first file of theirs: it takes
 * 20 MB, of which others are spared.
 */
export async function* openTables(
  source: ByteSource,
  sniffed: Sniffed,
  options: ReaderOptions = {},
): AsyncGenerator<Table> {
  const resolved = resolveOptions(options);
  for await (const table of tablesOf(source, sniffed, resolved, 0)) {
    yield unpivoted(stacked(table), resolved.chunkRows);
  }
}

async function* tablesOf(
  source: ByteSource,
  sniffed: Sniffed,
  options: ResolvedOptions,
  nesting: number,
): AsyncGenerator<Table> {
  if (sniffed.notTabular) throw unreadable(sniffed.notTabular.code, sniffed.notTabular.message);
  const [container, ...within] = sniffed.containers;
  if (container !== undefined) {
    if (nesting >= options.limits.maxNesting) throw nestedTooDeep();
    const inner = container === "gzip"
      ? gzipped(source, options)
      : await onlyMember(source, options);
    yield* tablesOf(inner, { ...sniffed, containers: within }, options, nesting + 1);
    return;
  }
  switch (sniffed.format) {
    case "csv":
    case "tsv":
    case "fixed":
    case "text":
      if (sniffed.printed) {
        yield (sniffed.printed.areReadings ? readingTable : receiptTable)(source, sniffed);
        return;
      }
      yield* csvTables(source, sniffed, options);
      return;
    case "json":
      yield* jsonTables(utf8Source(source, sniffed.encoding?.name), options);
      return;
    case "ndjson":
      yield await ndjsonTable(utf8Source(source, sniffed.encoding?.name), options);
      return;
    case "xml":
      if (await isWorkbook(source)) yield* wholeWorkbook(source, options);
      else {
        const { xmlTable } = await import("./xml_table.ts");
        yield await xmlTable(utf8Source(source, sniffed.encoding?.name), options);
      }
      return;
    case "xlsx":
    case "xlsm": {
      const { workbookTables } = await import("./workbook_tables.ts");
      yield* workbookTables(await randomAccess(source, options), options);
      return;
    }
    case "xls":
    case "xlsb":
    case "ods":
      yield* wholeWorkbook(source, options);
      return;
    case "parquet": {
      const { parquetTable } = await import("./parquet_table.ts");
      yield await parquetTable(await randomAccess(source, options), options);
      return;
    }
    case "zip":
      if (nesting >= options.limits.maxNesting) throw nestedTooDeep();
      yield* archiveTables(await randomAccess(source, options), options, nesting);
      return;
    case "avro":
      throw unreadable("unsupported_format", "Avro files are not read.", {
        hint: "Write it as Parquet (Spark: df.write.parquet) or NDJSON (avro-tools tojson).",
      });
    default:
      throw unreadable("unsupported_format", `Files of the format ${sniffed.format} are not read.`);
  }
}

/** Excel's own XML of 2003. */
async function isWorkbook(source: ByteSource): Promise<boolean> {
  const head = new TextDecoder().decode(await source.read(0, 4096)).replaceAll("\0", "");
  if (!head.includes("urn:schemas-microsoft-com:office:spreadsheet")) return false;
  refuseDeclarations(head);
  return true;
}

async function* wholeWorkbook(
  source: ByteSource,
  options: ResolvedOptions,
): AsyncGenerator<Table> {
  const { wholeWorkbookTables } = await import("./workbook_whole.ts");
  yield* wholeWorkbookTables(await randomAccess(source, options), options);
}

function nestedTooDeep(): Error {
  return unreadable("nested_too_deep", "Containers are nested too deep.", {
    hint: "An archive may hold archives, but these no further ones.",
  });
}

/** What is in a gzip, from a part if it was inflated before. */
function gzipped(source: ByteSource, options: ResolvedOptions): ByteSource {
  return options.inflated("") ?? gzipSource(source, options.limits);
}

/** The one file of an archive that holds one. */
async function onlyMember(source: ByteSource, options: ResolvedOptions): Promise<ByteSource> {
  const { zipMembers } = await import("./zip_members.ts");
  const members = (await zipMembers(await randomAccess(source, options), options.limits))
    .filter(({ path }) => !isClutter(path));
  const [member] = members;
  if (member === undefined || members.length > 1) {
    throw unreadable("damaged_archive", `The archive holds ${members.length} files, not one.`);
  }
  return options.inflated(member.path) ?? member.source;
}

/** Tables of every file of an archive, named `member.csv` or `member.xlsx!Sheet1`. */
async function* archiveTables(
  source: ByteSource,
  options: ResolvedOptions,
  nesting: number,
): AsyncGenerator<Table> {
  const { zipMembers } = await import("./zip_members.ts");
  for (const member of await zipMembers(source, options.limits)) {
    if (isClutter(member.path) || member.bytes === 0) continue;
    try {
      const inner = await sniffable(options.inflated(member.path) ?? member.source, options);
      const within = {
        ...options,
        inflated: (path: string) => options.inflated(`${member.path}/${path}`),
      };
      const sniffed = await sniff(inner);
      for await (const table of tablesOf(inner, sniffed, within, nesting + 1)) {
        const separator = sniffed.format === "zip" ? "/" : "!";
        yield memberTable(
          table.name === "" ? member.path : `${member.path}${separator}${table.name}`,
          table,
        );
      }
    } catch (error) {
      yield unreadMember(member.path, error, options);
    }
  }
}

const SIGNATURES = [[0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0x50, 0x41, 0x52, 0x31]];

/** A member in which any place can be read, where its format needs that: a ZIP, an OLE file, Parquet. */
async function sniffable(member: ByteSource, options: ResolvedOptions): Promise<ByteSource> {
  const head = await member.read(0, 4);
  return SIGNATURES.some((signature) => signature.every((byte, i) => head[i] === byte))
    ? await randomAccess(member, options)
    : member;
}

/** A table under its member's name. Where the member turns out to be damaged, its last row says so and the others are read. */
function memberTable(name: string, table: Table): Table {
  async function* chunks(from?: Checkpoint): AsyncIterable<RowChunk> {
    try {
      yield* table.chunks(from);
    } catch (error) {
      yield { rows: [unreadRow(error)], next: null };
    }
  }
  return { ...table, name, chunks };
}

/** A member that is no table, or a damaged one: one row that says why, for quarantine. */
function unreadMember(path: string, error: unknown, options: ResolvedOptions): Table {
  const row = unreadRow(error);
  return rowsTable(path, [], 1, () => row, options);
}

function unreadRow(error: unknown): Row {
  // that Storage does not answer is not the member's fault
  if (!(error instanceof ScoutError) || error.status !== 422) throw error;
  return {
    rowNo: 1,
    byteOffset: null,
    cells: [],
    raw: new Uint8Array(0),
    issue: { code: error.code, message: error.message },
  };
}

/** What systems put into archives beside the files. */
export function isClutter(path: string): boolean {
  return /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/i.test(path);
}
