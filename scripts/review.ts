import { Command, InvalidArgumentError, Option } from "commander";
import { fileAnswer } from "@scout/processor/file_answer.ts";
import { KNOWN_DATASETS } from "@scout/tabular/dataset_fields.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { act } from "./acting.ts";
import { withDatabase } from "./connection.ts";
import { type FileReport, printFile } from "./file_report.ts";
import { printTable } from "./table.ts";
import { wholeNumber } from "./whole_number.ts";

interface Options {
  map: [string, string | null][];
  dataset?: string;
  sheet?: string;
  accept?: true;
  only?: true;
  limit: number;
  json?: true;
}

interface Waiting {
  file_id: number;
  file_name: string;
  sheet: string | null;
  rows: number;
  dataset: string;
  dataset_confidence: number;
  doubts: { code: string; message: string }[];
  columns: {
    source: string;
    target: string | null;
    confidence: number;
    accepted: boolean;
    type: string;
    examples: string[];
    candidates: { target: string; confidence: number }[];
  }[];
}

/** `scout review [FILE]`: files whose columns are in doubt, and decisions about them. */
export function reviewCommand(): Command {
  return new Command("review")
    .argument("[file]", "the file's id", wholeNumber)
    .option(
      "--map <Header=field>",
      "what a column means; Header= for nothing, Header=field:dmy or :mdy for dates that read both ways",
      mapping,
      [],
    )
    .addOption(
      new Option("--dataset <dataset>", "what its rows are").choices([
        ...KNOWN_DATASETS,
        "unknown",
      ]),
    )
    .option("--sheet <name>", "which table of the file")
    .option("--accept", "decide: take what was proposed for the columns that are not named")
    .option("--only", "decide: take for the other columns only what was certain")
    .option("--limit <n>", "at most so many", wholeNumber, 20)
    .option("--json", "print JSON")
    .description("Show files whose columns are in doubt; decide what they mean")
    .action((file: number | undefined, options: Options) =>
      withDatabase(async (sql) => {
        if (options.accept || options.only) {
          if (file === undefined) throw new Error("which file? scout review FILE --accept");
          return await decide(sql, file, options);
        }
        if (options.map.length > 0 || options.dataset) {
          throw new Error("say --accept (or --only) to decide");
        }
        await show(sql, file, options);
      })
    );
}

async function decide(sql: Warehouse, file: number, options: Options): Promise<void> {
  const columns = JSON.stringify(Object.fromEntries(options.map));
  await act(sql, false, (tx) =>
    tx`
      select metadata.resolve_mapping(${file}, ${columns}::text::jsonb, ${options.dataset ?? null},
        ${options.sheet ?? null}, ${options.only === undefined})`);
  const { fileProcessor } = await import("./file_processor.ts");
  const { workOne } = await import("@scout/processor/run_queue.ts");
  await workOne(await fileProcessor(sql), file);
  const answer = await fileAnswer(sql, file) as FileReport & { file_name: string };
  if (options.json) console.log(JSON.stringify(answer, null, 2));
  else printFile({ ...answer, name: answer.file_name }, { columns: true });
}

async function show(sql: Warehouse, file: number | undefined, options: Options): Promise<void> {
  const found = await sql<{ waiting: Waiting }[]>`
    select w as waiting from metadata.files_in_review(1000) w
    where ${file ?? null}::bigint is null or (w ->> 'file_id')::bigint = ${file ?? null}
    limit ${options.limit}`;
  const waiting = found.map((row) => row.waiting);
  if (file !== undefined && waiting.length === 0 && await fileAnswer(sql, file) === null) {
    throw new Error(`there is no file ${file}`);
  }
  if (options.json) return console.log(JSON.stringify(waiting, null, 2));
  if (waiting.length === 0) {
    console.log(file === undefined ? "no file waits for a decision" : `file ${file} does not wait`);
    return;
  }
  for (const w of waiting) {
    const sheet = w.sheet === null ? "" : ` (${w.sheet})`;
    console.log(
      `file ${w.file_id}: ${w.file_name}${sheet}, ${w.rows} rows, perhaps ${w.dataset} (${
        percent(w.dataset_confidence)
      })`,
    );
    for (const { message } of w.doubts) console.log(`  ? ${message}`);
    printTable(
      w.columns.map((column) => ({
        column: column.source,
        type: column.type,
        "perhaps": column.target,
        sure: percent(column.confidence),
        or: column.candidates.filter(({ target }) => target !== column.target).slice(0, 3)
          .map(({ target, confidence }) => `${target} ${percent(confidence)}`).join(", "),
        examples: column.examples.slice(0, 3).map((e) => e.slice(0, 24)).join(" | "),
      })),
      "no columns",
    );
    console.log(`  scout review ${w.file_id} --map "Header=field" --dataset … --accept\n`);
  }
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

function mapping(
  text: string,
  given: [string, string | null][],
): [string, string | null][] {
  const at = text.lastIndexOf("=");
  if (at < 1) throw new InvalidArgumentError("expected Header=field");
  return [...given, [text.slice(0, at), text.slice(at + 1).trim() || null]];
}
