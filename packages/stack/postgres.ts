import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { chown, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ADMIN_USER, ensureCluster } from "./cluster.ts";
import { choosePlace, type PostgresPlace } from "./postgres_account.ts";
import { findPostgresBinaries } from "./postgres_binaries.ts";
import { assertPortFree } from "./ports.ts";
import { commandLine, isAlive, startIdentity, waitForExit } from "./process_identity.ts";

/** Everybody's password in the embedded database, as in Supabase's own local development. */
export const LOCAL_PASSWORD = "postgres";

export interface PostgresOptions {
  /** The stack's data folder; the cluster lives in `postgres/` below it (or see `choosePlace`). */
  dataDir: string;
  port: number;
  log: (line: string) => void;
  /** Extra settings for postgresql.auto-style configuration; tests turn fsync off. */
  settings?: Record<string, string>;
}

export interface RunningPostgres {
  port: number;
  /** The folder of the cluster. */
  folder: string;
  /** URL of the superuser for a database of the cluster. */
  adminUrl(database?: string): string;
  /** Process id of the current postmaster. */
  pid(): number | undefined;
  /** Fast shutdown; resolves when the process is gone. */
  stop(): Promise<void>;
}

const SETTINGS: Record<string, string> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "", // paths may be longer than a socket's name can be
  max_connections: "200",
  shared_buffers: "256MB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "2GB",
  // segments of the log are used again: while one is made, 16 MB of zeros are written and every commit waits
  min_wal_size: "1GB",
  wal_level: "logical",
  shared_preload_libraries: "pg_stat_statements",
  log_min_messages: "warning",
  timezone: "UTC",
  log_timezone: "UTC",
};

const START_TIMEOUT_MS = 60_000;
const RESTART_DELAYS_MS = [200, 500, 1_000, 2_000, 5_000];

/**
 * Starts the embedded Postgres and keeps it running: when the server process dies it is started
 * again. A server left over on the same folder by a killed stack is stopped first.
 * @throws when the port is taken, or the server does not accept connections within a minute
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { dataDir, port, log } = options;
  const binaries = await findPostgresBinaries();
  const place = await choosePlace({ dataDir, binaries, log });
  await becomeOwner(dataDir);
  let stopping = false;
  let child: ChildProcess;
  try {
    await ensureCluster(place, { password: LOCAL_PASSWORD, log });
    await stopLeftover(place.folder, log);
    await assertPortFree(port, "Postgres", "SCOUT_DB_PORT");
    await writeSettings(place, { ...SETTINGS, ...options.settings, port: String(port) });
    child = await launch(place, dataDir);
  } catch (error) {
    await rm(ownerFile(dataDir), { force: true });
    throw error;
  }
  const watch = (watched: ChildProcess) => {
    watched.once("exit", (code, signal) => {
      if (stopping) return;
      log(`Postgres ended unexpectedly (${signal ?? `exit ${code}`}); starting it again`);
      void revive();
    });
  };
  const revive = async () => {
    for (let attempt = 0; !stopping; attempt++) {
      await sleep(RESTART_DELAYS_MS[Math.min(attempt, RESTART_DELAYS_MS.length - 1)]);
      if (stopping) return;
      try {
        child = await launch(place, dataDir);
        log("Postgres is back");
        if (stopping) return await terminate(child);
        return watch(child);
      } catch (error) {
        log(`Postgres did not start: ${(error as Error).message}`);
      }
    }
  };
  watch(child);
  // it is a process group of its own: without this it would stay when the stack is forced to end
  const leave = () => child.kill("SIGINT");
  process.once("exit", leave);

  return {
    port,
    folder: place.folder,
    adminUrl: (database = "postgres") =>
      `postgres://${ADMIN_USER}:${LOCAL_PASSWORD}@127.0.0.1:${port}/${database}`,
    pid: () => child.pid,
    stop: async () => {
      stopping = true;
      process.off("exit", leave);
      await terminate(child);
      await rm(ownerFile(dataDir), { force: true });
    },
  };
}

const ownerFile = (dataDir: string) => join(dataDir, "postgres.owner");

/**
 * A server on our folder is a leftover only if the process that started it is gone: a second stack
 * must not stop the Postgres of a first one that is still starting.
 */
async function becomeOwner(dataDir: string): Promise<void> {
  const file = ownerFile(dataDir);
  const mine = { pid: process.pid, identity: await startIdentity(process.pid) };
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await writeFile(file, JSON.stringify(mine), { flag: "wx" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const owner = await readOwner(file);
    if (owner && await startIdentity(owner.pid) === owner.identity) {
      throw new Error(
        `A stack is already running on ${dataDir} (process ${owner.pid}). Stop it, or set SCOUT_DATA_DIR.`,
      );
    }
    await rm(file, { force: true });
  }
  throw new Error(`Several stacks were started on ${dataDir} at once; start one.`);
}

async function readOwner(file: string): Promise<{ pid: number; identity: string } | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    // gone meanwhile, or cut short by a kill while it was written
    const isGone = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (isGone || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function launch(place: PostgresPlace, dataDir: string): Promise<ChildProcess> {
  const logFile = join(dataDir, "postgres.log");
  const output = openSync(logFile, "a");
  // its own process group: Ctrl-C in the terminal must not reach it before we have shut down
  const child = spawn(place.binaries.postgres, ["-D", place.folder], {
    uid: place.account?.uid,
    gid: place.account?.gid,
    cwd: place.folder,
    detached: true,
    stdio: ["ignore", output, output],
    windowsHide: true,
    env: { ...withoutPostgresVariables(), TZ: "UTC", LC_MESSAGES: "C" },
  });
  closeSync(output);
  const failed = new Promise<never>((_, fail) => child.once("error", fail));
  await Promise.race([failed, untilReady(place.folder, child, logFile)]);
  return child;
}

function withoutPostgresVariables(): NodeJS.ProcessEnv {
  // PGPORT and friends of the user's shell would override our settings
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^PG[A-Z]/.test(name)));
}

async function untilReady(folder: string, child: ChildProcess, logFile: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`Postgres ended while starting:\n${await lastLines(logFile)}`);
    }
    const file = await readPidFile(folder);
    // line 8 is what pg_ctl waits for; the id guards against a file of an earlier server
    if (file?.pid === child.pid && file?.status === "ready") return;
    await sleep(40);
  }
  child.kill("SIGQUIT");
  throw new Error(`Postgres was not ready after a minute:\n${await lastLines(logFile)}`);
}

async function lastLines(file: string): Promise<string> {
  return (await readFile(file, "utf8")).trimEnd().split("\n").slice(-8).join("\n");
}

async function readPidFile(folder: string) {
  try {
    const lines = (await readFile(join(folder, "postmaster.pid"), "utf8")).split("\n");
    return { pid: Number(lines[0]), status: lines[7]?.trim() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Stops the server that a killed stack left running on this folder, and only that one. */
async function stopLeftover(folder: string, log: (line: string) => void): Promise<void> {
  const file = await readPidFile(folder);
  if (!file) return;
  const command = isAlive(file.pid) ? await commandLine(file.pid) : "";
  if (command.includes("postgres") && command.includes(folder)) {
    log(`stopping a Postgres left over from an earlier run (process ${file.pid})`);
    process.kill(file.pid, "SIGINT");
    if (await waitForExit(file.pid, 20_000)) return;
    process.kill(file.pid, "SIGQUIT");
    if (!await waitForExit(file.pid, 10_000)) {
      throw new Error(`Postgres process ${file.pid} on ${folder} does not end; stop it by hand.`);
    }
  }
  // The id may have been given to another process since, which Postgres would take for a server.
  await rm(join(folder, "postmaster.pid"), { force: true });
}

async function writeSettings(
  place: PostgresPlace,
  settings: Record<string, string>,
): Promise<void> {
  const file = join(place.folder, "scout.conf");
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  await writeFile(
    file,
    `# Written at every start; edit postgresql.conf instead.\n${lines.join("")}`,
  );
  if (place.account) await chown(file, place.account.uid, place.account.gid);
  const main = join(place.folder, "postgresql.conf");
  const conf = await readFile(main, "utf8");
  if (!conf.includes("include 'scout.conf'")) {
    // after what initdb wrote, which would win otherwise; what a user adds below it wins
    await writeFile(main, `${conf}\ninclude 'scout.conf'\n`);
  }
}

async function terminate(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exited = new Promise<void>((done) => child.once("exit", () => done()));
  child.kill("SIGINT"); // fast shutdown
  const timer = setTimeout(() => child.kill("SIGQUIT"), 30_000);
  await exited;
  clearTimeout(timer);
}
