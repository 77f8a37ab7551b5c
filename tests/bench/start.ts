import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "@scout/stack/ports.ts";
import { startPostgres } from "@scout/stack/postgres.ts";
import type { Benchmark } from "./benchmark.ts";
import { median, timed } from "./statistics.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const REPEATS = 3;

/** `npm start` until it says ready: on a new data folder, and again on the same. */
export const start: Benchmark = {
  name: "start",
  what: "npm start to ready, on a new data folder and warm",
  run: async (bench) => {
    const repeats = bench.scale === 1 ? REPEATS : 1;
    const times = { fresh: [], warm: [], bareFresh: [], bareWarm: [] } as Record<string, number[]>;
    for (let i = 0; i < repeats; i++) {
      const folder = join(bench.folder, `start-${i}`);
      times["fresh"]?.push(await secondsToReady(folder));
      times["warm"]?.push(await secondsToReady(folder));
      const bare = join(bench.folder, `bare-${i}`);
      times["bareFresh"]?.push(await bareSeconds(bare));
      times["bareWarm"]?.push(await bareSeconds(bare));
      bench.log(`start ${i + 1} of ${repeats}`);
    }
    const of = (name: string) => median(times[name] ?? []);
    return [
      {
        what: "npm start to ready, warm",
        value: of("warm"),
        unit: "s",
        aim: { atMost: 8 },
        samples: times["warm"] ?? [],
        yardstick: {
          what: "bare Postgres start",
          value: of("bareWarm"),
          unit: "s",
          ratio: of("warm") / of("bareWarm"),
        },
      },
      {
        what: "npm start to ready, new data folder, dependencies installed",
        value: of("fresh"),
        unit: "s",
        aim: { atMost: 45 },
        samples: times["fresh"] ?? [],
        yardstick: {
          what: "bare initdb + Postgres start",
          value: of("bareFresh"),
          unit: "s",
          ratio: of("fresh") / of("bareFresh"),
        },
      },
    ];
  },
};

async function secondsToReady(dataDir: string): Promise<number> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const env = {
    ...inherited,
    SCOUT_DATA_DIR: dataDir,
    SCOUT_API_PORT: String(await freePort()),
    SCOUT_DB_PORT: String(await freePort()),
  };
  const begun = performance.now();
  const child = spawn(process.execPath, ["scripts/bootstrap.mjs", "start", "--no-sample"], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const seconds = await new Promise<number>((done, fail) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text) => {
        output += text;
        if (/^ready /m.test(output)) done((performance.now() - begun) / 1000);
      });
    }
    child.once("exit", () => fail(new Error(`npm start ended before it was ready:\n${output}`)));
  });
  const ended = once(child, "exit");
  child.kill("SIGINT");
  await ended;
  return seconds;
}

async function bareSeconds(dataDir: string): Promise<number> {
  await mkdir(dataDir, { recursive: true });
  const port = await freePort();
  const { seconds, value } = await timed(() => startPostgres({ dataDir, port, log: () => {} }));
  await value.stop();
  return seconds;
}
