import type { Dataset } from "../mapping.ts";
import { SOURCES } from "./sources.ts";

/** A header of a real system, each column with its field or null. */
export interface SourceTable {
  family: string;
  dataset: Dataset;
  columns: { name: string; field: string | null }[];
}

/** The collected sources, as data. */
export function sourceTables(text = SOURCES): SourceTable[] {
  const tables: SourceTable[] = [];
  for (const block of text.split(/^# /m).slice(1)) {
    const [head, ...lines] = block.split("\n");
    const [family, dataset] = head!.split(" | ").map((part) => part.trim());
    const columns = lines.join(" ").split(";").map((pair) => pair.trim()).filter(Boolean).map(
      (pair) => {
        const at = pair.lastIndexOf("=");
        const field = pair.slice(at + 1).trim();
        return { name: pair.slice(0, at).trim(), field: field === "-" ? null : field };
      },
    );
    tables.push({ family: family!, dataset: dataset as Dataset, columns });
  }
  return tables;
}
