import type { PackedModel } from "@scout/tabular/mapping_model.ts";
import type { Warehouse } from "./connect.ts";

/** A training that was lent, as it was kept. */
export interface LentTraining {
  trainingId: number;
  step: number;
  weights: Uint8Array | null;
  /** What keepTraining() was given; null at the beginning. */
  tallies: unknown;
  /** Decisions that came later are for the next training. */
  startedAt: string;
}

/** The training to be begun or gone on with; null where there is none or another has it. `now` begins one whatever the time. */
export async function claimTraining(
  sql: Warehouse,
  { baseVersion, lease, now }: { baseVersion: string; lease: string; now: boolean },
): Promise<LentTraining | null> {
  const [row] = await sql<{
    training_id: number;
    step: number;
    weights: Uint8Array | null;
    tallies: string | null;
    started_at: string;
  }[]>`
    select t.training_id::float8 as training_id, t.step, t.weights, t.tallies::text as tallies, t.started_at::text as started_at
    from metadata.claim_mapping_training(${baseVersion}, ${lease}, ${now}) t`;
  if (row === undefined) return null;
  return {
    trainingId: row.training_id,
    step: row.step,
    weights: row.weights,
    tallies: row.tallies === null ? null : JSON.parse(row.tallies),
    startedAt: row.started_at,
  };
}

/** Keeps how far a training got and gives it back; false when the lease was lost. */
export async function keepTraining(
  sql: Warehouse,
  lease: string,
  { trainingId, step, weights, tallies }: Omit<LentTraining, "startedAt">,
): Promise<boolean> {
  const [row] = await sql<{ kept: boolean }[]>`
    select metadata.keep_mapping_training(${trainingId}, ${lease}, ${step}, ${weights}, ${
    JSON.stringify(tallies)
  }::text::jsonb) as kept`;
  return row?.kept ?? false;
}

/** Ends a training with its model, which decides from now on where it is better; false when the lease was lost. */
export async function endTraining(
  sql: Warehouse,
  lease: string,
  trainingId: number,
  { model, figures, trainedOn, isBetter }: {
    model: PackedModel;
    figures: object;
    trainedOn: number;
    isBetter: boolean;
  },
): Promise<boolean> {
  const [row] = await sql<{ ended: boolean }[]>`
    select metadata.end_mapping_training(${trainingId}, ${lease}, ${model.version}, ${
    JSON.stringify(model)
  }::text::jsonb, ${JSON.stringify(figures)}::text::jsonb, ${trainedOn}, ${isBetter}) as ended`;
  return row?.ended ?? false;
}
