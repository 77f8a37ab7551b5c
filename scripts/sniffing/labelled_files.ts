import { existsSync, readdirSync, readFileSync } from "node:fs";
import { bytesSource } from "@scout/tabular/byte_source.ts";
import { createInference } from "@scout/tabular/infer.ts";
import { openTables } from "@scout/tabular/open_tables.ts";
import { sniff } from "@scout/tabular/sniff.ts";
import { sourceTables } from "@scout/tabular/training/source_tables.ts";
import type { LabelledTable } from "@scout/tabular/training/training_tables.ts";

const shared = "../shared/data";
/** Folders of real sales, and the source that says what their columns are. */
const FAMILIES = { "online-retail": "uci_online_retail", completejourney: "completejourney" };

/**
 * Tables of the real data sets beside the checkout whose columns are known, with the values they came with: names may have
 * been seen in training, values never were. None where the files are not there.
 */
export async function labelledFiles(): Promise<(LabelledTable & { file: string })[]> {
  const found: (LabelledTable & { file: string })[] = [];
  for (const [folder, family] of Object.entries(FAMILIES)) {
    if (!existsSync(`${shared}/${folder}`)) continue;
    const known = sourceTables().filter((source) => source.family === family);
    for (const name of readdirSync(`${shared}/${folder}`).sort()) {
      if (!name.endsWith(".csv")) continue;
      const source = bytesSource(readFileSync(`${shared}/${folder}/${name}`), name);
      for await (const table of openTables(source, await sniff(source))) {
        const told = known.find(({ columns }) =>
          columns.map((column) => column.name).join() === table.header.join()
        );
        if (told === undefined) continue;
        const inference = createInference(table.header);
        for await (const { rows } of table.chunks()) inference.add(rows);
        found.push({
          file: `${folder}/${name}`,
          dataset: told.dataset,
          header: [...table.header],
          fields: told.columns.map(({ field }) => field),
          schema: inference.finish(),
        });
      }
    }
  }
  return found;
}
