import { createServer, type Server } from "node:http";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../tests/database.ts";
import { startNet } from "./net.ts";

let db: TestDatabase;
let admin: Sql;
let net: { stop(): Promise<void> };
let server: Server;
let address: string;
const seen: { method: string; url: string; body: string; header: unknown }[] = [];

beforeAll(async () => {
  db = await createTestDatabase();
  admin = postgres(db.adminUrl, { max: 4, onnotice: () => {} });
  net = await startNet({ sql: admin, log: () => {} });
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (text) => body += text).on("end", () => {
      seen.push({
        method: request.method ?? "",
        url: request.url ?? "",
        body,
        header: request.headers["x-test"],
      });
      if (request.url?.startsWith("/slow")) return;
      response.setHeader("content-type", "text/plain").end("pong");
    });
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("no port");
  address = `http://127.0.0.1:${bound.port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await net.stop();
  await admin.end();
  await db.stop();
});

const response = async (id: unknown) => {
  for (let i = 0; i < 100; i++) {
    const [row] = await db.sql`select * from net._http_response where id = ${id as number}`;
    if (row) return row;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("no response");
};

test("a request is sent once it is committed, as it was asked for", async () => {
  await db.sql.begin(async (tx) => {
    await tx`select net.http_post(${address + "/never"})`;
    throw new Error("roll back");
  }).catch(() => {});
  const [post] = await db.sql`
    select net.http_post(url => ${
    address + "/bell"
  }, body => '{"a": 1}', params => '{"q": "x y&z"}',
      headers => '{"Content-Type": "application/json", "x-test": "yes"}', timeout_milliseconds => 2000) as id`;
  expect(await response(post?.["id"])).toMatchObject({
    status_code: 200,
    content: "pong",
    timed_out: false,
    error_msg: null,
  });
  expect(seen).toEqual([{
    method: "POST",
    url: "/bell?q=x%20y%26z",
    body: '{"a": 1}',
    header: "yes",
  }]);
});

test("timeouts and refusals are recorded, not thrown", async () => {
  const [slow] = await db.sql`select net.http_get(${
    address + "/slow"
  }, timeout_milliseconds => 200) as id`;
  expect(await response(slow?.["id"])).toMatchObject({ timed_out: true, status_code: null });
  const [none] = await db.sql`select net.http_get('http://127.0.0.1:1/') as id`;
  expect((await response(none?.["id"]))["error_msg"]).toBeTruthy();
});

test("a secret is kept and changed in the vault, and not everybody's", async () => {
  const [made] = await db.sql`select vault.create_secret('s3cret', 'bell', 'for a test') as id`;
  await db.sql`select vault.update_secret(${made?.["id"]}, 'n3w')`;
  expect(await db.sql`select decrypted_secret from vault.decrypted_secrets where name = 'bell'`)
    .toMatchObject([{ decrypted_secret: "n3w" }]);
  await expect(db.sql.begin(async (tx) => {
    await tx`set local role anon`;
    await tx`select * from vault.decrypted_secrets`;
  })).rejects.toMatchObject({ code: "42501" });
});
