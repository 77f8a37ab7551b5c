import type { ScoutError } from "../wire/error.ts";
import type { ByteSource } from "./byte_source.ts";
import { ByteWindow } from "./byte_window.ts";
import { JsonFault, stringEnd, stringValue, valueEnd } from "./json_scan.ts";
import { unreadable } from "./reader_error.ts";
import type { ReaderLimits } from "./reader_limits.ts";

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Goes through a JSON document byte by byte without holding it: containers are entered and left
 * one level at a time, values are taken whole or skipped.
 */
export class JsonPull {
  readonly #window: ByteWindow;
  readonly #limits: ReaderLimits;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  constructor(source: ByteSource, start: number, limits: ReaderLimits) {
    this.#window = new ByteWindow(source, start);
    this.#limits = limits;
  }

  /** Place of the next byte. */
  get offset(): number {
    return this.#window.offset;
  }

  close(): Promise<void> {
    return this.#window.close();
  }

  /** The next byte that is not white space, not taken; -1 at the end. */
  async peek(): Promise<number> {
    const window = this.#window;
    for (;;) {
      while (window.position < window.length) {
        const byte = window.bytes[window.position] ?? -1;
        if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return byte;
        window.position++;
      }
      if (!await window.more()) return -1;
    }
  }

  /** Takes a UTF-8 byte order mark at the start of a document. */
  async skipMark(): Promise<void> {
    const window = this.#window;
    while (window.length - window.position < 3 && await window.more());
    const { bytes, position } = window;
    if (bytes[position] === 0xef && bytes[position + 1] === 0xbb && bytes[position + 2] === 0xbf) {
      window.position += 3;
    }
  }

  /** Takes the one byte that must come next, after white space. */
  async take(byte: number): Promise<void> {
    if (await this.peek() !== byte) throw this.fault(`Expected ${String.fromCharCode(byte)}`);
    this.#window.position++;
  }

  /** Takes `,` (true) or the closing byte (false). */
  async another(closing: number): Promise<boolean> {
    const byte = await this.peek();
    if (byte !== 44 && byte !== closing) {
      throw this.fault(byte === -1 ? "The text ends" : `Unexpected ${shown(byte)}`);
    }
    this.#window.position++;
    return byte === 44;
  }

  /** Takes a key and its colon. */
  async key(): Promise<string> {
    if (await this.peek() !== QUOTE) throw this.fault("Expected a quoted key");
    const offset = this.offset;
    const text = await this.value();
    try {
      const key = stringValue(text, 0, stringEnd(text, 0));
      await this.take(58);
      return key;
    } catch (error) {
      throw error instanceof JsonFault ? error.refused(text, offset) : error;
    }
  }

  /**
   * Takes one whole value and gives its text, which is cut by brackets and quotes only: who builds
   * a row of it checks it. Longer than `maxRowBytes`: taken, and null (see `value`).
   */
  async rawValue(): Promise<{ text: string; offset: number } | { bytes: number; offset: number }> {
    await this.peek();
    const offset = this.offset;
    const length = await this.#span(this.#limits.maxRowBytes);
    if (length === null) return { bytes: await this.#skipRest(), offset };
    const window = this.#window;
    const bytes = window.bytes.subarray(window.position, window.position + length);
    let text: string;
    try {
      text = this.#decoder.decode(bytes);
    } catch (cause) {
      throw unreadable("invalid_encoding", `The text at byte ${offset} is not UTF-8.`, {
        details: { byte_offset: offset },
        hint: "Send the file as UTF-8, or name its encoding.",
        cause,
      });
    }
    window.position += length;
    return { text, offset };
  }

  /** Takes one whole value and gives its text, checked. Too long is an error. */
  async value(): Promise<string> {
    const raw = await this.rawValue();
    if ("bytes" in raw) throw this.tooLong(raw.bytes, raw.offset);
    try {
      const end = valueEnd(raw.text, 0, this.#limits.maxDepth);
      if (end !== raw.text.length) throw new JsonFault("Unexpected text after a value", end);
    } catch (error) {
      throw error instanceof JsonFault ? error.refused(raw.text, raw.offset) : error;
    }
    return raw.text;
  }

  /** Takes a value without looking into it. */
  async skip(): Promise<void> {
    await this.peek();
    await this.#skipRest();
  }

  /** An error of the document at the next byte. */
  fault(message: string): Error {
    return new JsonFault(message, 0).refused("", this.offset);
  }

  tooLong(bytes: number, offset: number): ScoutError {
    return unreadable(
      "row_too_long",
      `A value of ${bytes} bytes at byte ${offset} is longer than the ${this.#limits.maxRowBytes} a row may have.`,
      { details: { byte_offset: offset, bytes } },
    );
  }

  #depth = 0;
  #inString = false;
  #escaped = false;

  /** Bytes of the value at `position`, all held; null where it is longer than `most` (then `#skipRest` goes on). */
  async #span(most: number): Promise<number | null> {
    const window = this.#window;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    let scanned = 0;
    for (;;) {
      const end = this.#scan(window.bytes, window.position + scanned, window.length);
      if (end !== -1) return end - window.position;
      scanned = window.length - window.position;
      if (scanned > most) {
        this.#skipped = scanned;
        window.position = window.length;
        return null;
      }
      if (!await window.more()) {
        if (this.#depth > 0 || this.#inString) {
          throw this.fault("The text ends within a value that begins");
        }
        return scanned;
      }
    }
  }

  #skipped = 0;

  /** Takes what remains of the value, bytes counted in all. */
  async #skipRest(): Promise<number> {
    const window = this.#window;
    if (this.#skipped === 0) {
      this.#depth = 0;
      this.#inString = false;
      this.#escaped = false;
    }
    let bytes = this.#skipped;
    this.#skipped = 0;
    for (;;) {
      const end = this.#scan(window.bytes, window.position, window.length);
      if (end !== -1) {
        bytes += end - window.position;
        window.position = end;
        return bytes;
      }
      bytes += window.length - window.position;
      window.position = window.length;
      if (!await window.more()) {
        if (this.#depth > 0 || this.#inString) throw this.fault("The text ends within a value");
        return bytes;
      }
    }
  }

  /** Index after the value's last byte, or -1 where it goes on behind `to`. */
  #scan(bytes: Uint8Array, from: number, to: number): number {
    let depth = this.#depth;
    let inString = this.#inString;
    let i = from;
    if (this.#escaped && i < to) {
      this.#escaped = false;
      i++;
    }
    for (; i < to; i++) {
      const byte = bytes[i] ?? -1;
      if (inString) {
        if (byte === QUOTE) {
          inString = false;
          if (depth === 0) return i + 1;
        } else if (byte === BACKSLASH) {
          i++;
          if (i === to) this.#escaped = true;
        }
        continue;
      }
      if (byte === QUOTE) {
        inString = true;
      } else if (byte === 123 || byte === 91) {
        if (++depth > this.#limits.maxDepth) {
          throw unreadable(
            "nesting_too_deep",
            `Values are nested more than ${this.#limits.maxDepth} deep.`,
          );
        }
      } else if (byte === 125 || byte === 93) {
        if (depth === 0) return i;
        if (--depth === 0) return i + 1;
      } else if (depth === 0 && (byte === 44 || byte === 58 || byte <= 32)) {
        return i;
      }
    }
    this.#depth = depth;
    this.#inString = inString;
    return -1;
  }
}

function shown(byte: number): string {
  return byte > 32 && byte < 127 ? String.fromCharCode(byte) : `byte 0x${byte.toString(16)}`;
}
