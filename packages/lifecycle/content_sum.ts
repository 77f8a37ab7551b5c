import { createHash, type Hash } from "node:crypto";
import type { WireRow } from "./parquet_file.ts";

/**
 * The content sum of rows, as metadata.batch_sums() computes it in Postgres: SHA-256 over each batch's
 * rows, and over those sums in their order. A value is `v` and its wire text, or `n` for null, ended
 * by NUL, which no text of Postgres can hold.
 */
export class ContentSum {
  readonly #file = createHash("sha256");
  #batch: { id: string; hash: Hash } | null = null;
  #held = "";

  /** @param batchId rows of a batch follow one another */
  add(batchId: string, row: WireRow): void {
    if (this.#batch?.id !== batchId) {
      this.#endBatch();
      this.#batch = { id: batchId, hash: createHash("sha256") };
    }
    for (const value of row) this.#held += value === null ? "n\0" : `v${value}\0`;
    // hashing row by row costs more than the hash
    if (this.#held.length > 65_536) this.#update();
  }

  digest(): Uint8Array {
    this.#endBatch();
    return this.#file.digest();
  }

  #update(): void {
    this.#batch?.hash.update(this.#held);
    this.#held = "";
  }

  #endBatch(): void {
    if (this.#batch === null) return;
    this.#update();
    this.#file.update(this.#batch.hash.digest());
    this.#batch = null;
  }
}
