// What drive_kill.test.ts kills: one call of the function drive-sync.
// Arguments: URL of the database, address that takes objects.
import process from "node:process";
import { syncDrive } from "@scout/drive/sync_drive.ts";
import { createLogger } from "@scout/observe/logger.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";

const [databaseUrl = "", objects = ""] = process.argv.slice(2);
const sql = connectWarehouse(databaseUrl, { applicationName: "drive child" });
const result = await syncDrive({
  sql,
  log: createLogger({ component: "child" }),
  now: Date.now,
  randomId: () => crypto.randomUUID(),
  bucket: {
    put: async (path, body) => {
      await fetch(`${objects}/${path}`, { method: "PUT", body, duplex: "half" } as RequestInit);
    },
  },
});
console.log(JSON.stringify(result));
await sql.end();
