import { setTimeout as sleep } from "node:timers/promises";
import { headerFingerprint } from "@scout/tabular/infer.ts";
import { check, type Fault, type FaultContext, type SentFile } from "./fault.ts";

const ROWS = 1_200;
const HEADER = [
  "transaction_id",
  "transaction_timestamp",
  "store_id",
  "product_name",
  "quantity",
  "unit_price",
];
export const PROCESSOR = "drive-universal-processor";
/** Several chunks, a few to a call; a killed call's lease is over soon. */
const settings = {
  ingest_chunk_lines: 100,
  file_rows_per_call: 500,
  file_lease_seconds: 2,
  file_retry_seconds: 1,
};

/** SIGKILL while a file is read; then several that read at once. */
export const fileFaults: readonly Fault[] = [
  {
    name: "processor-killed-in-file",
    what:
      "SIGKILL of the processor in the middle of a file; several go on with it and another at once",
    settings,
    run: (context) => interrupted(context, () => context.killFunction(PROCESSOR)),
  },
];

/** Sends a file again until it is read whole, as `curl` and cron do together. */
export async function deliverFile(context: FaultContext, file: SentFile): Promise<void> {
  await decideColumns(context);
  const { status, body } = await context.sendFile(file);
  check(status === 200, () => `${file.fileName}: ${status} ${JSON.stringify(body)}`);
  await untilRead(context, 60_000);
  const again = await context.sendFile(file);
  check(
    again.body["status"] === "ingested" && again.body["staged"] === file.rows,
    () => `${file.fileName}: ${again.body["status"]}, ${again.body["staged"]} rows staged`,
  );
}

async function interrupted(
  context: FaultContext,
  kill: () => Promise<void>,
): Promise<SentFile[]> {
  const file = sales("killed", ROWS);
  await begun(context, file);
  while (await staged(context) === 0) await context.readFiles();
  const before = await staged(context);
  const barrier = await context.holdAt("staging.file_records");
  // this call, or one that the call before has rung
  const call = context.readFiles().catch(() => {});
  await barrier.reached();
  await kill();
  await barrier.open();
  await call;
  const other = sales("other", ROWS);
  await begun(context, other);
  await Promise.all([1, 2, 3].map(() => untilRead(context, 60_000, true)));
  check(
    before > 0 && before < ROWS,
    () => `${before} of ${ROWS} rows were staged before: not in the middle`,
  );
  return [file, other];
}

async function begun(context: FaultContext, file: SentFile): Promise<void> {
  await decideColumns(context);
  const { status, body } = await context.sendFile(file);
  check(
    status === 200 && body["status"] === "processing",
    () => `a file longer than a call's budget: ${status} ${JSON.stringify(body).slice(0, 300)}`,
  );
}

/** Whether columns are understood is no matter here. */
export async function decideColumns({ sql }: FaultContext): Promise<void> {
  await sql`
    select metadata.remember_mapping(${headerFingerprint(HEADER)}, '', 'transactions',
      ${
    JSON.stringify(Object.fromEntries(HEADER.map((name) => [name, name])))
  }::text::jsonb, true)`;
}

async function staged({ sql }: FaultContext): Promise<number> {
  const [found] = await sql`select count(*)::int as n from staging.file_records`;
  return Number(found?.["n"]);
}

/** Calls the function until no file waits; where it may, calls fail and are made again. */
async function untilRead(
  context: FaultContext,
  patience: number,
  mayFail = false,
): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      while (await context.readFiles());
      const waiting = await context.sql`
        select file_id from metadata.file_queue where state = 'queued' limit 1`;
      if (waiting.length === 0) return;
    } catch (error) {
      if (!mayFail || Date.now() > deadline) throw error;
    }
    check(Date.now() < deadline, () => "a file was not read in time");
    await sleep(100);
  }
}

/** Receipts of three lines each, in a file of their own. */
export function sales(set: string, count: number): SentFile {
  const rows = Array.from(
    { length: count },
    (_, i) =>
      `${set}-${Math.floor(i / 3)},2025-09-05 14:30:00,108,Kopiko Brown ${i % 7},${1 + i % 3},8.50`,
  );
  return {
    fileName: `${set}.csv`,
    content: `${HEADER.join(",")}\n${rows.join("\n")}\n`,
    rows: count,
  };
}
