import { Command } from "commander";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { withDatabase } from "./connection.ts";
import { printTable } from "./table.ts";

/** `scout maintenance run|list`: the daily and weekly jobs, now. */
export function maintenanceCommand(): Command {
  const maintenance = new Command("maintenance")
    .description("Do the upkeep that cron does daily and weekly, and see how its jobs are");

  maintenance.command("run")
    .description("Run the daily and weekly jobs now, one after the other")
    .option("--job <name>", "only this one, e.g. partitions or scout-partitions")
    .action((options: { job?: string }) =>
      withDatabase(async (sql) => {
        const name = options.job?.replace(/^(?:scout-)?/, "scout-") ?? null;
        const jobs = await sql<{ job_name: string; command: string }[]>`
          select job_name, command
          from metadata.job_registry
          where case when ${name}::text is null then is_enabled and expected_every >= interval '1 day'
            else job_name = ${name} end
          order by expected_every, job_name`;
        if (jobs.length === 0) throw new Error(`there is no job ${name}`);
        let failed = 0;
        for (const { job_name, command } of jobs) {
          try {
            const said = job_name === "scout-reindex"
              ? await reindex(sql)
              : await run(sql, command);
            console.log(`ok      ${job_name}  ${said}`.trimEnd());
          } catch (error) {
            failed++;
            console.log(`FAILED  ${job_name}  ${error instanceof Error ? error.message : error}`);
          }
        }
        if (failed > 0) throw new Error(`${failed} of ${jobs.length} jobs failed`);
      })
    );

  maintenance.command("list")
    .description("List all scheduled jobs with their last success and failure")
    .option("--json", "print JSON")
    .action((options: { json?: true }) =>
      withDatabase(async (sql) => {
        const jobs = await sql`
          select job_name, status, schedule, last_succeeded_at, last_failed_at, last_message
          from metadata.agent_orchestration order by job_name`;
        if (options.json) console.log(JSON.stringify(jobs, null, 2));
        else printTable(jobs, "no jobs are registered");
      })
    );

  return maintenance;
}

/** A job's command, as cron runs it: one statement outside any transaction. */
async function run(sql: Warehouse, command: string): Promise<string> {
  const [row] = await sql.unsafe<Record<string, unknown>[]>(command).simple();
  const value = row === undefined ? "" : Object.values(row)[0];
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Here nothing stands in the way of doing at once what cron has to be told to do. */
async function reindex(sql: Warehouse): Promise<string> {
  const indexes = await sql<{ index_name: string }[]>`
    select index_name from metadata.bloated_indexes()`;
  for (const { index_name } of indexes) {
    await sql.unsafe(`reindex index concurrently ${index_name}`).simple();
  }
  return `${indexes.length} rebuilt`;
}
