import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { finished, pipeline } from "node:stream/promises";
import postgres from "postgres";
import type { Bench, Benchmark, BenchStack, Measured } from "./benchmark.ts";
import { checkpoint } from "./checkpoint.ts";
import { copyClient, plainCopy } from "./plain_copy.ts";
import { peakResidentBytes } from "./process_usage.ts";
import { saleRows, workbookBytes } from "./sale_files.ts";
import { median, timed } from "./statistics.ts";

const CSV_ROWS = 1_000_000;
/** Each in a stack of its own: what a process took before is not measured again. */
const CSV_PASSES = 3;
const WORKBOOK_ROWS = 540_000;
const SLUG = "drive-universal-processor";
const MB = 1024 ** 2;
const COLUMNS =
  "received_at, batch_id, line_no, file_id, sheet, row_no, byte_offset, record, mapped";

/** How a file went through the function. */
interface Passage {
  seconds: number;
  calls: number;
  /** CPU of the longest call, where the runtime tells it. */
  cpuMs: number | null;
  /** Most resident memory of the function's process, in bytes. */
  peak: number | undefined;
}

/** Files of half a million rows and more, posted to the function, which reads them over as many calls as it takes. */
export const largeFiles: Benchmark = {
  name: "large-files",
  what: "a CSV of a million rows and a workbook of half a million, posted to the function",
  run: async (bench) => [...await csv(bench), ...await workbook(bench)],
};

async function csv(bench: Bench): Promise<Measured[]> {
  const count = bench.rows(CSV_ROWS);
  const file = join(bench.folder, "sales.csv");
  await writeCsv(file, count);
  const passages: (Passage & { copied: number })[] = [];
  for (let n = 0; n < CSV_PASSES; n++) {
    const stack = await bench.stack({ cron: false });
    const passage = await pass(bench, stack, file, count);
    passages.push({ ...passage, copied: await copyAgain(bench, stack) });
  }
  const value = median(passages.map(({ copied, seconds }) => copied / seconds));
  const seconds = median(passages.map((passage) => passage.seconds));
  const calls = median(passages.map((passage) => passage.calls));
  return [
    {
      what: `${count} rows × 10 columns of CSV, posted → committed staging, rate against \\copy`,
      value,
      unit: "x",
      aim: { atLeast: 0.5 },
      note: `${Math.round(count / seconds)} rows/s, ${calls} calls; the middle of ${CSV_PASSES}`,
      yardstick: {
        what: `\\copy of the same staged rows through ${copyClient()}`,
        value: count / median(passages.map(({ copied }) => copied)),
        unit: "rows/s",
        ratio: value,
      },
    },
    ...budget(`${count} rows of CSV`, 150, passages),
  ];
}

async function workbook(bench: Bench): Promise<Measured[]> {
  const count = bench.rows(WORKBOOK_ROWS);
  const file = join(bench.folder, "sales.xlsx");
  await writeFile(file, await workbookBytes(saleRows(count)));
  const stack = await bench.stack({ cron: false });
  const passage = await pass(bench, stack, file, count);
  const copied = await copyAgain(bench, stack);
  return [
    {
      what: `${count} rows × 8 columns of xlsx, posted → committed staging`,
      value: passage.seconds,
      unit: "s",
      note: `complete, ${passage.calls} calls`,
      yardstick: {
        what: `\\copy of the same staged rows through ${copyClient()}`,
        value: copied,
        unit: "s",
        ratio: passage.seconds / copied,
      },
    },
    ...budget(`${count} rows of xlsx`, 256, [passage]),
  ];
}

/** What any call or process took most. */
function budget(what: string, mb: number, passages: readonly Passage[]): Measured[] {
  const cpuMs = passages.flatMap((passage) => passage.cpuMs ?? []);
  const peaks = passages.flatMap((passage) => passage.peak ?? []);
  return [
    ...cpuMs.length === 0 ? [] : [{
      what: `${what}: CPU of the longest call`,
      value: Math.max(...cpuMs) / 1000,
      unit: "s",
      aim: { atMost: 2 },
      note: "metadata.function_audit.cpu_ms",
    }],
    ...peaks.length === 0 ? [] : [{
      what: `${what}: most memory of the function's process`,
      value: Math.max(...peaks) / MB,
      unit: "MB",
      aim: { atMost: mb },
      note: passages.length > 1 ? `the most of ${passages.length}` : undefined,
    }],
  ];
}

async function pass(
  bench: Bench,
  stack: BenchStack,
  file: string,
  count: number,
): Promise<Passage> {
  await checkpoint(stack.db);
  const pid = stack.functionPid(SLUG) ?? -1;
  const { peak, value } = await peakResidentBytes(pid, () =>
    timed(async () => {
      await post(stack, file);
      await staged(stack);
    }));
  const [found] = await stack.db.sql<
    { rows: number; calls: number; cpu: number | null; failed: number }[]
  >`
    select
      (select count(*)::int from staging.file_records) as rows,
      (select calls from metadata.file_queue) as calls,
      (select max(a.cpu_ms)::float8 from metadata.function_audit a where a.function_name = 'universal-processor') as cpu,
      (select count(*)::int from metadata.function_audit a where a.function_name = 'universal-processor' and a.error is not null) as failed`;
  if (found?.rows !== count || found.failed > 0) {
    throw new Error(`${found?.rows} of ${count} rows are staged, ${found?.failed} calls failed`);
  }
  if (stack.functionPid(SLUG) !== pid) throw new Error("the function was started again meanwhile");
  bench.log(`${file.split("/").at(-1)}: ${value.seconds.toFixed(1)} s in ${found.calls} calls`);
  return { seconds: value.seconds, calls: found.calls, cpuMs: found.cpu, peak };
}

/** Posts the file as curl does, from disk. */
async function post(stack: BenchStack, file: string): Promise<void> {
  const { size } = await stat(file);
  const head = Buffer.from(
    `--scout\r\nContent-Disposition: form-data; name="file"; filename="${
      file.split("/").at(-1)
    }"\r\n\r\n`,
  );
  const end = Buffer.from("\r\n--scout--\r\n");
  const sending = request(`${stack.apiUrl}/functions/v1/${SLUG}/files`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${stack.keys.secretKey}`,
      "content-type": "multipart/form-data; boundary=scout",
      "content-length": head.length + size + end.length,
    },
  });
  const answered = new Promise<string>((resolve, reject) => {
    sending.on("error", reject);
    sending.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => text += piece);
      response.on(
        "end",
        () => response.statusCode === 200 ? resolve(text) : reject(new Error(text)),
      );
    });
  });
  await pipeline(async function* () {
    yield head;
    yield* createReadStream(file, { highWaterMark: 262_144 });
    yield end;
  }, sending);
  await answered;
}

async function staged(stack: BenchStack): Promise<void> {
  for (;;) {
    const [file] = await stack.db.sql<{ done: boolean; error: string | null }[]>`
      select f.staged_at is not null as done, q.last_error as error
      from staging.universal_file_ingestion f join metadata.file_queue q using (file_id)`;
    if (file?.done) return;
    if (file?.error) throw new Error(file.error);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Copies what was staged into the same table once more, as other batches; seconds. */
async function copyAgain(bench: Bench, stack: BenchStack): Promise<number> {
  const path = join(bench.folder, "staged.copy");
  const sql = postgres(stack.db.adminUrl, { max: 1, onnotice: () => {} });
  const rows = await sql.unsafe(
    `copy (select ${
      COLUMNS.replace("batch_id", "batch_id + 1000000")
    } from staging.file_records) to stdout`,
  ).readable();
  const out = createWriteStream(path);
  rows.pipe(out);
  await finished(out);
  await sql.end();
  await checkpoint(stack.db);
  const { seconds } = await timed(() =>
    plainCopy(stack.db.url, `staging.file_records (${COLUMNS})`, path)
  );
  return seconds;
}

/** Sold lines of receipts, as a till's export has them. */
async function writeCsv(path: string, count: number): Promise<void> {
  const out = createWriteStream(path);
  out.write(
    "transaction_id,transaction_timestamp,store_id,customer_id,sku,product_name,quantity,unit_price,total_price,payment_method\n",
  );
  let text = "";
  for (let i = 0; i < count; i++) {
    const receipt = Math.floor(i / 4);
    const at = new Date(Date.UTC(2025, 0, 1) + receipt * 60_000).toISOString().slice(0, 19);
    const [quantity, price] = [1 + i % 5, 50 + i * 7 % 9_950];
    text +=
      `T${String(receipt).padStart(8, "0")},${at},S${101 + receipt % 40},C${receipt % 20_011},` +
      `${480_000 + i * 7 % 4_001},"Kape 3-in-1, ${i * 7 % 4_001} g",${quantity},${money(price)},` +
      `${money(quantity * price)},${receipt % 3 === 0 ? "gcash" : "cash"}\n`;
    if (text.length > 1_000_000) {
      if (!out.write(text)) await once(out, "drain");
      text = "";
    }
  }
  out.end(text);
  await finished(out);
}

function money(cents: number): string {
  return (cents / 100).toFixed(2);
}
