import { isFreeText, isRecord } from "@scout/warehouse/file_chunk.ts";
import type { ByteSource } from "@scout/tabular/byte_source.ts";
import type { ReaderOptions } from "@scout/tabular/reader_options.ts";
import type { Schema } from "@scout/tabular/schema.ts";
import type { Checkpoint, Row, Table } from "@scout/tabular/table.ts";
import type { InferCheckpoint } from "./plan.ts";
import { planTable } from "./plan_table.ts";
import { advance, BudgetSpent, type Job } from "./processor.ts";
import type { RowCache } from "./row_cache.ts";

/** A worker reads a long file in one go, and says now and then that it still does. */
const HOLD_EVERY_MS = 20_000;

/**
 * The first reading: infers the schema of every table from all its rows, and decides what its columns
 * are. Ends with BudgetSpent where the call may read no more; the next one goes on from the checkpoint.
 */
export async function inferTables(
  job: Job,
  source: ByteSource,
  options: ReaderOptions,
  cache: RowCache,
): Promise<void> {
  const { claim, plan, deps, budget } = job;
  let at = claim.phase === "infer" ? claim.checkpoint as InferCheckpoint | null : null;
  if (at !== null) cache.drop();
  let n = 0;
  for await (const table of deps.reading.openTables(source, plan.sniffed, options)) {
    if (n < plan.tables.length) {
      n++;
      continue;
    }
    const { schema, unread } = await inferTable(job, table, n, at, cache);
    at = null;
    plan.tables.push(await planTable(job, table, schema, unread));
    n++;
    if (budget.isSpent) {
      await advance(job, "infer", null, { plan });
      throw new BudgetSpent();
    }
  }
}

async function inferTable(
  job: Job,
  table: Table,
  n: number,
  at: InferCheckpoint | null,
  cache: RowCache,
): Promise<{ schema: Schema; unread: number }> {
  const { budget, claim, deps, plan } = job;
  const inference = deps.reading.inference(table.header, at?.state ?? undefined);
  const most = claim.options.maxRows ?? Infinity;
  let rows = at?.rows ?? 0;
  let unread = at?.unread ?? 0;
  let skip = at?.skip ?? 0;
  let from = at?.from ?? null;
  let held = deps.now();
  for await (const chunk of table.chunks(from ?? undefined)) {
    while (rows < most) {
      const taken = chunk.rows.slice(skip, skip + Math.min(budget.rowsLeft, most - rows));
      const records = taken.every(isRecord) ? taken : taken.filter(isRecord);
      inference.add(records);
      unread += taken.length - records.length;
      const bytes = textLength(taken);
      budget.spend(taken.length, bytes);
      cache.keep(n, taken, bytes);
      rows += taken.length;
      skip += taken.length;
      if (skip >= chunk.rows.length) break;
      if (budget.isSpent) await stop(from, skip);
    }
    if (chunk.next === null || rows >= most) break;
    from = chunk.next;
    skip = 0;
    if (budget.isSpent) await stop(from, 0);
    if (deps.now() - held > HOLD_EVERY_MS) {
      held = deps.now();
      await deps.sql`select metadata.require_file_lease(${job.lease}, ${claim.file_id})`;
    }
  }
  return { schema: withoutFreeText(inference.finish()), unread };

  async function stop(from: Checkpoint | null, skip: number): Promise<never> {
    const state = inference.state();
    await advance(job, "infer", { table: n, from, skip, rows, unread, state }, { plan });
    throw new BudgetSpent();
  }
}

/** Words people said do not stay in a schema's examples either. */
export function withoutFreeText(schema: Schema): Schema {
  const hidden = new Set(schema.columns.flatMap(({ name }, i) => isFreeText(name) ? [i] : []));
  if (hidden.size === 0) return schema;
  return {
    ...schema,
    columns: schema.columns.map((column, i) =>
      hidden.has(i) ? { ...column, examples: [], min: null, max: null } : column
    ),
    sample: schema.sample.map((row) => row.map((cell, i) => hidden.has(i) ? null : cell)),
  };
}

function textLength(rows: readonly Row[]): number {
  let length = 0;
  for (const { cells, raw } of rows) {
    length += raw?.length ?? 0;
    for (const cell of cells) length += cell === null ? 1 : cell.length + 1;
  }
  return length;
}
