import { existsSync, type FSWatcher, watch as watchFolder } from "node:fs";
import { join } from "node:path";
import { denoBinary } from "./deno_binary.ts";
import { type FunctionConfig, readFunctionConfigs } from "./function_config.ts";
import { type FunctionProcess, startFunctionProcess } from "./function_process.ts";

/** What to run, and how. */
export interface FunctionHostOptions {
  /** The project's folder: where functions run, and all they may read. */
  root: string;
  /** Path of supabase/config.toml. */
  config: string;
  /** What functions see of the environment, besides PATH, HOME and DENO_DIR. */
  env: Record<string, string>;
  /** The Deno executable; npm's when absent. */
  denoPath?: string;
  /** Restart functions when a source file below functions/ or packages/ changes. */
  watch?: boolean;
  /** Start a function when it is first asked for (`wake`), as hosted ones are; else all at once. */
  onDemand?: boolean;
  /** A line a function printed, or one about it. */
  log: (slug: string, line: string) => void;
}

/** Functions that run, each in a process of its own. */
export interface FunctionHost {
  slugs: readonly string[];
  /** Where a function listens; undefined while it is down, and for an unknown one. */
  address(slug: string): { host: string; port: number } | undefined;
  /** Its process now; undefined while it is down. */
  pid(slug: string): number | undefined;
  /** Starts a function that was not asked for yet; resolves when it listens or has failed once. */
  wake(slug: string): Promise<void>;
  stop(): Promise<void>;
}

const FIRST_BACKOFF_MS = 250;
const LONGEST_BACKOFF_MS = 10_000;
/** A function that ran this long was healthy: its next crash starts the backoff anew. */
const HEALTHY_MS = 10_000;

/**
 * Runs the functions of the config, all at once or each when it is first asked for. Resolves when
 * those started listen or have failed once; a failed or crashed one is started again, later each
 * time, without touching the others.
 *
 * The processes end with this one, however it ends (function_guard.ts).
 */
export async function startFunctionHost(options: FunctionHostOptions): Promise<FunctionHost> {
  const configs = await readFunctionConfigs(options.config);
  const denoPath = options.denoPath ?? denoBinary();
  const env = { ...inheritedEnvironment(), ...options.env };
  const functions = new Map(
    configs.map((
      config,
    ) => [config.slug, superviseFunction(config, { ...options, env, denoPath })]),
  );
  if (!options.onDemand) {
    await Promise.all([...functions.values()].map((supervised) => supervised.wake()));
  }
  const watcher = options.watch
    ? watchSources(options.root, () => {
      for (const supervised of functions.values()) supervised.restart();
    })
    : undefined;
  const processOf = (slug: string) => functions.get(slug)?.running();
  return {
    slugs: [...functions.keys()],
    address: (slug) => {
      const running = processOf(slug);
      return running && { host: "127.0.0.1", port: running.port };
    },
    pid: (slug) => processOf(slug)?.pid,
    wake: async (slug) => await functions.get(slug)?.wake(),
    stop: async () => {
      watcher?.close();
      await Promise.all([...functions.values()].map((supervised) => supervised.stop()));
    },
  };
}

function inheritedEnvironment(): Record<string, string> {
  const env: Record<string, string> = {
    NO_COLOR: "1",
    DENO_NO_UPDATE_CHECK: "1",
    SB_REGION: "local",
  };
  for (const name of ["PATH", "HOME", "DENO_DIR", "SystemRoot", "LOCALAPPDATA"]) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  return env;
}

interface Supervised {
  /** Starts it unless it was; resolves when it listens or has failed once. */
  wake(): Promise<void>;
  /** The process when it listens. */
  running(): FunctionProcess | undefined;
  restart(): void;
  stop(): Promise<void>;
}

function superviseFunction(
  config: FunctionConfig,
  options: FunctionHostOptions & { denoPath: string },
): Supervised {
  const log = (line: string) => options.log(config.slug, line);
  const stopping = new AbortController();
  let child: FunctionProcess | undefined;
  let running: FunctionProcess | undefined;
  let isRestart = false;
  let started = () => {};
  const firstStart = new Promise<void>((done) => started = done);

  const runOnce = async (): Promise<string> => {
    child = await startFunctionProcess({ ...options, config, log });
    if (stopping.signal.aborted) await child.stop();
    try {
      await child.listening;
      running = child;
      started();
    } catch (error) {
      await child.stop();
      return error instanceof Error ? error.message : String(error);
    }
    const reason = await child.ended;
    running = undefined;
    return reason;
  };

  const supervise = async () => {
    let backoff = FIRST_BACKOFF_MS;
    while (!stopping.signal.aborted) {
      const began = Date.now();
      isRestart = false;
      let reason: string;
      try {
        reason = await runOnce();
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error);
      }
      started();
      if (stopping.signal.aborted) return;
      if (isRestart) {
        log("restarted because a source file changed");
        continue;
      }
      if (Date.now() - began > HEALTHY_MS) backoff = FIRST_BACKOFF_MS;
      log(`!! ALERT: function ${config.slug} is down: ${reason}; next start in ${backoff} ms`);
      await pause(backoff, stopping.signal);
      backoff = Math.min(backoff * 2, LONGEST_BACKOFF_MS);
    }
  };
  let supervision: Promise<void> | undefined;

  return {
    wake: () => {
      supervision ??= supervise();
      return firstStart;
    },
    running: () => running,
    restart: () => {
      isRestart = true;
      running = undefined;
      void child?.stop();
    },
    stop: async () => {
      stopping.abort();
      await child?.stop();
      await supervision;
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      done();
    }, { once: true });
  });
}

/** Deno's own --watch would restart the guard's wait for stdin too, and outlive the host. */
function watchSources(root: string, onChange: () => void): { close(): void } {
  let timer: NodeJS.Timeout | undefined;
  const changed = (_: string, file: string | null) => {
    if (file === null || !/\.(?:ts|json)$/.test(file) || /(?:\.test\.ts$|^stack\b)/.test(file)) {
      return;
    }
    clearTimeout(timer);
    // editors write a file in several steps
    timer = setTimeout(onChange, 200);
  };
  const watchers: FSWatcher[] = ["functions", "packages"].map((name) => join(root, name))
    .filter((folder) => existsSync(folder))
    .map((folder) => watchFolder(folder, { recursive: true }, changed));
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
