import { DATASET_FIELDS, KNOWN_DATASETS } from "./dataset_fields.ts";
import type { Dataset } from "./mapping.ts";
import { NAME_BUCKETS } from "./name_features.ts";
import { VALUE_FEATURES } from "./value_features.ts";

/** Every field of any dataset, once, and last the class of columns that are none. */
export const CLASSES: string[] = [
  ...new Set(Object.values(DATASET_FIELDS).flatMap((fields) => Object.keys(fields))),
  "",
];
export const NONE = CLASSES.length - 1;
export const DATASETS: Dataset[] = [...KNOWN_DATASETS, "unknown"];

export const NAME_SIZE = 24;
export const HIDDEN = 64;
const HIDDEN_CONTEXT = 48;
const HIDDEN_DATASET = 24;
const K = CLASSES.length;
/** Probabilities below count as none, which saves time. */
const NEGLIGIBLE = 2e-3;

/** Layers of the network: rows × columns of each matrix; a bias follows each. */
export const LAYERS = {
  names: [NAME_BUCKETS, NAME_SIZE],
  column: [HIDDEN, NAME_SIZE + VALUE_FEATURES.length],
  first: [K, HIDDEN],
  context: [HIDDEN_CONTEXT, HIDDEN + K + K + NAME_SIZE],
  second: [K, HIDDEN_CONTEXT],
  table: [HIDDEN_DATASET, K + NAME_SIZE],
  dataset: [DATASETS.length, HIDDEN_DATASET],
} as const;
export type LayerName = keyof typeof LAYERS;

export interface Layer {
  weights: Float32Array;
  bias: Float32Array;
}
export type Network = Record<LayerName, Layer>;

/** What the network sees of a column. */
export interface ColumnInput {
  name: Uint16Array;
  values: Float32Array;
}

/** Every intermediate result, which training goes back through. */
export interface Forward {
  names: Float32Array[];
  inputs: Float32Array[];
  hidden: Float32Array[];
  first: Float32Array[];
  contexts: Float32Array[];
  contextHidden: Float32Array[];
  /** Probability of each class, per column. */
  second: Float32Array[];
  tableInput: Float32Array;
  tableHidden: Float32Array;
  /** Probability of each dataset. */
  dataset: Float32Array;
}

/**
 * The mapping network: a column's name (sum of hashed features' vectors) and values go through a hidden layer to a first
 * opinion; a second one sees what the other columns of the table seem to be; from all of them the dataset is told.
 */
export function forward(network: Network, columns: readonly ColumnInput[]): Forward {
  const names = columns.map(({ name }) => nameVector(network.names.weights, name));
  const inputs = columns.map(({ values }, i) => concatenated(names[i]!, values));
  const hidden = inputs.map((input) => relu(affine(network.column, input)));
  const logits = hidden.map((h) => affine(network.first, h));
  const first = logits.map(softmax);

  const presence = new Float32Array(K), nameSum = new Float32Array(NAME_SIZE);
  first.forEach((p) => p.forEach((x, k) => presence[k]! += x));
  names.forEach((v) => v.forEach((x, k) => nameSum[k]! += x));
  const contexts = columns.map((_, i) => {
    const context = new Float32Array(HIDDEN + K + K + NAME_SIZE);
    context.set(hidden[i]!, 0);
    for (let k = 0; k < K; k++) {
      const own = first[i]![k]!, others = presence[k]! - own;
      if (own > NEGLIGIBLE) context[HIDDEN + k] = own;
      if (others > NEGLIGIBLE) context[HIDDEN + K + k] = Math.min(1, others);
    }
    const others = Math.max(1, columns.length - 1);
    for (let k = 0; k < NAME_SIZE; k++) {
      context[HIDDEN + K + K + k] = (nameSum[k]! - names[i]![k]!) / others;
    }
    return context;
  });
  const contextHidden = contexts.map((context) => relu(affine(network.context, context)));
  const second = contextHidden.map((h, i) => {
    const out = affine(network.second, h);
    for (let k = 0; k < K; k++) out[k]! += logits[i]![k]!;
    return softmax(out);
  });

  const tableInput = new Float32Array(K + NAME_SIZE);
  for (let k = 0; k < K; k++) {
    tableInput[k] = k === NONE
      ? presence[k]! / Math.max(1, columns.length)
      : Math.min(1, presence[k]!);
  }
  for (let k = 0; k < NAME_SIZE; k++) tableInput[K + k] = nameSum[k]! / Math.max(1, columns.length);
  const tableHidden = relu(affine(network.table, tableInput));
  const dataset = softmax(affine(network.dataset, tableHidden));
  return {
    names,
    inputs,
    hidden,
    first,
    contexts,
    contextHidden,
    second,
    tableInput,
    tableHidden,
    dataset,
  };
}

function nameVector(table: Float32Array, features: Uint16Array): Float32Array {
  const vector = new Float32Array(NAME_SIZE);
  for (const feature of features) {
    const at = feature * NAME_SIZE;
    for (let k = 0; k < NAME_SIZE; k++) vector[k]! += table[at + k]!;
  }
  const scale = 1 / Math.sqrt(Math.max(1, features.length));
  for (let k = 0; k < NAME_SIZE; k++) vector[k]! *= scale;
  return vector;
}

function affine({ weights, bias }: Layer, input: Float32Array): Float32Array {
  const out = bias.slice(), n = input.length, m = out.length;
  const seen = nonZero(input), count = seen.length;
  let j = 0;
  // four sums at a time, each in the order in which it would be made alone
  for (; j + 3 < m; j += 4) {
    const a = j * n, b = a + n, c = b + n, d = c + n;
    let sumA = 0, sumB = 0, sumC = 0, sumD = 0;
    for (let k = 0; k < count; k++) {
      const i = seen[k]!, value = input[i]!;
      sumA += weights[a + i]! * value;
      sumB += weights[b + i]! * value;
      sumC += weights[c + i]! * value;
      sumD += weights[d + i]! * value;
    }
    out[j]! += sumA;
    out[j + 1]! += sumB;
    out[j + 2]! += sumC;
    out[j + 3]! += sumD;
  }
  for (; j < m; j++) {
    let sum = 0;
    for (let k = 0; k < count; k++) sum += weights[j * n + seen[k]!]! * input[seen[k]!]!;
    out[j]! += sum;
  }
  return out;
}

/** Where a vector is not zero: most of what is seen of a column is. */
export function nonZero(vector: Float32Array): Uint16Array {
  const found = new Uint16Array(vector.length);
  let n = 0;
  for (let i = 0; i < vector.length; i++) if (vector[i] !== 0) found[n++] = i;
  return found.subarray(0, n);
}

function relu(x: Float32Array): Float32Array {
  for (let i = 0; i < x.length; i++) if (x[i]! < 0) x[i] = 0;
  return x;
}

function softmax(x: Float32Array): Float32Array {
  const out = new Float32Array(x.length);
  let most = -Infinity, sum = 0;
  for (const value of x) if (value > most) most = value;
  for (let i = 0; i < x.length; i++) sum += out[i] = Math.exp(x[i]! - most);
  for (let i = 0; i < x.length; i++) out[i]! /= sum;
  return out;
}

function concatenated(a: Float32Array, b: Float32Array): Float32Array {
  const out = new Float32Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
