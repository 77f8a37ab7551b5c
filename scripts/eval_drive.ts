// Measures how Google Drive is followed, against the stand-in: a first sweep of 10,000 files, and
// notifications at 200 a second. Prints a table that docs/drive.md quotes.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { connectDrive } from "@scout/drive/connect_drive.ts";
import { serviceAccountSchema } from "@scout/drive/service_account.ts";
import { syncDrive } from "@scout/drive/sync_drive.ts";
import { createLogger } from "@scout/observe/logger.ts";
import { startDriveStandIn } from "@scout/stack/drive_stand_in.ts";
import { freePort } from "@scout/stack/ports.ts";
import { startStack } from "@scout/stack/stack.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { printTable } from "./table.ts";

const FILES = 10_000;
const RATE = 200;
const SECONDS = 15;

const dataDir = await mkdtemp(join(tmpdir(), "scout-eval-drive-"));
const drive = await startDriveStandIn({ coalesceMs: 5 });
const stack = await startStack({
  dataDir,
  apiPort: await freePort(),
  dbPort: await freePort(),
  cron: false,
  log: () => {},
});
const sql = connectWarehouse(stack.dbUrl, { applicationName: "eval" });
const figures: { figure: string; measured: string }[] = [];
try {
  const key = drive.addAccount("eval");
  const folder = drive.items.addFolder("Eval", null, [key.client_email]);
  for (let i = 0; i < FILES; i++) {
    drive.items.addFile({ name: `${i}.csv`, parent: folder, content: `n\n${i}\n` });
  }
  const deps = {
    sql,
    bucket: { put: () => Promise.resolve() },
    log: createLogger({ component: "eval" }),
    now: Date.now,
    randomId: () => crypto.randomUUID(),
  };
  const { feedId } = await connectDrive(deps, serviceAccountSchema.parse(key), folder, {});
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const watching = setInterval(() => peak = Math.max(peak, process.memoryUsage().rss), 20);
  const began = performance.now();
  await syncDrive(deps, { isWorker: true, listOnly: true, feedIds: [feedId] });
  const listedMs = performance.now() - began;
  clearInterval(watching);
  const [known] = await sql`
    select count(*)::int as n from metadata.drive_versions where status = 'wanted'`;
  figures.push({
    figure: `first sweep of ${FILES} files: listed and queued for download`,
    measured: `${known?.["n"]} files in ${(listedMs / 1000).toFixed(1)} s`,
  }, {
    figure: "memory it took (with the stand-in's own, in one process)",
    measured: `${((peak - before) / 1e6).toFixed(0)} MB`,
  });

  await notifications(folder);
  printTable(figures, "");
} finally {
  await sql.end({ timeout: 5 });
  await stack.stop();
  await drive.stop();
  await rm(dataDir, { recursive: true, force: true });
}

/** Sends notifications at a steady rate, whether or not the earlier ones are answered. */
async function notifications(folder: string): Promise<void> {
  const [channel] = await sql<{ id: string; resource_id: string }[]>`
    select id::text, resource_id from metadata.drive_channels where status = 'open'`;
  const open = drive.push.openChannels.find(({ id }) => id === channel?.id);
  if (channel === undefined || open === undefined) throw new Error(`no channel for ${folder}`);
  const send = async (number: number) => {
    const began = performance.now();
    // who gets no answer is refused too
    const response = await fetch(`${stack.apiUrl}/functions/v1/drive-webhook-handler`, {
      method: "POST",
      headers: {
        "x-goog-channel-id": channel.id,
        "x-goog-channel-token": open.token ?? "",
        "x-goog-resource-id": channel.resource_id,
        "x-goog-resource-state": "change",
        "x-goog-message-number": String(number),
      },
    }).catch(() => null);
    await response?.body?.cancel();
    return { ms: performance.now() - began, status: response?.status ?? 0 };
  };
  // the function is up, and its connections are open
  await Promise.all(Array.from({ length: 20 }, (_, i) => send(1_000_000 + i)));
  // an empty server on the same machine, for comparison
  const empty = createServer((_, res) => res.end());
  await new Promise<void>((done) => empty.listen(0, "127.0.0.1", done));
  const { port } = empty.address() as AddressInfo;
  const yardstick = await atRate(async () => {
    const began = performance.now();
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST" });
    await response.body?.cancel();
    return { ms: performance.now() - began, status: response.status };
  });
  empty.close();
  const answers = await atRate((n) => send(2_000_000 + n));
  const [kept] = await sql`
    select count(*)::int as n from metadata.drive_events where message_no >= 2000000`;
  const sent = RATE * SECONDS;
  figures.push({
    figure: `notifications at ${RATE} a second for ${SECONDS} s: recorded of sent`,
    measured: `${kept?.["n"]} of ${sent}, ${
      answers.filter((a) => a.status !== 200).length
    } refused`,
  }, {
    figure: "time to answer, p50 / p99",
    measured: `${quantile(answers, 0.5)} / ${quantile(answers, 0.99)} ms`,
  }, {
    figure: "the same of an empty server (yardstick)",
    measured: `${quantile(yardstick, 0.5)} / ${quantile(yardstick, 0.99)} ms`,
  });
}

async function atRate(
  one: (n: number) => Promise<{ ms: number; status: number }>,
): Promise<{ ms: number; status: number }[]> {
  const flights: Promise<{ ms: number; status: number }>[] = [];
  const began = performance.now();
  for (let n = 0; n < RATE * SECONDS; n++) {
    const due = began + (n * 1000) / RATE;
    if (due > performance.now()) await sleep(due - performance.now());
    flights.push(one(n));
  }
  return await Promise.all(flights);
}

function quantile(answers: readonly { ms: number }[], share: number): string {
  const sorted = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
}
