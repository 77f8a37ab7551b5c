import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { createLogger } from "@scout/observe/logger.ts";
import { createApp } from "./app.ts";

// the platform sets SUPABASE_DB_URL and lets nobody change it; a pooler's address goes in the other
const url = Deno.env.get("SCOUT_DB_URL") ?? Deno.env.get("SUPABASE_DB_URL");
if (url === undefined) throw new Error("neither SCOUT_DB_URL nor SUPABASE_DB_URL is set");

const app = createApp({
  sql: connectWarehouse(url, { applicationName: "scout ingest-stream" }),
  log: createLogger({ component: "ingest-stream", level: Deno.env.get("SCOUT_LOG_LEVEL") }),
});

Deno.serve(app.fetch);
