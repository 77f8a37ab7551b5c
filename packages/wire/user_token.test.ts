import { sign } from "hono/jwt";
import { expect, test } from "vitest";
import { verifyUserToken } from "./user_token.ts";

const secret = "a-secret-of-the-project";
const by = { secret, jwksUrl: "http://127.0.0.1:1/none" };
const exp = Math.floor(Date.now() / 1000) + 60;
const user = { sub: "u", role: "authenticated", exp };

test("says role and stores of a user", async () => {
  const token = await sign(
    { ...user, app_metadata: { scout_role: "operator", stores: ["104", "*", 7] } },
    secret,
    "HS256",
  );
  expect(await verifyUserToken(token, by)).toMatchObject({
    sub: "u",
    scoutRole: "operator",
    stores: ["104"],
  });
  const all = await sign({ ...user, app_metadata: { scout_role: "viewer" } }, secret, "HS256");
  expect(await verifyUserToken(all, by)).toMatchObject({ scoutRole: "viewer", stores: null });
});

test("gives no role to another kind of token, or an invented role", async () => {
  const anon = await sign(
    { role: "anon", exp, app_metadata: { scout_role: "operator" } },
    secret,
    "HS256",
  );
  expect((await verifyUserToken(anon, by)).scoutRole).toBeNull();
  const odd = await sign({ ...user, app_metadata: { scout_role: "root" } }, secret, "HS256");
  expect((await verifyUserToken(odd, by)).scoutRole).toBeNull();
});

test.each([
  ["another secret", () => sign(user, "other", "HS256")],
  ["an end in the past", () => sign({ ...user, exp: 1 }, secret, "HS256")],
  ["no signature", () => Promise.resolve(`${btoa('{"alg":"none"}')}.${btoa("{}")}.`)],
  ["no token at all", () => Promise.resolve("nonsense")],
])("refuses %s", async (_, token) => {
  await expect(verifyUserToken(await token(), by)).rejects.toMatchObject({
    code: "token_invalid",
    status: 401,
  });
});
