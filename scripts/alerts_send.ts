import { randomUUID } from "node:crypto";
import { Command } from "commander";
import { drainOutbox } from "@scout/alerting/drain.ts";
import { messageLinks } from "@scout/alerting/message_links.ts";
import { createLogger } from "@scout/observe/logger.ts";
import { apiAddress, withDatabase } from "./connection.ts";

/** `scout alerts send`: what the function alerts does, from here. */
export function sendAlertsCommand(): Command {
  return new Command("send")
    .description(
      "Send what is due now, without waiting for cron; exit code 1 when something is not sent",
    )
    .option("--json", "print JSON")
    .action((options: { json?: true }) =>
      withDatabase(async (sql) => {
        const drained = await drainOutbox({
          sql,
          fetch,
          log: createLogger({ component: "cli", level: process.env["SCOUT_LOG_LEVEL"] ?? "" }),
          now: Date.now,
          randomId: randomUUID,
          linksOf: await messageLinks(sql, `${await apiAddress()}/functions/v1/alerts`),
        });
        if (options.json) console.log(JSON.stringify(drained));
        else {console.log(
            `${drained.sent} sent, ${drained.failed} failed, ${drained.refused} refused`,
          );}
        if (drained.failed + drained.refused > 0) {
          throw new Error("not everything was sent; scout alerts channel says why");
        }
      })
    );
}
