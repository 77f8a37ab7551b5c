import { createHash } from "node:crypto";

/** A line too long to be a payload, seen in parts: its length, its hash and as much of its beginning as is kept. */
export class LongLine {
  length = 0;
  readonly #keepBytes: number;
  readonly #sha = createHash("sha256");
  #kept = new Uint8Array(0);
  #keptLength = 0;

  constructor(keepBytes: number) {
    this.#keepBytes = keepBytes;
  }

  add(part: Uint8Array): void {
    this.#sha.update(part);
    this.length += part.length;
    const room = Math.min(part.length, this.#keepBytes - this.#keptLength);
    if (room <= 0) return;
    const needed = this.#keptLength + room;
    if (needed > this.#kept.length) {
      const grown = new Uint8Array(
        Math.min(this.#keepBytes, Math.max(needed, 2 * this.#kept.length)),
      );
      grown.set(this.#kept.subarray(0, this.#keptLength));
      this.#kept = grown;
    }
    this.#kept.set(part.subarray(0, room), this.#keptLength);
    this.#keptLength = needed;
  }

  kept(): Uint8Array {
    return this.#kept.subarray(0, this.#keptLength);
  }

  digest(): Uint8Array {
    return this.#sha.digest();
  }
}
