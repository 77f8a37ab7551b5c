import { auditCalls, type FunctionCall } from "./audit.ts";
import type { Warehouse } from "./connect.ts";

/** Calls wait so long for others to be written with. */
const WAIT_MS = 300;

/**
 * Writes the rows of many short calls together: where calls are many and small, an insert each would cost
 * more than the call. What an instance has not written when it ends is not audited.
 */
export function auditBatch(
  sql: Warehouse,
  onError: (error: unknown) => void,
): (call: FunctionCall) => void {
  let waiting: (FunctionCall & { at: string })[] = [];
  const write = async () => {
    const calls = waiting;
    waiting = [];
    await auditCalls(sql, calls);
  };
  return (call) => {
    waiting.push({ ...call, at: new Date().toISOString() });
    if (waiting.length === 1) setTimeout(() => void write().catch(onError), WAIT_MS);
  };
}
