import { Command } from "commander";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { withDatabase } from "./connection.ts";
import { printTable } from "./table.ts";

/** `scout health`: the morning check: is the pipeline well, what came over night, and if not, why. */
export function healthCommand(): Command {
  return new Command("health")
    .description(
      "The morning check: layers, volumes, gates, functions, jobs, alerts; exits 1 when something of severity HIGH is wrong",
    )
    .option("--json", "print JSON")
    .action((options: { json?: true }) =>
      withDatabase(async (sql) => {
        const [row] = await sql<
          { health: { status: string } }[]
        >`select public.health_check() as health`;
        const issues = await sql<{ severity: string }[]>`
          select h.* from quality.health_issues() h order by h.severity, h.issue_type, h.description`;
        const check = await morningCheck(sql);
        if (options.json) console.log(JSON.stringify({ ...row?.health, issues, ...check }));
        else {
          console.log(`status: ${row?.health.status}`);
          for (const [title, rows] of Object.entries(check)) {
            console.log(`\n${title.replaceAll("_", " ")}`);
            printTable(rows, "none");
          }
          console.log("\nissues");
          printTable(issues, "nothing is wrong");
        }
        const bad = issues.filter(({ severity }) => severity === "HIGH");
        if (bad.length > 0) throw new Error(`${bad.length} things are wrong`);
      })
    );
}

type Rows = readonly Record<string, unknown>[];

/** What the operations manual looks at in the morning, a table each. */
async function morningCheck(sql: Warehouse): Promise<Record<string, Rows>> {
  const [layers, volumes, gates, functions, jobs, alerts] = await Promise.all([
    sql`
      select s.layer, s.state, s.data_as_of, s.age_minutes, case when s.state in ('ok', 'empty') then null else s.reason end as reason
      from quality.layer_state s`,
    sql`
      select 'files' as what, count(*)::int as last_24_hours
      from staging.universal_file_ingestion f where f.created_at > now() - interval '24 hours'
      union all
      select 'rows received', coalesce(sum(b.accepted), 0)::int from bronze.batches b where b.received_at > now() - interval '24 hours'
      union all
      select 'rows quarantined', coalesce(sum(b.quarantined), 0)::int from bronze.batches b where b.received_at > now() - interval '24 hours'
      union all
      select 'receipts in silver', coalesce(sum(l.records_successful), 0)::int
      from metadata.etl_processing_log l
      where l.process_name = 'silver.promote' and l.start_time > now() - interval '24 hours'`,
    sql`
      select g.status, count(*)::int as findings, string_agg(distinct g.gate::text, ', ') as gates
      from quality.signals_gates g group by g.status order by g.status`,
    sql`
      select a.function_name, count(*)::int as calls, round(avg(a.duration_ms))::int as avg_ms,
        round(percentile_cont(0.95) within group (order by a.duration_ms))::int as p95_ms, count(a.error)::int as errors
      from metadata.function_audit a
      where a.created_at > now() - interval '24 hours'
      group by a.function_name
      order by errors desc, avg_ms desc`,
    sql`
      select o.job_name, o.status, o.last_succeeded_at, o.last_message
      from metadata.agent_orchestration o
      where o.is_enabled and o.status not in ('ok', 'waiting')
      order by o.job_name`,
    sql`
      select e.id, e.severity, e.status, e.rule, e.subject, e.started_at
      from metadata.alert_events e
      where e.status in ('firing', 'acknowledged') and e.suppressed_by is null
      order by metadata.severity_rank(e.severity) desc, e.started_at
      limit 20`,
  ]);
  return {
    layers,
    last_24_hours: volumes,
    quality_gates: gates,
    functions,
    jobs_in_trouble: jobs,
    open_alerts: alerts,
  };
}
