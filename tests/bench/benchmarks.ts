import { alerts } from "./alerts.ts";
import type { Benchmark } from "./benchmark.ts";
import { explanation } from "./explanation.ts";
import { files } from "./files.ts";
import { largeFiles } from "./large_files.ts";
import { mapping } from "./mapping.ts";
import { gates } from "./gates.ts";
import { openLoop } from "./open_loop.ts";
import { promotion } from "./promotion.ts";
import { questions } from "./questions.ts";
import { readers } from "./readers.ts";
import { refresh } from "./refresh.ts";
import { start } from "./start.ts";
import { uploads } from "./uploads.ts";
import { upload } from "./upload.ts";
import { visible } from "./visible.ts";

/** All benchmarks, in the order they run. */
export const BENCHMARKS: readonly Benchmark[] = [
  upload,
  openLoop,
  promotion,
  readers,
  refresh,
  gates,
  explanation,
  questions,
  visible,
  // before those that leave thousands of files to be deleted: ext4 without a journal searches past all that were deleted
  // in the last minute for each new one
  uploads,
  start,
  files,
  largeFiles,
  mapping,
  alerts,
];
