import process from "node:process";

/** Asking takes a quarter of a millisecond: calls that are shorter than this share an answer. */
const KEPT_MS = 10;
let known: number | null = null;
let askedAt = -Infinity;

/** CPU milliseconds of this process so far; null where the platform does not tell them. */
export function cpuMs(): number | null {
  if (performance.now() - askedAt < KEPT_MS) return known;
  // hosted runtimes have node:process without it, or with zeros
  const { user, system } = process.cpuUsage?.() ?? { user: 0, system: 0 };
  askedAt = performance.now();
  return known = user + system === 0 ? null : (user + system) / 1000;
}

/** Counts from here; the function tells how many since, or null. */
export function cpuSince(): () => number | null {
  const start = cpuMs();
  return () => {
    const now = cpuMs();
    return start === null || now === null ? null : now - start;
  };
}
