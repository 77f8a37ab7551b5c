import type { FunctionCall } from "./audit.ts";
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
    const rows = calls.map((call) => ({
      at: call.at,
      function_name: call.functionName,
      method: call.method,
      status: call.status,
      duration_ms: Math.max(0, Math.round(call.durationMs)),
      error: call.error ?? null,
      error_message: call.errorMessage ?? null,
      trace_id: call.traceId,
    }));
    await sql`
      insert into metadata.function_audit (
        created_at, function_name, method, status, duration_ms, error, error_message, trace_id
      )
      select r.at, r.function_name, r.method, r.status, r.duration_ms, r.error, r.error_message, r.trace_id
      from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) r (
        at timestamptz, function_name text, method text, status integer, duration_ms integer, error text,
        error_message text, trace_id text
      )`;
  };
  return (call) => {
    waiting.push({ ...call, at: new Date().toISOString() });
    if (waiting.length === 1) setTimeout(() => void write().catch(onError), WAIT_MS);
  };
}
