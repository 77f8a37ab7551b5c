import { shippedModel } from "@scout/tabular/map_columns.ts";
import { packModel, unpackModel } from "@scout/tabular/mapping_model.ts";
import type { RetrainingState, RetrainSize } from "@scout/tabular/training/retrain.ts";
import { activeMappingModel, decidedTables } from "@scout/warehouse/mapping_models.ts";
import {
  claimTraining,
  endTraining,
  keepTraining,
  type LentTraining,
} from "@scout/warehouse/mapping_trainings.ts";
import type { ProcessorDeps } from "./processor.ts";

/** What a call did of a training. */
export type TrainingCall =
  /** There is nothing to train with, or another call is at it. */
  | { outcome: "nothing" }
  /** It was kept, to be gone on with by the next call. */
  | { outcome: "more"; trainingId: number; step: number }
  | {
    outcome: "done";
    trainingId: number;
    /** Tables people decided. */
    decided: number;
    trainedOn: number;
    /** Decided tables that could not be learnt from. */
    leftOut: number;
    version: string;
    isActive: boolean;
    figures: object;
  };

const SEED = 20260101;

/**
 * Begins or goes on with a training of the mapping model with what people decided, for so many
 * milliseconds. `now` begins one though the week is not over.
 * @throws Error when the lease was lost meanwhile: nothing of this call was kept
 */
export async function trainMapping(
  { sql, now, randomId }: Pick<ProcessorDeps, "sql" | "now" | "randomId">,
  options: { milliseconds: number; now?: boolean; size?: RetrainSize | undefined },
): Promise<TrainingCall> {
  const began = now();
  const lease = randomId();
  const shipped = shippedModel();
  const lent = await claimTraining(sql, {
    baseVersion: shipped.version,
    lease,
    now: options.now ?? false,
  });
  if (lent === null) return { outcome: "nothing" };
  const { trainingId } = lent;
  const decided = await decidedTables(sql, lent.startedAt);
  const active = await activeMappingModel(sql, shipped.version);
  const current = active ? unpackModel(active) : shipped;
  // what only training needs is loaded by who trains
  const { Retraining } = await import("@scout/tabular/training/retrain.ts");
  const { size } = options;
  const training = new Retraining({ current, decided, seed: SEED, size }, stateOf(lent));
  do training.advance(); while (!training.isDone && now() - began < options.milliseconds);

  if (!training.isDone) {
    const { step, weights, ...tallies } = training.state();
    if (!await keepTraining(sql, lease, { trainingId, step, weights, tallies })) throw lost();
    return { outcome: "more", trainingId, step };
  }
  const { network, before, after, isBetter, trainedOn, leftOut } = training.outcome();
  const packed = packModel({ ...current, network, version: "" });
  const model = { ...packed, version: await versionOf(packed) };
  const figures = { before, after, leftOut };
  const told = { model, figures, trainedOn, isBetter };
  if (!await endTraining(sql, lease, trainingId, told)) throw lost();
  return {
    outcome: "done",
    trainingId,
    decided: decided.length,
    trainedOn,
    leftOut,
    version: model.version,
    isActive: isBetter,
    figures,
  };
}

function stateOf({ step, weights, tallies }: LentTraining): RetrainingState | undefined {
  if (tallies === null) return undefined;
  return { step, weights, ...tallies as Pick<RetrainingState, "before" | "after"> };
}

async function versionOf(model: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(model));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function lost(): Error {
  return new Error("the training's lease was lost; what this call did is done again");
}
