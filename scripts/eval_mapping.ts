import { shippedModel } from "@scout/tabular/map_columns.ts";
import { crossValidate, judge, judgeBy, trialsOf } from "@scout/tabular/training/cross_validate.ts";
import { ELSEWHERE } from "@scout/tabular/training/elsewhere.ts";
import { reportLines, wrongLines } from "@scout/tabular/training/report.ts";
import { sourceTables } from "@scout/tabular/training/source_tables.ts";

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

if (process.argv.includes("--folds")) {
  const folds = crossValidate(sourceTables(), console.log);
  const held = judge(folds);
  console.log("\ncross-validation by source");
  console.log(reportLines(held, folds.flat()).join("\n"));
  if (wrong) console.log(wrongLines(held).join("\n"));
}
