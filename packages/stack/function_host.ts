import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { watch as watchFolder } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { dirname, resolve } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parse } from "smol-toml";
import { freePort } from "./ports.ts";

/** What to run, and how. */
export interface FunctionHostOptions {
  /** The project's folder: functions may read it. */
  root: string;
  /** Path of supabase/config.toml. */
  config: string;
  /** The environment of every function, besides PATH and HOME. */
  env: Record<string, string>;
  /** Reload a function when its source changes. */
  watch: boolean;
  log: (slug: string, line: string) => void;
}

/** The running functions. */
export interface FunctionHost {
  slugs: readonly string[];
  /** Where a function listens; undefined while it is starting or restarting. */
  address(slug: string): { host: string; port: number } | undefined;
  stop(): Promise<void>;
}

interface FunctionConfig {
  slug: string;
  entrypoint: string;
  importMap: string | undefined;
}

const RESTART_DELAYS_MS = [100, 500, 1000, 2000, 5000];
const STEADY_MS = 10_000;
const STOP_MS = 5_000;

/**
 * Runs every `[functions.<slug>]` of supabase/config.toml in a Deno process of its own, so that one
 * that crashes takes no other with it. A crashed one is started again, later each time. Resolves when
 * all of them listen.
 *
 * @throws Error when a function cannot be started at all.
 */
export async function startFunctionHost(options: FunctionHostOptions): Promise<FunctionHost> {
  const functions = await readConfig(options.config);
  const running = await Promise.all(functions.map((config) => superviseFunction(config, options)));
  const watcher = options.watch
    ? watchSources(options.root, () => running.forEach((one) => one.reload()))
    : undefined;
  return {
    slugs: functions.map(({ slug }) => slug),
    address: (slug) => running.find((one) => one.slug === slug)?.address(),
    stop: async () => {
      watcher?.stop();
      await Promise.all(running.map((one) => one.stop()));
    },
  };
}

async function readConfig(file: string): Promise<FunctionConfig[]> {
  const config = parse(await readFile(file, "utf8"));
  const functions = (config["functions"] ?? {}) as Record<string, Record<string, unknown>>;
  return Object.entries(functions)
    .filter(([, block]) => block["enabled"] !== false)
    .map(([slug, block]) => ({
      slug,
      entrypoint: resolve(
        dirname(file),
        String(block["entrypoint"] ?? `functions/${slug}/index.ts`),
      ),
      importMap: block["import_map"] === undefined
        ? undefined
        : resolve(dirname(file), String(block["import_map"])),
    }));
}

/** Tells, once per burst, that something functions are made of has changed. */
function watchSources(root: string, changed: () => void): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const watchers = ["functions", "packages"].map((folder) =>
    watchFolder(resolve(root, folder), { recursive: true }, (_event, file) => {
      if (!file?.endsWith(".ts") || file.endsWith(".test.ts")) return;
      clearTimeout(timer);
      timer = setTimeout(changed, 150);
    })
  );
  return {
    stop: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

interface SupervisedFunction {
  slug: string;
  /** Ends it, so that it is started again with the sources as they are now. */
  reload(): void;
  address(): { host: string; port: number } | undefined;
  stop(): Promise<void>;
}

async function superviseFunction(
  config: FunctionConfig,
  options: FunctionHostOptions,
): Promise<SupervisedFunction> {
  const { slug } = config;
  const { log } = options;
  let stopping = false;
  let child: ChildProcess | undefined;
  let port: number | undefined;

  const launch = async (): Promise<ChildProcess> => {
    const chosen = await freePort();
    const started = spawnFunction(config, options, chosen);
    child = started;
    if (stopping) started.kill("SIGKILL");
    await untilListening(started, chosen, slug);
    port = chosen;
    return started;
  };
  const revive = async (crashes: number) => {
    await sleep(RESTART_DELAYS_MS[Math.min(crashes, RESTART_DELAYS_MS.length - 1)]);
    if (stopping) return;
    try {
      watch(await launch(), crashes + 1);
    } catch (error) {
      log(slug, `did not start: ${error instanceof Error ? error.message : error}`);
      void revive(crashes + 1);
    }
  };
  const watch = (watched: ChildProcess, crashes: number) => {
    const since = Date.now();
    watched.once("exit", (code, signal) => {
      port = undefined;
      if (stopping) return;
      log(slug, `ended unexpectedly (${signal ?? `exit ${code}`}); starting it again`);
      void revive(Date.now() - since > STEADY_MS ? 0 : crashes);
    });
  };
  watch(await launch(), 0);

  return {
    slug,
    address: () => port === undefined ? undefined : { host: "127.0.0.1", port },
    reload: () => {
      log(slug, "a source changed; starting it again");
      child?.kill("SIGTERM");
    },
    stop: async () => {
      stopping = true;
      port = undefined;
      if (child) await endProcess(child);
    },
  };
}

function spawnFunction(
  config: FunctionConfig,
  { root, env, log }: FunctionHostOptions,
  port: number,
): ChildProcess {
  const { slug, entrypoint, importMap } = config;
  const guard = fileURLToPath(new URL("function_guard.ts", import.meta.url));
  const child = spawn(denoBinary(), [
    "run",
    "--no-prompt",
    "--allow-net",
    "--allow-env",
    `--allow-read=${root}`,
    "--allow-sys=hostname,osRelease",
    `--preload=${guard}`,
    ...(importMap
      ? [importMap.endsWith("deno.json") ? `--config=${importMap}` : `--import-map=${importMap}`]
      : []),
    entrypoint,
  ], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      NO_COLOR: "1",
      DENO_NO_UPDATE_CHECK: "1",
      ...env,
      DENO_SERVE_ADDRESS: `tcp:127.0.0.1:${port}`,
    },
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => log(slug, line));
  }
  return child;
}

async function untilListening(child: ChildProcess, port: number, slug: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  let failure: Error | undefined;
  child.once("error", (error) => failure = error);
  while (Date.now() < deadline) {
    if (failure) throw failure;
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(
        `the function ${slug} ended while starting (exit ${child.exitCode ?? child.signalCode})`,
      );
    }
    if (await accepts(port)) return;
    await sleep(30);
  }
  child.kill("SIGKILL");
  throw new Error(`the function ${slug} did not listen within half a minute`);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      done(true);
    });
    socket.once("error", () => done(false));
  });
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await gone;
  clearTimeout(timer);
}

/** The real Deno of node_modules; its launcher script would stand between us and the process. */
function denoBinary(): string {
  const require = createRequire(import.meta.url);
  const fromDeno = createRequire(require.resolve("deno/package.json"));
  const libc = process.platform === "linux" ? "-glibc" : "";
  const name = `@deno/${process.platform}-${process.arch}${libc}/package.json`;
  return resolve(
    dirname(fromDeno.resolve(name)),
    process.platform === "win32" ? "deno.exe" : "deno",
  );
}
