import { createHash, type Hash } from "node:crypto";
import { ScoutError } from "@scout/wire/error.ts";
import { hashLine, isBlank } from "./chunk.ts";
import type { LongLine } from "./long_line.ts";
import type { CommittedChunk } from "./posts.ts";

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
  #kept = new Uint8Array(65_536);
  #keptLength = 0;
  /** Ends of the kept lines; for a line that came in parts, its hash. */
  #lines: (number | Uint8Array)[] = [];

  constructor(
    chunks: CommittedChunk[],
    maxLineBytes: number,
    lineHashes: (first: number, last: number) => Promise<Map<number, Uint8Array>>,
  ) {
    this.#maxLineBytes = maxLineBytes;
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
    const needed = this.#keptLength + end - start;
    if (needed > this.#kept.length) {
      const grown = new Uint8Array(Math.max(needed, 2 * this.#kept.length));
      grown.set(this.#kept.subarray(0, this.#keptLength));
      this.#kept = grown;
    }
    this.#kept.set(bytes.subarray(start, end), this.#keptLength);
    this.#keptLength = needed;
    hashLine(this.#sha, bytes, start, end);
    this.bytesSeen += end - start + 1;
    return this.#counted(lineNo, needed);
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
        const bytes = this.#kept.subarray(from, line);
        from = line;
        const blank = bytes.length <= this.#maxLineBytes && isBlank(bytes, 0, bytes.length);
        const hash = blank ? null : createHash("sha256").update(bytes).digest();
        compareLine(lineNo, hash, committed.get(lineNo));
      });
    }
    this.#sha = createHash("sha256");
    this.#count = 0;
    this.#keptLength = 0;
    this.#lines = [];
  }
}
