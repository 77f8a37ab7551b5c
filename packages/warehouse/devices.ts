import type { Warehouse } from "./connect.ts";

/** Who a token belongs to. */
export interface Device {
  deviceId: string;
  storeId: string;
  /** Payloads speak for themselves on device and store. */
  mayRelay: boolean;
  /** IANA zone of times without one. */
  timezone: string;
}

export type DeviceVerdict =
  | { verdict: "ok"; device: Device }
  | { verdict: "unknown" }
  | { verdict: "revoked"; device: Device }
  | { verdict: "rate_limited"; device: Device; retryAfterSeconds: number };

interface Row {
  verdict: "ok" | "unknown" | "revoked" | "rate_limited";
  device_id: string;
  store_id: string;
  may_relay: boolean;
  timezone: string;
  retry_after_seconds: number | null;
}

/** Asks metadata.authenticate_device, which also counts the request against the device's rate. */
export async function authenticateDevice(
  sql: Warehouse,
  tokenSha256: Uint8Array,
): Promise<DeviceVerdict> {
  const [row] = await sql<Row[]>`select * from metadata.authenticate_device(${tokenSha256})`;
  if (row === undefined || row.verdict === "unknown") return { verdict: "unknown" };
  const device = {
    deviceId: row.device_id,
    storeId: row.store_id,
    mayRelay: row.may_relay,
    timezone: row.timezone,
  };
  if (row.verdict !== "rate_limited") return { verdict: row.verdict, device };
  return { verdict: "rate_limited", device, retryAfterSeconds: row.retry_after_seconds ?? 1 };
}
