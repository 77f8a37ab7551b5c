import { decide } from "../mapping_decision.ts";
import { DATASET_SURE } from "../mapping_doubts.ts";
import type { Dataset } from "../mapping.ts";
import type { MappingModel } from "../mapping_model.ts";
import type { Network } from "../mapping_network.ts";
import { acceptFrom, fitCalibration, probability, type Trial } from "./calibrate.ts";
import { inventedExamples, sourceExamples } from "./examples.ts";
import { Random } from "./random.ts";
import type { SourceTable } from "./source_tables.ts";
import { type Example, trainNetwork } from "./train_network.ts";
import { type LabelledTable, sourceTable } from "./training_tables.ts";

/** How long and on how much is trained; the same for every fold and for the model that ships. */
export interface TrainingSize {
  invented: number;
  perSource: number;
  epochs: number;
}

export const FOLDS = 5;
export const SEED = 20260101;
export const SIZE: TrainingSize = { invented: 2_500, perSource: 8, epochs: 4 };

/** A held-out table and what was decided of it. */
export interface TableTrial {
  family: string;
  dataset: Dataset;
  decided: Dataset;
  datasetShare: number;
  /** As the source writes it, not in a style of its own. */
  asItIs: boolean;
  columns: Trial[];
}

/** Families of sources by the fold that holds them out. */
export function foldsOf(sources: readonly SourceTable[]): string[][] {
  const families = [...new Set(sources.map(({ family }) => family))].sort();
  return Array.from({ length: FOLDS }, (_, fold) => families.filter((_, i) => i % FOLDS === fold));
}

/** Trains once per fold without its families, and decides their tables. */
export function crossValidate(
  sources: readonly SourceTable[],
  told: (line: string) => void,
  size: TrainingSize = SIZE,
): TableTrial[][] {
  const invented = inventedExamples(size.invented, SEED);
  return foldsOf(sources).map((heldOut, fold) => {
    told(`fold ${fold + 1}: held out ${heldOut.join(", ")}`);
    const network = train(
      invented,
      sources.filter(({ family }) => !heldOut.includes(family)),
      size,
    );
    return trialsOf(network, sources.filter(({ family }) => heldOut.includes(family)));
  });
}

export function train(
  invented: readonly Example[],
  sources: readonly SourceTable[],
  { perSource, epochs }: TrainingSize,
): Network {
  const examples = [...invented, ...sourceExamples(sources, perSource, SEED + 1)];
  return trainNetwork(examples, epochs, new Random(SEED + 2));
}

/** Decides each source as it is (with and without values), and in two other styles. */
export function trialsOf(network: Network, sources: readonly SourceTable[]): TableTrial[] {
  const random = new Random(SEED + 3);
  return sources.flatMap((source) =>
    [true, false, false].map((asItIs) =>
      trialOf(network, source.family, sourceTable(source, random, asItIs), asItIs)
    )
  );
}

export function trialOf(
  network: Network,
  family: string,
  { dataset, schema, fields, header }: LabelledTable,
  asItIs: boolean,
): TableTrial {
  const decision = decide(network, schema);
  return {
    family,
    dataset,
    decided: decision.dataset,
    datasetShare: decision.datasetShare,
    asItIs,
    columns: decision.columns.map(({ field, evidence }, at) => ({
      source: family,
      column: header[at]!,
      field,
      truth: fields[at]!,
      evidence,
    })),
  };
}

export interface Judged extends Trial {
  probability: number;
  accepted: boolean;
  asItIs: boolean;
}

/** Each decision of a model with its probability, and whether it is accepted: a table of which it is unsure waits. */
export function judgeBy(
  { calibration, acceptFrom }: Pick<MappingModel, "calibration" | "acceptFrom">,
  tables: readonly TableTrial[],
): Judged[] {
  return tables.flatMap(({ columns, asItIs, datasetShare }) =>
    columns.map((trial) => {
      const p = trial.field === null ? 0 : probability(calibration, trial.evidence);
      return {
        ...trial,
        asItIs,
        probability: p,
        accepted: trial.field !== null && p >= acceptFrom && datasetShare >= DATASET_SURE,
      };
    })
  );
}

/** What probabilities are fitted on: names as sources write them count as much as all that were made of them. */
export function calibrationTrials(folds: readonly TableTrial[][]): Trial[] {
  return folds.flat().flatMap(({ asItIs, columns }) => asItIs ? [...columns, ...columns] : columns);
}

/** The same for held-out tables, calibrated on those of the other folds. */
export function judge(folds: readonly TableTrial[][]): Judged[] {
  return folds.flatMap((fold, i) => {
    const others = calibrationTrials(folds.filter((_, j) => j !== i));
    const calibration = fitCalibration(others);
    return judgeBy({ calibration, acceptFrom: acceptFrom(calibration, others) }, fold);
  });
}
