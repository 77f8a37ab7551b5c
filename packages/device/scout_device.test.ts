import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, cp, mkdtemp, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type FakeIngest, startFakeIngest } from "./fake_ingest.ts";
import { openSpool, type SpoolOptions } from "./scout_device.mjs";

const COMMAND = fileURLToPath(new URL("scout_device.mjs", import.meta.url));

let root: string;
let dir: string;
let server: FakeIngest;
let waits: number[];
let events: { event: string; [field: string]: unknown }[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "scout-device-"));
  dir = join(root, "spool");
  server = await startFakeIngest();
  waits = [];
  events = [];
});
afterEach(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

const spoolOf = (options: Partial<SpoolOptions> = {}) =>
  openSpool({
    dir,
    url: server.url,
    token: "good",
    random: () => 0.5,
    sleep: (ms) => {
      waits.push(ms);
      // a turn of the event loop, so that a test sees a loop that never ends
      return new Promise((resolve) => setImmediate(resolve));
    },
    log: (_level, event, fields) => events.push({ event, ...fields }),
    ...options,
  });

const sale = (n: number) => JSON.stringify({ transactionId: `t-${n}` });
const sales = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => sale(from + i));
const named = async (ending: string) =>
  (await readdir(dir)).filter((name) => name.endsWith(ending));

/** Adds sales and sends all there is. */
async function send(lines: readonly string[], options: Partial<SpoolOptions> = {}) {
  const spool = await spoolOf(options);
  try {
    await Promise.all(lines.map((line) => spool.add(line)));
    spool.finish();
    await spool.run();
    return spool.stats();
  } finally {
    await spool.close();
  }
}

describe("sending", () => {
  test("sales arrive in order, and only receipts stay", async () => {
    const stats = await send(sales(1, 500), { segmentBytes: 2000 });
    expect(server.committed()).toEqual(sales(1, 500));
    expect(server.posts.size).toBeGreaterThan(5);
    expect(stats).toMatchObject({ bytes: 0, unsentSegments: 0, setAside: 0 });
    expect(await named(".spooled")).toEqual([]);
    const receipts = (await readFile(join(dir, "receipts.log"), "utf8")).trim().split("\n")
      .map((line) => JSON.parse(line));
    expect(receipts.map(({ key }) => key)).toEqual([...server.posts.keys()]);
    expect(receipts[0].receipt).toMatchObject({ complete: true });
  });

  test("many adds share an fsync and a segment", async () => {
    await send(sales(1, 500));
    expect(server.requests).toHaveLength(1);
  });

  test("continues where the server stopped, with Scout-First-Line", async () => {
    server.maxLines = 4;
    await send(sales(1, 10));
    expect(server.requests.map(({ firstLine }) => firstLine)).toEqual([1, 5, 9]);
    expect(server.requests[1]?.lines).toEqual(sales(5, 10));
    expect(server.committed()).toEqual(sales(1, 10));
  });

  test("goes back where the server says that lines are missing", async () => {
    const gap = { code: "line_gap", message: "", details: { resume_from: 2 }, hint: null };
    server.script.push({ status: 409, body: gap });
    // line 1 is said to be there and is not: the server refuses the gap, and gets all of it
    await send(sales(1, 3));
    expect(server.committed()).toEqual(sales(1, 3));
  });

  test("repeats the same bytes under the same key when the answer is lost", async () => {
    server.script.push("hang up", { status: 502, body: "<html>" }, {
      status: 200,
      body: "<html>Welcome to Café Wi-Fi, please log in</html>",
    });
    await send(sales(1, 3));
    expect(server.requests).toHaveLength(4);
    expect(new Set(server.requests.map(({ key, lines }) => key + lines)).size).toBe(1);
    expect(server.committed()).toEqual(sales(1, 3));
  });

  test("does not believe a receipt that counts fewer lines", async () => {
    server.script.push({ status: 200, body: { complete: true, received: 2 } });
    await send(sales(1, 3));
    expect(server.committed()).toEqual(sales(1, 3));
  });

  test("compresses when asked to", async () => {
    await send(sales(1, 3), { gzip: true });
    expect(server.requests[0]?.encoding).toBe("gzip");
    expect(server.committed()).toEqual(sales(1, 3));
  });

  test("honours Retry-After, in seconds and as a date", async () => {
    const now = Date.parse("2025-09-05T00:00:00Z");
    const busy = (value: string) => ({
      status: 429,
      headers: { "retry-after": value },
      body: { code: "rate_limited", message: "", details: null, hint: null },
    });
    server.script.push(busy("7"), busy("Fri, 05 Sep 2025 00:01:00 GMT"), busy("999999"));
    await send([sale(1)], { now: () => now, random: () => 0 });
    expect(waits).toEqual([7000, 60_000, 3_600_000]);
    expect(server.committed()).toEqual([sale(1)]);
  });

  test("backs off exponentially with full jitter, up to a minute", async () => {
    for (let i = 0; i < 12; i++) server.script.push("hang up");
    const randoms: number[] = [];
    const random = () => randoms[randoms.push(Math.random()) - 1] ?? 0;
    await send([sale(1)], { random });
    expect(waits).toHaveLength(12);
    for (const [i, wait] of waits.entries()) {
      expect(wait).toBeCloseTo((randoms[i] ?? 0) * Math.min(60_000, 500 * 2 ** i), 6);
    }
  });

  test("a refused token stops sending, not spooling; a new token is noticed", async () => {
    let token = "revoked";
    const stop = new AbortController();
    const spool = await spoolOf({
      token: () => token,
      sealAfterMs: 0,
      sleep: async (ms) => {
        waits.push(ms);
        if (waits.length === 3) {
          await spool.add(sale(2));
          token = "good";
        }
      },
      log: (_level, event, fields) => {
        events.push({ event, ...fields });
        if (event === "acknowledged" && server.committed().length === 2) stop.abort();
      },
    });
    await spool.add(sale(1));
    await spool.run({ signal: stop.signal });
    await spool.close();
    expect(server.committed()).toEqual(sales(1, 2));
    // one try with the old token, however long it waited
    expect(server.requests).toHaveLength(3);
    expect(events.filter(({ event }) => event === "sending_stopped")).toMatchObject([
      { reason: expect.stringContaining("token_unknown") },
    ]);
  });

  test("what the server refuses for good is kept aside and told, and the rest goes on", async () => {
    const reused = { code: "idempotency_key_reused", message: "other", details: null, hint: null };
    server.script.push({ status: 409, body: reused });
    const stats = await send(sales(1, 100), { segmentBytes: 1000 });
    expect(stats).toMatchObject({ setAside: 1, unsentSegments: 0 });
    const [reason = "", segment = ""] = await readdir(join(dir, "refused"));
    expect(JSON.parse(await readFile(join(dir, "refused", reason), "utf8"))).toMatchObject({
      refused: { code: "idempotency_key_reused" },
    });
    const kept = (await readFile(join(dir, "refused", segment), "utf8")).trim().split("\n")
      .map((line) => line.slice(13));
    expect([...kept, ...server.committed()]).toEqual(sales(1, 100));
    expect(events.filter(({ event }) => event === "set_aside")).toHaveLength(1);
  });

  test("a wrong address or a proxy's refusal never sets sales aside", async () => {
    server.script.push(
      { status: 413, body: "<html>nginx" },
      { status: 302, headers: { location: "/login" } },
      { status: 404, body: { code: "NOT_FOUND", message: "" } },
    );
    expect(await send([sale(1)])).toMatchObject({ setAside: 0, unsentSegments: 1, blocked: true });
    expect(await send([])).toMatchObject({ unsentSegments: 0 });
    expect(server.committed()).toEqual([sale(1)]);
  });

  test("a sale is at the server within two seconds", async () => {
    const stop = new AbortController();
    const spool = await spoolOf();
    const running = spool.run({ signal: stop.signal });
    const started = performance.now();
    await spool.add(sale(1));
    while (server.committed().length === 0 && performance.now() - started < 5000) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(performance.now() - started).toBeLessThan(2000);
    stop.abort();
    await running;
    await spool.close();
  });
});

describe("the disk", () => {
  test("a spool that is full refuses sales and drops none", async () => {
    const spool = await spoolOf({ maxBytes: 1000 });
    let kept = 0;
    const failure = await (async () => {
      for (;; kept++) await spool.add(sale(kept + 1));
    })().catch((error) => error);
    expect(failure).toMatchObject({ code: "spool_full" });
    expect(kept).toBeGreaterThan(20);
    spool.finish();
    await spool.run();
    expect(server.committed()).toEqual(sales(1, kept));
    await spool.add(sale(kept + 1));
    await spool.close();
  });

  test("add() waits for the disk; what the disk refuses is told, and does not turn up later", async () => {
    const handle = await open(join(root, "any"), "w");
    const files = Object.getPrototypeOf(handle) as typeof handle;
    await handle.close();
    const datasync = vi.spyOn(files, "datasync");
    try {
      const spool = await spoolOf();
      let reached = (_: unknown) => {};
      const atDisk = new Promise((resolve) => reached = resolve);
      let finish = () => {};
      datasync.mockImplementationOnce(() =>
        new Promise<void>((resolve) => {
          finish = resolve;
          reached(null);
        })
      );
      let isKept = false;
      const adding = spool.add(sale(1)).then(() => isKept = true);
      await atDisk;
      await new Promise((resolve) => setImmediate(resolve));
      expect(isKept).toBe(false);
      finish();
      await adding;
      datasync.mockRejectedValueOnce(new Error("ENOSPC"));
      await expect(spool.add(sale(2))).rejects.toMatchObject({ code: "spool_write_failed" });
      await spool.add(sale(3));
      await spool.close();
    } finally {
      datasync.mockRestore();
    }
    await send([]);
    expect(server.committed()).toEqual([sale(1), sale(3)]);
  });

  test("wherever a power cut tears the file, whole sales stay and nothing is invented", async () => {
    const spool = await spoolOf();
    for (const line of sales(1, 4)) await spool.add(line);
    await spool.close();
    const [name = ""] = await named(".open");
    const bytes = await readFile(join(dir, name));
    const ends = [...bytes.keys()].filter((at) => bytes[at] === 10);
    const original = dir;
    for (let length = 0; length <= bytes.length; length++) {
      dir = join(root, `torn-${length}`);
      await cp(original, dir, { recursive: true });
      await writeFile(join(dir, name), bytes.subarray(0, length));
      server.forget();
      await send([sale(99)]);
      // a sale that lacks nothing but its newline is whole
      const whole = ends.filter((end) => end <= length).length;
      expect(server.committed(), `cut at ${length}`).toEqual([...sales(1, whole), sale(99)]);
    }
  });

  test("zeros, or lines of another file, at the end are no sales; they are kept aside", async () => {
    let spool = await spoolOf();
    await spool.add(sale(1));
    await spool.close();
    const [older = ""] = await named(".open");
    const foreign = await readFile(join(dir, older));
    await send([]);
    spool = await spoolOf();
    await spool.add(sale(2));
    await spool.close();
    const [name = ""] = await named(".open");
    await appendFile(join(dir, name), Buffer.concat([foreign, Buffer.alloc(40)]));
    await send([sale(3)]);
    expect(server.committed()).toEqual(sales(1, 3));
    expect(events.map(({ event }) => event)).toContain("torn_write_set_aside");
    expect(await readdir(join(dir, "refused"))).toHaveLength(1);
  });

  test("a sealed segment that has changed is never sent", async () => {
    server.script.push({ status: 401, body: {} });
    await send(sales(1, 2));
    const [name = ""] = await named(".spooled");
    const bytes = await readFile(join(dir, name));
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    await writeFile(join(dir, name), bytes);
    expect(await send([sale(3)])).toMatchObject({ setAside: 1 });
    expect(server.committed()).toEqual([sale(3)]);
    expect(await readdir(join(dir, "refused"))).toContain(name);
  });

  test("a segment that was acknowledged is not sent again after a crash before its deletion", async () => {
    server.script.push({ status: 401, body: {} });
    await send([sale(1)]);
    const [name = ""] = await named(".spooled");
    const bytes = await readFile(join(dir, name));
    await send([]);
    await writeFile(join(dir, name), bytes);
    const { length } = server.requests;
    expect(await send([])).toMatchObject({ bytes: 0 });
    expect(server.requests).toHaveLength(length);
    expect(await named(".spooled")).toEqual([]);
  });

  test("one process at a time; a lock whose process is gone does not count", async () => {
    const spool = await spoolOf();
    await expect(spoolOf()).rejects.toMatchObject({ code: "spool_locked" });
    await spool.close();
    const gone = spawn(process.execPath, ["-e", ""]);
    await once(gone, "exit");
    await writeFile(join(dir, "lock.8"), JSON.stringify({ pid: gone.pid, started: null }));
    // the number was given to another process since
    await writeFile(join(dir, "lock.9"), JSON.stringify({ pid: process.pid, started: "then" }));
    const contenders = await Promise.allSettled([spoolOf(), spoolOf(), spoolOf()]);
    const opened = contenders.flatMap((c) => c.status === "fulfilled" ? [c.value] : []);
    expect(opened).toHaveLength(1);
    for (const one of opened) await one.close();
  });

  test("refuses what is not one line", async () => {
    const spool = await spoolOf();
    await expect(spool.add("")).rejects.toMatchObject({ code: "sale_empty" });
    await expect(spool.add("a\nb")).rejects.toMatchObject({ code: "sale_not_one_line" });
    await spool.close();
  });
});

describe("the command", () => {
  const args = async () => {
    await writeFile(join(root, "token"), "good\n");
    return [COMMAND, "--spool", dir, "--url", server.url, "--token-file", join(root, "token")];
  };

  test("reads standard input, ends when all is sent, and logs a JSON object a line", async () => {
    const child = spawn(process.execPath, await args(), { stdio: ["pipe", "ignore", "pipe"] });
    let log = "";
    child.stderr.setEncoding("utf8").on("data", (text) => log += text);
    child.stdin.end(`${sale(1)}\n\n${sale(2)}\n${sale(3)}`);
    expect(await once(child, "close")).toEqual([0, null]);
    expect(server.committed()).toEqual(sales(1, 3));
    expect(log.trim().split("\n").map((line) => JSON.parse(line).event)).toEqual([
      "opened",
      "acknowledged",
      "closed",
    ]);
  });

  test("takes files from its inbox, and SIGTERM ends it", async () => {
    const inbox = join(root, "inbox");
    const child = spawn(process.execPath, [...await args(), "--inbox", inbox], { stdio: "pipe" });
    const closed = once(child, "close");
    await new Promise((resolve) => child.stderr.once("data", resolve));
    await writeFile(join(root, "a"), `${sale(1)}\n${sale(2)}\n`);
    await cp(join(root, "a"), join(inbox, "sales.ndjson"));
    const deadline = performance.now() + 10_000;
    while (server.committed().length < 2 && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill("SIGTERM");
    expect(await closed).toEqual([0, null]);
    expect(server.committed()).toEqual(sales(1, 2));
    expect(await readdir(inbox)).toEqual([]);
  });

  test("says by its exit code what is left", async () => {
    const run = async (input: string, ...more: string[]) => {
      const child = execFile(process.execPath, [...await args(), ...more]);
      child.stdin?.end(input);
      return (await once(child, "exit"))[0];
    };
    server.token = "another";
    expect(await run(`${sale(1)}\n`)).toBe(3);
    server.token = "good";
    const body = { code: "batch_rolled_back", message: "", details: null, hint: null };
    server.script.push({ status: 409, body });
    expect(await run("")).toBe(4);
    expect(await run("")).toBe(0);
    expect(await run("", "--nonsense")).toBe(2);
    expect(await run("", "--token-file", join(root, "nothing"))).toBe(0);
  });
});
