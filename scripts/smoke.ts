import { setTimeout as sleep } from "node:timers/promises";
import { Command, InvalidArgumentError } from "commander";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { runningStack } from "./connection.ts";
import { withTls } from "./deploy_plan.ts";
import { smokeTest } from "./smoke_test.ts";

/** What a hosted project is tried with, all of it or none. */
const HOSTED = ["SCOUT_API_URL", "SCOUT_PUBLISHABLE_KEY", "SCOUT_SECRET_KEY", "DATABASE_URL"];

/** `scout smoke`: whether a deployment does what it should, from a device's post to a dashboard. */
export function smokeCommand(): Command {
  return new Command("smoke")
    .description("Send one sale through a deployment and follow it to the dashboard API")
    .option("--wait <seconds>", "how long promotion may take", seconds, 150)
    .addHelpText(
      "after",
      `\nTries the running local stack, or, where SCOUT_API_URL is set, a hosted project by\n${
        HOSTED.join(", ")
      }.`,
    )
    .action(async ({ wait }: { wait: number }, command: Command) => {
      const { dbUrl, ...target } = process.env["SCOUT_API_URL"] ? hosted(command) : await local();
      const sql = connectWarehouse(dbUrl, { applicationName: "scout smoke", max: 2 });
      try {
        const ok = await smokeTest({
          ...target,
          sql,
          fetch,
          sleep,
          log: (line) => console.log(line),
          promotionMs: wait * 1000,
        });
        if (!ok) throw new Error(`${target.apiUrl} does not do what it should`);
      } finally {
        await sql.end({ timeout: 5 });
      }
    });
}

async function local() {
  const { apiUrl, dbUrl, keys } = await runningStack();
  return { apiUrl, dbUrl, publishableKey: keys.publishableKey, secretKey: keys.secretKey };
}

function hosted(command: Command) {
  const missing = HOSTED.filter((name) => !process.env[name]);
  if (missing.length > 0) command.error(`not set: ${missing.join(", ")}`);
  const [apiUrl = "", publishableKey = "", secretKey = "", dbUrl = ""] = HOSTED.map((name) =>
    process.env[name]
  );
  return { apiUrl: apiUrl.replace(/\/+$/, ""), publishableKey, secretKey, dbUrl: withTls(dbUrl) };
}

function seconds(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("expected 1 to 9999");
  return Number(text);
}
