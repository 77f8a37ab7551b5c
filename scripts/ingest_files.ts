import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, relative } from "node:path";
import { Budget } from "@scout/processor/budget.ts";
import type { FileOptions } from "@scout/processor/file_options.ts";
import type { ProcessorDeps } from "@scout/processor/processor.ts";
import { discard, storeFile, takeStored, type Uploaded } from "@scout/processor/upload.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { type FileReport, printFile } from "./file_report.ts";

/** How `scout ingest` treats files. */
export interface FileIngestOptions {
  read: FileOptions;
  replace: boolean;
  promote: boolean;
  parallel: number;
  json: boolean;
}

/**
 * Takes files through the processor, several at once, and prints what it saw. One that cannot be read
 * does not keep the others from being read.
 *
 * @returns how many could not be read
 */
export async function ingestFiles(
  deps: ProcessorDeps,
  paths: readonly string[],
  options: FileIngestOptions,
): Promise<number> {
  const left = [...paths];
  let failed = 0;
  const worker = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const report = await ingestFile(deps, path, options);
      if (report.error !== null || report.status === "failed") failed++;
      if (options.json) console.log(JSON.stringify(report));
      else printFile(report);
    }
  };
  await Promise.all(
    Array.from({ length: Math.min(options.parallel, paths.length) }, worker),
  );
  return failed;
}

async function ingestFile(
  deps: ProcessorDeps,
  path: string,
  options: FileIngestOptions,
): Promise<FileReport> {
  const inside = relative(process.cwd(), path);
  const name = inside.startsWith("..") ? path : inside;
  const started = performance.now();
  let uploaded: Uploaded;
  try {
    uploaded = await takeLocal(deps, path, options);
  } catch (error) {
    const { code = "internal", message = String(error) } = error as {
      code?: string;
      message?: string;
    };
    // of the database or of Storage: the others would fare no better
    if (code === "storage_unavailable" || !("status" in (error as object))) throw error;
    return { name, error: { code, message } } as FileReport;
  }
  const answer = JSON.parse(uploaded.answer) as FileReport;
  const promoted = options.promote && answer.status === "ingested"
    ? await promoteBatches(deps.sql, answer.batch_ids)
    : null;
  return {
    ...answer,
    name,
    promoted,
    replayed: !uploaded.isNew,
    seconds: (performance.now() - started) / 1000,
  };
}

/** Brings a file to Storage and reads it; one that changes meanwhile is not taken. */
async function takeLocal(
  deps: ProcessorDeps,
  path: string,
  options: FileIngestOptions,
): Promise<Uploaded> {
  const before = await stat(path);
  const stored = await storeFile(
    deps,
    basename(path),
    "application/octet-stream",
    createReadStream(path, { highWaterMark: 262_144 }),
  );
  const after = await stat(path).catch(() => null);
  if (
    after === null || after.size !== before.size || after.mtimeMs !== before.mtimeMs ||
    stored.bytes !== after.size
  ) {
    await discard(deps, stored);
    throw Object.assign(new Error("The file was changed or removed while it was read."), {
      code: "file_changed",
      status: 409,
    });
  }
  return await takeStored(
    deps,
    stored,
    { source: "upload", options: options.read, replace: options.replace },
    Budget.unlimited(),
  );
}

/** Promotes what waits, and counts what of these batches is in silver now. */
async function promoteBatches(
  sql: Warehouse,
  batchIds: readonly number[],
): Promise<FileReport["promoted"]> {
  const ids = JSON.stringify(batchIds);
  // one call ends after promote_max_seconds, as cron wants it
  for (let due = true; due;) {
    await sql`call silver.promote()`;
    const left = await sql`
      select from bronze.batches b
      where b.id in (select json_array_elements_text(${ids}::text::json)::bigint)
        and b.status = 'received' and b.next_attempt_at <= now()
      limit 1`;
    due = left.length > 0;
  }
  const [found] = await sql<{ promoted: number; transactions: number; quarantined: number }[]>`
    with batch as (
      select b.id, b.accepted, b.status from bronze.batches b
      where b.id in (select json_array_elements_text(${
    JSON.stringify(batchIds)
  }::text::json)::bigint)
    )
    select
      coalesce(sum(b.accepted) filter (where b.status = 'promoted'), 0)::bigint as promoted,
      (select count(*) from silver.transactions_cleaned t where t.batch_id in (select id from batch)) as transactions,
      (select count(*) from bronze.quarantine q where q.stage = 'promote' and q.batch_id in (select id from batch)) as quarantined
    from batch b`;
  return found === undefined
    ? null
    : { rows: found.promoted, transactions: found.transactions, refused: found.quarantined };
}
