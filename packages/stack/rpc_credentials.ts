import { createHash, timingSafeEqual } from "node:crypto";
import { decode, verify } from "hono/jwt";
import type { ProjectKeys } from "./keys.ts";
import { RpcError } from "./rpc_error.ts";

/** Who calls: the database role and the claims that SQL sees. */
export interface Caller {
  role: string;
  claims: Record<string, unknown>;
}

/** Clocks of two machines may differ this much (PostgREST allows the same). */
const SKEW_SECONDS = 30;

/**
 * Decides who calls, as the hosted gateway and PostgREST do together: the `apikey` names the role
 * `anon` or `service_role`, and a user's JWT as bearer wins over it. A bearer that repeats the key
 * means only the key.
 *
 * @throws RpcError 401 without credentials, and for a bad or expired JWT
 */
export async function identifyCaller(
  request: { apikey: string | undefined; authorization: string | undefined },
  keys: Omit<ProjectKeys, "jwtSecret">,
  jwtSecret: string,
  nowSeconds: number,
): Promise<Caller> {
  const { apikey, authorization } = request;
  const bearer = /^Bearer +(.*)$/i.exec(authorization ?? "")?.[1]?.trim();
  if (bearer === "") throw badToken("Empty JWT is sent in Authorization header");
  const token = bearer === apikey ? undefined : bearer;
  if (apikey === undefined && token === undefined) {
    throw new RpcError(401, "PGRST302", "No API key found in request", {
      hint: "No `apikey` request header or url param was found.",
      headers: { "www-authenticate": "Bearer" },
    });
  }
  const ofKey = apikey === undefined ? undefined : await callerOfKey(apikey);
  if (token === undefined) return ofKey as Caller;
  return callerOfOpaqueKey(token) ?? await callerOfToken(token);

  async function callerOfKey(key: string): Promise<Caller> {
    const opaque = callerOfOpaqueKey(key);
    if (opaque) return opaque;
    if (key.split(".").length === 3) return await callerOfToken(key);
    throw new RpcError(401, "PGRST301", "Invalid API key", {
      hint: "Double check your Supabase `anon` or `service_role` API key.",
      headers: { "www-authenticate": "Bearer" },
    });
  }

  function callerOfOpaqueKey(key: string): Caller | undefined {
    const shown = hash(key);
    if (isKey(shown, keys.publishableKey)) return { role: "anon", claims: { role: "anon" } };
    if (isKey(shown, keys.secretKey)) {
      return { role: "service_role", claims: { role: "service_role" } };
    }
    return undefined;
  }

  async function callerOfToken(jwt: string): Promise<Caller> {
    const claims = await verifiedClaims(jwt, jwtSecret);
    checkTimes(claims, nowSeconds);
    const role = typeof claims["role"] === "string" ? claims["role"] : "anon";
    return { role, claims: { ...claims, role } };
  }
}

async function verifiedClaims(jwt: string, secret: string): Promise<Record<string, unknown>> {
  const parts = jwt.split(".").length;
  if (parts !== 3) throw badToken(`Expected 3 parts in JWT; got ${parts}`);
  let algorithm: string;
  try {
    algorithm = decode(jwt).header.alg;
  } catch (cause) {
    throw badToken("JWT couldn't be decoded", undefined, cause);
  }
  if (algorithm !== "HS256") {
    throw badToken(
      "Wrong or unsupported encoding algorithm",
      "JWT is signed with another algorithm than HS256",
    );
  }
  try {
    return await verify(jwt, secret, { alg: "HS256", exp: false, nbf: false, iat: false });
  } catch (cause) {
    throw badToken(
      "No suitable key or wrong key type",
      "None of the keys was able to decode the JWT",
      cause,
    );
  }
}

function checkTimes(claims: Record<string, unknown>, now: number): void {
  for (const name of ["exp", "nbf", "iat"]) {
    const value = claims[name];
    if (value !== undefined && value !== null && typeof value !== "number") {
      throw badClaims(`The JWT '${name}' claim must be a number`);
    }
  }
  const { exp, nbf, iat } = claims as { exp?: number; nbf?: number; iat?: number };
  if (exp != null && exp + SKEW_SECONDS < now) throw badClaims("JWT expired");
  if (nbf != null && nbf - SKEW_SECONDS > now) throw badClaims("JWT not yet valid");
  if (iat != null && iat - SKEW_SECONDS > now) throw badClaims("JWT issued at future");
}

function badToken(message: string, details?: string, cause?: unknown): RpcError {
  return new RpcError(401, "PGRST301", message, { details, headers: challenge(message), cause });
}

function badClaims(message: string): RpcError {
  return new RpcError(401, "PGRST303", message, { headers: challenge(message) });
}

function challenge(message: string): Record<string, string> {
  return {
    "www-authenticate": `Bearer error="invalid_token", error_description=${
      JSON.stringify(message)
    }`,
  };
}

const hashes = new Map<string, Uint8Array>();

/** Compares in a time that does not tell how much was right. */
function isKey(shown: Uint8Array, key: string): boolean {
  const expected = hashes.get(key) ?? hash(key);
  // a project's keys are few and stay
  hashes.set(key, expected);
  return timingSafeEqual(shown, expected);
}

function hash(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}
