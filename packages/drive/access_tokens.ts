import { z } from "zod";
import { ScoutError } from "@scout/wire/error.ts";
import { unreachable } from "./drive_error.ts";
import { DRIVE_SCOPE, type ServiceAccount, signedAssertion } from "./service_account.ts";

const answerSchema = z.object({ access_token: z.string().min(1), expires_in: z.number() });
const refusalSchema = z.object({ error: z.string(), error_description: z.string().optional() });

/** A token is renewed this long before it ends, so that none ends on its way. */
const SPARE_MS = 120_000;
const TIMEOUT_MS = 15_000;

export interface AccessTokens {
  /** A token that is valid now; kept, and renewed in time. Callers that meet share one request. */
  get(): Promise<string>;
  /** Forgets a token that was refused. */
  drop(token: string): void;
}

/**
 * Access tokens of a service account. A clock that is wrong (Google refuses assertions that are
 * dated minutes off) is noticed by Google's `Date` header, and the assertion dated by that instead.
 *
 * @throws ScoutError `drive_credentials_refused`, `drive_unavailable`
 */
export function accessTokens(
  account: ServiceAccount,
  { fetch = globalThis.fetch, now = Date.now }: {
    fetch?: typeof globalThis.fetch;
    now?: () => number;
  } = {},
): AccessTokens {
  let known: { token: string; until: number } | undefined;
  let asking: Promise<string> | undefined;
  let skewMs = 0;

  const ask = async (mayCorrectClock: boolean): Promise<string> => {
    const assertion = await signedAssertion(
      account,
      DRIVE_SCOPE,
      Math.floor((now() + skewMs) / 1000),
    );
    const response = await fetch(account.token_uri, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
        assertion,
      }).toString(),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((cause) => {
      throw unreachable("the request for an access token", cause);
    });
    const body: unknown = await response.json().catch(() => null);
    const answer = answerSchema.safeParse(body);
    if (response.ok && answer.success) {
      const { access_token: token, expires_in: seconds } = answer.data;
      known = { token, until: now() + seconds * 1000 - SPARE_MS };
      return token;
    }
    if (response.status >= 500 || response.status === 429) {
      throw unreachable("the request for an access token", { status: response.status });
    }
    const refusal = refusalSchema.safeParse(body);
    const saidAt = Date.parse(response.headers.get("date") ?? "");
    const isClock = refusal.success && refusal.data.error === "invalid_grant" &&
      /iat|exp|timeframe|short-lived/i.test(refusal.data.error_description ?? "");
    if (isClock && mayCorrectClock && Number.isFinite(saidAt)) {
      skewMs = saidAt - now();
      return await ask(false);
    }
    throw new ScoutError(
      "drive_credentials_refused",
      `Google refused the service account ${account.client_email}: ${
        (refusal.success ? refusal.data.error_description ?? refusal.data.error : null) ??
          `status ${response.status}`
      }`,
      {
        status: 502,
        hint: isClock
          ? "The clock of this machine is wrong."
          : "Check that the key was not deleted or disabled in Google Cloud.",
      },
    );
  };

  return {
    get: async () => {
      if (known !== undefined && now() < known.until) return known.token;
      asking ??= ask(true).finally(() => asking = undefined);
      return await asking;
    },
    drop: (token) => {
      if (known?.token === token) known = undefined;
    },
  };
}
