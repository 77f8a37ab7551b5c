import { readdir } from "node:fs/promises";
import type { Sql } from "postgres";

/** What is on while figures are measured. */
export interface Features {
  functions: string[];
  /** Scheduled jobs and how often they run. */
  jobs: Record<string, string>;
  /** Tables of the pipeline that row level security guards, of all. */
  guardedTables: string;
  triggers: string[];
  cron: string;
}

/** Reads them from the database and the repository. */
export async function featuresOn(sql: Sql): Promise<Features> {
  const jobs = await sql<{ name: string; schedule: string }[]>`
    select job_name as name, schedule from metadata.job_registry where is_enabled order by 1`;
  const [tables] = await sql<{ guarded: number; total: number }[]>`
    select count(*) filter (where c.relrowsecurity)::int as guarded, count(*)::int as total
    from pg_class c
    where c.relkind in ('r', 'p')
      and c.relnamespace in (select oid from pg_namespace where nspname in ('bronze', 'silver', 'gold', 'scout', 'metadata', 'ref'))`;
  const triggers = await sql<{ name: string }[]>`
    select tgname as name from pg_trigger where not tgisinternal order by 1`;
  const [cron] = await sql<{ real: boolean }[]>`
    select exists (select from pg_extension where extname = 'pg_cron') as real`;
  return {
    functions: (await readdir(new URL("../../functions/", import.meta.url))).sort(),
    jobs: Object.fromEntries(jobs.map(({ name, schedule }) => [name, schedule])),
    guardedTables: `${tables?.guarded} of ${tables?.total}`,
    triggers: triggers.map(({ name }) => name),
    cron: cron?.real ? "pg_cron" : "the local stack's stand-in",
  };
}
