import { setTimeout as sleep } from "node:timers/promises";
import postgres, { type Sql } from "postgres";

/**
 * Where a process can be stopped. Triggers fire at the end of the statement that wrote, so the rows
 * are there and not yet committed; a deferred one when the commit is asked for, which then goes on
 * whatever becomes of the process.
 */
export const HELD_TABLES = {
  /** A chunk's batch is written, its rows are not. */
  "bronze.batches": "after insert",
  /** A chunk's rows are COPYed. */
  "bronze.scout_raw_transactions": "after insert",
  /** A chunk's rows of a file are COPYed. */
  "staging.file_records": "after insert",
  /** The commit of a file's last rows is under way. */
  "staging.universal_file_ingestion": "deferred",
  /** A call has done its work, its answer is not given. */
  "metadata.function_audit": "after insert",
  /** A batch's transactions and lines are inserted. */
  "silver.transaction_items": "after insert",
  /** A day and store was deleted and computed again. */
  "gold.daily_metrics": "after insert",
  /** A file of exported rows is in Storage and recorded. */
  "metadata.exports": "after insert",
  /** A day's partition is dropped. */
  "metadata.exported_batches": "after update",
  /** A batch that is rolled back is out of the ledger; its sales are still in silver. */
  "silver.duplicates": "after delete",
  /** A batch's sales were taken out, and what had been dropped for them is not back yet. */
  "gold.dirty_keys": "after insert",
} as const;
export type HeldTable = keyof typeof HELD_TABLES;

/** A closed gate in the way of a transaction. */
export interface Barrier {
  /** Resolves when somebody stands before it. */
  reached(): Promise<void>;
  /** Lets everybody through, now and later. */
  open(): Promise<void>;
}

const LOCK = 7_105_533;
const REACHED_MS = 20_000;

/**
 * Puts a trigger on the table that takes an advisory lock which a session of ours holds. The lock
 * ends with the session, so a barrier never outlives a killed server.
 */
export async function holdAt(adminUrl: string, table: HeldTable): Promise<Barrier> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await admin`select pg_advisory_lock(${LOCK})`;
  await installTrigger(admin, table, `perform pg_catalog.pg_advisory_xact_lock(${LOCK});`);
  return {
    reached: async () => {
      const deadline = Date.now() + REACHED_MS;
      for (;;) {
        const waiting = await admin`
          select from pg_locks l
          where l.locktype = 'advisory' and l.objid = ${LOCK} and not l.granted
            and l.database = (select oid from pg_database where datname = current_database())`;
        if (waiting.length > 0) return;
        if (Date.now() > deadline) throw new Error(`nobody came to the barrier at ${table}`);
        await sleep(10);
      }
    },
    open: async () => {
      await admin.end({ timeout: 1 });
      await removeTrigger(adminUrl, table);
    },
  };
}

/** Lets writes to the table fail with a SQLSTATE; resolves with what takes the trigger away. */
export async function failAt(
  adminUrl: string,
  table: HeldTable,
  sqlstate: string,
): Promise<() => Promise<void>> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await installTrigger(
    admin,
    table,
    `raise exception 'a fault was put here' using errcode = '${sqlstate}';`,
  );
  await admin.end();
  return () => removeTrigger(adminUrl, table);
}

async function installTrigger(admin: Sql, table: HeldTable, action: string): Promise<void> {
  await admin.unsafe(`
    create schema if not exists fault;
    grant usage on schema fault to public;
    create or replace function fault.act() returns trigger language plpgsql as $$
    begin
      ${action}
      return null;
    end
    $$;
    ${triggerOn(table)} execute function fault.act();
  `).simple();
}

function triggerOn(table: HeldTable): string {
  const when = HELD_TABLES[table];
  return when === "deferred"
    ? `create constraint trigger fault after insert on ${table} deferrable initially deferred for each row`
    : `create trigger fault ${when} on ${table} for each statement`;
}

async function removeTrigger(adminUrl: string, table: HeldTable): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(`drop trigger if exists fault on ${table}`);
  } finally {
    await admin.end({ timeout: 1 });
  }
}
