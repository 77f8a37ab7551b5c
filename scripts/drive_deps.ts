import { Bucket } from "@scout/edge/bucket.ts";
import type { DriveDeps } from "@scout/drive/drive_deps.ts";
import { createLogger } from "@scout/observe/logger.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { apiAddress, runningStack } from "./connection.ts";

/** What following a Drive needs, on the command line. */
export async function driveDeps(sql: Warehouse): Promise<DriveDeps> {
  const secretKey = process.env["SCOUT_SECRET_KEY"] ?? (await runningStack()).keys.secretKey;
  return {
    sql,
    bucket: new Bucket({ url: await apiAddress(), secretKey, bucket: "raw-files" }),
    log: createLogger({ component: "drive", level: process.env["SCOUT_LOG_LEVEL"] ?? "ERROR" }),
    now: Date.now,
    randomId: () => crypto.randomUUID(),
  };
}
