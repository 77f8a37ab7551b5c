import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readStackFile, type StackFile } from "@scout/stack/stack_file.ts";
import { connectWarehouse, type Warehouse } from "@scout/warehouse/connect.ts";
import { registerDevice } from "./device.ts";

/** Where the local stack keeps its data: SCOUT_DATA_DIR, else `.scout` in the project. */
export function dataFolder(): string {
  return process.env["SCOUT_DATA_DIR"]
    ? resolve(process.env["SCOUT_DATA_DIR"])
    : join(fileURLToPath(new URL("..", import.meta.url)), ".scout");
}

/**
 * The running local stack.
 *
 * @throws Error when none runs on the data folder.
 */
export async function runningStack(): Promise<StackFile> {
  const stack = await readStackFile(dataFolder());
  if (!stack) throw new Error(`no stack runs on ${dataFolder()}; start it with: npm start`);
  return stack;
}

/** Address of the API: SCOUT_API_URL (a hosted project), else the running stack's. */
export async function apiAddress(): Promise<string> {
  return process.env["SCOUT_API_URL"] ?? (await runningStack()).apiUrl;
}

/** Runs a task with a connection to DATABASE_URL where that is set, else to the running stack. */
export async function withDatabase<T>(task: (sql: Warehouse) => Promise<T>): Promise<T> {
  const sql = connectWarehouse(process.env["DATABASE_URL"] || (await runningStack()).dbUrl, {
    applicationName: "scout cli",
  });
  try {
    return await task(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/**
 * The token of this machine's loader, a device that may relay for others; made on first use and
 * kept in the data folder, readable by its owner only.
 */
export async function relayToken(): Promise<string> {
  const file = join(dataFolder(), "relay-token");
  const kept = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  if (kept) return kept.trim();
  const token = await withDatabase((sql) =>
    registerDevice(sql, {
      // a name of its own for each data folder, so that two of them do not rotate each other's token away
      deviceId: `scout-cli-${randomBytes(4).toString("hex")}`,
      storeId: "unassigned",
      mayRelay: true,
    })
  );
  await mkdir(dataFolder(), { recursive: true });
  await writeFile(file, `${token}\n`, { mode: 0o600 });
  return token;
}
