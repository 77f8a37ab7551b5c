import { createHash, type Hash } from "node:crypto";
import { ScoutError } from "@scout/wire/error.ts";
import { hashLine, isBlank } from "./chunk.ts";
import type { LongLine } from "./long_line.ts";
import type { CommittedChunk } from "./posts.ts";
import { type Segment, SEGMENT_BYTES, type SegmentPool } from "./segments.ts";

/** 409: the key belongs to a post whose content is another. `line` is the first that differs. */
export function keyReused(line: number, what: string): ScoutError {
  return new ScoutError(
    "idempotency_key_reused",
    `This Idempotency-Key was used for another post: ${what}.`,
    {
      status: 409,
      details: { line },
      hint: "Send new content under a new key; repeat a post byte for byte under its own.",
    },
  );
}

/** Compares a line's hash (null: blank) with what is committed under its number. */
export function compareLine(
  line: number,
  sent: Uint8Array | null,
  committed: Uint8Array | undefined,
): void {
  const same = sent === null || committed === undefined
    ? sent === null && committed === undefined
    : sent.every((byte, i) => byte === committed[i]);
  if (!same) throw keyReused(line, `line ${line} differs from what is committed`);
}

/**
 * Compares lines sent again with what is committed, chunk by chunk. A chunk sent whole costs one
 * running hash; only when that differs, or when part of a chunk is sent, are its lines compared one
 * by one, from bytes kept for that purpose (never more than one chunk).
 */
export class ResendCheck {
  bytesSeen = 0;
  readonly #chunks: CommittedChunk[];
  readonly #lineHashes: (first: number, last: number) => Promise<Map<number, Uint8Array>>;
  readonly #maxLineBytes: number;
  #index = 0;
  #sha: Hash = createHash("sha256");
  #first = 0;
  #count = 0;
  readonly #pool: SegmentPool;
  #kept: Segment[] = [];
  #keptLength = 0;
  /** Ends of the kept lines; for a line that came in parts, its hash. */
  #lines: (number | Uint8Array)[] = [];

  constructor(
    chunks: CommittedChunk[],
    maxLineBytes: number,
    pool: SegmentPool,
    lineHashes: (first: number, last: number) => Promise<Map<number, Uint8Array>>,
  ) {
    this.#maxLineBytes = maxLineBytes;
    this.#pool = pool;
    this.#chunks = chunks;
    this.#lineHashes = lineHashes;
  }

  #chunkOf(line: number): CommittedChunk {
    let chunk = this.#chunks[this.#index];
    while (chunk !== undefined && chunk.lastLine < line) chunk = this.#chunks[++this.#index];
    if (chunk === undefined) throw new Error(`line ${line} is committed but in no chunk`);
    return chunk;
  }

  /** Takes a line; true when its chunk is at its end and settle() is due. */
  line(lineNo: number, bytes: Uint8Array, start: number, end: number): boolean {
    this.#keep(bytes, start, end);
    hashLine(this.#sha, bytes, start, end);
    this.bytesSeen += end - start + 1;
    return this.#counted(lineNo, this.#keptLength);
  }

  #keep(bytes: Uint8Array, start: number, end: number): void {
    this.#keptLength += end - start;
    for (let from = start; from < end;) {
      let segment = this.#kept[this.#kept.length - 1];
      if (segment === undefined || segment.length === segment.bytes.length) {
        segment = this.#pool.take(1);
        this.#kept.push(segment);
      }
      const to = Math.min(end, from + segment.bytes.length - segment.length);
      segment.bytes.set(bytes.subarray(from, to), segment.length);
      segment.length += to - from;
      from = to;
    }
  }

  /** Kept bytes [from, to), joined. */
  #keptBytes(from: number, to: number): Uint8Array {
    const joined = new Uint8Array(to - from);
    for (let at = from; at < to;) {
      const segment = this.#kept[Math.floor(at / SEGMENT_BYTES)];
      if (segment === undefined) throw new Error("kept bytes are missing");
      const inside = at % SEGMENT_BYTES;
      const part = segment.bytes.subarray(inside, Math.min(SEGMENT_BYTES, inside + to - at));
      joined.set(part, at - from);
      at += part.length;
    }
    return joined;
  }

  /** Gives memory back; for when the request ends. */
  clear(): void {
    for (const segment of this.#kept) this.#pool.give(segment);
    this.#kept = [];
    this.#keptLength = 0;
    this.#lines = [];
    this.#count = 0;
  }

  part(part: Uint8Array): void {
    this.#sha.update(part);
    this.bytesSeen += part.length;
  }

  longLine(lineNo: number, long: LongLine): boolean {
    this.#sha.update("\n");
    return this.#counted(lineNo, long.digest());
  }

  #counted(lineNo: number, line: number | Uint8Array): boolean {
    if (this.#count === 0) this.#first = lineNo;
    this.#count++;
    this.#lines.push(line);
    return lineNo === this.#chunkOf(lineNo).lastLine;
  }

  /** Compares what has been taken since the last time. Throws 409 naming the first line that differs. */
  async settle(): Promise<void> {
    if (this.#count === 0) return;
    const chunk = this.#chunkOf(this.#first);
    const last = this.#first + this.#count - 1;
    const whole = chunk.firstLine === this.#first && chunk.lastLine === last;
    const digest = this.#sha.digest("hex");
    if (!whole || digest !== chunk.sha256) {
      const committed = await this.#lineHashes(this.#first, last);
      let from = 0;
      this.#lines.forEach((line, i) => {
        const lineNo = this.#first + i;
        if (typeof line !== "number") return compareLine(lineNo, line, committed.get(lineNo));
        const bytes = this.#keptBytes(from, line);
        from = line;
        const blank = bytes.length <= this.#maxLineBytes && isBlank(bytes, 0, bytes.length);
        const hash = blank ? null : createHash("sha256").update(bytes).digest();
        compareLine(lineNo, hash, committed.get(lineNo));
      });
    }
    this.#sha = createHash("sha256");
    this.clear();
  }
}
