/** The middle value, or the mean of the two in the middle. @throws RangeError when there is none */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The value below which a share of the values lies, linear between neighbours
 * (Hyndman & Fan 1996, type 7).
 * @throws RangeError when there are no values or the share is not within 0 to 1
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError("no values");
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${share} is not a share`);
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return below + (above - below) * (at - Math.floor(at));
}

/** Seconds a task takes, and what it returns. */
export async function timed<T>(task: () => Promise<T>): Promise<{ seconds: number; value: T }> {
  const start = performance.now();
  const value = await task();
  return { seconds: (performance.now() - start) / 1000, value };
}
