import { secretKeys } from "@scout/edge/secret_key.ts";
import { createLogger } from "@scout/observe/logger.ts";
import { processorDeps } from "@scout/processor/processor_deps.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { createApp } from "./app.ts";

// the platform sets SUPABASE_DB_URL and lets nobody change it; a pooler's address goes in the other
const databaseUrl = Deno.env.get("SCOUT_DB_URL") ?? Deno.env.get("SUPABASE_DB_URL");
const url = Deno.env.get("SUPABASE_URL");
const keys = secretKeys(Deno.env.toObject());
if (databaseUrl === undefined) throw new Error("neither SCOUT_DB_URL nor SUPABASE_DB_URL is set");
if (url === undefined || keys[0] === undefined) throw new Error("SUPABASE_URL or a key is not set");

const sql = connectWarehouse(databaseUrl, { applicationName: "scout processor" });
const log = createLogger({
  component: "universal-processor",
  level: Deno.env.get("SCOUT_LOG_LEVEL"),
});
const secret = Deno.env.get("SCOUT_JWT_SECRET");
const app = createApp({
  ...processorDeps({ sql, url, secretKey: keys[0], log }),
  secretKeys: keys,
  tokens: { secret, jwksUrl: `${url}/auth/v1/.well-known/jwks.json` },
});

Deno.serve(app.fetch);
