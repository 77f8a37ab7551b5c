import { Bucket } from "@scout/lifecycle/bucket.ts";
import { createLogger } from "@scout/observe/logger.ts";
import { KnownTables } from "@scout/processor/known_tables.ts";
import type { ProcessorDeps } from "@scout/processor/processor.ts";
import { RAW_BUCKET } from "@scout/processor/raw_file.ts";
import { tabularReading } from "@scout/processor/tabular_reading.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { SegmentPool } from "@scout/warehouse/segments.ts";
import { fileSettings } from "@scout/warehouse/settings.ts";
import { apiAddress, runningStack } from "./connection.ts";

/** The processor of the function drive-universal-processor, in this process: the same code, without its budget. */
export async function fileProcessor(sql: Warehouse): Promise<ProcessorDeps> {
  const secretKey = process.env["SCOUT_SECRET_KEY"] ?? (await runningStack()).keys.secretKey;
  return {
    sql,
    bucket: new Bucket({ url: await apiAddress(), secretKey, bucket: RAW_BUCKET }),
    reading: tabularReading,
    settings: fileSettings(sql),
    segments: new SegmentPool(),
    known: new KnownTables(Date.now),
    log: createLogger({ component: "scout", level: process.env["SCOUT_LOG_LEVEL"] }),
    now: Date.now,
    randomId: () => crypto.randomUUID(),
  };
}
