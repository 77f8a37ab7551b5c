/** One metric with its labels, as metadata.metric_samples() gives it. */
export interface MetricSample {
  family: string;
  kind: string;
  help: string;
  labels: Readonly<Record<string, unknown>>;
  /** Of a histogram: the sum. */
  value: number;
  count: number | null;
  /** Of a histogram: how many fell into each bucket, not cumulated; the last is beyond all bounds. */
  buckets: readonly number[] | null;
}

export const OPENMETRICS_TYPE = "application/openmetrics-text; version=1.0.0; charset=utf-8";

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const LABEL = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/**
 * Samples as OpenMetrics 1.0 text (RFC draft; github.com/prometheus/OpenMetrics). Samples of a family follow one
 * another, as they come; counters end in `_total`, histograms are cumulated.
 *
 * @throws RangeError when a name is none, or a family comes twice
 */
export function openMetrics(samples: readonly MetricSample[], bounds: readonly number[]): string {
  const lines: string[] = [];
  const seen = new Set<string>();
  let family = "";
  for (const sample of samples) {
    if (sample.family !== family) {
      family = sample.family;
      if (!NAME.test(family)) throw new RangeError(`not a metric's name: ${family}`);
      if (seen.has(family)) throw new RangeError(`samples of ${family} do not follow one another`);
      seen.add(family);
      lines.push(`# TYPE ${family} ${sample.kind}`);
      if (family.endsWith("_seconds")) lines.push(`# UNIT ${family} seconds`);
      else if (family.endsWith("_bytes")) lines.push(`# UNIT ${family} bytes`);
      lines.push(`# HELP ${family} ${escapeHelp(sample.help)}`);
    }
    lines.push(...sampleLines(sample, bounds));
  }
  return `${lines.join("\n")}${lines.length > 0 ? "\n" : ""}# EOF\n`;
}

function sampleLines(sample: MetricSample, bounds: readonly number[]): string[] {
  const { family, kind, labels, value } = sample;
  if (kind === "counter") return [`${family}_total${labelText(labels)} ${number(value)}`];
  if (kind !== "histogram") return [`${family}${labelText(labels)} ${number(value)}`];
  const counts = sample.buckets ?? [];
  let upTo = 0;
  const cumulated = [...bounds, Infinity].map((bound, i) => {
    upTo += counts[i] ?? 0;
    return `${family}_bucket${labelText({ ...labels, le: number(bound, true) })} ${upTo}`;
  });
  return [
    ...cumulated,
    `${family}_count${labelText(labels)} ${upTo}`,
    `${family}_sum${labelText(labels)} ${number(value)}`,
  ];
}

function labelText(labels: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(labels)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => {
      if (!LABEL.test(name) || name.startsWith("__")) {
        throw new RangeError(`not a label's name: ${name}`);
      }
      return `${name}="${escapeLabel(String(value))}"`;
    });
  return parts.length === 0 ? "" : `{${parts.join(",")}}`;
}

/** A number as OpenMetrics writes it; bounds of buckets always have a point. */
function number(value: number, isBound = false): string {
  if (value === Infinity) return "+Inf";
  if (value === -Infinity) return "-Inf";
  if (Number.isNaN(value)) return "NaN";
  return isBound && Number.isInteger(value) ? value.toFixed(1) : String(value);
}

function escapeLabel(text: string): string {
  return text.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\n/g, "\\n");
}

function escapeHelp(text: string): string {
  return text.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\n/g, "\\n");
}
