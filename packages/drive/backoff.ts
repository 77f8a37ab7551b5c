import { ScoutError } from "@scout/wire/error.ts";
import { isPassing } from "./drive_error.ts";

/** How patient to be with what passes by itself. */
export interface Patience {
  /** Longest one call may take with all its repetitions, in ms. */
  maxMs: number;
  /** First pause at most, in ms; doubled each time. */
  firstMs: number;
  /** Longest pause, in ms (but `Retry-After` is always honoured). */
  longestMs: number;
}

/** As Google asks: doubled each time, cut off at 32 s. */
export const PATIENCE: Patience = { maxMs: 45_000, firstMs: 500, longestMs: 32_000 };

export interface BackoffDeps {
  now: () => number;
  random: () => number;
  sleep: (ms: number) => Promise<void>;
}

/**
 * Repeats a call while what it throws isPassing(), after pauses that grow exponentially with full
 * jitter (Brooker, "Exponential Backoff and Jitter", 2015), never shorter than `Retry-After`. A pause
 * that would not fit in `maxMs` is not begun: the error rises, with the pause as its
 * `retryAfterSeconds`, and the work is taken up later by whoever claims it.
 */
export async function withBackoff<T>(
  call: (attempt: number) => Promise<T>,
  patience: Patience,
  { now, random, sleep }: BackoffDeps,
): Promise<T> {
  const began = now();
  for (let attempt = 0;; attempt++) {
    try {
      return await call(attempt);
    } catch (error) {
      if (!isPassing(error)) throw error;
      const ceiling = Math.min(patience.firstMs * 2 ** attempt, patience.longestMs);
      const pause = Math.max(random() * ceiling, (error.retryAfterSeconds ?? 0) * 1000);
      if (now() - began + pause > patience.maxMs) {
        throw new ScoutError(error.code, error.message, {
          status: 503,
          retryAfterSeconds: Math.ceil(pause / 1000),
          details: { attempts: attempt + 1, last: error.details },
          cause: error,
        });
      }
      await sleep(pause);
    }
  }
}
