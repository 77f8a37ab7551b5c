import { createHash } from "node:crypto";
import { join, relative } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { type FileOptions, parseFileOptions } from "@scout/processor/file_options.ts";
import { apiAddress, dataFolder, relayToken, withDatabase } from "./connection.ts";
import { openJournal } from "./ingest_journal.ts";
import { inputKind } from "./ingest_kinds.ts";
import { findFiles, type Part, planParts } from "./ingest_plan.ts";
import { postLines } from "./post_lines.ts";
import { progressLine } from "./progress.ts";

interface Options {
  token?: string;
  again?: true;
  parallel: number;
  as?: "payloads" | "files";
  replace?: true;
  promote: boolean;
  json?: true;
  format?: string;
  sheet?: string;
  delimiter?: string;
  encoding?: string;
  skipRows?: string;
  maxRows?: string;
}

/** `scout ingest FILE…`: payloads of devices, and files of any other kind; safely repeatable. */
export function ingestCommand(): Command {
  return new Command("ingest")
    .argument("<path...>", "files, or folders of files")
    .option("--parallel <n>", "posts or files under way at once", atLeastOne, 2)
    .addOption(
      new Option("--as <kind>", "what all of them are (default: by content)")
        .choices(["payloads", "files"]),
    )
    .option(
      "--token <token>",
      "payloads: post as this device (default: SCOUT_DEVICE_TOKEN, else a relay of this stack)",
    )
    .option("--again", "payloads: post files again that an earlier run finished")
    .option("--format <format>", "files: csv, json, xlsx, … (default: found out)")
    .option("--sheet <name>", "files: only this sheet")
    .option("--delimiter <text>", "files: what separates cells; \\t for a tab")
    .option("--encoding <name>", "files: the text's encoding")
    .option("--skip-rows <n>", "files: rows above the header")
    .option("--max-rows <n>", "files: take so many rows of each table")
    .option("--replace", "files: take the place of the file of the same name")
    .option("--no-promote", "files: leave promotion to cron")
    .option("--json", "files: print JSON, a file a line")
    .description(
      "Take payloads of devices, and files of any other kind; what was interrupted is continued by running it again",
    )
    .action(async (paths: string[], options: Options) => {
      const payloads: string[] = [];
      const files: string[] = [];
      for (const path of await findFiles(paths)) {
        const kind = options.as ?? await inputKind(path);
        (kind === "payloads" ? payloads : files).push(path);
      }
      if (payloads.length > 0) await ingestPayloads(payloads, options);
      if (files.length === 0) return;
      // payloads need nothing of what reads files
      const { fileProcessor } = await import("./file_processor.ts");
      const { ingestFiles } = await import("./ingest_files.ts");
      const failed = await withDatabase(async (sql) =>
        ingestFiles(await fileProcessor(sql), files, {
          read: fileOptions(options),
          replace: options.replace ?? false,
          promote: options.promote,
          parallel: options.parallel,
          json: options.json ?? false,
        })
      );
      if (failed > 0) throw new Error(`${failed} of ${files.length} files could not be read`);
    });
}

function fileOptions(options: Options): FileOptions {
  const { format, sheet, delimiter, encoding, skipRows, maxRows } = options;
  const fields = {
    forceFormat: format,
    sheetName: sheet,
    delimiter,
    encoding,
    skipRows,
    maxRows,
  };
  return parseFileOptions(
    Object.fromEntries(
      Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
    ),
  );
}

async function ingestPayloads(files: string[], options: Options): Promise<void> {
  const apiUrl = await apiAddress();
  const token = options.token ?? process.env["SCOUT_DEVICE_TOKEN"] ?? await relayToken();
  const journal = await openJournal(
    options.again ? join(dataFolder(), "ingest", `again-${Date.now()}.ndjson`) : join(
      dataFolder(),
      "ingest",
      `${createHash("sha256").update(apiUrl).digest("hex").slice(0, 16)}.ndjson`,
    ),
  );
  const progress = progressLine(process.stderr);
  const total = { received: 0, accepted: 0, quarantined: 0, blank: 0, posts: 0, replayed: 0 };
  const problems: string[] = [];
  const started = performance.now();

  const send = async (part: Part) => {
    await journal.begin(part.key, part.sources);
    const receipt = await postLines({ apiUrl, token, fetch }, part.key, part.lines);
    await journal.done(part.key);
    total.posts++;
    if (receipt.replayed) total.replayed++;
    for (const count of ["received", "accepted", "quarantined", "blank"] as const) {
      total[count] += receipt[count];
    }
    for (const error of receipt.errors) {
      problems.push(`${whereIs(part, error.line)}: ${error.code}: ${error.message}`);
    }
    progress.show(
      `${total.received} rows posted, ${total.quarantined} quarantined, ${
        Math.round(total.received / ((performance.now() - started) / 1000))
      } rows/s`,
    );
  };

  // workers draw from one plan, so that no more than `parallel` parts are in memory
  const parts = planParts(files, journal);
  const failures: unknown[] = [];
  const worker = async () => {
    for (;;) {
      const next = await parts.next();
      if (next.done || failures.length > 0) return;
      await send(next.value).catch((error) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: options.parallel }, worker));
  progress.end();

  for (const problem of problems.slice(0, 20)) console.log(problem);
  if (problems.length > 20) {
    console.log(`… and ${problems.length - 20} more: scout quarantine list`);
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${files.length} files: ${total.received} rows in ${total.posts} posts, ${total.accepted} accepted, ` +
      `${total.quarantined} quarantined, ${total.blank} blank${
        total.replayed ? `, ${total.replayed} posts repeated` : ""
      } (${seconds.toFixed(1)} s)`,
  );
  if (total.posts === 0 && failures.length === 0) {
    console.log("nothing new: an earlier run posted all of it (--again posts it once more)");
  }
  if (failures.length > 0) throw failures[0];
}

/** Where a line of a part came from: the payload's file, or the file and its line. */
function whereIs(part: Part, line: number): string {
  const one = part.sources.length === 1;
  const source = part.sources[one ? 0 : line - 1];
  if (!source) return `line ${line}`;
  const name = relative(process.cwd(), source.path);
  return one ? `${name}${source.from > 0 ? ` (from byte ${source.from})` : ""} line ${line}` : name;
}

function atLeastOne(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError("expected 1 to 99");
  return Number(text);
}
