import type { Judged, TableTrial } from "./cross_validate.ts";

/** The tables of docs/mapping.md: what became of tables that were not trained on. */
export function reportLines(judged: readonly Judged[], tables: readonly TableTrial[]): string[] {
  return [
    ...report(
      "columns of sources never seen, as they are",
      judged.filter((c) => c.asItIs),
      tables.filter((t) => t.asItIs),
    ),
    ...(tables.every((t) => t.asItIs) ? [] : report(
      "the same, renamed in other styles",
      judged.filter((c) => !c.asItIs),
      tables.filter((t) => !t.asItIs),
    )),
    ...bins(judged),
  ];
}

/** Every decision that was wrong. */
export function wrongLines(judged: readonly Judged[]): string[] {
  return judged.filter(({ truth, field }) => truth !== field).map((c) => {
    const told = c.field === null ? "none" : `${c.field} (${c.probability.toFixed(3)})`;
    return `${c.accepted ? "ACCEPTED " : ""}${c.source}: ${c.column} is ${
      c.truth ?? "none"
    }, told ${told}`;
  });
}

function report(
  title: string,
  columns: readonly Judged[],
  tables: readonly TableTrial[],
): string[] {
  const fields = columns.filter(({ truth }) => truth !== null);
  const others = columns.filter(({ truth }) => truth === null);
  const accepted = columns.filter((c) => c.accepted);
  const right = (c: Judged) => c.field === c.truth;
  return [
    `${title} (${tables.length} tables, ${columns.length} columns)`,
    `  top-1 of columns that are a field      ${share(fields, right)}`,
    `  left alone, of columns that are none   ${share(others, right)}`,
    `  precision of what is accepted          ${share(accepted, right)}`,
    `  accepted, of columns that are a field  ${share(fields, (c) => c.accepted && right(c))}`,
    `  dataset                                ${share(tables, (t) => t.dataset === t.decided)}`,
  ];
}

function share<T>(all: readonly T[], counts: (one: T) => boolean): string {
  return `${(all.filter(counts).length / Math.max(1, all.length)).toFixed(3)}  of ${all.length}`;
}

/** Of the decisions given about a probability, the share that was right. */
function bins(columns: readonly Judged[]): string[] {
  const edges = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1.0001];
  return ["  told probability   decisions   right"].concat(
    edges.slice(1).flatMap((to, i) => {
      const from = edges[i]!;
      const inside = columns.filter((c) =>
        c.field !== null && c.probability >= from && c.probability < to
      );
      if (inside.length === 0) return [];
      const right = inside.filter((c) => c.field === c.truth).length / inside.length;
      return [
        `  ${from.toFixed(3)} to ${Math.min(1, to).toFixed(3)}   ${
          String(inside.length).padStart(9)
        }   ${right.toFixed(3)}`,
      ];
    }),
  );
}
