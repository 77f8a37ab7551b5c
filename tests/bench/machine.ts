import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { cpus, release, totalmem, type as system } from "node:os";
import type { Sql } from "postgres";
import { denoBinary } from "@scout/stack/deno_binary.ts";

const POSTGRES_SETTINGS = [
  "fsync",
  "synchronous_commit",
  "full_page_writes",
  "wal_level",
  "shared_buffers",
  "work_mem",
  "max_wal_size",
];

/** Where the figures were measured. */
export interface Machine {
  cores: number;
  cpu: string;
  memoryGiB: number;
  system: string;
  /** Load average of the last minute before the run; undefined where it is not told. */
  loadBefore: number | undefined;
  node: string;
  deno: string;
  postgres: string;
  postgresSettings: Record<string, string>;
  commit: string;
}

/** Describes this machine and the server. */
export async function describeMachine(sql: Sql): Promise<Machine> {
  const [version] = await sql<{ server: string }[]>`
    select current_setting('server_version') as server`;
  const settings = await sql<{ name: string; value: string }[]>`
    select name, current_setting(name) as value from unnest(${POSTGRES_SETTINGS}::text[]) as s (name)`;
  const load = await readFile("/proc/loadavg", "utf8").catch(() => "");
  return {
    cores: cpus().length,
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${system()} ${release()}`,
    loadBefore: load ? Number(load.split(" ")[0]) : undefined,
    node: process.versions.node,
    deno: said(denoBinary(), "--version").split(" ")[1] ?? "unknown",
    postgres: version?.server ?? "unknown",
    postgresSettings: Object.fromEntries(settings.map(({ name, value }) => [name, value])),
    commit: said("git", "describe", "--always", "--dirty") || "unknown",
  };
}

function said(command: string, ...args: string[]): string {
  const { stdout } = spawnSync(command, args, { encoding: "utf8" });
  return (stdout ?? "").split("\n")[0]?.trim() ?? "";
}
