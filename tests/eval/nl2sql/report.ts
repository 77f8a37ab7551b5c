import type { Outcome } from "./evaluate.ts";

const VERDICTS = ["right", "wrong", "warned", "clarified", "refused", "failed"] as const;

/** The outcomes by kind as a Markdown table, and the four figures the evaluation is about. */
export function report(outcomes: readonly Outcome[]): string {
  const kinds = [...new Set(outcomes.map((outcome) => outcome.question.kind))].sort();
  const row = (name: string, of: readonly Outcome[]) => [
    name,
    String(of.length),
    ...VERDICTS.map((verdict) => String(of.filter((o) => o.verdict === verdict).length || "")),
    percent(of.filter((o) => o.verdict === "right").length, of.length),
  ];
  const rows = [
    ["kind", "questions", ...VERDICTS, "right"],
    ...kinds.map((kind) => row(kind, outcomes.filter((o) => o.question.kind === kind))),
    row("all", outcomes),
  ];
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((r) => r[i]?.length ?? 0)));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  const inScope = outcomes.filter(({ question }) => question.expect === "table");
  const noTable = outcomes.filter(({ question }) => question.expect === "refuse");
  const count = (of: readonly Outcome[], ...verdicts: Outcome["verdict"][]) =>
    of.filter((outcome) => verdicts.includes(outcome.verdict)).length;
  const times = outcomes.map((outcome) => outcome.ms).sort((a, b) => a - b);
  return [
    line(head),
    `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`,
    ...body.map(line),
    "",
    `in scope, answered right: ${percent(count(inScope, "right"), inScope.length)}`,
    `all, answered wrong without a warning: ${percent(count(outcomes, "wrong"), outcomes.length)}`,
    `in scope, asked back or refused: ${
      percent(count(inScope, "clarified", "refused"), inScope.length)
    }`,
    `out of scope or hostile, refused: ${percent(count(noTable, "right"), noTable.length)}`,
    `time: median ${Math.round(times[Math.floor(times.length / 2)] ?? 0)} ms, longest ${
      Math.round(times.at(-1) ?? 0)
    } ms`,
  ].join("\n");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${(100 * part / whole).toFixed(1)} %`;
}
