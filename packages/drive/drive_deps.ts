import { z } from "zod";
import type { Logger } from "@scout/observe/logger.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import type { Patience } from "./backoff.ts";
import type { CallMeter } from "./call_meter.ts";
import type { DriveClient } from "./client.ts";

/** Where raw files are put. */
export interface RawFiles {
  put(
    path: string,
    bytes: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
    contentType: string,
  ): Promise<void>;
  /** Begins an object that comes in parts, which a later call may go on with; the upload's name. */
  beginUpload(path: string, bytes: number, contentType: string): Promise<string>;
  /** How much of it is there; null when it is gone. */
  uploadedBytes(id: string): Promise<number | null>;
  appendTo(id: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

/** What following a Drive needs. */
export interface DriveDeps {
  sql: Warehouse;
  /** The bucket raw-files. */
  bucket: RawFiles;
  log: Logger;
  now: () => number;
  randomId: () => string;
  /** For calls of Google's. */
  fetch?: typeof globalThis.fetch;
  sleep?: (ms: number) => Promise<void>;
  patience?: Patience;
}

/** A service account at work. */
export interface Account {
  email: string;
  client: DriveClient;
  meter: CallMeter;
}

const positive = z.number().positive();

/** The settings a call works by; names and units as in metadata.settings. */
export const driveSettingsSchema = z.object({
  drive_pages_per_call: positive,
  drive_files_per_call: positive,
  drive_bytes_per_call: positive,
  drive_download_bytes: positive,
  drive_call_ms: positive,
  drive_lease_seconds: positive,
});
export type DriveSettings = z.infer<typeof driveSettingsSchema>;

/** Reads them. */
export async function driveSettings(sql: Warehouse): Promise<DriveSettings> {
  const names = JSON.stringify(Object.keys(driveSettingsSchema.shape));
  const rows = await sql<{ name: string; value: unknown }[]>`
    select s.name, s.value from metadata.settings s
    where s.name in (select json_array_elements_text(${names}::text::json))`;
  return driveSettingsSchema.parse(Object.fromEntries(rows.map((row) => [row.name, row.value])));
}
