import { createLogger } from "@scout/observe/logger.ts";
import type { ProcessorDeps } from "@scout/processor/processor.ts";
import { processorDeps } from "@scout/processor/processor_deps.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { apiAddress, runningStack } from "./connection.ts";

/** The processor of the function drive-universal-processor, in this process: the same code, without its budget. */
export async function fileProcessor(sql: Warehouse): Promise<ProcessorDeps> {
  return processorDeps({
    sql,
    url: await apiAddress(),
    secretKey: process.env["SCOUT_SECRET_KEY"] ?? (await runningStack()).keys.secretKey,
    log: createLogger({ component: "scout", level: process.env["SCOUT_LOG_LEVEL"] }),
  });
}
