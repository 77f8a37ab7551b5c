import { Command, CommanderError } from "commander";
import { vi } from "vitest";

/** What a command said, and how it ended. */
export interface Said {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs commands of `scout` in this process, as scripts/scout.ts would: a process of its own for each costs a second,
 * and there are many commands to try.
 */
export function scoutInProcess(databaseUrl: string, makeCommands: () => Command[]) {
  return async (...args: string[]): Promise<Said> => {
    const said: Said = { code: 0, stdout: "", stderr: "" };
    const root = new Command("scout").enablePositionalOptions();
    for (const command of makeCommands()) root.addCommand(command);
    const write = {
      writeOut: (text: string) => said.stdout += text,
      writeErr: (text: string) => said.stderr += text,
    };
    for (const command of everyCommand(root)) command.exitOverride().configureOutput(write);
    const spies = [
      vi.spyOn(console, "log").mockImplementation((text = "") => said.stdout += `${text}\n`),
      vi.spyOn(console, "error").mockImplementation((text = "") => said.stderr += `${text}\n`),
      vi.spyOn(process.stdout, "write").mockImplementation((text) => {
        said.stdout += String(text);
        return true;
      }),
    ];
    const before = process.env["DATABASE_URL"];
    process.env["DATABASE_URL"] = databaseUrl;
    process.exitCode = 0;
    try {
      await root.parseAsync(args, { from: "user" });
    } catch (error) {
      said.stderr += `!! ALERT: ${error instanceof Error ? error.message : error}\n`;
      process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : 1;
    } finally {
      said.code = Number(process.exitCode ?? 0);
      process.exitCode = 0;
      if (before === undefined) delete process.env["DATABASE_URL"];
      else process.env["DATABASE_URL"] = before;
      for (const spy of spies) spy.mockRestore();
    }
    return said;
  };
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
