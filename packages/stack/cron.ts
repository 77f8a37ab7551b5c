import { Cron } from "croner";
import type { Sql } from "postgres";

interface Job {
  jobid: number;
  schedule: string;
  command: string;
  database: string;
  username: string;
}

/** What the runner needs. */
export interface CronOptions {
  /** A superuser's connection pool to the database with the stand-in. */
  sql: Sql;
  /** A client of one connection to the same database: each run has a session of its own, as in pg_cron. */
  connect: () => Sql;
  log: (line: string) => void;
  now?: () => Date;
}

/** A runner that can be stopped; stop() lets jobs under way finish for a moment, then cancels them. */
export interface CronRunner {
  stop(): Promise<void>;
}

/** As pg_cron's cron.max_running_jobs on the hosted platform. */
const MAX_RUNNING = 8;
const FINISH_MS = 5_000;

/**
 * Runs the jobs of the pg_cron stand-in (sql/cron.sql) as pg_cron does: schedules in GMT, each job in
 * a session of its user outside any transaction (so that procedures may commit), never overlapping
 * itself, each run recorded in cron.job_run_details.
 */
export function startCron(options: CronOptions): CronRunner {
  const { sql, log, now = () => new Date() } = options;
  const running = new Map<number, Promise<void>>();
  const lastDue = new Map<number, number>();
  let stopped = false;
  let ticking: Promise<void> = Promise.resolve();

  const unreadable = new Map<number, string>();
  // a schedule written past the checks (straight into the table) must not keep the others waiting
  const dueOrReported = (job: Job, at: Date): boolean => {
    if (unreadable.get(job.jobid) === job.schedule) return false;
    try {
      return isDue(job.schedule, lastDue.get(job.jobid), at);
    } catch (error) {
      unreadable.set(job.jobid, job.schedule);
      log(`job ${job.jobid} has the unreadable schedule "${job.schedule}": ${messageOf(error)}`);
      return false;
    }
  };

  // as pg_cron does when it starts: what was running then runs no more
  let recovered = false;
  const recover = async () => {
    await sql`
      update cron.job_run_details
      set status = 'failed', return_message = 'server restarted', end_time = clock_timestamp()
      where status = 'running'`;
    recovered = true;
  };

  const tick = async () => {
    if (!recovered) await recover();
    const at = now();
    const jobs = await sql<Job[]>`
      select jobid::int as jobid, schedule, command, database, username
      from cron.job where active and database = current_database()`;
    for (const job of jobs) {
      if (stopped || running.size >= MAX_RUNNING) return;
      if (running.has(job.jobid) || !dueOrReported(job, at)) continue;
      lastDue.set(job.jobid, at.getTime());
      const run = runJob(sql, options.connect(), job)
        .catch((error) => log(`job ${job.jobid} could not be recorded: ${messageOf(error)}`))
        .finally(() => running.delete(job.jobid));
      running.set(job.jobid, run);
    }
  };
  const timer = setInterval(() => {
    ticking = ticking.then(tick).catch((error) =>
      log(`jobs could not be read: ${messageOf(error)}`)
    );
  }, 1000);

  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await ticking;
      const cancel = setTimeout(() => {
        void cancelJobs(sql, [...running.keys()]).catch((error) =>
          log(`jobs could not be cancelled: ${messageOf(error)}`)
        );
      }, FINISH_MS);
      await Promise.all(running.values());
      clearTimeout(cancel);
    },
  };
}

/**
 * Whether a schedule is due at a time. `N seconds` counts from the last start; a cron expression is
 * due once in each minute it names (GMT).
 */
export function isDue(schedule: string, lastStart: number | undefined, at: Date): boolean {
  const seconds = /^\s*(\d+)\s+seconds?\s*$/.exec(schedule);
  if (seconds) {
    return lastStart === undefined || at.getTime() - lastStart >= Number(seconds[1]) * 1000 - 100;
  }
  if (/^@reboot$/i.test(schedule)) return lastStart === undefined;
  const minute = Math.floor(at.getTime() / 60_000) * 60_000;
  if (lastStart !== undefined && lastStart >= minute) return false;
  const next = new Cron(schedule.replaceAll("$", "L"), { timezone: "UTC" }).nextRun(
    new Date(minute - 1),
  );
  return next !== null && next.getTime() === minute;
}

async function cancelJobs(sql: Sql, jobs: number[]): Promise<void> {
  await sql`
    select pg_cancel_backend(job_pid) from cron.job_run_details
    where status = 'running' and jobid = any(${jobs})`;
}

async function runJob(sql: Sql, session: Sql, job: Job): Promise<void> {
  let status = "succeeded";
  let message: string;
  try {
    const [run] = await sql<{ runid: string }[]>`
      insert into cron.job_run_details (jobid, database, username, command, status, start_time)
      values (${job.jobid}, ${job.database}, ${job.username}, ${job.command}, 'running', clock_timestamp())
      returning runid`;
    try {
      const [backend] = await session`
        select pg_backend_pid() as pid, set_config('role', ${job.username}, false)`;
      await sql`update cron.job_run_details set job_pid = ${
        backend?.["pid"] ?? null
      } where runid = ${run?.runid ?? null}`;
      // the simple protocol, one statement: a procedure may then commit
      const results = await session.unsafe(job.command).simple();
      // several statements give a list of results; as in pg_cron the last one is told
      const result = results.command === undefined ? results.at(-1) as typeof results : results;
      message = result.command === "SELECT"
        ? `${result.count} row${result.count === 1 ? "" : "s"}`
        : tag(result);
    } catch (error) {
      status = "failed";
      message = `ERROR: ${messageOf(error)}`;
    }
    await sql`
      update cron.job_run_details
      set status = ${status}, return_message = ${message}, end_time = clock_timestamp()
      where runid = ${run?.runid ?? null}`;
  } finally {
    await session.end({ timeout: 1 });
  }
}

function tag(result: { command: string; count: number | null }): string {
  return result.count === null ? result.command : `${result.command} ${result.count}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
