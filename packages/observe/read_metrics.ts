import type { Warehouse } from "@scout/warehouse/connect.ts";
import { type MetricSample, openMetrics } from "./openmetrics.ts";

/** All metrics as OpenMetrics text. */
export async function readMetrics(sql: Warehouse): Promise<string> {
  const samples = await sql<MetricSample[]>`
    select family, kind, help, labels, value, count::float8 as count, to_jsonb(buckets) as buckets
    from metadata.metric_samples()`;
  const [row] = await sql<{ bounds: number[] }[]>`
    select to_jsonb(metadata.duration_bounds()) as bounds`;
  return openMetrics(samples, row?.bounds ?? []);
}
