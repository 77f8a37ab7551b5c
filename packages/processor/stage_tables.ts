import { writeFileChunk } from "@scout/warehouse/file_batch.ts";
import { FileChunk } from "@scout/warehouse/file_chunk.ts";
import { CopiedRows } from "@scout/warehouse/file_chunk_rows.ts";
import type { Transaction } from "@scout/warehouse/connect.ts";
import type { ByteSource } from "@scout/tabular/byte_source.ts";
import type { ReaderOptions } from "@scout/tabular/reader_options.ts";
import type { Checkpoint, RowChunk } from "@scout/tabular/table.ts";
import type { StageCheckpoint, TablePlan } from "./plan.ts";
import { advance, BudgetSpent, type Job } from "./processor.ts";
import type { RowCache } from "./row_cache.ts";

/** Rows that take about as long to build as Postgres takes for a piece of a COPY. */
const ROWS_AT_ONCE = 128;

/** The last chunk, which is committed together with the end of the file. */
export interface LastChunk {
  line: number;
  write(tx: Transaction): Promise<void>;
}

/**
 * The second reading: every row into staging, a chunk a transaction, each with the checkpoint from which
 * another call goes on. Ends with BudgetSpent where the call may read no more.
 */
export async function stageTables(
  job: Job,
  source: ByteSource,
  options: ReaderOptions,
  cache: RowCache,
): Promise<LastChunk> {
  const { claim, plan, deps } = job;
  const start: StageCheckpoint = claim.phase === "stage" && claim.checkpoint !== null
    ? claim.checkpoint as StageCheckpoint
    : { table: 0, from: null, skip: 0, rows: 0, line: claim.next_line };
  const stager = new Stager(job, start.line);
  const kept = claim.phase === "stage" ? null : cache.tables;
  if (kept !== null) {
    for (const [n, table] of plan.tables.entries()) {
      await stager.table(n, table, chunksOf(kept[n] ?? []), { ...start, table: n });
    }
    return await stager.last();
  }
  let n = 0;
  for await (const table of deps.reading.openTables(source, plan.sniffed, options)) {
    const planned = plan.tables[n];
    if (planned === undefined) break;
    if (n >= start.table) {
      const at = n === start.table ? start : { ...start, table: n, from: null, skip: 0, rows: 0 };
      await stager.table(n, planned, table.chunks(at.from ?? undefined), at);
    }
    n++;
  }
  return await stager.last();
}

async function* chunksOf(rows: RowChunk["rows"]): AsyncGenerator<RowChunk> {
  yield { rows, next: null };
}

/** Builds one chunk while the one before is committed. */
class Stager {
  readonly #job: Job;
  #line: number;
  #commit: Promise<unknown> = Promise.resolve();
  /** Built and not sent yet: what ends the file is committed with it. */
  #ready: { chunk: FileChunk<CopiedRows>; table: TablePlan; checkpoint: StageCheckpoint } | null =
    null;
  #isSending = false;
  #sent: () => void = () => {};

  constructor(job: Job, line: number) {
    this.#job = job;
    this.#line = line;
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
        const before = chunk.bytes;
        chunk.add(row);
        budget.spend(1, chunk.bytes - before);
        rows++;
        this.#line++;
        if (
          chunk.rows >= settings.ingest_chunk_lines || chunk.bytes >= settings.ingest_chunk_bytes
        ) {
          await this.#put(chunk, table, { table: n, from, skip: place, rows, line: this.#line });
          chunk = newChunk();
        }
        if (budget.isSpent && place < read.rows.length) {
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
    this.#commit = advance(this.#job, "stage", ready.checkpoint, {
      work: (tx) => writeFileChunk(tx, this.#batchOf(ready.table), ready.chunk, () => this.#sent()),
    }).finally(() => {
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
    await this.#send();
    await this.#commit;
    throw new BudgetSpent();
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
