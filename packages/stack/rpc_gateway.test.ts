import { createClient } from "@supabase/supabase-js";
import { sign } from "hono/jwt";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mintUserToken } from "./keys.ts";
import { API, type RpcFixture, startRpcFixture } from "./rpc_fixture.ts";

let rpc: RpcFixture;
beforeAll(async () => {
  rpc = await startRpcFixture(`
    create type public.point2 as (x integer, y integer);
    create table public.t_log (id integer primary key);
    grant all on public.t_log to anon, authenticated, service_role;
    create function public.t_add(a integer, b integer default 10) returns integer immutable language sql as 'select a + b';
    create function public.t_over(a integer) returns text stable language sql as $$select 'int'$$;
    create function public.t_over(b text) returns text stable language sql as $$select 'text'$$;
    create function public.t_twice(a integer) returns text stable language sql as $$select 'integer'$$;
    create function public.t_twice(a text) returns text stable language sql as $$select 'text'$$;
    create function public.t_point(x integer, y integer) returns public.point2 stable language sql as 'select x, y';
    create function public.t_points(n integer) returns setof public.point2 stable language sql as 'select i, i * i from generate_series(1, n) as i';
    create function public.t_numbers(n integer) returns setof integer stable language sql as 'select generate_series(1, n)';
    create function public.t_table(n integer) returns table (id integer, name text) stable language sql as $$select i, case when i % 2 = 0 then 'even, "' else null end from generate_series(1, n) as i$$;
    create function public.t_out(a integer, out twice integer, out text_of text) stable language sql as $$select a * 2, a::text$$;
    create function public.t_one_out(a integer, out twice integer) stable language sql as 'select a * 2';
    create function public.t_void() returns void language sql as '';
    create function public.t_null() returns text stable language sql as 'select null::text';
    create function public.t_sum(list integer[]) returns bigint immutable language sql as 'select sum(i) from unnest(list) as i';
    create function public.t_variadic(variadic list text[]) returns text immutable language sql as $$select array_to_string(list, '|')$$;
    create function public.t_json(json) returns json immutable language sql as $$select json_build_object('got', $1)$$;
    create function public.t_text(text) returns text immutable language sql as 'select $1';
    create function public.t_bytes(bytea) returns integer immutable language sql as 'select length($1)';
    create function public.t_named_json(payload jsonb, day date) returns jsonb immutable language sql as $$select jsonb_build_array(payload, day)$$;
    create function public.t_char(c character, v varchar, n numeric) returns text immutable language sql as $$select c || '/' || v || '/' || n$$;
    create function public.t_write(id integer) returns integer language sql as 'insert into public.t_log values (id) returning id';
    create function public.t_sneaky() returns void stable language plpgsql as $$begin perform public.t_write(99); end$$;
    create function public.t_who() returns json stable language sql as $$
      select json_build_object('role', current_user, 'claims', current_setting('request.jwt.claims', true)::json,
        'method', current_setting('request.method', true), 'path', current_setting('request.path', true),
        'agent', current_setting('request.headers', true)::json ->> 'x-device',
        'cookie', current_setting('request.cookies', true)::json ->> 'tea', 'timeout', current_setting('statement_timeout'))$$;
    create function public.t_headers() returns integer language sql as $$
      select set_config('response.headers', '[{"x-own": "yes"}]', true), set_config('response.status', '202', true);
      select 1$$;`);
});
afterAll(() => rpc.stop());

/** The client as an app makes it; nothing here opens a channel, which alone would need a WebSocket. */
const client = (key = rpc.keys.secretKey, userToken?: string) =>
  createClient(API.slice(0, -"/rest/v1".length), key, {
    global: { fetch: rpc.fetch },
    auth: { persistSession: false, autoRefreshToken: false },
    realtime: { transport: class {} as never },
    ...(userToken === undefined ? {} : { accessToken: () => Promise.resolve(userToken) }),
  });
const call = (path: string, init: RequestInit = {}) =>
  rpc.fetch(`${API}/rpc/${path}`, {
    ...init,
    headers: {
      apikey: rpc.keys.secretKey,
      "content-type": "application/json",
      ...init.headers as Record<string, string>,
    },
  });

describe("through the real client", () => {
  test("a scalar is bare, a default fills in, by POST, GET and HEAD", async () => {
    expect((await client().rpc("t_add", { a: 1 })).data).toBe(11);
    expect((await client().rpc("t_add", { a: 1, b: 2 }, { get: true })).data).toBe(3);
    expect(await client().rpc("t_add", { a: 1 }, { head: true })).toMatchObject({
      data: null,
      status: 200,
      error: null,
    });
  });
  test("sets are arrays, one composite or OUT parameters an object", async () => {
    expect((await client().rpc("t_numbers", { n: 3 })).data).toEqual([1, 2, 3]);
    expect((await client().rpc("t_points", { n: 2 })).data).toEqual([{ x: 1, y: 1 }, {
      x: 2,
      y: 4,
    }]);
    expect((await client().rpc("t_point", { x: 1, y: 2 })).data).toEqual({ x: 1, y: 2 });
    expect((await client().rpc("t_out", { a: 2 })).data).toEqual({ twice: 4, text_of: "2" });
    expect((await client().rpc("t_one_out", { a: 2 })).data).toEqual({ twice: 4 });
    expect((await client().rpc("t_points", { n: 0 })).data).toEqual([]);
  });
  test("void is 204 without a body, NULL is null", async () => {
    expect(await client().rpc("t_void")).toMatchObject({ status: 204, data: null, error: null });
    const answer = await call("t_null", { method: "POST" });
    expect([answer.status, await answer.text()]).toEqual([200, "null"]);
  });
  test("single and maybeSingle", async () => {
    expect((await client().rpc("t_points", { n: 1 }).single()).data).toEqual({ x: 1, y: 1 });
    expect(await client().rpc("t_points", { n: 2 }).single()).toMatchObject({
      status: 406,
      error: { code: "PGRST116", details: "The result contains 2 rows" },
    });
    expect(await client().rpc("t_points", { n: 0 }).maybeSingle()).toMatchObject({
      data: null,
      error: null,
    });
  });
  test("csv", async () => {
    expect((await client().rpc("t_table", { n: 2 }).csv()).data).toBe(
      'id,name\n1,\n2,"even, """',
    );
  });
  test("rows are chosen, filtered, ordered, cut and counted", async () => {
    const answer = await client().rpc("t_points", { n: 50 }, { count: "exact" })
      .select("x,square:y::text").gte("x", 10).lt("x", 40).not("x", "in", "(11,12)")
      .order("x", { ascending: false }).range(1, 2);
    expect(answer).toMatchObject({
      status: 206,
      count: 28,
      data: [{ x: 38, square: "1444" }, { x: 37, square: "1369" }],
    });
    const named = await client().rpc("t_table", { n: 4 }, { get: true }).ilike("name", "EVEN%");
    expect(named.data).toEqual([{ id: 2, name: 'even, "' }, { id: 4, name: 'even, "' }]);
    expect((await client().rpc("t_table", { n: 3 }).is("name", null).select("id")).data)
      .toEqual([{ id: 1 }, { id: 3 }]);
  });
  test("a filter's value is never SQL", async () => {
    const evil = `'; drop table public.t_log; --`;
    expect((await client().rpc("t_table", { n: 1 }).eq("name", evil)).data).toEqual([]);
    expect((await client().rpc("t_table", { n: 1 }).eq(`id" = 1 or "id`, 1)).error?.code).toBe(
      "42703",
    );
  });
  test("1,000 rows at most", async () => {
    expect((await client().rpc("t_numbers", { n: 1500 })).data).toHaveLength(1000);
  });
  test("abort", async () => {
    const abort = new AbortController();
    abort.abort();
    expect((await client().rpc("t_add", { a: 1 }).abortSignal(abort.signal)).error?.message)
      .toMatch(/abort/i);
  });
  test("overloads by names; ambiguity and absence in PostgREST's words", async () => {
    expect((await client().rpc("t_over", { a: 1 })).data).toBe("int");
    expect((await client().rpc("t_over", { b: "1" })).data).toBe("text");
    expect(await client().rpc("t_twice", { a: 1 })).toMatchObject({
      status: 300,
      error: {
        code: "PGRST203",
        message:
          "Could not choose the best candidate function between: public.t_twice(a => integer), public.t_twice(a => text)",
      },
    });
    expect(await client().rpc("t_ad", { z: 1, a: 2 })).toMatchObject({
      status: 404,
      error: {
        code: "PGRST202",
        message: "Could not find the function public.t_ad(a, z) in the schema cache",
        details:
          "Searched for the function public.t_ad with parameters a, z or with a single unnamed json/jsonb parameter, but no matches were found in the schema cache.",
        hint: "Perhaps you meant to call the function public.t_add",
      },
    });
    expect((await client().rpc("t_add", { a: 1, c: 2 })).error?.hint).toBe(
      "Perhaps you meant to call the function public.t_add(a, b)",
    );
  });
  test("arrays, JSON, numbers without loss", async () => {
    expect((await client().rpc("t_sum", { list: [1, 2, 3] })).data).toBe(6);
    expect((await client().rpc("t_sum", { list: [1, 2, 3] }, { get: true })).data).toBe(6);
    expect((await client().rpc("t_variadic", { list: ["a", 'b"'] })).data).toBe('a|b"');
    expect(await (await call("t_variadic?list=a&list=b,%22")).json()).toBe('a|b,"');
    expect((await client().rpc("t_named_json", { payload: { a: [1] }, day: "2025-09-05" })).data)
      .toEqual([{ a: [1] }, "2025-09-05"]);
    const exact = await call("t_char", {
      method: "POST",
      body: '{"c":"x","v":"long","n":12345678901234567890.10}',
    });
    expect(await exact.text()).toBe('"x/long/12345678901234567890.10"');
  });
  test("a single unnamed parameter takes the whole body", async () => {
    expect((await client().rpc("t_json", [1, { a: 2 }] as never)).data).toEqual({
      got: [1, { a: 2 }],
    });
    const text = await call("t_text", {
      method: "POST",
      body: "né",
      headers: { "content-type": "text/plain" },
    });
    expect(await text.json()).toBe("né");
    const bytes = await call("t_bytes", {
      method: "POST",
      body: new Uint8Array([0, 255, 1]),
      headers: { "content-type": "application/octet-stream" },
    });
    expect(await bytes.json()).toBe(3);
  });
});

test("a GET and a stable function cannot write", async () => {
  expect(await client().rpc("t_write", { id: 1 }, { get: true })).toMatchObject({
    status: 405,
    error: { code: "25006" },
  });
  expect(await client().rpc("t_sneaky")).toMatchObject({ status: 405, error: { code: "25006" } });
  expect((await client().rpc("t_write", { id: 1 })).data).toBe(1);
  expect(await client().rpc("t_write", { id: 1 })).toMatchObject({
    status: 409,
    error: { code: "23505", details: "Key (id)=(1) already exists." },
  });
});

test("a function sets status and headers of its own", async () => {
  const answer = await call("t_headers", { method: "POST" });
  expect([answer.status, answer.headers.get("x-own"), await answer.json()]).toEqual([
    202,
    "yes",
    1,
  ]);
});

describe("who calls", () => {
  const who = async (headers: Record<string, string>) => {
    const answer = await rpc.fetch(`${API}/rpc/t_who`, { headers });
    return {
      status: answer.status,
      challenge: answer.headers.get("www-authenticate"),
      body: await answer.json() as Record<string, unknown>,
    };
  };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const user = (extra: Record<string, unknown>, secret = rpc.keys.jwtSecret) =>
    sign({ role: "authenticated", ...extra }, secret, "HS256");

  test("keys name the role, as apikey or as bearer, opaque or legacy", async () => {
    const { publishableKey, secretKey, anonKey, serviceRoleKey } = rpc.keys;
    for (const key of [publishableKey, anonKey]) {
      for (const headers of [{ apikey: key }, bearer(key), { apikey: key, ...bearer(key) }]) {
        expect((await who(headers)).body).toMatchObject({ role: "anon", claims: { role: "anon" } });
      }
    }
    for (const key of [secretKey, serviceRoleKey]) {
      expect((await who({ apikey: key })).body["role"]).toBe("service_role");
    }
  });
  test("a user's JWT wins; the request and each role's own timeout are there", async () => {
    const token = await mintUserToken({
      role: "viewer",
      secret: rpc.keys.jwtSecret,
      expiresInSeconds: 60,
      subject: "u1",
    });
    const headers = {
      apikey: rpc.keys.publishableKey,
      ...bearer(token),
      "x-device": "D1",
      cookie: "tea=green",
    };
    expect((await who(headers)).body).toMatchObject({
      role: "authenticated",
      claims: { sub: "u1", role: "authenticated", app_metadata: { scout_role: "viewer" } },
      method: "GET",
      path: "/rpc/t_who",
      agent: "D1",
      cookie: "green",
      timeout: "8s",
    });
    expect((await who({ apikey: rpc.keys.publishableKey })).body["timeout"]).toBe("3s");
  });
  test("so it is for the client's own ways to say who calls", async () => {
    const { publishableKey, secretKey, jwtSecret: secret } = rpc.keys;
    const token = await mintUserToken({ role: "analyst", secret, expiresInSeconds: 60 });
    const roleOf = async (...as: Parameters<typeof client>) =>
      (await client(...as).rpc("t_who", {}, { get: true }).single<{ role: string }>()).data?.role;
    expect(await roleOf(publishableKey)).toBe("anon");
    expect(await roleOf(secretKey)).toBe("service_role");
    expect(await roleOf(publishableKey, token)).toBe("authenticated");
    expect(await client(publishableKey, "a.b.c").rpc("t_who")).toMatchObject({
      status: 401,
      error: { code: "PGRST301" },
    });
  });
  test("bad credentials are 401 and say what is wrong", async () => {
    const now = Math.floor(Date.now() / 1000);
    expect(await who({})).toMatchObject({ status: 401, challenge: "Bearer" });
    expect(await who({ apikey: "sb_publishable_wrong" })).toMatchObject({
      status: 401,
      body: { message: "Invalid API key" },
    });
    expect(await who(bearer(await user({ exp: now - 60 })))).toMatchObject({
      status: 401,
      challenge: 'Bearer error="invalid_token", error_description="JWT expired"',
      body: { code: "PGRST303", message: "JWT expired", details: null, hint: null },
    });
    const forged = await user({}, "another secret of some length, but another");
    for (const token of [forged, "a.b.c", "a.b"]) {
      expect(await who({ apikey: rpc.keys.secretKey, ...bearer(token) })).toMatchObject({
        status: 401,
        body: { code: "PGRST301" },
      });
    }
    const unsigned = `${btoa('{"alg":"none","typ":"JWT"}')}.${btoa('{"role":"service_role"}')}.`
      .replaceAll("=", "");
    expect((await who(bearer(unsigned))).body["code"]).toBe("PGRST301");
  });
  test("a token cannot name a role that authenticator may not become", async () => {
    expect(await who(bearer(await user({ role: "supabase_admin" })))).toMatchObject({
      status: 403,
      body: { code: "42501" },
    });
    expect(await who(bearer(await user({ role: "nobody_at_all" })))).toMatchObject({
      status: 401,
      body: { code: "22023" },
    });
  });
});
