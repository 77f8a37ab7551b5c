import { createHash } from "node:crypto";
import { join, relative } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { apiAddress, dataFolder, relayToken } from "./connection.ts";
import { openJournal } from "./ingest_journal.ts";
import { findFiles, type Part, planParts } from "./ingest_plan.ts";
import { postLines } from "./post_lines.ts";
import { progressLine } from "./progress.ts";

interface Options {
  token?: string;
  again?: true;
  parallel: number;
}

/** `scout ingest FILE…`: post files and folders of payloads, safely repeatable. */
export function ingestCommand(): Command {
  return new Command("ingest")
    .argument("<path...>", "files or folders of .json, .ndjson or .jsonl payloads")
    .option(
      "--token <token>",
      "post as this device (default: SCOUT_DEVICE_TOKEN, else a relay of this stack)",
    )
    .option("--again", "post files again that an earlier run finished")
    .option("--parallel <n>", "posts under way at once", atLeastOne, 2)
    .description("Post payload files; a run that was interrupted is continued by running it again")
    .action((paths: string[], options: Options) => ingest(paths, options));
}

async function ingest(paths: string[], options: Options): Promise<void> {
  const apiUrl = await apiAddress();
  const token = options.token ?? process.env["SCOUT_DEVICE_TOKEN"] ?? await relayToken();
  const files = await findFiles(paths);
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
