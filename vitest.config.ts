import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,functions,scripts,tests}/**/*.test.ts"],
    globalSetup: ["tests/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
