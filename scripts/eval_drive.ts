// Measures how Google Drive is followed, against the stand-in: a first sweep of 10,000 files, notifications
// at 200 a second, and how long a file takes from the change in the Drive until its rows are staged, over
// the whole local stack. Prints a table that docs/drive.md quotes. Arguments: of sweep, notifications,
// latency, those to measure; all without any.
import { execFile, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { connectDrive } from "@scout/drive/connect_drive.ts";
import type { DriveDeps } from "@scout/drive/drive_deps.ts";
import { type ServiceAccount, serviceAccountSchema } from "@scout/drive/service_account.ts";
import { syncDrive } from "@scout/drive/sync_drive.ts";
import { Bucket } from "@scout/edge/bucket.ts";
import { createLogger } from "@scout/observe/logger.ts";
import { startDriveStandIn } from "@scout/stack/drive_stand_in.ts";
import { freePort } from "@scout/stack/ports.ts";
import { type Stack, startStack } from "@scout/stack/stack.ts";
import { connectWarehouse, type Warehouse } from "@scout/warehouse/connect.ts";
import type { SendResult, SendTask } from "./eval_drive_sender.ts";
import { printTable } from "./table.ts";

const FILES = 10_000;
const RATE = 200;
const SECONDS = 15;
const BUSY_PER_CORE = 6;
const SENDER = fileURLToPath(new URL("eval_drive_sender.ts", import.meta.url));

const LATENCY_FILES = 40;

const wanted = new Set(process.argv.slice(2));
const isWanted = (part: string) => wanted.size === 0 || wanted.has(part);
const figures: { figure: string; measured: string }[] = [];
if (isWanted("sweep")) await withStack(false, sweep);
if (isWanted("notifications")) await withStack(false, notifications);
if (isWanted("latency")) await withStack(true, latency);
printTable(figures, "");

interface World {
  drive: Awaited<ReturnType<typeof startDriveStandIn>>;
  stack: Stack;
  sql: Warehouse;
  deps: DriveDeps;
  /** A folder that the account of the stand-in sees, and the account's key. */
  folder: string;
  key: ServiceAccount;
}

/** Runs a part over a stack and a stand-in of its own. */
async function withStack(cron: boolean, run: (world: World) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "scout-eval-drive-"));
  const drive = await startDriveStandIn({ coalesceMs: 5 });
  const stack = await startStack({
    dataDir,
    apiPort: await freePort(),
    dbPort: await freePort(),
    cron,
    log: () => {},
  });
  const sql = connectWarehouse(stack.dbUrl, { applicationName: "eval" });
  try {
    const key = drive.addAccount("eval");
    await run({
      drive,
      stack,
      sql,
      folder: drive.items.addFolder("Eval", null, [key.client_email]),
      key: serviceAccountSchema.parse(key),
      deps: {
        sql,
        bucket: new Bucket({
          url: stack.apiUrl,
          secretKey: stack.keys.secretKey,
          bucket: "raw-files",
        }),
        log: createLogger({ component: "eval" }),
        now: Date.now,
        randomId: () => crypto.randomUUID(),
      },
    });
  } finally {
    await sql.end({ timeout: 5 });
    await stack.stop();
    await drive.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function sweep({ drive, sql, deps, folder, key }: World): Promise<void> {
  for (let i = 0; i < FILES; i++) {
    drive.items.addFile({ name: `${i}.csv`, parent: folder, content: `n\n${i}\n` });
  }
  const { feedId } = await connectDrive(deps, key, folder, {});
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
}

/** Drops files one by one, and waits for each to be staged: with cron every few seconds, and every minute. */
async function latency({ drive, stack, sql, deps, folder, key }: World): Promise<void> {
  await connectDrive(deps, key, folder, {});
  await sql`select metadata.ring_drive()`;
  const staged = async () =>
    new Map(
      (await sql<{ file_name: string; staged_at: Date }[]>`
        select file_name, staged_at from staging.universal_file_ingestion where staged_at is not null`)
        .map((row) => [row.file_name, row.staged_at.getTime()]),
    );
  const drop = (name: string) => {
    const content = "transaction_id,timestamp,store_id,product_name,quantity,unit_price\n" +
      `${name}-1,2025-09-05T10:00:00,104,Kopiko Brown,2,8.50\n`;
    drive.items.addFile({ name: `${name}.csv`, parent: folder, content });
    return Date.now();
  };
  const untilStaged = async (names: readonly string[]) => {
    const deadline = Date.now() + 300_000;
    for (;;) {
      const known = await staged();
      if (names.every((name) => known.has(`${name}.csv`))) return known;
      if (Date.now() > deadline) throw new Error("files were not staged within five minutes");
      await sleep(200);
    }
  };
  drop("first");
  await untilStaged(["first"]);
  for (const [grain, schedule] of [["seconds", null], ["minutes", "* * * * *"]] as const) {
    if (schedule !== null) {
      await sql`
        update metadata.job_registry set schedule = ${schedule}, fallback_schedule = null where schedule like '%seconds'`;
      await sql`select metadata.schedule_jobs()`;
    }
    const dropped = new Map<string, number>();
    for (let i = 0; i < LATENCY_FILES; i++) {
      dropped.set(`${grain}-${i}`, drop(`${grain}-${i}`));
      // at any moment between two beats of cron, some close together
      await sleep(Math.random() ** 2 * 3000);
    }
    const known = await untilStaged([...dropped.keys()]);
    const waits = [...dropped].map(([name, at]) => (known.get(`${name}.csv`) ?? Infinity) - at);
    figures.push({
      figure: `a change in the Drive until its rows are staged, cron every ${
        grain === "seconds" ? "10 seconds" : "minute"
      }: p50 / p95 / most of ${LATENCY_FILES}`,
      measured: [0.5, 0.95, 1].map((q) => (quantile(waits, q) / 1000).toFixed(1)).join(
        " / ",
      ) + " s",
    });
  }
  if (stack.functionPid("drive-sync") === undefined) throw new Error("no function was called");
}

/**
 * Notifications at a steady rate, at first with nothing else to do, then beside processes that keep every core
 * busy many times over: those that are not answered in time are sent again, and each is recorded once.
 */
async function notifications({ drive, stack, sql, deps, folder, key }: World): Promise<void> {
  const { feedId } = await connectDrive(deps, key, folder, {});
  await syncDrive(deps, { isWorker: true, feedIds: [feedId] });
  const [channel] = await sql<{ id: string; resource_id: string }[]>`
    select id::text, resource_id from metadata.drive_channels where status = 'open'`;
  const open = drive.push.openChannels.find(({ id }) => id === channel?.id);
  if (channel === undefined || open === undefined) throw new Error(`no channel for ${folder}`);
  const send = (firstNumber: number, seconds: number) =>
    sendNotifications({
      url: `${stack.apiUrl}/functions/v1/drive-webhook-handler`,
      headers: {
        "x-goog-channel-id": channel.id,
        "x-goog-channel-token": open.token ?? "",
        "x-goog-resource-id": channel.resource_id,
        "x-goog-resource-state": "change",
      },
      firstNumber,
      rate: RATE,
      seconds,
    });
  const recorded = async (firstNumber: number) => {
    const [row] = await sql`
      select count(*)::int as n from metadata.drive_events
      where message_no >= ${firstNumber} and message_no < ${firstNumber + RATE * SECONDS}`;
    return Number(row?.["n"]);
  };
  const sent = RATE * SECONDS;
  // the function is up, and its connections are open
  await send(1_000_000, 1);
  // an empty server on the same machine, for comparison
  const empty = createServer((_, res) => res.end());
  await new Promise<void>((done) => empty.listen(0, "127.0.0.1", done));
  const { port } = empty.address() as AddressInfo;
  const yardstick = await sendNotifications({
    url: `http://127.0.0.1:${port}/`,
    headers: {},
    firstNumber: 1,
    rate: RATE,
    seconds: SECONDS,
  });
  empty.close();

  const quietFrom = 2_000_000;
  const [{ now } = { now: null }] = await sql<{ now: Date }[]>`select clock_timestamp() as now`;
  const quiet = await send(quietFrom, SECONDS);
  // the audit is written a moment later
  await sleep(2000);
  const [audited] = await sql`
    select percentile_disc(0.5) within group (order by duration_ms) as p50,
      percentile_disc(0.99) within group (order by duration_ms) as p99
    from metadata.function_audit where function_name = 'drive-webhook' and created_at > ${now}`;
  figures.push({
    figure: `notifications at ${RATE} a second for ${SECONDS} s: recorded of sent; first answers`,
    measured: `${await recorded(quietFrom)} of ${sent}; ${JSON.stringify(quiet.first)}`,
  }, {
    figure: "time to answer, p50 / p99",
    measured: quantiles(quiet.latenciesMs, 0.5, 0.99),
  }, {
    figure: "of which in the function, by its audit, p50 / p99",
    measured: `${audited?.["p50"]} / ${audited?.["p99"]} ms`,
  }, {
    figure: "the same of an empty server (yardstick)",
    measured: quantiles(yardstick.latenciesMs, 0.5, 0.99),
  });

  const busyFrom = 3_000_000;
  const others = availableParallelism() * BUSY_PER_CORE;
  const busy = Array.from(
    { length: others },
    () => spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" }),
  );
  const crowded = await send(busyFrom, SECONDS).finally(() => busy.forEach((one) => one.kill()));
  figures.push({
    figure:
      `the same beside ${others} processes that compute: recorded of sent; first, last answers`,
    measured: `${await recorded(busyFrom)} of ${sent}; ${JSON.stringify(crowded.first)}, ${
      JSON.stringify(crowded.last)
    }`,
  }, {
    figure: "time to answer then, p50 / p99",
    measured: quantiles(crowded.latenciesMs, 0.5, 0.99),
  });
}

async function sendNotifications(task: SendTask): Promise<SendResult> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", SENDER, JSON.stringify(task)],
    { maxBuffer: 64 << 20 },
  );
  return JSON.parse(stdout) as SendResult;
}

function quantiles(ms: readonly number[], ...shares: number[]): string {
  return `${shares.map((share) => quantile(ms, share).toFixed(0)).join(" / ")} ms`;
}

function quantile(ms: readonly number[], share: number): number {
  const sorted = [...ms].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
}
