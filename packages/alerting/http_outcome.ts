import type { Outcome, SendContext } from "./channel.ts";

const LONGEST_WAIT_SECONDS = 3600;

/**
 * Posts JSON and tells how it went by status: 2xx sent; 408, 429 (with Retry-After), 5xx and whatever
 * says that address or key is wrong: the channel failed; other 4xx: the message is refused. A redirect
 * is not followed: it would carry the secret to an address nobody has set.
 */
export async function postJson(
  url: string,
  body: string,
  headers: Record<string, string>,
  context: SendContext,
): Promise<{ response: Response; text: string } | Extract<Outcome, { outcome: "failed" }>> {
  try {
    const response = await context.fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json; charset=utf-8", ...headers },
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(context.timeoutMs),
    });
    return { response, text: (await response.text()).slice(0, 2000) };
  } catch (error) {
    return { outcome: "failed", error: reason(error, context.timeoutMs) };
  }
}

/** What a status means where the channel says no more than that; null for a success. */
export function byStatus(
  response: Response,
  text: string,
  now: number,
): Exclude<Outcome, { outcome: "sent" }> | null {
  const { status } = response;
  if (status >= 200 && status < 300) return null;
  const error = `${status} ${text.replace(/\s+/g, " ").slice(0, 300)}`.trim();
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    const where = response.headers.get("location");
    return {
      outcome: "failed",
      error: `it redirects${where ? ` to ${where}` : ""}; set the address it has now`,
    };
  }
  if (status === 429 || status >= 500 || [401, 403, 404, 408, 410].includes(status)) {
    const waitSeconds = retryAfter(response.headers.get("retry-after"), now);
    return { outcome: "failed", error, ...(waitSeconds === null ? {} : { waitSeconds }) };
  }
  return { outcome: "refused", error };
}

/** Seconds to wait by a Retry-After header: a number or a date (RFC 9110, 10.2.3); at most an hour. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = /^\d+$/.test(header.trim())
    ? Number(header)
    : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, LONGEST_WAIT_SECONDS) : null;
}

function reason(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no answer within ${timeoutMs} ms`;
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
