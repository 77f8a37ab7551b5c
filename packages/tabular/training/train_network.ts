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
/** Tables learnt from at once. */
const BATCH = 3;
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

/** Trains a network by Adam (Kingma and Ba 2015), few tables at a time, on names and values that are partly hidden. */
export function trainNetwork(
  examples: readonly Example[],
  epochs: number,
  random: Random,
  start: Start = { network: emptyNetwork(random), rate: RATE },
): Network {
  const network = structuredClone(start.network);
  const moments = new Map<Float32Array, Moments>();
  for (const { weights, bias } of Object.values(network)) {
    for (const values of [weights, bias]) {
      moments.set(values, {
        gradient: new Float32Array(values.length),
        first: new Float32Array(values.length),
        second: new Float32Array(values.length),
      });
    }
  }
  const steps = epochs * examples.length;
  let step = 0, pending: Example[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of random.some(examples, examples.length)) {
      const hidden = partlyHidden(example, random);
      backward(network, moments, hidden);
      pending.push(hidden);
      if (++step % BATCH > 0 && step < steps) continue;
      const rate = start.rate * (1 - 0.95 * step / steps);
      update(network, moments, pending, Math.ceil(step / BATCH), rate);
      pending = [];
    }
  }
  return network;
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
