import { type Layer, type LayerName, LAYERS, type Network } from "./mapping_network.ts";

/** What turns a decision's evidence into the probability that it is right: a logistic regression. */
export interface Calibration {
  weights: number[];
  bias: number;
}

/** A trained model, ready for use. */
export interface MappingModel {
  /** Of its training: changes with every training. */
  version: string;
  network: Network;
  calibration: Calibration;
  /** Decisions of at least this probability were right in ≥ 99.5 % of the cases on sources it had not seen. */
  acceptFrom: number;
}

/** A model as it is kept: plain JSON, weights as eight-bit numbers with a scale per row, in base64. */
export interface PackedModel {
  version: string;
  calibration: Calibration;
  acceptFrom: number;
  layers: Record<LayerName, { weights: string; scales: string; bias: string }>;
}

export function packModel(model: MappingModel): PackedModel {
  const layers = Object.fromEntries(
    (Object.keys(LAYERS) as LayerName[]).map((
      name,
    ) => [name, packLayer(name, model.network[name])]),
  ) as PackedModel["layers"];
  const { version, calibration, acceptFrom } = model;
  return { version, calibration, acceptFrom, layers };
}

/** @throws RangeError when the model was packed for a network of another shape. */
export function unpackModel(packed: PackedModel): MappingModel {
  const network = Object.fromEntries(
    (Object.keys(LAYERS) as LayerName[]).map((name) => [name, unpackLayer(name, packed)]),
  ) as Network;
  const { version, calibration, acceptFrom } = packed;
  return { version, network, calibration, acceptFrom };
}

function packLayer(name: LayerName, { weights, bias }: Layer) {
  const [rows, columns] = LAYERS[name];
  const packed = new Int8Array(rows * columns), scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const line = weights.subarray(row * columns, (row + 1) * columns);
    const most = line.reduce((max, x) => Math.max(max, Math.abs(x)), 0);
    scales[row] = most / 127;
    line.forEach((x, i) => packed[row * columns + i] = most === 0 ? 0 : Math.round(x / most * 127));
  }
  return { weights: base64(packed), scales: base64(scales), bias: base64(bias) };
}

function unpackLayer(name: LayerName, packed: PackedModel): Layer {
  const [rows, columns] = LAYERS[name];
  const { weights, scales, bias } = packed.layers[name];
  const small = new Int8Array(bytesOf(weights)), scale = new Float32Array(bytesOf(scales));
  if (small.length !== rows * columns || scale.length !== rows) {
    throw new RangeError(`the model's layer ${name} is of another network`);
  }
  const full = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const factor = scale[row]!;
    for (let i = row * columns; i < (row + 1) * columns; i++) full[i] = small[i]! * factor;
  }
  return { weights: full, bias: new Float32Array(bytesOf(bias)) };
}

function base64(values: Int8Array | Float32Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) {
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  }
  return btoa(text);
}

function bytesOf(text: string): ArrayBuffer {
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0)).buffer;
}
