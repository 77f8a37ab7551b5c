import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import postgres, { type Sql } from "postgres";
import { startCron } from "./cron.ts";
import { type DriveFolder, startDriveFolder } from "./drive_folder.ts";
import { startFunctionHost } from "./function_host.ts";
import { startGateway } from "./gateway.ts";
import { type ProjectKeys, projectKeys } from "./keys.ts";
import { pushMigrations } from "./migrate.ts";
import { startNet } from "./net.ts";
import { assertPortFree } from "./ports.ts";
import { LOCAL_PASSWORD, startPostgres } from "./postgres.ts";
import { asRole, ownerUrl, type Prepared, prepareDatabase } from "./prepare.ts";
import { startIdentity } from "./process_identity.ts";
import { connectAuthenticator } from "./rpc_connection.ts";
import { createRpcGateway } from "./rpc_gateway.ts";
import { readStackFile } from "./stack_file.ts";
import { createStorageGateway } from "./storage_gateway.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OLDEST_POSTGRES = 150_000;

/** What to start, and where. */
export interface StackOptions {
  dataDir: string;
  apiPort: number;
  dbPort: number;
  /** Use this Postgres instead of the embedded one; a superuser's URL. */
  databaseUrl?: string | undefined;
  /** The database is prepared and migrated already (tests clone one). */
  isMigrated?: boolean;
  /** Run the jobs of the pg_cron stand-in; true unless said otherwise. */
  cron?: boolean;
  /** Show the folder `drive` of the data folder as a Google Drive. */
  drive?: boolean;
  /** Reload functions when their source changes. */
  watch?: boolean;
  /** What functions see of the environment besides what the platform gives them. */
  functionEnv?: Record<string, string>;
  /** What a part of the stack says, line by line. */
  log: (part: string, line: string) => void;
  /** Gives up starting when aborted. */
  signal?: AbortSignal;
}

/** A running stack. */
export interface Stack {
  apiUrl: string;
  /** URL of the role that owns Scout's tables. */
  dbUrl: string;
  keys: ProjectKeys;
  /** The folder that stands for Google Drive, where one was asked for. */
  drive: DriveFolder | undefined;
  /** Process id of a function; undefined while it is down. */
  functionPid(slug: string): number | undefined;
  /** Starts a function (all, one after the other, unless named) that nothing asked for yet. */
  wakeFunctions(slug?: string): Promise<void>;
  /** Ends everything that was started, in reverse order. */
  stop(): Promise<void>;
}

/**
 * Starts Scout on this machine: Postgres, migrations, Edge Functions, cron and API. Whatever was
 * started is stopped again when a later part fails.
 *
 * @throws Error when a stack runs on the data folder already, a port is taken, the Postgres given is
 * too old or cannot be reached, or a migration fails.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir, apiPort, log, signal } = options;
  const started: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of started.splice(0).reverse()) {
      await end().catch((error) => log("stack", `while stopping: ${messageOf(error)}`));
    }
  };
  try {
    await mkdir(dataDir, { recursive: true });
    await refuseSecond(dataDir);
    await assertPortFree(apiPort, "the API", "SCOUT_API_PORT");
    signal?.throwIfAborted();

    const adminUrl = options.databaseUrl ?? await startEmbedded(options, started);
    const admin = postgres(adminUrl, { max: 12, onnotice: () => {}, connect_timeout: 10 });
    started.push(() => admin.end({ timeout: 5 }));
    await checkVersion(admin, adminUrl);
    const keys = await projectKeys(join(dataDir, "keys.json"));
    const password = rolePassword(adminUrl, keys);
    const prepared = await prepareDatabase(admin, password);
    const dbUrl = await ownerUrl(admin, adminUrl, password);
    signal?.throwIfAborted();
    if (!options.isMigrated) await pushMigrations(dbUrl);
    signal?.throwIfAborted();

    const apiUrl = `http://127.0.0.1:${apiPort}`;
    const functions = await startFunctionHost({
      root: ROOT,
      config: join(ROOT, "supabase/config.toml"),
      env: { ...functionEnvironment(apiUrl, dbUrl, keys), ...options.functionEnv },
      watch: options.watch ?? false,
      onDemand: true,
      log,
    });
    started.push(() => functions.stop());
    const wakeFunctions = async (slug?: string) => {
      for (const each of slug === undefined ? functions.slugs : [slug]) await functions.wake(each);
    };

    const authenticator = connectAuthenticator(asRole(dbUrl, "authenticator", password));
    started.push(() => authenticator.end({ timeout: 5 }));
    const rpc = createRpcGateway({
      sql: authenticator,
      jwtSecret: keys.jwtSecret,
      keys,
      schemas: ["public"],
      maxRows: 1000,
      log: (line) => log("rpc", line),
    });
    started.push(() => rpc.stop());
    const storage = createStorageGateway({
      sql: admin,
      keys,
      folder: join(dataDir, "storage"),
      log: (line) => log("storage", line),
    });
    const drive = options.drive
      ? await startDriveFolder({
        folder: join(dataDir, "drive"),
        keyFile: join(dataDir, "drive-service-account.json"),
        stateFile: join(dataDir, "drive-state.json"),
        origin: `${apiUrl}/google`,
        log: (line) => log("drive", line),
      })
      : undefined;
    if (drive) started.push(() => drive.stop());
    const gateway = await startGateway({
      port: apiPort,
      host: "127.0.0.1",
      rpc,
      storage,
      drive: drive && { fetch: async (request) => await drive.drive.fetch(request) },
      functions,
      log,
    });
    started.push(() => gateway.stop());

    await admin`select metadata.set_functions_url(${`${apiUrl}/functions/v1`})`;
    await startJobs(options, prepared, admin, adminUrl, started);
    await writeStackFile(dataDir, { apiUrl, dbUrl, keys });
    started.push(() => rm(join(dataDir, "stack.json"), { force: true }));
    const functionPid = (slug: string) => functions.pid(slug);
    return { apiUrl, dbUrl, keys, drive, functionPid, wakeFunctions, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startEmbedded(
  options: StackOptions,
  started: (() => Promise<void>)[],
): Promise<string> {
  const server = await startPostgres({
    dataDir: options.dataDir,
    port: options.dbPort,
    log: (line) => options.log("postgres", line),
  });
  started.push(() => server.stop());
  return server.adminUrl();
}

async function startJobs(
  { cron = true, log }: StackOptions,
  prepared: Prepared,
  admin: Sql,
  adminUrl: string,
  started: (() => Promise<void>)[],
): Promise<void> {
  if (cron && prepared.cron === "stand-in") {
    const jobs = startCron({
      sql: admin,
      connect: () => postgres(adminUrl, { max: 1, onnotice: () => {}, connect_timeout: 10 }),
      log: (line) => log("cron", line),
    });
    started.push(() => jobs.stop());
  }
  if (prepared.net === "stand-in") {
    const net = await startNet({ sql: admin, log: (line) => log("net", line) });
    started.push(() => net.stop());
  }
}

function functionEnvironment(
  apiUrl: string,
  dbUrl: string,
  keys: ProjectKeys,
): Record<string, string> {
  return {
    SUPABASE_URL: apiUrl,
    SUPABASE_DB_URL: dbUrl,
    SUPABASE_ANON_KEY: keys.anonKey,
    SUPABASE_SERVICE_ROLE_KEY: keys.serviceRoleKey,
    SUPABASE_PUBLISHABLE_KEYS: JSON.stringify({ default: keys.publishableKey }),
    SUPABASE_SECRET_KEYS: JSON.stringify({ default: keys.secretKey }),
    // hosted functions verify users by JWKS; here the project's secret does it
    SCOUT_JWT_SECRET: keys.jwtSecret,
    ...Object.fromEntries(
      Object.entries(process.env).filter(([name]) => /^(?:OTEL_|SCOUT_LOG_LEVEL$)/.test(name)),
    ),
  };
}

/** On this machine the password everybody knows, as in Supabase's local development; elsewhere one of its own. */
function rolePassword(url: string, keys: ProjectKeys): string {
  if (["127.0.0.1", "localhost", "[::1]"].includes(new URL(url).hostname)) return LOCAL_PASSWORD;
  return createHash("sha256").update(`database ${keys.jwtSecret}`).digest("base64url");
}

async function checkVersion(admin: Sql, url: string): Promise<void> {
  const [server] = await admin<{ number: number; name: string }[]>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as name`
    .catch((cause) => {
      const where = new URL(url);
      throw new Error(
        `cannot use the Postgres at ${where.host}${where.pathname}: ${messageOf(cause)}`,
        { cause },
      );
    });
  if (server && server.number < OLDEST_POSTGRES) {
    throw new Error(`DATABASE_URL is Postgres ${server.name}; Scout needs 15 or newer`);
  }
}

async function refuseSecond(dataDir: string): Promise<void> {
  const other = await readStackFile(dataDir);
  if (other) {
    throw new Error(
      `a stack is already running on ${dataDir} (process ${other.pid}, ${other.apiUrl}). ` +
        "Stop it, or set SCOUT_DATA_DIR, SCOUT_API_PORT and SCOUT_DB_PORT for another one.",
    );
  }
}

async function writeStackFile(
  dataDir: string,
  stack: { apiUrl: string; dbUrl: string; keys: ProjectKeys },
): Promise<void> {
  const identity = await startIdentity(process.pid);
  await writeFile(
    join(dataDir, "stack.json"),
    `${JSON.stringify({ pid: process.pid, identity, ...stack }, null, 2)}\n`,
    { mode: 0o600 },
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
