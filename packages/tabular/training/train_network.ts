import type { Dataset } from "../mapping.ts";
import {
  CLASSES,
  type ColumnInput,
  DATASETS,
  forward,
  HIDDEN,
  type Layer,
  type LayerName,
  LAYERS,
  NAME_SIZE,
  type Network,
  NONE,
  nonZero,
} from "../mapping_network.ts";
import type { Random } from "./random.ts";

/** A table as the network learns from it. */
export interface Example {
  dataset: Dataset;
  columns: ColumnInput[];
  /** Class of each column. */
  labels: number[];
}

const RATE = 3e-3;
const DECAY = 1e-5;
const [B1, B2] = [0.9, 0.999];
const NAME_FEATURES_KEPT = 0.8;
const WITHOUT_NAME = 0.03;
const WITHOUT_VALUES = 0.12;
const SMOOTHING = 0.02;
const K = CLASSES.length;

interface Moments {
  gradient: Float32Array;
  first: Float32Array;
  second: Float32Array;
}

/** Class of a field; of null the class of columns that are none. */
export function classOf(field: string | null): number {
  return field === null ? NONE : CLASSES.indexOf(field);
}

/** Where training goes on from, and in how large steps. */
export interface Start {
  network: Network;
  rate: number;
}

/** Tables that are learnt from before the weights change: training can be kept between two such groups. */
export const GROUP = 3;

/**
 * A training by Adam (Kingma and Ba 2015), few tables at a time, on names and values that are partly
 * hidden. `steps` is how many tables it will see in all: its steps become smaller towards the end.
 */
export class Trainer {
  readonly network: Network;
  readonly #rate: number;
  readonly #steps: number;
  readonly #moments = new Map<Float32Array, Moments>();
  #step = 0;
  #pending: Example[] = [];

  constructor({ network, rate }: Start, steps: number) {
    this.network = structuredClone(network);
    this.#rate = rate;
    this.#steps = steps;
    for (const values of weightsOf(this.network)) {
      this.#moments.set(values, {
        gradient: new Float32Array(values.length),
        first: new Float32Array(values.length),
        second: new Float32Array(values.length),
      });
    }
  }

  /** Learns from one table; the weights change with every GROUP of them, and with the last. */
  see(example: Example, random: Random): void {
    const hidden = partlyHidden(example, random);
    backward(this.network, this.#moments, hidden);
    this.#pending.push(hidden);
    if (++this.#step % GROUP > 0 && this.#step < this.#steps) return;
    const rate = this.#rate * (1 - 0.95 * this.#step / this.#steps);
    update(this.network, this.#moments, this.#pending, Math.ceil(this.#step / GROUP), rate);
    this.#pending = [];
  }

  /** Weights and moments, to go on from later. @throws RangeError within a group */
  kept(): Uint8Array<ArrayBuffer> {
    if (this.#pending.length > 0) throw new RangeError("a training is kept between two groups");
    const arrays = this.#arrays();
    const kept = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const values of arrays) {
      kept.set(values, at);
      at += values.length;
    }
    return new Uint8Array(kept.buffer);
  }

  /** Goes on with what was kept after `step` tables. @throws RangeError when it is of another network */
  goOn(kept: Uint8Array, step: number): void {
    const values = new Float32Array(kept.slice().buffer);
    const arrays = this.#arrays();
    if (values.length !== arrays.reduce((sum, { length }) => sum + length, 0)) {
      throw new RangeError("the training that was kept is of another network");
    }
    let at = 0;
    for (const array of arrays) {
      array.set(values.subarray(at, at + array.length));
      at += array.length;
    }
    this.#step = step;
  }

  #arrays(): Float32Array[] {
    return [...this.#moments].flatMap(([values, { first, second }]) => [values, first, second]);
  }
}

function weightsOf(network: Network): Float32Array[] {
  return Object.values(network).flatMap(({ weights, bias }) => [weights, bias]);
}

/** Trains a network on tables, each so many times. */
export function trainNetwork(
  examples: readonly Example[],
  epochs: number,
  random: Random,
  start: Start = { network: emptyNetwork(random), rate: RATE },
): Network {
  const trainer = new Trainer(start, epochs * examples.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of random.some(examples, examples.length)) trainer.see(example, random);
  }
  return trainer.network;
}

function emptyNetwork(random: Random): Network {
  const layer = (name: LayerName): Layer => {
    const [rows, columns] = LAYERS[name];
    const scale = name === "names" ? 0.1 : Math.sqrt(2 / columns);
    return {
      weights: Float32Array.from(
        { length: rows * columns },
        () => (random.next() + random.next() + random.next() - 1.5) * 2 * scale,
      ),
      bias: new Float32Array(name === "names" ? 0 : rows),
    };
  };
  return Object.fromEntries(
    (Object.keys(LAYERS) as LayerName[]).map((name) => [name, layer(name)]),
  ) as Network;
}

function partlyHidden(example: Example, random: Random): Example {
  const withoutValues = random.chance(WITHOUT_VALUES);
  return {
    ...example,
    columns: example.columns.map(({ name, values }) => ({
      name: random.chance(WITHOUT_NAME)
        ? new Uint16Array(0)
        : name.filter(() => random.chance(NAME_FEATURES_KEPT)),
      values: withoutValues ? new Float32Array(values.length) : values,
    })),
  };
}

/** Adds a table's gradients. */
function backward(network: Network, moments: Map<Float32Array, Moments>, example: Example): void {
  const f = forward(network, example.columns);
  const n = example.columns.length, known = example.dataset !== "unknown";
  const gradient = (values: Float32Array) => moments.get(values)!.gradient;
  for (let i = 0; i < n; i++) {
    const label = example.labels[i]!;
    const dSecond = Float32Array.from(f.second[i]!), dFirst = new Float32Array(K);
    soften(dSecond, label, 1 / n);
    if (known) {
      dFirst.set(f.first[i]!);
      soften(dFirst, label, 0.5 / n);
    }
    const dContextHidden = through(
      network.second,
      gradient,
      f.contextHidden[i]!,
      dSecond,
      f.contextHidden[i]!.length,
    );
    rectify(dContextHidden, f.contextHidden[i]!);
    const dContext = through(network.context, gradient, f.contexts[i]!, dContextHidden, HIDDEN);
    // the second opinion adds to the first one's
    for (let k = 0; k < K; k++) dFirst[k]! += dSecond[k]!;
    const dHidden = through(network.first, gradient, f.hidden[i]!, dFirst, HIDDEN);
    for (let k = 0; k < dHidden.length; k++) dHidden[k]! += dContext[k]!;
    rectify(dHidden, f.hidden[i]!);
    const dInput = through(network.column, gradient, f.inputs[i]!, dHidden, NAME_SIZE);
    const names = example.columns[i]!.name, dNames = gradient(network.names.weights);
    const scale = 1 / Math.sqrt(Math.max(1, names.length));
    for (const feature of names) {
      const at = feature * NAME_SIZE;
      for (let k = 0; k < NAME_SIZE; k++) dNames[at + k]! += dInput[k]! * scale;
    }
  }
  const dDataset = Float32Array.from(f.dataset), dataset = DATASETS.indexOf(example.dataset);
  soften(dDataset, dataset, 0.5);
  const dTable = through(network.dataset, gradient, f.tableHidden, dDataset, f.tableHidden.length);
  rectify(dTable, f.tableHidden);
  through(network.table, gradient, f.tableInput, dTable, 0);
}

/** Softmax's gradient for a label that is nearly certain. */
function soften(probabilities: Float32Array, label: number, weight: number): void {
  const even = SMOOTHING / probabilities.length;
  for (let k = 0; k < probabilities.length; k++) {
    probabilities[k] = (probabilities[k]! - even - (k === label ? 1 - SMOOTHING : 0)) * weight;
  }
}

/** Adds a layer's gradients; the gradient of the first `wanted` of its inputs. */
function through(
  layer: Layer,
  gradient: (values: Float32Array) => Float32Array,
  input: Float32Array,
  dOut: Float32Array,
  wanted: number,
): Float32Array {
  const dWeights = gradient(layer.weights), dBias = gradient(layer.bias);
  const n = input.length, dInput = new Float32Array(wanted), { weights } = layer;
  const seen = nonZero(input);
  for (let j = 0; j < dOut.length; j++) {
    const d = dOut[j]!;
    if (d === 0) continue;
    dBias[j]! += d;
    const at = j * n;
    for (const i of seen) dWeights[at + i]! += d * input[i]!;
    for (let i = 0; i < wanted; i++) dInput[i]! += d * weights[at + i]!;
  }
  return dInput;
}

function rectify(gradient: Float32Array, out: Float32Array): void {
  for (let i = 0; i < gradient.length; i++) if (out[i] === 0) gradient[i] = 0;
}

function update(
  network: Network,
  moments: Map<Float32Array, Moments>,
  examples: readonly Example[],
  step: number,
  rate: number,
): void {
  const corrected = rate * Math.sqrt(1 - B2 ** step) / (1 - B1 ** step);
  const adam = (values: Float32Array, from: number, to: number) => {
    const { gradient, first, second } = moments.get(values)!;
    for (let i = from; i < to; i++) {
      const g = gradient[i]!;
      first[i] = B1 * first[i]! + (1 - B1) * g;
      second[i] = B2 * second[i]! + (1 - B2) * g * g;
      values[i]! -= corrected * first[i]! / (Math.sqrt(second[i]!) + 1e-8) +
        rate * DECAY * values[i]!;
      gradient[i] = 0;
    }
  };
  for (const name of Object.keys(network) as LayerName[]) {
    if (name === "names") continue;
    adam(network[name].weights, 0, network[name].weights.length);
    adam(network[name].bias, 0, network[name].bias.length);
  }
  // only the names that were seen
  const seen = new Set(examples.flatMap(({ columns }) => columns.flatMap(({ name }) => [...name])));
  for (const feature of seen) {
    adam(network.names.weights, feature * NAME_SIZE, (feature + 1) * NAME_SIZE);
  }
}
