import { Command } from "commander";
import { readMetrics } from "@scout/observe/read_metrics.ts";
import { withDatabase } from "./connection.ts";

/** `scout metrics`: what the function metrics answers, and the token it wants. */
export function metricsCommand(): Command {
  const metrics = new Command("metrics")
    .description("Print all metrics as OpenMetrics text, as a monitoring system scrapes them")
    .action(() =>
      withDatabase(async (sql) => {
        process.stdout.write(await readMetrics(sql));
      })
    );
  metrics.command("token")
    .description("Print the scrape token, for the configuration of a monitoring system")
    .action(() =>
      withDatabase(async (sql) => {
        const [row] = await sql<{ token: string }[]>`
          select decrypted_secret as token from vault.decrypted_secrets where name = 'scout_scrape_token'`;
        if (!row) throw new Error("there is no scrape token in Vault");
        console.log(row.token);
      })
    );
  return metrics;
}
