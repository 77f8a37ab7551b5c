import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());

describe("schedules in business time", () => {
  test.each([
    ["0 9 * * *", "Asia/Manila", "0 1 * * *"],
    ["15 1 * * 1", "Asia/Manila", "15 17 * * 0"],
    ["15 1 * * 0", "Asia/Manila", "15 17 * * 6"],
    ["30 22 * * 6", "America/New_York", "30 3 * * 0"],
    ["0 2 * * *", "Asia/Kolkata", "30 20 * * *"],
    ["* * * * *", "Asia/Manila", "* * * * *"],
    ["*/5 * * * *", "Asia/Manila", "*/5 * * * *"],
    ["10 seconds", "Asia/Manila", "10 seconds"],
  ])("%s in %s is %s in GMT", async (local, zone, gmt) => {
    const [row] = await db
      .sql`select metadata.local_cron_to_gmt(${local}, ${zone}, '2026-01-15 00:00Z') as gmt`;
    expect(row?.["gmt"]).toBe(gmt);
  });
  test.each(["0 9 1 * *", "0 9-17 * * *", "not a schedule"])(
    "%s cannot be moved and says so",
    async (local) => {
      await expect(db.sql`select metadata.local_cron_to_gmt(${local}, 'Asia/Manila')`).rejects
        .toMatchObject({ code: "22023" });
    },
  );
});

test("scheduling again changes nothing, a disabled job goes, and only ours", async () => {
  const jobs = async () =>
    (await db.sql`select jobname, schedule from cron.job order by 1`).map((j) => j["jobname"]);
  const before = await jobs();
  expect(before).toContain("scout-promote");
  await db.sql`select cron.schedule('not-ours', '0 0 * * *', 'select 1')`;
  await db.sql`select metadata.schedule_jobs()`;
  expect(await jobs()).toEqual(["not-ours", ...before]);
  await db
    .sql`update metadata.job_registry set is_enabled = false where job_name = 'scout-purge-transcripts'`;
  await db.sql`select metadata.schedule_jobs()`;
  expect(await jobs()).toEqual([
    "not-ours",
    ...before.filter((j) => j !== "scout-purge-transcripts"),
  ]);
});

test("a job that fails, or has not succeeded for long, is seen", async () => {
  const status = async () =>
    (await db
      .sql`select status from metadata.agent_orchestration where job_name = 'scout-promote'`)[0]
      ?.["status"];
  const ran = (state: string, at: string) =>
    db.sql`
    insert into cron.job_run_details (jobid, database, username, command, status, start_time, end_time)
    select jobid, database, username, command, ${state}, ${at}, ${at} from cron.job where jobname = 'scout-promote'`;
  expect(await status()).toBe("waiting");
  await ran("succeeded", new Date(Date.now() - 3_600_000).toISOString());
  expect(await status()).toBe("silent");
  await ran("succeeded", new Date().toISOString());
  expect(await status()).toBe("ok");
  await ran("failed", new Date(Date.now() + 1000).toISOString());
  expect(await status()).toBe("failing");
});

test("pruning keeps the last success and failure of each job", async () => {
  await db.sql`delete from cron.job_run_details`;
  await db.sql`
    insert into cron.job_run_details (jobid, status, start_time, end_time)
    select 1, s, now() - n * interval '1 day', now() - n * interval '1 day'
    from generate_series(3, 5) n, unnest(array['succeeded', 'failed']) s`;
  await db.sql`select metadata.prune_cron_history()`;
  expect(await db.sql`select status from cron.job_run_details order by status`).toMatchObject([{
    status: "failed",
  }, { status: "succeeded" }]);
});

test("partitions are made ahead, and rows of a day without one are not lost", async () => {
  const [made] = await db.sql`select bronze.make_partitions('2031-01-01', 1) as n`;
  expect(made?.["n"]).toBeGreaterThan(0);
  const [again] = await db.sql`select bronze.make_partitions('2031-01-01', 1) as n`;
  expect(again?.["n"]).toBe(0);
  await addBatch(db.sql, [receipt("A", [["Egg", 1, 9]])], { receivedAt: "2032-05-05T00:00:00Z" });
  await db.sql`call silver.promote()`;
  expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
  // the day has rows in the default partition already: they stay where they are
  await db.sql`select bronze.make_partitions('2032-05-05', 0)`;
  expect(await db.sql`select count(*)::int as n from bronze.scout_raw_transactions_default`)
    .toMatchObject([{ n: 1 }]);
});

test("transcripts are dropped when due and not before", async () => {
  const [today] = await db.sql`select (now() at time zone 'UTC')::date::text as day`;
  await db.sql`
    insert into bronze.transcripts (purge_after, batch_id, line_no, field, text)
    values (${today?.["day"]}::date, 1, 1, 'a', 'kept'), (${
    today?.["day"]
  }::date - 1, 1, 2, 'a', 'due'), (${today?.["day"]}::date + 400, 1, 3, 'a', 'kept')`;
  await db.sql`select bronze.purge_transcripts()`;
  expect(
    (await db.sql`select line_no::int from bronze.transcripts order by 1`).map((t) => t["line_no"]),
  ).toEqual([1, 3]);
});

test("health says degraded, and why, when a batch waits too long or was given up", async () => {
  const health = async () => (await db.sql`select health_check() as h`)[0]?.["h"];
  await db.sql`delete from cron.job_run_details`;
  expect(await health()).toMatchObject({ status: "ok" });
  const id = await addBatch(db.sql, [receipt("W", [["Egg", 1, 9]])], {
    receivedAt: new Date(Date.now() - 3_600_000).toISOString(),
  });
  expect(await health()).toMatchObject({ status: "degraded", pending_batches: 1 });
  await db.sql`update bronze.batches set status = 'dead_letter' where id = ${id}`;
  expect(await health()).toMatchObject({ status: "degraded", dead_letters: 1 });
});
