import { Bucket } from "@scout/lifecycle/bucket.ts";
import { secretKeys } from "@scout/lifecycle/caller.ts";
import { createLogger } from "@scout/observe/logger.ts";
import { KnownTables } from "@scout/processor/known_tables.ts";
import { RAW_BUCKET } from "@scout/processor/raw_file.ts";
import { tabularReading } from "@scout/processor/tabular_reading.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { SegmentPool } from "@scout/warehouse/segments.ts";
import { fileSettings } from "@scout/warehouse/settings.ts";
import { createApp } from "./app.ts";

// the platform sets SUPABASE_DB_URL and lets nobody change it; a pooler's address goes in the other
const databaseUrl = Deno.env.get("SCOUT_DB_URL") ?? Deno.env.get("SUPABASE_DB_URL");
const url = Deno.env.get("SUPABASE_URL");
const keys = secretKeys(Deno.env.toObject());
if (databaseUrl === undefined) throw new Error("neither SCOUT_DB_URL nor SUPABASE_DB_URL is set");
if (url === undefined || keys[0] === undefined) throw new Error("SUPABASE_URL or a key is not set");

const sql = connectWarehouse(databaseUrl, { applicationName: "scout processor" });
const app = createApp({
  sql,
  bucket: new Bucket({ url, secretKey: keys[0], bucket: RAW_BUCKET }),
  reading: tabularReading,
  settings: fileSettings(sql),
  segments: new SegmentPool(),
  known: new KnownTables(Date.now),
  log: createLogger({ component: "universal-processor", level: Deno.env.get("SCOUT_LOG_LEVEL") }),
  now: Date.now,
  randomId: () => crypto.randomUUID(),
  secretKeys: keys,
  tokens: {
    secret: Deno.env.get("SCOUT_JWT_SECRET"),
    jwksUrl: `${url}/auth/v1/.well-known/jwks.json`,
  },
});

Deno.serve(app.fetch);
