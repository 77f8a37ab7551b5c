import { decode, verify, verifyWithJwks } from "hono/jwt";
import { z } from "zod";
import { ScoutError } from "./error.ts";

/** How users' tokens are verified: by the project's secret (HS256), else by its public keys. */
export interface TokenVerification {
  secret?: string | undefined;
  /** `https://<ref>.supabase.co/auth/v1/.well-known/jwks.json` */
  jwksUrl: string;
}

/** What a user's token says, as metadata.claims() sees it. */
export interface UserClaims {
  sub: string | null;
  email: string | null;
  scoutRole: "viewer" | "analyst" | "operator" | null;
  /** Null: all of them. */
  stores: string[] | null;
  /** The whole of it. */
  claims: Record<string, unknown>;
}

const claimsSchema = z.looseObject({
  sub: z.string().nullish(),
  email: z.string().nullish(),
  role: z.string(),
  app_metadata: z.looseObject({
    scout_role: z.string().nullish(),
    stores: z.unknown().optional(),
  }).nullish(),
});
const ROLES = ["viewer", "analyst", "operator"] as const;

/**
 * Verifies a Supabase user's access token and says who it is of. A store list that is malformed is
 * an empty one.
 *
 * @throws ScoutError 401 `token_invalid`
 */
export async function verifyUserToken(
  token: string,
  { secret, jwksUrl }: TokenVerification,
): Promise<UserClaims> {
  let payload: unknown;
  try {
    payload = secret !== undefined && decode(token).header.alg === "HS256"
      ? await verify(token, secret, "HS256")
      : await verifyWithJwks(token, { jwks_uri: jwksUrl, allowedAlgorithms: ["ES256", "RS256"] });
  } catch (cause) {
    throw invalid(cause);
  }
  const parsed = claimsSchema.safeParse(payload);
  if (!parsed.success) throw invalid(parsed.error);
  const { sub = null, email = null, role, app_metadata } = parsed.data;
  const scoutRole = ROLES.find((known) => known === app_metadata?.scout_role) ?? null;
  return {
    sub,
    email,
    scoutRole: role === "authenticated" ? scoutRole : null,
    stores: storesOf(app_metadata?.stores),
    claims: parsed.data,
  };
}

function storesOf(told: unknown): string[] | null {
  if (told === undefined || told === null) return null;
  if (!Array.isArray(told)) return [];
  return told.filter((store): store is string => typeof store === "string" && store !== "*");
}

function invalid(cause: unknown): ScoutError {
  return new ScoutError("token_invalid", "The token is not valid, or has expired.", {
    status: 401,
    hint: "Sign in again; locally: scout token --role operator.",
    cause,
  });
}
