import type { ProcessorDeps } from "./processor.ts";
import { inBucket } from "./raw_file.ts";

/** What a sweep did. */
export interface Sweep {
  /** Objects of files whose time is over. */
  expired: number;
  /** Objects that belonged to no file. */
  orphaned: number;
  /** There is more to delete: call again. */
  more: boolean;
}

/** Deletes objects of raw-files that are not needed any more, so many of each kind as one call may. */
export async function sweepRawFiles(
  { sql, bucket }: Pick<ProcessorDeps, "sql" | "bucket">,
): Promise<Sweep> {
  const [setting] = await sql<{ most: number }[]>`
    select metadata.setting_number('file_sweep_objects')::int as most`;
  const most = setting?.most ?? 0;
  const expired = await sql<{ path: string }[]>`
    select p as path from metadata.expire_raw_files(${most}) p`;
  await bucket.remove(expired.map(({ path }) => inBucket(path)));
  const orphaned = await sql<{ path: string }[]>`
    select p as path from metadata.orphaned_raw_files(${most}) p`;
  await bucket.remove(orphaned.map(({ path }) => path));
  return {
    expired: expired.length,
    orphaned: orphaned.length,
    more: most > 0 && (expired.length === most || orphaned.length === most),
  };
}
