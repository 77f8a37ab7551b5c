import { Command, Option } from "commander";
import { fileAnswer } from "@scout/processor/file_answer.ts";
import { withDatabase } from "./connection.ts";
import { type FileReport, printFile } from "./file_report.ts";
import { printTable } from "./table.ts";
import { wholeNumber } from "./whole_number.ts";

const STATUSES = ["queued", "processing", "ingested", "review", "needs_worker", "failed"];

/** `scout files list|show|retry`: files that came, and what became of them. */
export function filesCommand(): Command {
  const files = new Command("files").description("List files that came, and what became of them");

  files.command("list", { isDefault: true })
    .description("List files, the latest first")
    .addOption(new Option("--status <status>", "only of this status").choices(STATUSES))
    .option("--limit <n>", "at most so many", wholeNumber, 50)
    .option("--json", "print JSON")
    .action((options: { status?: string; limit: number; json?: true }) =>
      withDatabase(async (sql) => {
        const found = await sql<{ file: Record<string, unknown> }[]>`
          select f as file from metadata.list_files(${options.status ?? null}, ${options.limit}) f`;
        const rows = found.map(({ file }) => file);
        if (options.json) return console.log(JSON.stringify(rows, null, 2));
        printTable(
          rows.map((f) => ({
            file: f["file_id"],
            name: f["file_name"],
            source: f["source"],
            status: f["status"],
            format: f["format"],
            dataset: f["dataset"],
            rows: f["rows"],
            code: f["code"],
          })),
          "no files",
        );
      })
    );

  files.command("show")
    .argument("<file>", "the file's id", wholeNumber)
    .option("--json", "print JSON")
    .description("Show what a file was found to be, its columns, and what became of its rows")
    .action((id: number, options: { json?: true }) =>
      withDatabase(async (sql) => {
        const answer = await fileAnswer(sql, id) as FileReport & { file_name: string } | null;
        if (answer === null) throw new Error(`there is no file ${id}`);
        if (options.json) console.log(JSON.stringify(answer, null, 2));
        else printFile({ ...answer, name: answer.file_name }, { columns: true });
      })
    );

  files.command("retry")
    .argument("<file>", "the file's id", wholeNumber)
    .description("Take a file that was given up up again, from where it was")
    .action((id: number) =>
      withDatabase(async (sql) => {
        const [row] = await sql<{ ok: boolean }[]>`select metadata.retry_file(${id}) as ok`;
        if (!row?.ok) throw new Error(`file ${id} was not given up`);
        console.log(`file ${id} is queued`);
      })
    );

  return files;
}
