import { createInference } from "../infer.ts";
import { PARTNERS } from "./partners.ts";
import { sourceTables } from "./source_tables.ts";
import type { LabelledTable } from "./training_tables.ts";

/** The partners' tables with their rows, as they would be inferred. */
export function partnerTables(text = PARTNERS): (LabelledTable & { family: string })[] {
  return text.split(/^# /m).slice(1).map((block) => {
    const [head, names, ...lines] = block.trimEnd().split("\n");
    const [source] = sourceTables(`# ${head}\n${names}`);
    if (source === undefined) throw new Error(`no table in: ${head}`);
    const header = source.columns.map(({ name }) => name);
    const inference = createInference(header);
    inference.add(lines.map((line, i) => {
      const cells = line.split("|").map((cell) => cell.trim() || null);
      if (cells.length !== header.length) throw new Error(`${source.family}: ${line}`);
      return { rowNo: i + 2, byteOffset: null, cells };
    }));
    return {
      family: source.family,
      dataset: source.dataset,
      header,
      fields: source.columns.map(({ field }) => field),
      schema: inference.finish(),
    };
  });
}
