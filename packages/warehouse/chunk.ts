import { createHash, type Hash } from "node:crypto";
import { BinaryCopy } from "./binary_copy.ts";
import type { SegmentPool } from "./segments.ts";

const NEWLINE = Uint8Array.of(10);
const NO_HASH = new Uint8Array(32);

/** Feeds a chunk's hash: each line's bytes, ended by one newline whatever ended it on the wire. */
export function hashLine(sha: Hash, bytes: Uint8Array, start: number, end: number): void {
  if (bytes[end] === 10) {
    sha.update(bytes.subarray(start, end + 1));
  } else {
    sha.update(bytes.subarray(start, end));
    sha.update(NEWLINE);
  }
}

/** True when bytes[start, end) is nothing but JSON's white space. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte !== 32 && byte !== 9 && byte !== 13 && byte !== 10) return false;
  }
  return true;
}

/**
 * Lines on their way into one batch: rows are built as lines arrive, so that nothing is left to do
 * in the transaction but to send them, and no line is held twice.
 */
export class Chunk {
  readonly raw: BinaryCopy;
  readonly transcripts: BinaryCopy;
  readonly quarantine: BinaryCopy;
  firstLine = 1;
  lines = 0;
  accepted = 0;
  quarantined = 0;
  blank = 0;
  /** Length of the lines, each with a newline. */
  bytes = 0;
  /** When the first line came, in the caller's milliseconds. */
  startedAt = 0;
  #sha = createHash("sha256");
  #lineHashes = new Uint8Array(32 * 256);

  constructor(pool: SegmentPool) {
    this.raw = new BinaryCopy(pool);
    this.transcripts = new BinaryCopy(pool);
    this.quarantine = new BinaryCopy(pool);
  }

  /** Empties the chunk and gives its memory back. */
  clear(): void {
    this.raw.clear();
    this.transcripts.clear();
    this.quarantine.clear();
    this.lines = 0;
    this.accepted = 0;
    this.quarantined = 0;
    this.blank = 0;
    this.bytes = 0;
  }

  /** Empties the chunk for lines from `firstLine` on. */
  begin(firstLine: number, now: number): void {
    this.clear();
    this.firstLine = firstLine;
    this.startedAt = now;
    this.#sha = createHash("sha256");
  }

  get lastLine(): number {
    return this.firstLine + this.lines - 1;
  }

  /** Hash of the lines. Ends the chunk: no line can be added any more. */
  digest(): Uint8Array {
    return this.#sha.digest();
  }

  addBytes(bytes: Uint8Array, start: number, end: number): void {
    hashLine(this.#sha, bytes, start, end);
    this.bytes += end - start + 1;
  }

  /** Part of a line that comes in parts. */
  addPart(part: Uint8Array): void {
    this.#sha.update(part);
    this.bytes += part.length;
  }

  endParts(): void {
    this.#sha.update(NEWLINE);
    this.bytes += 1;
  }

  /** Counts a line; `hash` is null when it is blank. */
  addLine(hash: Uint8Array | null): void {
    if (32 * (this.lines + 1) > this.#lineHashes.length) {
      const grown = new Uint8Array(2 * this.#lineHashes.length);
      grown.set(this.#lineHashes);
      this.#lineHashes = grown;
    }
    this.#lineHashes.set(hash ?? NO_HASH, 32 * this.lines);
    this.lines++;
    if (hash === null) this.blank++;
  }

  /** Hash of one line, or null when it is blank. */
  lineHash(line: number): Uint8Array | null {
    const at = 32 * (line - this.firstLine);
    const hash = this.#lineHashes.subarray(at, at + 32);
    return hash.every((byte) => byte === 0) ? null : hash;
  }
}
