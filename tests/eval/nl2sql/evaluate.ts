import type { Answer, AnswerDeps } from "@scout/semantic/answer.ts";
import { answerQuestion } from "@scout/semantic/answer.ts";
import { ScoutError } from "@scout/wire/error.ts";
import type { EvaluationDatabase } from "./evaluation_database.ts";
import { difference, type Expected } from "./judge.ts";
import type { Question } from "./questions.ts";

/** What came of a question, and what that is worth. */
export interface Outcome {
  question: Question;
  /**
   * right; wrong: a table that is not the expected one, or a table where none was due; warned: a
   * wrong table that says which words it did not read; clarified, refused: instead of a table.
   */
  verdict: "right" | "wrong" | "warned" | "clarified" | "refused" | "failed";
  /** Why it is not right, in words. */
  why: string | null;
  plan: unknown;
  ms: number;
}

/** Asks questions one by one, each in a conversation of its own, and judges the answers by result. */
export async function evaluate(
  database: Pick<EvaluationDatabase, "sql">,
  deps: AnswerDeps,
  questions: readonly Question[],
): Promise<Outcome[]> {
  const connection = await database.sql.reserve();
  const caller = {
    claims: {
      role: "authenticated",
      sub: "evaluation",
      app_metadata: { scout_role: "analyst" },
    },
  };
  try {
    await connection`set search_path = expected`;
    const outcomes: Outcome[] = [];
    for (const question of questions) {
      let conversation: string | null = null;
      let answer: Answer | ScoutError | null = null;
      let startedAt = performance.now();
      for (const text of [...question.after ?? [], question.question]) {
        startedAt = performance.now();
        answer = await answerQuestion(deps, { question: text, conversation, caller })
          .catch((error: unknown) => {
            if (error instanceof ScoutError) return error;
            throw error;
          });
        conversation = answer instanceof ScoutError ? conversation : answer.conversation_id;
      }
      const ms = performance.now() - startedAt;
      outcomes.push({ question, ms, ...await judge(question, answer) });
    }
    return outcomes;
  } finally {
    connection.release();
  }

  async function judge(
    question: Question,
    answer: Answer | ScoutError | null,
  ): Promise<Pick<Outcome, "verdict" | "why" | "plan">> {
    if (answer === null || answer instanceof ScoutError) {
      const cause = answer?.cause instanceof Error ? `: ${answer.cause.message}` : "";
      return { verdict: "failed", why: `${answer?.code}${cause}`, plan: null };
    }
    if (answer.answer !== "table") {
      const verdict = answer.answer === "clarify" ? "clarified" : "refused";
      const isRight = question.accept.includes(answer.answer);
      return {
        verdict: isRight ? "right" : verdict,
        why: isRight ? null : `${verdict} (${answer.code}): ${answer.message}`,
        plan: null,
      };
    }
    const { plan } = answer;
    const why = question.accept.includes("table") && question.sql !== undefined
      ? await firstDifference(question, {
        columns: answer.columns,
        rows: answer.rows,
        hasTotals: plan.totals,
        pivoted: plan.pivot?.values,
      })
      : "answered";
    if (why === null) return { verdict: "right", why, plan };
    const unread = answer.terms.filter((term) => term.role === "unknown");
    return { verdict: unread.length > 0 ? "warned" : "wrong", why, plan };
  }

  /** Null when one of the right readings is what was given. */
  async function firstDifference(
    question: Question,
    given: Parameters<typeof difference>[2],
  ): Promise<string | null> {
    let first: string | null = null;
    for (const { sql, keys } of [question, ...question.alternatives]) {
      const rows = await connection.unsafe(sql ?? "").values();
      const expected: Expected = {
        columns: rows.columns.map((column) => String(column.name)),
        rows: rows as unknown as unknown[][],
      };
      const why = difference({ ...question, keys }, expected, given);
      if (why === null) return null;
      first ??= why;
    }
    return first;
  }
}
