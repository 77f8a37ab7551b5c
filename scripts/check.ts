import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What `npm test` runs, in order; the suite last. Arguments after `npm test --` go to vitest. */
const CHECKS: readonly (readonly [name: string, ...command: string[]])[] = [
  ["format", "deno", "fmt", "--check"],
  ["lint", "deno", "lint"],
  ["types (Node)", "tsc", "--noEmit"],
  // what is deployed, and all it imports
  [
    "types (Deno)",
    "deno",
    "check",
    ...readdirSync(join(ROOT, "functions")).map((slug) => `functions/${slug}/index.ts`),
  ],
];

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
}

let passed = 0;
let failed = 0;
let skipped = 0;

for (const [name, command = "", ...args] of CHECKS) {
  const code = await run(command, args);
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name}`);
  if (code === 0) passed++;
  else failed++;
}

const folder = await mkdtemp(join(tmpdir(), "scout-report-"));
try {
  const file = join(folder, "report.json");
  const code = await run("vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    ...process.argv.slice(2),
  ]);
  const report = JSON.parse(await readFile(file, "utf8")) as Report;
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  skipped += report.numPendingTests + report.numTodoTests;
  // a suite that could not even be loaded fails without a failed test
  if (code !== 0 && report.numFailedTests === 0) failed++;
} finally {
  await rm(folder, { recursive: true });
}

const summary = process.env["SCOUT_TEST_SUMMARY"];
if (summary) await writeFile(summary, `${passed} ${failed} ${skipped}\n`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(ROOT, "node_modules/.bin", command), args, {
      cwd: ROOT,
      stdio: "inherit",
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
