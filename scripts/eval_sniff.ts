import { bytesSource } from "../packages/tabular/byte_source.ts";
import { csvTable } from "../packages/tabular/csv_table.ts";
import { sniff } from "../packages/tabular/sniff.ts";
import type { Sniffed } from "../packages/tabular/sniffed.ts";
import { corpus, type Part } from "./sniffing/corpus.ts";
import type { Polluted } from "./sniffing/pollute.ts";
import { dialectRight, pollockScore, reliability } from "./sniffing/scores.ts";
import { printTable } from "./table.ts";

// usage: tsx scripts/eval_sniff.ts [train|test|held] [files] [family to show errors of]
const part = (process.argv[2] ?? "test") as Part;
const count = Number(process.argv[3] ?? 1100);
const show = process.argv[4];

interface Outcome {
  file: Polluted;
  sniffed: Sniffed;
  dialect: boolean;
  header: boolean;
  score: number;
  ms: number;
}

async function outcome(file: Polluted): Promise<Outcome> {
  const source = bytesSource(new TextEncoder().encode(file.text), "data");
  const begun = performance.now();
  const sniffed = await sniff(source);
  const ms = performance.now() - begun;
  if (!sniffed.dialect) return { file, sniffed, dialect: false, header: false, score: 0, ms };
  const table = await csvTable(source, sniffed);
  const rows: string[][] = [];
  for await (const chunk of table.chunks()) {
    for (const row of chunk.rows) {
      const code = row.issue?.code;
      if (code === "footer_row" || code === "comment_row") continue;
      if (row.cells.some((cell) => cell !== "")) rows.push(row.cells as string[]);
    }
  }
  // names that had to be made up stand for nothing in the file
  const header = table.header.map((name) =>
    /^column_\d+$/.test(name) ? "" : name.replace(/_\d+$/, "")
  );
  const { dialect } = sniffed;
  const truth = {
    ...file,
    header: file.header.map((name) => name.replace(/\s+/g, " ").trim().replace(/_\d+$/, "")),
  };
  return {
    file,
    sniffed,
    dialect: dialectRight(dialect, file),
    header: dialect.preamble_rows === file.preamble && dialect.header_rows === file.headerRows,
    score: pollockScore(header, rows, truth),
    ms,
  };
}

const outcomes: Outcome[] = [];
for (const file of corpus(part, count)) outcomes.push(await outcome(file));

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (values: boolean[]) => (100 * mean(values.map(Number))).toFixed(1) + " %";
const names = [...new Set(outcomes.map(({ file }) => file.family))];
const groups = names.map((name) =>
  [name, outcomes.filter(({ file }) => file.family === name)] as const
);
printTable(
  [...groups, ["all", outcomes] as const].map(([family, group]) => ({
    family,
    files: group.length,
    dialect: share(group.map((one) => one.dialect)),
    header: share(group.map((one) => one.header)),
    score: mean(group.map((one) => one.score)).toFixed(3),
    ms: group.map((one) => one.ms).sort((a, b) => a - b)[group.length >> 1]!.toFixed(2),
  })),
  "no files",
);
console.log("\ndialect");
printTable(
  reliability(
    outcomes.map(({ sniffed, dialect }) => ({
      chance: sniffed.dialect?.confidence ?? 0.5,
      right: dialect,
    })),
  ),
  "",
);
console.log("\nheader");
printTable(
  reliability(
    outcomes.map(({ sniffed, header }) => ({
      chance: sniffed.dialect?.header_confidence ?? 0.5,
      right: header,
    })),
  ),
  "",
);

if (show) {
  for (const { file, sniffed, dialect, header, score } of outcomes) {
    if (show !== "all" && file.family !== show) continue;
    if (dialect && header && score > 9.7) continue;
    const d = sniffed.dialect;
    console.log(
      `\n=== ${file.family} ${dialect ? "" : "DIALECT "}${header ? "" : "HEADER "}${
        score.toFixed(2)
      } ${sniffed.format}`,
    );
    console.log(
      "truth",
      JSON.stringify([file.delimiter, file.quote, file.escape, file.preamble, file.headerRows]),
      "found",
      JSON.stringify(
        d &&
          [
            d.delimiter,
            d.quote,
            d.escape,
            d.preamble_rows,
            d.header_rows,
            d.columns,
            d.confidence.toFixed(2),
            d.header_confidence.toFixed(2),
          ],
      ),
    );
    console.log(JSON.stringify(file.text.slice(0, 400)));
  }
}
