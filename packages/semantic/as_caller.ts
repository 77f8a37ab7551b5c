import type { Transaction, Warehouse } from "@scout/warehouse/connect.ts";
import { begin } from "@scout/warehouse/transaction.ts";
import type { Caller } from "./caller.ts";

/** Never the simple protocol: it would run more than one statement. */
export const ONE_STATEMENT = { simple: false } as object;

/** Ends a transaction whose work is done and must leave nothing behind. */
const DONE = new Error("rolled back: nothing of a question is kept");

/**
 * A read-only transaction as `scout_nl2sql`, which can select the views of the schema semantic and
 * nothing else, sees the stores of the caller, and is stopped after so many milliseconds. It is
 * rolled back at its end: before Postgres 16 a read-only transaction could still create large
 * objects.
 */
export async function asCaller<T>(
  sql: Warehouse,
  caller: Caller,
  timeoutMs: number,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  let result: { value: T } | undefined;
  try {
    await begin(sql, "read only", async (tx) => {
      await tx`
        select
          set_config('request.jwt.claims', ${JSON.stringify(caller.claims)}, true),
          set_config('statement_timeout', ${String(timeoutMs)}, true),
          -- compiling costs more than these statements take
          set_config('jit', 'off', true),
          set_config('role', 'scout_nl2sql', true)`;
      result = { value: await work(tx) };
      throw DONE;
    });
  } catch (error) {
    if (error !== DONE) throw error;
  }
  if (!result) throw new Error("the transaction ended before its work");
  return result.value;
}
