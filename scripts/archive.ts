import { Command, InvalidArgumentError } from "commander";
import type { ExportCheck } from "@scout/lifecycle/check_exports.ts";
import type { LifecycleRun } from "@scout/lifecycle/run_steps.ts";
import { apiAddress, runningStack, withDatabase } from "./connection.ts";
import { printTable } from "./table.ts";
import { wholeNumber } from "./whole_number.ts";

/** `scout archive run|list|restore|verify`: days that left the database, and batches on their way back. */
export function archiveCommand(): Command {
  const archive = new Command("archive")
    .description("Export old days to Parquet in Storage, look at them, bring batches back");

  archive.command("run")
    .description("Export and remove what is old enough now, without waiting for cron")
    .option("--json", "print JSON, a step a line")
    .action(async (options: { json?: true }) => {
      const steps = await runToEnd((run) => {
        for (const step of run.steps) {
          if (options.json) console.log(JSON.stringify(step));
          else {
            const what = step.path ?? `${step.table} ${step.day}`;
            console.log(`${step.ok ? "ok" : "again"}  ${step.step}  ${what}  ${step.rows} rows`);
          }
        }
      });
      if (steps === 0 && !options.json) console.log("nothing is due");
    });

  archive.command("list")
    .description("List days that are archived, or old enough to be")
    .option("--files", "list the files instead, with their sums")
    .option("--limit <n>", "at most so many, the latest first", wholeNumber, 100)
    .option("--json", "print JSON")
    .action((options: { files?: true; limit: number; json?: true }) =>
      withDatabase(async (sql) => {
        const rows = options.files
          ? await sql`
            select id, path, row_count, bytes, encode(sha256, 'hex') as sha256, written_at, verified_at, removed_at
            from metadata.exports order by day desc, table_name, part_no limit ${options.limit}`
          : await sql`
            select table_name, day::text as day, status, files, rows::bigint, bytes::bigint, restored_batches,
              unsettled_batches, removed_at, last_error
            from metadata.archive_status order by day desc, table_name limit ${options.limit}`;
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else printTable(rows, "nothing is archived, and nothing is old enough to be");
      })
    );

  archive.command("restore")
    .argument("<batch>", "the batch's id", wholeNumber)
    .description("Bring an archived batch's rows back, to look at it or to replay it")
    .action((batch: number) =>
      withDatabase(async (sql) => {
        const [found] = await sql<{ asked: boolean; rows: number | null }[]>`
          select bronze.request_restore(${batch}) as asked,
            (select row_count from metadata.exported_batches where batch_id = ${batch}) as rows`;
        if (!found?.asked) {
          const there = await sql`select from bronze.batches where id = ${batch}`;
          if (there.length === 0) throw new Error(`there is no batch ${batch}`);
          console.log(`batch ${batch} is not archived`);
          return;
        }
        await runToEnd(() => {});
        const [left] = await sql<{ archived: boolean }[]>`
          select bronze.is_archived(${batch}) as archived`;
        if (left?.archived) throw new Error(`batch ${batch} could not be restored yet; try again`);
        console.log(`batch ${batch}: ${found.rows} rows are back`);
      })
    );

  archive.command("verify")
    .description("Read exported files back from Storage and compare them with what was recorded")
    .option("--day <date>", "only this day", day)
    .option("--json", "print JSON")
    .action((options: { day?: string; json?: true }) =>
      withDatabase(async (sql) => {
        const files = await sql<{ id: number }[]>`
          select id from metadata.exports
          where ${options.day ?? null}::text is null or day = ${options.day ?? null}::text::date
          order by day, table_name, part_no`;
        const checks: ExportCheck[] = [];
        for (const { id } of files) {
          checks.push(await callLifecycle<ExportCheck>("/verify", { export_id: id }));
        }
        if (options.json) console.log(JSON.stringify(checks, null, 2));
        else printTable(checks as unknown as Record<string, unknown>[], "nothing is exported");
        const broken = checks.filter(({ ok }) => !ok);
        if (broken.length > 0) {
          throw new Error(`${broken.length} of ${checks.length} files are not what was exported`);
        }
      })
    );

  return archive;
}

/** Calls the function until there is nothing more to do; the number of steps. */
async function runToEnd(tell: (run: LifecycleRun) => void): Promise<number> {
  let steps = 0;
  for (;;) {
    const run = await callLifecycle<LifecycleRun>("", {});
    tell(run);
    steps += run.steps.length;
    if (run.error !== null) throw new Error(run.error);
    if (!run.more) return steps;
  }
}

async function callLifecycle<T>(path: string, body: unknown): Promise<T> {
  const key = process.env["SCOUT_SECRET_KEY"] ?? (await runningStack()).keys.secretKey;
  const response = await fetch(`${await apiAddress()}/functions/v1/lifecycle${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.json().catch(() => null) as T & { message?: string } | null;
  if (!response.ok || answer === null) {
    throw new Error(`lifecycle answered ${response.status}: ${answer?.message ?? "nothing"}`);
  }
  return answer;
}

function day(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new InvalidArgumentError("expected YYYY-MM-DD");
  return text;
}
