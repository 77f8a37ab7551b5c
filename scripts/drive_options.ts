import { type Command, Option } from "commander";
import type { SourceOptions } from "@scout/drive/connect_drive.ts";
import { KNOWN_DATASETS } from "@scout/tabular/dataset_fields.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { wholeNumber } from "./whole_number.ts";

/** What may be told of a source on the command line. */
export interface GivenOptions {
  include?: string[];
  exclude?: string[];
  maxBytes?: number;
  dataset?: string;
  store?: string;
  timezone?: string;
  onRemoved?: "mark" | "roll_back";
  drift?: "evolve" | "freeze" | "review";
  recursive?: boolean;
}

/** Adds the options of a source to a command. */
export function sourceOptions(command: Command): Command {
  return command
    .option(
      "--include <patterns...>",
      "only files whose names fit, e.g. '*.csv' '*.xlsx'; '*' for all",
    )
    .option("--exclude <patterns...>", "no files whose names fit")
    .option("--recursive", "the folders within it, too")
    .option("--no-recursive", "not the folders within it")
    .option("--max-bytes <n>", "no longer files; 0 for no limit", wholeNumber)
    .addOption(
      new Option("--dataset <name>", "what its files hold; any: that is found out").choices(
        [...KNOWN_DATASETS, "any"],
      ),
    )
    .option("--store <id>", "store of rows that tell none")
    .option("--timezone <zone>", "zone of times without one")
    .addOption(
      new Option("--on-removed <policy>", "what becomes of a removed file's rows")
        .choices(["mark", "roll_back"]),
    )
    .addOption(
      new Option("--drift <policy>", "what to do when the columns of its files change")
        .choices(["evolve", "review", "freeze"]),
    );
}

/** The same as the database takes it; what was not given is not in it. */
export function toSourceOptions(given: GivenOptions): SourceOptions {
  const { include, exclude, maxBytes, dataset, store, timezone, onRemoved, recursive } = given;
  return {
    ...(include ? { include: include.includes("*") ? null : include } : {}),
    ...(exclude ? { exclude } : {}),
    ...(maxBytes === undefined ? {} : { max_bytes: maxBytes === 0 ? null : maxBytes }),
    ...(dataset ? { dataset: dataset === "any" ? null : dataset } : {}),
    ...(store ? { store_id: store } : {}),
    ...(timezone ? { timezone } : {}),
    ...(onRemoved ? { on_removed: onRemoved } : {}),
    ...(recursive === undefined ? {} : { is_recursive: recursive }),
  };
}

/** Keeps how changes of columns are treated in the folder's files. */
export async function setDrift(
  sql: Warehouse,
  name: string,
  drift: GivenOptions["drift"],
): Promise<void> {
  if (drift === undefined) return;
  await sql`
    insert into metadata.file_policies (source, pattern, on_added, on_removed, on_renamed, on_retyped)
    values ('drive', ${`${name}/*`}, ${drift}, ${drift}, ${drift}, ${drift})
    on conflict on constraint file_policies_pkey do update
    set on_added = excluded.on_added, on_removed = excluded.on_removed, on_renamed = excluded.on_renamed,
      on_retyped = excluded.on_retyped`;
}
