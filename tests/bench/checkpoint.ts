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

async function asAdmin({ adminUrl }: BenchDatabase, statement: string): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(statement);
  } finally {
    await admin.end();
  }
}
