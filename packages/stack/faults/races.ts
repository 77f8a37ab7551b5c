import { deliver, postOf, send } from "./device.ts";
import { check, type Fault } from "./fault.ts";
import { sales } from "./sales.ts";

/** The same work begun many times at once. */
export const races: readonly Fault[] = [
  {
    name: "fifty-at-once",
    what:
      "the same post 50 times at once: one copy; each is answered with its receipt or told to wait",
    settings: { ingest_chunk_lines: 100 },
    run: async (context) => {
      const post = postOf(await context.device(), "fifty", sales(1, 1000));
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => send(context.ingestUrl, post)),
      );
      for (const answer of answers) {
        const isReceipt = answer.status === 200 && answer.body["accepted"] === 1000;
        const isToWait = answer.status === 409 && answer.body["code"] === "post_in_progress" &&
          answer.retryAfter !== null;
        check(isReceipt || isToWait, () => `one was answered ${JSON.stringify(answer)}`);
      }
      const [rows] = await context.sql`
        select count(*)::int as n from bronze.scout_raw_transactions`;
      check(rows?.["n"] === 1000, () => `${rows?.["n"]} rows, not 1000`);
      return [post];
    },
  },
  {
    name: "promoters-race",
    what: "two promoters and a refresh at once, on batches that share stores and sales",
    settings: { ingest_chunk_lines: 50 },
    run: async (context) => {
      const posts = [];
      for (let i = 0; i < 12; i++) {
        const device = await context.device(`SCOUTPI-${1000 + i % 4}`, `${108 + i % 3}`);
        // each tells half of what the next one tells, too
        posts.push(postOf(device, `race-${i}`, sales(1 + i * 75, 150 + i * 75)));
      }
      for (const post of posts) await deliver(context.ingestUrl, post);
      let promoting = 2;
      const promoter = async () => {
        const session = context.session();
        await session`call silver.promote()`;
        promoting--;
      };
      const refresher = async () => {
        const session = context.session();
        while (promoting > 0) await session`call gold.refresh()`;
      };
      await Promise.all([promoter(), promoter(), refresher()]);
      const trouble = await context.sql`
        select component, code, message from metadata.error_log limit 3`;
      check(trouble.length === 0, () => `they disturbed each other: ${JSON.stringify(trouble)}`);
      const [left] = await context.sql`
        select count(*)::int as n from bronze.batches where status <> 'promoted'`;
      check(left?.["n"] === 0, () => `${left?.["n"]} batches were left`);
      return posts;
    },
  },
];
