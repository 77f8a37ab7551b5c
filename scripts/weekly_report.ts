import { type ChartLine, lineChart } from "@scout/observe/line_chart.ts";
import type { Week } from "./weekly_figures.ts";

type Row = Record<string, unknown>;

/** White whatever the reader's theme, as its plots are; plots beside each other where there is room. */
const STYLE = `:root{color-scheme:light}
body{background:#fff;color:#111;font-family:sans-serif;line-height:1.4;max-width:72em;margin:2em auto;padding:0 1em}
.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(30em,100%),1fr));gap:1.5em}
svg{width:100%;height:auto}
.table{overflow-x:auto}
table{border-collapse:collapse}
td,th{border-bottom:1px solid #ddd;padding:.25em .75em;text-align:left;vertical-align:top}
th{white-space:nowrap}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}`;

interface Section {
  title: string;
  rows: readonly Row[];
  empty: string;
}

/** A week as files: Markdown with plots beside it, and one HTML page that holds everything. */
export function weeklyReport(week: Week): Record<string, string> {
  const base = `week-${week.name}`;
  const charts = chartsOf(week);
  const sections = sectionsOf(week);
  const title = `Scout, week ${week.name}`;
  const span = `${week.days[0]} to ${week.days[6]}`;
  const lines = summary(week);
  const plots = Object.entries(charts);
  const markdown = [
    `# ${title}`,
    "",
    span,
    "",
    ...lines.map((line) => `- ${line}`),
    "",
    ...plots.flatMap(([name, chart]) => [`![${chart.title}](${base}-${name}.svg)`, ""]),
    ...sections.flatMap((s) => [`## ${s.title}`, "", markdownTable(s), ""]),
  ].join("\n");
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${
    escape(title)
  }</title>
<style>${STYLE}</style></head>
<body><h1>${escape(title)}</h1><p>${span}</p>
<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join("")}</ul>
<div class="plots">${plots.map(([, chart]) => lineChart(chart)).join("\n")}</div>
${sections.map((s) => `<h2>${escape(s.title)}</h2>${htmlTable(s)}`).join("\n")}
</body></html>
`;
  return {
    [`${base}.md`]: markdown,
    [`${base}.html`]: html,
    ...Object.fromEntries(plots.map(([name, chart]) => [`${base}-${name}.svg`, lineChart(chart)])),
  };
}

function summary(week: Week): string[] {
  const total = (rows: Week["sales"], key: "revenue" | "transactions") =>
    rows.reduce((sum, row) => sum + row[key], 0);
  const change = (key: "revenue" | "transactions") => {
    const before = total(week.salesBefore, key);
    if (before === 0) return "nothing the week before";
    const percent = 100 * (total(week.sales, key) / before - 1);
    return `${percent >= 0 ? "+" : ""}${percent.toFixed(1)} % against the week before`;
  };
  const accepted = week.received.reduce((sum, r) => sum + r.accepted, 0);
  const quarantined = week.received.reduce((sum, r) => sum + r.quarantined, 0);
  const critical = week.alerts.filter((a) => a["severity"] === "critical")
    .reduce((sum, a) => sum + Number(a["alerts"]), 0);
  const missed = week.serviceLevels.filter((s) => Number(s["met_percent"]) < 100).length;
  return [
    `Revenue ₱${amount(total(week.sales, "revenue"))} (${change("revenue")})`,
    `Transactions ${amount(total(week.sales, "transactions"))} (${change("transactions")})`,
    `Rows received ${amount(accepted + quarantined)}, of which ${amount(quarantined)} set aside`,
    `Critical alerts ${critical}; service levels missed at some hour: ${missed} of ${week.serviceLevels.length}`,
  ];
}

function chartsOf(week: Week) {
  const labels = week.days.map((day) => day.slice(5));
  const perDay = <T extends { day: string }>(rows: readonly T[], value: (row: T) => number) =>
    week.days.map((day) => {
      const found = rows.filter((row) => row.day === day);
      return found.length === 0 ? null : found.reduce((sum, row) => sum + value(row), 0);
    });
  const perName = <T extends { day: string }>(
    rows: readonly T[],
    name: (row: T) => string,
    value: (row: T) => number,
  ): ChartLine[] =>
    [...new Set(rows.map(name))].sort().slice(0, 6).map((n) => ({
      name: n,
      values: perDay(rows.filter((row) => name(row) === n), value),
    }));
  const before = week.salesBefore.map((row) => ({ ...row, day: shifted(row.day, 7) }));
  return {
    revenue: {
      title: "Revenue",
      unit: "₱ a day",
      labels,
      lines: [
        { name: "this week", values: perDay(week.sales, (r) => r.revenue) },
        { name: "the week before", values: perDay(before, (r) => r.revenue) },
      ],
    },
    received: {
      title: "Rows received",
      unit: "rows a day",
      labels,
      lines: perName(week.received, (r) => r.source, (r) => r.accepted + r.quarantined),
    },
    completeness: {
      title: "Completeness of receipts",
      unit: "%",
      labels,
      lines: perName(week.quality, (r) => r.source, (r) => r.completeness),
      target: 95,
      from: 80,
    },
    functions: {
      title: "Functions: 95 % of calls within",
      unit: "ms",
      labels,
      lines: perName(week.functions, (r) => r.name, (r) => r.p95),
    },
  };
}

function sectionsOf(week: Week): Section[] {
  return [
    { title: "Service levels", rows: week.serviceLevels, empty: "Nothing was measured." },
    { title: "Quality gates", rows: week.gates, empty: "No snapshot was taken." },
    { title: "Alerts", rows: week.alerts, empty: "None fired." },
    { title: "Storage", rows: week.storage, empty: "It was not measured yet." },
    { title: "Slowest statements", rows: week.slowest, empty: "None, or they are not recorded." },
  ];
}

function markdownTable({ rows, empty }: Section): string {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return empty;
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map((c) => c.replaceAll("_", " "))),
    line(columns.map(() => "---")),
    ...rows.map((row) => line(columns.map((c) => cell(row[c]).replace(/([|\\`*_<])/g, "\\$1")))),
  ].join("\n");
}

function htmlTable({ rows, empty }: Section): string {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return `<p>${empty}</p>`;
  const isNumber = (column: string) => rows.every((row) => typeof row[column] !== "string");
  const line = (tag: "th" | "td", cells: readonly [column: string, text: string][]) =>
    `<tr>${
      cells.map(([column, text]) =>
        `<${tag}${isNumber(column) ? ' class="number"' : ""}>${escape(text)}</${tag}>`
      ).join("")
    }</tr>`;
  return `<div class="table"><table>${line("th", columns.map((c) => [c, c.replaceAll("_", " ")]))}${
    rows.map((row) => line("td", columns.map((c) => [c, cell(row[c])]))).join("")
  }</table></div>`;
}

function cell(value: unknown): string {
  if (typeof value === "number") return String(Math.round(value * 100) / 100);
  return value === null || value === undefined ? "" : String(value).replace(/\s+/g, " ");
}

function amount(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
