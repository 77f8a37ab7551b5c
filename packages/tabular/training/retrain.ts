import { hashText } from "../distinct_sketch.ts";
import { createInference } from "../infer.ts";
import type { DecidedTable } from "../decided_table.ts";
import { decide } from "../mapping_decision.ts";
import type { MappingModel } from "../mapping_model.ts";
import { networkInput } from "../mapping_decision.ts";
import type { Network } from "../mapping_network.ts";
import type { Schema } from "../schema.ts";
import { inventedExamples, sourceExamples } from "./examples.ts";
import { Random } from "./random.ts";
import { probability } from "./calibrate.ts";
import { type SourceTable, sourceTables } from "./source_tables.ts";
import { classOf, type Example, trainNetwork } from "./train_network.ts";
import { inventedTable, sourceTable } from "./training_tables.ts";

/** How well a model decides tables it was not trained on. */
export interface Figures {
  /** Share of the columns that were decided right: of people's tables kept out, and of tables like those of the first training. */
  keptOut: number;
  base: number;
  /** Of what it would accept, how much was wrong, over both. */
  acceptedWrong: number;
}

export interface Retrained {
  network: Network;
  before: Figures;
  after: Figures;
  isBetter: boolean;
  trainedOn: number;
}

const RATE = 4e-4;
const EPOCHS = 2;
const TIMES = 6;
/** One decided table of so many is kept out. */
const KEPT_OUT = 5;
/** How much worse on tables of the first training is nothing. */
const SLACK = 0.005;

/** How many tables like those of the first training are mixed in, and looked at afterwards. */
export interface RetrainSize {
  invented: number;
  sources: number;
  probes: number;
}

/** Goes on training with what people decided, and says whether the outcome is not worse than the model before. */
export function retrain(
  current: MappingModel,
  decided: readonly DecidedTable[],
  seed: number,
  size: RetrainSize = { invented: 200, sources: Infinity, probes: 60 },
): Retrained {
  const sources = sourceTables().slice(0, size.sources);
  const keptOut = decided.filter(({ fingerprint }) => hashText(fingerprint) % KEPT_OUT === 0);
  const learnt = decided.filter((table) => !keptOut.includes(table));
  const examples = [
    ...learnt.flatMap((table) => new Array<Example>(TIMES).fill(exampleOf(table))),
    ...inventedExamples(size.invented, seed),
    ...sourceExamples(sources, 1, seed + 1),
  ];
  const network = trainNetwork(examples, EPOCHS, new Random(seed + 2), {
    network: current.network,
    rate: RATE,
  });
  const probes = probesOf(sources, size.probes, seed + 3);
  const before = figuresOf(current, keptOut, probes);
  const after = figuresOf({ ...current, network }, keptOut, probes);
  return {
    network,
    before,
    after,
    trainedOn: learnt.length,
    isBetter: learnt.length > 0 && after.keptOut >= before.keptOut &&
      after.base >= before.base - SLACK && after.acceptedWrong <= before.acceptedWrong,
  };
}

interface Probe {
  schema: Schema;
  fields: (string | null)[];
}

function probesOf(sources: readonly SourceTable[], invented: number, seed: number): Probe[] {
  const random = new Random(seed);
  return [
    ...Array.from({ length: invented }, () => inventedTable(random)),
    ...sources.map((source) => sourceTable(source, random, true)),
  ];
}

function figuresOf(model: MappingModel, keptOut: readonly DecidedTable[], base: Probe[]): Figures {
  const people = keptOut.map((table) => ({
    schema: schemaOf(table),
    fields: table.columns.map(({ target }) => target),
  }));
  let acceptedWrong = 0;
  const share = (probes: Probe[]) => {
    let right = 0, all = 0;
    for (const { schema, fields } of probes) {
      decide(model.network, schema).columns.forEach(({ field, evidence }, at) => {
        all++;
        if (field === fields[at]) right++;
        else if (field !== null && probability(model.calibration, evidence) >= model.acceptFrom) {
          acceptedWrong++;
        }
      });
    }
    return all === 0 ? 1 : right / all;
  };
  return { keptOut: share(people), base: share(base), acceptedWrong };
}

function exampleOf(table: DecidedTable): Example {
  return {
    dataset: table.dataset,
    columns: networkInput(schemaOf(table)),
    labels: table.columns.map(({ target }) => classOf(target)),
  };
}

/** The schema a decision was made on, without any value. */
function schemaOf({ columns, rowCount }: DecidedTable): Schema {
  const empty = createInference(columns.map(({ header }) => header)).finish();
  return {
    ...empty,
    rowCount,
    columns: empty.columns.map((column, at) => ({ ...column, ...columns[at]!.profile })),
  };
}
