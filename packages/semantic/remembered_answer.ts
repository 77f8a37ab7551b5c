import type { Warehouse } from "@scout/warehouse/connect.ts";
import type { Planner } from "./answer.ts";
import type { Caller } from "./caller.ts";
import type { DateRange } from "./covered_dates.ts";
import { type AnswerState, type Cell, statementKey } from "./execute.ts";
import type { Plan } from "./plan.ts";
import type { Compiled, Term } from "./result.ts";

/** Questions an isolate knows the statement of. */
const ENTRIES = 500;
/** A reading may come out otherwise in a minute: an alias, a name's first sale in a further store. */
const KEPT_MS = 60_000;

/** What a question came to, when it was asked last, and on what that depends. */
export interface Remembered {
  planner: Planner["name"];
  plan: Plan;
  terms: Term[];
  compiled: Compiled;
  covered: DateRange[];
  today: string;
  namesVersion: number;
}

/** The rows that are kept of a remembered question, already taken down in the audit. */
export interface KeptAnswer {
  id: number;
  rows: Cell[][];
  row_count: number;
  is_cut: boolean;
  state: AnswerState;
}

const memories = new WeakMap<Planner, Map<string, Remembered & { until: number }>>();
const keyOf = (question: string, { claims }: Caller) =>
  JSON.stringify([question, claims["role"], claims["app_metadata"]]);

/** What a planner made of the first question of a conversation when somebody of the same rights asked it. */
export function recall(
  planner: Planner,
  question: string,
  caller: Caller,
  now: number,
): Remembered | undefined {
  const known = memories.get(planner)?.get(keyOf(question, caller));
  return known !== undefined && known.until > now ? known : undefined;
}

export function remember(
  planner: Planner,
  question: string,
  caller: Caller,
  now: number,
  what: Remembered,
): void {
  const memory = memories.get(planner) ?? new Map<string, Remembered & { until: number }>();
  memories.set(planner, memory);
  const key = keyOf(question, caller);
  memory.delete(key);
  memory.set(key, { ...what, until: now + KEPT_MS });
  // the one that was put in first
  for (const oldest of memory.keys()) {
    if (memory.size <= ENTRIES) break;
    memory.delete(oldest);
  }
}

/**
 * The kept rows of a remembered question in one round trip: whether the asker may ask, whether its
 * reading and the data are as they were, the rows, how far they can be trusted, and the audit. Null
 * where anything changed, with nothing taken down.
 *
 * @throws Postgres' insufficient_privilege where the token's role may not ask
 */
export async function keptAnswer(
  sql: Warehouse,
  known: Remembered,
  caller: Caller,
  entry: Record<string, unknown>,
): Promise<KeptAnswer | null> {
  const [row] = await sql<(KeptAnswer | { id: null })[]>`
    select k.*
    from metadata.kept_answer(
      ${
    JSON.stringify(caller.claims)
  }::text::jsonb, ${known.today}::text::date, ${known.namesVersion},
      ${await statementKey(known.compiled)},
      ${JSON.stringify(known.covered)}::text::jsonb, ${JSON.stringify(entry)}::text::jsonb
    ) k`;
  return row === undefined || row.id === null ? null : row;
}
