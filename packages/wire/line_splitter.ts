/** What LineSplitter.next() found. */
export const MORE = 0;
export const LINE = 1;
export const LONG_PART = 2;
export const LONG_END = 3;
export type LineEvent = typeof MORE | typeof LINE | typeof LONG_PART | typeof LONG_END;

/** A source of lines: after LINE and LONG_PART, `bytes[start, end)` is valid until the next call. */
export interface Lines {
  bytes: Uint8Array;
  start: number;
  end: number;
  next(): LineEvent;
}

const LF = 10;
const CR = 13;
const EMPTY = new Uint8Array(0);

/**
 * Cuts a stream of bytes into lines without copying those that lie whole in one read.
 *
 * A line ends with LF or CRLF, or with the body; its bytes exclude that ending and a byte order
 * mark at its beginning (files get concatenated). Decoding is not done here: bad UTF-8 is a
 * property of one line, not of the stream.
 *
 * A line that outgrows `maxLineBytes` while it is being collected comes in parts (LONG_PART …,
 * LONG_END), so memory stays bounded whatever is sent.
 */
export class LineSplitter implements Lines {
  bytes: Uint8Array = EMPTY;
  start = 0;
  end = 0;

  readonly #maxLineBytes: number;
  #input: Uint8Array = EMPTY;
  #at = 0;
  #carry = new Uint8Array(4096);
  #carried = 0;
  #long = false;
  #heldCr = false;
  #ended = false;

  constructor(maxLineBytes: number) {
    this.#maxLineBytes = maxLineBytes;
  }

  /** Adds bytes; the earlier ones must have been used up (next() said MORE). */
  feed(bytes: Uint8Array): void {
    this.#input = bytes;
    this.#at = 0;
  }

  /** Says that the body ended well: what is left over is a line. */
  finish(): void {
    this.#ended = true;
  }

  next(): LineEvent {
    const input = this.#input;
    if (this.#at >= input.length) return this.#ended ? this.#last() : MORE;
    const lineEnd = input.indexOf(LF, this.#at);
    if (this.#long) return this.#nextOfLong(lineEnd);
    if (lineEnd < 0) return this.#carryRest();
    if (this.#carried === 0) {
      this.#emit(input, this.#at, lineEnd);
    } else {
      this.#append(this.#at, lineEnd);
      this.#emit(this.#carry, 0, this.#carried);
      this.#carried = 0;
    }
    this.#at = lineEnd + 1;
    return LINE;
  }

  #emit(bytes: Uint8Array, start: number, end: number): void {
    this.bytes = bytes;
    this.end = end > start && bytes[end - 1] === CR ? end - 1 : end;
    this.start = bytes[start] === 0xef && end - start >= 3 && bytes[start + 1] === 0xbb &&
        bytes[start + 2] === 0xbf
      ? start + 3
      : start;
  }

  #append(from: number, to: number): void {
    const needed = this.#carried + to - from;
    if (needed > this.#carry.length) {
      const grown = new Uint8Array(Math.max(needed, 2 * this.#carry.length));
      grown.set(this.#carry.subarray(0, this.#carried));
      this.#carry = grown;
    }
    this.#carry.set(this.#input.subarray(from, to), this.#carried);
    this.#carried = needed;
  }

  #carryRest(): LineEvent {
    const input = this.#input;
    if (this.#carried + input.length - this.#at <= this.#maxLineBytes + 1) {
      this.#append(this.#at, input.length);
      this.#at = input.length;
      return this.#ended ? this.#last() : MORE;
    }
    this.#long = true;
    if (this.#carried === 0) return this.next();
    this.#emit(this.#carry, 0, this.#carried);
    this.#heldCr = this.end < this.#carried;
    this.#carried = 0;
    return LONG_PART;
  }

  /** A CR at the end of a part is held back until it is known not to belong to the line's end. */
  #nextOfLong(lineEnd: number): LineEvent {
    const input = this.#input;
    if (lineEnd === this.#at) {
      this.#at++;
      this.#long = this.#heldCr = false;
      return LONG_END;
    }
    if (this.#heldCr) {
      this.#heldCr = false;
      this.bytes = Uint8Array.of(CR);
      this.start = 0;
      this.end = 1;
      return LONG_PART;
    }
    this.bytes = input;
    this.start = this.#at;
    this.end = lineEnd < 0 ? input.length : lineEnd;
    this.#at = this.end;
    if (input[this.end - 1] === CR) {
      this.#heldCr = true;
      this.end--;
    }
    return LONG_PART;
  }

  #last(): LineEvent {
    if (this.#long) {
      this.#long = this.#heldCr = false;
      return LONG_END;
    }
    if (this.#carried === 0) return MORE;
    this.#emit(this.#carry, 0, this.#carried);
    this.#carried = 0;
    return LINE;
  }
}
