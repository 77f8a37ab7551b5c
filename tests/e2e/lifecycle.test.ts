import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LifecycleRun } from "@scout/lifecycle/run_steps.ts";
import { scoutInProcess } from "../scout_in_process.ts";
import { addBatch, emptyPipeline, receipt } from "../sql/bronze_rows.ts";
import { startTestStack, type TestStack } from "../stack.ts";

let stack: TestStack;
const OLD = daysAgo(120);
const TABLE = "bronze.scout_raw_transactions";

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack?.stop());

const sql = () => stack.db.sql;
const setting = (name: string, value: number) =>
  sql()`update metadata.settings set value = ${String(value)}::text::jsonb where name = ${name}`;
const conservation = async () =>
  (await sql()`select problem, line_no::int from quality.conservation order by 1, 2`)
    .map((row) => [row["problem"], row["line_no"]]);
const partition = (day = OLD) => `${TABLE}_${day.replaceAll("-", "")}`;
const exists = async (relation: string) =>
  (await sql()`select to_regclass(${relation}) is not null as there`)[0]?.["there"];

async function call(path = "", body: unknown = {}, key = stack.keys.secretKey): Promise<Response> {
  return await fetch(`${stack.apiUrl}/functions/v1/lifecycle${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** Calls until there is nothing more to do; all that was done. */
async function archive(): Promise<LifecycleRun["steps"]> {
  const steps: LifecycleRun["steps"] = [];
  for (;;) {
    const response = await call();
    const run = await response.json() as LifecycleRun;
    expect(response.status, JSON.stringify(run) + stack.logged().slice(-2000)).toBe(200);
    expect(run.error).toBeNull();
    steps.push(...run.steps);
    // an empty partition of another table goes as well
    if (!run.more) return steps.filter(({ table, rows }) => table === TABLE || rows > 0);
  }
}

/** Every column of the raw rows, each as exact text. */
const rawRows = async () => [
  ...await sql()`
    select (extract(epoch from received_at) * 1000000)::bigint::text as received_at, batch_id::text, line_no::text,
      device_id, store_id, transaction_id, (extract(epoch from event_at) * 1000000)::bigint::text as event_at,
      time_source, quality_score::text, flags::text, encode(payload_hash, 'hex') as payload_hash, payload::text,
      (ingested_at = received_at) as is_generated
    from bronze.scout_raw_transactions order by 1, batch_id, line_no`,
];

async function oldBatches(day = OLD): Promise<number[]> {
  const ids: number[] = [];
  for (let i = 0; i < 3; i++) {
    ids.push(
      await addBatch(sql(), [
        receipt(`A${i}`, [["Kopiko “Brown” 🧃 ₱", 2, 8.5]], { note: "tab\there", odd: 1e21 }),
        // exact text must survive: spaces, order, repeated keys, number forms
        `{"transactionId" : "B${i}",  "total":1.50e1, "z":1, "a":2, "a":3, "items":[{"productName":"Surf","quantity":1,"unitPrice":15.0}]}`,
        receipt(`C${i}`, [["Egg", 1, 9]]),
        {},
      ], { receivedAt: `${day}T0${i}:00:00.12345${i}Z` }),
    );
  }
  await sql()`update bronze.scout_raw_transactions set flags = array['a', 'b"c'] where line_no = 1`;
  await sql()`update bronze.scout_raw_transactions set flags = '{}', transaction_id = null where line_no = 3`;
  await sql()`call silver.promote()`;
  return ids;
}

beforeEach(async () => {
  await emptyPipeline(sql());
  await sql()`delete from storage.objects`;
  await sql()`select bronze.make_partitions(${OLD}::date, 0)`;
  await setting("archive_rows_per_call", 25_000);
});

describe("a day that is old enough", () => {
  test(
    "leaves as Parquet that DuckDB reads, equal in every column, and nothing is lost",
    async () => {
      await oldBatches();
      const young = await addBatch(sql(), [receipt("Y", [["Egg", 1, 9]])]);
      await sql()`call silver.promote()`;
      const original = (await rawRows()).filter((row) => row["batch_id"] !== String(young));
      expect(original).toHaveLength(12);
      expect((await archive()).map(({ step, rows }) => [step, rows])).toEqual([
        ["write", 12],
        ["verify", 12],
        ["remove", 12],
      ]);

      expect(await exists(partition())).toBe(false);
      expect((await rawRows()).map((row) => row["batch_id"])).toEqual([String(young)]);
      expect(await conservation()).toEqual([]);
      const [file] = await sql()`select * from metadata.exports`;
      expect(file).toMatchObject({
        path: `bronze/scout_raw_transactions/received_date=${OLD}/part-0001.parquet`,
        row_count: 12,
        content_sha256: file?.["read_back_sha256"],
      });

      const duck = await (await DuckDBInstance.create(":memory:")).connect();
      const read = await duck.runAndReadAll(`
      select epoch_us(received_at)::varchar as received_at, batch_id::varchar as batch_id, line_no::varchar as line_no,
        device_id, store_id, transaction_id, epoch_us(event_at)::varchar as event_at, time_source,
        quality_score, to_json(flags)::varchar as flags, lower(hex(payload_hash)) as payload_hash, payload,
        received_date::varchar as received_date
      from read_parquet('${stack.dataDir}/storage/exports/bronze/**/*.parquet', hive_partitioning = true)
      order by 1, batch_id, line_no`);
      const rows = read.getRowObjectsJson();
      expect(rows.map(({ received_date: _d, quality_score: _q, flags: _f, ...row }) => row))
        .toEqual(
          original.map(({ quality_score: _q, flags: _f, is_generated: _i, ...row }) => row),
        );
      expect(rows.map((row) => Math.fround(Number(row["quality_score"]))))
        .toEqual(original.map((row) => Math.fround(Number(row["quality_score"]))));
      expect(rows.slice(0, 4).map((row) => row["flags"])).toEqual([
        '["a","b\\"c"]',
        null,
        "[]",
        null,
      ]);
      expect(new Set(rows.map((row) => row["received_date"]))).toEqual(new Set([OLD]));
      expect(original.every((row) => row["is_generated"])).toBe(true);
      const types = await duck.runAndReadAll(
        `describe select * from '${stack.dataDir}/storage/exports/${file?.["path"]}'`,
      );
      expect(
        Object.fromEntries(
          types.getRowObjectsJson().map((r) => [r["column_name"], r["column_type"]]),
        ),
      )
        .toMatchObject({
          received_at: "TIMESTAMP WITH TIME ZONE",
          batch_id: "BIGINT",
          quality_score: "FLOAT",
          flags: "VARCHAR[]",
          payload_hash: "BLOB",
          payload: "VARCHAR",
        });
    },
    60_000,
  );

  test("goes in files of whole batches, a step a call, where a call may do little", async () => {
    await oldBatches();
    await setting("archive_rows_per_call", 5);
    const steps = await archive();
    expect(steps.map(({ step, rows }) => [step, rows])).toEqual([
      ["write", 4],
      ["verify", 4],
      ["write", 4],
      ["verify", 4],
      ["write", 4],
      ["verify", 4],
      ["remove", 12],
    ]);
    expect(await sql()`select part_no from metadata.exports order by part_no`).toHaveLength(3);
    expect(await conservation()).toEqual([]);
    expect(await archive()).toEqual([]);
  });

  test("stays while a batch of it is not settled, and while it is young", async () => {
    const [id] = await oldBatches();
    await sql()`update bronze.batches set status = 'dead_letter' where id = ${id ?? 0}`;
    expect(await archive()).toEqual([]);
    expect(await exists(partition())).toBe(true);
    expect(
      await sql()`select status, unsettled_batches::int from metadata.archive_status where day = ${OLD} and table_name = ${TABLE}`,
    )
      .toMatchObject([{ status: "held", unsettled_batches: 1 }]);
    await sql()`update bronze.batches set status = 'promoted' where id = ${id ?? 0}`;
    await setting("archive_after_days", 200);
    expect(await archive()).toEqual([]);
    await setting("archive_after_days", 90);
  });

  test("leaves the default partition too, and what else is in there stays", async () => {
    const day = daysAgo(150);
    await oldBatches(day);
    await addBatch(sql(), [receipt("Z", [["Egg", 1, 9]])], { receivedAt: "2090-01-01T00:00:00Z" });
    await sql()`call silver.promote()`;
    expect((await archive()).map(({ step }) => step)).toContain("remove");
    expect(await sql()`select from bronze.scout_raw_transactions_default`).toHaveLength(1);
    expect(await conservation()).toEqual([]);
    // a batch that counts as arrived on that day comes later: one more file
    await addBatch(sql(), [receipt("L", [["Egg", 1, 9]])], { receivedAt: `${day}T10:00:00Z` });
    await sql()`call silver.promote()`;
    await archive();
    expect(
      await sql()`select part_no, row_count from metadata.exports where day = ${day} order by 1`,
    )
      .toMatchObject([{ part_no: 1, row_count: 12 }, { part_no: 2, row_count: 1 }]);
    expect(await conservation()).toEqual([]);
  });
});

describe("conservation of what is archived", () => {
  test("still finds a sale that is lost, a file's record that is lost, and rows that are in both", async () => {
    await oldBatches();
    await archive();
    await sql()`delete from silver.transactions_cleaned where transaction_id = 'B1'`;
    expect(await conservation()).toEqual([["rows_without_disposition", 2]]);
    await emptyPipeline(sql());

    await sql()`select bronze.make_partitions(${OLD}::date, 0)`;
    await oldBatches();
    await archive();
    await sql()`delete from metadata.exports`;
    expect((await conservation()).map(([problem]) => problem))
      .toContain("rows_missing_in_bronze");
  });
});

describe("an archived batch", () => {
  test("is restored on request, byte for byte, and leaves again when its time is over", async () => {
    const [, id = 0] = await oldBatches();
    const original = (await rawRows()).filter((row) => row["batch_id"] === String(id));
    await archive();
    const isArchived = async () =>
      (await sql()`select bronze.is_archived(${id}) as archived`)[0]?.["archived"];
    expect(await isArchived()).toBe(true);

    expect(await sql()`select bronze.request_restore(${id}) as asked`).toMatchObject([{
      asked: true,
    }]);
    expect(await archive()).toMatchObject([{ step: "restore", batch_id: id, rows: 4, ok: true }]);
    expect(await rawRows()).toEqual(original);
    expect(await isArchived()).toBe(false);
    expect(await conservation()).toEqual([]);
    expect(await sql()`select bronze.request_restore(${id}) as asked`).toMatchObject([{
      asked: false,
    }]);
    // it is no new day to archive
    expect(await archive()).toEqual([]);

    await sql()`select metadata.release_restored()`;
    expect(await rawRows()).toHaveLength(4);
    await sql()`update metadata.exported_batches set restored_at = now() - interval '8 days' where restored_at is not null`;
    await sql()`select metadata.release_restored()`;
    expect(await rawRows()).toEqual([]);
    expect(await isArchived()).toBe(true);
    expect(await conservation()).toEqual([]);
  });

  test("of a damaged file is not restored, and does not hold up others", async () => {
    const [id = 0, other = 0] = await oldBatches();
    await setting("archive_rows_per_call", 4);
    await archive();
    const [file] = await sql()`
      select e.path, e.id from metadata.exports e join metadata.exported_batches b on b.export_id = e.id
      where b.batch_id = ${id}`;
    const path = join(stack.dataDir, "storage/exports", String(file?.["path"]));
    const bytes = await readFile(path);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    await writeFile(path, bytes);
    expect(await (await call("/verify", { export_id: file?.["id"] })).json()).toMatchObject({
      ok: false,
    });

    await sql()`select bronze.request_restore(${id}), bronze.request_restore(${other})`;
    expect(await (await call()).json()).toMatchObject({
      error: expect.stringMatching(/not the file/),
    });
    expect(await archive()).toMatchObject([{ step: "restore", batch_id: other, ok: true }]);
    expect(await sql()`select severity from metadata.error_log where code = 'restore_failed'`)
      .toMatchObject([{ severity: "HIGH" }]);
    expect(
      (await sql()`select status from metadata.agent_orchestration where job_name = 'scout-archive'`)[
        0
      ],
    )
      .toMatchObject({ status: expect.stringMatching(/ok|failing/) });
  });
});

describe("what must not happen", () => {
  test("a file that Storage gives back differently is written again, and only then rows are removed", async () => {
    await oldBatches();
    await setting("archive_rows_per_call", 12);
    const first = await (await call()).json() as LifecycleRun;
    expect(first.steps.map(({ step }) => step)).toEqual(["write"]);
    const path = join(stack.dataDir, "storage/exports", first.steps[0]?.path ?? "");
    await writeFile(path, (await readFile(path)).subarray(0, 1000));
    const second = await (await call()).json() as LifecycleRun;
    expect(second.steps).toMatchObject([{ step: "verify", ok: false }]);
    expect(await sql()`select severity from metadata.error_log where code = 'export_differs'`)
      .toMatchObject([{ severity: "HIGH" }]);
    expect(await exists(partition())).toBe(true);
    expect((await archive()).map(({ step }) => step)).toEqual(["write", "verify", "remove"]);
    expect(await exists(partition())).toBe(false);
    expect(await conservation()).toEqual([]);
  });

  test("a row changed or added behind the export's back keeps the day in the database", async () => {
    await oldBatches();
    await setting("archive_rows_per_call", 12);
    await call();
    await sql()`update bronze.scout_raw_transactions set store_id = 'S9' where transaction_id = 'B1'`;
    const run = await (await call()).json() as LifecycleRun;
    expect(run.steps.map(({ step }) => step)).toEqual(["verify"]);
    expect(run.error).toMatch(/not the same as its exported files \(2 batches differ\)/);
    expect(await exists(partition())).toBe(true);
    const status = async () =>
      (await sql()`
        select status from metadata.archive_status where day = ${OLD} and table_name = ${TABLE}`)[
        0
      ];
    expect(await status()).toEqual({ status: "failing" });
    // it is not tried over and over
    expect(await archive()).toEqual([]);
    await sql()`update bronze.scout_raw_transactions set store_id = 'S1' where transaction_id = 'B1'`;
    await sql()`update metadata.archive_days set next_attempt_at = now()`;
    expect((await archive()).map(({ step }) => step)).toEqual(["remove"]);
  });

  test("removing never waits for a lock longer than archive_lock_ms, and goes on later", async () => {
    await oldBatches();
    const holder = await sql().reserve();
    try {
      await holder`begin`;
      await holder`select count(*) from bronze.scout_raw_transactions`;
      const began = Date.now();
      const run = await (await call()).json() as LifecycleRun;
      expect(run.error).toMatch(/remove .*lock timeout/);
      expect(Date.now() - began).toBeLessThan(10_000);
      expect(await exists(partition())).toBe(true);
    } finally {
      await holder`commit`;
      holder.release();
    }
    await sql()`update metadata.archive_days set next_attempt_at = now()`;
    await archive();
    expect(await exists(partition())).toBe(false);
  });

  test("two calls at once do not do the same", async () => {
    await oldBatches();
    await Promise.all([call(), call(), call()].map(async (r) => await (await r).json()));
    await archive();
    expect(
      await sql()`select count(*)::int as n, sum(row_count)::int as rows from metadata.exports`,
    )
      .toMatchObject([{ n: 1, rows: 12 }]);
    expect(await conservation()).toEqual([]);
  });
});

describe("who may call", () => {
  test("the secret keys and cron's key; nobody else", async () => {
    const [cron] = await sql()`
      select decrypted_secret as key from vault.decrypted_secrets where name = 'scout_cron_key'`;
    for (const key of [stack.keys.secretKey, stack.keys.serviceRoleKey, String(cron?.["key"])]) {
      expect((await call("", {}, key)).status).toBe(200);
    }
    const user = await stack.userToken({ role: "operator" });
    for (const key of [stack.keys.publishableKey, stack.keys.anonKey, user, "x"]) {
      expect((await call("", {}, key)).status).toBe(403);
    }
    const none = await fetch(`${stack.apiUrl}/functions/v1/lifecycle`, { method: "POST" });
    expect([none.status, (await none.json() as { code: string }).code]).toEqual([
      401,
      "key_missing",
    ]);
  });

  test("each call is audited, and one that makes no sense says what does", async () => {
    expect((await call("/verify", {})).status).toBe(400);
    expect((await call("/verify", { export_id: 999 })).status).toBe(404);
    expect((await call("/nonsense")).status).toBe(404);
    expect(
      await sql()`
      select status from metadata.function_audit where function_name = 'lifecycle' and status >= 400
      order by id desc limit 3`,
    ).toMatchObject([{ status: 404 }, { status: 404 }, { status: 400 }]);
  });
});

describe("cron's bell", () => {
  test("rings through net.http_post, with the address and the key from Vault", async () => {
    await oldBatches();
    await sql()`select metadata.ring_lifecycle()`;
    await expect.poll(() => exists(partition()), { timeout: 15_000 }).toBe(false);
    await expect.poll(async () =>
      (await sql()`select status from metadata.agent_orchestration where job_name = 'scout-archive'`)[
        0
      ]
    ).toMatchObject({ status: "ok" });
    await expect.poll(async () => (await sql()`select metadata.ring_lifecycle() as said`)[0])
      .toEqual({ said: "nothing to do" });
  });

  test("that nobody hears loses nothing, and the job is shown as silent", async () => {
    await oldBatches();
    const [url] = await sql()`
      select decrypted_secret as url from vault.decrypted_secrets where name = 'scout_functions_url'`;
    await sql()`select metadata.set_functions_url('http://127.0.0.1:9/functions/v1')`;
    const token = await stack.userToken({ role: "viewer" });
    // a call of the bell rung before may still end, and say that it succeeded
    await expect.poll(async () => {
      await sql()`update metadata.heartbeats set succeeded_at = now() - interval '1 hour', failed_at = null`;
      await sql()`select metadata.ring_lifecycle()`;
      const answer = await fetch(`${stack.apiUrl}/rest/v1/rpc/pipeline_status`, {
        method: "POST",
        headers: { apikey: stack.keys.publishableKey, authorization: `Bearer ${token}` },
      });
      return (await answer.json() as { jobs_broken: unknown[] }).jobs_broken;
    }).toContainEqual(expect.objectContaining({ job: "scout-archive", status: "silent" }));
    await sql()`select metadata.set_functions_url(${String(url?.["url"])})`;
    // a lock that is not had within archive_lock_ms is for a call a minute later; here it is that at once
    await expect.poll(async () => {
      await sql()`update metadata.archive_days set next_attempt_at = now() where next_attempt_at > now()`;
      await archive();
      return await exists(partition());
    }, { timeout: 45_000 }).toBe(false);
    expect(await conservation()).toEqual([]);
  });
});

describe("scout archive and scout maintenance", () => {
  const scout = (...args: string[]) =>
    scoutInProcess({ SCOUT_DATA_DIR: stack.dataDir, DATABASE_URL: undefined })(...args);

  test("run, list, verify, restore", async () => {
    const [id = 0] = await oldBatches();
    const { stdout } = await scout("archive", "run", "--json");
    expect(stdout).toMatch(/"step":"remove"/);
    const days = JSON.parse((await scout("archive", "list", "--json")).stdout);
    expect(days).toContainEqual(
      expect.objectContaining({ table_name: TABLE, day: OLD, status: "archived", rows: 12 }),
    );
    expect((await scout("archive", "verify")).stdout).toMatch(/part-0001\.parquet +12 +true/);
    expect((await scout("archive", "restore", String(id))).stdout).toBe(
      `batch ${id}: 4 rows are back\n`,
    );
    expect((await scout("archive", "restore", String(id))).stdout).toMatch(/is not archived/);
    expect(await scout("archive", "restore", "999999")).toMatchObject({ code: 1 });
    const [file] = await sql()`select path from metadata.exports`;
    await writeFile(join(stack.dataDir, "storage/exports", String(file?.["path"])), "gone");
    expect(await scout("archive", "verify", "--json")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/!! ALERT: 1 of 1 files/),
    });
  }, 60_000);

  test("every daily and weekly job runs", async () => {
    const { stdout } = await scout("maintenance", "run");
    expect(stdout.match(/^ok /gm)?.length).toBeGreaterThanOrEqual(8);
    expect(stdout).not.toMatch(/FAILED/);
    expect(await scout("maintenance", "run", "--job", "nonsense")).toMatchObject({ code: 1 });
  }, 60_000);
});
