import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { denoBinary } from "@scout/stack/deno_binary.ts";
import { registerDevice } from "../../scripts/device.ts";
import { startTestStack } from "../../tests/stack.ts";
import { startFakeIngest } from "./fake_ingest.ts";

const CHILD = fileURLToPath(new URL("kill_child.mjs", import.meta.url));
const NODE = [process.execPath];
const DENO = [denoBinary(), "run", "--no-config", "--allow-all"];

let dir: string;
let child: ChildProcess | undefined;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "scout-device-"));
});
afterEach(async () => {
  child?.kill("SIGKILL");
  await rm(dir, { recursive: true, force: true });
});

interface Target {
  url: string;
  token: string;
}

/** Runs the child, kills it `afterMs` after it has opened the spool; returns the sales it was sure of. */
async function runChild(
  command: string[],
  target: Target,
  generation: number,
  count: number,
  afterMs: number | null,
) {
  const [program = "", ...args] = command;
  const started = spawn(program, [
    ...args,
    CHILD,
    dir,
    target.url,
    target.token,
    String(generation),
    String(count),
  ], { stdio: ["ignore", "pipe", "pipe"] });
  child = started;
  let output = "";
  let errors = "";
  const opened = new Promise<void>((resolve) => {
    started.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (output.startsWith("open\n")) resolve();
    });
  });
  started.stderr.setEncoding("utf8").on("data", (text: string) => errors += text);
  const closed = once(started, "close") as Promise<[number | null, string | null]>;
  if (afterMs !== null) {
    await Promise.race([opened, closed]);
    await sleep(afterMs);
    started.kill("SIGKILL");
  }
  const [code, signal] = await closed;
  if (signal === null && code !== 0) throw new Error(`the client ended with ${code}: ${errors}`);
  // a torn last line was not said
  const kept = output.split("\n").slice(1, -1).map(Number);
  return { kept, wasKilled: signal === "SIGKILL" };
}

/**
 * Kills so many times, and on until something worth losing was kept and sent, lets a last run finish, and
 * returns what add() had resolved for, by run.
 */
async function torture(
  command: string[],
  target: Target,
  kills: number,
  maxMs: number,
  wasSent = () => true,
) {
  const kept: number[][] = [];
  let killed = 0;
  for (
    let generation = 0;
    generation < kills || kept.flat().length <= 50 || !wasSent();
    generation++
  ) {
    const run = await runChild(command, target, generation, 100_000, Math.random() * maxMs);
    kept.push(run.kept);
    if (run.wasKilled) killed++;
  }
  expect(killed).toBe(kept.length);
  await runChild(command, target, kept.length, 0, null);
  const left = (await readdir(dir)).filter((name) => /\.(open|spooled|adopted|tmp)$/.test(name));
  expect(left).toEqual([]);
  expect(await readdir(join(dir, "refused"))).toEqual([]);
  return kept;
}

/** Every sale that was kept is there once; beyond these only such as were being added at the kill. */
function expectExactlyOnce(ids: readonly string[], kept: readonly number[][]) {
  expect(new Set(ids).size).toBe(ids.length);
  const there = new Set(ids);
  let beyond = 0;
  for (const [generation, numbers] of kept.entries()) {
    expect(numbers.filter((number) => !there.has(`${generation}-${number}`))).toEqual([]);
    const last = Math.max(0, ...numbers);
    // adding goes on in fives, each five after the one before is kept, and output may lag a kill
    for (let n = last + 1; there.delete(`${generation}-${n}`); n++) beyond++;
    for (let n = 1; n <= last; n++) there.delete(`${generation}-${n}`);
  }
  expect([...there]).toEqual([]);
  return beyond;
}

const content = (line: string) => {
  const sale = JSON.parse(line) as { transactionId: string; pad: string };
  expect(sale.pad).toBe("x".repeat(Number(sale.transactionId.split("-")[1]) % 90));
  return sale.transactionId;
};

describe("killed at any moment, every kept sale is at the server exactly once", () => {
  test.each([
    ["Node", NODE, 18, 120],
    ["Deno", DENO, 6, 150],
  ])("under %s, with a server that breaks off too", async (_name, command, kills, maxMs) => {
    const server = await startFakeIngest();
    try {
      server.unruly = Math.random;
      const wasSent = () => server.requests.length > kills;
      const target = { url: server.url, token: "good" };
      const kept = await torture(command, target, kills, maxMs, wasSent);
      expectExactlyOnce(server.committed().map(content), kept);
      expect(server.violations).toEqual([]);
    } finally {
      await server.close();
    }
  }, 180_000);

  test("with the real function and database", async () => {
    const stack = await startTestStack();
    try {
      const { sql } = stack.db;
      const token = await registerDevice(sql, { deviceId: "D1", storeId: "104" });
      await sql`update metadata.settings set value = '100000'
        where name in ('device_requests_per_minute', 'device_request_burst')`;
      const kept = await torture(NODE, { url: stack.apiUrl, token }, 6, 300);
      const rows = await sql<{ id: string }[]>`
        select payload->>'transactionId' as id from bronze.scout_raw_transactions`;
      expectExactlyOnce(rows.map(({ id }) => id), kept);
      expect(rows.length).toBeGreaterThan(20);
      expect(await sql`select * from bronze.quarantine`).toEqual([]);
      expect(await sql`select * from quality.conservation`).toEqual([]);
    } finally {
      await stack.stop();
    }
  }, 180_000);
});
