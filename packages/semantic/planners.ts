import type { Warehouse } from "@scout/warehouse/connect.ts";
import type { Planner } from "./answer.ts";
import { createGrammarPlanner } from "./grammar_planner.ts";
import { lookUpName } from "./look_up_name.ts";
import { modelEndpoint } from "./model_endpoint.ts";
import { createModelPlanner } from "./model_planner.ts";

/** The grammar, then, where the environment names one, a language model for what it could not read. */
export function plannersOf(
  env: Readonly<Record<string, string | undefined>>,
  sql: Warehouse,
  log: (message: string, fields: Record<string, unknown>) => void,
): Planner[] {
  const grammar = createGrammarPlanner(sql);
  const endpoint = modelEndpoint(env);
  if (endpoint === null) return [grammar];
  const model = createModelPlanner({
    endpoint,
    lookUp: (dimension, text, asked) => lookUpName(sql, dimension, text, asked),
    log,
  });
  return [grammar, model];
}
