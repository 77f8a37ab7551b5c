/** What silver.rollback_batch and silver.replay_batch answer. */
export interface RecoveryOutcome {
  action: "rollback" | "replay";
  batches: number[];
  transactions_before: number;
  transactions_after: number;
  amount_peso_before: number;
  amount_peso_after: number;
  redecided_lines: number;
  dates_and_stores: number;
  from: string | null;
  to: string | null;
  stores: string[];
}

const PESO = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Prints what a rollback or replay has changed, or would. */
export function printOutcome(
  batchId: number,
  outcome: RecoveryOutcome,
  dryRun: boolean,
): void {
  const done = {
    rollback: dryRun ? "would be rolled back" : "rolled back",
    replay: dryRun ? "would be replayed" : "replayed",
  }[outcome.action];
  const others = outcome.batches.filter((id) => id !== batchId);
  const change = outcome.amount_peso_after - outcome.amount_peso_before;
  console.log(
    `batch ${batchId} ${done}${
      others.length > 0
        ? `, and with it ${others.length === 1 ? "batch" : "batches"} ${others}`
        : ""
    }`,
  );
  console.log(`  transactions   ${outcome.transactions_before} -> ${outcome.transactions_after}`);
  console.log(
    `  pesos          ${PESO.format(outcome.amount_peso_before)} -> ${
      PESO.format(outcome.amount_peso_after)
    } (${change < 0 ? "" : "+"}${PESO.format(change)})`,
  );
  console.log(
    `  gold           ${outcome.dates_and_stores} dates and stores${
      outcome.from === null
        ? ""
        : `, ${outcome.from} to ${outcome.to}, stores ${outcome.stores.join(", ")}`
    }`,
  );
  if (outcome.redecided_lines > 0) {
    console.log(`  decided again  ${outcome.redecided_lines} rows of other batches`);
  }
}
