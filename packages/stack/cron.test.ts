import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../tests/database.ts";
import { type CronRunner, isDue, startCron } from "./cron.ts";

let db: TestDatabase;
let admin: Sql;
beforeAll(async () => {
  db = await createTestDatabase();
  admin = postgres(db.adminUrl, { max: 6, onnotice: () => {} });
  await db.sql`delete from cron.job`;
});
afterAll(async () => {
  await admin.end();
  await db.stop();
});

const connect = () => postgres(db.adminUrl, { max: 1, onnotice: () => {} });

/** Runs jobs until a query gives a row, or half a minute is over. */
async function until(query: () => Promise<readonly unknown[]>): Promise<void> {
  const runner: CronRunner = startCron({ sql: admin, connect, log: () => {} });
  try {
    for (let i = 0; i < 300; i++) {
      if ((await query()).length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("the job did not run");
  } finally {
    await runner.stop();
  }
}

describe("when a schedule is due", () => {
  const at = (time: string) => new Date(`2026-01-05T${time}Z`); // a Monday
  test.each([
    ["30 4 * * *", "04:30:20", true],
    ["30 4 * * *", "04:31:00", false],
    ["30 4 * * 1", "04:30:00", true],
    ["30 4 * * mon", "04:30:00", true],
    ["30 4 * * 2", "04:30:00", false],
    ["*/5 * * * *", "00:25:59", true],
    ["0 0 $ * *", "00:00:00", false],
  ])(
    "%s at %s: %s",
    (schedule, time, due) => expect(isDue(schedule, undefined, at(time))).toBe(due),
  );

  test("once in a minute, and seconds count from the last start", () => {
    expect(isDue("* * * * *", at("04:30:01").getTime(), at("04:30:40"))).toBe(false);
    expect(isDue("* * * * *", at("04:30:01").getTime(), at("04:31:00"))).toBe(true);
    expect(isDue("10 seconds", at("04:30:01").getTime(), at("04:30:10"))).toBe(false);
    expect(isDue("10 seconds", at("04:30:01").getTime(), at("04:30:11"))).toBe(true);
  });
});

test("a job runs as its user, may commit, and is recorded", async () => {
  await db.sql.unsafe(`
    create table public.ran (who text);
    create procedure public.work() language plpgsql as $$ begin insert into public.ran values (current_user); commit; end $$`)
    .simple();
  const [user] = await db.sql`select current_user as name`;
  await db.sql`select cron.schedule('work', '1 seconds', 'call public.work()')`;
  await until(() => db.sql`select from cron.job_run_details where status = 'succeeded'`);
  expect(await db.sql`select distinct who from public.ran`).toMatchObject([{
    who: user?.["name"],
  }]);
  const [run] = await db.sql`select * from cron.job_run_details where status = 'succeeded' limit 1`;
  expect(run).toMatchObject({ command: "call public.work()", return_message: "CALL" });
  expect(run?.["end_time"].getTime()).toBeGreaterThanOrEqual(run?.["start_time"].getTime());
  await db.sql`select cron.unschedule('work')`;
}, 40_000);

test("a job that fails says why, and does not stop the others", async () => {
  await db.sql`select cron.schedule('bad', '1 seconds', 'select 1/0')`;
  await db.sql`select cron.schedule('good', '1 seconds', 'select 1')`;
  await until(() =>
    db.sql`select from cron.job_run_details d join cron.job j using (jobid) where jobname = 'good' and status = 'succeeded'`
  );
  await until(() => db.sql`select from cron.job_run_details where status = 'failed'`);
  const [run] = await db
    .sql`select return_message from cron.job_run_details where status = 'failed' limit 1`;
  expect(run?.["return_message"]).toBe("ERROR: division by zero");
  await db.sql`select cron.unschedule('bad'), cron.unschedule('good')`;
}, 40_000);

test("a schedule that cannot be read is reported once and holds up no other job", async () => {
  await admin`insert into cron.job (schedule, command) values ('99 99 * * *', 'select 0')`;
  await db.sql`select cron.schedule('other', '1 seconds', 'select 3 as other')`;
  const lines: string[] = [];
  const runner = startCron({ sql: admin, connect, log: (line) => lines.push(line) });
  try {
    // twice, so that the unreadable one has been met more than once
    await expect.poll(
      () =>
        db.sql`select from cron.job_run_details where command = 'select 3 as other' and status = 'succeeded'`,
      { timeout: 20_000 },
    ).toHaveProperty("length", 2);
  } finally {
    await runner.stop();
    await admin`delete from cron.job`;
  }
  expect(lines.filter((line) => line.includes("99 99 * * *"))).toHaveLength(1);
}, 40_000);

test("a job leaves its settings and locks to itself", async () => {
  await db.sql`select cron.schedule('dirty', '1 seconds',
    $$ set statement_timeout = 1234; select pg_advisory_lock(4711) $$)`;
  await db.sql`select cron.schedule('clean', '1 seconds',
    $$ select 1 / (current_setting('statement_timeout') = '0')::int $$)`;
  await until(() =>
    db.sql`select from cron.job_run_details where command like '%4711%' and status = 'succeeded'`
  );
  await until(() =>
    db.sql`select from cron.job_run_details where command like '%::int %' and status = 'succeeded' offset 1`
  );
  expect([...await admin`select from pg_locks where locktype = 'advisory' and objid = 4711`])
    .toEqual([]);
  await db.sql`select cron.unschedule('dirty'), cron.unschedule('clean')`;
}, 40_000);

test("a run that a killed stack left behind is told as failed", async () => {
  await db
    .sql`insert into cron.job_run_details (jobid, command, status) values (1, 'left behind', 'running')`;
  await until(() =>
    db.sql`select from cron.job_run_details where command = 'left behind' and status = 'failed'`
  );
}, 40_000);

test("of several statements the last one's outcome is told", async () => {
  await db.sql`select cron.schedule('two', '1 seconds', 'select 1; select 2 where false')`;
  await until(() => db.sql`select from cron.job_run_details where return_message = '0 rows'`);
  await db.sql`select cron.unschedule('two')`;
}, 40_000);

test("stopping does not wait for a long job, and its run is on record as failed", async () => {
  const [job] = await db
    .sql`select cron.schedule('long', '1 seconds', 'select pg_sleep(600)') as id`;
  const runner = startCron({ sql: admin, connect, log: () => {} });
  const runs = () =>
    db.sql`select status, return_message from cron.job_run_details where jobid = ${job?.["id"]}`;
  await expect.poll(runs, { timeout: 20_000 }).toHaveLength(1);
  await runner.stop();
  expect([...await runs()]).toEqual([
    { status: "failed", return_message: "ERROR: canceling statement due to user request" },
  ]);
  await db.sql`select cron.unschedule('long')`;
}, 40_000);

test("a job does not overlap itself", async () => {
  await db.sql`select cron.schedule('slow', '1 seconds', 'select pg_sleep(2.5)')`;
  await until(() => db.sql`select from cron.job_run_details where command like '%sleep%' offset 1`);
  const overlaps = await db.sql`
    select from cron.job_run_details a join cron.job_run_details b on a.jobid = b.jobid and a.runid < b.runid
    where a.command like '%sleep%' and b.start_time < coalesce(a.end_time, 'infinity')`;
  expect([...overlaps]).toEqual([]);
  await db.sql`select cron.unschedule('slow')`;
}, 40_000);

describe("the functions of pg_cron", () => {
  test("schedule again under the same name changes the job", async () => {
    const [first] = await db.sql`select cron.schedule('j', '0 1 * * *', 'select 1') as id`;
    const [second] = await db.sql`select cron.schedule('j', '0 2 * * *', 'select 2') as id`;
    expect(second).toEqual(first);
    await db.sql`select cron.alter_job(${first?.["id"]}, schedule => '0 3 * * *', active => false)`;
    expect(await db.sql`select schedule, command, active from cron.job where jobname = 'j'`)
      .toMatchObject([
        { schedule: "0 3 * * *", command: "select 2", active: false },
      ]);
    await db.sql`select cron.unschedule(${first?.["id"]}::bigint)`;
    await expect(db.sql`select cron.unschedule('j')`).rejects.toThrow(/could not find/);
  });
  test.each(["5,35 0-6/2 1-7,$ jan-mar,12 mon-fri", "@daily", "59 seconds", "*/15 23 31 * 7"])(
    "take the schedule '%s'",
    async (schedule) => {
      await db.sql`select cron.schedule('good', ${schedule}, 'select 1')`;
      expect(() => isDue(schedule, undefined, new Date())).not.toThrow();
      await db.sql`select cron.unschedule('good')`;
    },
  );
  test.each([
    "nonsense",
    "60 seconds",
    "0 seconds",
    "* * * *",
    "* * * * * *",
    "",
    "60 * * * *",
    "* 24 * * *",
    "* * 0 * *",
    "* * * 13 *",
    "* * * * 8",
    "*/0 * * * *",
    "9-5 * * * *",
    "mon * * * *",
    "* * * abc *",
    "$ * * * *",
  ])(
    "refuse the schedule '%s'",
    async (schedule) => {
      await expect(db.sql`select cron.schedule('bad', ${schedule}, 'select 1')`).rejects.toThrow(
        /invalid schedule/,
      );
    },
  );
});
