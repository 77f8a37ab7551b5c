import { Command } from "commander";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { withDatabase } from "./connection.ts";
import { type GivenOptions, setDrift, sourceOptions, toSourceOptions } from "./drive_options.ts";
import { printTable } from "./table.ts";

/** `scout drive sources list|set|disconnect`. */
export function driveSourcesCommand(): Command {
  const sources = new Command("sources").description("List and change what is connected");

  sources.command("list", { isDefault: true })
    .description("List folders that are or were connected, and how they are taken")
    .option("--json", "print JSON")
    .action((options: { json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await sql`
          select s.name, s.root_id, f.account, s.is_enabled, s.is_recursive, s.include, s.exclude, s.max_bytes, s.dataset,
            s.store_id, s.timezone, s.on_removed
          from metadata.drive_sources s join metadata.drive_feeds f on f.id = s.feed_id
          order by s.name`;
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else printTable(rows, "nothing is connected; see scout drive connect --help");
      })
    );

  const set = sources.command("set")
    .argument("<name>", "the source")
    .description("Change how a source is taken; it is listed anew");
  sourceOptions(set).action((name: string, options: GivenOptions) =>
    withDatabase(async (sql) => {
      const id = await sourceId(sql, name);
      const given = toSourceOptions(options);
      await sql`select metadata.change_drive_source(${id}, ${JSON.stringify(given)}::text::jsonb)`;
      await setDrift(sql, name, options.drift);
      await sql`select metadata.open_drive_sweep(${id}, 'requested')`;
      console.log(`${name} is listed anew`);
    })
  );

  sources.command("disconnect")
    .argument("<name>", "the source")
    .description("Follow a source no more; what came from it stays")
    .action((name: string) =>
      withDatabase(async (sql) => {
        const id = await sourceId(sql, name);
        await sql`select metadata.change_drive_source(${id}, '{"is_enabled": false}')`;
        console.log(`${name} is followed no more; scout drive connect takes it up again`);
      })
    );

  return sources;
}

async function sourceId(sql: Warehouse, name: string): Promise<number> {
  const [row] = await sql<{ id: number }[]>`
    select id from metadata.drive_sources where name = ${name}`;
  if (row === undefined) {
    throw new Error(`there is no source ${name}; scout drive sources lists them`);
  }
  return row.id;
}
