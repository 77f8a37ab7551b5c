import { setTimeout as sleep } from "node:timers/promises";
import { Command } from "commander";
import { workOne } from "@scout/processor/run_queue.ts";
import { isUnavailable } from "@scout/warehouse/connect.ts";
import { withDatabase } from "./connection.ts";
import { fileProcessor } from "./file_processor.ts";

const PAUSE_MS = 2_000;

/** `scout worker`: read files that wait, also those too large for a function. */
export function workerCommand(): Command {
  return new Command("worker")
    .option("--once", "end when nothing waits")
    .option("--json", "print JSON, a file a line")
    .description("Read files that wait, with no limit on time and size; several workers share them")
    .action((options: { once?: true; json?: true }) =>
      withDatabase(async (sql) => {
        const deps = await fileProcessor(sql);
        let isStopping = false;
        process.once("SIGINT", () => isStopping = true);
        process.once("SIGTERM", () => isStopping = true);
        let files = 0;
        while (!isStopping) {
          const done = await workOne(deps).catch((error) => {
            if (options.once || !isUnavailable(error)) throw error;
            console.error(`the database cannot be reached; trying again: ${error.message}`);
            return null;
          });
          if (done !== null) {
            files++;
            console.log(
              options.json ? JSON.stringify(done) : `file ${done.file_id}: ${done.outcome}`,
            );
          } else if (options.once) break;
          else await sleep(PAUSE_MS);
        }
        if (!options.json) console.log(files === 0 ? "nothing waits" : `${files} files read`);
      })
    );
}
