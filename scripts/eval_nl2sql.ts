import { Command } from "commander";
import { compile } from "@scout/semantic/compile.ts";
import { createGrammarPlanner } from "@scout/semantic/grammar_planner.ts";
import { evaluate } from "../tests/eval/nl2sql/evaluate.ts";
import { startEvaluationDatabase } from "../tests/eval/nl2sql/evaluation_database.ts";
import { HELD_OUT, readQuestions } from "../tests/eval/nl2sql/questions.ts";
import { report } from "../tests/eval/nl2sql/report.ts";

interface Options {
  failures?: true;
  heldOut?: true;
  set: string;
  only?: string;
  json?: true;
}

const options = new Command("npm run eval:nl2sql --")
  .description(
    "Ask the questions of tests/eval/nl2sql on a database of their own, and judge the answers by result",
  )
  .option("--failures", "print each question that was not answered right, and why")
  .option("--held-out", "ask the third that is kept unread while the planner is developed")
  .option(
    "--set <name>",
    "ask another set: unseen_a is tests/eval/nl2sql/unseen_a.jsonl",
    "development",
  )
  .option("--only <text>", "ask only questions whose id holds this")
  .option("--json", "print the outcomes as JSON Lines")
  .parse()
  .opts<Options>();

const set = options.heldOut ? HELD_OUT : options.set;
if (set === HELD_OUT && options.failures) {
  console.error("held-out questions stay unread: --failures is for the others");
  process.exit(2);
}

const questions = (await readQuestions(set)).filter(({ id }) => id.includes(options.only ?? ""));
const database = await startEvaluationDatabase();
try {
  const outcomes = await evaluate(database, {
    sql: database.sql,
    planners: [createGrammarPlanner(database.sql)],
    compile,
    explain: () => "",
    log: (message, fields) => console.error(message, fields),
  }, questions);
  if (options.json) {
    for (const { question, ...rest } of outcomes) {
      console.log(JSON.stringify({ id: question.id, kind: question.kind, ...rest }));
    }
  } else {
    if (options.failures) {
      for (const { question, verdict, why, plan } of outcomes) {
        if (verdict === "right") continue;
        console.log(
          `${question.id} ${verdict}: ${
            [...question.after ?? [], question.question].join(" » ").slice(0, 200)
          }`,
        );
        console.log(`  ${why}${plan ? `\n  ${JSON.stringify(plan)}` : ""}`);
      }
      console.log();
    }
    console.log(report(outcomes));
  }
} finally {
  await database.stop();
}
