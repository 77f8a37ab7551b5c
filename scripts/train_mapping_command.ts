import { Command } from "commander";
import { type TrainingCall, trainMapping } from "@scout/processor/train_mapping.ts";
import { withDatabase } from "./connection.ts";

/** Longest before what was trained is kept. */
const STEP_MS = 10_000;

/** `scout train-mapping`: learns from what people decided of columns. */
export function trainMappingCommand(): Command {
  return new Command("train-mapping")
    .description(
      "Train the column mapping with what people decided (scout review), as is done once a week; the outcome is used where it is not worse on tables kept out",
    )
    .option("--json", "print JSON")
    .action(({ json }: { json?: true }) =>
      withDatabase(async (sql) => {
        const [examples] = await sql<{ some: boolean }[]>`
          select exists (select from metadata.column_mapping_examples) as some`;
        if (!examples?.some) {
          console.log(json ? JSON.stringify({ decided: 0 }) : "nobody decided a mapping so far");
          return;
        }
        const deps = { sql, now: Date.now, randomId: () => crypto.randomUUID() };
        let call: TrainingCall;
        do call = await trainMapping(deps, { milliseconds: STEP_MS, now: true }); while (
          call.outcome === "more"
        );
        if (call.outcome === "nothing") {
          throw new Error("another training is at work: see metadata.mapping_trainings");
        }
        const { decided, trainedOn, leftOut, version, isActive, figures } = call;
        console.log(
          json
            ? JSON.stringify({
              decided,
              trained_on: trainedOn,
              left_out: leftOut,
              model: version,
              is_active: isActive,
              figures,
            })
            : `model ${version} of ${decided} decided tables ${
              isActive ? "decides from now on" : "is worse than the one before, which stays"
            }`,
        );
      })
    );
}
