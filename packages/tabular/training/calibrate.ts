import type { Calibration } from "../mapping_model.ts";

/** A decision on a source the network had not seen. */
export interface Trial {
  source: string;
  column: string;
  field: string | null;
  truth: string | null;
  evidence: number[];
}

const STEPS = 4_000;
const RATE = 0.05;
const PENALTY = 1e-3;
/** Precision that accepted decisions must have had, and decisions that are looked at at least. */
const PRECISION = 0.995;
const MARGIN = 0.002;

/** Fits the probability that a decision for a field is right (logistic regression, gradient descent). */
export function fitCalibration(trials: readonly Trial[]): Calibration {
  const told = trials.filter(({ field }) => field !== null);
  const size = told[0]?.evidence.length ?? 0;
  const weights = new Array<number>(size).fill(0.1);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Array<number>(size).fill(0);
    let biasGradient = 0;
    for (const { evidence, field, truth } of told) {
      const error = probability({ weights, bias }, evidence) - (field === truth ? 1 : 0);
      for (let i = 0; i < size; i++) gradient[i]! += error * evidence[i]! / told.length;
      biasGradient += error / told.length;
    }
    // evidence never speaks against what it supports
    for (let i = 0; i < size; i++) {
      weights[i] = Math.max(0, weights[i]! - RATE * (gradient[i]! + PENALTY * weights[i]!));
    }
    bias -= RATE * biasGradient;
  }
  return { weights, bias };
}

export function probability({ weights, bias }: Calibration, evidence: readonly number[]): number {
  let sum = bias;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * evidence[i]!;
  return 1 / (1 + Math.exp(-sum));
}

/** The least probability from which on decisions were right often enough. */
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
    if (right / (i + 1) >= PRECISION + MARGIN) least = trial.p;
  });
  return least;
}
