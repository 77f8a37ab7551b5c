import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verify } from "hono/jwt";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mintUserToken, newProjectKeys, projectKeys } from "./keys.ts";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "scout-keys-"))));
afterAll(() => rm(folder, { recursive: true }));

test("a folder's keys are made once and are its owner's alone", async () => {
  const file = join(folder, "data", "keys.json");
  const keys = await projectKeys(file);
  expect(await projectKeys(file)).toEqual(keys);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(keys.publishableKey).toMatch(/^sb_publishable_[\w-]{32}$/);
  expect(keys.secretKey).toMatch(/^sb_secret_[\w-]{32}$/);
});

test("two projects share no key", async () => {
  const [a, b] = [await newProjectKeys(), await newProjectKeys()];
  const all = [...Object.values(a), ...Object.values(b)];
  expect(new Set(all).size).toBe(all.length);
});

test("legacy keys are JWTs of their role", async () => {
  const { jwtSecret, anonKey, serviceRoleKey } = await newProjectKeys();
  expect(await verify(anonKey, jwtSecret, "HS256")).toMatchObject({
    iss: "supabase",
    role: "anon",
  });
  expect(await verify(serviceRoleKey, jwtSecret, "HS256")).toMatchObject({ role: "service_role" });
});

test("a user's token carries role, stores and an end", async () => {
  const { jwtSecret: secret } = await newProjectKeys();
  const token = await mintUserToken({
    role: "viewer",
    stores: ["104", "108"],
    secret,
    expiresInSeconds: 60,
  });
  const claims = await verify(token, secret, "HS256");
  expect(claims).toMatchObject({
    aud: "authenticated",
    role: "authenticated",
    sub: expect.stringMatching(/^[0-9a-f-]{36}$/),
    app_metadata: { scout_role: "viewer", stores: ["104", "108"] },
  });
  expect(Number(claims.exp) - Number(claims.iat)).toBe(60);
});

test("without stores a token names none, and it is refused when expired or of another project", async () => {
  const [mine, other] = [await newProjectKeys(), await newProjectKeys()];
  const user = { role: "analyst", secret: mine.jwtSecret } as const;
  const token = await mintUserToken({ ...user, expiresInSeconds: 60 });
  expect((await verify(token, mine.jwtSecret, "HS256")).app_metadata).toEqual({
    scout_role: "analyst",
  });
  await expect(verify(token, other.jwtSecret, "HS256")).rejects.toThrow(/signature/);
  const expired = await mintUserToken({ ...user, expiresInSeconds: -1 });
  await expect(verify(expired, mine.jwtSecret, "HS256")).rejects.toThrow(/expired/);
});
