import type { DayOrder, TimeCell } from "./value_time.ts";

/** Days beyond these are not told apart: there are 144 a year that read two ways. */
const MOST_DAYS = 600;
/** As few say nothing. */
const FEWEST_DAYS = 3;
/** Days follow one another if they fill at least this share of the time they span; the other way at most that. */
const DENSE = 0.5;
const SPARSE = 0.2;
const DAY_MS = 86_400_000;

/**
 * Which of day and month stands first in dates that each read two ways (`03/04/2024`), by all of them together: a till's
 * days follow one another, which they do in one reading only. `03/01`, `03/02`, `03/03` are three days of March, or of
 * three months the third. Bounded, and mergeable.
 */
export class EitherDays {
  /** year, month and day, as they stand where the day is first: 20240403 */
  readonly #days = new Set<number>();
  /** dates, repeated ones as well */
  #count = 0;

  add({ order, year, month, day }: TimeCell, times: number): void {
    if (order !== "either" && order !== "same") return;
    this.#count += times;
    if (this.#days.size <= MOST_DAYS) this.#days.add((year * 100 + month) * 100 + day);
  }

  merge(other: EitherDays): void {
    this.#count += other.#count;
    for (const day of other.#days) if (this.#days.size <= MOST_DAYS) this.#days.add(day);
  }

  /** The order in which they follow one another, or null where neither or both do. */
  order(): DayOrder | null {
    const days = [...this.#days];
    // what stands once a day may as well stand once a month
    const isOften = this.#count >= 2 * days.length;
    if (days.length < FEWEST_DAYS || days.length > MOST_DAYS || !isOften) return null;
    const read: Record<DayOrder, number[]> = {
      dmy: days,
      mdy: days.map((day) => day - day % 10_000 + (day % 100) * 100 + Math.floor(day / 100) % 100),
    };
    const filled = { dmy: filledShare(read.dmy), mdy: filledShare(read.mdy) };
    for (const [order, other] of [["dmy", "mdy"], ["mdy", "dmy"]] as const) {
      if (filled[order] < DENSE || filled[other] > SPARSE) continue;
      // the first of each month is how months are written
      return read[other].every((day) => day % 100 === 1) ? null : order;
    }
    return null;
  }

  state(): [count: number, days: number[]] {
    return [this.#count, [...this.#days]];
  }

  static from([count, days]: [count: number, days: number[]] = [0, []]): EitherDays {
    const all = new EitherDays();
    all.#count = count;
    for (const day of days) all.#days.add(day);
    return all;
  }
}

/** The share of the days from the first to the last that are among them. */
function filledShare(days: readonly number[]): number {
  const at = days.map((day) =>
    Date.UTC(Math.floor(day / 10_000), Math.floor(day / 100) % 100 - 1, day % 100) / DAY_MS
  );
  return at.length / (Math.max(...at) - Math.min(...at) + 1);
}
