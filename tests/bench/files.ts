import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { RAW_COLUMNS } from "@scout/warehouse/line_intake.ts";
import type { Benchmark } from "./benchmark.ts";
import { copyRow } from "./bronze_rows.ts";
import { daysBefore, payloadText, storeNames } from "./payloads.ts";
import { copyClient, plainCopy } from "./plain_copy.ts";
import { median, timed } from "./statistics.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FILES = 13_000;
const REPEATS = 3;

/** A folder of files of one payload each through the command a user runs. */
export const files: Benchmark = {
  name: "files",
  what: "a folder of one-payload JSON files through `scout ingest`",
  run: async (bench) => {
    const count = bench.rows(FILES);
    const stack = await bench.stack({ cron: true });
    const times: { ingest: number; bare: number }[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      const folder = join(bench.folder, `in-${repeat}`);
      const paths = await writePayloads(folder, count, `f${repeat}`);
      const ingest = await timed(() =>
        promisify(execFile)(process.execPath, ["scripts/scout.mjs", "ingest", folder], {
          cwd: ROOT,
          env: { ...process.env, SCOUT_DATA_DIR: stack.dataDir, DATABASE_URL: "" },
        })
      );
      const bare = await timed(async () => {
        const batch = { id: 900_000_000 + repeat, receivedAt: new Date().toISOString() };
        const rows: string[] = [];
        for (const path of paths) {
          const text = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
          rows.push(copyRow(text, batch, rows.length + 1));
        }
        const file = join(bench.folder, "files.copy");
        await writeFile(file, rows.join(""));
        await plainCopy(stack.db.url, `bronze.scout_raw_transactions (${RAW_COLUMNS})`, file);
      });
      const [found] = await stack.db.sql<{ n: number }[]>`
        select coalesce(sum(accepted), 0)::int as n from bronze.batches`;
      if (found?.n !== count * (repeat + 1)) {
        throw new Error(`${found?.n} of ${count * (repeat + 1)} files are in bronze`);
      }
      times.push({ ingest: ingest.seconds, bare: bare.seconds });
      bench.log(`files ${repeat + 1}: ${ingest.seconds.toFixed(1)} s`);
    }
    const rates = times.map(({ ingest }) => count / ingest * 60);
    const bareRate = count / median(times.map(({ bare }) => bare)) * 60;
    return [{
      what: `${count} files of one payload through scout ingest, its start included`,
      value: median(rates),
      unit: "files/min",
      aim: { atLeast: 10_000 },
      samples: rates,
      yardstick: {
        what: `read, parse and \\copy (${copyClient()}) the same files`,
        value: bareRate,
        unit: "files/min",
        ratio: median(rates) / bareRate,
      },
    }];
  },
};

/** As people write them: indented, in several folders. */
async function writePayloads(folder: string, count: number, set: string): Promise<string[]> {
  const options = { set, stores: storeNames(20), days: daysBefore(new Date(), 30) };
  for (let i = 0; i < 10; i++) await mkdir(join(folder, String(i)), { recursive: true });
  const paths: string[] = [];
  for (let n = 0; n < count; n++) {
    const path = join(folder, String(n % 10), `${n}.json`);
    await writeFile(path, JSON.stringify(JSON.parse(payloadText(n, options)), null, 2));
    paths.push(path);
  }
  return paths;
}
