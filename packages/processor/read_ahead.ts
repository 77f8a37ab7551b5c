import { isRecord } from "@scout/warehouse/file_chunk.ts";
import type { Transaction } from "@scout/warehouse/connect.ts";
import { begin } from "@scout/warehouse/transaction.ts";
import type { InferenceState, Schema } from "@scout/tabular/schema.ts";
import type { RowChunk, Table } from "@scout/tabular/table.ts";
import type { InferCheckpoint, TablePlan } from "./plan.ts";
import { advance, type Job } from "./processor.ts";
import type { Inference } from "./reading.ts";
import { Stager } from "./stager.ts";

/**
 * Infers a file's first table and stages it in the same reading, as what the rows of one call made of it (`ahead`): nearly
 * always all of them make the same, and a long file is read once, with Postgres at work meanwhile. Where they do not,
 * endAhead() has the rows staged again.
 *
 * What is inferred is kept when the call ends, not with each batch: it may be a megabyte. A call that was killed is
 * read again from its beginning, without the rows that are staged.
 */
export async function readAhead(
  job: Job,
  table: Table,
  ahead: TablePlan,
  at: InferCheckpoint,
): Promise<{ schema: Schema; unread: number; line: number }> {
  const { claim } = job;
  const { line, inferred } = at.ahead ?? { line: 1, inferred: 0 };
  const seen = new SeenRows(job, table, at, inferred);
  const stager = new Stager(
    job,
    {
      isLong: true,
      commit: (_, write) => commit(job, write),
      stopped: ({ from, skip, rows, line }) =>
        advance(job, "infer", {
          table: 0,
          from,
          skip,
          rows,
          unread: seen.unread,
          state: seen.state,
          ahead: { line, inferred: seen.inferred },
        }),
    },
    line,
    claim.next_line,
  );
  const chunks = seen.passing(table.chunks(at.from ?? undefined), at.rows - at.skip);
  await stager.table(0, ahead, chunks, { ...at, line });
  await stager.flush();
  return { schema: seen.finish(), unread: seen.unread, line: stager.line };
}

/** Whether all rows make of the table what it was staged as. */
function isSameReading({ deps }: Job, ahead: TablePlan, read: TablePlan): boolean {
  const reading = ({ schema, mapping }: TablePlan) => deps.reading.rowReading(schema, mapping);
  return ahead.mapping.dataset === read.mapping.dataset && reading(ahead) === reading(read);
}

/** Ends the reading of the first table with what is known of it now; without its rows where they must be staged again. */
export async function endAhead(job: Job, ahead: TablePlan, line: number): Promise<void> {
  const { plan, claim, lease } = job;
  const [read] = plan.tables;
  const isStaged = read !== undefined && isSameReading(job, ahead, read);
  delete plan.ahead;
  if (isStaged) plan.staged = { tables: 1, line };
  await advance(job, "infer", null, {
    plan,
    work: async (tx) => {
      if (!isStaged) await tx`select metadata.take_back_staged(${lease}, ${claim.file_id})`;
    },
  });
  if (isStaged) return;
  claim.reading++;
  claim.next_line = 1;
}

/** A batch says itself how far the file got; that it did is progress. */
async function commit(
  { deps, claim, lease }: Job,
  write: (tx: Transaction) => Promise<unknown>,
): Promise<void> {
  await begin(deps.sql, "", async (tx) => {
    await tx`select metadata.keep_file(${lease}, ${claim.file_id})`;
    await write(tx);
  });
}

/** Rows on their way to staging, of which those that were not seen before are inferred from. */
class SeenRows {
  inferred: number;
  unread: number;
  readonly #known: InferenceState | null;
  readonly #make: () => Inference;
  #inference: Inference | null = null;

  constructor({ deps }: Job, table: Table, { state, unread }: InferCheckpoint, inferred: number) {
    this.inferred = inferred;
    this.unread = unread;
    this.#known = state;
    this.#make = () => deps.reading.inference(table.header, state ?? undefined);
  }

  async *passing(chunks: AsyncIterable<RowChunk>, before: number): AsyncGenerator<RowChunk> {
    let read = before;
    for await (const chunk of chunks) {
      const fresh = chunk.rows.slice(Math.max(0, this.inferred - read));
      read += chunk.rows.length;
      if (fresh.length > 0) {
        const records = fresh.filter(isRecord);
        // a header grows with the rows, and only here it has grown to what is known of it
        this.#inference ??= this.#make();
        this.#inference.add(records);
        this.unread += fresh.length - records.length;
        this.inferred = read;
      }
      yield chunk;
    }
  }

  get state(): InferenceState | null {
    return this.#inference?.state() ?? this.#known;
  }

  finish(): Schema {
    return (this.#inference ?? this.#make()).finish();
  }
}
