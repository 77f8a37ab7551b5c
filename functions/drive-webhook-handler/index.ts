import { createLogger } from "@scout/observe/logger.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { createApp } from "./app.ts";

// the platform sets SUPABASE_DB_URL and lets nobody change it; a pooler's address goes in the other
const databaseUrl = Deno.env.get("SCOUT_DB_URL") ?? Deno.env.get("SUPABASE_DB_URL");
if (databaseUrl === undefined) throw new Error("neither SCOUT_DB_URL nor SUPABASE_DB_URL is set");

const app = createApp({
  sql: connectWarehouse(databaseUrl, { applicationName: "scout drive-webhook", max: 6 }),
  log: createLogger({ component: "drive-webhook", level: Deno.env.get("SCOUT_LOG_LEVEL") }),
});

Deno.serve(app.fetch);
