/** How much a call may still read. A worker's is infinite. */
export class Budget {
  #rows: number;
  #bytes: number;

  constructor(rows: number, bytes: number) {
    this.#rows = rows;
    this.#bytes = bytes;
  }

  /** For whoever may take its time. */
  static unlimited(): Budget {
    return new Budget(Infinity, Infinity);
  }

  spend(rows: number, bytes: number): void {
    this.#rows -= rows;
    this.#bytes -= bytes;
  }

  /** At least one, so that every call gets further. */
  get rowsLeft(): number {
    return Math.max(1, this.#rows);
  }

  get isSpent(): boolean {
    return this.#rows <= 0 || this.#bytes <= 0;
  }

  get isLimited(): boolean {
    return this.#rows !== Infinity;
  }
}
