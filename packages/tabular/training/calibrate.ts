import type { Calibration } from "../mapping_model.ts";

/** A decision on a source the network had not seen. */
export interface Trial {
  source: string;
  column: string;
  field: string | null;
  truth: string | null;
  evidence: number[];
}

const STEPS = 3_000;
const RATE = 0.35;
const PENALTY = 1e-3;
/** Precision that accepted decisions must have, and how sure that must be: 95 %, one-sided. */
const PRECISION = 0.995;
const NORMAL_95 = 1.645;

/**
 * Fits the probability that a decision for a field is right: a logistic regression, by accelerated gradient descent (Nesterov
 * 1983) on evidence of one scale, so that what seldom speaks is weighed as well.
 */
export function fitCalibration(trials: readonly Trial[]): Calibration {
  const told = trials.filter(({ field }) => field !== null);
  const size = told[0]?.evidence.length ?? 0;
  const scales = Array.from({ length: size }, (_, i) => {
    const squares = told.reduce((sum, { evidence }) => sum + evidence[i]! ** 2, 0);
    return Math.sqrt(squares / told.length) || 1;
  });
  const rows = told.map(({ evidence }) =>
    Float64Array.from([...evidence.map((x, i) => x / scales[i]!), 1])
  );
  const right = told.map(({ field, truth }) => field === truth ? 1 : 0);
  let weights = new Float64Array(size + 1), ahead = weights, pace = 1;
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size + 1);
    rows.forEach((row, n) => {
      let sum = 0;
      for (let i = 0; i <= size; i++) sum += ahead[i]! * row[i]!;
      const error = 1 / (1 + Math.exp(-sum)) - right[n]!;
      for (let i = 0; i <= size; i++) gradient[i]! += error * row[i]!;
    });
    const next = ahead.map((weight, i) => {
      const penalty = i < size ? PENALTY * weight / scales[i]! ** 2 : 0;
      const moved = weight - RATE * (gradient[i]! / told.length + penalty);
      // evidence never speaks against what it supports
      return i < size ? Math.max(0, moved) : moved;
    });
    const faster = (1 + Math.sqrt(1 + 4 * pace ** 2)) / 2;
    ahead = next.map((weight, i) => weight + (pace - 1) / faster * (weight - weights[i]!));
    weights = next;
    pace = faster;
  }
  return {
    weights: scales.map((scale, i) => weights[i]! / scale),
    bias: weights[size]!,
  };
}

export function probability({ weights, bias }: Calibration, evidence: readonly number[]): number {
  let sum = bias;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * evidence[i]!;
  return 1 / (1 + Math.exp(-sum));
}

/** The least probability from which on so many decisions were right that their share surely is at least PRECISION. */
export function acceptFrom(calibration: Calibration, trials: readonly Trial[]): number {
  const told = trials.filter(({ field }) => field !== null)
    .map((trial) => ({
      p: probability(calibration, trial.evidence),
      right: trial.field === trial.truth,
    }))
    .sort((a, b) => b.p - a.p);
  let right = 0, least = 1;
  told.forEach((trial, i) => {
    if (trial.right) right++;
    if (surely(right, i + 1) >= PRECISION) least = trial.p;
  });
  return least;
}

/** Lower bound of a share of which `right` of `count` are known (score interval, Wilson 1927). */
function surely(right: number, count: number): number {
  const share = right / count, z2 = NORMAL_95 ** 2 / count;
  const spread = NORMAL_95 * Math.sqrt(share * (1 - share) / count + z2 / (4 * count));
  return (share + z2 / 2 - spread) / (1 + z2);
}
