import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { z } from "zod";
import { connectDrive, folderId } from "@scout/drive/connect_drive.ts";
import { serviceAccountSchema } from "@scout/drive/service_account.ts";
import { syncDrive } from "@scout/drive/sync_drive.ts";
import { withDatabase } from "./connection.ts";
import { driveDeps } from "./drive_deps.ts";
import { type GivenOptions, setDrift, sourceOptions, toSourceOptions } from "./drive_options.ts";

/** `scout drive connect`. */
export function driveConnectCommand(): Command {
  const command = new Command("connect")
    .argument("<folder-or-shared-drive>", "its id, or its address in the browser")
    .requiredOption("--credentials <file>", "key of a service account it is shared with (JSON)")
    .option("--name <name>", "what to call it here; its own name when not given")
    .description(
      "Connect a folder or shared drive: look at what is in it, and follow it from now on",
    );
  return sourceOptions(command).action(
    (root: string, options: GivenOptions & { credentials: string; name?: string }) =>
      withDatabase(async (sql) => {
        const key = await readKey(options.credentials);
        const deps = await driveDeps(sql);
        const connected = await connectDrive(deps, key, folderId(root), {
          ...toSourceOptions(options),
          ...(options.name ? { name: options.name } : {}),
        });
        await setDrift(sql, connected.name, options.drift);
        console.log(`${connected.kind} ${connected.name} is readable for ${key.client_email}`);
        const run = await syncDrive(deps, {
          isWorker: true,
          listOnly: true,
          feedIds: [connected.feedId],
        });
        if (run.error !== null) throw new Error(`it is connected, but: ${run.error}`);
        const files = await sql`
          select f.status, count(*)::int as n, pg_size_pretty(sum(f.bytes)) as size
          from metadata.drive_files f where f.source_id = ${connected.sourceId} and f.status <> 'removed'
          group by 1 order by 2 desc`;
        for (const row of files) {
          const counted = row["n"] === 1 ? "1 file" : `${row["n"]} files`;
          console.log(`${counted} ${row["status"]}, ${row["size"] ?? "0 bytes"}`);
        }
        if (files.length === 0) console.log("no files yet");
        const [feed] = await sql`
          select f.channel_error, max(c.expires_at) as until
          from metadata.drive_feeds f
          left join metadata.drive_channels c on c.feed_id = f.id and c.status = 'open'
          where f.id = ${connected.feedId} group by f.id`;
        console.log(
          feed?.["until"] instanceof Date
            ? `notifications until ${feed["until"].toISOString()}, renewed by itself`
            : `no notifications (${feed?.["channel_error"] ?? "no address for them"}): polled`,
        );
        console.log("files are brought and read from now on; see scout drive status");
      }),
  );
}

const keyText = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue("it is no JSON");
    return z.NEVER;
  }
}).pipe(serviceAccountSchema);

async function readKey(file: string) {
  const parsed = keyText.safeParse(await readFile(file, "utf8"));
  if (parsed.success) return parsed.data;
  throw new Error(`${file} is no key of a service account (${parsed.error.issues[0]?.message})`);
}
