import type { LifecycleRun } from "@scout/lifecycle/run_steps.ts";
import { deliver, type Post, postOf } from "./device.ts";
import { check, type Fault, type FaultContext } from "./fault.ts";
import { sales } from "./sales.ts";
import { settle } from "./verdict.ts";

const LINES = 600;
/** Today counts as old; several batches, a file each; a killed call's lease is over soon. */
const settings = {
  archive_after_days: -1,
  ingest_chunk_lines: 200,
  archive_rows_per_call: 200,
  archive_lease_seconds: 2,
};

/** SIGKILL while a day is on its way to the archive; each step's point is held by barrier.ts. */
export const archiveKills: readonly Fault[] = [
  {
    name: "function-killed-in-export",
    what:
      "SIGKILL of the function lifecycle when a file is in Storage and its record not committed",
    settings,
    run: (context) =>
      interrupted(context, "metadata.exports", () => context.killFunction("lifecycle")),
  },
  {
    name: "postgres-killed-in-export",
    what: "SIGKILL of Postgres when a file is in Storage and its record not committed",
    settings,
    run: (context) => interrupted(context, "metadata.exports", () => context.postgres.kill()),
  },
  {
    name: "postgres-killed-in-archive",
    what: "SIGKILL of Postgres when a day's partition is dropped and that not committed",
    settings,
    run: (context) =>
      interrupted(context, "metadata.exported_batches", () => context.postgres.kill()),
  },
  {
    name: "function-killed-in-archive",
    what:
      "SIGKILL of the function lifecycle when a day's partition is dropped and that not committed",
    settings,
    run: (context) =>
      interrupted(context, "metadata.exported_batches", () => context.killFunction("lifecycle")),
  },
];

/** Archives until somebody stands at the point, kills, and archives to the end. */
async function interrupted(
  context: FaultContext,
  point: "metadata.exports" | "metadata.exported_batches",
  kill: () => Promise<void>,
): Promise<Post[]> {
  const post = postOf(await context.device(), "archived", sales(1, LINES));
  await deliver(context.ingestUrl, post);
  await settle(context.sql);
  const barrier = await context.holdAt(point);
  const running = untilDone(context).then(() => true, () => false);
  await barrier.reached();
  await kill();
  await barrier.open();
  check(!await running, () => "a call that was killed told of success");
  const [left] = await context.sql`select count(*)::int as n from bronze.scout_raw_transactions`;
  check(
    left?.["n"] === LINES,
    () => `${left?.["n"]} of ${LINES} rows were left by what was killed`,
  );

  await untilDone(context, 60_000);
  const [archived] = await context.sql`
    select
      (select count(*)::int from bronze.scout_raw_transactions) as left,
      (select sum(row_count)::int from metadata.exports where removed_at is not null) as exported,
      (select count(*)::int from bronze.archived_rows) as found`;
  check(
    archived?.["left"] === 0 && archived?.["exported"] === LINES && archived?.["found"] === LINES,
    () => `after archiving again: ${JSON.stringify(archived)}`,
  );
  for (const file of await context.sql`select id, path from metadata.exports`) {
    const { ok, problem } = await context.lifecycle<{ ok: boolean; problem: string | null }>(
      "/verify",
      { export_id: Number(file["id"]) },
    );
    check(ok, () => `${file["path"]}: ${problem}`);
  }
  return [post];
}

/** Calls the function until nothing is due; within `patience` ms it may fail and is called again. */
async function untilDone(context: FaultContext, patience = 0): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      const run = await context.lifecycle<LifecycleRun>("", {});
      if (run.error !== null) throw new Error(run.error);
      const [left] = await context.sql`
        select count(*)::int as n from metadata.archive_due() where unsettled_batches = 0`;
      if (!run.more && left?.["n"] === 0) return;
      if (run.steps.length === 0) throw new Error("somebody else's lease is not over");
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((done) => setTimeout(done, 200));
      await context.sql`
        update metadata.archive_days set next_attempt_at = now() where attempts > 0`;
    }
  }
}
