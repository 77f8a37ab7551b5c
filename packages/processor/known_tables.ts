import type { RememberedMapping } from "@scout/tabular/mapping.ts";
import type { Drift } from "./plan.ts";

/** What is known of tables of one kind with the same columns. */
export interface KnownTable {
  remembered: RememberedMapping | undefined;
  /** The columns as they were last noted, and that they did not differ. */
  shape: string;
  drift: Drift;
}

/** A decision takes effect on files to come within this. */
const KEPT_MS = 5_000;
const MOST_KEPT = 1_000;

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

  set(subject: string, fingerprint: string, table: KnownTable): void {
    if (this.#tables.size >= MOST_KEPT) this.#tables.clear();
    const kept = this.#tables.get(subject) ?? new Map();
    kept.set(fingerprint, { ...table, until: this.#now() + KEPT_MS });
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
