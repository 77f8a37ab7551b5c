/**
 * Waits for one thing after another, for none longer than told. One timer serves all waits: most end long before their
 * time, and a timer for each read of a body costs as much as the read.
 */
export class Patience {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ringsAt = Infinity;
  #endsAt = Infinity;
  #end: () => void = () => {};

  /** What the work gives, or "due" when it takes longer than `ms`; the work itself goes on. One wait at a time. */
  wait<T>(work: Promise<T>, ms: number): Promise<T | "due"> {
    this.#endsAt = performance.now() + ms;
    if (this.#endsAt < this.#ringsAt) this.#ringIn(ms);
    return new Promise((resolve, reject) => {
      this.#end = () => resolve("due");
      work.then(resolve, reject);
    });
  }

  /** Lets go of the timer. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#ringsAt = Infinity;
  }

  #ringIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#ringsAt = performance.now() + ms;
    this.#timer = setTimeout(() => {
      this.#ringsAt = Infinity;
      const left = this.#endsAt - performance.now();
      if (left > 0) this.#ringIn(left);
      else this.#end();
    }, ms);
  }
}
