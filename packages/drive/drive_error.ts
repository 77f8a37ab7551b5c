import { z } from "zod";
import { ScoutError } from "@scout/wire/error.ts";

/** What Google says in the body of an error. */
const errorBodySchema = z.object({
  error: z.object({
    message: z.string().optional(),
    errors: z.array(z.object({ reason: z.string(), message: z.string().optional() })).optional(),
  }),
});

/**
 * Codes of what Drive may refuse, each asking for something else:
 * `drive_rate_limited`, `drive_unavailable` pass by themselves; `drive_resting`: it failed often, and is
 * left alone for a while; `drive_file_missing` (deleted, or no
 * longer shared: Drive does not say which), `drive_forbidden`; `drive_token_gone` (sweep again);
 * `drive_credentials_refused`; `drive_export_too_large`; `drive_not_downloadable`; `drive_refused`
 * is anything else.
 */
export type DriveErrorCode =
  | "drive_rate_limited"
  | "drive_unavailable"
  | "drive_resting"
  | "drive_file_missing"
  | "drive_forbidden"
  | "drive_token_gone"
  | "drive_credentials_refused"
  | "drive_export_too_large"
  | "drive_not_downloadable"
  | "drive_refused";

const PASSING_REASONS = new Set([
  "rateLimitExceeded",
  "userRateLimitExceeded",
  "sharingRateLimitExceeded",
  "backendError",
]);
const PASSING = new Set<string>(["drive_rate_limited", "drive_unavailable"]);

/** True for what may go well a moment later, unchanged. */
export function isPassing(error: unknown): error is ScoutError {
  return error instanceof ScoutError && PASSING.has(error.code);
}

/** True when it is not the fault of what was asked: Drive as a whole is not to be had at the moment. */
export function isDriveDown(error: unknown): error is ScoutError {
  return isPassing(error) || hasDriveCode(error, "drive_resting", "drive_credentials_refused");
}

/** True when an error has one of the codes. */
export function hasDriveCode(error: unknown, ...codes: DriveErrorCode[]): error is ScoutError {
  return error instanceof ScoutError && (codes as string[]).includes(error.code);
}

/** Reads a response that is no success; its body is consumed. */
export async function driveError(response: Response, what: string): Promise<ScoutError> {
  const text = await response.text().catch(() => "");
  const parsed = errorBodySchema.safeParse(jsonOf(text));
  const reason = parsed.success ? parsed.data.error.errors?.[0]?.reason : undefined;
  const message = (parsed.success ? parsed.data.error.message : undefined) ?? text.slice(0, 200);
  const code = codeOf(response.status, reason);
  return new ScoutError(
    code,
    `Google Drive refused ${what}: ${message || `status ${response.status}`}`,
    {
      status: 502,
      details: { status: response.status, reason: reason ?? null },
      ...retryAfter(response.headers.get("retry-after")),
      ...(HINTS[code] === undefined ? {} : { hint: HINTS[code] }),
    },
  );
}

/** For a request that got no answer at all. */
export function unreachable(what: string, cause: unknown): ScoutError {
  return new ScoutError("drive_unavailable", `Google Drive did not answer ${what}.`, {
    status: 503,
    cause,
  });
}

const HINTS: Partial<Record<DriveErrorCode, string>> = {
  drive_file_missing: "Deleted, or not shared with the service account: Drive does not tell which.",
  drive_forbidden: "Share the folder or shared drive with the service account's address.",
  drive_credentials_refused:
    "Check that the key is not deleted, the Drive API is enabled and this machine's clock is right.",
};

function codeOf(status: number, reason: string | undefined): DriveErrorCode {
  if (status === 429 || (status === 403 && PASSING_REASONS.has(reason ?? ""))) {
    return "drive_rate_limited";
  }
  if (status >= 500 || status === 408) return "drive_unavailable";
  if (status === 410) return "drive_token_gone";
  if (status === 404) return "drive_file_missing";
  // of an address for notifications that Google does not know as the project's, not of the token
  if (/webhookUrl/i.test(reason ?? "")) return "drive_refused";
  if (status === 401) return "drive_credentials_refused";
  if (status === 403) {
    if (reason === "exportSizeLimitExceeded") return "drive_export_too_large";
    if (reason === "fileNotDownloadable" || reason === "fileNotExportable") {
      return "drive_not_downloadable";
    }
    return "drive_forbidden";
  }
  return "drive_refused";
}

/** `Retry-After` in seconds, or as a date (RFC 9110, 10.2.3). */
function retryAfter(header: string | null): { retryAfterSeconds?: number } {
  if (header === null) return {};
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? { retryAfterSeconds: Math.max(0, Math.ceil(seconds)) } : {};
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
