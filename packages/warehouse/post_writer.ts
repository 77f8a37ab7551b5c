import type { Receipt } from "@scout/wire/receipt.ts";
import { Chunk } from "./chunk.ts";
import { writeChunk } from "./chunk_writer.ts";
import type { Transaction, Warehouse } from "./connect.ts";
import type { Device } from "./devices.ts";
import { finishPost, lineHashes, postPosition } from "./posts.ts";
import { compareLine, keyReused } from "./resend_check.ts";
import type { SegmentPool } from "./segments.ts";
import { within } from "./within.ts";

/** What a writer needs to know of its post. */
export interface WriterPost {
  sql: Warehouse;
  databaseAnswerMs: number;
  device: Device;
  leaseId: string;
  segments: SegmentPool;
  /** Told of every committed chunk. */
  committed: (batchId: number, lines: number) => void;
}

/**
 * Commits a post's chunks one after another: one is being written while the next is filled, and
 * there are never more than these two. A failure to write is met at the next commit() or settled().
 */
export class PostWriter {
  /** The chunk that is being filled. */
  chunk: Chunk;
  /** First line another request has left to send; null unless it was faster than this one. */
  overtakenAt: number | null = null;
  #spare: Chunk | null = null;
  #writing: Promise<void> | null = null;
  readonly #post: WriterPost;

  constructor(post: WriterPost) {
    this.#post = post;
    this.chunk = new Chunk(post.segments);
  }

  /** Nothing is being written. */
  get isIdle(): boolean {
    return this.#writing === null;
  }

  /** Starts to write the filled chunk, once the one before it is written. */
  async commit(postId: number): Promise<void> {
    await this.settled();
    if (this.chunk.lines === 0 || this.overtakenAt !== null) return;
    this.#writing = this.#write(postId, async () => {}).then(() => {
      this.#writing = null;
    });
    // a failure is met at the next settled(); until then it must not count as unhandled
    this.#writing.catch(() => {});
  }

  /**
   * Writes what is left and ends the request's work on the post, both in one transaction where no
   * other request is faster; `completeAt` as in finishPost().
   */
  async finish(postId: number, completeAt: number | null): Promise<Receipt> {
    await this.settled();
    const { sql, databaseAnswerMs, leaseId } = this.#post;
    if (this.chunk.lines > 0 && this.overtakenAt === null) {
      const last = (tx: Transaction) => finishPost(tx, postId, leaseId, completeAt);
      const receipt = await this.#write(postId, last);
      if (receipt !== null) return receipt;
    }
    const whole = this.overtakenAt === null ? completeAt : null;
    return await within(databaseAnswerMs, finishPost(sql, postId, leaseId, whole));
  }

  /** Waits for the chunk being written. */
  async settled(): Promise<void> {
    const writing = this.#writing;
    this.#writing = null;
    await writing;
  }

  /** Waits until nothing is being written, whatever came of it. */
  async idle(): Promise<void> {
    await this.#writing?.catch(() => {});
  }

  /** Gives the memory of the chunk being filled back. One that could not be written keeps its own: it may still be read from. */
  clear(): void {
    this.chunk.clear();
  }

  /**
   * Commits the filled chunk and what `last` does, and begins another chunk; null when another request
   * has committed lines of it.
   */
  async #write<Ended>(
    postId: number,
    last: (tx: Transaction) => Promise<Ended>,
  ): Promise<Ended | null> {
    const { sql, databaseAnswerMs, device, leaseId, committed, segments } = this.#post;
    const chunk = this.chunk;
    this.chunk = this.#spare ?? new Chunk(segments);
    this.#spare = null;
    const written = await within(
      databaseAnswerMs,
      writeChunk(sql, { postId, leaseId, device }, chunk, last),
    );
    if (written === null) await this.#yieldTo(postId, chunk);
    else committed(written.batchId, chunk.lines);
    chunk.clear();
    this.#spare = chunk;
    return written === null ? null : written.ended;
  }

  /** Another request under this key was faster: what it committed must be what we hold. */
  async #yieldTo(postId: number, chunk: Chunk): Promise<void> {
    const { sql, databaseAnswerMs } = this.#post;
    const { nextLine, complete } = await within(databaseAnswerMs, postPosition(sql, postId));
    const last = Math.min(chunk.lastLine, nextLine - 1);
    const there = await within(databaseAnswerMs, lineHashes(sql, postId, chunk.firstLine, last));
    for (let line = chunk.firstLine; line <= last; line++) {
      compareLine(line, chunk.lineHash(line), there.get(line));
    }
    if (last === chunk.lastLine) return;
    if (complete) throw keyReused(last + 1, `it ended before line ${last + 1}`);
    // part of the chunk is new, but its rows are built as one: let the client send them again
    this.overtakenAt = nextLine;
  }
}
