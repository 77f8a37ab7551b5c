import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { addBatch, receipt } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());

const setting = (name: string, value: number) =>
  db.sql`update metadata.settings set value = ${String(value)}::text::jsonb where name = ${name}`;
const one = async (query: string) => Object.values((await db.sql.unsafe(query))[0] ?? {})[0];

test("bytes of quarantined rows expire, their rows and the counts stay", async () => {
  await addBatch(db.sql, [{}, receipt("A", [["Egg", 1, 9]])]);
  await db.sql`call silver.promote()`;
  expect(await one("select bronze.expire_quarantine_raw()")).toBe(0);
  await db.sql`update bronze.quarantine set quarantined_at = now() - interval '91 days'`;
  expect(await one("select bronze.expire_quarantine_raw()")).toBe(1);
  expect(await db.sql`select raw, raw_expired, raw_bytes::int from bronze.quarantine`)
    .toMatchObject([{ raw: null, raw_expired: true, raw_bytes: 2 }]);
  expect([...await db.sql`select * from quality.conservation`]).toEqual([]);
});

test("logs are kept as long as their settings say", async () => {
  for (const days of [1, 400]) {
    await db.sql`
      insert into metadata.function_audit (created_at, function_name, status, duration_ms)
      values (now() - ${days} * interval '1 day', 'x', 200, 1)`;
    await db.sql`
      insert into metadata.error_log (created_at, component, severity, code, message)
      values (now() - ${days} * interval '1 day', 'x', 'LOW', 'x', 'x')`;
  }
  const pruned = await one("select metadata.prune_logs()");
  expect(pruned).toMatchObject({ function_audit: 1, error_log: 1 });
  expect(await one("select count(*)::int from metadata.function_audit where function_name = 'x'"))
    .toBe(1);
});

test("a day without a partition fails the check, rows in a default partition are told", async () => {
  expect(await one("select metadata.check_partitions()")).toMatch(/every day|default partition/);
  await addBatch(db.sql, [receipt("Z", [["Egg", 1, 9]])], { receivedAt: "2025-02-03T00:00:00Z" });
  expect(await one("select metadata.check_partitions()")).toMatch(
    /2025-02-03 of bronze.scout_raw_transactions/,
  );
  const today = await one("select to_char(now() at time zone 'UTC', 'YYYYMMDD')");
  await db.sql.unsafe(`alter table bronze.transcripts_${today} rename to transcripts_gone`);
  await expect(db.sql`select metadata.check_partitions()`).rejects.toThrow(
    /bronze.transcripts has no partition/,
  );
  await db.sql.unsafe(`alter table bronze.transcripts_gone rename to transcripts_${today}`);
});

test("an index that is larger than its entries need is planned to be rebuilt, once", async () => {
  await db.sql`create table silver.bloat_probe (id bigint primary key, filler text)`;
  await db.sql`insert into silver.bloat_probe select g, 'x' from generate_series(1, 60000) g`;
  await db.sql`delete from silver.bloat_probe where id % 50 <> 0`;
  await db.sql`analyze silver.bloat_probe`;
  await setting("reindex_min_bytes", 500_000);
  // reltuples of an index follows at its own vacuum
  await db.sql`vacuum silver.bloat_probe`.simple();
  const bloated = await db.sql`select index_name from metadata.bloated_indexes()`;
  expect(bloated.map((row) => row["index_name"])).toContain("silver.bloat_probe_pkey");
  expect(await one("select metadata.plan_reindex()")).toBeGreaterThan(0);
  const jobs = () =>
    db.sql<{ jobid: number; command: string; schedule: string }[]>`
      select jobid, command, schedule from cron.job where jobname = 'once-scout-reindex-silver.bloat_probe_pkey'`;
  const [job] = await jobs();
  expect(job?.command).toBe("reindex index concurrently silver.bloat_probe_pkey");
  expect(job?.schedule).toMatch(/^\d+ \d+ \d+ \d+ \*$/);
  // planning the other jobs again does not take it off the list
  await db.sql`select metadata.schedule_jobs()`;
  expect(await jobs()).toHaveLength(1);
  const before = Number(await one("select pg_relation_size('silver.bloat_probe_pkey')"));
  await db.sql.unsafe(job?.command ?? "").simple();
  expect(Number(await one("select pg_relation_size('silver.bloat_probe_pkey')"))).toBeLessThan(
    before / 4,
  );
  await db.sql`
    insert into cron.job_run_details (jobid, status, start_time, end_time, return_message)
    values (${job?.jobid ?? 0}, 'succeeded', now(), now(), 'REINDEX')`;
  expect(await one("select metadata.clear_reindex()")).toBe(1);
  expect(await jobs()).toHaveLength(0);
  await db.sql`drop table silver.bloat_probe`;
});

test("partitioned tables are analysed as a whole", async () => {
  await db.sql`select metadata.analyze_tables()`;
  expect(
    Number(
      await one(
        "select reltuples from pg_class where oid = 'bronze.scout_raw_transactions'::regclass",
      ),
    ),
  )
    .toBeGreaterThanOrEqual(0);
});

test("a job that never ran since it was scheduled is silent, not waiting for ever", async () => {
  const status = () =>
    one("select status from metadata.agent_orchestration where job_name = 'scout-partitions'");
  expect(await status()).toBe("waiting");
  await db.sql`update metadata.job_registry set scheduled_at = now() - interval '3 days'`;
  expect(await status()).toBe("silent");
});

test("the weekly archiving of files runs as the operations manual has it", async () => {
  const add = (name: string, age: string) =>
    db.sql`
      insert into staging.universal_file_ingestion (source, file_name, created_at)
      values ('upload', ${name}, now() - ${age}::text::interval)`;
  await add("old.csv", "91 days");
  await add("new.csv", "1 day");
  await db.sql.unsafe(`
    INSERT INTO archive.universal_file_ingestion_archive
    SELECT * FROM staging.universal_file_ingestion
    WHERE created_at < NOW() - INTERVAL '90 days';

    DELETE FROM staging.universal_file_ingestion
    WHERE created_at < NOW() - INTERVAL '90 days';`).simple();
  expect(await db.sql`select file_name from archive.universal_file_ingestion_archive`)
    .toMatchObject([{ file_name: "old.csv" }]);
  expect(await db.sql`select file_name from staging.universal_file_ingestion`)
    .toMatchObject([{ file_name: "new.csv" }]);
});
