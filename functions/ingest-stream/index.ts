import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { createLogger } from "@scout/observe/logger.ts";
import { createApp } from "./app.ts";

const url = Deno.env.get("SUPABASE_DB_URL");
if (url === undefined) throw new Error("SUPABASE_DB_URL is not set");

const app = createApp({
  sql: connectWarehouse(url, { applicationName: "scout ingest-stream" }),
  log: createLogger({ component: "ingest-stream", level: Deno.env.get("SCOUT_LOG_LEVEL") }),
});

Deno.serve(app.fetch);
