import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { connectDrive } from "@scout/drive/connect_drive.ts";
import { serviceAccountSchema } from "@scout/drive/service_account.ts";
import { Bucket } from "@scout/edge/bucket.ts";
import { createLogger } from "@scout/observe/logger.ts";
import { isOfLostSocket } from "@scout/stack/lost_socket.ts";
import { type Stack, startStack } from "@scout/stack/stack.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { dataFolder } from "./connection.ts";
import { driveFolder } from "./drive_folder.ts";
import { outliveOutput } from "./lost_output.ts";
import { progressLine } from "./progress.ts";
import { refreshLineage } from "./refresh_lineage.ts";
import { loadSample } from "./sample.ts";

interface Options {
  sample: boolean;
  watch?: true;
  verbose?: true;
}

const { sample, watch, verbose } = new Command("npm start --")
  .description("Run Scout on this machine: Postgres, Edge Functions, cron and API")
  .option("--no-sample", "start empty: do not load the sample on first start")
  .option("--watch", "reload functions when their source changes")
  .option("--verbose", "show what the parts of the stack log")
  .parse()
  .opts<Options>();

const stopping = new AbortController();
let stack: Stack | undefined;
let interruptedAt = 0;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // one Ctrl-C may come several times: from the terminal, from npm and from bootstrap.mjs
    if (interruptedAt > 0 && Date.now() - interruptedAt < 1000) return;
    if (interruptedAt > 0) process.exit(1);
    interruptedAt = Date.now();
    stopping.abort(new Error("interrupted"));
    console.log("\nstopping … (again to force)");
  });
}

outliveOutput();
// Whatever goes wrong, Postgres is shut down in order.
process.on("uncaughtException", (error) => {
  if (isOfLostSocket(error)) {
    if (verbose) console.error("stack: a connection to Postgres was lost");
    return;
  }
  console.error(`!! ALERT: ${error.stack ?? error.message}`);
  process.exitCode = 1;
  stopping.abort(error);
});

try {
  stack = await startStack({
    dataDir: dataFolder(),
    apiPort: port("SCOUT_API_PORT", 54321),
    dbPort: port("SCOUT_DB_PORT", 54322),
    databaseUrl: process.env["DATABASE_URL"] || undefined,
    watch: watch ?? false,
    drive: true,
    log: (part, line) => {
      if (verbose || line.includes("!! ALERT")) console.error(`${part}: ${line}`);
    },
    signal: stopping.signal,
  });
  console.log(`ready ${stack.apiUrl}`);
  await connectDriveFolder(stack);
  // in the background: whatever asks for one meanwhile starts it at once
  void stack.wakeFunctions();
  if (sample) await loadSampleOnce(stack);
  await readLineage(stack);
  greet(stack);
  await new Promise<void>((resolve) => {
    if (stopping.signal.aborted) resolve();
    stopping.signal.addEventListener("abort", () => resolve());
  });
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(`!! ALERT: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
} finally {
  await stack?.stop();
}

async function loadSampleOnce(running: Stack): Promise<void> {
  const marker = join(dataFolder(), "sample-loaded");
  if (existsSync(marker)) return;
  const progress = progressLine(process.stdout);
  await loadSample({
    apiUrl: running.apiUrl,
    dbUrl: running.dbUrl,
    onProgress: (text) => progress.show(text),
    signal: stopping.signal,
  });
  progress.end();
  await writeFile(marker, `${new Date().toISOString()}\n`);
}

/** The folder that stands for Google Drive is followed as Google's would be; again at each start, as its address may be another. */
async function connectDriveFolder({ dbUrl, apiUrl, keys, drive }: Stack): Promise<void> {
  if (!drive) return;
  const sql = connectWarehouse(dbUrl, { applicationName: "scout start", max: 1 });
  try {
    await connectDrive(
      {
        sql,
        bucket: new Bucket({ url: apiUrl, secretKey: keys.secretKey, bucket: "raw-files" }),
        log: createLogger({ component: "start" }),
        now: Date.now,
        randomId: () => crypto.randomUUID(),
      },
      serviceAccountSchema.parse(drive.key),
      drive.rootId,
      {},
    );
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function readLineage({ dbUrl }: Stack): Promise<void> {
  const sql = connectWarehouse(dbUrl, { applicationName: "scout start", max: 1 });
  try {
    await refreshLineage(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function greet({ apiUrl, dbUrl, keys }: Stack): void {
  const loaded = existsSync(join(dataFolder(), "sample-loaded"));
  console.log(`
API             ${apiUrl}
Postgres        ${dbUrl}
publishable key ${keys.publishableKey}
secret key      ${keys.secretKey}

Post a sale, as a device would:

  curl ${apiUrl}/functions/v1/ingest-stream -H 'Content-Type: application/x-ndjson' \\
    -H "Authorization: Bearer $(npx scout device add SCOUTPI-0006 --store 108)" \\
    -d '{"transactionId":"T-1","items":[{"productName":"Kopiko Brown 27g","quantity":3,"unitPrice":8}]}'

Read a KPI, as a dashboard would:

  curl ${apiUrl}/rest/v1/rpc/kpi_summary -H 'Content-Type: application/json' \\
    -H 'apikey: ${keys.publishableKey}' -H "Authorization: Bearer $(npx scout token --role viewer)" \\
    -d '{"from":"2010-12-01","to":"${loaded ? "2010-12-07" : today()}"}'

Drop a file where a Google Drive would be:

  ${driveFolder()}

Ctrl-C stops everything.`);
}

function today(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Manila" }).format(new Date());
}

function port(name: string, standard: number): number {
  const text = process.env[name];
  if (!text) return standard;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65535) {
    throw new InvalidArgumentError(`${name} is "${text}"; expected a port from 1 to 65535`);
  }
  return number;
}
