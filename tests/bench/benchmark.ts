import type { Stack } from "@scout/stack/stack.ts";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import type { DatabaseUrls } from "../template_database.ts";
import type { Figure } from "./figure.ts";

/** A database of a benchmark's own. */
export interface BenchDatabase extends DatabaseUrls {
  sql: Warehouse;
}

/** A stack on a database of its own. */
export interface BenchStack extends Stack {
  dataDir: string;
  db: BenchDatabase;
}

/** What a benchmark works with; everything it opens is closed when it has ended. */
export interface Bench {
  /** Share of the full number of rows: 1, or 0.1 with --quick. */
  scale: number;
  /** So many rows, scaled. */
  rows(full: number): number;
  /** A folder for files; removed afterwards. */
  folder: string;
  database(): Promise<BenchDatabase>;
  stack(options: { cron: boolean }): Promise<BenchStack>;
  /** Says what is going on. */
  log(line: string): void;
}

/** A figure before it is filed under its benchmark. */
export type Measured = Omit<Figure, "benchmark">;

/** One benchmark: a name for --only, and what it measures. */
export interface Benchmark {
  name: string;
  what: string;
  run(bench: Bench): Promise<Measured[]>;
}
