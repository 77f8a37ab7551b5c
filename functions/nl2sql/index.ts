import { createLogger } from "@scout/observe/logger.ts";
import { plannersOf } from "@scout/semantic/planners.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { createApp } from "./app.ts";

// the platform sets SUPABASE_DB_URL and lets nobody change it; a pooler's address goes in the other
const databaseUrl = Deno.env.get("SCOUT_DB_URL") ?? Deno.env.get("SUPABASE_DB_URL");
const url = Deno.env.get("SUPABASE_URL");
if (databaseUrl === undefined) throw new Error("neither SCOUT_DB_URL nor SUPABASE_DB_URL is set");
if (url === undefined) throw new Error("SUPABASE_URL is not set");

const sql = connectWarehouse(databaseUrl, { applicationName: "scout nl2sql", max: 8 });
const log = createLogger({ component: "nl2sql", level: Deno.env.get("SCOUT_LOG_LEVEL") });
const app = createApp({
  sql,
  planners: plannersOf(Deno.env.toObject(), sql, log.warning),
  tokens: {
    secret: Deno.env.get("SCOUT_JWT_SECRET"),
    jwksUrl: `${url}/auth/v1/.well-known/jwks.json`,
  },
  log,
});

Deno.serve(app.fetch);
