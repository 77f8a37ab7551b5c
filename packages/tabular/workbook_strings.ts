import type { ByteSource } from "./byte_source.ts";
import { unreadable } from "./reader_error.ts";
import type { ReaderLimits } from "./reader_limits.ts";
import { richText, withoutSections } from "./workbook_text.ts";
import { elementPrefix, xmlWindows } from "./xml_windows.ts";

const PAGE = 256 * 1024;
/** Pages of a stored table held at once. */
const HELD_PAGES = 64;
const TRAILER = 24;
const MAGIC = 0x53435354; // "SCST"

/** A workbook's shared strings by their number, as UTF-8: a million of them take the bytes of their text and 4 MB. */
export interface StringTable {
  /** Gets ready what `text` will be asked for. */
  load(indexes: readonly number[]): Promise<void>;
  /** The string of that number; undefined where there is none. */
  text(index: number): string | undefined;
}

export const NO_STRINGS: StringTable = {
  load: () => Promise.resolve(),
  text: () => undefined,
};

/** Texts decoded lately: the names of products come again and again. */
class DecodedTexts {
  readonly #texts = new Map<number, string>();
  readonly #decoder = new TextDecoder();
  text(index: number, bytes: () => Uint8Array): string {
    let text = this.#texts.get(index);
    if (text === undefined) {
      text = this.#decoder.decode(bytes());
      if (this.#texts.size >= 20_000) this.#texts.clear();
      this.#texts.set(index, text);
    }
    return text;
  }
}

/** The strings of `xl/sharedStrings.xml`, one after the other. */
export async function* sharedStrings(
  source: ByteSource,
  limits: ReaderLimits,
): AsyncGenerator<string[]> {
  const prefix = await elementPrefix(source, "sst");
  const element = `${prefix}si`;
  const windows = xmlWindows(source, {
    element,
    container: `${prefix}sst`,
    maxElementBytes: limits.maxRowBytes,
  });
  for await (const window of windows) {
    const text = window.text.includes("<!") ? withoutSections(window.text) : window.text;
    const strings: string[] = [];
    for (let at = text.indexOf(`<${element}`); at !== -1;) {
      const next = text.indexOf(`<${element}`, at + 1);
      strings.push(richText(text, at, next === -1 ? text.length : next, prefix));
      at = next;
    }
    yield strings;
  }
}

/** Reads all strings into memory, up to `maxStringBytes`. */
export async function loadStrings(source: ByteSource, limits: ReaderLimits): Promise<StringTable> {
  const pages: Uint8Array[] = [];
  let offsets = new Uint32Array(1024);
  let count = 0;
  let length = 0;
  for await (const { bytes, ends } of packed(source, limits)) {
    if (length + bytes.length > limits.maxStringBytes) {
      throw unreadable(
        "too_many_strings",
        `The workbook's texts take more than ${limits.maxStringBytes} bytes.`,
        { hint: "Run `scout worker`, or send the table as CSV." },
      );
    }
    for (let at = 0; at < bytes.length;) {
      const within = length % PAGE;
      if (within === 0) pages.push(new Uint8Array(PAGE));
      const piece = bytes.subarray(at, at + PAGE - within);
      pages.at(-1)?.set(piece, within);
      at += piece.length;
      length += piece.length;
    }
    if (count + ends.length >= offsets.length) {
      const grown = new Uint32Array(2 * (count + ends.length));
      grown.set(offsets);
      offsets = grown;
    }
    for (const end of ends) offsets[++count] = end;
  }
  const texts = new DecodedTexts();
  return {
    load: () => Promise.resolve(),
    text: (index) =>
      index >= 0 && index < count
        ? texts.text(
          index,
          () => span(offsets[index] ?? 0, offsets[index + 1] ?? 0, (page) => pages[page]),
        )
        : undefined,
  };
}

interface Packed {
  bytes: Uint8Array;
  /** Where each string ends, counted from the first byte of all. */
  ends: number[];
}

async function* packed(source: ByteSource, limits: ReaderLimits): AsyncGenerator<Packed> {
  const encoder = new TextEncoder();
  let length = 0;
  for await (const strings of sharedStrings(source, limits)) {
    const joined = encoder.encode(strings.join(""));
    const ends: number[] = [];
    for (const text of strings) {
      length += utf8Length(text);
      ends.push(length);
    }
    yield { bytes: joined, ends };
  }
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    if (code < 0x800) bytes++;
    else if (code >= 0xd800 && code <= 0xdbff && isLow(text.charCodeAt(i + 1))) {
      bytes += 2;
      i++;
    } else bytes += 2;
  }
  return bytes;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/**
 * The same as bytes to be kept: all texts, where each ends (4 bytes each), and a trailer. Written in
 * one go by the invocation that inflates; `storedStrings` then reads the pages it needs.
 */
export async function* packStrings(
  source: ByteSource,
  limits: ReaderLimits,
): AsyncGenerator<Uint8Array> {
  const ends: Uint32Array[] = [];
  let length = 0;
  let count = 0;
  for await (const part of packed(source, limits)) {
    length += part.bytes.length;
    if (length > 0xffffffff) throw unreadable("too_many_strings", "The texts exceed 4 GiB.");
    count += part.ends.length;
    ends.push(Uint32Array.from(part.ends));
    yield part.bytes;
  }
  for (const part of ends) yield littleEndian(part);
  const trailer = new DataView(new ArrayBuffer(TRAILER));
  trailer.setFloat64(0, length, true);
  trailer.setFloat64(8, count, true);
  trailer.setUint32(20, MAGIC, true);
  yield new Uint8Array(trailer.buffer);
}

function littleEndian(values: Uint32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, i) => view.setUint32(i * 4, value, true));
  return new Uint8Array(view.buffer);
}

/** Reads what `packStrings` wrote, page by page. */
export async function storedStrings(source: ByteSource): Promise<StringTable> {
  const trailer = await source.read(source.size - TRAILER, source.size);
  const view = new DataView(trailer.buffer, trailer.byteOffset, trailer.byteLength);
  if (trailer.length < TRAILER || view.getUint32(20, true) !== MAGIC) {
    throw new Error(`${source.name} is no table of strings.`);
  }
  const length = view.getFloat64(0, true);
  const count = view.getFloat64(8, true);
  const ends = await source.read(length, length + 4 * count);
  const places = new DataView(ends.buffer, ends.byteOffset, ends.byteLength);
  const start = (index: number) => index === 0 ? 0 : places.getUint32(4 * (index - 1), true);
  const end = (index: number) => places.getUint32(4 * index, true);
  const pages = new Map<number, Uint8Array>();
  const texts = new DecodedTexts();
  return {
    async load(indexes) {
      const needed = new Set<number>();
      for (const index of indexes) {
        if (!(index >= 0 && index < count)) continue;
        for (let page = Math.floor(start(index) / PAGE); page * PAGE < end(index); page++) {
          needed.add(page);
        }
      }
      for (const page of pages.keys()) {
        if (pages.size + needed.size <= HELD_PAGES) break;
        if (!needed.has(page)) pages.delete(page);
      }
      for (const page of needed) {
        if (!pages.has(page)) {
          pages.set(page, await source.read(page * PAGE, Math.min(length, (page + 1) * PAGE)));
        }
      }
    },
    text: (index) =>
      index >= 0 && index < count
        ? texts.text(index, () => span(start(index), end(index), (page) => pages.get(page)))
        : undefined,
  };
}

/** Bytes from `start` to `end` of text that lies in pages. */
function span(
  start: number,
  end: number,
  page: (number: number) => Uint8Array | undefined,
): Uint8Array {
  const first = Math.floor(start / PAGE);
  const held = page(first);
  if (held !== undefined && end <= (first + 1) * PAGE) {
    return held.subarray(start - first * PAGE, end - first * PAGE);
  }
  const bytes = new Uint8Array(end - start);
  for (let at = start; at < end;) {
    const number = Math.floor(at / PAGE);
    const piece = page(number)?.subarray(at - number * PAGE, end - number * PAGE);
    if (piece === undefined || piece.length === 0) {
      throw new Error("A page of texts was not loaded.");
    }
    bytes.set(piece, at - start);
    at += piece.length;
  }
  return bytes;
}
