import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { expect, inject, test } from "vitest";
import { freePort } from "./ports.ts";
import { API, startRpcFixture } from "./rpc_fixture.ts";

/** Postgres behind a wire that can be cut. */
async function startWire(target: URL, port: number) {
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  const join = async () => {
    server = createServer((near) => {
      const far = connect(Number(target.port || 5432), target.hostname);
      for (const [a, b] of [[near, far], [far, near]] as const) {
        sockets.add(a);
        a.pipe(b);
        a.once("error", () => b.destroy());
        a.once("close", () => sockets.delete(a));
      }
    });
    await once(server.listen(port, "127.0.0.1"), "listening");
  };
  const cut = () => {
    server?.close();
    for (const socket of sockets) socket.destroy();
  };
  await join();
  return { cut, join };
}

test("without Postgres 503 with Retry-After, and service again when it is back", async () => {
  const port = await freePort();
  const wire = await startWire(new URL(inject("serverUrl")), port);
  const rpc = await startRpcFixture(
    "create function public.t_slow(seconds numeric) returns integer language sql as 'select 1 from pg_sleep(seconds)'",
    (url) => Object.assign(new URL(url), { hostname: "127.0.0.1", port: String(port) }).href,
  );
  const call = (seconds: number) =>
    rpc.fetch(`${API}/rpc/t_slow?seconds=${seconds}`, { headers: { apikey: rpc.keys.secretKey } });
  try {
    expect((await call(0)).status).toBe(200);
    const running = call(2);
    await new Promise((done) => setTimeout(done, 200));
    wire.cut();
    for (const answer of [await running, await call(0), await call(0)]) {
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "1"]);
      expect((await answer.json() as { code: string }).code).toMatch(/^PGRST00[12]$/);
    }
    await wire.join();
    await expect.poll(async () => (await call(0)).status, { timeout: 5000 }).toBe(200);
    // the listener is back too
    await rpc.admin`create or replace function public.t_slow(seconds numeric) returns integer
      language sql set statement_timeout = '50ms' as 'select 2 from pg_sleep(seconds)'`;
    await expect.poll(async () => {
      await rpc.admin`notify pgrst, 'reload schema'`;
      return (await call(0.2)).status;
    }, { timeout: 5000 }).toBe(500);
  } finally {
    wire.cut();
    await wire.join();
    await rpc.stop();
    wire.cut();
  }
});
