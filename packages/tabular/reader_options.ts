import type { ByteSource } from "./byte_source.ts";
import { CHUNK_SIZE, type ChunkSize, READER_LIMITS, type ReaderLimits } from "./reader_limits.ts";

/** What a caller of `openTables` may choose. */
export interface ReaderOptions {
  limits?: Partial<ReaderLimits>;
  chunk?: Partial<ChunkSize>;
  /** Only the sheet of that name (or number, from 1). All of them where it is left out. */
  sheet?: string;
  /**
   * How dates of workbooks are written: `shown` as Excel displays them (the default), `iso` as
   * 2026-01-31 or 2026-01-31T13:45:00, which loses nothing to a short display format.
   */
  dates?: "shown" | "iso";
  /**
   * Parts that were inflated before, by the path `inflatableParts` gave them. Without it members
   * are inflated on the way, from their beginning each time reading is taken up again.
   */
  inflated?: (path: string) => ByteSource | undefined;
}

/** The same with nothing left open. */
export interface ResolvedOptions extends ChunkSize {
  limits: ReaderLimits;
  sheet: string | undefined;
  dates: "shown" | "iso";
  inflated: (path: string) => ByteSource | undefined;
}

export function resolveOptions(options: ReaderOptions = {}): ResolvedOptions {
  return {
    ...CHUNK_SIZE,
    ...options.chunk,
    limits: { ...READER_LIMITS, ...options.limits },
    sheet: options.sheet,
    dates: options.dates ?? "shown",
    inflated: options.inflated ?? (() => undefined),
  };
}
