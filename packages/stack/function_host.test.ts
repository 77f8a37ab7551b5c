import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { denoBinary } from "./deno_binary.ts";
import { type FunctionHost, startFunctionHost } from "./function_host.ts";
import { isAlive } from "./process_identity.ts";

const ROOT = fileURLToPath(new URL("../../tests/fixtures/functions", import.meta.url));
const lines: string[] = [];
let host: FunctionHost;
beforeAll(async () => {
  host = await startFunctionHost({
    root: ROOT,
    config: `${ROOT}/config.toml`,
    env: { GIVEN: "yes" },
    watch: false,
    log: (slug, line) => lines.push(`${slug}: ${line}`),
  });
});
afterAll(() => host.stop());

const ask = async (slug: string, path = "") => {
  const address = host.address(slug);
  if (!address) throw new Error(`${slug} is down`);
  const answer = await fetch(`http://${address.host}:${address.port}/${slug}${path}`);
  return await answer.json() as Record<string, unknown>;
};

test("functions run unchanged, each in its own Deno, and see only the environment given", async () => {
  expect(host.slugs).toEqual(["steady", "fragile"]);
  const answer = await ask("steady");
  expect(answer["pid"]).toBe(host.pid("steady"));
  expect(answer["environment"]).toContain("GIVEN");
  const allowed = [
    "DENO_",
    "GIVEN",
    "HOME",
    "MALLOC_",
    "NO_COLOR",
    "OTEL_SERVICE_NAME",
    "PATH",
    "SB_",
  ];
  for (const name of answer["environment"] as string[]) {
    expect(allowed.some((start) => name.startsWith(start)), name).toBe(true);
  }
  expect(lines).toContain("fragile: fragile speaks");
});

test("on demand, a function is started when it is first asked for, once, and no other", async () => {
  const lazy = await startFunctionHost({
    root: ROOT,
    config: `${ROOT}/config.toml`,
    env: { GIVEN: "yes" },
    onDemand: true,
    log: () => {},
  });
  try {
    expect(lazy.address("steady")).toBeUndefined();
    await Promise.all([lazy.wake("steady"), lazy.wake("steady")]);
    const pid = lazy.pid("steady");
    expect(pid).toBeDefined();
    await lazy.wake("steady");
    expect(lazy.pid("steady")).toBe(pid);
    expect(lazy.pid("fragile")).toBeUndefined();
  } finally {
    await lazy.stop();
  }
});

test("a crash restarts that function and leaves the other alone", async () => {
  const before = { steady: host.pid("steady"), fragile: host.pid("fragile") };
  await expect(ask("fragile", "/crash")).rejects.toThrow();
  await expect.poll(() => host.address("fragile")).toBeUndefined();
  await expect.poll(() => host.address("fragile"), { timeout: 10_000 }).toBeDefined();
  expect((await ask("fragile"))["pid"]).not.toBe(before.fragile);
  expect(host.pid("steady")).toBe(before.steady);
  expect(lines.join("\n")).toContain("!! ALERT: function fragile is down: exit 3");
});

test("when the host is killed, its functions end within 3 s", async () => {
  const script = `
    const { startFunctionHost } = await import(${
    JSON.stringify(new URL("function_host.ts", import.meta.url).href)
  });
    const host = await startFunctionHost({ root: ${JSON.stringify(ROOT)}, config: ${
    JSON.stringify(`${ROOT}/config.toml`)
  }, env: {}, watch: false, log: () => {} });
    console.log(host.slugs.map((slug) => host.pid(slug)).join(" "));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: child.stdout }), "line") as [string];
  const pids = line.split(" ").map(Number);
  expect(pids.map(isAlive)).toEqual([true, true]);
  child.kill("SIGKILL");
  await expect.poll(() => pids.map(isAlive), { timeout: 3000 }).toEqual([false, false]);
});

test("a function starts where the guard is slow to load, as on a busy machine", async () => {
  const root = await mkdtemp(join(tmpdir(), "scout-guard-"));
  // preloaded after the guard: whatever the guard puts off is due before Deno can start the function
  await writeFile(join(root, "slow.ts"), "await new Promise((done) => setTimeout(done, 100));");
  await writeFile(join(root, "main.ts"), 'console.log("started"); setInterval(() => {}, 1000);');
  const child = spawn(denoBinary(), [
    "run",
    `--preload=${fileURLToPath(new URL("function_guard.ts", import.meta.url))}`,
    `--preload=${join(root, "slow.ts")}`,
    join(root, "main.ts"),
  ], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "exit");
  try {
    const signal = AbortSignal.timeout(20_000);
    const [line] = await once(createInterface({ input: child.stdout }), "line", { signal });
    expect(line).toBe("started");
    child.stdin.end();
    expect(await ended).toEqual([0, null]);
  } finally {
    child.kill("SIGKILL");
    await ended;
    await rm(root, { recursive: true, force: true });
  }
});

test("watching restarts functions when a source changes, at once and guarded as before", async () => {
  const root = await mkdtemp(join(tmpdir(), "scout-functions-"));
  await cp(ROOT, join(root, "functions"), { recursive: true });
  const watching = await startFunctionHost({
    root,
    config: join(root, "functions/config.toml"),
    env: {},
    watch: true,
    log: () => {},
  });
  try {
    const before = watching.pid("steady") ?? -1;
    await appendFile(join(root, "functions/steady/index.ts"), "// changed\n");
    await expect.poll(() => watching.pid("steady") ?? before, { timeout: 10_000 }).not.toBe(before);
    expect(isAlive(before)).toBe(false);
  } finally {
    await watching.stop();
    await rm(root, { recursive: true, force: true });
  }
});

test("stop ends every process", async () => {
  const pids = host.slugs.map((slug) => host.pid(slug) ?? -1);
  await host.stop();
  expect(pids.map(isAlive)).toEqual([false, false]);
  expect(host.address("steady")).toBeUndefined();
});
