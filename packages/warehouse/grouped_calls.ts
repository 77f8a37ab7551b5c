import { isUnavailable } from "./connect.ts";

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/** How calls are put in groups. */
export interface Grouping<Item, Result> {
  /** While a group is under way the next begins so many milliseconds after it, with all that came meanwhile. */
  apartMs: number;
  /** How many of those that wait, in their order, are the next group; at least 1. */
  most: (waiting: readonly Item[]) => number;
  /** Does a group with one statement; what came of each, in their order, and undefined where nothing was told. */
  run: (items: readonly Item[]) => Promise<readonly (Result | undefined)[]>;
}

/** Groups that are under way at a time: one that is slow does not hold up the others. */
const AT_ONCE = 4;

/**
 * Calls that come at the same time are done with one statement, and so with one commit. A call that comes alone does not
 * wait for others.
 */
export class GroupedCalls<Item, Result> {
  readonly #grouping: Grouping<Item, Result>;
  readonly #waiting: Waiting<Item, Result>[] = [];
  #running = 0;
  #begunAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(grouping: Grouping<Item, Result>) {
    this.#grouping = grouping;
  }

  call(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#begin();
    });
  }

  /** Begins the next group, or has it begin when it is its time. */
  #begin(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.length === 0 || this.#running === AT_ONCE) return;
    const wait = this.#begunAt + this.#grouping.apartMs - performance.now();
    if (this.#running > 0 && wait > 0) {
      this.#timer = setTimeout(() => this.#begin(), wait);
      return;
    }
    const most = this.#grouping.most(this.#waiting.map(({ item }) => item));
    this.#begunAt = performance.now();
    this.#running++;
    void this.#send(this.#waiting.splice(0, most)).finally(() => {
      this.#running--;
      this.#begin();
    });
  }

  async #send(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#grouping.run(group.map(({ item }) => item));
      for (const [i, { resolve, reject }] of group.entries()) {
        const result = results[i];
        if (result === undefined) reject(new Error("a group was answered in part"));
        else resolve(result);
      }
    } catch (error) {
      // one of them is at fault, and does not keep the others from being done
      if (group.length > 1 && !isUnavailable(error)) {
        for (const one of group) await this.#send([one]);
      } else for (const { reject } of group) reject(error);
    }
  }
}
