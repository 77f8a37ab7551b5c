import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import postgres, { type Sql } from "postgres";
import { startCron } from "../cron.ts";
import { ownerUrl } from "../prepare.ts";
import { freePort } from "../ports.ts";
import { startStack } from "../stack.ts";
import { failAt, holdAt } from "./barrier.ts";
import type { Device } from "./device.ts";
import type { FaultContext } from "./fault.ts";
import type { RestartablePostgres } from "./restartable_postgres.ts";

/** A stack on a database of its own. */
export interface Pipeline extends FaultContext {
  /** What its parts have said. */
  logged(): string;
  /** Forgets all that was posted, and what became of it. */
  wipe(): Promise<void>;
  stop(): Promise<void>;
}

export interface PipelineOptions {
  postgres: RestartablePostgres;
  /** A migrated database, to be cloned. */
  template: string;
  /** A folder for this stack's own files. */
  folder: string;
  settings: Readonly<Record<string, number>>;
}

/** A device's burst in tests: there is one device, and no minute to wait. */
const STANDARD_SETTINGS = { device_request_burst: 100_000 };
const FUNCTION = "ingest-stream";
const BACK_MS = 20_000;

/** Clones the template and starts functions and API on it; cron stays off, so that a fault decides when data moves. */
export async function startPipeline(options: PipelineOptions): Promise<Pipeline> {
  const { postgres: server, folder } = options;
  const name = `scout_fault_${randomBytes(6).toString("hex")}`;
  const adminUrl = server.adminUrl(name);
  await withAdmin(server.adminUrl(), async (admin) => {
    await admin.unsafe(`create database ${name} template ${options.template}`);
    await admin.unsafe(`grant all on database ${name} to postgres`);
    // a copied sequence thinks its next values are in the WAL, where they are only the template's: killed before the
    // next checkpoint it would give values out twice
    await admin.unsafe("checkpoint");
  });
  const url = await withAdmin(adminUrl, async (admin) => {
    for (const [setting, value] of Object.entries({ ...STANDARD_SETTINGS, ...options.settings })) {
      const changed = await admin`
        update metadata.settings set value = ${String(value)}::text::jsonb where name = ${setting}
        returning name`;
      if (changed.length === 0) throw new Error(`there is no setting ${setting}`);
    }
    return await ownerUrl(admin, adminUrl);
  });
  await mkdir(folder, { recursive: true });
  let logged = "";
  const stack = await startStack({
    dataDir: folder,
    apiPort: await freePort(),
    dbPort: await freePort(),
    databaseUrl: adminUrl,
    isMigrated: true,
    cron: false,
    log: (part, line) => logged += `${part}: ${line}\n`,
  });
  await stack.wakeFunctions(FUNCTION);
  const connect = (max: number) =>
    postgres(url, { max, backoff: () => 0.1, onnotice: () => {}, prepare: false });
  const sql = connect(4);
  const sessions: Sql[] = [sql];
  const devices = new Map<string, Device>();

  const functionUrl = (path: string) => `${stack.apiUrl}/functions/v1/${path}`;
  const authorization = `Bearer ${stack.keys.secretKey}`;
  const call = async (path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(functionUrl(path), {
      method: "POST",
      headers: { authorization, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`);
    return JSON.parse(text);
  };

  return {
    ingestUrl: functionUrl(FUNCTION),
    sql,
    postgres: server,
    logged: () => logged,
    session: () => {
      const session = connect(1);
      sessions.push(session);
      return session;
    },
    device: async (id = "SCOUTPI-0006", store = "108") => {
      const known = devices.get(id);
      if (known) return known;
      const device = { id, store, token: `sct_fault_${id}` };
      await sql`select metadata.register_device(${id}, ${store})`;
      await sql`select metadata.issue_device_token(${id}, ${
        createHash("sha256").update(device.token).digest()
      })`;
      devices.set(id, device);
      return device;
    },
    startCron: async () => {
      await withAdmin(
        adminUrl,
        (admin) => admin`update cron.job set database = current_database()`,
      );
      const pool = postgres(adminUrl, { max: 4, onnotice: () => {} });
      const runner = startCron({
        sql: pool,
        connect: () => postgres(adminUrl, { max: 1, onnotice: () => {} }),
        log: (line) => logged += `cron: ${line}\n`,
      });
      return {
        stop: async () => {
          await runner.stop();
          await pool.end({ timeout: 1 });
        },
      };
    },
    holdAt: (table) => holdAt(adminUrl, table),
    failAt: (table, sqlstate) => failAt(adminUrl, table, sqlstate),
    functionPid: () => stack.functionPid(FUNCTION),
    lifecycle: async <T>(path: string, body: unknown) => await call(`lifecycle${path}`, body) as T,
    sendAlerts: async () => void await call("alerts", {}),
    sendFile: async ({ fileName, content }) => {
      const form = new FormData();
      form.set("file", new File([content], fileName));
      const response = await fetch(functionUrl("drive-universal-processor/files"), {
        method: "POST",
        headers: { authorization },
        body: form,
      });
      return { status: response.status, body: await response.json() };
    },
    readFiles: async () => (await call("drive-universal-processor", {}) as { more: boolean }).more,
    killFunction: async (slug = FUNCTION) => {
      const pid = stack.functionPid(slug);
      if (pid === undefined) throw new Error("the function is down already");
      process.kill(pid, "SIGKILL");
      const deadline = Date.now() + BACK_MS;
      while ([undefined, pid].includes(stack.functionPid(slug))) {
        if (Date.now() > deadline) throw new Error("the function did not come back");
        await sleep(20);
      }
    },
    functionPeakMegabytes: async () => {
      const pid = stack.functionPid(FUNCTION);
      if (process.platform !== "linux" || pid === undefined) return undefined;
      const status = await readFile(`/proc/${pid}/status`, "utf8");
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
    },
    wipe: () => withAdmin(adminUrl, wipe),
    stop: async () => {
      await Promise.all(sessions.map((session) => session.end({ timeout: 1 })));
      await stack.stop();
      await withAdmin(
        server.adminUrl(),
        (admin) => admin.unsafe(`drop database if exists ${name} with (force)`),
      );
    },
  };
}

/**
 * Deletes what went through the pipeline, with triggers and foreign keys off. Not by TRUNCATE: that
 * would write anew, and flush, the files of a few hundred tables that are empty.
 */
async function wipe(admin: Sql): Promise<void> {
  await admin.unsafe(`
    do $$
    declare
      v_table regclass;
    begin
      perform set_config('session_replication_role', 'replica', true);
      for v_table in
        select c.oid
        from pg_class c
        where c.relnamespace::regnamespace::text in ('staging', 'bronze', 'silver', 'gold', 'scout')
          and c.relkind in ('r', 'p') and not c.relispartition
      loop
        execute format('delete from %s', v_table);
      end loop;
    end
    $$`);
}

async function withAdmin<T>(url: string, task: (admin: Sql) => Promise<T>): Promise<T> {
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await task(admin);
  } finally {
    await admin.end({ timeout: 1 });
  }
}
