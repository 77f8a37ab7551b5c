import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { registerDevice } from "../../scripts/device.ts";
import type { Benchmark } from "./benchmark.ts";
import { addBronzeBatch } from "./bronze_rows.ts";
import { checkpoint, fillLog } from "./checkpoint.ts";
import { daysBefore, payloadText, storeNames } from "./payloads.ts";
import { runClient } from "./run_client.ts";
import { median, quantile, timed } from "./statistics.ts";

const DEVICES = 8;
const POSTS_PER_SECOND = 2;
const ROWS_PER_POST = 500;
const SECONDS = 30;

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
    const bare = await bareCommits(
      await bench.database(),
      all.slice(0, 20 * rowsPerPost),
      rowsPerPost,
    );
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
          what: `bare COPY + commit of ${rowsPerPost} rows, idle`,
          value: bare,
          unit: "ms",
          ratio: latency(share) / bare,
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

async function bareCommits(
  { sql }: { sql: Parameters<typeof addBronzeBatch>[0] },
  lines: readonly string[],
  rowsPerPost: number,
): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < lines.length; at += rowsPerPost) {
    const { seconds } = await timed(() => addBronzeBatch(sql, lines.slice(at, at + rowsPerPost)));
    times.push(seconds * 1000);
  }
  return median(times);
}
