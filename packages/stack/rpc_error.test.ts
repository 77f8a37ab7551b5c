import { afterAll, beforeAll, expect, test } from "vitest";
import { API, type RpcFixture, startRpcFixture } from "./rpc_fixture.ts";

let rpc: RpcFixture;
beforeAll(async () => {
  rpc = await startRpcFixture(`
    create function public.t_raise(state text, message text default 'no') returns void language plpgsql as $$
      begin raise exception using errcode = state, message = message, detail = 'why', hint = 'do'; end$$;
    create function public.t_pgrst() returns void language plpgsql as $$
      begin raise sqlstate 'PGRST' using message = '{"code":"X1","message":"paid","details":"d","hint":"h"}',
        detail = '{"status":402,"headers":{"x-pay":"now"}}'; end$$;
    create function public.t_sleep(seconds numeric) returns void language sql as 'select pg_sleep(seconds)';
    create function public.t_add(a integer) returns integer immutable language sql as 'select a';
    create function public.t_private() returns integer language sql as 'select 1';
    create function public.t_hoisted() returns void language sql set statement_timeout = '50ms' as 'select pg_sleep(2)'`);
  await rpc.admin`revoke execute on function public.t_private() from public, anon, authenticated`;
});
afterAll(() => rpc.stop());

const call = async (path: string, args?: unknown, init: RequestInit & { key?: string } = {}) => {
  const { key = rpc.keys.secretKey, ...rest } = init;
  const answer = await rpc.fetch(`${API}/rpc/${path}`, {
    method: "POST",
    body: JSON.stringify(args ?? {}),
    ...rest,
    headers: {
      apikey: key,
      "content-type": "application/json",
      ...rest.headers as Record<string, string>,
    },
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : null };
};

test.each([
  ["P0001", 400],
  ["P0002", 500],
  ["23503", 409],
  ["23505", 409],
  ["23514", 400],
  ["22012", 400],
  ["25006", 405],
  ["28000", 403],
  ["0L000", 403],
  ["0P000", 403],
  ["42501", 403],
  ["42883", 404],
  ["42P01", 404],
  ["40001", 500],
  ["53300", 503],
  ["53400", 500],
  ["08006", 503],
  ["54001", 500],
  ["XX000", 500],
  ["PT402", 402],
  ["PTXYZ", 500],
])("SQLSTATE %s answers %i with PostgREST's body", async (state, status) => {
  expect(await call("t_raise", { state })).toMatchObject({
    status,
    body: { code: state, message: "no", details: "why", hint: "do" },
  });
});

test("what anon may not do is 401, for others 403", async () => {
  const anon = await call("t_private", {}, { key: rpc.keys.publishableKey });
  expect(anon).toMatchObject({ status: 401, body: { code: "42501" } });
  expect(anon.headers.get("www-authenticate")).toBe("Bearer");
});

test("raise sqlstate 'PGRST' says the whole response", async () => {
  const answer = await call("t_pgrst");
  expect(answer).toMatchObject({
    status: 402,
    body: { code: "X1", message: "paid", details: "d", hint: "h" },
  });
  expect(answer.headers.get("x-pay")).toBe("now");
  expect(await call("t_raise", { state: "PGRST" })).toMatchObject({
    status: 500,
    body: { code: "PGRST121" },
  });
});

test("requests that cannot be read", async () => {
  expect(await call("t_add", undefined, { body: "{" })).toMatchObject({
    status: 400,
    body: { code: "PGRST102" },
  });
  expect(await call("t_add", {}, { headers: { "content-type": "image/png" } }))
    .toMatchObject({ status: 400, body: { code: "PGRST102" } });
  expect(await call("t_add", { a: 1 }, { headers: { accept: "image/png" } }))
    .toMatchObject({ status: 406, body: { code: "PGRST107" } });
  expect(await call("t_add", { a: 1 }, { headers: { "content-profile": "bronze" } })).toMatchObject(
    {
      status: 406,
      body: { code: "PGRST106", message: "Invalid schema: bronze" },
    },
  );
  expect(await call("t_add", { a: 1 }, { method: "PUT" })).toMatchObject({
    status: 405,
    body: { code: "PGRST101" },
  });
  expect(await call("t_add", { a: "x" })).toMatchObject({ status: 400, body: { code: "22P02" } });
});

test("each role's own timeout, and a function's own", async () => {
  expect(await call("t_hoisted")).toMatchObject({ status: 500, body: { code: "57014" } });
  await rpc.admin.unsafe(
    `do $$ begin execute format('alter role anon in database %I set statement_timeout = ''100ms''', current_database()); end $$`,
  );
  await rpc.admin`notify pgrst, 'reload config'`;
  await expect.poll(async () =>
    (await call("t_sleep", { seconds: 0.3 }, { key: rpc.keys.publishableKey })).status
  )
    .toBe(500);
  expect((await call("t_sleep", { seconds: 0.3 })).status).toBe(204);
});

test("a changed signature is known after a notification, a new function at once", async () => {
  expect((await call("t_add", { a: 1 })).body).toBe(1);
  await rpc.admin`create function public.t_new() returns integer language sql as 'select 7'`;
  await rpc.admin`grant execute on function public.t_new() to service_role`;
  expect((await call("t_new")).body).toBe(7);
  await rpc.admin`drop function public.t_add(integer)`;
  await rpc
    .admin`create function public.t_add(a text) returns text immutable language sql as $$select 'text ' || a$$`;
  await rpc.admin`grant execute on function public.t_add(text) to service_role`;
  await rpc.admin`notify pgrst, 'reload schema'`;
  await expect.poll(async () => (await call("t_add", { a: "1" })).body).toBe("text 1");
});

test("a lost listener comes back and misses nothing", async () => {
  await rpc.admin`
    select pg_terminate_backend(pid) from pg_stat_activity
    where usename = 'authenticator' and datname = current_database()`;
  await rpc
    .admin`create or replace function public.t_new() returns text language sql as $$select 'x'$$`
    .catch(async () => {
      await rpc.admin`drop function public.t_new()`;
      await rpc
        .admin`create function public.t_new() returns setof integer language sql as 'select 8'`;
      await rpc.admin`grant execute on function public.t_new() to service_role`;
    });
  await expect.poll(async () => (await call("t_new")).body, { timeout: 10_000 }).toEqual([8]);
});

test("no stack trace, and CORS for browsers", async () => {
  const preflight = await rpc.fetch(`${API}/rpc/t_add`, {
    method: "OPTIONS",
    headers: {
      origin: "https://shop.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "apikey, content-type",
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
  expect(preflight.headers.get("access-control-allow-headers")).toContain("apikey");
  const table = await rpc.fetch(`${API}/orders`, { headers: { apikey: rpc.keys.secretKey } });
  expect(await table.json()).toMatchObject({ code: "PGRST205" });
});
