import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "@scout/stack/ports.ts";
import { scoutCommand } from "../scout_command.ts";
import { scoutInProcess } from "../scout_in_process.ts";
import { documentedCommands } from "./documentation.ts";

const ROOT = new URL("../../", import.meta.url);
const run = promisify(execFile);

let dataDir: string;
let env: NodeJS.ProcessEnv;
let started: Started | undefined;

interface Started {
  child: ChildProcess;
  output: () => string;
  /** Resolves when a line of the output matches. */
  says(pattern: RegExp, ms: number): Promise<void>;
  /** Ctrl-C; resolves with the exit code. */
  interrupt(): Promise<number | null>;
}

function start(...args: string[]): Started {
  const child = spawn(process.execPath, ["scripts/bootstrap.mjs", "start", ...args], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      for (const watcher of watchers) watcher();
    });
  }
  const says = (pattern: RegExp, ms: number) =>
    new Promise<void>((resolve, reject) => {
      const finish = (error?: Error) => {
        clearTimeout(timer);
        watchers.delete(look);
        child.off("exit", gone);
        if (error) reject(error);
        else resolve();
      };
      const look = () => pattern.test(output) && finish();
      const gone = () => finish(new Error(`it ended before saying ${pattern}:\n${output}`));
      const timer = setTimeout(
        () => finish(new Error(`it did not say ${pattern} within ${ms} ms:\n${output}`)),
        ms,
      );
      watchers.add(look);
      child.on("exit", gone);
      look();
    });
  const interrupt = async () => {
    if (child.exitCode !== null) return child.exitCode;
    const exit = once(child, "exit");
    // twice at once, as when a terminal and npm both pass one Ctrl-C on
    child.kill("SIGINT");
    child.kill("SIGINT");
    const [code] = await exit;
    return code as number | null;
  };
  return { child, output: () => output, says, interrupt };
}

const scout = async (...args: string[]) =>
  (await run("npx", ["scout", ...args], { cwd: ROOT, env })).stdout;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "scout-start-"));
  env = {
    ...process.env,
    SCOUT_DATA_DIR: dataDir,
    SCOUT_API_PORT: String(await freePort()),
    SCOUT_DB_PORT: String(await freePort()),
  };
});
afterAll(async () => {
  await started?.interrupt();
  await rm(dataDir, { recursive: true, force: true });
});

describe.sequential("npm start, as a new user meets it", () => {
  test("comes up, loads the sample through the front door, and tells what to do next", async () => {
    started = start();
    await started.says(/^ready /m, 120_000);
    await started.says(/Ctrl-C/, 240_000);
    const text = started.output();
    expect(text.indexOf("ready ")).toBeLessThan(text.indexOf("sample:"));
    expect(text).toMatch(/646/);
    expect(text).toMatch(/curl .*ingest-stream/s);
    expect(text).toMatch(/curl .*kpi_summary/s);
  }, 400_000);

  test("the sample is whole, in its own currency, and nothing of it is lost", async () => {
    const { API_URL, SECRET_KEY } = JSON.parse(await scout("status", "-o", "json"));
    const response = await fetch(`${API_URL}/rest/v1/rpc/kpi_summary`, {
      method: "POST",
      headers: { apikey: SECRET_KEY, "content-type": "application/json" },
      body: JSON.stringify({ from: "2010-12-01", to: "2010-12-07" }),
    });
    const kpi = await response.json() as Record<string, unknown>;
    expect(kpi).toMatchObject({
      transactions: 646,
      by_currency: [{ currency: "GBP", converted: true }],
    });
    expect(Number(kpi["returns"])).toBeGreaterThan(50);
  });

  test("every command in README and docs runs", async () => {
    for (const blocks of await documentedCommands(ROOT)) {
      if (blocks.length === 0) continue;
      const script = join(dataDir, "documented.sh");
      const marked = blocks.map(({ file, line, script }) =>
        `echo '## ${file}:${line}' >&2\n${script}`
      );
      // what npx would run, without its second of looking around; other commands go to npx itself
      const npx =
        'npx() { if [ "$1" = scout ]; then node_modules/.bin/"$@"; else command npx "$@"; fi; }';
      await writeFile(script, `set -euo pipefail\n${npx}\n${marked.join("\n")}\n`);
      await run("bash", [script], { cwd: ROOT, env }).catch((error) => {
        throw new Error(`a documented command failed:\n${error.stdout}\n${error.stderr}`);
      });
    }
  }, 420_000);

  test("refuses to run twice on the same data, and says why", async () => {
    const second = start();
    await expect(second.says(/^ready /m, 60_000)).rejects.toThrow(/already|running|in use/i);
    expect(second.child.exitCode).toBe(1);
  }, 90_000);

  test("Ctrl-C ends it cleanly, and all it started", async () => {
    expect(await started?.interrupt()).toBe(0);
    const { stdout } = await run("ps", ["-eo", "pid,args"]);
    expect(stdout.split("\n").filter((line) => line.includes(dataDir))).toEqual([]);
  }, 60_000);

  test("a second start continues where it was, without loading the sample again", async () => {
    started = start();
    await started.says(/^ready /m, 120_000);
    await started.says(/Ctrl-C/, 60_000);
    expect(started.output()).not.toMatch(/sample: .*posted/);
    const receipts = JSON.parse(await scout("device", "list", "--json")) as unknown[];
    expect(receipts.length).toBeGreaterThan(10);
    expect(await started.interrupt()).toBe(0);
  }, 200_000);
});

test("the command line tells how it is used, and exits 2 when it is used wrongly", async () => {
  const nothing = { SCOUT_DATA_DIR: join(dataDir, "nothing-here"), DATABASE_URL: "" };
  const help = await scout("--help");
  const commands = help.split("Commands:")[1]?.match(/^ {2}[a-z]+/gm)?.map((c) => c.trim()) ?? [];
  expect(commands).toEqual(expect.arrayContaining(["status", "token", "device", "ingest"]));
  expect(await scoutCommand(nothing, "nonsense")).toMatchObject({ code: 2 });
  expect(await scoutCommand(nothing, "promote")).toMatchObject({ code: 1 });

  const command = scoutInProcess(nothing);
  for (const name of commands.filter((name) => name !== "help")) {
    expect((await command(name, "--help")).stdout).toMatch(/^Usage: /);
  }
  for (const args of [["device", "add"], ["quarantine", "show", "abc"], ["receipt", "x"]]) {
    expect(await command(...args), args.join(" ")).toMatchObject({ code: 2 });
  }
}, 180_000);
