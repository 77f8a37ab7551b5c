import type { ServerResponse } from "node:http";

/** Answers `{code, message, details, hint}`, or cuts the connection when an answer has begun. */
export function answerError(
  res: ServerResponse,
  status: number,
  code: string,
  message: string,
  extra: {
    details?: string | null;
    hint?: string | null;
    headers?: Record<string, string>;
  } = {},
): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const body = { code, message, details: extra.details ?? null, hint: extra.hint ?? null };
  res.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "access-control-allow-origin": "*",
    ...extra.headers,
  });
  res.end(JSON.stringify(body));
}
