import { deliver, type Post, postOf, send } from "./device.ts";
import { check, type Fault, type FaultContext } from "./fault.ts";
import { sales } from "./sales.ts";

/** Postgres away, or unable to write. */
export const outages: readonly Fault[] = [
  {
    name: "postgres-down",
    what: "Postgres away: 503 with Retry-After; when it is back all goes on without a restart",
    run: async (context) => {
      const device = await context.device();
      const before = postOf(device, "before", sales(1, 50));
      await deliver(context.ingestUrl, before);
      const pid = context.functionPid();
      await context.postgres.down();
      const during = postOf(device, "during", sales(51, 100));
      for (let i = 0; i < 3; i++) await expectUnavailable(context, during);
      await context.postgres.up();
      await deliver(context.ingestUrl, during);
      check(pid === context.functionPid(), () => "the function had to be restarted");
      return [before, during];
    },
  },
  {
    name: "disk-full",
    what:
      "no room (SQLSTATE 53100, raised by a trigger) in bronze, silver and gold: 503, put off, nothing lost",
    run: async (context) => {
      const post = postOf(await context.device(), "full", sales(1, 200));
      const roomInBronze = await context.failAt("bronze.scout_raw_transactions", "53100");
      await expectUnavailable(context, post);
      const batches = await context.sql`select from bronze.batches`;
      check(batches.length === 0, () => "a batch without rows was committed");
      await roomInBronze();
      await deliver(context.ingestUrl, post);

      const roomInSilver = await context.failAt("silver.transaction_items", "53100");
      await context.sql`call silver.promote()`;
      const [batch] = await context.sql`
        select b.status, b.last_error ~ '^53100 ' as is_told, b.next_attempt_at > now() as is_later,
          (select count(*)::int from silver.transactions_cleaned) as silver
        from bronze.batches b`;
      check(
        JSON.stringify(batch) ===
          '{"status":"received","is_told":true,"is_later":true,"silver":0}',
        () => `after a failed promotion: ${JSON.stringify(batch)}`,
      );
      await roomInSilver();
      await context.sql`update bronze.batches set next_attempt_at = now()`;
      await context.sql`call silver.promote()`;

      const roomInGold = await context.failAt("gold.daily_metrics", "53100");
      await context.sql`call gold.refresh()`;
      const [keys] = await context.sql`
        select count(*)::int as n, count(not_before)::int as put_off from gold.dirty_keys`;
      check(
        keys?.["n"] > 0 && keys?.["n"] === keys?.["put_off"],
        () => `after a failed refresh: ${JSON.stringify(keys)}`,
      );
      await roomInGold();
      return [post];
    },
  },
];

async function expectUnavailable(context: FaultContext, post: Post): Promise<void> {
  const answer = await send(context.ingestUrl, post);
  check(
    answer.status === 503 && answer.retryAfter !== null &&
      answer.body["code"] === "database_unavailable",
    () => `expected 503 with Retry-After, got ${JSON.stringify(answer)}`,
  );
}
