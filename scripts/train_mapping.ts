import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packModel } from "@scout/tabular/mapping_model.ts";
import { acceptFrom, fitCalibration } from "@scout/tabular/training/calibrate.ts";
import {
  calibrationTrials,
  crossValidate,
  judge,
  SEED,
  SIZE,
  train,
} from "@scout/tabular/training/cross_validate.ts";
import { dictionariesModule } from "@scout/tabular/training/dictionaries.ts";
import { inventedExamples } from "@scout/tabular/training/examples.ts";
import { reportLines } from "@scout/tabular/training/report.ts";
import { sourceTables } from "@scout/tabular/training/source_tables.ts";

// Trains the model that ships: npx tsx scripts/train_mapping.ts
// The same seed, data and code give the same weights. First on every fold but one, which calibrates the probabilities
// on sources that were not seen; then on all sources.

const at = (file: string) => fileURLToPath(new URL(`../packages/tabular/${file}`, import.meta.url));
// the features ask the dictionaries: changed ones count from the next run on
writeFileSync(at("value_dictionaries.ts"), dictionariesModule());

const sources = sourceTables();
const folds = crossValidate(sources, console.log);
console.log(reportLines(judge(folds), folds.flat()).join("\n"));
const trials = calibrationTrials(folds);
const calibration = fitCalibration(trials);
const network = train(inventedExamples(SIZE.invented, SEED), sources, SIZE);
const packed = packModel({
  version: "",
  network,
  calibration,
  acceptFrom: acceptFrom(calibration, trials),
});
const version = createHash("sha256").update(JSON.stringify(packed)).digest("hex").slice(0, 12);
const model = JSON.stringify({ ...packed, version });
writeFileSync(
  at("mapping_weights.ts"),
  `// Made by scripts/train_mapping.ts; formatting would only swell it.
// deno-fmt-ignore-file
import type { PackedModel } from "./mapping_model.ts";

export const SHIPPED_MODEL: PackedModel = ${model};
`,
);
console.log(
  `model ${version}: ${(model.length / 1024).toFixed(0)} KiB, accepts from ${
    packed.acceptFrom.toFixed(4)
  }`,
);
