import { setTimeout as sleep } from "node:timers/promises";
import { deliver, postOf, send } from "./device.ts";
import { check, type Fault } from "./fault.ts";
import { sale, sales } from "./sales.ts";

const RESUMES = 20;
/** 1 % of what a request, a chunk, a promotion and a refresh may take by default. */
const ONE_PERCENT = {
  ingest_max_lines: 400,
  ingest_max_bytes: 377_487,
  ingest_chunk_lines: 100,
  ingest_chunk_bytes: 125_829,
  refresh_keys_per_transaction: 1,
};

/** Budgets so small that each job must go on where it left off, again and again. */
export const budgets: readonly Fault[] = [
  {
    name: "budget-lines",
    what: "1 % of the lines a request may take: 20 resumes and more, of promotion and refresh too",
    // so short that a run of promotion takes one batch
    settings: { ...ONE_PERCENT, promote_max_seconds: 0.0005 },
    run: async ({ ingestUrl, sql, device }) => {
      const post = postOf(await device(), "lines", sales(1, 8100));
      enough("the upload", (await deliver(ingestUrl, post)).requests);
      let runs = 0;
      for (let waiting = true; waiting; runs++) {
        await sql`call silver.promote()`;
        waiting =
          (await sql`select from bronze.batches where status = 'received' limit 1`).length > 0;
      }
      enough("promotion", runs);
      await sql`call gold.refresh()`;
      const [log] = await sql`
        select count(*)::int as n from metadata.etl_processing_log where process_name = 'gold.refresh'`;
      enough("refresh", log?.["n"]);
      return [post];
    },
  },
  {
    name: "budget-bytes",
    what: "1 % of the bytes a request may take: 20 resumes and more",
    settings: ONE_PERCENT,
    run: async ({ ingestUrl, device }) => {
      const post = postOf(await device(), "bytes", sales(1, 850, { pad: "x".repeat(9000) }));
      enough("the upload", (await deliver(ingestUrl, post)).requests);
      return [post];
    },
  },
  {
    name: "budget-time",
    what: "60 ms a request on a slow line: 20 resumes and more",
    settings: { ingest_max_ms: 60 },
    run: async ({ ingestUrl, device }) => {
      const lines = Array.from({ length: 1000 }, (_, i) => `${JSON.stringify(sale(i + 1))}\n`);
      const post = postOf(await device(), "time", lines.join(""));
      let requests = 0;
      for (let firstLine = 1; firstLine > 0; requests++) {
        const answer = await send(ingestUrl, post, {
          firstLine,
          body: slowly(lines.slice(firstLine - 1)),
        });
        check(answer.status === 200 && requests < 1000, () => JSON.stringify(answer));
        firstLine = Number(answer.body["resume_from"] ?? 0);
      }
      enough("the upload", requests);
      return [post];
    },
  },
];

function enough(job: string, times: number): void {
  check(
    times > RESUMES,
    () => `${job} was done in ${times} runs; at least ${RESUMES} resumes wanted`,
  );
}

/** Five lines every ten milliseconds. */
function slowly(lines: readonly string[]): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull: async (controller) => {
      if (at >= lines.length) return controller.close();
      await sleep(10);
      controller.enqueue(new TextEncoder().encode(lines.slice(at, at + 5).join("")));
      at += 5;
    },
  });
}
