import type { Sql } from "postgres";
import { deliver, type Post, postOf, send } from "./device.ts";
import { check, type Fault, type FaultContext } from "./fault.ts";
import { uploadCopy } from "./repetitions.ts";
import { sales } from "./sales.ts";
import { settle } from "./verdict.ts";

/** Batches taken out and put back while other things go on, and data that come late. */
export const recoveries: readonly Fault[] = [
  {
    name: "rollbacks-race",
    what:
      "two promoters, three rollbacks and a refresh at once, on batches that share stores and sales",
    settings: { ingest_chunk_lines: 50 },
    run: async (context) => {
      const posts: Post[] = [];
      for (let i = 0; i < 12; i++) {
        const device = await context.device(`SCOUTPI-${1000 + i % 4}`, `${108 + i % 3}`);
        posts.push(postOf(device, `race-${i}`, sales(1 + i * 75, 150 + i * 75)));
      }
      for (const post of posts) await deliver(context.ingestUrl, post);
      // so that some are in silver when they are taken out, and some are not
      await context.sql`call silver.promote(12)`;
      let working = 5;
      const done = () => working--;
      const refresher = async () => {
        const session = context.session();
        while (working > 0) await session`call gold.refresh()`;
      };
      const promoter = () => context.session()`call silver.promote()`.then(done);
      const wrong = [1, 4, 10];
      const taker = async (i: number) => {
        const session = context.session();
        for (const batch of await batchesOf(session, posts[i])) {
          await session`select silver.rollback_batch(${batch}, 'a race')`;
        }
        done();
      };
      await Promise.all([refresher(), promoter(), promoter(), ...wrong.map(taker)]);
      await expectNoTrouble(context);
      return posts.filter((_, i) => !wrong.includes(i));
    },
  },
  {
    name: "postgres-killed-in-rollback",
    what:
      "SIGKILL of Postgres when a batch is out of the ledger, and again when its sales are gone",
    settings: { ingest_chunk_lines: 100 },
    run: async (context) => {
      const device = await context.device();
      const wrong = postOf(device, "wrong", sales(1, 200, { customerId: "C-9" }));
      const right = postOf(device, "right", sales(1, 300));
      // repetitions of the wrong one, to take its place
      const again = postOf(device, "again", sales(101, 200, { customerId: "C-9" }));
      for (const post of [wrong, again, right]) await deliver(context.ingestUrl, post);
      await settle(context.sql);
      const before = await silver(context.sql);
      const [batch] = (await batchesOf(context.sql, wrong)).slice(-1);
      const statement = `select silver.rollback_batch(${batch}, 'wrong')`;
      for (const table of ["silver.duplicates", "gold.dirty_keys"] as const) {
        const barrier = await context.holdAt(table);
        const interrupted = context.session().unsafe(statement).then(() => true, () => false);
        await barrier.reached();
        await context.postgres.kill();
        await barrier.open();
        check(!await interrupted, () => "the rollback succeeded though Postgres was killed");
        const after = await silver(context.sql);
        check(after === before, () => `an interrupted rollback left ${after}, not ${before}`);
      }
      for (const each of await batchesOf(context.sql, wrong)) {
        await context.sql`select silver.rollback_batch(${each}, 'wrong')`;
      }
      return [again, right];
    },
  },
  {
    name: "rolled-back-key",
    what: "a rolled back post sent again: 409, until it is replayed; then as if never away",
    settings: { ingest_chunk_lines: 20 },
    run: async (context) => {
      const post = postOf(await context.device(), "back", sales(1, 60));
      await deliver(context.ingestUrl, post);
      await settle(context.sql);
      const batches = await batchesOf(context.sql, post);
      for (const batch of batches) {
        await context.sql`select silver.rollback_batch(${batch}, 'wrong')`;
      }
      const answer = await send(context.ingestUrl, post);
      check(
        answer.status === 409 && answer.body["code"] === "batch_rolled_back",
        () => `a rolled back post was answered ${JSON.stringify(answer)}`,
      );
      for (const batch of batches) {
        await context.sql`select silver.replay_batch(${batch}, 'right after all')`;
      }
      return [post];
    },
  },
  {
    name: "winning-source-withdrawn",
    what:
      "the source whose copy of a sale was kept is rolled back: the other's copy takes its place, and gives it back",
    run: async (context) => {
      const post = postOf(await context.device(), "edge", sales(1, 60));
      await deliver(context.ingestUrl, post);
      await settle(context.sql);
      await uploadCopy(context);
      await settle(context.sql);
      const sources = async () =>
        (await context.sql`
          select t.data_source, count(*)::int as n from silver.transactions_cleaned t group by 1`)
          .map(({ data_source, n }) => `${data_source} ${n}`).join();
      check(await sources() === "edge 60", () => "the copies were not taken for repetitions");
      const [batch] = await batchesOf(context.sql, post);
      await context.sql`select silver.rollback_batch(${batch ?? 0}, 'wrong')`;
      const left = await sources();
      check(left === "upload 60", () => `after the rollback silver has ${left}`);
      await context.sql`select silver.replay_batch(${batch ?? 0}, 'right after all')`;
      return [post];
    },
  },
  {
    name: "late-45-days",
    what: "sales of 45 days ago: gold of those days is computed again, other days are left alone",
    run: async (context) => {
      const device = await context.device();
      const recent = postOf(device, "recent", told(45));
      await deliver(context.ingestUrl, recent);
      await settle(context.sql);
      const computed = async () =>
        (await context.sql`
          select array_agg(g.transaction_date || ' ' || g.created_at order by g.transaction_date) as days
          from gold.daily_metrics g where g.transaction_date >= '2025-09-01'`)[0]?.["days"];
      const before = String(await computed());
      const late = postOf(device, "late", told(0));
      await deliver(context.ingestUrl, late);
      await settle(context.sql);
      const after = String(await computed());
      check(after === before, () => "days without late sales were computed again");
      const [old] = await context.sql`
        select count(*)::int as n from gold.daily_metrics g where g.transaction_date < '2025-09-01'`;
      check(old?.["n"] > 0, () => "gold has none of the late days");
      return [recent, late];
    },
  },
  {
    name: "device-and-store-added-later",
    what:
      "a device unknown when it first posts, of a store added later still: nothing lost, the store's sales find their place",
    run: async (context) => {
      const known = await context.device();
      const early = { ...known, id: "SCOUTPI-0777", store: "777", token: "sct_fault_SCOUTPI-0777" };
      const answer = await send(context.ingestUrl, postOf(early, "early", sales(1, 40)));
      check(
        answer.status === 401 && answer.body["code"] === "token_unknown",
        () => `an unknown device was answered ${JSON.stringify(answer)}`,
      );
      const device = await context.device("SCOUTPI-0777", "777");
      const post = postOf(device, "early", sales(1, 40));
      await deliver(context.ingestUrl, post);
      await settle(context.sql);
      const placed = async () =>
        (await context.sql`
          select count(*)::int as n from silver.transactions_cleaned t join ref.stores s using (store_id)
          where t.store_id = '777' and s.region = 'NCR'`)[0]?.["n"];
      check(await placed() === 0, () => "the store was known already");
      await context
        .sql`insert into ref.stores (store_id, store_name, region) values ('777', 'Late', 'NCR')`;
      await settle(context.sql);
      const found = await placed();
      await context.sql`delete from ref.stores where store_id = '777'`;
      await context.sql`delete from bronze.store_locations where store_id = '777'`;
      check(found === 40, () => `${found} of 40 sales have the store's place`);
      return [post];
    },
  },
  {
    name: "cron-stopped-for-a-day",
    what:
      "24 hours of posts wait; when cron is back they are promoted in order, no job overlaps itself",
    settings: { ingest_chunk_lines: 25 },
    run: async (context) => {
      const device = await context.device();
      const posts: Post[] = [];
      for (let hour = 0; hour < 24; hour++) {
        posts.push(postOf(device, `hour-${hour}`, sales(1 + hour * 40, 50 + hour * 40)));
      }
      for (const post of posts) await deliver(context.ingestUrl, post);
      const cron = await context.startCron();
      try {
        const deadline = Date.now() + 60_000;
        for (;;) {
          const [left] = await context.sql`
            select (select count(*) from bronze.batches where status = 'received')
              + (select count(*) from gold.dirty_keys) as n`;
          if (Number(left?.["n"]) === 0) break;
          check(
            Date.now() < deadline,
            () => `after a minute ${left?.["n"]} batches and days were left`,
          );
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
      } finally {
        await cron.stop();
      }
      const disorder = await context.sql`
        select from (
          select b.promoted_at < lag(b.promoted_at) over (order by b.received_at, b.id) as is_early from bronze.batches b
        ) b where b.is_early`;
      check(disorder.length === 0, () => `${disorder.length} batches were promoted out of order`);
      const overlaps = await context.sql`
        select a.jobid from cron.job_run_details a
        join cron.job_run_details b on b.jobid = a.jobid and b.runid > a.runid and b.start_time < a.end_time`;
      check(overlaps.length === 0, () => `jobs ${JSON.stringify(overlaps)} overlapped themselves`);
      await expectNoTrouble(context);
      return posts;
    },
  },
];

/** Forty sales, one a day, the last `offset` days into 2025-09 where that is after its beginning. */
function told(offset: number): string {
  let text = "";
  for (let n = 0; n < 10; n++) {
    const at = new Date(Date.UTC(2025, 6, 20 + offset + n, 3));
    text += sales(offset * 100 + n + 1, offset * 100 + n + 1, { timestamp: at.toISOString() });
  }
  return text;
}

async function batchesOf(sql: Sql, post: Post | undefined): Promise<number[]> {
  const rows = await sql<{ id: string }[]>`
    select b.id from bronze.batches b join bronze.posts p on p.id = b.post_id
    where p.idempotency_key = ${post?.key ?? ""} order by b.id`;
  return rows.map(({ id }) => Number(id));
}

/** All there is in silver, as one word. */
async function silver(sql: Sql): Promise<string> {
  const [row] = await sql`
    select md5(string_agg(t::text, '' order by t.id))
      || (select md5(string_agg(d::text, '' order by d.batch_id, d.line_no)) from silver.duplicates d) as word
    from silver.transactions_cleaned t`;
  return String(row?.["word"]);
}

async function expectNoTrouble({ sql }: FaultContext): Promise<void> {
  const trouble = await sql`select component, code, message from metadata.error_log limit 3`;
  check(trouble.length === 0, () => `they disturbed each other: ${JSON.stringify(trouble)}`);
}
