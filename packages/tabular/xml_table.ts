import { SaxesParser } from "saxes";
import type { ByteSource } from "./byte_source.ts";
import { checkpointNumber, namesSince, recallNames } from "./growing_checkpoint.ts";
import { GrowingHeader } from "./growing_header.ts";
import { ENVELOPE } from "./json_shape.ts";
import { unreadable } from "./reader_error.ts";
import type { ResolvedOptions } from "./reader_options.ts";
import { pieces } from "./stream_source.ts";
import type { Checkpoint, Row, RowChunk, Table } from "./table.ts";
import { XmlPath } from "./xml_path.ts";
import { dataAttributes, localName, type XmlNode, xmlRows } from "./xml_record.ts";
import { unknownEntity } from "./xml_text.ts";

/** Bytes at the beginning in which the repeating element is looked for. */
const HEAD_BYTES = 512 * 1024;
/** Bytes that are parsed at once. */
const STEP = 32 * 1024;

/** An XML document in UTF-8: each occurrence of the element that repeats is a row, or each of its lines. */
export async function xmlTable(source: ByteSource, options: ResolvedOptions): Promise<Table> {
  const { path, lines } = await recordPath(source, options);
  const header = new GrowingHeader([], options.limits.maxColumns);
  header.lines = lines;
  // columns are learned from the beginning, later ones come behind them
  for await (const { next } of records(source, path, header, { ...options, chunkRows: 1_000 })) {
    if (next === null || checkpointNumber(next, "offset") >= HEAD_BYTES) break;
  }
  const opened = header.names.length;
  async function* chunks(from?: Checkpoint): AsyncIterable<RowChunk> {
    recallNames(header, from);
    for await (const { rows, next } of records(source, path, header, options, from)) {
      yield { rows, next: next === null ? null : { ...next, ...namesSince(header, opened) } };
    }
  }
  return { name: "", header: header.names, chunks };
}

/** Parses from a place on and gives the parser's text in steps; `at` is the place of the step's first byte. */
async function* steps(
  source: ByteSource,
  start: number,
): AsyncGenerator<{ text: string; at: number }> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let at = start;
  let held = "";
  try {
    for await (const piece of pieces(source.stream(start))) {
      for (let i = 0; i < piece.length; i += STEP) {
        let text = held + decoder.decode(piece.subarray(i, i + STEP), { stream: true });
        // the parser would keep it back, and count it later
        held = text.endsWith("\r") ? "\r" : "";
        if (held !== "") text = text.slice(0, -1);
        yield { text, at };
        at += utf8Length(text, 0, text.length);
      }
    }
    yield { text: held + decoder.decode(), at };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw unreadable("invalid_encoding", `The XML after byte ${at} is not UTF-8.`, {
      cause: error,
      hint: "Send the file as UTF-8, or name its encoding.",
    });
  }
}

function utf8Length(text: string, from: number, to: number): number {
  let bytes = to - from;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/** A parser whose errors are ours, and which refuses what XML can be abused for. */
function strictParser(): SaxesParser {
  const parser = new SaxesParser({ fragment: false });
  parser.on("error", (error) => {
    const entity = /undefined entity: (\S+)|undefined entity/.exec(error.message);
    if (entity !== null) throw unknownEntity(error.message.replace(/^.*entity:? ?/, "&"));
    throw unreadable("invalid_xml", `The file is no well-formed XML: ${error.message}`, {
      cause: error,
      hint: "Nothing after this place was read. Ask the sender for a complete, valid file.",
    });
  });
  parser.on("doctype", (text) => {
    if (/<!ENTITY|\[/.test(text)) {
      throw unreadable("xml_doctype", "The XML declares entities in its document type.", {
        hint: "Send it without <!DOCTYPE …>.",
      });
    }
  });
  return parser;
}

async function recordPath(
  source: ByteSource,
  options: ResolvedOptions,
): Promise<ReturnType<XmlPath["record"]>> {
  const path = new XmlPath();
  const parser = strictParser();
  let depth = 0;
  let elements = 0;
  parser.on("opentag", ({ name, attributes }) => {
    elements++;
    refuseDepth(++depth, options);
    path.open(name, Object.keys(attributes).length, parser.position);
  });
  parser.on("closetag", () => {
    depth--;
    path.close(parser.position);
  });
  for await (const { text, at } of steps(source, 0)) {
    parser.write(text);
    if (at >= HEAD_BYTES) break;
  }
  if (elements === 0) throw unreadable("empty_file", "The file holds no XML element.");
  return path.record();
}

function refuseDepth(depth: number, options: ResolvedOptions): void {
  if (depth > options.limits.maxDepth) {
    throw unreadable(
      "nesting_too_deep",
      `Elements are nested more than ${options.limits.maxDepth} deep.`,
    );
  }
}

/** An element around the records, and what it says of them. */
interface Ancestor {
  /** As it is written, to be opened again. */
  tag: string;
  fields: [string, string][];
}

async function* records(
  source: ByteSource,
  path: readonly string[],
  header: GrowingHeader,
  options: ResolvedOptions,
  from?: Checkpoint,
): AsyncGenerator<RowChunk> {
  const reader = new RecordReader(path, header, options, from);
  for await (
    const { text, at } of steps(source, from === undefined ? 0 : checkpointNumber(from, "offset"))
  ) {
    reader.step(text, at);
    // one behind, so that the last one can say that it is
    while (reader.chunks.length > 1) yield reader.chunks.shift() as RowChunk;
  }
  reader.close();
  for (const [i, { rows, next }] of reader.chunks.entries()) {
    yield { rows, next: i === reader.chunks.length - 1 ? null : next };
  }
}

/** Takes the events of the parser for rows. */
class RecordReader {
  readonly chunks: RowChunk[] = [];
  readonly #parser: SaxesParser;
  readonly #path: readonly string[];
  readonly #header: GrowingHeader;
  readonly #options: ResolvedOptions;
  readonly #ancestors: Ancestor[] = [];
  /** Elements open beyond the ancestors that do not lead to records. */
  #aside = 0;
  /** The first of them, while it is a leaf. */
  #leaf: { name: string; text: string } | null = null;
  #record: XmlNode[] = [];
  #length = 0;
  #rowNo: number;
  #rows: Row[] = [];
  #chunkStart: number;
  /** Place behind the last record, and of the text at hand. */
  #lastEnd: number;
  #text = "";
  #at = 0;
  /** Characters given to the parser before `#text`. */
  #fed = 0;
  #counted = 0;
  #countedBytes = 0;
  /** Parser's position at the last tag, to notice text without end. */
  #lastTag = 0;

  constructor(
    path: readonly string[],
    header: GrowingHeader,
    options: ResolvedOptions,
    from?: Checkpoint,
  ) {
    this.#path = path;
    this.#header = header;
    this.#options = options;
    this.#rowNo = from === undefined ? 0 : checkpointNumber(from, "row");
    this.#lastEnd = this.#chunkStart = from === undefined ? 0 : checkpointNumber(from, "offset");
    this.#parser = strictParser();
    this.#parser.on("opentag", ({ name, attributes }) => this.#open(name, attributes));
    this.#parser.on("closetag", () => this.#close());
    this.#parser.on("text", (text) => this.#characters(text));
    this.#parser.on("cdata", (text) => this.#characters(text));
    if (typeof from?.around === "string") {
      const around = JSON.parse(from.around) as Ancestor[];
      const tags = around.map(({ tag }) => `<${tag}>`).join("");
      this.#parser.write(tags);
      this.#fed = this.#lastTag = tags.length;
      this.#ancestors.splice(0, Infinity, ...around);
    }
  }

  step(text: string, at: number): void {
    this.#text = text;
    this.#at = at;
    this.#counted = this.#countedBytes = 0;
    this.#parser.write(text);
    this.#fed += text.length;
    if (this.#fed - this.#lastTag > 2 * this.#options.limits.maxRowBytes) {
      throw unreadable(
        "row_too_long",
        `A text of the XML is longer than the ${this.#options.limits.maxRowBytes} bytes a row may have.`,
      );
    }
  }

  close(): void {
    this.#parser.close();
    this.chunks.push({ rows: this.#rows, next: null });
  }

  /** Place in the bytes of the parser's position. */
  #offset(): number {
    const index = this.#parser.position - this.#fed;
    this.#countedBytes += utf8Length(this.#text, this.#counted, index);
    this.#counted = index;
    return this.#at + this.#countedBytes;
  }

  #open(tag: string, attributes: Record<string, string>): void {
    this.#lastTag = this.#parser.position;
    refuseDepth(this.#ancestors.length + this.#record.length + this.#aside + 1, this.#options);
    const name = localName(tag);
    if (this.#record.length > 0) {
      const node = { name, attributes: dataAttributes(attributes), children: [], text: "" };
      this.#count(node);
      if (this.#length <= this.#options.limits.maxRowBytes) {
        this.#record.at(-1)?.children.push(node);
      }
      this.#record.push(node);
      return;
    }
    const depth = this.#ancestors.length;
    if (this.#aside > 0 || this.#path[depth] !== name) {
      this.#leaf = this.#aside++ === 0 ? { name, text: "" } : null;
    } else if (depth < this.#path.length - 1) {
      const fields = dataAttributes(attributes).filter(([key]) => !ENVELOPE.test(key));
      this.#ancestors.push({
        tag,
        fields: fields.map(([key, value]) => [`${name}.${key}`, value]),
      });
    } else {
      this.#length = 0;
      const node = { name, attributes: dataAttributes(attributes), children: [], text: "" };
      this.#count(node);
      this.#record = [node];
    }
  }

  #count({ name, attributes }: XmlNode): void {
    this.#length += name.length;
    for (const [key, value] of attributes) this.#length += key.length + value.length;
  }

  #characters(text: string): void {
    const node = this.#record.at(-1);
    if (node === undefined) {
      if (this.#leaf !== null) this.#leaf.text += text;
      return;
    }
    this.#length += text.length;
    if (this.#length <= this.#options.limits.maxRowBytes) node.text += text;
  }

  #close(): void {
    this.#lastTag = this.#parser.position;
    if (this.#record.length > 0) {
      const [record] = this.#record;
      this.#record.pop();
      if (this.#record.length === 0 && record !== undefined) this.#end(record);
      return;
    }
    if (this.#aside > 0) {
      if (--this.#aside === 0 && this.#leaf !== null) this.#tell(this.#leaf);
      this.#leaf = null;
      return;
    }
    this.#ancestors.pop();
  }

  /** A leaf beside the records says something of those that follow it. */
  #tell({ name, text }: { name: string; text: string }): void {
    const around = this.#ancestors.at(-1);
    const value = text.trim();
    if (around === undefined || value === "" || ENVELOPE.test(name)) return;
    const key = `${localName(around.tag)}.${name}`;
    const known = around.fields.find(([field]) => field === key);
    if (known === undefined) around.fields.push([key, value]);
    else known[1] = value;
  }

  #end(record: XmlNode): void {
    const offset = this.#offset();
    this.#rows.push(...this.#rowsOf(record));
    this.#lastEnd = offset;
    if (
      this.#rows.length >= this.#options.chunkRows ||
      offset - this.#chunkStart >= this.#options.chunkBytes
    ) {
      const next = { offset, row: this.#rowNo, around: JSON.stringify(this.#ancestors) };
      this.chunks.push({ rows: this.#rows, next });
      this.#rows = [];
      this.#chunkStart = offset;
    }
  }

  #rowsOf(record: XmlNode): Row[] {
    const byteOffset = this.#lastEnd;
    const size = this.#header.names.length;
    const { maxRowBytes } = this.#options.limits;
    const aside = (code: string, message: string): Row[] => [{
      rowNo: ++this.#rowNo,
      byteOffset,
      cells: [],
      raw: new Uint8Array(0),
      issue: { code, message },
    }];
    if (this.#length > maxRowBytes) {
      return aside(
        "row_too_long",
        `The record has more than the ${maxRowBytes} bytes a row may have.`,
      );
    }
    const context = this.#ancestors.flatMap(({ fields }) =>
      fields.map(([name, value]) => ({ name, value }))
    );
    const rows = xmlRows(record, context, this.#header);
    if (this.#header.names.slice(size).some((name) => name.split(".").includes("__proto__"))) {
      this.#header.truncate(size);
      return aside("unsafe_field_name", "A field is named __proto__.");
    }
    return rows.map((cells) => ({ rowNo: ++this.#rowNo, byteOffset, cells }));
  }
}
