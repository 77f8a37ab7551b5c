import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { connect, createServer, type Server, type Socket } from "node:net";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "@scout/stack/ports.ts";
import { type Receipt, receiptSchema } from "@scout/wire/receipt.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";

/** A way to Postgres that can be closed and opened. */
class Gate {
  #server: Server | null = null;
  readonly #sockets = new Set<Socket>();
  constructor(readonly port: number, readonly to: { host: string; port: number }) {}

  async open() {
    this.#server = createServer((client) => {
      const server = connect(this.to.port, this.to.host);
      for (const socket of [client, server]) {
        socket.setNoDelay(true);
        this.#sockets.add(socket);
        socket.on("error", () => {});
        socket.on("close", () => {
          this.#sockets.delete(socket);
          client.destroy();
          server.destroy();
        });
      }
      client.pipe(server);
      server.pipe(client);
    }).listen(this.port, "127.0.0.1");
    await once(this.#server, "listening");
  }

  close() {
    this.#server?.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}

let db: TestDatabase;
let gate: Gate;
let url: string;
let port: number;
let child: ChildProcess;

async function startFunction() {
  child = spawn(resolve("node_modules/.bin/deno"), [
    "run",
    "--allow-net",
    "--allow-env",
    "--allow-read",
    "functions/ingest-stream/index.ts",
  ], {
    env: {
      ...process.env,
      SUPABASE_DB_URL: url,
      DENO_SERVE_ADDRESS: `tcp:127.0.0.1:${port}`,
      SCOUT_LOG_LEVEL: "CRITICAL",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await new Promise<void>((ready, failed) => {
    let said = "";
    const listen = (bytes: Uint8Array) => {
      said += bytes;
      if (said.includes("Listening")) ready();
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", () => failed(new Error(said)));
  });
}

beforeAll(async () => {
  db = await createTestDatabase();
  const real = new URL(db.url);
  gate = new Gate(await freePort(), { host: real.hostname, port: Number(real.port) });
  await gate.open();
  const through = new URL(db.url);
  through.hostname = "127.0.0.1";
  through.port = String(gate.port);
  url = through.href;
  port = await freePort();
  await db.sql`select metadata.register_device('D1', '108')`;
  await db.sql`select metadata.issue_device_token('D1', ${
    createHash("sha256").update("token").digest()
  })`;
  await startFunction();
});

afterAll(async () => {
  child?.kill("SIGKILL");
  gate?.close();
  await db?.stop();
});

const rows = (from: number, to: number, size = 0) =>
  Array.from(
    { length: to - from + 1 },
    (_, i) =>
      `${
        JSON.stringify({ transactionId: `t-${from + i}`, storeId: "108", pad: "x".repeat(size) })
      }\n`,
  ).join("");

const headers = (key: string, firstLine = 1) => ({
  "Content-Type": "application/x-ndjson",
  Authorization: "Bearer token",
  "Idempotency-Key": key,
  "Scout-First-Line": String(firstLine),
});

const post = (body: BodyInit, key: string, firstLine = 1) =>
  fetch(`http://127.0.0.1:${port}/ingest-stream`, {
    method: "POST",
    headers: headers(key, firstLine),
    body,
  });

/** A request whose body stays open. */
function openPost(key: string) {
  const req = request({
    host: "127.0.0.1",
    port,
    path: "/ingest-stream",
    method: "POST",
    headers: headers(key),
  });
  req.on("error", () => {});
  const answer = new Promise<Receipt>((done) =>
    req.on("response", (res) => {
      let text = "";
      res.on("data", (d) => text += d);
      res.on("end", () => done(JSON.parse(text)));
    })
  );
  return { req, answer };
}

const committed = async (key: string) => {
  const [post] = await db.sql<
    { next_line: number }[]
  >`select next_line from bronze.posts where idempotency_key = ${key}`;
  return (post?.next_line ?? 1) - 1;
};

async function until(check: () => Promise<boolean>, ms = 5000) {
  const end = Date.now() + ms;
  while (!await check()) {
    if (Date.now() > end) throw new Error("did not come true in time");
    await new Promise((r) => setTimeout(r, 20));
  }
}

describe("ingest-stream in Deno", () => {
  it("takes a post", async () => {
    const receipt = receiptSchema.parse(await (await post(rows(1, 3), "simple")).json());
    expect(receipt).toMatchObject({ accepted: 3, complete: true });
  });

  it("commits a live stream within a second", async () => {
    const { req, answer } = openPost("tail");
    for (let line = 1; line <= 3; line++) {
      const sent = Date.now();
      req.write(rows(line, line));
      await until(async () => await committed("tail") === line);
      expect(Date.now() - sent).toBeLessThan(1100);
    }
    req.end();
    expect(await answer).toMatchObject({ accepted: 3, complete: true });
  });

  it("keeps whole lines when the client goes away, and says so in the audit", async () => {
    const { req } = openPost("leaves");
    req.write(rows(1, 2) + '{"half":');
    await new Promise((r) => setTimeout(r, 100));
    req.destroy();
    await until(async () =>
      (await db.sql`select 1 from metadata.function_audit where status = 499`).length === 1
    );
    expect(await committed("leaves")).toBe(2);
    expect(await (await post(rows(1, 3), "leaves")).json()).toMatchObject({
      accepted: 3,
      complete: true,
    });
  });

  it("answers at its budget while the client is still sending", async () => {
    await db.sql`update metadata.settings set value = '10' where name = 'ingest_max_lines'`;
    // settings are kept for ten seconds; a new process reads them at once
    child.kill("SIGKILL");
    await startFunction();
    const { req, answer } = openPost("talkative");
    const talk = setInterval(() => req.write(rows(1, 5)), 20);
    expect(await answer).toMatchObject({ received: 10, complete: false, resume_from: 11 });
    clearInterval(talk);
    req.destroy();
    await db.sql`update metadata.settings set value = '40000' where name = 'ingest_max_lines'`;
    child.kill("SIGKILL");
    await startFunction();
  });

  it("says 503 while Postgres is away, and works again without a restart", async () => {
    gate.close();
    for (let i = 0; i < 15; i++) {
      const response = await post(rows(1, 2), "outage");
      expect(response.status).toBe(503);
      expect(response.headers.get("Retry-After")).toBe("2");
      expect(await response.json()).toMatchObject({ code: "database_unavailable", details: null });
    }
    await gate.open();
    await until(async () => (await post(rows(1, 2), "outage")).status === 200);
    expect(await committed("outage")).toBe(2);
  });

  it("loses and doubles nothing when Postgres goes away in the middle of a post", async () => {
    const { req, answer } = openPost("midway");
    req.write(rows(1, 100));
    await until(async () => await committed("midway") === 100);
    gate.close();
    req.write(rows(101, 200));
    req.end();
    expect(await answer).toMatchObject({ code: "database_unavailable" });
    await gate.open();
    await until(async () => (await post(rows(1, 200), "midway")).status === 200, 10_000);
    const [count] = await db.sql`
      select count(*) as rows, count(distinct r.line_no) as lines from bronze.posts p
      join bronze.batches b on b.post_id = p.id join bronze.scout_raw_transactions r on r.batch_id = b.id
      where p.idempotency_key = 'midway'`;
    expect(count).toEqual({ rows: 200, lines: 200 });
  });

  it("is found again after a SIGKILL in the middle of a post", async () => {
    const { req } = openPost("killed");
    req.write(rows(1, 50));
    await until(async () => await committed("killed") === 50);
    child.kill("SIGKILL");
    await once(child, "exit");
    await startFunction();
    const receipt = await (await post(rows(1, 80), "killed")).json();
    expect(receipt).toMatchObject({ received: 80, accepted: 80, complete: true });
  });

  it("holds little however long the body is", async ({ skip }) => {
    const memory = () => {
      try {
        return Number(
          /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1],
        ) / 1024;
      } catch {
        return NaN;
      }
    };
    const idle = memory();
    if (Number.isNaN(idle)) skip("needs /proc");
    let peak = idle;
    const { req, answer } = openPost("big");
    for (let from = 1; from <= 30_000; from += 1000) {
      if (!req.write(rows(from, from + 999, 900))) await once(req, "drain");
      await new Promise((r) => setTimeout(r, 60));
      peak = Math.max(peak, memory());
      // the first chunk is there long before the last byte is sent
      if (from === 20_001) await until(async () => await committed("big") >= 10_000);
    }
    req.end();
    expect(await answer).toMatchObject({ accepted: 30_000, complete: true });
    expect(peak - idle).toBeLessThan(100);
  });
});
