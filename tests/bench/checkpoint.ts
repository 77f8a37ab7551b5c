import postgres from "postgres";
import type { BenchDatabase } from "./benchmark.ts";

/** Writes what is dirty, so that a measurement does not pay for what came before it. */
export async function checkpoint(db: BenchDatabase): Promise<void> {
  await asAdmin(db, "checkpoint");
}

/** Fresh statistics and visibility, as autovacuum would have made them by and by. */
export async function settle(db: BenchDatabase): Promise<void> {
  await asAdmin(db, "vacuum analyze");
  await asAdmin(db, "checkpoint");
}

/**
 * Has the log as a server has it that has run for a while: at a checkpoint it keeps `min_wal_size` of
 * old segments to be used again. A new server makes each anew, and every commit waits meanwhile.
 */
export async function fillLog({ adminUrl }: BenchDatabase): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const [row] = await admin<{ segments: number }[]>`
      select (pg_size_bytes(current_setting('min_wal_size'))
        / pg_size_bytes(current_setting('wal_segment_size')))::int as segments`;
    for (let n = row?.segments ?? 0; n > 0; n--) {
      await admin`select pg_logical_emit_message(false, 'bench', 'fill')`;
      await admin`select pg_switch_wal()`;
    }
  } finally {
    await admin.end();
  }
}

async function asAdmin({ adminUrl }: BenchDatabase, statement: string): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(statement);
  } finally {
    await admin.end();
  }
}
