import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FAULTS } from "@scout/stack/faults/faults.ts";
import type { Score } from "@scout/stack/faults/torture.ts";

const ROOT = new URL("../../", import.meta.url);
const scores = new Map<string, Score>();
const waiting = new Map<string, (score: Score | undefined) => void>();
let ended = false;
let said = "";
let child: ReturnType<typeof start>;

/** The command itself, in a process of its own: Postgres is killed under it. */
function start() {
  return spawn(process.execPath, ["scripts/scout.mjs", "torture", "--json"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

beforeAll(() => {
  child = start();
  child.stderr.setEncoding("utf8").on("data", (text) => said += text);
  createInterface({ input: child.stdout }).on("line", (line) => {
    const score = JSON.parse(line) as Score;
    scores.set(score.name, score);
    waiting.get(score.name)?.(score);
  });
  child.once("close", () => {
    ended = true;
    for (const tell of waiting.values()) tell(undefined);
  });
});

afterAll(async () => {
  if (ended) return;
  child.kill("SIGTERM");
  await once(child, "close");
});

const scoreOf = (name: string) =>
  new Promise<Score | undefined>((resolve) => {
    if (scores.has(name) || ended) resolve(scores.get(name));
    else waiting.set(name, resolve);
  });

describe("scout torture", () => {
  it.each(FAULTS)("$name: $what", { timeout: 90_000 }, async ({ name }) => {
    const score = await scoreOf(name);
    expect(score, said).toBeDefined();
    expect(score).toMatchObject({ ok: true, reason: null });
    expect(score?.compared).toBeGreaterThan(0);
  });

  it("says by its exit code that all is well", { timeout: 90_000 }, async () => {
    if (!ended) await once(child, "close");
    expect([child.exitCode, said]).toEqual([0, ""]);
  });
});
