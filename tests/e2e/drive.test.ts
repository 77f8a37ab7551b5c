import { execFile } from "node:child_process";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startOtlpCollector } from "@scout/stack/otlp_collector.ts";
import { startTestStack, type TestStack } from "../stack.ts";

const run = promisify(execFile);
const ROOT = new URL("../../", import.meta.url);
let stack: TestStack;
let folder: string;
let collector: Awaited<ReturnType<typeof startOtlpCollector>>;

beforeAll(async () => {
  collector = await startOtlpCollector();
  stack = await startTestStack({
    drive: true,
    functionEnv: {
      OTEL_DENO: "true",
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
      OTEL_DENO_CONSOLE: "ignore",
      OTEL_BSP_SCHEDULE_DELAY: "100",
    },
  });
  folder = join(stack.dataDir, "drive");
  await writeFile(join(folder, "before.csv"), csv("before"));
});
afterAll(async () => {
  await stack?.stop();
  await collector?.stop();
});

const csv = (id: string) =>
  `transaction_id,timestamp,store_id,product_name,quantity,unit_price\n${id}-1,2025-09-05T10:00:00,104,Kopiko Brown,2,8.50\n`;

async function scout(...args: string[]) {
  const env = { ...process.env, SCOUT_DATA_DIR: stack.dataDir, DATABASE_URL: stack.db.url };
  return await run("npx", ["scout", ...args], { cwd: ROOT, env });
}

const staged = async () =>
  (await stack.db.sql`
    select f.file_name, f.folder, o.name is not null as is_stored
    from staging.universal_file_ingestion f
    left join storage.objects o on 'raw-files/' || o.name = f.storage_path
    where f.staged_at is not null
    order by f.file_id`).map((row) => ({ ...row }));

/** What cron does, until as many files are staged. */
async function untilStaged(files: number): Promise<void> {
  const deadline = Date.now() + 60_000;
  while ((await staged()).length < files) {
    if (Date.now() > deadline) {
      const [told] = await stack.db.sql`
        select (select json_agg(v) from metadata.drive_versions v) as versions, (select json_agg(q) from metadata.file_queue q) as queue,
          (select json_agg(a) from metadata.function_audit a) as calls, (select json_agg(n) from net._http_response n) as answers`;
      throw new Error(`not staged: ${JSON.stringify(told)}\n${stack.logged().slice(-3000)}`);
    }
    await stack.db.sql`select metadata.ring_drive()`;
    await stack.db.sql`select metadata.ring_files()`;
    await sleep(500);
  }
}

test(
  "a folder is connected by command, and what is dropped in it is staged, told by a notification",
  async () => {
    await stack.drive?.scan();
    await expect(scout("drive", "connect", "any", "--credentials", join(folder, "before.csv")))
      .rejects.toThrow(/before\.csv is no key of a service account \(it is no JSON\)/);
    const { stdout } = await scout(
      "drive",
      "connect",
      stack.drive?.rootId ?? "",
      "--credentials",
      join(stack.dataDir, "drive-service-account.json"),
      "--name",
      "Sales",
      "--drift",
      "evolve",
    );
    expect(stdout).toMatch(/folder Sales is readable for scout@/);
    expect(stdout).toMatch(/1 file wanted/);
    expect(stdout).toMatch(/notifications until 20/);
    await untilStaged(1);

    await mkdir(join(folder, "September"));
    await writeFile(join(folder, ".partial"), csv("after"));
    await rename(join(folder, ".partial"), join(folder, "September", "after.csv"));
    await untilStaged(2);
    expect(await staged()).toEqual([
      { file_name: "before.csv", folder: "Sales", is_stored: true },
      { file_name: "after.csv", folder: "Sales/September", is_stored: true },
    ]);
    const events = await stack.db.sql`select state from metadata.drive_events order by message_no`;
    expect(events.map((row) => row["state"]).slice(0, 2)).toEqual(["sync", "change"]);

    const status = JSON.parse((await scout("drive", "status", "--json")).stdout);
    expect(status).toMatchObject([
      {
        name: "Sales",
        files_seen: 2,
        processed: 2,
        failed: 0,
        is_complete: true,
        problem: null,
      },
    ]);
    const response = await fetch(`${stack.apiUrl}/rest/v1/rpc/drive_sync_status`, {
      method: "POST",
      headers: {
        apikey: stack.keys.publishableKey,
        authorization: `Bearer ${await stack.userToken({ role: "analyst" })}`,
        "content-type": "application/json",
      },
      body: "{}",
    });
    expect(await response.json()).toMatchObject([
      { source: "Sales", files_seen: 2, is_complete: true },
    ]);
  },
  120_000,
);

test(
  "a trace leads from a notification over SQL to the file's batch, as the runtime tells it",
  async () => {
    const { sql } = stack.db;
    // nobody but the notification rings now
    await writeFile(join(folder, "traced.csv"), csv("traced"));
    const batch = await until(async () =>
      (await sql<{ id: number }[]>`
      select b.id from bronze.batches b join staging.universal_file_ingestion f using (file_id)
      where f.file_name = 'traced.csv'`)[0]?.id
    );
    const last = await until(() =>
      collector.spans.find(({ service, attributes }) =>
        service === "drive-universal-processor" &&
        (attributes["scout.batch_ids"] as number[] | undefined)?.includes(batch)
      )
    );
    const trace = collector.spans.filter(({ traceId }) => traceId === last.traceId);
    const named = (service: string, name: RegExp) =>
      trace.some((span) => span.service === service && name.test(span.name));
    expect(named("drive-webhook-handler", /^POST/)).toBe(true);
    expect(named("drive-webhook-handler", /^select metadata.take_drive_events$/)).toBe(true);
    expect(named("drive-sync", /^select metadata.queue_drive_version$/)).toBe(true);
    expect(named("drive-universal-processor", /^copy staging.file_records$/)).toBe(true);
    // each call is the child of what rang for it
    for (const service of ["drive-sync", "drive-universal-processor"]) {
      const call = trace.find((span) => span.service === service && /^POST/.test(span.name));
      expect(trace.map(({ spanId }) => spanId)).toContain(call?.parentSpanId);
    }
    expect(collector.refused).toEqual([]);
    const audited = await sql`
    select function_name, batch_ids from metadata.function_audit where trace_id = ${last.traceId} order by id`;
    expect(new Set(audited.map((row) => row["function_name"]))).toEqual(
      new Set(["drive-webhook", "drive-sync", "universal-processor"]),
    );
  },
  60_000,
);

async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 40_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) {
      throw new Error(
        `it did not come: ${JSON.stringify(collector.refused)}\n${stack.logged().slice(-2000)}\n${
          JSON.stringify(
            collector.spans.map(({ service, name, traceId }) => [service, name, traceId]),
          ).slice(-3000)
        }`,
      );
    }
    await sleep(100);
  }
}
