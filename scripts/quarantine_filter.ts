import type { Command } from "commander";
import { wholeNumber } from "./whole_number.ts";

/** Which quarantined rows are meant; what is not given does not matter. */
export interface Filter {
  code?: string;
  rule?: string;
  device?: string;
  store?: string;
  batch?: number;
}

/** Adds the options that choose quarantined rows. */
export function filterOptions(command: Command): Command {
  return command
    .option("--code <code>", "only rows with this error code")
    .option("--rule <rule>", "only rows this rule refused")
    .option("--device <device-id>", "only rows of this device")
    .option("--store <store-id>", "only rows of this store")
    .option("--batch <id>", "only rows of this batch", wholeNumber);
}
