import { Bucket } from "@scout/edge/bucket.ts";
import type { Logger } from "@scout/observe/logger.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { SegmentPool } from "@scout/warehouse/segments.ts";
import { fileSettings } from "@scout/warehouse/settings.ts";
import { KnownTables } from "./known_tables.ts";
import type { ProcessorDeps } from "./processor.ts";
import { RAW_BUCKET } from "./raw_file.ts";
import { SmallFileGroups } from "./small_file_groups.ts";
import { tabularReading } from "./tabular_reading.ts";

/** What the processor works with, over a project's database and Storage. */
export function processorDeps(
  { sql, url, secretKey, log }: { sql: Warehouse; url: string; secretKey: string; log: Logger },
): ProcessorDeps {
  return {
    sql,
    bucket: new Bucket({ url, secretKey, bucket: RAW_BUCKET }),
    reading: tabularReading(sql),
    settings: fileSettings(sql),
    segments: new SegmentPool(),
    known: new KnownTables(Date.now),
    small: new SmallFileGroups(sql),
    log,
    now: Date.now,
    randomId: () => crypto.randomUUID(),
  };
}
