import { Command, InvalidArgumentError, Option } from "commander";
import { mintUserToken } from "@scout/stack/keys.ts";
import { runningStack } from "./connection.ts";

interface Options {
  role: "viewer" | "analyst" | "operator";
  stores?: string[];
  hours: number;
}

/** `scout token`: a user's JWT for local work. */
export function tokenCommand(): Command {
  return new Command("token")
    .description("Print a user's JWT for the local stack")
    .addOption(
      new Option("--role <role>", "what the user may do").choices(["viewer", "analyst", "operator"])
        .makeOptionMandatory(),
    )
    .option(
      "--stores <ids>",
      "only these stores, e.g. 104,108 (default: all)",
      (text: string) => text.split(","),
    )
    .option("--hours <n>", "how long it is valid", wholeHours, 12)
    .action(async (options: Options) => {
      const { keys } = await runningStack();
      console.log(
        await mintUserToken({
          role: options.role,
          ...(options.stores ? { stores: options.stores } : {}),
          secret: keys.jwtSecret,
          expiresInSeconds: options.hours * 3600,
        }),
      );
    });
}

function wholeHours(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("expected 1 to 9999");
  return Number(text);
}
