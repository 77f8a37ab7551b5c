import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { type PostgresOptions, type RunningPostgres, startPostgres } from "../postgres.ts";

/** A Postgres that can be killed, taken away and brought back, always at the same address. */
export interface RestartablePostgres {
  adminUrl(database?: string): string;
  /** SIGKILL for the server; resolves when its successor answers. */
  kill(): Promise<void>;
  /** Takes the server away. */
  down(): Promise<void>;
  up(): Promise<void>;
  stop(): Promise<void>;
}

const BACK_MS = 60_000;

/** Starts the embedded Postgres with its production settings. */
export async function startRestartablePostgres(
  options: PostgresOptions,
): Promise<RestartablePostgres> {
  let server: RunningPostgres | undefined = await startPostgres(options);
  const adminUrl = server.adminUrl;
  return {
    adminUrl,
    kill: async () => {
      const pid = server?.pid();
      if (!server || pid === undefined) throw new Error("Postgres is down already");
      process.kill(pid, "SIGKILL");
      const deadline = Date.now() + BACK_MS;
      while (server.pid() === pid || !await answers(adminUrl())) {
        if (Date.now() > deadline) throw new Error("Postgres did not come back within a minute");
        await sleep(30);
      }
    },
    down: async () => {
      await server?.stop();
      server = undefined;
    },
    up: async () => {
      server ??= await startPostgres(options);
    },
    stop: async () => {
      await server?.stop();
      server = undefined;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
  try {
    await sql`select 1`;
    return true;
  } catch {
    // not yet; whoever asks has a deadline
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
