import { vi } from "vitest";
import { runScout } from "../scripts/run_scout.ts";
import type { Ended } from "./scout_command.ts";

/**
 * Runs commands of `scout` in this process, with these variables instead of the environment's: a
 * process of its own for each costs a second, and there are many commands to try.
 */
export function scoutInProcess(env: Record<string, string | undefined>) {
  return async (...args: string[]): Promise<Ended> => {
    const said: Ended = { code: 0, stdout: "", stderr: "" };
    const spies = [
      vi.spyOn(console, "log").mockImplementation((text = "") => said.stdout += `${text}\n`),
      vi.spyOn(console, "error").mockImplementation((text = "") => said.stderr += `${text}\n`),
      vi.spyOn(process.stdout, "write").mockImplementation((text) => {
        said.stdout += String(text);
        return true;
      }),
    ];
    const before = Object.fromEntries(Object.keys(env).map((name) => [name, process.env[name]]));
    setVariables(env);
    process.exitCode = 0;
    try {
      await runScout(args, {
        writeOut: (text) => said.stdout += text,
        writeErr: (text) => said.stderr += text,
      });
    } finally {
      said.code = Number(process.exitCode ?? 0);
      process.exitCode = 0;
      setVariables(before);
      for (const spy of spies) spy.mockRestore();
    }
    return said;
  };
}

function setVariables(env: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
