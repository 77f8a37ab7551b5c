import type { Logger } from "@scout/observe/logger.ts";
import { isUnavailable, type Warehouse } from "@scout/warehouse/connect.ts";
import { ScoutError } from "@scout/wire/error.ts";
import type { Bucket } from "@scout/edge/bucket.ts";
import { type ReadBack, readBack } from "./read_back.ts";
import { restoreBatch } from "./restore_batch.ts";
import { type Step, type StepResult, stepSchema } from "./step.ts";
import { writePart } from "./write_part.ts";

/** What runs steps. */
export interface LifecycleDeps {
  sql: Warehouse;
  bucket: Bucket;
  log: Logger;
  now: () => number;
  randomId: () => string;
}

/** What a call did. */
export interface LifecycleRun {
  steps: StepResult[];
  /** There is more to do now: call again. */
  more: boolean;
  /** Why the last step failed; null when it did not. */
  error: string | null;
}

/** A call ends well before the platform would end it. */
const MAX_MS = 60_000;
const UNREADABLE: ReadBack = {
  rows: 0,
  bytes: 0,
  sha256: new Uint8Array(),
  contentSha256: new Uint8Array(),
};

/**
 * Does steps until there is nothing to do, or so many rows (archive_rows_per_call) went through that
 * the next might not fit in the platform's two seconds of CPU. Each step is committed by itself and may
 * be interrupted anywhere: the next call goes on from what is recorded.
 */
export async function runSteps(deps: LifecycleDeps): Promise<LifecycleRun> {
  const { sql } = deps;
  const began = deps.now();
  const lease = deps.randomId();
  const [setting] = await sql<{ rows: number }[]>`
    select metadata.setting_number('archive_rows_per_call')::int as rows`;
  let budget = setting?.rows ?? 0;
  const steps: StepResult[] = [];
  for (;;) {
    const step = await claim(sql, lease);
    if (step === null) return { steps, more: false, error: null };
    const isFirst = steps.length === 0;
    if (!isFirst && (costOf(step) > budget || deps.now() - began > MAX_MS)) {
      await sql`select metadata.end_archive_step(${lease})`;
      return { steps, more: true, error: null };
    }
    budget -= costOf(step);
    try {
      steps.push(await doStep(deps, lease, step));
      await sql`select metadata.end_archive_step(${lease})`;
    } catch (error) {
      // the lease runs out by itself where Postgres cannot be told
      if (isUnavailable(error) && !isLockTimeout(error)) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      deps.log.error("a step failed", { step: step.step, table: step.table, day: step.day, error });
      if (step.step === "restore") {
        await sql`select metadata.put_off_restore(${step.batch_id}, ${reason})`;
      }
      await sql`select metadata.end_archive_step(${lease}, ${reason})`;
      return { steps, more: false, error: `${step.step} ${step.table} ${step.day}: ${reason}` };
    }
  }
}

async function claim(sql: Warehouse, lease: string): Promise<Step | null> {
  const [claimed] = await sql<{ step: string | null }[]>`
    select metadata.claim_archive_step(${lease})::text as step`;
  return claimed?.step ? stepSchema.parse(JSON.parse(claimed.step)) : null;
}

async function doStep(
  { sql, bucket, log }: LifecycleDeps,
  lease: string,
  step: Step,
): Promise<StepResult> {
  switch (step.step) {
    case "write":
      return await writePart(sql, bucket, lease, step);
    case "verify": {
      const found = await readBack(bucket, step.path, step.columns).catch((error) => {
        // a file that is gone or cannot be read differs, and is written again
        if (error instanceof ScoutError && error.code !== "object_missing") throw error;
        log.error("an exported file cannot be read", { path: step.path, error });
        return UNREADABLE;
      });
      const [answer] = await sql<{ ok: boolean }[]>`
        select metadata.verify_export(${lease}, ${step.export_id}, ${found.rows}, ${found.bytes},
          ${found.sha256}, ${found.contentSha256}) as ok`;
      const { table, day, path } = step;
      return { step: "verify", table, day, path, rows: found.rows, ok: answer?.ok ?? false };
    }
    case "remove": {
      const { table, day } = step;
      const [removed] = await sql<{ rows: number }[]>`
        select metadata.remove_exported_day(${lease}, ${table}, ${day}::text::date) as rows`;
      return { step: "remove", table, day, rows: removed?.rows ?? 0, ok: true };
    }
    case "restore":
      return await restoreBatch(sql, bucket, step);
  }
}

/** Rows that go through the function; removing happens in Postgres. */
function costOf(step: Step): number {
  return step.step === "remove" ? 0 : step.rows;
}

function isLockTimeout(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === "55P03";
}
