import { readFile, writeFile } from "node:fs/promises";
import { Command } from "commander";
import type { Transaction } from "@scout/warehouse/connect.ts";
import { begin } from "@scout/warehouse/transaction.ts";
import { withDatabase } from "./connection.ts";
import { wholeNumber } from "./whole_number.ts";
import { caseFailure, feedbackCases, feedbackCaseSchema } from "./question_cases.ts";
import { printTable } from "./table.ts";

/** `scout questions`: what was asked in plain language, what is saved, and what was right or wrong. */
export function questionsCommand(): Command {
  const questions = new Command("questions")
    .description("Look at what was asked in plain language, save questions, judge answers");

  questions.command("history", { isDefault: true })
    .description("List everybody's questions, newest first, with what became of them")
    .option("--limit <n>", "at most so many", wholeNumber, 50)
    .option("--unanswered", "only those that were refused, asked back about, or failed")
    .option("--json", "print JSON, with plans and statements")
    .action((options: { limit: number; unanswered?: true; json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await asOperator(sql, (tx) =>
          tx`
            select * from public.nl2sql_history(true, null, ${
            options.unanswered ? 1000 : options.limit
          }) h
            where ${!options.unanswered} or h.answer <> 'table'
            limit ${options.limit}`);
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else {
          printTable(
            rows.map((row) => ({
              id: row["question_id"],
              asked_at: row["asked_at"],
              question: cut(String(row["question"])),
              answer: row["answer"],
              why: row["code"] ?? row["error"],
              rows: row["row_count"],
              cached: row["cache_hit"],
              ms: row["duration_ms"],
              verdict: row["verdict"],
            })),
            'nothing was asked yet; scout ask "…" asks',
          );
        }
      })
    );

  questions.command("saved")
    .description("List saved questions")
    .option("--json", "print JSON")
    .action((options: { json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await asOperator(
          sql,
          (tx) => tx`select name, question, is_shared, updated_at from public.saved_questions()`,
        );
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else printTable(rows, "no question is saved");
      })
    );

  questions.command("save")
    .argument("<name>", "what to call it")
    .argument("<question>", "as it is asked")
    .option("--shared", "show it to everybody who may ask")
    .description("Save a question under a name, in place of one of that name")
    .action((name: string, question: string, options: { shared?: true }) =>
      withDatabase(async (sql) => {
        await asOperator(
          sql,
          (tx) => tx`select public.save_question(${name}, ${question}, ${options.shared ?? false})`,
        );
        console.log(`saved as ${name}`);
      })
    );

  questions.command("forget")
    .argument("<name>", "as it was saved")
    .description("Forget a saved question")
    .action((name: string) =>
      withDatabase(async (sql) => {
        await asOperator(sql, (tx) => tx`select public.forget_question(${name})`);
        console.log(`forgot ${name}`);
      })
    );

  questions.command("right")
    .argument("<id>", "the question's id in the history", wholeNumber)
    .description("Say that a question was answered right")
    .action((id: number) => withDatabase((sql) => judge(sql, id, "right", null)));

  questions.command("wrong")
    .argument("<id>", "the question's id in the history", wholeNumber)
    .option("--expected <question>", "what was meant, as a question in other words")
    .description("Say that a question was answered wrong")
    .action((id: number, options: { expected?: string }) =>
      withDatabase((sql) => judge(sql, id, "wrong", options.expected ?? null))
    );

  questions.command("cases")
    .option("--out <file>", "write them there instead")
    .description("Print what was judged as test cases (JSON Lines), for scout questions check")
    .action((options: { out?: string }) =>
      withDatabase(async (sql) => {
        const lines = (await feedbackCases(sql)).map((line) => `${JSON.stringify(line)}\n`);
        if (options.out === undefined) process.stdout.write(lines.join(""));
        else {
          await writeFile(options.out, lines.join(""));
          console.log(`${lines.length} cases in ${options.out}`);
        }
      })
    );

  questions.command("check")
    .option("--file <file>", "test cases of this file (default: all that was judged here)")
    .description("Read what was judged once more, and tell what is not read as it should be")
    .action((options: { file?: string }) =>
      withDatabase(async (sql) => {
        const cases = options.file === undefined
          ? await feedbackCases(sql)
          : (await readFile(options.file, "utf8")).split("\n").filter((line) => line.trim() !== "")
            .map((line) => feedbackCaseSchema.parse(JSON.parse(line)));
        let failed = 0;
        for (const test of cases) {
          const why = await caseFailure(sql, test);
          if (why === null) continue;
          failed++;
          console.log(`${test.id}: "${cut(test.question)}" ${why}`);
        }
        console.log(`${cases.length - failed} of ${cases.length} cases read as they should be`);
        if (failed > 0) process.exitCode = 1;
      })
    );
  return questions;
}

type Database = Parameters<Parameters<typeof withDatabase>[0]>[0];

async function judge(
  sql: Database,
  id: number,
  verdict: "right" | "wrong",
  expected: string | null,
): Promise<void> {
  await asOperator(sql, (tx) => tx`select public.judge_question(${id}, ${verdict}, ${expected})`);
  console.log(`question ${id} was answered ${verdict}`);
}

/** As the Data API does for the secret key. */
async function asOperator<T>(sql: Database, task: (tx: Transaction) => Promise<T>): Promise<T> {
  return await begin(sql, "", async (tx) => {
    await tx`select set_config('request.jwt.claims', '{"role": "service_role"}', true)`;
    return await task(tx);
  });
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
