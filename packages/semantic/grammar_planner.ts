import type { Warehouse } from "@scout/warehouse/connect.ts";
import type { Planner } from "./answer.ts";
import { asCaller, ONE_STATEMENT } from "./as_caller.ts";
import { answersOf, databaseNames, type RunAsCaller } from "./database_names.ts";
import { planQuestion } from "./planner.ts";

/** Longest a look-up of names may take. */
export const LOOK_UP_MS = 3000;

/**
 * The planner without a model. Names are read as the caller may: as scout_nl2sql, with the caller's
 * claims, so that another shop's are as if they did not exist.
 */
export function createGrammarPlanner(sql: Warehouse): Planner {
  return {
    name: "grammar",
    plan: (question, asked) =>
      asCaller(sql, asked.caller, LOOK_UP_MS, async (tx) => {
        const run: RunAsCaller = async (text, params) => [
          ...await tx.unsafe(text, params as never[], ONE_STATEMENT),
        ];
        return await planQuestion(question, {
          today: asked.today,
          names: databaseNames(run),
          previous: asked.previous?.plan ?? null,
          sameAnswer: answersOf(run),
        });
      }),
  };
}
