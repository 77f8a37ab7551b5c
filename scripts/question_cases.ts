import { z } from "zod";
import { createGrammarPlanner } from "@scout/semantic/grammar_planner.ts";
import type { Plan } from "@scout/semantic/plan.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";

/**
 * What somebody said of an answer, as a test of the planner: on that day, after those questions, the
 * question reads as its plan (it was right), or as another question does (what was meant).
 */
export const feedbackCaseSchema = z.strictObject({
  id: z.string(),
  asked_on: z.iso.date(),
  after: z.array(z.string()),
  question: z.string(),
  plan: z.unknown().optional(),
  reads_as: z.string().optional(),
  /** It was wrong, and nobody said what was meant: any other reading. */
  not_plan: z.unknown().optional(),
});
export type FeedbackCase = z.infer<typeof feedbackCaseSchema>;

/** All feedback as test cases, oldest first. */
export async function feedbackCases(sql: Warehouse): Promise<FeedbackCase[]> {
  const rows = await sql<
    {
      id: number;
      asked_on: string;
      after: string[];
      question: string;
      verdict: "right" | "wrong";
      expected: string | null;
      plan: unknown;
    }[]
  >`
    select f.id, f.asked_on::text, to_jsonb(f.after) as after, f.question, f.verdict, f.expected, f.plan
    from metadata.question_feedback f
    order by f.id`;
  return rows.map(({ id, verdict, expected, plan, ...rest }) => ({
    id: `feedback-${id}`,
    ...rest,
    ...(verdict === "right"
      ? { plan }
      : expected === null
      ? { not_plan: plan }
      : { reads_as: expected }),
  }));
}

/** Why the planner of today does not read a case as it should; null when it does. */
export async function caseFailure(sql: Warehouse, test: FeedbackCase): Promise<string | null> {
  const planner = createGrammarPlanner(sql);
  let previous: { question: string; plan: Plan } | null = null;
  const read = (question: string) =>
    planner.plan(question, {
      caller: { claims: { role: "service_role" } },
      today: test.asked_on,
      namesVersion: 0,
      previous,
    });
  for (const question of test.after) {
    const result = await read(question);
    if (result.answer === "plan") previous = { question, plan: result.plan };
  }
  const result = await read(test.question);
  if (test.reads_as !== undefined) {
    const expected = await read(test.reads_as);
    if (expected.answer !== "plan") return `"${test.reads_as}" is not understood itself`;
    return isSame(result.answer === "plan" ? result.plan : null, expected.plan)
      ? null
      : `does not read as "${test.reads_as}"`;
  }
  const plan = result.answer === "plan" ? result.plan : null;
  if (test.not_plan !== undefined) {
    return plan !== null && isSame(plan, test.not_plan) ? "is still read as it was" : null;
  }
  return isSame(plan, test.plan ?? null) ? null : "is not read any more as it was";
}

/** Whether two plans ask for the same: labels are for people. */
function isSame(one: unknown, other: unknown): boolean {
  return comparable(one) === comparable(other);
}

function comparable(plan: unknown): string {
  return JSON.stringify(plan, (key, value: unknown) => {
    if (key === "label") return undefined;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
  });
}
