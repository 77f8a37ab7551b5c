import { type ChildProcess, spawn } from "node:child_process";
import { connect } from "node:net";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { FunctionConfig } from "./function_config.ts";
import { freePort } from "./ports.ts";

const GUARD = fileURLToPath(new URL("function_guard.ts", import.meta.url));
/**
 * V8 and malloc take a large machine for leave to keep what is not needed any more: of a file of a million rows 100 MB, and
 * no less CPU. The platform gives a function 256 MB in all. So young garbage is collected every 4 MB, old when it has grown
 * by a quarter, and buffers that are freed go back to the system.
 */
const COLLECT_SOON = "--v8-flags=--max-semi-space-size=4,--heap-growing-percent=25";
const GIVE_BACK = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_TRIM_THRESHOLD_: "1048576",
  MALLOC_MMAP_THRESHOLD_: "65536",
};
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 3_000;

/** How to run a function. */
export interface FunctionRun {
  config: FunctionConfig;
  root: string;
  env: Record<string, string>;
  denoPath: string;
  log: (line: string) => void;
}

/** A function's running Deno process. */
export interface FunctionProcess {
  pid: number;
  port: number;
  /** Resolves when it listens, rejects when it ends before or never does. */
  listening: Promise<void>;
  /** Resolves, with the reason, when it has ended. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

/** Starts the function's entrypoint, unchanged, in a Deno of its own with a port of its own. */
export async function startFunctionProcess(run: FunctionRun): Promise<FunctionProcess> {
  const { config, root, log } = run;
  const port = await freePort();
  const child = spawn(run.denoPath, denoArguments(config, root), {
    cwd: root,
    env: {
      OTEL_SERVICE_NAME: config.slug,
      ...GIVE_BACK,
      ...run.env,
      DENO_SERVE_ADDRESS: `tcp:127.0.0.1:${port}`,
    },
    stdio: ["pipe", "pipe", "pipe"],
    // Ctrl-C reaches the whole process group of a terminal; running requests must end first
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  for (const stream of [child.stdout, child.stderr]) eachLine(stream, log);
  const ended = new Promise<string>((done) => {
    child.once("error", (error) => done(error.message));
    child.once("exit", (code, signal) => done(signal ? `killed by ${signal}` : `exit ${code}`));
  });
  const listening = untilListening(port, ended);
  // awaited by whoever needs it; a failure is reported by `ended` too
  listening.catch(() => {});
  return { pid: child.pid ?? -1, port, listening, ended, stop: () => end(child, ended) };
}

function denoArguments({ entrypoint, importMap }: FunctionConfig, root: string): string[] {
  const imports = importMap === undefined
    ? []
    : [/deno\.jsonc?$/.test(importMap) ? `--config=${importMap}` : `--import-map=${importMap}`];
  return [
    "run",
    "--no-prompt",
    "--no-lock",
    "--allow-net",
    "--allow-env",
    `--allow-read=${[root, dirname(entrypoint)].join(",")}`,
    // postgres.js asks who and where it is
    "--allow-sys=hostname,osRelease,uid",
    ...imports,
    COLLECT_SOON,
    `--preload=${GUARD}`,
    entrypoint,
  ];
}

function eachLine(stream: Readable, log: (line: string) => void): void {
  createInterface({ input: stream, crlfDelay: Infinity }).on("line", log);
}

async function untilListening(port: number, ended: Promise<string>): Promise<void> {
  let reason: string | undefined;
  void ended.then((why) => reason = why);
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!await canConnect(port)) {
    if (reason !== undefined) throw new Error(`ended before it listened (${reason})`);
    if (Date.now() > deadline) {
      throw new Error(`did not listen within ${START_TIMEOUT_MS / 1000} s`);
    }
    await sleep(40);
  }
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      done(true);
    });
    socket.once("error", () => done(false));
  });
}

async function end(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(timer);
}
