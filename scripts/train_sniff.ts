import { writeFileSync } from "node:fs";
import { rankDialects } from "../packages/tabular/dialect.ts";
import { featureNames } from "../packages/tabular/dialect_score.ts";
import { columnsOf, headerFeatureNames, headerReadings } from "../packages/tabular/header_rows.ts";
import { headRecords } from "../packages/tabular/head_records.ts";
import { tableFeatureNames, tableFeatures } from "../packages/tabular/table_evidence.ts";
import { type Choice, fitConditionalLogit } from "./sniffing/conditional_logit.ts";
import { proseFiles } from "./sniffing/prose.ts";
import { corpus } from "./sniffing/corpus.ts";
import { dialectRight } from "./sniffing/scores.ts";

// usage: tsx scripts/train_sniff.ts [files]; writes the weights into packages/tabular
const files = corpus("train", Number(process.argv[2] ?? 6000));

const dialects: Choice[] = files.map((file) => {
  const { candidates } = rankDialects(file.text, true);
  const right = candidates.map(({ syntax }) =>
    dialectRight(syntax, file) && (file.quote !== null || syntax.quote === '"') &&
    (file.escape !== null || syntax.escape === syntax.quote)
  );
  return { features: candidates.map(({ features }) => features), right };
});

const headers: Choice[] = files.map((file) => {
  const syntax = {
    delimiter: file.delimiter,
    quote: file.quote ?? '"',
    escape: file.escape ?? file.quote ?? '"',
    trim: false,
  };
  const { records } = headRecords(file.text, true, syntax);
  const readings = headerReadings(records, columnsOf(records));
  const right = readings.map((reading) =>
    reading.preamble === file.preamble && reading.header === file.headerRows
  );
  return { features: readings.map(({ features }) => features), right };
});

write("dialect", "dialect_score.ts", "featureNames", featureNames, dialects);
write("header", "header_rows.ts", "headerFeatureNames", headerFeatureNames, headers);

const tables: Choice[] = [
  ...files.map((file) => ({ text: file.text, table: true })),
  // twice, since tables are many more
  ...Array.from({ length: 2 }, () => proseFiles("train")).flat()
    .map((text) => ({ text, table: false })),
].map(({ text, table }) => {
  const features = tableFeatures(rankDialects(text, true).candidates[0]!, text);
  return { features: [features, features.map(() => 0)], right: [table, !table] };
});
write("table", "table_evidence.ts", "tableFeatureNames", tableFeatureNames, tables);

function write(name: string, file: string, of: string, features: readonly string[], all: Choice[]) {
  // where the right one was not among them there is nothing to learn
  const choices = all.filter(({ right }) => right.includes(true));
  console.log(
    `${name}: the right one is among the candidates of ${choices.length} of ${all.length} files`,
  );
  const weights = fitConditionalLogit(choices, features.length);
  writeFileSync(
    `packages/tabular/${name}_weights.ts`,
    `/**
 * Weights of \`${of}\` (${file}); chances of candidates are the softmax of their weighted sums.
 * Fitted by scripts/train_sniff.ts.
 */
export const ${name}Weights: Readonly<Record<string, number>> = {
${features.map((feature, f) => `  ${feature}: ${Number(weights[f]!.toFixed(4))},`).join("\n")}
};
`,
  );
}
