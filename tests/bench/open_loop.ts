import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { registerDevice } from "../../scripts/device.ts";
import type { BenchDatabase, Benchmark } from "./benchmark.ts";
import { addBronzeBatch } from "./bronze_rows.ts";
import { checkpoint, fillLog } from "./checkpoint.ts";
import { daysBefore, payloadText, storeNames } from "./payloads.ts";
import { runClient } from "./run_client.ts";
import { quantile } from "./statistics.ts";

const DEVICES = 8;
const POSTS_PER_SECOND = 2;
const ROWS_PER_POST = 500;
/** Holds a full minute, at which cron begins most jobs. */
const SECONDS = 60;
const BARE_SECONDS = 20;

/**
 * Devices that post at their times whether or not they were answered, so that a stall counts for
 * every post it delays (no coordinated omission), with promotion and refresh running by cron.
 */
export const openLoop: Benchmark = {
  name: "open-loop",
  what: "8 devices, each 2 posts of 500 rows a second, promotion running",
  run: async (bench) => {
    // a tenth of the rows is a third of the time with a third of the rows a post
    const shrink = Math.sqrt(bench.scale);
    const rowsPerPost = Math.max(1, Math.round(ROWS_PER_POST * shrink));
    const posts = Math.max(1, Math.round(SECONDS * shrink * POSTS_PER_SECOND)) * DEVICES;
    const stack = await bench.stack({ cron: true });
    const stores = storeNames(DEVICES);
    const tokens: string[] = [];
    for (const storeId of stores) {
      tokens.push(await registerDevice(stack.db.sql, { deviceId: `PI-${storeId}`, storeId }));
    }
    const days = daysBefore(new Date(), 1);
    let lines = "";
    for (let post = 0; post < posts; post++) {
      const store = [stores[post % DEVICES] as string];
      for (let i = 0; i < rowsPerPost; i++) {
        const n = post * rowsPerPost + i;
        lines += `${payloadText(n, { set: "o", stores: store, days })}\n`;
      }
    }
    const file = join(bench.folder, "open-loop.ndjson");
    await writeFile(file, lines);
    const all = lines.trimEnd().split("\n");
    const bareDb = await bench.database();
    const barePosts = Math.min(posts, BARE_SECONDS * POSTS_PER_SECOND * DEVICES);
    await checkpoint(bareDb);
    await bareCommits(bareDb, all.slice(0, DEVICES * rowsPerPost), rowsPerPost);
    const bare = await bareCommits(bareDb, all.slice(0, barePosts * rowsPerPost), rowsPerPost);
    const warm = { mode: "open-loop", apiUrl: stack.apiUrl, token: "", file, rowsPerPost } as const;
    await runClient({
      ...warm,
      key: "warm",
      tokens,
      postsPerSecond: POSTS_PER_SECOND,
      linesOfAll: Math.min(posts, 2 * DEVICES) * rowsPerPost,
    });

    await fillLog(stack.db);
    await checkpoint(stack.db);
    const result = await runClient({
      ...warm,
      key: "timed",
      tokens,
      postsPerSecond: POSTS_PER_SECOND,
      linesOfAll: posts * rowsPerPost,
    });
    for (const error of result.errors.slice(0, 3)) bench.log(`open-loop: ${error}`);
    const [promoted] = await stack.db.sql<{ n: number }[]>`
      select count(*)::int as n from silver.transactions_cleaned`;
    const load =
      `${DEVICES} devices × ${POSTS_PER_SECOND} posts/s × ${rowsPerPost} rows, ${posts} posts`;
    const latency = (share: number) => quantile(result.latenciesMs, share);
    return [
      ...[0.5, 0.95, 0.99].map((share) => ({
        what: `${load}: p${share * 100} from the scheduled time`,
        value: latency(share),
        unit: "ms",
        ...(share === 0.99 ? { aim: { atMost: 250 } } : {}),
        ...(share === 0.99 ? { note: `${promoted?.n} rows promoted meanwhile` } : {}),
        yardstick: {
          what: `bare COPY + commit of the same rows at the same times, nothing else: p${
            share * 100
          }`,
          value: quantile(bare, share),
          unit: "ms",
          ratio: latency(share) / quantile(bare, share),
        },
      })),
      {
        what: `${load}: errors`,
        value: result.errors.length,
        unit: "posts",
        aim: { atMost: 0 },
      },
    ];
  },
};

/** Milliseconds from the scheduled time of each post to its commit. */
async function bareCommits(
  { sql }: BenchDatabase,
  lines: readonly string[],
  rowsPerPost: number,
): Promise<number[]> {
  const start = performance.now();
  const commits: Promise<number>[] = [];
  for (let post = 0; post * rowsPerPost < lines.length; post++) {
    const due = start + post / (DEVICES * POSTS_PER_SECOND) * 1000;
    await sleep(Math.max(0, due - performance.now()));
    const rows = lines.slice(post * rowsPerPost, (post + 1) * rowsPerPost);
    commits.push(addBronzeBatch(sql, rows).then(() => performance.now() - due));
  }
  return await Promise.all(commits);
}
