import type { Warehouse } from "@scout/warehouse/connect.ts";

type Row = Record<string, unknown>;

/** What a week brought; days are business dates, YYYY-MM-DD. */
export interface Week {
  /** ISO week, e.g. 2026-W46. */
  name: string;
  days: string[];
  sales: { day: string; revenue: number; transactions: number; units: number }[];
  salesBefore: { day: string; revenue: number; transactions: number; units: number }[];
  received: { day: string; source: string; accepted: number; quarantined: number }[];
  functions: { day: string; name: string; p95: number }[];
  quality: { day: string; source: string; completeness: number }[];
  serviceLevels: Row[];
  gates: Row[];
  alerts: Row[];
  storage: Row[];
  slowest: Row[];
}

/**
 * Reads a week, Monday to Sunday of business time.
 *
 * @param day a day of it, or null for the last whole week
 */
export async function readWeek(sql: Warehouse, day: string | null): Promise<Week> {
  const [range] = await sql<{ monday: string; name: string; days: string[] }[]>`
    with week as (
      select date_trunc('week', coalesce(${day}::text::date, metadata.business_today() - 7)::timestamp)::date as monday
    )
    select w.monday::text, to_char(w.monday, 'IYYY-"W"IW') as name,
      (select jsonb_agg((w.monday + g)::text order by g) from generate_series(0, 6) g) as days
    from week w`;
  if (!range) throw new Error("there is no such week");
  const { monday } = range;
  const sales = async (shift: number) => [
    ...await sql<Week["sales"]>`
      select m.transaction_date::text as day, coalesce(sum(m.revenue_peso), 0)::float8 as revenue,
        sum(m.transactions)::float8 as transactions, sum(m.units)::float8 as units
      from gold.daily_metrics m
      where m.transaction_date between ${monday}::text::date + ${shift}::int and ${monday}::text::date + ${shift}::int + 6
      group by 1 order by 1`,
  ];
  const local = sql`(select metadata.business_timezone())`;
  const from = sql`(${monday}::text::date::timestamp at time zone ${local})`;
  const to = sql`((${monday}::text::date + 7)::timestamp at time zone ${local})`;
  return {
    name: range.name,
    days: range.days,
    sales: await sales(0),
    salesBefore: await sales(-7),
    received: [
      ...await sql<Week["received"]>`
        select (b.received_at at time zone ${local})::date::text as day, b.source, sum(b.accepted)::float8 as accepted,
          sum(b.quarantined)::float8 as quarantined
        from bronze.batches b where b.received_at >= ${from} and b.received_at < ${to}
        group by 1, 2 order by 1, 2`,
    ],
    functions: [
      ...await sql<Week["functions"]>`
        select (a.created_at at time zone ${local})::date::text as day, a.function_name as name,
          percentile_cont(0.95) within group (order by a.duration_ms) as p95
        from metadata.function_audit a where a.created_at >= ${from} and a.created_at < ${to}
        group by 1, 2 order by 1, 2`,
    ],
    quality: [
      ...await sql<Week["quality"]>`
        select (m.snapshot_at at time zone ${local})::date::text as day, substring(m.subject from 'source:(.*)$') as source,
          100 * avg(m.value)::float8 as completeness
        from metadata.quality_metrics m
        where m.gate = 4 and m.subject like 'completeness:%' and m.snapshot_at >= ${from} and m.snapshot_at < ${to}
        group by 1, 2 order by 1, 2`,
    ],
    serviceLevels: [
      ...await sql`
        select o.title as objective, o.target::float8, o.unit, count(*)::int as hours,
          round(100.0 * count(*) filter (where s.is_met) / count(*), 1)::float8 as met_percent,
          (case when o.is_ceiling then max(s.value) else min(s.value) end)::float8 as worst
        from metadata.sla_monitoring s
        join metadata.sla_objectives o on o.objective = s.objective
        where s.period_start >= ${from} and s.period_start < ${to}
        group by o.objective order by 5, 1`,
    ],
    gates: [
      ...await sql`
        select m.gate, m.title, count(*)::int as findings, count(*) filter (where m.status = 'fail')::int as failed,
          round(100.0 * count(*) filter (where m.status <> 'fail') / count(*), 1)::float8 as kept_percent
        from metadata.quality_metrics m
        where m.snapshot_at >= ${from} and m.snapshot_at < ${to} and m.status <> 'no_data'
        group by m.gate, m.title order by 5, 1`,
    ],
    alerts: [
      ...await sql`
        select e.severity, e.rule, count(*)::int as alerts, sum(e.flaps)::int as flaps,
          round(avg(extract(epoch from e.acknowledged_at - e.fired_at) / 60)::numeric, 1)::float8 as minutes_to_acknowledge,
          round(avg(extract(epoch from e.resolved_at - e.fired_at) / 60)::numeric, 1)::float8 as minutes_to_resolve,
          count(*) filter (where e.status <> 'resolved')::int as still_open
        from metadata.alert_events e
        where e.fired_at >= ${from} and e.fired_at < ${to}
        group by e.severity, e.rule
        order by metadata.severity_rank(e.severity) desc, count(*) desc, e.rule`,
    ],
    storage: [
      ...await sql`
        select s.kind, pg_size_pretty(s.bytes) as used, pg_size_pretty(s.limit_bytes) as "limit",
          pg_size_pretty(s.bytes_per_day) as a_day, s.days_until_full::float8
        from metadata.latest_storage s order by s.kind`,
    ],
    slowest: [
      ...await sql`
        select round(q.mean_ms)::int as mean_ms, q.calls::int, q.share::float8 as percent_of_time, q.query
        from metadata.slow_queries() q`,
    ],
  };
}
