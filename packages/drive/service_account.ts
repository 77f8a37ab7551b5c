import { z } from "zod";

/** The JSON file that Google Cloud gives for a service account's key; what is not used is left out. */
export const serviceAccountSchema = z.object({
  type: z.literal("service_account"),
  client_email: z.email(),
  private_key_id: z.string().min(1),
  private_key: z.string().includes("-----BEGIN PRIVATE KEY-----"),
  token_uri: z.url().default("https://oauth2.googleapis.com/token"),
  /** Where Drive answers; Google's unless a stand-in is used. Not in Google's file. */
  drive_api_url: z.url().default("https://www.googleapis.com"),
});
export type ServiceAccount = z.infer<typeof serviceAccountSchema>;

/** Scout reads, and never writes. */
export const DRIVE_SCOPE = "https://www.googleapis.com/auth/drive.readonly";

const HEADER_END = "-----END PRIVATE KEY-----";
const HEADER_BEGIN = "-----BEGIN PRIVATE KEY-----";
const ASSERTION_SECONDS = 3600;

/**
 * A signed assertion by which a service account asks for an access token (RFC 7523, RS256).
 * `now` is in seconds.
 */
export async function signedAssertion(
  account: Pick<ServiceAccount, "client_email" | "private_key" | "private_key_id" | "token_uri">,
  scope: string,
  now: number,
): Promise<string> {
  const header = { alg: "RS256", typ: "JWT", kid: account.private_key_id };
  const claims = {
    iss: account.client_email,
    scope,
    aud: account.token_uri,
    iat: now,
    exp: now + ASSERTION_SECONDS,
  };
  const signed = `${base64UrlOfJson(header)}.${base64UrlOfJson(claims)}`;
  const key = await crypto.subtle.importKey(
    "pkcs8",
    keyBytes(account.private_key),
    { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const signature = await crypto.subtle.sign(
    "RSASSA-PKCS1-v1_5",
    key,
    new TextEncoder().encode(signed),
  );
  return `${signed}.${base64Url(new Uint8Array(signature))}`;
}

function keyBytes(pem: string): Uint8Array<ArrayBuffer> {
  const body = pem.slice(
    pem.indexOf(HEADER_BEGIN) + HEADER_BEGIN.length,
    pem.indexOf(HEADER_END),
  );
  return Uint8Array.from(atob(body.replace(/\s/g, "")), (c) => c.charCodeAt(0));
}

function base64UrlOfJson(value: unknown): string {
  return base64Url(new TextEncoder().encode(JSON.stringify(value)));
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
