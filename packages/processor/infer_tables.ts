import { isFreeText, isRecord } from "@scout/warehouse/file_chunk.ts";
import type { ByteSource } from "@scout/tabular/byte_source.ts";
import type { ReaderOptions } from "@scout/tabular/reader_options.ts";
import type { Schema } from "@scout/tabular/schema.ts";
import type { Checkpoint, Row, Table } from "@scout/tabular/table.ts";
import type { InferCheckpoint, TablePlan } from "./plan.ts";
import { planTable, previewTable } from "./plan_table.ts";
import { advance, BudgetSpent, type Job } from "./processor.ts";
import { endAhead, readAhead } from "./read_ahead.ts";
import type { RowCache } from "./row_cache.ts";

/** A worker reads a long file in one go, and says now and then that it still does. */
const HOLD_EVERY_MS = 20_000;
/** Rows that tell what a table is, as a share of those of a call. */
const AHEAD_FROM = 0.1;

/**
 * The first reading: infers the schema of every table from all its rows, and decides what its columns
 * are. A first table that takes several calls is staged on the way. Ends with BudgetSpent where the call
 * may read no more; the next one goes on from the checkpoint.
 */
export async function inferTables(
  job: Job,
  source: ByteSource,
  options: ReaderOptions,
  cache: RowCache,
): Promise<void> {
  const { claim, plan, deps, budget } = job;
  let at = claim.phase === "infer" ? claim.checkpoint as InferCheckpoint | null : null;
  let n = 0;
  for await (const table of deps.reading.openTables(source, plan.sniffed, options)) {
    if (n < plan.tables.length) {
      n++;
      continue;
    }
    if (n === 0 && at !== null && plan.ahead !== undefined) {
      await stageFirst(job, table, plan.ahead, at);
    } else {
      const { schema, unread } = await inferTable(job, table, n, at, cache);
      plan.tables.push(await planTable(job, table, schema, unread));
    }
    at = null;
    n++;
    if (budget.isSpent) {
      await advance(job, "infer", null, { plan });
      throw new BudgetSpent();
    }
  }
}

/** Infers the first table and stages it in one reading. */
async function stageFirst(
  job: Job,
  table: Table,
  ahead: TablePlan,
  at: InferCheckpoint,
): Promise<void> {
  const { plan } = job;
  const { schema, unread, line } = await readAhead(job, table, ahead, at);
  const planned = await planTable(job, table, withoutFreeText(schema), unread);
  plan.tables.push(planned);
  await endAhead(job, ahead, line);
}

async function inferTable(
  job: Job,
  table: Table,
  n: number,
  at: InferCheckpoint | null,
  cache: RowCache,
): Promise<{ schema: Schema; unread: number }> {
  const { budget, claim, deps, plan, settings } = job;
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
    if (n === 0 && most === Infinity && rows >= settings.file_rows_per_call * AHEAD_FROM) {
      plan.ahead = await previewTable(job, table, withoutFreeText(inference.finish()), unread);
      const ahead = { line: 1, inferred: rows };
      const first = { table: 0, from: null, skip: 0, rows: 0, unread, state, ahead };
      await advance(job, "infer", first, { plan });
    } else await advance(job, "infer", { table: n, from, skip, rows, unread, state }, { plan });
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
