import type { Segment, SegmentPool } from "./segments.ts";

const SIGNATURE = Uint8Array.of(80, 71, 67, 79, 80, 89, 10, 255, 13, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0);
const TRAILER = Uint8Array.of(255, 255);
const POSTGRES_EPOCH_MICROS = 946_684_800_000_000;
const POSTGRES_EPOCH_DAYS = 10_957;
const TEXT_OID = 25;
const encoder = new TextEncoder();

/**
 * Rows in the binary format of COPY (PostgreSQL manual, "COPY — Binary Format"). Text, numbers and
 * JSON go in as they are: no quoting, no escaping, half the CPU of the text format.
 *
 * A row is `row(…)` and then its fields in order. A field that has no room throws RangeError: the
 * caller's bound was wrong.
 */
export class BinaryCopy {
  readonly #pool: SegmentPool;
  #segments: Segment[] = [];
  /** Rows in each segment, and where in it each row begins. */
  #rowsIn: number[] = [];
  #rowAt = new Uint32Array(256);
  #rows = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #at = 0;

  constructor(pool: SegmentPool) {
    this.#pool = pool;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Forgets all rows and gives their memory back. */
  clear(): void {
    for (const segment of this.#segments) this.#pool.give(segment);
    this.#segments = [];
    this.#rowsIn = [];
    this.#rows = 0;
    this.#bytes = new Uint8Array(0);
    this.#at = 0;
  }

  #close(): void {
    if (this.#at > this.#bytes.length) throw new RangeError("a row is longer than was said");
    const last = this.#segments[this.#segments.length - 1];
    if (last !== undefined) last.length = this.#at;
  }

  /** Begins a row. `atMostBytes` bounds the sum of its fields' data. */
  row(fields: number, atMostBytes: number): void {
    const needed = 2 + 4 * fields + atMostBytes;
    if (this.#at + needed > this.#bytes.length) {
      this.#close();
      const segment = this.#pool.take(needed + SIGNATURE.length);
      this.#segments.push(segment);
      this.#rowsIn.push(0);
      this.#bytes = segment.bytes;
      this.#view = segment.view;
      this.#at = 0;
      if (this.#segments.length === 1) {
        this.#bytes.set(SIGNATURE);
        this.#at = SIGNATURE.length;
      }
    }
    if (this.#rows === this.#rowAt.length) {
      const grown = new Uint32Array(2 * this.#rows);
      grown.set(this.#rowAt);
      this.#rowAt = grown;
    }
    this.#rowAt[this.#rows++] = this.#at;
    this.#rowsIn[this.#rowsIn.length - 1] = (this.#rowsIn[this.#rowsIn.length - 1] ?? 0) + 1;
    this.#view.setInt16(this.#at, fields);
    this.#at += 2;
  }

  null(): void {
    this.#view.setInt32(this.#at, -1);
    this.#at += 4;
  }

  /** Any value whose binary form is at hand; for text and json: valid UTF-8. */
  raw(value: Uint8Array): void {
    this.#view.setInt32(this.#at, value.length);
    this.#bytes.set(value, this.#at + 4);
    this.#at += 4 + value.length;
  }

  /** A value that is `bytes` with [from, to) replaced. */
  spliced(bytes: Uint8Array, from: number, to: number, replacement: Uint8Array): void {
    const size = bytes.length - (to - from) + replacement.length;
    this.#view.setInt32(this.#at, size);
    const at = this.#at + 4;
    this.#bytes.set(bytes.subarray(0, from), at);
    this.#bytes.set(replacement, at + from);
    this.#bytes.set(bytes.subarray(to), at + from + replacement.length);
    this.#at = at + size;
  }

  text(value: string): void {
    const at = this.#at + 4;
    const size = this.#utf8(value, at);
    this.#view.setInt32(this.#at, size);
    this.#at = at + size;
  }

  /** jsonb, from JSON text: its binary form is the text behind a version number. Takes a byte more than the text. */
  jsonb(value: string): void {
    const at = this.#at + 5;
    const size = this.#utf8(value, at);
    this.#view.setInt32(this.#at, size + 1);
    this.#view.setUint8(this.#at + 4, 1);
    this.#at = at + size;
  }

  #utf8(value: string, at: number): number {
    const bytes = this.#bytes;
    let size = value.length;
    let i = 0;
    // short ASCII, which ids are, is cheaper here than in a call out of the engine
    if (size <= 64) {
      for (; i < size; i++) {
        const code = value.charCodeAt(i);
        if (code > 127) break;
        bytes[at + i] = code;
      }
    }
    if (i < size) {
      const { read, written } = encoder.encodeInto(value, bytes.subarray(at));
      if (read < value.length) throw new RangeError("a row is longer than was said");
      size = written;
    }
    return size;
  }

  int4(value: number): void {
    this.#view.setInt32(this.#at, 4);
    this.#view.setInt32(this.#at + 4, value);
    this.#at += 8;
  }

  /** A safe integer. */
  int8(value: number): void {
    this.#view.setInt32(this.#at, 8);
    this.#view.setInt32(this.#at + 4, Math.floor(value / 0x1_0000_0000));
    this.#view.setUint32(this.#at + 8, value >>> 0);
    this.#at += 12;
  }

  float4(value: number): void {
    this.#view.setInt32(this.#at, 4);
    this.#view.setFloat32(this.#at + 4, value);
    this.#at += 8;
  }

  boolean(value: boolean): void {
    this.#view.setInt32(this.#at, 1);
    this.#view.setUint8(this.#at + 4, value ? 1 : 0);
    this.#at += 5;
  }

  /** timestamptz, from microseconds since 1970. */
  timestamptz(epochMicros: number): void {
    this.int8(epochMicros - POSTGRES_EPOCH_MICROS);
  }

  /** date, from days since 1970-01-01. */
  date(epochDays: number): void {
    this.int4(epochDays - POSTGRES_EPOCH_DAYS);
  }

  /** text[]; takes 20 bytes and, for each value, 4 and its text. */
  textArray(values: readonly string[]): void {
    const sizeAt = this.#at;
    this.#view.setInt32(sizeAt + 4, 1);
    this.#view.setInt32(sizeAt + 8, 0);
    this.#view.setInt32(sizeAt + 12, TEXT_OID);
    this.#view.setInt32(sizeAt + 16, values.length);
    this.#view.setInt32(sizeAt + 20, 1);
    this.#at += 24;
    for (const value of values) this.text(value);
    this.#view.setInt32(sizeAt, this.#at - sizeAt - 4);
  }

  /**
   * The stream, piece by piece, to be sent in order; a piece is valid until the next is asked for.
   * `head` overwrites the beginning of every row's fields: what is known only once the transaction
   * has begun (the batch's id and time) goes first, so rows can be built before. Empties this.
   */
  *pieces(head: Uint8Array): Generator<Uint8Array> {
    this.#close();
    // from here on each segment is given back once, even if the sending fails half way
    const segments = this.#segments;
    this.#segments = [];
    let row = 0;
    for (const [i, segment] of segments.entries()) {
      const end = row + (this.#rowsIn[i] ?? 0);
      for (; row < end; row++) {
        segment.bytes.set(head, (this.#rowAt[row] ?? 0) + 2);
      }
      yield segment.bytes.subarray(0, segment.length);
      this.#pool.give(segment);
    }
    this.clear();
    yield TRAILER;
  }
}
