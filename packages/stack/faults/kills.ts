import { check, type Fault, type FaultContext } from "./fault.ts";
import { deliver, type Post, postOf, send } from "./device.ts";
import { sales } from "./sales.ts";

const LINES = 2500;
/** So that the request that is killed finds earlier chunks committed and leaves later ones unsent; its lease is over soon. */
const settings = { ingest_max_lines: 1000, ingest_chunk_lines: 500, ingest_lease_ms: 500 };

/** SIGKILL to real processes, held at named points by barrier.ts. */
export const kills: readonly Fault[] = [
  {
    name: "function-killed-in-chunk",
    what: "SIGKILL of the function when a chunk's rows are COPYed and not committed",
    settings,
    run: async (context) => {
      const post = await begunPost(context);
      const barrier = await context.holdAt("bronze.scout_raw_transactions");
      const answer = send(context.ingestUrl, post, { firstLine: 1001 }).catch(() => undefined);
      await barrier.reached();
      await context.killFunction();
      await barrier.open();
      const status = (await answer)?.status;
      check(status !== 200, () => "a killed request was answered with 200");
      await deliver(context.ingestUrl, post);
      return [post];
    },
  },
  {
    name: "function-killed-before-answer",
    what: "SIGKILL of the function when all is committed and the answer not given",
    run: async (context) => {
      const post = postOf(await context.device(), "killed", sales(1, LINES));
      const barrier = await context.holdAt("metadata.function_audit");
      const answer = send(context.ingestUrl, post).catch(() => undefined);
      await barrier.reached();
      const rows = await committed(context);
      check(rows === LINES, () => `${rows} rows were committed, not ${LINES}`);
      await context.killFunction();
      await barrier.open();
      const status = (await answer)?.status;
      check(status !== 200, () => "a killed request was answered with 200");
      const { receipt } = await deliver(context.ingestUrl, post);
      check(receipt.accepted === LINES, () => `the receipt says ${JSON.stringify(receipt)}`);
      const after = await committed(context);
      check(after === LINES, () => `${after} rows after the repetition, not ${LINES}`);
      return [post];
    },
  },
  {
    name: "postgres-killed-in-ingest",
    what: "SIGKILL of Postgres when a chunk's rows are COPYed and not committed",
    settings,
    run: async (context) => {
      const post = await begunPost(context);
      const barrier = await context.holdAt("bronze.scout_raw_transactions");
      const answer = send(context.ingestUrl, post, { firstLine: 1001 }).catch(() => undefined);
      await barrier.reached();
      await context.postgres.kill();
      await barrier.open();
      const status = (await answer)?.status;
      check(status !== 200, () => "an interrupted request was answered with 200");
      const rows = await committed(context);
      check(rows === 1000, () => `${rows} rows survived; the 1000 committed ones should`);
      await deliver(context.ingestUrl, post);
      return [post];
    },
  },
  {
    name: "postgres-killed-in-promotion",
    what: "SIGKILL of Postgres when a batch is in silver and not committed",
    settings,
    run: async (context) => {
      const post = postOf(await context.device(), "killed", sales(1, LINES));
      await deliver(context.ingestUrl, post);
      await context.sql`call silver.promote(1)`;
      await killDuring(context, "silver.transaction_items", "call silver.promote()");
      const [silver] = await context.sql`
        select count(*)::int as n from silver.transactions_cleaned`;
      check(silver?.["n"] === 500, () => `${silver?.["n"]} rows in silver, not one batch of 500`);
      return [post];
    },
  },
  {
    name: "postgres-killed-in-refresh",
    what: "SIGKILL of Postgres when days were deleted, computed again and not committed",
    settings: { refresh_keys_per_transaction: 5 },
    run: async (context) => {
      const post = postOf(await context.device(), "killed", sales(1, LINES));
      await deliver(context.ingestUrl, post);
      await context.sql`call silver.promote()`;
      const dirty = async () =>
        (await context.sql`
          select distinct transaction_date, store_id from gold.dirty_keys`).length;
      const before = await dirty();
      await killDuring(context, "gold.daily_metrics", "call gold.refresh()");
      const after = await dirty();
      check(before === after && before > 5, () => `${after} of ${before} dirty days are left`);
      return [post];
    },
  },
];

/** A post whose first 1000 lines are committed. */
async function begunPost(context: FaultContext): Promise<Post> {
  const post = postOf(await context.device(), "killed", sales(1, LINES));
  const first = await send(context.ingestUrl, post);
  check(first.body["resume_from"] === 1001, () => `begun with ${JSON.stringify(first)}`);
  return post;
}

async function killDuring(
  context: FaultContext,
  table: Parameters<FaultContext["holdAt"]>[0],
  statement: string,
): Promise<void> {
  const barrier = await context.holdAt(table);
  const interrupted = context.session().unsafe(statement).then(() => true, () => false);
  await barrier.reached();
  await context.postgres.kill();
  await barrier.open();
  check(!await interrupted, () => `"${statement}" succeeded though Postgres was killed`);
}

async function committed({ sql }: FaultContext): Promise<number> {
  const [found] = await sql`select count(*)::int as n from bronze.scout_raw_transactions`;
  return Number(found?.["n"]);
}
