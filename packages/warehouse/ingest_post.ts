import type { Body } from "@scout/wire/body.ts";
import { readDocument } from "@scout/wire/body.ts";
import { DocumentRows } from "@scout/wire/document_splitter.ts";
import { ScoutError } from "@scout/wire/error.ts";
import { LINE, type Lines, LineSplitter, LONG_PART, MORE } from "@scout/wire/line_splitter.ts";
import type { Receipt } from "@scout/wire/receipt.ts";
import { isUnavailable, unavailable, type Warehouse } from "./connect.ts";
import type { Device } from "./devices.ts";
import { LineIntake } from "./line_intake.ts";
import { LongLine } from "./long_line.ts";
import { Patience } from "./patience.ts";
import { PostWriter } from "./post_writer.ts";
import { finishPost, lineHashes, type OpenPost, openPost } from "./posts.ts";
import { keyReused, ResendCheck } from "./resend_check.ts";
import type { SegmentPool } from "./segments.ts";
import type { IngestSettings } from "./settings.ts";
import { within } from "./within.ts";

export interface IngestRequest {
  device: Device;
  idempotencyKey: string;
  /** Number of the body's first line in the post (`Scout-First-Line`). */
  firstLine: number;
  body: Body;
  /** `document`: the body is one JSON document; its rows are counted like lines. */
  format: "lines" | "document";
}

export interface IngestDeps {
  sql: Warehouse;
  settings: IngestSettings;
  now: () => number;
  randomId: () => string;
  segments: SegmentPool;
  /** Longest the database may take for one answer. */
  databaseAnswerMs: number;
}

/** What a call has done so far; kept up to date, so that a failed call can be audited too. */
export interface IngestProgress {
  postId: number | null;
  batchIds: number[];
  rows: number;
}

type Waiting = "read" | "flush" | "deadline";

const POLL_MS = 150;
/** A chunk of so many lines or bytes is written as soon as nothing else is being written: neither side waits for the other. */
const WORTH_WRITING_LINES = 5_000;
const WORTH_WRITING_BYTES = 4_194_304;
/** How much of a body is taken at most before the database's socket has its turn. */
const TURN_BYTES = 1_048_576;
/** Longest a failed request waits for its lease to be given back. */
const RELEASE_MS = 1_000;

/**
 * Takes a device's post: reads the body as it comes, commits it chunk by chunk, compares what is
 * sent again with what is there, and answers with the post's receipt.
 *
 * - No transaction is open while the client is waited for; a chunk is committed while the next one
 *   is being read, and there are never more than these two in memory.
 * - A pending line waits at most `ingest_flush_ms`, though the client be silent.
 * - The request stops at its budget (`ingest_max_lines`, `_bytes`, `_ms`); the receipt then says
 *   `complete: false` and where to resume.
 * - Whatever happens, what was committed stays committed and is found again under the key.
 *
 * Throws ScoutError: `post_in_progress`, `batch_rolled_back`, `line_gap`, `idempotency_key_reused`
 * (409), `line_too_large`, `document_too_large`, `resend_too_large` (413), `gzip_invalid`,
 * `body_truncated` (400), `client_gone` (499), `database_unavailable` (503).
 */
export async function ingestPost(
  deps: IngestDeps,
  request: IngestRequest,
  progress: IngestProgress,
): Promise<Receipt> {
  const ingest = new PostIngest(deps, request, progress);
  try {
    return await ingest.run();
  } catch (error) {
    await ingest.release();
    if (isUnavailable(error)) throw unavailable(error);
    throw error;
  } finally {
    request.body.cancel();
    ingest.clear();
  }
}

class PostIngest {
  readonly #deps: IngestDeps;
  readonly #request: IngestRequest;
  readonly #progress: IngestProgress;
  readonly #intake: LineIntake;
  readonly #leaseId: string;
  readonly #deadline: number;
  readonly #writer: PostWriter;
  readonly #patience = new Patience();
  #post: OpenPost | null = null;
  #check: ResendCheck | null = null;
  /** Number of the next line of the body. */
  #line: number;
  /** First line that neither is committed nor lies in a chunk. */
  #fresh = 1;
  #newLines = 0;
  #newBytes = 0;
  /** The budget is spent. */
  #stopped = false;
  /** Bytes taken since the event loop had a turn. */
  #sinceTurn = 0;
  #long: LongLine | null = null;
  #reading: Promise<Uint8Array | null> | null = null;

  constructor(deps: IngestDeps, request: IngestRequest, progress: IngestProgress) {
    this.#deps = deps;
    this.#request = request;
    this.#progress = progress;
    this.#intake = new LineIntake(deps.settings, request.device, deps.now);
    this.#leaseId = deps.randomId();
    this.#deadline = deps.now() + deps.settings.ingest_max_ms;
    this.#line = request.firstLine;
    this.#writer = new PostWriter({
      sql: deps.sql,
      databaseAnswerMs: deps.databaseAnswerMs,
      device: request.device,
      leaseId: this.#leaseId,
      segments: deps.segments,
      committed: (batchId, lines) => {
        progress.batchIds.push(batchId);
        progress.rows += lines;
      },
    });
  }

  async run(): Promise<Receipt> {
    const { settings } = this.#deps;
    // a document is seen whole before the post is opened, so that its lease is not spent on waiting
    const document = this.#request.format === "document"
      ? await this.#beforeDeadline(readDocument(this.#request.body, settings.max_document_bytes))
      : null;
    const post = await this.#open();
    if (document !== null) {
      await this.#take(post, new DocumentRows(document, settings.max_line_bytes));
      return await this.#finish(post);
    }
    const splitter = new LineSplitter(settings.max_line_bytes);
    try {
      for (;;) {
        if (!await this.#take(post, splitter)) break;
        const { event, bytes } = await this.#wait();
        if (event === "deadline") {
          this.#stopped = true;
          break;
        }
        if (event === "flush") {
          await this.#commit(post);
        } else if (bytes === null) {
          splitter.finish();
          await this.#take(post, splitter);
          break;
        } else {
          splitter.feed(bytes);
          await this.#turn(bytes.length);
        }
      }
    } catch (error) {
      // the body broke: whole lines before the break are as good as any
      if (!(error instanceof ScoutError) || !BODY_ENDINGS.has(error.code)) throw error;
      await this.#commit(post);
      await this.#writer.settled();
      throw new ScoutError(error.code, error.message, {
        status: error.status,
        hint: error.hint ?? undefined,
        details: { resume_from: this.#writer.overtakenAt ?? this.#fresh },
        cause: error.cause,
      });
    }
    return await this.#finish(post);
  }

  /** Gives memory back. */
  clear(): void {
    this.#patience.clear();
    this.#writer.clear();
    this.#check?.clear();
  }

  /** Gives the lease back after a failure, so that the client's next try need not wait for it. */
  async release(): Promise<void> {
    await this.#writer.idle();
    if (this.#post?.verdict !== "open") return;
    // without the database nothing can be given back, and the lease runs out by itself
    const giveBack = finishPost(this.#deps.sql, this.#post.postId, this.#leaseId, null);
    await within(Math.min(RELEASE_MS, this.#deps.databaseAnswerMs), giveBack).catch(() => {});
  }

  #answer<T>(work: Promise<T>): Promise<T> {
    return within(this.#deps.databaseAnswerMs, work);
  }

  async #open(): Promise<OpenPost> {
    const { sql, settings, now } = this.#deps;
    const { device, idempotencyKey, firstLine } = this.#request;
    const giveUpAt = now() + settings.ingest_wait_ms;
    const ask = () => this.#answer(openPost(sql, device, idempotencyKey, this.#leaseId));
    let post = await ask();
    while (post.verdict === "in_progress" && now() < giveUpAt) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      post = await ask();
    }
    this.#progress.postId = post.postId;
    if (post.verdict === "in_progress") {
      throw new ScoutError(
        "post_in_progress",
        "Another request with this Idempotency-Key is at work.",
        {
          status: 409,
          retryAfterSeconds: 1,
          details: { post_id: post.postId },
          hint: "Send the post again after Retry-After seconds; it is compared, not doubled.",
        },
      );
    }
    if (post.verdict === "rolled_back") {
      throw new ScoutError("batch_rolled_back", "A batch of this post was rolled back.", {
        status: 409,
        details: { post_id: post.postId },
        hint: `To bring it back: scout replay ${post.postId}. To send it anew, use a new key.`,
      });
    }
    this.#post = post;
    this.#fresh = post.nextLine;
    if (firstLine > post.nextLine) {
      throw new ScoutError(
        "line_gap",
        `The body begins at line ${firstLine}, but the next line of this post is ${post.nextLine}.`,
        {
          status: 409,
          details: { resume_from: post.nextLine },
          hint: "Send again with Scout-First-Line set to resume_from, or all from line 1.",
        },
      );
    }
    this.#check = new ResendCheck(
      post.chunks,
      settings.max_line_bytes,
      this.#deps.segments,
      (first, last) => this.#answer(lineHashes(sql, post.postId, first, last)),
    );
    return post;
  }

  /** Takes all lines at hand; false when the request is at its end. */
  async #take(post: OpenPost, lines: Lines): Promise<boolean> {
    const { settings, now } = this.#deps;
    for (let event = lines.next(); event !== MORE; event = lines.next()) {
      const resent = this.#line < this.#fresh;
      if (!resent && this.#long === null && !this.#admits(post)) return false;
      if (event === LINE) {
        if (resent) {
          if (this.#resend().line(this.#line++, lines.bytes, lines.start, lines.end)) {
            await this.#settle();
          }
          continue;
        }
        const chunk = this.#writer.chunk;
        if (chunk.lines === 0) chunk.begin(this.#line, now());
        this.#intake.line(chunk, this.#line++, lines.bytes, lines.start, lines.end);
        this.#took(lines.end - lines.start + 1);
        if (
          chunk.lines >= settings.ingest_chunk_lines ||
          chunk.bytes >= settings.ingest_chunk_bytes ||
          this.#newLines >= settings.ingest_max_lines ||
          this.#newBytes >= settings.ingest_max_bytes ||
          (this.#writer.isIdle &&
            (chunk.lines >= WORTH_WRITING_LINES || chunk.bytes >= WORTH_WRITING_BYTES))
        ) {
          await this.#commit(post);
          if (this.#isOvertaken()) return false;
        }
      } else {
        await this.#takeLong(post, event === LONG_PART, lines, resent);
        if (this.#isOvertaken()) return false;
      }
    }
    if (this.#check !== null && this.#check.bytesSeen > settings.max_resent_bytes) {
      throw new ScoutError("resend_too_large", "Too much of the body is committed already.", {
        status: 413,
        details: { resume_from: this.#fresh },
        hint: "Continue with Scout-First-Line set to resume_from instead of sending all again.",
      });
    }
    return true;
  }

  async #takeLong(
    post: OpenPost,
    isPart: boolean,
    lines: Lines,
    resent: boolean,
  ): Promise<void> {
    const { settings, now } = this.#deps;
    if (this.#long === null) {
      // it gets a chunk of its own: a half-read line cannot be flushed
      if (!resent) {
        await this.#commit(post);
        if (this.#isOvertaken()) return;
        this.#writer.chunk.begin(this.#line, now());
      }
      this.#long = new LongLine(resent ? 0 : settings.max_quarantine_bytes);
    }
    if (isPart) {
      const part = lines.bytes.subarray(lines.start, lines.end);
      this.#long.add(part);
      if (this.#long.length > settings.max_discard_bytes) {
        await this.#writer.settled();
        throw new ScoutError(
          "line_too_large",
          `Line ${this.#line} is longer than ${settings.max_discard_bytes} bytes.`,
          {
            status: 413,
            details: { line: this.#line, resume_from: this.#fresh },
            hint: "Lines before it are committed. Is this NDJSON, one object per line?",
          },
        );
      }
      if (resent) this.#resend().part(part);
      else this.#writer.chunk.addPart(part);
      return;
    }
    const long = this.#long;
    this.#long = null;
    if (resent) {
      if (this.#resend().longLine(this.#line++, long)) await this.#settle();
      return;
    }
    this.#writer.chunk.endParts();
    this.#intake.longLine(this.#writer.chunk, this.#line++, long);
    this.#took(long.length + 1);
    await this.#commit(post);
  }

  #resend(): ResendCheck {
    if (this.#check === null) throw new Error("the post is not open");
    return this.#check;
  }

  async #settle(): Promise<void> {
    await this.#resend().settle();
  }

  #took(bytes: number): void {
    this.#fresh = this.#line;
    this.#newLines++;
    this.#newBytes += bytes;
  }

  /** Whether one more new line may be taken. Ends a request at its budget, and a complete post at its end. */
  #admits(post: OpenPost): boolean {
    const { settings, now } = this.#deps;
    if (post.verdict === "complete") {
      throw keyReused(this.#line, `it ended before line ${this.#line}`);
    }
    if (
      this.#newLines < settings.ingest_max_lines && this.#newBytes < settings.ingest_max_bytes &&
      now() < this.#deadline
    ) return true;
    this.#stopped = true;
    return false;
  }

  /** Waits for bytes, but no longer than a pending line may wait, nor than the request may take. */
  async #wait(): Promise<{ event: Waiting; bytes: Uint8Array | null }> {
    const { settings, now } = this.#deps;
    const flushAt = this.#writer.chunk.lines > 0 && this.#long === null
      ? this.#writer.chunk.startedAt + settings.ingest_flush_ms
      : Infinity;
    const due = Math.min(flushAt, this.#deadline);
    const event: Waiting = flushAt < this.#deadline ? "flush" : "deadline";
    const time = now();
    if (time >= due) return { event, bytes: null };
    this.#reading ??= this.#request.body.read();
    const first = await this.#patience.wait(this.#reading, due - time);
    if (first === "due") return { event, bytes: null };
    this.#reading = null;
    return { event: "read", bytes: first };
  }

  async #beforeDeadline<T>(work: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() =>
        reject(
          new ScoutError("body_timeout", "The document did not arrive in time.", {
            status: 408,
            hint: "Send it again, or send NDJSON, which is committed as it comes.",
          }),
        ), this.#deps.settings.ingest_max_ms);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async #commit(post: OpenPost): Promise<void> {
    await this.#writer.commit(post.postId);
    this.#sinceTurn = TURN_BYTES;
  }

  /**
   * Lets the chunk being written go on. Reading a body that has arrived already resolves without
   * leaving the microtasks, so a fast client would keep the writer waiting until the next chunk is
   * full. A timer, because an immediate leaves sockets unpolled (Deno's loop asks for them only
   * when it has nothing else to do).
   */
  async #turn(bytes: number): Promise<void> {
    this.#sinceTurn += bytes;
    if (this.#sinceTurn < TURN_BYTES || this.#writer.isIdle) return;
    this.#sinceTurn = 0;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  #isOvertaken(): boolean {
    return this.#writer.overtakenAt !== null;
  }

  async #finish(post: OpenPost): Promise<Receipt> {
    await this.#settle();
    if (!this.#stopped && !this.#isOvertaken() && this.#line < this.#fresh) {
      throw keyReused(this.#line, `it goes on with line ${this.#line}, where this body ends`);
    }
    const receipt = await this.#writer.finish(post.postId, this.#stopped ? null : this.#fresh);
    if (!this.#stopped && !this.#isOvertaken() && !receipt.complete) {
      throw keyReused(this.#line, `another request has sent more under it`);
    }
    return post.verdict === "complete" ? { ...receipt, replayed: true } : receipt;
  }
}

const BODY_ENDINGS = new Set(["client_gone", "body_truncated", "gzip_invalid"]);
