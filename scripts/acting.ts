import { userInfo } from "node:os";
import type { Transaction, Warehouse } from "@scout/warehouse/connect.ts";
import { begin } from "@scout/warehouse/transaction.ts";

/** Ends a transaction that was only to be looked at. */
class Undo extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super("undone");
    this.result = result;
  }
}

/**
 * Runs a task in one transaction, in the name of this machine's user, as the history will tell. A
 * dry run is the same work undone: what it answers is exact.
 */
export async function act<T>(
  sql: Warehouse,
  dryRun: boolean,
  task: (tx: Transaction) => Promise<T>,
): Promise<T> {
  try {
    return await begin(sql, "", async (tx) => {
      await tx`select set_config('scout.actor', ${userInfo().username}, true)`;
      const result = await task(tx);
      if (dryRun) throw new Undo(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Undo) return error.result as T;
    throw error;
  }
}
