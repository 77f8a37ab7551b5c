// What drive_kill.test.ts kills: one call of the function drive-sync.
// Arguments: URL of the database, address of a bucket (bucketFetch in drive_kill.test.ts).
import process from "node:process";
import { syncDrive } from "@scout/drive/sync_drive.ts";
import { createLogger } from "@scout/observe/logger.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";

const [databaseUrl = "", bucket = ""] = process.argv.slice(2);
const sql = connectWarehouse(databaseUrl, { applicationName: "drive child" });
const result = await syncDrive({
  sql,
  log: createLogger({ component: "child" }),
  now: Date.now,
  randomId: () => crypto.randomUUID(),
  bucket: {
    put: async (path, body) => {
      await tell("put", { path }, body);
    },
    beginUpload: async (path, length) =>
      String(await tell("beginUpload", { path, length: String(length) })),
    uploadedBytes: async (id) => await tell("uploadedBytes", { id }) as number | null,
    appendTo: async (id, offset, bytes) => {
      await tell("appendTo", { id, offset: String(offset) }, bytes);
    },
  },
});
console.log(JSON.stringify(result));
await sql.end();

async function tell(what: string, told: Record<string, string>, body?: BodyInit): Promise<unknown> {
  const response = await fetch(`${bucket}/${what}?${new URLSearchParams(told)}`, {
    method: "PUT",
    body: body ?? "",
    duplex: "half",
  } as RequestInit);
  return await response.json();
}
