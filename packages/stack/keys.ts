import { randomBytes, randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { sign } from "hono/jwt";

/** The keys of a project, as a Supabase project has them. */
export interface ProjectKeys {
  jwtSecret: string;
  publishableKey: string;
  secretKey: string;
  /** Legacy keys: JWTs with the role claim. */
  anonKey: string;
  serviceRoleKey: string;
}

const TEN_YEARS_SECONDS = 10 * 365 * 24 * 3600;

/** The keys kept in a file, readable by its owner only; made on first use. */
export async function projectKeys(file: string): Promise<ProjectKeys> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as ProjectKeys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const keys = await newProjectKeys();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  return keys;
}

/** New keys, all different from any other project's. */
export async function newProjectKeys(): Promise<ProjectKeys> {
  const jwtSecret = randomBytes(32).toString("base64url");
  const iat = Math.floor(Date.now() / 1000);
  const roleKey = (role: string) =>
    sign({ iss: "supabase", role, iat, exp: iat + TEN_YEARS_SECONDS }, jwtSecret, "HS256");
  return {
    jwtSecret,
    publishableKey: `sb_publishable_${randomBytes(24).toString("base64url")}`,
    secretKey: `sb_secret_${randomBytes(24).toString("base64url")}`,
    anonKey: await roleKey("anon"),
    serviceRoleKey: await roleKey("service_role"),
  };
}

/** What a user's token says. */
export interface UserToken {
  role: "viewer" | "analyst" | "operator";
  /** Stores the user sees; all when absent. */
  stores?: readonly string[];
  /** The project's JWT secret. */
  secret: string;
  expiresInSeconds: number;
  /** The user's id; a new one when absent. */
  subject?: string;
}

/** A user's access token as Supabase Auth issues it (HS256, role `authenticated`, app_metadata). */
export async function mintUserToken(token: UserToken): Promise<string> {
  const iat = Math.floor(Date.now() / 1000);
  return await sign(
    {
      iss: "supabase",
      sub: token.subject ?? randomUUID(),
      aud: "authenticated",
      role: "authenticated",
      iat,
      exp: iat + token.expiresInSeconds,
      app_metadata: { scout_role: token.role, ...(token.stores ? { stores: token.stores } : {}) },
    },
    token.secret,
    "HS256",
  );
}
