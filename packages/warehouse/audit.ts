import type { Warehouse } from "./connect.ts";

/** One call of an Edge Function, as metadata.function_audit keeps it. */
export interface FunctionCall {
  functionName: string;
  method: string;
  status: number;
  durationMs: number;
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
  const batchIds = call.batchIds === undefined || call.batchIds.length === 0
    ? null
    : `{${call.batchIds.join(",")}}`;
  await sql`
    insert into metadata.function_audit (
      function_name, method, status, duration_ms, rows_in, bytes_in, error, error_message,
      device_id, store_id, post_id, batch_ids, trace_id
    )
    values (
      ${call.functionName}, ${call.method}, ${call.status},
      ${Math.max(0, Math.round(call.durationMs))}, ${call.rowsIn ?? null}, ${call.bytesIn ?? null},
      ${call.error ?? null}, ${call.errorMessage ?? null}, ${call.deviceId ?? null},
      ${call.storeId ?? null}, ${call.postId ?? null}, ${batchIds}::text::bigint[], ${call.traceId}
    )
  `;
}
