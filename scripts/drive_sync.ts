import { Command } from "commander";
import { syncDrive } from "@scout/drive/sync_drive.ts";
import { withDatabase } from "./connection.ts";
import { driveDeps } from "./drive_deps.ts";

/** `scout drive sync`: what cron has done, now and without limits. */
export function driveSyncCommand(): Command {
  return new Command("sync")
    .description("Read changes and bring files now, also those that are too long for a function")
    .option("--sweep", "list every folder whole, too")
    .option("--json", "print JSON")
    .action((options: { sweep?: true; json?: true }) =>
      withDatabase(async (sql) => {
        if (options.sweep) await sql`select metadata.request_drive_sweeps('requested')`;
        const feeds = await sql<{ feed_id: number }[]>`
          select distinct feed_id from metadata.drive_sources where is_enabled`;
        const run = await syncDrive(await driveDeps(sql), {
          isWorker: true,
          feedIds: feeds.map((feed) => feed.feed_id),
        });
        if (options.json) console.log(JSON.stringify(run, null, 2));
        else {
          const found = run.passes.reduce((sum, pass) => sum + pass.found, 0);
          const { queued, outdated, put_off: putOff } = run.files;
          console.log(
            `${found} files found, ${queued} brought, ${outdated} outdated meanwhile, ${putOff} put off`,
          );
        }
        if (run.error !== null) throw new Error(run.error);
      })
    );
}
