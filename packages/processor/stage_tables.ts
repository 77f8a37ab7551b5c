import type { ByteSource } from "@scout/tabular/byte_source.ts";
import type { ReaderOptions } from "@scout/tabular/reader_options.ts";
import type { RowChunk } from "@scout/tabular/table.ts";
import type { StageCheckpoint } from "./plan.ts";
import { advance, type Job } from "./processor.ts";
import type { RowCache } from "./row_cache.ts";
import { type LastChunk, Stager } from "./stager.ts";

/**
 * The second reading: every row into staging, a chunk a transaction, each with the checkpoint from which
 * another call goes on; but for tables that were staged in the first. Ends with BudgetSpent where the call may read no more.
 */
export async function stageTables(
  job: Job,
  source: ByteSource,
  options: ReaderOptions,
  cache: RowCache,
): Promise<LastChunk> {
  const { claim, plan, deps } = job;
  const staged = plan.staged ?? { tables: 0, line: claim.next_line };
  const start: StageCheckpoint = claim.phase === "stage" && claim.checkpoint !== null
    ? claim.checkpoint as StageCheckpoint
    : { table: staged.tables, from: null, skip: 0, rows: 0, line: staged.line };
  const stager = new Stager(job, {
    commit: (checkpoint, work) => advance(job, "stage", checkpoint, { work }),
  }, start.line);
  const kept = claim.phase === "stage" ? null : cache.tables;
  if (kept !== null) {
    for (const [n, table] of plan.tables.entries()) {
      await stager.table(n, table, chunksOf(kept[n] ?? []), { ...start, table: n });
    }
    return await stager.last();
  }
  if (start.table >= plan.tables.length) return await stager.last();
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
