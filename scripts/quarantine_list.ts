import { Command, Option } from "commander";
import { withDatabase } from "./connection.ts";
import { requireKnown } from "./known_names.ts";
import { type Filter, filterOptions } from "./quarantine_filter.ts";
import { wholeNumber } from "./whole_number.ts";
import { printTable } from "./table.ts";

interface ListOptions extends Filter {
  status: string;
  deadLetters?: true;
  limit: number;
  json?: true;
}

/** `scout quarantine list`: what waits for a person. */
export function quarantineListCommand(): Command {
  return filterOptions(new Command("list"))
    .description(
      "List what waits for a person, newest first: quarantined rows, and batches that were given up",
    )
    .addOption(
      new Option("--status <status>", "quarantined rows of this status instead")
        .choices(["open", "repaired", "discarded", "all"]).default("open"),
    )
    .option("--dead-letters", "only batches that were given up")
    .option("--limit <n>", "at most so many", wholeNumber, 50)
    .option("--json", "print JSON")
    .action((options: ListOptions) =>
      withDatabase(async (sql) => {
        const { code = null, rule = null, device = null, store = null, batch = null } = options;
        const rows = options.status === "open"
          ? await sql`
            select a.kind, a.id, a.batch_id, a.line_no, a.code, a.message, a.device_id, a.store_id, a.since
            from quality.attention a
            where (${code}::text is null or a.code = ${code}) and (${rule}::text is null or a.rule = ${rule})
              and (${device}::text is null or a.device_id = ${device})
              and (${store}::text is null or a.store_id = ${store})
              and (${batch}::bigint is null or a.batch_id = ${batch})
              and (${!options.deadLetters} or a.kind = 'dead_letter')
            order by a.since desc, a.id desc
            limit ${options.limit}`
          : await sql`
            select q.id, q.batch_id, q.line_no, q.stage, q.code, q.device_id, q.store_id, q.raw_bytes, q.status,
              q.repair_batch_id, q.quarantined_at
            from bronze.quarantine q
            where (${code}::text is null or q.code = ${code}) and (${rule}::text is null or q.rule = ${rule})
              and (${device}::text is null or q.device_id = ${device})
              and (${store}::text is null or q.store_id = ${store})
              and (${batch}::bigint is null or q.batch_id = ${batch})
              and (${options.status === "all"} or q.status = ${options.status})
            order by q.quarantined_at desc, q.id desc
            limit ${options.limit}`;
        if (rows.length === 0) await requireKnown(sql, { rule, device, store, batch });
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else {
          printTable(
            rows,
            options.status === "open" ? "nothing waits for a decision" : "no such rows",
          );
        }
      })
    );
}
