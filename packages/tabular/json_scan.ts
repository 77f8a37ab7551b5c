import type { ScoutError } from "../wire/error.ts";
import { unreadable } from "./reader_error.ts";

/** JSON text that RFC 8259 does not allow. `at` is an index of the text given. */
export class JsonFault extends Error {
  readonly at: number;
  readonly code: string;
  constructor(message: string, at: number, code = "invalid_json") {
    super(message);
    this.at = at;
    this.code = code;
  }

  /** As an error of the whole file, whose text `text` begins at byte `offset`. */
  refused(text: string, offset: number): ScoutError {
    const byteOffset = offset + new TextEncoder().encode(text.slice(0, this.at)).length;
    return unreadable(this.code, `${this.message} at byte ${byteOffset}.`, {
      details: { byte_offset: byteOffset },
      hint: "Nothing after this place was read. Ask the sender for a complete, valid file.",
    });
  }
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/** Index of the first character from `at` on that is not JSON white space. */
export function skipSpace(text: string, at: number): number {
  for (;; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
  }
}

/** End (exclusive) of the string that begins with the quote at `at`. */
export function stringEnd(text: string, at: number): number {
  for (let i = at + 1;; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) return i + 1;
    if (code === 92) {
      const escaped = text.charCodeAt(++i);
      if (escaped === 117) {
        for (let digit = 1; digit <= 4; digit++) {
          if (!isHex(text.charCodeAt(i + digit))) throw new JsonFault("A bad \\u escape", i);
        }
        i += 4;
      } else if (!ESCAPES.has(escaped)) {
        throw new JsonFault("A bad escape", i);
      }
    } else if (!(code >= 32)) {
      throw new JsonFault(
        Number.isNaN(code) ? "A string is not closed" : "A control character in a string",
        i,
      );
    }
  }
}

const ESCAPES = new Set([34, 92, 47, 98, 102, 110, 114, 116]);

function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}

/** The string between `at` and `end`, quotes included, as the text it stands for. */
export function stringValue(text: string, at: number, end: number): string {
  const inner = text.slice(at + 1, end - 1);
  return inner.includes("\\") ? JSON.parse(text.slice(at, end)) as string : inner;
}

/**
 * End (exclusive) of the value that begins at `at`, checked strictly against RFC 8259 and built
 * into nothing: cells keep the very text of numbers and arrays. `depth` levels remain.
 */
export function valueEnd(text: string, at: number, depth: number): number {
  const code = text.charCodeAt(at);
  switch (code) {
    case 34:
      return stringEnd(text, at);
    case 91: {
      if (depth <= 0) throw new JsonFault("Nesting is too deep", at, "nesting_too_deep");
      let i = skipSpace(text, at + 1);
      if (text.charCodeAt(i) === 93) return i + 1;
      for (;;) {
        i = skipSpace(text, valueEnd(text, i, depth - 1));
        const next = text.charCodeAt(i);
        if (next === 93) return i + 1;
        if (next !== 44) throw new JsonFault("Expected , or ]", i);
        i = skipSpace(text, i + 1);
      }
    }
    case 123: {
      if (depth <= 0) throw new JsonFault("Nesting is too deep", at, "nesting_too_deep");
      let i = skipSpace(text, at + 1);
      if (text.charCodeAt(i) === 125) return i + 1;
      for (;;) {
        if (text.charCodeAt(i) !== 34) throw new JsonFault("Expected a quoted key", i);
        i = skipSpace(text, stringEnd(text, i));
        if (text.charCodeAt(i) !== 58) throw new JsonFault("Expected :", i);
        i = skipSpace(text, valueEnd(text, skipSpace(text, i + 1), depth - 1));
        const next = text.charCodeAt(i);
        if (next === 125) return i + 1;
        if (next !== 44) throw new JsonFault("Expected , or }", i);
        i = skipSpace(text, i + 1);
      }
    }
    default:
      return scalarEnd(text, at);
  }
}

/** End (exclusive) of the number, true, false or null at `at`. */
export function scalarEnd(text: string, at: number): number {
  if (text.startsWith("true", at) || text.startsWith("null", at)) return at + 4;
  if (text.startsWith("false", at)) return at + 5;
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(text);
  if (found === null) throw new JsonFault("Expected a value", at);
  return at + found[0].length;
}
