import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/longest_first.ts";

export default defineConfig({
  test: {
    include: ["{packages,functions,scripts,tests}/**/*.test.ts"],
    globalSetup: ["tests/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // one more than cores: tests that kill and restart wait as often as they work
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
  },
});
