import { Budget } from "./budget.ts";
import { type Outcome, processFile } from "./process_file.ts";
import type { ProcessorDeps } from "./processor.ts";
import { claimFiles } from "./upload.ts";

/** What a call did. */
export interface QueueRun {
  files: { file_id: number; outcome: Outcome }[];
  /** There is more to do now: call again. */
  more: boolean;
}

/** A call ends well before the platform would end it. */
const MAX_MS = 60_000;

/**
 * Reads files that wait, one after the other, until the budget of one call is spent or nothing is
 * due. A file that is not finished is gone on with by the next call.
 */
export async function runQueue(deps: ProcessorDeps): Promise<QueueRun> {
  const settings = await deps.settings();
  const budget = Budget.ofCall(settings);
  const began = deps.now();
  const files: QueueRun["files"] = [];
  while (!budget.isSpent && deps.now() - began < MAX_MS) {
    const lease = deps.randomId();
    const [claim] = await claimFiles(deps, lease, 1, false);
    if (claim === undefined) return { files, more: false };
    // what of a file is not counted in rows: sniffing, mapping, round trips
    budget.spend(Math.ceil(settings.file_rows_per_call / 200), 0);
    const { outcome } = await processFile({ deps, settings, claim, lease, budget });
    files.push({ file_id: claim.file_id, outcome });
  }
  const [left] = await deps.sql<{ more: boolean }[]>`select metadata.has_file_work() as more`;
  return { files, more: left?.more ?? false };
}

/** Reads the next file that waits, whatever it takes; null when none does. */
export async function workOne(
  deps: ProcessorDeps,
  fileId: number | null = null,
): Promise<QueueRun["files"][number] | null> {
  const lease = deps.randomId();
  const [claim] = await claimFiles(deps, lease, 1, true, fileId);
  if (claim === undefined) return null;
  const settings = await deps.settings();
  const { outcome } = await processFile({
    deps,
    settings,
    claim,
    lease,
    budget: Budget.unlimited(),
  });
  return { file_id: claim.file_id, outcome };
}
