import type { Plan } from "./plan.ts";

/** What a part of the question became: `ignored` for words that change nothing ("please", "the"). */
export interface Term {
  text: string;
  /** Where it stands: index of the first character, and after the last. */
  at: [number, number];
  role:
    | "measure"
    | "dimension"
    | "value"
    | "period"
    | "number"
    | "comparison"
    | "ranking"
    | "calculation"
    | "ignored"
    | "unknown";
  /** In words, for people. */
  meaning: string;
}

/** One way to go on: what it is called, and the question that says it. */
export interface Choice {
  label: string;
  question: string;
}

/** What the planner made of a question. */
export type PlanResult =
  | { answer: "plan"; plan: Plan; terms: Term[] }
  | { answer: "clarify"; code: string; message: string; choices: Choice[]; terms: Term[] }
  | { answer: "refuse"; code: string; message: string; canAsk: string[]; terms: Term[] };

/** A statement that is ready to run: identifiers from the catalog, all else in `params`. */
export interface Compiled {
  text: string;
  params: (string | number | boolean | null)[];
  columns: Column[];
}

export interface Column {
  name: string;
  label: string;
  kind: "dimension" | "figure";
  format: "text" | "date" | "money" | "count" | "number" | "percent";
  /** pesos, units, percent, …; null where the value has none. */
  unit: string | null;
  meaning: string;
}
