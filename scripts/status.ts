import { Command, Option } from "commander";
import { runningStack } from "./connection.ts";

/** `scout status`: addresses and keys of the running local stack. */
export function statusCommand(): Command {
  return new Command("status")
    .description("Show the addresses and keys of the running local stack")
    .addOption(
      new Option("-o, --output <format>", "how to print them").choices(["pretty", "env", "json"])
        .default("pretty"),
    )
    .action(async ({ output }: { output: "pretty" | "env" | "json" }) => {
      const { apiUrl, dbUrl, keys } = await runningStack();
      const values = {
        API_URL: apiUrl,
        DB_URL: dbUrl,
        PUBLISHABLE_KEY: keys.publishableKey,
        SECRET_KEY: keys.secretKey,
        ANON_KEY: keys.anonKey,
        SERVICE_ROLE_KEY: keys.serviceRoleKey,
      };
      if (output === "json") console.log(JSON.stringify(values, null, 2));
      else {
        for (const [name, value] of Object.entries(values)) {
          console.log(
            output === "env" ? `${name}="${value}"` : `${name.toLowerCase().padEnd(17)}${value}`,
          );
        }
      }
    });
}
