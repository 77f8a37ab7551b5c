import type { Warehouse } from "@scout/warehouse/connect.ts";
import type { Asked } from "./answer.ts";
import { asCaller, ONE_STATEMENT } from "./as_caller.ts";
import { databaseNames } from "./database_names.ts";
import { LOOK_UP_MS } from "./grammar_planner.ts";
import type { DimensionId } from "./names.ts";
import type { Value } from "./plan.ts";
import { spaced } from "./tokens.ts";
import { nameCandidates, placeCandidates, spellings } from "./value_names.ts";

/** What a word is called in a dimension of the caller's data: the closest names, none or several. */
export async function lookUpName(
  sql: Warehouse,
  dimension: DimensionId,
  text: string,
  asked: Asked,
): Promise<Value[]> {
  const phrase = spaced(text);
  const candidates = await asCaller(sql, asked.caller, LOOK_UP_MS, async (tx) => {
    const names = databaseNames(async (statement, params) => [
      ...await tx.unsafe(statement, params as never[], ONE_STATEMENT),
    ]);
    const matches = await names.match(spellings(phrase), [phrase]);
    const places = await names.places();
    return [...nameCandidates(phrase, matches), ...placeCandidates(phrase, places, true)];
  });
  const ofDimension = candidates.filter(({ id }) => id === dimension);
  const best = Math.min(...ofDimension.map(({ grade }) => grade));
  return [
    ...new Set(ofDimension.filter(({ grade }) => grade === best).flatMap(({ values }) => values)),
  ];
}
