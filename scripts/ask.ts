import { mkdir, readFile, writeFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { join } from "node:path";
import { Command, Option } from "commander";
import { type Answer, answerQuestion } from "@scout/semantic/answer.ts";
import { compile } from "@scout/semantic/compile.ts";
import { explainPlan } from "@scout/semantic/explain.ts";
import { plannersOf } from "@scout/semantic/planners.ts";
import { dataFolder, withDatabase } from "./connection.ts";
import { printTable } from "./table.ts";

interface Options {
  role: "viewer" | "analyst" | "operator";
  stores?: string[];
  follow?: true;
  json?: true;
  sql?: true;
  terms?: true;
}

/** `scout ask`: a question in plain language. */
export function askCommand(): Command {
  return new Command("ask")
    .description("Ask for figures in plain language, English or Taglish")
    .argument("<question...>", 'such as "top 5 brands in Cebu last weekend"')
    .option("--follow", "go on from the question asked before: “and last month?”")
    .addOption(
      new Option("--role <role>", "ask as such a user").choices(["viewer", "analyst", "operator"])
        .default("operator"),
    )
    .option(
      "--stores <ids>",
      "ask as a user of these stores only, e.g. 104,108",
      (text: string) => text.split(","),
    )
    .option("--terms", "tell what each word was taken to mean")
    .option("--sql", "print the statement and its parameters")
    .option("--json", "print the whole answer as JSON")
    .action((words: string[], options: Options) =>
      withDatabase(async (sql) => {
        const answer = await answerQuestion({
          sql,
          planners: plannersOf(process.env, sql, console.error),
          compile,
          explain: explainPlan,
          log: console.error,
        }, {
          question: words.join(" "),
          conversation: options.follow ? await lastConversation() : null,
          caller: {
            claims: {
              role: "authenticated",
              sub: `cli:${userInfo().username}`,
              app_metadata: {
                scout_role: options.role,
                ...(options.stores ? { stores: options.stores } : {}),
              },
            },
          },
        });
        await keepConversation(answer.conversation_id);
        if (options.json) console.log(JSON.stringify(answer, null, 2));
        else print(answer, options);
      })
    );
}

function print(answer: Answer, options: Options): void {
  if (options.terms) {
    printTable(
      answer.terms.map(({ text, role, meaning }) => ({ text, role, meaning })),
      "no word was read",
    );
    console.log();
  }
  if (answer.answer === "clarify") {
    console.log(answer.message);
    for (const { label, question } of answer.choices) console.log(`  ${label}: ${question}`);
    return;
  }
  if (answer.answer === "refuse") {
    console.log(answer.message);
    if (answer.can_ask.length > 0) console.log(`You can ask, for example: ${answer.can_ask[0]}`);
    return;
  }
  console.log(`${answer.explanation}\n`);
  const labels = answer.columns.map((column) => column.label);
  printTable(
    answer.rows.map((row) => Object.fromEntries(row.map((cell, i) => [labels[i], cell]))),
    "no sales",
  );
  const { freshness, gates } = answer;
  console.log(
    `\n${answer.row_count} rows${answer.is_cut ? " (cut)" : ""}; sales up to ${
      freshness.data_through ?? "no date"
    }; quality gates: ${gates.status}; ${answer.duration_ms} ms${answer.cache_hit ? ", kept" : ""}`,
  );
  if (options.sql) {
    console.log(`\n${answer.sql}\n\n${JSON.stringify(answer.params)}`);
  }
}

const conversationFile = () => join(dataFolder(), "conversation");

async function lastConversation(): Promise<string> {
  const kept = await readFile(conversationFile(), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  if (kept === "") throw new Error("there is no question to go on from");
  return kept.trim();
}

async function keepConversation(id: string): Promise<void> {
  await mkdir(dataFolder(), { recursive: true });
  await writeFile(conversationFile(), `${id}\n`, { mode: 0o600 });
}
