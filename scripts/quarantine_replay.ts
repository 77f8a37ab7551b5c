import { Command } from "commander";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { repairLines, type RepairOutcome } from "@scout/warehouse/repair.ts";
import { act } from "./acting.ts";
import { withDatabase } from "./connection.ts";
import { requireKnown } from "./known_names.ts";
import { type Filter, filterOptions } from "./quarantine_filter.ts";

interface ReplayOptions extends Filter {
  reason: string;
  dryRun?: true;
  json?: true;
}

/** `scout quarantine replay`: take rows up again after what they were refused for was mended. */
export function quarantineReplayCommand(): Command {
  return filterOptions(new Command("replay"))
    .description(
      "Take open rows up again, after a rule, brand, device, store or setting was mended; what is still refused stays",
    )
    .option("--reason <text>", "why, for the history", "replayed on the command line")
    .option("--dry-run", "tell what would heal, and change nothing")
    .option("--json", "print JSON")
    .action((options: ReplayOptions) =>
      withDatabase(async (sql) => {
        const { rule, device, store, batch } = options;
        await requireKnown(sql, { rule, device, store, batch });
        const total = { repaired: 0, transactions: 0, in_ledger: 0 };
        const repairs: number[] = [];
        const refused = new Map<string, number>();
        for await (const outcome of replayed(sql, options)) {
          total.repaired += outcome.repaired;
          total.transactions += outcome.transactions;
          total.in_ledger += outcome.in_ledger;
          if (outcome.repair_batch_id !== null) repairs.push(outcome.repair_batch_id);
          for (const { code } of outcome.refused) refused.set(code, (refused.get(code) ?? 0) + 1);
        }
        if (options.json) {
          console.log(JSON.stringify({
            ...total,
            repair_batches: options.dryRun ? [] : repairs,
            refused: Object.fromEntries(refused),
          }));
          return;
        }
        console.log(
          `${total.repaired} rows ${options.dryRun ? "would heal" : "healed"}: ` +
            `${total.transactions} transactions, ${total.in_ledger} in the ledger`,
        );
        for (const [code, rows] of refused) console.log(`${rows} rows still refused: ${code}`);
      })
    );
}

/** Replays chunk by chunk, a transaction each. */
async function* replayed(sql: Warehouse, options: ReplayOptions): AsyncGenerator<RepairOutcome> {
  const { code = null, rule = null, device = null, store = null, batch = null } = options;
  const dryRun = options.dryRun ?? false;
  const refusedByPromotion = await sql<{ parent_batch_id: number; lines: string }[]>`
    select r.parent_batch_id, r.lines::text as lines
    from silver.quarantine_to_replay(${code}, ${rule}, ${device}, ${store}, ${batch}) r`;
  for (const { parent_batch_id, lines } of refusedByPromotion) {
    const outcome = await act(sql, dryRun, async (tx) => {
      const [row] = await tx<{ outcome: RepairOutcome }[]>`
        select silver.replay_lines(${parent_batch_id}, ${lines}::text::bigint[], ${options.reason}) as outcome`;
      return row?.outcome;
    });
    if (outcome) yield outcome;
  }

  // refused at the door: a limit may have been raised, or the checks mended
  const refusedAtTheDoor = await sql<{ batch_id: number; lines: string }[]>`
    select q.batch_id, array_agg(q.line_no order by q.line_no)::text as lines
    from bronze.quarantine q
    join bronze.batches b on b.id = q.batch_id and b.post_id is not null and b.status = 'promoted'
    where q.status = 'open' and q.stage = 'ingest' and not q.raw_truncated and q.raw is not null
      and (${code}::text is null or q.code = ${code}) and (${rule}::text is null or q.rule = ${rule})
      and (${device}::text is null or q.device_id = ${device})
      and (${store}::text is null or q.store_id = ${store})
      and (${batch}::bigint is null or q.batch_id = ${batch})
    group by q.batch_id
    order by q.batch_id`;
  for (const { batch_id, lines } of refusedAtTheDoor) {
    yield await act(sql, dryRun, async (tx) => {
      const rows = await tx<{ line_no: number; raw: Uint8Array }[]>`
        select q.line_no, q.raw from bronze.quarantine q
        where q.batch_id = ${batch_id} and q.line_no = any (${lines}::text::bigint[])
        order by q.line_no`;
      return await repairLines(
        tx,
        batch_id,
        rows.map(({ line_no, raw }) => ({ lineNo: line_no, bytes: raw })),
        { action: "replay", reason: options.reason },
      );
    });
  }
}
