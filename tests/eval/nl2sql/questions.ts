import { readdir, readFile } from "node:fs/promises";
import { z } from "zod";

/** What may come of a question. */
export const Outcome = z.enum(["table", "clarify", "refuse"]);
export type Outcome = z.infer<typeof Outcome>;

/** A question of the evaluation, as a line of a file in this folder tells it. */
const QuestionLine = z.strictObject({
  id: z.string(),
  /** In a file that is a set of its own; elsewhere the file's name is the kind. */
  kind: z.string().optional(),
  lang: z.enum(["en", "tl"]),
  /** Asked before it in the same conversation. */
  after: z.array(z.string()).optional(),
  question: z.string(),
  /** The question is this many times its text. */
  repeat: z.number().int().optional(),
  /** Over the views of the schema `expected`: key columns first, then measures. */
  sql: z.string().optional(),
  /** How many of the columns are keys. */
  keys: z.number().int().default(0),
  /** Other readings that are right, with as many keys unless they say otherwise. */
  alternatives: z.array(z.union([
    z.string(),
    z.strictObject({ sql: z.string(), keys: z.number().int() }),
  ])).default([]),
  /** The order of the rows is part of the answer. */
  order: z.boolean().default(false),
  /** The measures are percentages; the answer may tell them as fractions. */
  pct: z.boolean().default(false),
  /** The measures are one figure in two periods: columns beside each other, or rows below each other. */
  compare: z.boolean().default(false),
  /** The last key may be columns of the answer. */
  pivot: z.boolean().default(false),
  /** Rows of zeros are part of the answer. */
  zeros: z.boolean().default(false),
  /** The keys' names are not part of the answer, only how the rows are told apart. */
  ignoreKeys: z.boolean().default(false),
  expect: Outcome.default("table"),
  /** What else is right; always holds `expect`. */
  accept: z.array(Outcome).optional(),
}).transform((line) => ({
  ...line,
  question: line.question.repeat(line.repeat ?? 1),
  alternatives: line.alternatives.map((other) =>
    typeof other === "string" ? { sql: other, keys: line.keys } : other
  ),
  accept: line.accept ?? [line.expect],
}));

export type Question = z.infer<typeof QuestionLine> & { kind: string };

export const HELD_OUT = "held_out";

/** A file of this name is a set of its own; all others together are those to develop with. */
const OWN_SET = /^(held_out|unseen_\w+)$/;

/** The questions of a set: "development", or what a file that is a set of its own holds. */
export async function readQuestions(set: string): Promise<Question[]> {
  const folder = new URL("./", import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  const questions: Question[] = [];
  for (const name of names) {
    const kind = name.slice(0, -".jsonl".length);
    if ((OWN_SET.test(kind) ? kind : "development") !== set) continue;
    const text = await readFile(new URL(name, folder), "utf8");
    for (const [i, line] of text.split("\n").entries()) {
      if (!line) continue;
      const parsed = QuestionLine.safeParse(JSON.parse(line));
      if (!parsed.success) {
        throw new Error(`${name}:${i + 1}: ${z.prettifyError(parsed.error)}`);
      }
      questions.push({ ...parsed.data, kind: parsed.data.kind ?? kind });
    }
  }
  if (questions.length === 0) throw new Error(`there is no set of questions "${set}"`);
  return questions;
}
