import { createHash } from "node:crypto";
import { Command } from "commander";
import { shippedModel } from "@scout/tabular/map_columns.ts";
import { packModel, unpackModel } from "@scout/tabular/mapping_model.ts";
import { retrain } from "@scout/tabular/training/retrain.ts";
import {
  activeMappingModel,
  decidedTables,
  keepMappingModel,
} from "@scout/warehouse/mapping_models.ts";
import { withDatabase } from "./connection.ts";

const SEED = 20260101;

/** `scout train-mapping`: learns from what people decided of columns. */
export function trainMappingCommand(): Command {
  return new Command("train-mapping")
    .description(
      "Train the column mapping with what people decided (scout review); the outcome is used where it is not worse on tables kept out",
    )
    .option("--json", "print JSON")
    .action(({ json }: { json?: true }) =>
      withDatabase(async (sql) => {
        const tables = await decidedTables(sql);
        if (tables.length === 0) {
          console.log(json ? JSON.stringify({ decided: 0 }) : "nobody decided a mapping so far");
          return;
        }
        const shipped = shippedModel();
        const active = await activeMappingModel(sql, shipped.version);
        const current = active ? unpackModel(active) : shipped;
        const { network, before, after, isBetter, trainedOn } = retrain(current, tables, SEED);
        const packed = packModel({ ...current, network, version: "" });
        const version = createHash("sha256").update(JSON.stringify(packed)).digest("hex");
        const model = { ...packed, version: version.slice(0, 12) };
        const figures = { before, after };
        await keepMappingModel(sql, model, shipped.version, { figures, trainedOn, isBetter });
        if (json) {
          console.log(JSON.stringify({
            decided: tables.length,
            trained_on: trainedOn,
            model: model.version,
            is_active: isBetter,
            figures,
          }));
        } else {
          console.log(
            `model ${model.version} of ${tables.length} decided tables ${
              isBetter ? "decides from now on" : "is worse than the one before, which stays"
            }`,
          );
        }
      })
    );
}
