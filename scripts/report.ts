import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { withDatabase } from "./connection.ts";
import { readWeek } from "./weekly_figures.ts";
import { weeklyReport } from "./weekly_report.ts";

/** `scout report weekly`: what a week brought, as a page. */
export function reportCommand(): Command {
  const report = new Command("report").description("Write reports to keep or to send");
  report.command("weekly")
    .option("--of <date>", "a day of the week, YYYY-MM-DD; without it the last whole week", isoDate)
    .option("--out <folder>", "where to write it", "reports")
    .description("Write the report of a week: Markdown and HTML with plots")
    .action((options: { of?: string; out: string }) =>
      withDatabase(async (sql) => {
        const week = await readWeek(sql, options.of ?? null);
        const files = weeklyReport(week);
        const folder = resolve(options.out);
        await mkdir(folder, { recursive: true });
        for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
        const pages = Object.keys(files).filter((name) => !name.endsWith(".svg"));
        for (const name of pages) console.log(join(options.out, name));
      })
    );
  return report;
}

function isoDate(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new InvalidArgumentError("expected a date as YYYY-MM-DD");
  }
  return text;
}
