/** Counts calls of the Drive API by method; told to the database once a pass. */
export class CallMeter {
  #calls = new Map<string, { calls: number; errors: number; limited: number }>();

  /** One request that was answered (also when it was refused). */
  count(method: string, outcome: "ok" | "error" | "limited"): void {
    const seen = this.#calls.get(method) ?? { calls: 0, errors: 0, limited: 0 };
    seen.calls++;
    if (outcome === "error") seen.errors++;
    if (outcome === "limited") seen.limited++;
    this.#calls.set(method, seen);
  }

  /** What was counted since the last time this was asked. */
  take(): { method: string; calls: number; errors: number; limited: number }[] {
    const taken = [...this.#calls].map(([method, counts]) => ({ method, ...counts }));
    this.#calls = new Map();
    return taken;
  }
}
