import { hashText } from "../distinct_sketch.ts";
import { createInference } from "../infer.ts";
import type { DecidedTable } from "../decided_table.ts";
import { decide } from "../mapping_decision.ts";
import type { MappingModel } from "../mapping_model.ts";
import { networkInput } from "../mapping_decision.ts";
import type { Network } from "../mapping_network.ts";
import type { Schema } from "../schema.ts";
import { exampleOf as labelledExample } from "./examples.ts";
import { Random } from "./random.ts";
import { probability } from "./calibrate.ts";
import { type SourceTable, sourceTables } from "./source_tables.ts";
import { classOf, type Example, GROUP, Trainer } from "./train_network.ts";
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
  /** Decided tables whose profile, kept by another version of the code, does not tell what the network sees. */
  leftOut: number;
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

/** Decisions of one model on tables it was not trained on. */
interface Tally {
  people: { right: number; all: number };
  base: { right: number; all: number };
  acceptedWrong: number;
}

/** How far a training got, as it is kept until it goes on. */
export interface RetrainingState {
  /** Tables learnt from, then tables looked at. */
  step: number;
  /** Weights and moments; null before the first step. */
  weights: Uint8Array | null;
  before: Tally;
  after: Tally;
}

export interface RetrainingOptions {
  /** The model to go on from: the same one until the end. */
  current: MappingModel;
  decided: readonly DecidedTable[];
  seed: number;
  size?: RetrainSize | undefined;
}

interface Probe {
  schema: Schema;
  fields: (string | null)[];
  ofPeople: boolean;
}

/**
 * Goes on training with what people decided, and says whether the outcome is not worse than the model
 * before. In steps of some milliseconds, each the same whatever was done in one go before it: what
 * `state()` tells can be kept, and gone on with by another process.
 */
export class Retraining {
  readonly #options: RetrainingOptions;
  readonly #trainer: Trainer;
  readonly #trainedOn: number;
  readonly #leftOut: number;
  readonly #examples: (() => Example)[];
  readonly #probes: (() => Probe)[];
  #step: number;
  #before: Tally;
  #after: Tally;

  constructor(options: RetrainingOptions, from: RetrainingState = START) {
    const { current, decided, seed, size = { invented: 200, sources: Infinity, probes: 60 } } =
      options;
    this.#options = options;
    const sources = sourceTables().slice(0, size.sources);
    const usable = decided.map((table) => ({ table, example: decidedExample(table) }))
      .filter(({ example }) => isUsable(example));
    const keptOut = usable.flatMap(({ table }) => isKeptOut(table) ? [table] : []);
    const learnt = usable.flatMap(({ table, example }) => isKeptOut(table) ? [] : [example]);
    this.#trainedOn = learnt.length;
    this.#leftOut = decided.length - usable.length;
    this.#examples = new Random(seed).some(examplesOf(learnt, sources, size, seed), Infinity);
    this.#probes = probesOf(keptOut, sources, size, seed);
    this.#trainer = new Trainer({ network: current.network, rate: RATE }, this.#examples.length);
    if (from.weights !== null) this.#trainer.goOn(from.weights, from.step);
    this.#step = from.step;
    this.#before = structuredClone(from.before);
    this.#after = structuredClone(from.after);
  }

  get isDone(): boolean {
    return this.#step >= this.#examples.length + this.#probes.length;
  }

  /** Learns from a group of tables; when all are learnt from, looks at one it was not trained on. */
  advance(): void {
    const { current, seed } = this.#options;
    if (this.#step < this.#examples.length) {
      for (const example of this.#examples.slice(this.#step, this.#step + GROUP)) {
        this.#trainer.see(example(), new Random(seed + ++this.#step));
      }
      return;
    }
    const probe = this.#probes[this.#step++ - this.#examples.length];
    if (probe === undefined) return;
    const { schema, fields, ofPeople } = probe();
    count(this.#before, current, schema, fields, ofPeople);
    count(this.#after, { ...current, network: this.#trainer.network }, schema, fields, ofPeople);
  }

  state(): RetrainingState {
    return {
      step: this.#step,
      weights: this.#trainer.kept(),
      before: this.#before,
      after: this.#after,
    };
  }

  /** What came of it. @throws Error before it is done */
  outcome(): Retrained {
    if (!this.isDone) throw new Error("the training is not done");
    const before = figuresOf(this.#before), after = figuresOf(this.#after);
    return {
      network: this.#trainer.network,
      before,
      after,
      trainedOn: this.#trainedOn,
      leftOut: this.#leftOut,
      isBetter: this.#trainedOn > 0 && after.keptOut >= before.keptOut &&
        after.base >= before.base - SLACK && after.acceptedWrong <= before.acceptedWrong,
    };
  }
}

const NOTHING: Tally = {
  people: { right: 0, all: 0 },
  base: { right: 0, all: 0 },
  acceptedWrong: 0,
};
const START: RetrainingState = { step: 0, weights: null, before: NOTHING, after: NOTHING };

function isUsable({ columns }: Example): boolean {
  return columns.every(({ values }) => values.every(Number.isFinite));
}

function isKeptOut({ fingerprint }: DecidedTable): boolean {
  return hashText(fingerprint) % KEPT_OUT === 0;
}

/** Those of the first training are made when their turn comes. */
function examplesOf(
  learnt: readonly Example[],
  sources: readonly SourceTable[],
  size: RetrainSize,
  seed: number,
): (() => Example)[] {
  const random = (at: number) => new Random(seed + 0x9e3779b9 * (at + 1));
  const invented = EPOCHS * size.invented;
  return [
    ...learnt.flatMap((example) => new Array<() => Example>(EPOCHS * TIMES).fill(() => example)),
    ...Array.from(
      { length: invented },
      (_, at) => () => labelledExample(inventedTable(random(at))),
    ),
    ...Array.from(
      { length: EPOCHS * sources.length },
      (_, at) => () =>
        labelledExample(sourceTable(sources[at % sources.length]!, random(invented + at))),
    ),
  ];
}

function probesOf(
  keptOut: readonly DecidedTable[],
  sources: readonly SourceTable[],
  size: RetrainSize,
  seed: number,
): (() => Probe)[] {
  const random = (at: number) => new Random(seed + 0x85ebca6b * (at + 1));
  return [
    ...keptOut.map((table) => () => ({
      schema: schemaOf(table),
      fields: table.columns.map(({ target }) => target),
      ofPeople: true,
    })),
    ...Array.from(
      { length: size.probes },
      (_, at) => () => ({ ...inventedTable(random(at)), ofPeople: false }),
    ),
    ...sources.map((source, at) => () => ({
      ...sourceTable(source, random(size.probes + at), true),
      ofPeople: false,
    })),
  ];
}

function count(
  tally: Tally,
  model: MappingModel,
  schema: Schema,
  fields: readonly (string | null)[],
  ofPeople: boolean,
): void {
  const share = ofPeople ? tally.people : tally.base;
  decide(model.network, schema).columns.forEach(({ field, evidence }, at) => {
    share.all++;
    if (field === fields[at]) share.right++;
    else if (field !== null && probability(model.calibration, evidence) >= model.acceptFrom) {
      tally.acceptedWrong++;
    }
  });
}

function figuresOf({ people, base, acceptedWrong }: Tally): Figures {
  const share = ({ right, all }: Tally["base"]) => all === 0 ? 1 : right / all;
  return { keptOut: share(people), base: share(base), acceptedWrong };
}

function decidedExample(table: DecidedTable): Example {
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
    columns: empty.columns.map((column, at) => {
      const { profile, ...told } = columns[at]!.profile;
      // what is not told of its shape is 0, false or null, as of an empty column
      return { ...column, ...told, profile: { ...column.profile, ...profile } };
    }),
  };
}
