import { z } from "zod";
import type { Warehouse } from "./connect.ts";

const natural = z.number().int().nonnegative();
const positive = z.number().int().positive();

/** The settings ingest works by; names and units as in metadata.settings. */
export const ingestSettingsSchema = z.object({
  ingest_chunk_lines: positive,
  ingest_chunk_bytes: positive,
  ingest_max_lines: positive,
  ingest_max_bytes: positive,
  ingest_max_ms: positive,
  ingest_flush_ms: positive,
  ingest_wait_ms: natural,
  max_line_bytes: positive,
  max_quarantine_bytes: positive,
  max_discard_bytes: positive,
  max_resent_bytes: positive,
  max_document_bytes: positive,
  max_nesting: positive,
  transcript_retention_days: natural,
});
export type IngestSettings = z.infer<typeof ingestSettingsSchema>;

const KEPT_MS = 10_000;

/** The settings files are read by. */
export const fileSettingsSchema = z.object({
  ingest_chunk_lines: positive,
  ingest_chunk_bytes: positive,
  max_quarantine_bytes: positive,
  transcript_retention_days: natural,
  file_rows_per_call: positive,
  file_bytes_per_call: positive,
  file_cpu_ms_per_call: positive,
  file_inflate_bytes: positive,
  file_part_bytes: positive,
  file_upload_bytes: positive,
});
export type FileSettings = z.infer<typeof fileSettingsSchema>;

/** ingestSettingsSchema, kept for ten seconds. */
export function ingestSettings(sql: Warehouse, now: () => number = Date.now) {
  return cachedSettings(sql, ingestSettingsSchema, now);
}

/** fileSettingsSchema, kept for ten seconds. */
export function fileSettings(sql: Warehouse, now: () => number = Date.now) {
  return cachedSettings(sql, fileSettingsSchema, now);
}

/**
 * Reads settings through a cache of ten seconds: a change takes effect within that, and a busy
 * isolate asks once. Requests that meet during a read share it.
 */
function cachedSettings<Shape extends z.ZodRawShape>(
  sql: Warehouse,
  schema: z.ZodObject<Shape>,
  now: () => number,
): () => Promise<z.infer<z.ZodObject<Shape>>> {
  let known: Promise<z.infer<z.ZodObject<Shape>>> | null = null;
  let readAt = -Infinity;
  return () => {
    if (known !== null && now() - readAt < KEPT_MS) return known;
    readAt = now();
    const names = Object.keys(schema.shape);
    const reading = sql<{ name: string; value: unknown }[]>`
      select s.name, s.value
      from metadata.settings s
      where s.name in (select json_array_elements_text(${JSON.stringify(names)}::text::json))
    `.then((rows) => schema.parse(Object.fromEntries(rows.map((r) => [r.name, r.value]))));
    known = reading;
    reading.catch(() => {
      // a failed read is told to those who wait for it and not remembered
      if (known === reading) known = null;
    });
    return reading;
  };
}
