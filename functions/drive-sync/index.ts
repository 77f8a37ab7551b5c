import { createLogger } from "@scout/observe/logger.ts";
import { Bucket } from "@scout/edge/bucket.ts";
import { secretKeys } from "@scout/edge/secret_key.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { createApp } from "./app.ts";

// the platform sets SUPABASE_DB_URL and lets nobody change it; a pooler's address goes in the other
const databaseUrl = Deno.env.get("SCOUT_DB_URL") ?? Deno.env.get("SUPABASE_DB_URL");
const url = Deno.env.get("SUPABASE_URL");
const keys = secretKeys(Deno.env.toObject());
if (databaseUrl === undefined) throw new Error("neither SCOUT_DB_URL nor SUPABASE_DB_URL is set");
if (url === undefined || keys[0] === undefined) throw new Error("SUPABASE_URL or a key is not set");

const app = createApp({
  sql: connectWarehouse(databaseUrl, { applicationName: "scout drive-sync", max: 5 }),
  bucket: new Bucket({ url, secretKey: keys[0], bucket: "raw-files" }),
  secretKeys: keys,
  log: createLogger({ component: "drive-sync", level: Deno.env.get("SCOUT_LOG_LEVEL") }),
});

Deno.serve(app.fetch);
