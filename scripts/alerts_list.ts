import { Command, Option } from "commander";
import { withDatabase } from "./connection.ts";
import { wholeNumber } from "./whole_number.ts";
import { printTable } from "./table.ts";

/** `scout alerts list`: what is wrong now, or was. */
export function listAlertsCommand(): Command {
  return new Command("list")
    .description("List alerts, the worst first; exit code 1 when a critical one is open")
    .addOption(
      new Option("--status <status>", "alerts of this status instead of open ones")
        .choices(["open", "pending", "firing", "acknowledged", "resolved", "all"]).default("open"),
    )
    .option("--limit <n>", "at most so many", wholeNumber, 50)
    .option("--json", "print JSON")
    .action((options: { status: string; limit: number; json?: true }) =>
      withDatabase(async (sql) => {
        const { status, limit } = options;
        const rows = await sql`
          select e.id, e.group_id, e.severity, e.status, e.rule, e.subject, e.value::float8, e.threshold::float8, e.unit,
            e.started_at, e.acknowledged_by, e.suppressed_by, e.detail, r.runbook
          from metadata.alert_events e
          join metadata.alert_rules r on r.rule = e.rule
          where ${status} = 'all' or e.status = ${status} or (${status} = 'open' and e.status in ('firing', 'acknowledged'))
          order by e.status = 'resolved', metadata.severity_rank(e.severity) desc, e.started_at desc, e.id desc
          limit ${limit}`;
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else printTable(rows.map(({ runbook: _, ...row }) => row), "no alert is open");
        const critical = rows.filter((r) =>
          r["severity"] === "critical" && ["firing", "acknowledged"].includes(r["status"])
        );
        if (critical.length > 0) {
          console.error(
            `!! ALERT: ${critical.length} critical alerts are open: ${
              [...new Set(critical.map((r) => `${r["rule"]} (${r["runbook"]})`))].join(", ")
            }`,
          );
          process.exitCode = 1;
        }
      })
    );
}

/** `scout alerts history`: the life of one alert. */
export function alertHistoryCommand(): Command {
  return new Command("history")
    .argument("<alert>", "the alert's id, as `scout alerts list` prints it", wholeNumber)
    .description("Show what became of an alert: every change, by whom and why, and what was told")
    .option("--json", "print JSON")
    .action((alert: number, options: { json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await sql`
          select h.at, coalesce(h.was || ' → ', '') || h.status as what, h.by, h.note
          from metadata.alert_history h
          where h.event_id = ${alert}
          union all
          select coalesce(o.sent_at, o.created_at), o.kind || ' to ' || o.channel || ': ' || o.status, 'alerts', coalesce(o.last_error, o.note)
          from metadata.alert_events e
          join metadata.alert_outbox o on o.group_ids @> array[e.group_id]
          where e.id = ${alert}
          order by 1`;
        if (rows.length === 0) throw new Error(`there is no alert ${alert}`);
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else printTable(rows, "");
      })
    );
}
