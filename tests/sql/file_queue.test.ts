import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { emptyPipeline } from "./bronze_rows.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(() => emptyPipeline(db.sql));

async function enqueue(id: string, version = "1", more: { folder?: string } = {}): Promise<number> {
  const [row] = await db.sql<{ file_id: number }[]>`
    select metadata.enqueue_file('drive', ${id}, ${version}, ${`${id}.csv`}, ${`raw-files/${id}/${version}`},
      p_folder => ${more.folder ?? null}) as file_id`;
  return row?.file_id ?? 0;
}

async function claim(lease: string, limit = 1, isWorker = false): Promise<number[]> {
  const rows = await db.sql<{ file_id: number }[]>`
    select file_id from metadata.claim_files(${lease}, ${limit}, ${isWorker})`;
  return rows.map((row) => row.file_id);
}

test("a version of a file is queued once, and the next version knows the one before", async () => {
  const first = await enqueue("a");
  expect(await enqueue("a")).toBe(first);
  const second = await enqueue("a", "2");
  expect(second).not.toBe(first);
  const files = await db.sql`
    select file_id, replaces_file_id, status from staging.universal_file_ingestion order by file_id`;
  expect(files).toEqual([
    { file_id: first, replaces_file_id: null, status: "queued" },
    { file_id: second, replaces_file_id: first, status: "queued" },
  ]);
});

test("two claimers never get the same file, and a lease that ran out is anybody's", async () => {
  const files = [await enqueue("a"), await enqueue("b"), await enqueue("c")];
  const [x, y] = [randomUUID(), randomUUID()];
  const [got, other] = await Promise.all([claim(x, 2), claim(y, 2)]);
  expect([...got, ...other].sort()).toEqual(files);
  expect(await claim(randomUUID(), 9)).toEqual([]);

  await db.sql`update metadata.file_queue set lease_until = now() - interval '1 second'`;
  expect((await claim(randomUUID(), 9)).sort()).toEqual(files);
  const [kept] = got;
  await expect(db.sql`select metadata.advance_file(${x}, ${kept ?? 0}, 'stage', '{}')`)
    .rejects.toMatchObject({ code: "SF001" });
});

test("claims without progress end as a dead letter that can be taken up again; progress forgives", async () => {
  const file = await enqueue("a");
  const expire = () =>
    db.sql`update metadata.file_queue set lease_until = now() - interval '1 second'`;
  for (let n = 0; n < 4; n++) {
    expect(await claim(randomUUID())).toEqual([file]);
    await expire();
  }
  const lease = randomUUID();
  expect(await claim(lease)).toEqual([file]);
  await db.sql`select metadata.advance_file(${lease}, ${file}, 'stage', '{"line": 1}')`;
  await expire();
  for (let n = 0; n < 5; n++) {
    expect(await claim(randomUUID())).toEqual([file]);
    await expire();
  }
  expect(await claim(randomUUID())).toEqual([]);
  const state = () =>
    db.sql`
      select q.state, f.status, f.processing_metadata -> 'error' ->> 'code' as code, q.checkpoint
      from metadata.file_queue q join staging.universal_file_ingestion f using (file_id)`;
  expect(await state()).toEqual([
    { state: "dead_letter", status: "failed", code: "no_progress", checkpoint: { line: 1 } },
  ]);
  expect(await db.sql`select code from metadata.error_log`).toEqual([{ code: "file_dead_letter" }]);

  expect(await db.sql`select metadata.retry_file(${file}) as ok`).toEqual([{ ok: true }]);
  expect(await state()).toEqual([
    { state: "queued", status: "queued", code: null, checkpoint: { line: 1 } },
  ]);
  expect(await claim(randomUUID())).toEqual([file]);
});

test("a failure puts a file off, longer each time; a final one ends it and is no error of ours", async () => {
  const file = await enqueue("a");
  const waits: number[] = [];
  for (let n = 0; n < 2; n++) {
    const lease = randomUUID();
    await db.sql`update metadata.file_queue set next_attempt_at = now()`;
    await claim(lease);
    await db.sql`select metadata.put_off_file(${lease}, ${file}, 'storage_unavailable', 'down')`;
    const [row] = await db.sql<{ wait: number }[]>`
      select extract(epoch from next_attempt_at - clock_timestamp())::float8 as wait from metadata.file_queue`;
    waits.push(row?.wait ?? 0);
  }
  expect(waits[0]).toBeGreaterThan(4);
  expect(waits[1]).toBeGreaterThan(9);
  expect(await claim(randomUUID())).toEqual([]);

  await db.sql`update metadata.file_queue set next_attempt_at = now()`;
  const lease = randomUUID();
  await claim(lease);
  const [end] = await db.sql`
    select metadata.put_off_file(${lease}, ${file}, 'not_tabular', 'It is a PDF.', true) as state`;
  expect(end).toEqual({ state: "dead_letter" });
  expect(await db.sql`select from metadata.error_log`).toHaveLength(0);
});

test("what needs a worker is not handed to a function", async () => {
  const file = await enqueue("a");
  const lease = randomUUID();
  await claim(lease);
  await db.sql`select metadata.hand_to_worker(${lease}, ${file}, 'inflates_too_long', 'too long')`;
  expect(await claim(randomUUID())).toEqual([]);
  expect(await db.sql`select metadata.has_file_work() as more`).toEqual([{ more: false }]);
  expect(await claim(randomUUID(), 1, true)).toEqual([file]);
});

test("files of one kind share a subject; the longest pattern of the source decides", async () => {
  const [same] = await db.sql`
    select metadata.file_subject('drive', 'x', 'sales_2025-09-01.csv') = metadata.file_subject('drive', 'x', 'Sales_2025-09-12.csv') as days,
      metadata.file_subject('drive', 'x', 'sales_2025-09-01.csv') = metadata.file_subject('drive', 'y', 'sales_2025-09-01.csv') as folders,
      metadata.file_subject('drive', 'x', 'sales.csv') = metadata.file_subject('drive', 'x', 'stores.csv') as names`;
  expect(same).toEqual({ days: true, folders: false, names: false });
  await db.sql`
    insert into metadata.file_policies (source, pattern, same_name) values
      ('*', 'x/*', 'replace'), ('drive', '*', 'keep'), ('upload', 'x/a_b*', 'keep')`;
  const [policy] = await db.sql`
    select (metadata.file_policy('upload', 'x', 'c.csv')).pattern as any_source,
      (metadata.file_policy('drive', 'x', 'c.csv')).pattern as of_source,
      (metadata.file_policy('upload', 'x', 'a_b.csv')).pattern as longest,
      (metadata.file_policy('upload', 'x', 'aXb.csv')).pattern as literal`;
  expect(policy).toEqual({ any_source: "x/*", of_source: "*", longest: "x/a_b*", literal: "x/*" });
  await db.sql`delete from metadata.file_policies where (source, pattern) <> ('*', '*')`;
});
