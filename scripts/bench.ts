import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, Option } from "commander";
import postgres from "postgres";
import { isOfLostSocket } from "@scout/stack/lost_socket.ts";
import { freePort } from "@scout/stack/ports.ts";
import { startPostgres } from "@scout/stack/postgres.ts";
import { BENCHMARKS } from "../tests/bench/benchmarks.ts";
import { productionSettings } from "../tests/bench/default_settings.ts";
import { featuresOn } from "../tests/bench/features.ts";
import { type Figure, figureTable } from "../tests/bench/figure.ts";
import { describeMachine } from "../tests/bench/machine.ts";
import { runBenchmark } from "../tests/bench/run_benchmark.ts";
import { cloneTemplate, makeTemplate } from "../tests/template_database.ts";
import { outliveOutput } from "./lost_output.ts";

interface Options {
  only?: string[];
  quick?: true;
  json?: string;
}

const { only, quick, json } = new Command("npm run bench --")
  .description("Measure Scout against yardsticks of the same run, on a Postgres of its own")
  .addOption(
    new Option("--only <name...>", "run these only").choices(BENCHMARKS.map(({ name }) => name)),
  )
  .option("--quick", "a tenth of the rows; for trying things out, not for comparing")
  .option("--json <file>", "write the figures, machine and settings to a file too")
  .parse()
  .opts<Options>();

outliveOutput();
// a database that is dropped takes the connections of stopping parts along
process.on("uncaughtException", (error) => {
  if (isOfLostSocket(error)) return;
  console.error(`!! ALERT: ${error.stack ?? error.message}`);
  process.exit(1);
});

const dataDir = await mkdtemp(join(tmpdir(), "scout-bench-postgres-"));
const log = (line: string) => console.error(line);
const server = await startPostgres({ dataDir, port: await freePort(), log });
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
    process.exit(1);
  });
}
try {
  const serverUrl = server.adminUrl();
  const templateName = "scout_bench_template";
  await makeTemplate(serverUrl, templateName);
  const { adminUrl } = await cloneTemplate(serverUrl, templateName, "scout_bench_settings");
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  const settings = await productionSettings(sql);
  const features = await featuresOn(sql);
  const machine = await describeMachine(sql);
  await sql.end();

  console.log(
    `${machine.cores} cores (${machine.cpu}), ${machine.memoryGiB} GiB, ${machine.system}`,
  );
  console.log(
    `Postgres ${machine.postgres}, Deno ${machine.deno}, Node ${machine.node}; commit ${machine.commit}; ` +
      `load ${machine.loadBefore ?? "unknown"} before the run`,
  );
  console.log(`Postgres: ${pairs(machine.postgresSettings)}`);
  console.log(`settings, all as the migrations have them: ${pairs(settings)}`);
  console.log(
    `on: functions ${features.functions.join(", ")}; jobs ${
      pairs(features.jobs)
    } (${features.cron}); ` +
      `row level security on ${features.guardedTables} tables; triggers ${
        features.triggers.join(", ")
      }`,
  );
  if (quick) console.log("QUICK: a tenth of the rows; do not compare with full runs");

  const figures: Figure[] = [];
  const writeReport = async (measured: readonly Figure[]) => {
    if (!json) return;
    const report = {
      at: new Date().toISOString(),
      quick: quick ?? false,
      machine,
      features,
      settings,
      figures: measured,
    };
    await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  };
  for (const benchmark of BENCHMARKS.filter(({ name }) => !only || only.includes(name))) {
    log(`${benchmark.name}: ${benchmark.what} …`);
    try {
      figures.push(
        ...await runBenchmark({ serverUrl, templateName, scale: quick ? 0.1 : 1, log }, benchmark),
      );
    } catch (error) {
      // the others are worth having
      log(`!! ALERT: ${benchmark.name}: ${error instanceof Error ? error.stack : error}`);
      process.exitCode = 1;
    }
    // after each, so that a run that is interrupted leaves what it has measured
    await writeReport(figures);
  }
  console.log(`\n${figureTable(figures)}`);
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}

function pairs(object: Record<string, unknown>): string {
  return Object.entries(object).map(([name, value]) => `${name}=${value}`).join(" ");
}
