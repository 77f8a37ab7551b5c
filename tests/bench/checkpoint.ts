import { execFile } from "node:child_process";
import { promisify } from "node:util";
import postgres, { type Sql } from "postgres";
import type { BenchDatabase } from "./benchmark.ts";

/**
 * Writes what is dirty in the database and in the machine's memory, so that a measurement does not
 * pay for what came before it: the kernel would write it half a minute later, before any commit.
 */
export async function checkpoint(db: BenchDatabase): Promise<void> {
  await asAdmin(db, (admin) => admin`checkpoint`);
  await promisify(execFile)("sync");
}

/** Fresh statistics and visibility, as autovacuum would have made them by and by. */
export async function settle(db: BenchDatabase): Promise<void> {
  await asAdmin(db, (admin) => admin`vacuum analyze`);
  await checkpoint(db);
}

/**
 * Has the log as a server has it that has run for a while: at a checkpoint it keeps `min_wal_size` of
 * old segments to be used again. A new server makes each anew, and every commit waits meanwhile.
 */
export async function fillLog(db: BenchDatabase): Promise<void> {
  await asAdmin(db, async (admin) => {
    const [row] = await admin<{ segments: number }[]>`
      select (pg_size_bytes(current_setting('min_wal_size'))
        / pg_size_bytes(current_setting('wal_segment_size')))::int as segments`;
    for (let n = row?.segments ?? 0; n > 0; n--) {
      await admin`select pg_logical_emit_message(false, 'bench', 'fill')`;
      await admin`select pg_switch_wal()`;
    }
  });
}

async function asAdmin(
  { adminUrl }: BenchDatabase,
  work: (admin: Sql) => PromiseLike<unknown>,
): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
