import type { Asked, Planner } from "./answer.ts";
import type { PlanResult } from "./result.ts";

/** Readings an isolate keeps; a dashboard asks the same few again and again. */
const ENTRIES = 500;
/** What a reading depends on beside its key (an alias, a name's first sale in a further store) may change. */
const KEPT_MS = 60_000;

type Memory = Map<string, { result: PlanResult; until: number }>;
const memories = new WeakMap<Planner, Memory>();

/**
 * What a planner makes of a question, from memory when the same was asked a moment ago, of the same
 * stores, on the same day, after the same plan, with the same names in the data. A model's reading is
 * not kept: it may come out otherwise, or have failed for the moment.
 */
export async function rememberedPlan(
  planner: Planner,
  question: string,
  asked: Asked,
  now: () => number = Date.now,
): Promise<PlanResult> {
  if (planner.name === "model") return await planner.plan(question, asked);
  const memory: Memory = memories.get(planner) ?? new Map();
  memories.set(planner, memory);
  const { role, app_metadata } = asked.caller.claims;
  const key = JSON.stringify([
    question,
    asked.today,
    asked.namesVersion,
    role,
    app_metadata,
    asked.previous?.plan ?? null,
  ]);
  const known = memory.get(key);
  if (known !== undefined && known.until > now()) return known.result;
  const result = await planner.plan(question, asked);
  memory.delete(key);
  memory.set(key, { result, until: now() + KEPT_MS });
  // the one that was put in first
  for (const oldest of memory.keys()) {
    if (memory.size <= ENTRIES) break;
    memory.delete(oldest);
  }
  return result;
}
