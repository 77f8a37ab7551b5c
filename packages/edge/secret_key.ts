import { createHash, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { ScoutError } from "@scout/wire/error.ts";

/** The project's secret keys, as the platform gives them to functions: new ones first, the legacy one last. */
export function secretKeys(env: Readonly<Record<string, string | undefined>>): string[] {
  const named = z.record(z.string(), z.string()).parse(
    JSON.parse(env["SUPABASE_SECRET_KEYS"] ?? "{}"),
  );
  return [...Object.values(named), env["SUPABASE_SERVICE_ROLE_KEY"] ?? ""]
    .filter((key) => key !== "");
}

/**
 * Lets in whoever shows a secret key of the project (`apikey` or bearer), or cron's key from Vault (bearer).
 * Compares hashes in constant time, with every key whatever the first says; only a caller with none of them is
 * compared with cron's.
 *
 * @throws ScoutError 401 without a key, 403 with a wrong one
 */
export async function requireSecretKey(
  sql: Warehouse,
  keys: readonly string[],
  headers: Headers,
): Promise<void> {
  const bearer = /^Bearer +([\x21-\x7e]+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  const given = [bearer ?? "", headers.get("apikey") ?? ""].filter((key) => key !== "");
  if (given.length === 0) {
    throw new ScoutError("key_missing", "A secret key is needed.", {
      status: 401,
      hint: "Send the header Authorization: Bearer <secret key>.",
    });
  }
  // cron's key is in Vault, and asked for only when the caller has none of the others
  if (isOneOf(keys, given)) return;
  const [cron] = await sql<{ key: string }[]>`
    select decrypted_secret as key from vault.decrypted_secrets where name = 'scout_cron_key'`;
  if (cron && isOneOf([cron.key], given)) return;
  throw new ScoutError("key_unknown", "This is no secret key of the project.", {
    status: 403,
    hint: "The keys are under Project Settings > API Keys; locally: scout status -o env.",
  });
}

function isOneOf(known: readonly string[], given: readonly string[]): boolean {
  const shown = given.map(hash);
  let isKnown = false;
  for (const key of known) {
    const expected = hashOfKey(key);
    for (const one of shown) isKnown = timingSafeEqual(expected, one) || isKnown;
  }
  return isKnown;
}

const hashes = new Map<string, Uint8Array>();

/** Of one of the project's own keys, which are few and stay. */
function hashOfKey(key: string): Uint8Array {
  const found = hashes.get(key) ?? hash(key);
  hashes.set(key, found);
  return found;
}

function hash(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}
