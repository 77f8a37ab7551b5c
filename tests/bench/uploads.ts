import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import postgres from "postgres";
import type { Benchmark, BenchStack, Measured } from "./benchmark.ts";
import { checkpoint } from "./checkpoint.ts";
import { daysBefore, payloadText, storeNames } from "./payloads.ts";
import { cpuSeconds } from "./process_usage.ts";
import { median, quantile, timed } from "./statistics.ts";

const CLIENT = fileURLToPath(new URL("uploads_client.ts", import.meta.url));
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FILES = 13_000;
const SENDERS = 8;
const SLUG = "drive-universal-processor";

/** What a process of senders is to do. */
export interface UploadsTask {
  apiUrl: string;
  key: string;
  /** Distinguishes the files of one run from those of another. */
  set: string;
  count: number;
  /** Files that are under way at a time. */
  senders: number;
}

/** What it tells. */
export interface UploadsResult {
  seconds: number;
  /** Rows, as the answers say. */
  staged: number;
  /** Answers by the file's status. */
  statuses: Record<string, number>;
  latenciesMs: number[];
}

/** Thousands of small JSON files, each a post of its own, their mapping decided on the first. */
export const uploads: Benchmark = {
  name: "uploads",
  what: "small JSON files posted one by one to the upload endpoint",
  run: async (bench) => {
    // as the uploads of devices are measured: nothing is promoted meanwhile
    const stack = await bench.stack({ cron: false });
    const count = bench.rows(FILES);
    await decide(stack);
    await send(stack, { set: "warm", count: Math.min(count, 500), senders: SENDERS });

    const pid = stack.functionPid(SLUG) ?? -1;
    const before = await cpuSeconds(pid);
    const many = await send(stack, { set: "many", count, senders: SENDERS });
    const cpu = await cpuSeconds(pid);
    bench.log(`uploads by ${SENDERS} senders: ${many.seconds.toFixed(1)} s`);
    const one = await send(stack, { set: "one", count: Math.ceil(count / 4), senders: 1 });
    bench.log(`uploads by one sender: ${one.seconds.toFixed(1)} s`);
    const bare = await inserts(stack, count);
    const oneBare = await inserts(stack, Math.ceil(count / 4), 1);
    return [
      rate(`${count} JSON files, each posted by itself, ${SENDERS} at a time`, many, count, {
        what: `bare inserts of the same JSON, a transaction each, ${SENDERS} at a time`,
        perMinute: bare,
      }),
      rate("the same by one sender that waits for each answer", one, Math.ceil(count / 4), {
        what: "bare inserts, one after the other",
        perMinute: oneBare,
      }),
      ...before === undefined || cpu === undefined ? [] : [{
        what: `the function's CPU a file, ${SENDERS} at a time`,
        value: (cpu - before) / count * 1e3,
        unit: "ms",
      }],
    ];
  },
};

function rate(
  what: string,
  { seconds, latenciesMs }: UploadsResult,
  count: number,
  yardstick: { what: string; perMinute: number },
): Measured {
  const value = count / seconds * 60;
  return {
    what,
    value,
    unit: "files/min",
    aim: { atLeast: 10_000 },
    note: `answered after ${median(latenciesMs).toFixed(1)} ms, 99 % within ${
      quantile(latenciesMs, 0.99).toFixed(0)
    } ms`,
    yardstick: {
      what: yardstick.what,
      value: yardstick.perMinute,
      unit: "files/min",
      ratio: value / yardstick.perMinute,
    },
  };
}

/** A person looks at the first file; what is decided holds for those to come. */
async function decide(stack: BenchStack): Promise<void> {
  await send(stack, { set: "first", count: 1, senders: 1 }, { isDecided: false });
  const [file] = await stack.db.sql<{ file_id: number; status: string }[]>`
    select file_id, status from staging.universal_file_ingestion`;
  if (file?.status === "review") {
    await stack.db.sql`select metadata.resolve_mapping(${file.file_id}, '{"itemId": null}')`;
  }
  await fetch(`${stack.apiUrl}/functions/v1/${SLUG}`, {
    method: "POST",
    headers: { authorization: `Bearer ${stack.keys.secretKey}` },
  });
  const left = await stack.db.sql`
    select from staging.universal_file_ingestion where status <> 'ingested'`;
  if (left.length > 0) throw new Error("the first file was not ingested");
}

async function send(
  stack: BenchStack,
  task: Omit<UploadsTask, "apiUrl" | "key">,
  { isDecided = true } = {},
): Promise<UploadsResult> {
  await checkpoint(stack.db);
  const whole = { ...task, apiUrl: stack.apiUrl, key: stack.keys.secretKey };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", CLIENT, JSON.stringify(whole)],
    { cwd: ROOT, maxBuffer: 64 << 20 },
  );
  const result = JSON.parse(stdout) as UploadsResult;
  const [found] = await stack.db.sql<{ files: number; rows: number }[]>`
    select count(distinct f.file_id)::int as files, count(r.line_no)::int as rows
    from staging.universal_file_ingestion f
    join staging.file_records r on r.file_id = f.file_id
    where f.file_name like ${`${task.set}-%`}`;
  const answered = isDecided ? result.statuses["ingested"] : task.count;
  if (found?.files !== task.count || found.rows < result.staged || answered !== task.count) {
    throw new Error(
      `${JSON.stringify(found)} of ${task.count}: ${JSON.stringify(result.statuses)}`,
    );
  }
  return result;
}

/** The least that keeping a file costs: its JSON in a row and a commit. */
async function inserts(stack: BenchStack, count: number, senders = SENDERS): Promise<number> {
  const sql = postgres(stack.db.url, { max: senders, onnotice: () => {} });
  await sql`create table if not exists public.bench_files (id bigserial primary key, body jsonb)`;
  const options = { set: "bare", stores: storeNames(20), days: daysBefore(new Date(), 30) };
  let next = 0;
  const inTurn = async () => {
    for (let n = next++; n < count; n = next++) {
      await sql`insert into public.bench_files (body) values (${
        payloadText(n, options)
      }::text::jsonb)`;
    }
  };
  const { seconds } = await timed(() => Promise.all(Array.from({ length: senders }, inTurn)));
  await sql.end();
  return count / seconds * 60;
}
