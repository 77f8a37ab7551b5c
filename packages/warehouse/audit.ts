import type { Warehouse } from "./connect.ts";

/** One call of an Edge Function, as metadata.function_audit keeps it. */
export interface FunctionCall {
  functionName: string;
  method: string;
  status: number;
  durationMs: number;
  /** Of the process while it worked on the call; null where the platform does not tell. */
  cpuMs?: number | null;
  rowsIn?: number | null;
  bytesIn?: number | null;
  error?: string | null;
  errorMessage?: string | null;
  deviceId?: string | null;
  storeId?: string | null;
  postId?: number | null;
  batchIds?: readonly number[];
  traceId: string;
}

/** Writes the call's row. */
export async function auditCall(sql: Warehouse, call: FunctionCall): Promise<void> {
  await auditCalls(sql, [call]);
}

/**
 * Writes the rows of calls, each with the time at which it ended where that is given. No answer waits
 * for the disk because of them: a server that crashes may forget the calls of its last half second,
 * never what they committed.
 */
export async function auditCalls(
  sql: Warehouse,
  calls: readonly (FunctionCall & { at?: string })[],
): Promise<void> {
  const rows = calls.map((call) => ({
    at: call.at,
    function_name: call.functionName,
    method: call.method,
    status: call.status,
    duration_ms: whole(call.durationMs),
    cpu_ms: call.cpuMs == null ? null : whole(call.cpuMs),
    rows_in: call.rowsIn,
    bytes_in: call.bytesIn,
    error: call.error,
    error_message: call.errorMessage,
    device_id: call.deviceId,
    store_id: call.storeId,
    post_id: call.postId,
    batch_ids: call.batchIds?.length ? call.batchIds : null,
    trace_id: call.traceId,
  }));
  await sql`
    insert into metadata.function_audit (
      created_at, function_name, method, status, duration_ms, cpu_ms, rows_in, bytes_in, error, error_message,
      device_id, store_id, post_id, batch_ids, trace_id
    )
    select
      coalesce(r.at, now()), r.function_name, r.method, r.status, r.duration_ms, r.cpu_ms, r.rows_in, r.bytes_in, r.error,
      r.error_message, r.device_id, r.store_id, r.post_id, r.batch_ids, r.trace_id
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) r (
      at timestamptz, function_name text, method text, status integer, duration_ms integer, cpu_ms integer,
      rows_in bigint, bytes_in bigint, error text, error_message text, device_id text, store_id text, post_id bigint,
      batch_ids bigint[], trace_id text
    ), (select set_config('synchronous_commit', 'off', true)) as s`;
}

function whole(ms: number): number {
  return Math.max(0, Math.round(ms));
}
