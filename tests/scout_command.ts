import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs `scout` in a process of its own, as an operator does, with these variables besides the environment's. */
export function scoutCommand(env: Record<string, string>, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [fileURLToPath(new URL("../scripts/scout.mjs", import.meta.url)), ...args],
      { env: { ...process.env, ...env }, maxBuffer: 1 << 26 },
      (error, stdout, stderr) =>
        resolve({
          code: typeof error?.code === "number" ? error.code : error ? 1 : 0,
          stdout,
          stderr,
        }),
    );
  });
}
