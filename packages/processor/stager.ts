import { writeFileChunk } from "@scout/warehouse/file_batch.ts";
import { FileChunk } from "@scout/warehouse/file_chunk.ts";
import { CopiedRows } from "@scout/warehouse/file_chunk_rows.ts";
import type { Transaction } from "@scout/warehouse/connect.ts";
import type { Checkpoint, RowChunk } from "@scout/tabular/table.ts";
import type { StageCheckpoint, TablePlan } from "./plan.ts";
import { BudgetSpent, type Job } from "./processor.ts";

/** Rows that take about as long to build as Postgres takes for a piece of a COPY. */
const ROWS_AT_ONCE = 128;
/** A chunk of so many rows is sent as soon as nothing else is. */
const WORTH_SENDING = 4_000;

/** The last chunk, which is committed together with the end of the file. */
export interface LastChunk {
  line: number;
  write(tx: Transaction): Promise<void>;
}

/** How far staging got, as its reader keeps it. */
export interface StageProgress {
  /** Commits a chunk, and that the file got this far. */
  commit(
    checkpoint: StageCheckpoint,
    write: (tx: Transaction) => Promise<unknown>,
  ): Promise<unknown>;
  /** Chunks need not be full while Postgres waits for one: the file is long. */
  isLong?: boolean;
  /** The call ends here, with everything before committed. */
  stopped?(checkpoint: StageCheckpoint): Promise<unknown>;
}

/** Builds one chunk while the one before is committed. */
export class Stager {
  readonly #job: Job;
  readonly #progress: StageProgress;
  /** Rows before this one are in staging already. */
  readonly #fresh: number;
  #line: number;
  #commit: Promise<unknown> = Promise.resolve();
  /** Built and not sent yet: what ends the file is committed with it. */
  #ready: { chunk: FileChunk<CopiedRows>; table: TablePlan; checkpoint: StageCheckpoint } | null =
    null;
  #isSending = false;
  #sent: () => void = () => {};

  /**
   * @param line of the row that is read next
   * @param fresh the first that is to be staged: those before it were committed by a call that was killed
   */
  constructor(job: Job, progress: StageProgress, line: number, fresh = line) {
    this.#job = job;
    this.#progress = progress;
    this.#line = line;
    this.#fresh = fresh;
  }

  /** Number in the file of the row that is read next. */
  get line(): number {
    return this.#line;
  }

  async table(
    n: number,
    table: TablePlan,
    chunks: AsyncIterable<RowChunk>,
    at: StageCheckpoint,
  ): Promise<void> {
    const { budget, claim, deps, settings } = this.#job;
    const map = deps.reading.rowMapper(table.schema, table.mapping);
    const sheet = table.name === "" ? null : table.name;
    const newChunk = () =>
      new FileChunk(
        new CopiedRows(deps.segments, claim.file_id, sheet),
        { header: table.header, map },
        this.#line,
        { ...settings, now: deps.now },
      );
    const most = claim.options.maxRows ?? Infinity;
    let chunk = newChunk();
    let rows = at.rows;
    let skip = at.skip;
    let from: Checkpoint | null = at.from;
    for await (const read of chunks) {
      let place = 0;
      for (const row of read.rows) {
        if (place++ < skip) continue;
        if (rows >= most) break;
        // it is not the file's last
        if (this.#ready !== null) await this.#send();
        // what is being copied goes on meanwhile: a piece of it for so many rows
        if (this.#isSending && rows % ROWS_AT_ONCE === 0) await this.#pieceSent();
        if (this.#line >= this.#fresh) {
          if (chunk.rows === 0) chunk = newChunk();
          const before = chunk.bytes;
          chunk.add(row);
          budget.spend(1, chunk.bytes - before);
        } else budget.spend(1, 0);
        rows++;
        this.#line++;
        if (
          chunk.rows >= settings.ingest_chunk_lines ||
          chunk.bytes >= settings.ingest_chunk_bytes ||
          chunk.rows >= WORTH_SENDING && !this.#isSending && this.#progress.isLong
        ) {
          await this.#put(chunk, table, { table: n, from, skip: place, rows, line: this.#line });
          chunk = newChunk();
        }
        if (budget.isRead && place < read.rows.length) {
          await this.#stop(chunk, table, { table: n, from, skip: place, rows, line: this.#line });
        }
      }
      skip = 0;
      if (read.next === null || rows >= most) break;
      from = read.next;
      if (budget.isSpent) {
        await this.#stop(chunk, table, { table: n, from, skip: 0, rows, line: this.#line });
      }
    }
    // the next table begins where this one ends
    if (chunk.rows > 0) {
      await this.#put(chunk, table, {
        table: n + 1,
        from: null,
        skip: 0,
        rows: 0,
        line: this.#line,
      });
    }
  }

  async #put(
    chunk: FileChunk<CopiedRows>,
    table: TablePlan,
    checkpoint: StageCheckpoint,
  ): Promise<void> {
    await this.#send();
    this.#ready = { chunk, table, checkpoint };
  }

  /** Sends what is ready, once what was sent before is committed. */
  async #send(): Promise<void> {
    const ready = this.#ready;
    this.#ready = null;
    await this.#commit;
    if (ready === null) return;
    this.#isSending = true;
    this.#commit = this.#progress.commit(
      ready.checkpoint,
      (tx) => writeFileChunk(tx, this.#batchOf(ready.table), ready.chunk, () => this.#sent()),
    ).finally(() => {
      this.#isSending = false;
      this.#sent();
    });
    // awaited with the next chunk
    this.#commit.catch(() => {});
  }

  /** The network is only looked at between the turns of an event loop that building rows would keep busy. */
  #pieceSent(): Promise<void> {
    return new Promise((resolve) => this.#sent = resolve);
  }

  /** Ends the call with what was read committed. */
  async #stop(
    chunk: FileChunk<CopiedRows>,
    table: TablePlan,
    checkpoint: StageCheckpoint,
  ): Promise<never> {
    if (chunk.rows > 0) await this.#put(chunk, table, checkpoint);
    await this.flush();
    await this.#progress.stopped?.(checkpoint);
    throw new BudgetSpent();
  }

  /** Commits all rows so far. */
  async flush(): Promise<void> {
    await this.#send();
    await this.#commit;
  }

  /** Commits all but the last chunk, which is the caller's to commit. */
  async last(): Promise<LastChunk> {
    await this.#commit;
    const ready = this.#ready;
    return {
      line: this.#line - 1,
      write: async (tx) => {
        if (ready) await writeFileChunk(tx, this.#batchOf(ready.table), ready.chunk);
      },
    };
  }

  #batchOf(table: TablePlan) {
    return {
      fileId: this.#job.claim.file_id,
      dataset: table.mapping.dataset,
      sheet: table.name === "" ? null : table.name,
    };
  }
}
