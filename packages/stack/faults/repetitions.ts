import { randomUUID } from "node:crypto";
import { deliver, postOf } from "./device.ts";
import { check, type Fault, type FaultContext } from "./fault.ts";
import { sale, sales } from "./sales.ts";
import { settle } from "./verdict.ts";

const line = (n: number, more: Record<string, unknown> = {}) =>
  `${JSON.stringify(sale(n, more))}\n`;
const revision = { totals: { totalAmount: 999.75, currency: "PHP" }, customerId: "C-7" };

/** The same sale told twice, or told again differently. The clean run tells each once. */
export const repetitions: readonly Fault[] = [
  {
    name: "duplicates-in-a-post",
    what: "each sale three times in a post: once in silver, the others in the ledger",
    run: async (context) => {
      const device = await context.device();
      await deliver(
        context.ingestUrl,
        postOf(device, "thrice", sales(1, 60) + sales(1, 60) + sales(1, 60)),
      );
      await expectLedger(context, { same_content: 120 });
      return [postOf(device, "once", sales(1, 60))];
    },
  },
  {
    name: "duplicates-between-posts",
    what: "sales told again under another key, before and after promotion",
    run: async (context) => {
      const device = await context.device();
      await deliver(context.ingestUrl, postOf(device, "first", sales(1, 60)));
      await deliver(context.ingestUrl, postOf(device, "second", sales(31, 90)));
      await settle(context.sql);
      await deliver(context.ingestUrl, postOf(device, "third", sales(61, 120)));
      await expectLedger(context, { same_content: 60 });
      return [postOf(device, "once", sales(1, 120))];
    },
  },
  {
    name: "duplicates-between-sources",
    what: "the same sales by upload under other ids: the source promoted first stays",
    run: async (context) => {
      const device = await context.device();
      const post = postOf(device, "edge", sales(1, 60));
      await deliver(context.ingestUrl, post);
      await settle(context.sql);
      await uploadCopy(context);
      await expectLedger(context, { other_source: 60 });
      return [post];
    },
  },
  {
    name: "revision",
    what: "a sale told again with another total, in the post and in a later one: the latest wins",
    run: async (context) => {
      const device = await context.device();
      await deliver(
        context.ingestUrl,
        postOf(device, "first", sales(1, 20) + line(3, { customerId: "C-1" }) + line(5, revision)),
      );
      await settle(context.sql);
      await deliver(context.ingestUrl, postOf(device, "second", line(3, revision) + line(9)));
      await expectLedger(context, { same_content: 1, superseded: 3 });
      return [
        postOf(
          device,
          "once",
          sales(1, 2) + line(3, revision) + sales(4, 4) + line(5, revision) + sales(6, 20),
        ),
      ];
    },
  },
  {
    name: "straddling-chunks",
    what: "versions and repetitions of receipts on both sides of chunk boundaries of 3 lines",
    settings: { ingest_chunk_lines: 3, ingest_max_lines: 10 },
    run: async (context) => {
      let body = "";
      for (let n = 1; n <= 40; n++) {
        body += line(n) + line(n, { customerId: "C-1" }) + (n % 2 ? line(n, revision) : line(n));
      }
      const device = await context.device();
      const post = postOf(device, "straddling", body);
      const { requests } = await deliver(context.ingestUrl, post);
      check(requests === 12, () => `${requests} requests for 120 lines of 10 each`);
      // the clean run has all of it in one chunk
      return [post];
    },
  },
];

/** The same receipts as another source tells them: in a batch of its own, under ids of its own. */
export async function uploadCopy({ sql, device }: FaultContext): Promise<void> {
  const { id, store } = await device();
  const lease = randomUUID();
  await sql.begin(async (tx) => {
    const [batch] = await tx`
      with post as (
        select p.post_id from bronze.open_post(${id}, ${store}, 'upload', ${lease}) p
      ),
      edge as (
        select count(*)::int as lines from bronze.scout_raw_transactions
      )
      select b.batch_id, b.received_at::text as received_at
      from post, edge, bronze.begin_batch(
        post.post_id, ${lease}, 'upload', ${id}, ${store}, 1, edge.lines, edge.lines, 0, 0, 1, sha256('x')) b`;
    await tx`
      insert into bronze.scout_raw_transactions (
        received_at, batch_id, line_no, device_id, store_id, transaction_id, event_at, time_source,
        quality_score, payload_hash, payload
      )
      select
        ${batch?.["received_at"]}::text::timestamptz, ${
      batch?.["batch_id"]
    }, r.line_no, r.device_id, r.store_id,
        'u-' || r.line_no, r.event_at, r.time_source, r.quality_score, sha256('u' || r.payload_hash),
        jsonb_set(r.payload::jsonb, '{transactionId}', to_jsonb('u-' || r.line_no))::json
      from bronze.scout_raw_transactions r`;
  });
}

async function expectLedger(
  { sql }: FaultContext,
  expected: Record<string, number>,
): Promise<void> {
  await settle(sql);
  const rules = await sql<{ rule: string; n: number }[]>`
    select rule, count(*)::int as n from silver.duplicates group by rule order by rule`;
  const found = Object.fromEntries(rules.map(({ rule, n }) => [rule, n]));
  check(
    JSON.stringify(found) === JSON.stringify(expected),
    () => `the ledger has ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`,
  );
}
