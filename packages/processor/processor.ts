import type { Bucket } from "@scout/edge/bucket.ts";
import type { Logger } from "@scout/observe/logger.ts";
import type { Transaction, Warehouse } from "@scout/warehouse/connect.ts";
import type { SegmentPool } from "@scout/warehouse/segments.ts";
import type { FileSettings } from "@scout/warehouse/settings.ts";
import { begin } from "@scout/warehouse/transaction.ts";
import type { Budget } from "./budget.ts";
import type { Claim, InferCheckpoint, Phase, Plan, StageCheckpoint } from "./plan.ts";
import type { KnownTables } from "./known_tables.ts";
import type { FileReading } from "./reading.ts";
import type { SmallFileGroups } from "./small_file_groups.ts";

/** What the processor works with. */
export interface ProcessorDeps {
  sql: Warehouse;
  /** raw-files: files as they came, and inflated parts while they are read. */
  bucket: Bucket;
  reading: FileReading;
  settings: () => Promise<FileSettings>;
  segments: SegmentPool;
  known: KnownTables;
  small: SmallFileGroups;
  log: Logger;
  now: () => number;
  randomId: () => string;
  /** Brings a file to Storage whose bytes are elsewhere, by the kind of its download reference. */
  downloads?: Readonly<Record<string, (claim: Claim) => Promise<ReadableStream<Uint8Array>>>>;
}

/** One call's work on one file. */
export interface Job {
  deps: ProcessorDeps;
  settings: FileSettings;
  claim: Claim;
  lease: string;
  budget: Budget;
  plan: Plan;
  /** What became of the file, once it is read. */
  answer?: unknown;
}

/** The call ends here and the next one goes on. */
export class BudgetSpent extends Error {}

/** The file cannot be read in steps: a worker must do it. */
export class WorkerNeeded extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Keeps how far a file got, in one transaction with `work`. Fenced by the lease: whoever lost it
 * commits nothing.
 */
export async function advance<T>(
  job: Job,
  phase: Phase,
  checkpoint: InferCheckpoint | StageCheckpoint | null,
  options: { plan?: Plan; work?: (tx: Transaction) => Promise<T> } = {},
): Promise<T | undefined> {
  const { sql } = job.deps;
  return await begin(sql, "", async (tx) => {
    await tx`
      select metadata.advance_file(${job.lease}, ${job.claim.file_id}, ${phase}::text,
        ${checkpoint === null ? null : jsonText(checkpoint)}::text::jsonb,
        ${options.plan === undefined ? null : jsonText(options.plan)}::text::jsonb)`;
    return await options.work?.(tx);
  });
}

/** JSON that jsonb takes: it holds neither NUL nor halves of surrogate pairs, which cells of a sample may. */
export function jsonText(value: unknown): string {
  return storable(value).text;
}

/** The same, with the value as it is read from there. */
export function storable<T>(value: T): { text: string; value: T } {
  const text = JSON.stringify(value);
  if (!/\\u(?:0000|d[89a-f])/.test(text)) return { text, value };
  const stored = JSON.stringify(
    value,
    (_, v) => typeof v === "string" ? v.replaceAll("\0", "\ufffd").toWellFormed() : v,
  );
  return { text: stored, value: JSON.parse(stored) };
}
