import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { type MetricSample, openMetrics } from "./openmetrics.ts";
import { parseOpenMetrics } from "./openmetrics_parser.ts";

const sample = (more: Partial<MetricSample>): MetricSample => ({
  family: "scout_things",
  kind: "gauge",
  help: "Things.",
  labels: {},
  value: 1,
  count: null,
  buckets: null,
  ...more,
});

test("what is written is read back the same, whatever the labels hold", () => {
  const nasty = 'a "quote", a \\ and a\nline, é 🔴';
  const text = openMetrics([
    sample({ labels: { name: nasty }, value: 0.1 + 0.2 }),
    sample({ labels: { name: "b", gone: null }, value: -1e21 }),
    sample({ family: "scout_rows", kind: "counter", help: 'With "quotes"\nand lines', value: 7 }),
    sample({
      family: "scout_call_seconds",
      kind: "histogram",
      value: 12.5,
      count: 6,
      buckets: [1, 2, 3],
    }),
  ], [0.5, 10]);
  const families = parseOpenMetrics(text);
  expect(families["scout_things"]?.samples).toEqual([
    { name: "scout_things", labels: { name: nasty }, value: 0.1 + 0.2 },
    { name: "scout_things", labels: { name: "b" }, value: -1e21 },
  ]);
  expect(families["scout_rows"]).toMatchObject({
    type: "counter",
    samples: [{ name: "scout_rows_total", value: 7 }],
  });
  expect(families["scout_call_seconds"]?.samples.map((s) => [s.name, s.labels["le"], s.value]))
    .toEqual([
      ["scout_call_seconds_bucket", "0.5", 1],
      ["scout_call_seconds_bucket", "10.0", 3],
      ["scout_call_seconds_bucket", "+Inf", 6],
      ["scout_call_seconds_count", undefined, 6],
      ["scout_call_seconds_sum", undefined, 12.5],
    ]);
});

test("no metrics are a text too", () => {
  expect(openMetrics([], [])).toBe("# EOF\n");
});

test.each([
  [[sample({ family: "1x" })], /name/],
  [[sample({ labels: { "a-b": 1 } })], /label/],
  [[sample({}), sample({ family: "other" }), sample({})], /follow/],
])("what would not be understood is not written", (samples, message) => {
  expect(() => openMetrics(samples, [])).toThrow(message);
});

test.each([
  ["scout_things 1\n# EOF\n", /TYPE/],
  ["# TYPE a gauge\na 1\n", /EOF/],
  ["# TYPE a counter\na 1\n# EOF\n", /_total/],
  ['# TYPE a gauge\na{x="1" 1\n# EOF\n', /line 2/],
  ["# TYPE a gauge\na 1\na 1\n# EOF\n", /twice/],
  [
    '# TYPE a histogram\na_bucket{le="1.0"} 3\na_bucket{le="+Inf"} 2\na_count 2\na_sum 1\n# EOF\n',
    /fall/,
  ],
])("the parser that checks it is strict: %j", (text, message) => {
  expect(() => parseOpenMetrics(text)).toThrow(message);
});

const promtool = (() => {
  try {
    execFileSync("promtool", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();
test.skipIf(!promtool)(
  "promtool (apt-get install prometheus) finds the rules right, and their tests pass",
  () => {
    const cwd = new URL("../../ops/prometheus/", import.meta.url).pathname;
    expect(
      execFileSync("promtool", ["check", "rules", "scout.rules.yml"], { cwd, encoding: "utf8" }),
    ).toContain("SUCCESS");
    expect(
      execFileSync("promtool", ["test", "rules", "scout.rules.test.yml"], {
        cwd,
        encoding: "utf8",
      }),
    ).toContain("SUCCESS");
  },
);
