import {
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  verify,
} from "node:crypto";

/** A service account's key file, as Google Cloud gives it; with the address of the stand-in. */
export interface KeyFile {
  type: "service_account";
  project_id: string;
  private_key_id: string;
  private_key: string;
  client_email: string;
  client_id: string;
  token_uri: string;
  universe_domain: "googleapis.com";
  drive_api_url: string;
}

const GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const SCOPES = [
  "https://www.googleapis.com/auth/drive",
  "https://www.googleapis.com/auth/drive.readonly",
];
/** Google's own client always names this. */
const GOOGLE_AUDIENCE = "https://oauth2.googleapis.com/token";
const TOKEN_SECONDS = 3599;
/** How far an assertion's times may be off. */
const LEEWAY_SECONDS = 300;

/** Service accounts, and the tokens they were given. */
export class DriveAccounts {
  readonly #keys = new Map<string, { email: string; key: KeyObject }>();
  readonly #tokens = new Map<string, { email: string; expiresAt: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** A new account and its key; `origin` is the stand-in's address. */
  add(name: string, origin: string): KeyFile {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const key: KeyFile = {
      type: "service_account",
      project_id: "stand-in",
      private_key_id: randomBytes(20).toString("hex"),
      private_key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
      client_email: `${name}@stand-in.iam.gserviceaccount.com`,
      client_id: String(Date.now()),
      token_uri: `${origin}/token`,
      universe_domain: "googleapis.com",
      drive_api_url: origin,
    };
    this.#keys.set(key.private_key_id, { email: key.client_email, key: publicKey });
    return key;
  }

  /** Lets an account in that was made in an earlier run. */
  restore(file: Pick<KeyFile, "private_key" | "private_key_id" | "client_email">): void {
    this.#keys.set(file.private_key_id, {
      email: file.client_email,
      key: createPublicKey(file.private_key),
    });
  }

  /** The key is deleted in the console: no new tokens, and old ones end. */
  revoke(email: string): void {
    for (const [id, { email: owner }] of this.#keys) if (owner === email) this.#keys.delete(id);
    this.endTokens(email);
  }

  /** Tokens that were given are not valid any more. */
  endTokens(email: string): void {
    for (const [token, { email: owner }] of this.#tokens) {
      if (owner === email) this.#tokens.delete(token);
    }
  }

  /** The account that a bearer token is of; undefined when it is none or has ended. */
  accountOf(authorization: string | undefined): string | undefined {
    const token = /^Bearer (\S+)$/.exec(authorization ?? "")?.[1] ?? "";
    const known = this.#tokens.get(token);
    return known !== undefined && known.expiresAt > this.#now() ? known.email : undefined;
  }

  /** The key an assertion names; where it names none, its issuer's. */
  #keyOf(id: unknown, issuer: unknown): { email: string; key: KeyObject } | undefined {
    return typeof id === "string"
      ? this.#keys.get(id)
      : [...this.#keys.values()].find(({ email }) => email === issuer);
  }

  /** Answers `POST /token` (RFC 7523), with all checks that Google makes of an assertion. */
  async answer(request: Request): Promise<Response> {
    const headers = { date: new Date(this.#now()).toUTCString() };
    const refuse = (error: string, description: string) =>
      Response.json({ error, error_description: description }, { status: 400, headers });
    const form = new URLSearchParams(await request.text());
    if (form.get("grant_type") !== GRANT) {
      return refuse("unsupported_grant_type", `Invalid grant_type: ${form.get("grant_type")}`);
    }
    const [head = "", body = "", signature = ""] = (form.get("assertion") ?? "").split(".");
    const header = decoded(head);
    const claims = decoded(body);
    const known = this.#keyOf(header?.["kid"], claims?.["iss"]);
    if (claims === null || header?.["alg"] !== "RS256" || known === undefined) {
      return refuse("invalid_grant", "Invalid JWT Signature.");
    }
    const signed = new TextEncoder().encode(`${head}.${body}`);
    if (
      claims["iss"] !== known.email ||
      !verify("RSA-SHA256", signed, known.key, Buffer.from(signature, "base64url"))
    ) return refuse("invalid_grant", "Invalid JWT Signature.");
    if (claims["aud"] !== request.url && claims["aud"] !== GOOGLE_AUDIENCE) {
      return refuse("invalid_grant", "Invalid JWT: Failed audience check.");
    }
    const now = this.#now() / 1000;
    const { iat, exp } = claims as { iat?: number; exp?: number };
    if (
      typeof iat !== "number" || typeof exp !== "number" || exp - iat > 3600 || exp < now ||
      iat > now + LEEWAY_SECONDS || iat < now - 3600
    ) {
      return refuse(
        "invalid_grant",
        "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.",
      );
    }
    const scopes = String(claims["scope"] ?? "").split(" ");
    if (!scopes.some((scope) => SCOPES.includes(scope))) {
      return refuse("invalid_scope", `Invalid OAuth scope or ID token audience provided.`);
    }
    const token = `ya29.${randomBytes(64).toString("base64url")}`;
    this.#tokens.set(token, {
      email: known.email,
      expiresAt: this.#now() + TOKEN_SECONDS * 1000,
    });
    return Response.json({
      access_token: token,
      expires_in: TOKEN_SECONDS,
      token_type: "Bearer",
    }, { headers });
  }
}

function decoded(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    return typeof value === "object" ? value as Record<string, unknown> : null;
  } catch {
    return null;
  }
}
