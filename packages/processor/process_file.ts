import { isUnavailable, type Transaction } from "@scout/warehouse/connect.ts";
import { failureOf } from "@scout/warehouse/failure.ts";
import { begin } from "@scout/warehouse/transaction.ts";
import type { ByteSource } from "@scout/tabular/byte_source.ts";
import type { ReaderOptions } from "@scout/tabular/reader_options.ts";
import { ScoutError } from "@scout/wire/error.ts";
import { forcedBy } from "./file_options.ts";
import { inferTables } from "./infer_tables.ts";
import { inflateParts, partSource, removeParts } from "./inflated_parts.ts";
import type { Plan } from "./plan.ts";
import { advance, BudgetSpent, type Job, WorkerNeeded } from "./processor.ts";
import { refuseFrozen } from "./plan_table.ts";
import { rawPath } from "./raw_file.ts";
import { RowCache } from "./row_cache.ts";
import { stageTables } from "./stage_tables.ts";
import type { LastChunk } from "./stager.ts";
import { storedSource } from "./stored_source.ts";
import { answerOf, type ToldFile } from "./file_answer.ts";
import { keepFound } from "./file_metadata.ts";

/** How a call left a file. */
export type Outcome = "done" | "more" | "needs_worker" | "put_off" | "failed" | "lost";

/** What a longer file is found to be is told before it is read. */
const SMALL_BYTES = 1024 * 1024;
/** What rolling a batch back takes of a budget, in rows. */
const WITHDRAWAL_ROWS = 10_000;

/**
 * Goes on with a claimed file as far as the budget allows: sniff, infer, map, stage, release. Whatever
 * ends it (the budget, an error, a kill), the next call goes on from the last commit.
 *
 * @throws what says that Postgres cannot be reached: nobody can be told, and the lease runs out
 */
export async function processFile(
  asked: Omit<Job, "plan" | "answer">,
  given?: ByteSource,
): Promise<{ outcome: Outcome; answer?: unknown }> {
  const job: Job = { ...asked, plan: asked.claim.plan ?? emptyPlan() };
  const outcome = await outcomeOf(job, given);
  return { outcome, answer: job.answer };
}

async function outcomeOf(job: Job, given: ByteSource | undefined): Promise<Outcome> {
  const { sql, log } = job.deps;
  const { file_id } = job.claim;
  try {
    await readFile(job, given);
    return "done";
  } catch (error) {
    if (error instanceof BudgetSpent) {
      if (job.claim.phase === "start") await keepFound(job);
      await sql`select metadata.release_file(${job.lease}, ${file_id})`;
      return "more";
    }
    if (error instanceof WorkerNeeded) {
      await sql`
        select metadata.hand_to_worker(${job.lease}, ${file_id}, ${error.code}, ${error.message})`;
      return "needs_worker";
    }
    if ((error as { code?: unknown } | null)?.code === "SF001") return "lost";
    if (isUnavailable(error)) throw error;
    const failure = failureOf(error);
    // a file that cannot be read cannot be read tomorrow either
    const isFinal = failure.status >= 400 && failure.status < 500;
    if (!isFinal) log.error(`file ${file_id} was put off`, { file_id, error: failure });
    await sql`
      select metadata.put_off_file(${job.lease}, ${file_id}, ${failure.code}, ${failure.message}, ${isFinal})`;
    return isFinal ? "failed" : "put_off";
  }
}

function emptyPlan(): Plan {
  return {
    sniffed: { format: "text", confidence: 0, containers: [], why: [] },
    object: null,
    parts: null,
    tables: [],
  };
}

async function readFile(job: Job, given: ByteSource | undefined): Promise<void> {
  const { deps, claim, plan } = job;
  if (claim.phase === "replace") return await release(job, null, false);
  const source = given ?? await sourceOf(job);
  if (claim.phase === "start") {
    plan.sniffed = await deps.reading.sniff(source, forcedBy(claim.options));
    plan.tables = [];
    const { notTabular } = plan.sniffed;
    if (notTabular || source.size > SMALL_BYTES) await keepFound(job);
    if (notTabular) throw new ScoutError(notTabular.code, notTabular.message, { status: 422 });
  }
  if (claim.phase === "start" || claim.phase === "inflate") {
    plan.parts = await inflateParts(job, source);
  }
  const options: ReaderOptions = {
    dates: "iso",
    ...(claim.options.sheetName === undefined ? {} : { sheet: claim.options.sheetName }),
    inflated: (path) => partSource(deps.bucket, plan.parts, path),
  };
  const cache = new RowCache(source.size);
  // rows of calls before are not in it
  if (claim.phase !== "start") cache.drop();
  if (claim.phase !== "stage") {
    await inferTables(job, source, options, cache);
    refuseFrozen(plan);
    if (cache.tables === null) {
      await advance(job, "stage", null, { plan, work: (tx) => keepFound(job, tx) });
    }
  }
  const last = await stageTables(job, source, options, cache);
  await release(job, last, cache.tables !== null);
}

/** The file in Storage: the same bytes as in the calls before, or an error. */
async function sourceOf(job: Job): Promise<ByteSource> {
  const { deps, claim, plan } = job;
  const path = await rawPath(job);
  plan.object ??= await deps.bucket.head(path);
  if (claim.bytes !== null && claim.bytes !== plan.object.size) {
    throw new ScoutError("object_changed", `${path} is not what was kept: its length differs.`, {
      status: 409,
    });
  }
  return storedSource(deps.bucket, path, claim.file_name, plan.object);
}

/** Whether the file's rows may go on without anybody's decision. */
export function isClear(plan: Pick<Plan, "tables">): boolean {
  const filled = plan.tables.filter(({ schema, unread }) => schema.rowCount + unread > 0);
  return filled.every(({ mapping }) =>
    mapping.dataset !== "unknown" && mapping.doubts.length === 0
  );
}

/**
 * Ends the reading: the last rows, then the end itself, in one transaction. A file that takes another's
 * place first rolls that one's batches back, a transaction each, with all of its own rows staged.
 */
async function release(job: Job, last: LastChunk | null, isNew: boolean): Promise<void> {
  const { deps, claim, lease, plan } = job;
  const status = isClear(plan) ? "ingested" : "review";
  const ending = {
    work: async (tx: Transaction) => {
      if (isNew) await keepFound(job, tx);
      await last?.write(tx);
    },
    line: last?.line ?? null,
  };
  if (status === "ingested" && (claim.replaces_file_id !== null || claim.reading > 1)) {
    if (last !== null) await advance(job, "replace", null, { plan, work: ending.work });
    Object.assign(ending, { work: () => Promise.resolve(), line: null });
    while (await withdrawOne(job)) {
      job.budget.spend(WITHDRAWAL_ROWS, 0);
      if (job.budget.isSpent) throw new BudgetSpent();
    }
  }
  job.answer = await begin(deps.sql, "", async (tx) => {
    await ending.work(tx);
    const [closed] = await tx<{ told: string }[]>`
      select metadata.close_file(${lease}, ${claim.file_id}, ${status}, ${ending.line})::text as told`;
    if (closed === undefined) throw new Error("close_file answered nothing");
    return answerOf(JSON.parse(closed.told) as ToldFile);
  });
  await removeParts(job);
}

async function withdrawOne({ deps, claim, lease }: Job): Promise<boolean> {
  const [one] = await deps.sql<{ found: boolean }[]>`
    select metadata.withdraw_file_batch(${lease}, ${claim.file_id}) as found`;
  return one?.found ?? false;
}
