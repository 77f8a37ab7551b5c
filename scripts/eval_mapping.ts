import { mapColumns, shippedModel } from "@scout/tabular/map_columns.ts";
import {
  crossValidate,
  judge,
  judgeBy,
  trialOf,
  trialsOf,
} from "@scout/tabular/training/cross_validate.ts";
import { ELSEWHERE } from "@scout/tabular/training/elsewhere.ts";
import { partnerTables } from "@scout/tabular/training/partner_tables.ts";
import { reportLines, wrongLines } from "@scout/tabular/training/report.ts";
import { sourceTables } from "@scout/tabular/training/source_tables.ts";
import { labelledFiles } from "./sniffing/labelled_files.ts";

// How well columns are mapped: npx tsx scripts/eval_mapping.ts [--folds] [--wrong]
// The model that ships, on headers that had no part in its training (seconds). With --folds the cross-validation by
// source as well, which trains five times (minutes) and prints what each fold holds out before it is trained.
// Prints the tables that docs/mapping.md quotes; with --wrong every decision that was wrong.

const wrong = process.argv.includes("--wrong");
const model = shippedModel();
const elsewhere = trialsOf(model.network, sourceTables(ELSEWHERE));
const judged = judgeBy(model, elsewhere);
console.log(`model ${model.version}, on sources found elsewhere`);
console.log(reportLines(judged, elsewhere).join("\n"));
if (wrong) console.log(wrongLines(judged).join("\n"));

const partners = partnerTables();
const trials = partners.map((table) => trialOf(model.network, table.family, table, true));
const judgedPartners = judgeBy(model, trials);
console.log("\non tables of partners, each of a few rows");
console.log(reportLines(judgedPartners, trials).join("\n"));
let unasked = 0;
const known = partners.filter(({ dataset }) => dataset !== "unknown");
for (const { family, dataset, schema } of partners) {
  const { doubts } = mapColumns(schema);
  if (dataset !== "unknown" && doubts.length === 0) unasked++;
  if (dataset === "unknown" ? doubts.length === 0 : wrong && doubts.length > 0) {
    const said = doubts.map(({ message }) => message).join("; ") || "NOTHING IS ASKED";
    console.log(`  ${family}: ${said}`);
  }
}
console.log(`  used without asking, of tables that are known ${unasked}  of ${known.length}`);
if (wrong) console.log(wrongLines(judgedPartners).join("\n"));

const files = await labelledFiles();
if (files.length > 0) {
  const real = files.map((file) => trialOf(model.network, file.file, file, true));
  const judgedReal = judgeBy(model, real);
  console.log("\non files of real sales, with the values they came with");
  console.log(reportLines(judgedReal, real).join("\n"));
  const free = files.filter(({ schema }) => mapColumns(schema).doubts.length === 0).length;
  console.log(`  used without asking                    ${free}  of ${files.length}`);
  if (wrong) console.log(wrongLines(judgedReal).join("\n"));
} else console.log("\nno files of real sales: ../shared/data is not there");

if (process.argv.includes("--folds")) {
  const folds = crossValidate(sourceTables(), console.log);
  const held = judge(folds);
  console.log("\ncross-validation by source");
  console.log(reportLines(held, folds.flat()).join("\n"));
  if (wrong) console.log(wrongLines(held).join("\n"));
}
