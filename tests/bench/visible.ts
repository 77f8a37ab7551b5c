import { setTimeout as sleep } from "node:timers/promises";
import { registerDevice } from "../../scripts/device.ts";
import type { Benchmark, BenchStack } from "./benchmark.ts";
import { daysBefore, payloadText } from "./payloads.ts";
import { median, timed } from "./statistics.ts";

const POSTS = 6;
const POLL_MS = 50;
const CRON_MS = 5_000;
const GOLDEN_SHARE = 0.618;
const GIVE_UP_MS = 120_000;

/** From the moment a device begins to post until a dashboard reads the sale through RPC. */
export const visible: Benchmark = {
  name: "visible",
  what: "post → visible through RPC, with cron every few seconds",
  run: async (bench) => {
    const posts = Math.max(3, bench.rows(POSTS));
    const byCron = await measure(await bench.stack({ cron: true }), posts, async () => {});
    const byHand = await measure(await bench.stack({ cron: false }), posts, async ({ db }) => {
      await db.sql`call silver.promote()`;
      await db.sql`call gold.refresh()`;
    });
    const seconds = median(byHand);
    return [["median", median(byCron)], ["longest", Math.max(...byCron)]].map(([what, value]) => ({
      what: `post → visible through RPC, ${what} of ${posts}`,
      value: value as number,
      unit: "s",
      ...(what === "longest" ? { aim: { atMost: 15 } } : {}),
      samples: byCron,
      yardstick: {
        what: "the same with promote and refresh called at once",
        value: seconds,
        unit: "s",
        ratio: value as number / seconds,
      },
    }));
  },
};

async function measure(
  stack: BenchStack,
  posts: number,
  afterPost: (stack: BenchStack) => Promise<void>,
): Promise<number[]> {
  const token = await registerDevice(stack.db.sql, { deviceId: "BENCH", storeId: "S101" });
  const times: number[] = [];
  for (let n = 0; n < posts; n++) {
    // spread over cron's interval: right after a sale became visible is always the same phase
    await sleep((n * GOLDEN_SHARE % 1) * CRON_MS);
    const { seconds } = await timed(async () => {
      await post(stack, token, n);
      await afterPost(stack);
      await untilVisible(stack, n);
    });
    times.push(seconds);
  }
  return times;
}

async function post({ apiUrl }: BenchStack, token: string, n: number): Promise<void> {
  const [day = ""] = daysBefore(new Date(), 1);
  const response = await fetch(`${apiUrl}/functions/v1/ingest-stream`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/x-ndjson" },
    body: payloadText(n, { set: "v", stores: ["S101"], days: [day] }),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
}

async function untilVisible(stack: BenchStack, n: number): Promise<void> {
  const giveUp = Date.now() + GIVE_UP_MS;
  while (await transactions(stack) <= n) {
    if (Date.now() > giveUp) throw new Error(`sale ${n} was not visible after ${GIVE_UP_MS} ms`);
    await sleep(POLL_MS);
  }
}

async function transactions({ apiUrl, keys }: BenchStack): Promise<number> {
  const response = await fetch(`${apiUrl}/rest/v1/rpc/kpi_summary`, {
    method: "POST",
    headers: { apikey: keys.secretKey, "content-type": "application/json" },
    body: JSON.stringify({
      from: daysBefore(new Date(), 3).at(-1),
      to: new Date().toISOString().slice(0, 10),
    }),
  });
  if (!response.ok) throw new Error(await response.text());
  return Number((await response.json() as { transactions: number }).transactions ?? 0);
}
