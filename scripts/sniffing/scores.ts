import type { Dialect } from "../../packages/tabular/sniffed.ts";
import type { Polluted } from "./pollute.ts";

/** Whether a dialect is right in all that the file shows of it: a quote or escape that it does not use is not asked for. */
export function dialectRight(
  found: Pick<Dialect, "delimiter" | "quote" | "escape">,
  truth: Polluted,
): boolean {
  const single = truth.header.length <= 1 && truth.rows.every((row) => row.length <= 1);
  if (!single && found.delimiter !== truth.delimiter) return false;
  if (truth.quote !== null && found.quote !== truth.quote) return false;
  return truth.escape === null || found.escape === truth.escape;
}

/** Precision, recall and F1 of two multisets. */
function measures(expected: string[], loaded: string[]): number[] {
  if (expected.length === 0) return [1, 1, 1];
  const counts = new Map<string, number>();
  for (const item of expected) counts.set(item, (counts.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of loaded) {
    const left = counts.get(item) ?? 0;
    if (left > 0) {
      common++;
      counts.set(item, left - 1);
    }
  }
  if (common === 0) return [0, 0, 0];
  const precision = common / loaded.length;
  const recall = common / expected.length;
  return [precision, recall, 2 * precision * recall / (precision + recall)];
}

/** Score of a loaded file as the Pollock benchmark (Vitagliano et al., VLDB 2023) sums it up: success and the nine measures, of 10. */
export function pollockScore(header: string[], rows: string[][], truth: Polluted): number {
  const expectedRows = truth.rows.filter((row) => row.some((cell) => cell !== ""));
  const record = (cells: string[]) => cells.map((cell) => cell || "null").join("\u0000");
  const parts = [
    ...measures(truth.header, truth.header.length === 0 ? [] : header),
    ...measures(expectedRows.map(record), rows.map(record)),
    ...measures(expectedRows.flat(), rows.flat()),
  ];
  return 1 + parts.reduce((sum, part) => sum + part, 0);
}

/** A table of how often what was given some chance came true. */
export function reliability(
  given: { chance: number; right: boolean }[],
): Record<string, unknown>[] {
  const edges = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001];
  return edges.slice(0, -1).flatMap((low, i) => {
    const high = edges[i + 1]!;
    const bin = given.filter(({ chance }) => chance >= low && chance < high);
    if (bin.length === 0) return [];
    const mean = bin.reduce((sum, { chance }) => sum + chance, 0) / bin.length;
    const right = bin.filter((item) => item.right).length / bin.length;
    return [{
      confidence: `${low} to ${Math.min(1, high)}`,
      files: bin.length,
      mean: mean.toFixed(3),
      right: right.toFixed(3),
    }];
  });
}
