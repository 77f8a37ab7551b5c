import { once } from "node:events";
import { request as send } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FunctionHost, startFunctionHost } from "./function_host.ts";
import { type Gateway, startGateway } from "./gateway.ts";

const ROOT = fileURLToPath(new URL("../../tests/fixtures/functions", import.meta.url));
let functions: FunctionHost;
let gateway: Gateway;
let base: string;
const rpc = {
  fetch: async (request: Request) =>
    Response.json({ path: new URL(request.url).pathname, body: await request.text() }),
};
beforeAll(async () => {
  functions = await startFunctionHost({
    root: ROOT,
    config: `${ROOT}/config.toml`,
    env: {},
    log: () => {},
  });
  gateway = await startGateway({
    port: 0,
    host: "127.0.0.1",
    rpc,
    storage: rpc,
    functions,
    log: () => {},
  });
  base = `http://127.0.0.1:${gateway.port}`;
});
afterAll(async () => {
  await gateway.stop();
  await functions.stop();
});
const MB = 1024 * 1024;

test("paths lead where Supabase's do", async () => {
  const ofFunction = await (await fetch(`${base}/functions/v1/steady/a/b?c=d`, {
    headers: { "x-forwarded-for": "10.0.0.9" },
  })).json() as { path: string; headers: Record<string, string> };
  expect(ofFunction.path).toBe("/steady/a/b");
  expect(ofFunction.headers["x-forwarded-for"]).toBe("10.0.0.9, 127.0.0.1");
  expect(ofFunction.headers["x-forwarded-host"]).toBe(`127.0.0.1:${gateway.port}`);
  const ofRpc = await fetch(`${base}/rest/v1/rpc/f`, { method: "POST", body: "{}" });
  expect(await ofRpc.json()).toEqual({ path: "/rest/v1/rpc/f", body: "{}" });
  expect((await fetch(`${base}/health`)).status).toBe(200);
  for (const path of ["/nothing", "/functions/v1/absent"]) {
    const answer = await fetch(base + path);
    expect([answer.status, (await answer.json() as { code: string }).code]).toEqual([
      404,
      "NOT_FOUND",
    ]);
  }
});

test("20 MB go through chunked at constant memory", async () => {
  const chunk = new Uint8Array(64 * 1024);
  let sent = 0;
  let highest = 0;
  const before = process.memoryUsage().rss;
  const answer = await fetch(`${base}/functions/v1/steady/count`, {
    method: "POST",
    duplex: "half",
    body: new ReadableStream({
      pull(controller) {
        highest = Math.max(highest, process.memoryUsage().rss);
        if (sent >= 20 * MB) return controller.close();
        sent += chunk.length;
        controller.enqueue(chunk);
      },
    }),
  } as RequestInit);
  expect(await answer.json()).toMatchObject({ bytes: 20 * MB });
  // client and gateway share this process; held bytes would show on top
  expect(highest - before).toBeLessThan(60 * MB);
});

test("a slow client's bytes reach the function as they come, the answer's the client", async () => {
  const started = Date.now();
  const upload = send(`${base}/functions/v1/steady/count`, { method: "POST" });
  for (let i = 0; i < 3; i++) {
    upload.write("x");
    await sleep(50);
  }
  upload.end();
  const [answer] = await once(upload, "response");
  answer.resume();
  expect(answer.statusCode).toBe(200);
  expect(Date.now() - started).toBeGreaterThan(100);

  const reader = (await fetch(`${base}/functions/v1/steady/stream`)).body!.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("one");
  await reader.cancel();
});

test("an answer given before the body was read reaches fetch and a raw socket", async () => {
  const answer = await fetch(`${base}/functions/v1/steady/refuse`, {
    method: "POST",
    body: new Uint8Array(20 * MB),
  });
  expect([answer.status, await answer.json()]).toEqual([403, { code: "refused" }]);

  const socket = connect(gateway.port, "127.0.0.1");
  socket.write(
    `POST /functions/v1/steady/refuse HTTP/1.1\r\nhost: x\r\ncontent-length: ${
      20 * MB
    }\r\n\r\nfirst bytes`,
  );
  const [data] = await once(socket, "data");
  expect(String(data)).toMatch(/^HTTP\/1\.1 403 /);
  socket.destroy();
});

test("Expect: 100-continue is the function's to grant", async () => {
  const upload = send(`${base}/functions/v1/steady/count`, {
    method: "POST",
    headers: { expect: "100-continue", "content-length": 4 },
  });
  upload.once("continue", () => upload.end("body"));
  upload.flushHeaders();
  const [answer] = await once(upload, "response");
  expect(JSON.parse(String((await answer.toArray())[0]))).toMatchObject({ bytes: 4 });

  const refused = send(`${base}/functions/v1/steady/refuse`, {
    method: "POST",
    headers: { expect: "100-continue", "content-length": 20 * MB },
  });
  refused.flushHeaders();
  const [refusal] = await once(refused, "response");
  expect(refusal.statusCode).toBe(403);
  refused.destroy();
});

test("the function sees that a client has gone", async () => {
  const abort = new AbortController();
  const waiting = fetch(`${base}/functions/v1/steady/wait`, { signal: abort.signal });
  await sleep(200);
  abort.abort();
  await expect(waiting).rejects.toThrow();
  await expect.poll(async () => (await (await fetch(`${base}/functions/v1/steady/aborted`)).json()))
    .toEqual({ aborted: 1 });
});

test("a function that ends answers 502, then 503 until it is back", async () => {
  const crash = await fetch(`${base}/functions/v1/fragile/crash`);
  expect([crash.status, crash.headers.get("retry-after")]).toEqual([502, "1"]);
  await expect.poll(async () => {
    const answer = await fetch(`${base}/functions/v1/fragile`);
    await answer.text();
    return [answer.status, answer.headers.get("retry-after")];
  }, { interval: 10 }).toEqual([503, "1"]);
  expect((await fetch(`${base}/functions/v1/steady`)).status).toBe(200);
  await expect.poll(async () => (await fetch(`${base}/functions/v1/fragile`)).status, {
    timeout: 10_000,
  }).toBe(200);
});

test("a port in use is named, with the variable that moves it", async () => {
  await expect(
    startGateway({
      port: gateway.port,
      host: "127.0.0.1",
      rpc,
      storage: rpc,
      functions,
      log: () => {},
    }),
  ).rejects.toThrow(/Port \d+ for the API is in use.*SCOUT_API_PORT/);
});

test("stop lets a running request finish", async () => {
  const own = await startGateway({
    port: 0,
    host: "127.0.0.1",
    rpc,
    storage: rpc,
    functions,
    log: () => {},
  });
  const answer = fetch(`http://127.0.0.1:${own.port}/functions/v1/steady/stream`).then((r) =>
    r.text()
  );
  await sleep(200);
  await own.stop();
  expect(await answer).toBe("onetwo");
});
