import type { Warehouse } from "@scout/warehouse/connect.ts";
import { failureOf } from "@scout/warehouse/failure.ts";
import { type Caller, described } from "./caller.ts";
import { coveredDates } from "./covered_dates.ts";
import { execute, type Executed, refuseWithoutRole } from "./execute.ts";
import type { Plan } from "./plan.ts";
import { keptAnswer, recall, remember } from "./remembered_answer.ts";
import { rememberedPlan } from "./remembered_plan.ts";
import type { Choice, Compiled, PlanResult, Term } from "./result.ts";

/** What a planner is told besides the question. */
export interface Asked {
  caller: Caller;
  /** Today in business time, yyyy-mm-dd. */
  today: string;
  /** Changes when a name is new in the data, or a store is. */
  namesVersion: number;
  /** The plan the question may refine: the last one answered in the conversation. */
  previous: { question: string; plan: Plan } | null;
}

/** Reads a question; `grammar` without a model, `model` with one. */
export interface Planner {
  name: "grammar" | "model";
  plan(question: string, asked: Asked): Promise<PlanResult>;
}

export interface AnswerDeps {
  sql: Warehouse;
  /** Asked in turn: the next one only when the one before did not know the words. */
  planners: readonly Planner[];
  compile(plan: Plan): Compiled;
  /** The plan in a sentence. */
  explain(plan: Plan): string;
  now?: () => number;
  randomId?: () => string;
  log(message: string, fields: Record<string, unknown>): void;
}

export interface Ask {
  question: string;
  /** Of a conversation that goes on; a new one is begun without. */
  conversation?: string | null;
  caller: Caller;
  traceId?: string;
}

interface Common {
  /** Of the row in metadata.ai_sql_audit, for feedback. */
  question_id: number;
  conversation_id: string;
  duration_ms: number;
  terms: Term[];
  planner: Planner["name"] | null;
}

/** What a question is answered with. */
export type Answer =
  | (Common & { answer: "table"; plan: Plan; explanation: string } & {
    sql: string;
    params: Compiled["params"];
  } & Executed)
  | (Common & { answer: "clarify"; code: string; message: string; choices: Choice[] })
  | (Common & { answer: "refuse"; code: string; message: string; can_ask: string[] });

/**
 * Answers a question: plan, compile, run within the caller's rights, and take it down in
 * metadata.ai_sql_audit whatever comes of it.
 *
 * @throws ScoutError 403 `role_missing`, 504 `question_too_slow`, 503 when Postgres is away
 */
export async function answerQuestion(deps: AnswerDeps, ask: Ask): Promise<Answer> {
  const { sql } = deps;
  const now = deps.now ?? Date.now;
  const startedAt = now();
  const conversation = ask.conversation ?? (deps.randomId ?? (() => crypto.randomUUID()))();
  const question = storable(ask.question);
  const entryOf = (entry: Record<string, unknown>) => ({
    conversation_id: conversation,
    question,
    duration_ms: Math.max(0, Math.round(now() - startedAt)),
    trace_id: ask.traceId ?? null,
    ...described(ask.caller),
    ...entry,
  });
  const audit = (entry: Record<string, unknown>) => record(sql, entryOf(entry));
  const tableOf = (
    id: number,
    planner: Planner["name"] | null,
    plan: Plan,
    terms: Term[],
    compiled: Compiled,
    executed: Executed,
  ): Answer => ({
    answer: "table",
    question_id: id,
    conversation_id: conversation,
    plan,
    explanation: deps.explain(plan),
    terms,
    planner,
    sql: compiled.text,
    params: compiled.params,
    ...executed,
    duration_ms: now() - startedAt,
  });

  let planner: Planner["name"] | null = null;
  let ready: { plan: Plan; compiled: Compiled } | null = null;
  // a question that refines none, and was asked a moment ago
  const isFirst = ask.conversation === null || ask.conversation === undefined;
  try {
    const [reader] = deps.planners;
    const known = isFirst && reader ? recall(reader, question, ask.caller, now()) : undefined;
    if (known !== undefined) {
      const { plan, compiled } = known;
      planner = known.planner;
      ready = { plan, compiled };
      const kept = await keptAnswer(
        sql,
        known,
        ask.caller,
        entryOf({ answer: "table", planner, plan, sql: compiled.text, params: compiled.params }),
      ).catch(refuseWithoutRole);
      if (kept !== null) {
        return tableOf(kept.id, planner, plan, known.terms, compiled, {
          ...kept.state,
          columns: compiled.columns,
          rows: kept.rows,
          row_count: kept.row_count,
          is_cut: kept.is_cut,
          cache_hit: true,
        });
      }
    }
    const begun = await beginQuestion(sql, ask.caller, conversation);
    const read = question.length > begun.max_letters
      ? { planner: null, result: tooLong(begun.max_letters) }
      : await readQuestion(deps.planners, question, {
        caller: ask.caller,
        today: begun.today,
        namesVersion: begun.names_version,
        previous: begun.previous_plan === null
          ? null
          : { question: begun.previous_question ?? "", plan: begun.previous_plan },
      });
    planner = read.planner;
    const { result } = read;
    if (result.answer !== "plan") {
      const id = await audit({ answer: result.answer, code: result.code, planner });
      const common = {
        question_id: id,
        conversation_id: conversation,
        duration_ms: now() - startedAt,
        terms: result.terms,
        planner,
        code: result.code,
        message: result.message,
      };
      return result.answer === "clarify"
        ? { answer: "clarify", ...common, choices: result.choices }
        : { answer: "refuse", ...common, can_ask: result.canAsk };
    }
    const { plan } = result;
    const compiled = deps.compile(plan);
    ready = { plan, compiled };
    const covered = coveredDates(plan);
    const executed = await execute(sql, compiled, covered, ask.caller);
    const id = await audit({
      answer: "table",
      planner,
      plan,
      sql: compiled.text,
      params: compiled.params,
      cache_hit: executed.cache_hit,
      row_count: executed.row_count,
    });
    if (isFirst && reader && planner === "grammar") {
      remember(reader, question, ask.caller, now(), {
        planner,
        plan,
        terms: result.terms,
        compiled,
        covered,
        today: begun.today,
        namesVersion: begun.names_version,
      });
    }
    return tableOf(id, planner, plan, result.terms, compiled, executed);
  } catch (error) {
    const failure = failureOf(error);
    await audit({
      answer: "error",
      planner,
      plan: ready?.plan ?? null,
      sql: ready?.compiled.text ?? null,
      params: ready?.compiled.params ?? null,
      error: failure.code,
      error_message: failure.message,
    }).catch((problem) => deps.log("the question could not be audited", { error: problem }));
    throw failure;
  }
}

/**
 * Refusals of words that were not understood. What was understood and cannot be told, has two
 * meanings or is no question is not given to another planner to make something of.
 */
const UNREAD: ReadonlySet<string> = new Set(["words_unknown", "number_unread"]);

async function readQuestion(
  planners: readonly Planner[],
  question: string,
  asked: Asked,
): Promise<{ planner: Planner["name"]; result: PlanResult }> {
  let first: { planner: Planner["name"]; result: PlanResult } | null = null;
  for (const planner of planners) {
    const result = await rememberedPlan(planner, question, asked);
    if (result.answer === "plan") return { planner: planner.name, result };
    first ??= { planner: planner.name, result };
    if (!UNREAD.has(result.code)) break;
  }
  if (first === null) throw new Error("there is no planner");
  return first;
}

function tooLong(letters: number): PlanResult {
  return {
    answer: "refuse",
    code: "question_too_long",
    message: `A question may have ${letters} letters at most.`,
    canAsk: [],
    terms: [],
  };
}

async function beginQuestion(sql: Warehouse, caller: Caller, conversation: string) {
  const [begun] = await sql<{
    today: string;
    names_version: number;
    max_letters: number;
    previous_plan: Plan | null;
    previous_question: string | null;
  }[]>`
    select b.*
    from metadata.begin_question(${
    JSON.stringify(caller.claims)
  }::text::jsonb, ${conversation}::text::uuid) b`
    .catch(refuseWithoutRole);
  if (!begun) throw new Error("metadata.begin_question() gave no row");
  return begun;
}

async function record(sql: Warehouse, entry: Record<string, unknown>): Promise<number> {
  const [row] = await sql<{ id: number }[]>`
    select metadata.record_question(${JSON.stringify(entry)}::text::jsonb) as id`;
  if (!row) throw new Error("metadata.record_question() gave no row");
  return row.id;
}

/** The question as Postgres can keep it: without NUL, and without halves of characters. */
function storable(question: string): string {
  return question.replace(/\0/g, " ").replace(/\p{Surrogate}/gu, "\ufffd");
}
