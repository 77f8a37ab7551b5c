import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { once } from "node:events";
import { RAW_COLUMNS } from "@scout/warehouse/line_intake.ts";
import { registerDevice } from "../../scripts/device.ts";
import type { Bench, Benchmark, BenchStack, Measured } from "./benchmark.ts";
import { copyRow } from "./bronze_rows.ts";
import { checkpoint } from "./checkpoint.ts";
import { daysBefore, payloadText, storeNames } from "./payloads.ts";
import { copyClient, plainCopy } from "./plain_copy.ts";
import { cpuSeconds, peakResidentBytes, residentBytes } from "./process_usage.ts";
import { runClient } from "./run_client.ts";
import { median, timed } from "./statistics.ts";

const ROWS = 200_000;
const REPEATS = 3;
const TABLE = `bronze.scout_raw_transactions (${RAW_COLUMNS})`;

interface Run {
  uploadSeconds: number;
  /** Within the function, from the head of each request to its answer. */
  ownSeconds: number;
  copySeconds: number;
  posts: number;
  cpuMicros: number | undefined;
  parseMicros: number;
  /** Most resident memory of the function's process, in bytes. */
  peak: number | undefined;
}

/**
 * One upload as long as the default budget cuts it into several posts, against a plain COPY of the
 * same payloads with the same columns into the same table; and what it costs the function.
 */
export const upload: Benchmark = {
  name: "upload",
  what: "a long upload through resumed posts against \\copy of the same rows",
  run: async (bench) => {
    const rows = bench.rows(ROWS);
    const stack = await bench.stack({ cron: false });
    const token = await registerDevice(stack.db.sql, {
      deviceId: "BENCH",
      storeId: "BENCH",
      mayRelay: true,
    });
    await warmUp(bench, stack, token);
    const idle = await residentBytes(pidOf(stack));

    const slow = await slowly(bench, stack, token, rows);
    const runs: Run[] = [];
    for (let i = 0; i < REPEATS; i++) {
      runs.push(await measureOnce(bench, stack, token, rows, i));
      bench.log(
        `upload ${i + 1}: ${runs[i]?.uploadSeconds.toFixed(2)} s, \\copy ${
          runs[i]?.copySeconds.toFixed(2)
        } s`,
      );
    }
    return figures(rows, runs, idle, slow);
  },
};

function figures(
  rows: number,
  runs: readonly Run[],
  idle: number | undefined,
  slow: { peak: number | undefined; seconds: number; posts: number },
): Measured[] {
  const ratios = runs.map((run) => run.copySeconds / run.uploadSeconds);
  const copyRate = rows / median(runs.map((run) => run.copySeconds));
  const measured: Measured[] = [{
    what: `${rows} lines in ${runs[0]?.posts} posts → committed bronze, rate against \\copy`,
    value: median(ratios),
    unit: "x",
    aim: { atLeast: 0.6 },
    samples: ratios,
    note: `${Math.round(rows / median(runs.map((run) => run.uploadSeconds)))} rows/s; aim 0.8`,
    yardstick: {
      what: `\\copy through ${copyClient()}`,
      value: copyRate,
      unit: "rows/s",
      ratio: median(ratios),
    },
  }];
  const own = runs.map((run) => run.copySeconds / run.ownSeconds);
  measured.push({
    what: "the same by the function's own clock, without client and gateway between posts",
    value: median(own),
    unit: "x",
    samples: own,
    yardstick: {
      what: `\\copy through ${copyClient()}`,
      value: copyRate,
      unit: "rows/s",
      ratio: median(own),
    },
  });
  const cpu = runs.flatMap((run) => run.cpuMicros ?? []);
  if (cpu.length > 0) {
    const parse = median(runs.map((run) => run.parseMicros));
    measured.push({
      what: "CPU of the function per row",
      value: median(cpu),
      unit: "µs",
      aim: { atMost: 20 },
      samples: cpu,
      yardstick: {
        what: "JSON.parse + SHA-256 in Node",
        value: parse,
        unit: "µs",
        ratio: median(cpu) / parse,
      },
    });
  }
  if (idle !== undefined && slow.peak !== undefined) {
    measured.push({
      what: "memory of the function above idle while a client sends slowly",
      value: (slow.peak - idle) / 1e6,
      unit: "MB",
      aim: { atMost: 100 },
      note: `${slow.posts} posts in ${slow.seconds.toFixed(0)} s; idle ${
        Math.round(idle / 1e6)
      } MB`,
    });
  }
  const peak = Math.max(...runs.map((run) => run.peak ?? Number.NaN));
  if (idle !== undefined && !Number.isNaN(peak)) {
    measured.push({
      what: "the same at full speed, one upload after another in the same process",
      value: (peak - idle) / 1e6,
      unit: "MB",
      note: `hosted limit: 256 MB in all; here ${Math.round(peak / 1e6)} MB`,
    });
  }
  return measured;
}

/** One more than a request may commit, so that the function says where to resume. */
async function linesPerPost({ db }: BenchStack): Promise<number> {
  const [setting] = await db.sql<{ lines: number }[]>`
    select metadata.setting_number('ingest_max_lines')::int as lines`;
  return (setting?.lines ?? 0) + 1;
}

function pidOf(stack: BenchStack): number {
  const pid = stack.functionPid("ingest-stream");
  if (pid === undefined) throw new Error("ingest-stream is down");
  return pid;
}

/** Payloads as NDJSON, and (for \copy) as rows of the table; in files. */
async function writeFiles(bench: Bench, set: string, rows: number, batchId: number) {
  const ndjson = join(bench.folder, `${set}.ndjson`);
  const copy = join(bench.folder, `${set}.copy`);
  const options = { set, stores: storeNames(20), days: daysBefore(new Date(), 30) };
  const batch = { id: batchId, receivedAt: new Date().toISOString() };
  const files = [createWriteStream(ndjson), createWriteStream(copy)] as const;
  for (let n = 0; n < rows; n += 1000) {
    let lines = "";
    let table = "";
    for (let i = n; i < Math.min(rows, n + 1000); i++) {
      const text = payloadText(i, options);
      lines += `${text}\n`;
      table += copyRow(text, batch, i + 1);
    }
    for (const [i, text] of [lines, table].entries()) {
      const file = files[i];
      if (file && !file.write(text)) await once(file, "drain");
    }
  }
  await Promise.all(files.map((file) => new Promise<void>((done) => file.end(done))));
  return { ndjson, copy };
}

async function warmUp(bench: Bench, { apiUrl }: BenchStack, token: string): Promise<void> {
  const { ndjson } = await writeFiles(bench, "warm", 100, 1);
  await runClient({ mode: "upload", apiUrl, token, file: ndjson, key: "warm" });
}

async function slowly(bench: Bench, stack: BenchStack, token: string, rows: number) {
  const files = await writeFiles(bench, "slow", rows, 900_000_000);
  const lines = await linesPerPost(stack);
  const { peak, value } = await peakResidentBytes(
    pidOf(stack),
    () =>
      runClient({
        mode: "upload",
        linesPerPost: lines,
        apiUrl: stack.apiUrl,
        token,
        file: files.ndjson,
        key: "slow",
        bytesPerSecond: 8e6,
      }),
  );
  if (value.accepted !== rows) throw new Error(`${value.accepted} of ${rows} rows were accepted`);
  await Promise.all([files.ndjson, files.copy].map((file) => rm(file)));
  return { peak, seconds: value.seconds, posts: value.posts };
}

async function measureOnce(
  bench: Bench,
  stack: BenchStack,
  token: string,
  rows: number,
  repeat: number,
): Promise<Run> {
  const set = `u${repeat}`;
  const files = await writeFiles(bench, set, rows, 900_000_001 + repeat);
  const pid = pidOf(stack);
  await checkpoint(stack.db);
  const before = await cpuSeconds(pid);
  const lines = await linesPerPost(stack);
  const { peak, value: sent } = await peakResidentBytes(pid, () =>
    runClient({
      mode: "upload",
      apiUrl: stack.apiUrl,
      token,
      file: files.ndjson,
      key: set,
      linesPerPost: lines,
    }));
  const [own] = await stack.db.sql<{ seconds: number }[]>`
    select sum(duration_ms)::float8 / 1000 as seconds
    from metadata.function_audit
    where post_id = (select id from bronze.posts where idempotency_key = ${set})`;
  const after = await cpuSeconds(pid);
  if (sent.accepted !== rows) throw new Error(`${sent.accepted} of ${rows} rows were accepted`);

  await checkpoint(stack.db);
  const copied = await timed(() => plainCopy(stack.db.url, TABLE, files.copy));
  await Promise.all([files.ndjson, files.copy].map((file) => rm(file)));
  return {
    uploadSeconds: sent.seconds,
    ownSeconds: own?.seconds ?? Number.NaN,
    copySeconds: copied.seconds,
    posts: sent.posts,
    cpuMicros: before === undefined || after === undefined
      ? undefined
      : (after - before) / rows * 1e6,
    parseMicros: await parseMicros(),
    peak,
  };
}

/** What looking at a line costs at least: the yardstick of the function's CPU. */
async function parseMicros(): Promise<number> {
  const { hash } = await import("node:crypto");
  const options = { set: "p", stores: storeNames(20), days: daysBefore(new Date(), 30) };
  const lines = Array.from({ length: 20_000 }, (_, n) => payloadText(n, options));
  const start = process.cpuUsage();
  for (const line of lines) {
    JSON.parse(line);
    hash("sha256", line, "buffer");
  }
  const used = process.cpuUsage(start);
  return (used.user + used.system) / lines.length;
}
