import { accessTokens } from "./access_tokens.ts";
import { CallMeter } from "./call_meter.ts";
import { DriveClient } from "./client.ts";
import type { Account, DriveDeps } from "./drive_deps.ts";
import { type ServiceAccount, serviceAccountSchema } from "./service_account.ts";
import { sharedBreaker } from "./shared_breaker.ts";

/** The service accounts of one call: each is read from Vault once, and its calls are counted at the end. */
export class Accounts {
  readonly #deps: DriveDeps;
  readonly #known = new Map<string, Account>();

  constructor(deps: DriveDeps) {
    this.#deps = deps;
  }

  /** @throws when Vault has no key of it */
  async get(email: string): Promise<Account> {
    const known = this.#known.get(email);
    if (known !== undefined) return known;
    const [row] = await this.#deps.sql<{ key: string }[]>`
      select metadata.drive_credentials(${email})::text as key`;
    const account = accountOf(
      this.#deps,
      serviceAccountSchema.parse(JSON.parse(row?.key ?? "null")),
    );
    this.#known.set(email, account);
    return account;
  }

  /** Tells the database which calls were made. */
  async tellCalls(): Promise<void> {
    for (const { email, meter } of this.#known.values()) {
      const calls = meter.take();
      if (calls.length === 0) continue;
      await this.#deps.sql`
        select metadata.count_drive_calls(${email}, ${JSON.stringify(calls)}::text::jsonb)`;
    }
  }
}

/** A service account's client, with the breaker that all instances share. */
export function accountOf(deps: DriveDeps, key: ServiceAccount): Account {
  const { sql, now, fetch, sleep, patience } = deps;
  const meter = new CallMeter();
  const client = new DriveClient({
    apiUrl: key.drive_api_url,
    tokens: accessTokens(key, { now, ...(fetch ? { fetch } : {}) }),
    breaker: sharedBreaker(sql, key.client_email, now),
    meter,
    now,
    ...(fetch ? { fetch } : {}),
    ...(sleep ? { sleep } : {}),
    ...(patience ? { patience } : {}),
  });
  return { email: key.client_email, client, meter };
}
