import { secretKeys } from "@scout/edge/secret_key.ts";
import { createLogger } from "@scout/observe/logger.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { createApp } from "./app.ts";

// the platform sets SUPABASE_DB_URL and lets nobody change it; a pooler's address goes in the other
const databaseUrl = Deno.env.get("SCOUT_DB_URL") ?? Deno.env.get("SUPABASE_DB_URL");
const url = Deno.env.get("SUPABASE_URL");
const keys = secretKeys(Deno.env.toObject());
if (databaseUrl === undefined) throw new Error("neither SCOUT_DB_URL nor SUPABASE_DB_URL is set");
if (url === undefined || keys.length === 0) throw new Error("SUPABASE_URL or a key is not set");
// a domain of the project's own, which may serve HTML
const publicUrl = Deno.env.get("SCOUT_PUBLIC_URL") ?? url;

const app = createApp({
  sql: connectWarehouse(databaseUrl, { applicationName: "scout alerts", max: 4 }),
  secretKeys: keys,
  url: `${publicUrl.replace(/\/$/, "")}/functions/v1/alerts`,
  pages: /\.supabase\.(?:co|in)$/.test(new URL(publicUrl).hostname) ? "text" : "html",
  log: createLogger({ component: "alerts", level: Deno.env.get("SCOUT_LOG_LEVEL") }),
});

Deno.serve(app.fetch);
