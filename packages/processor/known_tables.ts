import type { Mapping, RememberedMapping } from "@scout/tabular/mapping.ts";
import type { Drift } from "./plan.ts";

/** What is known of tables of one kind with the same columns. */
export interface KnownTable {
  remembered: RememberedMapping | undefined;
  /** What the model said of so many rows, where nothing is remembered. */
  decided: { mapping: Mapping; rows: number } | undefined;
  /** Shapes of the columns that were noted already, and how they drifted. */
  drifts: Map<string, Drift>;
}

/** A decision takes effect on files to come within this. */
const KEPT_MS = 5_000;
const MOST_KEPT = 1_000;
/** Columns of a few rows are of another type from file to file. */
const MOST_SHAPES = 50;

/** Thousands of files of one kind come one by one: what is known of it is asked for once in a while only. */
export class KnownTables {
  readonly #now: () => number;
  /** By subject, then by the fingerprint of the columns. */
  readonly #tables = new Map<string, Map<string, KnownTable & { until: number }>>();

  constructor(now: () => number) {
    this.#now = now;
  }

  get(subject: string, fingerprint: string): KnownTable | undefined {
    const known = this.#tables.get(subject)?.get(fingerprint);
    return known !== undefined && known.until > this.#now() ? known : undefined;
  }

  /** Adds what was found of one more table. */
  learn(
    subject: string,
    fingerprint: string,
    found: Omit<KnownTable, "drifts"> & { shape: string; drift: Drift },
  ): void {
    const { shape, drift, ...table } = found;
    const drifts = this.get(subject, fingerprint)?.drifts ?? new Map();
    if (drifts.size >= MOST_SHAPES) drifts.clear();
    drifts.set(shape, drift);
    if (this.#tables.size >= MOST_KEPT) this.#tables.clear();
    const kept = this.#tables.get(subject) ?? new Map();
    const until = this.get(subject, fingerprint) === undefined
      ? this.#now() + KEPT_MS
      : kept.get(fingerprint).until;
    kept.set(fingerprint, { ...table, drifts, until });
    this.#tables.set(subject, kept);
  }

  /** What tables of this kind have changed. */
  forget(subject: string): void {
    this.#tables.delete(subject);
  }

  clear(): void {
    this.#tables.clear();
  }
}
