import { createLogger } from "@scout/observe/logger.ts";
import { createGrammarPlanner } from "@scout/semantic/grammar_planner.ts";
import { modelEndpoint } from "@scout/semantic/model_endpoint.ts";
import { createModelPlanner } from "@scout/semantic/model_planner.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { lookUpName } from "@scout/semantic/look_up_name.ts";
import { createApp } from "./app.ts";

// the platform sets SUPABASE_DB_URL and lets nobody change it; a pooler's address goes in the other
const databaseUrl = Deno.env.get("SCOUT_DB_URL") ?? Deno.env.get("SUPABASE_DB_URL");
const url = Deno.env.get("SUPABASE_URL");
if (databaseUrl === undefined) throw new Error("neither SCOUT_DB_URL nor SUPABASE_DB_URL is set");
if (url === undefined) throw new Error("SUPABASE_URL is not set");

const sql = connectWarehouse(databaseUrl, { applicationName: "scout nl2sql", max: 8 });
const log = createLogger({ component: "nl2sql", level: Deno.env.get("SCOUT_LOG_LEVEL") });
const endpoint = modelEndpoint(Deno.env.toObject());

const app = createApp({
  sql,
  planners: [
    createGrammarPlanner(sql),
    ...(endpoint === null ? [] : [
      createModelPlanner({
        endpoint,
        lookUp: (dimension, text, asked) => lookUpName(sql, dimension, text, asked),
        log: log.warning,
      }),
    ]),
  ],
  tokens: {
    secret: Deno.env.get("SCOUT_JWT_SECRET"),
    jwksUrl: `${url}/auth/v1/.well-known/jwks.json`,
  },
  log,
});

Deno.serve(app.fetch);
