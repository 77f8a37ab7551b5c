import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ProjectKeys } from "./keys.ts";
import { startIdentity } from "./process_identity.ts";

/** What a running stack tells about itself, in `stack.json` of its data folder. */
export interface StackFile {
  pid: number;
  /** Tells the process from a later one with the same id. */
  identity: string;
  apiUrl: string;
  dbUrl: string;
  keys: ProjectKeys;
}

/** The stack that runs on a data folder; undefined when none does (a file a killed one left is passed over). */
export async function readStackFile(dataDir: string): Promise<StackFile | undefined> {
  let stack: StackFile;
  try {
    stack = JSON.parse(await readFile(join(dataDir, "stack.json"), "utf8")) as StackFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  return await startIdentity(stack.pid) === stack.identity ? stack : undefined;
}
