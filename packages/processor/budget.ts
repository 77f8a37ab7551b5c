import { cpuSince } from "@scout/observe/cpu_time.ts";
import type { FileSettings } from "@scout/warehouse/settings.ts";

/** How much a call may still read: in rows, in bytes, and in CPU where the platform tells it. A worker's is infinite. */
export class Budget {
  #rows: number;
  #bytes: number;
  readonly #cpuMs: number;
  readonly #cpu: () => number | null;

  constructor(
    rows: number,
    bytes: number,
    cpuMs = Infinity,
    cpu: () => number | null = () => null,
  ) {
    this.#rows = rows;
    this.#bytes = bytes;
    this.#cpuMs = cpuMs;
    this.#cpu = cpu;
  }

  /** Of a call that begins now. */
  static ofCall(settings: FileSettings): Budget {
    const { file_rows_per_call, file_bytes_per_call, file_cpu_ms_per_call } = settings;
    return new Budget(file_rows_per_call, file_bytes_per_call, file_cpu_ms_per_call, cpuSince());
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
    return this.isRead || (this.#cpu() ?? 0) >= this.#cpuMs;
  }

  /** The same but for the CPU: cheap enough to be asked for each row. */
  get isRead(): boolean {
    return this.#rows <= 0 || this.#bytes <= 0;
  }

  get isLimited(): boolean {
    return this.#rows !== Infinity;
  }
}
