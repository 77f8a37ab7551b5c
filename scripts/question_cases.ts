import { z } from "zod";
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
