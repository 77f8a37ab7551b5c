import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@scout/stack/ports.ts";
import { startStack } from "@scout/stack/stack.ts";
import { connectWarehouse } from "@scout/warehouse/connect.ts";
import { cloneTemplate, dropDatabase } from "../template_database.ts";
import type { BenchDatabase, Benchmark } from "./benchmark.ts";
import type { Figure } from "./figure.ts";

/** Where benchmarks run. */
export interface BenchServer {
  /** A superuser's URL. */
  serverUrl: string;
  /** A migrated database to be cloned. */
  templateName: string;
  scale: number;
  log(line: string): void;
}

/** Runs one benchmark on databases and stacks of its own, and removes them whatever happens. */
export async function runBenchmark(server: BenchServer, benchmark: Benchmark): Promise<Figure[]> {
  const { serverUrl, templateName, scale, log } = server;
  const ends: (() => Promise<unknown>)[] = [];
  const folder = await mkdtemp(join(tmpdir(), "scout-bench-"));
  ends.push(() => rm(folder, { recursive: true, force: true }));

  const database = async (): Promise<BenchDatabase> => {
    const name = `scout_bench_${randomBytes(6).toString("hex")}`;
    const urls = await cloneTemplate(serverUrl, templateName, name);
    const sql = connectWarehouse(urls.url, { applicationName: "bench" });
    ends.push(async () => {
      await sql.end({ timeout: 5 });
      await dropDatabase(serverUrl, name);
    });
    return { ...urls, sql };
  };
  const stack = async ({ cron }: { cron: boolean }) => {
    const db = await database();
    const dataDir = join(folder, `stack-${ends.length}`);
    await mkdir(dataDir);
    const running = await startStack({
      dataDir,
      apiPort: await freePort(),
      dbPort: await freePort(),
      databaseUrl: db.adminUrl,
      isMigrated: true,
      cron,
      log: (part, line) => line.includes("!! ALERT") && log(`${part}: ${line}`),
    });
    ends.push(() => running.stop());
    await running.wakeFunctions();
    return { ...running, dataDir, db };
  };

  try {
    const measured = await benchmark.run({
      scale,
      rows: (full) => Math.max(1, Math.round(full * scale)),
      folder,
      database,
      stack,
      log,
    });
    return measured.map((figure) => ({ benchmark: benchmark.name, ...figure }));
  } finally {
    for (const end of ends.reverse()) await end();
  }
}
