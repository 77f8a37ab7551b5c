import { setTimeout as sleep } from "node:timers/promises";
import { check, type Fault, type FaultContext, type SentFile } from "./fault.ts";
import { decideColumns, PROCESSOR, sales } from "./files.ts";

const FILES = 8;
const SOON_MS = 20_000;

/** SIGKILL while small files are taken together, each sent by itself. */
export const smallFileFaults: readonly Fault[] = [
  {
    name: "processor-killed-in-group",
    what: "SIGKILL of the processor when a group of small files is written and not committed",
    run: async (context) => {
      const { files, barrier, answers } = await heldGroup(context, "staging.file_records");
      await isHeldAt(context, "%metadata.take_small_files%");
      await context.killFunction(PROCESSOR);
      await barrier.open();
      const answered = (await answers).filter((status) => status === 200).length;
      check(answered === 0, () => `${answered} files were received before they were committed`);
      const kept = await received(context);
      check(kept === 1, () => `${kept - 1} files of a group are there that was not committed`);
      return await sendAgain(context, files);
    },
  },
  {
    name: "processor-killed-at-commit",
    what: "SIGKILL of the processor when a group of small files commits and nobody is answered",
    run: async (context) => {
      const { files, barrier, answers } = await heldGroup(
        context,
        "staging.universal_file_ingestion",
      );
      await isHeldAt(context, "commit%");
      await context.killFunction(PROCESSOR);
      await barrier.open();
      const answered = (await answers).filter((status) => status === 200).length;
      check(answered === 0, () => `${answered} files were answered by a killed function`);
      const deadline = Date.now() + SOON_MS;
      while (await received(context) === 1) {
        check(Date.now() < deadline, () => "what was committed is not there");
        await sleep(20);
      }
      return await sendAgain(context, files);
    },
  },
];

/** Small files on their way, of which a group stands before the barrier. */
async function heldGroup(context: FaultContext, table: Parameters<FaultContext["holdAt"]>[0]) {
  await decideColumns(context);
  const [first, ...others] = Array.from({ length: FILES }, (_, i) => sales(`small-${i}`, 3)) as [
    SentFile,
    ...SentFile[],
  ];
  // what is known of its kind holds for those that follow
  const { status, body } = await context.sendFile(first);
  check(status === 200, () => `${status} ${JSON.stringify(body).slice(0, 300)}`);
  const barrier = await context.holdAt(table);
  const answers = Promise.all(
    others.map((file) => context.sendFile(file).then(({ status }) => status, () => undefined)),
  );
  await barrier.reached();
  return { files: [first, ...others], barrier, answers };
}

/** Every sender sends again what was not answered; each file is there once. */
async function sendAgain(context: FaultContext, files: SentFile[]): Promise<SentFile[]> {
  const answers = await Promise.all(files.map((file) => context.sendFile(file)));
  const odd = answers.find(({ status, body }) => status !== 200 || body["staged"] !== 3);
  check(odd === undefined, () => JSON.stringify(odd).slice(0, 300));
  const ids = new Set(answers.map(({ body }) => body["file_id"]));
  const kept = await received(context);
  check(
    ids.size === FILES && kept === FILES,
    () => `${kept} files and ${ids.size} receipts of ${FILES} that were sent`,
  );
  return files;
}

async function received({ sql }: FaultContext): Promise<number> {
  const [found] = await sql`
    select count(*)::int as n from staging.universal_file_ingestion where status = 'ingested'`;
  return Number(found?.["n"]);
}

/** Somebody waits at the barrier with such a statement. */
async function isHeldAt({ sql }: FaultContext, statement: string): Promise<void> {
  const found = await sql`
    select from pg_stat_activity
    where datname = current_database() and wait_event = 'advisory' and query ilike ${statement}`;
  check(found.length > 0, () => `nobody waits in ${statement}`);
}
