import { LINE, type LineEvent, type Lines, MORE } from "./line_splitter.ts";

const QUOTE = 34;
const BACKSLASH = 92;

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

function afterSpace(bytes: Uint8Array, at: number): number {
  while (isSpace(bytes[at])) at++;
  return at;
}

/** Index after the value that begins at `at`, or -1 when it has no end. Only brackets and strings are looked at. */
function valueEnd(bytes: Uint8Array, at: number): number {
  let depth = 0;
  for (let i = at; i < bytes.length; i++) {
    switch (bytes[i]) {
      case QUOTE:
        for (i++; bytes[i] !== QUOTE; i++) {
          if (i >= bytes.length) return -1;
          if (bytes[i] === BACKSLASH) i++;
        }
        if (depth === 0) return i + 1;
        break;
      case 123:
      case 91:
        depth++;
        break;
      case 125:
      case 93:
        if (depth === 0) return i;
        if (--depth === 0) return i + 1;
        break;
      case 44:
      case 32:
      case 10:
      case 13:
      case 9:
        if (depth === 0) return i;
    }
  }
  return depth === 0 ? bytes.length : -1;
}

/**
 * Rows of a whole JSON document as offset pairs: an array's elements, one object, or values written
 * one after another. Null when the document does not parse. Elements keep their exact bytes.
 *
 * `checkUpToBytes`: longer values are not parsed here (they are refused for their length later).
 */
export function documentRows(bytes: Uint8Array, checkUpToBytes: number): number[] | null {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const rows: number[] = [];
  let valid = true;
  const take = (start: number): number => {
    const end = valueEnd(bytes, start);
    if (end <= start) {
      valid = false;
      return bytes.length;
    }
    if (end - start <= checkUpToBytes) {
      try {
        JSON.parse(decoder.decode(bytes.subarray(start, end)));
      } catch {
        // not JSON, or not UTF-8: the document is quarantined whole, with its bytes
        valid = false;
      }
    }
    rows.push(start, end);
    return end;
  };

  const begin = afterSpace(
    bytes,
    bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0,
  );
  if (bytes[begin] === 91) {
    const end = valueEnd(bytes, begin);
    if (end > 0 && afterSpace(bytes, end) === bytes.length) {
      let at = afterSpace(bytes, begin + 1);
      if (at === end - 1) return rows;
      for (;;) {
        at = afterSpace(bytes, take(at));
        if (!valid) return null;
        if (at === end - 1) return rows;
        if (bytes[at] !== 44) return null;
        at = afterSpace(bytes, at + 1);
      }
    }
  }
  for (let at = begin; at < bytes.length;) {
    at = afterSpace(bytes, take(at));
    if (!valid) return null;
  }
  return rows;
}

/** The rows of a document, to be read like lines. One that does not parse is a single row. */
export class DocumentRows implements Lines {
  readonly bytes: Uint8Array;
  start = 0;
  end = 0;
  readonly #rows: number[];
  #at = 0;

  constructor(document: Uint8Array, maxLineBytes: number) {
    this.bytes = document;
    this.#rows = documentRows(document, maxLineBytes) ?? [0, document.length];
  }

  next(): LineEvent {
    if (this.#at >= this.#rows.length) return MORE;
    this.start = this.#rows[this.#at++] as number;
    this.end = this.#rows[this.#at++] as number;
    return LINE;
  }
}
