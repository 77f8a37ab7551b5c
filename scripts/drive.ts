import { Command, Option } from "commander";
import { withDatabase } from "./connection.ts";
import { driveConnectCommand } from "./drive_connect.ts";
import { driveSourcesCommand } from "./drive_sources.ts";
import { driveFolder } from "./drive_folder.ts";
import { driveSyncCommand } from "./drive_sync.ts";
import { requireKnown } from "./known_names.ts";
import { wholeNumber } from "./whole_number.ts";
import { printTable } from "./table.ts";

/** `scout drive`: folders of Google Drive that are followed. */
export function driveCommand(): Command {
  const drive = new Command("drive")
    .description(
      "Follow folders of Google Drive: what lies in them is staged, whatever Google does",
    );

  drive.addCommand(driveConnectCommand());

  drive.command("status")
    .description(
      "Show, per folder, files, notifications, quota, and since when nothing is proven missing",
    )
    .option("--json", "print JSON")
    .action((options: { json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await sql`select * from metadata.drive_status where is_enabled order by name`;
        if (options.json) {
          console.log(JSON.stringify(rows, null, 2));
          return;
        }
        if (rows.length === 0) console.log("nothing is connected; see scout drive connect --help");
        for (const row of rows) {
          console.log(`${row["name"]} (${row["account"]})`);
          for (const [label, value] of told(row)) console.log(`  ${label.padEnd(15)} ${value}`);
        }
        for (const row of rows) {
          if (row["problem"]) console.error(`!! ALERT: ${row["name"]}: ${row["problem"]}`);
        }
      })
    );

  drive.command("files")
    .description("List files, the last changed first, and what became of them")
    .option("--source <name>", "of this source only")
    .addOption(
      new Option("--status <status>", "of this status; failed: what could not be brought or read")
        .choices([
          "wanted",
          "filtered",
          "not_tabular",
          "too_large",
          "broken_shortcut",
          "linked_folder",
          "linked_elsewhere",
          "removed",
          "failed",
        ]),
    )
    .option("--limit <n>", "at most so many", wholeNumber, 50)
    .option("--json", "print JSON")
    .action((options: { source?: string; status?: string; limit: number; json?: true }) =>
      withDatabase(async (sql) => {
        const { source = null, status = null } = options;
        const rows = await sql`
          select s.name as source, d.path || '/' || f.name as file, f.bytes, f.status, f.removed_as,
            v.status as download, u.status as reading, u.file_id, coalesce(v.last_error, q.last_error) as error
          from metadata.drive_files f
          join metadata.drive_sources s on s.id = f.source_id
          left join metadata.drive_folders d on d.source_id = f.source_id and d.folder_id = f.folder_id
          left join metadata.drive_versions v on v.content_id = f.content_id and v.version = f.version
          left join staging.universal_file_ingestion u on u.file_id = v.queue_file_id
          left join metadata.file_queue q on q.file_id = u.file_id
          where (${source}::text is null or s.name = ${source})
            and (${status}::text is null or f.status = ${status}
              or (${status} = 'failed' and 'failed' in (v.status, u.status)))
          order by f.changed_at desc, f.file_id
          limit ${options.limit}`;
        if (rows.length === 0) await requireKnown(sql, { source });
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else printTable(rows, "no such files");
      })
    );

  drive.addCommand(driveSourcesCommand());
  drive.addCommand(driveSyncCommand());

  drive.command("retry")
    .description("Take files up again whose download was given up")
    .action(() =>
      withDatabase(async (sql) => {
        const [row] = await sql`select metadata.retry_drive_versions()::int as n`;
        console.log(`${row?.["n"]} files are tried again`);
      })
    );

  drive.command("folder")
    .description("Print the folder of this machine that stands for Google Drive under npm start")
    .action(() => console.log(driveFolder()));

  return drive;
}

function told(row: Record<string, unknown>): [string, string][] {
  const at = (value: unknown) => value instanceof Date ? value.toISOString() : "never";
  const unproven = row["minutes_unproven"];
  return [
    [
      "files",
      `${row["files_seen"]} seen, ${row["processed"]} processed, ${row["in_queue"]} in queue, ` +
      `${row["failed"]} failed, ${row["left_out"]} left out, ${row["removed"]} removed`,
    ],
    [
      "complete",
      unproven === null
        ? "not proven yet"
        : `proven until ${at(row["proven_until"])}, ${unproven} minutes ago`,
    ],
    ["checked whole", at(row["swept_at"])],
    [
      "notifications",
      `last ${at(row["last_notification_at"])}, channel until ${at(row["channel_expires_at"])}` +
      (row["channel_error"] ? `: ${row["channel_error"]}` : ""),
    ],
    [
      "API calls",
      `${row["calls_last_minute"]} of ${row["calls_per_minute_allowed"]} in the last minute, ` +
      `${row["calls_last_day"]} in a day, ${row["calls_limited_last_day"]} refused as too many`,
    ],
    ["Storage", `${(Number(row["storage_bytes"]) / 1e6).toFixed(1)} MB`],
  ];
}
